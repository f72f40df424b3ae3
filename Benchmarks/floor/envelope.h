// Protocol messages as C++ structs that own their strings, and reading them with simdjson's On-Demand or msgpack-c.
#ifndef ENVELOPE_H
#define ENVELOPE_H

#include "websocket.h"

#include <msgpack.h>
#include <simdjson.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using Text = std::optional<std::string>;
using Number = std::optional<int64_t>;

struct Version {
    Text serial;
    Number timestamp;
};

struct Message {
    Text id, name, data, encoding, clientId, connectionId, serial;
    Number timestamp, action;
    std::optional<Version> version;
};

// A protocol message.
struct Envelope {
    int64_t action = -1;
    Text id, connectionId, channel, channelSerial;
    Number timestamp, msgSerial, count, flags;
    std::vector<Message> messages;
    // Of an acknowledgement: the serials of each publish.
    std::vector<std::vector<std::string>> res;

    // Members that a message has in common with its protocol message (TM2a, TM2c, TM2f).
    void fill() {
        for (size_t i = 0; i < messages.size(); i++) {
            Message &message = messages[i];
            if (!message.id && id) message.id = *id + ":" + std::to_string(i);
            if (!message.connectionId) message.connectionId = connectionId;
            if (!message.timestamp) message.timestamp = timestamp;
        }
    }
};

class JSONReader {
    simdjson::ondemand::parser parser;

    template <class Field> static void text(Field &field, Text &target) {
        target.emplace(std::string_view(field.value().get_string()));
    }

    template <class Field> static void number(Field &field, Number &target) {
        target = int64_t(field.value().get_int64());
    }

    template <class Object> static Message message(Object object) {
        Message message;
        for (auto field : object) {
            std::string_view key = field.unescaped_key();
            if (key == "id") text(field, message.id);
            else if (key == "name") text(field, message.name);
            else if (key == "data") text(field, message.data);
            else if (key == "encoding") text(field, message.encoding);
            else if (key == "clientId") text(field, message.clientId);
            else if (key == "connectionId") text(field, message.connectionId);
            else if (key == "serial") text(field, message.serial);
            else if (key == "timestamp") number(field, message.timestamp);
            else if (key == "action") number(field, message.action);
            else if (key == "version") {
                Version &version = message.version.emplace();
                for (auto inner : field.value().get_object()) {
                    std::string_view name = inner.unescaped_key();
                    if (name == "serial") text(inner, version.serial);
                    else if (name == "timestamp") number(inner, version.timestamp);
                }
            }
        }
        return message;
    }

public:
    // `capacity`: bytes that may be read from the first one; at least SIMDJSON_PADDING more than `count`.
    Envelope read(const uint8_t *bytes, size_t count, size_t capacity) {
        Envelope envelope;
        auto document = parser.iterate(simdjson::padded_string_view((const char *)bytes, count, capacity));
        for (auto field : document.get_object()) {
            std::string_view key = field.unescaped_key();
            if (key == "action") envelope.action = int64_t(field.value().get_int64());
            else if (key == "id") text(field, envelope.id);
            else if (key == "connectionId") text(field, envelope.connectionId);
            else if (key == "channel") text(field, envelope.channel);
            else if (key == "channelSerial") text(field, envelope.channelSerial);
            else if (key == "timestamp") number(field, envelope.timestamp);
            else if (key == "msgSerial") number(field, envelope.msgSerial);
            else if (key == "count") number(field, envelope.count);
            else if (key == "flags") number(field, envelope.flags);
            else if (key == "messages") {
                for (auto element : field.value().get_array())
                    envelope.messages.push_back(message(element.get_object()));
            } else if (key == "res") {
                for (auto element : field.value().get_array()) {
                    std::vector<std::string> &serials = envelope.res.emplace_back();
                    for (auto serial : element.get_object().find_field("serials").get_array())
                        serials.emplace_back(std::string_view(serial.get_string()));
                }
            }
        }
        return envelope;
    }
};

class PackReader {
    static std::string_view view(const msgpack_object &object) { return {object.via.str.ptr, object.via.str.size}; }

    static Message message(const msgpack_object_map &map) {
        Message message;
        for (uint32_t i = 0; i < map.size; i++) {
            std::string_view key = view(map.ptr[i].key);
            const msgpack_object &value = map.ptr[i].val;
            if (key == "id") message.id.emplace(view(value));
            else if (key == "name") message.name.emplace(view(value));
            else if (key == "data") message.data.emplace(view(value));
            else if (key == "encoding") message.encoding.emplace(view(value));
            else if (key == "clientId") message.clientId.emplace(view(value));
            else if (key == "connectionId") message.connectionId.emplace(view(value));
            else if (key == "serial") message.serial.emplace(view(value));
            else if (key == "timestamp") message.timestamp = value.via.i64;
            else if (key == "action") message.action = value.via.i64;
            else if (key == "version") {
                Version &version = message.version.emplace();
                for (uint32_t j = 0; j < value.via.map.size; j++) {
                    std::string_view name = view(value.via.map.ptr[j].key);
                    const msgpack_object &inner = value.via.map.ptr[j].val;
                    if (name == "serial") version.serial.emplace(view(inner));
                    else if (name == "timestamp") version.timestamp = inner.via.i64;
                }
            }
        }
        return message;
    }

public:
    Envelope read(const uint8_t *bytes, size_t count, size_t) {
        Envelope envelope;
        msgpack_unpacked unpacked;
        msgpack_unpacked_init(&unpacked);
        if (msgpack_unpack_next(&unpacked, (const char *)bytes, count, nullptr) != MSGPACK_UNPACK_SUCCESS) std::abort();
        const auto &map = unpacked.data.via.map;
        for (uint32_t i = 0; i < map.size; i++) {
            std::string_view key = view(map.ptr[i].key);
            const msgpack_object &value = map.ptr[i].val;
            if (key == "action") envelope.action = value.via.i64;
            else if (key == "id") envelope.id.emplace(view(value));
            else if (key == "connectionId") envelope.connectionId.emplace(view(value));
            else if (key == "channel") envelope.channel.emplace(view(value));
            else if (key == "channelSerial") envelope.channelSerial.emplace(view(value));
            else if (key == "timestamp") envelope.timestamp = value.via.i64;
            else if (key == "msgSerial") envelope.msgSerial = value.via.i64;
            else if (key == "count") envelope.count = value.via.i64;
            else if (key == "flags") envelope.flags = value.via.i64;
            else if (key == "messages") {
                envelope.messages.reserve(value.via.array.size);
                for (uint32_t j = 0; j < value.via.array.size; j++)
                    envelope.messages.push_back(message(value.via.array.ptr[j].via.map));
            } else if (key == "res") {
                envelope.res.reserve(value.via.array.size);
                for (uint32_t j = 0; j < value.via.array.size; j++) {
                    const auto &serials = value.via.array.ptr[j].via.map.ptr[0].val.via.array;
                    std::vector<std::string> &own = envelope.res.emplace_back();
                    for (uint32_t k = 0; k < serials.size; k++) own.emplace_back(view(serials.ptr[k]));
                }
            }
        }
        msgpack_unpacked_destroy(&unpacked);
        return envelope;
    }
};

#endif
