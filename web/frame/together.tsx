import { Laptop } from "../controls/laptop";
import type { TogetherView } from "../kit/kit_view";

/** Who works on this now: a number in a colour, what each is called, and what it is typing in. */
export function Together({ view }: { view: TogetherView }) {
  return (
    <div class="rl-together" role="group" aria-label={view.label}>
      <span class="rl-soft">{view.label}:</span>
      {view.laptops.map((one) => (
        <span key={one.number}>
          <Laptop number={one.number} colour={one.colour} /> {one.name}
          {one.says && <span class="rl-soft"> ({one.says})</span>}
        </span>
      ))}
    </div>
  );
}
