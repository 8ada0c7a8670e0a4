import type { KitView } from "./kit_view";
import type { Model } from "./model";
import { shared } from "./shared";

/** What the kit shows itself, and what the widget shows. */
export interface Views<View> {
  kit: KitView;
  view: View;
}

/**
 * Read the view of a model. It comes in entries, as text. What did not change in it is the same
 * object as before, so that it need not be drawn again.
 */
export function viewReader<View>(model: Model): () => Views<View> {
  const last: Record<string, { text: string; value: unknown }> = {};
  const read = (trait: string): unknown => {
    const text = model.get(trait) as string;
    const before = last[trait];
    if (before?.text === text) return before.value;
    const value: unknown = shared(before?.value, JSON.parse(text));
    last[trait] = { text, value };
    return value;
  };
  let view = {} as View;
  return () => {
    const names = model.get("entry_names") as string[];
    const own = Object.fromEntries(names.map((entry) => [entry, read(`entry_${entry}`)]));
    const { kit, ...others } = read("other_entries") as { kit: KitView };
    view = shared(view, { ...others, ...own } as View);
    return { kit, view };
  };
}
