"""The document: tables of ratios against the floor of the same run."""

from .machine import STOLEN
from .measure import medians
from .scenarios import CODEC_SIZES, CODECS, COLD, GROWTH, IN_FLIGHT, PAGE_SIZES, SCENARIOS
from .targets import OTHERS, behind_others, rate, ratio, targets, with_rate

HEAD = """<!-- Written by `make bench`. Do not edit: the words are in Benchmarks/harness. -->

# Performance

How fast the library is against plain C on libcurl, which it is built on, and against what else a program would use.

![Ratios to the floor](performance.svg)

The floor of each table is C code that does the same calls and no more. Everything in a table ran in one run on one machine,
against one nginx with static responses on loopback, in {rounds} rounds of {seconds} s in which the programs took
turns; figures are medians over the rounds, and a ratio is the median of each round's own. nginx had one half of the cores,
the clients the other, or one core of it where a table says so. Ratios carry over to other machines; absolute figures do
not. {machine}

`CPU` is microseconds of processor time, user and system, of the client's whole process for one call. `req/s` × is the
floor's rate over the client's: below 1 the client is faster than the floor. Memory is the process's peak.

To run it again: `make bench`, or `make bench-quick` for a look at a change.
"""

# The share of processor time given to others from which on a run is worth less.
NOISY = 0.05


def machine_note(machine):
    """One sentence on the machine, and how far its figures are to be trusted."""
    known = dict(machine)
    note = f"The machine: {known.get('processor', '?')}."
    share = known.get(STOLEN, "")
    if share.endswith("%") and float(share[:-1]) / 100 >= NOISY:
        note += (f" Its host gave {share} of the processor time to others meanwhile, so that waiting times, p99 above all, "
                 "are partly the host's.")
    return note


def table(head, rows):
    yield "| " + " | ".join(head) + " |"
    yield "| --- |" + " ---: |" * (len(head) - 1)
    for row in rows:
        yield "| " + " | ".join(row) + " |"
    yield ""


def number(value, digits=0):
    return f"{value:,.{digits}f}"


def times(value):
    return "–" if value is None else f"{value:.2f}×"


def target_rows(found):
    for one in found:
        reached = f"**{one.reached:.2f}×**" + (f" {one.where}" if one.where else "")
        yield [one.what, f"{'≥' if one.at_least else '≤'} {one.limit:g}×", reached, one.verdict]


def sections(results, reasons):
    found = targets(results, reasons)
    if found:
        yield from ["## Targets", "",
                    "Calls in flight are `POST` publish on one core, and the figure is the worst of the table below. \"Met "
                    "within noise\": the median misses, and a quarter of the rounds or more do not.", ""]
        yield from table(["target", "limit", "reached", ""], target_rows(found))
        missed = {}
        for one in found:
            if one.verdict == "missed" and one.why:
                missed.setdefault(one.why, []).append(one.what)
        for why, names in missed.items():
            yield from [f"{'; '.join(f'*{name}*' for name in names)}: {why}", ""]
    behind = behind_others(results)
    if any(other in rounds for rounds in results["http"].values() for other in OTHERS):
        if behind:
            yield "Where another client does better:"
            yield from ["", *(f"- {sentence}" for sentence in behind), ""]
        else:
            yield from ["In every row below, each variant of this library is ahead of every other client, in rate and "
                        "in CPU.", ""]
    yield from growth(results)
    yield from http(results)
    yield from codecs(results)
    yield from cold(results)
    yield from page_growth(results)
    yield from instructions(results)


def http(results):
    for scenario in SCENARIOS:
        rounds = with_rate(results["http"].get(scenario.id, {}))
        if scenario.floor not in rounds:
            continue
        yield from [f"## {scenario.title}", ""]
        if scenario.note:
            yield from [scenario.note, ""]
        rows = []
        for name, client in scenario.clients.items():
            if name not in rounds:
                continue
            one = medians(rounds[name])
            is_floor = name == scenario.floor
            rows.append([
                f"**{client.label}** (floor)" if is_floor else client.label,
                times(ratio(rounds, name, scenario.floor, "cpu_us")),
                times(ratio(rounds, name, scenario.floor, "rate", inverse=True)),
                number(one["cpu_us"], 1), number(one["rate"]), number(one["p50_us"]), number(one["p99_us"]),
                number(one["p99_us"] / one["p50_us"], 1), number(one["peak_kb"] / 1024, 1)])
        yield from table(
            ["client", "CPU ×", "req/s ×", "CPU µs", "req/s", "p50 µs", "p99 µs", "p99/p50", "MB"], rows)


def codecs(results):
    if not results["codecs"]:
        return
    yield from [
        "## Decoding and encoding", "",
        "A message of the pages has ten members, 353 bytes of JSON on average; data is text, two thirds of it JSON with "
        "its quotes escaped. Microseconds for a page of 1, 100 and 1,000 messages, on one core, and ratios to the first "
        "row. The readers in C++ trust their input more than a client may: they neither refuse a key that comes twice nor "
        "say where a document is wrong. The readers in Python make dictionaries, whose keys they share.", ""]
    for codec in CODECS:
        yield from [f"### {codec.title}", ""]
        rows = []
        for name, client in codec.programs.items():
            row = [f"**{client.label}**" if name == codec.floor else client.label]
            for size in CODEC_SIZES:
                rounds = results["codecs"].get(f"{codec.op}-{codec.format}-{size}", {})
                if name in rounds:
                    row += [number(medians(rounds[name])["us"], 2 if size == 1 else 1),
                            times(ratio(rounds, name, codec.floor, "us"))]
                else:
                    row += ["–", "–"]
            rows.append(row)
        head = ["library"]
        for size in CODEC_SIZES:
            head += [f"{size:,} µs", "×"]
        yield from table(head, rows)


