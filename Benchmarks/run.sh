#!/bin/sh
# Builds everything, measures it side by side, and writes docs/performance.md and docs/performance.svg.
# `--quick` is a small version of it for a look at a change, which prints the document in place of writing it.
exec python3 "$(dirname "$0")/bench.py" "$@"
