"""Values are alike if they are equal in type too: so a save stores what was given, and nothing else."""

from __future__ import annotations

import orjson
from hypothesis import given, strategies as st

from crmcore.store import alike

LEAVES = st.none() | st.booleans() | st.integers(-3, 3) | st.floats(-3, 3) | st.text("01a", max_size=2)
VALUES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab", max_size=1), inner, max_size=3)
)


@given(VALUES, VALUES)
def test_what_is_alike_reads_alike(one: object, other: object) -> None:
    written = [orjson.dumps(value, option=orjson.OPT_SORT_KEYS) for value in (one, other)]
    # Zero has a sign that JSON keeps and equality does not see.
    if b"-0.0" not in b"".join(written):
        assert alike(one, other) is (written[0] == written[1])


def test_what_is_equal_and_not_alike() -> None:
    assert not alike({"a": 1}, {"a": True})
    assert not alike([{"a": 1.0}], [{"a": 1}])
    assert alike({"a": 1, "b": (2,)}, {"b": (2,), "a": 1})
