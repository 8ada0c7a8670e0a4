import { act } from "preact/test-utils";
import { afterEach, describe, expect, test, vi } from "vitest";
import { PasteList } from "../../map/paste_list";
import { below } from "../../map/pasting";
import type { PasteView, TableRead } from "../../map/view";
import { button, choose, click, done, drawn, refused, type } from "../drawn";

const SECTORS = [
  { value: "", label: "Choose" },
  { value: "government", label: "Government" },
];

const EDUCATION = { value: "education", label: "Education" };

const PASTE: PasteView = {
  button: "Paste",
  text: "Names",
  hint: "One a line",
  file: "Choose a file",
  sector: "Sector",
  submit: "Add all",
  sectors: SECTORS,
  proposed: "",
  tables: [],
  questions: [],
  told: [],
  brought: null,
};

const TABLE: TableRead = {
  title: "Table 1",
  holds: {
    label: "Each row is",
    value: "parties",
    options: [{ value: "parties", label: "a party" }],
  },
  header: { label: "First row holds names", value: true },
  columns: [
    {
      place: 0,
      label: "A",
      samples: "",
      value: "name",
      options: [{ value: "name", label: "Name" }],
    },
  ],
};

function panel() {
  const shown = (paste: PasteView) => <PasteList paste={paste} close={() => undefined} />;
  const page = drawn(shown(PASTE));
  return { ...page, show: (paste: PasteView) => page.again(shown(paste)) };
}

const box = (page: Element) => page.querySelector("textarea");
const errors = (page: Element) =>
  [...page.querySelectorAll(".rl-field-error")].map((one) => one.textContent).filter(Boolean);

afterEach(() => {
  vi.useRealTimers();
  sessionStorage.clear();
  document.body.replaceChildren();
});

const names = (sent: { name: string }[]) => sent.map((one) => one.name);

describe("somebody who presses the button at once", () => {
  test("is not stopped by a look at what was typed", () => {
    vi.useFakeTimers();
    const { page, sent } = panel();
    type(box(page), "Province");
    click(button(page, "Add all"));
    act(() => void vi.advanceTimersByTime(1000));
    expect(names(sent)).toEqual(["paste"]);
  });

  test("sees what is wrong with it when it is refused", async () => {
    vi.useFakeTimers();
    const { page, sent } = panel();
    type(box(page), "Province");
    click(button(page, "Add all"));
    await sent[0]?.answer(refused("Choose a sector.", "sector"));
    act(() => void vi.advanceTimersByTime(1000));
    expect(names(sent)).toEqual(["paste", "look_at"]);
  });
});

describe("a list of names", () => {
  test("goes along with its sector", () => {
    const { page, sent } = panel();
    type(box(page), "Province\nSchool");
    choose(page.querySelector("select"), "government");
    click(button(page, "Add all"));
    expect(sent).toMatchObject([
      { name: "paste", args: { text: "Province\nSchool", sector: "government" } },
    ]);
  });

  test("keeps what could not be added, to be mended", async () => {
    const { page, sent } = panel();
    type(box(page), "Province\nProvince");
    click(button(page, "Add all"));
    await sent[0]?.answer(done({ left: "Province" }, "1 added."));
    expect(box(page)?.value).toBe("Province");
    expect(page.querySelector(".rl-map-said")?.textContent).toBe("1 added.");
  });

  test("is empty when all was added", async () => {
    const { page, sent } = panel();
    type(box(page), "Province");
    click(button(page, "Add all"));
    await sent[0]?.answer(done({}, "1 added."));
    expect(box(page)?.value).toBe("");
  });

  test("stays whole when nothing could be added, with the error where it belongs", async () => {
    const { page, sent } = panel();
    type(box(page), "Province");
    click(button(page, "Add all"));
    await sent[0]?.answer(refused("Choose a sector.", "sector"));
    expect(box(page)?.value).toBe("Province");
    expect(errors(page)).toEqual(["Choose a sector."]);
  });
});

describe("a table", () => {
  test("is added as it was read, without the sector that was chosen for a list", () => {
    const { page, sent, show } = panel();
    choose(page.querySelector("select"), "government");
    show({ ...PASTE, tables: [TABLE], sectors: [{ value: "", label: "Choose" }] });
    click(button(page, "Add all"));
    expect(sent).toMatchObject([{ name: "table_add", args: { sector: "" } }]);
  });

  test("says what is wrong with it below its own columns", async () => {
    const { page, sent, show } = panel();
    show({ ...PASTE, tables: [TABLE] });
    click(button(page, "Add all"));
    await sent[0]?.answer(refused("Say which column holds the names.", "columns.0"));
    const fields = page.querySelector("fieldset");
    expect(errors(fields as Element)).toEqual(["Say which column holds the names."]);
  });

  test("asks what only the person knows, and says what will come of it", async () => {
    const { page, sent, show } = panel();
    const options = [
      { value: "", label: "Choose" },
      { value: "1-5", label: "1 to 5" },
    ];
    const asked = { about: "scale:influence", label: "Which scale?", value: "", options };
    show({ ...PASTE, tables: [TABLE], questions: [asked], told: ["3 new parties."] });
    expect(page.querySelector("li")?.textContent).toBe("3 new parties.");
    choose(page.querySelector("select"), "1-5");
    expect(sent).toMatchObject([
      { name: "answer", args: { about: "scale:influence", value: "1-5" } },
    ]);
    click(button(page, "Add all"));
    await sent[1]?.answer(refused("Answer this first.", "question.scale:influence"));
    expect(errors(page)).toEqual(["Answer this first."]);
  });
});

describe("a file with a list", () => {
  test("puts its names below what was in the box", () => {
    expect(below("", "A\nB")).toBe("A\nB");
    expect(below("Province\n", "A")).toBe("Province\nA");
  });
});

describe("a sector that the list points at", () => {
  const sector = (page: Element) => page.querySelector<HTMLSelectElement>(".rl-map-add select");

  test("is chosen, until somebody chooses another", () => {
    const { page, sent, show } = panel();
    type(box(page), "Zwolle");
    show({ ...PASTE, sectors: [...SECTORS, EDUCATION], proposed: "government" });
    expect(sector(page)?.value).toBe("government");
    choose(sector(page), "education");
    click(button(page, "Add all"));
    expect(sent.at(-1)?.args).toMatchObject({ sector: "education" });
  });
});

describe("a long file", () => {
  const work = { seq: 4, name: "read_file", percent: 40, canStop: true, isStopping: false };

  test("says in the panel how far it is, below the choice of the file", () => {
    const { page } = drawn(<PasteList paste={PASTE} close={() => undefined} />, { work });
    const bar = page.querySelector(".rl-file + .rl-work progress") as HTMLProgressElement;
    expect(bar.value).toBe(40);
    expect(button(page, "stop")).toBeTruthy();
  });

  test("that was stopped is no error, and the text stays", async () => {
    const { page, sent, show } = panel();
    type(box(page), "ROC");
    show({ ...PASTE, tables: [TABLE] });
    click(button(page, "Add all"));
    await sent.at(-1)?.answer({ ...refused("Stopped."), stopped: true } as never);
    expect(errors(page)).toEqual([]);
    expect(page.querySelector(".rl-map-said")?.textContent).toBe("Stopped.");
    expect(box(page)?.value).toBe("ROC");
  });
});
