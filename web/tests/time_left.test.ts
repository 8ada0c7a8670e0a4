import { describe, expect, it } from "vitest";
import { minutesAndSeconds, secondsLeft } from "../board/time_left";

describe("the timer of the board", () => {
  const until = "2026-03-12T14:05:00+00:00";
  it("counts whole seconds, and stops at nothing", () => {
    expect(secondsLeft(until, Date.parse("2026-03-12T14:03:45.400Z"))).toBe(75);
    expect(secondsLeft(until, Date.parse("2026-03-12T14:06:00Z"))).toBe(0);
    expect(secondsLeft("", 0)).toBe(0);
    expect(secondsLeft("gisteren", 0)).toBe(0);
  });
  it("is told in minutes and seconds", () => {
    expect(minutesAndSeconds(75)).toBe("1:15");
    expect(minutesAndSeconds(600)).toBe("10:00");
  });
});
