import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type SaidOnce, sayOnce } from "../kit/said_once";

/** What is to be known of the work as a whole: said once on a page, however many widgets know it. */
export function Notices({ notices }: { notices: string[] }) {
  return (
    <>
      {notices.map((notice) => (
        <Notice key={notice} text={notice} />
      ))}
    </>
  );
}

function Notice({ text }: { text: string }) {
  const place = useRef<HTMLParagraphElement>(null);
  const [isRepeated, setRepeated] = useState(false);
  useLayoutEffect(() => {
    if (!place.current) return;
    const said: SaidOnce = { text, place: place.current, repeats: setRepeated };
    return sayOnce(said);
  }, [text]);
  return (
    <p class="rl-notice" ref={place} hidden={isRepeated}>
      {text}
    </p>
  );
}
