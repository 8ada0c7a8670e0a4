// Each block of a step, drawn. What holds blocks itself stands here too.
import type { JSX } from "preact";
import { AskFirst } from "../controls/ask_first";
import { Button } from "../controls/button";
import { Fold } from "../controls/fold";
import { useKit } from "../kit/context";
import type { Marks } from "../scene/shapes";
import { SmallMark } from "../scene/small_mark";
import type { Block, Card, CardsBlock, FoldBlock, LateFoldBlock } from "./blocks";
import { ExportPart } from "./export_block";
import { AgendaField } from "./field";
import type { Focus } from "./focus";
import { Form } from "./form_block";
import { Items } from "./items_block";
import { PictureOfAgenda } from "./picture_block";
import { FactList, Heading, LinkTo, Note, Offer, OneThing, TableOf } from "./small_blocks";

interface Around {
  focus: Focus;
  marks: Marks;
}

export function BlockList({ blocks, ...around }: { blocks: Block[] } & Around) {
  const keys = blockKeys(blocks);
  return (
    <>
      {blocks.map((block, place) => (
        <OneBlock key={keys[place]} block={block} {...around} />
      ))}
    </>
  );
}

/** Return a key for each: one without a key of its own stays itself when others come before it. */
function blockKeys(blocks: Block[]): string[] {
  const counted = new Map<string, number>();
  return blocks.map(({ key, type }) => {
    if (key) return key;
    const number = counted.get(type) ?? 0;
    counted.set(type, number + 1);
    return `${type}-${number}`;
  });
}

function OneBlock({ block, focus, marks }: { block: Block } & Around): JSX.Element {
  switch (block.type) {
    case "fields":
      return (
        <div class="rl-agenda-fields">
          {block.fields.map((field) => (
            <AgendaField key={field.name} field={field} />
          ))}
        </div>
      );
    case "note":
      return <Note block={block} />;
    case "heading":
      return <Heading block={block} />;
    case "link":
      return <LinkTo block={block} />;
    case "fold":
      return <FoldOfBlocks block={block} focus={focus} marks={marks} />;
    case "late_fold":
      return <LateFold block={block} focus={focus} marks={marks} />;
    case "button":
      return <OneThing block={block} focus={focus} />;
    case "offer":
      return <Offer block={block} />;
    case "items":
      return <Items block={block} focus={focus} />;
    case "facts":
      return <FactList facts={block.facts} />;
    case "table":
      return <TableOf block={block} />;
    case "picture":
      return <PictureOfAgenda block={block} />;
    case "export":
      return <ExportPart block={block} />;
    case "form":
      return <Form block={block} focus={focus} />;
    case "cards":
      return <Cards block={block} focus={focus} marks={marks} />;
  }
}

function FoldOfBlocks({ block, ...around }: { block: FoldBlock } & Around) {
  return (
    <Fold title={block.title}>
      <BlockList blocks={block.blocks} {...around} />
    </Fold>
  );
}

/** A fold of which Python makes the content when it is opened. */
function LateFold({ block, ...around }: { block: LateFoldBlock } & Around) {
  const { send } = useKit();
  const toggle = (event: JSX.TargetedEvent<HTMLDetailsElement>) => {
    const opened = event.currentTarget.open;
    if (opened !== block.open) send(block.command, { opened }, { quiet: true });
  };
  return (
    <details class="rl-fold" open={block.open} onToggle={toggle}>
      <summary>{block.title}</summary>
      <BlockList blocks={block.blocks} {...around} />
    </details>
  );
}

function Cards({ block, ...around }: { block: CardsBlock } & Around) {
  const { send } = useKit();
  return (
    <div class="rl-agenda-cards">
      {block.empty && <p class="rl-soft">{block.empty}</p>}
      {block.cards.map((card) => (
        <CardSection key={card.id} card={card} words={block.words} {...around} />
      ))}
      {block.more && (
        <Button onPress={() => send("more", {}, { quiet: true })}>{block.more}</Button>
      )}
    </div>
  );
}

interface CardProps extends Around {
  card: Card;
  words: CardsBlock["words"];
}

function CardSection({ card, words, focus, marks }: CardProps) {
  const { send } = useKit();
  const toggle = async () => {
    const quiet = { quiet: true };
    const ack = await (card.open ? send("close", {}, quiet) : send("open", { id: card.id }, quiet));
    if (!ack.ok || !ack.stayed) return;
    if (card.open) focus.button(card.id, "change");
    else focus.card(card.id);
  };
  const word = card.open ? words.done : words.change;
  const mark = card.mark ? marks[card.mark] : undefined;
  return (
    <section class="rl-agenda-card" data-card={card.id} aria-label={card.title}>
      <div class="rl-agenda-card-head">
        {mark && <SmallMark mark={mark} />}
        <div class="rl-agenda-card-title">
          {card.number !== null && <span class="rl-soft">{card.number}. </span>}
          <bdi>{card.title}</bdi>
        </div>
        <Button
          data-button="change"
          aria-expanded={card.open}
          aria-label={`${word}: ${card.title}`}
          onPress={toggle}
        >
          {word}
        </Button>
      </div>
      {!card.open && card.facts.length > 0 && <FactList facts={card.facts} />}
      {card.open && <CardForm card={card} words={words} focus={focus} marks={marks} />}
    </section>
  );
}

function CardForm({ card, words, ...around }: CardProps) {
  return (
    <div class="rl-agenda-card-form">
      <BlockList blocks={card.blocks} {...around} />
      {card.order && (
        <CardOrder card={card} order={card.order} words={words} focus={around.focus} />
      )}
    </div>
  );
}

interface OrderProps extends Pick<CardProps, "card" | "words" | "focus"> {
  order: NonNullable<Card["order"]>;
}

/** Another place for the card, and taking it away: with a question where more goes along. */
function CardOrder({ card, order, words, focus }: OrderProps) {
  const { send } = useKit();
  const which = { collection: card.collection, id: card.id };
  const move = async (by: 1 | -1) => {
    const ack = await send("move", { ...which, by });
    if (ack.ok && ack.stayed) focus.button(card.id, by < 0 ? "up" : "down");
  };
  const remove = async () => {
    const ack = await send("remove", which);
    if (ack.ok && ack.stayed) focus.step();
  };
  return (
    <div class="rl-row">
      <Button data-button="up" disabled={!order.up} onPress={() => move(-1)}>
        {words.up}
      </Button>
      <Button data-button="down" disabled={!order.down} onPress={() => move(1)}>
        {words.down}
      </Button>
      <AskFirst ask={order.ask} act={words.remove} keep={words.keep} press={remove} />
    </div>
  );
}
