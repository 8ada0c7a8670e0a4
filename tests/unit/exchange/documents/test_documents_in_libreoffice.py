"""Our documents, sheets and posters open in LibreOffice, which has nothing to say about them."""

from regiolab.exchange import write_docx, write_poster, write_workbook, write_xlsx
from regiolab.model import Workspace
from tests.office import as_pdf, libreoffice_or_skip
from tests.unit.exchange.agenda_of_the_mini_regio import filled_agenda
from tests.unit.exchange.group_work import HOSTILE, filled_in


def hostile_agenda():
    workspace = Workspace.new(HOSTILE[0])
    for words in HOSTILE:
        party = workspace.add_stakeholder(words, "workers")
        challenge = workspace.add_challenge(words, cause=words)
        workspace.add_action(words, [challenge.id], party.id, first_step=words, start="2026-01-01")
        workspace.add_commitment(party.id, "brings", what=words, amount=1)
    return workspace


def test_every_file_opens_in_libreoffice_without_a_remark(tmp_path):
    program = libreoffice_or_skip()
    files = {}
    for name, workspace in {
        "nl": filled_agenda("nl"),
        "en": filled_agenda("en"),
        "alles": filled_in(),
        "vijandig": hostile_agenda(),
        "leeg": Workspace.new("Regio"),
    }.items():
        files[name] = tmp_path / f"agenda-{name}.docx"
        write_docx(workspace, files[name])
        files[f"{name} table"] = tmp_path / f"werkboek-{name}.xlsx"
        write_workbook(workspace, files[f"{name} table"])
        for form in ("svg", "png"):
            files[f"{name} {form}"] = tmp_path / f"poster-{form}-{name}.{form}"
            write_poster(workspace, files[f"{name} {form}"])
    files["deal"] = tmp_path / "deal.docx"
    write_docx(filled_agenda(), files["deal"], True, headings="regio_deal")
    files["map"] = tmp_path / "kaart.xlsx"
    write_xlsx(filled_agenda(), files["map"])
    pages = as_pdf(program, list(files.values()), tmp_path)
    assert all(page.startswith(b"%PDF") for page in pages)
    assert len(pages) == len(files)
