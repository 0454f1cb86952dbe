import ByteText
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@testable import FollowUpForms

@Suite("Parts put together")
struct MergedReplyTests {
    private static let checklist = SampleEditions.edition(1, "abcd")
    private static let head = "checklist: sample\nedition: 1\ncycle: \"2011\"\nstate: CAN\n"

    private static func merged(_ parts: String..., top: String? = nil) throws -> MergedReply {
        try merged(parts, top: top)
    }

    private static func merged(_ parts: [String], top: String? = nil) throws -> MergedReply {
        let file = { (text: String, name: String) in
            SourceFile(path: name, bytes: Array((head + text).utf8))
        }
        return try MergedReply(
            parts.enumerated().map { file($1, "\($0 + 1).yaml") },
            respondentIn: top.map { file($0, "top.yaml") },
            onto: BlankChecklist(checklist, state: Form.canada, cycle: "2011", on: nil))
    }

    private static func answer(_ item: String, _ fields: String) -> String {
        "answers:\n  \(item):\n    \(fields)\n"
    }

    @Test(
        "A field at the top is taken where it is filled in, and stops where it is so differently",
        arguments: [
            ("language: en\nsubmitted: 2011-01-14", "language: en", nil),
            ("language: en\nsubmitted: 2011-01-14", "language: en\nsubmitted: \"2011-01-14\"", nil),
            ("language: en\nsubmitted: 2011-01-14", "language: en\nsubmitted: 2011-01-15", "submitted"),
            ("respondent: { name: A, email: \"\" }", "respondent: { name: A, authority: B }", nil),
            ("respondent: { name: A, email: \"\" }", "respondent: { name: B }", "respondent"),
            ("proposals:\n  follow-up: [A]", "proposals:\n  follow-up: [A, B]", nil),
            ("proposals:\n  follow-up: [A]", "proposals:\n  follow-up: [B]", "follow-up"),
            ("proposals:\n  confirmed: false", "proposals:\n  confirmed: true", nil),
            (
                "proposals:\n  congress-process:\n    preparation: [A]",
                "proposals:\n  congress-process:\n    preparation: [B]", "congress-process"
            ),
            // Nothing is written in the second, whose language is that of the form.
            ("language: fr\n" + answer("item-a", "authority: A"), "language: en", nil),
            (
                "language: fr\n" + answer("item-a", "authority: A"),
                "language: en\n" + answer("item-b", "authority: A"), "language"
            ),
        ] as [(String, String, String?)])
    func top(first: String, second: String, contradiction: String?) throws {
        for parts in [(first, second), (second, first)] {
            let merged = try Self.merged(parts.0, parts.1)
            #expect(merged.contradictions.map { $0.piece ?? "" } == [contradiction].compactMap(\.self))
            guard let text = merged.text else { continue }
            #expect(!first.contains("fr") || text.contains("language: fr"))
            #expect(!first.contains("-14") || text.contains("2011-01-14"))
            #expect(!second.contains("A, B") || text.contains("follow-up: [A, B]"))
            #expect(!second.contains("confirmed: true") || text.contains("  confirmed: true"))
        }
    }

