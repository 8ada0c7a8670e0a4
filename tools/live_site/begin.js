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
    await navigator.serviceWorker.register("service-worker.js?enableCache=false");
    // Not until it is in charge of this page: after a reload that passes by what is kept it never
    // is. It is in charge of the next page, which is a lesson.
    await navigator.serviceWorker.ready;
  } catch (error) {
    console.warn(error);
    // Without one, as in some private windows, a lesson says that its work is not kept.
    document.body.dataset.without = "yes";
    return;
  }
  location.replace(`lab/index.html?path=${encodeURIComponent(path)}`);
})();
