import FollowUpModel
import TestSupport
import Testing
import Texts

@Suite("The Salvador Declaration and its checklist")
struct SalvadorTests {
    private let checklist: Checklist
    private var instrument: Instrument { checklist.instrument }

    init() throws { checklist = try ProjectTemplates.salvador() }

    @Test("All 55 paragraphs are accounted for, in their order")
    func paragraphs() throws {
        let numbers = try instrument.commitments.map {
            try #require(Int($0.paragraph.prefix { $0.isNumber }), "\($0.paragraph)")
        }
        #expect(numbers == numbers.sorted())
        #expect(Set(numbers) == Set(1...55))
    }

    @Test("Every commitment addressed to States is asked about by an item")
    func everyCommitmentIsAsked() {
        let asked = Set(checklist.items.flatMap(\.commitments))
        for commitment in instrument.commitments where commitment.addressee == .states {
            #expect(asked.contains(commitment.id), "\(commitment.id)")
        }
    }

    @Test("Every item asks about a commitment, and about none that is addressed to others")
    func everyItemAsks() {
        let addressed = Set(instrument.commitments.filter { $0.addressee == .states }.map(\.id))
        for item in checklist.items {
            #expect(!item.commitments.isEmpty, "\(item.id)")
            #expect(addressed.isSuperset(of: item.commitments), "\(item.id)")
            #expect(Set(item.commitments).count == item.commitments.count, "\(item.id)")
        }
    }

    @Test("An item stands under a theme of one of its commitments")
    func themesOfItems() {
        for item in checklist.items {
            #expect(checklist.commitments(of: item).map(\.theme).contains(item.theme), "\(item.id)")
        }
    }

    @Test("It can be filled in: 45 to 70 items in 12 to 18 themes")
    func size() {
        #expect((45...70).contains(checklist.items.count))
        #expect((12...18).contains(instrument.themes.count))
    }

    @Test("Every theme is used, and the items of a theme stand together in the order of the themes")
    func themes() {
        let themes = instrument.themes.map(\.id)
        #expect(Set(instrument.commitments.map(\.theme)) == Set(themes))
        #expect(Set(checklist.items.map(\.theme)) == Set(themes))
        let order = checklist.items.compactMap { themes.firstIndex(of: $0.theme) }
        #expect(order == order.sorted())
    }

    @Test("No heading has more than twelve words or ends in a full stop")
    func headings() {
        for heading in instrument.themes.map(\.heading) + instrument.commitments.map(\.heading) {
            #expect(WordCount.words(in: heading) <= 12, "\(heading)")
            #expect(!heading.hasSuffix("."), "\(heading)")
        }
    }

    @Test("Every question is one, and every guidance and summary is made of sentences")
    func texts() {
        for item in checklist.items {
            #expect(item.question.hasSuffix("?"), "\(item.id)")
            #expect(item.guidance.hasSuffix("."), "\(item.id)")
        }
        for commitment in instrument.commitments {
            #expect(commitment.summary.hasSuffix("."), "\(commitment.id)")
        }
    }
}
