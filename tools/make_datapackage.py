"""Write `data/datapackage.json`: a Frictionless description of every table in `data/`.

Convention: a column means the same wherever it stands, so each is described here once. A table
not named in `TABLES`, or a column not in `COLUMNS`, is an error rather than a guess.

Run: `python tools/make_datapackage.py`
"""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

DATA = Path(__file__).parents[1] / "data"

TABLES: dict[str, tuple[str, list[str]]] = {
    "sources.csv": ("Every source that figures and texts cite", ["source_id"]),
    "figure_names.csv": ("What every figure is called, in Dutch and English", ["indicator"]),
    "universities.csv": ("Universities named in the higher education act", ["institution"]),
    "public_bodies.csv": ("Official and short names of Dutch public bodies", ["body", "alias"]),
    "events.csv": ("What happened in years that lines of figures show", ["event"]),
    "regions/province.csv": ("12 provinces", ["region_code"]),
    "regions/corop.csv": ("40 COROP regions", ["region_code"]),
    "regions/arbeidsmarktregio.csv": ("35 arbeidsmarktregio's", ["region_code"]),
    "regions/municipality.csv": ("342 municipalities", ["region_code"]),
    "regions/municipality_changes.csv": (
        "Municipalities that no longer exist, with their successors",
        ["year", "old_code", "region_code"],
    ),
    "regions/municipality_ends.csv": (
        "When municipalities that no longer exist ended",
        ["old_code"],
    ),
    "regions/municipality_splits.csv": (
        "Parts of the people of a divided municipality that went to each successor",
        ["old_code", "region_code"],
    ),
    "regions/common_names.csv": ("Everyday names of regions", ["region_code", "common_name"]),
    "regions/tiles.csv": ("Places of regions on a map of equal tiles", ["region_code"]),
    "regions/boundary_breaks.csv": (
        "Years in which a population line jumps because a boundary moved",
        ["region_code", "first_year"],
    ),
    "regions/urbanisation_2019.csv": (
        "Degree of urbanisation, city and commuting zone of the municipalities of 2019",
        ["region_code"],
    ),
    **{
        f"indicators/{level}.csv": (
            f"Published figures by {level}",
            ["indicator", "region_code", "year"],
        )
        for level in ("nl", "province", "corop", "arbeidsmarktregio", "municipality")
    },
    **{
        f"commuting/{level}_2014.csv": (
            f"Jobs by {level} of residence and of work, December 2014",
            ["live_in", "work_in"],
        )
        for level in ("corop", "arbeidsmarktregio")
    },
    "commuting/corop_2022.csv": (
        "Jobs by corop of residence and of work, December 2022",
        ["live_in", "work_in"],
    ),
    "districts/districts_2022.csv": ("3,340 districts (wijken) of 2022", ["district_code"]),
}

LISTS: dict[str, str] = {
    "cases.yaml": "18 practices of regional co-operation, each fact with its page",
    "examples/zilverland.yaml": "The map of an invented region, to try out beside your own",
    "glossary.yaml": "Hard words of the course, explained in two languages",
    "routes.yaml": "The routes with a clock, in minutes from the beginning, as in the guide",
    "sector_words.yaml": "Words in names that say in which sector a party is, each with an example",
    "stakeholders.yaml": "62 kinds of parties, each with what it rests on",
    "tensions.yaml": "The six tensions, each statement with its sources",
    **{
        f"quiz/{path.name}": f"Questions on lesson {path.stem}, each answer with its reason"
        for path in sorted((DATA / "quiz").glob("*.yaml"))
    },
}
"""Files that the package reads with a model of its own; a machine finds no table in them."""

