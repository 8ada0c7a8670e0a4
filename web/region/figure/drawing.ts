import type { Mark } from "./marks";

/** Return the drawing with ids of its own: several pictures can stand on a page. */
export function withOwnIds(svg: string, prefix: string): string {
  return svg
    .replaceAll(/\bid="/g, `id="${prefix}-`)
    .replaceAll(/href="#/g, `href="#${prefix}-`)
    .replaceAll(/url\(#/g, `url(#${prefix}-`);
}

/** Return the outlines of the marks that have one, in a drawing that is on the page. */
export function outlinesOf(
  drawing: Element,
  prefix: string,
  marks: readonly Mark[],
): Map<Element, Mark> {
  const found = new Map<Element, Mark>();
  for (const mark of marks) {
    const [group, place] = mark.shape.split("/");
    if (!mark.shape || place === undefined) continue;
    const outline = drawing.querySelector(`[id="${prefix}-${group}"]`)?.children[Number(place)];
    if (outline) found.set(outline, mark);
  }
  return found;
}
