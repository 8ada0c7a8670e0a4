import { kept } from "../kit/kept";
import type { Marks } from "../scene/shapes";
import { SmallMark } from "../scene/small_mark";
import type { LegendView } from "./view";

interface LegendProps {
  legend: LegendView;
  marks: Marks;
}

export const Legend = kept(({ legend, marks }: LegendProps) => {
  return (
    <div class="rl-map-legend" role="group" aria-label={legend.title}>
      <ul>
        {Object.values(marks).map((mark) => (
          <li key={mark.tone}>
            <SmallMark mark={mark} /> {mark.word}
          </li>
        ))}
      </ul>
      <ul>
        <li>{legend.relations}</li>
        {legend.lines.map((line) => (
          <li key={line.dash}>
            <svg class="rl-small-line" viewBox="0 0 36 8" aria-hidden="true" focusable="false">
              <line
                class={`rl-line rl-line-soft rl-dash-${line.dash}`}
                x1="1"
                y1="4"
                x2="35"
                y2="4"
              />
            </svg>
            {line.word}
          </li>
        ))}
        <li class="rl-map-whose">
          <bdi>{legend.assessment}</bdi>
        </li>
      </ul>
    </div>
  );
});