DISTRICT_FIGURES: dict[str, tuple[str, str]] = {
    "dwelling_value_woz": ("number", "Mean WOZ value x 1000 EUR"),
    "dwellings": ("integer", "Dwellings"),
    "dwellings_owner_occupied": ("number", "Owner-occupied, % of dwellings"),
    "edu_hbo_wo_15_75": ("number", "hbo or university, % of inhabitants aged 15 to 75"),
    "net_labour_participation": ("number", "In work, % of inhabitants aged 15 to 75"),
    "persons_highest20_income": ("number", "Highest 20% of income, % of persons"),
    "persons_lowest40_income": ("number", "Lowest 40% of income, % of persons"),
    "share_0_14": ("number", "Under 15, % of inhabitants"),
    "share_15_24": ("number", "15 to 24, % of inhabitants"),
    "share_25_44": ("number", "25 to 44, % of inhabitants"),
    "share_45_64": ("number", "45 to 64, % of inhabitants"),
    "share_65plus": ("number", "65 and over, % of inhabitants"),
    "urbanity_class": ("integer", "1 very strongly urban to 5 not urban"),
}
"""The figures of a district are columns; all but `dwellings` are not published everywhere."""

COLUMNS: dict[str, tuple[str, str]] = {
    **DISTRICT_FIGURES,
    "address": (
        "string",
        "Address of the page; of a table of figures, where its publisher keeps the newest version",
    ),
    "arbeidsmarktregio_code": (
        "string",
        "Key of the arbeidsmarktregio, our own: AMR- and its name",
    ),
    "arbeidsmarktregio_name": ("string", "Name of the arbeidsmarktregio"),
    "area_km2": ("number", "Area, km2"),
    "alias": ("string", "Another name that people use for the body"),
    "area_share": ("number", "Part of the old municipality's land that went there, 0-1"),
    "border_region": ("string", "Eurostat typology: border region"),
    "body": ("string", "Official name of a public body"),
    "change": (
        "string",
        "Whether the region gained or lost; empty where the copied table does not tell",
    ),
    "city_id": ("string", "Code of the city the municipality is part of (Eurostat)"),
    "city_name": ("string", "Name of that city"),
    "coastal": ("string", "Eurostat typology: coastal region"),
    "column": ("integer", "Column on the tile map, from 0 in the west"),
    "common_name": ("string", "A name people use that is not the name of CBS"),
    "commuting_zone_id": ("string", "Code of the functional urban area (Eurostat)"),
    "commuting_zone_name": ("string", "Name of the functional urban area"),
    "copy": ("string", "Where the copy was found, or what of the page was read"),
    "copy_date": ("string", "Date of the copy as far as known; of a page, the day it was read"),
    "corop_code": ("string", "Code of the COROP region"),
    "corop_name": ("string", "Name of the COROP region"),
    "corop_regions": ("integer", "Number of COROP regions in the province"),
    "degurba": ("integer", "Degree of urbanisation: 1 city, 2 town or suburb, 3 rural area"),
    "district_code": ("string", "Code of the district (wijk) in 2022"),
    "district_name": ("string", "Name of the district, without accents in the copy"),
    "districts": ("string", "Districts the part was counted from, with their inhabitants"),
    "documented": ("string", "yes: the copied table gives the cause; no: our reading"),
    "ended": ("integer", "First year without the municipality"),
    "event": ("string", "Key of what happened"),
    "first_year": ("integer", "First year; of a boundary, the first on the new one"),
    "flag": ("string", "Remark with the figure; empty when there is none"),
    "indicator": ("string", "Name of the figure"),
    "institution": ("string", "Name as the act gives it"),
    "jobs_x1000": ("number", "Jobs of employees, x 1000"),
    "kind": (
        "string",
        "Kind of source (statistics, report, page) or of change (merged, renamed, split)",
    ),
    "known_from": ("string", "Where it is known from"),
    "landsdeel": ("string", "Part of the country"),
    "last_year": ("integer", "Last year"),
    "level": ("string", "Level of the region: province, corop or arbeidsmarktregio"),
    "licence": ("string", "What it may be used for"),
    "live_in": ("string", "Code of the region of residence"),
    "live_in_name": ("string", "Name of the region of residence"),
    "metropolitan_region": ("string", "Eurostat typology: metropolitan region"),
    "municipalities": ("integer", "Number of municipalities in 2026"),
    "municipality_code": (
        "string",
        "Code of the municipality in 2026; of a district, that of 2022",
    ),
    "municipality_code_2026": ("string", "Code of the municipality of 2026 it lies in"),
    "municipality_name": ("string", "Name of the municipality of 2022"),
    "name_en": ("string", "What it is called, in English"),
    "name_nl": ("string", "What it is called, in Dutch"),
    "name_2015": ("string", "Name in the UWV decree of 2015"),
    "note_en": ("string", "What happened, in English"),
    "note_nl": ("string", "What happened, in Dutch"),
    "notes": ("string", "What to know before using it"),
    "nuts2_2021": ("string", "NUTS 2 code, edition 2021"),
    "nuts2_2024": ("string", "NUTS 2 code, edition 2024"),
    "nuts3_2016": ("string", "NUTS 3 code, edition 2016"),
    "nuts3_2021": ("string", "NUTS 3 code, edition 2021"),
    "nuts3_2024": ("string", "NUTS 3 code, edition 2024"),
    "old_code": ("string", "Code the municipality had"),
    "old_name": ("string", "Name the municipality had"),
    "pairs_not_published": (
        "integer",
        "Pairs of municipalities without a published number of jobs",
    ),
    "people_share": ("number", "Part of the divided municipality's people that went there, 0-1"),
    "place": ("string", "Place the act gives"),
    "population": ("integer", "Inhabitants on 1 January, rounded to 5"),
    "province_code": ("string", "Code of the province"),
    "province_codes": ("string", "Codes of the provinces it lies in, with a space between"),
    "province_name": ("string", "Name of the province"),
    "publisher": ("string", "Who published it"),
    "region_code": ("string", "Code of the region: NL00, PV.., CR.., AMR-..., GM...."),
    "region_name": ("string", "Name of the region"),
    "row": ("integer", "Row on the tile map, from 0 in the north"),
    "same_area_2021_2024": ("string", "no: the boundary moved between NUTS 2021 and NUTS 2024"),
    "short_label": ("string", "What stands on the tile: two to five signs, our own"),
    "source": ("string", "Where a name comes from: a file in this folder, or general knowledge"),
    "source_id": ("string", "Key of the source in sources.csv"),
    "table_id": ("string", "The publisher's number of the table or document"),
    "title": ("string", "What it is"),
    "type": ("string", "Kind of university in the act"),
    "unit": ("string", "Unit of the value"),
    "urban_rural_typology": ("string", "Eurostat typology: urban or rural"),
    "value": ("number", "The figure"),
    "work_in": ("string", "Code of the region of work"),
    "work_in_name": ("string", "Name of the region of work"),
    "year": ("integer", "Year of the figure; of a former municipality, a year it still existed"),
}

