"""Forms for tables that have no data interface: what to paste, and what it has to be."""

from __future__ import annotations

from dataclasses import dataclass

from tools.refresh_data.figures import RefusedError


@dataclass(frozen=True)
class Form:
    """A table that a person copies from a page.

    Attributes:
        name: what the form is asked by.
        publisher: as in `data/sources.csv`.
        title: what the table is called on the page.
        address: the page.
        licence: what the figures may be used for.
        level: of its regions.
        region: what the column with the region is called, in any of these words.
        value: what the column with the figure is called, in any of these words.
        indicator: what the figure is called here.
        unit: of it, in our words.
        lowest: that the figure can be.
        highest: that the figure can be.
            names: of the figure, Dutch and English, for `data/figure_names.csv`.
    """

    name: str
    publisher: str
    title: str
    address: str
    licence: str
    level: str
    region: tuple[str, ...]
    value: tuple[str, ...]
    indicator: str
    unit: str
    lowest: float
    highest: float
    names: tuple[str, str]

    def asks(self) -> str:
        """Return the sentences that say what to do."""
        return (
            f"Open {self.address}\n"
            f"and copy the table '{self.title}', with the line of column names.\n"
            f"Paste the table of {self.publisher} here: one row per {self.level}, a column "
            f"{' or '.join(self.region)} and a column {' or '.join(self.value)}.\n"
            "End with an empty line."
        )


FORMS = (
    Form(
        name="uwv_tightness",
        publisher="UWV",
        title="Spanningsindicator arbeidsmarkt per arbeidsmarktregio",
        address="https://www.uwv.nl/arbeidsmarktinformatie",
        licence="see the page of UWV before you publish it",
        level="arbeidsmarktregio",
        region=("arbeidsmarktregio", "regio"),
        value=("spanningsindicator", "spanning", "waarde"),
        indicator="labour_market_tightness",
        unit="Spanningsindicator of UWV",
        lowest=0.0,
        highest=30.0,
        names=("krapte op de arbeidsmarkt", "tightness of the labour market"),
    ),
    Form(
        name="duo_mbo",
        publisher="DUO",
        title="Studenten in het mbo naar woongemeente",
        address="https://onderwijsdata.duo.nl",
        licence="open data of DUO; see the page",
        level="municipality",
        region=("gemeentenummer", "woongemeente", "gemeente", "gemeentenaam"),
        value=("studenten", "aantal studenten", "aantal"),
        indicator="students_mbo_residence",
        unit="students by place of residence",
        lowest=0.0,
        highest=60_000.0,
        names=("mbo-studenten", "mbo students"),
    ),
)
"""Every form there is."""


def form(name: str) -> Form:
    """Return a form by its name.

    Raises:
        RefusedError: there is none of that name.
    """
    for one in FORMS:
        if one.name == name:
            return one
    raise RefusedError(
        f"There is no form {name}. Choose from: {', '.join(one.name for one in FORMS)}."
    )
