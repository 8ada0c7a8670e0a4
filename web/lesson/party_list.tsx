import "../kit/kit.css";
import "./party_list.css";
import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import { Fold } from "../controls/fold";
import { Table } from "../controls/table";
import { Header } from "../frame/header";
import { mount } from "../frame/mount";
import { useKit } from "../kit/context";
import type { PartyListView } from "./view";

/** The catalogue to look through: three lists to choose from, and a table. */
function PartyList({ view }: { view: PartyListView }) {
  const { send } = useKit();
  const { columns } = view;
  return (
    <>
      <Header title={view.title} keeps={false} />
      <div class="rl-body">
        <p class="rl-soft">{view.intro}</p>
        <div class="rl-parties-filters">
          {view.filters.map((one) => (
            <Choice
              key={one.field}
              label={one.label}
              value={one.value}
              options={one.options}
              pick={(value) => send("set", { field: one.field, value })}
            />
          ))}
          <Button disabled={view.is_all} onPress={() => send("all")}>
            {view.all}
          </Button>
        </div>
        <p>
          <strong>{view.count}</strong>
        </p>
        {view.rows.length === 0 && <p>{view.none}</p>}
        <div
          class="rl-scroll rl-parties-scroll"
          tabindex={0}
          role="region"
          aria-label={view.caption}
        >
          <table class="rl-table rl-parties">
            <caption>{view.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{columns.party}</th>
                <th scope="col">{columns.link}</th>
                <th scope="col">{columns.fields}</th>
                <th scope="col">{columns.scale}</th>
              </tr>
            </thead>
            <tbody>
              {view.rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    <strong>{row.name}</strong>
                    <div>{row.role}</div>
                    <div class="rl-soft">
                      {columns.source}:{" "}
                      {row.address ? (
                        <>
                          <a href={row.address} target="_blank" rel="noopener">
                            {row.host}
                          </a>
                          {row.basis && ` (${row.basis})`}
                        </>
                      ) : (
                        row.basis
                      )}
                    </div>
                  </th>
                  <td>{row.link}</td>
                  <td>{row.fields}</td>
                  <td>{row.scale}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <Fold title={view.counts_title}>
          <Table
            caption={view.counts.caption}
            columns={view.counts.columns}
            rows={view.counts.rows}
          />
        </Fold>
      </div>
    </>
  );
}

export default mount(PartyList);
