import { Fold } from "../controls/fold";
import { ScanPicture } from "./picture";
import type { SpreadView } from "./view";

export function Spread({ spread }: { spread: SpreadView }) {
  return (
    <section class="rl-scan-spread" aria-label={spread.title}>
      <div class="rl-subtitle">{spread.title}</div>
      {spread.sentences.map((one) => (
        <p key={one}>{one}</p>
      ))}
      <Fold title={spread.how.title}>
        <p>{spread.how.text}</p>
      </Fold>
      <ScanPicture scene={spread.scene} />
    </section>
  );
}
