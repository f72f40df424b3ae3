#!/bin/sh
# Runs the REST tests of ably-js against the local service: js.sh ABLY_LOCAL
# SUITE is a checkout of ably-js with its submodule; TESTS are the files to run (test/rest/*.test.js); MODULES is the
# folder of its packages (node_modules in the checkout). mocha and esbuild are taken from the packages, or else from the
# system.
set -eu
folder=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=checkout.sh
. "$folder/checkout.sh"
checkout test-suite-js ably-js test/rest/auth.test.js
checkout test-suite-js ably-js test/common/ably-common/test-resources/test-app-setup.json
service=$(realpath "$1")
modules=${MODULES:-$SUITE/node_modules}
[ ! -d "$modules" ] || modules=$(cd "$modules" && pwd)
work=.build-suites/js

# A copy, in which bundles are built, and in which the system's packages replace missing ones.
rm -rf "$work"
mkdir -p "$work/node_modules"
for part in src test package.json tsconfig.json; do cp -R "$SUITE/$part" "$work/$part"; done
for source in "$modules" /usr/share/nodejs; do
    for name in @ably async chai dequal fastestsmallesttextencoderdecoder got ulid ws; do
        [ -e "$work/node_modules/$name" ] || [ ! -e "$source/$name" ] || ln -s "$source/$name" "$work/node_modules/$name"
    done
done
missing=
for name in @ably/msgpack-js async chai dequal got ulid ws; do
    [ -e "$work/node_modules/$name" ] || missing="$missing $name"
done
PATH=$modules/.bin:$PATH
# The folder in which Debian's packages find one another.
export PATH NODE_PATH="${NODE_PATH:-/usr/share/nodejs}"
for name in node mocha esbuild; do command -v $name >/dev/null 2>&1 || missing="$missing $name"; done
if [ -n "$missing" ]; then
    echo "These are missing:$missing." >&2
    echo "Run 'npm install' in the checkout, or install Debian's packages (apt-get install nodejs mocha esbuild" >&2
    echo "chai node-async node-got node-ws) and pass a folder with the others as MODULES=folder." >&2
    exit 1
fi

cd "$work"
# Replaces ably.d.ts, which only has types: older versions of esbuild do not remove an import of one of them.
echo 'module.exports = {};' >ably.js
bundle() {
    esbuild "$1" --bundle --platform=node --format=cjs --target=es2020 --log-level=error --outfile="build/$2.js" \
        --external:ws --external:got --external:ulid --external:dequal \
        --footer:js='if (module.exports.default) module.exports = module.exports.default;'
}
bundle src/platform/nodejs/index.ts ably-node
bundle src/plugins/push/index.ts push
bundle src/plugins/liveobjects/index.ts liveobjects
# shellcheck disable=SC2086 # A list of patterns.
exec sh "$folder/isolated.sh" "$service" mocha --no-config --exit --reporter "${REPORTER:-spec}" \
    --require test/support/modules_helper.js --require test/support/test_helper.js \
    --file test/support/root_hooks.js ${TESTS:-test/rest/*.test.js}
