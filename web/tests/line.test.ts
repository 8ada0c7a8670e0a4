import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Line } from "../kit/line";
import { FakeModel } from "./fake_model";

let model: FakeModel;
let root: HTMLElement;
let line: Line;
let heard: boolean[];

beforeEach(() => {
  vi.useFakeTimers();
  model = new FakeModel();
  root = { dataset: {} } as HTMLElement; // all that the line uses of it
  line = new Line(model, root);
  heard = [];
  line.listeners.add((dead) => heard.push(dead));
});

afterEach(() => {
  vi.useRealTimers();
});

describe("one command", () => {
  test("goes out with its name, its arguments and a number of its own", () => {
    line.send("add", { name: "Province" });
    line.send("ping");
    expect(model.sent).toMatchObject([
      { type: "command", seq: 1, name: "add", args: { name: "Province" } },
      { type: "command", seq: 2, name: "ping", args: {} },
    ]);
  });

  test("that is answered in time gives its acknowledgement, and all is well", async () => {
    const answer = line.send("add");
    vi.advanceTimersByTime(2999);
    model.acknowledge("Added.", { id: "p1" });
    await expect(answer).resolves.toMatchObject({
      ok: true,
      message: "Added.",
      data: { id: "p1" },
    });
    vi.advanceTimersByTime(60000);
    expect(heard).toEqual([]);
  });

  test("that nobody answers within three seconds says that the kernel is gone", () => {
    line.send("add");
    vi.advanceTimersByTime(2999);
    expect(line.dead).toBe(false);
    vi.advanceTimersByTime(1);
    expect(line.dead).toBe(true);
    expect(heard).toEqual([true]);
  });

  test("that is answered late is answered all the same, and the kernel is there again", async () => {
    const answer = line.send("add");
    vi.advanceTimersByTime(10000);
    model.acknowledge("", {}, model.sent[0]);
    await expect(answer).resolves.toMatchObject({ ok: true });
    expect(heard).toEqual([true, false]);
  });

  test("that cannot be sent says at once that the kernel is gone", () => {
    model.isGone = true;
    line.send("add");
    expect(line.dead).toBe(true);
  });

  test("that was refused is an answer, not a silence", async () => {
    const answer = line.send("add");
    model.refuse("Fill in a name.", "name");
    await expect(answer).resolves.toMatchObject({ ok: false, field: "name" });
    vi.advanceTimersByTime(60000);
    expect(line.dead).toBe(false);
  });

  test("of another page is not ours to hear", async () => {
    const answer = line.send("add");
    const settled = vi.fn();
    answer.then(settled);
    const stranger = { type: "command", client: "other", seq: 1, name: "add", args: {} } as const;
    model.acknowledge("", {}, stranger);
    await vi.advanceTimersByTimeAsync(0);
    expect(settled).not.toHaveBeenCalled();
  });
});

describe("a command that takes long", () => {
  test("has a minute once the kernel says that it works on it", () => {
    line.send("export");
    vi.advanceTimersByTime(2000);
    model.say({ type: "working" });
    vi.advanceTimersByTime(59999);
    expect(line.dead).toBe(false);
    vi.advanceTimersByTime(1);
    expect(line.dead).toBe(true);
  });

  test("keeps others waiting, which is no silence", () => {
    line.send("export");
    model.say({ type: "working" });
    line.send("edit");
    vi.advanceTimersByTime(30000);
    expect(line.dead).toBe(false);
  });

  test("gives those behind it three seconds again when it is done", () => {
    line.send("export");
    const [long] = model.sent;
    model.say({ type: "working" });
    line.send("edit");
    vi.advanceTimersByTime(10000);
    model.acknowledge("", {}, long);
    vi.advanceTimersByTime(3000);
    expect(line.dead).toBe(true);
  });
});

describe("while somebody types", () => {
  test("the kernel is asked whether it is there, after five silent seconds", () => {
    line.noticeTyping();
    expect(model.sent).toEqual([]);
    vi.advanceTimersByTime(5001);
    line.noticeTyping();
    expect(model.sent.map((one) => one.name)).toEqual(["ping"]);
  });

  test("it is not asked again while an answer is awaited", () => {
    vi.advanceTimersByTime(5001);
    line.noticeTyping();
    line.noticeTyping();
    expect(model.sent).toHaveLength(1);
  });

  test("every answer starts the five seconds anew", () => {
    line.send("add");
    vi.advanceTimersByTime(2000);
    model.acknowledge();
    vi.advanceTimersByTime(4000);
    line.noticeTyping();
    expect(model.sent).toHaveLength(1);
  });
});

test("the page shows how many commands wait for an answer", () => {
  line.send("add");
  line.send("edit");
  expect(root.dataset.waiting).toBe("2");
  for (const command of model.sent) model.acknowledge("", {}, command);
  expect(root.dataset.waiting).toBe("0");
});

test("a closed line hears nothing and says nothing more", () => {
  line.send("add");
  line.close();
  expect(model.hearers).toBe(0);
  vi.advanceTimersByTime(60000);
  expect(heard).toEqual([]);
});

