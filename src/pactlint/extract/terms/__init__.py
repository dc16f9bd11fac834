"""Defined terms: how agreements introduce them, and which capitals are only ordinary."""
