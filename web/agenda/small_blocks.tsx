import { Button } from "../controls/button";
import { Table } from "../controls/table";
import { useKit } from "../kit/context";
import type {
  ButtonBlock,
  Fact,
  HeadingBlock,
  LinkBlock,
  NoteBlock,
  OfferBlock,
  TableBlock,
} from "./blocks";
import type { Focus, Opened } from "./focus";

export function Note({ block }: { block: NoteBlock }) {
  return (
    <p class="rl-soft">
      <bdi>{block.text}</bdi>
    </p>
  );
}

export function Heading({ block }: { block: HeadingBlock }) {
  return (
    <div class="rl-agenda-heading" role="heading" aria-level={5}>
      {block.text}
    </div>
  );
}

export function LinkTo({ block }: { block: LinkBlock }) {
  return (
    <p>
      <a class="rl-agenda-link" href={block.href}>
        {block.text}
      </a>
    </p>
  );
}

interface OneThingProps {
  block: ButtonBlock;
  focus: Focus;
}

/** One thing to do, with a button. */
export function OneThing({ block, focus }: OneThingProps) {
  const { send } = useKit();
  const press = async () => {
    const ack = await send<Opened>(block.command, block.args);
    if (ack.ok && ack.stayed && ack.data?.open) focus.card(ack.data.open);
  };
  return (
    <p>
      <Button disabled={block.off} onPress={press}>
        <bdi>{block.label}</bdi>
      </Button>
    </p>
  );
}

/** Things to take over, each with a button that says so. */
export function Offer({ block }: { block: OfferBlock }) {
  const { send } = useKit();
  return (
    <ul class="rl-agenda-offer">
      {block.offers.map((one) => (
        <li key={one.key}>
          <div>
            <bdi>{one.text}</bdi>
            <div class="rl-soft">
              <bdi>{one.detail}</bdi>
            </div>
          </div>
          <Button
            aria-label={`${one.taken ? block.taken : block.take}: ${one.text}`}
            disabled={one.taken}
            onPress={() => send(block.command, { ...block.args, figure: one.key })}
          >
            {one.taken ? block.taken : block.take}
          </Button>
        </li>
      ))}
    </ul>
  );
}

export function FactList({ facts }: { facts: Fact[] }) {
  return (
    <ul class="rl-agenda-facts">
      {facts.map((fact) => (
        <li key={fact.label}>
          <div class="rl-agenda-label">{fact.label}</div>
          <div class={fact.empty ? "rl-soft" : ""}>
            <bdi>{fact.text}</bdi>
          </div>
        </li>
      ))}
    </ul>
  );
}

export function TableOf({ block }: { block: TableBlock }) {
  return <Table caption={block.caption} columns={block.columns} rows={block.rows} />;
}
