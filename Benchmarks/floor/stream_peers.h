// The connections of the stream's sender: what is to be sent to each, and sending it.
#ifndef STREAM_PEERS_H
#define STREAM_PEERS_H

#include "measuring.h"
#include "stream_frames.h"

#include <errno.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { MOST_PEERS = 4096, SENT_AT_ONCE = 1 << 22 };

struct stream {
    struct order order;
    struct ring *ring;
    // The channels.
    char (*names)[LONGEST_NAME];
    // The next byte of the ring to send, and the number of the frame before which the stream ends.
    size_t position;
    uint64_t last_frame, deadline, begin;
    double cpu;
};

struct peer {
    int socket, is_upgraded, is_packed, reflects, waits_to_send, is_closing;
    struct rest rest;
    // Frames that are sent before the stream goes on, between its frames.
    uint8_t *queue;
    size_t queue_start, queue_end, queue_capacity;
    struct order order;
    struct stream *stream;
    char (*attached)[LONGEST_NAME];
    size_t attached_count;
    uint64_t published, publishing_since, published_at;
    double publishing_cpu, published_cpu;
};

static int epoll;
static struct peer *peers[MOST_PEERS];

// MARK: sending

static void append(struct peer *peer, const uint8_t *bytes, size_t count) {
    if (peer->queue_end + count > peer->queue_capacity) {
        peer->queue_capacity = 2 * (peer->queue_end + count);
        peer->queue = realloc(peer->queue, peer->queue_capacity);
        if (!peer->queue) abort();
    }
    memcpy(peer->queue + peer->queue_end, bytes, count);
    peer->queue_end += count;
}

static void queue_frame(struct peer *peer, int opcode, const uint8_t *bytes, size_t count) {
    uint8_t header[LONGEST_HEADER];
    append(peer, header, put_header(header, opcode, count, NULL));
    append(peer, bytes, count);
}

static void queue_body(struct peer *peer, const struct body *body) {
    queue_frame(peer, peer->is_packed ? BINARY : TEXT, body->bytes, body->count);
}

// Sends some bytes; the number of bytes that went through, or -1 if the connection has ended.
static ssize_t send_some(const struct peer *peer, const uint8_t *bytes, size_t count) {
    ssize_t sent = send(peer->socket, bytes, count, MSG_NOSIGNAL);
    return sent < 0 && (errno == EAGAIN || errno == EINTR) ? 0 : sent;
}

static void print_cost(const char *what, uint64_t count, uint64_t begin, uint64_t end, double cpu) {
    double seconds = (double)(end - begin) / 1e9;
    printf(
        "{\"%s\": %llu, \"seconds\": %.6f, \"share\": %.4f}\n", what, (unsigned long long)count, seconds,
        seconds > 0 ? cpu / 1e6 / seconds : 0);
    fflush(stdout);
}

static void end_stream(struct peer *peer) {
    struct stream *stream = peer->stream;
    const struct order *order = &stream->order;
    uint8_t *frame = malloc(longest_frame(order) + LONGEST_HEADER);
    uint64_t total = 0;
    if (!frame) abort();
    for (size_t i = 0; i < order->channels; i++) {
        uint64_t frames = stream->last_frame / order->channels + (i < stream->last_frame % order->channels) + 1;
        size_t length = put_messages(frame, peer->is_packed, order, stream->names[i], frames * order->per_frame);
        append(peer, frame, length);
        total += frames * order->per_frame;
    }
    free(frame);
    print_cost("sent", total, stream->begin, monotonic_ns(), cpu_us() - stream->cpu);
    free_ring(stream->ring);
    free(stream);
    peer->stream = NULL;
}

// Sends from the ring; the number of bytes, or -1 if the connection has ended.
static ssize_t send_stream(struct peer *peer) {
    struct stream *stream = peer->stream;
    struct ring *ring = stream->ring;
    if (stream->last_frame == UINT64_MAX && monotonic_ns() > stream->deadline) {
        size_t index = 0;
        while (ring->starts[index] < stream->position) index++;
        stream->last_frame = ring->round * ring->frames + index;
    }
    if (stream->position == ring->starts[ring->frames] && stream->last_frame > (ring->round + 1) * ring->frames) {
        stream->position = 0;
        ring->round++;
        number_frames(ring);
    }
    uint64_t left = stream->last_frame - ring->round * ring->frames;
    size_t end = ring->starts[left < ring->frames ? left : ring->frames];
    ssize_t sent = 0;
    if (stream->position < end) sent = send_some(peer, ring->bytes + stream->position, end - stream->position);
    if (sent > 0) stream->position += (size_t)sent;
    if (left <= ring->frames && stream->position == end) end_stream(peer);
    return sent;
}

static int close_peer(struct peer *peer) {
    if (peer->published > 0)
        print_cost(
            "acknowledged", peer->published, peer->publishing_since, peer->published_at,
            peer->published_cpu - peer->publishing_cpu);
    if (peer->stream) free_ring(peer->stream->ring);
    peers[peer->socket] = NULL;
    close(peer->socket);
    free(peer->rest.bytes);
    free(peer->queue);
    free(peer->stream);
    free(peer->attached);
    free(peer);
    return 0;
}

// Sends what there is, as far as the socket takes it; 0 if the connection has ended.
static int flush(struct peer *peer) {
    ssize_t sent = 1;
    for (size_t total = 0; sent > 0 && total < SENT_AT_ONCE; total += (size_t)sent) {
        // The stream may be in the middle of a frame: what is queued follows when it has ended.
        if (peer->stream && (peer->stream->position > 0 || peer->queue_start == peer->queue_end)) {
            sent = send_stream(peer);
            if (sent == 0 && !peer->stream) sent = 1;
        } else if (peer->queue_start < peer->queue_end) {
            sent = send_some(peer, peer->queue + peer->queue_start, peer->queue_end - peer->queue_start);
            if (sent > 0) peer->queue_start += (size_t)sent;
            if (peer->queue_start == peer->queue_end) peer->queue_start = peer->queue_end = 0;
        } else {
            break;
        }
    }
    if (sent < 0) return close_peer(peer);
    int waits = peer->stream || peer->queue_start < peer->queue_end;
    if (!waits && peer->is_closing) return close_peer(peer);
    if (waits != peer->waits_to_send) {
        struct epoll_event event = {.events = EPOLLIN | (waits ? EPOLLOUT : 0), .data.fd = peer->socket};
        epoll_ctl(epoll, EPOLL_CTL_MOD, peer->socket, &event);
        peer->waits_to_send = waits;
    }
    return 1;
}

#endif
