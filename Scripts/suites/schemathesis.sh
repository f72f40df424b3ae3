#!/bin/sh
# Has schemathesis (PyPI) make requests from the API document and check the local service's responses against it:
# schemathesis.sh ABLY_LOCAL
# EXAMPLES is how many it makes of each operation and kind (100), VENV where its packages go.
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
# What the responses are is checked. Not checked is that everything outside the document is refused: the service lets
# unknown parameters and formats pass, as clients of other versions have them.
checks=not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance
checks=$checks,response_schema_conformance
# Requests of this kind fill any store: the limit is not what is tried here.
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
