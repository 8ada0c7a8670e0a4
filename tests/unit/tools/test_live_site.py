"""The edition without a server, piece by piece; `tests/browser/test_live_site.py` opens it."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from html import unescape
from pathlib import Path, PurePosixPath

import pytest
from jupyter_core.paths import jupyter_path

from regiolab.locale.languages import LOCALES
from tools.live_site import fetched, pages
from tools.live_site.compiled import packed, unpacked
from tools.live_site.kernel import ASKED_BY_JUPYTERLITE, CODE, code_cells, packages
from tools.live_site.lite import begin_with, extension, settings_of_lab, settings_of_page
from tools.live_site.paths import LOCKS, ROOT
from tools.live_site.python_files import babel_data, is_wanted, without_jedi, without_lexers


@pytest.fixture(autouse=True)
def kept(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of a test is kept for a build."""
    monkeypatch.setattr(pages, "KEPT", tmp_path_factory.mktemp("kept"))


def locked(name: str, lock: str = "requirements.lock") -> str:
    """Return the version of a package in a lock of the environment."""
    found = re.search(rf"^{name}==(\S+)", (ROOT / lock).read_text(encoding="utf-8"), re.MULTILINE)
    assert found
    return found[1]


def test_the_compiled_part_of_pydantic_is_the_one_that_the_environment_has() -> None:
    found = {one.name: one for one in fetched.pins((LOCKS / "wheels.lock").read_text("utf-8"))}
    assert found.keys() == {"pydantic-core", "micropip"}
    assert found["pydantic-core"].version == locked("pydantic-core")


def test_python_for_the_browser_is_one_file_with_its_digest() -> None:
    (pin,) = fetched.pins((LOCKS / "pyodide.lock").read_text("utf-8"))
    assert pin.name == "pyodide"
    assert len(pin.digest) == 64


@pytest.mark.parametrize("lock", ["wheels.lock", "pyodide.lock"])
def test_a_lock_names_no_registry(lock: str) -> None:
    assert "://" not in (LOCKS / lock).read_text("utf-8")


def test_another_file_than_the_lock_names_is_thrown_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetched, "KEPT", tmp_path)
    for pin in fetched.pins((LOCKS / "wheels.lock").read_text("utf-8")):
        (tmp_path / pin.digest).mkdir()
        (tmp_path / pin.digest / "a.whl").write_bytes(b"something else")
    with pytest.raises(fetched.FetchError, match="not the file in the lock"):
        fetched.wheels()
    assert not any(tmp_path.rglob("*.whl")) or len([*tmp_path.rglob("*.whl")]) == 1


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ("pydantic/main.py", True),
        ("psygnal/_signal.cpython-311-x86_64-linux-gnu.so", False),
        ("networkx/tests/test_all.py", False),
        ("babel/locale-data/nl_NL.dat", True),
        ("babel/locale-data/fr.dat", False),
        ("tzdata/zoneinfo/Europe/Amsterdam", True),
        ("tzdata/zoneinfo/Europe/Paris", False),
        ("babel-2.18.0.dist-info/licenses/LICENSE", True),
        ("babel-2.18.0.dist-info/RECORD", False),
        ("../../../share/jupyter/labextensions/anywidget/package.json", False),
    ],
)
def test_only_what_a_browser_can_use_goes_along(place: str, wanted: bool) -> None:
    assert is_wanted(PurePosixPath(place)) is wanted


def test_babel_brings_the_languages_of_the_course() -> None:
    assert {"root", *LOCALES, *LOCALES.values()} <= babel_data(LOCALES.values())


def test_a_kernel_that_sets_jedi_elsewhere_is_noticed() -> None:
    place = "pyodide_kernel/interpreter.py"
    mended = without_jedi({place: b"        self.Completer.use_jedi = True\n"})
    assert mended[place] == b"        self.Completer.use_jedi = False\n"
    with pytest.raises(ValueError, match="jedi"):
        without_jedi({place: b"pass\n"})


def test_grammars_that_nothing_imported_stay_behind() -> None:
    names = ("lisp.py", "html.pyc", "python.py", "__init__.py", "_mapping.py")
    files = dict.fromkeys([*(f"pygments/lexers/{name}" for name in names), "a.py"], b"")
    assert [*files.keys() - without_lexers(files).keys()] == ["pygments/lexers/lisp.py"]


def test_the_same_files_are_the_same_zip() -> None:
    files = {"a.py": b"a = 1\n", "b/c.txt": b"\x00"}
    assert packed(files) == packed(dict(files))
    assert unpacked(packed(files)) == files


def test_every_name_that_jupyterlite_asks_for_leads_to_our_code_and_nothing_elsewhere() -> None:
    entries = packages(b"code", b"nothing")
    assert {*ASKED_BY_JUPYTERLITE, CODE} == entries.keys()
    assert all("/" not in entry["file_name"] for entry in entries.values())
    assert entries[CODE]["sha256"] == hashlib.sha256(b"code").hexdigest()
    assert all(entries[name]["depends"] == [CODE] for name in ASKED_BY_JUPYTERLITE)


