#!/usr/bin/env python3
"""Copies the table of operations in docs/reference/README.md to README.md, between the markers.

Usage: operations-table.py [--check], from the repository's root; with --check it writes nothing, and ends with status 1
if the table is stale.
"""

import pathlib
import sys

BEGIN, END = "<!-- operations -->\n", "<!-- end of operations -->\n"

if sys.argv[1:] not in ([], ["--check"]):
    sys.exit(__doc__)
readme = pathlib.Path("README.md")
text = readme.read_text(encoding="utf-8")
reference = pathlib.Path("docs/reference/README.md").read_text(encoding="utf-8")
rows = [line for line in reference.splitlines() if line.startswith("|")]
table = "".join(row.replace("](", "](docs/reference/") + "\n" for row in rows)
head, rest = text.split(BEGIN)
_, tail = rest.split(END)
fresh = head + BEGIN + table + END + tail
if fresh != text:
    if sys.argv[1:]:
        sys.exit("The table of operations in README.md is stale: run 'make generate'.")
    readme.write_text(fresh, encoding="utf-8")
    print("wrote README.md")
