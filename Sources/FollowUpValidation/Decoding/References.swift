import FollowUpModel

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
