"""File names as relative references."""

import pytest

from checker.report.addresses import reference


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("sub/post.txt", "sub/post.txt"),
        ("a b.txt", "a%20b.txt"),
        ("javascript:alert(1)", "javascript%3Aalert%281%29"),
        ("né.txt", "n%C3%A9.txt"),
        ("caf\udce9.txt", "caf%E9.txt"),
        ("\ud800", "%ED%A0%80"),
    ],
)
def test_reference(path: str, told: str) -> None:
    assert reference(path) == told
