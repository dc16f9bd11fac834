"""Readers of the kinds of quantity an agreement holds; `pactlint.extract.amounts` runs them over a document."""
