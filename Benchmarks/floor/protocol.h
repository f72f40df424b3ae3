// Ably's realtime protocol in JSON and MessagePack, as far as the benchmark needs it: writing small objects, and
// reading the numbers of an object's own members.
#ifndef PROTOCOL_H
#define PROTOCOL_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    HEARTBEAT = 0,
    ACK = 1,
    CONNECTED = 4,
    CLOSE_CONNECTION = 7,
    CLOSED = 8,
    ATTACH = 10,
    ATTACHED = 11,
    DETACH = 12,
    DETACHED = 13,
    MESSAGE = 15,
};

#define CHANNEL "bench"

// MARK: writing

// An object that is being written. Strings must not need escapes in JSON.
struct body {
    uint8_t *bytes;
    size_t count, capacity;
    int is_packed, needs_comma;
};

static inline void put_bytes(struct body *body, const void *bytes, size_t count) {
    if (body->count + count > body->capacity) {
        fprintf(stderr, "a message is longer than %zu bytes\n", body->capacity);
        exit(1);
    }
    memcpy(body->bytes + body->count, bytes, count);
    body->count += count;
}

static inline void put_byte(struct body *body, unsigned byte) {
    uint8_t one = (uint8_t)byte;
    put_bytes(body, &one, 1);
}

static inline void put_comma(struct body *body) {
    if (!body->is_packed && body->needs_comma) put_byte(body, ',');
    body->needs_comma = 1;
}

// At most 15 members.
static inline void begin_map(struct body *body, unsigned members) {
    put_comma(body);
    put_byte(body, body->is_packed ? 0x80 | members : '{');
    body->needs_comma = 0;
}

// At most 65,535 elements.
static inline void begin_list(struct body *body, unsigned elements) {
    put_comma(body);
    if (body->is_packed && elements > 15) {
        put_byte(body, 0xdc);
        put_byte(body, elements >> 8);
        put_byte(body, elements & 0xff);
    } else {
        put_byte(body, body->is_packed ? 0x90 | elements : '[');
    }
    body->needs_comma = 0;
}

static inline void end_map(struct body *body) {
    if (!body->is_packed) put_byte(body, '}');
    body->needs_comma = 1;
}

static inline void end_list(struct body *body) {
    if (!body->is_packed) put_byte(body, ']');
    body->needs_comma = 1;
}

static inline void put_string(struct body *body, const char *text, size_t count) {
    put_comma(body);
    if (!body->is_packed) {
        put_byte(body, '"');
    } else if (count < 32) {
        put_byte(body, 0xa0 | (unsigned)count);
    } else {
        put_byte(body, 0xda);
        put_byte(body, (unsigned)(count >> 8));
        put_byte(body, (unsigned)(count & 0xff));
    }
    put_bytes(body, text, count);
    if (!body->is_packed) put_byte(body, '"');
}

static inline void put_key(struct body *body, const char *name) {
    put_string(body, name, strlen(name));
    if (!body->is_packed) put_byte(body, ':');
    body->needs_comma = 0;
}

static inline void put_number(struct body *body, uint64_t number) {
    put_comma(body);
    if (!body->is_packed) {
        char digits[24];
        put_bytes(body, digits, (size_t)snprintf(digits, sizeof digits, "%llu", (unsigned long long)number));
    } else if (number < 128) {
        put_byte(body, (unsigned)number);
    } else {
        put_byte(body, 0xcf);
        for (int shift = 56; shift >= 0; shift -= 8) put_byte(body, (unsigned)(number >> shift & 0xff));
    }
}

static inline void put_text_member(struct body *body, const char *name, const char *text) {
    put_key(body, name);
    put_string(body, text, strlen(text));
}

static inline void put_number_member(struct body *body, const char *name, uint64_t number) {
    put_key(body, name);
    put_number(body, number);
}

// MARK: reading

