import { useEffect, useRef, useState } from "preact/hooks";
import { Button } from "../controls/button";
import type { FullScreenView } from "./view";

/** Lets the board fill the screen, without the page around it; Escape leads back too. */
export function FullScreen({ view }: { view: FullScreenView }) {
  const place = useRef<HTMLSpanElement>(null);
  const [fills, setFills] = useState(false);
  useEffect(() => {
    const look = () => {
      const full = document.fullscreenElement;
      setFills(Boolean(full?.contains(place.current)));
    };
    document.addEventListener("fullscreenchange", look);
    return () => document.removeEventListener("fullscreenchange", look);
  }, []);
  const change = () => {
    if (fills) document.exitFullscreen();
    else place.current?.closest(".rl")?.requestFullscreen();
  };
  return (
    <span ref={place}>
      <Button pressed={fills} disabled={!document.fullscreenEnabled} onPress={change}>
        {fills ? view.leave : view.fill}
      </Button>
    </span>
  );
}
