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
