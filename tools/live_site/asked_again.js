// Before the script that Python runs in, in the edition without a server: what Python asks of the
// work, it asks of the service worker, and a browser may end that at any moment. JupyterLite then
// takes nothing for an answer, and Python would never do anything again. Here it is asked once more,
// which starts the service worker anew; where that fails too, Python hears that it did not work.
(() => {
  "use strict";
  const { open, send } = XMLHttpRequest.prototype;
  const asked = new WeakMap();

  XMLHttpRequest.prototype.open = function (...how) {
    asked.set(this, how);
    open.apply(this, how);
  };

  XMLHttpRequest.prototype.send = function (body) {
    const how = asked.get(this);
    const waits = how?.[2] === false;
    if (!waits || !String(how[1]).endsWith("/api/drive")) return send.call(this, body);
    for (let time = 0; time < 2; time += 1) {
      try {
        if (time > 0) {
          open.apply(this, how);
          this.setRequestHeader("X-Asked-Again", "1");
        }
        send.call(this, body);
        if (this.status !== 0) return;
      } catch {
        // Once more.
      }
    }
    Object.defineProperty(this, "status", { value: 503 });
  };
})();
