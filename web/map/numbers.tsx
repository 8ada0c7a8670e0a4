import { Table } from "../controls/table";
import type { NumbersView } from "./view";

export function Numbers({ numbers }: { numbers: NumbersView }) {
  const { between, sectors } = numbers;
  return (
    <div class="rl-map-numbers">
      {numbers.lines.map((line) => (
        <p key={line} class="rl-soft">
          {line}
        </p>
      ))}
      {between.note && <p class="rl-soft">{between.note}</p>}
      <Table caption={between.caption} columns={between.columns} rows={between.rows} />
      <Table caption={sectors.caption} columns={sectors.columns} rows={sectors.rows} />
    </div>
  );
}
