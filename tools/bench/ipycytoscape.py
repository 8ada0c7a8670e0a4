"""ipycytoscape, installed for this measurement only and gone afterwards."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from pathlib import Path

    from regiolab.model import Workspace

PACKAGES: Final = ("ipycytoscape==1.3.3", "spectate==1.0.1")
"""With what it needs beside what a participant has."""

_HEIGHT = 720


def installed(folder: Path) -> dict[str, str] | None:
    """Install it in an empty folder; return the environment in which JupyterLab finds it.

    `None` when it cannot be had, as without a network.
    """
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps"]
    try:
        subprocess.run([*command, "--target", str(folder), *PACKAGES], check=True)
    except subprocess.CalledProcessError:
        return None
    return {"PYTHONPATH": str(folder), "JUPYTER_PATH": str(folder / "share" / "jupyter")}


def cells(workspace: Workspace, marks: list[dict[str, Any]], file: Path) -> list[str]:
    """Return a cell that imports and one that draws the same graph, without arranging it.

    Args:
        workspace: the map.
        marks: of our picture: where the parties stand.
        file: where the graph is written for the kernel.
    """
    place = {id_: mark for mark in marks for id_ in mark["ids"]}
    nodes = [
        {
            "data": {"id": party.id, "label": party.name},
            "position": {
                "x": place[party.id]["x"] + 3 * (number % 7),
                "y": place[party.id]["y"] + 3 * (number % 5),
            },
        }
        for number, party in enumerate(workspace.stakeholders)
    ]
    edges = [
        {"data": {"id": tie.id, "source": tie.source, "target": tie.target}}
        for tie in workspace.relations
    ]
    file.write_text(json.dumps({"nodes": nodes, "edges": edges}), encoding="utf-8")
    show = (
        f"graph = ipycytoscape.CytoscapeWidget()\n"
        f"graph.graph.add_graph_from_json(json.load(open({str(file)!r})))\n"
        f"graph.set_layout(name='preset')\n"
        f"graph.layout.height = '{_HEIGHT}px'\n"
        f"graph"
    )
    return ["import json, ipycytoscape", show]


DRAWN: Final = """() => {
  const seen = (canvas) => canvas.width > 0 && canvas
    .getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data.some((one) => one > 0);
  return [...document.querySelectorAll(".jp-OutputArea canvas")].some(seen);
}"""
"""Whether anything is on one of its canvases."""

GRIP: Final = """() => {
  const holder = [...document.querySelectorAll(".jp-OutputArea *")].find((one) => one._cyreg);
  const box = holder.getBoundingClientRect();
  const node = holder._cyreg.cy.nodes()[0].renderedPosition();
  const [x, y] = [box.x + node.x, box.y + node.y];
  return { x, y, to: { x, y } };
}"""
"""Where the first party can be taken hold of, and where it is put down, in the window."""
