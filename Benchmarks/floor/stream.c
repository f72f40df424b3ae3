// The other side of a realtime client: it sends as many messages as a client asks for, and acknowledges what the client
// publishes. One thread with epoll, which does little: messages are sent from frames that were prepared once.
//
// What is sent is chosen by the query of a connection's URL:
//
//   stream=COUNT.PER_FRAME.PAYLOAD   when the channel is attached: COUNT messages, or as many as go through within
//                                    COUNT`ms`, PER_FRAME in each protocol message, with PAYLOAD bytes of data; the last
//                                    one is named `end`. The channel `warm` gets a fifth of it.
//   payload=json                     the data are JSON
//   channels=N                       the messages are spread over N channels, and begin when all are attached
//   reflect=yes                      published messages are sent back
//   format=json|msgpack
//
// It listens on a free port of loopback, which it prints, and prints the cost of each stream, and of what each
// connection has published, as JSON. It runs until it is terminated.
#define _GNU_SOURCE
#include "stream_peers.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/evp.h>
#include <openssl/sha.h>
#include <signal.h>

static uint8_t inbox[INBOX_LENGTH];
static volatile sig_atomic_t is_terminated;

// MARK: protocol messages

static void send_connected(struct peer *peer) {
    uint8_t bytes[1024];
    struct body body = {bytes, 0, sizeof bytes, peer->is_packed, 0};
    begin_map(&body, 3);
    put_number_member(&body, "action", CONNECTED);
    put_text_member(&body, "connectionId", CONNECTION_ID);
    put_key(&body, "connectionDetails");
    begin_map(&body, 7);
    put_text_member(&body, "connectionKey", CONNECTION_ID "!bench-key");
    put_text_member(&body, "serverId", "bench");
    put_number_member(&body, "maxMessageSize", 65536);
    put_number_member(&body, "maxFrameSize", 524288);
    put_number_member(&body, "maxInboundRate", 1000000);
    put_number_member(&body, "connectionStateTtl", 120000);
    // There are no heartbeats: a client that waits for some would give up a long run.
    put_number_member(&body, "maxIdleInterval", 600000);
    end_map(&body);
    end_map(&body);
    queue_body(peer, &body);
}

static void respond(struct peer *peer, int action, const char *channel, struct value id) {
    uint8_t bytes[1024];
    struct body body = {bytes, 0, sizeof bytes, peer->is_packed, 0};
    begin_map(&body, 1 + (channel ? 3 : 0) + (id.count ? 1 : 0));
    put_number_member(&body, "action", (uint64_t)action);
    if (channel) {
        put_text_member(&body, "channel", channel);
        put_text_member(&body, "channelSerial", SERIAL_TIME SERIAL_REST);
        // All that a channel can do: presence, publish, subscribe, presence_subscribe.
        put_number_member(&body, "flags", 15 << 16);
    }
    if (id.count) {
        put_key(&body, "id");
        put_string(&body, (const char *)id.bytes, id.count);
    }
    end_map(&body);
    queue_body(peer, &body);
}

static void begin_stream(struct peer *peer, struct order order) {
    struct stream *stream = calloc(1, sizeof *stream);
    if (!stream) abort();
    stream->order = order;
    stream->names = peer->attached + peer->attached_count - order.channels;
    stream->ring = prepare_ring(&order, peer->is_packed, stream->names);
    stream->begin = monotonic_ns();
    stream->cpu = cpu_us();
    stream->deadline = stream->begin + order.milliseconds * 1000000;
    uint64_t frames = order.count / order.per_frame;
    stream->last_frame = order.milliseconds ? UINT64_MAX : frames > order.channels ? frames - order.channels : 1;
    peer->stream = stream;
}

