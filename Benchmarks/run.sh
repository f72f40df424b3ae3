#!/bin/sh
# Builds everything, measures it side by side, and writes docs/performance.md and docs/performance.svg.
# `--quick` is a short version for a quick look at a change, which prints the report instead of writing it.
exec python3 "$(dirname "$0")/bench.py" "$@"
