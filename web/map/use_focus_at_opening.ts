import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Box } from "../controls/text_box";

/** A panel is opened to type in it: the focus goes to its first field. */
export function useFocusAtOpening(): RefObject<Box> {
  const field = useRef<Box>(null);
  useEffect(() => field.current?.focus(), []);
  return field;
}
