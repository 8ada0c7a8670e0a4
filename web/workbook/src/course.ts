// What the bar asks of Python: what is done in each lesson, and the work as a file.
import type { Kernel } from "@jupyterlab/services";
import { isAlone } from "./alone";
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
  return ask<Progress>(kernel, language, "lesson_bar", "progress_of(lab.workspace)");
}

/** Everything the group made, to take home; null where Python does not say. */
export function workFile(
  kernel: Kernel.IKernelConnection,
  language: Language,
): Promise<WorkFile | null> {
  return ask<WorkFile>(kernel, language, "lesson_bar", "work_file(lab.my_work())");
}

/** Do one step of what a lesson needs when it opens; null where Python does not say. */
export function drawAhead(
  kernel: Kernel.IKernelConnection,
  language: Language,
  lesson: string,
  step: number,
): Promise<{ left: number } | null> {
  const arguments_ = [language, lesson, step].map((one) => JSON.stringify(one)).join(", ");
  return ask(kernel, language, "ahead", `draw_ahead(lab.workspace, ${arguments_})`);
}

/**
 * Let cells show a lesson without its pictures: each widget asks for its own, those in sight first.
 *
 * Nobody waits for it: the kernel takes what it is sent in order, and cells are sent afterwards.
 */
export function drawOnRequest(kernel: Kernel.IKernelConnection): void {
  const from = `__import__("regiolab.widgets.region.on_request", fromlist=["_"])`;
  const code = `${from}.draw_on_request()`;
  kernel.requestExecute({ code, silent: true, store_history: false });
}

/** Ask a function of a file in regiolab/widgets/work; nothing of it is shown in a cell. */
async function ask<Told>(
  kernel: Kernel.IKernelConnection,
  language: Language,
  file: string,
  called: string,
): Promise<Told | null> {
  const from = `__import__("regiolab.widgets.work.${file}", fromlist=["_"])`;
  const lab = `__import__("regiolab").open_lab(${JSON.stringify(language)})`;
  const expression = `(lambda lab: ${from}.${called})(${lab})`;
  if (isAlone()) return shownBy<Told>(kernel, expression);
  const asked = kernel.requestExecute({
    code: "",
    silent: true,
    store_history: false,
    user_expressions: { told: expression },
  });
  const reply = (await asked.done).content;
  if (reply.status !== "ok") return null;
  const told = reply.user_expressions?.told as { data?: Record<string, unknown> } | undefined;
  return (told?.data?.["application/json"] as Told | undefined) ?? null;
}

const PANDAS = `__import__("regiolab.widgets.work.from_elsewhere", fromlist=["_"])`;

/** Whether pandas and matplotlib are there already. */
export async function hasPandas(kernel: Kernel.IKernelConnection): Promise<boolean> {
  const told = await shownBy<{ there: boolean }>(kernel, `${PANDAS}.has_pandas()`);
  return told?.there ?? false;
}

/** Let pandas and matplotlib come from Pyodide's distribution; whether they are there. */
export async function loadPandas(kernel: Kernel.IKernelConnection): Promise<boolean> {
  const told = await shownBy<{ there: boolean }>(kernel, `await ${PANDAS}.load_pandas()`);
  return told?.there ?? false;
}

/** JupyterLite's kernel gives no expression back: there it is what a cell would show. */
async function shownBy<Told>(kernel: Kernel.IKernelConnection, code: string): Promise<Told | null> {
  const asked = kernel.requestExecute({ code, store_history: false });
  let told: Told | null = null;
  asked.onIOPub = ({ content }) => {
    const data = "data" in content ? (content.data as Record<string, unknown>) : {};
    told = (data["application/json"] as Told | undefined) ?? told;
  };
  await asked.done;
  return told;
}
