// A figure: the picture, its description and its table; the region can be chosen in place.
function FigurePanel({ view }) {
  const { figure } = view;
  const { send } = useKit();
  return html`<div class="rl-body">
    ${view.hidden
      ? html`<p class="rl-waits">${view.hidden}</p>`
      : html`<div class="rl-row rl-figure-options">
          ${view.options.map(
            (one) => html`<${Choice} key=${one.name} label=${one.label} value=${one.value} options=${one.values}
              pick=${(value) => send("option", { option: one.name, value })} />`
          )}
        </div>
        <figure class="rl-figure">
          <img src=${figure.source} alt=${figure.alt} />
          <${Fold} title=${view.description_title}><p>${figure.description}</p><//>
          <${Fold} title=${view.table_title}>
            <${Table} caption=${figure.caption} columns=${figure.columns} rows=${figure.rows} />
          <//>
          <${Fold} title=${view.limits_title}><p>${figure.limits}</p><//>
        </figure>
        ${view.beside &&
        html`<${Table} caption=${view.beside.caption} columns=${view.beside.columns} rows=${view.beside.rows} />`}`}
    <details class="rl-fold" open=${view.open && !view.hidden}>
      <summary>${view.choose}</summary>
      <${RegionForm} view=${view.region} />
    </details>
  </div>`;
}

export default mount(FigurePanel);
