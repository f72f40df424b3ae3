"""Ably's Python SDK as a realtime client, with the same streams and publishes as the other clients."""

import asyncio
import json
import time

from ably import AblyRealtime
from ably.realtime.connection import ConnectionState
from common import arguments, cpu_us, peak_kb, report_calls, resident_kb

PARAMETERS = ("stream", "payload", "channels", "reflect")
seconds = float(arguments.get("seconds", "1"))
window = int(arguments.get("window", "1"))
data = "x" * int(arguments.get("size", "128"))


async def connect():
    client = AblyRealtime(
        token="dG9rZW4uZm9yLmJlbmNobWFya3M", endpoint=arguments["server"], tls=False,
        use_binary_protocol=arguments.get("format") == "msgpack",
        transport_params={name: arguments[name] for name in PARAMETERS if name in arguments})
    await client.connection.once_async(ConnectionState.CONNECTED)
    return client


def report(calls, begin, cpu):
    cpu = cpu_us() - cpu
    print(json.dumps({
        "calls": calls, "seconds": (time.monotonic_ns() - begin) / 1e9, "cpu_us": cpu / calls, "peak_kb": peak_kb()}))


def tally(channel):
    """Subscribes to a channel; the future of the number of its messages, and the task of subscribing."""
    ended = asyncio.get_running_loop().create_future()
    count = length = 0

    def receive(message):
        nonlocal count, length
        count += 1
        is_text = isinstance(message.data, str)
        length += len(message.data if is_text else message.data["note"])
        if message.name == "end":
            number = int(message.data[:10]) if is_text else message.data["number"]
            if number - 1_000_000_000 != count:
                ended.set_exception(ValueError(f"{count} messages instead of {number - 1_000_000_000}"))
            else:
                ended.set_result(count)

    return ended, channel.subscribe(receive)


async def receive_all(client, names):
    """Receives the stream of some channels; the number of messages, and when it began."""
    futures = []
    for name in names[:-1]:
        ended, subscribed = tally(client.channels.get(name))
        await subscribed
        futures.append(ended)
    begin, cpu = time.monotonic_ns(), cpu_us()
    ended, subscribed = tally(client.channels.get(names[-1]))
    await subscribed
    return sum(await asyncio.gather(*futures, ended)), begin, cpu


async def receive():
    client = await connect()
    await receive_all(client, ["warm"])
    count = int(arguments.get("channels", "1"))
    report(*await receive_all(client, [f"bench-{number:04}" for number in range(count)]))
    await client.close()


async def publish():
    client = await connect()
    channel = client.channels.get("bench")
    await channel.attach()
    returned = asyncio.Queue()
    reflects = arguments.get("reflect") == "yes"
    if reflects:
        await channel.subscribe(returned.put_nowait)

    async def one():
        if not reflects:
            return await channel.publish("reading", data)
        published = asyncio.create_task(channel.publish("reading", data))
        if (await returned.get()).data != data:
            raise ValueError("not the published message")
        await published

    async def fly(length):
        times, start = [], time.monotonic_ns()
        last = start
        while last - start < length * 1e9:
            await one()
            now = time.monotonic_ns()
            times.append(now - last)
            last = now
        return times

    async def phase(length):
        begin = time.monotonic_ns()
        flights = await asyncio.gather(*(fly(length) for _ in range(window)))
        return [one for times in flights for one in times], begin

    await phase(seconds / 5)
    cpu = cpu_us()
    times, begin = await phase(seconds)
    report_calls(times, (time.monotonic_ns() - begin) / 1e9, cpu_us() - cpu)
    await client.close()


async def idle():
    count = int(arguments.get("clients", "200"))

    async def attached():
        client = await connect()
        await client.channels.get("bench").attach()
        return client

    clients = [await attached() for _ in range(16)]
    before = resident_kb()
    clients += [await attached() for _ in range(count)]
    after = resident_kb()
    print(json.dumps({
        "clients": count, "before_kb": before, "after_kb": after, "each_kb": (after - before) / count,
        "peak_kb": peak_kb()}))
    for client in clients:
        await client.close()


modes = {"receive": receive, "channels": receive, "publish": publish, "idle": idle}
asyncio.run(modes[arguments.get("mode", "receive")]())
