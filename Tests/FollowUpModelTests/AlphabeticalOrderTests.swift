import TestSupport
import Testing

@testable import FollowUpModel

@Suite("Alphabetical order")
struct AlphabeticalOrderTests {
    @Test(
        "Names are ordered by their letters",
        arguments: [
            ["Costa Rica", "Côte d’Ivoire", "Croatia"],
            ["Thailand", "the former Yugoslav Republic of Macedonia", "Timor-Leste"],
            ["Turkey", "Turkmenistan"], ["Tunisia", "Türkiye", "Turkmenistan"],
            ["Guinea", "Guinea-Bissau", "Guyana"], ["Niger", "Nigeria"], ["Oman", "Pakistan"],
            ["Iceland", "India", "Indonesia", "Iran (Islamic Republic of)", "Iraq", "Ireland"],
            ["Lao People’s Democratic Republic", "Latvia"], ["Saint Lucia", "Samoa", "San Marino"],
            ["Samoa", "San Marino", "Sao Tome and Principe", "Saudi Arabia"],
            ["Bosnia and Herzegovina", "Botswana"], ["Mali", "Malta"], ["Dominica", "Dominican Republic"],
            ["Égypte", "El Salvador"], ["Espagne", "États-Unis d’Amérique", "Éthiopie"], ["canada", "Chad"],
            ["Canada", "chad"], ["", "A"], ["South Africa", "South Sudan", "Spain"],
        ])
    func examples(names: [String]) {
        #expect(names.reversed().sorted(by: AlphabeticalOrder.precedes) == names)
        #expect(AlphabeticalOrder.sorted(names.reversed()) { $0 } == names)
    }

    @Test(
        "The fast path for ASCII names gives the same key",
        arguments: Proof.seeds(outOf: 2_000))
    func bytes(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let name = String(
            decoding: (0..<Int.random(in: 0...12, using: &random)).map { _ in
                UInt8.random(in: 0..<0x80, using: &random)
            }, as: UTF8.self)
        #expect(AlphabeticalOrder.key(name) == AlphabeticalOrder.keyOfAny(name), "\(name.debugDescription)")
    }

    @Test(
        "Composed and decomposed accents are equivalent",
        arguments: [
            ("Côte d’Ivoire", "Co\u{302}te d’Ivoire"), ("Türkiye", "Tu\u{308}rkiye"),
            ("Éthiopie", "E\u{301}thiopie"),
        ])
    func accents(composed: String, decomposed: String) {
        #expect(!AlphabeticalOrder.precedes(composed, decomposed))
        #expect(!AlphabeticalOrder.precedes(decomposed, composed))
        for other in ["Cosa", "Cote a", "Cz", "Tur", "Etz"] {
            #expect(
                AlphabeticalOrder.precedes(composed, other) == AlphabeticalOrder.precedes(decomposed, other))
            #expect(
                AlphabeticalOrder.precedes(other, composed) == AlphabeticalOrder.precedes(other, decomposed))
        }
    }

    @Test(
        "Names with the same letters are ordered consistently",
        arguments: [("CANADA", "Canada"), ("Cote", "Côte"), ("a b", "a-b"), ("dIvoire", "d’Ivoire")])
    func sameLetters(left: String, right: String) {
        #expect(AlphabeticalOrder.precedes(left, right) != AlphabeticalOrder.precedes(right, left))
    }

    @Test("The order of the names of Member States is a strict total order")
    func totalOrder() throws {
        let names = try memberStateNames()
        var random = SplitMix64(seed: 2011)
        var broken: [[String]] = []
        for _ in Proof.rounds(outOf: 50_000) {
            let chosen = (0..<3).compactMap { _ in names.randomElement(using: &random) }
            let precedes = { (left: Int, right: Int) in
                AlphabeticalOrder.precedes(chosen[left], chosen[right])
            }
            let isTotal = (chosen[0] == chosen[1]) == (precedes(0, 1) == precedes(1, 0))
            let isTransitive = !(precedes(0, 1) && precedes(1, 2)) || precedes(0, 2)
            let isIrreflexive = !precedes(0, 0)
            if !isTotal || !isTransitive || !isIrreflexive { broken.append(chosen) }
        }
        #expect(broken == [])
    }

    @Test("Sorting gives the same result for any initial order", arguments: Proof.seeds(outOf: 50))
    func sorting(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let names = try memberStateNames()
        #expect(
            names.shuffled(using: &random).sorted(by: AlphabeticalOrder.precedes)
                == names.sorted(by: AlphabeticalOrder.precedes))
    }
}
