#include <sys/types.h>
#include <sys/xattr.h>
#ifdef __APPLE__
#include <stdio.h>
#else
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

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

// Renames a file, unless something exists under the new name. Linux: renameat2 with RENAME_NOREPLACE, which is 1.
static inline int followup_rename_new(const char *path, const char *target) {
#ifdef __APPLE__
    return renamex_np(path, target, RENAME_EXCL);
#else
    return (int)syscall(SYS_renameat2, AT_FDCWD, path, AT_FDCWD, target, 1u);
#endif
}
