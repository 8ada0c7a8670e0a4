import { Choice } from "../controls/choice";
import { Fold } from "../controls/fold";
import { Table } from "../controls/table";
import { useKit } from "../kit/context";
import { DocumentPart } from "./document_part";
import { SideBySide } from "./side_by_side";
import type { BesideView, ReadingView } from "./view";

export function Beside({ beside }: { beside: BesideView }) {
  return (
    <section aria-label={beside.heading}>
      <div class="rl-title" role="heading" aria-level={4}>
        <bdi>{beside.heading}</bdi>
      </div>
      <p class="rl-soft">{beside.content}</p>
      <div class="rl-subtitle">{beside.words_title}</div>
      <ul>
        {beside.words.map((one) => (
          <li key={one}>
            <bdi>{one}</bdi>
          </li>
        ))}
      </ul>
      <p class="rl-soft">{beside.note}</p>
      <SideBySide table={beside.table} />
      <Fold title={beside.parties_title}>
        <Table
          caption={beside.parties.caption}
          columns={beside.parties.columns}
          rows={beside.parties.rows}
        />
      </Fold>
      <ReadAsParty reading={beside.reading} />
      <Fold title={beside.overview_title}>
        {beside.overview.length === 0 && <p class="rl-soft">{beside.nothing}</p>}
        {beside.overview.map((part) => (
          <DocumentPart key={part.key} part={part} level={5} />
        ))}
      </Fold>
    </section>
  );
}

export function ReadAsParty({ reading }: { reading: ReadingView }) {
  const { send } = useKit();
  return (
    <div class="rl-panel rl-other-reading">
      <div class="rl-subtitle">{reading.title}</div>
      <Choice
        label={reading.label}
        value={reading.value}
        options={reading.options}
        pick={(party) => send("read_as", { party })}
      />
      {reading.lines.length > 0 && (
        <>
          <ul>
            {reading.lines.map((one, place) => (
              <li key={place}>
                <bdi>{one}</bdi>
              </li>
            ))}
          </ul>
          <p>
            <strong>{reading.question}</strong>
          </p>
        </>
      )}
    </div>
  );
}
