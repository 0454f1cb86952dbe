/// The names of the files of parts, without their suffix: that of the State, and of who answers.
package struct PartNames {
    /// The names, in the order of the parts.
    package let all: [String]

    /// Creates the names of the parts of a State’s reply; no two are alike on any system.
    package init(of names: [String], state: String) {
        var used: Set<String> = []
        all = names.map { name in
            let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
            let short = Self.shortened(words)
            let stem = "\(state).\(short.isEmpty ? "part" : short)"
            var (unique, number) = (stem, 1)
            while !used.insert(unique).inserted {
                number += 1
                unique = "\(stem)-\(number)"
            }
            return unique
        }
    }

    /// Returns as many characters of a name as a file may well be called by. File systems count bytes, of which a
    /// character has up to dozens.
    private static func shortened(_ name: String) -> String {
        var short = String(name.prefix(50))
        while short.utf8.count > 150 { short.removeLast() }
        return short
    }
}
