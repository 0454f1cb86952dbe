/// Sentences made of the clauses that findings are worded in.
enum Sentence {
    /// `clause` with a full stop.
    static func of(_ clause: String) -> String {
        clause.prefix(1).uppercased() + clause.dropFirst() + "."
    }
}
