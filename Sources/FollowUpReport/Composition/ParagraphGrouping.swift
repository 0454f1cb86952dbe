/// Which passages of a State make a paragraph together: those of one theme, and of neighbouring themes of a family
/// where that makes no long paragraph.
struct ParagraphGrouping {
    /// A paragraph to be.
    struct Group {
        /// The passages, in order.
        var passages: [Passage]
        /// The themes, in order.
        var themes: [Int]
        /// The family of the themes.
        let family: Int

        /// The number of words.
        var wordCount: Int { passages.reduce(0) { $0 + $1.wordCount } }
        /// Whether it stands by itself.
        var standsAlone: Bool { passages.contains(where: \.standsAlone) }
        /// Whether nothing can follow in it.
        var endsParagraph: Bool { passages.last?.endsParagraph ?? false }
        /// The number of sentences.
        var sentenceCount: Int { passages.reduce(0) { $0 + $1.sentences.count } }
    }

    /// The largest number of words of a paragraph.
    static let maxWords = 190
    /// The largest number of words of two groups that are joined.
    static let maxJoinedWords = 160
    /// A group with fewer words is joined to its neighbour.
    static let minWords = 80
    /// The largest number of themes of a paragraph.
    static let maxThemes = 3

    /// The order of themes by family.
    let order: ThemeOrder

    /// Returns the passages of a State as paragraphs, in the order of the themes.
    /// - Parameter theme: The theme of an item.
    func groups(_ passages: [Passage], theme: (Int) -> Int) -> [Group] {
        var groups: [Group] = []
        let sorted = passages.enumerated().sorted {
            (order.rank(theme($0.element.item)), $0.offset) < (order.rank(theme($1.element.item)), $1.offset)
        }.map(\.element)
        for passage in sorted {
            let theme = theme(passage.item)
            if let last = groups.last, last.themes == [theme], !last.endsParagraph, !last.standsAlone,
                !passage.standsAlone
            {
                groups[groups.count - 1].passages.append(passage)
            } else {
                groups.append(Group(passages: [passage], themes: [theme], family: order.family(theme)))
            }
        }
        groups = groups.flatMap(divided)
        join(&groups)
        joinSingleSentences(&groups)
        return groups
    }

    /// Divides a long group between answers, or where one answer is too long between its fields, into parts of about
    /// the same length.
    private func divided(_ group: Group) -> [Group] {
        guard group.wordCount > Self.maxWords else { return [group] }
        let parts = (group.wordCount + Self.maxWords - 1) / Self.maxWords
        let share = group.wordCount / parts
        var groups: [[Passage]] = [[]]
        var words = 0
        for passage in group.passages {
            let isNewAnswer = groups[groups.count - 1].last.map { $0.item != passage.item } ?? false
            let next = words + passage.wordCount
            if !groups[groups.count - 1].isEmpty,
                next > Self.maxWords || isNewAnswer && next - share > share - words
            {
                groups.append([])
                words = 0
            }
            groups[groups.count - 1].append(passage)
            words += passage.wordCount
        }
        return groups.map { Group(passages: $0, themes: group.themes, family: group.family) }
    }

    /// Joins neighbours of one family, the shortest pair first.
    private func join(_ groups: inout [Group]) {
        while true {
            var best: (position: Int, words: Int)?
            for position in groups.indices.dropLast() {
                let (first, second) = (groups[position], groups[position + 1])
                let words = first.wordCount + second.wordCount
                guard first.family == second.family, canJoin(first, second), words <= Self.maxJoinedWords,
                    min(first.wordCount, second.wordCount) < Self.minWords, words < best?.words ?? .max
                else { continue }
                best = (position, words)
            }
            guard let best else { return }
            append(&groups, best.position)
        }
    }

    /// Lets a paragraph of one sentence close the one before it, or else open the one after it.
    private func joinSingleSentences(_ groups: inout [Group]) {
        var position = 0
        while position < groups.count {
            let joined = [position - 1, position].first { first in
                groups[position].sentenceCount == 1 && groups.indices.contains(first)
                    && groups.indices.contains(first + 1) && canJoin(groups[first], groups[first + 1])
                    && groups[first].wordCount + groups[first + 1].wordCount <= Self.maxWords
            }
            if let joined { append(&groups, joined) } else { position += 1 }
        }
    }

    private func canJoin(_ first: Group, _ second: Group) -> Bool {
        !first.standsAlone && !second.standsAlone && !first.endsParagraph
            && Set(first.themes + second.themes).count <= Self.maxThemes
    }

    private func append(_ groups: inout [Group], _ position: Int) {
        let second = groups.remove(at: position + 1)
        groups[position].passages += second.passages
        for theme in second.themes where !groups[position].themes.contains(theme) {
            groups[position].themes.append(theme)
        }
    }
}

/// The order of the themes of an instrument in a report by State, and the families that they belong to.
struct ThemeOrder: Sendable {
    private let ranks: [Int]
    private let families: [Int]

    /// Orders the themes by the families of a layout; those that are in none follow, each by itself.
    init(themes: [String], families: [[String]]) {
        let listed = families.enumerated().flatMap { family, themes in
            themes.map { (theme: $0, family: family) }
        }
        let positions = Dictionary(
            listed.enumerated().map { ($1.theme, (rank: $0, family: $1.family)) },
            uniquingKeysWith: { first, _ in first })
        ranks = themes.enumerated().map { positions[$1]?.rank ?? listed.count + $0 }
        self.families = themes.enumerated().map { positions[$1]?.family ?? families.count + $0 }
    }

    /// Returns the position of a theme in the report.
    func rank(_ theme: Int) -> Int { ranks.indices.contains(theme) ? ranks[theme] : theme }

    /// Returns the family of a theme.
    func family(_ theme: Int) -> Int { families.indices.contains(theme) ? families[theme] : theme }
}
