"""What tells the role of a quantity: the words of each role, one module for those that belong together."""
