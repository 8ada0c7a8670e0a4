// The service worker of the edition without a server: keeps every file, so that the next visit
// needs no network; unpacks what was packed; and holds the locks that tabs share.
// JupyterLite's own service worker, which brings files of the work to the kernel, comes below it.
"use strict";

(() => {
  /** Filled in by tools/live_site/pages.py. */
  const SITE = /* SITE */ { version: "", packed: {} };

  const CACHE = `regiolab-live-${SITE.version}`;
  const LOCK = "api/regiolab/lock";
  const scope = () => self.registration.scope;

  self.addEventListener("activate", (event) => event.waitUntil(forgetOlder()));
  self.addEventListener("fetch", (event) => {
    const answer = ours(event);
    if (!answer) return;
    event.stopImmediatePropagation();
    event.respondWith(answer);
  });

  function ours(event) {
    const { request } = event;
    const url = new URL(request.url);
    if (!url.href.startsWith(scope())) return null;
    const place = url.pathname.slice(new URL(scope()).pathname.length);
    if (place === LOCK) return lock(event);
    const isFile = request.method === "GET" && !/(^|\/)api\/(drive|stdin|service-worker)/.test(place);
    return isFile ? file(request, place) : null;
  }

  /** A file of the site: what was kept, else fetched, unpacked and kept. */
  async function file(request, place) {
    const cache = await caches.open(CACHE);
    const key = scope() + place;
    const kept = await cache.match(key);
    if (kept) return kept;
    const fresh = SITE.packed[place] ? await unpacked(place) : await fetch(request);
    if (fresh.ok && fresh.status === 200) await cache.put(key, fresh.clone());
    // A folder that a kernel made is in the browser alone: the site knows nothing in it.
    const isListing = place.startsWith("api/contents/") && fresh.status === 404;
    return isListing ? Response.json({ content: [] }) : fresh;
  }

  async function unpacked(place) {
    const packed = await fetch(`${scope()}${place}.packed`);
    if (!packed.ok) return fetch(scope() + place);
    const body = packed.body.pipeThrough(new DecompressionStream("gzip"));
    return new Response(body, { headers: { "Content-Type": SITE.packed[place] } });
  }

  async function forgetOlder() {
    const names = await caches.keys();
    const older = names.filter((name) => name.startsWith("regiolab-live-") && name !== CACHE);
    await Promise.all(older.map((name) => caches.delete(name)));
  }

  /** name -> who has it, and in which tab; who waits stands in line. */
  const kept = new Map();

  async function lock(event) {
    const { act, name, holder, patience } = await event.request.json();
    if (act === "release") {
      if (kept.get(name)?.holder === holder) kept.delete(name);
      return new Response("free");
    }
    const until = Date.now() + patience * 1000;
    for (;;) {
      const seen = kept.get(name);
      const free = !seen || seen.holder === holder || (await isGone(seen.tab));
      // Somebody else may have taken it while we looked.
      if (free && kept.get(name) === seen) break;
      if (Date.now() >= until) return new Response("busy");
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    kept.set(name, { holder, tab: event.clientId });
    return new Response("yours");
  }

  /** A lock of a tab that was closed is nobody's. */
  async function isGone(tab) {
    return !tab || !(await self.clients.get(tab));
  }
})();
