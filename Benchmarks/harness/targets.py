"""What the library is held to, against the floor of the same run, and what is known where it falls short."""

from dataclasses import dataclass

from .scenarios import SCENARIOS

OTHERS = ("ahc", "urlsession", "sdk", "sdk-sync")


@dataclass
class Target:
    what: str
    limit: float
    reached: float
    why: str = ""
    # Whether more is better.
    at_least: bool = False

    @property
    def is_met(self):
        return self.reached >= self.limit if self.at_least else self.reached <= self.limit


def ratio(rounds, name, other, key, inverse=False):
    """The median over rounds of one figure against another's of the same round."""
    if name not in rounds or other not in rounds:
        return None
    pairs = [(a[key], b[key]) for a, b in zip(rounds[name], rounds[other])]
    ratios = sorted((b / a if inverse else a / b) for a, b in pairs)
    return ratios[len(ratios) // 2]


def rate(one):
    return one["calls"] / one["seconds"]


def with_rate(rounds):
    return {name: [one | {"rate": rate(one)} for one in many] for name, many in rounds.items()}


def targets(results, reasons):
    """The targets of which both figures were measured."""
    found = []

    def add(what, limit, reached, at_least=False):
        if reached is not None:
            found.append(Target(what, limit, reached, reasons.get(what, ""), at_least))

    for what, scenario, name, limit in (
        ("blocking", "time", "blocking", 1.10),
        ("async one after another", "time", "async", 1.20),
        ("async one after another on the transport's executor", "time", "loop", 1.20),
        ("64 in flight", "publish-64", "async", 1.25),
    ):
        rounds = with_rate(results["http"].get(scenario, {}))
        add(f"{what}: CPU of a call", limit, ratio(rounds, name, "c", "cpu_us"))
        add(f"{what}: throughput, floor's over ours", limit, ratio(rounds, name, "c", "rate", inverse=True))
    codecs = results["codecs"]
    for what, key, name, other, limit in (
        ("decoding JSON, 100 messages, against simdjson", "decode-json-100", "ably", "simdjson", 2),
        ("decoding MessagePack, 100 messages, against msgpack-c", "decode-msgpack-100", "ably", "msgpack-c", 1.5),
        ("encoding JSON, 100 messages, against orjson", "encode-json-100", "ably", "orjson", 1),
    ):
        add(what, limit, ratio(codecs.get(key, {}), name, other, "us"))
    add("decoding JSON, 100 messages, times faster than JSONDecoder", 15,
        ratio(codecs.get("decode-json-100", {}), "foundation", "ably", "us"), at_least=True)
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
