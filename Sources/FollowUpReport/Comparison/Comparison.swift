/// The differences between two reports, or between two submissions of one State.
public struct Comparison: Hashable, Sendable {
    /// The kind of change of an entry.
    public enum Kind: String, Sendable {
        /// It is new.
        case added
        /// It is gone.
        case removed
        /// Its words have changed.
        case reworded
        /// It has moved, with the same words.
        case moved
        /// It has moved, and its words have changed.
        case movedAndReworded = "moved and reworded"
        /// A confidential answer has changed; its words are not given.
        case confidential = "given in confidence"
    }

    /// One change.
    public struct Change: Hashable, Sendable {
        /// The kind of change.
        public let kind: Kind
        /// The entry: “paragraph 14 (before: 12), III. Action taken by Member States”.
        public let place: String
        /// Its words, text by text.
        public let texts: [[TextPiece]]

        /// Creates a change.
        public init(_ kind: Kind, _ place: String, _ texts: [[TextPiece]]) {
            self.kind = kind
            self.place = place
            self.texts = texts
        }
    }

    /// The noun for an entry: “paragraph”, “field”.
    public let noun: String
    /// The name of the old version.
    public let old: String
    /// The name of the new version.
    public let new: String
    /// Whether the compared cycle is an exercise with invented States.
    public let isExercise: Bool
    /// The changes, in the order of the new version; removed entries keep their former place.
    public let changes: [Change]
    /// The number of entries that are the same.
    public let sameCount: Int
    /// Whether there were too many differences to compare all entries with each other.
    public let isCoarse: Bool

    /// Creates a comparison.
    init(noun: String, old: String, new: String, isExercise: Bool, _ whole: ComparedPart) {
        self.isExercise = isExercise
        self.noun = noun
        self.old = old
        self.new = new
        changes = whole.changes
        sameCount = whole.sameCount
        isCoarse = whole.isCoarse
    }

    /// The notice above the changes of an exercise.
    public static let exerciseNotice = "Exercise: the States, and all that they report, are invented."

    /// A summary, as in “Paragraphs: 2 reworded, 1 added; 103 the same.”, which says so if not all entries
    /// were compared with each other.
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

/// An entry of one of the compared versions.
struct ComparedEntry {
    /// Its name.
    let name: String
    /// Its location, shown after its name.
    let place: String
    /// Its words, text by text.
    let texts: [String]
    /// The text by which it is compared with others.
    let key: String
    /// The identifiers of its sources.
    let origins: Set<String>
}

extension Comparison {
    /// Returns the changes from the entries of one list to those of the other.
    static func part(from old: [ComparedEntry], to new: [ComparedEntry]) -> ComparedPart {
        let (pairs, isExhaustive) = Matching.pairs(
            old.map { Matching.Entry(text: $0.key, origins: $0.origins) },
            new.map { Matching.Entry(text: $0.key, origins: $0.origins) })
        let partners = Dictionary(uniqueKeysWithValues: pairs.map { ($0.old, $0) })
        let pairsOfNew = Dictionary(uniqueKeysWithValues: pairs.map { ($0.new, $0) })
        var sameCount = 0
        // Sorted by new position, with removed entries after the entry that they followed.
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
            changes: changes.map(\.change), sameCount: sameCount, isCoarse: !isExhaustive)
    }
}

extension ComparedEntry {
    fileprivate func heading(before: ComparedEntry? = nil) -> String {
        let earlier = before.flatMap { $0.name == name ? nil : " (before: \($0.number))" } ?? ""
        return name + earlier + (place.isEmpty ? "" : ", \(place)")
    }

    /// The last word of the name.
    private var number: Substring { name.split(separator: " ").last ?? "" }

    /// Returns the texts with their changes; texts are compared pairwise, in order.
    fileprivate func pieces(from old: ComparedEntry, _ kind: Comparison.Kind) -> [[TextPiece]] {
        guard kind != .moved else { return texts.map { [.same($0)] } }
        return (0..<max(texts.count, old.texts.count)).map { index in
            guard index < texts.count else { return [.removed(old.texts[index])] }
            guard index < old.texts.count else { return [.added(texts[index])] }
            return WordDifference.pieces(from: old.texts[index], to: texts[index])
        }
    }
}

/// The changes of some entries.
struct ComparedPart {
    /// The changes.
    var changes: [Comparison.Change] = []
    /// The number of entries that are the same.
    var sameCount = 0
    /// Whether there were too many to compare all with each other.
    var isCoarse = false

    static func += (whole: inout Self, part: Self) {
        whole.changes += part.changes
        whole.sameCount += part.sameCount
        whole.isCoarse = whole.isCoarse || part.isCoarse
    }
}
