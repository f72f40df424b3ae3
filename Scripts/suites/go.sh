#!/bin/sh
# Runs the REST tests of ably-go against the local service: go.sh ABLY_LOCAL
# SUITE is a checkout of ably-go with its submodule; TESTS is a pattern for the tests to run, by default those of REST.
set -eu
folder=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=checkout.sh
. "$folder/checkout.sh"
checkout test-suite-go ably-go ably/rest_client_integration_test.go
checkout test-suite-go ably-go common/test-resources/test-app-setup.json
service=$(realpath "$1")
if ! command -v go >/dev/null 2>&1; then
    echo "Go 1.21 or later is needed." >&2
    exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Modules are downloaded and tests built while the network is available.
(cd "$SUITE/ably" && go test -c -tags=integration -o "$work/tests" .)
cd "$SUITE/ably"
sh "$folder/isolated.sh" "$service" "$work/tests" -test.timeout=10m -test.run "${TESTS:-^Test(REST|Auth|Http|MessageUpdates)}"
