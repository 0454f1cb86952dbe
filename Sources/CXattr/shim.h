#include <sys/types.h>
#include <sys/xattr.h>

// Swift’s module of the C library has none of these, and those of macOS have more parameters.
#ifdef __APPLE__
#define FOLLOWUP_MORE(...) , __VA_ARGS__
#else
#define FOLLOWUP_MORE(...)
#endif

static inline ssize_t followup_listxattr(const char *path, char *names, size_t size) {
    return listxattr(path, names, size FOLLOWUP_MORE(0));
}

static inline ssize_t followup_getxattr(const char *path, const char *name, void *value, size_t size) {
    return getxattr(path, name, value, size FOLLOWUP_MORE(0, 0));
}

static inline int followup_fsetxattr(int file, const char *name, const void *value, size_t size) {
    return fsetxattr(file, name, value, size, 0 FOLLOWUP_MORE(0));
}
