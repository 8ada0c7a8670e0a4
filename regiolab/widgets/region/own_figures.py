"""Add a figure of your own: what open data lack, with its year and its source."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from regiolab.figures import BESIDE, BESIDE_WITHOUT_SCALE
from regiolab.locale import N_, decimal, text
from regiolab.locale.reading import as_number
from regiolab.model import InputError
from regiolab.model.entities import Region
from regiolab.model.fields import on_one_line
from regiolab.regions import overlaps, region
from regiolab.widgets.kit.bundle import script, styles
from regiolab.widgets.kit.commands import Reply
from regiolab.widgets.kit.kit import KitWidget
from regiolab.widgets.kit.readable import paragraphs, table_of_view
from regiolab.widgets.region.own_figure_rows import own_figure_rows, own_figures_of, titled
from regiolab.widgets.region.region_words import region_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from regiolab.model import Workspace
    from regiolab.model.entities import OwnFigure
    from regiolab.model.json import Json
    from regiolab.widgets.kit.readable import Readable

EARLIEST_YEAR = 1950
LONGEST_SOURCE = 80
"""So that "our own figure, not checked" fits behind it wherever a source is kept."""

_IN_THE_PICTURE: Final = {
    "yes": N_("Yes, it counts the same"),
    "no": N_("No, only in the table"),
}
_OWN = "own"
_LEVELS = ("province", "corop", "arbeidsmarktregio")


class OwnFigures(KitWidget):
    """A form for a figure of your own, and those that were added."""

    _esm = script("own_figures")
    _css = styles("own_figures")
    subject = "own_figures"

    def make_view(self) -> Json:
        """Return the form, what there is to choose, and the figures so far."""
        return {
            "title": self.words(N_("Figures of your own")),
            "why": self.words(
                N_(
                    "Open data lack some things, such as vacancies or mbo students by region. "
                    "What you know yourselves stands beside it, marked as yours and not checked."
                )
            ),
            "add": self.words(N_("Add this figure")),
            "change": self.words(N_("Keep these changes")),
            "stop": self.words(N_("Cancel")),
            "fields": [
                self._field("title", N_("What does it count?"), N_("vacancies in engineering")),
                self._field("value", N_("Number"), self._example()),
                self._field("unit", N_("Of what?"), N_("vacancies, people, euros, %")),
                self._field("year", N_("Which year?"), str(_this_year() - 1)),
                self._field(
                    "source",
                    N_("Where is it from?"),
                    N_("needed: without a source nobody can look it up or check it"),
                ),
            ],
            "region_label": self.words(N_("For which region?")),
            "regions": self._regions(),
            "area": self._field(
                "area", N_("Or another area, in your own words"), N_("for example the harbour")
            ),
            "beside_label": self.words(N_("Beside which figure of a lesson?")),
            "beside": self._beside(),
            "picture_label": self.words(N_("In the picture too?")),
            "picture_hint": self.words(
                N_("drawn where its unit is that of the picture, such as % or euros")
            ),
            "picture": [
                {"value": value, "label": self.words(words)}
                for value, words in _IN_THE_PICTURE.items()
            ],
            "without_picture": ["", *BESIDE_WITHOUT_SCALE],
            "table": own_figure_rows(own_figures_of(self.workspace), self.language),
            "none": self.words(N_("No figures of your own yet.")),
            "figures": [self._figure_view(one) for one in own_figures_of(self.workspace)],
        }

    def readable(self, shown: Workspace, *, private: bool) -> Sequence[Readable]:
        """Return the figures of the group as a table."""
        rows = self.view["table"]
        return [*paragraphs("" if rows else self.view["none"]), *table_of_view(rows)]

    def command_add(
        self,
        figure: str,
        region: str,
        area: str,
        beside: str = "",
        picture: str = "yes",
        **written: str,
    ) -> Reply:
        """Add a figure, or change the one that is named.

        Args:
            figure: the id of the figure to change; empty for a new one.
            region: `own` for the own region, a code, or empty.
            area: another area in words; counts over `region`.
            beside: the figure of a lesson it stands beside, or empty.
            picture: `no` keeps it out of the picture there, `yes` puts it in where it fits.
            written: `title`, `value`, `unit`, `year` and `source` as they were typed.
        """
        fields = self._checked(written)
        fields["region"] = self._about(region, str(on_one_line(area) or ""))
        if beside not in {one["value"] for one in self._beside()} or picture not in _IN_THE_PICTURE:
            raise InputError(N_("Choose one from the list."))
        fields["beside"] = beside or None
        fields["only_table"] = (
            True if picture == "no" and beside not in ("", *BESIDE_WITHOUT_SCALE) else None
        )
        if figure:
            self.workspace.update("own_figures", figure, fields, step=N_("change a figure"))
            return Reply(self.words(N_("Saved: {label}"), label=fields["title"]))
        given = {name: value for name, value in fields.items() if value is not None}
        self.workspace.add("own_figures", given, N_("add {item}"), {"item": "title"})
        return Reply(self.words(N_("Added: {item}"), item=fields["title"]))

    def command_remove(self, figure: str) -> Reply:
        """Take a figure away; where it was used as evidence it stays."""
        self.workspace.remove("own_figures", figure)
        return Reply(self.words(N_("Removed. Undo brings it back.")))

    def _checked(self, written: dict[str, str]) -> dict[str, Any]:
        bare = {name: str(on_one_line(value) or "") for name, value in written.items()}
        if not bare["title"]:
            raise InputError(N_("Say what the figure counts."), "title")
        value = bare["value"].removesuffix("%").strip()
        unit = bare["unit"] or ("%" if bare["value"].endswith("%") else "")
        if not bare["source"]:
            raise InputError(
                N_(
                    "Write where the figure is from. Without a source nobody can look it up, and "
                    "in the agenda somebody will ask."
                ),
                "source",
            )
        if len(bare["source"]) > LONGEST_SOURCE:
            raise InputError(
                N_("Keep the source under {count} characters: who made it, and its title."),
                "source",
                count=LONGEST_SOURCE,
            )
        return {
            "title": bare["title"],
            "value": self._number(value),
            "unit": unit or None,
            "year": _year(bare["year"]),
            "source": bare["source"],
        }

    def _number(self, written: str) -> float:
        try:
            return as_number(self.language, written)
        except ValueError as error:
            raise InputError(
                N_("“{given}” is not a number that is read one way. Write for example {example}."),
                "value",
                given=written[:40],
                example=self._example(),
            ) from error

    def _example(self) -> str:
        return decimal(self.language, 1240.5, 1)

    def _about(self, code: str, area: str) -> Json | None:
        if area:
            return {"level": "own", "name": area}
        if code == _OWN:
            own = self.workspace.state["about"]["about"].get("region")
            return dict(own) if own else None
        if not code:
            return None
        known = region(code)
        return {"level": known.level, "code": known.code}

    def _beside(self) -> list[dict[str, str]]:
        """Return every figure of a lesson; of another version, those that own figures name."""
        named = dict.fromkeys(one.beside for one in own_figures_of(self.workspace) if one.beside)
        return [
            {"value": "", "label": self.words(N_("none, only lesson 03"))},
            *({"value": one.name, "label": self.words(one.words)} for one in BESIDE.values()),
            *(
                {"value": name, "label": self.words(N_("{name} (of another version)"), name=name)}
                for name in named
                if name not in BESIDE
            ),
        ]

    def _regions(self) -> list[dict[str, str]]:
        """Return the own region, and the regions of three levels that share people with it."""
        own = self.workspace.about.region
        if own is None:
            return [{"value": "", "label": self.words(N_("no region chosen yet"))}]
        first = {
            "value": _OWN,
            "label": self.words(
                N_("Our region: {region}"), region=region_in_words(own, self.language)
            ),
        }
        asked = own.code or list(own.municipalities)
        if not asked:
            return [first]
        codes = [
            code
            for level in _LEVELS
            for code in overlaps(asked, level)["region_code"]
            if code != own.code
        ]
        return [
            first,
            *(
                {
                    "value": code,
                    "label": region_in_words(
                        Region(level=region(code).level, code=code), self.language
                    ),
                }
                for code in codes
            ),
        ]

    def _field(self, name: str, label: str, hint: str) -> dict[str, str]:
        return {"name": name, "label": self.words(label), "hint": self.words(hint)}

    def _figure_view(self, figure: OwnFigure) -> Json:
        title = titled(figure, self.language)
        about = figure.region
        named = about.name if about and not about.code and not about.municipalities else ""
        places = next((n for n in range(6) if round(figure.value, n) == figure.value), 6)
        own = self.workspace.about.region
        return {
            "id": figure.id,
            "change": text(self.language, N_("Change {title}"), title=title),
            "remove": text(self.language, N_("Remove {title}"), title=title),
            "values": {
                "title": figure.title,
                "value": decimal(self.language, figure.value, places),
                "unit": figure.unit or "",
                "year": str(figure.year),
                "source": figure.source,
                "area": named or "",
                "beside": figure.beside or "",
                "picture": "no" if figure.only_table else "yes",
                "region": _OWN if about == own else (about.code if about else None) or "",
            },
        }


def _year(written: str) -> int:
    if not (written.isascii() and written.isdigit() and len(written) == 4):
        raise InputError(
            N_("“{given}” is not a year. Write four figures, such as {example}."),
            "year",
            given=written[:40],
            example=_this_year() - 1,
        )
    year = int(written)
    if not EARLIEST_YEAR <= year <= _this_year():
        raise InputError(
            N_(
                "Write the year that was counted, from {first} to {last}. What you want to reach "
                "is a target: that goes in the agenda."
            ),
            "year",
            first=EARLIEST_YEAR,
            last=_this_year(),
        )
    return year


def _this_year() -> int:
    return datetime.now().astimezone().year
