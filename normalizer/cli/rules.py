"""`medianorm rules`: list the rules, or explain one."""

from collections.abc import Sequence

from normalizer.cli.console import complain, emit, new_parser


def run(argv: Sequence[str]) -> int:
    from normalizer import faults
    from normalizer.rulebook import every
    from normalizer.rules import module

    parser = new_parser("medianorm rules", "List the rules, or explain one.")
    parser.add_argument("name", nargs="?", metavar="NAME", help="a rule")
    name = parser.parse_args(argv).name
    rules = every()
    if name in set(faults.groups()) - set(rules):
        emit(faults.explained(name).strip() + "\n")
        return 0
    if name and name not in rules:
        from normalizer.suggestions import suggestion

        hint = suggestion(name, (*rules, *faults.groups()), "'medianorm rules' lists them")
        complain(f"no rule is named {name!r}: {hint}")
        return 2
    for stage, rule in [rules[name]] if name else rules.values():
        text = module(stage, rule.name).__doc__ or ""
        emit(text.strip() + "\n" if name else f"{rule.name:20} {rule.group:10} {text.strip().splitlines()[0]}\n")
    for check, group in faults.groups().items() if not name else ():
        if check not in rules:
            emit(f"{check:20} {group:10} {faults.explained(check).strip().splitlines()[0]}\n")
    return 0
