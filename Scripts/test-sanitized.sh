#!/usr/bin/env bash
# Runs the tests with a sanitizer: Scripts/test-sanitized.sh address|thread [arguments of swift test]
#
# One test at a time, since what a sanitizer slows down must not run into the limits of time of another test; within the
# stress tests hundreds of calls run at once, more of them than in the plain suite (STRESS_CALLS).
# SANITIZED_BUILD: the folder to build in, instead of .build-address or .build-thread.
set -euo pipefail
sanitizer=${1:?address or thread}
shift
folder=$(cd "$(dirname "$0")" && pwd)
build=${SANITIZED_BUILD:-.build-$sanitizer}
export STRESS_CALLS=${STRESS_CALLS:-1000}
# Swift's own report of a crash would take the place of the sanitizer's.
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
    export TSAN_OPTIONS=halt_on_error=0:exitcode=66:second_deadlock_stack=1
    if [ "$(uname)" = Linux ]; then
        mkdir -p "$build/mutex"
        mutex=$(cd "$build/mutex" && pwd)
        clang -shared -fPIC -O1 "$folder/sanitize/swift-mutex.c" -o "$mutex/swift-mutex.so" -ldl
        swiftc -O -use-ld=lld -sanitize=thread "$folder/sanitize/mutex-check.swift" -o "$mutex/check"
        # Before anything is believed: a lock is no race, and a race is one.
        LD_PRELOAD=$mutex/swift-mutex.so "$mutex/check" >"$mutex/lock.log" 2>&1 </dev/null ||
            { echo "ThreadSanitizer takes a Mutex for a race; see $mutex/lock.log" >&2; exit 1; }
        if LD_PRELOAD=$mutex/swift-mutex.so "$mutex/check" race >"$mutex/race.log" 2>&1 </dev/null; then
            echo "ThreadSanitizer does not see a race" >&2
            exit 1
        fi
        # The test program only: swift test itself is not built with ThreadSanitizer.
        tests=$(swift build --build-tests --sanitize=thread --scratch-path "$build" --show-bin-path)
        LD_PRELOAD=$mutex/swift-mutex.so "$(echo "$tests"/*.xctest)" --testing-library swift-testing --no-parallel "$@" \
            </dev/null
    else
        "${run[@]}"
    fi
    ;;
*)
    echo "address or thread, not $sanitizer" >&2
    exit 1
    ;;
esac
