import FollowUpModel

extension Decoder {
    /// The maximum number of candidate names that are compared per file. Beyond it, unknown names are
    /// reported without a suggestion: a file with that many is not corrected name by name.
    private static let maximumCandidates = 1_000_000

    /// Reports a name that does not exist.
    /// - Parameters:
    ///   - name: The name that is referred to.
    ///   - kind: What it should be the name of, for the message.
    ///   - known: The names that exist.
    mutating func checkReference(to name: Located<String>, kind: String, among known: KnownNames) {
        let suggests = comparedCandidates + known.all.count <= Self.maximumCandidates
        guard let finding = UnknownReference.check(kind, name.value, among: known, suggests: suggests)
        else { return }
        if suggests { comparedCandidates += known.all.count }
        report(finding, at: name.range)
    }
}
