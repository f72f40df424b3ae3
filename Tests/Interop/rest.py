"""REST, with Ably's Python SDK."""

import base64
import json
import time

from checks import Bench, all_items, check, expect, expect_error


@check
async def the_service_time_is_that_of_the_machine(bench):
    async with bench.client() as ably:
        expect(abs(await ably.time() - time.time() * 1000) < 5000)


@check
async def data_of_all_kinds_survives_a_round_trip(bench):
    from ably.types.message import Message

    sent = ["text", "", "ünïcödé 🎈", {"k": [1, None, "v"]}, [1, 2], bytearray(b"\x00\x01\xff")]
    async with bench.client() as ably:
        channel = ably.channels[bench.name("kinds/with a slash: and % signs")]
        for data in sent:
            await channel.publish("n", data)
        await channel.publish([Message("list", str(index), extras={"headers": {"x": index}}) for index in range(3)])
        received = await all_items(await channel.history(direction="forwards"))
        expect([m.data for m in received[: len(sent)]] == sent, f"{[m.data for m in received]}")
        expect([m.data for m in received[len(sent):]] == ["0", "1", "2"])
        expect(received[-1].extras == {"headers": {"x": 2}})
        expect([m.serial for m in received] == sorted(m.serial for m in received))


@check
async def history_pages_are_contiguous_while_messages_arrive(bench):
    async with bench.client() as ably:
        channel = ably.channels[bench.name("pages")]
        for index in range(25):
            await channel.publish(str(index), None)
        page = await channel.history(limit=10, direction="backwards")
        names = [m.name for m in page.items]
        while page.has_next():
            await channel.publish("late", None)
            page = await page.next()
            names += [m.name for m in page.items]
        expect(names == [str(index) for index in reversed(range(25))], f"{names}")
        first = await page.first()
        expect(len(first.items) == 10)


@check
async def a_message_with_a_repeated_id_is_published_once(bench):
    from ably.types.message import Message

    async with bench.client(idempotent_rest_publishing=True) as ably:
        channel = ably.channels[bench.name("idempotent")]
        for _ in range(3):
            await channel.publish(Message("n", "d", id="one"))
        expect(len((await channel.history()).items) == 1)


@check
async def encrypted_messages_are_decrypted_with_the_key(bench):
    from ably.util.crypto import generate_random_key

    cipher = {"key": generate_random_key(256)}
    async with bench.client() as ably:
        name = bench.name("encrypted")
        for data in ["secret", {"k": "v"}, bytearray(b"\x01\x02")]:
            await ably.channels.get(name, cipher=cipher).publish("n", data)
    async with bench.client() as ably:
        channel = ably.channels.get(name, cipher=cipher)
        received = (await channel.history(direction="forwards")).items
        expect([m.data for m in received] == ["secret", {"k": "v"}, bytearray(b"\x01\x02")])
    async with bench.client() as ably:
        raw = (await ably.channels[name].history()).items
        expect(all("cipher+aes-256-cbc" in m.encoding for m in raw))


@check
async def messages_published_in_one_format_are_read_in_the_other(bench):
    other = Bench(bench.port, not bench.binary, bench.peer, bench.authority)
    async with bench.client() as writer, other.client() as reader:
        name = bench.name("formats")
        for data in ["text", {"k": 1}, bytearray(b"\x00\xff")]:
            await writer.channels[name].publish("n", data)
        received = (await reader.channels[name].history(direction="forwards")).items
        expect([m.data for m in received] == ["text", {"k": 1}, bytearray(b"\x00\xff")])


