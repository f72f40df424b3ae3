"""nginx with static responses: one server for all clients, plain HTTP/1.1 and TLS with HTTP/2, on loopback only."""

import os
import socket
import ssl
import subprocess
import time
import urllib.request
from pathlib import Path

MODULE = Path("/usr/lib/nginx/modules/ngx_http_echo_module.so")

# Responding to a POST without reading its body breaks HTTP/2 streams: the echo module's handler reads it.
CONFIGURATION = """
load_module {module};
daemon off;
{user}
worker_processes {workers};
pid {folder}/nginx.pid;
error_log {folder}/error.log error;
events {{ worker_connections 8192; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    keepalive_requests 1000000000;
    keepalive_timeout 600s;
    client_body_buffer_size 64k;
    tcp_nodelay on;
    open_file_cache max=100 inactive=600s;
    open_file_cache_valid 600s;
    types {{ application/json json; application/x-msgpack msgpack; }}
    map $http_accept $form {{ default json; ~msgpack msgpack; }}
    server {{
        listen 127.0.0.1:{plain} backlog=4096;
        listen 127.0.0.1:{tls} ssl http2 backlog=4096;
        http2_max_concurrent_streams 1024;
        ssl_certificate {folder}/certificate.pem;
        ssl_certificate_key {folder}/key.pem;
        ssl_protocols TLSv1.2 TLSv1.3;
        root {folder}/www;
        location = /time {{ rewrite ^ /time.$form last; }}
        location ~ ^/channels/[^/]+/messages$ {{
            if ($request_method = POST) {{ rewrite ^ /published/$form last; }}
            rewrite ^ /pages/$arg_limit.$form last;
        }}
        location = /published/json {{
            internal;
            default_type application/json;
            echo_status 201;
            echo_read_request_body;
            echo -n '{published_json}';
        }}
        location = /published/msgpack {{
            internal;
            default_type application/x-msgpack;
            echo_status 201;
            echo_read_request_body;
            echo -n "{published_msgpack}";
        }}
    }}
}}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """Starts nginx with the files in a folder's `www`, and stops it at the end of a `with` statement."""

    def __init__(self, folder, cores):
        self.folder, self.cores = folder, cores
        plain, tls = free_port(), free_port()
        self.plain, self.tls = f"http://127.0.0.1:{plain}", f"https://127.0.0.1:{tls}"
        self.authority = folder / "certificate.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
             "-keyout", folder / "key.pem", "-out", self.authority, "-days", "2", "-subj", "/CN=127.0.0.1",
             "-addext", "subjectAltName=IP:127.0.0.1"],
            check=True, capture_output=True)
        www = folder / "www"
        text = CONFIGURATION.format(
            module=MODULE, folder=folder, plain=plain, tls=tls, workers=max(len(cores), 1),
            user="user root root;" if os.geteuid() == 0 else "",
            published_json=(www / "publish.json").read_text(),
            published_msgpack="PACKED").encode()
        packed = (www / "publish.msgpack").read_bytes()
        (folder / "nginx.conf").write_bytes(text.replace(b"PACKED", packed))

    def __enter__(self):
        command = ["nginx", "-p", str(self.folder), "-c", str(self.folder / "nginx.conf"), "-e",
                   str(self.folder / "error.log")]
        self.process = subprocess.Popen(pinned(command, self.cores), stdout=subprocess.DEVNULL)
        limit = time.monotonic() + 10
        while True:
            try:
                self.check()
                return self
            except OSError as error:
                if self.process.poll() is not None or time.monotonic() > limit:
                    self.__exit__()
                    log = (self.folder / "error.log").read_text(errors="replace")
                    raise SystemExit(f"nginx does not respond: {error}\n{log}") from error
                time.sleep(0.05)

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def check(self):
        """Requests each kind of response once, so that mistakes surface before anything is measured."""
        context = ssl.create_default_context(cafile=str(self.authority))
        for base in (self.plain, self.tls):
            for accept, name in (("application/json", "json"), ("application/x-msgpack", "msgpack")):
                for path, file, body in (
                    ("/time", f"time.{name}", None),
                    ("/channels/c/messages?limit=10", f"pages/10.{name}", None),
                    ("/channels/c/messages", f"publish.{name}", b'{"name":"greeting"}'),
                ):
                    request = urllib.request.Request(base + path, data=body, headers={"Accept": accept})
                    with urllib.request.urlopen(request, timeout=5, context=context) as response:
                        got = response.read()
                        if got != (self.folder / "www" / file).read_bytes():
                            raise OSError(f"{path} returns something other than {file}: {got[:100]!r}")
                        if response.headers.get_content_type() != accept:
                            raise OSError(f"{path} returns {response.headers.get_content_type()}")


def pinned(command, cores):
    """The command, pinned to cores if there are any."""
    if not cores:
        return [str(part) for part in command]
    return ["taskset", "-c", ",".join(map(str, cores)), *map(str, command)]
