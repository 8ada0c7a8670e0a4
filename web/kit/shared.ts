type Container = Record<string, unknown>;

const isContainer = (value: unknown): value is Container =>
  typeof value === "object" && value !== null;

/** The new value, with the old one in the place of everything in it that is the same. */
export function shared<Value>(old: unknown, value: Value): Value;
export function shared(old: unknown, value: unknown): unknown {
  if (old === value || !isContainer(old) || !isContainer(value)) return value;
  if (Array.isArray(old) !== Array.isArray(value)) return value;
  const names = Object.keys(value);
  let same = names.length === Object.keys(old).length;
  for (const name of names) {
    value[name] = shared(old[name], value[name]);
    if (value[name] !== old[name] || !(name in old)) same = false;
  }
  return same ? old : value;
}