@check
async def python_and_the_peer_read_the_messages_of_each_other(bench):
    sent = {
        "text": "ünïcödé 🎈", "object": {"k": [1, None, "v"]}, "list": [1, 2], "bytes": bytearray(b"\x00\x01\xff"),
    }
    # No space in a name: the SDK encodes it as a plus sign, which is literal in a path.
    source, target = bench.name("from-python:a/b%ü"), bench.name("from-peer:a/b%ü")
    async with bench.client() as ably:
        for name, data in sent.items():
            await ably.channels[source].publish(name, data)
        read = {line["name"]: line for line in await bench.messages_of_peer("republish", source, target)}
        expect(list(read) == list(sent), f"{read}")
        expect(read["text"]["data"] == sent["text"] and "encoding" not in read["text"], f"{read}")
        for name in ("object", "list"):
            expect(read[name]["encoding"] == "json" and json.loads(read[name]["data"]) == sent[name], f"{read}")
        if bench.binary:
            expect(read["bytes"]["bytes"] == sent["bytes"].hex() and "encoding" not in read["bytes"], f"{read}")
        else:
            expect(base64.b64decode(read["bytes"]["data"]) == sent["bytes"], f"{read}")
            expect(read["bytes"]["encoding"] == "base64", f"{read}")
        received = {m.name: m.data for m in (await ably.channels[target].history(direction="forwards")).items}
        ours = {
            "text of ours": "grüße 🎈", "object of ours": {"table": 4, "dishes": ["soup", None]},
            "bytes of ours": bytearray(b"\x00\xff\x01"),
        }
        expect(received == {**sent, **ours}, f"{received}")


@check
async def the_peer_republishes_encrypted_messages_that_only_python_can_decrypt(bench):
    from ably.util.crypto import generate_random_key

    cipher = {"key": generate_random_key(256)}
    sent = {"text": "secret", "object": {"k": "v"}, "bytes": bytearray(b"\x01\x02")}
    source, target = bench.name("encrypted-by-python"), bench.name("encrypted-by-peer")
    async with bench.client() as ably:
        for name, data in sent.items():
            await ably.channels.get(source, cipher=cipher).publish(name, data)
        read = await bench.messages_of_peer("republish", source, target)
        expect([line["name"] for line in read] == list(sent), f"{read}")
        for line in read:
            expect("cipher+aes-256-cbc" in line["encoding"] and "secret" not in json.dumps(line), f"{line}")
        received = (await ably.channels.get(target, cipher=cipher).history(direction="forwards")).items
        expect({m.name: m.data for m in received[: len(sent)]} == sent, f"{[m.data for m in received]}")


async def python_and_the_peer_decrypt_the_messages_of_each_other(bench, bits):
    from ably.util.crypto import generate_random_key

    key = generate_random_key(bits)
    cipher = {"key": key}
    sent = {"text": "ünïcödé 🎈", "object": {"k": [1, None, "v"]}, "list": [1, 2], "bytes": bytearray(b"\x00\x01\xff")}
    source, target = bench.name(f"decrypted-by-peer-{bits}"), bench.name(f"encrypted-by-peer-{bits}")
    async with bench.client() as ably:
        for name, data in sent.items():
            await ably.channels.get(source, cipher=cipher).publish(name, data)
        read = await bench.messages_of_peer("encrypt", base64.b64encode(key).decode(), source, target)
        plain = {line["name"]: bytearray.fromhex(line["bytes"]) if "bytes" in line else line["data"] for line in read}
        expect(plain == sent and not any("encoding" in line for line in read), f"{read}")
        received = (await ably.channels.get(target, cipher=cipher).history(direction="forwards")).items
        ours = {
            "text": "grüße 🎈", "object": {"table": 4, "dishes": ["soup", None]}, "list": [1, "two"],
            "bytes": bytearray(b"\x00\xff\x01"),
        }
        expect({m.name: m.data for m in received} == ours, f"{[m.data for m in received]}")
    async with bench.client() as ably:
        raw = (await ably.channels[target].history()).items
        expect(len(raw) == len(ours) and all(f"cipher+aes-{bits}-cbc" in m.encoding for m in raw))


@check
async def python_and_the_peer_decrypt_the_messages_of_each_other_with_128_bits(bench):
    await python_and_the_peer_decrypt_the_messages_of_each_other(bench, 128)


@check
async def python_and_the_peer_decrypt_the_messages_of_each_other_with_256_bits(bench):
    await python_and_the_peer_decrypt_the_messages_of_each_other(bench, 256)


