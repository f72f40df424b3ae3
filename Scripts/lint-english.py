#!/usr/bin/env python3
"""Finds expressions that the vocabulary of CONTRIBUTING.md avoids.

Looks at comments, string literals and test names of Swift files, and at Markdown. Arguments are folders and files to
leave out: those that are still to be revised. Ends with status 1 if there are findings.
"""

import re
import subprocess
import sys

# Generated files, files that others wrote, and records that are not rewritten.
EXCLUDED = ["Sources/AblyPlatform/Generated", "Tests/Golden", "docs/reference", "openapi"]
RULES = [
    (r"\brepl(?:y|ies|ied)\b", "response"),
    (r"\bwho calls\b", "the caller; authenticate"),
    (r"\blimits? of time\b", "timeout"),
    (r"(?<!there )\b(?:is|are) none\b", "is not a …; nil if …"),
    (r"(?<!there )\b(?:is|are) no (?!longer\b|more\b|less\b)[a-z]", "is not a …"),
    (r"\bmakes? no sense\b", "is invalid"),
    (r"\bwhat c(?:a|o)mes?\b", "a noun"),
    (r"\bas (?:it|they) came\b", "as received"),
    (r"\bAPI document\b", "OpenAPI document"),
]
PATTERN = re.compile("|".join(f"({rule})" for rule, _ in RULES), re.IGNORECASE)
SWIFT = re.compile(r'//.*|"(?:\\.|[^"\\])*"|`[^`]*`')


def prose(path, lines):
    """The numbers and texts of those parts of a file that people read."""
    inside = False
    for number, line in enumerate(lines, 1):
        if path.endswith(".md"):
            if path == "CONTRIBUTING.md" and line.startswith("## "):
                inside = line == "## Vocabulary"
            if not inside:
                yield number, line
        elif line.count('"""') % 2 == 1:
            inside = not inside
        elif inside:
            yield number, line
        else:
            yield number, " ".join(SWIFT.findall(line))


def main():
    omitted = [f":(exclude){path}" for path in EXCLUDED + sys.argv[1:]]
    paths = subprocess.run(
        ["git", "ls-files", "-z", "--", "*.swift", "*.md", *omitted], check=True, capture_output=True, text=True
    ).stdout.split("\0")
    found = False
    for path in filter(None, paths):
        try:
            with open(path, encoding="utf-8") as file:
                lines = file.read().splitlines()
        except FileNotFoundError:
            continue
        for number, text in prose(path, lines):
            for match in PATTERN.finditer(text):
                found = True
                print(f'{path}:{number}: "{match[0]}": use {RULES[match.lastindex - 1][1]}', file=sys.stderr)
    if found:
        print("See the vocabulary in CONTRIBUTING.md.", file=sys.stderr)
    return 1 if found else 0


sys.exit(main())
