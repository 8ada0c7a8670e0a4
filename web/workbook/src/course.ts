// What the bar asks of Python: what is done in each lesson, and the work as a file.
import type { Kernel } from "@jupyterlab/services";
import type { Language } from "./ours";

/** Number of a lesson -> how far it is; a lesson that nobody opened is not in it. */
export type Progress = Record<string, "done" | "begun">;

/** The work of the group, as the text of one file. */
export interface WorkFile {
  name: string;
  text: string;
}

/** What is done in each lesson; null where Python does not say. */
export function progress(
  kernel: Kernel.IKernelConnection,
  language: Language,
): Promise<Progress | null> {
  return ask<Progress>(kernel, "progress_of", language, "workspace");
}

/** Everything the group made, to take home; null where Python does not say. */
export function workFile(
  kernel: Kernel.IKernelConnection,
  language: Language,
): Promise<WorkFile | null> {
  return ask<WorkFile>(kernel, "work_file", language, "my_work()");
}

/** Ask a function of regiolab/widgets/work/lesson_bar.py; nothing of it is shown in a cell. */
async function ask<Told>(
  kernel: Kernel.IKernelConnection,
  name: string,
  language: Language,
  about: string,
): Promise<Told | null> {
  const bar = '__import__("regiolab.widgets.work.lesson_bar", fromlist=["_"])';
  const work = `__import__("regiolab").open_lab(${JSON.stringify(language)}).${about}`;
  const asked = kernel.requestExecute({
    code: "",
    silent: true,
    store_history: false,
    user_expressions: { told: `${bar}.${name}(${work})` },
  });
  const reply = (await asked.done).content;
  if (reply.status !== "ok") return null;
  const told = reply.user_expressions?.told as { data?: Record<string, unknown> } | undefined;
  return (told?.data?.["application/json"] as Told | undefined) ?? null;
}
