"""The privacy text fits the place where the course runs."""

import pytest

from regiolab.teaching.privacy import place, privacy_text


@pytest.mark.parametrize(
    ("environment", "where"),
    [
        ({}, "laptop"),
        ({"JUPYTERHUB_USER": "groep-3"}, "hub"),
        ({"JUPYTERHUB_USER": "x", "BINDER_SERVICE_HOST": "10.0.0.1"}, "binder"),
    ],
)
def test_the_place_is_known_from_the_environment(environment: dict[str, str], where: str) -> None:
    assert place(environment) == where


def test_each_place_has_a_text_of_its_own() -> None:
    first = {privacy_text("nl", where)[0] for where in ("laptop", "hub", "binder")}
    assert len(first) == 3
    assert "download" in privacy_text("nl", "binder")[0]
