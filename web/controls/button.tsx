import type { ComponentChildren, JSX } from "preact";
import { useKit } from "../kit/context";

interface ButtonProps extends Omit<JSX.HTMLAttributes<HTMLButtonElement>, "onClick"> {
  onPress: (event: MouseEvent) => void;
  disabled?: boolean;
  /** `primary` for the one thing to do next, `plain` for a link-like one. */
  kind?: string;
  pressed?: boolean;
  children: ComponentChildren;
}

/** A button with words. */
export function Button({
  onPress,
  disabled = false,
  kind = "",
  pressed,
  children,
  ...rest
}: ButtonProps) {
  const { dead } = useKit();
  const off = disabled || dead;
  // Off, but still able to hold the focus: undoing the last step must not lose the place.
  return (
    <button
      type="button"
      class={`rl-button ${kind && `rl-${kind}`}`}
      aria-disabled={off ? "true" : undefined}
      aria-pressed={pressed}
      onClick={(event) => !off && onPress(event)}
      {...rest}
    >
      {children}
    </button>
  );
}
