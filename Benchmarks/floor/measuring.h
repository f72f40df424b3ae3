// Arguments, clocks and the report of a measured C program, as in Sources/Measuring.
#ifndef MEASURING_H
#define MEASURING_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

static inline const char *argument(int count, char **values, const char *name, const char *otherwise) {
    size_t length = strlen(name);
    for (int i = 1; i < count; i++)
        if (strncmp(values[i], name, length) == 0 && values[i][length] == '=') return values[i] + length + 1;
    return otherwise;
}

static inline uint64_t monotonic_ns(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

static inline double cpu_us(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e6 + (double)usage.ru_utime.tv_usec
        + (double)usage.ru_stime.tv_usec;
}

// Not ru_maxrss: on Linux a process inherits that value from the process that started it.
static inline long peak_kb(void) {
    FILE *file = fopen("/proc/self/status", "r");
    char line[256];
    long peak = 0;
    if (!file) return 0;
    while (fgets(line, sizeof line, file))
        if (sscanf(line, "VmHWM: %ld", &peak) == 1) break;
    fclose(file);
    return peak;
}

// The times of calls, in nanoseconds.
struct times {
    uint32_t *values;
    size_t count, capacity;
};

static inline void note_time(struct times *times, uint64_t nanoseconds) {
    if (times->count == times->capacity) {
        times->capacity = times->capacity ? times->capacity * 2 : 4096;
        times->values = (uint32_t *)realloc(times->values, times->capacity * sizeof *times->values);
        if (!times->values) abort();
    }
    times->values[times->count++] = nanoseconds > UINT32_MAX ? UINT32_MAX : (uint32_t)nanoseconds;
}

static inline int compare_times(const void *left, const void *right) {
    uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
    return (a > b) - (a < b);
}

static inline double quantile_us(const struct times *times, double share) {
    if (times->count == 0) return 0;
    size_t index = (size_t)((double)times->count * share);
    return times->values[index < times->count ? index : times->count - 1] / 1e3;
}

// `spread`: the most calls that one of several equal tasks made, divided by the fewest.
static inline void report_calls(struct times *times, double seconds, double cpu, double spread) {
    qsort(times->values, times->count, sizeof *times->values, compare_times);
    printf(
        "{\"calls\": %zu, \"seconds\": %.6f, \"cpu_us\": %.3f, \"p50_us\": %.3f, \"p99_us\": %.3f, \"spread\": %.3f, "
        "\"peak_kb\": %ld}\n",
        times->count, seconds, times->count ? cpu / (double)times->count : 0, quantile_us(times, 0.5),
        quantile_us(times, 0.99), spread, peak_kb());
}

#endif
