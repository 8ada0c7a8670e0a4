"""Settings, pages and sums about places come from one measurement, and cannot drift from it."""

from __future__ import annotations

import re
import runpy
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import yaml

from regiolab.storage.folder import work_folder
from regiolab.widgets.work.hand_in import SETTING
from tools.deployment.sizes import Sizes, measured, sizes
from tools.deployment.tables import PAGE, page

DEPLOY = Path(__file__).resolve().parents[4] / "deploy"
FOUND = sizes(measured())
GUARANTEE = f"{FOUND.guarantee_mib}M"
LIMIT = f"{FOUND.limit_mib // 1024}G"


class Settings(SimpleNamespace):
    """Takes whatever is set, as the `c` of JupyterHub does."""

    def __getattr__(self, name: str) -> Any:
        made = Settings()
        setattr(self, name, made)
        return made


def littlest() -> Settings:
    """Return what the snippet for The Littlest JupyterHub sets."""
    settings = Settings()
    runpy.run_path(str(DEPLOY / "tljh/regiolab.py"), init_globals={"get_config": lambda: settings})
    return settings


def values() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(
        (DEPLOY / "jupyterhub/values.yaml").read_text(encoding="utf-8")
    )
    return found


def test_the_tables_on_the_page_are_those_of_the_measurement() -> None:
    written = PAGE.read_text(encoding="utf-8")
    assert written == page(written, measured()), "run `python -m tools.deployment`"


def test_a_page_without_a_place_for_a_table_is_refused_and_named() -> None:
    with pytest.raises(ValueError, match="no place for the table rooms"):
        page("# Nothing here", measured())


def test_both_hubs_have_the_memory_that_follows_from_the_measurement() -> None:
    memory = values()["singleuser"]["memory"]
    assert (memory["guarantee"], memory["limit"]) == (GUARANTEE, LIMIT)
    spawner = littlest().Spawner
    assert (spawner.mem_guarantee, spawner.mem_limit) == (GUARANTEE, LIMIT)


def test_no_hub_ends_a_server_during_a_workshop() -> None:
    assert values()["cull"]["timeout"] == FOUND.cull_seconds
    assert values()["cull"]["enabled"]
    for place in ("tljh", "jupyterhub"):
        said = (DEPLOY / place / "README.md").read_text(encoding="utf-8")
        assert f"{FOUND.cull_seconds} s" in said
    command = (DEPLOY / "tljh/README.md").read_text(encoding="utf-8")
    assert f"services.cull.timeout {FOUND.cull_seconds}\n" in command


def test_the_pages_say_the_numbers_of_the_settings() -> None:
    kubernetes = (DEPLOY / "jupyterhub/README.md").read_text(encoding="utf-8")
    assert f"| memory, guarantee | {GUARANTEE} |" in kubernetes
    assert f"| memory, limit | {LIMIT} |" in kubernetes
    littlest_page = (DEPLOY / "tljh/README.md").read_text(encoding="utf-8")
    assert f"{FOUND.guarantee_mib} MiB for each" in littlest_page


@pytest.mark.parametrize(("language", "said"), [("nl", "MB geheugen"), ("en", "MB of memory")])
def test_the_it_desk_is_told_what_was_measured(language: str, said: str) -> None:
    text = (DEPLOY.parent / f"guide/{language}/it_desk.md").read_text(encoding="utf-8")
    assert f"{FOUND.person_mb} {said}" in text
    assert f"{FOUND.guarantee_mib} MiB" in text


def test_a_server_opens_the_first_lesson_and_keeps_the_work_on_the_disk_that_stays(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    single = values()["singleuser"]
    first = "/doc/tree/notebooks/nl/00_start.ipynb"
    assert single["defaultUrl"] == first
    assert (DEPLOY.parent / first.removeprefix("/doc/tree/")).exists()
    assert single["extraEnv"]["REGIOLAB_HOME"] == single["storage"]["homeMountPath"]
    mounts = {one["name"] for one in single["storage"]["extraVolumeMounts"]}
    assert mounts == {one["name"] for one in single["storage"]["extraVolumes"]}
    monkeypatch.setenv("REGIOLAB_HOME", littlest().Spawner.environment["REGIOLAB_HOME"])
    assert work_folder() == Path.home() / "regiolab-work" / "regio"


def test_a_group_has_a_button_to_hand_in_to_the_folder_that_the_page_lets_make() -> None:
    single, spawner = values()["singleuser"], littlest().Spawner
    folder = single["extraEnv"][SETTING]
    assert spawner.environment[SETTING] == folder
    assert folder in {one["mountPath"] for one in single["storage"]["extraVolumeMounts"]}
    for place in ("tljh", "jupyterhub"):
        said = (DEPLOY / place / "README.md").read_text(encoding="utf-8")
        assert f'lab.board("{folder}")' in said
    made = (DEPLOY / "tljh/README.md").read_text(encoding="utf-8")
    assert f"sudo install -d -m 2770 -g jupyterhub-users {folder}\n" in made


def test_placeholders_give_way_to_who_comes_in() -> None:
    """So the documentation of Zero to JupyterHub: placeholders go with priorities."""
    scheduling = values()["scheduling"]
    assert scheduling["userPlaceholder"]["enabled"]
    assert scheduling["podPriority"]["enabled"]


def test_links_of_nbgitpuller_open_the_first_lesson() -> None:
    for place in ("tljh", "jupyterhub"):
        said = (DEPLOY / place / "README.md").read_text(encoding="utf-8")
        (link,) = re.findall(r"https://HUB/hub/user-redirect/git-pull\S+", said)
        assert link.endswith("%2Fnotebooks%2Fnl%2F00_start.ipynb")
        assert "&branch=BRANCH&" in link


def test_twice_the_memory_of_a_person_is_half_the_people() -> None:
    small = Sizes(300, 150, 384, 1024, 4, 20, 14400, 16)
    large = Sizes(600, 150, 768, 2048, 4, 20, 14400, 16)
    assert small.people_on(24) == 58
    assert large.people_on(24) == 29
    assert small.people_on(1) == 0
    assert small.memory_gib(100) == 38
    assert small.cores(100, 5) == 2
    assert small.cores(1000, 1) == 67
