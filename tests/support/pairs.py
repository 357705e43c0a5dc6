"""Matrices: `make test` takes every pair of values of any two axes, `make proof` all other combinations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations, product
from typing import Any

import pytest

Axis = Mapping[str, Any] | Sequence[Any]


def pairwise(*axes: Sequence[Any]) -> list[tuple[int, ...]]:
    """Choose few combinations in which any value of any axis meets any value of any other axis at least once.

    A combination is told by its places on the axes. The same axes always give the same combinations.
    """
    every = list(product(*(range(len(axis)) for axis in axes)))
    left = {pair for combination in every for pair in _pairs(combination)}
    chosen = []
    while left:
        best = max(every, key=lambda combination: len(left & _pairs(combination)))  # the first of the best
        chosen.append(best)
        left -= _pairs(best)
    return sorted(chosen) if len(axes) > 1 else every


def _pairs(combination: tuple[int, ...]) -> frozenset[tuple[tuple[int, int], ...]]:
    return frozenset(combinations(enumerate(combination), 2))


def matrix(**axes: Axis) -> pytest.MarkDecorator:
    """Run a test with every combination of the axes' values.

    Combinations outside of the pairwise choice are marked `proof`. An axis is a list of values, or values by name.
    """
    named = [list((axis if isinstance(axis, Mapping) else _named(name, axis)).items()) for name, axis in axes.items()]
    chosen = set(pairwise(*named))
    parameters = []
    for places in product(*(range(len(axis)) for axis in named)):
        names, values = zip(*(axis[place] for axis, place in zip(named, places, strict=True)), strict=True)
        marks = () if places in chosen else (pytest.mark.proof,)
        parameters.append(pytest.param(*values, id="-".join(names), marks=marks))
    return pytest.mark.parametrize(tuple(axes), parameters)


def _named(axis: str, values: Sequence[Any]) -> dict[str, Any]:
    """Give each value a name: (1080, 1920) is "1080x1920", True is the name of the axis, all else its own text."""

    def name(value: Any) -> str:
        if isinstance(value, bool):
            return axis if value else f"no {axis}"
        if isinstance(value, tuple):
            return "x".join(map(str, value))
        return str(value)

    return {name(value): value for value in values}
