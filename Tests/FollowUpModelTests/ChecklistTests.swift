import FollowUpModel
import TestSupport
import Testing

@Suite("Checklists")
struct ChecklistTests {
    private static let checklist: Checklist = {
        let commitments = [("first", "5 (a)"), ("second", "5 (b)"), ("third", "41"), ("fourth", "41")]
            .map {
                Commitment(id: $0, paragraph: $1, addressee: .states, theme: "t", heading: "", summary: "")
            }
        let instrument = Instrument(
            id: "i", title: "", shortTitle: "", symbol: "", themes: [], commitments: commitments)
        let items = [
            ("one", ["second"]), ("several", ["third", "first"]), ("same", ["fourth", "third"]),
            ("none", []), ("unknown", ["fifth", "first"]), ("twice", ["first", "first"]),
        ].map {
            Item(id: $0, theme: "t", commitments: $1, keyPoint: "", question: "", guidance: "")
        }
        return Checklist(id: "c", edition: 1, title: "", instrument: instrument, items: items)
    }()

    @Test(
        "The paragraphs of an item are listed without repetition, in the order of the instrument",
        arguments: [
            ("one", ["5 (b)"]), ("several", ["5 (a)", "41"]), ("same", ["41"]), ("none", []),
            ("unknown", ["5 (a)"]), ("twice", ["5 (a)"]),
        ])
    func paragraphs(item: String, paragraphs: [String]) throws {
        let position = try #require(Self.checklist.position(ofItem: item))
        #expect(Self.checklist.paragraphs(of: Self.checklist.items[position]) == paragraphs)
    }

    @Test("The commitments of an item are in the order of the instrument")
    func commitments() throws {
        let position = try #require(Self.checklist.position(ofItem: "several"))
        #expect(
            Self.checklist.commitments(of: Self.checklist.items[position]).map(\.id) == ["first", "third"])
    }

    @Test("An item is found by its id; an unknown id gives nil")
    func positions() {
        for (position, item) in Self.checklist.items.enumerated() {
            #expect(Self.checklist.position(ofItem: item.id) == position)
        }
        #expect(Self.checklist.position(ofItem: "One") == nil)
        #expect(Self.checklist.position(ofItem: "") == nil)
    }
}
