import { Check } from "../controls/check";
import { Choice } from "../controls/choice";
import { FieldError } from "../controls/field_error";
import type { Args } from "../kit/command";
import { useKit } from "../kit/context";
import type { TableRead } from "./view";

interface TableColumnsProps {
  table: TableRead;
  number: number;
  error: string;
}

/** What is on each row, and what each column holds, with its first answers beside it. */
export function TableColumns({ table, number, error }: TableColumnsProps) {
  const { send } = useKit();
  const tell = (name: string, args: Args) =>
    send(name, { table: number, ...args }, { quiet: true });
  return (
    <fieldset class="rl-answers">
      <legend>{table.title}</legend>
      <Choice
        label={table.holds.label}
        value={table.holds.value}
        options={table.holds.options}
        pick={(holds) => send("table_holds", { table: number, holds })}
      />
      <Check
        label={table.header.label}
        checked={table.header.value}
        pick={(yes) => tell("table_header", { first_row_is_header: yes })}
      />
      <div class="rl-map-tie">
        {table.columns.map((column) => (
          <Choice
            key={column.place}
            label={column.label}
            hint={column.samples || "–"}
            value={column.value}
            options={column.options}
            pick={(field) => tell("table_field", { place: column.place, field })}
          />
        ))}
      </div>
      <FieldError error={error} />
    </fieldset>
  );
}