static inline uint64_t big_endian(const uint8_t *bytes, size_t count) {
    uint64_t number = 0;
    for (size_t i = 0; i < count; i++) number = number << 8 | bytes[i];
    return number;
}

// The position after a MessagePack value; NULL if it is incomplete.
static inline const uint8_t *skip_packed(const uint8_t *at, const uint8_t *end) {
    for (uint64_t values = 1; values > 0; values--) {
        if (at >= end) return NULL;
        uint8_t kind = *at++;
        uint64_t bytes = 0;
        // The widths of lengths and of numbers, by the lowest bits of the kind.
        size_t width = 0;
        if (kind < 0x80 || kind >= 0xe0 || (kind >= 0xc0 && kind <= 0xc3)) continue;
        if (kind < 0x90) {
            values += 2 * (kind & 0x0fu);
        } else if (kind < 0xa0) {
            values += kind & 0x0fu;
        } else if (kind < 0xc0) {
            bytes = kind & 0x1fu;
        } else if (kind <= 0xc9 || (kind >= 0xd9 && kind <= 0xdb)) {
            int extra = kind >= 0xc7 && kind <= 0xc9;
            width = kind >= 0xd9 ? 1u << (kind - 0xd9) : 1u << ((kind - (extra ? 0xc7 : 0xc4)) & 3);
            if ((size_t)(end - at) < width) return NULL;
            bytes = big_endian(at, width) + (extra ? 1 : 0);
        } else if (kind <= 0xcb) {
            bytes = kind == 0xca ? 4 : 8;
        } else if (kind <= 0xd3) {
            bytes = 1u << ((kind - 0xcc) & 3);
        } else if (kind <= 0xd8) {
            bytes = 1 + (1u << (kind - 0xd4));
        } else {
            width = kind & 1 ? 4 : 2;
            if ((size_t)(end - at) < width) return NULL;
            values += big_endian(at, width) * (kind >= 0xde ? 2 : 1);
        }
        if ((uint64_t)(end - at) < width + bytes) return NULL;
        at += width + bytes;
    }
    return at;
}

static inline int64_t packed_member(const uint8_t *at, const uint8_t *end, const char *name) {
    size_t length = strlen(name);
    uint64_t members;
    if (at < end && (*at & 0xf0) == 0x80) {
        members = *at++ & 0x0f;
    } else if (end - at > 3 && *at == 0xde) {
        members = big_endian(at + 1, 2);
        at += 3;
    } else {
        return -1;
    }
    for (; members > 0; members--) {
        const uint8_t *value = skip_packed(at, end);
        if (!value || value >= end) return -1;
        // Only short keys are looked for: one byte of length, or none.
        if ((size_t)(value - at) >= length + 1 && (size_t)(value - at) <= length + 2
            && memcmp(value - length, name, length) == 0) {
            if (*value < 0x80) return *value;
            size_t width = *value >= 0xcc && *value <= 0xcf ? 1u << (*value - 0xcc) : 0;
            return width && (size_t)(end - value) > width ? (int64_t)big_endian(value + 1, width) : -1;
        }
        at = skip_packed(value, end);
        if (!at) return -1;
    }
    return -1;
}

static inline int64_t json_member(const uint8_t *bytes, size_t count, const char *name) {
    size_t length = strlen(name);
    int depth = 0;
    for (size_t i = 0; i < count; i++) {
        if (bytes[i] == '{' || bytes[i] == '[') depth++;
        if (bytes[i] == '}' || bytes[i] == ']') depth--;
        if (bytes[i] != '"') continue;
        size_t start = ++i;
        while (i < count && bytes[i] != '"') i += bytes[i] == '\\' ? 2 : 1;
        if (i >= count) return -1;
        if (depth != 1 || i - start != length || memcmp(bytes + start, name, length) != 0) continue;
        size_t at = i + 1;
        while (at < count && (bytes[at] == ' ' || bytes[at] == ':')) at++;
        if (at == i + 1 || at >= count || bytes[at] < '0' || bytes[at] > '9') continue;
        int64_t number = 0;
        for (; at < count && bytes[at] >= '0' && bytes[at] <= '9' && number < INT64_MAX / 100; at++)
            number = number * 10 + bytes[at] - '0';
        return number;
    }
    return -1;
}

