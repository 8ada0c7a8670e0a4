"""Let repo2docker, which builds the images of Binder, read the last commit.

Not part of the tests: it fetches repo2docker into a throw-away environment. No Docker is needed,
so no image is built; what that leaves open is said in the end.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

EXPECTED = {
    "Building conda environment for python=3.12": "environment.yml is not what Binder builds from",
    '--file "environment.yml"': "environment.yml is not installed",
    "RUN ./postBuild": "postBuild is not run, so the package would be missing",
}
"""What the printed Dockerfile must hold, and what it means when it does not."""


PROVED = (
    "Proved: repo2docker reads this commit, and its recipe installs environment.yml and runs "
    "postBuild."
)
NOT_PROVED = (
    "Not proved: that the image builds (no package was installed), how large it is, and that "
    "mybinder.org has room. Open the link yourself, the day before (deploy/binder.md)."
)


def problems(dockerfile: str) -> list[str]:
    """Return one sentence for each thing that the Dockerfile should hold and does not."""
    return [meaning for line, meaning in EXPECTED.items() if line not in dockerfile]


def dockerfile(folder: Path) -> str:
    """Return what repo2docker prints for the last commit; `folder` is for throw-away files.

    Raises:
        subprocess.CalledProcessError: repo2docker could not be fetched, or refused the commit.
    """
    tool, clone = folder / "tool", folder / "clone"
    venv.create(tool, with_pip=True)
    python = tool / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    subprocess.run([python, "-m", "pip", "install", "--quiet", "jupyter-repo2docker"], check=True)
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone)], check=True)  # noqa: S607
    printed = subprocess.run(
        [python, "-m", "repo2docker", "--no-build", "--debug", "."],
        cwd=clone,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=True,
    )
    return printed.stdout


def main() -> int:
    """Print the Dockerfile and what is wrong with it; return the exit code."""
    with tempfile.TemporaryDirectory(prefix="regiolab-binder-") as folder:
        try:
            text = dockerfile(Path(folder))
        except subprocess.CalledProcessError as error:
            sys.stderr.write(f"{error.stdout or ''}\nrepo2docker did not accept the last commit.\n")
            return 1
    print(text)
    wrong = problems(text)
    print("\n".join(wrong) or f"{PROVED}\n{NOT_PROVED}")
    return int(bool(wrong))


if __name__ == "__main__":
    raise SystemExit(main())
