import type { Mark } from "./marks";

const MOST = 2;

/** Return what is pinned after one more was chosen: choosing it again lets it go. */
export function pinned(
  pins: readonly string[],
  name: string,
  isOwn: (name: string) => boolean,
): string[] {
  if (pins.includes(name)) return pins.filter((one) => one !== name);
  const full = pins.length >= MOST;
  const goes = full ? (pins.find((one) => !isOwn(one)) ?? pins[0]) : undefined;
  const kept = pins.filter((one) => one !== goes);
  return isOwn(name) ? [name, ...kept] : [...kept, name];
}

/** Return who is compared: what is pinned; of one, beside the own region where there is one. */
export function compared(pins: readonly string[], own: string | undefined): readonly string[] {
  const [only] = pins;
  return pins.length === 1 && only && own && own !== only ? [own, only] : pins;
}

/** Return names with their values side by side, of one year where they have one in common. */
export function sideBySide(marks: readonly Mark[], names: readonly string[], at: string): string {
  const values = names.map((name) => marks.filter((mark) => mark.name === name));
  const [first = [], ...others] = values;
  const common = first.filter((mark) =>
    others.every((some) => some.some((other) => other.at === mark.at)),
  );
  const shared = common.find((mark) => mark.at === at) ?? common.at(-1);
  if (!shared) {
    const newest = values.flatMap((some) => some.at(-1) ?? []);
    return newest.map((mark) => `${named(mark)}${mark.at && ` (${mark.at})`}`).join(BETWEEN);
  }
  const told = values.flatMap((some) => some.find((mark) => mark.at === shared.at) ?? []);
  return told.map(named).join(BETWEEN) + (shared.at && ` (${shared.at})`);
}

const BETWEEN = " – ";
const named = ({ name, value, flag }: Mark) => `${name} ${value}${flag && ` (${flag})`}`;
