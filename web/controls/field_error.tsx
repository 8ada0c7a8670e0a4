interface FieldErrorProps {
  id?: string;
  error: string | undefined;
}

export function FieldError({ id, error }: FieldErrorProps) {
  return (
    <div class="rl-field-error" id={id} role="alert">
      {error || ""}
    </div>
  );
}
