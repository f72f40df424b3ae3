"""The section of the report on the realtime side of the local service."""

from .measure import medians
from .realtime import FLOOR, IDLE, IDLE_LIMIT, PAYLOAD, RATES, SERVICE, SUBSCRIBERS, VARIANTS, WINDOWS
from .tables import number, percent, table, times
from .targets import ratio

HEAD = """## Realtime: the local service

`ably-local`, built for release, with one publisher and 1 to 1,000 subscribers on one channel, over WebSocket without TLS;
each message carries {payload} bytes of data. A delivery is one message received by one subscriber. The load comes from
`Benchmarks/floor/realtime.c`, a thread with epoll, which fails if a subscriber misses a message or receives one twice or out
of order. The server had one half of the cores and the load generator the other; each run had a service of its own.

The floor is a server in C that passes messages on from frames prepared in advance: it neither decodes messages nor stores
them, and knows no capabilities. Messages that arrive together go to a subscriber in one system call, as they do in the
service; what that saves is shown by the same server with one system call per delivery. Its messages are JSON, as long as the
service's.

`CPU` is the processor time of the server's whole process for one delivery, user and system, including its share of receiving
and acknowledging the message; `busy` is the part of one core that the process used.

To repeat it: `Benchmarks/run.sh --only realtime`.
"""

# The part of its core from which on a process may limit what is measured.
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
                f"{count:,}", number(WINDOWS[count]), variant.label, number(one["rate"]), times(ratio(rounds, key, FLOOR, "rate", inverse=True)),
                number(one["publishes"]), number(one["service_us"], 2), times(ratio(rounds, key, FLOOR, "service_us")),
                percent(one["service_share"]), percent(one["client_share"]), number(one["client_us"], 2)])
    if rows:
        yield from ["### Deliveries per second", "",
                    "`in flight` are messages that were published, and not yet both acknowledged and received by all "
                    "subscribers. `×` of deliveries is the floor's rate divided by the server's.", ""]
        yield from table(
            ["subscribers", "in flight", "server", "deliveries/s", "×", "messages/s", "CPU µs", "CPU ×", "busy",
             "generator busy", "generator, CPU µs"], rows)


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
    shares, headroom, waits = {}, {}, set()
    for count in SUBSCRIBERS:
        rounds = measured.get(f"realtime-throughput-{count}", {})
        for key, variant in VARIANTS.items():
            if key not in rounds or variant.is_floor:
                continue
            one = medians(rounds[key])
            shares[count] = max(one["client_share"], shares.get(count, 0))
            if one["service_share"] < NEARLY_BUSY:
                waits.add(count)
            if FLOOR in rounds:
                headroom[count] = min(ratio(rounds, FLOOR, key, "rate"), headroom.get(count, float("inf")))
    if not shares:
        return
    busiest = max(shares, key=shares.get)
    yield from ["### The load generator", ""]
    if shares[busiest] < NEARLY_BUSY:
        text = (f"It is not the bottleneck: against the service it used at most {percent(shares[busiest])} of its core "
                f"({subscribers(busiest)}).")
    else:
        text = (f"**It may be the bottleneck**: against the service it used {percent(shares[busiest])} of its core "
                f"({subscribers(busiest)}), so that the service may deliver more than shown.")
    if headroom:
        least = min(headroom, key=headroom.get)
        text += (f" In the same run it received from the floor at least {headroom[least]:,.1f} times as many deliveries per "
                 f"second as from the service ({subscribers(least)}).")
    if waits:
        text += (f" With {', '.join(f'{count:,}' for count in sorted(waits))} the service was not busy all the time either: "
                 "the two waited for each other, or for other programs on the machine.")
    yield from [text, ""]


def subscribers(count):
    return f"with {count:,} subscriber{'s' if count > 1 else ''}"


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
