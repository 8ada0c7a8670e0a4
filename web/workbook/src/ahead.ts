// While nobody does anything: let Python read and draw what the next lesson shows.
//
// Only Python: a second lesson on the page would be one more that every key and every change goes by.
import { drawAhead } from "./course";
import { kernelOf } from "./kernel";
import type { LessonPage } from "./lesson_page";

/** So long, in milliseconds, nobody pressed, moved or typed. */
const AT_REST = 2500;

/** Make ready what comes after a lesson, as long as that is the one in sight. */
export async function makeAhead(page: LessonPage, inSight: () => boolean): Promise<void> {
  const { lessons, number, language } = page.notebook;
  const next = lessons[lessons.findIndex((one) => one.number === number) + 1];
  let left = next ? 1 : 0;
  for (let step = 0; next && left > 0; step += 1) {
    await rest();
    const kernel = kernelOf(page.panel);
    if (!kernel || page.panel.isDisposed || !inSight()) return;
    const told = await drawAhead(kernel, language, next.number, step).catch(() => null);
    left = told?.left ?? 0;
  }
}

/** Wait until nobody did anything for a while. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    const acts = ["pointermove", "pointerdown", "keydown", "wheel"] as const;
    const done = (): void => {
      for (const act of acts) document.removeEventListener(act, again, true);
      resolve();
    };
    let timer = setTimeout(done, AT_REST);
    const again = (): void => {
      clearTimeout(timer);
      timer = setTimeout(done, AT_REST);
    };
    for (const act of acts) document.addEventListener(act, again, true);
  });
}
