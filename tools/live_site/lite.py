"""JupyterLite's own build: its application, our extensions and settings, and the lessons."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

from jupyter_core.paths import jupyter_path

from tools.live_site.kernel import ASKED_BY_JUPYTERLITE, write_kernel
from tools.live_site.paths import ROOT

_EXTENSIONS: Final = (
    *("@jupyter-widgets/jupyterlab-manager", "anywidget"),
    "@jupyterlite/pyodide-kernel-extension",
)
"""Extensions of JupyterLab that are taken from the environment that builds."""

_LESSONS: Final = ("notebooks", "exercises", "solutions")

_KERNEL: Final = "@jupyterlite/pyodide-kernel-extension:kernel"


def extension(name: str) -> Path:
    """Return the folder of an installed extension of JupyterLab."""
    return next(path for one in jupyter_path("labextensions", name) if (path := Path(one)).is_dir())


def run_lite(source: Path, folder: Path) -> None:
    """Build the site with JupyterLite's command.

    Args:
        source: a folder for what the command reads.
        folder: where the site comes; what is there goes.
    """
    write_kernel(source / "static" / "pyodide", kernel_wheels())
    _copy_lessons(source / "lessons")
    (source / "jupyter-lite.json").write_text(json.dumps(settings_of_page()), encoding="utf-8")
    (source / "overrides.json").write_text(json.dumps(settings_of_lab()), encoding="utf-8")
    shutil.rmtree(folder, ignore_errors=True)
    words = [
        *(sys.executable, "-m", "jupyterlite_core", "build", "--no-sourcemaps"),
        *("--lite-dir", str(source), "--output-dir", str(folder), "--apps", "lab"),
        *("--contents", str(source / "lessons")),
        *("--LiteBuildConfig.ignore_sys_prefix", "True"),
        *("--settings-overrides", str(source / "overrides.json")),
        *(f"--FederatedExtensionAddon.extra_labextensions_path={one}" for one in _linked(source)),
    ]
    done = subprocess.run(words, cwd=source, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"JupyterLite's build failed:\n{done.stdout}\n{done.stderr}")


def kernel_wheels() -> list[Path]:
    """Return the wheels that JupyterLite's kernel brings along."""
    own = extension(_EXTENSIONS[-1]) / "static" / "pypi"
    names = ("piplite-*", "pyodide_kernel-*", "ipykernel-*", "widgetsnbextension-4*")
    return [path for name in names for path in own.glob(f"{name}.whl")]


def settings_of_page() -> dict[str, Any]:
    """Return what JupyterLite reads before the page opens."""
    data: dict[str, Any] = {
        "appName": "regiolab",
        "collaborative": False,
        "disabledExtensions": list(_NOT_NEEDED),
        "exposeAppInBrowser": True,
        "faviconUrl": "./icon-120x120.png",  # JupyterLab's own is a third of a megabyte
        "mode": "single-document",
        "regiolabAlone": "true",
        "litePluginSettings": {
            _KERNEL: {
                "pyodideUrl": "./static/pyodide/pyodide.mjs",
                "loadPyodideOptions": {"packages": list(ASKED_BY_JUPYTERLITE)},
                "disablePyPIFallback": True,
            }
        },
    }
    return {"jupyter-lite-schema-version": 0, "jupyter-config-data": data}


_NOT_NEEDED: Final = (
    *("@jupyterlab/extensionmanager-extension", "@jupyterlab/debugger-extension"),
    "@jupyterlab/terminal-extension",
)


def settings_of_lab() -> dict[str, Any]:
    """Return JupyterLab's settings: those of the course elsewhere, and no completion by itself."""
    path = ROOT / "deploy" / "labconfig" / "default_setting_overrides.json"
    settings: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return settings


def _linked(source: Path) -> list[Path]:
    """Return one folder in which the extensions of this site stand."""
    folder = source / "extensions"
    for name in _EXTENSIONS:
        shutil.copytree(extension(name), folder / name)
    ours = ROOT / "deploy" / "labextensions" / "regiolab-workbook"
    shutil.copytree(ours, folder / "regiolab-workbook")
    return [folder]


def _copy_lessons(folder: Path) -> None:
    for kind in _LESSONS:
        shutil.copytree(ROOT / kind, folder / kind, ignore=shutil.ignore_patterns(".*"))
