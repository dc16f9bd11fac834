"""Trains the topic classifier from labelled agreements; no part of what is installed."""
