# shellcheck shell=sh
# Read by the scripts of the suites: checks that SUITE is a checkout of what is wanted.

# checkout TARGET NAME FILE: FILE is one that only a checkout of github.com/ably/NAME has.
checkout() {
    if [ -z "${SUITE:-}" ] || [ ! -e "$SUITE/$3" ]; then
        [ -z "${SUITE:-}" ] || echo "$SUITE is no checkout of $2: there is no $3." >&2
        echo "This runs a suite that is not part of this repository. Fetch it, and say where it is:" >&2
        echo "    git clone --recurse-submodules https://github.com/ably/$2" >&2
        echo "    make $1 SUITE=$2" >&2
        exit 1
    fi
    SUITE=$(cd "$SUITE" && pwd)
}
