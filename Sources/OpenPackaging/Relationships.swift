/// What a part refers to (ISO/IEC 29500-2, 9.3).
public struct Relationships: Sendable {
    /// A reference.
    public struct Relationship: Sendable {
        /// Its id, by which the part names it.
        public let id: String
        /// What it refers to, by the last word of its type: `worksheet`, `sharedStrings`.
        public let kind: String
        /// The name of the part that it refers to, or an address outside the package.
        public let target: String
        /// Whether it leads out of the package.
        public let isExternal: Bool
    }

    /// All of them, in the order of the package.
    public private(set) var all: [Relationship] = []

    /// Reads those of a part, or of the package itself for an empty name. A part without any has none.
    public init(of part: String, in package: inout Package) throws(PackageProblem) {
        let reader = Reader(folder: PartName.folder(of: part))
        let file = PartName.joined(PartName.folder(of: part), "_rels/\(PartName.last(of: part)).rels")
        _ = try package.read(file, reader)
        all = reader.all
    }

    /// The first of a kind.
    public func first(_ kind: String) -> Relationship? { all.first { $0.kind == kind && !$0.isExternal } }

    /// The one with an id.
    public subscript(id: String) -> Relationship? { all.first { $0.id == id && !$0.isExternal } }

    private final class Reader: PartHandler {
        let folder: String
        var all: [Relationship] = []

        init(folder: String) { self.folder = folder }

        func begin(_ name: String, _ attributes: PartAttributes) {
            guard name == "Relationship", all.count < 10_000, let target = attributes["Target"] else {
                return
            }
            let isExternal = attributes["TargetMode"] == "External"
            let kind = attributes["Type"]?.split(separator: "/").last.map(String.init) ?? ""
            all.append(
                Relationship(
                    id: attributes["Id"] ?? "", kind: kind,
                    target: isExternal ? target : PartName.joined(folder, target), isExternal: isExternal))
        }
    }
}

/// The names of parts, which are made of names with slashes between them.
enum PartName {
    /// Returns the name up to its last slash; empty for a part at the top.
    static func folder(of name: String) -> String {
        name.lastIndex(of: "/").map { String(name[..<$0]) } ?? ""
    }

    /// Returns what follows the last slash.
    static func last(of name: String) -> String {
        name.lastIndex(of: "/").map { String(name[name.index(after: $0)...]) } ?? name
    }

    /// Returns the name that another name has in a folder; `..` leads no further than to the top.
    static func joined(_ folder: String, _ name: String) -> String {
        var names = name.hasPrefix("/") ? [] : folder.split(separator: "/")
        for part in name.split(separator: "/") {
            switch part {
            case ".": break
            case "..": if !names.isEmpty { names.removeLast() }
            default: names.append(part)
            }
        }
        return names.joined(separator: "/")
    }
}
