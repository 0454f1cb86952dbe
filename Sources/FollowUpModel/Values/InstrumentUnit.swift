/// What an instrument is divided into, by which it is cited.
public enum InstrumentUnit: String, Sendable, CaseIterable {
    /// Numbered paragraphs, as declarations and resolutions have them.
    case paragraphs
    /// Numbered rules.
    case rules

    /// One of them, as in “rule 12 comes a second time”.
    public var name: String {
        switch self {
        case .paragraphs: "paragraph"
        case .rules: "rule"
        }
    }

    /// The same at the beginning of a sentence.
    public var nameAtStart: String { name.prefix(1).uppercased() + name.dropFirst() }

    /// Returns the citation of these numbers, as in “para. 4”, “paras. 4 and 42” or “rules 6 (a) and 7”.
    public func citation(of numbers: [String]) -> String {
        let (one, several) =
            switch self {
            case .paragraphs: ("para.", "paras.")
            case .rules: ("rule", "rules")
            }
        let list = numbers.dropLast().joined(separator: ", ")
        return list.isEmpty
            ? "\(one) \(numbers.last ?? "")" : "\(several) \(list) and \(numbers.last ?? "")"
    }
}
