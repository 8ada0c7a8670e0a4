"""The COROP region around a smaller place."""

from __future__ import annotations

import subprocess
import sys

import pytest

from regiolab.model import InputError
from regiolab.regions import directory, overlaps
from regiolab.regions.surrounding import surrounding_corop


def test_it_is_the_one_that_overlaps_says_for_every_municipality() -> None:
    for one in directory("municipality"):
        found = surrounding_corop([one.code])
        assert found is not None
        assert found.code == overlaps(one.code, "corop")["region_code"][0]


@pytest.mark.parametrize(
    "codes", [["GM0193", "GM0363", "GM0153"], ["GM0153", "GM0193", "GM0150"], ["PV23"]]
)
def test_of_a_list_it_is_the_one_where_most_people_live(codes: list[str]) -> None:
    found = surrounding_corop(codes)
    assert found is not None
    assert found.code == overlaps(codes, "corop")["region_code"][0]


def test_of_nothing_there_is_none_and_an_unknown_code_is_refused() -> None:
    assert surrounding_corop([]) is None
    with pytest.raises(InputError):
        surrounding_corop(["GM9999"])


def test_it_is_found_without_pandas() -> None:
    code = (
        "import sys; from regiolab.regions.surrounding import surrounding_corop as around; "
        "around(['GM0193', 'GM0363']); assert 'pandas' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603