def test_every_lesson_is_run_before_it_is_compiled() -> None:
    cells = code_cells()
    assert len(cells) == len([*(ROOT / "notebooks/nl").glob("*.ipynb")])
    assert all(any("open_lab" in cell for cell in lesson) for lesson in cells)


def test_the_page_knows_that_no_server_is_behind_it() -> None:
    data = settings_of_page()["jupyter-config-data"]
    assert data["regiolabAlone"] == "true"
    (kernel,) = data["litePluginSettings"].values()
    assert kernel["disablePyPIFallback"] is True
    assert kernel["pyodideUrl"].startswith("./")


def test_light_or_dark_is_as_the_system_has_it() -> None:
    themes = settings_of_lab()["@jupyterlab/apputils-extension:themes"]
    places = jupyter_path("lab", "schemas", "@jupyterlab", "apputils-extension", "themes.json")
    schema = next(path for one in places if (path := Path(one)).is_file())
    known = json.loads(schema.read_text(encoding="utf-8"))["properties"]
    assert themes == {"adaptive-theme": True}
    assert known["adaptive-theme"]["type"] == "boolean"


def test_the_scripts_that_python_runs_in_ask_again(tmp_path: Path) -> None:
    of_lite = extension("@jupyterlite/pyodide-kernel-extension") / "static"
    names = [one.name for one in of_lite.glob("*.worker.*.js")]
    for name in names:
        (tmp_path / name).write_text("of_lite();", encoding="utf-8")
    (tmp_path / "ours").write_text("ours();\n", encoding="utf-8")
    begin_with(tmp_path / "ours", tmp_path)
    for name in names:
        assert (tmp_path / name).read_text(encoding="utf-8") == "ours();\nof_lite();"


def test_a_kernel_without_such_a_script_is_noticed(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="No script"):
        begin_with(tmp_path / "ours", tmp_path)


def test_a_page_may_load_itself_and_what_is_asked_first() -> None:
    page = (
        '<html><head><script id="a" type="application/json">{}</script>'
        "<script>go()</script></head></html>"
    )
    rule = re.search(r'content="([^"]+)"', pages.with_policy(page))
    assert rule
    assert "default-src &#x27;self&#x27;" in rule[1]
    assert rule[1].count("sha256-") == 1
    (elsewhere,) = re.findall(r"https?://[^;\s]+", rule[1])
    assert re.fullmatch(r"https://cdn\.jsdelivr\.net/pyodide/v[\d.]+/full/", elsewhere)
    assert (
        rule[1].index("; connect-src ") < rule[1].index(elsewhere) < rule[1].index("; object-src")
    )


def test_a_large_file_is_packed_whole_and_a_small_one_is_not(tmp_path: Path) -> None:
    (tmp_path / "large.js").write_text("x" * 20_000)
    (tmp_path / "small.js").write_text("x")
    (tmp_path / "large.png").write_bytes(b"x" * 20_000)
    assert pages.pack(tmp_path) == {"large.js": "text/javascript"}
    assert gzip.decompress((tmp_path / "large.js.packed").read_bytes()) == b"x" * 20_000
    before = pages.version_of(tmp_path)
    (tmp_path / "small.js").write_text("y")
    assert pages.version_of(tmp_path) != before


def test_the_service_worker_knows_what_was_packed(tmp_path: Path) -> None:
    (tmp_path / "service-worker.js").write_text("lite();\n")
    (tmp_path / "large.js").write_text("x" * 20_000)
    pages.finish(tmp_path)
    worker = (tmp_path / "service-worker.js").read_text()
    told = re.search(r"const SITE = (\{.*\});", worker)
    assert told
    site = json.loads(told[1])
    assert site["packed"] == {"large.js": "text/javascript"}
    assert "default-src 'self'" in site["policy"]
    assert worker.rstrip().endswith("lite();")


def test_every_page_says_its_rules_and_those_for_a_server_fit_all_of_them(tmp_path: Path) -> None:
    (tmp_path / "service-worker.js").write_text("lite();\n")
    for name in ("one", "other"):
        page = f"<html><head><script>{name}()</script></head></html>"
        (tmp_path / f"{name}.html").write_text(page)
    pages.finish(tmp_path)
    scripts = [re.findall("'sha256-[^']+'", told) for told in told_by(tmp_path)]
    assert [len(one) for one in scripts] == [0, 1, 1]
    of_server = (tmp_path / "_headers").read_text()
    assert all(one in of_server for of_page in scripts for one in of_page)


def told_by(folder: Path) -> list[str]:
    """Return the rules of each page."""
    rule = re.compile('<meta http-equiv="Content-Security-Policy" content="([^"]+)">')
    pages_ = sorted(folder.glob("*.html"))
    return [unescape(rule.findall(path.read_text(encoding="utf-8"))[0]) for path in pages_]


def test_the_first_page_speaks_both_languages_and_holds_no_script_of_its_own() -> None:
    page = pages.first_page()
    assert 'lang="nl"' in page
    assert 'lang="en"' in page
    assert re.findall(r"<script(?![^>]*json)[^>]*>", page) == ['<script src="begin.js">']
