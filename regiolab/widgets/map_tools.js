// Which picture, and how large. The size is a matter of this screen alone.
const ZOOMS = [1, 1.5, 2, 3];

function PictureTools({ picture, filter, openFilter, zoom, setZoom }) {
  const { send } = useKit();
  const step = ZOOMS.indexOf(zoom);
  return html`<div class="rl-row rl-tools rl-map-tools">
    <div class="rl-row" role="group" aria-label=${picture.views_label}>
      <span class="rl-soft" aria-hidden="true">${picture.views_label}</span>
      ${picture.views.map(
        (one) => html`<${Button}
          key=${one.value}
          pressed=${one.pressed}
          disabled=${!one.enabled}
          onPress=${() => send("view", { view: one.value })}
        >
          ${one.label}
        <//>`
      )}
    </div>
    <div class="rl-row">
      <${Button} aria-expanded=${openFilter.open} onPress=${openFilter.toggle}>${filter.button}<//>
      <${Button} disabled=${!filter.active} onPress=${() => send("filter_clear")}>${filter.clear}<//>
      <span class="rl-soft">${filter.says}</span>
    </div>
    <div class="rl-row rl-map-zoom">
      <${Button} disabled=${step === ZOOMS.length - 1} onPress=${() => setZoom(ZOOMS[step + 1])}>${picture.larger}<//>
      <${Button} disabled=${step === 0} onPress=${() => setZoom(ZOOMS[step - 1])}>${picture.smaller}<//>
      <${Button} disabled=${step === 0} onPress=${() => setZoom(1)}>${picture.fit}<//>
      <${Button} pressed=${picture.wide.value} onPress=${() => send("wide", { wide: !picture.wide.value })}>
        ${picture.wide.label}
      <//>
      <${Button} disabled=${!picture.rearrange.enabled} onPress=${() => send("rearrange")}>
        ${picture.rearrange.label}
      <//>
    </div>
  </div>`;
}
