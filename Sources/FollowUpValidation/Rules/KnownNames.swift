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
