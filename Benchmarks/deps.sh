#!/bin/sh
# Installs what the benchmarks compare with and run against, from Debian's packages.
set -eu
as_root=
if [ "$(id -u)" -ne 0 ]; then as_root=sudo; fi
$as_root apt-get update -q
$as_root apt-get install -q -y --no-install-recommends \
    nginx-light libnginx-mod-http-echo openssl util-linux \
    gcc g++ libc6-dev libcurl4-openssl-dev libsimdjson-dev libmsgpack-dev \
    python3 python3-venv valgrind
# The package starts a server of its own, which the benchmarks have no use for.
if [ -d /run/systemd/system ]; then $as_root systemctl disable --now nginx || true; fi
