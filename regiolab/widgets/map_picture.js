// The picture: draws the scene, walks over its marks by key, and sends where a mark was put.
const DIRECTION_OF_KEY = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };
const SMALLEST_TARGET = 30; // units of the scene: 24 pixels where the picture is small
const DRAG_FROM = 5; // pixels: less is a click

const Picture = kept(({ scene, carried, picture, choose, tying, zoom }) => {
  const { send, dead } = useKit();
  const svg = useRef(null);
  const held = useRef(null); // what was picked up by key, before Python's answer is here
  const press = useRef(null); // where the pointer went down
  const [stop, setStop] = useState(null);
  const [pointed, setPointed] = useState(null);
  const [drag, setDrag] = useState(null); // which mark is dragged, and over which place
  const ghostAt = useRef(null); // moves the picture of that mark without drawing anything anew
  const hintId = useControlId();

  const marks = scene.marks;
  const markOf = (id) => marks.find((mark) => mark.id === id);
  const current = markOf(stop) || marks.find((mark) => mark.selected) || marks[0];
  useEffect(() => {
    held.current = carried ? carried.party : null;
  }, [carried]);

  const focus = (mark) => {
    setStop(mark.id);
    svg.current.querySelector(`[data-mark="${mark.id}"]`)?.focus();
  };
  // Show only whom a mark stands for. The mark goes: with the keyboard the first one is next.
  const openMark = async (mark, byKey) => {
    const ack = await send("open_mark", mark.opens);
    if (ack.ok && byKey) svg.current.querySelector("[data-mark][tabindex='0']")?.focus();
  };
  const onKeyDown = (event, mark) => {
    const direction = DIRECTION_OF_KEY[event.key];
    const presses = event.key === "Enter" || event.key === " ";
    if (direction || presses || (event.key === "Escape" && (held.current || drag))) event.preventDefault();
    if (drag && event.key === "Escape") stopDragging();
    else if ((tying || !picture.movable) && presses && mark.ids.length === 1) choose(mark.id);
    else if (held.current) {
      if (direction) send("carry", { direction });
      else if (presses || event.key === "Escape") {
        held.current = null;
        send(presses ? "drop" : "put_back");
      }
    } else if (direction) {
      const next = nearest(marks, mark, direction);
      if (next) focus(next);
    } else if (presses && mark.opens) openMark(mark, true);
    else if (presses) {
      held.current = mark.id;
      send("pick_up", { party: mark.id }).then((ack) => {
        if (!ack.ok) held.current = null;
      });
    }
  };
  const onBlur = () => {
    setPointed(null);
    if (!held.current) return;
    held.current = null;
    send("put_back");
  };

  const pointAt = (event) => {
    const matrix = svg.current.getScreenCTM().inverse();
    return new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
  };
  const placeAt = (point) =>
    [...scene.cells, scene.tray].find(
      (box) =>
        point.x >= box.x && point.x < box.x + box.width && point.y >= box.y && point.y < box.y + box.height
    );
  const stopDragging = () => {
    press.current = null;
    setDrag(null);
  };
  const onPointerDown = (event, mark) => {
    if (event.button !== 0 || dead) return;
    setStop(mark.id);
    if (mark.opens) return void (press.current = { mark });
    event.currentTarget.setPointerCapture(event.pointerId);
    press.current = { mark, at: pointAt(event), clientX: event.clientX, clientY: event.clientY, moved: false };
  };
  const onPointerMove = (event) => {
    const from = press.current;
    if (!from || from.mark.opens) return;
    const far = Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY);
    if (!picture.movable || (!from.moved && far < DRAG_FROM)) return;
    from.moved = true;
    const point = pointAt(event);
    const [x, y, place] = [point.x - from.at.x, point.y - from.at.y, placeAt(point)];
    if (drag && drag.place === place) ghostAt.current?.setAttribute("transform", `translate(${x} ${y})`);
    else setDrag({ mark: from.mark, x, y, place });
  };
  const onPointerUp = async (event, mark) => {
    const from = press.current;
    press.current = null;
    if (from?.mark.id !== mark.id) return;
    if (mark.opens) return openMark(mark, false);
    if (!from.moved) return choose(mark.id);
    const place = placeAt(pointAt(event));
    if (place) {
      await send("put", { party: mark.id, place: place.key, base: mark.seen });
    }
    setDrag(null);
  };

  const carriedMark = carried && markOf(carried.party);
  const ghost =
    drag ||
    (carriedMark && {
      mark: carriedMark,
      x: carried.place.x + carried.place.width / 2 - carriedMark.x,
      y: carried.place.y + carried.place.height / 2 - carriedMark.y,
      place: carried.place,
    });
  const shown = markOf(pointed) || marks.find((mark) => mark.selected);
  const told = drag?.place?.label || carried?.said || shown?.sentence || picture.point;
  // What did not change is the same object, and is passed over when the rest is drawn.
  const drawn = (some) => some.map((shape, place) => html`<${SceneShape} key=${place} item=${shape} />`);
  const shapes = useMemo(() => drawn(scene.shapes.filter((shape) => shape.type !== "text")), [scene.shapes]);
  // Ties run under the words: what a place is called can be read wherever they go.
  const titles = useMemo(
    () => html`<g class="rl-map-titles">${drawn(scene.shapes.filter((shape) => shape.type === "text"))}</g>`,
    [scene.shapes]
  );
  const ties = useMemo(
    () => scene.ties.map((tie) => html`<${SceneTie} key=${tie.ids[0]} tie=${tie} near=${tie.ends.includes(pointed)} />`),
    [scene.ties, pointed]
  );
  const tieWords = useMemo(
    () => scene.ties.filter((tie) => tie.label).map((tie) => html`<${SceneTieWords} key=${tie.ids[0]} tie=${tie} />`),
    [scene.ties]
  );
  const latest = useRef(null);
  latest.current = { onKeyDown, onBlur, onPointerDown, onPointerMove, onPointerUp, stopDragging };
  const acts = useMemo(
    () => ({
      onKeyDown: (event, mark) => latest.current.onKeyDown(event, mark),
      onFocus: (event, mark) => (setStop(mark.id), setPointed(mark.id)),
      onBlur: () => latest.current.onBlur(),
      onPointerEnter: (event, mark) => setPointed(mark.id),
      onPointerLeave: () => setPointed(null),
      onPointerDown: (event, mark) => latest.current.onPointerDown(event, mark),
      onPointerMove: (event) => latest.current.onPointerMove(event),
      onPointerUp: (event, mark) => latest.current.onPointerUp(event, mark),
      onPointerCancel: () => latest.current.stopDragging(),
    }),
    []
  );
  const marksDrawn = useMemo(() => {
    // In the order of their ids, so that a focused mark is never taken out and put back.
    return [...marks]
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .map(
        (mark) =>
          html`<${Mark}
            key=${mark.id}
            mark=${mark}
            acts=${acts}
            stop=${mark.id === current?.id}
            lifted=${mark.id === ghost?.mark.id}
          />`
      );
  }, [marks, current?.id, ghost?.mark.id]);

  return html`<div class="rl-map-picture">
    <div class=${`rl-map-canvas ${zoom > 1 ? "rl-map-zoomed" : ""}`}><svg
      ref=${svg}
      style=${zoom > 1 ? { width: `${zoom * 100}%`, maxWidth: "none" } : undefined}
      class="rl-map-svg"
      viewBox=${`0 0 ${scene.width} ${scene.height}`}
      role="group"
      aria-label=${picture.label}
      aria-describedby=${hintId}
    >
      <g aria-hidden="true">
        ${shapes}
        ${ghost?.place && html`<${SceneRect} item=${ghost.place} className="rl-map-target" />`}
        ${ties}
        ${tieWords}
        ${titles}
      </g>
      ${marksDrawn}
      ${scene.selections.map(
        (one, place) => html`<${SceneRect} key=${place} item=${one} className="rl-map-selection" />`
      )}
      ${ghost &&
      html`<g
        ref=${ghostAt}
        class=${`rl-ghost rl-tone-${ghost.mark.tone}`}
        transform=${`translate(${ghost.x} ${ghost.y})`}
        aria-hidden="true"
      >
        <${Outline} outline=${ghost.mark.outline} />
        <${SceneText} item=${ghost.mark.letters} />
      </g>`}
    </svg></div>
    <p class="rl-map-told" aria-hidden="true"><bdi>${told}</bdi></p>
    <p class="rl-hint" id=${hintId}>${picture.hint}</p>
    <${Fold} title=${picture.description}>
      ${scene.description.split("\n").map((line, place) => html`<p key=${place} dir="auto">${line}</p>`)}
    <//>
  </div>`;
});

