"""The share code: how long it is, and what it takes to write and read one."""

from __future__ import annotations

import json
import lzma
import statistics
import zlib
from time import perf_counter
from typing import TYPE_CHECKING

from regiolab.model import Workspace
from regiolab.storage import decode_share_code, encode_share_code
from tools.bench.full_work import full_work
from tools.bench.graphs import SIZES, map_of

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 7


def main() -> None:
    """Print characters and time for a full work and for maps, beside reading the file itself."""
    print("Share code: characters, and time beside reading the same work from its file")
    full = full_work()
    measure(f"{len(full.stakeholders)} parties, scan and agenda", full)
    for parties, ties in SIZES:
        measure(f"{parties} parties, {ties} ties", map_of(parties, ties))
    packed_otherwise(full)


def measure(name: str, work: Workspace) -> None:
    """Print one line about a work."""
    text, code = work.to_json(), encode_share_code(work)
    file = milliseconds(lambda: Workspace.from_json(text))
    written = milliseconds(lambda: encode_share_code(work))
    read = milliseconds(lambda: decode_share_code(code))
    print(
        f"  {name:32} {len(code):6} characters, file {len(text.encode()):7} bytes; "
        f"write {written:.0f} ms, read {read:.0f} ms, {read / file:.1f} times the file"
    )


def packed_otherwise(work: Workspace) -> None:
    """Print how many bytes other ways to pack the same work take: the code has 5/8 of a byte."""
    compact = json.dumps(json.loads(work.to_json()), ensure_ascii=False, separators=(",", ":"))
    raw = {"id": lzma.FILTER_LZMA1, "preset": 9 | lzma.PRESET_EXTREME}
    sizes = {
        "zlib of the file": len(zlib.compress(work.to_json().encode(), 9)),
        "zlib of compact JSON": len(zlib.compress(compact.encode(), 9)),
        "lzma of compact JSON": len(
            lzma.compress(compact.encode(), lzma.FORMAT_RAW, filters=[raw])
        ),
    }
    for way, size in sizes.items():
        print(f"  {way:32} {size:6} bytes, so {-(-size * 8 // 5):6} characters without checks")


def milliseconds(work: Callable[[], object]) -> float:
    """Return the median time of some work."""
    times = []
    for _ in range(ROUNDS):
        start = perf_counter()
        work()
        times.append((perf_counter() - start) * 1000)
    return statistics.median(times)
