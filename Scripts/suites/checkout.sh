# shellcheck shell=sh
# Sourced by the scripts of the suites: checks that SUITE is the right checkout.

# checkout TARGET NAME FILE: fails unless SUITE is a checkout of github.com/ably/NAME, recognized by FILE.
checkout() {
    if [ -z "${SUITE:-}" ] || [ ! -e "$SUITE/$3" ]; then
        [ -z "${SUITE:-}" ] || echo "$SUITE is not a checkout of $2: it has no $3." >&2
        echo "This suite is not part of this repository. Clone it, and pass its folder:" >&2
        echo "    git clone --recurse-submodules https://github.com/ably/$2" >&2
        echo "    make $1 SUITE=$2" >&2
        exit 1
    fi
    SUITE=$(cd "$SUITE" && pwd)
}
