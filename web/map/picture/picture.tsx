import type { RefObject } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import { useControlId } from "../../controls/control_id";
import { Fold } from "../../controls/fold";
import { kept } from "../../kit/kept";
import { Outline } from "../../scene/outline";
import { SceneRect, SceneText } from "../../scene/scene_shapes";
import type { PictureView } from "../view";
import { MapShape } from "./map_shape";
import { Mark, type MarkActs } from "./mark";
import type { Carried, MapMark, MapScene } from "./scene";
import { hasWords, SceneTie, SceneTieWords } from "./tie_shapes";
import { type Drag, useMoving } from "./use_moving";
import { useSpread } from "./use_spread";

interface PictureProps {
  scene: MapScene;
  carried: Carried | null;
  picture: PictureView;
  choose: (party: string) => void;
  tying: boolean;
  zoom: number;
  /** Filled with what happens at each event on a mark, for a line elsewhere that moves one. */
  shared: RefObject<MarkActs>;
}

/** The picture: draws the scene, walks over its marks by key, and sends where a mark was put. */
export const Picture = kept((props: PictureProps) => {
  const { scene, carried, picture, choose, tying, zoom, shared } = props;
  const { movable } = picture;
  const moving = useMoving({ scene, carried, movable, tying, choose });
  const { svg, ghostAt, stop, pointed, drag, acts } = moving;
  shared.current = acts;
  useSpread(svg, picture.drawn_for, picture.rooms);
  useFound(svg, scene, zoom);
  const hintId = useControlId();
  const marks = scene.marks;
  const markOf = (id: string | null) => marks.find((mark) => mark.id === id);
  const selected = marks.find((mark) => mark.selected);
  const current = markOf(stop) ?? selected ?? marks[0];
  const ghost = drag ?? (carried && ghostOf(carried, markOf(carried.party)));
  const shown = markOf(pointed) ?? selected;
  const told = drag?.place?.label || carried?.said || shown?.sentence || picture.point;
  const near = useNear(scene, drag ? null : pointed);
  const { areas, titles, ties, tieWords } = useScene(scene, near ? pointed : null);
  const marksDrawn = useMemo(
    () =>
      // In the order of their ids, so that a focused mark is never taken out and put back.
      [...marks]
        .sort((one, other) => (one.id < other.id ? -1 : 1))
        .map((mark) => (
          <Mark
            key={mark.id}
            mark={mark}
            acts={acts}
            stop={mark.id === current?.id}
            lifted={mark.id === ghost?.mark.id}
            far={near !== null && !near.has(mark.id)}
          />
        )),
    [marks, current?.id, ghost?.mark.id, near],
  );

  return (
    <div class="rl-map-picture">
      <div class={`rl-map-canvas ${zoom > 1 ? "rl-map-zoomed" : ""}`}>
        <svg
          ref={svg}
          style={zoom > 1 ? { width: `${zoom * 100}%`, maxWidth: "none" } : undefined}
          class={svgClass(scene, near !== null)}
          viewBox={`0 0 ${scene.width} ${scene.height}`}
          role="group"
          aria-label={picture.label}
          aria-describedby={hintId}
        >
          <g aria-hidden="true">
            {areas}
            {ghost?.place && <SceneRect item={ghost.place} className="rl-map-target" />}
            {ties}
            {tieWords}
            {titles}
          </g>
          {marksDrawn}
          {scene.selections.map((one, place) => (
            <SceneRect key={place} item={one} className="rl-map-selection" />
          ))}
          {ghost && (
            <g
              ref={ghostAt}
              class={`rl-ghost rl-tone-${ghost.mark.tone}`}
              transform={`translate(${ghost.x} ${ghost.y})`}
              aria-hidden="true"
            >
              <Outline outline={ghost.mark.outline} />
              <SceneText item={ghost.mark.letters} />
            </g>
          )}
        </svg>
      </div>
      <p class="rl-map-told" aria-hidden="true">
        <bdi>{told}</bdi>
      </p>
      <p class="rl-hint" id={hintId}>
        {picture.hint}
      </p>
      <Fold title={picture.description}>
        {scene.description.split("\n").map((line, place) => (
          <p key={place} dir="auto">
            {line}
          </p>
        ))}
      </Fold>
    </div>
  );
});

/** With more words than this, those of a tie show where its party is pointed at or chosen. */
const FEW_WORDS = 8;

function svgClass(scene: MapScene, isPointing: boolean): string {
  const many = scene.ties.filter(hasWords).length > FEW_WORDS;
  return ["rl-map-svg", isPointing && "rl-map-pointing", many && "rl-map-many"]
    .filter(Boolean)
    .join(" ");
}

// What was picked up by key hangs in the middle of the place it is above.
function ghostOf({ place }: Carried, mark: MapMark | undefined): Drag | undefined {
  if (!mark) return undefined;
  return {
    mark,
    x: place.x + place.width / 2 - mark.x,
    y: place.y + place.height / 2 - mark.y,
    place,
  };
}

// The marks that the one pointed at is tied to, with itself; none where it has no ties to show.
function useNear(scene: MapScene, pointed: string | null): Set<string> | null {
  return useMemo(() => {
    if (pointed === null) return null;
    const of = scene.ties.filter((tie) => tie.ends.includes(pointed));
    return of.length ? new Set(of.flatMap((tie) => tie.ends)) : null;
  }, [scene.ties, pointed]);
}

// On a map that is enlarged, what was found or chosen comes to the middle of what is in sight.
function useFound(svg: RefObject<SVGSVGElement>, scene: MapScene, zoom: number): void {
  const found = scene.selections[0];
  const middle = found ? `${found.x + found.width / 2} ${found.y + found.height / 2}` : "";
  useEffect(() => {
    const canvas = svg.current?.parentElement;
    if (!canvas || !middle || zoom === 1) return;
    const [x, y] = middle.split(" ").map(Number) as [number, number];
    const scale = canvas.scrollWidth / scene.width;
    canvas.scrollTo?.({
      left: x * scale - canvas.clientWidth / 2,
      top: y * scale - canvas.clientHeight / 2,
    });
  }, [svg, middle, zoom, scene.width]);
}

// What did not change is the same object, and is passed over when the rest is drawn.
function useScene(scene: MapScene, pointed: string | null) {
  const drawn = (isText: boolean) =>
    scene.shapes
      .filter((shape) => (shape.type === "text") === isText)
      .map((shape, place) => <MapShape key={place} item={shape} />);
  const areas = useMemo(() => drawn(false), [scene.shapes]);
  // Ties run under the words: what a place is called can be read wherever they go.
  const titles = useMemo(() => <g class="rl-map-titles">{drawn(true)}</g>, [scene.shapes]);
  const ties = useMemo(
    () =>
      scene.ties.map((tie) => (
        <SceneTie
          key={tie.ids[0]}
          tie={tie}
          near={pointed !== null && tie.ends.includes(pointed)}
        />
      )),
    [scene.ties, pointed],
  );
  const tieWords = useMemo(
    () =>
      scene.ties
        .filter(hasWords)
        .map((tie) => (
          <SceneTieWords
            key={tie.ids[0]}
            label={tie.label}
            tone={tie.tone}
            near={pointed !== null && tie.ends.includes(pointed)}
          />
        )),
    [scene.ties, pointed],
  );
  return { areas, titles, ties, tieWords };
}
