"""`pactlint completion`."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

SHELLS = ("bash", "zsh", "fish")


@click.command("completion")
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def command(context: click.Context, shell: str) -> int:
    r"""Print a script that completes pactlint's words in a shell.

    \b
    bash:  eval "$(pactlint completion bash)"           in ~/.bashrc
    zsh:   eval "$(pactlint completion zsh)"            in ~/.zshrc
    fish:  pactlint completion fish > ~/.config/fish/completions/pactlint.fish
    """
    complete = get_completion_class(shell)
    assert complete  # noqa: S101 - click knows the three
    root = context.find_root()
    click.echo(complete(root.command, {}, "pactlint", "_PACTLINT_COMPLETE").source())
    return 0
