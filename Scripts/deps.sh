#!/bin/sh
# Installs the system packages that a build needs, if they are missing: deps.sh [tests]
#
# With "tests", also those without which tests are skipped, if that is possible.
set -eu

if ! command -v swift >/dev/null 2>&1; then
    echo "Swift 6.2 or later is needed: see https://www.swift.org/install/" >&2
    exit 1
fi

has_curl() {
    if command -v pkg-config >/dev/null 2>&1; then pkg-config --exists 'libcurl >= 7.88'; else return 1; fi
}

[ "$(uname -s)" = Linux ] || exit 0
missing=
has_curl || missing="$missing pkg-config libcurl4-openssl-dev"
command -v openssl >/dev/null 2>&1 || missing="$missing openssl"
command -v python3 >/dev/null 2>&1 || missing="$missing python3"
optional=
if [ "${1-}" = tests ]; then command -v xdelta3 >/dev/null 2>&1 || optional=" xdelta3"; fi
[ -n "$missing$optional" ] || exit 0

# Ends with a message, and with status 1 if the build needs what is missing.
give_up() {
    echo "$1" >&2
    if [ -n "$missing" ]; then exit 1; else exit 0; fi
}

if ! command -v apt-get >/dev/null 2>&1; then
    give_up "Install these packages, under these names or those of your system:$missing$optional"
fi
if [ "$(id -u)" = 0 ]; then
    as_root=
elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    as_root=sudo
else
    give_up "These packages are missing, and installing them needs root: apt-get install$missing$optional"
fi
echo "Installing$missing$optional"
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086 # A list of words.
{ $as_root apt-get update -qq && $as_root apt-get install -y -qq --no-install-recommends $missing $optional; } \
    >/dev/null || give_up "apt-get install$missing$optional failed"
has_curl || {
    echo "libcurl 7.88 or later is needed; the one that apt-get installed is older" >&2
    exit 1
}
