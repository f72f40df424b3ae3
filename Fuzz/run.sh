#!/usr/bin/env bash
# Fuzzes all targets, or the given ones: Fuzz/run.sh [seconds for each target] [target…]
#
# FUZZ_BUILD is the folder to build in, instead of Fuzz/.build; FUZZ_FINDINGS that for crashing inputs and for the
# inputs that libFuzzer collects, instead of Fuzz/.findings.
set -euo pipefail
cd "$(dirname "$0")"

seconds=${1:-30}
shift || true
build=${FUZZ_BUILD:-$PWD/.build}
findings=${FUZZ_FINDINGS:-$PWD/.findings}
# Swift's own crash reporter would prevent libFuzzer from writing the input.
export SWIFT_BACKTRACE=enable=no

# Every generated model has to be fuzzed.
models=Sources/fuzz/ModelTarget+Models.swift
for file in ../Sources/AblyPlatform/Generated/Models/*.swift; do
    name=$(basename "$file" .swift)
    grep -q " $name\.self," "$models" || { echo "add $name to $models" >&2; exit 1; }
done

# The package manager's own option leaves the entry point to libFuzzer. The compiler only observes the last -sanitize
# option, so that one names both sanitizers; the YAML parser is C, and needs clang's option.
flags=(-c release --scratch-path "$build" --product fuzz --sanitize=fuzzer -Xswiftc -sanitize=fuzzer,address
    -Xswiftc -use-ld=lld -Xcc -fsanitize=fuzzer-no-link,address)
swift build "${flags[@]}" </dev/null
fuzz=$(swift build "${flags[@]}" --show-bin-path)/fuzz
# Permanent allocations of Swift's that LeakSanitizer cannot find pointers to.
export LSAN_OPTIONS=suppressions=$PWD/../Scripts/sanitize/leaks.supp:print_suppressions=0

targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(json msgpack models link url vcdiff frames head protocol document)
mkdir -p "$findings"
failed=()
for target in "${targets[@]}"; do
    mkdir -p "$findings/$target"
    log="$findings/$target.log"
    echo "$target: $seconds s"
    # Elapsed time, of an instrumented program on a machine that may be busy: the largest output that the generator's
    # limits allow takes it several seconds of CPU.
    if FUZZ_TARGET=$target "$fuzz" -max_total_time="$seconds" -timeout=60 -rss_limit_mb=4096 -max_len=4096 -use_value_profile=1 \
        -artifact_prefix="$findings/$target-" -print_final_stats=1 "$findings/$target" "Corpus/$target" \
        >"$log" 2>&1 </dev/null
    then
        grep -E '(DONE|stat::(number_of_executed_units|peak_rss_mb))' "$log" | sed -E 's/^(stat::|.*DONE)/    /'
    else
        failed+=("$target")
        grep -vE '^(#|/usr/bin/ld)' "$log" | tail -n 25
        echo "$target: failed; the input is $findings/$target-…, the full report is $log"
    fi
done
[ ${#failed[@]} -eq 0 ] || { echo "failed: ${failed[*]}" >&2; exit 1; }
