// The floor of encryption: AES-256-CBC through OpenSSL's EVP, each message with a random vector of its own.
//
//   op=encode|decode  size=BYTES  base64=yes|no    with base64, as in JSON, what is encrypted is encoded besides
#include "measuring.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

enum { BLOCK = 16 };

static EVP_CIPHER_CTX *context;
static const EVP_CIPHER *cipher;
static unsigned char key[32];
static unsigned char *plain, *sealed, *text, *opened;
static size_t size, sealed_size;
static int text_size, with_base64;

static void check(int is_fine, const char *what) {
    if (is_fine) return;
    fprintf(stderr, "%s failed\n", what);
    exit(1);
}

static size_t seal(void) {
    int count = 0, last = 0;
    check(RAND_bytes(sealed, BLOCK) == 1, "RAND_bytes");
    check(EVP_EncryptInit_ex(context, cipher, NULL, key, sealed) == 1, "EVP_EncryptInit_ex");
    check(EVP_EncryptUpdate(context, sealed + BLOCK, &count, plain, (int)size) == 1, "EVP_EncryptUpdate");
    check(EVP_EncryptFinal_ex(context, sealed + BLOCK + count, &last) == 1, "EVP_EncryptFinal_ex");
    sealed_size = (size_t)(BLOCK + count + last);
    if (with_base64) text_size = EVP_EncodeBlock(text, sealed, (int)sealed_size);
    return sealed_size;
}

static size_t open_sealed(void) {
    int count = 0, last = 0;
    if (with_base64) check(EVP_DecodeBlock(sealed, text, text_size) >= (int)sealed_size, "EVP_DecodeBlock");
    check(EVP_DecryptInit_ex(context, cipher, NULL, key, sealed) == 1, "EVP_DecryptInit_ex");
    check(
        EVP_DecryptUpdate(context, opened, &count, sealed + BLOCK, (int)sealed_size - BLOCK) == 1, "EVP_DecryptUpdate");
    check(EVP_DecryptFinal_ex(context, opened + count, &last) == 1, "EVP_DecryptFinal_ex");
    return (size_t)(count + last);
}

static int compare(const void *left, const void *right) {
    double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

static void repeat(double seconds, long calls, size_t (*work)(void)) {
    enum { MOST = 1 << 20 };
    size_t sum = 0, warmed = 0, count = 0;
    if (calls) {
        for (long i = 0; i < calls; i++) sum += work();
        printf("{\"calls\": %ld, \"sum\": %zu}\n", calls, sum);
        return;
    }
    uint64_t begin = monotonic_ns();
    for (; warmed < 3 || (double)(monotonic_ns() - begin) < seconds * 2e8; warmed++) sum += work();
    uint64_t each = (monotonic_ns() - begin) / warmed;
    size_t batch = 200000 / (each ? each : 1);
    if (batch == 0) batch = 1;
    double *samples = malloc(MOST * sizeof *samples);
    check(samples != NULL, "malloc");
    uint64_t start = monotonic_ns();
    while (count < MOST && (count < 3 || (double)(monotonic_ns() - start) < seconds * 1e9)) {
        uint64_t before = monotonic_ns();
        for (size_t i = 0; i < batch; i++) sum += work();
        samples[count++] = (double)(monotonic_ns() - before) / 1e3 / (double)batch;
    }
    qsort(samples, count, sizeof *samples, compare);
    printf(
        "{\"us\": %.4f, \"best_us\": %.4f, \"samples\": %zu, \"sum\": %zu, \"peak_kb\": %ld}\n", samples[count / 2],
        samples[0], count, sum, peak_kb());
}

int main(int count, char **values) {
    size = (size_t)atol(argument(count, values, "size", "1024"));
    with_base64 = strcmp(argument(count, values, "base64", "no"), "yes") == 0;
    double seconds = atof(argument(count, values, "seconds", "1"));
    long calls = atol(argument(count, values, "calls", "0"));
    context = EVP_CIPHER_CTX_new();
    cipher = EVP_CIPHER_fetch(NULL, "AES-256-CBC", NULL);
    // Room for the vector, the padding, and the two bytes by which EVP_DecodeBlock may exceed the data.
    size_t room = size + 4 * BLOCK;
    plain = malloc(room);
    sealed = malloc(room);
    opened = malloc(room);
    text = malloc(room * 2);
    check(context && cipher && plain && sealed && opened && text, "memory");
    for (size_t i = 0; i < size; i++) plain[i] = (unsigned char)('a' + i % 26);
    for (size_t i = 0; i < sizeof key; i++) key[i] = (unsigned char)i;
    seal();
    check(open_sealed() == size && memcmp(plain, opened, size) == 0, "a round trip");
    repeat(seconds, calls, strcmp(argument(count, values, "op", "encode"), "decode") == 0 ? open_sealed : seal);
}
