"""Four findings of the SER's urban agenda of 2015, to lay beside a practice.

The advice of 2017 tests the findings of the earlier agenda against practice [SEED]. Which four,
and in these words, is our choice from pages about the agenda of 2015.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from regiolab.locale import N_

if TYPE_CHECKING:
    from collections.abc import Mapping

    from regiolab.model.codes import FindingOf2015, PracticeVerdict

FINDING_WORDS: Final[Mapping[FindingOf2015, str]] = {
    "no_recipe": N_("There is no such thing as the city, so there is no one recipe for all."),
    "urban_regions": N_("Rather than of cities, we should speak of urban regions."),
    "working_together": N_("Working together is needed inside cities and between them."),
    "old_borders": N_("The borders of government fit the regions of the economy less and less."),
}
"""In our words, from the pages of `FINDING_SOURCES`."""

FINDING_SOURCES: Final = ("ser_2015_agenda_stad", "ser_2015_minister", "ser_2015_platform31")
"""The pages about the agenda of 2015 on which the four were read."""

VERDICT_WORDS: Final[Mapping[PracticeVerdict, str]] = {
    "holds": N_("holds here"),
    "partly": N_("partly holds here"),
    "no": N_("does not hold here"),
    "cannot_tell": N_("cannot be told"),
}
