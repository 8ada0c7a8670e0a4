"""What a group thinks of a party leaves in no shareable file."""

import io
import json
import zipfile

import openpyxl
import pytest

from regiolab import exchange
from regiolab.exchange import left_out, read_xlsx, shareable_version
from regiolab.exchange.formats.table import formats_of
from regiolab.exchange.pictures.page import page_of
from regiolab.exchange.pictures.png import png_bytes
from regiolab.exchange.pictures.svg import svg_bytes
from regiolab.exchange.sharing.shareable import STAYS
from regiolab.locale import LANGUAGES
from regiolab.model import InputError, Workspace
from regiolab.model.entities import COLLECTIONS, SINGLETONS
from regiolab.model.party_fields import PARTY_FIELDS
from regiolab.scenes.map.scene import VIEWS
from tests.unit.exchange.group_work import filled_in

WORDS_THAT_TELL = (
    "GEHEIM",
    "2031-03-17",
    "beslist mee",
    "co-decides",
    "co_decides",
    "denkt mee",
    "loopt stroef",
    "is strained",
    "kan vertragen",
    "geld of instemming nodig",
    "kern van hun werk",
    '"influence"',
    "placement",
    '"interest"',
    '"strength"',
    '"discuss"',
    '"position"',
)
WRITERS = tuple(
    dict.fromkeys(
        (
            *("write_xlsx", "write_csv", "write_gexf", "write_graphml", "write_svg", "write_png"),
            *("write_docx", "write_workbook"),
            *(f"write_{code}" for code in formats_of("map")),
        )
    )
)


def contents(folder):
    """Return every file, and every part of a file that is an archive, as text."""
    found = {}
    for path in folder.iterdir():
        raw = path.read_bytes()
        found[path.name] = raw
        if zipfile.is_zipfile(io.BytesIO(raw)):
            with zipfile.ZipFile(io.BytesIO(raw)) as parts:
                found |= {f"{path.name}/{name}": parts.read(name) for name in parts.namelist()}
    return {name: raw.decode("utf-8", errors="replace") for name, raw in found.items()}


def pictures(workspace, language):
    views = [view for view in VIEWS if view != "grid"]
    pages = [page_of(workspace, language=language, view=one, shareable=True) for one in views]
    return [svg_bytes(page) for page in pages], [png_bytes(page) for page in pages]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("writer", WRITERS)
def test_no_judgement_stands_in_the_bytes_of_a_shareable_file(tmp_path, writer, language):
    workspace = filled_in()
    options = [{"flavour": "excel-nl"}, {"flavour": "gephi"}] if writer == "write_csv" else [{}]
    for option in options:
        getattr(exchange, writer)(
            workspace, tmp_path / "deel", language=language, shareable=True, **option
        )
        told = {
            name: [word for word in WORDS_THAT_TELL if word in text]
            for name, text in contents(tmp_path).items()
        }
        assert not any(told.values()), told
        # the letters in a PNG are pixels; that it shows the same is tested below
        assert writer == "write_png" or any(
            "Deltion" in text for text in contents(tmp_path).values()
        )


def test_the_work_to_share_holds_what_its_preview_says_and_nothing_else():
    work = filled_in()
    for name in ("Gemeente Noord", "Gemeente Zuid"):
        work.add_stakeholder(name, "education")
    text = exchange.shared_work(work, "nl").content.decode()
    assert not [word for word in WORDS_THAT_TELL if word in text]
    opened = Workspace.from_json(text)
    assert {party.name for party in opened.stakeholders} == {one.name for one in work.stakeholders}
    told = {(part.collection, part.field) for part in left_out(work).shared}
    held = {(part.collection, part.field) for part in left_out(opened, shareable=False).shared}
    assert held == told
    assert not left_out(opened, shareable=False).left_out


@pytest.mark.parametrize("writer", WRITERS[:4])
def test_the_same_search_does_find_the_judgements_in_a_work_file(tmp_path, writer):
    getattr(exchange, writer)(filled_in(), tmp_path / "werk", language="nl")
    assert any("GEHEIM" in text for text in contents(tmp_path).values())


def test_two_maps_that_differ_only_in_judgement_are_the_same_when_shared(tmp_path):
    one = filled_in()
    data = json.loads(one.to_json())
    for party in data["stakeholders"]:
        party |= {"influence": 1, "interest": 1, "note": "anders", "discuss": False}
    for tie in data["relations"]:
        tie |= {"strength": 3, "sign": "good", "note": "anders"}
    other = Workspace.from_json(json.dumps(data))
    assert shareable_version(one).to_json() == shareable_version(other).to_json()
    for writer in ("write_gexf", "write_graphml", "write_csv"):
        for name, workspace in (("one", one), ("other", other)):
            getattr(exchange, writer)(workspace, tmp_path / name, shareable=True)
        assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes()
    assert pictures(one, "nl") == pictures(other, "nl")


