"""An amount of money keeps its sign and its number together, wherever a line ends."""

import pytest

from regiolab.analysis.findings.amounts import Euros
from regiolab.locale import LANGUAGES, euros


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("amount", [0.5, 12_500, 1_500_000, 2_000_000_000])
def test_an_amount_holds_no_space_at_which_a_line_can_end(language, amount):
    assert " " not in euros(language, amount)
    assert " " not in Euros(amount).text(language)
