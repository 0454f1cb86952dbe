#ifndef CXLSXWRITER_SHIM_H
#define CXLSXWRITER_SHIM_H

#ifdef __linux__
#include <linux/memfd.h>
// With _GNU_SOURCE, which its own header asks for, the types of the system would be others than those that Swift knows.
extern int memfd_create(const char *name, unsigned int flags);
#endif
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <xlsxwriter.h>

/// Opens a file without a name, since the library writes to a path alone; -1 if there can be none. `path` is set to one by
/// which the file can be opened as long as it is open; it has 32 bytes.
static inline int followup_nameless_file(char *path) {
#ifdef __linux__
    int file = memfd_create("followup", MFD_CLOEXEC);
    snprintf(path, 32, "/proc/self/fd/%d", file);
#else
    char name[] = "/tmp/followup-XXXXXX";
    int file = mkstemp(name);
    if (file >= 0) unlink(name);
    snprintf(path, 32, "/dev/fd/%d", file);
#endif
    return file;
}

#endif
