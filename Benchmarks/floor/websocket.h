// Frames of the WebSocket protocol (RFC 6455, section 5.2), as far as a client and a server of benchmarks need them:
// messages are never fragmented, and extensions are never negotiated.
#ifndef WEBSOCKET_H
#define WEBSOCKET_H

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { TEXT = 1, BINARY = 2, CLOSE = 8, PING = 9, PONG = 10 };
enum { LONGEST_HEADER = 14, LONGEST_FRAME = 1 << 20, INBOX_LENGTH = 2 * LONGEST_FRAME };

// Bytes of a connection that are not a complete frame yet.
struct rest {
    uint8_t *bytes;
    size_t count;
};

// Puts the rest of a connection before the bytes that will be received next, and returns its length.
static inline size_t take_rest(struct rest *rest, uint8_t *inbox) {
    size_t count = rest->count;
    if (count == 0) return 0;
    memcpy(inbox, rest->bytes, count);
    free(rest->bytes);
    rest->bytes = NULL;
    rest->count = 0;
    return count;
}

static inline void store_rest(struct rest *rest, const uint8_t *bytes, size_t count) {
    if (count == 0) return;
    rest->bytes = (uint8_t *)malloc(count);
    if (!rest->bytes) abort();
    memcpy(rest->bytes, bytes, count);
    rest->count = count;
}

struct frame {
    int opcode;
    uint8_t *bytes;
    size_t count;
    // Bytes of the whole frame, with its header.
    size_t total;
};

static inline void apply_mask(uint8_t *bytes, size_t count, const uint8_t *mask) {
    uint32_t word;
    size_t i = 0;
    memcpy(&word, mask, 4);
    for (; i + 4 <= count; i += 4) {
        uint32_t four;
        memcpy(&four, bytes + i, 4);
        four ^= word;
        memcpy(bytes + i, &four, 4);
    }
    for (; i < count; i++) bytes[i] ^= mask[i % 4];
}

// The first frame of some bytes, unmasked in place: 1 if it is complete, 0 if it is not, -1 if it is invalid or longer
// than LONGEST_FRAME.
static inline int parse_frame(uint8_t *bytes, size_t count, struct frame *frame) {
    if (count < 2) return 0;
    size_t start = 2;
    uint64_t length = bytes[1] & 0x7f;
    // The final bit must be set, and the reserved ones must not.
    if ((bytes[0] & 0xf0) != 0x80) return -1;
    if (length == 126) start = 4;
    if (length == 127) start = 10;
    int is_masked = bytes[1] >> 7;
    if (count < start + (is_masked ? 4 : 0)) return 0;
    if (start > 2) {
        length = 0;
        for (size_t i = 2; i < start; i++) length = length << 8 | bytes[i];
    }
    if (length > LONGEST_FRAME) return -1;
    const uint8_t *mask = bytes + start;
    if (is_masked) start += 4;
    if (count < start + length) return 0;
    if (is_masked) apply_mask(bytes + start, (size_t)length, mask);
    *frame = (struct frame){bytes[0] & 0x0f, bytes + start, (size_t)length, start + (size_t)length};
    return 1;
}

// Writes a frame's header, and returns its length; `mask` is NULL for frames of a server.
static inline size_t put_header(uint8_t *out, int opcode, size_t count, const uint8_t *mask) {
    size_t length = 2;
    out[0] = (uint8_t)(0x80 | opcode);
    if (count < 126) {
        out[1] = (uint8_t)count;
    } else if (count < 65536) {
        out[1] = 126;
        out[2] = (uint8_t)(count >> 8);
        out[3] = (uint8_t)count;
        length = 4;
    } else {
        out[1] = 127;
        for (int i = 0; i < 8; i++) out[2 + i] = (uint8_t)((uint64_t)count >> (56 - 8 * i));
        length = 10;
    }
    if (mask) {
        out[1] |= 0x80;
        memcpy(out + length, mask, 4);
        length += 4;
    }
    return length;
}

// Writes a frame, and returns its length: at most LONGEST_HEADER more than `count`.
static inline size_t put_frame(uint8_t *out, int opcode, const uint8_t *bytes, size_t count, const uint8_t *mask) {
    size_t length = put_header(out, opcode, count, mask);
    memcpy(out + length, bytes, count);
    if (mask) apply_mask(out + length, count, mask);
    return length + count;
}

#endif
