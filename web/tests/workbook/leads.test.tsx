import { expect, test } from "vitest";
import { guidePath, leads } from "../../workbook/src/leads";

const LESSONS = [
  { number: "00", name: "Start here", file: "00_start.ipynb" },
  { number: "09", name: "Together", file: "09_together.ipynb" },
];

test("who leads the day opens starter kit and board from the help of any lesson", () => {
  const languages = ["nl", "en"];
  const asked: string[] = [];
  const made = leads(
    { kind: "lesson", number: "03", language: "en", languages, lessons: LESSONS },
    (lesson) => void asked.push(lesson.number),
  );
  const buttons = made.flatMap((one) => [...one.querySelectorAll("button")]);
  expect(buttons.map((one) => one.textContent)).toEqual(["Starter kit", "Plenary board"]);
  for (const one of buttons) one.click();
  expect(asked).toEqual(["00", "09"]);
});

test("the page of the guide is beside the lessons, in the two languages of the guide", () => {
  const board = LESSONS[1] as (typeof LESSONS)[1];
  const from = "course/notebooks/nl/03_triangle.ipynb";
  expect(guidePath(from, "nl", board)).toBe("course/guide/nl/09_together.ipynb");
  expect(guidePath("guide/en/00_start.ipynb", "fy", board)).toBe("guide/en/09_together.ipynb");
});
