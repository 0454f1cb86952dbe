import FollowUpForms
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

/// The form of 65 questions had 2,783 lines when all fields stood under every question, and deterred people.
@Suite("The length of the blank checklist")
struct FormLengthTests {
    @Test("It has at most two fifths of the lines that the former form would have for as many questions")
    func length() throws {
        // The top and the end are of the same length however few questions there are.
        let all = try ProjectChecklists.all().filter { $0.items.count >= 25 }
        let inUse = Dictionary(grouping: all, by: \.id).values.compactMap {
            $0.max { $0.edition < $1.edition }
        }
        #expect(
            inUse.map(\.id).sorted() == [
                "bangkok-rules-2010", "doha-2015", "model-strategies-2010", "salvador-2010",
            ])
        let counted = all.filter { $0.id == "salvador-2010" && $0.items.count == 65 }
        #expect(counted.count == 1)
        for checklist in inUse + counted {
            let form = BlankChecklist(checklist, state: Form.canada, cycle: "2027", on: nil).text
            // The former form had no lines for treaties.
            let treaties = checklist.items.reduce(0) { $0 + $1.treaties.count }
            let lines = form.split(separator: "\n", omittingEmptySubsequences: false).count - 1 - treaties
            let count = checklist.items.count
            #expect(lines * 65 * 10 <= 2_783 * count * 4, "\(checklist.id), \(checklist.edition): \(lines)")
        }
    }
}