ALLOWED: dict[tuple[str, str], list[str]] = {
    ("sources.csv", "kind"): ["statistics", "report", "page"],
    ("regions/municipality_changes.csv", "kind"): ["merged", "split"],
    ("regions/municipality_ends.csv", "kind"): ["merged", "renamed", "split"],
    ("regions/boundary_breaks.csv", "change"): ["gain", "loss"],
    ("regions/boundary_breaks.csv", "documented"): ["yes", "no"],
    **{
        (table, "flag"): ["approx", "b", "bb", "bu", "p", "u"]
        for table in TABLES
        if table.startswith("indicators/")
    },
}

MAY_BE_EMPTY = {
    "address",
    "change",
    "city_id",
    "city_name",
    "commuting_zone_id",
    "commuting_zone_name",
    "flag",
    "notes",
    "table_id",
    *(set(DISTRICT_FIGURES) - {"dwellings"}),
}

REGION_COLUMNS = {
    "province_code": "regions/province.csv",
    "corop_code": "regions/corop.csv",
    "arbeidsmarktregio_code": "regions/arbeidsmarktregio.csv",
    "municipality_code": "regions/municipality.csv",
    "municipality_code_2026": "regions/municipality.csv",
}


def datapackage() -> dict[str, Any]:
    """Return the description of `data/` as it is on disk."""
    found = tables()
    if found != set(TABLES):
        raise ValueError(f"describe in TABLES, or remove: {sorted(found ^ set(TABLES))}")
    lists = {path.relative_to(DATA).as_posix() for path in DATA.rglob("*.yaml")}
    if lists != set(LISTS):
        raise ValueError(f"describe in LISTS, or remove: {sorted(lists ^ set(LISTS))}")
    return {
        "name": "regional-figures-netherlands",
        "title": "Regional figures for the Netherlands, for a workshop on regional co-operation",
        "description": "See README.md: files, columns, units, licences, limits and checks.",
        "licenses": [
            {
                "name": "CC-BY-4.0",
                "title": "Creative Commons Attribution 4.0; per source in sources.csv",
                "path": "https://creativecommons.org/licenses/by/4.0/",
            }
        ],
        "resources": [
            *(_table(path) for path in TABLES),
            *(_outline(path) for path in sorted(DATA.glob("outlines/*.geojson"))),
            *(_list(path, title) for path, title in LISTS.items()),
        ],
    }


