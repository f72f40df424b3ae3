"""The realtime side of the local service: fan-out to subscribers, and idle connections.

Each run has a service of its own, so that no run pays for the messages that an earlier one stored.
"""

import json
import resource
import subprocess
from dataclasses import dataclass, field

from .build import say
from .server import pinned
from .service import LocalService

SUBSCRIBERS = (1, 10, 100, 1_000)
# Messages per second of the measurement of latency, by subscribers: far from what servers can deliver.
RATES = {1: 200, 10: 200, 100: 200, 1_000: 20}
# Messages in flight of the measurement of throughput, by subscribers: enough that the service never waits for one.
WINDOWS = {1: 256, 10: 256, 100: 128, 1_000: 64}
PAYLOAD = 128
IDLE = (1_000, 10_000)
# What 10,000 idle connections may take, in MiB.
IDLE_LIMIT = 500

FLOOR, SINGLE, SERVICE = "floor", "single", "json"
# Seconds that a run may take.
TIMEOUT = 120


@dataclass
class Variant:
    """A server and how it is used."""
    label: str
    arguments: dict = field(default_factory=dict)
    is_floor: bool = False


VARIANTS = {
    FLOOR: Variant("**C** (floor)", {"batches": "yes"}, True),
    SINGLE: Variant("C, one system call per delivery", {"batches": "no"}, True),
    SERVICE: Variant("`ably-local`, JSON", {"format": "json"}),
    "msgpack": Variant("`ably-local`, MessagePack", {"format": "msgpack"}),
}


def is_selected(only, id=None):
    """Whether `--only` selects a scenario, or any of them; from the start of its id, since `time` is a call's."""
    ids = [id] if id else [
        *(f"realtime-{figure}-{count}" for figure in ("throughput", "latency") for count in SUBSCRIBERS), "realtime-idle"]
    return any(map(only.match, ids))


class Realtime:
    """Stores its results in those of a measurement, with whose rounds and selection it runs."""

    def __init__(self, measurement, service_cores):
        self.measurement, self.service_cores = measurement, service_cores
        self.build = measurement.build
        # Thousands of sockets: processes started from here inherit the limit.
        _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))

    def run_all(self):
        if not self.build.realtime:
            self.measurement.leave_out("realtime", "the load generator was not built")
            return
        results = self.measurement.results["realtime"]
        seconds = self.measurement.seconds
        for count in SUBSCRIBERS:
            load = {
                "mode": "fanout", "subscribers": count, "window": WINDOWS[count], "payload": PAYLOAD, "seconds": seconds}
            results |= self.rounds(f"realtime-throughput-{count}", {
                key: (variant, load) for key, variant in VARIANTS.items()})
            # A window of the largest size: a rate that is too high ends the run instead of filling it.
            paced = load | {"window": 1024, "rate": RATES[count], "seconds": max(1, seconds * 2)}
            results |= self.rounds(f"realtime-latency-{count}", {
                key: (variant, paced) for key, variant in VARIANTS.items() if key != SINGLE})
        results |= self.rounds("realtime-idle", {
            f"{count}-{attach}": (VARIANTS[SERVICE], {
                "mode": "idle", "connections": count, "attach": attach, "hold": 2 * min(seconds, 1)})
            for count in IDLE for attach in ("no", "yes")}, rounds=min(self.measurement.rounds, 3))

    def rounds(self, id, jobs, rounds=None):
        """The results of some jobs, variants and their arguments by key, if they are selected."""
        if not is_selected(self.measurement.only, id):
            return {}
        say(f"measuring {id} …")
        return {id: self.measurement.rounds_of({
            key: (lambda variant=variant, arguments=arguments: self.run(variant, arguments))
            for key, (variant, arguments) in jobs.items()}, rounds)}

    def run(self, variant, arguments):
        """The figures of a run; None, with a message, if it fails."""
        arguments = {"timeout": TIMEOUT} | arguments | variant.arguments
        if variant.is_floor:
            cores = ",".join(map(str, self.service_cores))
            return self.generate(variant, arguments | {"server": "floor", "servercores": cores})
        if not self.build.service:
            self.measurement.leave_out(variant.label, "not built")
            return None
        try:
            with LocalService(self.build.service, self.service_cores) as service:
                return self.generate(variant, arguments | service.arguments)
        except OSError as error:
            self.measurement.leave_out(variant.label, str(error))
            return None

    def generate(self, variant, arguments):
        command = [self.build.realtime, *(f"{name}={value}" for name, value in arguments.items())]
        try:
            # The generator ends by itself before this timeout.
            done = subprocess.run(
                pinned(command, self.measurement.cores), capture_output=True, text=True, timeout=TIMEOUT + 10)
            return json.loads(done.stdout)
        except subprocess.TimeoutExpired:
            why = "did not finish in time"
        except ValueError:
            why = f"failed: {done.stderr.strip()[-500:]}"
        self.measurement.leave_out(f"{variant.label}, {arguments['mode']}", why)
        return None
