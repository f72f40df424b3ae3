// The connections of the load generator: one publisher and its subscribers, or idle connections, all on one thread.
// Errors end the process.
#ifndef REALTIME_CLIENT_H
#define REALTIME_CLIENT_H

#include "fanout_server.h"
#include "measuring.h"

#include <ctype.h>
#include <errno.h>

enum { AT_ONCE = 64, LARGEST_WINDOW = 1024 };

enum state { CONNECTING, UPGRADING, OPENING, ATTACHING, READY };

struct connection {
    int socket;
    enum state state;
    // The number of the next message.
    uint32_t next;
    struct rest rest;
};

static struct {
    struct sockaddr_in address;
    const char *host, *query;
    int is_packed, attaches;
    uint64_t deadline;
} options;

static int epoll;
// The publisher is the first connection of a fan-out.
static struct connection *connections;
static size_t target, started, ready;

// Messages by number; a message is complete when it is acknowledged and all subscribers have received it.
static size_t subscribers, payload, window;
static uint32_t published, acknowledged, completed, first_measured;
static uint32_t missing[LARGEST_WINDOW];
static uint64_t deliveries, reads;
static int notes_times;
static struct times times;

// What the publisher has yet to send.
static uint8_t *outbox;
static size_t outbox_start, outbox_end, outbox_capacity;
static int waits_to_send;

// Tells when to publish, if there is a rate.
static int timer = -1;

static _Noreturn void fail(const char *what, const char *why) {
    fprintf(stderr, "%s: %s\n", what, why);
    exit(1);
}

static _Noreturn void fail_with_frame(const char *what, const uint8_t *bytes, size_t count) {
    char shown[512];
    size_t length = 0;
    for (; length < count && length + 1 < sizeof shown; length++)
        shown[length] = isprint(bytes[length]) ? (char)bytes[length] : '.';
    shown[length] = 0;
    fail(what, shown);
}

// MARK: sending

// A mask for each frame, as clients must have.
static void next_mask(uint8_t *mask) {
    static uint32_t state = 2463534242;
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    memcpy(mask, &state, 4);
}

static void watch(const struct connection *connection, unsigned events, int change) {
    struct epoll_event event = {.events = events, .data.u32 = (uint32_t)(connection - connections)};
    if (epoll_ctl(epoll, change, connection->socket, &event) != 0) fail("epoll_ctl", strerror(errno));
}

// Frames other than the publisher's are few and short, so that the socket always has room for them.
static void send_frame(const struct connection *connection, int opcode, const uint8_t *bytes, size_t count) {
    uint8_t out[512 + LONGEST_HEADER], mask[4];
    if (count > 512) fail("sending", "the frame is longer than 512 bytes");
    next_mask(mask);
    size_t length = put_frame(out, opcode, bytes, count, mask);
    if (send(connection->socket, out, length, MSG_NOSIGNAL) != (ssize_t)length) fail("sending", strerror(errno));
}

static void send_attach(const struct connection *connection) {
    uint8_t bytes[128];
    struct body body = {bytes, 0, sizeof bytes, options.is_packed, 0};
    begin_map(&body, 2);
    put_number_member(&body, "action", ATTACH);
    put_text_member(&body, "channel", CHANNEL);
    end_map(&body);
    send_frame(connection, options.is_packed ? BINARY : TEXT, bytes, body.count);
}

static void flush(void) {
    while (outbox_start < outbox_end) {
        ssize_t sent = send(
            connections[0].socket, outbox + outbox_start, outbox_end - outbox_start, MSG_NOSIGNAL);
        if (sent < 0 && errno != EAGAIN) fail("publishing", strerror(errno));
        if (sent < 0) {
            if (!waits_to_send) watch(&connections[0], EPOLLIN | EPOLLOUT, EPOLL_CTL_MOD);
            waits_to_send = 1;
            return;
        }
        outbox_start += (size_t)sent;
    }
    outbox_start = outbox_end = 0;
    if (waits_to_send) watch(&connections[0], EPOLLIN, EPOLL_CTL_MOD);
    waits_to_send = 0;
}

