/** The mark of a laptop: its number in its colour. Who is meant stands beside it in words. */
export function Laptop({ number, colour }: { number: number; colour: number }) {
  return (
    <span class={`rl-laptop rl-laptop-${colour}`} aria-hidden="true">
      {number}
    </span>
  );
}
