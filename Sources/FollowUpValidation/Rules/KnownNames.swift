/// The existing names of one kind, which references are checked against.
struct KnownNames {
    /// The names, in the order in which suggestions are looked for.
    let all: [String]
    private let set: Set<String>

    /// Creates a collection of the names of one kind.
    init(_ names: [String]) {
        all = names
        set = Set(names)
    }

    /// Returns whether the name exists.
    func contains(_ name: String) -> Bool { set.contains(name) }
}
