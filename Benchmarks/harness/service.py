"""The local service, `ably-local`, as a process of its own on loopback."""

import re
import select
import subprocess

from .server import pinned

QUERY = "key=local.dev:offline&v=6"
START_SECONDS = 20


class LocalService:
    """Starts the service on a free port, and stops it at the end of a `with` statement."""

    def __init__(self, program, cores):
        self.command = pinned([program, "--port", "0"], cores)

    def __enter__(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, text=True)
        ready, _, _ = select.select([self.process.stdout], [], [], START_SECONDS)
        line = self.process.stdout.readline() if ready else ""
        found = re.search(r"http://([0-9.]+:\d+)", line)
        if not found:
            self.__exit__()
            raise OSError(f"ably-local does not start: {line.strip() or 'it prints nothing'}")
        self.address = found.group(1)
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()

    @property
    def arguments(self):
        """The arguments that point the load generator at this service."""
        # taskset replaces itself by the service, so that the process is the same.
        return {"server": self.address, "pid": self.process.pid, "query": QUERY}
