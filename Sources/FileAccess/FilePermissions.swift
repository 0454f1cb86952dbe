#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// Who a file belongs to, and who may do what with it.
struct FilePermissions: Hashable {
    let owner: uid_t
    let group: gid_t
    /// The bits for reading, writing and executing; never those that lend the rights of the owner or the group.
    let mode: mode_t

    /// Creates permissions from the status of a file.
    init(_ status: stat) {
        (owner, group) = (status.st_uid, status.st_gid)
        mode = status.st_mode & (S_IRWXU | S_IRWXG | S_IRWXO)
    }

    /// Whether nobody may write, which whoever set it meant, although root and the owner could all the same.
    var isReadOnly: Bool { mode & (S_IWUSR | S_IWGRP | S_IWOTH) == 0 }

    /// The mode for a file of another group: that group may do no more than everybody.
    var modeForOtherGroup: mode_t { mode & ~S_IRWXG | (mode & S_IRWXO) << 3 }
}
