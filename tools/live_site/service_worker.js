// The service worker of the edition without a server: keeps every file, so that the next visit
// needs no network; unpacks what was packed; holds the locks that tabs share; and brings files of
// the work to the kernel. JupyterLite's own service worker comes below it.
"use strict";

(() => {
  /** Filled in by tools/live_site/pages.py. */
  const SITE = /* SITE */ { version: "", packed: {}, policy: "" };

  const CACHE = `regiolab-live-${SITE.version}`;
  const LOCK = "api/regiolab/lock";
  const DRIVE = "api/drive";
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
    if (place === DRIVE) return drive(event);
    const isFile = request.method === "GET" && !/(^|\/)api\/(drive|stdin|service-worker)/.test(place);
    return isFile ? file(request, place) : null;
  }

  /** A file of the site: what was kept, else fetched, unpacked and kept. */
  async function file(request, place) {
    const cache = await caches.open(CACHE);
    const key = scope() + place;
    const kept = await cache.match(key);
    if (kept) return kept;
    const fresh = ruled(SITE.packed[place] ? await unpacked(place) : await fetch(request));
    if (fresh.ok && fresh.status === 200) await cache.put(key, fresh.clone());
    // A folder that a kernel made is in the browser alone: the site knows nothing in it.
    const isListing = place.startsWith("api/contents/") && fresh.status === 404;
    return isListing ? Response.json({ content: [] }) : fresh;
  }

  /**
   * A file with what may be loaded by a script that runs beside the page, as Python does: it hears
   * the rules of the page from nobody else. A page says its own, which name what stands in it.
   */
  function ruled(answer) {
    if (!answer.ok || answer.headers.get("Content-Type")?.startsWith("text/html")) return answer;
    const headers = new Headers(answer.headers);
    headers.set("Content-Security-Policy", SITE.policy);
    return new Response(answer.body, { status: answer.status, headers });
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

  /** Of JupyterLite: the page that a kernel belongs to hears on it what the kernel asks. */
  const CHANNEL = "/sw-api.v1";
  /** A page says nothing of a file that is not there, for these. */
  const OF_A_FILE = ["getattr", "getmode", "readdir", "rename"];
  /** What goes wrong when it is done a second time; after so long we look whether it was done. */
  const ONCE = ["mknod", "rename", "rmdir"];
  const SEEN_AFTER = 200;
  /** So long, in milliseconds, a page may take before we look whether the file is there. */
  const LOOK_AFTER = 1000;
  /** So long it may take after we saw that it is not, and in all. */
  const STILL = 3000;
  const PATIENCE = 30_000;

  let channel = null;
  /** number of a question -> who waits for its answer. */
  const waiting = new Map();

  /**
   * What the page says of a file of the work.
   *
   * JupyterLite would wait for ever for a page that cannot do what was asked, such as look at a file
   * that another tab deleted, or write on a full disk. Here the kernel hears that it did not work.
   */
  async function drive(event) {
    const asked = await event.request.json();
    const timers = [];
    const after = (time) => new Promise((resolve) => timers.push(setTimeout(resolve, time)));
    const isNotThere = async () => {
      await after(LOOK_AFTER);
      await after((await isThere(asked)) ? PATIENCE : STILL);
    };
    const inVain = [after(PATIENCE), ...(OF_A_FILE.includes(asked.data.method) ? [isNotThere()] : [])];
    const refused = () => new Response("", { status: 504 });
    const done = () => Response.json(null);
    const answer = async () => {
      if (asked.data.method !== "mknod" || !(await isThere(asked))) {
        return Response.json(await told(asked));
      }
      return (await isDone(asked)) ? done() : refused();
    };
    let isOver = false;
    const seen = async () => {
      do await after(SEEN_AFTER);
      while (!isOver && !(await isDone(asked)));
      return done();
    };
    const inTime = ONCE.includes(asked.data.method) ? [answer(), seen()] : [answer()];
    try {
      return await Promise.race([...inTime, Promise.race(inVain).then(refused)]);
    } finally {
      isOver = true;
      timers.forEach(clearTimeout);
      waiting.delete(asked.requestId);
    }
  }

  /**
   * Whether what cannot be done twice was done. A browser ends a service worker when it likes, also
   * after the page heard what to do and before Python heard that it was done; the same is asked again
   * then. A file that has something in it was not made just now: JupyterLite would make it anew, empty,
   * where it could not be read for a moment.
   */
  async function isDone(asked) {
    const { method, path, data } = asked.data;
    if (method === "rmdir") return !(await isThere(asked));
    if (method === "rename") return !(await isThere(asked)) && isThere(asked, data.newPath);
    if (!(await isThere(asked))) return false;
    const isFile = (data.mode & 0o170000) === 0o100000;
    return !isFile || (await askedToo(asked, { method: "get", path })).content === "";
  }

  async function isThere(asked, path = asked.data.path) {
    return (await askedToo(asked, { method: "lookup", path })).ok;
  }

  function askedToo(asked, data) {
    return told({ ...asked, data, requestId: crypto.randomUUID() });
  }

  function told(asked) {
    if (!channel) {
      channel = new BroadcastChannel(CHANNEL);
      channel.onmessage = ({ data }) => {
        waiting.get(data.requestId)?.(data.response);
        waiting.delete(data.requestId);
      };
    }
    return new Promise((resolve) => {
      waiting.set(asked.requestId, resolve);
      channel.postMessage({ ...asked, pathname: `/${DRIVE}` });
    });
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
