// The floor of the realtime client: one thread with a blocking socket, which reads frames itself, decodes messages into
// structs, and encodes and masks what it publishes. Everything else that a client does for its user, it does not do:
// states, subscriptions, queues, errors.
//
//   mode=receive  server=HOST:PORT stream=…             what is received until the message named `end`
//                 payload=json                          each payload is read into a struct as well
//   mode=channels channels=N                            messages of N channels, which are told apart
//   mode=publish  window=W seconds=S size=BYTES         W messages in flight; with 1, one after another
//                 calls=N                               N messages instead of seconds
//                 reflect=yes                           each published message comes back, and is awaited
//   format=json|msgpack
#include "client_connection.h"
#include "measuring.h"

#include <unordered_map>

namespace {

// What was received of a channel.
struct Tally {
    uint64_t count = 0, bytes = 0;
};

// Attaches channels, and receives up to the last message of each; the number of messages.
uint64_t receive(Connection &connection, const std::vector<std::string> &names, bool reads_payloads) {
    std::unordered_map<std::string, Tally> channels;
    for (const std::string &name : names) channels[name];
    // The stream begins when the last one is attached.
    connection.attach(names.back());
    uint64_t total = 0;
    for (size_t ended = 0; ended < names.size();) {
        Envelope envelope = connection.next();
        if (envelope.action != MESSAGE) continue;
        Tally &tally = channels[*envelope.channel];
        for (const Message &message : envelope.messages) {
            tally.count++;
            int64_t number = 0;
            if (reads_payloads) {
                Reading reading = connection.reading(message);
                tally.bytes += reading.note.size();
                number = reading.number;
            } else {
                tally.bytes += message.data->size();
            }
            if (message.name != "end") continue;
            if (!reads_payloads) number = std::stoll(message.data->substr(0, 10));
            if (uint64_t(number - 1000000000) != tally.count) fail("receiving", "messages were lost");
            total += tally.count;
            ended++;
        }
    }
    return total;
}

void report(uint64_t calls, uint64_t begin, double cpu) {
    double seconds = double(monotonic_ns() - begin) / 1e9, used = cpu_us() - cpu;
    printf(
        "{\"calls\": %llu, \"seconds\": %.6f, \"cpu_us\": %.4f, \"peak_kb\": %ld}\n", (unsigned long long)calls,
        seconds, calls ? used / double(calls) : 0, peak_kb());
}

void run_receive(Connection &connection, size_t channels, bool reads_payloads) {
    receive(connection, {"warm"}, reads_payloads);
    std::vector<std::string> names;
    for (size_t i = 0; i < channels; i++) {
        char name[32];
        snprintf(name, sizeof name, "bench-%04zu", i);
        names.push_back(name);
        if (i + 1 < channels) connection.attach(name);
    }
    uint64_t begin = monotonic_ns();
    double cpu = cpu_us();
    uint64_t count = receive(connection, names, reads_payloads);
    report(count, begin, cpu);
}

// How long to publish.
struct Length {
    uint64_t end, calls;
    bool continues(uint64_t made) const { return made < calls && monotonic_ns() < end; }
};

// Publishes with some messages in flight, and notes the time of each if there is one at a time.
uint64_t publish(
    Connection &connection, const std::string &data, uint64_t window, bool is_reflected, Length length,
    uint64_t &serial, struct times *times
) {
    uint64_t first = serial, acknowledged = serial;
    std::string last;
    while (length.continues(acknowledged - first)) {
        uint64_t begin = window == 1 ? monotonic_ns() : 0;
        while (serial - acknowledged < window) connection.publish(CHANNEL, "reading", data, serial++);
        connection.flush();
        bool has_returned = !is_reflected;
        // What has arrived together is handled together.
        do {
            Envelope envelope = connection.next();
            if (envelope.action == ACK && envelope.msgSerial && envelope.count) {
                if (uint64_t(*envelope.msgSerial) != acknowledged) fail("publishing", "an unexpected acknowledgement");
                acknowledged += uint64_t(*envelope.count);
                last = envelope.res.at(size_t(*envelope.count) - 1).at(0);
            } else if (envelope.action == MESSAGE) {
                if (envelope.messages.at(0).data != data) fail("publishing", "not the published message");
                has_returned = true;
            }
        } while (connection.has_next() || !has_returned || (window == 1 && acknowledged < serial));
        if (times && window == 1) note_time(times, monotonic_ns() - begin);
    }
    while (acknowledged < serial) {
        Envelope envelope = connection.next();
        if (envelope.action == ACK) acknowledged += uint64_t(*envelope.count);
    }
    return acknowledged - first;
}

void run_publish(
    Connection &connection, size_t size, uint64_t window, bool is_reflected, double seconds, uint64_t calls
) {
    const std::string data(size, 'x');
    connection.attach(CHANNEL);
    uint64_t serial = 0;
    auto part = [&](double share) -> Length {
        if (calls) return {UINT64_MAX, uint64_t(double(calls) * share)};
        return {monotonic_ns() + uint64_t(seconds * share * 1e9), UINT64_MAX};
    };
    publish(connection, data, window, is_reflected, part(0.2), serial, nullptr);
    struct times times = {};
    uint64_t begin = monotonic_ns();
    double cpu = cpu_us();
    uint64_t count = publish(connection, data, window, is_reflected, part(1), serial, &times);
    if (window > 1) return report(count, begin, cpu);
    report_calls(&times, double(monotonic_ns() - begin) / 1e9, cpu_us() - cpu, 1);
}

}  // namespace

int main(int count, char **values) {
    auto text = [&](const char *name, const char *otherwise) {
        return std::string(argument(count, values, name, otherwise));
    };
    std::string mode = text("mode", "receive"), query;
    for (const char *name : {"stream", "payload", "channels", "reflect"}) {
        std::string value = text(name, "");
        if (!value.empty()) query += "&" + std::string(name) + "=" + value;
    }
    Connection connection(argument(count, values, "server", ""), query, text("format", "json") == "msgpack");
    if (mode != "publish") {
        run_receive(connection, size_t(std::stoul(text("channels", "1"))), text("payload", "") == "json");
    } else {
        run_publish(
            connection, size_t(std::stoul(text("size", "128"))), std::stoul(text("window", "1")),
            text("reflect", "") == "yes", std::stod(text("seconds", "1")), std::stoul(text("calls", "0")));
    }
}
