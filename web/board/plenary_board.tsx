import "../kit/kit.css";
import "../controls/file_choice.css";
import "../scene/scene.css";
import "./plenary_board.css";
import { useEffect, useRef } from "preact/hooks";
import { Button } from "../controls/button";
import { Choice } from "../controls/choice";
import { Header } from "../frame/header";
import { mount } from "../frame/mount";
import { useKit } from "../kit/context";
import { useKeptFocus } from "../kit/kept_focus";
import { Collect } from "./collect";
import { Decide } from "./decide";
import { FullScreen } from "./full_screen";
import { Maps } from "./maps";
import { Names } from "./names";
import { Show } from "./show";
import { TakeHome } from "./take_home";
import { Timer } from "./timer";
import type { BoardView } from "./view";

const LOOK_EVERY = 4000;

/** The board for the room: one page at a time, in large letters. */
function PlenaryBoard({ view }: { view: BoardView }) {
  const { send, dead } = useKit();
  const isFollowed = view.day.now.length > 0;
  const pages = useRef<HTMLElement>(null);
  useKeptFocus(pages);
  useEffect(() => {
    if (!(view.follows || isFollowed) || dead) return;
    const looking = setInterval(() => send("look", {}, { quiet: true }), LOOK_EVERY);
    return () => clearInterval(looking);
  }, [view.follows, isFollowed, dead, send]);
  return (
    <>
      <Header title={view.title}>
        <div class="rl-row rl-board-head">
          <Timer view={view.timer} />
          <FullScreen view={view.full_screen} />
        </div>
      </Header>
      <nav class="rl-tools rl-row rl-board-pages" aria-label={view.title} ref={pages}>
        {view.steps.map((one) => (
          <Button
            key={one.value}
            pressed={one.value === view.step}
            onPress={() => send("step", { step: one.value })}
          >
            {one.label}
          </Button>
        ))}
      </nav>
      <div class="rl-tools rl-row rl-board-day">
        <Choice
          label={view.day.route.label}
          hideLabel={isFollowed}
          value={view.day.route.value}
          options={view.day.route.options}
          pick={(value) => send("route", { value })}
        />
        {isFollowed && (
          <Choice
            label={view.day.part.label}
            hideLabel
            title={view.day.part.label}
            value={view.day.part.value}
            options={view.day.part.options}
            pick={(value) => send("part", { value })}
          />
        )}
        <div>
          {view.day.now.map((one) => (
            <div key={one}>
              <bdi>{one}</bdi>
            </div>
          ))}
        </div>
      </div>
      <div class="rl-body rl-board">
        {view.step === "collect" && <Collect view={view.collect} />}
        {view.step === "names" && <Names view={view.names} />}
        {view.maps && <Maps view={view.maps} />}
        {view.show && <Show view={view.show} />}
        {view.decide && <Decide view={view.decide} />}
        {view.step === "take_home" && <TakeHome view={view.take_home} />}
      </div>
    </>
  );
}

export default mount(PlenaryBoard);