@check
async def presence_members_and_their_history_are_listed(bench):
    async with bench.client() as ably:
        presence = ably.channels["persisted:members"].presence
        members = await all_items(await presence.get(limit=2))
        expect([m.client_id for m in members] == ["anna", "berta", "clara"])
        expect([m.data for m in members] == ["text", {"k": 1}, bytearray(b"\x01\x02\x03")])
        events = await all_items(await presence.history(limit=2))
        expect([m.client_id for m in events] == ["clara", "berta", "anna"])


@check
async def the_details_of_a_channel_are_returned(bench):
    async with bench.client() as ably:
        status = await ably.channels["persisted:members"].status()
        expect(status.status.is_active and status.status.occupancy.metrics.presence_members == 3)


@check
async def tokens_are_issued_and_accepted(bench):
    async with bench.client() as ably:
        details = await ably.auth.request_token({"client_id": "anna", "capability": {"a": ["publish"]}, "ttl": 60000})
        expect(details.expires - details.issued == 60000 and details.client_id == "anna")
        request = await ably.auth.create_token_request({"client_id": "berta"})
        signed = await ably.request("POST", f"/keys/{request.key_name}/requestToken", "3", body=request.to_dict())
        expect(signed.status_code == 201)
        again = await ably.request("POST", f"/keys/{request.key_name}/requestToken", "3", body=request.to_dict())
        expect(again.status_code == 401 and int(again.error_code) == 40105, f"{again.error_code}")
    async with bench.client(token=details.token) as bearer:
        await bearer.channels["a"].publish("n", "d")
        await expect_error(40160, bearer.channels["b"].publish("n", "d"))
        await expect_error(40160, bearer.channels["a"].history())


async def only_what_the_peer_permits_is_accepted(bench, ably, permitted, client_id):
    await ably.channels[permitted].publish("n", "d")
    await expect_error(40160, ably.channels["forbidden"].publish("n", "d"))
    async with bench.client() as full:
        expect([m.client_id for m in (await full.channels[permitted].history()).items] == [client_id])


@check
async def token_requests_that_the_peer_signs_are_exchanged_by_python(bench):
    permitted = bench.name("token-request")
    capability = json.dumps({permitted: ["publish"]})
    requests = []

    async def sign(_):
        requests.append(json.loads((await bench.run_peer("token-request", "dora", capability))[0]))
        return requests[-1]

    async with bench.client(auth_callback=sign) as ably:
        await only_what_the_peer_permits_is_accepted(bench, ably, permitted, "dora")
        details = ably.auth.token_details
        expect(details.client_id == "dora" and details.expires - details.issued == 60000, f"{details.to_dict()}")
    expect(len(requests) == 1 and "offline" not in json.dumps(requests) and requests[0]["mac"], f"{requests}")


@check
async def a_jwt_that_the_peer_issues_is_accepted_from_python(bench):
    permitted = bench.name("jwt")
    token = (await bench.run_peer("jwt", "emil", json.dumps({permitted: ["publish"]})))[0]
    async with bench.client(token=token) as ably:
        await only_what_the_peer_permits_is_accepted(bench, ably, permitted, "emil")


@check
async def capabilities_are_enforced(bench):
    async with bench.client(key="local.key1:offline") as ably:
        expect((await ably.channels["read:a"].history()).items == [])
        await expect_error(40160, ably.channels["read:a"].publish("n", "d"))
    async with bench.client(key="local.dev:wrong") as ably:
        await expect_error(40101, ably.channels["a"].history())


@check
async def messages_are_updated_appended_to_and_deleted(bench):
    from ably.types.message import Message
    from ably.types.operations import MessageOperation

    async with bench.client() as ably:
        channel = ably.channels[bench.name("mutable:edits")]
        serial = (await channel.publish("n", "one")).serials[0]
        await channel.update_message(Message(serial=serial, data="two"), MessageOperation(description="why"))
        await channel.append_message(Message(serial=serial, data=" three"))
        message = await channel.get_message(serial)
        expect(message.data == "two three" and message.name == "n" and message.serial == serial)
        await channel.delete_message(Message(serial=serial))
        versions = await channel.get_message_versions(serial)
        expect(len(versions.items) == 4 and [v.data for v in versions.items][:2] == ["one", "two"])
        fixed = ably.channels[bench.name("fixed")]
        serial = (await fixed.publish("n", "one")).serials[0]
        await expect_error(93002, fixed.update_message(Message(serial=serial, data="two")))


