"""Answers in the shape in which CBS, Eurostat and PDOK publish, replayed without a network.

They are built from the published structure and the figures we carry: no live answer could be
recorded when this was written.
"""

import json
from pathlib import Path

import httpx

RECORDED = Path(__file__).parent / "recorded"


class Publishers:
    """Answers each address that was prepared, and notes what was asked."""

    def __init__(self):
        self.prepared = []
        self.asked = []

    def answer(self, part, body, status=200):
        """Give this body to every later address with these words in it; the last one counts."""
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.prepared.append((part, status, content))

    def client(self):
        """Return what asks these publishers and nobody else."""
        return httpx.Client(transport=httpx.MockTransport(self._handle))

    def _handle(self, request):
        address = str(request.url)
        self.asked.append(address)
        for part, status, content in reversed(self.prepared):
            if all(word in address for word in part.split()):
                return httpx.Response(status, content=content)
        return httpx.Response(404, text="Resource not found for the segment")


def recorded(name):
    """Return a small answer as it is kept in a file."""
    return json.loads((RECORDED / name).read_text(encoding="utf-8"))


def json_stat(values, flags=None, **fixed):
    """Return a table of Eurostat: values by region and year, with its other dimensions fixed."""
    regions = list(dict.fromkeys(geo for geo, _ in values))
    years = sorted({str(year) for _, year in values})
    dimensions = {name: [category] for name, category in fixed.items()}
    dimensions |= {"geo": regions, "time": years}
    place = {
        (geo, year): number
        for number, (geo, year) in enumerate((geo, year) for geo in regions for year in years)
    }
    return {
        "version": "2.0",
        "class": "dataset",
        "id": list(dimensions),
        "size": [len(codes) for codes in dimensions.values()],
        "value": {str(place[geo, str(year)]): value for (geo, year), value in values.items()},
        "status": {str(place[geo, str(year)]): flag for (geo, year), flag in (flags or {}).items()},
        "dimension": {
            name: {"category": {"index": {code: number for number, code in enumerate(codes)}}}
            for name, codes in dimensions.items()
        },
    }
