"""Runs the programs in interleaved rounds and stores the results of each round."""

import json
import os
import re
import statistics
import subprocess
import time
from dataclasses import replace

from .build import ROOT, say
from .scenarios import (
    CIPHER_SIZES, CIPHERS, CODEC_SIZES, CODECS, COLD, GROWTH, HISTORY, IN_FLIGHT, PAGE_SIZES, PAYLOADS_BLOCKING,
    REST_BLOCKING, SCENARIOS, SOCKET, ours)
from .server import pinned

SDK_PROGRAM = ROOT / "python" / "sdk_bench.py"
CODEC_PROGRAM = ROOT / "python" / "codecs_bench.py"
CIPHER_PROGRAM = ROOT / "python" / "cipher_bench.py"


def medians(rounds):
    """The median of each figure over the rounds."""
    return {key: statistics.median(one[key] for one in rounds) for key in rounds[0]}


def without_proxies(environment):
    return {name: value for name, value in environment.items() if "proxy" not in name.lower()}


class Measurement:
    def __init__(self, build, server, folder, cores, rounds, seconds, only):
        self.build, self.server, self.folder, self.cores = build, server, folder, cores
        self.rounds, self.seconds, self.only = rounds, seconds, re.compile(only)
        self.left_out = set()
        parts = ("http", "codecs", "ciphers", "in_flight", "pages", "cold", "instructions", "realtime", "client")
        self.results = {part: {} for part in parts}

    # MARK: programs

    def command(self, program):
        python = self.build.python
        known = {
            "http": [self.build.http], "ably": [self.build.ably], "ahc": [self.build.ahc], "cold": [self.build.cold],
            "pubsub": [self.build.pubsub], "counted_pubsub": [self.build.counted_pubsub], "cipher": [self.build.cipher],
            "foundation": [self.build.foundation], "codecs": [self.build.codecs],
            "counted_codecs": [self.build.counted_codecs],
            "static_cold": [self.build.static_cold],
            "sdk": [python, SDK_PROGRAM], "python": [python, CODEC_PROGRAM],
            "python_cipher": [python, CIPHER_PROGRAM],
        }
        command = known[program]
        return command if command[0] else None

    def environment(self):
        """The server's certificate authority, for clients that read it from the environment; no proxies."""
        authority = str(self.server.authority)
        return without_proxies(os.environ) | {
            "SSL_CERT_FILE": authority, "URLSessionCertificateAuthorityInfoFile": authority, "PYTHONUNBUFFERED": "1",
        }

    def run(self, client, arguments, tls=False, cores=None, wrapper=()):
        """The figures that a program printed; None, with a message, if it is missing or fails."""
        command = self.command(client.program)
        if command is None:
            self.leave_out(client.label, "not built")
            return None
        url = self.server.tls if tls else self.server.plain
        arguments = {"url": url, "seconds": self.seconds, **arguments, **client.arguments}
        if tls:
            arguments["ca"] = self.server.authority
        shown = [url] if client.program in ("cold", "static_cold") else [f"{k}={v}" for k, v in arguments.items()]
        cores = self.cores if cores is None else cores
        whole = [*wrapper, *pinned([*command, *shown], cores)]
        try:
            done = subprocess.run(whole, capture_output=True, text=True, timeout=120, env=self.environment())
        except subprocess.TimeoutExpired:
            self.leave_out(client.label, "did not finish within 120 seconds")
            return None
        try:
            return json.loads(done.stdout.strip().splitlines()[-1])
        except (IndexError, ValueError):
            say(f"{client.label}: {(done.stderr or done.stdout).strip()[-2000:]}")
            self.leave_out(client.label, f"failed{' over TLS' if tls else ''} (status {done.returncode})")
            return None

    def leave_out(self, label, why):
        line = f"{label}: {why}"
        if line not in self.left_out:
            say(f"LEFT OUT: {line}")
        self.left_out.add(line)

    def rounds_of(self, jobs, rounds=None):
        """Runs jobs, functions by key, in rounds, each of which starts with a different job."""
        results = {key: [] for key in jobs}
        keys = list(jobs)
        for number in range(rounds or self.rounds):
            shift = number % len(keys)
            for key in keys[shift:] + keys[:shift]:
                result = jobs[key]()
                if result is not None:
                    results[key].append(result)
        return {key: value for key, value in results.items() if value}

    # MARK: parts

    def run_all(self, instructions):
        for part in (self.http, self.codecs, self.ciphers, self.in_flight, self.pages, self.cold):
            part()
        if instructions:
            self.instructions()

    def http(self):
        for scenario in SCENARIOS:
            if not self.only.search(scenario.id):
                continue
            say(f"measuring {scenario.id} …")
            self.results["http"][scenario.id] = self.rounds_of({
                key: (lambda client=client: self.run(client, scenario.arguments, scenario.tls))
                for key, client in scenario.clients.items()})

    def page(self, size, format):
        return self.folder / "www" / "pages" / f"{size}.{format}"

    def codecs(self):
        for codec in CODECS:
            for size in CODEC_SIZES:
                key = f"{codec.op}-{codec.format}-{size}"
                if not self.only.search(f"codec-{key}"):
                    continue
                say(f"measuring {key} …")
                arguments = {
                    "work": "codec", "op": codec.op, "format": codec.format, "file": self.page(size, codec.format),
                    "seconds": self.seconds / 4,
                }
                self.results["codecs"][key] = self.rounds_of({
                    name: (lambda client=client: self.run(client, arguments, cores=self.cores[:1]))
                    for name, client in codec.programs.items()})

    def ciphers(self):
        for cipher in CIPHERS:
            for size in CIPHER_SIZES:
                key = f"{cipher.op}-{cipher.format}-{size}"
                if not self.only.search(f"cipher-{key}"):
                    continue
                say(f"measuring encryption, {key} …")
                arguments = {
                    "work": "cipher", "op": cipher.op, "format": cipher.format, "size": size,
                    "seconds": self.seconds / 4,
                }
                self.results["ciphers"][key] = self.rounds_of({
                    name: (lambda client=client: self.run(client, arguments, cores=self.cores[:1]))
                    for name, client in cipher.programs.items()})

    def in_flight(self):
        if not self.only.search("growth"):
            return
        clients = {"c": SOCKET, "async": ours("AblyPlatform, async", "async")}

        def seconds(count):
            """Long enough for each of many tasks to make dozens of calls after its first ones."""
            return self.seconds * max(1 / 2, count / 256)

        for kind, (title, tls) in GROWTH.items():
            say(f"measuring calls in flight, {title} …")
            self.results["in_flight"] |= self.rounds_of({
                f"{kind}-{name}-{count}": (lambda client=client, count=count, tls=tls: self.run(
                    client, {"call": "publish", "inflight": count, "seconds": seconds(count)}, tls,
                    cores=self.cores[:1]))
                for count in IN_FLIGHT for name, client in clients.items()})

    def pages(self):
        if not self.only.search("growth"):
            return
        say("measuring page sizes …")
        clients = SCENARIOS[0].clients
        jobs = {
            f"{name}-{size}": (lambda client=client, size=size: self.run(
                client, {"call": "history", "limit": size, "seconds": self.seconds / 2}))
            for size in PAGE_SIZES
            for name, client in ((n, clients[n]) for n in ("c", "blocking", "blocking-msgpack"))}
        self.results["pages"] = self.rounds_of(jobs)

    def cold(self):
        if not self.only.search("cold"):
            return
        say("measuring cold starts …")

        def start(client):
            begun = time.monotonic_ns()
            result = self.run(client, {"call": "time"})
            return result and {"ms": (result["response_ns"] - begun) / 1e6}

        jobs = {key: (lambda client=client: start(client)) for key, client in COLD.items()}
        self.results["cold"] = self.rounds_of(jobs, rounds=self.rounds * 4)

    def instructions(self):
        """Counts the instructions of one call with callgrind: the difference between two runs of different length."""
        if not self.only.search("instructions"):
            return
        say("counting instructions …")
        sequential = SCENARIOS[0].clients
        counted = {
            "c-time": (sequential["c"], {"call": "time"}, 400),
            "blocking-time": (sequential["blocking"], {"call": "time"}, 400),
            "c-publish": (sequential["c"], {"call": "publish"}, 400),
            "blocking-publish": (sequential["blocking"], {"call": "publish"}, 400),
            "rest-publish": (REST_BLOCKING, {"call": "publish"}, 400),
            "blocking-history": (sequential["blocking"], HISTORY, 100),
            "payloads-history": (PAYLOADS_BLOCKING, HISTORY, 100),
            "rest-history": (REST_BLOCKING, HISTORY, 100),
        }
        for cipher in CIPHERS:
            for size in CIPHER_SIZES:
                for name, client in cipher.programs.items():
                    if client.program != "python_cipher":
                        counted[f"{name}-{cipher.op}-{cipher.format}-{size}"] = (
                            client,
                            {"work": "cipher", "op": cipher.op, "format": cipher.format, "size": size}, 200)
        for codec in CODECS:
            for name in ("simdjson", "msgpack-c", "ably", "foundation"):
                if name in codec.programs:
                    client = codec.programs[name]
                    if client.program == "codecs":
                        client = replace(client, program="counted_codecs")
                    counted[f"{name}-{codec.op}-{codec.format}"] = (
                        client,
                        {"work": "codec", "op": codec.op, "format": codec.format,
                         "file": self.page(100, codec.format)}, 40)
        for key, (client, arguments, calls) in counted.items():
            if client.program == "pubsub":
                client = replace(client, program="counted_pubsub")
            short = self.count(client, {**arguments, "calls": calls})
            long = self.count(client, {**arguments, "calls": calls * 2})
            if short and long:
                self.results["instructions"][key] = (long - short) / calls

    def count(self, client, arguments):
        output = self.folder / "callgrind.out"
        wrapper = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={output}"]
        try:
            if self.run(client, arguments, wrapper=wrapper, cores=[]) is None:
                return None
        except OSError as error:
            self.leave_out("instruction counts", str(error))
            return None
        found = re.search(r"^(?:totals|summary): (\d+)", output.read_text(), re.MULTILINE)
        output.unlink()
        return int(found.group(1)) if found else None
