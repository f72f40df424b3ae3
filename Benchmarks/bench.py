"""Measures the library side by side with plain C and other clients, and writes docs/performance.md.

Uses loopback only, and leaves no processes or temporary folders behind.
"""

import argparse
import json
import re
import sys
import tempfile
import time
from contextlib import nullcontext
from pathlib import Path

from harness import client, pages, realtime, scenarios
from harness.build import ROOT, Build, say
from harness.chart import draw
from harness.machine import describe, processor_time, split_cores, stolen_share
from harness.measure import Measurement
from harness.reasons import REASONS
from harness.report import report
from harness.server import MODULE, Server

RESULTS = ROOT / "results"
FULL = RESULTS / "full.json"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true",
                        help="four minutes after building; prints the report instead of writing it")
    parser.add_argument("--rounds", type=int, help="rounds of each comparison")
    parser.add_argument("--seconds", type=float, help="length of one measurement")
    parser.add_argument("--only", default="", metavar="REGEX",
                        help="scenarios to run, by id, codec-ID, cipher-ID, growth, cold, instructions, realtime-ID, "
                             "client-realtime-ID; prints the report instead of writing it")
    parser.add_argument("--merge", action="store_true",
                        help="with --only: adds the figures to those of the last full run, and writes the report")
    parser.add_argument("--build-folder", type=Path, default=ROOT / ".build-bench", help="where the programs are built")
    parser.add_argument("--jobs", type=int, default=4, help="number of parallel compilers")
    parser.add_argument("--again", action="store_true",
                        help="write the report again, from the figures of the last full run")
    options = parser.parse_args()
    if options.again:
        write(json.loads(FULL.read_text()))
        return
    only = re.compile(options.only)
    with_calls = any(map(only.search, scenarios.names()))
    with_realtime, with_client = realtime.is_selected(only), client.is_selected(only)
    if not with_calls and not with_realtime and not with_client:
        raise SystemExit(f"--only {options.only} selects nothing")
    if with_calls and not MODULE.exists():
        raise SystemExit(f"{MODULE} is missing: run Benchmarks/deps.sh")
    rounds = options.rounds or (3 if options.quick else 7)
    seconds = options.seconds or (0.2 if options.quick else 1.0)
    full = mergeable(rounds, seconds) if options.merge else None
    build = Build(options.build_folder.resolve(), options.jobs, with_calls, with_realtime, with_client)
    server_cores, client_cores = split_cores()
    if not server_cores:
        say("Processes cannot be pinned to cores here: expect more variation.")
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="ably-bench-") as name:
        folder = Path(name)
        (folder / "www").mkdir()
        pages.write(folder / "www")
        with Server(folder, server_cores) if with_calls else nullcontext() as server:
            before = processor_time()
            measurement = Measurement(build, server, folder, client_cores, rounds, seconds, options.only)
            if with_calls:
                measurement.run_all(instructions=not options.quick)
        if with_client:
            client.RealtimeClient(measurement, server_cores).run_all(instructions=not options.quick)
        if with_realtime:
            realtime.Realtime(measurement, server_cores).run_all()
    stolen = stolen_share(before, processor_time())
    say(f"measured for {time.monotonic() - begun:.0f} s")
    raw = {
        "machine": describe(build, stolen), "rounds": rounds, "seconds": seconds,
        "left_out": sorted(measurement.left_out), "results": measurement.results,
    }
    RESULTS.mkdir(exist_ok=True)
    if full:
        raw = merged(full, raw)
    elif options.quick or options.only:
        (RESULTS / "quick.json").write_text(json.dumps(raw, indent=1))
        print(report(raw, REASONS))
        return
    FULL.write_text(json.dumps(raw, indent=1))
    write(raw)


def mergeable(rounds, seconds):
    """The figures of the last full run, if this one is as long: the report has one length for all tables."""
    try:
        full = json.loads(FULL.read_text())
    except OSError as error:
        raise SystemExit(f"--merge: there is no full run to add to: {error}") from error
    if (full["rounds"], full["seconds"]) != (rounds, seconds):
        raise SystemExit(f"--merge: the full run had {full['rounds']} rounds of {full['seconds']:g} s")
    return full


def merged(full, more):
    """The figures of a full run, with those of another run in their places."""
    for part, figures in more["results"].items():
        full["results"].setdefault(part, {}).update(figures)
    full["left_out"] = sorted({*full["left_out"], *more["left_out"]})
    return full


def write(raw):
    docs = ROOT.parent / "docs"
    (docs / "performance.md").write_text(report(raw, REASONS))
    (docs / "performance.svg").write_text(draw(raw["results"]))
    say("wrote docs/performance.md and docs/performance.svg")


if __name__ == "__main__":
    sys.exit(main())
