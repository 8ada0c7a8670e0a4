import "../kit/kit.css";
import "./own_figures.css";
import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import { Entry } from "../controls/entry";
import { Table } from "../controls/table";
import type { Box } from "../controls/text_box";
import { useDraft } from "../controls/use_draft";
import { Header } from "../frame/header";
import { mount } from "../frame/mount";
import { UndoButtons } from "../frame/undo_buttons";
import { useKit } from "../kit/context";
import type { OwnFigure, OwnFiguresView, OwnFigureText } from "./view";

/** A form for a figure of your own, and the figures that were added. */
function OwnFigures({ view }: { view: OwnFiguresView }) {
  const { send, dead } = useKit();
  const fields = view.fields.map(useFigureText);
  const area = useFigureText(view.area);
  const firstRegion = view.regions[0]?.value ?? "";
  const firstPicture = view.picture[0]?.value ?? "";
  // What was chosen belongs to the texts: a page that comes back has both.
  const [region, setRegion] = useDraft("own_figures.region");
  const [beside, setBeside] = useDraft("own_figures.beside");
  const [chosenPicture, setPicture] = useDraft("own_figures.picture");
  const [changed, setFigure] = useDraft("own_figures.figure");
  const picture = chosenPicture || firstPicture;
  const figure = view.figures.some((one) => one.id === changed) ? changed : "";
  const [error, setError] = useState<Record<string, string>>({});
  const first = useRef<Box>(null);
  const fill = (values: Record<string, string>) => {
    for (const { text, set } of [...fields, area]) set(values[text.name] ?? "");
  };
  const known = view.regions.some((one) => one.value === region) ? region : firstRegion;
  const change = (one: OwnFigure) => {
    fill(one.values);
    setRegion(one.values.region);
    setBeside(one.values.beside);
    setPicture(one.values.picture);
    setFigure(one.id);
    setError({});
    first.current?.focus();
  };
  const stop = () => {
    fill({});
    setBeside("");
    setPicture("");
    setFigure("");
    setError({});
  };
  const add = async () => {
    const values = Object.fromEntries(
      [...fields, area].map(({ text, value }) => [text.name, value]),
    );
    const ack = await send(
      "add",
      { figure, region: known, beside, picture, ...values },
      { quiet: true },
    );
    if (!ack.ok) return setError({ [ack.field ?? "title"]: ack.error });
    stop();
    first.current?.focus();
  };
  const entry = ({ text, value, set }: FigureText, inputRef?: RefObject<Box>) => (
    <Entry
      key={text.name}
      label={text.label}
      hint={text.hint}
      value={value}
      setValue={set}
      error={error[text.name]}
      onEnter={add}
      inputRef={inputRef}
    />
  );
  return (
    <>
      <Header title={view.title} />
      <div class="rl-tools rl-row">
        <UndoButtons />
      </div>
      <div class="rl-body">
        <p>{view.why}</p>
        <div class="rl-fields rl-own-figure">
          {fields.map((one, place) => entry(one, place === 0 ? first : undefined))}
          <Choice label={view.region_label} value={known} options={view.regions} pick={setRegion} />
          {entry(area)}
          <Choice label={view.beside_label} value={beside} options={view.beside} pick={setBeside} />
          <Choice
            label={view.picture_label}
            hint={view.picture_hint}
            value={picture}
            options={view.picture}
            pick={setPicture}
            disabled={dead || view.without_picture.includes(beside)}
          />
        </div>
        <div class="rl-row">
          <Button kind="primary" onPress={add}>
            {figure ? view.change : view.add}
          </Button>
          <Button disabled={!figure} onPress={stop}>
            {view.stop}
          </Button>
        </div>
        {view.table ? (
          <>
            <Table
              caption={view.table.caption}
              columns={view.table.columns}
              rows={view.table.rows}
            />
            <div class="rl-row">
              {view.figures.map((one) => (
                <>
                  <Button key={one.id} onPress={() => change(one)}>
                    {one.change}
                  </Button>
                  <Button onPress={() => send("remove", { figure: one.id })}>{one.remove}</Button>
                </>
              ))}
            </div>
          </>
        ) : (
          <p class="rl-soft">{view.none}</p>
        )}
      </div>
    </>
  );
}

interface FigureText {
  text: OwnFigureText;
  value: string;
  set: (value: string) => void;
}

/** A text about the figure, with its draft. */
function useFigureText(text: OwnFigureText): FigureText {
  const [value, set] = useDraft(`own_figures.${text.name}`);
  return { text, value, set };
}

export default mount(OwnFigures);
