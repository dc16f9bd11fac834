"""The encoder reads the words of a sentence in their order, each sentence by itself, and is the same after it was kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from pactlint.likeness import encoder_file
from pactlint.likeness.encoder import HEADS, Dense, Encoder, Layer, Norm
from pactlint.likeness.pieces import CLOSING, LONGEST, OPENING, Pieces
from tests.likeness.builders import told

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

PIECES = Pieces((OPENING, CLOSING, "5", "alpha", "beta", "pay", "##able", "##s", "shall", "a", "##a", "b", "##b"))
WIDTH = 2 * HEADS
PAID, SHORT = "Alder shall pay Birch 12 abab.", "Birch pays."


def drawn(*shape: int, seed: int) -> NDArray[np.float32]:
    return np.random.default_rng(seed).normal(0, 0.5, shape).astype(np.float32)


def dense(ins: int, outs: int, seed: int) -> Dense:
    return Dense(drawn(ins, outs, seed=seed) / np.float32(3), drawn(outs, seed=seed + 1))


def norm() -> Norm:
    return Norm(np.ones(WIDTH, dtype=np.float32), np.zeros(WIDTH, dtype=np.float32))


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    query, key, value, attended = (dense(WIDTH, WIDTH, seed) for seed in (1, 3, 5, 7))
    layer = Layer(query, key, value, attended, norm(), dense(WIDTH, 4 * WIDTH, 9), dense(4 * WIDTH, WIDTH, 11), norm())
    words, places = drawn(len(PIECES.known), WIDTH, seed=13), drawn(LONGEST, WIDTH, seed=14)
    return Encoder(PIECES, words, places, norm(), (layer, layer), dense(WIDTH, 3, 15))


def named(rows: list[int]) -> list[str]:
    return [PIECES.known[row] for row in rows]


def test_parties_and_figures_are_read_as_what_stands_for_them() -> None:
    (paid,) = told("Alder shall pay Birch 12 b.")
    assert named(PIECES.of(paid)) == [OPENING, "alpha", "shall", "pay", "beta", "5", "b", CLOSING]


@pytest.mark.parametrize(
    ("word", "pieces"),
    [("payable", ["pay", "##able"]), ("pays", ["pay", "##s"]), ("bab", ["b", "##a", "##b"]), ("xb", ["##b"]), ("zz", [])],
)
def test_a_word_is_cut_into_the_longest_pieces_known_and_what_is_not_known_is_left_out(word: str, pieces: list[str]) -> None:
    assert named(list(PIECES.of_word(word))) == pieces


def test_a_long_sentence_is_cut_and_still_closed(encoder: Encoder) -> None:
    (long,) = told("Alder shall " + "pay " * LONGEST + "Birch.")
    rows = PIECES.of(long)
    assert len(rows) == LONGEST
    assert named(rows)[-1] == CLOSING
    assert encoder.odds([long]).shape == (1, 3)


def test_what_is_read_beside_a_sentence_changes_nothing(encoder: Encoder) -> None:
    paid, short = told(f"{PAID} {SHORT}")
    together = encoder.odds([paid, short, paid])
    for row, reading in zip(together, (paid, short, paid), strict=True):
        np.testing.assert_allclose(row, encoder.odds([reading])[0], rtol=1e-4, atol=1e-5)


def test_the_order_of_words_counts(encoder: Encoder) -> None:
    one, other = told("Alder shall pay a b. Alder shall pay b a.")
    assert np.abs(encoder.odds([one]) - encoder.odds([other])).max() > 1e-3


def test_nothing_read_is_nothing_told(encoder: Encoder) -> None:
    assert encoder.odds([]).shape == (0, 3)


def test_a_kept_encoder_tells_nearly_the_same_and_keeps_the_same_bytes(encoder: Encoder, tmp_path: Path) -> None:
    for name in ("one", "two"):
        encoder_file.save(encoder, tmp_path / name)
    loaded = encoder_file.load(tmp_path / "one")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    assert loaded.pieces.known == PIECES.known
    np.testing.assert_allclose(loaded.odds(told(PAID)), encoder.odds(told(PAID)), atol=0.1)


def test_a_norm_brings_every_row_to_mean_nought_and_variance_one() -> None:
    rows = norm().of(drawn(5, WIDTH, seed=21) * 7 + 3)
    np.testing.assert_allclose(rows.mean(axis=1), 0, atol=1e-5)
    np.testing.assert_allclose(rows.var(axis=1), 1, rtol=1e-4)
