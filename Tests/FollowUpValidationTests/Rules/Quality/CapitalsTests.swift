import TestSupport
import Testing
import TextAnalysis

@testable import FollowUpValidation

@Suite("FU503 capitals")
struct CapitalsTests {
    @Test("A summary in capitals is reported")
    func summary() throws {
        let finding = try #require(
            MarkedSubmission.check(
                answer: "summary: ⟪FU503 CANADA REPORTED THAT IT HAD ADOPTED A LAW.⟫"
            ).last)
        #expect(finding.message == "the summary is written in capitals")
        #expect(finding.help == "Write small letters, with capitals only where they belong.")
        #expect(finding.item == "cybercrime-legislation")
    }

    @Test("So are details, in any script that has capitals")
    func details() throws {
        let finding = try #require(
            MarkedSubmission.check(
                answer: "details: |\n  ⟪FU503 КАНАДА СООБЩИЛА О НОВОМ законе⟫", language: "ru"
            ).first)
        #expect(finding.message == "the details are written in capitals")
    }

    @Test(
        "A few capitals, a short text, and capitals within a script without case are accepted",
        arguments: [
            "details: CANADA NEW LAW ON CRIME", "details: AAAAAAAAAAAAAAaaaaaa",
            "details: تعاونت كندا مع مكتب الأمم المتحدة المعني بالمخدرات والجريمة UNODC",
            "details: 加拿大与联合国毒品和犯罪问题办公室合作，加拿大与联合国毒品和犯罪问题办公室合作 UNODC",
            "challenges: THE STATE LACKED STAFF AND MONEY FOR IT",
            "authority: THE MINISTRY OF JUSTICE OF CANADA",
        ])
    func nearMisses(fields: String) {
        MarkedSubmission.check(answer: fields, language: fields.hasSuffix("UNODC") ? "qaa" : "en")
    }

    @Test("The fast path skips no byte that begins a lowercase or uppercase letter")
    func beginnings() {
        for number in UInt32(0)...0x1FFFF {
            guard let scalar = Unicode.Scalar(number), scalar.isUppercase || scalar.isLowercase,
                let first = UTF8.encode(scalar)?.first
            else { continue }
            if !Capitals.mayBeginLetter(first) { Issue.record("\(scalar) is passed over") }
        }
    }

    @Test("More than seven capitals in ten letters are reported")
    func limit() { MarkedSubmission.check(answer: "details: ⟪FU503 AAAAAAAAAAAAAAAaaaaaa⟫") }
}
