#!/bin/sh
# Runs the tests of Ably's Python SDK against the local service: python.sh ABLY_LOCAL
# SUITE is a checkout of ably-python; TESTS are the paths to run (test); VENV is the folder for its packages.
set -eu
folder=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=checkout.sh
. "$folder/checkout.sh"
checkout test-suite-python ably-python test/ably/testapp.py
service=$(realpath "$1")
venv=${VENV:-.build-venv/suite-python}

if [ ! -e "$venv/ready" ]; then
    rm -rf "$venv"
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check --requirement "$folder/python-requirements.txt"
    touch "$venv/ready"
fi
python=$(cd "$venv/bin" && pwd)/python
cd "$SUITE"
# Write nothing into the checkout.
export PYTHONDONTWRITEBYTECODE=1
# One test expects that connecting takes longer than ten milliseconds, and leaves its setting behind when it does not, which
# makes others fail.
hasty=test/ably/realtime/realtimeconnection_test.py::TestRealtimeConnection::test_connection_state_ttl
# shellcheck disable=SC2086 # A list of paths.
exec sh "$folder/isolated.sh" "$service" "$python" -m pytest -q -p no:cacheprovider --deselect "$hasty" ${TESTS:-test}
