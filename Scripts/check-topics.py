#!/usr/bin/env python3
"""Checks that every public type of AblyPlatform and every article is in a topic of the DocC catalogue.

Types that nobody has put into a topic end up in an alphabetical list below the others, where nobody looks. Symbols for
generated code only (`@_spi`) are not documented. Ends with status 1 if something is missing.
"""

import pathlib
import re
import sys

MODULE = pathlib.Path(__file__).resolve().parent.parent / "Sources" / "AblyPlatform"
CATALOGUE = MODULE / "AblyPlatform.docc"
# Types at the top level begin in the first column: `swift format` indents all others.
TYPE = re.compile(
    r"^(?P<attributes>(?:@\w+(?:\([^)]*\))? +)*)public +(?:(?:final|indirect) +)*"
    r"(?:struct|class|enum|protocol|actor|typealias) +(?P<name>\w+)"
)


def public_types():
    """The names of the public types, with the files that declare them."""
    types = {}
    for path in sorted(MODULE.rglob("*.swift")):
        previous = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            match = TYPE.match(line)
            if match and "@_spi" not in match["attributes"] and not previous.startswith("@_spi"):
                types[match["name"]] = path.relative_to(MODULE)
            previous = line
    return types


def topics():
    """The types and articles listed in the topics of all pages."""
    listed = set()
    for path in CATALOGUE.glob("*.md"):
        _, _, text = path.read_text(encoding="utf-8").partition("\n## Topics\n")
        listed |= set(re.findall(r"^- (?:``|<doc:)(\w+)(?:``|>)$", text, re.MULTILINE))
    return listed


def main():
    listed = topics()
    missing = [f"{name} ({path})" for name, path in sorted(public_types().items()) if name not in listed]
    missing += [
        f"<doc:{path.stem}>" for path in sorted(CATALOGUE.glob("*.md"))
        if path.stem not in listed and path.stem != CATALOGUE.stem
    ]
    if missing:
        print("Not in any topic of AblyPlatform.docc:", *missing, sep="\n", file=sys.stderr)
    return 1 if missing else 0


sys.exit(main())
