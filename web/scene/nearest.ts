export type Direction = "left" | "right" | "up" | "down";

interface Standing {
  id: string | number;
  x: number;
  y: number;
}

/** The nearest mark on that side; what lies straight ahead counts as nearer. */
export function nearest<Mark extends Standing>(
  marks: readonly Mark[],
  from: Standing,
  direction: Direction,
): Mark | undefined {
  const across = direction === "left" || direction === "right";
  const sign = direction === "left" || direction === "up" ? -1 : 1;
  let found: { mark: Mark; distance: number } | undefined;
  for (const mark of marks) {
    const ahead = sign * (across ? mark.x - from.x : mark.y - from.y);
    const aside = Math.abs(across ? mark.y - from.y : mark.x - from.x);
    if (mark.id === from.id || ahead < 1) continue;
    const distance = ahead + 2 * aside;
    if (!found || distance < found.distance) found = { mark, distance };
  }
  return found?.mark;
}
