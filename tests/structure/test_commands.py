"""What is missing or mistyped on the command line is said in one sentence."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from regiolab.command.machine import PYTHONS
from regiolab.locale import LANGUAGES
from tests import chromium, hunspell, office
from tools.course_texts.spelling import find_hunspell
from tools.make_venv import reason
from tools.run_tests import PARTS, Outcome, after_second_go, counts, second_go_of, summary

ROOT = Path(__file__).resolve().parents[2]


def make(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run make on its own, as if it was not itself started by make."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    return subprocess.run(  # noqa: S603 - our own words
        ["make", "--no-print-directory", *words],  # noqa: S607 - make from the path
        cwd=ROOT,
        env={**inherited, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def said(done: subprocess.CompletedProcess[str]) -> list[str]:
    """Return the lines of the error stream that are not make's own."""
    return [line for line in done.stderr.splitlines() if not line.startswith("make")]


def test_make_alone_says_what_can_be_made() -> None:
    printed = make().stdout
    assert all(f"  {target} " in printed for target in ("lab", "test", "notebooks", "binder-link"))


def test_a_python_that_is_not_there_is_one_sentence() -> None:
    done = make("lab", "PYTHON=/nonexistent")
    assert done.returncode
    assert len(said(done)) == 1
    assert "PYTHON=/nonexistent is not a Python 3.11, 3.12, 3.13 or 3.14" in said(done)[0]


def fake_python(folder: Path, body: str, name: str = "python3") -> None:
    """Put a program in a folder that does what the shell lines say."""
    program = folder / name
    program.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    program.chmod(0o755)


