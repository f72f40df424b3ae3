// The floor: calls through libcurl in plain C, with the header fields that AblyPlatform sends. A call receives the
// response's status and body, and decodes nothing.
//
//   mode=easy    one call after another through curl_easy_perform
//   mode=socket  inflight=N calls through curl_multi_socket_action and epoll
//   mode=poll    inflight=N calls through curl_multi_perform and curl_multi_poll
#include "measuring.h"

#include <curl/curl.h>
#include <sys/epoll.h>
#include <unistd.h>

struct call {
    CURL *easy;
    uint64_t start;
    char *body;
    size_t count, capacity;
    long ended;
};

static struct curl_slist *headers;
static char url[512];
static int is_publish, is_tls;
static const char *authority;

static void fail(const char *what, const char *why) {
    fprintf(stderr, "%s: %s\n", what, why);
    exit(1);
}

static size_t take_body(char *bytes, size_t size, size_t count, void *context) {
    struct call *call = context;
    size_t length = size * count;
    if (call->count + length > call->capacity) {
        call->capacity = (call->count + length) * 2;
        call->body = realloc(call->body, call->capacity);
        if (!call->body) return 0;
    }
    memcpy(call->body + call->count, bytes, length);
    call->count += length;
    return length;
}

static size_t take_header(char *bytes, size_t size, size_t count, void *context) {
    (void)bytes;
    (void)context;
    return size * count;
}

static void make(struct call *call) {
    CURL *easy = curl_easy_init();
    if (!easy) fail("curl_easy_init", "no memory");
    call->easy = easy;
    curl_easy_setopt(easy, CURLOPT_URL, url);
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, take_body);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, call);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, take_header);
    curl_easy_setopt(easy, CURLOPT_PRIVATE, call);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "");
    curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, 65536L);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, 10000L);
    curl_easy_setopt(easy, CURLOPT_PROXY, "");
    if (authority[0]) curl_easy_setopt(easy, CURLOPT_CAINFO, authority);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, is_tls ? (long)CURL_HTTP_VERSION_2TLS : (long)CURL_HTTP_VERSION_1_1);
    curl_easy_setopt(easy, CURLOPT_PIPEWAIT, is_tls ? 1L : 0L);
    if (is_publish) curl_easy_setopt(easy, CURLOPT_POSTFIELDS, "{\"name\":\"greeting\",\"data\":\"hello world\"}");
}

static void begin(struct call *call, uint64_t now) {
    call->count = 0;
    call->start = now;
}

static void check(struct call *call, CURLcode code) {
    long status = 0;
    if (code != CURLE_OK) fail("transfer", curl_easy_strerror(code));
    curl_easy_getinfo(call->easy, CURLINFO_RESPONSE_CODE, &status);
    if (status / 100 != 2 || call->count == 0) fail("response", "not successful, or without a body");
}

// MARK: one after another

static void run_easy(double seconds, double warm_up, long calls, long warm_up_calls) {
    struct call call = {0};
    struct times times = {0};
    make(&call);
    uint64_t now = monotonic_ns(), start = now;
    for (long i = 0; calls ? i < warm_up_calls : (double)(now - start) < warm_up * 1e9; i++) {
        begin(&call, now);
        check(&call, curl_easy_perform(call.easy));
        now = monotonic_ns();
    }
    double cpu = cpu_us();
    start = now = monotonic_ns();
    for (long i = 0; calls ? i < calls : (double)(now - start) < seconds * 1e9; i++) {
        begin(&call, now);
        check(&call, curl_easy_perform(call.easy));
        now = monotonic_ns();
        note_time(&times, now - call.start);
    }
    report_calls(&times, (double)(now - start) / 1e9, cpu_us() - cpu, 1);
}

// MARK: many at once

static int epoll;
static long timer = -1;
static unsigned char watched[65536];

static int watch(CURL *easy, curl_socket_t socket, int what, void *context, void *socket_context) {
    (void)easy;
    (void)context;
    (void)socket_context;
    unsigned events = what == CURL_POLL_IN ? EPOLLIN
        : what == CURL_POLL_OUT            ? EPOLLOUT
        : what == CURL_POLL_INOUT          ? EPOLLIN | EPOLLOUT
                                           : 0;
    // A connection remains watched between calls, which saves two system calls per call.
    if ((events == 0 && watched[socket] == EPOLLIN) || watched[socket] == events) return 0;
    struct epoll_event event = {.events = events, .data.fd = socket};
    epoll_ctl(epoll, events == 0 ? EPOLL_CTL_DEL : watched[socket] ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, socket, &event);
    watched[socket] = (unsigned char)events;
    return 0;
}

static int forget(void *context, curl_socket_t socket) {
    (void)context;
    watched[socket] = 0;
    return close(socket);
}

static int set_timer(CURLM *multi, long milliseconds, void *context) {
    (void)multi;
    (void)context;
    timer = milliseconds;
    return 0;
}

