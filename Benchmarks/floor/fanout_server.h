// The floor of the local service: a server that passes each message on to all subscribers and does nothing else. Its
// messages are as long as the service's, and complete but for the mark, which it copies from the publisher's message.
// Each delivery is a system call, or the deliveries of all messages that arrive together are one.
#ifndef FANOUT_SERVER_H
#define FANOUT_SERVER_H

#include "protocol.h"
#include "websocket.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#define CONNECTION_ID "hXYu3dQ4kE"
#define SERIAL "01700000000000-000@e97dfHSNgB2a:000"

enum { MARK_LENGTH = 36 };
#define MARK_START "mark="

struct peer {
    int socket, is_upgraded, is_subscriber;
    struct rest rest;
};

struct server {
    int epoll, listener, is_packed, batches;
    size_t payload;
    // By file descriptor.
    struct peer *peers;
    int *subscribers;
    size_t limit, subscriber_count;
    // The frame for subscribers, and where its mark is.
    uint8_t *frame;
    size_t frame_length, mark;
    // The frames of the messages that arrived together.
    uint8_t *batch;
    size_t batch_length, batch_capacity;
    uint8_t inbox[INBOX_LENGTH];
};

// Blocks while the socket's buffer is full: clients always read.
static inline void send_all(int socket, const uint8_t *bytes, size_t count) {
    while (count > 0) {
        ssize_t sent = send(socket, bytes, count, MSG_NOSIGNAL);
        if (sent < 0) return;
        bytes += sent;
        count -= (size_t)sent;
    }
}

static inline void send_body(const struct server *server, int socket, const struct body *body) {
    uint8_t out[1024 + LONGEST_HEADER];
    if (body->count > 1024) abort();
    send_all(socket, out, put_frame(out, server->is_packed ? BINARY : TEXT, body->bytes, body->count, NULL));
}

static inline void prepare_message(struct server *server, const uint8_t *data) {
    size_t capacity = server->payload + 1024;
    struct body body = {malloc(capacity), 0, capacity, server->is_packed, 0};
    server->frame = malloc(capacity + LONGEST_HEADER);
    if (!body.bytes || !server->frame) abort();
    begin_map(&body, 7);
    put_number_member(&body, "action", MESSAGE);
    put_text_member(&body, "channel", CHANNEL);
    put_text_member(&body, "id", CONNECTION_ID ":0");
    put_text_member(&body, "channelSerial", "01700000000000-000@e97dfHSNgB2a");
    put_number_member(&body, "timestamp", 1700000000000);
    put_text_member(&body, "connectionId", CONNECTION_ID);
    put_key(&body, "messages");
    begin_list(&body, 1);
    begin_map(&body, 8);
    put_text_member(&body, "id", CONNECTION_ID ":0:0");
    put_text_member(&body, "name", "m");
    put_key(&body, "data");
    put_string(&body, (const char *)data, server->payload);
    put_number_member(&body, "timestamp", 1700000000000);
    put_text_member(&body, "connectionId", CONNECTION_ID);
    put_number_member(&body, "action", 0);
    put_text_member(&body, "serial", SERIAL);
    put_key(&body, "version");
    begin_map(&body, 2);
    put_text_member(&body, "serial", SERIAL);
    put_number_member(&body, "timestamp", 1700000000000);
    end_map(&body);
    end_map(&body);
    end_list(&body);
    end_map(&body);
    server->frame_length = put_frame(server->frame, server->is_packed ? BINARY : TEXT, body.bytes, body.count, NULL);
    const uint8_t *mark = memmem(server->frame, server->frame_length, MARK_START, strlen(MARK_START));
    if (!mark) abort();
    server->mark = (size_t)(mark - server->frame);
    free(body.bytes);
}

static inline void send_batch(struct server *server) {
    for (size_t i = 0; i < server->subscriber_count; i++)
        send_all(server->subscribers[i], server->batch, server->batch_length);
    server->batch_length = 0;
}

static inline void pass_on(struct server *server, const uint8_t *bytes, size_t count) {
    const uint8_t *mark = memmem(bytes, count, MARK_START, strlen(MARK_START));
    if (!mark || (size_t)(bytes + count - mark) < server->payload) return;
    if (!server->frame) prepare_message(server, mark);
    if (server->batch_length + server->frame_length > server->batch_capacity) send_batch(server);
    uint8_t *out = server->batch + server->batch_length;
    memcpy(out, server->frame, server->frame_length);
    memcpy(out + server->mark, mark, MARK_LENGTH);
    server->batch_length += server->frame_length;
    if (!server->batches) send_batch(server);
}

static inline void send_connected(const struct server *server, int socket) {
    uint8_t bytes[1024];
    struct body body = {bytes, 0, sizeof bytes, server->is_packed, 0};
    begin_map(&body, 2);
    put_number_member(&body, "action", CONNECTED);
    put_text_member(&body, "connectionId", CONNECTION_ID);
    end_map(&body);
    send_body(server, socket, &body);
}

