"""An idle kernel follows the file, whatever a view does with it."""

import asyncio

from regiolab.storage import following, keep_following


def test_an_idle_kernel_sees_what_another_saves_also_after_a_view_failed(opened, monkeypatch):
    monkeypatch.setattr(following, "INTERVAL", 0.001)
    a, b = opened(), opened()
    problems = []

    async def idle():
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _loop, context: problems.append(context["exception"]))
        failed, seen = asyncio.Event(), asyncio.Event()

        def view():
            if not failed.is_set():
                failed.set()
                raise RuntimeError("a view")
            seen.set()

        b.subscribe(view)
        keep_following(b)
        a.workspace.add_stakeholder("Deltion", "education")
        await asyncio.wait_for(failed.wait(), 5)
        a.workspace.add_stakeholder("Cibap", "education")
        await asyncio.wait_for(seen.wait(), 5)

    asyncio.run(idle())
    assert [party.name for party in b.workspace.stakeholders] == ["Deltion", "Cibap"]
    assert [str(problem) for problem in problems] == ["a view"]


def test_without_a_running_kernel_nothing_is_started(opened):
    keep_following(opened())
    assert not following._tasks


def test_what_no_page_watches_is_not_followed_until_a_page_speaks(opened, monkeypatch):
    """A kernel that sends views to nobody would never count as idle."""
    monkeypatch.setattr(following, "INTERVAL", 0.001)
    monkeypatch.setattr(following, "SILENT_AFTER", -1.0)
    a, b = opened(), opened()
    looked = asyncio.Event()
    shown = []
    b.subscribe(lambda: shown.append(len(b.workspace.stakeholders)))

    async def idle():
        keep_following(b)
        a.workspace.add_stakeholder("Deltion", "education")
        for _ in range(20):
            await asyncio.sleep(following.INTERVAL)
        assert shown == []
        monkeypatch.setattr(following, "SILENT_AFTER", 200.0)
        b.subscribe(looked.set)
        await asyncio.wait_for(looked.wait(), 5)

    asyncio.run(idle())
    assert shown == [1]


def test_a_page_that_speaks_makes_the_silence_short(opened):
    stored = opened()
    stored._heard -= 300
    assert stored.silent_for > following.SILENT_AFTER
    stored.hear()
    assert stored.silent_for < 1
