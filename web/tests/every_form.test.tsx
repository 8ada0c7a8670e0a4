import type { ComponentChild } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, test } from "vitest";
import { Collect } from "../board/collect";
import { FollowFolder } from "../board/follow_folder";
import type { CollectView } from "../board/view";
import { DayField } from "../map/day_field";
import { Taken } from "../practices/taken";
import { RegionList } from "../region/region_list";
import { VoteByCode } from "../vote/vote_by_code";
import { PasteCode } from "../work/paste_code";
import { button, click, done, drawn, leave, refused, type } from "./drawn";

afterEach(() => {
  sessionStorage.clear();
  document.body.replaceChildren();
});

const COLLECT: CollectView = {
  count: "",
  folder: { now: "", title: "", label: "Folder", hint: "", value: "", button: "Follow" },
  open: "Open",
  paste: { label: "Codes", button: "Take in" },
  groups_title: "",
  groups: [],
  change: {
    title: "",
    which: "",
    rename: "",
    save: "",
    same_as: "",
    join: "",
    leave_out: "",
    choose: "",
  },
  aside_title: "",
  aside: [],
  layout: "",
};
const BY_CODE = { title: "", about: "", numbered: [], label: "Lines", button: "Take in" };
const LIST = {
  title: "",
  label: "",
  hint: "",
  kept: "Zwolle",
  kept_name: "Kept",
  look_up: "Look up",
  entries: [],
  table: "",
  summary: "",
  names: "",
  name_label: "",
  name_hint: "",
  keep: "Keep",
  ready: true,
};

const FORMS: Record<string, { form: () => ComponentChild; box: string; submit: string }> = {
  "folder of the board": {
    form: () => <FollowFolder view={COLLECT.folder} />,
    box: "input[type=text]",
    submit: "Follow",
  },
  "codes on the board": {
    form: () => <Collect view={COLLECT} />,
    box: "input[type=text]",
    submit: "Take in",
  },
  "votes from a chat": {
    form: () => <VoteByCode view={BY_CODE} busy={false} />,
    box: "textarea",
    submit: "Take in",
  },
  "a share code": {
    form: () => <PasteCode view={{ label: "Code", button: "Look" }} />,
    box: "textarea",
    submit: "Look",
  },
  "what is taken from a practice": {
    form: () => <Taken id="p" taken={{ label: "", value: "", keep: "Keep" }} />,
    box: "textarea",
    submit: "Keep",
  },
  "the name of an own list": {
    form: () => <RegionList view={LIST} />,
    box: "input[type=text]",
    submit: "Keep",
  },
};

const boxOf = (page: Element, name: string) =>
  page.querySelector<HTMLInputElement>(FORMS[name]?.box ?? "");

test.each(Object.keys(FORMS))("%s: what is typed is there again on a new page", async (name) => {
  const { form, submit } = FORMS[name] ?? { form: () => null, submit: "" };
  const first = drawn(form());
  type(boxOf(first.page, name), "what I typed");
  click(button(first.page, submit));
  await first.sent[0]?.answer(refused(""));
  first.gone();
  const again = drawn(form());
  expect(boxOf(again.page, name)?.value).toBe("what I typed");
  click(button(again.page, submit));
  expect(JSON.stringify(again.sent[0]?.args)).toContain("what I typed");
  await again.sent[0]?.answer(done());
  again.gone();
  expect(boxOf(drawn(form()).page, name)?.value).not.toBe("what I typed");
});

function day(value = "2027-01-01") {
  const sent: ((ok: boolean) => Promise<void>)[] = [];
  const save = () =>
    new Promise<ReturnType<typeof done>>((resolve) => {
      sent.push((ok) => act(async () => resolve(ok ? done() : refused("Too early."))));
    });
  const page = drawn(<DayField name="party.p1.by" label="By" value={value} save={save} />);
  const box = () => page.page.querySelector("input");
  const pick = async (day: string) => {
    type(box(), day);
    await act(async () => void box()?.dispatchEvent(new Event("change", { bubbles: true })));
  };
  return { ...page, sent, box, pick };
}

test("a day that nobody acknowledged stays, also on a new page, and can be kept then", async () => {
  const first = day();
  await first.pick("2027-05-06");
  expect(first.sent).toHaveLength(1);
  first.gone();
  const again = day();
  expect(again.box()?.value).toBe("2027-05-06");
  click(button(again.page, "save_draft"));
  await act(async () => undefined);
  await again.sent[0]?.(true);
  again.gone();
  expect(day("2027-05-06").box()?.value).toBe("2027-05-06");
  expect(sessionStorage).toHaveLength(0);
});

test("a day that is refused stays in its box, with why", async () => {
  const { page, sent, box, pick } = day();
  await pick("2020-05-06");
  await sent[0]?.(false);
  expect(box()?.value).toBe("2020-05-06");
  expect(page.textContent).toContain("Too early.");
});

test("a text over one that is kept gives way to it once it is kept itself", async () => {
  const { page, sent, again } = drawn(
    <Taken id="p" taken={{ label: "", value: "before", keep: "Keep" }} />,
  );
  const box = () => page.querySelector("textarea");
  expect(box()?.value).toBe("before");
  type(box(), "");
  leave(box());
  expect(box()?.value).toBe("");
  type(box(), "after");
  click(button(page, "Keep"));
  again(<Taken id="p" taken={{ label: "", value: "after", keep: "Keep" }} />);
  await sent[0]?.answer(done());
  expect(box()?.value).toBe("after");
  expect(sessionStorage).toHaveLength(0);
});
