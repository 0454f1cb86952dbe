/// The names of the files of parts, without their suffix: that of the State, and of who answers.
struct PartNames {
    /// The names, in the order of the parts.
    let all: [String]

    /// Creates the names of the parts of a State’s reply; no two are alike on any system.
    init(of names: [String], state: String) {
        var used: Set<String> = []
        all = names.map { name in
            let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
            let stem = "\(state).\(words.isEmpty ? "part" : String(words.prefix(Self.longest)))"
            var (unique, number) = (stem, 1)
            while !used.insert(unique).inserted {
                number += 1
                unique = "\(stem)-\(number)"
            }
            return unique
        }
    }

    /// The most characters of a name that are taken: file systems count bytes, of which a character may have several.
    private static let longest = 50
}
