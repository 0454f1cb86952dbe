import FollowUpForms
import FollowUpModel
import JSONText
import TestSupport
import Testing

@testable import FollowUpValidation

@Suite("The schema of a submission")
struct SubmissionSchemaTests {
    private let schema = SubmissionSchema(Sample.checklist).value

    /// The path of the fields of each group in the schema, and the keys that the decoder accepts there.
    private static let groups: [(path: String, keys: [String])] = [
        ("", keys(SubmissionKey.self)),
        ("properties/respondent", keys(RespondentKey.self)),
        ("properties/cleared-by", keys(ClearanceKey.self)),
        ("properties/answers", Sample.checklist.items.map(\.id)),
        ("properties/proposals", keys(ProposalsKey.self)),
        ("properties/proposals/properties/congress-process", keys(CongressPhase.self)),
        ("$defs/answer", keys(AnswerKey.self)),
        ("$defs/answer/properties/assistance", keys(AssistanceKey.self)),
        ("$defs/proposal", keys(ProposalKey.self)),
        ("$defs/earlier-answer", keys(EarlierAnswerKey.self)),
        ("$defs/treaty-position", keys(TreatyField.self)),
        ("$defs/measure", keys(MeasureField.self)),
        ("$defs/assistance", keys(AssistanceField.self)),
        ("$defs/planned-action", keys(PlannedStepField.self)),
    ]

    @Test("A group has the fields that the decoder takes, in their order, and no others", arguments: groups)
    func hasFieldsOfDecoder(path: String, keys: [String]) throws {
        let group = try #require(schema.at(path))
        #expect(group.at("properties")?.names == keys)
        #expect(group.at("additionalProperties") == .bool(false))
    }

    @Test("There are no other groups")
    func hasNoOtherGroups() {
        let closed = schema.all(named: "additionalProperties").filter { $0 == .bool(false) }
        #expect(closed.count == Self.groups.count)
    }

    @Test("Every field has a title and a description", arguments: groups)
    func isDescribed(path: String, keys: [String]) {
        for key in keys {
            for word in ["title", "description"] {
                let text = schema.at("\(path)/properties/\(key)/\(word)")?.string ?? ""
                #expect(!text.isEmpty, "\(path)/\(key) has no \(word)")
            }
        }
    }

    @Test("An answer names parts of its item, and a proposal commitments of the instrument")
    func parts() throws {
        let item = try #require(schema.at("properties/answers/properties/prison-rules"))
        #expect(item.at("$ref")?.string == "#/$defs/answer")
        #expect("\(item.at("properties/parts/items") ?? .bool(false))".contains("rules"))
        #expect(
            "\(schema.at("$defs/proposal/properties/commitments/items") ?? .bool(false))".contains("study"))
    }

    @Test("An item has either a status or the treaties that it asks about")
    func treaties() throws {
        let answers = "properties/answers/properties"
        let schema = SubmissionSchema(Sample.checklistOnTreaties).value
        let item = try #require(schema.at("\(answers)/prison-rules/properties"))
        #expect("\(item.at("treaties/items/properties/treaty") ?? .bool(false))".contains("covenants"))
        #expect(item.at("status/pattern")?.string?.hasSuffix("]*$") == true)
        let other = try #require(schema.at("\(answers)/cybercrime-capacity/properties"))
        #expect(other.at("treaties/maxItems") == .number(0))
        #expect(other.at("status") == nil)
    }

    @Test("An item carries the question, the key point, the guidance and the paragraphs")
    func describesItems() throws {
        let item = try #require(schema.at("properties/answers/properties/prison-rules"))
        #expect(item.at("title")?.string == "What about prison-rules?")
        #expect(
            item.at("description")?.string == """
                Key point: Key point of prison-rules (Sample Declaration, para. 3).

                A good answer: Cite something.
                """)
    }

    @Test(
        "The words offered are the model’s",
        arguments: [
            ("$defs/answer/properties/status", Status.allCases.map(\.rawValue)),
            ("$defs/answer/properties/challenge-kinds", ChallengeKind.allCases.map(\.rawValue)),
            ("$defs/measure/properties/kind", MeasureKind.allCases.map(\.rawValue)),
            ("$defs/assistance/properties/kind", AssistanceKind.allCases.map(\.rawValue)),
            ("properties/checklist", [Sample.checklist.id]),
        ])
    func offersWords(path: String, words: [String]) throws {
        let field = try #require(schema.at(path))
        #expect(field.all(named: "enum") == [.array(words.map { .string($0) })])
        let description = field.at("description")?.string ?? ""
        for word in words where path.hasPrefix("$defs") { #expect(description.contains(word)) }
    }

    @Test("What the validator misses is what the schema requires", arguments: SubmissionKey.allCases)
    func requires(key: SubmissionKey) {
        let lines = Sample.submission("answers: {}\nsubmitted: 2011-01-14\nrespondent: {}\nproposals: {}\n")
            .split(separator: "\n").filter { !$0.hasPrefix("\(key.rawValue):") }
        let isMissed = Sample.decode(lines.joined(separator: "\n")).findings.contains { $0.code == "FU103" }
        #expect(schema.at("required")?.strings.contains(key.rawValue) == isMissed)
    }

    @Test("The same checklist gives the same bytes")
    func isRepeatable() {
        #expect(SubmissionSchema(Sample.checklist).text == schema.text + "\n")
    }

    @Test("The first line of the blank checklist names the schema, and the validator accepts it")
    func isNamedByBlankChecklist() throws {
        let state = try #require(Sample.membership.states["CAN"])
        let text = BlankChecklist(Sample.checklist, state: state, cycle: "2011", on: nil).text
        #expect(text.hasPrefix("# yaml-language-server: $schema=sample.schema.json\n"))
        #expect(SubmissionSchema.fileName(for: Sample.checklist) == "sample.schema.json")
        #expect(Sample.decode(text).findings.isEmpty)
    }

    private static func keys<Key: FieldKey>(_ type: Key.Type) -> [String] { Key.allCases.map(\.rawValue) }
}

extension JSONValue {
    /// Returns the value at a path of names separated by “/”.
    fileprivate func at(_ path: String) -> JSONValue? {
        path.split(separator: "/").reduce(Optional(self)) { value, name in
            value?.members.first { $0.name == name }?.value
        }
    }

    /// Returns the values of all members with this name, at any depth.
    fileprivate func all(named name: String) -> [JSONValue] {
        switch self {
        case .object(let members):
            members.flatMap { ($0.name == name ? [$0.value] : []) + $0.value.all(named: name) }
        case .array(let values): values.flatMap { $0.all(named: name) }
        default: []
        }
    }

    fileprivate var names: [String] { members.map(\.name) }

    fileprivate var members: [Member] { if case .object(let members) = self { members } else { [] } }

    fileprivate var string: String? { if case .string(let text) = self { text } else { nil } }

    fileprivate var strings: [String] {
        if case .array(let values) = self { values.compactMap(\.string) } else { [] }
    }
}
