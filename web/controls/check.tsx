import { useKit } from "../kit/context";

interface CheckProps {
  label: string;
  checked: boolean;
  pick: (checked: boolean) => unknown;
}

export function Check({ label, checked, pick }: CheckProps) {
  const { dead } = useKit();
  return (
    <label class="rl-answer">
      <input
        type="checkbox"
        checked={checked}
        disabled={dead}
        onChange={(event) => pick(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
