public import Diagnostics

/// What a rule says of itself: the text behind its findings.
public struct RulePage: Hashable, Sendable {
    /// The code (`FU201`); never reused or renumbered. The hundreds are the family: 0 reading, 1 structure, 2 values,
    /// 3 consistency within a submission, 4 across a cycle, 5 quality, 6 instruments, checklists and cycle files.
    public let code: String
    /// A short name in kebab-case.
    public let name: String
    /// How much a finding of the rule weighs.
    public let severity: Severity
    /// What the rule finds.
    public let what: String
    /// Why it matters.
    public let why: String
    /// An example of what it finds.
    public let before: String
    /// The example mended.
    public let after: String
}

/// One rule of the validator: its page, and the wording of its findings.
public protocol Rule: Sendable {
    /// What the rule says of itself.
    static var page: RulePage { get }
}

extension Rule {
    /// A finding of this rule that has no place yet.
    static func found(
        _ message: String, help: String? = nil, related: [Diagnostic.Related] = [],
        correction: Correction? = nil
    ) -> Finding {
        Finding(page: page, message: message, help: help, related: related, correction: correction)
    }
}

/// What a rule found, before it is put at a place in a file.
struct Finding {
    let page: RulePage
    let message: String
    let help: String?
    var related: [Diagnostic.Related]
    /// What to write instead of the words at the place of the finding.
    let correction: Correction?

    func placed(at place: Place, item: String? = nil, fixes: [Fix] = []) -> Diagnostic {
        Diagnostic(
            code: page.code, severity: page.severity, message: message, place: place, item: item,
            related: related,
            help: help, fixes: fixes)
    }
}

/// What to write instead of a word or a key.
struct Correction {
    /// The words.
    let text: String
    /// Whether they can only be what was meant.
    let safety: Fix.Safety

    init(_ text: String, _ safety: Fix.Safety) {
        self.text = text
        self.safety = safety
    }
}

/// Wording shared by the rules' messages.
enum Wording {
    /// A text in quotation marks, shortened to what fits a message.
    static func quoted(_ text: String) -> String {
        text.count > 40 ? "“\(text.prefix(38))…”" : "“\(text)”"
    }

    /// The words to choose from: “a, b or c”.
    static func choice(_ words: [String]) -> String { joined(words, "or") }

    /// The words together: “a, b and c”.
    static func list(_ words: [String]) -> String { joined(words, "and") }

    private static func joined(_ words: [String], _ conjunction: String) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }

    /// “Did you mean “x”?” or the words to choose from, unless they are many.
    static func suggestion(for word: String, among words: [String]) -> String {
        if let nearest = Nearest.match(to: word, among: words) { return "Did you mean “\(nearest.word)”?" }
        return words.count <= 12
            ? "Write one of: \(Wording.choice(words))." : "See the blank file for the list."
    }
}
