/// What a part refers to (ISO/IEC 29500-2, 9.3).
public struct Relationships: Sendable {
    /// A reference.
    public struct Relationship: Sendable {
        /// Its id, by which the part names it.
        public let id: String
        /// What it refers to, by the last word of its type: `worksheet`, `sharedStrings`.
        public let kind: String
        /// The name of the part that it refers to.
        public let target: String
    }

    /// All of them, in the order of the package, but for those that lead out of it.
    public private(set) var all: [Relationship] = []

    /// Reads those of a part, or of the package itself for an empty name. A part without any has none.
    public init(of part: String, in package: inout Package) throws(PackageProblem) {
        let reader = Reader(folder: PartName.folder(of: part), package.limits)
        let file = PartName.joined(PartName.folder(of: part), "_rels/\(PartName.last(of: part)).rels")
        _ = try package.read(file, reader)
        all = reader.all
    }

    /// The first of a kind.
    public func first(_ kind: String) -> Relationship? { all.first { $0.kind == kind } }

    /// The one with an id.
    public subscript(id: String) -> Relationship? { all.first { $0.id == id } }

    private final class Reader: PartHandler {
        let folder: String
        let limits: PackageLimits
        var all: [Relationship] = []
        private var nameBytes = 0

        init(folder: String, _ limits: PackageLimits) { (self.folder, self.limits) = (folder, limits) }

        func begin(_ name: String, _ attributes: PartAttributes) throws(PackageProblem) {
            guard name == "Relationship", attributes["TargetMode"] != "External",
                let target = attributes["Target"]
            else { return }
            let id = attributes["Id"] ?? ""
            let kind = attributes["Type"]?.split(separator: "/").last.map(String.init) ?? ""
            nameBytes += id.utf8.count + kind.utf8.count + folder.utf8.count + target.utf8.count
            guard all.count < limits.parts, nameBytes <= limits.nameBytes else { throw .tooLarge }
            all.append(Relationship(id: id, kind: kind, target: PartName.joined(folder, target)))
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
