"""Tests the local service with Ably's official Python SDK: REST and realtime, in JSON and MessagePack.

    python interop.py PATH/TO/ably-local PATH/TO/interop-peer

Starts the service with TLS, since the SDK refuses to send a key without it, runs every check in both formats, and ends
with status 1 if one fails. The peer is a program that uses AblyPlatform and AblyPubSub: it reads the SDK's messages,
publishes messages of its own, signs token requests and issues JWTs.
"""

import asyncio
import os
import re
import subprocess
import sys
import tempfile
import traceback
from pathlib import Path

import checks
import realtime  # noqa: F401
import rest  # noqa: F401


async def run(port, peer, authority):
    failures = 0
    for binary in (False, True):
        bench = checks.Bench(port, binary, peer, authority)
        for function in checks.CHECKS:
            label = f"{bench.suffix:8}{function.__name__.replace('_', ' ')}"
            try:
                await function(bench)
            except Exception:
                failures += 1
                print(f"FAILED  {label}")
                traceback.print_exc()
            else:
                print(f"ok      {label}")
    print(f"{2 * len(checks.CHECKS) - failures} of {2 * len(checks.CHECKS)} checks passed")
    return failures


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        authority = str(Path(folder) / "authority.pem")
        arguments = [
            "--tls", "--port", "0", "--ca-file", authority, "--app", str(Path(__file__).with_name("app.json")),
            "--test-control",
        ]
        with subprocess.Popen([sys.argv[1], *arguments], stdout=subprocess.PIPE, text=True) as service:
            try:
                line = service.stdout.readline()
                match = re.search(r"https://.*:(\d+)", line)
                if not match:
                    sys.exit(f"the service did not start: {line!r}")
                os.environ["SSL_CERT_FILE"] = authority
                failures = asyncio.run(run(int(match.group(1)), sys.argv[2], authority))
            finally:
                service.terminate()
        if service.returncode != 0:
            sys.exit(f"the service exited with status {service.returncode}")
        sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