static void publish(void) {
    static uint8_t *data, *bytes;
    uint8_t mask[4];
    size_t capacity = payload + 256;
    if (!data) {
        data = malloc(payload + 1);
        bytes = malloc(capacity);
        if (!data || !bytes) fail("publishing", "no memory");
        memset(data, 'x', payload);
    }
    char mark[MARK_LENGTH + 1];
    snprintf(
        mark, sizeof mark, MARK_START "%010u,%019llu;", published, (unsigned long long)monotonic_ns());
    memcpy(data, mark, MARK_LENGTH);
    struct body body = {bytes, 0, capacity, options.is_packed, 0};
    begin_map(&body, 4);
    put_number_member(&body, "action", MESSAGE);
    put_text_member(&body, "channel", CHANNEL);
    put_number_member(&body, "msgSerial", published);
    put_key(&body, "messages");
    begin_list(&body, 1);
    begin_map(&body, 2);
    put_text_member(&body, "name", "m");
    put_key(&body, "data");
    put_string(&body, (const char *)data, payload);
    end_map(&body);
    end_list(&body);
    end_map(&body);
    if (outbox_end + body.count + LONGEST_HEADER > outbox_capacity) {
        memmove(outbox, outbox + outbox_start, outbox_end - outbox_start);
        outbox_end -= outbox_start;
        outbox_start = 0;
    }
    // Never more than the window's messages, for which the outbox is large enough.
    if (outbox_end + body.count + LONGEST_HEADER > outbox_capacity) fail("publishing", "the outbox is full");
    next_mask(mask);
    outbox_end += put_frame(outbox + outbox_end, options.is_packed ? BINARY : TEXT, bytes, body.count, mask);
    missing[published % LARGEST_WINDOW] = (uint32_t)subscribers;
    published++;
}

// MARK: receiving

static uint64_t parse_digits(const uint8_t *bytes, size_t count) {
    uint64_t number = 0;
    for (size_t i = 0; i < count; i++) number = number * 10 + bytes[i] - '0';
    return number;
}

static void complete(void) {
    while (completed < acknowledged && missing[completed % LARGEST_WINDOW] == 0) completed++;
}

static void deliver(struct connection *connection, const uint8_t *mark, uint64_t now) {
    uint32_t number = (uint32_t)parse_digits(mark + strlen(MARK_START), 10);
    if (number != connection->next || number >= published) {
        char why[96];
        snprintf(
            why, sizeof why, "message %u arrived at connection %zu instead of %u", number,
            (size_t)(connection - connections), connection->next);
        fail("order", why);
    }
    connection->next++;
    deliveries++;
    if (notes_times && number >= first_measured)
        note_time(&times, now - parse_digits(mark + strlen(MARK_START) + 11, 19));
    if (--missing[number % LARGEST_WINDOW] == 0) complete();
}

static void become_ready(struct connection *connection) {
    connection->state = READY;
    ready++;
}

static void control(struct connection *connection, const uint8_t *bytes, size_t count) {
    int64_t action = number_member(bytes, count, options.is_packed, "action");
    if (action == CONNECTED && connection->state == OPENING) {
        int attaches = subscribers > 0 ? connection != connections : options.attaches;
        if (!attaches) return become_ready(connection);
        connection->state = ATTACHING;
        send_attach(connection);
    } else if (action == ATTACHED && connection->state == ATTACHING) {
        become_ready(connection);
    } else if (action == ACK && connection == connections) {
        int64_t serial = number_member(bytes, count, options.is_packed, "msgSerial");
        int64_t covered = number_member(bytes, count, options.is_packed, "count");
        if (serial != acknowledged || covered < 1 || acknowledged + covered > published)
            fail_with_frame("unexpected acknowledgement", bytes, count);
        acknowledged += (uint32_t)covered;
        complete();
    } else if (action != HEARTBEAT && action != CONNECTED) {
        fail_with_frame("unexpected frame", bytes, count);
    }
}

static void take_frame(struct connection *connection, const struct frame *frame, uint64_t now) {
    // Frames of one run are alike, and the mark is usually where it was in the last one.
    static size_t expected;
    if (frame->opcode == PING) return send_frame(connection, PONG, frame->bytes, frame->count);
    if (frame->opcode == PONG) return;
    if (frame->opcode == CLOSE) fail_with_frame("the service closes a connection", frame->bytes, frame->count);
    if (connection->state == READY && subscribers > 0 && connection != connections && frame->count > MARK_LENGTH) {
        size_t last = frame->count - MARK_LENGTH;
        const uint8_t *mark = frame->bytes + expected;
        if (expected > last || memcmp(mark, MARK_START, strlen(MARK_START)) != 0)
            mark = memmem(frame->bytes, last + strlen(MARK_START), MARK_START, strlen(MARK_START));
        if (mark) {
            expected = (size_t)(mark - frame->bytes);
            return deliver(connection, mark, now);
        }
    }
    control(connection, frame->bytes, frame->count);
}

