import ByteText
import FollowUpModel
import TestSupport
import Testing

@testable import FollowUpValidation

@Suite("FU619 former-edition-misplaced")
struct FormerEditionMisplacedTests {
    @Test(
        "A former edition must be named by its id and number, and be older than the one in use",
        arguments: [
            ("sample.edition-1.yaml", 1, 2, nil),
            (
                "sample-old.yaml", 1, 2,
                "this is edition 1 of the checklist “sample”, and the file is called sample-old.yaml"
            ),
            ("sample.edition-2.yaml", 2, 2, "the edition in use is 2, and this is edition 2"),
            ("sample.edition-3.yaml", 3, 2, "the edition in use is 2, and this is edition 3"),
            ("sample.edition-1.yaml", 1, nil, "there is no edition of the checklist “sample” in use"),
        ] as [(String, Int, Int?, String?)])
    func check(name: String, edition: Int, inUse: Int?, message: String?) {
        let finding = FormerEditionMisplaced.check(named: name, id: "sample", edition: edition, inUse: inUse)
        #expect(finding?.message == message)
    }

    @Test("It is reported at the edition")
    func place() {
        let marked = MarkedText(
            "checklist: sample\nedition: ⟪FU619 2⟫\ninstrument: sample\ntitle: Sample\nitems: []\n")
        marked.check(
            Checklist.decode(
                former: SourceFile(path: "former/sample.edition-2.yaml", bytes: Array(marked.text.utf8)),
                instruments: ["sample": Sample.instrument], inUse: ["sample": 2]
            ).findings)
    }
}
