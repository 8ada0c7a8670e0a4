// What a step of the agenda is made of. Python makes the list of blocks; here each is drawn.
function AgendaBlocks({ blocks, focus, marks }) {
  return blocks.map(
    (block, place) =>
      html`<${AGENDA_BLOCKS[block.type]} key=${block.key ?? `${block.type}-${place}`} block=${block} focus=${focus} marks=${marks} />`
  );
}

function FieldsBlock({ block }) {
  return html`<div class="rl-agenda-fields">
    ${block.fields.map((field) => html`<${AgendaField} key=${field.name} field=${field} />`)}
  </div>`;
}

function NoteBlock({ block }) {
  return html`<p class="rl-soft"><bdi>${block.text}</bdi></p>`;
}

function HeadingBlock({ block }) {
  return html`<div class="rl-agenda-heading" role="heading" aria-level="5">${block.text}</div>`;
}

function LinkBlock({ block }) {
  return html`<p><a class="rl-agenda-link" href=${block.href}>${block.text}</a></p>`;
}

function FoldBlock({ block, focus, marks }) {
  return html`<${Fold} title=${block.title}><${AgendaBlocks} blocks=${block.blocks} focus=${focus} marks=${marks} /><//>`;
}

// A fold of which Python makes the content when it is opened.
function LateFoldBlock({ block, focus, marks }) {
  const { send } = useKit();
  const toggle = (event) =>
    event.target.open !== block.open && send(block.command, { opened: event.target.open }, { quiet: true });
  return html`<details class="rl-fold" open=${block.open} onToggle=${toggle}>
    <summary>${block.title}</summary>
    <${AgendaBlocks} blocks=${block.blocks} focus=${focus} marks=${marks} />
  </details>`;
}

// One thing to do, with a button.
function ButtonBlock({ block, focus }) {
  const { send } = useKit();
  const press = async () => {
    const ack = await send(block.command, block.args);
    if (ack.ok && ack.stayed && ack.data?.open) focus.card(ack.data.open);
  };
  return html`<p><${Button} disabled=${block.off} onPress=${press}><bdi>${block.label}</bdi><//></p>`;
}

// Things to take over, each with a button that says so.
function OfferBlock({ block }) {
  const { send } = useKit();
  return html`<ul class="rl-agenda-offer">
    ${block.offers.map(
      (one) => html`<li key=${one.key}>
        <div>
          <bdi>${one.text}</bdi>
          <div class="rl-soft"><bdi>${one.detail}</bdi></div>
        </div>
        <${Button} aria-label=${`${block.take}: ${one.text}`} onPress=${() => send(block.command, { ...block.args, figure: one.key })}>
          ${block.take}
        <//>
      </li>`
    )}
  </ul>`;
}

function ItemsBlock({ block, focus }) {
  const { send } = useKit();
  return html`<div>
    ${block.items.length > 0 &&
    html`<ul class="rl-agenda-items">
      ${block.items.map(
        (one, place) => html`<li key=${place}>
          <bdi>${one.text}</bdi>
          <${Button} kind="plain" aria-label=${one.remove} onPress=${() => send("item_remove", one.args)}>
            ${block.take_away}
          <//>
        </li>`
      )}
    </ul>`}
    ${block.form && html`<${AgendaForm} key=${block.form.key} block=${block.form} focus=${focus} />`}
  </div>`;
}

function FactsBlock({ block }) {
  return html`<ul class="rl-agenda-facts">
    ${block.facts.map(
      (fact) => html`<li key=${fact.label}>
        <div class="rl-agenda-label">${fact.label}</div>
        <div class=${fact.empty ? "rl-soft" : ""}><bdi>${fact.text}</bdi></div>
      </li>`
    )}
  </ul>`;
}

function TableBlock({ block }) {
  return html`<${Table} caption=${block.caption} columns=${block.columns} rows=${block.rows} />`;
}

function CardsBlock({ block, focus, marks }) {
  const { send } = useKit();
  const { words } = block;
  const open = async (id) => {
    const ack = await send("open", { id }, { quiet: true });
    if (ack.ok && ack.stayed) focus.card(id);
  };
  const close = async (id) => {
    const ack = await send("close", {}, { quiet: true });
    if (ack.ok && ack.stayed) focus.button(id, "change");
  };
  const move = async (card, by) => {
    const ack = await send("move", { collection: card.collection, id: card.id, by });
    if (ack.ok && ack.stayed) focus.button(card.id, by < 0 ? "up" : "down");
  };
  const remove = async (card) => {
    const ack = await send("remove", { collection: card.collection, id: card.id });
    if (ack.ok && ack.stayed) focus.step();
  };
  return html`<div class="rl-agenda-cards">
    ${block.empty && html`<p class="rl-soft">${block.empty}</p>`}
    ${block.cards.map(
      (card) => html`<section key=${card.id} class="rl-agenda-card" data-card=${card.id} aria-label=${card.title}>
        <div class="rl-agenda-card-head">
          ${card.mark && html`<${SmallMark} mark=${marks[card.mark]} />`}
          <div class="rl-agenda-card-title"><bdi>${card.title}</bdi></div>
          <${Button} data-button="change" aria-expanded=${card.open}
            aria-label=${`${card.open ? words.done : words.change}: ${card.title}`}
            onPress=${() => (card.open ? close(card.id) : open(card.id))}>
            ${card.open ? words.done : words.change}
          <//>
        </div>
        ${!card.open && card.facts.length > 0 && html`<${FactsBlock} block=${card} />`}
        ${card.open &&
        html`<div class="rl-agenda-card-form">
          <${AgendaBlocks} blocks=${card.blocks} focus=${focus} marks=${marks} />
          <div class="rl-row">
            <${Button} data-button="up" disabled=${!card.up} onPress=${() => move(card, -1)}>${words.up}<//>
            <${Button} data-button="down" disabled=${!card.down} onPress=${() => move(card, 1)}>${words.down}<//>
            <${Button} onPress=${() => remove(card)}>${words.remove}<//>
          </div>
        </div>`}
      </section>`
    )}
    ${block.more && html`<${Button} onPress=${() => send("more", {}, { quiet: true })}>${block.more}<//>`}
  </div>`;
}

const AGENDA_BLOCKS = {
  fields: FieldsBlock,
  note: NoteBlock,
  heading: HeadingBlock,
  link: LinkBlock,
  fold: FoldBlock,
  late_fold: LateFoldBlock,
  button: ButtonBlock,
  offer: OfferBlock,
  items: ItemsBlock,
  facts: FactsBlock,
  table: TableBlock,
  picture: AgendaPicture,
  export: AgendaExport,
  form: AgendaForm,
  cards: CardsBlock,
};