static void upgrade(struct connection *connection) {
    int error = 0;
    socklen_t length = sizeof error;
    getsockopt(connection->socket, SOL_SOCKET, SO_ERROR, &error, &length);
    if (error) fail("connecting", strerror(error));
    char request[1024];
    int count = snprintf(
        request, sizeof request,
        "GET /?%s&format=%s HTTP/1.1\r\nHost: %s\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n",
        options.query, options.is_packed ? "msgpack" : "json", options.host);
    if (count >= (int)sizeof request) fail("query", "too long");
    if (send(connection->socket, request, (size_t)count, MSG_NOSIGNAL) != count) fail("upgrading", strerror(errno));
    connection->state = UPGRADING;
    watch(connection, EPOLLIN, EPOLL_CTL_MOD);
}

static void receive(struct connection *connection) {
    static uint8_t inbox[INBOX_LENGTH];
    size_t count = take_rest(&connection->rest, inbox), used = 0;
    ssize_t received = recv(connection->socket, inbox + count, INBOX_LENGTH - count, 0);
    if (received < 0 && errno != EAGAIN) fail("receiving", strerror(errno));
    if (received == 0) fail("receiving", "the service closed a connection");
    uint64_t before = deliveries, now = monotonic_ns();
    if (received > 0) count += (size_t)received;
    if (connection->state == UPGRADING) {
        const uint8_t *end = memmem(inbox, count, "\r\n\r\n", 4);
        if (!end) return store_rest(&connection->rest, inbox, count);
        if (count < 12 || memcmp(inbox, "HTTP/1.1 101", 12) != 0) fail_with_frame("upgrade refused", inbox, count);
        used = (size_t)(end - inbox) + 4;
        connection->state = OPENING;
    }
    struct frame frame;
    int state;
    while ((state = parse_frame(inbox + used, count - used, &frame)) > 0) {
        used += frame.total;
        take_frame(connection, &frame, now);
    }
    if (state < 0) fail("receiving", "an invalid frame");
    store_rest(&connection->rest, inbox + used, count - used);
    reads += deliveries > before;
}

// MARK: connections

static void connect_more(void) {
    while (started < target && started - ready < AT_ONCE) {
        struct connection *connection = &connections[started++];
        int one = 1;
        connection->socket = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        if (connection->socket < 0) fail("socket", strerror(errno));
        setsockopt(connection->socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        int done = connect(connection->socket, (struct sockaddr *)&options.address, sizeof options.address);
        if (done != 0 && errno != EINPROGRESS) fail("connecting", strerror(errno));
        watch(connection, EPOLLOUT, EPOLL_CTL_ADD);
    }
}

// Waits for events, at most for a time, and responds to them. Returns 1 if it is time to publish; periods that passed
// unnoticed are not made up for.
static int turn(int milliseconds) {
    struct epoll_event events[256];
    int is_due = 0;
    if (monotonic_ns() > options.deadline) fail("timeout", "the run did not end in time");
    int count = epoll_wait(epoll, events, 256, milliseconds);
    if (count < 0 && errno != EINTR) fail("epoll_wait", strerror(errno));
    for (int i = 0; i < count; i++) {
        if (events[i].data.u32 == UINT32_MAX) {
            uint64_t periods;
            is_due = read(timer, &periods, sizeof periods) == sizeof periods;
            continue;
        }
        struct connection *connection = &connections[events[i].data.u32];
        if (connection->state == CONNECTING)
            upgrade(connection);
        else if (events[i].events & (EPOLLIN | EPOLLERR | EPOLLHUP))
            receive(connection);
        if (waits_to_send && connection == connections && events[i].events & EPOLLOUT) flush();
    }
    return is_due;
}

static void connect_all(size_t count) {
    target = count;
    while (ready < target) {
        connect_more();
        turn(100);
    }
}

#endif
