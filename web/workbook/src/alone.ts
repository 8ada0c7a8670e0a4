// The edition without a server: the kernel runs in this page, and the work is in this browser.
import { PageConfig } from "@jupyterlab/coreutils";

/** Whether there is no server behind this page; the site says so (tools/live_site/lite.py). */
export function isAlone(): boolean {
  return PageConfig.getOption("regiolabAlone") === "true";
}
