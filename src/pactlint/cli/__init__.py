"""The command line: arguments and exit codes only.

0: nothing at or above `--fail-on`. 1: findings. 2: could not run, or a file could not be read.
"""

from __future__ import annotations

import gc
import os
import sys
from importlib import import_module

import click
from click.shell_completion import CompletionItem

from pactlint import __version__

COMMANDS = {
    "lint": "Say where agreements depart from the principles.",
    "score": "Show how agreements stand with each principle.",
    "extract": "Print agreements as data.",
    "find": "Find the clauses for which a condition holds.",
    "baseline": "Keep today's findings, to report only new ones.",
    "init": "Write a configuration to start from.",
    "config": "Show what is in force for a file, and why.",
    "rules": "List, explain, test and write rules.",
    "completion": "Print a script that completes words in a shell.",
}


class _Commands(click.Group):
    """Loads a command's module when it is asked for; `pactlint FILE…` is `pactlint lint FILE…`."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"{__name__}.{cmd_name}").command
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        first = next((arg for arg in args if not arg.startswith("--") or arg in _OWN_OPTIONS), None)
        if args and first not in COMMANDS and first not in _OWN_OPTIONS:
            args = ["lint", *args]
        return super().parse_args(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """The commands, named here so that none is imported for it, and where none fits the files."""
        fitting = [CompletionItem(name, help=text) for name, text in COMMANDS.items() if name.startswith(incomplete)]
        if incomplete.startswith("-"):
            return click.Command.shell_complete(self, ctx, incomplete)
        return fitting or [CompletionItem(incomplete, type="file")]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's signature
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


_OWN_OPTIONS = ("--help", "--version", "-h")


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]}, no_args_is_help=True)
@click.version_option(__version__, prog_name="pactlint")
def pactlint() -> None:
    """Read partnership agreements as a careful partnering lawyer would.

    pactlint FILE… is pactlint lint FILE…; "-" is standard input. Word, PDF, Markdown and text files are read; nothing leaves
    this machine.
    """


def main() -> None:
    """Run the command line and exit with its code; whatever goes wrong is one clear line on standard error."""
    from pactlint.errors import PactlintError  # noqa: PLC0415 - not needed for --version

    # An agreement is many small values and hardly a cycle: to look for cycles as often as by default takes a twentieth of a run.
    gc.set_threshold(50_000, 20, 100)
    # Files are read side by side by processes; threads within each would only wait for one another, and sum in another order.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        sys.exit(pactlint.main(standalone_mode=False) or 0)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except PactlintError as error:
        click.echo(f"pactlint: {error}", err=True)
        sys.exit(2)
    except (click.Abort, KeyboardInterrupt):
        click.echo("pactlint: stopped", err=True)
        sys.exit(2)
    except BrokenPipeError:
        # The reader of our output went away, as `head` does: not an error, and nothing more to say to it.
        sys.stderr.close()
        sys.exit(0)
    except OSError as error:
        click.echo(f"pactlint: {error.filename or 'output'}: {error.strerror}", err=True)
        sys.exit(2)
    except Exception as error:  # noqa: BLE001 - a traceback helps no user; the line says what to report
        from pactlint.cli.sources import defect  # noqa: PLC0415 - not needed where all goes well

        click.echo(f"pactlint: {defect(error)}", err=True)
        sys.exit(2)
