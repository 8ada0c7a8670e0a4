"""An own list of municipalities: typed or pasted, looked at line by line, then kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from regiolab.locale import N_, percent, plural, text
from regiolab.model import InputError
from regiolab.model.entities import Region
from regiolab.model.fields import on_one_line
from regiolab.regions import read_list, region
from regiolab.widgets.kit.commands import Later, Reply
from regiolab.widgets.kit.part import Context, Part
from regiolab.widgets.region.region_words import region_in_words

if TYPE_CHECKING:
    from regiolab.model.json import Json
    from regiolab.regions import ListEntry
    from regiolab.regions import Region as KnownRegion

_LONGEST = 20_000
_STATES = {
    "known": N_("recognised"),
    "larger": N_("a whole region"),
    "former": N_("former municipality"),
    "several": N_("more than one"),
    "namesakes": N_("more than one"),
    "near": N_("did you mean?"),
    "unknown": N_("not recognised"),
}


class RegionList(Part[Context]):
    """The own list: what was typed, what was made of it, and what was picked where it is open.

    Args:
        context: the workspace and the language.
    """

    takes_long = frozenset({"look_up"})
    ends_work = takes_long

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.entries: tuple[ListEntry, ...] = ()
        self.picked: dict[str, tuple[str, ...]] = {}

    def command_look_up(self, text: str) -> Later:
        """Read what was typed; nothing is kept yet."""
        if len(text) > _LONGEST:
            raise InputError(
                N_("This is too long for a list of municipalities. Paste names or codes only."),
                field="list",
            )
        entries = read_list(text)
        if not entries:
            raise InputError(
                N_("Type or paste names or codes of municipalities first."), field="list"
            )
        return Later(partial(self._show, entries))

    def _show(self, entries: tuple[ListEntry, ...]) -> Reply:
        # What was chosen before for the same words stays chosen.
        self.picked = {one.key: self.picked.get(one.key, one.picked) for one in entries}
        self.entries = entries
        return Reply(self._summary())

    def command_pick(self, entry: str, code: str) -> Reply:
        """Take one of the municipalities that an entry may stand for, or no longer."""
        known = [one for one in self.entries if one.key == entry]
        if not known or code not in {one.code for one in known[0].options}:
            raise InputError(N_("This is no longer in the list. Look the names up again."))
        now = self.picked[entry]
        self.picked[entry] = (
            tuple(one for one in now if one != code) if code in now else (*now, code)
        )
        return Reply(self._summary())

    def command_keep_list(self, name: str) -> Reply:
        """Keep the municipalities as the region of the group."""
        codes = self._codes()
        if not codes:
            raise InputError(
                N_("There is no municipality in the list yet. Choose at least one."), field="list"
            )
        own = Region.model_validate(
            {"level": "own", "name": on_one_line(name) or None, "municipalities": codes}
        )
        self.workspace.choose_region(own)
        return Reply(
            self.words(N_("Your region is {region}."), region=region_in_words(own, self.language))
        )

    def view(self) -> Json:
        """Return the box for the list, and what was made of it."""
        chosen = self.workspace.about.region
        kept = chosen if chosen is not None and chosen.municipalities else None
        codes = self._codes()
        return {
            "title": self.words(N_("Or make your own list of municipalities")),
            "label": self.words(N_("Names or codes of municipalities")),
            "hint": self.words(
                N_(
                    "Type or paste them: one on each line, or with commas between. "
                    "For example Zwolle, GM0148, Hardenberg."
                )
            ),
            "kept": "\n".join(region(code).name for code in kept.municipalities) if kept else "",
            "kept_name": (kept.name or "") if kept else "",
            "look_up": self.words(N_("Look them up")),
            "entries": [self._entry_view(one) for one in self.entries],
            "table": self.words(N_("What we made of it; nothing is kept yet")),
            "summary": self._summary(),
            "name_label": self.words(N_("What do you call this region?")),
            "name_hint": self.words(N_("This name will be in the figures. It may stay empty.")),
            "keep": self.words(N_("Keep this list as our region")),
            "ready": bool(codes),
            "names": ", ".join(sorted(region(code).name for code in codes)),
        }

    def _codes(self) -> list[str]:
        return list(dict.fromkeys(code for one in self.entries for code in self.picked[one.key]))

    def _summary(self) -> str:
        if not self.entries:
            return ""
        count = len(self._codes())
        open_ = sum(not self.picked[one.key] for one in self.entries)
        found = plural(
            self.language,
            N_("{count} municipality in the list."),
            N_("{count} municipalities in the list."),
            count,
        )
        if not open_:
            return found
        waiting = plural(
            self.language,
            N_("{count} line is left out until you choose or change it."),
            N_("{count} lines are left out until you choose or change them."),
            open_,
        )
        return f"{found} {waiting}"

    def _entry_view(self, entry: ListEntry) -> Json:
        picked = self.picked[entry.key]
        asks = entry.kind in ("several", "near") or (
            entry.kind == "former" and len(entry.options) > 1
        )
        return {
            "key": entry.key,
            "typed": entry.typed[:60],
            "state": self.words(_STATES[entry.kind]),
            "sentence": self._sentence(entry),
            "open": not picked,
            "options": [
                {
                    "value": one.code,
                    "label": self._option(entry, one),
                    "picked": one.code in picked,
                }
                for one in (entry.options if asks else ())
            ],
        }

    def _sentence(self, entry: ListEntry) -> str:
        if entry.again:
            return self.words(N_("This is in the list already; it counts once."))
        if entry.kind == "known":
            one = entry.options[0]
            return f"{one.name} ({one.within})"
        if entry.kind == "larger" and entry.larger is not None:
            return self.words(
                N_("{region}: all {count} municipalities."),
                region=region_in_words(
                    Region(level=entry.larger.level, code=entry.larger.code), self.language
                ),
                count=len(entry.options),
            )
        if entry.kind == "former":
            return self._became(entry)
        if entry.kind == "several":
            return self.words(N_("More than one municipality has this name. Which one?"))
        if entry.kind == "namesakes":
            return self._which(entry)
        if entry.kind == "near":
            return self.words(
                N_("There is no municipality of this name. Did you mean one of these?")
            )
        return self.words(N_("No municipality has this name. Check the spelling in the box above."))

    def _which(self, entry: ListEntry) -> str:
        named = [
            region_in_words(Region(level=one.level, code=one.code), self.language)
            for one in entry.namesakes
        ]
        return self.words(
            N_(
                "Several regions have this name, with other borders. "
                "Type which one you mean: {regions}."
            ),
            regions=" / ".join(f"“{one}”" for one in named),
        )

    def _became(self, entry: ListEntry) -> str:
        former = entry.former[0]
        became = {
            "merged": N_("{name} is part of {successor} since {year}."),
            "renamed": N_("{name} is called {successor} since {year}."),
            "split": N_(
                "{name} was divided in {year}. Choose the parts you want; each is a whole "
                "municipality."
            ),
        }
        return self.words(
            became[former.kind],
            name=former.name,
            year=former.ended,
            successor=entry.options[0].name,
        )

    def _option(self, entry: ListEntry, one: KnownRegion) -> str:
        shares = {former.successor: former.area_share for former in entry.former}
        if shares.get(one.code):
            return text(
                self.language,
                N_("{name} ({share} of the land)"),
                name=one.name,
                share=percent(self.language, shares[one.code]),
            )
        return f"{one.name} ({one.within})"
