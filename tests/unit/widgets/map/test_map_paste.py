"""Many names at once, pasted from wherever they stood."""

import base64

import pytest

from regiolab.exchange.reading import look
from regiolab.exchange.reading.assembled import BY_NAME
from regiolab.exchange.reading.lists import names_in
from regiolab.widgets.map import coming


@pytest.mark.parametrize(
    ("pasted", "names"),
    [
        ("Provincie\nROC\r\nUWV", ["Provincie", "ROC", "UWV"]),
        ("Provincie; ROC ;\tUWV", ["Provincie", "ROC", "UWV"]),
        ("- Provincie\n• ROC\n1. UWV\n2) FNV", ["Provincie", "ROC", "UWV", "FNV"]),
        ("Zorg, Welzijn en Sport\n\n\n", ["Zorg, Welzijn en Sport"]),
        ("3M\n-ism", ["3M", "-ism"]),
        (" \n;\t", []),
    ],
)
def test_names_stand_on_lines_or_between_semicolons_or_tabs(pasted, names):
    assert names_in(pasted)[0] == names


def test_pasting_says_how_many_were_added_and_which_were_there(person):
    person.adds("Provincie")
    ack = person.does("paste", text="ROC\nprovincie\nUWV\nROC", sector="government")
    assert ack["message"] == (
        "2 partijen toegevoegd. Stonden al op de kaart en zijn overgeslagen: provincie en ROC."
    )
    assert ack["data"]["left"] == ""
    assert list(person.rows) == ["Provincie", "ROC", "UWV"]


def test_pasting_is_one_step_to_undo(person):
    person.does("paste", text="ROC;UWV;FNV", sector="workers")
    assert len(person.view["list"]["rows"]) == 3
    person.does("undo")
    assert person.view["list"]["rows"] == []


def test_a_name_that_is_too_long_stays_in_the_box(person):
    long = "x" * 201
    ack = person.does("paste", text=f"ROC\n{long}\nUWV", sector="education")
    assert ack["ok"]
    assert ack["data"]["left"] == long
    assert ack["message"].startswith("2 partijen toegevoegd. 1 naam staat nog in het vak: ")
    assert "200" in ack["message"]
    assert list(person.rows) == ["ROC", "UWV"]


@pytest.mark.parametrize(
    ("pasted", "sector", "field"), [("", "workers", "text"), ("ROC", "", "sector")]
)
def test_nothing_pasted_or_no_sector_is_said_at_its_field(person, pasted, sector, field):
    ack = person.does("paste", text=pasted, sector=sector)
    assert (ack["ok"], ack["field"]) == (False, field)
    assert person.view["list"]["rows"] == []


def test_three_thousand_names_fit(person):
    names = "\n".join(f"Partij {number}" for number in range(3000))
    assert person.does("paste", text=names, sector="employers")["message"].startswith("3000 ")
    assert person.view["list"]["caption"] == "Partijen · 0 van 3000 ingedeeld"


def test_each_name_gets_the_sector_that_the_catalogue_gives_it_and_the_rest_stays(person):
    ack = person.does("paste", text="Gemeente Zwolle\nDeltion\nFNV\nAtlas", sector="by_name")
    assert ack["ok"]
    assert ack["data"]["left"] == "Deltion\nAtlas"
    assert ack["message"] == (
        "2 partijen toegevoegd. 2 namen staan nog in het vak. De eerste: "
        "de lijst met partijen kent “Deltion” niet. Kies een sector voor wat er nog staat."
    )
    sectors = {party.name: party.sector for party in person.workspace.stakeholders}
    assert sectors == {"Gemeente Zwolle": "government", "FNV": "workers"}
    assert person.does("paste", text=ack["data"]["left"], sector="education")["data"]["left"] == ""
    assert list(person.rows) == ["Gemeente Zwolle", "FNV", "Deltion", "Atlas"]


def test_by_name_is_offered_for_a_list_and_not_for_a_table(person):
    def offered():
        return [one["value"] for one in person.view["paste"]["sectors"]]

    assert offered()[0] == "by_name"
    person.does("look_at", text="Naam\tSector\nROC\tonderwijs\nUWV\toverheid")
    assert "by_name" not in offered()


def test_by_name_that_was_chosen_for_a_list_is_no_sector_in_a_table(person):
    person.does("look_at", text="Naam\tSector\nROC\tonderwijs\nUWV\t")
    ack = person.does("table_add", sector="by_name")
    assert ack["field"] == "sector"
    assert "“UWV” heeft geen sector in de tabel." in ack["error"]


