/// Makes sentences of the clauses in which findings are worded.
enum Sentence {
    /// Returns `clause` with a capital first letter and a full stop.
    static func of(_ clause: String) -> String {
        clause.prefix(1).uppercased() + clause.dropFirst() + "."
    }
}
