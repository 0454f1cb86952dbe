import FollowUpModel

/// The names that there are of one kind, for what may refer to them.
struct KnownNames {
    /// The names, in the order in which one is looked for that may be meant.
    let all: [String]
    private let set: Set<String>

    /// Takes the names of one kind.
    init(_ names: [String]) {
        all = names
        set = Set(names)
    }

    /// Whether there is such a name.
    func contains(_ name: String) -> Bool { set.contains(name) }
}

extension Decoder {
    /// How many names are looked at in a file for those that others may mean. After that it is said that a name does not
    /// exist, and no more which was meant: a file with so many is not mended name by name.
    private static let mostLookedAt = 1_000_000

    /// Reports a name that is not among those that exist.
    mutating func refer(to name: Located<String>, kind: String, among known: KnownNames) {
        let suggests = namesLookedAt + known.all.count <= Self.mostLookedAt
        guard let finding = UnknownReference.check(kind, name.value, among: known, suggests: suggests)
        else { return }
        if suggests { namesLookedAt += known.all.count }
        report(finding, at: name.range)
    }
}
