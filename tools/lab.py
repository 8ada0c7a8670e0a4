"""Open the course of this folder, where perhaps only its packages are installed, as with conda.

python tools/lab.py --language en --no-browser --port 8890
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str]) -> int:
    """Install this folder where that was not done, and go on as `regiolab open`."""
    if importlib.util.find_spec("jupyterlab") is None:
        sys.stderr.write(
            "JupyterLab is not in this Python: start with `make lab`, "
            "or make the conda environment first (README, Windows and conda).\n"
        )
        return 1
    try:
        importlib.metadata.distribution("regiolab")
    except importlib.metadata.PackageNotFoundError:
        install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps"]
        done = subprocess.run([*install, "--no-build-isolation", "-e", str(ROOT)], check=False)
        if done.returncode:
            sys.stderr.write("This folder could not be installed: the lines above say why.\n")
            return 1
    command = [sys.executable, "-m", "regiolab.command", "open", *arguments]
    # The extension of this folder as it is now: what was installed of it is a copy.
    paths = (str(ROOT / "deploy"), os.environ.get("JUPYTER_PATH", ""))
    os.environ["JUPYTER_PATH"] = os.pathsep.join(path for path in paths if path)
    if os.name != "nt":  # on Windows, exec would give the console back at once
        os.chdir(ROOT)
        os.execv(command[0], command)  # noqa: S606 - our own words
    return subprocess.run(command, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
