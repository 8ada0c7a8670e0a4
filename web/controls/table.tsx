export interface Column {
  key: string;
  label: string;
  number?: boolean;
}

/** A text per column; `own` marks the row of our own region. */
export type Row = { own?: boolean } & { [key: string]: string | number | boolean | null };

export interface TableView {
  caption: string;
  columns: Column[];
  rows: Row[];
}

/** A table with a caption. The first cell of a row is its heading, where anything is in it. */
export function Table({ caption, columns, rows }: TableView) {
  return (
    <div class="rl-scroll" tabindex={0} role="region" aria-label={caption}>
      <table class="rl-table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((one) => (
              <th scope="col" key={one.key} class={one.number ? "rl-number" : ""}>
                {one.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={place} class={row.own ? "rl-own" : ""}>
              {columns.map((one, column) => {
                const className = one.number ? "rl-number" : "";
                const Cell = column || (row[one.key] ?? "") === "" ? "td" : "th";
                return (
                  <Cell key={one.key} class={className} scope={Cell === "th" ? "row" : undefined}>
                    {row[one.key]}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
