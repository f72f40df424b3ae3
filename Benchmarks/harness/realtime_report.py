"""The section of the report on the realtime side of the local service."""

from .measure import medians
from .realtime import CEILING, FLOOR, IDLE, IDLE_LIMIT, PAYLOAD, RATES, SERVICE, SUBSCRIBERS, VARIANTS, WINDOW
from .tables import number, percent, table, times
from .targets import ratio

HEAD = """## Realtime: the local service

`ably-local`, built for release, with one publisher and 1 to 1,000 subscribers on one channel, over WebSocket without TLS;
each message carries {payload} bytes of data. A delivery is one message received by one subscriber. The load comes from
`Benchmarks/floor/realtime.c`, a thread with epoll, which fails if a subscriber misses a message or receives one twice or out
of order. The server had one half of the cores and the load generator the other; each run had a service of its own.

The floor is a server in C that sends each message to each subscriber in a system call of its own, and neither stores
messages nor knows capabilities; its messages are JSON, as long as the service's. `CPU` is the processor time of the server's whole process for one delivery, user and system,
including its share of receiving and acknowledging the message; `busy` is the part of one core that the process used.

To repeat it: `Benchmarks/run.sh --only realtime`.
"""

# The part of its core from which on the load generator may limit what is measured.
NEARLY_BUSY = 0.8


def realtime(results):
    measured = results.get("realtime")
    if not measured:
        return
    yield from HEAD.format(payload=PAYLOAD).split("\n")
    yield from throughput(measured)
    yield from latency(measured)
    yield from generator(measured)
    yield from idle(measured)


def throughput(measured):
    rows = []
    for count in SUBSCRIBERS:
        rounds = measured.get(f"realtime-throughput-{count}", {})
        for key, variant in VARIANTS.items():
            if key not in rounds:
                continue
            one = medians(rounds[key])
            rows.append([
                f"{count:,}", variant.label, number(one["rate"]), times(ratio(rounds, key, FLOOR, "rate", inverse=True)),
                number(one["publishes"]), number(one["service_us"], 2), times(ratio(rounds, key, FLOOR, "service_us")),
                percent(one["service_share"]), percent(one["client_share"]), number(one["client_us"], 2)])
    if rows:
        yield from ["### Deliveries per second", "",
                    f"{WINDOW} messages in flight: published, and not yet both acknowledged and received by all "
                    "subscribers. `×` of deliveries is the floor's rate divided by the server's.", ""]
        yield from table(
            ["subscribers", "server", "deliveries/s", "×", "messages/s", "CPU µs", "CPU ×", "busy", "generator busy",
             "generator, CPU µs"], rows)


def latency(measured):
    rows = []
    for count in SUBSCRIBERS:
        rounds = measured.get(f"realtime-latency-{count}", {})
        for key, variant in VARIANTS.items():
            if key not in rounds:
                continue
            one = medians(rounds[key])
            rows.append([
                f"{count:,}", variant.label, number(RATES[count]), number(one["p50_us"]), number(one["p99_us"]),
                times(ratio(rounds, key, FLOOR, "p50_us")), times(ratio(rounds, key, FLOOR, "p99_us")),
                number(one["service_us"], 1)])
    if rows:
        yield from ["### Latency", "",
                    "From the publisher's send to the subscriber's receipt, on one clock, at a rate far below the limit. A "
                    "message reaches its subscribers one after another, so that with many of them most of the time is the "
                    "wait for one's turn.", ""]
        yield from table(
            ["subscribers", "server", "messages/s", "p50 µs", "p99 µs", "p50 ×", "p99 ×", "CPU µs"], rows)


def generator(measured):
    """How it is known whether the load generator limits the figures."""
    shares, ceilings = {}, {}
    for count in SUBSCRIBERS:
        rounds = measured.get(f"realtime-throughput-{count}", {})
        for key, variant in VARIANTS.items():
            if key not in rounds or variant.is_floor:
                continue
            shares[count, key] = medians(rounds[key])["client_share"]
            headroom = ratio(rounds, CEILING, key, "rate")
            if headroom:
                ceilings[count, key] = headroom
    if not shares:
        return
    busiest, share = max(shares.items(), key=lambda pair: pair[1])
    where = f"with {busiest[0]:,} subscriber{'s' if busiest[0] > 1 else ''}"
    yield from ["### The load generator", ""]
    if share < NEARLY_BUSY:
        text = (f"It is not the bottleneck: against the service it used at most {percent(share)} of one core ({where}), and "
                "waited for the service for the rest of the time.")
    else:
        text = (f"**It may be the bottleneck**: against the service it used {percent(share)} of one core ({where}), so that "
                "the service may deliver more than shown.")
    if ceilings:
        (count, _), least = min(ceilings.items(), key=lambda pair: pair[1])
        text += (f" In the same run it received {least:,.1f} times as many deliveries per second or more from the server in "
                 f"C that sends many deliveries in one system call (the least with {count:,}); that is a lower bound of its "
                 "ceiling, since that server was busy as well.")
    yield from [text, ""]


def idle(measured):
    rounds = measured.get("realtime-idle", {})
    rows = []
    for count in IDLE:
        for attach, label in (("no", "connected"), ("yes", "attached to one channel")):
            figures = rounds.get(f"{count}-{attach}")
            if figures:
                one = medians(figures)
                rows.append([f"{count:,}", label, number(one["before_kb"] / 1024, 1), number(one["after_kb"] / 1024, 1),
                             number(one["each_kb"], 1)])
    if rows:
        yield from ["### Idle connections", "",
                    f"Resident memory of the service's process ({VARIANTS[SERVICE].label}) before and after the "
                    "connections; the kernel's memory for sockets is not in it. The memory of one is the difference "
                    f"divided by their number. The target: 10,000 of them within {IDLE_LIMIT} MiB.", ""]
        yield from table(["connections", "state", "before, MiB", "after, MiB", "KiB each"], rows)
