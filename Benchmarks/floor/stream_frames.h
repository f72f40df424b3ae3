// The frames of a stream, which are prepared once: a ring that is sent again and again, whose messages get new numbers
// each time round. They are like those of the service: members that messages have in common are those of the protocol
// message, and ids are implied by its id.
#ifndef STREAM_FRAMES_H
#define STREAM_FRAMES_H

#include "protocol.h"
#include "websocket.h"

#define CONNECTION_ID "hXYu3dQ4kE"
#define ID_NUMBER "1000000"
#define SERIAL_TIME "01700000000000"
#define SERIAL_REST "-000@e97dfHSNgB2a"

enum { RING_LENGTH = 1 << 18, LONGEST_NAME = 64, MOST_CHANNELS = 1000, SHORTEST_JSON = 112 };

// What the URL of a connection asks for: `stream=COUNT.PER_FRAME.PAYLOAD`, with COUNT messages, or COUNT `ms` of time.
struct order {
    uint64_t count, milliseconds;
    unsigned per_frame, payload;
    // Whether payloads are JSON, so that messages have an encoding.
    int is_json;
    // The number of channels that the messages are spread over; the stream begins when all are attached.
    size_t channels;
};

struct ring {
    uint8_t *bytes;
    // Where each frame begins, and the last one ends.
    size_t *starts, frames;
    // Where there are numbers to replace, frame by frame; each frame has as many.
    size_t *serials, *ids, serials_each;
    uint64_t round;
};

static inline void put_digits(uint8_t *out, uint64_t number, size_t count) {
    for (; count > 0; number /= 10) out[--count] = (uint8_t)('0' + number % 10);
}

// The data of a message: it begins with a number, which is 1,000,000,000 plus the number of messages of the channel in
// the last message of a stream.
static inline void put_data(struct body *body, const struct order *order, uint64_t number) {
    static char data[1 << 16], escaped[1 << 17];
    size_t length = 0;
    memset(data, 'x', order->payload);
    if (!order->is_json) {
        put_digits((uint8_t *)data, 1000000000 + number, 10);
        return put_string(body, data, order->payload);
    }
    length = (size_t)snprintf(
        data, sizeof data,
        "{\"number\":%llu,\"sensor\":\"engine-room-4\",\"celsius\":21.5,\"tags\":[\"deck\"],\"note\":\"",
        (unsigned long long)(1000000000 + number));
    data[length] = 'x';
    memcpy(data + order->payload - 2, "\"}", 2);
    if (body->is_packed) return put_string(body, data, order->payload);
    length = 0;
    for (size_t i = 0; i < order->payload; i++) {
        if (data[i] == '"') escaped[length++] = '\\';
        escaped[length++] = data[i];
    }
    put_string(body, escaped, length);
}

static inline size_t longest_frame(const struct order *order) {
    return 512 + (size_t)order->per_frame * (256 + 2 * (size_t)order->payload);
}

// Writes a frame of messages, the last of which may be the last one of its channel.
static inline size_t put_messages(
    uint8_t *out, int is_packed, const struct order *order, const char *channel, uint64_t last
) {
    size_t capacity = longest_frame(order);
    struct body body = {(uint8_t *)malloc(capacity), 0, capacity, is_packed, 0};
    if (!body.bytes) abort();
    begin_map(&body, 7);
    put_number_member(&body, "action", MESSAGE);
    put_text_member(&body, "id", CONNECTION_ID ":" ID_NUMBER);
    put_text_member(&body, "connectionId", CONNECTION_ID);
    put_text_member(&body, "channel", channel);
    put_text_member(&body, "channelSerial", SERIAL_TIME SERIAL_REST);
    put_number_member(&body, "timestamp", 1700000000000);
    put_key(&body, "messages");
    begin_list(&body, order->per_frame);
    for (unsigned i = 0; i < order->per_frame; i++) {
        int is_last = last > 0 && i + 1 == order->per_frame;
        char serial[64];
        snprintf(serial, sizeof serial, SERIAL_TIME SERIAL_REST ":%03u", i);
        begin_map(&body, order->is_json ? 6 : 5);
        put_text_member(&body, "name", is_last ? "end" : "reading");
        put_key(&body, "data");
        put_data(&body, order, is_last ? last : 0);
        if (order->is_json) put_text_member(&body, "encoding", "json");
        put_text_member(&body, "serial", serial);
        put_number_member(&body, "action", 0);
        put_key(&body, "version");
        begin_map(&body, 2);
        put_text_member(&body, "serial", serial);
        put_number_member(&body, "timestamp", 1700000000000);
        end_map(&body);
        end_map(&body);
    }
    end_list(&body);
    end_map(&body);
    size_t length = put_frame(out, is_packed ? BINARY : TEXT, body.bytes, body.count, NULL);
    free(body.bytes);
    return length;
}

