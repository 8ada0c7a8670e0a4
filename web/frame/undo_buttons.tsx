import { Button } from "../controls/button";
import { useKit, useNow } from "../kit/context";

export function UndoButtons() {
  const { send } = useKit();
  const { undo, redo } = useNow();
  const steps = [
    { name: "undo", step: undo },
    { name: "redo", step: redo },
  ];
  return (
    <>
      {steps.map(({ name, step }) => (
        <Button
          key={name}
          kind="step"
          title={step.label}
          disabled={!step.enabled}
          onPress={() => send(name)}
        >
          <bdi>{step.label}</bdi>
        </Button>
      ))}
    </>
  );
}