def test_the_columns_of_judgements_are_not_there(tmp_path):
    exchange.write_xlsx(filled_in(), tmp_path / "deel.xlsx", shareable=True)
    book = openpyxl.load_workbook(tmp_path / "deel.xlsx")
    headers = {one.value for sheet in book.worksheets for one in sheet[1]}
    assert not headers & {"Invloed", "Geraakt", "Rol nu", "Gewenste rol", "Reden", "Geeft niet op"}
    assert {"Label", "Type", "Description", "Tags", "ID", "Strength"} <= headers
    assert "Brengt en haalt (ignore)" not in book.sheetnames


def test_a_shareable_file_reads_back_as_the_shareable_version(tmp_path):
    workspace = filled_in()
    exchange.write_xlsx(workspace, tmp_path / "deel.xlsx", shareable=True)
    read = json.loads(read_xlsx(tmp_path / "deel.xlsx").to_json())
    expected = json.loads(shareable_version(workspace).to_json())
    assert read == expected


def test_the_shareable_version_leaves_the_workspace_as_it_was():
    workspace = filled_in()
    before = workspace.to_json()
    shareable_version(workspace)
    assert workspace.to_json() == before


def test_what_a_newer_version_added_is_not_shared():
    data = json.loads(filled_in().to_json())
    data["later"] = "GEHEIM"
    data["about"]["mood"] = "GEHEIM"
    data["about"]["region"]["mood"] = "GEHEIM"
    data["challenges"][0]["evidence"][0]["mood"] = "GEHEIM"
    workspace = Workspace.from_json(json.dumps(data))
    assert "GEHEIM" not in shareable_version(workspace).to_json()
    assert left_out(workspace).left_out[-1].collection == "unknown"


@pytest.mark.parametrize("writer", WRITERS)
def test_places_in_pictures_of_an_earlier_version_are_kept_and_not_shared(tmp_path, writer):
    data = json.loads(filled_in().to_json())
    data["stakeholders"][0]["placement"] = {"grid": {"x": 0.125, "y": 0.375}}
    workspace = Workspace.from_json(json.dumps(data))
    assert json.loads(workspace.to_json()) == data
    assert "placement" in {part.field for part in left_out(workspace).left_out}
    assert not left_out(workspace, shareable=False).left_out
    assert "placement" not in exchange.shared_work(workspace, "nl").content.decode()
    getattr(exchange, writer)(workspace, tmp_path / "deel", shareable=True)
    assert not [name for name, text in contents(tmp_path).items() if "placement" in text]


def test_for_every_field_of_the_model_somebody_decided():
    private = {one.top for one in PARTY_FIELDS if one.private}
    assert private >= {
        *("influence", "interest", "wants", "limits", "reason", "discuss", "contact"),
        *("role", "position", "note"),
    }
    leaves = {
        "about": {"origin"},
        "agenda": {"chosen_tensions", "cofinancing_norm", "revealed_votes"},
        "own_practice": {"compared"},
        "practices": {"tested"},
        "stakeholders": private,
        "relations": {"strength", "sign", "note"},
        "challenges": {"tensions"},
        "indicators": set(),
        "actions": {"note"},
        "milestones": set(),
        "own_figures": set(),
    }
    models = COLLECTIONS | SINGLETONS
    assert {
        name: set(models[name].model_fields) - fields - {"id", "order"}
        for name, fields in STAYS.items()
    } == leaves
    assert set(models) - set(STAYS) == {
        *("commitments", "tensions", "seats", "ballots", "bets", "cards", "sentences", "lessons"),
        "conflicts",
        "kit",
    }


def test_the_preview_counts_what_leaves_and_what_stays():
    preview = left_out(filled_in())
    said = [part.text("nl") for part in preview.left_out]
    assert "de partijen: de invloed (2)" in said
    assert "de relaties: de sterkte (1)" in said
    assert "de spanningen (1)" in said
    shared = [part.text("en") for part in preview.shared]
    assert "the parties: the name (3)" in shared
    assert not set(said) & {part.text("nl") for part in preview.shared}
    assert all(part.count for part in (*preview.left_out, *preview.shared))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_of_the_preview_has_words(language):
    preview = left_out(filled_in())
    for part in (*preview.left_out, *preview.shared):
        assert "“" not in part.text(language), part


def test_an_empty_map_leaves_nothing_out():
    assert left_out(Workspace.new("Leeg")).left_out == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_grid_cannot_be_shared_because_it_shows_judgements_alone(tmp_path, language):
    with pytest.raises(InputError) as refused:
        exchange.write_svg(
            filled_in(), tmp_path / "kaart.svg", view="grid", shareable=True, language=language
        )
    assert {"nl": "netwerk", "en": "network"}[language] in str(refused.value)
    assert not list(tmp_path.iterdir())
