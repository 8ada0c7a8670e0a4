"""JupyterLite's own build: its application, our extensions and settings, and the lessons."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from importlib import metadata
from pathlib import Path
from typing import Any, Final

from jupyter_core.paths import jupyter_path

from tools.live_site.kept import forget_older
from tools.live_site.kernel import ASKED_BY_JUPYTERLITE, write_kernel
from tools.live_site.paths import KEPT, ROOT

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


def write_lite(folder: Path) -> None:
    """Fill a folder with JupyterLite's own site and the kernel; what is there goes.

    JupyterLite's part takes longer than all the rest and changes seldom, so it is kept.

    Args:
        folder: where the site comes.
    """
    with tempfile.TemporaryDirectory() as made:
        source = Path(made)
        _copy_lessons(source / "lessons")
        (source / "jupyter-lite.json").write_text(json.dumps(settings_of_page()), encoding="utf-8")
        (source / "overrides.json").write_text(json.dumps(settings_of_lab()), encoding="utf-8")
        extensions = _linked(source)
        kept = KEPT / "lite" / _digest_of(source)
        if not kept.is_dir():
            _run_lite(source, extensions, made_at := kept.with_suffix(f".{os.getpid()}.new"))
            _move(made_at, kept)
    os.utime(kept)
    forget_older(kept.parent)
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(kept, folder)
    write_kernel(folder / "static" / "pyodide", kernel_wheels())


def _digest_of(source: Path) -> str:
    """Return what changes when something changes that JupyterLite's build reads, or itself."""
    names = ("jupyterlite-core", "jupyterlite-pyodide-kernel", "jupyterlab")
    digest = hashlib.sha256(" ".join(map(metadata.version, names)).encode())
    digest.update(Path(__file__).read_bytes())
    for path in sorted(path for path in source.rglob("*") if path.is_file()):
        digest.update(path.relative_to(source).as_posix().encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]


def _move(made: Path, kept: Path) -> None:
    """Put a folder in its place; another build may have done so at this moment."""
    try:
        made.rename(kept)
    except OSError:
        if not kept.is_dir():
            raise
        shutil.rmtree(made)


def _run_lite(source: Path, extensions: Path, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    words = [
        *(sys.executable, "-m", "jupyterlite_core", "build", "--no-sourcemaps"),
        *("--lite-dir", str(source), "--output-dir", str(folder.resolve()), "--apps", "lab"),
        *("--contents", str(source / "lessons")),
        *("--LiteBuildConfig.ignore_sys_prefix", "True"),
        *("--settings-overrides", str(source / "overrides.json")),
        f"--FederatedExtensionAddon.extra_labextensions_path={extensions}",
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
    """Return JupyterLab's settings: those of the course elsewhere, and light or dark as the system.

    There is no menu in sight here to choose it in.
    """
    path = ROOT / "deploy" / "labconfig" / "default_setting_overrides.json"
    settings: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return settings | {"@jupyterlab/apputils-extension:themes": {"adaptive-theme": True}}


def _linked(source: Path) -> Path:
    """Return one folder in which the extensions of this site stand."""
    folder = source / "extensions"
    for name in _EXTENSIONS:
        shutil.copytree(extension(name), folder / name)
    begin_with(Path(__file__).with_name("asked_again.js"), folder / _EXTENSIONS[-1] / "static")
    ours = ROOT / "deploy" / "labextensions" / "regiolab-workbook"
    shutil.copytree(ours, folder / "regiolab-workbook")
    return folder


def begin_with(script: Path, static: Path) -> None:
    """Let a script go before the ones that Python runs in.

    Args:
        script: the file.
        static: the files of the extension that brings JupyterLite's kernel.

    Raises:
        RuntimeError: the extension has no such scripts any more.
    """
    workers = [*static.glob("*.worker.*.js")]
    if not workers:
        raise RuntimeError(f"No script that Python runs in was found in {static}.")
    for worker in workers:
        of_lite = worker.read_text(encoding="utf-8")
        worker.write_text(f"{script.read_text(encoding='utf-8')}{of_lite}", encoding="utf-8")


def _copy_lessons(folder: Path) -> None:
    for kind in _LESSONS:
        shutil.copytree(ROOT / kind, folder / kind, ignore=shutil.ignore_patterns(".*"))
