import { useState } from "preact/hooks";
import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import { useKit } from "../kit/context";
import type { Then } from "./then";
import type { BeginView } from "./view";

interface BeginProps {
  begin: BeginView;
  then: Then;
}

export function Begin({ begin, then }: BeginProps) {
  const { send } = useKit();
  const [persons, setPersons] = useState("");
  return (
    <div class="rl-scan-begin">
      <Choice
        label={begin.label}
        hint={begin.why}
        value={persons}
        options={begin.options}
        pick={setPersons}
      />
      <Button
        kind="primary"
        disabled={!persons}
        onPress={() => send("begin", { persons }).then(then)}
      >
        {begin.button}
      </Button>
    </div>
  );
}
