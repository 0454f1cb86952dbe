import FollowUpModel
import TestSupport
import Testing
import TextAnalysis

/// An instrument of the project, its paragraphs, and the expected number of questions.
struct InstrumentTemplate: CustomStringConvertible {
    let id: String
    let paragraphs: [String]
    let items: ClosedRange<Int>

    static let all = [
        InstrumentTemplate(id: "salvador-2010", paragraphs: numbers(to: 55), items: 75...75),
        // 14 paragraphs, six of which are followed by lettered subparagraphs.
        InstrumentTemplate(
            id: "doha-2015",
            paragraphs: numbers(
                to: 14, letters: [5: "t", 7: "d", 8: "n", 9: "g", 10: "m", 11: "b"]), items: 130...130),
        // 70 rules, two of which have a list with letters.
        InstrumentTemplate(
            id: "bangkok-rules-2010", paragraphs: numbers(to: 70, letters: [6: "e", 41: "d"]),
            items: 120...120),
        // 27 paragraphs with 105 letters and 24 numerals.
        InstrumentTemplate(
            id: "model-strategies-2010",
            paragraphs: numbers(
                to: 27,
                letters: [
                    13: "e", 14: "e", 15: "l", 16: "n", 17: "i", 18: "k", 19: "g", 20: "d", 21: "i",
                    22: "i", 25: "e", 26: "g", 27: "h",
                ], numerals: ["14 (c)": 7, "17 (a)": 8, "21 (c)": 9]), items: 136...136),
        InstrumentTemplate(id: "resolution-65-228", paragraphs: numbers(to: 22), items: 18...18),
        InstrumentTemplate(id: "resolution-65-229", paragraphs: numbers(to: 14), items: 9...9),
        InstrumentTemplate(id: "resolution-65-230", paragraphs: numbers(to: 18), items: 4...4),
        InstrumentTemplate(id: "resolution-65-231", paragraphs: numbers(to: 15), items: 3...3),
        InstrumentTemplate(id: "resolution-65-232", paragraphs: numbers(to: 37), items: 13...13),
        InstrumentTemplate(id: "resolution-70-174", paragraphs: numbers(to: 17), items: 5...5),
    ]

    /// Returns the numbers from 1 to the last, each followed by its letters up to the one given, and those by their
    /// numerals.
    private static func numbers(
        to last: Int, letters: [Int: Character] = [:], numerals: [String: Int] = [:]
    ) -> [String] {
        let roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
        return (1...last).flatMap { number in
            let lettered = letters[number].map { last in
                "abcdefghijklmnopqrstuvwxyz".prefix { $0 <= last }.map { "\(number) (\($0))" }
            }
            return ["\(number)"]
                + (lettered ?? []).flatMap { letter in
                    [letter] + roman.prefix(numerals[letter] ?? 0).map { "\(letter) (\($0))" }
                }
        }
    }

    var description: String { id }

    func checklist() throws -> Checklist {
        try #require(try ProjectTemplates.checklists().compactMap(\.value).first { $0.id == id })
    }
}

@Suite("The instruments of the project and their checklists")
struct InstrumentTemplatesTests {
    @Test(
        "Every paragraph and lettered subparagraph is accounted for, in its order",
        arguments: InstrumentTemplate.all)
    func paragraphs(template: InstrumentTemplate) throws {
        var numbers: [String] = []
        for commitment in try template.checklist().instrument.commitments
        where numbers.last != commitment.paragraph {
            numbers.append(commitment.paragraph)
        }
        #expect(numbers == template.paragraphs)
    }

    @Test("There is no instrument but those that are tested")
    func all() throws {
        #expect(
            Set(try ProjectTemplates.checklists().compactMap(\.value?.id))
                == Set(InstrumentTemplate.all.map(\.id)))
    }

    @Test("Every commitment addressed to States is asked about by an item", arguments: InstrumentTemplate.all)
    func everyCommitmentIsAsked(template: InstrumentTemplate) throws {
        let checklist = try template.checklist()
        let asked = Set(checklist.items.flatMap(\.commitments))
        for commitment in checklist.instrument.commitments where commitment.addressee == .states {
            #expect(asked.contains(commitment.id), "\(commitment.id)")
        }
    }

    @Test(
        "Every item asks about a commitment, and about none that is addressed to others",
        arguments: InstrumentTemplate.all)
    func everyItemAsks(template: InstrumentTemplate) throws {
        let checklist = try template.checklist()
        let addressed = Set(checklist.instrument.commitments.filter { $0.addressee == .states }.map(\.id))
        for item in checklist.items {
            #expect(!item.commitments.isEmpty, "\(item.id)")
            #expect(addressed.isSuperset(of: item.commitments), "\(item.id)")
            #expect(Set(item.commitments).count == item.commitments.count, "\(item.id)")
        }
    }

    @Test("An item stands under a theme of one of its commitments", arguments: InstrumentTemplate.all)
    func themesOfItems(template: InstrumentTemplate) throws {
        let checklist = try template.checklist()
        for item in checklist.items {
            #expect(checklist.commitments(of: item).map(\.theme).contains(item.theme), "\(item.id)")
        }
    }

    @Test("It can be filled in, with a few themes", arguments: InstrumentTemplate.all)
    func size(template: InstrumentTemplate) throws {
        let checklist = try template.checklist()
        #expect(template.items.contains(checklist.items.count))
        #expect((2...18).contains(checklist.instrument.themes.count))
    }

    @Test(
        "Every theme is used, and items are grouped in the order of the themes",
        arguments: InstrumentTemplate.all)
    func themes(template: InstrumentTemplate) throws {
        let checklist = try template.checklist()
        let themes = checklist.instrument.themes.map(\.id)
        #expect(Set(checklist.instrument.commitments.map(\.theme)) == Set(themes))
        #expect(Set(checklist.items.map(\.theme)) == Set(themes))
        let order = checklist.items.compactMap { themes.firstIndex(of: $0.theme) }
        #expect(order == order.sorted())
    }

    @Test("No heading has more than twelve words or ends in a full stop", arguments: InstrumentTemplate.all)
    func headings(template: InstrumentTemplate) throws {
        let instrument = try template.checklist().instrument
        for heading in instrument.themes.map(\.heading) + instrument.commitments.map(\.heading) {
            #expect(WordCount.words(in: heading) <= 12, "\(heading)")
            #expect(!heading.hasSuffix("."), "\(heading)")
        }
    }

    @Test(
        "Every question is a single question, and guidance and summaries consist of sentences",
        arguments: InstrumentTemplate.all)
    func texts(template: InstrumentTemplate) throws {
        let checklist = try template.checklist()
        for item in checklist.items {
            #expect(item.question.hasSuffix("?"), "\(item.id)")
            #expect(item.guidance.hasSuffix("."), "\(item.id)")
        }
        for commitment in checklist.instrument.commitments {
            #expect(commitment.summary.hasSuffix("."), "\(commitment.id)")
        }
    }
}
