import type { SideBySideView } from "./view";

export function SideBySide({ table }: { table: SideBySideView }) {
  const cell = (items: string[], empty: string) =>
    items.length === 0 ? (
      <span class="rl-soft">{empty}</span>
    ) : items.length === 1 ? (
      <bdi>{items[0]}</bdi>
    ) : (
      <ul>
        {items.map((item, place) => (
          <li key={place}>
            <bdi>{item}</bdi>
          </li>
        ))}
      </ul>
    );
  return (
    <div class="rl-scroll rl-other-scroll" tabindex={0} role="region" aria-label={table.caption}>
      <table class="rl-table rl-other-table">
        <caption>
          <bdi>{table.caption}</bdi>
        </caption>
        <thead>
          <tr>
            {table.columns.map((one, place) => (
              <th scope="col" key={place}>
                <bdi>{one}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.about}>
              <th scope="row">{row.about}</th>
              <td>{cell(row.ours, table.ours_empty)}</td>
              <td>{cell(row.theirs, table.theirs_empty)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
