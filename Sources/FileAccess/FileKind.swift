/// What is at a path.
public enum FileKind: Sendable {
    /// A regular file.
    case file
    /// A folder.
    case folder
    /// Something else: a device, a pipe, a socket.
    case other
}
