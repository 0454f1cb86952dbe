import FollowUpForms
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing
import YAMLSyntax

@Suite("The blank checklist")
struct BlankChecklistTests {
    @Test("It is accepted as it is, and answers nothing", arguments: Form.allCases)
    func decodes(form: Form) throws {
        let decoded = try form.decode(try form.blank())
        #expect(decoded.findings == [])
        let submission = try #require(decoded.accepted)
        #expect(submission.answers == [])
        #expect(submission.proposals.toolsAndManuals.isEmpty && submission.proposals.followUp.isEmpty)
        #expect(submission.proposals.congressProcess.values.joined().isEmpty)
        #expect(submission.state == "CAN" && submission.language == "en" && submission.submitted == nil)
    }

    @Test("It is accepted in its cycle")
    func decodesInCycle() throws {
        #expect(Sample.decode(try Form.sample.blank()).findings == [])
    }

    @Test("It names the checklist, its edition, the cycle and the State", arguments: Form.allCases)
    func header(form: Form) throws {
        let tree = try tree(try form.blank(cycle: "2026"))
        #expect(tree.string(try tree.node("checklist")) == form.rawValue)
        #expect(tree.string(try tree.node("edition")) == "\(try form.checklist().edition)")
        #expect(tree.string(try tree.node("cycle")) == "2026")
        #expect(tree.string(try tree.node("state")) == "CAN")
    }