static void attach(struct peer *peer, const uint8_t *bytes, size_t count) {
    struct value name = string_member(bytes, count, peer->is_packed, "channel"), none = {NULL, 0};
    if (name.count == 0 || name.count >= LONGEST_NAME || peer->attached_count == MOST_CHANNELS + 1) return;
    if (!peer->attached) peer->attached = calloc(MOST_CHANNELS + 1, LONGEST_NAME);
    if (!peer->attached) abort();
    char *channel = peer->attached[peer->attached_count++];
    memcpy(channel, name.bytes, name.count);
    respond(peer, ATTACHED, channel, none);
    if (!peer->order.per_frame || peer->stream) return;
    struct order order = peer->order;
    if (strcmp(channel, "warm") == 0) {
        order.channels = 1;
        order.count /= 5;
        order.milliseconds /= 5;
        return begin_stream(peer, order);
    }
    // It is attached first, and is none of the channels that the messages are spread over.
    size_t warm = strcmp(peer->attached[0], "warm") == 0 ? 1 : 0;
    if (peer->attached_count == order.channels + warm) begin_stream(peer, order);
}

static void acknowledge(struct peer *peer, uint64_t first, uint64_t count) {
    size_t capacity = 128 + (size_t)count * 80;
    struct body body = {malloc(capacity), 0, capacity, peer->is_packed, 0};
    if (!body.bytes) abort();
    begin_map(&body, 4);
    put_number_member(&body, "action", ACK);
    put_number_member(&body, "msgSerial", first);
    put_number_member(&body, "count", count);
    put_key(&body, "res");
    begin_list(&body, (unsigned)count);
    for (uint64_t i = 0; i < count; i++) {
        char serial[] = SERIAL_TIME SERIAL_REST ":000";
        put_digits((uint8_t *)serial, 1700000000000 + first + i, sizeof SERIAL_TIME - 1);
        begin_map(&body, 1);
        put_key(&body, "serials");
        begin_list(&body, 1);
        put_string(&body, serial, sizeof serial - 1);
        end_list(&body);
        end_map(&body);
    }
    end_list(&body);
    end_map(&body);
    queue_body(peer, &body);
    free(body.bytes);
}

// Sends a published message back, with what the service adds to it.
static void reflect(struct peer *peer, const uint8_t *bytes, size_t count, uint64_t number) {
    struct value messages = member(bytes, count, peer->is_packed, "messages");
    struct value channel = string_member(bytes, count, peer->is_packed, "channel");
    char id[64], serial[] = SERIAL_TIME SERIAL_REST ":000";
    snprintf(id, sizeof id, CONNECTION_ID ":%llu", (unsigned long long)number);
    put_digits((uint8_t *)serial, 1700000000000 + number, sizeof SERIAL_TIME - 1);
    size_t capacity = 512 + count;
    struct body body = {malloc(capacity), 0, capacity, peer->is_packed, 0};
    if (!body.bytes) abort();
    begin_map(&body, 7);
    put_number_member(&body, "action", MESSAGE);
    put_text_member(&body, "id", id);
    put_text_member(&body, "connectionId", CONNECTION_ID);
    put_key(&body, "channel");
    put_string(&body, (const char *)channel.bytes, channel.count);
    put_text_member(&body, "channelSerial", SERIAL_TIME SERIAL_REST);
    put_number_member(&body, "timestamp", 1700000000000);
    put_key(&body, "messages");
    begin_list(&body, 1);
    // The members of the only message follow those that are added.
    size_t own = peer->is_packed && messages.count > 1 ? messages.bytes[1] & 0x0f : 0;
    begin_map(&body, 3 + (unsigned)own);
    put_text_member(&body, "serial", serial);
    put_number_member(&body, "action", 0);
    put_key(&body, "version");
    begin_map(&body, 2);
    put_text_member(&body, "serial", serial);
    put_number_member(&body, "timestamp", 1700000000000);
    end_map(&body);
    if (peer->is_packed) {
        if (messages.count < 2 || messages.bytes[0] != 0x91 || (messages.bytes[1] & 0xf0) != 0x80 || own > 12) abort();
        put_bytes(&body, messages.bytes + 2, messages.count - 2);
    } else {
        if (messages.count < 4 || messages.bytes[0] != '[' || messages.bytes[1] != '{') abort();
        put_comma(&body);
        put_bytes(&body, messages.bytes + 2, messages.count - 4);
        end_map(&body);
    }
    end_list(&body);
    end_map(&body);
    queue_body(peer, &body);
    free(body.bytes);
}

