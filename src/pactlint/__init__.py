"""pactlint reads partnership agreements as a careful partnering lawyer would."""

__version__ = "0.1.0"
