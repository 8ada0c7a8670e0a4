import { expect, test } from "vitest";
import { Found } from "../../controls/found";
import { drawn } from "../drawn";

const PARTS = { formula: "a", reference: "b", example: "c", limits: "d" };
const ROW = {
  key: "k",
  severity: "fix_first",
  word: "look here",
  headline: "Action 3: costs not covered",
  sentence: "Nobody pays for the action",
  why: "Costs without a source rest on nothing.",
  how: PARTS,
};

test("what stands out is one line; sentence, why and how unfold with it", () => {
  const { page } = drawn(
    <ul>
      <Found row={ROW} isFirst how="How computed?" parts={PARTS}>
        <button type="button">Show</button>
      </Found>
    </ul>,
  );
  const fold = page.querySelector<HTMLDetailsElement>("details.rl-found-more");
  expect(fold?.open).toBe(false);
  expect(fold?.querySelector("summary")?.textContent).toBe(ROW.headline);
  expect(fold?.textContent).toContain(ROW.sentence);
  expect(fold?.textContent).toContain(ROW.why);
  expect(fold?.querySelector(".rl-fold summary")?.textContent).toBe("How computed?");
  // What can be done stands outside the fold: it is there without unfolding anything.
  expect(fold?.contains(page.querySelector("button"))).toBe(false);
});
