import FollowUpForms
import FollowUpModel
import TestSupport

/// A checklist of some edition, filled in at random, with comments at random places; each typed text ends in
/// a unique word.
struct RandomSubmission {
    /// The file.
    private(set) var text = ""
    /// The unique words that were typed.
    private(set) var words: [String] = []

    private var random: SplitMix64

    /// Fills in the form of `checklist` for Canada in a cycle.
    init(of checklist: Checklist, cycle: String, seed: UInt64) {
        random = SplitMix64(seed: seed)
        let form = BlankChecklist(checklist, state: Form.canada, cycle: cycle, on: nil).text
        var lines: [String] = []
        var isTypingLine = false
        for line in form.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            let indentation = String(line.prefix { $0 == " " })
            if !isTypingLine, chance(of: 12) { lines.append(indentation + "# note " + word()) }
            if !isTypingLine, chance(of: 60) { lines.append("") }
            lines += isTypingLine ? typed(indentation) : [filled(String(line))]
            isTypingLine = line.hasSuffix(": >")
        }
        if chance(of: 3) { lines += ["# the end " + word()] }
        text = lines.map { $0 + "\n" }.joined()
    }

    /// Returns the block below `summary: >`, of one or several lines and paragraphs.
    private mutating func typed(_ indentation: String) -> [String] {
        guard chance(of: 2) else { return [indentation] }
        var lines = [indentation + "Canada reported on " + word()]
        if chance(of: 3) {
            lines += ["", indentation + "# " + word(), indentation + "  further in " + word()]
        }
        if chance(of: 3) { lines += [indentation] }
        return lines
    }

    /// Returns a line with some of its blank values filled in.
    private mutating func filled(_ line: String) -> String {
        guard line.drop(while: { $0 == " " }).first != "#" else { return line }
        if line.hasSuffix("parts: []"), chance(of: 2) {
            return line.replacing("[]", with: "[laws]")
        }
        if line.hasSuffix("challenge-kinds: []"), chance(of: 2) {
            return line.replacing("[]", with: "[data, other]")
        }
        var result = line
        for (field, value) in [
            ("status", "implemented"), ("submitted", "2011-01-14"), ("by", "2012"), ("year", "2010"),
        ]
        where line.contains("\(field): \"\"") {
            result = chance(of: 2) ? line.replacing("\(field): \"\"", with: "\(field): \"\(value)\"") : line
        }
        for (list, kind) in [("title", "law"), ("note", "training")] where line.contains("\(list): \"\"") {
            guard chance(of: 2) else { return line }
            result = result.replacing("\(list): \"\"", with: "\(list): \"Act on \(word())\"")
                .replacing("kind: \"\"", with: "kind: \"\(kind)\"")
        }
        if line.contains("action: \"\"") {
            guard chance(of: 2) else { return line }
            result = result.replacing("action: \"\"", with: "action: \"a plan for \(word())\"")
        }
        let isText =
            ["authority", "name", "email"].contains { line.hasSuffix("\($0): \"\"") }
            || line.hasSuffix("- \"\"")
        if isText, chance(of: 2) { result = result.dropLast(2) + "'Ministry of \(word())'" }
        if line.hasSuffix("confidential: false") || line.hasSuffix("principal: false"), chance(of: 4) {
            result = result.replacing("false", with: "true")
        }
        if chance(of: 10), !line.isEmpty, !line.hasSuffix(">") { result += "  # beside " + word() }
        return result
    }

    private mutating func word() -> String {
        words.append("W\(1_000 + words.count)")
        return words[words.count - 1]
    }

    private mutating func chance(of number: Int) -> Bool { Int.random(in: 0..<number, using: &random) == 0 }
}
