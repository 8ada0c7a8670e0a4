"""Which official table gives which figure: one declaration per table.

Only tables whose figures stand in `data/indicators` in the same unit. The columns and categories
come from public code and documentation and were not called from here; a table that answers
otherwise is refused with what it has instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tools.refresh_data import cbs, eurostat
from tools.refresh_data.codes import from_cbs, from_eurostat, name_of
from tools.refresh_data.figures import Figure, RefusedError, level_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from tools.refresh_data.answers import Answers

_GEO_LEVELS = {"nl": "country", "province": "nuts2", "corop": "nuts3"}
_ALL = ("nl", "province", "corop")


def _nothing_more(_: list[Figure]) -> list[Figure]:
    return []


@dataclass(frozen=True)
class EurostatSeries:
    """One figure of a table of Eurostat.

    Attributes:
        indicator: what it is called here.
        unit: of it, in our words.
        chosen: the category of every dimension but region and time.
        levels: of ours that the table has.
    """

    indicator: str
    unit: str
    chosen: Mapping[str, str]
    levels: tuple[str, ...] = _ALL


@dataclass(frozen=True)
class CbsSeries:
    """One figure of a table of CBS.

    Attributes:
        indicator: what it is called here.
        unit: of it, in our words.
        column: of the table.
        counts: the unit that CBS gives for that column, to see that it did not change.
        only: which rows, as a filter of OData; `{year}` is the year asked for.
        levels: of ours that the table has, by the two letters their codes begin with.
    """

    indicator: str
    unit: str
    column: str
    counts: str
    only: str
    levels: tuple[str, ...]


@dataclass(frozen=True)
class Official:
    """A table of a publisher from which figures of ours come.

    Attributes:
        name: what it is asked by, and what its file in `data/refreshed` is called.
        publisher: as in `data/sources.csv`.
        table: the number of the publisher.
        title: what it is.
        address: the page where people read it.
        licence: what the figures may be used for.
        series: what is taken from it.
        nation_lacks: how much larger than its regions the nation may be, 0-1: GDP counts things
            that are booked in no region.
        adds_up: whether regions add up to the region around them.
        derive: what we compute from the figures of the table ourselves.
    """

    name: str
    publisher: str
    table: str
    title: str
    address: str
    licence: str
    series: tuple[EurostatSeries | CbsSeries, ...]
    adds_up: bool = False
    nation_lacks: float = 0.0005
    derive: Callable[[list[Figure]], list[Figure]] = _nothing_more

    def source_id(self, year: int) -> str:
        """Return the key in `data/sources.csv` of a copy that was made in a year."""
        return f"{'estat' if self.publisher == 'Eurostat' else 'cbs'}_{self.table}_{year}"

    def fetched(self, answers: Answers, year: int) -> list[Figure]:
        """Return the figures of the table, ours in codes, names, units and flags.

        Args:
            answers: what asks.
            year: in which it is asked.

        Raises:
            RefusedError: the table is not there, or not as it was.
        """
        found: list[Figure] = []
        for one in self.series:
            key = self.source_id(year)
            if isinstance(one, EurostatSeries):
                found += _of_eurostat(answers, self.table, one, key)
            else:
                found += _of_cbs(answers, self.table, one, key, year)
        return found + self.derive(found)


def _of_eurostat(
    answers: Answers, table: str, series: EurostatSeries, source_id: str
) -> list[Figure]:
    found: dict[tuple[str, int], tuple[bool, Figure]] = {}
    for level in series.levels:
        for one in eurostat.values(answers, table, _GEO_LEVELS[level], series.chosen):
            ours = from_eurostat(one.geo)
            if ours is None or level_of(ours[0]) != level:
                continue
            code, newest = ours
            if (code, one.year) in found and found[code, one.year][0] >= newest:
                continue  # the same region under its code of NUTS 2021
            found[code, one.year] = (
                newest,
                Figure(
                    *(code, name_of(code), one.year, series.indicator, one.value, series.unit),
                    source_id,
                    one.flag,
                ),
            )
    return [figure for _, figure in found.values()]


_STARTS = {"nl": "NL", "province": "PV", "corop": "CR", "municipality": "GM"}


def _of_cbs(
    answers: Answers, table: str, series: CbsSeries, source_id: str, year: int
) -> list[Figure]:
    counts = cbs.unit_of(answers, table, series.column)
    if counts.strip() != series.counts:
        raise RefusedError(
            f"CBS {table} counts {series.column} in '{counts.strip()}', and '{series.counts}' was "
            "expected: the unit changed."
        )
    provisional = {
        str(one["Key"])
        for one in cbs.rows(answers, table, ["Key", "Status"], part="Perioden")
        if one["Status"] != "Definitief"
    }
    found = []
    columns = ["RegioS", "Perioden", series.column]
    for level in series.levels:
        only = f"startswith(RegioS,'{_STARTS[level]}') and {series.only.format(year=year)}"
        for row in cbs.rows(answers, table, columns, only):
            code, value = from_cbs(row["RegioS"]), row[series.column]
            if code is None or value is None:
                continue  # not published is no row, and never 0
            found.append(
                Figure(
                    *(code, name_of(code), cbs.year_of(row["Perioden"]), series.indicator),
                    *(float(value), series.unit, source_id),
                    "p" if row["Perioden"] in provisional else "",
                )
            )
    return found


def _share_65plus(found: list[Figure]) -> list[Figure]:
    """Return the share of people over 65: our own division, as in the table we carry."""
    everybody = {(one.region_code, one.year): one for one in found if one.indicator == _PEOPLE}
    return [
        Figure(
            *(old.region_code, old.region_name, old.year, "share_65plus"),
            round(100 * old.value / everybody[old.region_code, old.year].value, 2),
            "% of population (own calculation)",
            old.source_id,
        )
        for old in found
        if old.indicator == "population_65plus" and (old.region_code, old.year) in everybody
    ]


_PEOPLE = "population_1jan"
_PERSONS = "persons, 1 January"
_EUROSTAT = "Eurostat: re-use free with acknowledgement (CC BY 4.0)"
_OF_CBS = "CBS CC BY 4.0"
_JOBS = "jobs of employees x 1000, December, region of work"
_SECTORS = {
    "T001081": "employees_total",
    "301000": "A_agriculture",
    "300002": "BE_industry_energy",
    "350000": "F_construction",
    "300006": "GI_trade_transport_hospitality",
    "391600": "J_information_communication",
    "396300": "K_finance",
    "402000": "L_real_estate",
    "300010": "MN_business_services",
    "300012": "OQ_government_education_care",
    "300014": "RU_culture_other",
}


def _databrowser(table: str) -> str:
    return f"https://ec.europa.eu/eurostat/databrowser/view/{table}/default/table"


def _statline(table: str) -> str:
    return f"https://opendata.cbs.nl/statline/#/CBS/nl/dataset/{table}/table"


def _eurostat(
    name: str, table: str, title: str, *series: EurostatSeries, **more: object
) -> Official:
    given = (name, "Eurostat", table, title, _databrowser(table), _EUROSTAT, series)
    return Official(*given, **more)  # type: ignore[arg-type]


def _cbs(name: str, table: str, title: str, *series: CbsSeries, **more: object) -> Official:
    given = (name, "CBS", table, title, _statline(table), _OF_CBS, series)
    return Official(*given, **more)  # type: ignore[arg-type]


def _people(indicator: str, age: str) -> EurostatSeries:
    return EurostatSeries(indicator, _PERSONS, {"freq": "A", "unit": "NR", "sex": "T", "age": age})


def _neet(ages: str) -> EurostatSeries:
    return EurostatSeries(
        f"neet_{ages}",
        f"% of population {ages.replace('_', '-')} not in employment, education or training",
        {
            "freq": "A",
            "unit": "PC",
            "sex": "T",
            "age": f"Y{ages.replace('_', '-')}",
            "training": "NO_FE_NO_NFE",
            "wstatus": "NEMP",
        },
        ("nl", "province"),
    )


def _of_provinces(indicator: str, unit: str) -> EurostatSeries:
    return EurostatSeries(indicator, unit, {"freq": "A", "sex": "T"}, ("province",))


OFFICIAL: tuple[Official, ...] = (
    _eurostat(
        "gdp",
        "nama_10r_3gdp",
        "GDP at current market prices by NUTS 3 region",
        EurostatSeries(
            "gdp_mio_eur_revised",
            "million EUR, current prices, after the 2024 benchmark revision",
            {"freq": "A", "unit": "MIO_EUR"},
        ),
        adds_up=True,
        nation_lacks=0.02,
    ),
    _eurostat(
        "population",
        "demo_r_pjanaggr3",
        "Population on 1 January by broad age group, sex and NUTS 3 region",
        _people(_PEOPLE, "TOTAL"),
        _people("population_0_14", "Y_LT15"),
        _people("population_15_64", "Y15-64"),
        _people("population_65plus", "Y_GE65"),
        adds_up=True,
        derive=_share_65plus,
    ),
    _eurostat(
        "median_age",
        "demo_r_pjanind3",
        "Population structure indicators by NUTS 3 region",
        EurostatSeries("median_age", "years", {"freq": "A", "indic_de": "MEDAGEPOP"}),
    ),
    _eurostat(
        "employment",
        "tgs00007",
        "Employment rate 15-64 by NUTS 2 region",
        _of_provinces("employment_rate_15_64", "% of population 15-64 in work"),
    ),
    _eurostat(
        "unemployment",
        "tgs00010",
        "Unemployment rate by NUTS 2 region",
        _of_provinces("unemployment_rate", "% of labour force 15-74"),
    ),
    _eurostat(
        "tertiary",
        "tgs00109",
        "Persons 25-64 with tertiary attainment by NUTS 2 region",
        _of_provinces("edu_tertiary_25_64", "% of population 25-64, ISCED 5-8"),
    ),
    _eurostat(
        "neet",
        "edat_lfse_22",
        "Young people not in employment, education or training by NUTS 2 region",
        _neet("15_24"),
        _neet("15_29"),
    ),
    _cbs(
        "establishments",
        "83631NED",
        "Vestigingen van bedrijven; oprichtingen, bedrijfstak, regio",
        CbsSeries(
            "establishment_births",
            "new establishments per year (rounded to 5)",
            "OprichtingenVanVestigingen_1",
            "aantal",
            "BedrijfstakkenBranchesSBI2008 eq 'T001081'",
            ("corop",),
        ),
    ),
    _cbs(
        "jobs",
        "83582NED",
        "Banen van werknemers in december; economische activiteit (SBI2008), regio",
        *(
            CbsSeries(
                f"jobs_{ours}",
                _JOBS,
                "BanenVanWerknemersInDecember_1",
                "x 1 000",
                f"startswith(BedrijfstakkenBranchesSBI2008,'{theirs}')",
                ("corop",),
            )
            for theirs, ours in _SECTORS.items()
        ),
    ),
    _cbs(
        "municipalities",
        "37230ned",
        "Bevolkingsontwikkeling; regio per maand",
        CbsSeries(
            _PEOPLE,
            "persons, 1 January (monthly series, provisional)",
            "BevolkingAanHetBeginVanDePeriode_1",
            "aantal",
            "Perioden eq '{year}MM01'",
            ("municipality",),
        ),
    ),
)
"""Every table that `make refresh-data` asks for."""


def official(name: str) -> Official:
    """Return a table by its name.

    Raises:
        RefusedError: no table is called so.
    """
    for one in OFFICIAL:
        if one.name == name:
            return one
    raise RefusedError(
        f"There is no table {name}. Choose from: {', '.join(one.name for one in OFFICIAL)}."
    )
