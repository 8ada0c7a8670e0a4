import "../kit/kit.css";
import "./share_code.css";
import { Header } from "../frame/header";
import { mount } from "../frame/mount";
import { ShareCode } from "./share_code";
import type { ShareCodeView } from "./view";

/** The share code by itself. */
function SharePanel({ view }: { view: { code: ShareCodeView } }) {
  return (
    <>
      <Header title={view.code.title} keeps={false} />
      <div class="rl-body">
        <ShareCode view={view.code} />
      </div>
    </>
  );
}

export default mount(SharePanel);
