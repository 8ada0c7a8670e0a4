import { Button } from "../controls/button";
import type { Go } from "./focus";
import type { StepsView } from "./view";

interface StepsProps {
  steps: StepsView;
  go: Go;
}

export function Steps({ steps, go }: StepsProps) {
  return (
    <nav class="rl-agenda-steps" aria-label={steps.title}>
      <div class="rl-subtitle">{steps.title}</div>
      {steps.groups.map((group) => (
        <div key={group.title}>
          {group.title && <div class="rl-agenda-group-title">{group.title}</div>}
          <ul>
            {group.steps.map((step) => (
              <li key={step.id}>
                <Button
                  kind={step.here ? "agenda-link rl-agenda-here" : "agenda-link"}
                  aria-current={step.here ? "step" : undefined}
                  onPress={() => go(step.id)}
                >
                  <span class="rl-agenda-name">{step.label}</span>{" "}
                  {step.state && <span class="rl-agenda-state">{step.state}</span>}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
