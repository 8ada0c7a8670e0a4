import { expect, test } from "vitest";
import { viewReader } from "../kit/view_reader";
import { FakeModel } from "./fake_model";

interface View {
  title: string;
  scene: { marks: number[] };
}

function reader() {
  const model = new FakeModel();
  model.show({ language: "nl" }, { title: "Map" }, { scene: { marks: [1, 2] } });
  return { model, read: viewReader<View>(model) };
}

test("the view is put together of its entries, and the kit's own part is apart", () => {
  const { read } = reader();
  expect(read()).toEqual({
    kit: { language: "nl" },
    view: { title: "Map", scene: { marks: [1, 2] } },
  });
});

test("a view that did not change is the same object", () => {
  const { read } = reader();
  expect(read().view).toBe(read().view);
});

test("an entry that did not change is the same object beside one that did", () => {
  const { model, read } = reader();
  const before = read().view;
  model.show({ language: "nl" }, { title: "Our map" }, { scene: { marks: [1, 2] } });
  const { view } = read();
  expect(view.title).toBe("Our map");
  expect(view.scene).toBe(before.scene);
});

test("another saved line is no other view", () => {
  const { model, read } = reader();
  const before = read();
  model.show({ language: "en" }, { title: "Map" }, { scene: { marks: [1, 2] } });
  const after = read();
  expect(after.kit).toEqual({ language: "en" });
  expect(after.view).toBe(before.view);
});
