"""Builds the measured programs. Those that cannot be built are left out, with a message."""

import json
import platform
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
C = ["gcc", "-O2", "-Wall", "-Wextra"]
CXX = ["g++", "-std=c++17", "-O3", "-Wall", "-Wextra"]
# simdjson is fastest with all instructions of the processor, `-march=native`; valgrind does not support AVX-512.
COUNTED_MACHINE = "-march=x86-64-v3" if platform.machine() == "x86_64" else "-O3"


def say(text):
    print(text, file=sys.stderr, flush=True)


class Build:
    """Paths of the programs; None for a program that could not be built."""

    def __init__(self, folder, jobs, calls=True, realtime=True, client=True):
        self.folder, self.jobs = folder, jobs
        folder.mkdir(parents=True, exist_ok=True)
        self.python = self.realtime = self.service = None
        if calls or client:
            self.python = self.environment()
        if calls:
            self.build_calls()
        if client:
            self.build_client()
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
        self.codecs = self.codec_floor("codecs", "-march=native")
        self.counted_codecs = self.codec_floor("codecs", COUNTED_MACHINE, "codecs-counted")
        if not self.ably or not self.http:
            raise SystemExit("The library or the floor was not built: run Benchmarks/deps.sh, and see the messages above.")

    def build_client(self):
        """The realtime clients, and the other side of their connections."""
        self.realtime_client = self.swift_program("realtime-bench")
        self.nio_websocket = self.swift_program("nio-websocket-bench")
        self.stream = self.compile(C, "stream", "stream.c", ["-lcrypto"])
        self.client = self.codec_floor("client", "-march=native")
        self.counted_client = self.codec_floor("client", COUNTED_MACHINE, "client-counted")
        self.counted_realtime_client = self.realtime_client and self.stripped(self.realtime_client, "realtime-counted")

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
        if not self.run(options[-1] if options else name, command):
            return None
        shown = subprocess.run(
            [str(part) for part in command] + ["--show-bin-path"], capture_output=True, text=True, check=True)
        return Path(shown.stdout.strip().splitlines()[-1])

    def swift_program(self, name):
        """One program, in the build folder of all of them."""
        folder = self.swift("swift", "--product", name)
        return folder and folder / name

    def compile(self, compiler, name, source, libraries):
        program = self.folder / name
        done = self.run(name, [*compiler, "-o", program, ROOT / "floor" / source, *libraries])
        return program if done else None

    def stripped(self, program, name):
        """A copy without debug information: valgrind cannot read that of the C code in swift-crypto."""
        copy = self.folder / name
        return copy if self.run(name, ["strip", "--strip-debug", "-o", copy, program]) else None

    def codec_floor(self, source, machine, name=None):
        return self.compile([*CXX, machine], name or source, f"{source}.cpp", ["-lsimdjson", "-lmsgpackc"])

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