// Where a text occurs in some bytes; the number of occurrences.
static inline size_t find_all(const uint8_t *bytes, size_t begin, size_t end, const char *text, size_t *places) {
    size_t count = 0, length = strlen(text);
    for (const uint8_t *at; (at = (const uint8_t *)memmem(bytes + begin, end - begin, text, length));) {
        begin = (size_t)(at - bytes) + length;
        places[count++] = begin - length;
    }
    return count;
}

// Numbers all frames for the round.
static inline void number_frames(struct ring *ring) {
    for (size_t i = 0; i < ring->frames; i++) {
        uint64_t number = ring->round * ring->frames + i;
        uint8_t time[sizeof SERIAL_TIME - 1];
        put_digits(time, 1700000000000 + number, sizeof time);
        put_digits(ring->bytes + ring->ids[i] + strlen(CONNECTION_ID ":"), 1000000 + number % 9000000, 7);
        const size_t *serials = ring->serials + i * ring->serials_each;
        for (size_t j = 0; j < ring->serials_each; j++) memcpy(ring->bytes + serials[j], time, sizeof time);
    }
}

static inline struct ring *prepare_ring(const struct order *order, int is_packed, char (*names)[LONGEST_NAME]) {
    struct ring *ring = (struct ring *)calloc(1, sizeof *ring);
    size_t longest = longest_frame(order) + LONGEST_HEADER;
    // At least a frame for each channel, and all channels equally often.
    uint8_t *first = (uint8_t *)malloc(longest);
    if (!ring || !first) abort();
    size_t length = put_messages(first, is_packed, order, names[0], 0);
    size_t rounds = RING_LENGTH / (length * order->channels);
    free(first);
    ring->frames = order->channels * (rounds ? rounds : 1);
    ring->serials_each = 1 + 2 * order->per_frame;
    ring->bytes = (uint8_t *)malloc(ring->frames * longest);
    ring->starts = (size_t *)calloc(ring->frames + 1, sizeof(size_t));
    ring->ids = (size_t *)calloc(ring->frames, sizeof(size_t));
    ring->serials = (size_t *)calloc(ring->frames * ring->serials_each, sizeof(size_t));
    if (!ring->bytes || !ring->starts || !ring->ids || !ring->serials) abort();
    for (size_t i = 0, at = 0; i < ring->frames; i++) {
        at += put_messages(ring->bytes + at, is_packed, order, names[i % order->channels], 0);
        ring->starts[i + 1] = at;
        size_t ids = find_all(ring->bytes, ring->starts[i], at, CONNECTION_ID ":", ring->ids + i);
        size_t serials = find_all(
            ring->bytes, ring->starts[i], at, SERIAL_TIME, ring->serials + i * ring->serials_each);
        if (ids != 1 || serials != ring->serials_each) abort();
    }
    number_frames(ring);
    return ring;
}

static inline void free_ring(struct ring *ring) {
    if (!ring) return;
    free(ring->bytes);
    free(ring->starts);
    free(ring->ids);
    free(ring->serials);
    free(ring);
}

#endif
