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

    /// The path without “.”, and without “..” where a name stands before it.
    package static func plain(_ path: String) -> String {
        var plain: [String] = []
        for part in parts(path) {
            if part == "..", let last = plain.last, last != ".." {
                plain.removeLast()
            } else {
                plain.append(part)
            }
        }
        let isAbsolute = path.hasPrefix("/")
        if isAbsolute { plain = Array(plain.drop { $0 == ".." }) }
        let joined = plain.joined(separator: "/")
        return isAbsolute ? "/" + joined : joined.isEmpty ? "." : joined
    }

    /// Whether one resolved path is another, or leads to something in it.
    package static func isWithin(_ path: String, _ folder: String) -> Bool {
        guard path.hasPrefix("/") == folder.hasPrefix("/") else { return false }
        let (path, folder) = (parts(path), parts(folder))
        return path.starts(with: folder) && (folder.first == ".." || path.first != "..")
    }

    private static func parts(_ path: String) -> [String] {
        path.split(separator: "/").filter { $0 != "." }.map(String.init)
    }
}
