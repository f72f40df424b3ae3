#!/usr/bin/env python3
"""Tells, by file, which cases of Ably's Universal Test Specification the tests answer.

Usage: uts.py RESULTS [IDS], from the repository's root. RESULTS is what `swift test` printed. IDS is the list of all ids with
their files, separated by a tab; without it, only the ids that the tests name are counted.

In Tests/UTS, the line `// UTS: <id>` above a test says that the test answers that case; what stands behind the id in
parentheses says where a clause of the specification contradicts the case, and the clause is tested. The line
`// UTS: <id> not applicable: <reason>` stands without a test. An id that several tests name
is answered when all of them pass; an id that none names is open. The status is 1 when a test fails, or did not run, or when
an id is unknown.
"""

import collections
import pathlib
import re
import sys

LINE = re.compile(r"// UTS: (\S+)(?: \((.*)\))?(?: not applicable: (.*))?$")
NAME = re.compile(r"func (`[^`]+`|\w+)")
RESULT = re.compile(r'^(?:.*?)([✔✘]) Test "?(.+?)"?(?: with \d+ test cases?)? (passed|failed) after')


def cases(folder):
    """Yields (id, file, name of the test or None, reason or None) for each id that the tests name."""
    for path in sorted(pathlib.Path(folder).rglob("*.swift")):
        waiting = []
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            match = LINE.search(line.strip())
            if match and match[3]:
                yield match[1], path, None, match[3]
            elif match:
                waiting.append(match[1])
            elif "// UTS:" in line:
                sys.exit(f"{path}:{number}: {line.strip()}: not of the form `// UTS: <id>`")
            elif waiting and (name := NAME.search(line)):
                for case in waiting:
                    yield case, path, name[1].strip("`").removesuffix("()"), None
                waiting = []
        if waiting:
            sys.exit(f"{path}: no test follows {waiting[0]}")


def results(path):
    """The outcome of each test, by its name: passed only if every test of that name passed."""
    outcomes = {}
    for line in pathlib.Path(path).read_text(encoding="utf-8", errors="replace").splitlines():
        if match := RESULT.match(line):
            name = match[2].split("(")[0] if "(" in match[2] and " " not in match[2] else match[2]
            outcomes[name] = outcomes.get(name, True) and match[3] == "passed"
    return outcomes


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    outcomes = results(sys.argv[1])
    named = {}
    problems = []
    for case, path, test, reason in cases("Tests/UTS"):
        named.setdefault(case, []).append((path, test, reason))
    files = {}
    if len(sys.argv) == 3:
        for line in pathlib.Path(sys.argv[2]).read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                case, file = line.split("\t")
                if not case.startswith("objects/"):
                    files[case] = file
        problems += [f"{case} is no id of the specification" for case in named if case not in files]
    else:
        files = {case: str(tests[0][0]) for case, tests in named.items()}

    rows = collections.defaultdict(collections.Counter)
    reasons = []
    for case, file in files.items():
        if case not in named:
            rows[file]["open"] += 1
            continue
        tests = [test for _, test, _ in named[case] if test]
        if not tests:
            rows[file]["not applicable"] += 1
            reasons.append(f"{case}: {named[case][0][2]}")
            continue
        failed = [f"{case} {'fails' if test in outcomes else 'did not run'}: {test}"
                  for test in tests if not outcomes.get(test)]
        rows[file]["failing" if failed else "passing"] += 1
        problems += failed

    columns = ["passing", "failing", "not applicable", "open"]
    width = max(map(len, rows), default=4)
    print(f"{'file':{width}}  " + "  ".join(columns))
    total = collections.Counter()
    for file in sorted(rows):
        print(f"{file:{width}}  " + "  ".join(f"{rows[file][column]:>{len(column)}}" for column in columns))
        total += rows[file]
    print(f"{'all':{width}}  " + "  ".join(f"{total[column]:>{len(column)}}" for column in columns))
    answered = total["passing"] + total["not applicable"]
    print(f"\n{answered} of {sum(total.values())} answered.")
    if reasons:
        print("\nNot applicable:\n" + "\n".join(sorted(reasons)))
    if problems:
        sys.exit("\n" + "\n".join(problems))


main()
