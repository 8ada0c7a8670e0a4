import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import "./asked_picture.css";
import { useControlId } from "../../controls/control_id";
import { outlinesOf, withOwnIds } from "./drawing";
import { Highlights } from "./highlights";
import { beginning, goesThrough, markByKey } from "./key_order";
import { markAt } from "./mark_at";
import { type AskedPicture as Asked, type Mark, marksOf, told } from "./marks";
import { compared, pinned, sideBySide } from "./pins";
import { Tip } from "./tip";

export interface AskedWords {
  /** What the picture is for whoever goes through it by key. */
  ask: string;
  /** How it is asked; stands below it until something is held. */
  hint: string;
  let_go: string;
}

/** A picture that answers: by pointer, by touch and by key. */
export function AskedPicture({
  picture,
  alt,
  words,
}: {
  picture: Asked;
  alt: string;
  words: AskedWords;
}) {
  const prefix = useControlId();
  const { svg, width, height } = picture;
  const drawing = useRef<HTMLDivElement>(null);
  const outlines = useRef(new Map<Element, Mark>());
  const marks = useMemo(() => marksOf(picture.series), [picture]);
  const own = useMemo(
    () => new Set(marks.filter((one) => one.own).map((one) => one.name)),
    [marks],
  );
  const [current, setCurrent] = useState<Mark>();
  const [byKey, setByKey] = useState(false);
  const [pins, setPins] = useState<readonly string[]>([]);

  useLayoutEffect(() => {
    if (!drawing.current) return;
    drawing.current.innerHTML = withOwnIds(svg, prefix);
    outlines.current = outlinesOf(drawing.current, prefix, marks);
  }, [svg, prefix, marks]);

  // Another picture: what is held stays where it is in the new one too.
  useEffect(() => {
    setCurrent(undefined);
    setPins((before) => before.filter((name) => marks.some((mark) => mark.name === name)));
  }, [marks]);

  const held = compared(pins, own.size === 1 ? [...own][0] : undefined);
  const pin = (mark: Mark) => setPins((before) => pinned(before, mark.name, (one) => own.has(one)));
  const beside = held.length ? sideBySide(marks, held, current?.at ?? "") : "";

  const meant = (event: MouseEvent): Mark | undefined => {
    const area = outlines.current.get(event.target as Element);
    if (area) return area;
    const box = drawing.current?.getBoundingClientRect();
    if (!box?.width) return undefined;
    const scale = width / box.width;
    return markAt(marks, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
  };
  const point = (event: MouseEvent) => {
    setByKey(false);
    setCurrent(meant(event));
  };
  const press = (event: KeyboardEvent) => {
    const at = current ?? beginning(marks);
    if (!at || event.altKey || event.ctrlKey || event.metaKey) return;
    setByKey(true);
    if (goesThrough(event.key)) {
      setCurrent(current ? markByKey(marks, at, event.key) : at);
    } else if (event.key === "Enter" || event.key === " ") {
      setCurrent(at);
      pin(at);
    } else if (event.key === "Escape" && (current || pins.length)) {
      setCurrent(undefined);
      setPins([]);
    } else {
      return;
    }
    event.preventDefault();
  };
  const outline = (mark: Mark) =>
    [...outlines.current].find(([, one]) => one.id === mark.id)?.[0].getAttribute("d") ?? null;

  return (
    <div class="rl-asked-picture">
      <div
        class="rl-asked-room"
        role="application"
        aria-label={words.ask}
        aria-describedby={`${prefix}-hint`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is gone through by key
        tabIndex={0}
        onPointerMove={point}
        onPointerLeave={() => setCurrent(undefined)}
        onClick={(event) => {
          point(event);
          const mark = meant(event);
          if (mark) pin(mark);
        }}
        onKeyDown={press}
        onBlur={() => setCurrent(undefined)}
      >
        <div class="rl-asked-drawing" role="img" aria-label={alt} ref={drawing} />
        <Highlights {...{ marks, width, height, current, held, outline }} />
        {current && <Tip mark={current} width={width} height={height} />}
      </div>
      <div class="rl-asked-told">
        <p class={held.length ? "rl-asked-beside" : "rl-hint"} id={`${prefix}-hint`}>
          {beside || words.hint}
        </p>
        {pins.length > 0 && (
          // Without a kernel a picture still answers, so this button is never off.
          <button type="button" class="rl-button rl-plain" onClick={() => setPins([])}>
            {words.let_go}
          </button>
        )}
      </div>
      <p class="rl-hidden" aria-live="polite">
        {byKey && current
          ? [told(current), pins.includes(current.name) && beside].filter(Boolean).join(". ")
          : ""}
      </p>
    </div>
  );
}
