#!/bin/sh
# Lets schemathesis (PyPI) generate requests from the OpenAPI document and check the local service's responses:
# schemathesis.sh ABLY_LOCAL
# EXAMPLES is the number of requests for each operation and kind (100); VENV is the folder for its packages.
set -eu
folder=$(cd "$(dirname "$0")" && pwd)
service=$1
venv=${VENV:-.build-venv/suite-schemathesis}

if [ ! -e "$venv/ready" ]; then
    rm -rf "$venv"
    python3 -m venv "$venv"
    "$venv/bin/pip" install --quiet --disable-pip-version-check schemathesis==4.32.5 msgpack
    touch "$venv/ready"
fi
work=$(mktemp -d)
# Only the responses are checked, not that everything undocumented is rejected: the service ignores unknown parameters
# and formats, which clients of other versions use.
checks=not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance
checks=$checks,response_schema_conformance
# So many requests would reach the limit of the store, which is not what this tests.
"$service" --port 0 --limit storedBytes=4294967296 >"$work/log" 2>&1 &
process=$!
trap 'kill $process 2>/dev/null || true; wait $process 2>/dev/null || true; rm -rf "$work"' EXIT
until grep -q '^Listening on' "$work/log"; do
    kill -0 $process 2>/dev/null || { cat "$work/log" >&2; exit 1; }
    sleep 0.1
done
url=$(sed -n 's/^Listening on //p' "$work/log")
document=$(realpath openapi/ably-platform.yaml)
schemathesis=$(cd "$venv/bin" && pwd)/schemathesis
cd "$work"
status=0
PYTHONDONTWRITEBYTECODE=1 SCHEMATHESIS_HOOKS=hooks PYTHONPATH=$folder/schemathesis "$schemathesis" run "$document" --url "$url" --auth local.dev:offline \
    --header 'X-Ably-Version: 6' --max-examples "${EXAMPLES:-100}" --checks "$checks" --continue-on-failure \
    ${SCHEMATHESIS_OPTIONS:-} || status=$?
exit $status
