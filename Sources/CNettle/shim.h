#include <nettle/sha2.h>
#include <nettle/version.h>

// The last function lost its length with Nettle 4.
static inline void followup_sha256(const unsigned char *bytes, size_t count, unsigned char *digest) {
    struct sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, count, bytes);
#if NETTLE_VERSION_MAJOR >= 4
    sha256_digest(&context, digest);
#else
    sha256_digest(&context, SHA256_DIGEST_SIZE, digest);
#endif
}
