// SIMD on sixteen bytes. Swift compiles comparisons of its SIMD types to loops over single bytes, and has no operation
// that gathers one bit of each byte, although both architectures have instructions for it.
#ifndef CVECTOR_H
#define CVECTOR_H

#include <stdint.h>

// A call would cost more than the function itself.
#define CVECTOR_INLINE static inline __attribute__((always_inline))

#if defined(__SSE2__)
#include <emmintrin.h>
typedef __m128i cvector_bytes;

CVECTOR_INLINE cvector_bytes cvector_load(const uint8_t *bytes) { return _mm_loadu_si128((const __m128i *)bytes); }

CVECTOR_INLINE void cvector_store(cvector_bytes bytes, uint8_t *target) { _mm_storeu_si128((__m128i *)target, bytes); }

CVECTOR_INLINE cvector_bytes cvector_join(uint64_t low, uint64_t high) {
    return _mm_unpacklo_epi64(_mm_cvtsi64_si128((int64_t)low), _mm_cvtsi64_si128((int64_t)high));
}

// Bits 0 to 15: bytes that must be escaped in a JSON string; bits 16 to 31: bytes that are not ASCII.
CVECTOR_INLINE uint32_t cvector_mask(cvector_bytes bytes) {
    cvector_bytes quotes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
    cvector_bytes backslashes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
    cvector_bytes controls = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x1F)), bytes);
    cvector_bytes specials = _mm_or_si128(_mm_or_si128(quotes, backslashes), controls);
    return (uint32_t)_mm_movemask_epi8(specials) | (uint32_t)_mm_movemask_epi8(bytes) << 16;
}

CVECTOR_INLINE int cvector_ascii(cvector_bytes bytes) { return _mm_movemask_epi8(bytes) == 0; }

#elif defined(__aarch64__) && defined(__ARM_NEON)
#include <arm_neon.h>
typedef uint8x16_t cvector_bytes;

CVECTOR_INLINE cvector_bytes cvector_load(const uint8_t *bytes) { return vld1q_u8(bytes); }

CVECTOR_INLINE void cvector_store(cvector_bytes bytes, uint8_t *target) { vst1q_u8(target, bytes); }

CVECTOR_INLINE cvector_bytes cvector_join(uint64_t low, uint64_t high) {
    return vreinterpretq_u8_u64(vcombine_u64(vcreate_u64(low), vcreate_u64(high)));
}

// Gathers one bit of each byte; the bytes are 0 or 255.
CVECTOR_INLINE uint32_t cvector_gather(uint8x16_t lanes) {
    const uint8x16_t weights = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    uint8x16_t bits = vandq_u8(lanes, weights);
    return vaddv_u8(vget_low_u8(bits)) | (uint32_t)vaddv_u8(vget_high_u8(bits)) << 8;
}

CVECTOR_INLINE uint32_t cvector_mask(cvector_bytes bytes) {
    uint8x16_t quotes = vceqq_u8(bytes, vdupq_n_u8('"'));
    uint8x16_t backslashes = vceqq_u8(bytes, vdupq_n_u8('\\'));
    uint8x16_t controls = vcltq_u8(bytes, vdupq_n_u8(0x20));
    uint8x16_t specials = vorrq_u8(vorrq_u8(quotes, backslashes), controls);
    return cvector_gather(specials) | cvector_gather(vcgeq_u8(bytes, vdupq_n_u8(0x80))) << 16;
}

CVECTOR_INLINE int cvector_ascii(cvector_bytes bytes) { return vmaxvq_u8(bytes) < 0x80; }

#else
typedef struct { uint8_t byte[16]; } cvector_bytes;

CVECTOR_INLINE cvector_bytes cvector_load(const uint8_t *bytes) {
    cvector_bytes loaded;
    __builtin_memcpy(loaded.byte, bytes, 16);
    return loaded;
}

CVECTOR_INLINE void cvector_store(cvector_bytes bytes, uint8_t *target) { __builtin_memcpy(target, bytes.byte, 16); }

CVECTOR_INLINE cvector_bytes cvector_join(uint64_t low, uint64_t high) {
    cvector_bytes joined;
    for (int i = 0; i < 8; i++) {
        joined.byte[i] = (uint8_t)(low >> (8 * i));
        joined.byte[8 + i] = (uint8_t)(high >> (8 * i));
    }
    return joined;
}

CVECTOR_INLINE uint32_t cvector_mask(cvector_bytes bytes) {
    uint32_t mask = 0;
    for (int i = 0; i < 16; i++) {
        uint8_t byte = bytes.byte[i];
        if (byte == '"' || byte == '\\' || byte < 0x20) mask |= (uint32_t)1 << i;
        if (byte >= 0x80) mask |= (uint32_t)1 << (16 + i);
    }
    return mask;
}

CVECTOR_INLINE int cvector_ascii(cvector_bytes bytes) { return cvector_mask(bytes) >> 16 == 0; }
#endif

// Classifies 16 bytes for JSON strings: bit i is set if byte i must be escaped (a quotation mark, a backslash or a
// control character), bit 16 + i if it is not ASCII.
CVECTOR_INLINE uint32_t cvector_classify(const uint8_t *bytes) { return cvector_mask(cvector_load(bytes)); }

// The same for the bytes of two words, the first byte being the lowest of `low`.
CVECTOR_INLINE uint32_t cvector_classify_words(uint64_t low, uint64_t high) {
    return cvector_mask(cvector_join(low, high));
}

// The same, and copies the 16 bytes.
CVECTOR_INLINE uint32_t cvector_copy(const uint8_t *bytes, uint8_t *target) {
    cvector_bytes loaded = cvector_load(bytes);
    cvector_store(loaded, target);
    return cvector_mask(loaded);
}

// Whether all of the 16 bytes are ASCII.
CVECTOR_INLINE int cvector_is_ascii(const uint8_t *bytes) { return cvector_ascii(cvector_load(bytes)); }

#endif
