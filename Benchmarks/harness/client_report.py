"""The section of the report on the realtime client."""

from .client import CHANNELS, CLIENTS, FLOOR, FORMATS, INSTRUCTIONS, PAYLOAD, VARIANTS, WINDOW, scenarios
from .measure import medians
from .tables import number, percent, table, times
from .targets import client_target, client_targets, ratio, target_rows, with_rate

HEAD = """## Realtime: the client

`AblyRealtime` receives and publishes messages with {payload} bytes of data, over WebSocket without TLS. The other side is
`Benchmarks/floor/stream.c`, a thread with epoll that sends frames prepared in advance, as many as the client takes, and
acknowledges what it receives at once, with the serials of the messages. It had one half of the cores and the client the
other.

The floor is a client in C++ with one thread and a blocking socket: it reads frames itself, decodes protocol messages with
simdjson On-Demand or msgpack-c into structs that own their strings, completes each message from its protocol message, and
encodes and masks what it publishes. It knows no states, subscriptions, queues or errors. NIOWebSocket is SwiftNIO's own
pipeline with `NIOAsyncChannel`, as in its example of a client, with Foundation's `JSONDecoder` and `JSONEncoder` for structs.

`CPU` is the processor time of the client's whole process for one message, user and system. `×` of messages/s is the floor's
rate divided by the client's. Each program receives or publishes for a fifth of the time before it is measured, and fails if
a message is missing.

To repeat it: `Benchmarks/run.sh --only client-realtime`.
"""

# What is counted, by kind of scenario and its label.
WORK = {
    "receive": "receiving {} a frame", "typed": "receiving {} a frame, payloads of a type",
    "publish": "publishing, {} in flight",
}
# The part of its core from which on a process may limit what is measured.
NEARLY_BUSY = 0.8


def realtime_client(results, reasons):
    measured = results.get("client")
    if not measured:
        return
    yield from HEAD.format(payload=PAYLOAD).split("\n")
    found = client_targets(results, reasons)
    if found:
        yield from ["### Its targets", "", "The figure is the worst one in the tables below.", ""]
        yield from table(["target", "limit", "reached", ""], target_rows(found))
    yield from costs(
        results, "receive", "### Receiving", "messages a frame",
        "Messages of one channel, by a sequence or by a closure. A frame is one protocol message; the service puts messages "
        "into one that were published together.")
    yield from costs(
        results, "typed", "### Receiving payloads of a type", "messages a frame",
        "The data are JSON, and are decoded into a struct with five members as well, by simdjson in the floor.")
    yield from costs(
        results, "publish", "### Publishing", "in flight",
        f"One message after another, each after the acknowledgement of the one before it, and up to {WINDOW} that are not "
        "acknowledged yet: then the floor sends all for which there is room at once.")
    yield from echo(results)
    yield from costs(
        results, "channels", "### Many channels", None,
        f"One message a frame, spread over {CHANNELS:,} channels, each with a consumer of its own: a task, in the floor an "
        "entry of a hash table.")
    yield from memory(measured)
    yield from instructions(measured)
    yield from sender(measured)


def selected(results, kind):
    """The scenarios of a kind that were measured, and their rounds."""
    for scenario in scenarios(1):
        rounds = results["client"].get(scenario.id)
        if scenario.kind == kind and rounds:
            yield scenario, with_rate(rounds) if kind != "memory" else rounds


def costs(results, kind, title, column, note):
    rows = []
    for scenario, rounds in selected(results, kind):
        for key in scenario.variants:
            if key not in rounds:
                continue
            one = medians(rounds[key])
            target = client_target(results, scenario, key)
            rows.append(
                ([scenario.label] if column else []) + [
                    FORMATS[scenario.format], VARIANTS[key].label, number(one["cpu_us"], 2),
                    times(ratio(rounds, key, FLOOR, "cpu_us")), f"{target.bound}: {target.verdict}" if target else "",
                    number(one["rate"]), times(ratio(rounds, key, FLOOR, "rate", inverse=True)),
                    number(one["peak_kb"] / 1024, 1)])
    if rows:
        yield from [title, "", note, ""]
        yield from table(
            ([column] if column else []) + ["format", "client", "CPU µs", "CPU ×", "target", "messages/s", "×", "MB"],
            rows)


def echo(results):
    rows = []
    for scenario, rounds in selected(results, "echo"):
        for key in scenario.variants:
            if key in rounds:
                one = medians(rounds[key])
                rows.append([
                    FORMATS[scenario.format], VARIANTS[key].label, number(one["p50_us"], 1), number(one["p99_us"], 1),
                    times(ratio(rounds, key, FLOOR, "p50_us")), times(ratio(rounds, key, FLOOR, "p99_us")),
                    number(one["cpu_us"], 1)])
    if rows:
        yield from ["### Latency of an echo", "",
                    "From publishing a message to its receipt and its acknowledgement, one message after another.", ""]
        yield from table(["format", "client", "p50 µs", "p99 µs", "p50 ×", "p99 ×", "CPU µs"], rows)


def memory(measured):
    rounds = measured.get("client-realtime-memory", {})
    rows = []
    for key, figures in rounds.items():
        one = medians(figures)
        rows.append([VARIANTS[key].label, number(one["before_kb"] / 1024, 1), number(one["after_kb"] / 1024, 1),
                     number(one["each_kb"], 1)])
    if rows:
        yield from ["### Memory of a client", "",
                    f"Resident memory of a process before and after {CLIENTS} clients have connected and attached one channel "
                    "each, and the difference divided by their number; 16 others were there before.", ""]
        yield from table(["client", "before, MiB", "after, MiB", "KiB each"], rows)


def instructions(measured):
    counted = measured.get(INSTRUCTIONS, {})
    rows = []
    for scenario in scenarios(1):
        floor = counted.get(f"{scenario.id}-{FLOOR}")
        for key in scenario.variants:
            own = counted.get(f"{scenario.id}-{key}")
            if own and floor and key != FLOOR:
                rows.append([
                    f"{WORK[scenario.kind].format(scenario.label)}, {FORMATS[scenario.format]}; {VARIANTS[key].label}",
                    number(own), number(floor), times(own / floor)])
    if rows:
        yield from ["### Instructions of a message", "",
                    "Counted by callgrind, without those of the kernel, and without the floor's AVX-512; what a vector does "
                    "counts as one.", ""]
        yield from table(["work; client", "client", "floor", "×"], rows)


def sender(measured):
    """How it is known whether the other side limits the figures."""
    busiest, where = 0, ""
    for scenario in scenarios(1):
        for key, figures in measured.get(scenario.id, {}).items():
            share = medians(figures)["sender_share"]
            if scenario.kind != "memory" and share > busiest:
                busiest, where = share, f"{VARIANTS[key].label}, `{scenario.id}`"
    if not where:
        return
    yield from ["### The other side", ""]
    if busiest < NEARLY_BUSY:
        yield f"It is not the bottleneck: it used at most {percent(busiest)} of its core ({where})."
    else:
        yield (f"**It may be the bottleneck**: it used {percent(busiest)} of its core ({where}), so that the client may be "
               "faster than shown.")
    yield ""
