// The region of the group: by search or list, on a map of tiles, or as an own list.
function RegionChoice({ view }) {
  return html`<${Header} title=${view.title}><span>${view.region.chosen || view.none}</span><//>
    <div class="rl-body">
      <${RegionForm} view=${view.region} />
      <${Fold} title=${view.tiles.title}><${RegionTiles} view=${view.tiles} /><//>
      <${Fold} title=${view.list.title}><${RegionList} view=${view.list} /><//>
    </div>`;
}

export default mount(RegionChoice);
