import "../kit/kit.css";
import "./text_form.css";
import { TextField } from "../controls/text_field";
import { Header } from "../frame/header";
import { mount } from "../frame/mount";
import { useKit } from "../kit/context";
import type { TextFormView, TextGroup } from "./view";

/** Texts to fill in, in groups beside each other where there is room. */
function TextForm({ view }: { view: TextFormView }) {
  const { send } = useKit();
  const fields = (group: TextGroup) =>
    group.fields.map((one) => (
      <TextField
        key={one.name}
        name={one.name}
        label={one.label}
        hint={one.hint}
        lines={one.lines}
        value={one.value}
        save={(text, base) => send("save", { name: one.name, text, base }, { quiet: true })}
      />
    ));
  return (
    <>
      <Header title={view.title} />
      <div class="rl-body rl-groups">
        {view.groups.map((group) =>
          group.title ? (
            <fieldset class="rl-group" key={group.title}>
              <legend>{group.title}</legend>
              {fields(group)}
            </fieldset>
          ) : (
            <div class="rl-group-bare">{fields(group)}</div>
          ),
        )}
      </div>
    </>
  );
}

export default mount(TextForm);
