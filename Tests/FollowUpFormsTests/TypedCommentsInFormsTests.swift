import ByteText
import Diagnostics
import FollowUpForms
import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpValidation

/// The comments of a form are told from those that a person typed.
@Suite("Comments of a form")
struct TypedCommentsInFormsTests {
    private static let states = [
        Form.canada, MemberState(code: "CZE", group: "other", name: StateName("Czechia")),
        MemberState(
            code: "GBR", group: "other",
            name: StateName("United Kingdom of Great Britain and Northern Ireland", article: "the")),
        MemberState(code: "XAA", group: "other", name: StateName("State XAA")),
    ]

    @Test("None is taken for one that a person typed, in whatever form", arguments: states, [false, true])
    func ofTheForm(state: MemberState, isShort: Bool) throws {
        let all = try ProjectChecklists.all()
        for checklist in all {
            let form = BlankChecklist(checklist, state: state, cycle: "trial-2", on: nil, isShort: isShort)
            #expect(findings(form.text, among: all) == [], "\(checklist.id), \(checklist.edition)")
        }
    }

    @Test("Nor where a person deleted lines", arguments: Proof.seeds(outOf: 400))
    func changed(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let all = try ProjectChecklists.all()
        let checklist = try #require(all.randomElement(using: &random))
        let lines = BlankChecklist(checklist, state: Form.canada, cycle: "2026", on: nil).text
            .split(separator: "\n", omittingEmptySubsequences: false)
        let kept = lines.filter { line in
            // A short rest of a line above may be anything, and so may what stands between two rules.
            let isLong = line.split(separator: " ").count > 6
            return !line.contains("# ") || line.contains("===") || isLong
                || Int.random(in: 0..<20, using: &random) > 0
        }
        #expect(findings(kept.joined(separator: "\n"), among: all) == [])
    }

    @Test("Words that a person typed among them are found, and no others", arguments: Proof.seeds(outOf: 400))
    func typed(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let all = try ProjectChecklists.all()
        let checklist = try #require(all.randomElement(using: &random))
        var lines = BlankChecklist(checklist, state: Form.canada, cycle: "2026", on: nil).text
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let start = try #require(lines.firstIndex(of: "answers:"))
        // Below, no word is shown of what may belong to any answer.
        let end = try #require(lines.firstIndex(of: "to-copy:")) - 5
        // Below a line that is full, a further line may be its rest.
        let places = lines.indices.filter {
            // What a theme is called is not known either.
            $0 > start + 8 && $0 < end && lines[$0].count < 90 && !lines[$0].hasSuffix(">")
                && !lines[$0 - 1].contains("===")
        }
        let place = try #require(places.randomElement(using: &random))
        let isBeside =
            !lines[place].contains("#") && !lines[place].allSatisfy { $0 == " " }
            && Bool.random(using: &random)
        let words =
            ["Law 12", "Police", "The State had adopted a law.", "oui", "see annex 2", "قانون"]
            .randomElement(using: &random) ?? ""
        if isBeside {
            lines[place] += " # \(words)"
        } else {
            lines.insert("    # \(words)", at: place + 1)
        }
        let found = findings(lines.joined(separator: "\n"), among: all)
        #expect(
            found.count == 1 && found.allSatisfy { $0.contains("“\(words)”") },
            "\(lines[place]) \(words) \(found)")
    }

    @Test("A form with former answers has none, whatever stands in its comments")
    func carriedOver() throws {
        let all = try ProjectChecklists.all()
        for checklist in all {
            let form = BlankChecklist(checklist, state: Form.canada, cycle: "2030", on: nil)
            for former in all where former.id == checklist.id {
                let blank = BlankChecklist(former, state: Form.canada, cycle: "2026", on: nil).text
                let filled = blank.replacing("authority: \"\"", with: "authority: \"Police\"")
                    .replacing("submitted: \"\"", with: "submitted: \"2026-01-01\"")
                let carried = try CarriedOverChecklist(
                    SourceFile(path: "CAN.yaml", bytes: Array(filled.utf8)), of: former, onto: form)
                #expect(carried.carriedOver.count >= 3)
                #expect(findings(carried.text, among: all) == [], "\(checklist.id), from \(former.edition)")
            }
        }
    }

    private func findings(_ text: String, among checklists: [Checklist]) -> [String] {
        Sample.decode(text, context: ProjectChecklists.context(checklists)).findings
            .filter { $0.code == "FU115" }.map(\.message)
    }
}
