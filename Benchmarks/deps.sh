#!/bin/sh
# Installs the programs and libraries that the benchmarks need, from Debian's packages, if they are missing.
set -eu

packages="nginx-light libnginx-mod-http-echo openssl util-linux \
    gcc g++ libc6-dev libcurl4-openssl-dev libssl-dev libsimdjson-dev libmsgpack-dev \
    python3 python3-venv valgrind"

[ "$(uname -s)" = Linux ] || { echo "The benchmarks run on Linux." >&2; exit 1; }
if ! command -v apt-get >/dev/null 2>&1; then
    echo "Install these packages, under these names or those of your system: $packages" >&2
    exit 0
fi
missing=
for package in $packages; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ]; then
    as_root=
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    as_root=sudo
else
    echo "These packages are missing, and installing them needs root: apt-get install$missing" >&2
    exit 1
fi
echo "Installing$missing"
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086 # A list of words.
{ $as_root apt-get update -qq && $as_root apt-get install -y -qq --no-install-recommends $missing; } >/dev/null
# The package starts a server of its own, which the benchmarks do not use.
if [ -d /run/systemd/system ]; then $as_root systemctl disable --now nginx || true; fi
