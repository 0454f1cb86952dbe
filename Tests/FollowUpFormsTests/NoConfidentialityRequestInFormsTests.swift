import ByteText
import FollowUpForms
import FollowUpModel
import TestSupport
import Testing
import YAMLSyntax

@testable import FollowUpValidation

/// A request for confidentiality in a comment must have been typed by a person: no explanation in a form may
/// look like one.
@Suite("The words that ask for confidence")
struct NoConfidentialityRequestInFormsTests {
    @Test("Stand in no comment of a blank form, whichever the checklist")
    func forms() throws {
        let checklists = try checklists()
        #expect(checklists.count >= 3)
        for checklist in checklists + [Sample.checklist] {
            let text = BlankChecklist(checklist, state: Form.canada, cycle: "2026", on: nil).text
            #expect(asking(text) == [])
            // Nor if the form has been filled in and its comments have moved.
            let comments = text.split(separator: "\n").filter { $0.contains("#") }
            #expect(comments.count > 20)
            #expect(asking(comments.joined(separator: "\n")) == [])
            #expect(asking(text.replacing("\n", with: "\r\n")) == [])
        }
    }

    @Test("No item of a checklist is named by one of them")
    func items() throws {
        for item in try checklists().flatMap(\.items) {
            for value in [nil, "", "true"] { #expect(!ConfidenceWords.isDeclaration(item.id, value: value)) }
            #expect(!ConfidenceWords.isRespondent(item.id) && !ConfidenceWords.isPersonal(item.id))
        }
    }

    @Test("Stand in no comment of the samples or the templates")
    func samples() throws {
        for folder in ["Submissions", "Templates"] {
            for (path, bytes) in try Project.files(below: folder) where path.hasSuffix(".yaml") {
                // The exercise has comments on some confidential answers, which are marked “confidential:
                // true” as well.
                #expect(
                    asking(String(decoding: bytes, as: UTF8.self)).allSatisfy {
                        $0.hasPrefix("# given in confidence")
                    }, "\(path)")
            }
        }
    }

    private func asking(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return ConfidentialityComments.requests(among: Comment.all(in: bytes), in: bytes).map {
            String(decoding: bytes[$0.indices], as: UTF8.self)
        }
    }

    private func checklists() throws -> [Checklist] {
        let sources = { (folder: String) in
            try Project.files(below: "Templates/\(folder)").map { SourceFile(path: $0.key, bytes: $0.value) }
        }
        let instruments = try sources("instruments").compactMap { Instrument.decode($0).value }
        let byID = Dictionary(uniqueKeysWithValues: instruments.map { ($0.id, $0) })
        return try sources("checklists").compactMap { Checklist.decode($0, instruments: byID).value }
    }
}
