// Elements with text, attributes and children, without a library.

type Child = Node | string;

/** An element with attributes and what stands in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A button that does something. */
export function button(
  label: string,
  press: () => unknown,
  attributes: Record<string, string> = {},
): HTMLButtonElement {
  const made = element("button", { type: "button", class: "rl-wb-button", ...attributes }, label);
  made.addEventListener("click", () => void press());
  return made;
}

/** A button that is on or off. */
export function toggle(
  label: string,
  on: boolean,
  act: (on: boolean) => void,
  attributes: Record<string, string> = {},
): HTMLButtonElement {
  const press = (): void => {
    const now = made.getAttribute("aria-pressed") !== "true";
    made.setAttribute("aria-pressed", String(now));
    act(now);
  };
  const made = button(label, press, { "aria-pressed": String(on), ...attributes });
  return made;
}

/** A button that opens something over the page; Escape, or a click elsewhere, closes it again. */
export function unfolding(
  label: Child[],
  inside: HTMLElement,
  attributes: Record<string, string> = {},
): HTMLElement {
  const panel = element("div", { class: "rl-wb-over", popover: "auto" }, inside);
  const opener = button("", () => undefined, { "aria-expanded": "false", ...attributes });
  opener.append(...label);
  opener.popoverTargetElement = panel;
  panel.addEventListener("toggle", () => {
    const open = panel.matches(":popover-open");
    opener.setAttribute("aria-expanded", String(open));
    if (!open) return;
    const { left, bottom } = opener.getBoundingClientRect();
    const room = document.documentElement.clientWidth - panel.offsetWidth - 8;
    panel.style.left = `${Math.max(8, Math.min(left, room))}px`;
    panel.style.top = `${bottom + 2}px`;
  });
  return element("span", { class: "rl-wb-unfolding" }, opener, panel);
}

/** Close what a button opened over the page around an element. */
export function closeOver(inside: Element): void {
  const panel = inside.closest<HTMLElement>("[popover]");
  if (panel?.matches(":popover-open")) panel.hidePopover();
}