// The position after a JSON value; NULL if it is incomplete.
static inline const uint8_t *skip_json(const uint8_t *at, const uint8_t *end) {
    int depth = 0;
    for (; at < end; at++) {
        if (*at == '"') {
            for (at++; at < end && *at != '"'; at++)
                if (*at == '\\') at++;
            if (at >= end) return NULL;
        } else if (*at == '{' || *at == '[') {
            depth++;
        } else if (*at == '}' || *at == ']') {
            depth--;
        }
        if (depth < 0) return at;
        if (depth > 0) continue;
        // A number or a name goes on up to what follows it.
        if (*at == '"' || *at == '}' || *at == ']' || at + 1 == end || at[1] == ',' || at[1] == '}' || at[1] == ']')
            return at + 1;
    }
    return NULL;
}

// The bytes of the value of an object's own member; a count of 0 if there is none.
struct value {
    const uint8_t *bytes;
    size_t count;
};

static inline struct value json_value(const uint8_t *at, const uint8_t *end, const char *name) {
    struct value value = {NULL, 0};
    size_t length = strlen(name);
    while (at < end && *at != '{') at++;
    for (at++; at < end;) {
        while (at < end && (*at == ' ' || *at == ',')) at++;
        const uint8_t *key = at;
        at = skip_json(at, end);
        if (!at || at == key) return value;
        int is_wanted = (size_t)(at - key) == length + 2 && memcmp(key + 1, name, length) == 0;
        while (at < end && (*at == ' ' || *at == ':')) at++;
        const uint8_t *after = skip_json(at, end);
        if (!after) return value;
        if (is_wanted) {
            value.bytes = at;
            value.count = (size_t)(after - at);
            return value;
        }
        at = after;
    }
    return value;
}

static inline struct value packed_value(const uint8_t *at, const uint8_t *end, const char *name) {
    struct value value = {NULL, 0};
    size_t length = strlen(name);
    uint64_t members = 0;
    if (at < end && (*at & 0xf0) == 0x80) {
        members = *at++ & 0x0f;
    } else if (end - at > 3 && *at == 0xde) {
        members = big_endian(at + 1, 2);
        at += 3;
    }
    for (; members > 0; members--) {
        const uint8_t *key = at, *start = skip_packed(at, end), *after = start ? skip_packed(start, end) : NULL;
        if (!after) return value;
        if ((size_t)(start - key) > length && memcmp(start - length, name, length) == 0
            && (size_t)(start - key) <= length + 2) {
            value.bytes = start;
            value.count = (size_t)(after - start);
            return value;
        }
        at = after;
    }
    return value;
}

static inline struct value member(const uint8_t *bytes, size_t count, int is_packed, const char *name) {
    return is_packed ? packed_value(bytes, bytes + count, name) : json_value(bytes, bytes + count, name);
}

// A member that is a string, without what is around its characters; escapes remain.
static inline struct value string_member(const uint8_t *bytes, size_t count, int is_packed, const char *name) {
    struct value value = member(bytes, count, is_packed, name);
    size_t before = 1, after = 0;
    if (value.count == 0) return value;
    if (!is_packed) after = 1;
    else if (*value.bytes >= 0xd9 && *value.bytes <= 0xdb) before = 1 + (1u << (*value.bytes - 0xd9));
    if (value.count < before + after) return value;
    value.bytes += before;
    value.count -= before + after;
    return value;
}

// A natural number among an object's own members, not those of nested objects; -1 if there is none.
static inline int64_t number_member(const uint8_t *bytes, size_t count, int is_packed, const char *name) {
    return is_packed ? packed_member(bytes, bytes + count, name) : json_member(bytes, count, name);
}

#endif
