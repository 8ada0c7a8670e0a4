// One kernel for all lessons of one person.
//
// JupyterLab shares the widgets of two panels when both are on the same kernel *from their first
// moment*: the first panel's connection then handles the comms of both. So a lesson is opened with
// the kernel of the lessons that are open already, never given another one afterwards, and every
// lesson runs its cells over the connection that handles comms: what a cell shows can then not
// arrive before the widget that it shows. Exercises share it too: they begin by opening the work
// anew, so a name that somebody overwrote there hurts no lesson, and a second kernel with pandas
// would take 130 MB more.
import type { INotebookTracker, NotebookPanel } from "@jupyterlab/notebook";
import type { Kernel, ServiceManager, Session } from "@jupyterlab/services";
import { isAlone } from "./alone";
import { isOurPath } from "./ours";

/** The kernel of a lesson; null while it has none. */
export function kernelOf(panel: NotebookPanel): Kernel.IKernelConnection | null {
  return panel.sessionContext.session?.kernel ?? null;
}

/**
 * Before the page opens a notebook of ours by its address: give its session the kernel of the
 * others, so that none is started in vain; or start one at once, which is ready sooner then.
 */
export async function prepareKernelFor(
  path: string,
  services: ServiceManager.IManager,
): Promise<void> {
  await services.sessions.refreshRunning();
  const running = [...services.sessions.running()].filter((one) => isOurPath(one.path));
  if (running.some((one) => one.path === path)) return;
  const shared = running.find((one) => one.kernel && one.kernel.execution_state !== "dead")?.kernel;
  const name = path.split("/").pop() ?? path;
  const kernel = shared ?? { name: await kernelName(services) };
  const asked: Session.ISessionOptions = { path, name, type: "notebook", kernel };
  // The widgets are for the connection of the page.
  const session = await services.sessions.startNew(asked, {
    kernelConnectionOptions: { handleComms: false },
  });
  if (shared) session.dispose();
  else void importMeanwhile(session);
}

/** What a new kernel is called: `python3` with a server, `python` in the edition without one. */
async function kernelName(services: ServiceManager.IManager): Promise<string> {
  if (!isAlone()) return "python3";
  await services.kernelspecs.ready;
  return services.kernelspecs.specs?.default ?? "python3";
}

/** Let a new kernel read our code, all that a first cell asks for, while JupyterLab draws the page. */
async function importMeanwhile(session: Session.ISessionConnection): Promise<void> {
  const code = "import regiolab.lab";
  const asked = session.kernel?.requestExecute({ code, silent: true, store_history: false });
  await asked?.done.catch(() => undefined);
  session.dispose();
}

/** The open panel whose connection handles the widgets of a kernel; else the panel itself. */
export function panelWithWidgets(tracker: INotebookTracker, panel: NotebookPanel): NotebookPanel {
  const id = kernelOf(panel)?.id;
  const found = tracker.find((other) => {
    const kernel = kernelOf(other);
    return kernel?.id === id && kernel?.handleComms === true;
  });
  return found ?? panel;
}

/** Wait until the page and a kernel reach each other and the kernel answers. */
export async function answers(kernel: Kernel.IKernelConnection): Promise<void> {
  await kernel.info;
  if (kernel.connectionStatus === "connected") return;
  await new Promise<void>((resolve) => {
    const look = (): void => {
      if (kernel.connectionStatus !== "connected") return;
      kernel.connectionStatusChanged.disconnect(look);
      resolve();
    };
    kernel.connectionStatusChanged.connect(look);
  });
}
