// A load generator for the realtime side of a service: one publisher and many subscribers on one channel, or many idle
// connections, over WebSocket without TLS. All connections share one thread. It prints one JSON object, and ends with a
// status other than 0 if a message is lost, duplicated or out of order.
//
//   mode=fanout  subscribers=N seconds=S window=W   as many messages as go through with W of them in flight: published,
//                                                   and not yet both acknowledged and received by all subscribers
//                rate=R                             R messages per second instead, and the time from publish to receipt
//   mode=idle    connections=N hold=S attach=yes    the memory of the service before and after N connections
//
//   server=HOST:PORT pid=N query=key=…&v=6          the service, the process to watch, and the query of its URL
//   server=floor servercores=0,1 batches=yes|no     the server of fanout_server.h, in a child process on those cores
//   format=json|msgpack payload=N timeout=S
#define _GNU_SOURCE
#include "realtime_client.h"

#include <arpa/inet.h>
#include <sched.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/timerfd.h>
#include <sys/wait.h>

enum { IDLE_BEFORE = 16 };

// The process to watch, and its clock; it is a child of this one if it is the floor.
static pid_t process, child;
static clockid_t process_clock;

// MARK: the service's process

static double process_cpu_us(void) {
    struct timespec time;
    if (process <= 0) return 0;
    if (clock_gettime(process_clock, &time) != 0) fail("service", "its process has ended");
    return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
}

static long process_resident_kb(void) {
    char path[64], line[256];
    long resident = 0;
    snprintf(path, sizeof path, "/proc/%d/status", (int)process);
    FILE *file = process > 0 ? fopen(path, "r") : NULL;
    if (!file) return 0;
    while (fgets(line, sizeof line, file))
        if (sscanf(line, "VmRSS: %ld", &resident) == 1) break;
    fclose(file);
    return resident;
}

// MARK: modes

// What a run has used since it began.
struct usage {
    uint64_t time, deliveries, reads;
    double client, service;
};

static struct usage usage(void) {
    return (struct usage){monotonic_ns(), deliveries, reads, cpu_us(), process_cpu_us()};
}

static void start_timer(double rate) {
    timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
    uint64_t interval = (uint64_t)(1e9 / rate);
    struct timespec period = {(time_t)(interval / 1000000000), (long)(interval % 1000000000)};
    struct itimerspec timing = {period, period};
    struct epoll_event event = {.events = EPOLLIN, .data.u32 = UINT32_MAX};
    if (timer < 0 || timerfd_settime(timer, 0, &timing, NULL) != 0) fail("timer", strerror(errno));
    if (epoll_ctl(epoll, EPOLL_CTL_ADD, timer, &event) != 0) fail("timer", strerror(errno));
}

static void run_fanout(double seconds, double rate) {
    connect_all(subscribers + 1);
    if (rate > 0) start_timer(rate);
    // If the whole window were published at once, client and service would wait for each other in turn.
    size_t burst = window < 8 ? 1 : window / 8;
    struct usage begin = usage(), end = begin;
    uint64_t warm = begin.time + (uint64_t)(seconds / 5 * 1e9);
    int measures = 0;
    for (;;) {
        int has_room = published - completed < window;
        int is_due = turn(rate <= 0 && has_room ? 0 : 100);
        uint64_t now = monotonic_ns();
        if (!measures && now >= warm && completed > 0) {
            measures = 1;
            begin = usage();
            first_measured = published;
            notes_times = rate > 0;
        } else if (measures && (double)(now - begin.time) >= seconds * 1e9) {
            break;
        }
        if (rate > 0 && is_due && published - completed == window) fail("rate", "the service falls behind");
        if (rate > 0 && is_due) publish();
        for (size_t i = 0; rate <= 0 && i < burst && published - completed < window; i++) publish();
        flush();
    }
    end = usage();
    // Nothing may be lost, so the rest is waited for; without a rate it is not counted.
    while (completed < published) turn(100);
    if (rate > 0) end = usage();
    double elapsed = (double)(end.time - begin.time);
    uint64_t delivered = end.deliveries - begin.deliveries, filled = end.reads - begin.reads;
    if (delivered == 0) fail("fan-out", "no message was delivered in time");
    if (notes_times) qsort(times.values, times.count, sizeof *times.values, compare_times);
    printf(
        "{\"subscribers\": %zu, \"deliveries\": %llu, \"seconds\": %.6f, \"rate\": %.3f, \"publishes\": %.3f, "
        "\"service_us\": %.4f, \"service_share\": %.4f, \"client_us\": %.4f, \"client_share\": %.4f, "
        "\"per_read\": %.3f, \"p50_us\": %.3f, \"p99_us\": %.3f, \"resident_kb\": %ld, \"peak_kb\": %ld}\n",
        subscribers, (unsigned long long)delivered, elapsed / 1e9, (double)delivered / elapsed * 1e9,
        (double)delivered / (double)subscribers / elapsed * 1e9,
        (end.service - begin.service) / (double)delivered, (end.service - begin.service) * 1e3 / elapsed,
        (end.client - begin.client) / (double)delivered, (end.client - begin.client) * 1e3 / elapsed,
        (double)delivered / (double)(filled ? filled : 1), quantile_us(&times, 0.5), quantile_us(&times, 0.99),
        process_resident_kb(), peak_kb());
}

