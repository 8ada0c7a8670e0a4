import type { FunctionComponent } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { useAsksForAll } from "../kit/asked_once";
import type { Refusal } from "../kit/command";
import { Kit, type KitTools, Now, Others, type Said, type Send } from "../kit/context";
import { isTooLarge } from "../kit/files";
import type { LaptopView } from "../kit/kit_view";
import type { Line } from "../kit/line";
import { hasStayed } from "../kit/stayed";
import type { Views } from "../kit/view_reader";
import { Conflicts } from "./conflicts";
import { CopyOffer } from "./copy_offer";
import { Messages } from "./messages";
import { Together } from "./together";
import { useCopies } from "./use_copies";
import { useTyping } from "./use_typing";

/**
 * What a widget draws of its view. Messages stand below it; a tall one with `placesMessages` draws
 * `Conflicts` and `Messages` itself, near its buttons.
 */
export type Widget<View> = FunctionComponent<{ view: View }> & { placesMessages?: boolean };

interface FrameProps<View> extends Views<View> {
  line: Line;
  of: Widget<View>;
}

/** What stands around a widget, and what its controls send commands with. */
export function Frame<View>({ kit, view, line, of: Shown }: FrameProps<View>) {
  const [dead, setDead] = useState(line.dead);
  const [busy, setBusy] = useState(line.busy);
  const [work, setWork] = useState(line.work);
  const [said, setSaid] = useState<Said>({ text: "", kind: "info", details: null });
  const [refused, setRefused] = useState(0); // controls go back to what is kept
  useEffect(() => {
    line.listeners.add(setDead);
    line.busyListeners.add(setBusy);
    line.workListeners.add(setWork);
    return () => {
      line.listeners.delete(setDead);
      line.busyListeners.delete(setBusy);
      line.workListeners.delete(setWork);
    };
  }, [line]);
  const { words, language, workspace } = kit;
  const forAll = useMemo((): KitTools => {
    const send: Send = async <Data,>(
      name: string,
      args = {},
      { quiet = false, told = false } = {},
    ) => {
      const from = document.activeElement;
      const ack = isTooLarge(args)
        ? ({ ok: false, error: words.too_large, field: null } as Refusal)
        : await line.send<Data>(name, args);
      if (!ack.ok) {
        setRefused((count) => count + 1);
        if (ack.stopped) giveFocusBack(from);
        setSaid({
          text: quiet && !ack.stopped ? "" : ack.error,
          kind: ack.stopped ? "info" : "error",
          details: "details" in ack ? ack.details : null,
        });
      } else if (ack.message || !quiet) {
        setSaid({ text: ack.message || "", kind: ack.saved === false ? "error" : "info", told });
      }
      return { ...ack, stayed: hasStayed(from) };
    };
    const say: KitTools["say"] = (text, { told = false } = {}) =>
      setSaid({ text, kind: "info", told });
    return { words, language, workspace, dead, busy, line, send, say };
  }, [words, language, workspace, dead, busy, line, refused]);
  const { offered, newest } = useCopies(kit, line, dead);
  const reminds = useAsksForAll(Boolean(kit.reminder));
  const typing = useTyping(kit.together !== null, line);
  const widget = useMemo(() => <Shown view={view} />, [Shown, view]);
  return (
    <Kit.Provider value={forAll}>
      <Others.Provider value={kit.together?.laptops ?? NOBODY}>
        <Now.Provider value={{ ...kit, dead, busy, work, said, safe: newest?.at ?? null }}>
          <div
            class="rl-frame"
            lang={language}
            data-dead={dead ? "yes" : "no"}
            data-copy={newest?.state}
            {...typing}
          >
            {kit.together && <Together view={kit.together} />}
            {reminds && <div class="rl-offer">{kit.reminder}</div>}
            {kit.left_out && <div class="rl-left-out">{kit.left_out}</div>}
            {offered && <CopyOffer copy={offered} />}
            {widget}
            {!Shown.placesMessages && (
              <>
                <Conflicts />
                <Messages />
              </>
            )}
          </div>
        </Now.Provider>
      </Others.Provider>
    </Kit.Provider>
  );
}

/** The button that stopped it goes away; who pressed it is where it began. */
function giveFocusBack(to: Element | null): void {
  if (to instanceof HTMLElement && to.isConnected) to.focus();
}

const NOBODY: LaptopView[] = [];
