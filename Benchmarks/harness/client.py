"""The realtime client: what it receives and publishes, next to a floor in C++ and other clients.

The other side of all connections is floor/stream.c; each run has one of its own.
"""

import json
import os
import re
import select
import subprocess
from dataclasses import dataclass, field, replace

from .build import ROOT, say
from .measure import without_proxies
from .server import pinned

SDK_PROGRAM = ROOT / "python" / "realtime_bench.py"
# Bytes of a message's data.
PAYLOAD = 128
# Messages of a protocol message.
PER_FRAME = (100, 1)
WINDOW = 256
CHANNELS = 1_000
CLIENTS = 200
FORMATS = {"json": "JSON", "msgpack": "MessagePack"}

# Messages whose instructions are counted: the difference between two runs, of once and of twice as many.
COUNTED = 25 * WINDOW
INSTRUCTIONS = "client-realtime-instructions"

FLOOR = "floor"
# Seconds that a run may take.
TIMEOUT = 120


@dataclass
class Variant:
    """A program and how it is used."""
    label: str
    program: str
    arguments: dict = field(default_factory=dict)
    # Whether it knows no other format.
    is_json_only: bool = False


VARIANTS = {
    FLOOR: Variant("**C++** (floor)", "floor"),
    "sequence": Variant("AblyRealtime, `messages()`", "realtime", {"way": "sequence"}),
    "closure": Variant("AblyRealtime, `subscribe`", "realtime", {"way": "closure"}),
    "typed": Variant("AblyRealtime, `messages(of:)`", "realtime", {"way": "typed"}),
    "ours": Variant("AblyRealtime", "realtime"),
    "nio": Variant("NIOWebSocket and JSONDecoder", "nio", is_json_only=True),
    "sdk": Variant("Ably's Python SDK", "sdk"),
}
OURS = ("sequence", "closure", "typed", "ours")


@dataclass
class Scenario:
    kind: str
    id: str
    format: str
    arguments: dict
    variants: tuple
    # What tells it from others of its kind, in a table.
    label: str = ""


def stream(seconds, per_frame):
    return f"{round(seconds * 1000)}ms.{per_frame}.{PAYLOAD}"


def scenarios(seconds):
    """All scenarios, with streams and publishes of this length."""
    for format in FORMATS:
        def scenario(kind, id, arguments, variants, label=""):
            return Scenario(
                kind, f"client-realtime-{id}-{format}", format,
                {"format": format, "seconds": seconds, **arguments},
                tuple(key for key in variants if format == "json" or not VARIANTS[key].is_json_only), label)

        for count in PER_FRAME:
            yield scenario("receive", f"receive-{count}", {"mode": "receive", "stream": stream(seconds, count)},
                           (FLOOR, "sequence", "closure", "nio", "sdk"), str(count))
        for count in PER_FRAME:
            yield scenario("typed", f"typed-{count}",
                           {"mode": "receive", "stream": stream(seconds, count), "payload": "json"},
                           (FLOOR, "typed", "nio", "sdk"), str(count))
        publish = {"mode": "publish", "size": PAYLOAD}
        yield scenario("publish", f"publish-{WINDOW}", publish | {"window": WINDOW}, (FLOOR, "ours", "nio", "sdk"),
                       str(WINDOW))
        yield scenario("publish", "publish-1", publish | {"window": 1}, (FLOOR, "ours", "sdk"), "1")
        yield scenario("echo", "echo", publish | {"window": 1, "reflect": "yes"}, (FLOOR, "ours", "sdk"))
        yield scenario("channels", "channels",
                       {"mode": "channels", "channels": CHANNELS, "stream": stream(seconds, 1)},
                       (FLOOR, "ours", "sdk"))
    yield Scenario("memory", "client-realtime-memory", "msgpack",
                   {"mode": "idle", "clients": CLIENTS, "format": "msgpack"}, ("ours", "sdk"))


def is_selected(only, id=None):
    """Whether `--only` selects a scenario, or any of them; from the start of its id, since `time` is a call's."""
    return any(map(only.match, [id] if id else [*(one.id for one in scenarios(1)), INSTRUCTIONS]))


