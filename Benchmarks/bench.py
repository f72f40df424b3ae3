"""Measures the library side by side with plain C and other clients, and writes docs/performance.md.

Uses loopback only, and leaves no processes or temporary folders behind.
"""

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

from harness import pages
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
                        help="two minutes after building; prints the report instead of writing it")
    parser.add_argument("--rounds", type=int, help="rounds of each comparison")
    parser.add_argument("--seconds", type=float, help="length of one measurement")
    parser.add_argument("--only", default="", metavar="REGEX",
                        help="scenarios to run, by id, codec-ID, growth, cold, instructions; prints the report instead "
                             "of writing it")
    parser.add_argument("--build-folder", type=Path, default=ROOT / ".build-bench", help="where the programs are built")
    parser.add_argument("--jobs", type=int, default=4, help="number of parallel compilers")
    parser.add_argument("--again", action="store_true",
                        help="write the report again, from the figures of the last full run")
    options = parser.parse_args()
    if options.again:
        write(json.loads(FULL.read_text()))
        return
    if not MODULE.exists():
        raise SystemExit(f"{MODULE} is missing: run Benchmarks/deps.sh")
    rounds = options.rounds or (3 if options.quick else 7)
    seconds = options.seconds or (0.2 if options.quick else 1.0)
    build = Build(options.build_folder.resolve(), options.jobs)
    server_cores, client_cores = split_cores()
    if not server_cores:
        say("Processes cannot be pinned to cores here: expect more variation.")
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="ably-bench-") as name:
        folder = Path(name)
        (folder / "www").mkdir()
        pages.write(folder / "www")
        with Server(folder, server_cores) as server:
            before = processor_time()
            measurement = Measurement(build, server, folder, client_cores, rounds, seconds, options.only)
            measurement.run_all(instructions=not options.quick)
    stolen = stolen_share(before, processor_time())
    say(f"measured for {time.monotonic() - begun:.0f} s")
    raw = {
        "machine": describe(build, stolen), "rounds": rounds, "seconds": seconds,
        "left_out": sorted(measurement.left_out), "results": measurement.results,
    }
    RESULTS.mkdir(exist_ok=True)
    if options.quick or options.only:
        (RESULTS / "quick.json").write_text(json.dumps(raw, indent=1))
        print(report(raw, REASONS))
    else:
        FULL.write_text(json.dumps(raw, indent=1))
        write(raw)


def write(raw):
    docs = ROOT.parent / "docs"
    (docs / "performance.md").write_text(report(raw, REASONS))
    (docs / "performance.svg").write_text(draw(raw["results"]))
    say("wrote docs/performance.md and docs/performance.svg")


if __name__ == "__main__":
    sys.exit(main())
