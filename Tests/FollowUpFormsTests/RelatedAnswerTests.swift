import ByteText
import FollowUpForms
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("A checklist that refers to answers on another")
struct RelatedAnswerTests {
    private static let other = Checklist(
        id: "other", edition: 1, title: "Other checklist", instrument: Sample.instrument,
        items: SampleEditions.edition(1, "abc").items)

    private static let pairs = [
        Crosswalk.Pair(from: "prison-rules", to: "item-a", extent: .whole, note: nil),
        Crosswalk.Pair(
            from: "cybercrime-legislation", to: "item-b", extent: .part, note: "This one asks also why."),
        Crosswalk.Pair(from: "cybercrime-capacity", to: "item-c", extent: .whole, note: nil),
    ]

    /// Returns the form of the other checklist for a State that gave these answers on the sample checklist.
    private func form(
        _ answers: String, mayQuote: (String) -> Bool = { _ in true }
    ) throws -> String {
        let earlier = try #require(Sample.decode(Sample.submission("answers:\n" + answers)).accepted)
        let elsewhere = RelatedAnswer.answers(
            of: earlier, on: Sample.checklist, now: Sample.checklist, Self.pairs, mayQuote: mayQuote)
        return BlankChecklist(
            Self.other, state: Form.canada, cycle: "2015", on: nil, elsewhere: elsewhere
        ).text
    }

    private func decode(_ text: String) -> Decoded<Submission> {
        Sample.decode(
            text,
            context: SubmissionContext(
                checklists: [
                    Self.other.id: Self.other.questions, Sample.checklist.id: Sample.checklist.questions,
                ],
                membership: Sample.membership, cycle: nil))
    }

