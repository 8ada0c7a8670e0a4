import { afterEach, expect, test } from "vitest";
import { RegionForm } from "../region/region_form";
import type { RegionFormView } from "../region/view";
import { button, click, drawn, type } from "./drawn";

const VIEW: RegionFormView = {
  search: {
    label: "Search",
    hint: "",
    button: "Go",
    query: "",
    said: "2 found.",
    results: [
      { value: "CR14", label: "Achterhoek", detail: "COROP region, 11 municipalities" },
      { value: "AM26", label: "Achterhoek", detail: "labour-market region, 8 municipalities" },
    ],
  },
  list: { level_label: "", level: "", levels: [], label: "", options: [], pick: "Choose" },
  clear: "Clear the choice",
  chosen: "",
};

afterEach(() => document.body.replaceChildren());

test("two regions of one name are told apart by what stands beside their buttons", () => {
  const { page } = drawn(<RegionForm view={VIEW} />);
  const told = [...page.querySelectorAll("li button")].map(
    (one) => page.querySelector(`[id="${one.getAttribute("aria-describedby")}"]`)?.textContent,
  );
  expect(told).toEqual(VIEW.search.results.map((one) => one.detail));
});

test("how many were found is said where one searched, and among the messages only heard", () => {
  const { page, sent } = drawn(<RegionForm view={VIEW} />);
  type(page.querySelector("input"), "Achterhoek");
  click(button(page, "Go"));
  expect(page.querySelector(".rl-region-said")?.textContent).toBe("2 found.");
  expect(sent[0]?.how.told).toBe(true);
});