@check
async def annotations_are_listed_and_summarized(bench):
    from ably.types.annotation import Annotation

    async with bench.client(client_id="anna") as ably:
        channel = ably.channels[bench.name("mutable:annotations")]
        serial = (await channel.publish("n", "one")).serials[0]
        await channel.annotations.publish(serial, Annotation(type="reaction:distinct.v1", name="up"))
        await channel.annotations.publish(serial, Annotation(type="reaction:distinct.v1", name="down"))
        await channel.annotations.delete(serial, Annotation(type="reaction:distinct.v1", name="down"))
        expect(len((await channel.annotations.get(serial)).items) == 3)
        message = await channel.get_message(serial)
        summary = message.annotations.summary["reaction:distinct.v1"]
        expect(list(summary) == ["up"] and summary["up"]["total"] == 1 and summary["up"]["clientIds"] == ["anna"], f"{summary}")


@check
async def push_devices_and_subscriptions_are_administered(bench):
    device = {
        "id": bench.name("device"), "clientId": bench.name("dora"), "platform": "ios", "formFactor": "phone",
        "push": {"recipient": {"transportType": "apns", "deviceToken": "token"}},
    }
    inbox = {"transportType": "ablyChannel", "channel": bench.name("push:inbox")}
    async with bench.client() as ably:
        admin = ably.push.admin
        saved = await admin.device_registrations.save(device)
        expect(saved.id == device["id"])
        expect((await admin.device_registrations.get(device["id"])).platform == "ios")
        from ably import PushChannelSubscription

        subscription = PushChannelSubscription(bench.name("push:news"), device_id=device["id"])
        await admin.channel_subscriptions.save(subscription)
        listed = await admin.channel_subscriptions.list(deviceId=device["id"])
        expect([s.channel for s in listed.items] == [bench.name("push:news")])
        expect(bench.name("push:news") in (await admin.channel_subscriptions.list_channels()).items)
        await admin.publish({"deviceId": device["id"]}, {"notification": {"title": "hello"}})
        await admin.publish(inbox, {"notification": {"title": "hello"}})
        delivered = (await ably.channels[inbox["channel"]].history()).items
        expect(delivered[0].name == "__ably_push__" and "hello" in delivered[0].data)
        await admin.device_registrations.remove(device["id"])
        expect((await admin.channel_subscriptions.list(deviceId=device["id"])).items == [])
        await expect_error(40400, admin.device_registrations.get(device["id"]))


@check
async def stats_count_messages_and_requests(bench):
    async with bench.client() as ably:
        await ably.channels[bench.name("persisted:stats")].publish("n", "12345")
        stats = (await ably.stats(params={"unit": "hour"})).items[0]
        expect(stats.entries["messages.inbound.rest.messages.count"] >= 1)
        expect(stats.entries["messages.persisted.all.data"] >= 5)
        expect(stats.entries["apiRequests.other.succeeded"] >= 1)


@check
async def requests_without_a_method_of_the_sdk_get_a_response(bench):
    async with bench.client() as ably:
        batch = await ably.request(
            "POST", "/messages", "5", body={"channels": [bench.name("a"), ":bad"], "messages": {"data": "x"}})
        result = batch.items[0]
        expect(result["successCount"] == 1 and result["failureCount"] == 1, f"{result}")
        unknown = await ably.request("GET", "/nowhere", "5")
        expect(unknown.status_code == 404 and int(unknown.error_code) == 40400)
        revoked = await ably.request(
            "POST", "/keys/local.dev/revokeTokens", "5", body={"targets": [f"clientId:{bench.name('nobody')}"]})
        expect(revoked.status_code == 201 and revoked.items[0]["successCount"] == 1)
