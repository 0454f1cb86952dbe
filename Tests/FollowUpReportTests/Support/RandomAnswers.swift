import FollowUpModel
import TestSupport

@testable import FollowUpReport

/// The file of one State with randomly filled fields, in which each text ends in a unique word.
struct RandomAnswers {
    /// What the file says from the respondent on; each text stands on one line.
    private(set) var text = ""
    /// The words of the texts that must be accounted for.
    private(set) var words: [String] = []
    /// The words that must not stand in any output.
    private(set) var secrets: [String] = []
    /// The words that are carried over and not confirmed.
    private(set) var unconfirmed: [String] = []

    private var random: SplitMix64
    private var lastWord = 1_000
    private var isConfidential = false
    private var isConfirmed = true

    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
        isConfidential = true
        line("respondent: { authority: \(entry()), name: \(entry()), email: \(entry()) }")
        line("answers:")
        for item in Sample.checklistOnTreaties.items where Int.random(in: 0..<4, using: &random) > 0 {
            line("  \(item.id):")
            isConfidential = Int.random(in: 0..<4, using: &random) == 0
            line("    confidential: \(isConfidential)")
            confirmation("    ")
            answer(to: item)
        }
        isConfidential = false
        line("proposals:")
        confirmation("  ")
        maybe { $0.list("  tools-and-manuals:") { $0.entry() } }
        maybe { $0.list("  follow-up:") { $0.entry() } }
        line("  congress-process:")
        maybe { $0.list("    preparation:") { $0.entry() } }
    }

    private mutating func confirmation(_ indent: String) {
        isConfirmed = true
        maybe {
            $0.isConfirmed = Bool.random(using: &$0.random)
            $0.line("\(indent)confirmed: \($0.isConfirmed)")
        }
    }

    private mutating func answer(to item: Item) {
        maybe { random in
            guard item.asksAboutTreaties else { return random.line("    status: implemented") }
            random.line("    treaties:")
            for treaty in item.treaties where Bool.random(using: &random.random) {
                let position = Position.allCases.randomElement(using: &random.random)?.rawValue ?? ""
                let note = random.entry()
                random.line("      - { treaty: \(treaty), position: \(position), note: \(note) }")
            }
        }
        maybe { $0.line("    summary: \($0.entry())") }
        maybe { $0.line("    details: \($0.entry())") }
        maybe { $0.line("    authority: \($0.entry())") }
        maybe { $0.line("    challenges: \($0.entry())") }
        maybe { $0.line("    principal: true") }
        maybe { $0.line("    challenge-kinds: [data, other]") }
        maybe { $0.list("    measures:") { "{ title: \($0.entry()), year: 2010 }" } }
        maybe { $0.list("    plan:") { "{ by: 2012, action: \($0.entry()) }" } }
        line("    assistance:")
        maybe { $0.list("      needed:") { "{ kind: training, note: \($0.entry()) }" } }
        maybe { $0.list("      offered:") { "{ kind: funding, note: \($0.entry()) }" } }
    }

    private mutating func maybe(_ write: (inout RandomAnswers) -> Void) {
        if Bool.random(using: &random) { write(&self) }
    }

    private mutating func list(_ key: String, _ entry: (inout RandomAnswers) -> String) {
        line(key)
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            line(String(repeating: " ", count: key.prefix { $0 == " " }.count + 2) + "- " + entry(&self))
        }
    }

    private mutating func line(_ line: String) { text += line + "\n" }

    /// Returns a text that ends in a unique word.
    private mutating func entry() -> String {
        lastWord += 1
        let word = "W\(lastWord)"
        if isConfidential { secrets.append(word) } else { words.append(word) }
        if !isConfirmed { unconfirmed.append(word) }
        let hostile = HostileText.random(using: &random).split(whereSeparator: \.isWhitespace)
        let text = (hostile.joined(separator: " ") + " " + word)
        let escapes: [Character: String] = ["\\": "\\\\", "\"": "\\\""]
        return "\"" + text.map { escapes[$0] ?? String($0) }.joined() + "\""
    }
}
