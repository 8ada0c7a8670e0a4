// Before the script that Python runs in, in the edition without a server: what Python asks of the
// work, it asks of the service worker, and a browser may end that at any moment. JupyterLite then
// takes nothing for an answer, and Python would never do anything again. Here it is asked again, which
// starts the service worker anew; where nobody comes, Python hears that it did not work.
(() => {
  "use strict";
  const { open, send } = XMLHttpRequest.prototype;
  /** So long, in milliseconds, a browser may take to end a service worker and to start it anew. */
  const PATIENCE = 20_000;
  const asked = new WeakMap();

  XMLHttpRequest.prototype.open = function (...how) {
    asked.set(this, how);
    open.apply(this, how);
  };

  XMLHttpRequest.prototype.send = function (body) {
    const how = asked.get(this);
    const waits = how?.[2] === false;
    if (!waits || !String(how[1]).endsWith("/api/drive")) return send.call(this, body);
    const until = performance.now() + PATIENCE;
    for (;;) {
      try {
        send.call(this, body);
        if (this.status !== 0) return;
      } catch {
        // Nobody was there.
      }
      if (performance.now() > until) break;
      open.apply(this, how);
    }
    Object.defineProperty(this, "status", { value: 503 });
  };
})();
