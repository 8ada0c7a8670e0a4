import "../kit/kit.css";
import "./crossings.css";
import { AgendaField } from "../agenda/field";
import { Header } from "../frame/header";
import { mount } from "../frame/mount";
import type { CrossingsView } from "./view";

/** For one transition: per policy field, the tiers of government that are in charge of it. */
function Crossings({ view }: { view: CrossingsView }) {
  return (
    <>
      <Header title={view.title} />
      <div class="rl-body">
        <AgendaField field={view.choice} />
        <p class="rl-soft">{view.legend}</p>
        <div class="rl-crossings">
          {view.fields.map((field) => (
            <AgendaField key={field.name} field={field} />
          ))}
        </div>
        <AgendaField key={view.lands.name} field={view.lands} />
        <p class="rl-crossings-result">{view.result}</p>
      </div>
    </>
  );
}

export default mount(Crossings);