// MARK: receiving

static uint64_t parameter(const char *query, const char *name) {
    char wanted[32];
    snprintf(wanted, sizeof wanted, "%s=", name);
    const char *at = strstr(query, wanted);
    return at ? strtoull(at + strlen(wanted), NULL, 10) : 0;
}

static void take_order(struct peer *peer, const char *query) {
    unsigned long long count;
    struct order *order = &peer->order;
    char unit[3] = "";
    const char *stream = strstr(query, "stream=");
    peer->is_packed = strstr(query, "format=msgpack") != NULL;
    peer->reflects = strstr(query, "reflect=yes") != NULL;
    order->is_json = strstr(query, "payload=json") != NULL;
    order->channels = (size_t)parameter(query, "channels");
    if (order->channels < 1 || order->channels > MOST_CHANNELS) order->channels = 1;
    if (!stream) return;
    int parts = sscanf(stream, "stream=%llums.%u.%u", &count, &order->per_frame, &order->payload);
    if (parts == 3) strcpy(unit, "ms");
    else parts = sscanf(stream, "stream=%llu.%u.%u", &count, &order->per_frame, &order->payload);
    if (unit[0]) order->milliseconds = count; else order->count = count;
    unsigned least = order->is_json ? SHORTEST_JSON : 10;
    if (parts != 3 || order->per_frame < 1 || order->per_frame > 1000 || order->payload < least
        || order->payload > 65535) {
        fprintf(stderr, "stream: must be COUNT.PER_FRAME.PAYLOAD\n");
        exit(1);
    }
}

