"""Arguments, clocks and the report of a measured Python program, as in Sources/Measuring."""

import json
import resource
import sys
import time

arguments = dict(argument.split("=", 1) for argument in sys.argv[1:])


def cpu_us():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return (usage.ru_utime + usage.ru_stime) * 1e6


def status_kb(name):
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith(name))


def peak_kb():
    # Not ru_maxrss: on Linux a process inherits that value from the process that started it.
    return status_kb("VmHWM:")


def resident_kb():
    return status_kb("VmRSS:")


def report_calls(times, seconds, cpu):
    times = sorted(times)

    def quantile(share):
        return times[min(int(len(times) * share), len(times) - 1)] / 1e3

    print(json.dumps({
        "calls": len(times), "seconds": seconds, "cpu_us": cpu / len(times),
        "p50_us": quantile(0.5), "p99_us": quantile(0.99), "peak_kb": peak_kb(),
    }))


def repeat(work):
    """Repeats the work and prints the median time of one repetition."""
    seconds, count = float(arguments.get("seconds", "1")), 0
    begin = time.monotonic_ns()
    while count < 3 or time.monotonic_ns() - begin < seconds * 2e8:
        work()
        count += 1
    each = max((time.monotonic_ns() - begin) // count, 1)
    batch = max(200_000 // each, 1)
    samples = []
    start = time.monotonic_ns()
    while len(samples) < 3 or time.monotonic_ns() - start < seconds * 1e9:
        before = time.monotonic_ns()
        for _ in range(batch):
            work()
        samples.append((time.monotonic_ns() - before) / 1e3 / batch)
    samples.sort()
    print(json.dumps({
        "us": samples[len(samples) // 2], "best_us": samples[0], "samples": len(samples), "peak_kb": peak_kb(),
    }))
