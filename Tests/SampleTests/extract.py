#!/usr/bin/env python3
"""Generates Swift functions from the samples in the documentation, so that tests compile and run them.

Each fenced block that begins with ```swift becomes code. The word after it says how:

    ```swift               an asynchronous function
    ```swift blocking      a synchronous function
    ```swift declarations  declarations in an enumeration, for example tests
    ```swift main          the main.swift of a program
    ```swift main blocking the main.swift of a program without `await`
    ```swift package       part of a Package.swift, which is not compiled

A function has four parameters: `ably`, `rest` and `realtime`, clients of a local service, and `service`, that service. In a program
the client with the placeholder key becomes a client of the local service that the environment names. The module `Tickets`
stands for bindings of another service: samples that import it get the golden file of that name.
Usage: extract.py [--check], from any folder. Writes Samples.swift and ReferenceSamples.swift in this folder, and the
programs below TopLevelSamples; with --check it writes nothing, shows the difference instead, and ends with status 1 if
there is one.
"""

import difflib
import pathlib
import re
import sys

FOLDER = pathlib.Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent
GUIDES = ["README.md", "CONTRIBUTING.md", "docs/*.md", "Sources/AblyPlatform/AblyPlatform.docc/*.md",
          "Sources/AblyPubSub/AblyPubSub.docc/*.md"]
REFERENCE = ["docs/reference/*.md"]
PROGRAMS = {"main": "Async", "main blocking": "Blocking"}
KINDS = {"", "blocking", "declarations", "package", *PROGRAMS}
CLIENT = 'Ably(key: "appId.keyId:secret")'
MODULES = {"Tickets": "GoldenTickets"}


def fences(path):
    """Yields each Swift fence of a file: the number of its first line, its kind, its lines."""
    start, kind, lines = None, "", []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if start is None:
            match = re.fullmatch(r"(\s*)```swift(?: +(.*))?", line)
            if match:
                indent, kind = match[1], (match[2] or "").strip()
                if kind not in KINDS:
                    sys.exit(f"{path.relative_to(ROOT)}:{number}: unknown kind of sample: {kind}")
                start, lines = number, []
        elif line.strip() == "```":
            yield start, kind, lines
            start = None
        else:
            lines.append(line.removeprefix(indent))
    if start is not None:
        sys.exit(f"{path.relative_to(ROOT)}:{start}: the sample is not closed")


def unused(lines):
    """Statements that use a sample's variables, so that the compiler does not warn about unused ones."""
    names = []
    for line in lines:
        match = re.match(r"(?:let|var) (\w+)\b", line)
        if match and match[1] not in names:
            names.append(match[1])
    return [f"_ = {name}" for name in names]


def function(name, kind, lines):
    effects = "throws" if kind == "blocking" else "async throws"
    body = [*lines, *unused(lines)]
    text = "".join(f"        {line}\n" if line else "\n" for line in body)
    parameters = "ably: Ably, rest: AblyRest, realtime: AblyRealtime, service: LocalService"
    return f"    static func {name}({parameters}) {effects} {{\n{text}    }}\n"


def render(patterns, enumeration):
    imports, functions, declarations, entries = {"AblyLocal", "AblyPlatform", "AblyPubSub"}, [], [], []
    for pattern in patterns:
        for path in sorted(ROOT.glob(pattern)):
            stem = re.sub(r"\W", "_", path.stem)
            for index, (number, kind, lines) in enumerate(fences(path), 1):
                if kind == "package" or kind in PROGRAMS:
                    continue
                imports |= {MODULES.get(m[1], m[1]) for line in lines if (m := re.match(r"import (\w+)", line))}
                lines = [line for line in lines if not line.startswith("import ")]
                while lines and not lines[0]:
                    lines.pop(0)
                name = f"{stem}_{index}"
                place = f"{path.relative_to(ROOT).as_posix()}, sample {index}"
                if kind == "declarations":
                    body = "".join(f"    {line}\n" if line else "\n" for line in lines)
                    declarations.append(f"enum {name} {{\n{body}}}\n")
                    continue
                functions.append(function(name, kind, lines))
                call = "blocking" if kind == "blocking" else "run"
                entries.append(f'        Sample("{place}", .{call}({name})),\n')
    head = (
        "// swift-format-ignore-file\n"
        "// Generated from the documentation by extract.py. Do not edit.\n\n"
        + "".join(f"import {name}\n" for name in sorted(imports))
    )
    table = f"enum {enumeration} {{\n    static let all: [Sample] = [\n{''.join(entries)}    ]\n"
    return "\n".join([head, table, *functions]) + "}\n" + "".join(f"\n{text}" for text in declarations)


def programs(patterns):
    """The programs of the guides: their text by kind."""
    texts = {}
    for pattern in patterns:
        for path in sorted(ROOT.glob(pattern)):
            for number, kind, lines in fences(path):
                if kind not in PROGRAMS:
                    continue
                place = f"{path.relative_to(ROOT).as_posix()}:{number}"
                if kind in texts:
                    sys.exit(f"{place}: there must be only one sample of the kind '{kind}'")
                if not any(CLIENT in line for line in lines):
                    sys.exit(f"{place}: a program must create its client with {CLIENT}")
                head = ["// swift-format-ignore-file", "// Generated from the documentation by extract.py. Do not edit.", ""]
                lines = ["import SampleSupport", *(line.replace(CLIENT, "localAbly()") for line in lines)]
                texts[kind] = "".join(f"{line}\n" for line in [*head, *lines])
    return texts


def main():
    arguments = sys.argv[1:]
    if arguments not in ([], ["--check"]):
        sys.exit(__doc__)
    stale = False
    files = [(FOLDER / f"{name}.swift", render(patterns, name)) for patterns, name in
             [(GUIDES, "Samples"), (REFERENCE, "ReferenceSamples")]]
    files += [(FOLDER.parent / "TopLevelSamples" / PROGRAMS[kind] / "main.swift", text)
              for kind, text in programs(GUIDES).items()]
    for path, text in files:
        place = path.relative_to(ROOT).as_posix()
        before = path.read_text(encoding="utf-8") if path.exists() else ""
        if text == before:
            continue
        if arguments:
            stale = True
            lines = difflib.unified_diff(before.splitlines(True), text.splitlines(True), place, "documentation")
            sys.stdout.writelines(lines)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            print(f"wrote {place}")
    sys.exit(1 if stale else 0)


if __name__ == "__main__":
    main()
