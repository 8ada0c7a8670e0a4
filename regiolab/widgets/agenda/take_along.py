"""Taking the agenda home: which version, what leaves and what stays, a button per file."""

from __future__ import annotations

import base64
import binascii
from functools import partial
from typing import TYPE_CHECKING, Final, get_args

from regiolab.exchange.documents.agenda_document import Headings
from regiolab.exchange.documents.docx_template import TemplateFile, new_document
from regiolab.exchange.formats.agenda_downloads import agenda_download_of
from regiolab.exchange.formats.table import formats_of
from regiolab.exchange.sharing.shareable import left_out
from regiolab.locale import N_
from regiolab.model import InputError
from regiolab.widgets.agenda.step import READING, Step
from regiolab.widgets.agenda.title import title_field
from regiolab.widgets.kit.commands import Later, Reply
from regiolab.widgets.kit.downloads import given
from regiolab.widgets.kit.preview import preview_parts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.widgets.agenda.context import AgendaContext
    from regiolab.widgets.agenda.view import ExportBlock, StepContent
    from regiolab.widgets.kit.blocks import Option

_FORMATS: Final = formats_of("agenda")

_VERSIONS: Final[Mapping[str, str]] = {
    "shareable": N_(
        "Version to share: without what you think of parties and what they promised. To mail on."
    ),
    "work": N_("Work version: with everything, for your own group."),
}

_HEADINGS: Final[Mapping[Headings, str]] = {
    "neutral": N_("Neutral headings"),
    "regio_deal": N_("The four aspects of a Regio Deal plan"),
}


_MOST_BYTES: Final = 5_000_000
"""Of a template: there is a logo in it, not a film."""


class TakeAlong(Step):
    """The step in which the agenda becomes a file.

    As on the map the version to share comes first: what goes out by mistake is the one without
    judgements.
    """

    id = "export"
    label = N_("Take the agenda with you")
    group = READING

    takes_long = frozenset({"export_file", "export_template"})

    def __init__(self, context: AgendaContext) -> None:
        super().__init__(context)
        self._shareable = True
        self._headings: Headings = "neutral"
        self._template: TemplateFile | None = None

    def command_export_version(self, version: str) -> Reply:
        """Choose the work version or the version to share."""
        self._shareable = version != "work"
        return Reply()

    def command_export_headings(self, headings: Headings) -> Reply:
        """Choose the headings of the Word document."""
        if headings not in get_args(Headings):
            raise KeyError(headings)
        self._headings = headings
        return Reply()

    def command_export_template(self, name: str, content: str) -> Later:
        """Choose a Word file of our own to write in; `content` is its bytes in base 64.

        One that cannot be used leaves the template that was chosen before.
        """
        try:
            template = TemplateFile(name, base64.b64decode(content, validate=True))
        except binascii.Error as error:
            raise InputError(
                N_("This file did not come over whole. Choose it once more."), field="template"
            ) from error
        if len(template.content) > _MOST_BYTES:
            raise InputError(
                N_("This template is larger than 5 MB. Make the pictures in it smaller."),
                field="template",
            )
        new_document(template)
        return Later(partial(self._write_in, template))

    def _write_in(self, template: TemplateFile) -> Reply:
        self._template = template
        return Reply(self.words(N_("The Word file is made in {file}."), file=template.name))

    def command_export_no_template(self) -> Reply:
        """Make the Word file in plain letters again."""
        self._template = None
        return Reply(self.words(N_("The Word file is made in plain letters.")))

    def command_export_file(self, file_format: str) -> Later:
        """Give the agenda as one file; `content` is its bytes in base 64."""
        if file_format not in _FORMATS:
            raise KeyError(file_format)
        made = agenda_download_of(
            self.context.stored.as_it_is(),
            file_format,
            language=self.language,
            shareable=self._shareable,
            headings=self._headings,
            template=self._template,
        )
        return Later(partial(given, made, self.language))

    def state(self) -> str:
        """Return nothing: there is nothing to fill in."""
        return ""

    def view(self) -> StepContent:
        """Return the choices, what goes along, and a button per file."""
        preview = left_out(self.workspace, shareable=self._shareable)
        block: ExportBlock = {
            "type": "export",
            "key": "export",
            "version": {
                "legend": self.words(N_("Which version?")),
                "value": "shareable" if self._shareable else "work",
                "options": self._worded(_VERSIONS),
            },
            "headings": {
                "label": self.words(N_("Headings of the Word file")),
                "value": self._headings,
                "options": self._worded(_HEADINGS),
            },
            "template": {
                "label": self.words(N_("Choose your own Word template (.docx or .dotx)")),
                "name": self._template.name
                if self._template
                else self.words(N_("none: plain letters")),
                "chosen": self._template is not None,
                "drop": self.words(N_("Without template")),
            },
            "preview_title": self.words(N_("What goes along and what stays behind")),
            "preview": preview_parts(self.language, preview),
            "files": [
                {
                    "format": code,
                    "button": self.words(one.button),
                    "about": self.words(one.about),
                }
                for code, one in _FORMATS.items()
            ],
            "making": self.words(N_("Making the file. This takes a few seconds.")),
        }
        return {
            "question": self.words(N_("Who is going to read it? Choose the version that fits.")),
            "blocks": [block, self.form.fields(title_field(self.context))],
        }

    def _worded(self, options: Mapping[str, str] | Mapping[Headings, str]) -> list[Option]:
        return [{"value": value, "label": self.words(label)} for value, label in options.items()]
