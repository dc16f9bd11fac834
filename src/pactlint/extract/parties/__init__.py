"""Who makes the agreement."""
