import { Button } from "../controls/button";
import { useKit } from "../kit/context";
import type { ItemsBlock } from "./blocks";
import type { Focus } from "./focus";
import { Form } from "./form_block";

export function Items({ block, focus }: { block: ItemsBlock; focus: Focus }) {
  const { send } = useKit();
  return (
    <div>
      {block.items.length > 0 && (
        <ul class="rl-agenda-items">
          {block.items.map((one, place) => (
            <li key={place}>
              <bdi>{one.text}</bdi>
              <Button
                kind="plain"
                aria-label={one.remove}
                onPress={() => send("item_remove", one.args)}
              >
                {block.take_away}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {block.form && <Form key={block.form.key} block={block.form} focus={focus} />}
    </div>
  );
}
