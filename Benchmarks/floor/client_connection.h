// The connection of the realtime client's floor: a blocking socket, frames, and protocol messages in both formats.
// Errors end the process.
#ifndef CLIENT_CONNECTION_H
#define CLIENT_CONNECTION_H

#include "envelope.h"
#include "protocol.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <charconv>

[[noreturn]] static void fail(const char *what, const char *why) {
    fprintf(stderr, "%s: %s\n", what, why);
    exit(1);
}

// A payload that is JSON.
struct Reading {
    int64_t number = 0;
    std::string sensor, note;
    double celsius = 0;
    std::vector<std::string> tags;
};

class Connection {
    static constexpr size_t capacity = 1 << 18;

    int socket_ = -1;
    bool is_packed;
    // What is received; a frame that is longer than the rest is moved to the front.
    std::vector<uint8_t> inbox;
    size_t start = 0, end = 0;
    std::vector<uint8_t> outbox;
    uint32_t mask_state = 2463534242;
    msgpack_sbuffer buffer;
    msgpack_packer packer;
    JSONReader json;
    PackReader pack_reader;
    simdjson::ondemand::parser payloads;
    std::string padded, written;

    void receive() {
        if (start == end) start = end = 0;
        if (start > 0 && inbox.size() - simdjson::SIMDJSON_PADDING - end < capacity / 2) {
            memmove(inbox.data(), inbox.data() + start, end - start);
            end -= start;
            start = 0;
        }
        if (end == inbox.size() - simdjson::SIMDJSON_PADDING) inbox.resize(inbox.size() * 2);
        ssize_t count = recv(socket_, inbox.data() + end, inbox.size() - simdjson::SIMDJSON_PADDING - end, 0);
        if (count <= 0) fail("receiving", count < 0 ? strerror(errno) : "the connection was closed");
        end += size_t(count);
    }

    void put_masked(int opcode, const uint8_t *bytes, size_t count) {
        mask_state ^= mask_state << 13;
        mask_state ^= mask_state >> 17;
        mask_state ^= mask_state << 5;
        uint8_t mask[4];
        memcpy(mask, &mask_state, 4);
        size_t at = outbox.size();
        outbox.resize(at + LONGEST_HEADER + count);
        outbox.resize(at + put_frame(outbox.data() + at, opcode, bytes, count, mask));
    }

    void pack(std::string_view text) {
        msgpack_pack_str(&packer, text.size());
        msgpack_pack_str_body(&packer, text.data(), text.size());
    }

    // Text that needs escapes is not written here, and yet looked for.
    void put_text(std::string_view text) {
        unsigned found = 0;
        for (unsigned char byte : text) found |= unsigned(byte < 0x20) | unsigned(byte == '"') | unsigned(byte == '\\');
        if (found) fail("publishing", "the text needs escapes");
        written += '"';
        written += text;
        written += '"';
    }

public:
    Connection(const char *server, const std::string &query, bool is_packed) : is_packed(is_packed), inbox(capacity) {
        char host[64];
        int port, one = 1;
        if (sscanf(server, "%63[0-9.]:%d", host, &port) != 2) fail("server", "must be an IPv4 address and a port");
        struct sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(uint16_t(port));
        inet_pton(AF_INET, host, &address.sin_addr);
        socket_ = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (connect(socket_, (struct sockaddr *)&address, sizeof address) != 0) fail("connecting", strerror(errno));
        setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        std::string request = "GET /?v=6&format=" + std::string(is_packed ? "msgpack" : "json") + query
            + " HTTP/1.1\r\nHost: " + server + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
        outbox.assign(request.begin(), request.end());
        flush();
        msgpack_sbuffer_init(&buffer);
        msgpack_packer_init(&packer, &buffer, msgpack_sbuffer_write);
        const void *head;
        while (!(head = memmem(inbox.data(), end, "\r\n\r\n", 4))) receive();
        start = size_t((const uint8_t *)head - inbox.data()) + 4;
        await(CONNECTED);
    }

