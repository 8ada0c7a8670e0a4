"""What a group writes in lessons 04 and 09 stands in its agenda and in the Word document."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regiolab
from regiolab.exchange.documents.agenda_document import agenda_document
from regiolab.exchange.documents.document_blocks import Points, Words

if TYPE_CHECKING:
    from pathlib import Path

    from regiolab.widgets.lesson.text_form import TextForm


def write(form: TextForm, name: str, text: str) -> None:
    reply = form.answer({"name": "save", "args": {"name": name, "text": text, "base": ""}})
    assert reply["ok"]


def told(lab: regiolab.lab.Lab, key: str, language: str) -> list[tuple[str, str]]:
    """Return label and words of every line of one part of the document."""
    parts = {part.key: part for part in agenda_document(lab.workspace, language).parts}
    lines: list[tuple[str, str]] = []
    for block in parts[key].blocks:
        items = block.items if isinstance(block, Points) else [block]
        lines += [(one.label, one.words) for one in items if isinstance(one, Words)]
    return lines


def test_the_agenda_of_the_labour_market_region_is_kept_in_the_agenda(tmp_path: Path) -> None:
    lab = regiolab.open_lab("nl", folder=tmp_path)
    write(lab.same_agenda(), "agenda.agenda.fits_with.labour_market_region", "Deels dezelfde")
    assert ("Meerjarenagenda van de arbeidsmarktregio", "Deels dezelfde") in told(
        lab, "fits_with", "nl"
    )


def test_promise_request_and_sentences_are_called_by_what_they_are(tmp_path: Path) -> None:
    lab = regiolab.open_lab("nl", folder=tmp_path)
    write(lab.next_monday(), "sentences.09-promise.text", "Maandag bellen wij het ROC")
    write(lab.next_monday(), "sentences.09-request.text", "Wij vragen om een uur")
    write(lab.sentence("04"), "sentences.04.text", "De raad beslist")
    write(lab.sentence("04-exercise"), "sentences.04-exercise.text", "Het mbo beslist")
    assert sorted(told(lab, "sentences", "nl")) == [
        ("Les 04", "De raad beslist"),
        ("Oefening 04", "Het mbo beslist"),
        ("Ons verzoek", "Wij vragen om een uur"),
        ("Onze belofte", "Maandag bellen wij het ROC"),
    ]
