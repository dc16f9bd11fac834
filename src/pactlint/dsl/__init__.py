"""Parser to come."""
