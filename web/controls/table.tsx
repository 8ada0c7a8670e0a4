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

/** A table with a caption. */
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
                return column ? (
                  <td key={one.key} class={className}>
                    {row[one.key]}
                  </td>
                ) : (
                  <th scope="row" key={one.key} class={className}>
                    {row[one.key]}
                  </th>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