    @Test("Every field of a submission is there", arguments: Form.allCases)
    func fields(form: Form) throws {
        let tree = try tree(try form.blank())
        #expect(
            tree.keys(0) == [
                "checklist", "edition", "cycle", "state", "language", "submitted", "respondent",
                "cleared-by", "answers",
                "proposals", "to-copy", "questions",
            ])
        #expect(tree.keys(try tree.node("to-copy")) == toCopy)
        #expect(tree.keys(try tree.node("respondent")) == ["authority", "name", "email"])
        #expect(tree.keys(try tree.node("cleared-by")) == ["authority", "name", "date"])
        #expect(
            tree.keys(try tree.node("proposals")) == ["tools-and-manuals", "follow-up", "congress-process"])
        #expect(
            tree.keys(try tree.node("proposals", "congress-process"))
                == CongressPhase.allCases.map(\.rawValue))
    }

    @Test("Every item is there, once, in the order of the checklist", arguments: Form.allCases)
    func items(form: Form) throws {
        let checklist = try form.checklist()
        let text = try form.blank()
        let tree = try tree(text)
        #expect(tree.keys(try tree.node("answers")) == checklist.items.map(\.id))
        for item in checklist.items { #expect(text.ranges(of: "\n  \(item.id):\n").count == 1) }
    }

    @Test("The parts of an item stand above the brackets, each with its heading and paragraph")
    func parts() throws {
        let text = try Form.salvador.blank()
        #expect(
            text.contains(
                """
                    # parts: name between the brackets, with commas, those that the answer speaks of. Only they are credited.
                    #   child-victims-and-witnesses: Protection of child victims and witnesses (para. 26)
                    #   child-victim-protection-measures: Laws and practices protecting child victims and witnesses (para. 28)
                    parts: []

                """))
    }

    @Test("The treaties of an item stand above their lines, which have a position to fill in")
    func treaties() throws {
        let text = try Form.salvador.blank()
        #expect(
            text.contains(
                """
                    # Current situation: where your State stands with regard to each treaty
                    # since: when it became a party or signed; note: reservations, or what stands in the way
                    # position: party | signatory | not party | considering
                    #   uncac: United Nations Convention against Corruption
                    treaties:
                      - { treaty: "uncac", position: "", since: "", note: "" }
                    summary: ""

                """))
    }

    /// The fields at the end of the form, to be copied from there.
    private let toCopy = ["details", "challenges", "challenge-kinds", "assistance", "plan", "principal"]

    @Test("Every field of an answer is there: under every item, or once at the end", arguments: Form.allCases)
    func answerFields(form: Form) throws {
        let tree = try tree(try form.blank())
        for asked in try form.checklist().items {
            let item = asked.id
            let fields =
                (asked.hasParts ? ["parts"] : []) + [asked.asksAboutTreaties ? "treaties" : "status"]
                + ["summary", "measures", "authority", "confidential"]
            #expect(tree.keys(try tree.node("answers", item)) == fields)
            for position in asked.treaties.indices {
                #expect(
                    tree.keys(try tree.node("answers", item, "treaties", "\(position)")) == [
                        "treaty", "position", "since", "note",
                    ])
            }
            #expect(
                tree.keys(try tree.node("answers", item, "measures", "0")) == [
                    "title", "kind", "year", "source",
                ])
            #expect(tree.string(try tree.node("answers", item, "confidential")) == "false")
        }
        #expect(tree.keys(try tree.node("to-copy", "assistance")) == ["needed", "offered"])
        for side in ["needed", "offered"] {
            #expect(tree.keys(try tree.node("to-copy", "assistance", side, "0")) == ["kind", "note"])
        }
        #expect(tree.keys(try tree.node("to-copy", "plan", "0")) == PlannedStepField.names)
        #expect(tree.string(try tree.node("to-copy", "principal")) == "true")
        let everywhere = AnswerField.allCases.map { $0.group?.rawValue ?? $0.rawValue }
        let there =
            tree.keys(try tree.node("answers", try form.checklist().items[0].id))
            + toCopy + ["question", "confirmed", "see", "parts", "status", "treaties", "left-blank"]
        #expect(Set(everywhere) == Set(there))
    }

    @Test(
        "Every field is blank but the header, treaties, “confidential”, “principal” and the wording of the questions",
        arguments: Form.allCases)
    func blank(form: Form) throws {
        let tree = try tree(try form.blank())
        let keys = Set(
            (0..<tree.count).filter { tree.kind($0) == .mapping }.flatMap { tree.entries(of: $0).map(\.key) })
        let values = (0..<tree.count).filter { tree.kind($0) == .scalar && !keys.contains($0) }.map(
            tree.string)
        let edition = "\(try form.checklist().edition)"
        let items = try form.checklist().items
        let head = [form.rawValue, edition, "2011", "CAN", "en"]
        let answers: [String] = items.flatMap { $0.treaties + ["false"] }
        let wordings = items.map(\.wording).filter { !$0.isEmpty }
        #expect(values.filter { !$0.isEmpty } == head + answers + ["true"] + wordings)
    }

    @Test("The wording of every question stands once, under the name of its item", arguments: Form.allCases)
    func wordings(form: Form) throws {
        let text = try form.blank()
        let tree = try tree(text)
        for item in try form.checklist().items where !item.wording.isEmpty {
            #expect(tree.string(try tree.node("questions", item.id)) == item.wording)
            #expect(text.ranges(of: item.wording).count == 1)
        }
    }

    @Test("Lines hold spaces, no tabs, and every comment fits a narrow window", arguments: Form.allCases)
    func lines(form: Form) throws {
        let text = try form.blank()
        #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
        #expect(!text.contains("\t") && !text.contains("\r"))
        for line in text.split(separator: "\n") where !line.hasPrefix("questions:") {
            #expect(line.count <= 120, "\(line)")
        }
    }

    @Test("Accepted too as Windows saves it, with a byte order mark and CRLF", arguments: Form.allCases)
    func savedByWindows(form: Form) throws {
        let text = "\u{FEFF}" + (try form.blank().replacing("\n", with: "\r\n"))
        let decoded = try form.decode(text)
        #expect(decoded.findings == [])
        #expect(try #require(decoded.accepted).answers == [])
    }

    @Test(
        "Accepted too after an editor has taken away the spaces at the ends of lines",
        arguments: Form.allCases)
    func trimmed(form: Form) throws {
        let lines = try form.blank().split(separator: "\n", omittingEmptySubsequences: false)
        let text = lines.map { line in
            line.reversed().drop { $0 == " " }.reversed().map(String.init).joined()
        }.joined(separator: "\n")
        #expect(try form.decode(text).findings == [])
    }
}
