"""What is in force for each file of the command line: the nearest configuration, overruled by the options."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from pactlint.agreement_type import AgreementType
from pactlint.config import Config, configuration, matches
from pactlint.document import View
from pactlint.packs import state_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pactlint.packs import Pack

Command = TypeVar("Command", bound="Callable[..., object]")


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line says of any file; None and empty where it says nothing."""

    config: Path | None = None
    isolated: bool = False
    pack: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    view: View | None = None
    as_type: AgreementType | None = None
    as_template: bool | None = None
    exclude: tuple[str, ...] = ()


@dataclass(frozen=True)
class Setup:
    """What is in force for one file. Its rules are loaded when they are asked for."""

    config: Config
    view: View
    as_type: AgreementType | None
    as_template: bool | None
    by_likeness: bool
    fail_on: str
    ignored: tuple[str, ...]
    _setups: Setups = field(repr=False)

    @property
    def pack(self) -> Pack:
        """The rules to ask about the file. Raises ConfigError and RuleError."""
        from pactlint.packs.configured import without  # noqa: PLC0415 - as in `pack_of`

        return without(self._setups.pack_of(self.config), self.ignored)

    @property
    def key(self) -> str:
        """What a report on the file rests on beside the file itself; it says so without loading the rules."""
        config = self.config
        chosen = [config.select, config.ignore, self.ignored, list(config.severity.items())]
        figures = [list(config.parameters.items()), [[type_, *said.items()] for type_, said in config.typed_parameters.items()]]
        return json.dumps([state_of(config.pack), chosen, figures, self.view, self.as_type, self.as_template, self.by_likeness])


@dataclass(frozen=True)
class Setups:
    """Finds what is in force for a file; configurations and packs are read once."""

    options: Options = field(default_factory=Options)
    _configs: dict[Path, Config] = field(default_factory=dict, repr=False)
    _packs: dict[Path | None, Pack] = field(default_factory=dict, repr=False)

    def at(self, path: Path) -> Setup:
        """What is in force for a file. Raises ConfigError."""
        options, config = self.options, self.config_at(path.parent)
        return Setup(
            config=config,
            view=options.view or config.view,
            as_type=options.as_type or config.type_of(path),
            as_template=config.is_template(path) if options.as_template is None else options.as_template,
            by_likeness=config.suspects,
            fail_on=config.fail_on,
            ignored=config.ignored_at(path),
            _setups=self,
        )

    def excludes(self, path: Path) -> bool:
        """Is a path left out of what is found in folders? The options count from the working directory."""
        here = Path.cwd()
        return any(matches(path, each, here) for each in self.options.exclude) or self.config_at(path.parent).excludes(path)

    def config_at(self, folder: Path) -> Config:
        """The configuration of a folder, with the rules that the options choose."""
        if folder not in self._configs:
            options = self.options
            config = Config() if options.isolated else configuration(folder, file=options.config)
            chosen = replace(config, select=options.select or config.select, ignore=(*config.ignore, *options.ignore))
            self._configs[folder] = replace(chosen, pack=options.pack or config.pack)
        return self._configs[folder]

    def pack_of(self, config: Config) -> Pack:
        """The pack that a configuration names, as it wants it."""
        if config.source not in self._packs:
            from pactlint.packs import load_pack  # noqa: PLC0415 - the rule language, for runs that ask rules
            from pactlint.packs.configured import configured  # noqa: PLC0415 - the same

            self._packs[config.source] = configured(load_pack(config.pack), config)
        return self._packs[config.source]


def setup_options(command: Command) -> Command:
    """The options that say which configuration and which rules are in force."""
    types = [type_.value for type_ in AgreementType]
    for decorate in reversed(
        (
            click.option("--config", type=click.Path(path_type=Path), metavar="FILE", help="A configuration, for every file."),
            click.option("--isolated", is_flag=True, help="Read no configuration."),
            click.option("--pack", metavar="FOLDER", help="A folder of rules, or an installed pack."),
            click.option("--select", multiple=True, metavar="RULES", help="Ask only these: long-term-orientation/*"),
            click.option("--ignore", multiple=True, metavar="RULES", help="Do not ask these."),
            click.option(
                "--type",
                "as_type",
                type=click.Choice(types),
                callback=_type,
                metavar="TYPE",
                help="Of agreement, if not as found: supply …",
            ),
            click.option(
                "--template/--no-template", "as_template", default=None, help="Is it one, whose blanks are no findings?"
            ),
        )
    ):
        command = decorate(command)
    return command


def _type(_context: click.Context, _option: click.Parameter, value: str | None) -> AgreementType | None:
    return AgreementType(value) if value else None
