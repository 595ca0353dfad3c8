"""Write completions for bash, zsh and fish and the man page from the parsers: `python tools/build_shell_files.py`."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from normalizer.cli import COMMANDS
from normalizer.cli.batch import parser as batch_parser
from normalizer.cli.check import parser as check_parser
from normalizer.cli.filter import parser as filter_parser

FOLDER = Path(__file__).parents[1] / "share"


def options(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    for action in parser._actions:
        if action.option_strings and action.help != argparse.SUPPRESS:
            yield action


def words(parser: argparse.ArgumentParser) -> str:
    return " ".join(name for action in options(parser) for name in action.option_strings)


def choices(parser: argparse.ArgumentParser, first: str) -> Iterator[tuple[str, str]]:
    """Options that take one of a few words, as patterns of the command line's first word and the one before."""
    for action in options(parser):
        if action.choices:
            yield "|".join(f'{first}" {name}"' for name in action.option_strings), " ".join(action.choices)


def bash() -> str:
    filter_, batch, check = filter_parser(), batch_parser(), check_parser()
    cases = [*choices(batch, "batch"), *choices(check, "check"), *choices(filter_, "*")]
    lines = [f'    {names}) COMPREPLY=($(compgen -W "{among}" -- "$word")); return ;;' for names, among in cases]
    return f"""\
# bash completion for medianorm
_medianorm() {{
  local word="${{COMP_WORDS[COMP_CWORD]}}" before="${{COMP_WORDS[COMP_CWORD-1]}}" known="{words(filter_)}"
  case "${{COMP_WORDS[1]}}" in
    batch) known="{words(batch)}" ;;
    check) known="{words(check)}" ;;
  esac
  case "${{COMP_WORDS[1]}} $before" in
{chr(10).join(lines)}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$known" -- "$word")) ;;
    *)
      COMPREPLY=($(compgen -f -- "$word"))
      [ "$COMP_CWORD" = 1 ] && COMPREPLY+=($(compgen -W "{" ".join(COMMANDS)}" -- "$word")) ;;
  esac
}}
complete -o filenames -F _medianorm medianorm
"""


def zsh() -> str:
    return f"""\
#compdef medianorm
_medianorm_first() {{ _alternative 'commands:command:({" ".join(COMMANDS)})' 'files:file:_files' }}
local -a filter batch check
filter=({" ".join(map(zsh_row, options(filter_parser())))})
batch=({" ".join(map(zsh_row, options(batch_parser())))})
check=({" ".join(map(zsh_row, options(check_parser())))})
if [[ $words[2] == check ]]; then
  _arguments -s $check '*:file:_files'
elif [[ $words[2] == batch ]]; then
  _arguments -s $batch '1:in:_files' '2:out:_files'
else
  _arguments -s $filter '1:command or file:_medianorm_first' '*:file:_files'
fi
"""


def zsh_row(action: argparse.Action) -> str:
    name = action.option_strings[-1]
    text = plain(action).translate(str.maketrans({"'": "", "[": "(", "]": ")", ":": ";"}))
    argument = (
        f":value:({' '.join(action.choices)})" if action.choices else "" if action.nargs == 0 else ":value:_files"
    )
    return f"'{name}[{text}]{argument}'"


def fish() -> str:
    rows = [f"complete -c medianorm -n __fish_use_subcommand -a '{' '.join(COMMANDS)}'"]
    for parser, condition in (
        (filter_parser(), "not __fish_seen_subcommand_from " + " ".join(COMMANDS)),
        (batch_parser(), "__fish_seen_subcommand_from batch"),
        (check_parser(), "__fish_seen_subcommand_from check"),
    ):
        for action in options(parser):
            names = " ".join(
                f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in action.option_strings
            )
            among = f" -x -a '{' '.join(action.choices)}'" if action.choices else "" if action.nargs == 0 else " -r"
            text = plain(action).replace("'", "")
            rows.append(f"complete -c medianorm -n '{condition}' {names}{among} -d '{text}'")
    return "\n".join(rows) + "\n"


def plain(action: argparse.Action) -> str:
    return (action.help or "").replace("%%", "%")


MAN_HEAD = """\
.TH MEDIANORM 1
.SH NAME
medianorm \\- scraped news in, clean and segmented documents out
.SH SYNOPSIS
.B medianorm
[\\fIOPTION\\fR]... [\\fIFILE\\fR]...
.br
.B medianorm check
[\\fIOPTION\\fR]... \\fIFILE\\fR...
.br
.B medianorm batch
[\\fIOPTION\\fR]... \\fIIN\\fR \\fIOUT\\fR
.br
"""


def man() -> str:
    parts = [MAN_HEAD]
    parts += [f".B medianorm\n{name}\n.br\n" for name in COMMANDS if name not in ("batch", "check")]
    for title, parser in (("OPTIONS", filter_parser()), ("BATCH", batch_parser()), ("CHECK", check_parser())):
        parts.append(f".SH {title}\n{roff(parser.description or '')}\n")
        for action in options(parser):
            value = f" \\fI{roff(str(action.metavar or action.dest.upper()))}\\fR" if action.nargs != 0 else ""
            if action.choices:
                value = f" {{{','.join(action.choices)}}}"
            parts.append(f".TP\n\\fB{roff(', '.join(action.option_strings))}\\fR{value}\n{roff(plain(action))}\n")
    parts.append(".SH EXIT STATUS\n0 all is well; 1 a document failed or a check found something; 2 wrong usage.\n")
    return "".join(parts)


def roff(text: str) -> str:
    return text.replace("\\", "\\e").replace("-", "\\-").replace("…", "...")


FILES = {
    "bash-completion/completions/medianorm": bash,
    "zsh/site-functions/_medianorm": zsh,
    "fish/vendor_completions.d/medianorm.fish": fish,
    "man/man1/medianorm.1": man,
}

if __name__ == "__main__":
    for name, made in FILES.items():
        (FOLDER / name).parent.mkdir(parents=True, exist_ok=True)
        (FOLDER / name).write_text(made(), encoding="utf-8")
