import ByteText
import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpReport

@Suite("No id is printed")
struct NoIDsTests {
    @Test(
        "What is printed names questions, themes, instruments and cycles by their titles",
        arguments: ["by-state", "by-theme"], [true, false])
    func documents(layout: String, detailsAreApart: Bool) throws {
        let submissions = ManyReplies.each([
            { answer in
                answer.see = EarlierAnswer(
                    checklist: Located("id-of-checklist", at: .start),
                    cycle: Located("id-of-cycle", at: .start),
                    item: Located("id-of-item", at: .start),
                    heldOn: Located(Sample.date("2011-01-01"), at: .start))
                answer.authority = Located("Ministry of Justice", at: .start)
                answer.status = Located(.implemented, at: .start)
                answer.challengeKinds = [Located(.legislation, at: .start)]
                answer.needed = [Assistance(kind: Located(.legislativeDrafting, at: .start), note: nil)]
            }, { $0.status = Located(.underDevelopment, at: .start) },
        ])
        let context = try ManyReplies.context(
            submissions, layout: layout, detailsAreApart: detailsAreApart)
        let texts = try CompiledReport(context).documents.map {
            String(decoding: try ReportFormat.markdown.bytes(of: $0.document), as: UTF8.self)
        }
        #expect(texts.contains { $0.contains("an earlier reporting cycle") })
        let ids =
            context.checklist.items.map(\.id) + context.checklist.instrument.themes.map(\.id)
            + context.checklist.instrument.commitments.map(\.id)
            + ["id-of-checklist", "id-of-cycle", "id-of-item", context.checklist.id]
            + ["legislative-drafting", "challenge-", "XAA.yaml"]
        for text in texts {
            let words = Set(text.split { !($0.isLetter || $0.isNumber || $0 == "-") })
            for id in ids { #expect(!words.contains(Substring(id)), "\(id)") }
        }
    }
}
