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
        let toCopy = (try? FieldsToCopy(in: form))?.fields ?? []
        var lines: [String] = []
        var isAnswer = true
        for line in form.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            isAnswer = isAnswer && line != "to-copy:"
            append(String(line), to: &lines, isFilledIn: isAnswer)
            guard line.hasPrefix("    confidential:") else { continue }
            for field in toCopy where chance(of: 3) {
                for line in field.lines { append(line, to: &lines, isFilledIn: true) }
            }
        }
        if chance(of: 3) { lines += ["# the end " + word()] }
        text = lines.map { $0 + "\n" }.joined()
    }

    private mutating func append(_ line: String, to lines: inout [String], isFilledIn: Bool) {
        let indentation = String(line.prefix { $0 == " " })
        if chance(of: 12) { lines.append(indentation + "# note " + word()) }
        if chance(of: 60) { lines.append("") }
        lines += isFilledIn ? filled(line, indentation) : [line]
    }

    /// Returns a line of a form filled in at random, as one or several.
    private mutating func filled(_ line: String, _ indentation: String) -> [String] {
        let isText = ["summary", "details", "challenges"].contains { line.hasSuffix(" \($0): \"\"") }
        guard isText else { return [filled(line)] }
        return typed(String(line.dropLast(2)), indentation)
    }

    /// Returns a text of one or several lines and paragraphs, between marks or below a `>`.
    private mutating func typed(_ field: String, _ indentation: String) -> [String] {
        guard chance(of: 2) else { return [field + "\"\""] }
        let isBelow = chance(of: 2)
        let margin = isBelow ? indentation + "  " : ""
        var lines = [margin + "Canada reported on " + word()]
        if chance(of: 3) { lines += ["", margin + "# " + word(), margin + "  further in " + word()] }
        if isBelow { return [field + ">"] + lines + (chance(of: 3) ? [margin] : []) }
        lines[0] = field + "\"" + lines[0]
        lines[lines.count - 1] += "\""
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
            ["authority", "name", "email"].contains { line.contains(" \($0): \"\"") }
            && !line.contains("{") || line.hasSuffix("- \"\"")
        if isText, chance(of: 2) { result = result.replacing("\"\"", with: "'Ministry of \(word())'") }
        if line.contains(" confidential: false"), chance(of: 4) {
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
