/// What is different between two reports, or two submissions of one State.
public struct Comparison: Hashable, Sendable {
    /// What became of an entry.
    public enum Kind: String, Sendable {
        /// It was not there before.
        case added
        /// It is not there any more.
        case removed
        /// It has other words.
        case reworded
        /// It has the same words in another place.
        case moved
        /// It has other words in another place.
        case movedAndReworded = "moved and reworded"
        /// An answer given in confidence: that it is another one, and no word of it.
        case confidential = "given in confidence"
    }

    /// One change.
    public struct Change: Hashable, Sendable {
        /// What became of the entry.
        public let kind: Kind
        /// Which entry it is: “paragraph 14 (before: 12), III. Action taken by Member States”.
        public let place: String
        /// Its words, text by text.
        public let texts: [[TextPiece]]

        /// Makes a change.
        public init(_ kind: Kind, _ place: String, _ texts: [[TextPiece]]) {
            self.kind = kind
            self.place = place
            self.texts = texts
        }
    }

    /// What an entry is called: “paragraph”, “field”.
    public let noun: String
    /// What the old one is called.
    public let old: String
    /// What the new one is called.
    public let new: String
    /// Whether what is compared is an exercise with invented States.
    public let isExercise: Bool
    /// The changes, in the order of the new one; what was removed stands where it was.
    public let changes: [Change]
    /// The number of entries that are the same.
    public let sameCount: Int
    /// Whether so many are different that not all were compared with each other.
    public let isCoarse: Bool

    /// Makes a comparison.
    init(noun: String, old: String, new: String, isExercise: Bool, _ whole: ComparedPart) {
        self.isExercise = isExercise
        self.noun = noun
        self.old = old
        self.new = new
        changes = whole.changes
        sameCount = whole.sameCount
        isCoarse = whole.isCoarse
    }

    /// What is said above the changes of an exercise.
    public static let exerciseNotice = "Exercise: the States, and all that they report, are invented."

    /// “Paragraphs: 2 reworded, 1 added; 103 the same.” Where not all were compared with each other, that is said.
    public var count: String {
        isCoarse
            ? "\(counted) So many \(noun)s are different that not all were compared with each other: one "
                + "that was reworded and stands elsewhere may be told as removed and as added."
            : counted
    }

    private var counted: String {
        guard !changes.isEmpty else { return "No \(noun) is different; \(sameCount) are the same." }
        let kinds: [Kind] = [.reworded, .movedAndReworded, .moved, .added, .removed, .confidential]
        let counts = kinds.compactMap { kind -> String? in
            let count = changes.count { $0.kind == kind }
            return count == 0 ? nil : "\(count) \(kind.rawValue)"
        }
        return "\(noun.prefix(1).uppercased() + noun.dropFirst())s: \(counts.joined(separator: ", ")); "
            + "\(sameCount) the same."
    }
}

/// An entry of what is compared.
struct ComparedEntry {
    /// What it is called.
    let name: String
    /// Where it stands, after its name.
    let place: String
    /// Its words, text by text.
    let texts: [String]
    /// The words by which it is compared with others.
    let key: String
    /// What it comes from.
    let origins: Set<String>
}

extension Comparison {
    /// What became of the entries of one list in the other.
    static func part(from old: [ComparedEntry], to new: [ComparedEntry]) -> ComparedPart {
        let (pairs, areAllHeldAgainstEachOther) = Matching.pairs(
            old.map { Matching.Entry(text: $0.key, origins: $0.origins) },
            new.map { Matching.Entry(text: $0.key, origins: $0.origins) })
        let partners = Dictionary(uniqueKeysWithValues: pairs.map { ($0.old, $0) })
        let pairsOfNew = Dictionary(uniqueKeysWithValues: pairs.map { ($0.new, $0) })
        var sameCount = 0
        // By the new position, what was removed after the entry it followed.
        var changes: [(position: Int, order: Int, change: Change)] = []
        var position = -1
        for (index, entry) in old.enumerated() {
            if let pair = partners[index] {
                if !pair.isMoved { position = pair.new }
            } else {
                changes.append(
                    (
                        position, index + 1,
                        Change(.removed, entry.heading(), entry.texts.map { [.removed($0)] })
                    ))
            }
        }
        for (index, entry) in new.enumerated() {
            guard let pair = pairsOfNew[index] else {
                changes.append((index, 0, Change(.added, entry.heading(), entry.texts.map { [.added($0)] })))
                continue
            }
            let before = old[pair.old]
            let isReworded = before.key != entry.key
            guard pair.isMoved || isReworded else {
                sameCount += 1
                continue
            }
            let kind: Kind = !isReworded ? .moved : pair.isMoved ? .movedAndReworded : .reworded
            changes.append(
                (index, 0, Change(kind, entry.heading(before: before), entry.pieces(from: before, kind))))
        }
        changes.sort { ($0.position, $0.order) < ($1.position, $1.order) }
        return ComparedPart(
            changes: changes.map(\.change), sameCount: sameCount, isCoarse: !areAllHeldAgainstEachOther)
    }
}

extension ComparedEntry {
    fileprivate func heading(before: ComparedEntry? = nil) -> String {
        let earlier = before.flatMap { $0.name == name ? nil : " (before: \($0.number))" } ?? ""
        return name + earlier + (place.isEmpty ? "" : ", \(place)")
    }

    /// The last word of the name.
    private var number: Substring { name.split(separator: " ").last ?? "" }

    /// The words with their changes; texts are compared with each other in order.
    fileprivate func pieces(from old: ComparedEntry, _ kind: Comparison.Kind) -> [[TextPiece]] {
        guard kind != .moved else { return texts.map { [.same($0)] } }
        return (0..<max(texts.count, old.texts.count)).map { index in
            guard index < texts.count else { return [.removed(old.texts[index])] }
            guard index < old.texts.count else { return [.added(texts[index])] }
            return WordDifference.pieces(from: old.texts[index], to: texts[index])
        }
    }
}

/// What became of some entries.
struct ComparedPart {
    /// The changes.
    var changes: [Comparison.Change] = []
    /// The number of entries that are the same.
    var sameCount = 0
    /// Whether there were too many to compare each with each.
    var isCoarse = false

    static func += (whole: inout Self, part: Self) {
        whole.changes += part.changes
        whole.sameCount += part.sameCount
        whole.isCoarse = whole.isCoarse || part.isCoarse
    }
}
