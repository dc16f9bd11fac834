"""Cross-references: the forms they are written in, and the parts of the agreement they lead to."""