static inline void send_attached(const struct server *server, int socket) {
    uint8_t bytes[1024];
    struct body body = {bytes, 0, sizeof bytes, server->is_packed, 0};
    begin_map(&body, 3);
    put_number_member(&body, "action", ATTACHED);
    put_text_member(&body, "channel", CHANNEL);
    put_number_member(&body, "flags", 1 << 18);
    end_map(&body);
    send_body(server, socket, &body);
}

static inline void send_acknowledgement(const struct server *server, int socket, uint64_t serial, uint64_t count) {
    uint8_t bytes[1024];
    struct body body = {bytes, 0, sizeof bytes, server->is_packed, 0};
    begin_map(&body, 3);
    put_number_member(&body, "action", ACK);
    put_number_member(&body, "msgSerial", serial);
    put_number_member(&body, "count", count);
    end_map(&body);
    send_body(server, socket, &body);
}

static inline void end_connection(struct server *server, struct peer *peer) {
    for (size_t i = 0; peer->is_subscriber && i < server->subscriber_count; i++) {
        if (server->subscribers[i] != peer->socket) continue;
        server->subscribers[i] = server->subscribers[--server->subscriber_count];
        break;
    }
    close(peer->socket);
    free(peer->rest.bytes);
    *peer = (struct peer){0};
}

static inline void respond(struct server *server, struct peer *peer) {
    size_t count = take_rest(&peer->rest, server->inbox);
    ssize_t received = recv(peer->socket, server->inbox + count, INBOX_LENGTH - count, MSG_DONTWAIT);
    if (received <= 0) return end_connection(server, peer);
    count += (size_t)received;
    size_t used = 0;
    if (!peer->is_upgraded) {
        const uint8_t *end = memmem(server->inbox, count, "\r\n\r\n", 4);
        if (!end) return store_rest(&peer->rest, server->inbox, count);
        static const char upgrade[] =
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n";
        used = (size_t)(end - server->inbox) + 4;
        send_all(peer->socket, (const uint8_t *)upgrade, sizeof upgrade - 1);
        send_connected(server, peer->socket);
        peer->is_upgraded = 1;
    }
    uint64_t first = 0, published = 0;
    struct frame frame;
    int state;
    while ((state = parse_frame(server->inbox + used, count - used, &frame)) > 0) {
        used += frame.total;
        if (frame.opcode != TEXT && frame.opcode != BINARY) continue;
        int64_t action = number_member(frame.bytes, frame.count, server->is_packed, "action");
        if (action == ATTACH && !peer->is_subscriber) {
            peer->is_subscriber = 1;
            server->subscribers[server->subscriber_count++] = peer->socket;
            send_attached(server, peer->socket);
        } else if (action == MESSAGE) {
            int64_t serial = number_member(frame.bytes, frame.count, server->is_packed, "msgSerial");
            if (published++ == 0) first = (uint64_t)serial;
            pass_on(server, frame.bytes, frame.count);
        }
    }
    if (server->batch_length > 0) send_batch(server);
    if (published > 0) send_acknowledgement(server, peer->socket, first, published);
    if (state < 0) return end_connection(server, peer);
    store_rest(&peer->rest, server->inbox + used, count - used);
}

static inline void accept_peer(struct server *server) {
    int one = 1, socket = accept(server->listener, NULL, NULL);
    if (socket < 0) return;
    if ((size_t)socket >= server->limit) {
        close(socket);
        return;
    }
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    server->peers[socket] = (struct peer){.socket = socket};
    struct epoll_event event = {.events = EPOLLIN, .data.fd = socket};
    epoll_ctl(server->epoll, EPOLL_CTL_ADD, socket, &event);
}

// Serves until the process is ended.
//
// - limit: a file descriptor that no connection reaches.
// - payload: bytes of a message's data.
// - batches: whether messages that arrive together go to a subscriber in one system call.
static inline void serve(int listener, size_t limit, size_t payload, int is_packed, int batches) {
    static struct server server;
    server.epoll = epoll_create1(EPOLL_CLOEXEC);
    server.listener = listener;
    server.is_packed = is_packed;
    server.batches = batches;
    server.payload = payload;
    server.limit = limit;
    server.peers = calloc(limit, sizeof *server.peers);
    server.subscribers = calloc(limit, sizeof *server.subscribers);
    server.batch_capacity = payload + 2048 > (1 << 17) ? payload + 2048 : 1 << 17;
    server.batch = malloc(server.batch_capacity);
    if (server.epoll < 0 || !server.peers || !server.subscribers || !server.batch) abort();
    struct epoll_event events[256], event = {.events = EPOLLIN, .data.fd = listener};
    epoll_ctl(server.epoll, EPOLL_CTL_ADD, listener, &event);
    for (;;) {
        int count = epoll_wait(server.epoll, events, 256, -1);
        for (int i = 0; i < count; i++) {
            int socket = events[i].data.fd;
            if (socket == listener)
                accept_peer(&server);
            else if (server.peers[socket].socket == socket)
                respond(&server, &server.peers[socket]);
        }
    }
}

#endif
