import "../kit/kit.css";
import "./region_form.css";
import "./region_choice.css";
import { Fold } from "../controls/fold";
import { Header } from "../frame/header";
import { mount } from "../frame/mount";
import { RegionForm } from "./region_form";
import { RegionList } from "./region_list";
import { RegionTiles } from "./region_tiles";
import type { RegionView } from "./view";

/** The region of the group: by search or list, on a map of tiles, or as an own list. */
function RegionChoice({ view }: { view: RegionView }) {
  return (
    <>
      <Header title={view.title}>
        <span>{view.region.chosen || view.none}</span>
      </Header>
      <div class="rl-body">
        {view.holds && <p>{view.holds}</p>}
        <RegionForm view={view.region} />
        <Fold title={view.tiles.title}>
          <RegionTiles view={view.tiles} />
        </Fold>
        <Fold title={view.list.title}>
          <RegionList view={view.list} />
        </Fold>
      </div>
    </>
  );
}

export default mount(RegionChoice);
