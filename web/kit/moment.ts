/** A time of today as 14:05, another one with its day before it. */
export function moment(at: string, language: string, now = new Date()): string {
  const when = new Date(at);
  const isToday = when.toDateString() === now.toDateString();
  const day = isToday ? {} : ({ day: "numeric", month: "long" } as const);
  return when.toLocaleString(language === "nl" ? "nl-NL" : "en-GB", {
    ...day,
    hour: "2-digit",
    hourCycle: "h23",
    minute: "2-digit",
  });
}
