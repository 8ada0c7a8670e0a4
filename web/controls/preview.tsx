import type { PreviewPart } from "../kit/exports";

interface PreviewProps {
  parts: PreviewPart[];
  /** The class of the lists. */
  listClass?: string;
}

/** Before a file is made: what goes along with it, and what stays behind. */
export function Preview({ parts, listClass }: PreviewProps) {
  return (
    <>
      {parts.map((part) => (
        <section key={part.title} aria-label={part.title}>
          <div class="rl-subtitle">{part.title}</div>
          {part.rows.length === 0 && <p class="rl-soft">{part.none}</p>}
          <ul class={listClass}>
            {part.rows.map((row) => (
              <li key={row.part}>
                <strong>{row.part}:</strong> {row.fields}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
