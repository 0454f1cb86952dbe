/// Operations on paths as text, with “/” between their components.
package enum Path {
    /// Returns the last component; “2011” for “Submissions/2011/”.
    package static func name(_ path: String) -> String { parts(path).last ?? path }

    /// Returns the path without its last component; “.” for a lone name.
    package static func parent(_ path: String) -> String {
        let parts = parts(path).dropLast()
        let joined = parts.joined(separator: "/")
        return path.hasPrefix("/") ? "/" + joined : joined.isEmpty ? "." : joined
    }

    /// Returns a path with one more component.
    package static func join(_ path: String, _ name: String) -> String {
        path == "." ? name : path.hasSuffix("/") ? path + name : "\(path)/\(name)"
    }

    /// Returns the folder that contains the folder at `path`.
    package static func enclosingFolder(_ path: String) -> String {
        ["..", nil].contains(parts(path).last) && path != "/" ? join(path, "..") : parent(path)
    }

    /// Returns whether a text is a single component, which leads nowhere else.
    package static func isName(_ text: String) -> Bool {
        !text.isEmpty && text != "." && text != ".." && !text.contains("/") && !text.contains("\0")
    }

    /// Returns the path without “.”, and without “..” where a name precedes it.
    package static func normalized(_ path: String) -> String {
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

    /// Returns whether `path` is `folder` or leads to something in it. Both must be resolved.
    package static func isWithin(_ path: String, _ folder: String) -> Bool {
        guard path.hasPrefix("/") == folder.hasPrefix("/") else { return false }
        let (path, folder) = (parts(path), parts(folder))
        return path.starts(with: folder) && (folder.first == ".." || path.first != "..")
    }

    /// Returns the path that leads to `path` from the folder `home`. Both must be resolved.
    package static func relative(_ path: String, to home: String) -> String {
        guard path.hasPrefix("/"), home.hasPrefix("/") else { return path }
        let (there, here) = (parts(path), parts(home))
        let common = zip(there, here).prefix { $0 == $1 }.count
        let steps = Array(repeating: "..", count: here.count - common) + there[common...]
        return steps.isEmpty ? "." : steps.joined(separator: "/")
    }

    private static func parts(_ path: String) -> [String] {
        path.split(separator: "/").filter { $0 != "." }.map(String.init)
    }
}
