// Controls that nobody answers are off; what was typed stays and can be copied.

const OFF = "rlWbOff";

/** Put the controls of the widgets off, or put those on again that this put off. */
export function setControls(root: HTMLElement, on: boolean): void {
  for (const control of root.querySelectorAll<Control>(CONTROLS)) {
    const field = "readOnly" in control && isText(control);
    const name = field ? "readOnly" : "disabled";
    if (on && control.dataset[OFF]) {
      delete control.dataset[OFF];
      setProperty(control, name, false);
    } else if (!on && !propertyOf(control, name)) {
      control.dataset[OFF] = "yes";
      setProperty(control, name, true);
    }
  }
}

const CONTROLS = [".rl", ".rl-wb-answer"]
  .flatMap((place) => ["button", "input", "select", "textarea"].map((tag) => `${place} ${tag}`))
  .join(", ");

type Control = HTMLButtonElement | HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function isText(control: HTMLInputElement | HTMLTextAreaElement): boolean {
  return control.tagName === "TEXTAREA" || ["text", "search", "number"].includes(control.type);
}

function propertyOf(control: Control, name: "readOnly" | "disabled"): boolean {
  return Boolean((control as unknown as Record<string, unknown>)[name]);
}

function setProperty(control: Control, name: "readOnly" | "disabled", value: boolean): void {
  (control as unknown as Record<string, unknown>)[name] = value;
}