static void turn_with_epoll(CURLM *multi) {
    int running;
    struct epoll_event events[64];
    if (timer == 0) {
        timer = -1;
        curl_multi_socket_action(multi, CURL_SOCKET_TIMEOUT, 0, &running);
        return;
    }
    int count = epoll_wait(epoll, events, 64, timer < 0 ? 1000 : (int)timer);
    for (int i = 0; i < count; i++) {
        int mask = (events[i].events & EPOLLIN ? CURL_CSELECT_IN : 0)
            | (events[i].events & EPOLLOUT ? CURL_CSELECT_OUT : 0)
            | (events[i].events & (EPOLLERR | EPOLLHUP) ? CURL_CSELECT_ERR : 0);
        curl_multi_socket_action(multi, events[i].data.fd, mask, &running);
    }
    if (count == 0) {
        timer = -1;
        curl_multi_socket_action(multi, CURL_SOCKET_TIMEOUT, 0, &running);
    }
}

static void turn_with_poll(CURLM *multi) {
    int running;
    curl_multi_perform(multi, &running);
    if (running) curl_multi_poll(multi, NULL, 0, 1000, NULL);
}

static void run_multi(int in_flight, int with_epoll, double seconds, double warm_up) {
    CURLM *multi = curl_multi_init();
    struct call *calls = calloc((size_t)in_flight, sizeof *calls);
    struct times times = {0};
    if (!multi || !calls) fail("multi", "no memory");
    curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, (long)(in_flight > 256 ? in_flight : 256));
    // Beyond libcurl's own limit of 100 streams, transfers would wait inside it and overtake one another.
    curl_multi_setopt(multi, CURLMOPT_MAX_CONCURRENT_STREAMS, (long)(in_flight > 100 ? in_flight : 100));
    if (with_epoll) {
        epoll = epoll_create1(EPOLL_CLOEXEC);
        curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, watch);
        curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, set_timer);
    }
    uint64_t now = monotonic_ns(), start = now;
    for (int i = 0; i < in_flight; i++) {
        make(&calls[i]);
        curl_easy_setopt(calls[i].easy, CURLOPT_CLOSESOCKETFUNCTION, forget);
        begin(&calls[i], now);
        curl_multi_add_handle(multi, calls[i].easy);
    }
    int measures = 0, running = in_flight;
    double cpu = 0;
    while (running > 0) {
        if (with_epoll)
            turn_with_epoll(multi);
        else
            turn_with_poll(multi);
        CURLMsg *message;
        int left;
        while ((message = curl_multi_info_read(multi, &left))) {
            CURL *easy = message->easy_handle;
            CURLcode code = message->data.result;
            struct call *call;
            curl_easy_getinfo(easy, CURLINFO_PRIVATE, &call);
            check(call, code);
            curl_multi_remove_handle(multi, easy);
            now = monotonic_ns();
            if (measures) {
                note_time(&times, now - call->start);
                call->ended++;
            }
            if (!measures && (double)(now - start) >= warm_up * 1e9) {
                measures = 1;
                cpu = cpu_us();
                start = now;
            }
            if (measures && (double)(now - start) >= seconds * 1e9) {
                running--;
                continue;
            }
            begin(call, now);
            curl_multi_add_handle(multi, easy);
        }
    }
    double used = cpu_us() - cpu;
    long fewest = calls[0].ended, most = calls[0].ended;
    for (int i = 1; i < in_flight; i++) {
        if (calls[i].ended < fewest) fewest = calls[i].ended;
        if (calls[i].ended > most) most = calls[i].ended;
    }
    report_calls(&times, (double)(now - start) / 1e9, used, (double)most / (double)(fewest ? fewest : 1));
}

int main(int count, char **values) {
    const char *call = argument(count, values, "call", "time"), *base = argument(count, values, "url", "");
    const char *mode = argument(count, values, "mode", "easy"), *format = argument(count, values, "format", "json");
    double seconds = atof(argument(count, values, "seconds", "1"));
    double warm_up = atof(argument(count, values, "warmseconds", "-1"));
    if (warm_up < 0) warm_up = seconds / 5;
    authority = argument(count, values, "ca", "");
    is_tls = strncmp(base, "https:", 6) == 0;
    is_publish = strcmp(call, "publish") == 0;
    if (is_publish)
        snprintf(url, sizeof url, "%s/channels/c/messages", base);
    else if (strcmp(call, "history") == 0)
        snprintf(url, sizeof url, "%s/channels/c/messages?limit=%s", base, argument(count, values, "limit", "100"));
    else
        snprintf(url, sizeof url, "%s/time", base);

    curl_global_init(CURL_GLOBAL_ALL);
    headers = curl_slist_append(
        NULL, strcmp(format, "msgpack") == 0 ? "Accept: application/x-msgpack" : "Accept: application/json");
    headers = curl_slist_append(headers, "X-Ably-Version: 6");
    headers = curl_slist_append(headers, "Ably-Agent: benchmarks/1.0");
    if (strcmp(call, "time") != 0)
        headers = curl_slist_append(headers, "Authorization: Bearer dG9rZW4uZm9yLmJlbmNobWFya3M");
    if (is_publish) headers = curl_slist_append(headers, "Content-Type: application/json");

    if (strcmp(mode, "cold") == 0) {
        struct call one = {0};
        make(&one);
        check(&one, curl_easy_perform(one.easy));
        printf("{\"response_ns\": %llu}\n", (unsigned long long)monotonic_ns());
    } else if (strcmp(mode, "easy") == 0) {
        run_easy(
            seconds, warm_up, atol(argument(count, values, "calls", "0")),
            atol(argument(count, values, "warmcalls", "50")));
    } else {
        run_multi(atoi(argument(count, values, "inflight", "64")), strcmp(mode, "socket") == 0, seconds, warm_up);
    }
    return 0;
}
