// The JupyterLab extension of regiolab: a lesson is a page that is there when you open it.
import {
  ConnectionLost,
  IConnectionLost,
  ILabStatus,
  type JupyterFrontEnd,
  type JupyterFrontEndPlugin,
} from "@jupyterlab/application";
import { PageConfig, URLExt } from "@jupyterlab/coreutils";
import { IDocumentManager } from "@jupyterlab/docmanager";
import { INotebookTracker } from "@jupyterlab/notebook";
import { askedPath } from "./address";
import { isAlone } from "./alone";
import { prepareKernelFor } from "./kernel";
import { askBeforeLeaving } from "./leaving";
import { isOurPath } from "./ours";
import { showBusy } from "./tab_icon";
import { Workbook } from "./workbook";

const workbook: JupyterFrontEndPlugin<void> = {
  id: "regiolab-workbook:plugin",
  description: "Opens and runs the lessons of regiolab, and keeps them from harm.",
  autoStart: true,
  requires: [INotebookTracker, IDocumentManager],
  activate: async (app: JupyterFrontEnd, tracker: INotebookTracker, docs: IDocumentManager) => {
    if (isAlone() && askedPath(location.href) === "") {
      // Nothing would open: the first page knows a lesson to begin with.
      location.replace(URLExt.join(PageConfig.getBaseUrl(), "index.html"));
      return;
    }
    const path = decodeURIComponent(PageConfig.getOption("treePath")) || askedPath(location.href);
    new Workbook(app, tracker, docs, path).begin();
    if (isAlone()) askBeforeLeaving();
    if (!isOurPath(path)) return;
    try {
      await prepareKernelFor(path, app.serviceManager);
    } catch (error) {
      console.warn("No kernel could be prepared; JupyterLab starts one for the lesson.", error);
    }
  },
};

const LESSON_IN_SIGHT = ".rl-workbook:not(.lm-mod-hidden)";

/** On a lesson the banner tells that the server is gone; elsewhere JupyterLab's own dialog does. */
const connectionLost: JupyterFrontEndPlugin<IConnectionLost> = {
  id: "regiolab-workbook:connection-lost",
  description: "Leaves the dialog about a lost connection away on pages of regiolab.",
  autoStart: true,
  provides: IConnectionLost,
  activate: () => (manager, error, translator) =>
    document.querySelector(LESSON_IN_SIGHT)
      ? Promise.resolve()
      : ConnectionLost(manager, error, translator),
};

const tabIcon: JupyterFrontEndPlugin<void> = {
  id: "regiolab-workbook:tab-icon",
  description: "Shows in the icon of the tab that Python computes, except on pages of regiolab.",
  autoStart: true,
  optional: [ILabStatus],
  activate: (_app, status: ILabStatus | null) => {
    status?.busySignal.connect((_, busy) =>
      showBusy(busy, document.querySelector(LESSON_IN_SIGHT) !== null),
    );
  },
};

export default [workbook, connectionLost, tabIcon];
