"""The agenda in Word: headings, tables, pictures and languages, read back with python-docx."""

import datetime
import io
import re
import zipfile
from functools import cache
from itertools import pairwise

import docx
import pytest
from docx.oxml.ns import qn

from regiolab.exchange import write_docx
from regiolab.exchange.documents.agenda_document import agenda_document
from regiolab.exchange.documents.document_blocks import Part
from regiolab.exchange.documents.docx_writing import docx_bytes
from regiolab.locale import LANGUAGES
from regiolab.model import InputError, Workspace
from tests.unit.exchange.agenda_of_the_mini_regio import filled_agenda
from tests.unit.exchange.group_work import HOSTILE, filled_in

DAY = datetime.date(2026, 3, 12)

NEUTRAL_HEADINGS = {
    "nl": [
        *("In één minuut", "Ambitie", "Drager en mandaat", "Past bij", "Opgaven en oorzaken"),
        *("Acties", "Planning", "Brengt, haalt, geeft niet op", "Besluitmomenten"),
        *("Spanningsscan", "Indicatoren", "Geld", "De partijen"),
        *("Gesprekken die nodig zijn", "Wie nog niet meedoet", "Wat er nog mist"),
        *("Wat we in de lessen vaststelden", "Bronnen", "De kaart"),
    ],
    "en": [
        *("In a minute", "Ambition", "Carrier and mandate", "Fits with", "Challenges and causes"),
        *("Actions", "Planning", "Brings, takes, won't give up", "Decision moments"),
        *("Tension scan", "Indicators", "Money", "The parties"),
        *("Conversations to have", "Who is not involved yet", "What is still missing"),
        *("What we concluded in the lessons", "Sources", "The map"),
    ],
}


def opened(workspace, language="nl", **options):
    content = docx_bytes(workspace, language, **{"day": DAY, **options})
    return docx.Document(io.BytesIO(content))


@cache
def content_of_filled(language, **options):
    return docx_bytes(filled_agenda(language), language, **{"day": DAY, **options})


def opened_filled(language="nl", **options):
    """Return the filled agenda as a document; it is made once for all tests."""
    return docx.Document(io.BytesIO(content_of_filled(language, **options)))


def headings(document, level=1):
    return [one.text for one in document.paragraphs if one.style.name == f"Heading {level}"]


def all_words(document):
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(one.text for one in document.paragraphs), *cells])


