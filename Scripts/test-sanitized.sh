#!/usr/bin/env bash
# Runs the tests with a sanitizer: Scripts/test-sanitized.sh address|thread [arguments of swift test]
#
# One test runs at a time, since a sanitizer slows programs down, and tests that compete for the processor would exceed
# their timeouts. The stress tests make more calls at once than without a sanitizer (STRESS_CALLS). SANITIZED_BUILD is
# the folder to build in, instead of .build-address or .build-thread.
set -euo pipefail
sanitizer=${1:?address or thread}
shift
folder=$(cd "$(dirname "$0")" && pwd)
build=${SANITIZED_BUILD:-.build-$sanitizer}
export STRESS_CALLS=${STRESS_CALLS:-1000}
# Swift's own crash reporter would replace the sanitizer's report.
export SWIFT_BACKTRACE=enable=no

swift build --build-tests --sanitize="$sanitizer" --scratch-path "$build" </dev/null
run=(swift test --skip-build --sanitize="$sanitizer" --scratch-path "$build" --no-parallel
    --disable-xctest "$@")
case $sanitizer in
address)
    export ASAN_OPTIONS=detect_leaks=${DETECT_LEAKS:-$([ "$(uname)" = Linux ] && echo 1 || echo 0)}
    export LSAN_OPTIONS=suppressions=$folder/sanitize/leaks.supp:print_suppressions=0
    "${run[@]}" </dev/null
    ;;
thread)
    export TSAN_OPTIONS=halt_on_error=0:exitcode=66:second_deadlock_stack=1:suppressions=$folder/sanitize/races.supp
    if [ "$(uname)" = Linux ]; then
        mkdir -p "$build/mutex"
        mutex=$(cd "$build/mutex" && pwd)
        clang -shared -fPIC -O1 "$folder/sanitize/swift-mutex.c" -o "$mutex/swift-mutex.so" -ldl
        swiftc -O -use-ld=lld -sanitize=thread "$folder/sanitize/mutex-check.swift" -o "$mutex/check"
        # Checks first that a lock is not reported as a race, and that a race is.
        LD_PRELOAD=$mutex/swift-mutex.so "$mutex/check" >"$mutex/lock.log" 2>&1 </dev/null ||
            { echo "ThreadSanitizer reports a Mutex as a race; see $mutex/lock.log" >&2; exit 1; }
        if LD_PRELOAD=$mutex/swift-mutex.so "$mutex/check" race >"$mutex/race.log" 2>&1 </dev/null; then
            echo "ThreadSanitizer does not detect a race" >&2
            exit 1
        fi
        # Preloaded into the test program only: swift test itself is not built with ThreadSanitizer.
        tests=$(swift build --build-tests --sanitize=thread --scratch-path "$build" --show-bin-path)
        LD_PRELOAD=$mutex/swift-mutex.so "$(echo "$tests"/*.xctest)" --testing-library swift-testing --no-parallel "$@" \
            </dev/null
    else
        "${run[@]}"
    fi
    ;;
*)
    echo "unknown sanitizer $sanitizer: must be address or thread" >&2
    exit 1
    ;;
esac
