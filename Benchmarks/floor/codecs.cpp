// The floors of decoding and encoding: a page of messages, in C++ structs that own their strings.
//
//   library=simdjson   format=json     op=decode           On-Demand, on bytes that were padded beforehand
//   library=msgpack-c  format=msgpack  op=decode|encode    the C API
#include "measuring.h"

#include <msgpack.h>
#include <simdjson.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Text = std::optional<std::string>;

struct Version {
    Text serial;
    std::optional<int64_t> timestamp;
};

struct Message {
    Text id, name, data, encoding, clientId, connectionId, serial;
    std::optional<int64_t> timestamp, action;
    std::optional<Version> version;
};

std::vector<Message> decode_json(simdjson::ondemand::parser &parser, const simdjson::padded_string &bytes) {
    std::vector<Message> messages;
    auto document = parser.iterate(bytes);
    for (auto element : document.get_array()) {
        Message message;
        for (auto field : element.get_object()) {
            std::string_view key = field.unescaped_key();
            auto text = [&](Text &target) { target.emplace(std::string_view(field.value().get_string())); };
            if (key == "id") text(message.id);
            else if (key == "name") text(message.name);
            else if (key == "data") text(message.data);
            else if (key == "encoding") text(message.encoding);
            else if (key == "clientId") text(message.clientId);
            else if (key == "connectionId") text(message.connectionId);
            else if (key == "serial") text(message.serial);
            else if (key == "timestamp") message.timestamp = int64_t(field.value().get_int64());
            else if (key == "action") message.action = int64_t(field.value().get_int64());
            else if (key == "version") {
                Version version;
                for (auto inner : field.value().get_object()) {
                    std::string_view name = inner.unescaped_key();
                    if (name == "serial") version.serial.emplace(std::string_view(inner.value().get_string()));
                    else if (name == "timestamp") version.timestamp = int64_t(inner.value().get_int64());
                }
                message.version = std::move(version);
            }
        }
        messages.push_back(std::move(message));
    }
    return messages;
}

std::string_view text_of(const msgpack_object &object) { return {object.via.str.ptr, object.via.str.size}; }

std::vector<Message> decode_msgpack(std::string_view bytes) {
    msgpack_unpacked unpacked;
    msgpack_unpacked_init(&unpacked);
    if (msgpack_unpack_next(&unpacked, bytes.data(), bytes.size(), nullptr) != MSGPACK_UNPACK_SUCCESS) std::abort();
    const auto &array = unpacked.data.via.array;
    std::vector<Message> messages;
    messages.reserve(array.size);
    for (uint32_t i = 0; i < array.size; i++) {
        Message message;
        const auto &map = array.ptr[i].via.map;
        for (uint32_t j = 0; j < map.size; j++) {
            std::string_view key = text_of(map.ptr[j].key);
            const msgpack_object &value = map.ptr[j].val;
            if (key == "id") message.id.emplace(text_of(value));
            else if (key == "name") message.name.emplace(text_of(value));
            else if (key == "data") message.data.emplace(text_of(value));
            else if (key == "encoding") message.encoding.emplace(text_of(value));
            else if (key == "clientId") message.clientId.emplace(text_of(value));
            else if (key == "connectionId") message.connectionId.emplace(text_of(value));
            else if (key == "serial") message.serial.emplace(text_of(value));
            else if (key == "timestamp") message.timestamp = value.via.i64;
            else if (key == "action") message.action = value.via.i64;
            else if (key == "version") {
                Version version;
                for (uint32_t k = 0; k < value.via.map.size; k++) {
                    std::string_view name = text_of(value.via.map.ptr[k].key);
                    const msgpack_object &inner = value.via.map.ptr[k].val;
                    if (name == "serial") version.serial.emplace(text_of(inner));
                    else if (name == "timestamp") version.timestamp = inner.via.i64;
                }
                message.version = std::move(version);
            }
        }
        messages.push_back(std::move(message));
    }
    msgpack_unpacked_destroy(&unpacked);
    return messages;
}

void pack(msgpack_packer &packer, std::string_view text) {
    msgpack_pack_str(&packer, text.size());
    msgpack_pack_str_body(&packer, text.data(), text.size());
}

