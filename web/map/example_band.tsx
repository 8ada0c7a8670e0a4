import { Button } from "../controls/button";
import { Header } from "../frame/header";
import { useKit } from "../kit/context";
import type { ExampleView } from "./view";

interface ExampleBandProps {
  title?: string;
  example: ExampleView;
}

/** Above the invented example: what it is, and which of the two is shown. Closed, it is all there is. */
export function ExampleBand({ title, example }: ExampleBandProps) {
  const { send } = useKit();
  return (
    <div>
      {title && <Header title={title} />}
      <div class="rl-map-example">
        <p>
          <strong>{example.word}.</strong> {example.says}
        </p>
        <div class="rl-row" role="group" aria-label={example.choices_label}>
          <span class="rl-soft" aria-hidden="true">
            {example.choices_label}
          </span>
          {example.choices.map((one) => (
            <Button
              key={one.label}
              pressed={one.pressed}
              onPress={() => send("example", { filled: one.filled })}
            >
              {one.label}
            </Button>
          ))}
          <Button disabled={!example.open} onPress={() => send("example_close")}>
            {example.close}
          </Button>
        </div>
      </div>
    </div>
  );
}