    void flush() {
        for (size_t at = 0; at < outbox.size();) {
            ssize_t sent = send(socket_, outbox.data() + at, outbox.size() - at, MSG_NOSIGNAL);
            if (sent < 0) fail("sending", strerror(errno));
            at += size_t(sent);
        }
        outbox.clear();
    }

    // The next protocol message.
    Envelope next() {
        struct frame frame;
        for (;;) {
            int state = parse_frame(inbox.data() + start, end - start, &frame);
            if (state < 0) fail("receiving", "an invalid frame");
            if (state == 0) {
                receive();
                continue;
            }
            start += frame.total;
            if (frame.opcode == TEXT || frame.opcode == BINARY) break;
        }
        size_t readable = size_t(inbox.data() + inbox.size() - frame.bytes);
        Envelope envelope = is_packed ? pack_reader.read(frame.bytes, frame.count, readable)
                                      : json.read(frame.bytes, frame.count, readable);
        if (envelope.action == MESSAGE) envelope.fill();
        return envelope;
    }

    // Whether a protocol message has been received that was not taken yet.
    bool has_next() {
        struct frame frame;
        return parse_frame(inbox.data() + start, end - start, &frame) != 0;
    }

    void await(int action) {
        while (next().action != action) {}
    }

    void attach(const std::string &channel) {
        uint8_t bytes[256];
        struct body body = {bytes, 0, sizeof bytes, is_packed, 0};
        begin_map(&body, 2);
        put_number_member(&body, "action", ATTACH);
        put_text_member(&body, "channel", channel.c_str());
        end_map(&body);
        put_masked(is_packed ? BINARY : TEXT, bytes, body.count);
        flush();
        await(ATTACHED);
    }

    // Adds a message to what is flushed next.
    void publish(std::string_view channel, std::string_view name, std::string_view data, uint64_t serial) {
        if (is_packed) {
            msgpack_sbuffer_clear(&buffer);
            msgpack_pack_map(&packer, 4);
            pack("action");
            msgpack_pack_int64(&packer, MESSAGE);
            pack("channel");
            pack(channel);
            pack("msgSerial");
            msgpack_pack_int64(&packer, int64_t(serial));
            pack("messages");
            msgpack_pack_array(&packer, 1);
            msgpack_pack_map(&packer, 2);
            pack("name");
            pack(name);
            pack("data");
            pack(data);
            return put_masked(BINARY, (const uint8_t *)buffer.data, buffer.size);
        }
        char digits[24];
        written = "{\"action\":15,\"channel\":";
        put_text(channel);
        written += ",\"msgSerial\":";
        written.append(digits, size_t(std::to_chars(digits, digits + sizeof digits, serial).ptr - digits));
        written += ",\"messages\":[{\"name\":";
        put_text(name);
        written += ",\"data\":";
        put_text(data);
        written += "}]}";
        put_masked(TEXT, (const uint8_t *)written.data(), written.size());
    }

    Reading reading(const Message &message) {
        Reading reading;
        padded.assign(*message.data);
        padded.reserve(padded.size() + simdjson::SIMDJSON_PADDING);
        auto document = payloads.iterate(
            simdjson::padded_string_view(padded.data(), padded.size(), padded.capacity()));
        for (auto field : document.get_object()) {
            std::string_view key = field.unescaped_key();
            if (key == "number") reading.number = int64_t(field.value().get_int64());
            else if (key == "sensor") reading.sensor = std::string_view(field.value().get_string());
            else if (key == "celsius") reading.celsius = double(field.value().get_double());
            else if (key == "note") reading.note = std::string_view(field.value().get_string());
            else if (key == "tags")
                for (auto tag : field.value().get_array())
                    reading.tags.emplace_back(std::string_view(tag.get_string()));
        }
        return reading;
    }
};

#endif