void pack(msgpack_packer &packer, std::string_view key, const Text &value) {
    if (!value) return;
    pack(packer, key);
    pack(packer, *value);
}

void pack(msgpack_packer &packer, std::string_view key, const std::optional<int64_t> &value) {
    if (!value) return;
    pack(packer, key);
    msgpack_pack_int64(&packer, *value);
}

size_t encode_msgpack(const std::vector<Message> &messages) {
    msgpack_sbuffer buffer;
    msgpack_sbuffer_init(&buffer);
    msgpack_packer packer;
    msgpack_packer_init(&packer, &buffer, msgpack_sbuffer_write);
    msgpack_pack_array(&packer, messages.size());
    for (const Message &m : messages) {
        size_t members = !!m.id + !!m.name + !!m.data + !!m.encoding + !!m.clientId + !!m.connectionId + !!m.timestamp
            + !!m.action + !!m.serial + !!m.version;
        msgpack_pack_map(&packer, members);
        pack(packer, "id", m.id);
        pack(packer, "name", m.name);
        pack(packer, "data", m.data);
        pack(packer, "encoding", m.encoding);
        pack(packer, "clientId", m.clientId);
        pack(packer, "connectionId", m.connectionId);
        pack(packer, "timestamp", m.timestamp);
        pack(packer, "action", m.action);
        pack(packer, "serial", m.serial);
        if (m.version) {
            pack(packer, "version");
            msgpack_pack_map(&packer, !!m.version->serial + !!m.version->timestamp);
            pack(packer, "serial", m.version->serial);
            pack(packer, "timestamp", m.version->timestamp);
        }
    }
    size_t size = buffer.size;
    msgpack_sbuffer_destroy(&buffer);
    return size;
}

void repeat(double seconds, long count, const std::function<size_t()> &work) {
    size_t sum = 0;
    if (count) {
        for (long i = 0; i < count; i++) sum += work();
        printf("{\"calls\": %ld, \"sum\": %zu}\n", count, sum);
        return;
    }
    uint64_t begin = monotonic_ns();
    uint64_t warmed = 0;
    while (warmed < 3 || double(monotonic_ns() - begin) < seconds * 2e8) {
        sum += work();
        warmed++;
    }
    uint64_t each = std::max<uint64_t>((monotonic_ns() - begin) / warmed, 1);
    uint64_t batch = std::max<uint64_t>(200000 / each, 1);
    std::vector<double> samples;
    uint64_t start = monotonic_ns();
    while (samples.size() < 3 || double(monotonic_ns() - start) < seconds * 1e9) {
        uint64_t before = monotonic_ns();
        for (uint64_t i = 0; i < batch; i++) sum += work();
        samples.push_back(double(monotonic_ns() - before) / 1e3 / double(batch));
    }
    std::sort(samples.begin(), samples.end());
    printf(
        "{\"us\": %.4f, \"best_us\": %.4f, \"samples\": %zu, \"sum\": %zu, \"peak_kb\": %ld}\n",
        samples[samples.size() / 2], samples[0], samples.size(), sum, peak_kb());
}

}  // namespace

int main(int count, char **values) {
    std::string library = argument(count, values, "library", ""), op = argument(count, values, "op", "decode");
    std::ifstream file(argument(count, values, "file", ""), std::ios::binary);
    std::stringstream contents;
    contents << file.rdbuf();
    const std::string bytes = contents.str();
    if (bytes.empty()) {
        fprintf(stderr, "file: missing or empty\n");
        return 1;
    }
    double seconds = atof(argument(count, values, "seconds", "1"));
    long calls = atol(argument(count, values, "calls", "0"));
    if (library == "simdjson") {
        simdjson::ondemand::parser parser;
        simdjson::padded_string padded(bytes);
        repeat(seconds, calls, [&] { return decode_json(parser, padded).size(); });
    } else if (op == "encode") {
        const std::vector<Message> messages = decode_msgpack(bytes);
        repeat(seconds, calls, [&] { return encode_msgpack(messages); });
    } else {
        repeat(seconds, calls, [&] { return decode_msgpack(bytes).size(); });
    }
}
