// The first page: waits until the service worker is there, and then opens the lesson.
"use strict";
(async () => {
  const asked = new URL(location.href).searchParams.get("path") || "";
  const ours = /^(notebooks|exercises|solutions)\/[a-z]{2,3}\/\d\d_[\w-]+\.ipynb$/;
  const language = (navigator.language || "nl").startsWith("nl") ? "nl" : "en";
  const path = ours.test(asked) ? asked : `notebooks/${language}/00_start.ipynb`;
  document.documentElement.lang = path.split("/")[1];
  document.body.dataset.language = path.split("/")[1];
  try {
    const worker = navigator.serviceWorker;
    const kept = await worker.register("service-worker.js?enableCache=false");
    // A worker that was there before, and is not in charge of this page, never will be: so it is
    // after a reload that passes by what is kept. A new one takes charge, and this page waits.
    if (!worker.controller && (kept.installing || kept.waiting || !kept.active)) {
      await new Promise((resolve) => {
        worker.addEventListener("controllerchange", resolve, { once: true });
      });
    }
  } catch (error) {
    console.warn(error);
    // Without one, as in some private windows, a lesson says that its work is not kept.
    document.body.dataset.without = "yes";
    return;
  }
  location.replace(`lab/index.html?path=${encodeURIComponent(path)}`);
})();