static void run_idle(size_t count, double hold) {
    // What the service allocates once does not count as a connection's.
    connect_all(IDLE_BEFORE);
    uint64_t until = monotonic_ns() + (uint64_t)(hold / 4 * 1e9);
    while (monotonic_ns() < until) turn(50);
    long before = process_resident_kb();
    connect_all(IDLE_BEFORE + count);
    until = monotonic_ns() + (uint64_t)(hold * 1e9);
    while (monotonic_ns() < until) turn(50);
    long after = process_resident_kb();
    printf(
        "{\"connections\": %zu, \"before_kb\": %ld, \"after_kb\": %ld, \"each_kb\": %.4f, \"peak_kb\": %ld}\n", count,
        before, after, (double)(after - before) / (double)count, peak_kb());
}

// MARK: the start

static void end_child(void) {
    if (child <= 0) return;
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
}

static void pin(const char *cores) {
    cpu_set_t set;
    CPU_ZERO(&set);
    for (char *end; *cores; cores = *end ? end + 1 : end) {
        long core = strtol(cores, &end, 10);
        if (end == cores || core < 0 || core >= CPU_SETSIZE) fail("servercores", "must be numbers of cores, 0,1");
        CPU_SET(core, &set);
    }
    if (CPU_COUNT(&set) > 0) sched_setaffinity(0, sizeof set, &set);
}

static void start_floor(const char *cores, size_t limit, unsigned timeout, int batches) {
    socklen_t length = sizeof options.address;
    options.address = (struct sockaddr_in){.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (listener < 0 || bind(listener, (struct sockaddr *)&options.address, length) != 0 || listen(listener, 4096) != 0
        || getsockname(listener, (struct sockaddr *)&options.address, &length) != 0)
        fail("listening", strerror(errno));
    child = fork();
    if (child < 0) fail("fork", strerror(errno));
    if (child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        alarm(timeout);
        pin(cores);
        serve(listener, limit, payload, options.is_packed, batches);
    }
    close(listener);
    process = child;
    atexit(end_child);
}

static void parse_server(const char *server) {
    char host[64];
    int port;
    if (sscanf(server, "%63[0-9.]:%d", host, &port) != 2 || port < 1 || port > 65535)
        fail("server", "must be floor, or an IPv4 address and a port, 127.0.0.1:8080");
    options.address = (struct sockaddr_in){.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    if (inet_pton(AF_INET, host, &options.address.sin_addr) != 1) fail("server", "not an IPv4 address");
}

int main(int count, char **values) {
    const char *mode = argument(count, values, "mode", "fanout"), *server = argument(count, values, "server", "floor");
    int is_fanout = strcmp(mode, "fanout") == 0;
    if (!is_fanout && strcmp(mode, "idle") != 0) fail("mode", "must be fanout or idle");
    long wanted = atol(argument(count, values, is_fanout ? "subscribers" : "connections", "1"));
    long in_flight = atol(argument(count, values, "window", "32"));
    long bytes = atol(argument(count, values, "payload", "128"));
    double seconds = atof(argument(count, values, "seconds", "1")), rate = atof(argument(count, values, "rate", "0"));
    double timeout = atof(argument(count, values, "timeout", "60"));
    if (wanted < 1 || wanted > 100000) fail("subscribers or connections", "must be from 1 to 100000");
    if (in_flight < 1 || in_flight > LARGEST_WINDOW) fail("window", "must be from 1 to 1024");
    if (bytes < MARK_LENGTH || bytes > 65535) fail("payload", "must be from 36 to 65535");
    if (timeout <= 0 || seconds <= 0 || rate < 0) fail("timeout, seconds and rate", "must be positive");
    // Each delivery's time takes four bytes.
    if (rate * seconds * (double)wanted > 2e7) fail("rate", "more than 20 million deliveries");
    subscribers = is_fanout ? (size_t)wanted : 0;
    payload = (size_t)bytes;
    window = (size_t)in_flight;
    options.is_packed = strcmp(argument(count, values, "format", "json"), "msgpack") == 0;
    options.attaches = strcmp(argument(count, values, "attach", "no"), "yes") == 0;
    options.query = argument(count, values, "query", "key=local.dev:offline&v=6");
    options.host = strcmp(server, "floor") == 0 ? "127.0.0.1" : server;
    options.deadline = monotonic_ns() + (uint64_t)(timeout * 1e9);
    process = (pid_t)atoi(argument(count, values, "pid", "0"));

    size_t needed = (size_t)wanted + IDLE_BEFORE + 1;
    struct rlimit files;
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    if (files.rlim_cur < needed + 16) fail("connections", "more than the limit of open files (ulimit -Hn)");
    connections = calloc(needed, sizeof *connections);
    outbox_capacity = (window + 1) * (payload + 256 + LONGEST_HEADER);
    outbox = malloc(outbox_capacity);
    epoll = epoll_create1(EPOLL_CLOEXEC);
    if (!connections || !outbox || epoll < 0) fail("starting", strerror(errno));

    if (strcmp(server, "floor") == 0)
        start_floor(
            argument(count, values, "servercores", ""), needed + 64, (unsigned)timeout + 5,
            strcmp(argument(count, values, "batches", "no"), "yes") == 0);
    else
        parse_server(server);
    if (process > 0 && clock_getcpuclockid(process, &process_clock) != 0)
        fail("pid", "no such process");

    if (is_fanout)
        run_fanout(seconds, rate);
    else
        run_idle((size_t)wanted, atof(argument(count, values, "hold", "2")));
    return 0;
}