// Responds to the request of a connection; the number of its bytes, 0 if it is incomplete.
static size_t upgrade(struct peer *peer, const uint8_t *bytes, size_t count) {
    static const char magic[] = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", name[] = "sec-websocket-key:";
    const uint8_t *end = memmem(bytes, count, "\r\n\r\n", 4);
    if (!end) return 0;
    char request[4096], joined[128], response[256];
    uint8_t digest[SHA_DIGEST_LENGTH], accepted[32];
    size_t length = (size_t)(end - bytes);
    if (length >= sizeof request) length = sizeof request - 1;
    memcpy(request, bytes, length);
    request[length] = 0;
    char *key = strcasestr(request, name);
    key = key ? key + strlen(name) + strspn(key + strlen(name), " ") : request + length;
    int total = snprintf(joined, sizeof joined, "%.*s%s", (int)strcspn(key, "\r"), key, magic);
    SHA1((const uint8_t *)joined, (size_t)total, digest);
    EVP_EncodeBlock(accepted, digest, SHA_DIGEST_LENGTH);
    total = snprintf(
        response, sizeof response,
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Accept: %s\r\n\r\n", (const char *)accepted);
    append(peer, (const uint8_t *)response, (size_t)total);
    request[strcspn(request, "\r")] = 0;
    take_order(peer, request);
    send_connected(peer);
    peer->is_upgraded = 1;
    return (size_t)(end - bytes) + 4;
}

// What arrives together is acknowledged together.
struct batch {
    uint64_t first, count;
};

static void take_frame(struct peer *peer, const struct frame *frame, struct batch *batch) {
    struct value none = {NULL, 0};
    if (frame->opcode == PING) return queue_frame(peer, PONG, frame->bytes, frame->count);
    if (frame->opcode == CLOSE) {
        queue_frame(peer, CLOSE, frame->bytes, frame->count);
        peer->is_closing = 1;
        return;
    }
    if (frame->opcode != TEXT && frame->opcode != BINARY) return;
    int64_t action = number_member(frame->bytes, frame->count, peer->is_packed, "action");
    switch (action) {
    case MESSAGE: {
        uint64_t number = (uint64_t)number_member(frame->bytes, frame->count, peer->is_packed, "msgSerial");
        if (batch->count > 0 && number != batch->first + batch->count) {
            acknowledge(peer, batch->first, batch->count);
            batch->count = 0;
        }
        if (batch->count++ == 0) batch->first = number;
        if (peer->published++ == 0) {
            peer->publishing_since = monotonic_ns();
            peer->publishing_cpu = cpu_us();
        }
        if (!peer->reflects) return;
        acknowledge(peer, batch->first, batch->count);
        batch->count = 0;
        reflect(peer, frame->bytes, frame->count, number);
        return;
    }
    case ATTACH: attach(peer, frame->bytes, frame->count); return;
    case HEARTBEAT: {
        struct value id = string_member(frame->bytes, frame->count, peer->is_packed, "id");
        respond(peer, HEARTBEAT, NULL, id);
        return;
    }
    case CLOSE_CONNECTION: respond(peer, CLOSED, NULL, none); return;
    case DETACH: {
        char channel[LONGEST_NAME] = "";
        struct value name = string_member(frame->bytes, frame->count, peer->is_packed, "channel");
        if (name.count < sizeof channel) memcpy(channel, name.bytes, name.count);
        respond(peer, DETACHED, channel, none);
        return;
    }
    default: return;
    }
}

static void receive(struct peer *peer) {
    size_t count = take_rest(&peer->rest, inbox), used = 0;
    ssize_t received = recv(peer->socket, inbox + count, INBOX_LENGTH - count, 0);
    if (received < 0 && (errno == EAGAIN || errno == EINTR)) return store_rest(&peer->rest, inbox, count);
    if (received <= 0) {
        close_peer(peer);
        return;
    }
    count += (size_t)received;
    if (!peer->is_upgraded) {
        used = upgrade(peer, inbox, count);
        if (!used) return store_rest(&peer->rest, inbox, count);
    }
    struct batch batch = {0, 0};
    struct frame frame;
    int state;
    while ((state = parse_frame(inbox + used, count - used, &frame)) > 0) {
        used += frame.total;
        take_frame(peer, &frame, &batch);
    }
    if (batch.count > 0) acknowledge(peer, batch.first, batch.count);
    store_rest(&peer->rest, inbox + used, count - used);
    if (state < 0) {
        close_peer(peer);
        return;
    }
    if (flush(peer) && peer->published > 0) {
        peer->published_at = monotonic_ns();
        peer->published_cpu = cpu_us();
    }
}

static void accept_peer(int listener) {
    int one = 1, socket = accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (socket < 0) return;
    if (socket >= MOST_PEERS) {
        close(socket);
        return;
    }
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    peers[socket] = calloc(1, sizeof **peers);
    if (!peers[socket]) abort();
    peers[socket]->socket = socket;
    struct epoll_event event = {.events = EPOLLIN, .data.fd = socket};
    epoll_ctl(epoll, EPOLL_CTL_ADD, socket, &event);
}

static void terminate(int signal) {
    (void)signal;
    is_terminated = 1;
}

int main(void) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t length = sizeof address;
    int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    epoll = epoll_create1(EPOLL_CLOEXEC);
    if (listener < 0 || epoll < 0 || bind(listener, (struct sockaddr *)&address, length) != 0
        || listen(listener, 4096) != 0 || getsockname(listener, (struct sockaddr *)&address, &length) != 0) {
        fprintf(stderr, "listening: %s\n", strerror(errno));
        return 1;
    }
    struct sigaction action = {.sa_handler = terminate};
    sigaction(SIGTERM, &action, NULL);
    printf("listening on http://127.0.0.1:%d\n", ntohs(address.sin_port));
    fflush(stdout);
    struct epoll_event events[256], event = {.events = EPOLLIN, .data.fd = listener};
    epoll_ctl(epoll, EPOLL_CTL_ADD, listener, &event);
    while (!is_terminated) {
        int count = epoll_wait(epoll, events, 256, -1);
        for (int i = 0; i < count; i++) {
            int socket = events[i].data.fd;
            if (socket == listener) {
                accept_peer(listener);
                continue;
            }
            if (peers[socket] && events[i].events & (EPOLLIN | EPOLLERR | EPOLLHUP)) receive(peers[socket]);
            if (peers[socket] && events[i].events & EPOLLOUT) flush(peers[socket]);
        }
    }
    for (int i = 0; i < MOST_PEERS; i++)
        if (peers[i]) close_peer(peers[i]);
    return 0;
}
