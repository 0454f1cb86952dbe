internal import CFileCalls

/// What some file systems keep of a file besides its content and mode, such as its access control list.
enum ExtendedAttributes {
    /// Gives an open file those of the file at `path`, as far as the system allows.
    ///
    /// - Returns: Whether the access control list, if there is one, is among them.
    static func copy(from path: String, to descriptor: CInt) -> Bool {
        var hasList = true
        for name in names(of: path) {
            let value = unsafe bytes { unsafe followup_getxattr(path, name, $0, $1) }
            let isCopied =
                value.map { unsafe followup_fsetxattr(descriptor, name, $0, $0.count) == 0 } ?? false
            if !isCopied, name == accessControlList { hasList = false }
        }
        return hasList
    }

    private static let accessControlList = "system.posix_acl_access"

    private static func names(of path: String) -> [String] {
        let list = unsafe bytes {
            unsafe followup_listxattr(path, $0?.assumingMemoryBound(to: CChar.self), $1)
        }
        // Each name ends in NUL.
        return (list ?? []).split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Returns what a call puts into a buffer, of which it tells the size when it gets none; nil when it fails.
    private static func bytes(_ call: (UnsafeMutableRawPointer?, Int) -> Int) -> [UInt8]? {
        let size = call(nil, 0)
        guard size >= 0 else { return nil }
        var count = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            unsafe count = call(UnsafeMutableRawPointer(buffer.baseAddress), buffer.count)
            filled = max(0, count)
        }
        return count < 0 ? nil : bytes
    }
}
