import type { ComponentChildren } from "preact";

interface FieldProps {
  id: string;
  label: string;
  hideLabel?: boolean;
  hint?: string;
  children: ComponentChildren;
}

/** A label, a hint where there is one, and the control that they are about. */
export function Field({ id, label, hideLabel, hint, children }: FieldProps) {
  return (
    <div class="rl-field">
      <label for={id} class={hideLabel ? "rl-hidden" : undefined}>
        {label}
      </label>
      {hint && (
        <div class="rl-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children}
    </div>
  );
}
