import type { RefObject } from "preact";

/** Where the focus goes when what was pressed is no longer there. */
export interface Focus {
  step: () => void;
  card: (id: string) => void;
  button: (id: string, name: string) => void;
}

/** Go to a step, and to an entity in it. */
export type Go = (step: string, entity?: string | null) => void;

/** What a command opened, where it did. */
export type Opened = { open?: string } | null;

/** The places for the focus in an agenda. */
export function focusWithin(root: RefObject<HTMLElement>): Focus {
  const at = (selector: string) => root.current?.querySelector<HTMLElement>(selector);
  return {
    step: () => at(".rl-agenda-title")?.focus(),
    card: (id) => {
      const card = at(`[data-card="${id}"]`);
      const form = card?.querySelector(".rl-agenda-card-form") ?? card;
      form?.querySelector<HTMLElement>("input, textarea, select, button")?.focus();
    },
    button: (id, name) => at(`[data-card="${id}"] [data-button="${name}"]`)?.focus(),
  };
}
