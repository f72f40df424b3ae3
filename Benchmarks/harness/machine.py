"""The machine and the versions of all software, as far as readers need them; nothing identifies the machine."""

import os
import platform
import re
import subprocess

STOLEN = "processor time that the host gave to other guests (steal)"


def output(*command):
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return (done.stdout + done.stderr).strip()


def first_match(pattern, text):
    found = re.search(pattern, text)
    return found.group(1) if found else "?"


def split_cores():
    """The cores of the server and those of the client; both empty if processes cannot be pinned to cores."""
    if not hasattr(os, "sched_getaffinity") or not output("taskset", "--version"):
        return [], []
    cores = sorted(os.sched_getaffinity(0))
    if len(cores) < 2:
        return [], []
    half = len(cores) // 2
    return cores[:half], cores[half:]


def processor_time():
    """The processor time of all cores since boot, and the stolen part of it, both in clock ticks."""
    try:
        with open("/proc/stat") as file:
            times = [int(number) for number in file.readline().split()[1:9]]
    except OSError:
        return 0, 0
    return sum(times), times[7]


def stolen_share(before, after):
    """The share of stolen processor time between two readings, formatted."""
    total = after[0] - before[0]
    return f"{(after[1] - before[1]) / total:.0%}" if total else "unknown"


def describe(build, stolen):
    """Pairs of item and value."""
    with open("/proc/cpuinfo") as file:
        model = first_match(r"model name\s*:\s*(.+)", file.read())
    packages = {}
    for name in ("libsimdjson-dev", "libmsgpack-dev"):
        packages[name] = output("dpkg-query", "-W", "-f", "${Version}", name).split("-")[0] or "?"
    pip = output(str(build.python), "-m", "pip", "list", "--format", "freeze") if build.python else ""
    sdk, orjson, msgpack = (first_match(rf"{name}==(\S+)", pip) for name in ("ably", "orjson", "msgpack"))
    resolved = build.package_version("async-http-client")
    return [
        ("processor", f"{model}, {os.cpu_count()} cores"),
        (STOLEN, stolen),
        ("kernel", f"{platform.system()} {first_match(r'([0-9.]+)', platform.release())}"),
        ("Swift", first_match(r"Swift version (\S+)", output("swift", "--version"))),
        ("C and C++", output("gcc", "--version").splitlines()[0] if output("gcc", "--version") else "?"),
        ("libcurl", first_match(r"libcurl (\S+)", output("curl-config", "--version"))),
        ("OpenSSL", first_match(r"OpenSSL (\S+)", output("openssl", "version"))),
        ("nginx", first_match(r"nginx/(\S+)", output("nginx", "-v"))),
        ("AsyncHTTPClient", resolved),
        ("SwiftNIO", build.package_version("swift-nio")),
        ("Python", platform.python_version()),
        ("Ably's Python SDK", sdk),
        ("orjson", orjson),
        ("msgpack for Python", msgpack),
        ("simdjson", packages["libsimdjson-dev"]),
        ("msgpack-c", packages["libmsgpack-dev"]),
    ]
