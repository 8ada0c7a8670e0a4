import { useKit } from "../kit/context";
import { Button } from "./button";

interface WaitingProps {
  /** Entries that were sent and of which nobody said that they are kept. */
  texts: string[];
  /** Put one back in the box. */
  back: (text: string) => void;
}

/** Entries that are not kept yet, in sight while the kernel is away or after a reload. */
export function Waiting({ texts, back }: WaitingProps) {
  const { words } = useKit();
  return (
    <>
      {texts.map((text, at) => (
        <div class="rl-draft" key={at}>
          <span>
            <bdi>{text}</bdi> · {words.draft}
          </span>
          <Button onPress={() => back(text)}>{words.put_back}</Button>
        </div>
      ))}
    </>
  );
}
