"""What the checks of the local service share."""

import asyncio
import contextlib
import json

CHECKS = []


def check(function):
    CHECKS.append(function)
    return function


def expect(condition, message="expectation failed"):
    if not condition:
        raise AssertionError(message)


async def expect_error(code, awaitable):
    from ably import AblyException

    try:
        await awaitable
    except AblyException as error:
        expect(error.code == code, f"{error.code} instead of {code}: {error.message}")
    else:
        raise AssertionError(f"no error {code}")


async def all_items(page):
    items = list(page.items)
    while page.has_next():
        page = await page.next()
        items += page.items
    return items


class Bench:
    """Clients of the service in one format."""

    def __init__(self, port, binary, peer, authority):
        self.port, self.binary, self.peer, self.authority = port, binary, peer, authority
        self.suffix = "msgpack" if binary else "json"

    def client(self, **options):
        from ably import AblyRest

        if not options.keys() & {"token", "key", "auth_callback"}:
            options["key"] = "local.dev:offline"
        return AblyRest(
            endpoint="localhost", tls_port=self.port, use_binary_protocol=self.binary, **options
        )

    @contextlib.asynccontextmanager
    async def realtime(self, **options):
        """A realtime client, closed at the end. Its REST calls do not work: the SDK puts the port into one URL only."""
        from ably import AblyRealtime

        if not options.keys() & {"token", "key", "auth_callback"}:
            options["key"] = "local.dev:offline"
        client = AblyRealtime(
            endpoint=f"localhost:{self.port}", use_binary_protocol=self.binary, **options)
        try:
            await asyncio.wait_for(client.connection.once_async("connected"), 10)
            yield client
        finally:
            await client.close()

    async def control(self, method, path, body=None):
        """Makes the service do something to its clients."""
        import httpx

        async with httpx.AsyncClient() as client:
            response = await client.request(method, f"https://localhost:{self.port}/control{path}", json=body)
            expect(response.status_code < 300, f"{path}: {response.status_code} {response.text}")

    def name(self, base):
        return f"{base}-{self.suffix}"

    async def run_peer(self, *command):
        """Runs a command of the peer, and returns the lines that it prints."""
        process = await asyncio.create_subprocess_exec(
            self.peer, str(self.port), self.authority, "local.dev:offline", self.suffix, *command,
            stdout=asyncio.subprocess.PIPE)
        output, _ = await asyncio.wait_for(process.communicate(), 60)
        expect(process.returncode == 0, f"the peer exited with status {process.returncode}")
        return output.decode().splitlines()

    async def messages_of_peer(self, *command):
        """Runs a command of the peer, and returns the messages as it read them."""
        return [json.loads(line) for line in await self.run_peer(*command)]