    @Test("An answer to the same question is referred to, and counts once it is confirmed with its day")
    func whole() throws {
        let text = try form("  prison-rules: { authority: Ministry }\n")
        #expect(
            text.contains(
                """
                    # Your answer in cycle 2011 to “What about prison-rules?” answers this too. If it still holds,
                    # write true, and under “held-on” the last day on which you know that it did; if not, empty
                    # these two fields and answer below.
                    confirmed: false
                    see:
                      checklist: "sample"
                      cycle: "2011"
                      item: "prison-rules"
                      held-on: ""
                    status: ""
                """))
        let sent = decode(text)
        #expect(sent.findings.map(\.code) == ["FU307"])
        #expect(sent.accepted?.answers == [])
        let confirmed = try fill(
            try fill(text, "confirmed: false", with: "confirmed: true"), "held-on: \"\"",
            with: "held-on: 2015-03-01")
        let returned = decode(confirmed)
        #expect(returned.findings == [])
        let see = try #require(returned.accepted?.answers.first?.see)
        #expect(see.item.value == "prison-rules" && see.cycle.value == "2011")
        #expect(see.heldOn?.value == Sample.date("2015-03-01"))
    }

    @Test("An answer to a part of the question is named beside it, with its words and measures")
    func part() throws {
        let text = try form(
            "  cybercrime-legislation:\n    summary: Canada had a law.\n"
                + "    measures: [{ title: Cybercrime Act, year: 2003 }, { title: Regulations }]\n")
        #expect(
            text.contains(
                """
                    # Your answer in cycle 2011 to “What about cybercrime-legislation?” answers part of this. This
                    # one asks also why. It was:
                    #   Canada had a law.
                    #   Measures: Cybercrime Act, 2003; Regulations.
                    status: ""
                """))
        #expect(decode(text).findings == [] && decode(text).accepted?.answers == [])
    }

    @Test("No word of a confidential answer is in a comment, nor whether it had any")
    func partInConfidence() throws {
        for answer in [
            "{ summary: Canada had a plan., confidential: true }",
            "{ status: implemented, challenges: Funds. }",
        ] {
            let text = try form("  cybercrime-legislation: \(answer)\n")
            #expect(
                text.contains(
                    """
                        # Your answer in cycle 2011 to “What about cybercrime-legislation?” answers part of this. This
                        # one asks also why.
                        status: ""
                    """))
            #expect(!text.contains("had a plan"))
        }
    }

    @Test("Words that ask for confidence where they stand in a comment are not quoted")
    func pleas() throws {
        let answer =
            "  cybercrime-legislation: { summary: Canada kept addresses that are not for publication. }\n"
        let quoted = try form(answer)
        #expect(quoted.contains("#   Canada kept addresses"))
        let withheld = try form(answer, mayQuote: { !ConfidentialityRequest.isContained(in: $0) })
        #expect(!withheld.contains("Canada kept addresses"))
        #expect(withheld.contains("answers part of this"))
    }

    @Test("Words beside a reference are not those of the answer that it names, and are not quoted")
    func besideReference() throws {
        let text = try form(
            "  cybercrime-legislation:\n    summary: Canada upheld it.\n    see: { checklist: sample, cycle: \"2006\", "
                + "item: cybercrime-capacity, held-on: 2011-01-01 }\n")
        #expect(text.contains("answers part of this") && !text.contains("Canada upheld it"))
    }

    @Test("An answer to a question with another wording answers a new one only in part")
    func divided() throws {
        let items = { (edition: Int, ids: KeyValuePairs<String, [String]>) in
            Checklist(
                id: "sample", edition: edition, title: "t", instrument: Sample.instrument,
                items: ids.map {
                    Item(
                        id: $0, theme: "t", commitments: $1, keyPoint: "k", question: "\($0)?", guidance: "g",
                        wording: "\(edition)")
                })
        }
        let former = items(1, ["lamps": ["laws", "rules"]])
        let now = items(2, ["lamps": ["laws"], "wicks": ["rules"]])
        let pairs = ["lamps", "wicks"].map {
            Crosswalk.Pair(from: $0, to: "item-\($0)", extent: .whole, note: nil)
        }
        for (parts, expected) in [
            ("[laws]", ["item-lamps": false]), ("[rules]", ["item-wicks": false]),
            ("[laws, rules]", ["item-lamps": false, "item-wicks": false]),
            ("[]", ["item-lamps": false, "item-wicks": false]),
        ] {
            let submission = try #require(
                Sample.decode(
                    Sample.submission(
                        "answers:\n  lamps: { parts: \(parts), summary: Canada lit a lamp. }\n"),
                    context: SubmissionContext(
                        checklists: ["sample": former.questions], membership: Sample.membership, cycle: nil)
                ).value)
            let elsewhere = RelatedAnswer.answers(of: submission, on: former, now: now, pairs)
            #expect(elsewhere.mapValues { $0.contains(where: \.isWhole) } == expected, "\(parts)")
        }
    }

    @Test(
        "Confidential answers stay confidential; missing and unconfirmed ones are not referred to")
    func inConfidence() throws {
        let text = try form(
            "  prison-rules: { confirmed: false, authority: Ministry }\n"
                + "  cybercrime-capacity: { authority: Ministry, confidential: true }\n")
        #expect(text.ranges(of: "    see:\n").count == 1)
        #expect(text.ranges(of: "    confidential: true  #").count == 1)
        let unconfirmed = try #require(decode(text).accepted?.unconfirmed.answers)
        #expect(unconfirmed.map { Self.other.items[$0.item].id } == ["item-c"])
        #expect(unconfirmed.map(\.isConfidential) == [true])
    }

    @Test("An answer that only refers to another one stands for the other")
    func onward() throws {
        let text = try form(
            "  prison-rules:\n    status: implemented\n    see: { checklist: sample, cycle: \"2006\", item: cybercrime-capacity, "
                + "held-on: 2011-01-01 }\n")
        #expect(text.contains("      cycle: \"2006\"\n      item: \"cybercrime-capacity\"\n"))
    }

    @Test("The reference is carried over with the rest, to be confirmed again")
    func carriedOver() throws {
        let text = try fill(
            try fill(
                try form("  prison-rules: { authority: Ministry }\n"), "confirmed: false",
                with: "confirmed: true"),
            "held-on: \"\"", with: "held-on: 2015-03-01")
        let next = try CarriedOverChecklist(
            SourceFile(path: "CAN.yaml", bytes: Array(text.utf8)),
            onto: BlankChecklist(Self.other, state: Form.canada, cycle: "2020", on: nil))
        #expect(next.carriedOver == ["item-a"])
        let submission = try #require(decode(next.text).accepted)
        #expect(submission.answers == [])
        #expect(submission.unconfirmed.answers.first?.see?.heldOn?.value == Sample.date("2015-03-01"))
    }
}
