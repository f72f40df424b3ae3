"""Realtime, with Ably's Python SDK."""

import asyncio
import base64
import time

from checks import check, expect


class Inbox:
    """What a listener received."""

    def __init__(self):
        self.items = []
        self.changed = asyncio.Event()
        # The SDK accepts functions only, not other callable objects.
        self.listener = lambda item: self.add(item)

    def add(self, item):
        self.items.append(item)
        self.changed.set()

    async def until(self, number, seconds=10):
        """Waits for a number of items, and returns them all."""
        return await self.satisfying(lambda items: len(items) >= number, seconds)

    async def satisfying(self, condition, seconds=10):
        deadline = time.monotonic() + seconds
        while not condition(self.items):
            self.changed.clear()
            rest = deadline - time.monotonic()
            expect(rest > 0, f"{len(self.items)} items: {self.items}")
            try:
                await asyncio.wait_for(self.changed.wait(), rest)
            except asyncio.TimeoutError:
                pass
        return self.items


async def subscribed(channel, *names):
    inbox = Inbox()
    await channel.subscribe(*names, inbox.listener)
    return inbox


@check
async def messages_of_both_sides_reach_a_subscriber_in_order(bench):
    name = bench.name("live/ünïcödé")
    async with bench.realtime() as subscriber, bench.realtime() as publisher, bench.client() as rest:
        inbox = await subscribed(subscriber.channels.get(name))
        channel = publisher.channels.get(name)
        sent = []
        for index, data in enumerate(["text", "", "ünïcödé 🎈", {"k": [1, None]}, [1, 2], bytearray(b"\x00\xff")]):
            await channel.publish("n", data)
            await rest.channels[name].publish("r", f"rest {index}")
            sent += [data, f"rest {index}"]
        received = await inbox.until(len(sent))
        expect([m.data for m in received] == sent, f"{[m.data for m in received]}")
        expect([m.serial for m in received] == sorted(m.serial for m in received))
        history = (await rest.channels[name].history(direction="forwards")).items
        expect([m.id for m in history] == [m.id for m in received])


@check
async def messages_of_ably_rest_reach_a_subscriber(bench):
    source, target = bench.name("to-peer-live"), bench.name("from-peer-live")
    async with bench.realtime() as ably:
        inbox = await subscribed(ably.channels.get(target))
        channel = ably.channels.get(source)
        for data in ["text", {"k": 1}, bytearray(b"\x00\xff")]:
            await channel.publish("n", data)
        await bench.messages_of_peer("republish", source, target)
        received = await inbox.until(3)
        expect([m.data for m in received[:3]] == ["text", {"k": 1}, bytearray(b"\x00\xff")], f"{received}")


@check
async def members_are_seen_by_others_and_over_rest(bench):
    name = bench.name("presence-live")
    async with bench.realtime(client_id="observer") as observer, bench.client() as rest:
        events = Inbox()
        await observer.channels.get(name).presence.subscribe(events.listener)
        async with bench.realtime(client_id="anna") as anna:
            presence = anna.channels.get(name).presence
            await presence.enter({"mood": "good"})
            await presence.update("changed")
            await events.until(2)
            members = (await rest.channels[name].presence.get()).items
            expect([(m.client_id, m.data) for m in members] == [("anna", "changed")], f"{members}")
            expect([m.client_id for m in await observer.channels.get(name).presence.get()] == ["anna"])
        await events.satisfying(lambda items: items[-1].action == 3)
        expect([m.client_id for m in events.items] == ["anna"] * 3)
        expect((await rest.channels[name].presence.get()).items == [])


@check
async def a_client_whose_socket_breaks_misses_nothing(bench):
    name = bench.name("resume")
    async with bench.realtime() as ably, bench.client() as rest:
        channel = ably.channels.get(name)
        inbox = await subscribed(channel)
        await rest.channels[name].publish("n", "0")
        await inbox.until(1)
        connection_id = ably.connection.connection_manager.connection_id
        changes = Inbox()
        ably.connection.on("disconnected", changes.listener)
        await bench.control("POST", f"/connections/{connection_id}/drop")
        for index in range(1, 20):
            await rest.channels[name].publish("n", str(index))
        await changes.until(1)
        await inbox.until(20)
        await channel.publish("n", "20")
        received = await inbox.until(21)
        expect([m.data for m in received] == [str(index) for index in range(21)], f"{[m.data for m in received]}")
        expect(ably.connection.connection_manager.connection_id == connection_id)


@check
async def a_client_that_cannot_resume_is_told(bench):
    name = bench.name("no-resume")
    async with bench.realtime() as ably:
        channel = ably.channels.get(name)
        await channel.attach()
        connection_id = ably.connection.connection_manager.connection_id
        changes = Inbox()
        ably.connection.on("connected", changes.listener)
        await bench.control("DELETE", f"/connections/{connection_id}")
        change = (await changes.until(1))[0]
        expect(change.reason is not None and change.reason.code == 80018, f"{change}")
        expect(ably.connection.connection_manager.connection_id != connection_id)


