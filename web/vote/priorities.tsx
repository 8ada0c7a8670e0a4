import "../kit/kit.css";
import { Header } from "../frame/header";
import { mount } from "../frame/mount";
import { UndoButtons } from "../frame/undo_buttons";
import type { VoteView } from "./view";
import { Vote } from "./vote";

/** Priorities: a group votes on its own agenda. */
function Priorities({ view }: { view: VoteView }) {
  return (
    <>
      <Header title={view.title}>
        <div class="rl-row">
          <UndoButtons />
        </div>
      </Header>
      <div class="rl-body">
        <Vote view={view} />
      </div>
    </>
  );
}

export default mount(Priorities);
