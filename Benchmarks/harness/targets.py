"""The library's targets, as ratios to the floor of the same run, and the known reasons for missed ones."""

import statistics
from dataclasses import dataclass

from . import client
from .realtime import IDLE_LIMIT
from .scenarios import CIPHER_SIZES, CIPHERS, GROWTH, IN_FLIGHT, SCENARIOS

# Programs of this library.
OURS = ("ably", "pubsub")
OTHERS = ("ahc", "urlsession", "sdk", "sdk-sync")

CPU = "CPU time per call"
RATE = "throughput, the floor's to ours"
TAIL = "p99 to p50"
SPREAD = "spread between equal tasks"
JSON_DECODING = "decoding JSON, 100 messages, compared with simdjson"
JSON_SPEEDUP = "decoding JSON, 100 messages, speedup over JSONDecoder"
MSGPACK_DECODING = "decoding MessagePack, 100 messages, compared with msgpack-c"
JSON_ENCODING = "encoding JSON, 100 messages, compared with orjson"
REST_PUBLISH = "AblyRest, publish, 64 in flight: CPU time per call, compared with the bindings"
REST_HISTORY = "AblyRest, history: CPU time per call, compared with the bindings and each payload decoded"
IDLE_MEMORY = "ably-local: resident memory with 10,000 idle connections"
RECEIVING = "AblyRealtime, receiving {} a frame: CPU time per message"
RECEIVING_TYPED = "AblyRealtime, receiving {} a frame, payloads of a type: CPU time per message"
PIPELINED = f"AblyRealtime, publishing with {client.WINDOW} in flight: CPU time per message"
AHEAD = "AblyRealtime, receiving by `messages()`: CPU time per message, ahead of {}"
ENCRYPTION = "AblyRest, MessagePack: what encryption adds to a call, compared with OpenSSL's EVP"

# Figures of calls in flight on one core, their limits, and the counts of calls that they apply to.
GROWTH_LIMITS = (
    (CPU, 1.5, IN_FLIGHT),
    (CPU, 1.25, tuple(count for count in IN_FLIGHT if 64 <= count <= 256)),
    (RATE, 1.6, IN_FLIGHT),
    (TAIL, 5, IN_FLIGHT),
    (SPREAD, 1.3, tuple(count for count in IN_FLIGHT if count > 1)),
)


@dataclass
class Target:
    what: str
    limit: float
    # The figure of each round.
    rounds: list
    # If the figure is the worst of several, which one.
    where: str = ""
    why: str = ""
    # Whether greater is better.
    at_least: bool = False
    # Of the figures; ratios have none.
    unit: str = ""

    @property
    def reached(self):
        return statistics.median(self.rounds)

    def shown(self, figure, format):
        return f"{figure:.0f} {self.unit}" if self.unit else f"{figure:{format}}×"

    @property
    def bound(self):
        return f"{'≥' if self.at_least else '≤'} {self.shown(self.limit, 'g')}"

    def meets(self, figure):
        return figure >= self.limit if self.at_least else figure <= self.limit

    @property
    def is_met(self):
        return self.meets(self.reached)

    @property
    def verdict(self):
        """The median decides; if it misses but a quarter of the rounds do not, the difference is noise."""
        if self.is_met:
            return "met"
        if sum(self.meets(one) for one in self.rounds) * 4 >= len(self.rounds):
            return "met within noise"
        return "missed"


def ratios(rounds, name, other, key, inverse=False):
    """The ratios of one program's figure to another's, round by round; empty if one is missing."""
    if name not in rounds or other not in rounds:
        return []
    pairs = [(a[key], b[key]) for a, b in zip(rounds[name], rounds[other])]
    return [b / a if inverse else a / b for a, b in pairs]


def ratio(rounds, name, other, key, inverse=False):
    """The median of the ratios of all rounds; None if there are none."""
    found = ratios(rounds, name, other, key, inverse)
    return statistics.median(found) if found else None


def added(rounds, name, plain):
    """The difference of two programs' times, round by round; empty if one is missing."""
    return [{"us": a["us"] - b["us"]} for a, b in zip(rounds.get(name, []), rounds.get(plain, []))]


def cipher_figures(results, op, format, size):
    """What encryption adds to a call, divided by the floor's time, round by round."""
    rounds = results.get("ciphers", {}).get(f"{op}-{format}-{size}", {})
    return ratios({"rest": added(rounds, "rest", "rest-plain"), "c": rounds.get("c", [])}, "rest", "c", "us")


def rate(one):
    return one["calls"] / one["seconds"]


def with_rate(rounds):
    return {name: [one | {"rate": rate(one)} for one in many] for name, many in rounds.items()}


def growth_figures(rounds, kind, count):
    """The figures of each round for a number of calls in flight, by name."""
    ours, floor = f"{kind}-async-{count}", f"{kind}-c-{count}"
    own = rounds.get(ours, [])
    return {
        CPU: ratios(rounds, ours, floor, "cpu_us"),
        RATE: ratios(rounds, ours, floor, "rate", inverse=True),
        TAIL: [one["p99_us"] / one["p50_us"] for one in own if one["p50_us"]],
        SPREAD: [one["spread"] for one in own],
    }