def table_under(document, heading):
    """Return the first table below a heading as rows of text."""
    seen = False
    for element in document.element.body:
        words = "".join(one.text or "" for one in element.iter(qn("w:t")))
        if element.tag == qn("w:p") and words == heading:
            seen = True
        if seen and element.tag == qn("w:tbl"):
            table = next(one for one in document.tables if one._tbl is element)
            return [[cell.text for cell in row.cells] for row in table.rows]
    raise AssertionError(f"no table under {heading}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_parts_have_real_headings_in_the_language_of_the_document(language):
    document = opened_filled(language)
    assert headings(document) == NEUTRAL_HEADINGS[language]
    assert next(one.text for one in document.paragraphs if one.style.name == "Title") == (
        filled_agenda(language).about.title
    )


@pytest.mark.parametrize(
    ("language", "four"),
    [
        ("nl", ["Opgave", "Aanpak", "Financiën", "Organisatie"]),
        ("en", ["Challenge", "Approach", "Finances", "Organisation"]),
    ],
)
def test_a_regio_deal_has_its_four_aspects_with_the_same_parts_under_them(language, four):
    document = opened_filled(language, headings="regio_deal")
    assert headings(document)[:4] == four
    found = {*headings(document), *headings(document, 2)}
    assert set(NEUTRAL_HEADINGS[language]) <= found
    # the page that names them stands in the numbered list, with its address
    (said,) = [one for one in all_words(document).splitlines() if "elkeregiotelt.nl" in one]
    assert re.match(r"\[\d+\] ", said)


def test_other_headings_there_are_not():
    with pytest.raises(ValueError, match="there are no headings"):
        docx_bytes(Workspace.new("Regio"), "nl", headings="vier")


@pytest.mark.parametrize(("language", "tag"), [("nl", "nl-NL"), ("en", "en-GB")])
def test_language_title_and_subject_are_set(language, tag):
    workspace = filled_agenda(language)
    document = opened_filled(language)
    languages = {one.get(qn("w:val")) for one in document.styles.element.iter(qn("w:lang"))}
    assert languages == {tag}
    properties = document.core_properties
    assert properties.language == tag
    assert properties.title == workspace.about.title
    assert properties.subject == workspace.about.challenge
    assert properties.author == workspace.about.group


@pytest.mark.parametrize("headings", ["neutral", "regio_deal"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_repeats_its_header_and_has_a_name(language, headings):
    document = opened_filled(language, headings=headings)
    assert len(document.tables) == 8
    for table in document.tables:
        first, *others = table._tbl.tr_lst
        assert first.trPr.find(qn("w:tblHeader")) is not None
        assert all(one.trPr.find(qn("w:tblHeader")) is None for one in others)
        assert table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val"))
        assert all(cell.text for cell in table.rows[0].cells)


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_have_a_text_and_a_caption(language):
    document = opened_filled(language)
    about = [shape._inline.docPr for shape in document.inline_shapes]
    captions = [one.text for one in document.paragraphs if one.style.name == "Caption"]
    assert len(about) == 4
    assert [one.get("title") for one in about] == captions
    assert all(one.get("descr").startswith(one.get("title")) for one in about)


@pytest.mark.parametrize("headings", ["neutral", "regio_deal"])
def test_no_heading_is_empty_or_followed_by_a_heading_of_its_own_level(headings):
    def check(part: Part) -> None:
        assert part.heading
        assert not part.is_empty
        for inside in part.parts:
            check(inside)

    for workspace in (filled_agenda(), filled_in(), Workspace.new("Regio")):
        for part in agenda_document(workspace, "nl", headings=headings).parts:
            check(part)


ENGLISH = (" the ", " and ", " with ", " not ", "party", "lead", " yet")
DUTCH = (" de ", " het ", " en ", " van ", " niet ", "partij", "trekker", " nog ")


@pytest.mark.parametrize("headings", ["neutral", "regio_deal"])
@pytest.mark.parametrize(("language", "foreign"), [("nl", ENGLISH), ("en", DUTCH)])
def test_no_word_of_the_other_language_is_in_it(language, foreign, headings):
    document = opened_filled(language, headings=headings)
    words = f" {all_words(document)} ".lower()
    pictures = " ".join(
        shape._inline.docPr.get("descr").lower() for shape in document.inline_shapes
    )
    words = words.replace("the economic board", "")  # a name
    assert [one for one in foreign if one in words + pictures] == []


def test_the_actions_say_who_leads_and_what_happens_first_and_when():
    rows = table_under(opened_filled(), "Acties")
    assert rows[0] == ["Nr.", "Actie", "Trekker", "Wie doet mee", "Eerste stap", "Datum"]
    assert rows[1] == [
        "1",
        "Open een praktijkschool voor warmtepompen",
        "ROC Waterland",
        "Installatiebedrijven Oost, Vakbond Techniek",
        "werkbezoek aan een praktijkschool elders",
        "14 april 2026",
    ]
    assert rows[4][2] == "Platform X (niet op de kaart)"


def test_evidence_has_its_value_year_and_source():
    words = all_words(opened_filled("en"))
    assert "Students in a technical course: 1,240 students (2025, invented table)" in words


def test_money_is_added_up_per_year_and_says_what_the_region_brings():
    document = opened_filled()
    rows = table_under(document, "Geld")
    assert rows[0] == ["Actie", "2026", "2027", "Samen"]
    assert rows[-1] == ["Samen", "€\u00a0250.000", "€\u00a0200.000,50", "€\u00a0450.000,50"]
    # 200,000 agreed, 60,000 intended, of 450,000.50
    assert "brengt de regio zelf 44% vast in; met wat partijen van plan zijn 58%" in all_words(
        document
    )


def test_decision_moments_stand_in_the_order_of_their_days():
    rows = table_under(opened_filled(), "Besluitmomenten")
    assert [row[0] for row in rows[1:]] == ["25 juni 2026", "11 november 2026", ""]


def test_a_column_in_which_nothing_is_filled_in_is_left_out():
    workspace = Workspace.new("Regio")
    workspace.add_action("Open een hal", [], None)
    document = opened(workspace)
    assert table_under(document, "Acties")[0] == ["Nr.", "Actie"]
    assert "Nog niet ingevuld" not in all_words(document)


def words_below(document, heading):
    """Return the paragraphs below a heading, until the next."""
    found, below = [], False
    for one in document.paragraphs:
        if one.style.name.startswith("Heading"):
            below = one.text == heading
        elif below:
            found.append(one.text)
    return found


def test_a_tension_is_told_in_words_with_its_example_and_who_is_involved():
    said = words_below(opened_filled(), "Financiering")
    assert said[1:] == [
        "Gekozen om aan te werken.",
        "Waar we nu staan: eerder dat",
        "Waar we heen willen: eerder dit",
        "Knelt het: knelt sterk",
        "Voorbeeld: elk jaar opnieuw zoeken naar geld",
        "Wie erbij betrokken is: Gemeente Meerdijk en Provincie Waterland",
        "Hoe we ermee omgaan",
        "Te weinig technici voor de energietransitie: we beginnen met een klein gezamenlijk budget",
    ]


def test_what_persons_said_alone_is_counted_once_everybody_handed_in():
    workspace = Workspace.new("Regio")
    workspace.put("seats", "1", {"state": "handed_in"}, step="hand in")
    workspace.put("seats", "2", {}, step="take a seat")
    answers = {"1": {"position": 1, "strain": "unknown"}, "2": {"position": 5}}
    workspace.put("tensions", "content", {"answers": answers}, step="answer")
    assert "Spanningsscan" not in headings(opened(workspace))
    workspace.put("seats", "2", {"state": "handed_in"}, step="hand in")
    document = opened(workspace)
    assert words_below(document, "Inhoud")[-1] == (
        "Wat ieder alleen zei: Waar we staan: 1 zei “helemaal dit” en 1 zei “helemaal dat”. "
        "Of het knelt: 1 zei “weet ik niet” en 1 gaf geen antwoord. "
        "Jullie staan tegenover elkaar (A = \N{MINUS SIGN}1,00)."
    )
    [picture] = document.inline_shapes
    assert picture._inline.docPr.get("descr").startswith("De spanningsvelden in één beeld.")


def test_a_tension_that_was_answered_but_not_chosen_is_in_it_after_the_chosen_ones():
    workspace = filled_agenda()
    workspace.put("tensions", "content", {"note": "eerst praten"}, step="change an answer")
    document = opened(workspace)
    names = [one for one in headings(document, 2) if one in {"Inhoud", "Financiering"}]
    assert names == ["Financiering", "Inhoud"]
    assert "Notitie: eerst praten" in words_below(document, "Inhoud")


def test_the_scan_is_a_judgement_and_stays_home():
    document = opened_filled(shareable=True)
    assert "Spanningsscan" not in headings(document)
    assert "elk jaar opnieuw zoeken naar geld" not in all_words(document)


def test_conversations_missing_parties_and_checks_are_in_the_work_version():
    words = all_words(opened_filled())
    assert "29 mei 2026" in words
    assert "Provincie Waterland heeft veel invloed" in words
    assert "staat niet op de kaart: Platform X" in words
    sources = words_below(opened_filled(), "Bronnen")
    assert [one.partition("]")[0].lstrip("[") for one in sources] == [
        str(number) for number in range(1, len(sources) + 1)
    ]
    assert any("The Economic Board" in one for one in sources)
    # each number in the text stands in the list, and no key of ours is left
    used = {
        int(one) for found in re.findall(r"\[(\d+(?:, \d+)*)\]", words) for one in found.split(",")
    }
    assert used <= {*range(1, len(sources) + 1)}
    assert "[SEED" not in words


def test_the_shareable_version_has_no_judgement_and_says_so():
    document = opened_filled(shareable=True)
    words = all_words(document)
    assert "Zonder onze inschatting van partijen en relaties." in words
    gone = {
        *("Brengt, haalt, geeft niet op", "Spanningsscan", "Wat er nog mist"),
        *("Gesprekken die nodig zijn", "Wie nog niet meedoet", "Wat we in de lessen vaststelden"),
    }
    assert not gone & set(headings(document))
    assert "Acties" in headings(document)
    assert "invloed" not in words


def test_a_map_that_has_nothing_to_show_to_others_is_a_list_of_parties():
    workspace = Workspace.new("Regio")
    party = workspace.add_stakeholder("ROC Regio", "education", influence=3, interest=2)
    document = opened(workspace, shareable=True)
    assert not document.inline_shapes
    assert "ROC Regio" in all_words(document)
    workspace.update("stakeholders", party.id, {"corners": ["education"]})
    assert len(opened(workspace, shareable=True).inline_shapes) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_workspace_is_a_document_that_says_so_once(language):
    document = opened(Workspace.new("Regio"), language)
    words = all_words(document)
    said = {"nl": "Er is nog niets ingevuld.", "en": "Nothing is filled in yet."}[language]
    assert words.count(said) == 1
    assert len(headings(document)) == 1  # what is still missing
    assert not document.tables


def test_hostile_words_stay_words():
    workspace = Workspace.new(HOSTILE[0])
    for words in HOSTILE:
        party = workspace.add_stakeholder(words, "workers", discuss=True)
        challenge = workspace.add_challenge(words, cause=words)
        workspace.add_action(words, [challenge.id], party.id, first_step=words, start="2026-01-01")
        workspace.add_commitment(party.id, "brings", what=words)
    words = all_words(opened(workspace))
    for one in workspace.stakeholders:
        assert one.name in words


def test_a_text_written_from_right_to_left_says_so():
    workspace = Workspace.new("Regio")
    workspace.update("about", "about", {"challenge": "בלדיה אחת"})
    document = opened(workspace)
    paragraph = next(one for one in document.paragraphs if one.text == "בלדיה אחת")
    assert paragraph._p.pPr.find(qn("w:bidi")) is not None
    assert paragraph.runs[0].font.rtl


def test_the_longest_texts_there_can_be_are_whole():
    long = "woord " * 83
    workspace = Workspace.new("Regio")
    workspace.add_challenge(long, cause="W" * 500)
    workspace.update("own_practice", "own_practice", {"what_we_do": "regel\n" * 600})
    words = all_words(opened(workspace))
    assert long.strip() in words
    assert "W" * 500 in words
    assert words.count("regel") == 600
    assert opened(workspace).core_properties.title == "Regio"


def test_five_hundred_actions_are_all_in_the_table():
    workspace = Workspace.new("Regio")
    for number in range(500):
        workspace.add_action(f"Actie {number}", [], None, start="2026-01-01", costs=[{"amount": 1}])
    document = opened(workspace)
    assert len(table_under(document, "Acties")) == 501
    assert len(table_under(document, "Geld")) == 502


def template_with(path, *, words="", styles=True):
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Huisstijl Waterland"
    if words:
        document.add_paragraph(words)
    if not styles:
        for name in ("Heading 1", "Heading 2", "List Bullet", "Caption", "Title"):
            style = document.styles[name]
            style.element.getparent().remove(style.element)
    document.save(path)
    return path


def test_an_own_template_keeps_its_header_and_what_stands_in_it(tmp_path):
    template = template_with(tmp_path / "huis.docx", words="Vertrouwelijk")
    document = opened(filled_agenda(), template=template)
    assert document.sections[0].header.paragraphs[0].text == "Huisstijl Waterland"
    assert document.paragraphs[0].text == "Vertrouwelijk"
    assert headings(document) == NEUTRAL_HEADINGS["nl"]


def test_a_template_without_our_styles_gets_real_headings_all_the_same(tmp_path):
    template = template_with(tmp_path / "kaal.docx", styles=False)
    document = opened(filled_agenda(), template=template)
    assert headings(document) == NEUTRAL_HEADINGS["nl"]


def test_a_word_template_of_the_kind_dotx_is_used_too(tmp_path):
    plain = template_with(tmp_path / "huis.docx")
    dotx = tmp_path / "huis.dotx"
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(dotx, "w") as target:
        for name in source.namelist():
            raw = source.read(name)
            if name == "[Content_Types].xml":
                raw = raw.replace(b"document.main+xml", b"template.main+xml")
            target.writestr(name, raw)
    document = opened(filled_agenda(), template=dotx)
    assert document.sections[0].header.paragraphs[0].text == "Huisstijl Waterland"


def _cut_off(path):
    return template_with(path).read_bytes()[:5000]


def _other_archive(path):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("iets.txt", "geen Word")
    return path.read_bytes()


@pytest.mark.parametrize(
    "made", [lambda _: b"", lambda _: b"platte tekst", _cut_off, _other_archive]
)
def test_a_file_that_is_no_word_file_is_refused_as_template(tmp_path, made):
    template = tmp_path / "sjabloon.docx"
    template.write_bytes(made(tmp_path / "bron.docx"))
    with pytest.raises(InputError) as refused:
        write_docx(Workspace.new("Regio"), tmp_path / "agenda.docx", template=template)
    assert "Het sjabloon sjabloon.docx is geen bruikbaar Word-bestand." in refused.value.text("nl")
    assert not (tmp_path / "agenda.docx").exists()


def test_no_macro_and_no_template_at_another_address_travels_along(tmp_path):
    plain = template_with(tmp_path / "huis.docx")
    armed = tmp_path / "sjabloon.docx"
    relation = (
        b'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        b'relationships/attachedTemplate" Target="http://ergens.example/t.dotm" '
        b'TargetMode="External"/></Relationships>'
    )
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(armed, "w") as target:
        for name in source.namelist():
            raw = source.read(name)
            if name == "word/_rels/document.xml.rels":
                raw = raw.replace(b"</Relationships>", relation)
            if name == "word/settings.xml":
                raw = raw.replace(
                    b"</w:settings>", b'<w:attachedTemplate r:id="rId99"/></w:settings>'
                )
            target.writestr(name, raw)
        target.writestr("word/vbaProject.bin", b"macro")
    content = docx_bytes(Workspace.new("Regio"), "nl", template=armed, day=DAY)
    with zipfile.ZipFile(io.BytesIO(content)) as made:
        assert not [name for name in made.namelist() if "vba" in name.lower()]
        assert not [name for name in made.namelist() if b"attachedTemplate" in made.read(name)]


def test_the_first_page_says_in_a_minute_what_is_wanted_by_whom_and_when():
    said = words_below(opened_filled(), "In één minuut")
    workspace = filled_agenda()
    assert said[0] == f"Onze opgave: {workspace.about.challenge}"
    assert said[1].startswith("Hoe we dat weten: ")
    first = said.index("Wat we eerst doen") + 1
    assert said[first].startswith(
        "Open een praktijkschool voor warmtepompen: trekker: ROC Waterland; "
    )
    assert "14 april 2026" in said[first]
    asked = said.index("Wat we vragen") + 1
    assert said[asked].endswith("(25 juni 2026)")
    assert first + 3 == asked - 1
    # nothing is said twice
    assert "Onze opgave" not in headings(opened_filled())


@pytest.mark.parametrize(("shareable", "status"), [(True, "om te delen"), (False, "werkversie")])
def test_every_page_says_which_version_it_is_and_page_x_of_y(shareable, status):
    document = opened_filled(shareable=shareable)
    assert status in document.paragraphs[1].text
    (section,) = document.sections
    assert status in section.header.paragraphs[0].text
    for foot in (section.footer, section.first_page_footer):
        fields = [one.get(qn("w:instr")) for one in foot._element.iter(qn("w:fldSimple"))]
        assert fields == ["PAGE", "NUMPAGES"]


def test_the_properties_hold_real_dates():
    properties = opened_filled().core_properties
    assert properties.created.date() == properties.modified.date() == DAY


def test_a_template_that_is_not_there_is_named(tmp_path):
    with pytest.raises(InputError) as refused:
        write_docx(Workspace.new("Regio"), tmp_path / "a.docx", template=tmp_path / "weg.docx")
    assert "weg.docx" in refused.value.text("en")


def test_the_language_of_the_workspace_counts_unless_another_is_asked(tmp_path):
    write_docx(filled_agenda("en"), tmp_path / "en.docx")
    write_docx(filled_agenda("en"), str(tmp_path / "nl.docx"), language="nl")
    assert headings(docx.Document(tmp_path / "en.docx")) == NEUTRAL_HEADINGS["en"]
    assert headings(docx.Document(tmp_path / "nl.docx")) == NEUTRAL_HEADINGS["nl"]


def test_a_short_table_stays_on_one_page_and_a_long_one_may_go_on():
    document = opened_filled()
    short = [one for one in document.tables if len(one.rows) <= 7]
    assert short
    for table in short:
        rows = [[p for cell in row.cells for p in cell.paragraphs] for row in table.rows]
        assert all(p.paragraph_format.keep_with_next for row in rows[:-1] for p in row)
        assert not any(p.paragraph_format.keep_with_next for p in rows[-1])
    for table in document.tables:
        if len(table.rows) > 7:
            assert not table.rows[2].cells[0].paragraphs[0].paragraph_format.keep_with_next


def kept_with_next(paragraph):
    return bool(paragraph.paragraph_format.keep_with_next)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sources_never_stand_on_a_page_of_their_own(language):
    document = opened_filled(language)
    title = {"nl": "Bronnen", "en": "Sources"}[language]
    heading = next(one for one in document.paragraphs if one.text == title)
    before = heading._p.getprevious()
    last = list(before.iter(qn("w:p")))[-1]
    assert last.pPr.keepNext_val


def test_no_row_of_a_table_stands_alone_beside_a_break_between_pages():
    for table in opened_filled().tables:
        kept = [kept_with_next(row.cells[0].paragraphs[0]) for row in table.rows]
        assert (kept[0], kept[-2], kept[-1]) == (True, True, False)
        assert kept[1] is (len(kept) > 2)


def pictures_with_captions(document):
    """Return the height of each picture by its caption, which stands below it."""
    found = {}
    for one, below in pairwise(document.paragraphs):
        for extent in one._p.iter(qn("wp:extent")):
            found[below.text] = int(extent.get("cy"))
    return found


@pytest.mark.parametrize(("actions", "pictures"), [(1, 1), (3, 1), (5, 2), (9, 3)])
def test_pictures_of_the_planning_take_a_third_of_a_page(actions, pictures, tmp_path):
    work = filled_agenda("nl")
    for one in [*work.actions]:
        work.remove("actions", one.id)
    for number in range(actions):
        work.add_action(
            f"Open met scholen en bedrijven in elke gemeente van de regio plek {number}",
            [work.challenges[0].id],
            None,
            first_step="een eerste gesprek",
            first_step_date=f"2027-0{number + 1}-15",
            start=f"2027-0{number + 1}-01",
        )
    path = tmp_path / "agenda.docx"
    write_docx(work, path, language="nl")
    document = docx.Document(str(path))
    section = document.sections[0]
    room = section.page_height - section.top_margin - section.bottom_margin
    found = pictures_with_captions(document)
    heights = {words: height for words, height in found.items() if words.startswith("Planning: ")}
    assert len(heights) == pictures, heights
    assert all(height < room / 3 for height in heights.values())
    several = [words for words in heights if f"van {pictures})" in words]
    assert len(several) == (pictures if pictures > 1 else 0)


def test_words_fill_the_page_before_the_map(tmp_path):
    path = tmp_path / "agenda.docx"
    write_docx(filled_agenda("nl"), path, language="nl")
    headings = [
        one.text for one in docx.Document(str(path)).paragraphs if one.style.name == "Heading 1"
    ]
    assert headings[-2:] == ["Bronnen", "De kaart"]
