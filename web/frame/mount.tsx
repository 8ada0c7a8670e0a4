import { render } from "preact";
import { followPage } from "../kit/drafts";
import { keepPage } from "../kit/dropped";
import { Line } from "../kit/line";
import type { Model } from "../kit/model";
import { followSight } from "../kit/sight";
import { viewReader } from "../kit/view_reader";
import { Frame, type Widget } from "./frame";

/** What anywidget wants of a module: draw into an element, and give what takes it away again. */
export interface Mounted {
  render(into: { model: Model; el: HTMLElement }): () => void;
}

/** Turn a component into what anywidget wants. The component gets the view as `view`. */
export function mount<View>(widget: Widget<View>): Mounted {
  return {
    render({ model, el }) {
      const root = document.createElement("div");
      root.className = "rl";
      const line = new Line(model, root);
      // JupyterLab listens for D,D and X further up: keys pressed here stay here.
      root.addEventListener("keydown", (event) => {
        const saves = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s";
        if (!saves) event.stopPropagation();
      });
      el.append(root);
      const viewNow = viewReader<View>(model);
      const draw = () => render(<Frame {...viewNow()} line={line} of={widget} />, root);
      model.on("change", draw);
      draw();
      line.speak();
      followPage();
      keepPage(root);
      const unfollow = followSight(root, (seen) => line.tellSight(seen));
      return () => {
        unfollow();
        line.tellSight(false);
        model.off("change", draw);
        line.close();
        render(null, root);
      };
    },
  };
}
