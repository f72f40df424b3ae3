#!/bin/sh
# Runs the REST tests of ably-js against the local service: js.sh ABLY_LOCAL
# SUITE is a checkout of ably-js with its submodule; TESTS what to run (test/rest/*.test.js); MODULES the folder of its
# packages (node_modules in the checkout). mocha and esbuild are those of the packages, or else the system's.
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

# A copy: bundles are built in it, and packages that the checkout lacks are taken from the system's folder.
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
# Debian's packages find each other there, whichever node it is.
export PATH NODE_PATH="${NODE_PATH:-/usr/share/nodejs}"
for name in node mocha esbuild; do command -v $name >/dev/null 2>&1 || missing="$missing $name"; done
if [ -n "$missing" ]; then
    echo "These are missing:$missing." >&2
    echo "Run 'npm install' in the checkout, or install what Debian has (apt-get install nodejs mocha esbuild chai" >&2
    echo "node-async node-got node-ws) and name a folder with the other packages with MODULES=folder." >&2
    exit 1
fi

cd "$work"
# Stands for ably.d.ts, which has types alone: older versions of esbuild do not leave out the import of one of them.
echo 'module.exports = {};' >ably.js
bundle() {
    esbuild "$1" --bundle --platform=node --format=cjs --target=es2020 --log-level=error --outfile="build/$2.js" \
        --external:ws --external:got --external:ulid --external:dequal \
        --footer:js='if (module.exports.default) module.exports = module.exports.default;'
}
bundle src/platform/nodejs/index.ts ably-node
bundle src/plugins/push/index.ts push
bundle src/plugins/liveobjects/index.ts liveobjects
# shellcheck disable=SC2086 # several patterns may be named
exec sh "$folder/isolated.sh" "$service" mocha --no-config --exit --reporter "${REPORTER:-spec}" \
    --require test/support/modules_helper.js --require test/support/test_helper.js \
    --file test/support/root_hooks.js ${TESTS:-test/rest/*.test.js}
