"""Ably's Python SDK, making the same calls as the other clients."""

import asyncio
import time

from common import arguments, cpu_us, report_calls

TOKEN = "dG9rZW4uZm9yLmJlbmNobWFya3M"
seconds = float(arguments.get("seconds", "1"))
warm_up = float(arguments.get("warmseconds", seconds / 5))
in_flight = int(arguments.get("inflight", "1"))
limit = int(arguments.get("limit", "100"))
call = arguments.get("call", "time")


def options():
    scheme, _, authority = arguments["url"].partition("://")
    host, _, port = authority.partition(":")
    return {
        "token": TOKEN, "endpoint": host, "tls": scheme == "https", "port": int(port), "tls_port": int(port),
        "use_binary_protocol": arguments.get("format") == "msgpack",
    }


def check(page):
    if len(page.items) != limit:
        raise ValueError(f"{len(page.items)} messages instead of {limit}")


async def run_async():
    from ably import AblyRest

    async with AblyRest(**options()) as client:
        channel = client.channels.get("c")

        async def once():
            if call == "publish":
                await channel.publish("greeting", "hello world")
            elif call == "history":
                check(await channel.history(limit=limit))
            else:
                await client.time()

        if arguments.get("work") == "cold":
            await once()
            print(f'{{"response_ns": {time.monotonic_ns()}}}', flush=True)
            return

        async def fly(start, length):
            times, last = [], start
            while last - start < length * 1e9:
                await once()
                now = time.monotonic_ns()
                times.append(now - last)
                last = now
            return times, last

        async def phase(length):
            start = time.monotonic_ns()
            flights = await asyncio.gather(*(fly(start, length) for _ in range(in_flight)))
            return [t for times, _ in flights for t in times], (max(last for _, last in flights) - start) / 1e9

        await phase(warm_up)
        cpu = cpu_us()
        times, elapsed = await phase(seconds)
        report_calls(times, elapsed, cpu_us() - cpu)


def run_sync():
    from ably.sync import AblyRestSync

    client = AblyRestSync(**options())
    channel = client.channels.get("c")

    def once():
        if call == "publish":
            channel.publish("greeting", "hello world")
        elif call == "history":
            check(channel.history(limit=limit))
        else:
            client.time()

    def phase(length):
        times, start = [], time.monotonic_ns()
        last = start
        while last - start < length * 1e9:
            once()
            now = time.monotonic_ns()
            times.append(now - last)
            last = now
        return times, (last - start) / 1e9

    phase(warm_up)
    cpu = cpu_us()
    times, elapsed = phase(seconds)
    report_calls(times, elapsed, cpu_us() - cpu)
    client.close()


if arguments.get("mode") == "blocking":
    run_sync()
else:
    asyncio.run(run_async())
