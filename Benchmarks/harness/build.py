"""Builds the measured programs. Those that cannot be built are left out, with a message."""

import json
import platform
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
C = ["gcc", "-O2", "-Wall", "-Wextra"]


def say(text):
    print(text, file=sys.stderr, flush=True)


class Build:
    """Paths of the programs; None for a program that could not be built."""

    def __init__(self, folder, jobs, calls=True, realtime=True):
        self.folder, self.jobs = folder, jobs
        folder.mkdir(parents=True, exist_ok=True)
        self.python = self.realtime = self.service = None
        if calls:
            self.build_calls()
        if realtime:
            self.realtime = self.compile(C, "realtime", "realtime.c", [])
            # In the build folder of the library, where a release build of the service may already be.
            service = self.swift("ably-local", "--product", "ably-local", package=ROOT.parent)
            self.service = service and service / "ably-local"

    def build_calls(self):
        """The clients of the HTTP API and the codecs."""
        swift = self.swift("swift")
        names = ("ably-bench", "pubsub-bench", "ably-cold", "ahc-bench", "foundation-bench")
        self.ably, self.pubsub, self.cold, self.ahc, self.foundation = (swift and swift / name for name in names)
        self.counted_pubsub = self.pubsub and self.stripped(self.pubsub, "pubsub-counted")
        static = self.swift("swift-static", "--static-swift-stdlib", "--product", "ably-cold")
        self.static_cold = static and static / "ably-cold"
        self.http = self.compile(C, "http", "http.c", ["-lcurl"])
        self.cipher = self.compile(C, "cipher", "cipher.c", ["-lcrypto"])
        # simdjson is fastest with all instructions of this processor; valgrind does not support AVX-512.
        self.codecs = self.codec_floor("codecs", "-march=native")
        self.counted_codecs = self.codec_floor(
            "codecs-counted", "-march=x86-64-v3" if platform.machine() == "x86_64" else "-O3")
        self.python = self.environment()
        if not self.ably or not self.http:
            raise SystemExit("The library or the floor was not built: run Benchmarks/deps.sh, and see the messages above.")

    def run(self, what, command):
        say(f"building {what} …")
        try:
            done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
        except OSError as error:
            say(f"LEFT OUT: {what}: {error}")
            return False
        if done.returncode != 0:
            say(f"LEFT OUT: {what}\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}")
        return done.returncode == 0

    def swift(self, name, *options, package=ROOT):
        command = ["swift", "build", "-c", "release", "--package-path", package, "-j", str(self.jobs), *options]
        if package == ROOT:
            command += ["--scratch-path", self.folder / name]
        if not self.run(name, command):
            return None
        shown = subprocess.run(
            [str(part) for part in command] + ["--show-bin-path"], capture_output=True, text=True, check=True)
        return Path(shown.stdout.strip().splitlines()[-1])

    def compile(self, compiler, name, source, libraries):
        program = self.folder / name
        done = self.run(name, [*compiler, "-o", program, ROOT / "floor" / source, *libraries])
        return program if done else None

    def stripped(self, program, name):
        """A copy without debug information: valgrind cannot read that of the C code in swift-crypto."""
        copy = self.folder / name
        return copy if self.run(name, ["strip", "--strip-debug", "-o", copy, program]) else None

    def codec_floor(self, name, machine):
        return self.compile(
            ["g++", "-std=c++17", "-O3", machine, "-Wall", "-Wextra"], name, "codecs.cpp", ["-lsimdjson", "-lmsgpackc"])

    def environment(self):
        folder = self.folder / "python"
        python = folder / "bin" / "python"
        requirements = ROOT / "python" / "requirements.txt"
        if not python.exists() and not self.run("Python environment", [sys.executable, "-m", "venv", folder]):
            return None
        installed = self.run(
            "Python packages", [python, "-m", "pip", "install", "-q", "--disable-pip-version-check", "-r", requirements])
        return python if installed else None

    def package_version(self, identity):
        resolved = ROOT / "Package.resolved"
        if not resolved.exists():
            return "?"
        pins = json.loads(resolved.read_text())["pins"]
        return next((pin["state"].get("version", "?") for pin in pins if pin["identity"] == identity), "?")
