"""Ask an official address, with patience, and keep what it answered with its hash."""

from __future__ import annotations

import hashlib
import json
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import httpx

from tools.refresh_data.figures import RefusedError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_TRIES = 4
_PASSING = {429, 500, 502, 503, 504}
"""Answers that another try can mend."""
_PATIENCE = httpx.Timeout(120, connect=15)


@dataclass(frozen=True)
class Answer:
    """What one address answered.

    Attributes:
        address: that was asked, with everything behind the question mark.
        body: the answer as it came.
        sha256: of the body.
    """

    address: str
    body: bytes

    @property
    def sha256(self) -> str:
        """The hash of the body, in hexadecimals."""
        return hashlib.sha256(self.body).hexdigest()

    def json(self) -> Any:
        """Return the answer read as JSON.

        Raises:
            RefusedError: it is no JSON; a page that says "busy" often comes as one.
        """
        try:
            return json.loads(self.body)
        except ValueError:
            start = self.body[:60].decode("utf-8", "replace")
            raise RefusedError(f"{self.address} gave no JSON but: {start}") from None


class Answers:
    """Answers of official addresses, each asked once and then read from a folder.

    Args:
        client: that asks; tests give one that replays recorded answers.
        cache: the folder in which each answer is kept under the hash of its address.
        wait: called with the seconds to wait before another try.
    """

    def __init__(
        self, client: httpx.Client, cache: Path, wait: Callable[[float], None] = time.sleep
    ) -> None:
        self._client = client
        self._cache = cache
        self._wait = wait
        self.given: list[Answer] = []

    def ask(self, address: str, **parameters: str | list[str]) -> Answer:
        """Return what an address answers to these parameters.

        Raises:
            RefusedError: it did not answer, or said no; the message holds what it said.
        """
        asked = str(httpx.URL(address).copy_merge_params(parameters))
        kept = self._cache / f"{hashlib.sha256(asked.encode()).hexdigest()[:20]}.answer"
        if kept.is_file():
            answer = Answer(asked, kept.read_bytes())
        else:
            answer = Answer(asked, self._fetched(asked))
            self._cache.mkdir(parents=True, exist_ok=True)
            kept.write_bytes(answer.body)
        self.given.append(answer)
        return answer

    def _fetched(self, address: str) -> bytes:
        said = ""
        for attempt in range(_TRIES):
            if attempt:
                self._wait(2.0**attempt)
            try:
                response = self._client.get(address, timeout=_PATIENCE, follow_redirects=True)
            except httpx.TransportError as error:
                said = f"{address} could not be reached ({error})."
                continue
            if response.status_code == httpx.codes.OK:
                return response.content
            said = f"{address} answered {response.status_code}: {response.text[:200].strip()}"
            if response.status_code not in _PASSING:
                break
        raise RefusedError(said)
