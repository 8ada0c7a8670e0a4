import "../kit/kit.css";
import "./region_form.css";
import "./figure_panel.css";
import { useRef } from "preact/hooks";
import { Choice } from "../controls/choice";
import { Fold } from "../controls/fold";
import { Table } from "../controls/table";
import { mount } from "../frame/mount";
import { useKit } from "../kit/context";
import { AskedPicture } from "./figure/asked_picture";
import { useRoom } from "./figure/use_room";
import { useTurn } from "./figure/use_turn";
import { RegionForm } from "./region_form";
import type { Figure, FigureView } from "./view";

/** A figure: the picture, its description and its table; the region can be chosen in place. */
function FigurePanel({ view }: { view: FigureView }) {
  const { figure } = view;
  const { send } = useKit();
  const place = useRef<HTMLDivElement>(null);
  useTurn(place, Boolean(view.coming), Boolean(view.hidden));
  return (
    <div class="rl-body" ref={place}>
      {view.hidden ? (
        <p class="rl-waits">{view.hidden}</p>
      ) : (
        <>
          <div class="rl-row rl-figure-options">
            {view.options.map((one) => (
              <Choice
                key={one.name}
                label={one.label}
                value={one.value}
                options={one.values}
                pick={(value) => send("option", { option: one.name, value })}
              />
            ))}
          </div>
          {view.coming && <p class="rl-waits rl-figure-coming">{view.coming}</p>}
          {figure && <FigureWithWords view={view} figure={figure} />}
          {view.beside && (
            <Table
              caption={view.beside.caption}
              columns={view.beside.columns}
              rows={view.beside.rows}
            />
          )}
        </>
      )}
      <details class="rl-fold" open={view.open && !view.hidden}>
        <summary>{view.choose}</summary>
        <RegionForm view={view.region} />
      </details>
    </div>
  );
}

/** The picture that answers, with its words round it; in words, as a table, and what it lacks. */
function FigureWithWords({ view, figure }: { view: FigureView; figure: Figure }) {
  const place = useRef<HTMLElement>(null);
  useRoom(place, figure.room);
  return (
    <figure class="rl-figure" ref={place}>
      <figcaption>
        <p class="rl-figure-title">{figure.caption}</p>
        <p class="rl-figure-told">{figure.subtitle}</p>
        {figure.own && <p class="rl-figure-own">{figure.own}</p>}
        <p class="rl-figure-unit">{figure.unit}</p>
      </figcaption>
      <AskedPicture picture={figure.picture} alt={figure.alt} words={view.asked} />
      {figure.below.map((words) => (
        <p class="rl-figure-below" key={words}>
          {words}
        </p>
      ))}
      {figure.newest && (
        <p class="rl-newest">
          {figure.newest.words}{" "}
          {figure.newest.pages.map((page, at) => (
            <span key={page.address}>
              {at > 0 && ", "}
              <a href={page.address} target="_blank" rel="noreferrer">
                {page.name}
              </a>
            </span>
          ))}
        </p>
      )}
      <Fold title={view.description_title}>
        <p>{figure.description}</p>
      </Fold>
      <Fold title={view.table_title}>
        <Table caption={figure.caption} columns={figure.columns} rows={figure.rows} />
      </Fold>
      <Fold title={view.limits_title}>
        <p>{figure.limits}</p>
      </Fold>
    </figure>
  );
}

export default mount(FigurePanel);