def targets(results, reasons):
    """The targets whose figures were measured."""
    found = []

    def add(what, limit, reached, at_least=False, where="", unit=""):
        if reached:
            found.append(Target(what, limit, reached, where, reasons.get(what, ""), at_least, unit))

    rounds = with_rate(results["http"].get("time", {}))
    add(f"blocking: {CPU}", 1.1, ratios(rounds, "blocking", "c", "cpu_us"))
    add(f"blocking: {RATE}", 1.1, ratios(rounds, "blocking", "c", "rate", inverse=True))
    rounds = with_rate(results["in_flight"])
    for kind, (title, _) in GROWTH.items():
        for figure, limit, counts in GROWTH_LIMITS:
            measured = {count: growth_figures(rounds, kind, count)[figure] for count in counts}
            measured = {count: figures for count, figures in measured.items() if figures}
            if not measured:
                continue
            worst = max(measured, key=lambda count: statistics.median(measured[count]))
            span = f"{counts[0]:,} to {counts[-1]:,} in flight"
            add(f"{title}, {span}: {figure}", limit, measured[worst], where=f"at {worst:,}")
    codecs = results["codecs"]
    for what, key, name, other, limit in (
        (JSON_DECODING, "decode-json-100", "ably", "simdjson", 2),
        (MSGPACK_DECODING, "decode-msgpack-100", "ably", "msgpack-c", 1.5),
        (JSON_ENCODING, "encode-json-100", "ably", "orjson", 1),
    ):
        add(what, limit, ratios(codecs.get(key, {}), name, other, "us"))
    add(REST_PUBLISH, 1.15, ratios(results["http"].get("publish-64", {}), "rest", "async", "cpu_us"))
    history = results["http"].get("history", {})
    add(REST_HISTORY, 1.15, ratios(history, "rest-blocking", "blocking-payloads", "cpu_us"), where="blocking")
    add(REST_HISTORY, 1.15, ratios(history, "rest", "async-payloads", "cpu_us"), where="async")
    for cipher in CIPHERS:
        for size in CIPHER_SIZES:
            if cipher.format == "msgpack":
                add(ENCRYPTION, 1.3, cipher_figures(results, cipher.op, cipher.format, size),
                    where=f"{cipher.verb} {size // 1024} KiB")
    add(JSON_SPEEDUP, 15,
        ratios(codecs.get("decode-json-100", {}), "foundation", "ably", "us"), at_least=True)
    idle = results.get("realtime", {}).get("realtime-idle", {})
    add(IDLE_MEMORY, IDLE_LIMIT, [one["after_kb"] / 1024 for one in idle.get("10000-yes", [])],
        where="attached to one channel", unit="MiB")
    return found + client_targets(results, reasons)


def target_rows(found):
    for one in found:
        reached = f"**{one.shown(one.reached, '.2f')}**" + (f" {one.where}" if one.where else "")
        yield [one.what, one.bound, reached, one.verdict]


# What a client of the realtime client's tables may cost, in the floor's CPU time, and what its CPU time is of others'.
CLIENT_LIMITS = {"100": 1.5, "1": 2}
PUBLISH_LIMIT = 1.5
AHEAD_LIMITS = {"nio": 5, "sdk": 20}


def client_limit(scenario):
    """The target of a scenario of the realtime client; None if it has none."""
    if scenario.kind in ("receive", "typed"):
        return CLIENT_LIMITS[scenario.label]
    return PUBLISH_LIMIT if scenario.kind == "publish" and scenario.label != "1" else None


def client_target(results, scenario, key):
    """The target of a client in a scenario; None if there is none, or it was not measured."""
    limit = client_limit(scenario)
    figures = ratios(results.get("client", {}).get(scenario.id, {}), key, client.FLOOR, "cpu_us")
    if limit is None or key not in client.OURS or not figures:
        return None
    where = client.FORMATS[scenario.format]
    if key in ("sequence", "closure"):
        where += f", {client.VARIANTS[key].label.split(', ')[1]}"
    return Target(client_target_name(scenario), limit, figures, where)


def client_target_name(scenario):
    if scenario.kind == "publish":
        return PIPELINED
    count = "one message" if scenario.label == "1" else f"{scenario.label} messages"
    return (RECEIVING_TYPED if scenario.kind == "typed" else RECEIVING).format(count)


def client_targets(results, reasons):
    """The targets of the realtime client: the worst figure of each."""
    worst = {}

    def add(target):
        known = worst.get(target.what)
        if not known or target.reached / target.limit * (-1 if target.at_least else 1) > (
                known.reached / known.limit * (-1 if known.at_least else 1)):
            target.why = reasons.get(target.what, "")
            worst[target.what] = target

    for scenario in client.scenarios(1):
        for key in scenario.variants:
            target = client_target(results, scenario, key)
            if target:
                add(target)
    for scenario in client.scenarios(1):
        if scenario.kind != "receive":
            continue
        rounds = results.get("client", {}).get(scenario.id, {})
        for other, limit in AHEAD_LIMITS.items():
            figures = ratios(rounds, other, "sequence", "cpu_us")
            if figures:
                where = f"{client.FORMATS[scenario.format]}, {scenario.label} a frame"
                add(Target(AHEAD.format(client.VARIANTS[other].label), limit, figures, where, at_least=True))
    return list(worst.values())


def behind_others(results):
    """Scenarios in which another client is ahead, as sentences."""
    sentences = []
    for scenario in SCENARIOS:
        rounds = with_rate(results["http"].get(scenario.id, {}))
        for name, client in scenario.clients.items():
            if client.program not in OURS or name not in rounds:
                continue
            for other in OTHERS:
                if other not in rounds:
                    continue
                if ratio(rounds, name, other, "rate") < 1 or ratio(rounds, name, other, "cpu_us") > 1:
                    sentences.append(
                        f"{scenario.title}: {scenario.clients[other].label} is ahead of {client.label}")
    return sentences
