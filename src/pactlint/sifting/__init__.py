"""Which words a pattern or a phrase needs, and where they stand in a text, so that most are never tried on it."""
