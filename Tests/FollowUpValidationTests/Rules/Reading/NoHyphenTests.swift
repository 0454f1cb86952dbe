import TestSupport
import Testing

@Suite("FU020 no-hyphen")
struct NoHyphenTests {
    @Test(
        "en-dash-list: a dash or a bullet in place of a hyphen is reported, and a hyphen is written for it",
        arguments: ["–", "—", "−", "‑", "‐", "•", "·", "▪", "●", "*", "\u{F0B7}"])
    func marks(mark: String) throws {
        let entries = { (first: String, second: String) in
            "    measures:\n      \(first){ title: \"Act\" }\n      \(second){ title: \"Law\" }"
        }
        try Repairs.check(entries("⟪FU020 \(mark) ⟫", "\(mark) "), meant: entries("- ", "- "))
        try Repairs.check(entries("- ", "⟪FU020 \(mark) ⟫"), meant: entries("- ", "- "))
    }

    @Test("A hyphen without a space is one too", arguments: ["{ title: \"Act\" }"])
    func withoutSpace(entry: String) throws {
        try Repairs.check(
            "    measures:\n      - { title: \"Law\" }\n      ⟪FU020 -⟫\(entry)",
            meant: "    measures:\n      - { title: \"Law\" }\n      - \(entry)")
    }

    @Test("A list in which no entry has a hyphen is read as a text, and is one finding")
    func wholeList() throws {
        let findings = Findings.inSubmission(
            "answers: {}\nproposals:\n  follow-up:\n    ⟪FU020 – ⟫\"a review\"\n    – \"a manual\"\n")
        #expect(
            findings.map(\.message) == [
                "this and 1 other line do not begin with a hyphen and a space, as entries of a list do"
            ])
    }
}
