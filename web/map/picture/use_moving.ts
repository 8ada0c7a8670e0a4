// Walk over the marks of the picture by key, and move them by key or pointer.
import type { JSX, RefObject } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { useKit } from "../../kit/context";
import { nearest } from "../../scene/nearest";
import { keyAct } from "./key_act";
import type { MarkActs } from "./mark";
import { placeAt } from "./place_at";
import type { Carried, MapMark, MapScene, Place } from "./scene";

const DRAG_FROM = 5; // pixels: less is a click

/** A mark that is dragged, how far it was brought, and the place it is above. */
export interface Drag {
  mark: MapMark;
  x: number;
  y: number;
  place: Place | undefined;
}

// Where the pointer went down; a mark that opens is not dragged.
type Press = { mark: MapMark; from: null } | { mark: MapMark; from: PressedAt };

interface PressedAt {
  point: DOMPoint;
  clientX: number;
  clientY: number;
  moved: boolean;
}

export interface MovingProps {
  scene: MapScene;
  carried: Carried | null;
  movable: boolean;
  tying: boolean;
  choose: (party: string) => void;
}

export interface Moving {
  svg: RefObject<SVGSVGElement>;
  /** Moves the picture of the dragged mark without drawing anything anew. */
  ghostAt: RefObject<SVGGElement>;
  /** The mark that has, or had, the focus. */
  stop: string | null;
  /** The mark that is pointed at, or has the focus. */
  pointed: string | null;
  drag: Drag | null;
  /** The same object at every drawing. */
  acts: MarkActs;
}

export function useMoving({ scene, carried, movable, tying, choose }: MovingProps): Moving {
  const { send, dead } = useKit();
  const svg = useRef<SVGSVGElement>(null);
  const ghostAt = useRef<SVGGElement>(null);
  const held = useRef<string | null>(null); // what was picked up by key, before Python's answer is here
  const press = useRef<Press | null>(null);
  const [stop, setStop] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  useEffect(() => {
    held.current = carried ? carried.party : null;
  }, [carried]);

  const focusOn = (selector: string) => svg.current?.querySelector<SVGElement>(selector)?.focus();
  // Show only whom a mark stands for. The mark goes: with the keyboard the first one is next.
  const openMark = async (opens: NonNullable<MapMark["opens"]>, byKey: boolean) => {
    const ack = await send("open_mark", opens);
    if (ack.ok && byKey) focusOn("[data-mark][tabindex='0']");
  };
  const pickUp = async (mark: MapMark) => {
    held.current = mark.id;
    const ack = await send("pick_up", { party: mark.id });
    if (!ack.ok) held.current = null;
  };
  const letGo = (command: "drop" | "put_back") => {
    held.current = null;
    send(command);
  };
  const stopDragging = () => {
    press.current = null;
    setDrag(null);
  };
  const go = (next: MapMark | undefined) => {
    if (!next) return;
    setStop(next.id);
    focusOn(`[data-mark="${next.id}"]`);
  };

  const onKeyDown = (event: KeyboardEvent, mark: MapMark) => {
    const now = { dragging: drag !== null, held: held.current !== null, tying, movable };
    const what = keyAct(event.key, mark, now);
    if (!what) return;
    event.preventDefault();
    switch (what.act) {
      case "stop_dragging":
        return stopDragging();
      case "choose":
        return choose(mark.id);
      case "carry":
        return void send("carry", { direction: what.direction });
      case "drop":
      case "put_back":
        return letGo(what.act);
      case "go":
        return go(nearest(scene.marks, mark, what.direction));
      case "open":
        return mark.opens && void openMark(mark.opens, true);
      case "pick_up":
        return void pickUp(mark);
    }
  };
  const onBlur = () => {
    setPointed(null);
    if (held.current) letGo("put_back");
  };

  const pointAt = (event: PointerEvent) => {
    const matrix = svg.current?.getScreenCTM()?.inverse();
    return new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
  };
  const onPointerDown = (event: JSX.TargetedPointerEvent<Element>, mark: MapMark) => {
    if (event.button !== 0 || dead) return;
    setStop(mark.id);
    press.current = { mark, from: null };
    if (mark.opens) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { clientX, clientY } = event;
    // From elsewhere on the page a mark comes along by its middle.
    const inPicture = svg.current?.contains(event.currentTarget);
    const point = inPicture ? pointAt(event) : new DOMPoint(mark.x, mark.y);
    press.current = { mark, from: { point, clientX, clientY, moved: false } };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!press.current?.from) return;
    const { mark, from } = press.current;
    const far = Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY);
    if (!movable || (!from.moved && far < DRAG_FROM)) return;
    from.moved = true;
    const point = pointAt(event);
    const [x, y] = [point.x - from.point.x, point.y - from.point.y];
    const place = placeAt(scene, point);
    if (drag && drag.place === place) {
      ghostAt.current?.setAttribute("transform", `translate(${x} ${y})`);
    } else setDrag({ mark, x, y, place });
  };
  const onPointerUp = async (event: PointerEvent, mark: MapMark) => {
    const pressed = press.current;
    press.current = null;
    if (pressed?.mark.id !== mark.id) return;
    if (mark.opens) return openMark(mark.opens, false);
    if (!pressed.from?.moved) return choose(mark.id);
    const place = placeAt(scene, pointAt(event));
    if (place) await send("put", { party: mark.id, place: place.key, base: mark.seen });
    setDrag(null);
  };

  const latest = { onKeyDown, onBlur, onPointerDown, onPointerMove, onPointerUp, stopDragging };
  const acts = useStaying(latest, setStop, setPointed);
  return { svg, ghostAt, stop, pointed, drag, acts };
}

type Latest = Pick<MarkActs, "onKeyDown" | "onPointerDown" | "onPointerMove" | "onPointerUp"> & {
  onBlur: () => void;
  stopDragging: () => void;
};
type SetMark = (id: string | null) => void;

// The same functions at every drawing, so that the marks need not be drawn again.
function useStaying(now: Latest, setStop: SetMark, setPointed: SetMark): MarkActs {
  const latest = useRef(now);
  latest.current = now;
  return useMemo(
    () => ({
      onKeyDown: (event, mark) => latest.current.onKeyDown(event, mark),
      onFocus: (_event, mark) => {
        setStop(mark.id);
        setPointed(mark.id);
      },
      onBlur: () => latest.current.onBlur(),
      onPointerEnter: (_event, mark) => setPointed(mark.id),
      onPointerLeave: () => setPointed(null),
      onPointerDown: (event, mark) => latest.current.onPointerDown(event, mark),
      onPointerMove: (event, mark) => latest.current.onPointerMove(event, mark),
      onPointerUp: (event, mark) => latest.current.onPointerUp(event, mark),
      onPointerCancel: () => latest.current.stopDragging(),
    }),
    [],
  );
}
