import ByteText
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@testable import FollowUpForms

@Suite("A reply divided, and put together again")
struct PartsTests {
    /// Twenty questions, some of which have parts.
    private static let checklist = SampleEditions.edition(1, "abcdefghijklmnopqrst")
    private static var form: BlankChecklist {
        BlankChecklist(checklist, state: Form.canada, cycle: "2011", on: nil)
    }

    private static func file(_ text: String, _ path: String = "CAN.yaml") -> SourceFile {
        SourceFile(path: path, bytes: Array(text.utf8))
    }

    /// Returns what our own writer makes of a reply.
    private static func written(_ text: String) throws -> String {
        let source = file(text)
        return try CarriedOverChecklist(
            rewriting: source, on: form, TypedComments(in: [LineMappedFile(source)], on: form)
        ).text
    }

    private static func decode(_ text: String) -> Decoded<Submission> {
        Sample.decode(
            text,
            context: SubmissionContext(
                checklists: [checklist.id: checklist.questions], membership: Sample.membership, cycle: nil))
    }

    /// Divides the questions among up to 20 parts, none of them without a question.
    private static func shares(using random: inout SplitMix64) -> [[String]] {
        let count = Int.random(in: 1...20, using: &random)
        var shares: [[String]] = Array(repeating: [], count: count)
        for item in checklist.items.map(\.id).shuffled(using: &random) {
            shares[Int.random(in: 0..<count, using: &random)].append(item)
        }
        return shares.filter { !$0.isEmpty }
    }

    private static func parts(
        of text: String, _ shares: [[String]], answeredBy authorities: [String] = []
    ) throws -> [String] {
        let whole = try DividedReply(file(text), on: form)
        return try shares.enumerated().map { number, items in
            try whole.part(
                asking: Set(items), isFirst: number == 0,
                answeredBy: authorities.isEmpty ? nil : authorities[number]
            ).text
        }
    }

    private static func merged(_ parts: [String], respondentIn top: String? = nil) throws -> MergedReply {
        try MergedReply(
            parts.enumerated().map { file($1, "part-\($0 + 1).yaml") },
            respondentIn: top.map { file($0, "top.yaml") }, onto: form)
    }

    @Test(
        "Our writer changes nothing that a reply says, and loses no word",
        arguments: Proof.seeds(outOf: 300))
    func written(seed: UInt64) throws {
        let submission = RandomSubmission(of: Self.checklist, cycle: "2011", seed: seed)
        let text = try Self.written(submission.text)
        #expect(try Self.written(text) == text)
        #expect(submission.words.filter { !text.contains($0) } == [])
        let (before, after) = (Self.decode(submission.text).value, Self.decode(text).value)
        #expect(after?.answers.map(\.withoutPlaces) == before?.answers.map(\.withoutPlaces))
        #expect(after?.proposals.all.map(\.value) == before?.proposals.all.map(\.value))
        #expect(after?.submitted == before?.submitted)
    }