class Sender:
    """The other side of the connections, in a `with` statement; afterwards it knows how busy it was."""

    def __init__(self, program, cores):
        self.command, self.share = pinned([program], cores), 0.0

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, text=True)
        ready, _, _ = select.select([self.process.stdout], [], [], 20)
        found = re.search(r"http://([0-9.]+:\d+)", self.process.stdout.readline() if ready else "")
        if not found:
            self.__exit__()
            raise OSError("the sender does not start")
        self.address = found.group(1)
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            shown, _ = self.process.communicate(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            shown, _ = self.process.communicate()
        # The last one is that of what was measured.
        for line in shown.splitlines():
            self.share = json.loads(line)["share"]


class RealtimeClient:
    """Stores its results in those of a measurement, with whose rounds and selection it runs."""

    def __init__(self, measurement, sender_cores):
        self.measurement, self.sender_cores = measurement, sender_cores
        build = measurement.build
        self.sender = build.stream
        self.programs = {
            "floor": [build.client], "realtime": [build.realtime_client], "nio": [build.nio_websocket],
            "sdk": [build.python, SDK_PROGRAM],
        }
        self.counted = {"floor": [build.counted_client], "realtime": [build.counted_realtime_client]}

    def run_all(self, instructions):
        if not self.sender:
            self.measurement.leave_out("realtime clients", "the sender was not built")
            return
        for scenario in scenarios(self.measurement.seconds):
            if not is_selected(self.measurement.only, scenario.id):
                continue
            say(f"measuring {scenario.id} …")
            self.measurement.results["client"][scenario.id] = self.measurement.rounds_of({
                key: (lambda key=key, scenario=scenario: self.run(VARIANTS[key], scenario))
                for key in scenario.variants})
        if instructions and is_selected(self.measurement.only, INSTRUCTIONS):
            say("counting the instructions of realtime clients …")
            self.measurement.results["client"][INSTRUCTIONS] = {
                f"{scenario.id}-{key}": count for scenario in scenarios(1) for key in scenario.variants
                if scenario.kind in ("receive", "typed", "publish") and VARIANTS[key].program in self.counted
                for count in [self.instructions(VARIANTS[key], scenario)] if count}

    def instructions(self, variant, scenario):
        """The instructions of a message, by callgrind; None if they cannot be counted."""
        totals = []
        for count in (COUNTED, 2 * COUNTED):
            # A fifth of it to begin with.
            length = {"calls": count, "warmcalls": count // 5}
            if "stream" in scenario.arguments:
                _, *rest = scenario.arguments["stream"].split(".")
                length = {"stream": ".".join([str(count), *rest])}
            output = self.measurement.folder / "callgrind.out"
            wrapper = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={output}"]
            changed = replace(scenario, arguments=scenario.arguments | length)
            if self.run(variant, changed, self.counted, wrapper) is None:
                return None
            totals.append(int(re.search(r"^(?:totals|summary): (\d+)", output.read_text(), re.MULTILINE).group(1)))
        return (totals[1] - totals[0]) / (COUNTED * 1.2)

    def run(self, variant, scenario, programs=None, wrapper=()):
        """The figures of a run; None, with a message, if it fails."""
        command = (programs or self.programs)[variant.program]
        if not command[0]:
            self.measurement.leave_out(variant.label, "not built")
            return None
        try:
            with Sender(self.sender, self.sender_cores) as sender:
                arguments = {"server": sender.address, **scenario.arguments, **variant.arguments}
                shown = [f"{name}={value}" for name, value in arguments.items()]
                done = subprocess.run(
                    pinned([*wrapper, *command, *shown], self.measurement.cores), capture_output=True, text=True,
                    timeout=TIMEOUT, env=without_proxies(os.environ))
            return json.loads(done.stdout.strip().splitlines()[-1]) | {"sender_share": sender.share}
        except subprocess.TimeoutExpired:
            why = "did not finish in time"
        except OSError as error:
            why = str(error)
        except (IndexError, ValueError):
            why = f"failed (status {done.returncode}): {done.stderr.strip()[-500:]}"
        self.measurement.leave_out(f"{variant.label}, {scenario.id}", why)
        return None
