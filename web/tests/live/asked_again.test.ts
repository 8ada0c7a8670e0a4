// What Python asks of the work, when a browser ends the service worker at that moment.
import { readFileSync } from "node:fs";
import { beforeEach, expect, test, vi } from "vitest";

const SOURCE = readFileSync(
  new URL("../../../tools/live_site/asked_again.js", import.meta.url),
  "utf8",
);
const DRIVE = "https://course.test/live/api/drive";

/** How each request ends: with a status, or as when nobody is there. */
let ends: (number | "nobody")[];
let opened: unknown[][];

class FakeRequest {
  #status = 0;

  get status(): number {
    return this.#status;
  }

  open(...how: unknown[]): void {
    opened.push(how);
    this.#status = 0;
  }

  send(_: string): void {
    const end = ends.shift();
    if (end === "nobody") throw new Error("NetworkError");
    this.#status = end ?? 0;
  }
}

beforeEach(() => {
  opened = [];
  vi.stubGlobal("XMLHttpRequest", class extends FakeRequest {});
  new Function(SOURCE)();
});

function asked(address: string, later = false): XMLHttpRequest {
  const request = new XMLHttpRequest();
  request.open("POST", address, later);
  request.send("{}");
  return request;
}

test("an answer is an answer, also one that says it did not work", () => {
  ends = [200, 504];
  expect(asked(DRIVE).status).toBe(200);
  expect(asked(DRIVE).status).toBe(504);
  expect(opened).toHaveLength(2);
});

test("where nobody was there it is asked again, in the same way", () => {
  ends = ["nobody", "nobody", 200];
  expect(asked(DRIVE).status).toBe(200);
  expect(opened).toEqual(Array(3).fill(["POST", DRIVE, false]));
});

test("where nobody comes for long, Python hears that it did not work", () => {
  let times = 0;
  vi.spyOn(performance, "now").mockImplementation(() => 5000 * times++);
  ends = Array(9).fill("nobody");
  expect(asked(DRIVE).status).toBe(503);
  expect(opened).toHaveLength(5);
});

test("what is asked of others, or not waited for, is left alone", () => {
  ends = ["nobody", "nobody"];
  expect(() => asked("https://course.test/live/figures/a.json.gz")).toThrow("NetworkError");
  expect(() => asked(DRIVE, true)).toThrow("NetworkError");
});
