"""Where packs are: a folder, the one that comes with pactlint, or one installed from the package index."""

from __future__ import annotations

from pathlib import Path

from pactlint.errors import ConfigError

OWN = "mpartnering"
GROUP = "pactlint.packs"
"""The entry point group. A distribution names its pack and the folder of it: `acme = "acme_rules.pact"` is `acme_rules/pact`."""


def bundled(name: str) -> Path:
    """The folder of that name that comes with pactlint: inside the installed package, else in the repository it runs from."""
    package = Path(__file__).parents[1]
    packaged = package / "_bundled" / name
    return packaged if packaged.is_dir() else package.parents[1] / name


def pack_folder(source: str | Path | None) -> Path:
    """The folder of a pack named by its path or by its name; mPartnering's if none is named. Raises ConfigError."""
    if source is None or str(source) == OWN:
        return bundled("rules")
    if Path(source).is_dir():
        return Path(source)
    installed = _installed(str(source))
    if installed is None:
        raise ConfigError(f"{source}: neither a folder of rules nor an installed pack")
    return installed


def _installed(name: str) -> Path | None:
    """The folder that an entry point names, found among its distribution's files: nothing of the distribution is imported."""
    from importlib.metadata import entry_points  # noqa: PLC0415 - for the names of installed packs alone

    for entry in entry_points(group=GROUP, name=name):
        if entry.dist:
            folder = Path(str(entry.dist.locate_file(entry.value.replace(".", "/"))))
            if folder.is_dir():
                return folder
    return None