def find_python(folder: Path) -> subprocess.CompletedProcess[str]:
    """Look for a Python where only this folder is on the path."""
    shell = shutil.which("sh")
    assert shell
    return subprocess.run(  # noqa: S603 - our own words
        [shell, str(ROOT / "tools/find_python.sh")],
        env={"PATH": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_computer_without_python_is_one_sentence(tmp_path: Path) -> None:
    done = find_python(tmp_path)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "No Python 3.11, 3.12, 3.13 or 3.14 found" in done.stderr


def test_an_older_python_does_not_count(tmp_path: Path) -> None:
    fake_python(tmp_path, "exit 1")
    assert "No Python 3.11, 3.12, 3.13 or 3.14 found" in find_python(tmp_path).stderr


def test_a_python_without_venv_is_one_sentence_that_says_what_to_install(tmp_path: Path) -> None:
    fake_python(tmp_path, 'case "$2" in *ensurepip*) exit 1;; esac')
    done = find_python(tmp_path)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "apt install python3-venv" in done.stderr


def test_a_suitable_python_is_found(tmp_path: Path) -> None:
    fake_python(tmp_path, "exit 0")
    assert find_python(tmp_path).stdout.strip() == str(tmp_path / "python3")


def test_with_an_unsuitable_python_one_that_uv_has_is_taken(tmp_path: Path) -> None:
    fake_python(tmp_path, "exit 1")
    fake_python(tmp_path, "exit 0", "of-uv")
    fake_python(tmp_path, f"echo {tmp_path}/of-uv", "uv")
    done = find_python(tmp_path)
    assert done.stdout.strip() == str(tmp_path / "of-uv")
    assert not done.stderr


def test_without_any_python_uv_fetches_one(tmp_path: Path) -> None:
    fake_python(tmp_path, "exit 0", "of-uv")
    fetched = tmp_path / "fetched"
    # `uv python find` fails until `uv python install` was asked for.
    fake_python(
        tmp_path,
        f'case "$2" in install) : > {fetched};; '
        f"find) [ -e {fetched} ] && echo {tmp_path}/of-uv;; esac",
        "uv",
    )
    done = find_python(tmp_path)
    assert done.stdout.strip() == str(tmp_path / "of-uv")
    assert "uv fetches one" in done.stderr


def test_where_uv_cannot_fetch_one_it_is_said_what_to_do(tmp_path: Path) -> None:
    fake_python(tmp_path, "exit 2", "uv")
    done = find_python(tmp_path)
    assert done.returncode == 1
    assert "No Python 3.11, 3.12, 3.13 or 3.14 found" in done.stderr


def test_every_python_that_may_be_used_is_the_same_everywhere() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    oldest, newest = PYTHONS
    assert project["requires-python"] == f">={oldest[0]}.{oldest[1]},<{newest[0]}.{newest[1] + 1}"
    each = [f"3.{minor}" for minor in range(oldest[1], newest[1] + 1)]
    named = [one.rpartition(" ")[2] for one in project["classifiers"] if "Python" in one]
    assert named == each
    found = (ROOT / "tools/find_python.sh").read_text(encoding="utf-8")
    assert " ".join(f"python{version}" for version in reversed(each)) in found
    assert f"{', '.join(each[:-1])} or {each[-1]}" in (ROOT / "README.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("log", "part"),
    [
        ("Failed to establish a new connection: [Errno -3]", "needs a network connection"),
        ("[Errno 28] No space left on device", "no room left on the disk"),
        ("THESE PACKAGES DO NOT MATCH THE HASHES", "not the one in the lock"),
        ("ERROR: odd\n", "ERROR: odd"),
    ],
)
def test_an_installation_that_fails_says_what_to_do(log: str, part: str) -> None:
    assert part in reason(log)
    assert "\n" not in reason(log)


def test_an_unknown_language_is_one_sentence() -> None:
    done = subprocess.run(
        [sys.executable, "tools/lab.py", "--language", "xx"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    known = " or ".join(LANGUAGES)
    assert known.startswith("nl or en")
    assert done.stderr == f"“xx” is not a language of the course: choose {known}.\n"


def test_a_language_of_the_shell_is_not_the_language_of_the_course() -> None:
    for target in ("lab", "binder-link"):
        shown = make("-n", target, LANGUAGE="en_US:en").stdout
        assert '--language "nl"' in shown
        assert '--language "en"' in make("-n", target, "LANGUAGE=en").stdout


def test_a_browser_that_was_named_is_the_one_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("mine", "chrome"):
        (tmp_path / name).write_text("#!/bin/sh\n", encoding="utf-8")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("REGIOLAB_CHROMIUM", raising=False)
    assert chromium.find_chromium() == tmp_path / "chrome"
    monkeypatch.setenv("REGIOLAB_CHROMIUM", str(tmp_path / "mine"))
    assert chromium.find_chromium() == tmp_path / "mine"
    monkeypatch.setenv("REGIOLAB_CHROMIUM", str(tmp_path / "gone"))
    assert chromium.find_chromium() is None


def test_without_a_browser_tests_are_skipped_with_advice_or_fail_where_it_is_required(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("REGIOLAB_CHROMIUM", "/nonexistent")
    monkeypatch.delenv("REGIOLAB_REQUIRE", raising=False)
    with pytest.raises(pytest.skip.Exception, match="apt install chromium"):
        chromium.chromium_or_skip()
    monkeypatch.setenv("REGIOLAB_REQUIRE", "browser")
    with pytest.raises(pytest.fail.Exception, match="apt install chromium"):
        chromium.chromium_or_skip()


def test_without_libreoffice_tests_are_skipped_with_advice_or_fail_where_it_is_required(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("REGIOLAB_SOFFICE", "/nonexistent")
    monkeypatch.setenv("REGIOLAB_REQUIRE", "browser")
    with pytest.raises(pytest.skip.Exception, match="apt install"):
        office.libreoffice_or_skip()
    monkeypatch.setenv("REGIOLAB_REQUIRE", "browser,libreoffice")
    with pytest.raises(pytest.fail.Exception, match="apt install"):
        office.libreoffice_or_skip()


def test_without_hunspell_the_spelling_is_skipped_with_advice_or_fails_where_it_is_required(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("REGIOLAB_REQUIRE", "browser")
    with pytest.raises(pytest.skip.Exception, match="apt install hunspell"):
        hunspell.hunspell_or_skip()
    monkeypatch.setenv("REGIOLAB_REQUIRE", "browser,libreoffice,hunspell")
    with pytest.raises(pytest.fail.Exception, match="apt install hunspell"):
        hunspell.hunspell_or_skip()


def test_a_hunspell_without_dutch_does_not_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "hunspell"
    program.write_text("#!/bin/sh\necho /usr/share/hunspell/en_GB >&2\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_hunspell() is None


def test_the_counts_of_a_part_are_read_from_the_last_line_of_pytest() -> None:
    line = "\x1b[31m== 1 failed, 12 passed, 2 skipped, 3 errors in 4.56s ==\x1b[0m"
    assert counts(line) == Counter(failed=1, passed=12, skipped=2, error=3)


def test_a_part_that_ran_no_test_counts_as_failed() -> None:
    outcomes = {
        "unit": Outcome(0, Counter(passed=3, skipped=1), 1.0),
        "browser": Outcome(5, Counter(), 0.1),
    }
    assert summary(outcomes).splitlines()[-1] == "3 passed, 1 failed, 1 skipped"


def test_what_passed_only_at_a_second_go_is_named_and_what_did_not_has_failed() -> None:
    name = "tests/browser/test_a.py::test_b"
    first = Outcome(1, Counter(passed=8, failed=1), 60.0, named=(name,))
    passed = after_second_go(first, Outcome(0, Counter(passed=3), 5.0))
    *_, told, total = summary({"browser": passed}).splitlines()
    assert told == f"Failed, and passed when its file ran a second time: {name}"
    assert total == "9 passed, 0 failed, 0 skipped"
    assert passed.exit_code == 0
    failed = after_second_go(first, Outcome(1, Counter(passed=2, failed=1), 5.0, named=(name,)))
    assert failed.exit_code == 1
    assert summary({"browser": failed}).splitlines()[-1] == "8 passed, 1 failed, 0 skipped"


def test_a_second_go_is_for_few_files_of_a_browser_part_that_ran_to_its_end() -> None:
    chain = tuple(f"tests/browser/test_a.py::test_{number}" for number in range(6))
    others = tuple(f"tests/browser/test_{letter}.py::test_it" for letter in "bcde")

    def ended(exit_code: int, *named: str, failed: int | None = None) -> Outcome:
        count = len(named) if failed is None else failed
        return Outcome(exit_code, Counter(passed=9, failed=count), 1.0, named)

    files = [f"tests/browser/test_{letter}.py" for letter in "abcd"]
    assert second_go_of("browser", ended(1, *chain, *others[:3])) == files
    assert second_go_of("browser", ended(1, *chain, *others)) == []
    assert second_go_of("unit", ended(1, *chain)) == []
    assert second_go_of("browser", ended(2, *chain)) == []
    assert second_go_of("browser", ended(1, *chain, failed=7)) == []


def test_every_folder_of_tests_belongs_to_a_part() -> None:
    named = {word for part in PARTS.values() for word in part}
    folders = {
        f"tests/{path.name}" for path in (ROOT / "tests").iterdir() if any(path.rglob("test_*.py"))
    }
    assert folders <= named
    assert {"notebooks/nl", "exercises/nl", "solutions/nl", "guide/nl"} <= named
