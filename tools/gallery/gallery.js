// Draw each widget of the gallery from what its kernel would have sent; commands do nothing.
const read = (id) => JSON.parse(document.getElementById(id).textContent);

function modelOf(traits) {
  const hearers = new Set();
  return {
    get: (trait) => traits[trait],
    on: (event, hear) => event === "msg:custom" && hearers.add(hear),
    off: (_event, hear) => hearers.delete(hear),
    send: ({ client, seq }) =>
      setTimeout(() => {
        const ack = { type: "ack", client, seq, ok: true, saved: true, message: "", data: {} };
        for (const hear of hearers) hear(ack);
      }),
  };
}

const modules = await Promise.all(
  read("scripts").map((text) =>
    import(URL.createObjectURL(new Blob([text], { type: "text/javascript" }))),
  ),
);
for (const [place, { script, traits }] of read("shown").entries()) {
  const el = document.getElementById(`shown-${place}`);
  modules[script].default.render({ model: modelOf(traits), el });
}
document.documentElement.dataset.ready = "yes";
