import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../controls/button";
import { useKit } from "../kit/context";
import { minutesAndSeconds, secondsLeft } from "./time_left";
import type { TimerView } from "./view";

/** A timer that everybody sees, and hears when asked for. */
export function Timer({ view }: { view: TimerView }) {
  const { send, dead } = useKit();
  const sound = view.sound.on;
  const [now, setNow] = useState(Date.now());
  const left = secondsLeft(view.until, now);
  const rang = useRef(left === 0 ? view.until : ""); // over before this page was opened
  useEffect(() => {
    if (!view.until) return;
    const ticking = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(ticking);
  }, [view.until]);
  useEffect(() => {
    if (view.until && left === 0 && rang.current !== view.until) {
      rang.current = view.until;
      if (sound) beep();
    }
  }, [view.until, left, sound]);
  return (
    <div class="rl-row rl-board-timer" role="group" aria-label={view.title}>
      {view.until ? (
        <>
          <span class="rl-board-clock" role="timer">
            {left > 0 ? view.left.replace("{time}", minutesAndSeconds(left)) : ""}
          </span>
          <strong role="status">{left > 0 ? "" : view.over}</strong>
          <Button onPress={() => send("timer", { minutes: 0 })}>{view.stop}</Button>
        </>
      ) : (
        view.set.map((one) => (
          <Button key={one.minutes} onPress={() => send("timer", { minutes: one.minutes })}>
            {one.label}
          </Button>
        ))
      )}
      <label>
        <input
          type="checkbox"
          checked={sound}
          disabled={dead}
          onChange={(event) => send("sound", { on: event.currentTarget.checked })}
        />{" "}
        {view.sound.label}
      </label>
    </div>
  );
}

function beep() {
  const context = new AudioContext();
  const tone = context.createOscillator();
  tone.connect(context.destination);
  tone.start();
  tone.stop(context.currentTime + 0.8);
  tone.onended = () => context.close();
}