def test_two_names_of_one_list_that_may_be_the_same_are_told(person):
    ack = person.does("paste", text="Gemeente Zwolle\nROC\nGemeente Zwole", sector="government")
    assert "Misschien dezelfde: Gemeente Zwole – Gemeente Zwolle." in ack["message"]


def test_a_misspelt_municipality_of_a_file_is_asked_about_once_and_comes_as_is_answered(person):
    content = base64.b64encode(b"Gemeenten\nZwole\nDalfsen\nNuth").decode()
    box = person.does("read_file", name="lijst.txt", content=content)["data"]["names"]
    [asked] = person.view["paste"]["questions"]
    assert asked["label"] == "“Zwole” is geen gemeente. Welke is bedoeld?"
    assert asked["value"] == ""
    ack = person.does("paste", text=box, sector="government")
    assert (ack["ok"], ack["field"]) == (False, f"question.{asked['about']}")
    changed = person.does("answer", about=asked["about"], value="GM0193")["data"]
    assert changed == {"names": "Zwolle\nDalfsen\nBeekdaelen", "before": box}
    ack = person.does("paste", text=changed["names"], sector="government")
    assert list(person.rows) == ["Zwolle", "Dalfsen", "Beekdaelen"]
    assert "Nuth: hoort sinds 2019 bij Beekdaelen." in ack["message"]


def test_municipalities_are_parties_of_the_government_without_asking(person):
    person.does("look_at", text="ROC\nZwolle")
    assert person.view["paste"]["proposed"] == BY_NAME
    person.does("look_at", text="Onze gemeenten\nZwolle\nDalfsen")
    assert person.view["paste"]["proposed"] == "government"
    told = person.view["paste"]["told"][0]
    assert told.startswith("Dit zijn gemeenten. Hier wordt elke gemeente een partij")
    assert "les 00" in told
    ack = person.does("paste", text="Onze gemeenten\nZwolle\nDalfsen", sector="government")
    assert ack["ok"]
    sectors = {party.name: party.sector for party in person.workspace.stakeholders}
    assert sectors == {"Zwolle": "government", "Dalfsen": "government"}


def test_a_list_needs_no_choice_of_a_sector_and_what_the_name_does_not_say_stays(person):
    paste = person.view["paste"]
    assert paste["proposed"] == paste["sectors"][0]["value"] == BY_NAME
    ack = person.does("paste", text="UWV\nMetaalbaas", sector=paste["proposed"])
    assert list(person.rows) == ["UWV"]
    assert ack["data"]["left"] == "Metaalbaas"
    assert "Kies een sector voor wat er nog staat." in ack["message"]


def test_a_table_without_sectors_asks_for_one(person):
    person.does("look_at", text="Naam;Invloed\nROC;1\nUWV;4")
    paste = person.view["paste"]
    assert (paste["proposed"], paste["sectors"][0]["value"]) == ("", "")


def test_drawing_the_panel_again_reads_and_compares_nothing(person, monkeypatch):
    compared, read = [], []
    outcome, look_again = coming.outcome_of, look._of_content
    monkeypatch.setattr(
        coming, "outcome_of", lambda *given: compared.append(given) or outcome(*given)
    )
    monkeypatch.setattr(
        look, "_of_content", lambda *given: read.append(given) or look_again(*given)
    )
    person.does("look_at", text="Naam;Sector;Invloed\nROC;onderwijs;1\nUWV;overheid;5")
    done = len(compared), len(read)
    person.map.refresh()
    assert (len(compared), len(read)) == done
    person.does("add", name="Gemeente Zwolle", sector="government")
    assert len(compared) == done[0] + 1  # another map: what comes of it may be something else
    assert len(read) == done[1]


def test_what_will_come_counts_parties_that_still_need_a_sector(person):
    person.does("look_at", text="Naam;Notitie\nGemeente Zwolle;x\nKreek Bouw;y\nAtlas;z")
    [told] = person.view["paste"]["told"]
    assert told == ("Dit komt ervan: 1 nieuwe partij en 2 partijen zodra die een sector hebben.")
    person.does("table_add", sector="employers")
    person.does("look_at", text="Naam;Notitie\nAtlas;z\nVakschool;q")
    assert "1 partij zodra die een sector heeft" in person.view["paste"]["told"][0]