describe("a kernel that the page knows to be at work", () => {
  const kernel = { status: "busy", connectionStatus: "connected" };

  beforeEach(() => {
    kernel.status = "busy";
    kernel.connectionStatus = "connected";
    model.widget_manager = { kernel };
  });

  test("is not gone, however long it takes", async () => {
    const busy: boolean[] = [];
    line.busyListeners.add((now) => busy.push(now));
    const answer = line.send("add");
    vi.advanceTimersByTime(30000);
    expect(line.dead).toBe(false);
    expect(busy).toEqual([true]);
    model.acknowledge();
    await expect(answer).resolves.toMatchObject({ ok: true });
    expect(busy).toEqual([true, false]);
  });

  test("is gone when it is idle and still says nothing, or the connection is away", () => {
    line.send("add");
    vi.advanceTimersByTime(3000);
    kernel.status = "idle";
    vi.advanceTimersByTime(3000);
    expect(line.dead).toBe(true);
    expect(line.busy).toBe(false);
    kernel.status = "busy";
    kernel.connectionStatus = "connecting";
    line = new Line(model, root);
    line.send("add");
    vi.advanceTimersByTime(3000);
    expect(line.dead).toBe(true);
  });
});

test("work that the kernel says it does is shown when it takes a while", async () => {
  const answer = line.send("read_file");
  model.say({ type: "working" });
  vi.advanceTimersByTime(999);
  expect(line.busy).toBe(false);
  vi.advanceTimersByTime(1);
  expect(line.busy).toBe(true);
  model.acknowledge();
  expect(line.busy).toBe(false);
  await answer;
});

describe("a command that was lost on the way", () => {
  test("does not leave the line dead: the kernel is asked again, and the text goes back", async () => {
    const answer = line.send("add");
    vi.advanceTimersByTime(3000);
    expect(line.dead).toBe(true);
    vi.advanceTimersByTime(5000);
    expect(model.sent.at(-1)?.name).toBe("ping");
    model.acknowledge();
    expect(line.dead).toBe(false);
    await expect(answer).resolves.toEqual({ ok: false, error: "", field: null });
    expect(root.dataset.waiting).toBe("0");
    const sent = model.sent.length;
    vi.advanceTimersByTime(20000);
    expect(model.sent).toHaveLength(sent);
  });
});

describe("a page in sight", () => {
  test("says every minute that somebody watches, and nothing once it is closed", () => {
    vi.advanceTimersByTime(60000);
    expect(model.sent.map((one) => one.name)).toEqual(["ping"]);
    model.acknowledge();
    line.close();
    vi.advanceTimersByTime(120000);
    expect(model.sent).toHaveLength(1);
  });
});

describe("another lesson in its place", () => {
  test("is told once, and so is the way back", () => {
    for (const seen of [true, false, false, true]) line.tellSight(seen);
    expect(model.sights).toEqual([false, true]);
  });

  test("is no error while the kernel is gone", () => {
    model.isGone = true;
    expect(() => line.tellSight(false)).not.toThrow();
  });
});

describe("long work that says how far it is", () => {
  const far = (percent: number) => model.say({ type: "progress", percent, can_stop: true });

  test("is shown after a second, with how far it is by then, until it is answered", () => {
    const shown: (number | null | undefined)[] = [];
    line.workListeners.add((work) => shown.push(work?.percent));
    line.send("read_file");
    model.say({ type: "working" });
    far(20);
    expect(line.work).toBeNull();
    vi.advanceTimersByTime(1000);
    expect(line.work).toMatchObject({ name: "read_file", percent: 20, canStop: true });
    far(45);
    model.acknowledge();
    expect(shown).toEqual([undefined, 20, 45, undefined]);
    expect(line.busy).toBe(false);
  });

  test("goes on as long as something is heard of it, whatever else is answered meanwhile", () => {
    line.send("read_file");
    const [long] = model.sent;
    model.say({ type: "working" });
    vi.advanceTimersByTime(50000);
    model.say({ type: "progress", percent: 60, can_stop: true }, long);
    line.send("edit");
    model.acknowledge();
    expect([line.busy, line.work?.percent]).toEqual([true, 60]);
    vi.advanceTimersByTime(59000);
    expect(line.dead).toBe(false);
    vi.advanceTimersByTime(1000);
    expect(line.dead).toBe(true);
  });

  test("is stopped by its number; until that is answered it is stopping", () => {
    line.send("read_file");
    model.say({ type: "working" });
    far(10);
    vi.advanceTimersByTime(1000);
    line.stop(line.work?.seq ?? 0);
    expect(model.stops).toEqual([1]);
    expect(line.work).toMatchObject({ isStopping: true });
    model.refuse("Stopped.");
    expect(line.work).toBeNull();
  });

  test("that cannot be told to stop says that the kernel is gone", () => {
    line.send("read_file");
    model.say({ type: "working" });
    model.isGone = true;
    line.stop(1);
    expect(line.dead).toBe(true);
  });
});