    @Test(
        "However it is divided, in up to 20 parts, it is put together to the same bytes",
        arguments: Proof.seeds(outOf: 1_000))
    func sameBytes(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let text = RandomSubmission(of: Self.checklist, cycle: "2011", seed: seed).text
        let shares = Self.shares(using: &random)
        // Whoever answered the whole did not answer the parts.
        let isNamed = !(try Self.respondent(of: text)).joined().isEmpty
        let names = isNamed && seed % 2 == 0 ? shares.map { "Agency: \"\($0[0])\"" } : []
        let parts = try Self.parts(of: text, shares, answeredBy: names)
        for (number, part) in parts.enumerated() {
            #expect(try Self.respondent(of: part) == [names.isEmpty ? "" : names[number], "", ""])
        }
        // Each is a form of its own, which asks its questions and no others.
        for (part, share) in zip(parts, shares) {
            let tree = try tree(part)
            #expect(Set(tree.keys(try tree.node("answers"))) == Set(share))
        }
        #expect(!Self.decode(parts[parts.count - 1]).hasErrors)
        let merged = try Self.merged(parts.shuffled(using: &random), respondentIn: text)
        #expect(merged.contradictions == [])
        let difference = firstDifference(try #require(merged.text), try Self.written(text))
        #expect(difference == nil)
        #expect(merged.asked == Self.checklist.items.count)
    }

    @Test(
        "A workbook asks what its form asks, whatever is filled in in it, and so does what workbooks are put together to",
        arguments: Proof.seeds(outOf: 100))
    func workbooks(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let text =
            seed % 4 == 0
            ? Self.form.text : RandomSubmission(of: Self.checklist, cycle: "2011", seed: seed).text
        let whole = try DividedReply(Self.file(text), on: Self.form)
        let context = SubmissionContext(
            checklists: [Self.checklist.id: Self.checklist.questions], membership: Sample.membership,
            cycle: nil)
        var read: [SourceFile] = []
        let shares = Self.shares(using: &random)
        for share in shares {
            let part = try whole.part(asking: Set(share), isFirst: false)
            let bytes = try FormWorkbook(part.form, beginningWith: part.text).bytes().get()
            let source = Submission.decode(SourceFile(path: "\(read.count).xlsx", bytes: bytes), in: context)
                .source
            read.append(source)
            let asked = try DividedReply(source, on: Self.form).asked.map(\.id)
            #expect(Set(asked) == Set(share))
        }
        let some = Int.random(in: 1...shares.count, using: &random)
        let merged = try MergedReply(Array(read.prefix(some)), onto: Self.form)
        #expect(merged.asked == shares.prefix(some).joined().count)
    }

    /// Returns the authority, the name and the address of the respondent.
    private static func respondent(of text: String) throws -> [String] {
        let tree = try tree(text)
        return tree.entries(of: try tree.node("respondent")).map { tree.string($0.value) }
    }

    /// Returns a part in which an answer has these fields in place of its blank ones.
    private static func planting(_ fields: String, below item: String, in part: String) throws -> String {
        let start = try #require(part.firstRange(of: "\n  \(item):\n")).upperBound
        let end = try #require(part[start...].firstRange(of: "\n\n")).lowerBound
        return part[..<start] + "    \(fields)" + part[end...]
    }

    @Test(
        "Every contradiction that is planted is listed, with the places of both, and no other",
        arguments: Proof.seeds(outOf: 300))
    func planted(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        // In a blank form, so that what is planted is all that is filled in.
        let shares = Self.shares(using: &random)
        let known = Set(
            shares.flatMap(\.self).shuffled(using: &random).prefix(Int.random(in: 1...5, using: &random)))
        // Each of these is asked in a second part too.
        let second = Array(known.shuffled(using: &random))
        var parts = try Self.parts(of: Self.form.text, shares + [second])
        var expected: Set<String> = []
        for item in known.sorted() {
            let first = try #require(shares.firstIndex { $0.contains(item) })
            let (one, other, field) = try #require(Self.differences.randomElement(using: &random))
            parts[first] = try Self.planting(one, below: item, in: parts[first])
            parts[shares.count] = try Self.planting(other, below: item, in: parts[shares.count])
            if let field { expected.insert("\(item) \(field) \(first + 1) \(shares.count + 1)") }
        }
        let merged = try Self.merged(parts)
        let found = merged.contradictions.map { contradiction in
            let parts = contradiction.versions.map { $0.place.path.filter(\.isNumber) }
            return "\(contradiction.item ?? "") \(contradiction.field ?? "") \(parts.joined(separator: " "))"
        }
        #expect(found.sorted() == expected.sorted())
        #expect((merged.text == nil) == !expected.isEmpty)
    }

    /// What two parts say in an answer, and the field in which they contradict each other; nil if in none, and blank if
    /// each says what the other does not.
    private static let differences: [(String, String, String?)] = [
        ("status: implemented", "status: under development", "status"),
        ("status: implemented", "status: implemented", nil),
        ("status: implemented", "status: \"\"", nil),
        ("status: implemented", "authority: Police", ""),
        ("status: implemented", "status: implemented\n    authority: Police", nil),
        ("summary: Canada reported.", "summary: >\n      Canada\n      reported.", nil),
        ("summary: Canada reported.", "summary: Canada reports.", "summary"),
        ("measures: [{ title: A }]", "measures: [{ title: A }, { title: B }]", nil),
        ("measures: [{ title: A }]", "measures: [{ title: B }]", "measures"),
        ("measures: [{ title: A }]", "measures: [{ title: A, year: 2010 }]", "measures"),
        (
            "assistance: { needed: [{ kind: training }] }", "assistance: { offered: [{ kind: training }] }",
            "assistance"
        ),
        ("status: implemented", "status: implemented\n    confidential: true", "confidential"),
        (
            "status: implemented\n    authority: Police", "status: implemented\n    confidential: true",
            "confidential"
        ),
        ("confidential: true", "status: implemented\n    confidential: true", nil),
        ("left-blank: true", "status: implemented", "left-blank"),
        ("status: implemented\n    confirmed: false", "status: implemented", nil),
        ("status: implemented\n    confirmed: false", "status: not implemented", "status"),
    ]
}
