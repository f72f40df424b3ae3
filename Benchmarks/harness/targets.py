"""What the library is held to, against the floor of the same run, and what is known where it falls short."""

import statistics
from dataclasses import dataclass

from .scenarios import GROWTH, IN_FLIGHT, SCENARIOS

OTHERS = ("ahc", "urlsession", "sdk", "sdk-sync")

CPU = "CPU of a call"
RATE = "throughput, floor's over ours"
TAIL = "p99 over p50"
SPREAD = "slowest of equal tasks over the first"

# Figures of calls in flight on one core, their limits, and the counts that they hold for.
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
    # Each round's figure.
    rounds: list
    # Where the figure is the worst of several, which one.
    where: str = ""
    why: str = ""
    # Whether more is better.
    at_least: bool = False

    @property
    def reached(self):
        return statistics.median(self.rounds)

    def meets(self, figure):
        return figure >= self.limit if self.at_least else figure <= self.limit

    @property
    def is_met(self):
        return self.meets(self.reached)

    @property
    def verdict(self):
        """The median decides; where it misses and a quarter of the rounds do not, the difference is noise."""
        if self.is_met:
            return "met"
        if sum(self.meets(one) for one in self.rounds) * 4 >= len(self.rounds):
            return "met within noise"
        return "missed"


def ratios(rounds, name, other, key, inverse=False):
    """One figure against another's of the same round, round by round; empty where one is missing."""
    if name not in rounds or other not in rounds:
        return []
    pairs = [(a[key], b[key]) for a, b in zip(rounds[name], rounds[other])]
    return [b / a if inverse else a / b for a, b in pairs]


def ratio(rounds, name, other, key, inverse=False):
    """The median over rounds of one figure against another's of the same round."""
    found = ratios(rounds, name, other, key, inverse)
    return statistics.median(found) if found else None


def rate(one):
    return one["calls"] / one["seconds"]


def with_rate(rounds):
    return {name: [one | {"rate": rate(one)} for one in many] for name, many in rounds.items()}


def growth_figures(rounds, kind, count):
    """Each round's figures of so many calls in flight, by what they say."""
    ours, floor = f"{kind}-async-{count}", f"{kind}-c-{count}"
    own = rounds.get(ours, [])
    return {
        CPU: ratios(rounds, ours, floor, "cpu_us"),
        RATE: ratios(rounds, ours, floor, "rate", inverse=True),
        TAIL: [one["p99_us"] / one["p50_us"] for one in own if one["p50_us"]],
        SPREAD: [one["spread"] for one in own],
    }


def targets(results, reasons):
    """The targets of which all figures were measured."""
    found = []

    def add(what, limit, reached, at_least=False, where=""):
        if reached:
            found.append(Target(what, limit, reached, where, reasons.get(what, ""), at_least))

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
        ("decoding JSON, 100 messages, against simdjson", "decode-json-100", "ably", "simdjson", 2),
        ("decoding MessagePack, 100 messages, against msgpack-c", "decode-msgpack-100", "ably", "msgpack-c", 1.5),
        ("encoding JSON, 100 messages, against orjson", "encode-json-100", "ably", "orjson", 1),
    ):
        add(what, limit, ratios(codecs.get(key, {}), name, other, "us"))
    add("decoding JSON, 100 messages, times faster than JSONDecoder", 15,
        ratios(codecs.get("decode-json-100", {}), "foundation", "ably", "us"), at_least=True)
    return found


def behind_others(results):
    """Rows in which another client does better, round by round, as sentences."""
    sentences = []
    for scenario in SCENARIOS:
        rounds = with_rate(results["http"].get(scenario.id, {}))
        for name, client in scenario.clients.items():
            if client.program != "ably" or name not in rounds:
                continue
            for other in OTHERS:
                if other not in rounds:
                    continue
                if ratio(rounds, name, other, "rate") < 1 or ratio(rounds, name, other, "cpu_us") > 1:
                    sentences.append(
                        f"{scenario.title}: {scenario.clients[other].label} does better than {client.label}")
    return sentences
