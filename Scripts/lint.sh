#!/bin/sh
# Checks that the formatter does not do.
set -eu
status=0

open=$(git grep -nE '\b(TODO|FIXME|XXX)\b' -- '*.swift' Makefile Scripts ':!Scripts/lint.sh' || true)
if [ -n "$open" ]; then
    printf 'Unfinished:\n%s\n' "$open" >&2
    status=1
fi

# `Sources/AblyPlatform` does not use Foundation, so that programs start faster and can be linked statically.
foundation=$(git grep -nE '^ *(public |internal |private )?import .*Foundation' -- Sources/AblyPlatform || true)
if [ -n "$foundation" ]; then
    printf 'AblyPlatform must not import Foundation:\n%s\n' "$foundation" >&2
    status=1
fi

for script in Scripts/*.sh Scripts/*/*.sh Fuzz/run.sh Benchmarks/*.sh .ci/run; do
    case $(head -n 1 "$script") in
    *bash) bash -n "$script" || status=1 ;;
    *) sh -n "$script" || status=1 ;;
    esac
done

git ls-files -z '*.py' | xargs -0 python3 -c '
import ast, sys
for path in sys.argv[1:]:
    ast.parse(open(path, encoding="utf-8").read(), path)' || status=1

python3 Scripts/check-topics.py || status=1

# The vocabulary of CONTRIBUTING.md.
python3 Scripts/lint-english.py || status=1
exit $status
