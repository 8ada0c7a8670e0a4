import "../kit/kit.css";
import "../scene/scene.css";
import "../kit/findings.css";
import "../controls/file_choice.css";
import "./stakeholder_map.css";
import { useCallback, useRef, useState } from "preact/hooks";
import { Button } from "../controls/button";
import { TextField } from "../controls/text_field";
import { Conflicts } from "../frame/conflicts";
import { Header } from "../frame/header";
import { Messages } from "../frame/messages";
import { mount } from "../frame/mount";
import { UndoButtons } from "../frame/undo_buttons";
import { useKit } from "../kit/context";
import { AddParty } from "./add_party";
import { Catalogue } from "./catalogue";
import { ExampleBand } from "./example_band";
import { ExportPanel } from "./export_panel";
import { FilterPanel } from "./filter_panel";
import { Findings } from "./findings";
import { Legend } from "./legend";
import { PartyForm } from "./party_form";
import { PartyTable } from "./party_table";
import { PasteList, READS } from "./paste_list";
import type { MarkActs } from "./picture/mark";
import { Picture } from "./picture/picture";
import { MoreTools, PictureTools, WHOLE } from "./picture_tools";
import { TiePanel } from "./tie_panel";
import type { ClosedExample, MapView } from "./view";

interface PanelButton {
  name: PanelName;
  button: string;
}

type PanelName = "add" | "catalogue" | "paste" | "tie" | "export" | "filter";

// Panels of which Python makes the lists when they are opened.
const BEGINS: readonly PanelName[] = ["tie", "catalogue", "filter", "export"];
const ENDS: readonly PanelName[] = [...BEGINS, "paste"];

/** The stakeholder map, or the line that stands for the invented example while it is closed. */
function StakeholderMap({ view }: { view: MapView | ClosedExample }) {
  const [open, setOpen] = useState<PanelName | null>(null);
  const [zoom, setZoom] = useState(WHOLE);
  if (isClosed(view)) {
    return (
      <>
        <ExampleBand title={view.title} example={view.example} />
        <Conflicts />
        <Messages />
      </>
    );
  }
  return <OpenMap view={view} open={open} setOpen={setOpen} zoom={zoom} setZoom={setZoom} />;
}

const isClosed = (view: MapView | ClosedExample): view is ClosedExample =>
  view.example !== undefined && !view.example.open;

interface OpenMapProps {
  view: MapView;
  open: PanelName | null;
  setOpen: (name: PanelName | null) => void;
  zoom: number;
  setZoom: (zoom: number) => void;
}

/** List, picture and form of one state. */
function OpenMap({ view, open, setOpen, zoom, setZoom }: OpenMapProps) {
  const { send } = useKit();
  const tools = useRef<HTMLDivElement>(null);
  const moving = useRef<MarkActs>(null);
  const close = () => {
    if (open && ENDS.includes(open)) send(`${open}_end`, {}, { quiet: true });
    setOpen(null);
  };
  const toggle = async (name: PanelName) => {
    close();
    if (open === name) return;
    if (BEGINS.includes(name)) await send(`${name}_begin`, {}, { quiet: true });
    setOpen(name);
  };
  // While the panel for relations is open, a click on a party chooses it for the relation.
  const tying = open === "tie" && view.tie.open;
  const now = {
    choose: (party: string) =>
      tying ? send("tie_pick", { party }) : send("select", { party }, { quiet: true }),
    pick: () => open !== "catalogue" && toggle("catalogue"),
  };
  const latest = useRef(now);
  latest.current = now;
  // The same functions at every drawing: what is drawn from other things alone stays as it is.
  const choose = useCallback((party: string) => latest.current.choose(party), []);
  const pick = useCallback(() => latest.current.pick(), []);
  const focusTools = useCallback(() => tools.current?.querySelector("button")?.focus(), []);
  const inSight: PanelButton[] = [
    { name: "add", button: view.add.button },
    { name: "tie", button: view.tie.button },
  ];
  const folded: PanelButton[] = [
    { name: "catalogue", button: view.catalogue.button },
    { name: "paste", button: view.paste.button },
    { name: "export", button: view.out.button },
  ];
  const buttons = (panels: PanelButton[]) =>
    panels.map(({ name, button }) => (
      <Button
        key={name}
        kind={name === "add" ? "primary" : ""}
        aria-expanded={open === name}
        onPress={() => toggle(name)}
      >
        {button}
      </Button>
    ));
  return (
    <div class={`rl-map ${open === "add" ? "rl-map-adding" : ""}`}>
      {view.example && <ExampleBand example={view.example} />}
      <Header title={view.title}>
        <div class="rl-map-challenge">
          <TextField
            name="about.challenge"
            grows
            label={view.challenge.label}
            value={view.challenge.value}
            placeholder={view.challenge.placeholder}
            save={(challenge, base) => send("challenge", { challenge, base }, { quiet: true })}
          />
          <span class="rl-soft">
            <bdi>{view.group}</bdi>
          </span>
        </div>
      </Header>
      <div class="rl-row rl-tools" ref={tools}>
        {buttons(inSight)}
        <PictureTools
          picture={view.picture}
          filter={view.filter}
          openFilter={{ open: open === "filter", toggle: () => toggle("filter") }}
        />
        <MoreTools picture={view.picture} zoom={zoom} setZoom={setZoom}>
          {buttons(folded)}
        </MoreTools>
        <UndoButtons />
      </div>
      <Conflicts />
      <Messages elsewhere={open === "paste" ? READS : []} />
      {open === "add" && (
        <AddParty
          add={view.add}
          close={close}
          scene={view.picture.movable ? view.scene : null}
          moving={moving}
        />
      )}
      {open === "paste" && <PasteList paste={view.paste} close={close} />}
      {open === "catalogue" && view.catalogue.open && (
        <Catalogue catalogue={view.catalogue} marks={view.marks} close={close} />
      )}
      {open === "filter" && view.filter.open && <FilterPanel filter={view.filter} close={close} />}
      {open === "export" && view.out.open && <ExportPanel out={view.out} close={close} />}
      {open === "tie" && view.tie.open && <TiePanel tie={view.tie} close={close} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape anywhere here ends tying */}
      <div
        class={`rl-map-columns ${view.picture.wide.value ? "rl-map-wide" : ""}`}
        onKeyDown={(event) => tying && event.key === "Escape" && close()}
      >
        <PartyTable list={view.list} marks={view.marks} choose={choose} />
        <Picture
          scene={view.scene}
          carried={view.carried}
          picture={view.picture}
          choose={choose}
          tying={tying}
          zoom={zoom}
          shared={moving}
        />
        <div class="rl-map-side">
          <PartyForm form={view.form} marks={view.marks} afterRemoval={focusTools} />
          <Findings findings={view.findings} pickLabel={view.catalogue.button} pick={pick} />
        </div>
      </div>
      <Legend legend={view.legend} marks={view.marks} />
    </div>
  );
}

// The map is taller than a screen: what was done is said under the buttons, above the picture.
StakeholderMap.placesMessages = true;

export default mount(StakeholderMap);