// A party, or a mark that stands for several. `acts` says what happens at each event.
const Mark = kept(({ mark, acts, stop, lifted }) => {
  const handlers = Object.fromEntries(
    Object.entries(acts).map(([name, act]) => [name, (event) => act(event, mark)])
  );
  return html`<g
    data-mark=${mark.id}
    class=${`rl-mark rl-tone-${mark.tone} ${lifted ? "rl-mark-lifted" : ""} ${mark.opens ? "rl-mark-opens" : ""}`}
    role="button"
    tabindex=${stop ? 0 : -1}
    aria-label=${mark.sentence}
    aria-pressed=${mark.opens ? undefined : String(mark.selected)}
    ...${handlers}
    onTouchStart=${keepPageStill}
  >
    <${HitArea} mark=${mark} />
    <${FocusRing} box=${mark.box} />
    <${Outline} outline=${mark.outline} />
    <${SceneText} item=${mark.letters} />
    ${mark.label.map((line, place) => html`<${SceneText} key=${place} item=${line} />`)}
  </g>`;
});

// A finger on a mark moves the mark; on SVG groups the style touch-action has no effect.
function keepPageStill(event) {
  event.preventDefault();
}

// What can be pressed: the mark and its name together.
function HitArea({ mark }) {
  const boxes = [mark.box, ...mark.label.map((line) => line.box)];
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  const more = Math.max(0, SMALLEST_TARGET - (bottom - y)) / 2;
  return html`<rect class="rl-mark-hit" x=${x} y=${y - more} width=${right - x} height=${bottom - y + 2 * more} />`;
}

function FocusRing({ box }) {
  return html`<rect
    class="rl-mark-focus"
    x=${box.x - 4}
    y=${box.y - 4}
    width=${box.width + 8}
    height=${box.height + 8}
    rx="5"
  />`;
}

// The nearest mark on that side; what lies straight ahead counts as nearer.
function nearest(marks, from, direction) {
  const across = direction === "left" || direction === "right";
  const sign = direction === "left" || direction === "up" ? -1 : 1;
  let found = null;
  for (const mark of marks) {
    const ahead = sign * (across ? mark.x - from.x : mark.y - from.y);
    const aside = Math.abs(across ? mark.y - from.y : mark.x - from.x);
    if (mark.id === from.id || ahead < 1) continue;
    const distance = ahead + 2 * aside;
    if (!found || distance < found.distance) found = { mark, distance };
  }
  return found?.mark;
}
