extension Int {
    /// Returns the number with a noun that forms its plural with -s: “1 file”, “8 files”.
    package func counted(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
