import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Box } from "../controls/text_box";

/** A panel is opened to type in it: the focus goes to its first field, at once. */
export function useFocusAtOpening(): RefObject<Box> {
  const field = useRef<Box>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return field;
}