@check
async def an_expiring_token_is_renewed_and_the_connection_goes_on(bench):
    name, calls = bench.name("renewal"), []
    async with bench.client() as rest:

        async def token(params):
            calls.append(params)
            return await rest.auth.request_token({"ttl": 2000, "client_id": "anna"})

        async with bench.realtime(auth_callback=token) as ably:
            channel = ably.channels.get(name)
            inbox = await subscribed(channel)
            changes = Inbox()
            ably.connection.on("connected", changes.listener)
            connection_id = ably.connection.connection_manager.connection_id
            await changes.until(1)
            expect(len(calls) >= 2, f"{calls}")
            expect(ably.connection.connection_manager.connection_id == connection_id)
            await channel.publish("n", "after")
            expect((await inbox.until(1))[0].client_id == "anna")


@check
async def encrypted_messages_are_read_by_subscribers_with_the_key(bench):
    from ably.util.crypto import CipherParams, generate_random_key
    from ably.types.channeloptions import ChannelOptions

    name = bench.name("encrypted-live")
    cipher = CipherParams(secret_key=generate_random_key(256))
    async with bench.realtime() as publisher, bench.realtime() as subscriber, bench.realtime() as stranger:
        inbox = await subscribed(subscriber.channels.get(name, ChannelOptions(cipher=cipher)))
        raw = await subscribed(stranger.channels.get(name))
        channel = publisher.channels.get(name, ChannelOptions(cipher=cipher))
        sent = ["text", {"k": 1}, bytearray(b"\x00\xff")]
        for data in sent:
            await channel.publish("n", data)
        expect([m.data for m in await inbox.until(3)] == sent)
        expect(all("cipher+aes-256-cbc" in m.encoding for m in await raw.until(3)))


@check
async def deltas_are_decoded_to_what_was_published(bench):
    from ably import AblyVCDiffDecoder
    from ably.types.channeloptions import ChannelOptions

    class Counting(AblyVCDiffDecoder):
        calls = 0

        def decode(self, delta, base):
            Counting.calls += 1
            return super().decode(delta, base)

    name = bench.name("deltas")
    texts = [f"{'the same text in every message, ' * 20}but number {index}" for index in range(20)]
    texts += [texts[3][::-1], texts[4], texts[4] + texts[5]]
    async with bench.realtime(vcdiff_decoder=Counting()) as subscriber, bench.client() as rest:
        inbox = await subscribed(subscriber.channels.get(name, ChannelOptions(params={"delta": "vcdiff"})))
        for text in texts:
            await rest.channels[name].publish("n", text)
        received = await inbox.until(len(texts))
        expect([m.data for m in received] == texts)
        expect(Counting.calls >= 20, f"{Counting.calls} deltas")


@check
async def edits_of_messages_reach_subscribers(bench):
    from ably.types.message import Message

    name = f"mutable:{bench.name('edits-live')}"
    async with bench.realtime(client_id="anna") as ably:
        channel = ably.channels.get(name)
        inbox = await subscribed(channel)
        serial = (await channel.publish("n", "one")).serials[0]
        await channel.append_message(Message(serial=serial, data=" two"))
        await channel.delete_message(Message(serial=serial))
        received = await inbox.until(3)
        expect([int(m.action) for m in received] == [0, 5, 2], f"{received}")
        expect([m.data for m in received] == ["one", " two", "one two"])


@check
async def messages_and_members_of_ably_realtime_are_the_same_here(bench):
    from ably.types.channeloptions import ChannelOptions
    from ably.util.crypto import CipherParams

    key = "MDEyMzQ1Njc4OWFiY2RlZg=="
    for words, options in [([], None), ([key], ChannelOptions(cipher=CipherParams(secret_key=base64.b64decode(key))))]:
        name = bench.name("echo-plain" if options is None else "echo-sealed")
        async with bench.realtime(client_id="anna") as ably:
            source, target = ably.channels.get(name, options), ably.channels.get(f"{name}-echo", options)
            inbox = await subscribed(target)
            events = Inbox()
            await source.presence.subscribe(events.listener)
            peer = asyncio.create_task(bench.messages_of_peer("echo", name, *words))
            await events.satisfying(lambda items: any(m.client_id == "peer" and m.data == "ready" for m in items))
            await source.presence.enter("here")
            await events.satisfying(lambda items: any(m.client_id == "peer" and m.data == ["anna"] for m in items))
            text = "the same text again and again, " * 20
            sent = ["text", f"{text}1", f"{text}2", "ünïcödé 🎈", {"k": [1, None]}, [1, 2], bytearray(b"\x00\xff")]
            for data in sent:
                await source.publish("n", data)
            expect([m.data for m in await inbox.until(len(sent))] == sent, f"{inbox.items}")
            await source.publish("end", "")
            expect(len(await peer) == len(sent))
            await events.satisfying(lambda items: items[-1].client_id == "peer" and items[-1].action == 3)
