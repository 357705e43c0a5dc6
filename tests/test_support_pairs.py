"""The matrices of tests: small in `make test`, whole in `make proof`."""

from itertools import combinations, product

import pytest

from tests.support.pairs import matrix, pairwise


@pytest.mark.parametrize(
    ("lengths", "most"),
    [((2,), 2), ((3, 2), 6), ((2, 2, 2), 4), ((7, 2, 2), 14), ((5, 2, 2, 2), 10), ((3, 2, 5, 2), 15), ((4, 3, 3), 13)],
)
def test_every_pair_of_values_meets(lengths, most):
    axes = [range(length) for length in lengths]
    chosen = pairwise(*axes)
    assert len(set(chosen)) == len(chosen) <= most
    for one, other in combinations(range(len(axes)), 2):
        met = {(combination[one], combination[other]) for combination in chosen}
        assert met == set(product(axes[one], axes[other]))


def test_the_choice_is_always_the_same():
    assert pairwise("ab", "cd", "ef") == pairwise("ab", "cd", "ef") == [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)]


def test_a_matrix_loses_no_combination():
    mark = matrix(size=[(800, 480), (480, 800)], contrast=[False, True], title={"sv": "Hej", "en": "Hello"}).mark
    names, parameters = mark.args
    assert names == ("size", "contrast", "title")
    assert [parameter.values for parameter in parameters] == list(
        product([(800, 480), (480, 800)], [False, True], ["Hej", "Hello"])
    )
    assert [parameter.id for parameter in parameters][:3] == [
        "800x480-no contrast-sv",
        "800x480-no contrast-en",
        "800x480-contrast-sv",
    ]
    assert [bool(parameter.marks) for parameter in parameters] == [False, True, True, False, True, False, False, True]