    @Test("The respondent and the day are those of a file that is named for them, where it has them")
    func respondent() throws {
        let parts = [
            "respondent: { name: One }\nsubmitted: 2011-01-14\n" + Self.answer("item-a", "authority: A"),
            "respondent: { name: Two }\n" + Self.answer("item-b", "authority: B"),
        ]
        let text = try #require(
            Self.merged(
                parts[0], parts[1],
                top: "respondent: { name: Three }\n" + Self.answer("item-c", "authority: C")
            )
            .text)
        #expect(text.contains("respondent: { name: Three }") && text.contains("submitted: 2011-01-14"))
        // Nothing else is taken from there.
        #expect(
            text.contains("authority: A") && text.contains("authority: B") && !text.contains("authority: C"))
        #expect(try Self.merged(parts[0], parts[1], top: "language: en").text == nil)
        // The parts may leave both out.
        let without = Self.answer("item-a", "authority: A")
        let head = "respondent: { name: Three }\nsubmitted: 2011-01-14"
        let whole = try #require(Self.merged(without, without, top: head).text)
        #expect(whole.contains("respondent: { name: Three }") && whole.contains("submitted: 2011-01-14"))
    }

    @Test(
        "Who cleared a part has not cleared the whole, also where there is one part or all say the same",
        arguments: [
            (["cleared-by: { name: A, date: 2011-01-14 }"], 1),
            (["cleared-by: { name: A }", "cleared-by: { name: A }"], 2),
            (["cleared-by: { name: A }", "cleared-by: { name: \"\" }"], 1),
            (["cleared-by: { name: A }", "# cleared by A, as they say\ncleared-by: { name: B }"], 2),
            (["cleared-by: { name: \"\" }", "language: en"], 0),
        ])
    func clearance(parts: [String], leftOut: Int) throws {
        let merged = try Self.merged(parts)
        #expect(merged.clearancesLeftOut.count == leftOut)
        // The place is that of what is filled in.
        #expect(merged.clearancesLeftOut.allSatisfy { $0.range.indices.count == 1 })
        let text = try #require(merged.text)
        #expect(!text.contains("name: A"))
        #expect(text.contains("# cleared by A") == parts.contains { $0.hasPrefix("#") })
        #expect(text.contains("cleared-by: { authority: \"\"") || leftOut == 0)
    }

    @Test("Where they contradict each other is said by the first text in which they differ")
    func places() throws {
        let contradiction = { (one: String, other: String) in
            try #require(Self.merged(one, other).contradictions.first).versions
        }
        let texts = { (versions: [Contradiction.Version], files: [String]) in
            zip(versions, files).map { version, text in
                String(
                    decoding: Array((Self.head + text).utf8)[version.place.range.indices], as: UTF8.self)
            }
        }
        for (one, other, words) in [
            (
                Self.answer("item-a", "measures: [{ title: A, kind: law }, { title: B }]"),
                Self.answer("item-a", "measures: [{ title: A, kind: law }, { title: C }]"), ["B", "C"]
            ),
            (
                Self.answer("item-a", "assistance: { needed: [{ kind: training }] }"),
                Self.answer("item-a", "assistance: { needed: [{ kind: advice }] }"), ["training", "advice"]
            ),
            ("proposals:\n  follow-up: [A, B]", "proposals:\n  follow-up: [{ text: C }, A]", ["B", "C"]),
            ("submitted: 2011-01-14", "submitted: 2011-01-15", ["2011-01-14", "2011-01-15"]),
            ("respondent: { authority: A, name: B }", "respondent: { authority: A, name: C }", ["B", "C"]),
            (
                Self.answer("item-a", "status: implemented"), Self.answer("item-a", "authority: A"),
                ["implemented", "A"]
            ),
        ] {
            #expect(try texts(contradiction(one, other), [one, other]) == words)
        }
        let words = try contradiction(
            "proposals:\n  follow-up: [A, B]", "proposals:\n  follow-up: [C, A]")
        #expect(words.map(\.words) == ["B", "C"])
        // Of a group no text says what it is.
        let groups = try contradiction("respondent: { name: B }", "respondent: { name: C }")
        #expect(groups.map(\.words) == [nil, nil])
    }

    @Test(
        "Confidence and what is left blank on purpose are contradictions of their own",
        arguments: [
            ("status: implemented", "status: implemented\n    confidential: true", .confidence),
            ("status: implemented", "confidential: true", .confidence),
            ("status: implemented", "left-blank: true", .leftBlank),
            ("status: implemented", "authority: A", .complement),
            ("status: implemented", "status: not implemented", .difference),
            ("status: implemented", "status: implemented\n    confidential: false", nil),
            ("confidential: true", "confidential: yes", nil),
            ("left-blank: true", "left-blank: true", nil),
            ("status: implemented\n    confidential: true", "confidential: false", nil),
        ] as [(String, String, Contradiction.Kind?)])
    func kinds(first: String, second: String, kind: Contradiction.Kind?) throws {
        for fields in [[first, second], [second, first]] {
            let merged = try Self.merged(fields.map { Self.answer("item-a", $0) })
            #expect(merged.contradictions.map(\.kind) == [kind].compactMap(\.self))
            #expect(
                merged.text?.contains("confidential: true") != false || !first.contains("confidential: true"))
        }
    }

    @Test("Comments of all parts are kept once, also at an answer that is taken from another")
    func comments() throws {
        let text = try #require(
            Self.merged(
                "# one\nlanguage: en\n# two\nanswers: # beside\n  # three\n  item-a: # four\n    # five\n    status: implemented # six\n# seven\n",
                "# one\nlanguage: en\n# zwei\nanswers:\n  # drei\n  item-a:\n    authority: A  # vier\n    status: implemented\n# sieben\n"
            ).text)
        for comment in [
            "one", "two", "zwei", "beside", "three", "four", "five", "six", "drei", "vier", "seven", "sieben",
        ] {
            #expect(text.ranges(of: "# \(comment)\n").count == 1, "\(comment)\n\(text)")
        }
        #expect(text.contains("    authority: A  # vier\n"))
    }

    @Test(
        "However far a part is indented, and with whatever line ends, it says the same"
    )
    func layout() throws {
        let plain =
            "answers:\n  item-a:\n    summary: >\n      Canada reported\n      that.\n  item-b:\n    authority: B\n"
        let wide =
            "answers:\r\n      item-a:\r\n          summary: >\r\n              Canada reported\r\n              that.\r\n      item-b:\r\n          authority: B\r\n"
        let words = { (text: String?) in text?.split(separator: "\n").map { $0.drop { $0 == " " } } }
        let due = words(try Self.merged(plain).text)
        let (own, both) = (words(try Self.merged(wide).text), words(try Self.merged(plain, wide).text))
        #expect(due != nil && own == due && both == due)
    }

    @Test("What the form has no place for stays in the answer")
    func kept() throws {
        let text = try #require(
            Self.merged(
                Self.answer("item-a", "left-blank: true  # on purpose")
                    + "retired:\n  item-z:\n    status: implemented\n",
                Self.answer("item-b", "parts: [laws]\n    status: implemented")
            ).text)
        #expect(text.contains("    left-blank: true  # on purpose\n"))
        #expect(text.contains("    parts: [laws]\n"))
        #expect(text.contains("\n  item-z:\n    status: implemented\n"))
    }

    @Test(
        "However many entries and retired answers there are, they are put together without delay",
        .timeLimit(.minutes(1)))
    func many() throws {
        let measures = (1...8_000).map { "      - { title: A\($0) }\n" }.joined()
        let retired = (1...8_000).map { "  old-\($0):\n    # note \($0)\n    status: implemented\n" }.joined()
        let part =
            Self.answer("item-a", "status: implemented\n    measures:\n" + measures) + "retired:\n" + retired
        let merged = try Self.merged(part, part)
        #expect(merged.text?.contains("A8000") == true && merged.text?.contains("  old-8000:") == true)
    }

    @Test("What is taken from each part is told, and so is how much the form asks")
    func count() throws {
        let merged = try Self.merged(
            Self.answer("item-a", "status: implemented"), Self.answer("item-b", "status: implemented"),
            Self.answer("item-a", "status: implemented\n    authority: A"))
        #expect(merged.taken == [[], ["item-b"], ["item-a"]] && merged.asked == 4)
    }

    @Test("Fields that share a line are rejected with their place in the part")
    func oneLine() throws {
        let failure = #expect(throws: NotCarriedOver.self) {
            try Self.merged("answers: {}\n", "answers:\n  item-a: { status: implemented }\n")
        }
        #expect(failure?.place.path == "2.yaml")
    }

    @Test("Parts of the short form make the short form, also as workbooks, which have no title")
    func short() throws {
        let core = Self.checklist.items.map { item in
            Item(
                id: item.id, theme: item.theme, commitments: item.commitments, isCore: item.id < "item-c",
                keyPoint: item.keyPoint,
                question: item.question, guidance: item.guidance, wording: item.wording)
        }
        let checklist = Checklist(
            id: "sample", edition: 1, title: "Sample checklist", instrument: Sample.instrument, items: core)
        let form = { BlankChecklist(checklist, state: Form.canada, cycle: "2011", on: nil, isShort: $0) }
        let text = form(true).text
        let whole = try DividedReply(SourceFile(path: "CAN.yaml", bytes: Array(text.utf8)), on: form(false))
        #expect(whole.asked.map(\.id) == ["item-a", "item-b"])
        let parts = try ["item-a", "item-b"].map { item in
            try whole.part(asking: [item], isFirst: item == "item-a")
        }
        let texts = parts.map { SourceFile(path: "a.yaml", bytes: Array($0.text.utf8)) }
        #expect(try MergedReply(texts, onto: form(false)).text == text)
        let workbooks = try parts.map { part in
            SourceFile(
                path: "a.xlsx", bytes: try FormWorkbook(part.form, beginningWith: part.text).bytes().get())
        }
        let read = workbooks.map { SubmissionWorkbook.text(of: $0).source }
        #expect(try MergedReply(read, onto: form(false)).text == text)
    }
}