def cold(results):
    if not results["cold"]:
        return
    yield from ["## Cold start", "", "From the start of the process to the reply of its first call.", ""]
    floor = medians(results["cold"]["c"])["ms"] if "c" in results["cold"] else None
    yield from table(["program", "ms", "×"], (
        [client.label, number(medians(results["cold"][name])["ms"], 1),
         times(floor and medians(results["cold"][name])["ms"] / floor)]
        for name, client in COLD.items() if name in results["cold"]))


def growth(results):
    rounds = with_rate(results["in_flight"])
    if not rounds:
        return
    yield from [
        "## Growth with calls in flight, on one core", "",
        "`POST` publish, all of a client on one core; the floor is C with multi_socket and epoll. `spread` is how much "
        "longer the slowest of as many equal tasks takes than the first: the most calls that one of them made over the "
        "fewest. In C over HTTP/1.1 each caller has its own connection, and the worker of nginx that it fell to.", ""]
    for kind, (title, _) in GROWTH.items():
        rows = []
        for count in IN_FLIGHT:
            ours, floor = f"{kind}-async-{count}", f"{kind}-c-{count}"
            if ours not in rounds or floor not in rounds:
                continue
            own, other = medians(rounds[ours]), medians(rounds[floor])
            rows.append([
                f"{count:,}", times(ratio(rounds, ours, floor, "cpu_us")),
                times(ratio(rounds, ours, floor, "rate", inverse=True)),
                number(other["cpu_us"], 1), number(own["cpu_us"], 1), number(own["p50_us"]), number(own["p99_us"]),
                number(other["p99_us"] / other["p50_us"], 1), number(own["p99_us"] / own["p50_us"], 1),
                number(other["spread"], 2), number(own["spread"], 2),
                number(other["peak_kb"] / 1024, 1), number(own["peak_kb"] / 1024, 1)])
        if rows:
            yield from [f"### {title}", ""]
            yield from table(
                ["in flight", "CPU ×", "req/s ×", "C, CPU µs", "CPU µs", "p50 µs", "p99 µs", "C, p99/p50", "p99/p50",
                 "C, spread", "spread", "C, MB", "MB"], rows)
    for name, label in (("c", "C"), ("async", "AblyPlatform")):
        few, many = f"plain-{name}-{IN_FLIGHT[0]}", f"plain-{name}-{IN_FLIGHT[-1]}"
        if few in rounds and many in rounds:
            each = (medians(rounds[many])["peak_kb"] - medians(rounds[few])["peak_kb"]) / (IN_FLIGHT[-1] - 1)
            yield from [f"{label}: {each:.1f} KB for each call in flight over HTTP/1.1, its connection and libcurl's "
                        "buffers included.", ""]


def page_growth(results):
    rounds = results["pages"]
    if rounds:
        yield from ["## Growth with the size of pages", "",
                    "Blocking calls; CPU microseconds of the whole call, by message. The floor decodes nothing.", ""]
        rows = []
        for size in PAGE_SIZES:
            row = [f"{size:,}"]
            for name in ("c", "blocking", "blocking-msgpack"):
                one = rounds.get(f"{name}-{size}")
                row.append(number(medians(one)["cpu_us"] / size, 3) if one else "–")
            for name in ("c", "blocking", "blocking-msgpack"):
                one = rounds.get(f"{name}-{size}")
                row.append(number(medians(one)["peak_kb"] / 1024, 1) if one else "–")
            rows.append(row)
        yield from table(["messages", "C", "JSON", "MessagePack", "C, MB", "JSON, MB", "MessagePack, MB"], rows)


def instructions(results):
    counted = results["instructions"]
    if not counted:
        return
    yield from ["## Instructions", "", "Counted by callgrind, which runs repeat: the difference of two runs of different "
                "length. Vector instructions count as one each, so that these are no times.", ""]
    rows = []
    for what, ours, floor in (
        ("`GET /time`, blocking; C, libcurl easy", "blocking-time", "c-time"),
        ("`POST` publish, blocking; C, libcurl easy", "blocking-publish", "c-publish"),
        ("decoding 100 messages, JSON; simdjson", "ably-decode-json", "simdjson-decode-json"),
        ("decoding 100 messages, JSON; JSONDecoder", "ably-decode-json", "foundation-decode-json"),
        ("decoding 100 messages, MessagePack; msgpack-c", "ably-decode-msgpack", "msgpack-c-decode-msgpack"),
        ("encoding 100 messages, JSON; JSONEncoder", "ably-encode-json", "foundation-encode-json"),
        ("encoding 100 messages, MessagePack; msgpack-c", "ably-encode-msgpack", "msgpack-c-encode-msgpack"),
    ):
        if ours in counted and floor in counted:
            rows.append([what, number(counted[ours]), number(counted[floor]), times(counted[ours] / counted[floor])])
    yield from table(["what; compared with", "ours", "the other", "×"], rows)


def document(raw, reasons):
    """The whole document, from the figures of a run."""
    head = HEAD.format(
        rounds=raw["rounds"], seconds=f"{raw['seconds']:g}", machine=machine_note(raw["machine"]))
    lines = [head, *sections(raw["results"], reasons)]
    lines += ["## Machine and versions", "", *table(["what", "which"], raw["machine"])]
    if raw["left_out"]:
        lines += ["Not measured in this run:", "", *(f"- {' '.join(line.split())}" for line in raw["left_out"]), ""]
    return "\n".join(lines).rstrip() + "\n"
