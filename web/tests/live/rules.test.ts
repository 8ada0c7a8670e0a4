// Python runs beside the page, and hears the page's rules from the service worker alone.
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const POLICY = "default-src 'self'";
const SITE = { version: "1", packed: { "large.js": "text/javascript" }, policy: POLICY };
const SOURCE = readFileSync(
  new URL("../../../tools/live_site/service_worker.js", import.meta.url),
  "utf8",
).replace(/\/\* SITE \*\/ .*;/, `${JSON.stringify(SITE)};`);
const SCOPE = "http://course.test/live/";
const RULES = "Content-Security-Policy";

let served: Record<string, () => Response>;
let kept: Map<string, Response>;
let fetched: (event: unknown) => void;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal("caches", {
    open: async () => ({
      match: async (key: string) => kept.get(key)?.clone(),
      put: async (key: string, answer: Response) => kept.set(key, answer),
    }),
  });
  vi.stubGlobal("fetch", async (asked: Request | string) => {
    const address = typeof asked === "string" ? asked : asked.url;
    return served[address.slice(SCOPE.length)]?.() ?? new Response("", { status: 404 });
  });
  new Function("self", SOURCE)({
    registration: { scope: SCOPE },
    addEventListener: (name: string, act: (event: unknown) => void) => {
      if (name === "fetch") fetched = act;
    },
  });
});

afterEach(() => vi.unstubAllGlobals());

function given(place: string): Promise<Response> {
  return new Promise((resolve) => {
    const request = new Request(SCOPE + place);
    fetched({ request, respondWith: resolve, stopImmediatePropagation: () => undefined });
  });
}

function typed(type: string): () => Response {
  return () => new Response("as it was", { headers: { "Content-Type": type } });
}

test("a script has the rules with it, also when it was kept", async () => {
  served = { "kernel.js": typed("text/javascript") };
  for (const _visit of ["first", "second"]) {
    const script = await given("kernel.js");
    expect(script.headers.get(RULES)).toBe(POLICY);
    expect(script.headers.get("Content-Type")).toBe("text/javascript");
    expect(await script.text()).toBe("as it was");
    served = {};
  }
});

test("a script that was packed has them too", async () => {
  const packed = new Blob(["unpacked"]).stream().pipeThrough(new CompressionStream("gzip"));
  served = { "large.js.packed": () => new Response(packed) };
  const script = await given("large.js");
  expect(script.headers.get(RULES)).toBe(POLICY);
  expect(await script.text()).toBe("unpacked");
});

test("a page says its own, and what is not there is left as it is", async () => {
  served = { "lab/index.html": typed("text/html; charset=utf-8") };
  expect((await given("lab/index.html")).headers.get(RULES)).toBe(null);
  const missing = await given("nowhere.js");
  expect(missing.status).toBe(404);
  expect(missing.headers.get(RULES)).toBe(null);
});
