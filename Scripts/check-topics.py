#!/usr/bin/env python3
"""Checks that every public type and every article of AblyPlatform and AblyPubSub is in a topic of the DocC catalogue.

Types that nobody has put into a topic end up in an alphabetical list below the others, where nobody looks. Symbols for
generated code only (`@_spi`) are not documented. Ends with status 1 if something is missing, or listed and not public.
"""

import pathlib
import re
import sys

SOURCES = pathlib.Path(__file__).resolve().parent.parent / "Sources"
# Types at the top level begin in the first column: `swift format` indents all others.
TYPE = re.compile(
    r"^(?P<attributes>(?:@\w+(?:\([^)]*\))? +)*)public +(?:(?:final|indirect) +)*"
    r"(?:struct|class|enum|protocol|actor|typealias) +(?P<name>\w+)"
)


def public_types(module):
    """The names of the public types, with the files that declare them."""
    types = {}
    for path in sorted(module.rglob("*.swift")):
        attributes = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            match = TYPE.match(line)
            if match and "@_spi" not in attributes + match["attributes"]:
                types[match["name"]] = path.relative_to(module)
            # Attributes may stand on lines of their own, with comments after them.
            attributes = attributes + line if line.startswith(("@", "//")) else ""
    return types


def topics(catalogue, pattern):
    """What the topics of all pages list: types, or articles."""
    listed = set()
    for path in catalogue.glob("*.md"):
        _, _, text = path.read_text(encoding="utf-8").partition("\n## Topics\n")
        listed |= set(re.findall(pattern, text, re.MULTILINE))
    return listed


def check(name):
    """Tells what is wrong with the catalogue of a module."""
    module = SOURCES / name
    catalogue = module / f"{name}.docc"
    types = public_types(module)
    listed = topics(catalogue, r"^- ``(\w+)``$")
    articles = topics(catalogue, r"^- <doc:(\w+)>$")
    missing = [f"{type} ({path})" for type, path in sorted(types.items()) if type not in listed]
    missing += [f"<doc:{path.stem}>" for path in sorted(catalogue.glob("*.md"))
                if path.stem not in articles and path.stem != name]
    problems = [f"Not in any topic of {name}.docc: {problem}" for problem in missing]
    return problems + [f"In a topic of {name}.docc, but not public: {type}" for type in sorted(listed - set(types))]


problems = check("AblyPlatform") + check("AblyPubSub")
if problems:
    sys.exit("\n".join(problems))
