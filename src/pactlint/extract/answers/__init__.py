"""Each question about the whole agreement that a fact answers: which law, from when, until when, for how long."""
