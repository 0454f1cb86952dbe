/// Paths as text, with “/” between their parts.
package enum Path {
    /// The last part; for “Submissions/2011/” it is “2011”.
    package static func name(_ path: String) -> String { parts(path).last ?? path }

    /// The path without its last part; “.” for a lone name.
    package static func parent(_ path: String) -> String {
        let parts = parts(path).dropLast()
        let joined = parts.joined(separator: "/")
        return path.hasPrefix("/") ? "/" + joined : joined.isEmpty ? "." : joined
    }

    /// A path with one more part.
    package static func join(_ path: String, _ name: String) -> String {
        path == "." ? name : path.hasSuffix("/") ? path + name : "\(path)/\(name)"
    }

    /// The folder in which the folder at `path` lies.
    package static func beside(_ path: String) -> String {
        ["..", nil].contains(parts(path).last) && path != "/" ? join(path, "..") : parent(path)
    }

    /// Whether a text is the name of one file or folder, which leads nowhere else.
    package static func isName(_ text: String) -> Bool {
        !text.isEmpty && text != "." && text != ".." && !text.contains("/") && !text.contains("\0")
    }

    private static func parts(_ path: String) -> [String] {
        path.split(separator: "/").filter { $0 != "." }.map(String.init)
    }
}