def tables() -> set[str]:
    """Return every table of the course; what `make refresh-data` fetched is none yet."""
    found = {path.relative_to(DATA).as_posix() for path in DATA.rglob("*.csv")}
    return {path for path in found if not path.startswith("refreshed/")}


def text() -> str:
    """Return the description the way it is stored."""
    return json.dumps(datapackage(), ensure_ascii=False, indent=1) + "\n"


def _table(path: str) -> dict[str, Any]:
    title, key = TABLES[path]
    with (DATA / path).open(encoding="utf-8", newline="") as file:
        columns = next(csv.reader(file))
    schema: dict[str, Any] = {
        "fields": [_field(path, column) for column in columns],
        "missingValues": [""],
        "primaryKey": key,
    }
    links = [
        {"fields": [column], "reference": {"resource": _name(target), "fields": [there]}}
        for column, target, there in _links(path, columns)
    ]
    return {
        "name": _name(path),
        "type": "table",
        "title": title,
        "path": path,
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema | ({"foreignKeys": links} if links else {}),
    }


def _field(path: str, column: str) -> dict[str, Any]:
    kind, description = COLUMNS[column]
    constraints: dict[str, Any] = {} if column in MAY_BE_EMPTY else {"required": True}
    if (path, column) in ALLOWED:
        constraints["enum"] = ALLOWED[path, column]
    return {"name": column, "type": kind, "description": description} | (
        {"constraints": constraints} if constraints else {}
    )


def _links(path: str, columns: list[str]) -> list[tuple[str, str, str]]:
    links = []
    if "source_id" in columns and path != "sources.csv":
        links.append(("source_id", "sources.csv", "source_id"))
    links += [
        (column, target, "region_code")
        for column, target in REGION_COLUMNS.items()
        if column in columns
        # Districts name the municipality of 2022 beside that of 2026.
        and not (column == "municipality_code" and "municipality_code_2026" in columns)
    ]
    level = Path(path).stem.removesuffix("_2014").removesuffix("_2022")
    if path.startswith("commuting/"):
        links += [
            (column, f"regions/{level}.csv", "region_code") for column in ("live_in", "work_in")
        ]
    # Municipalities of earlier years are not in the list of 2026, and the nation is in no list.
    if path.startswith("indicators/") and level in ("province", "corop", "arbeidsmarktregio"):
        links.append(("region_code", f"regions/{level}.csv", "region_code"))
    if path in ("regions/municipality_changes.csv", "regions/municipality_splits.csv"):
        links.append(("region_code", "regions/municipality.csv", "region_code"))
    return links


def _outline(path: Path) -> dict[str, Any]:
    where = path.relative_to(DATA).as_posix()
    return {
        "name": _name(where),
        "title": f"Outlines by {path.stem}, simplified, WGS 84",
        "path": where,
        "scheme": "file",
        "format": "geojson",
        "mediatype": "application/geo+json",
        "encoding": "utf-8",
    }


def _list(path: str, title: str) -> dict[str, Any]:
    return {
        "name": _name(path),
        "title": title,
        "path": path,
        "scheme": "file",
        "format": "yaml",
        "mediatype": "application/yaml",
        "encoding": "utf-8",
    }


def _name(path: str) -> str:
    return path.rpartition(".")[0].replace("/", "-").replace("_", "-").lower()


if __name__ == "__main__":
    (DATA / "datapackage.json").write_text(text(), encoding="utf-8", newline="\n")
