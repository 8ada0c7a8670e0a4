"""The numbers in the solutions are those of their code."""

from pathlib import Path
from types import SimpleNamespace

from regiolab.regions import figures
from tools.lesson_pipeline.files import generated, read_lessons

ROOT = Path(__file__).parents[4]
MADE = {path.as_posix(): made for path, made in generated(read_lessons(ROOT / "lessons")).items()}


def run(name):
    """Run the code that is shown; calls with a widget are hidden and stay out."""
    scope = {"lab": SimpleNamespace(language="nl")}
    for cell in MADE[name]["cells"]:
        code = "".join(cell["source"])
        shown = cell["cell_type"] == "code" and "jupyter" not in cell["metadata"]
        if shown and "lab.check(" not in code:
            exec(code, scope)  # noqa: S102 - our own lessons
    return scope


def test_the_numbers_in_the_solution_of_lesson_01_are_those_of_its_code():
    scope = run("solutions/nl/01_differences.ipynb")
    spread, gdp = scope["spread"], scope["gdp"]
    everywhere, without_gas = spread(gdp), spread(gdp.drop(index=scope["gas"]))
    years = [2014, 2019, 2024]
    assert everywhere.loc[years, "relative"].round(3).tolist() == [0.289, 0.256, 0.249]
    assert without_gas.loc[years, "relative"].round(3).tolist() == [0.236, 0.261, 0.256]
    assert everywhere.loc[[2014, 2024], "euros"].round().tolist() == [10590, 13599]
    assert without_gas.loc[[2014, 2024], "euros"].round().tolist() == [8297, 13912]
    nation = figures("gdp_per_capita_eur_revised", "nl").set_index("year")["value"]
    times = {
        code: [round(gdp.loc[code, year] / nation[year], 2) for year in (2014, 2024)]
        for code in ("CR23", "CR01")
    }
    assert times == {"CR23": [1.81, 1.87], "CR01": [0.79, 0.56]}


def test_the_numbers_in_the_solution_of_lesson_05_are_those_of_its_code():
    found = run("solutions/en/05_tensions.ipynb")["found"].round(2)
    assert found.loc[["content", "funding", "spatial_scale"]].to_numpy().tolist() == [
        [3, 0, 1],
        [3, 1.29, 0.17],
        [3, 2, -1],
    ]
