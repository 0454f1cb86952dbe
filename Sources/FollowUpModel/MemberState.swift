/// A regional group of States.
public struct RegionalGroup: Hashable, Sendable {
    /// The stable id (`eastern-european`).
    public let id: String
    /// The heading (“Eastern European States”).
    public let heading: String

    /// Creates a group.
    public init(id: String, heading: String) {
        self.id = id
        self.heading = heading
    }
}

/// A State's short name, and its article in running text.
public struct StateName: Hashable, Sendable {
    /// The name (“Czech Republic”).
    public let name: String
    /// The article before the name in a sentence (“the”), or an empty string.
    public let article: String

    /// Creates a name.
    public init(_ name: String, article: String = "") {
        self.name = name
        self.article = article
    }

    /// The name as it appears within a sentence (“the Czech Republic”).
    public var inSentence: String { article.isEmpty ? name : "\(article) \(name)" }

    /// The name as it appears at the start of a sentence (“The Czech Republic”).
    public var atStart: String { inSentence.prefix(1).uppercased() + inSentence.dropFirst() }

    /// Returns whether a text begins with the name, and so says itself which State reports.
    public func begins(_ text: String) -> Bool {
        Self.begins(text, with: name) || Self.begins(text, with: atStart)
            || Self.begins(text, with: inSentence)
    }

    /// Returns whether a text has the name somewhere, and not within a longer word: “Nigeria” does not name Niger.
    public func occurs(in text: String) -> Bool {
        text.indices.contains { index in
            guard text[index...].hasPrefix(name), Self.begins(String(text[index...]), with: name) else {
                return false
            }
            let before = index == text.startIndex ? nil : text[text.index(before: index)]
            return !(before.map { $0.isLetter || $0 == "-" } ?? false)
        }
    }

    private static func begins(_ text: String, with name: String) -> Bool {
        guard text.hasPrefix(name) else { return false }
        var rest = text.dropFirst(name.count)
        // “Guinea-Bissau” does not begin with the name of Guinea.
        if let first = rest.first, first == "-" || first == "\u{2010}" || first == "\u{2011}" {
            rest.removeFirst()
        }
        return !(rest.first?.isLetter ?? false)
    }
}

/// A Member State of the United Nations or, in an exercise, an invented State.
public struct MemberState: Hashable, Sendable {
    /// A name that was in use until a certain day.
    public struct FormerName: Hashable, Sendable {
        /// The first day on which it was no longer in use.
        public let until: CalendarDate
        /// The name.
        public let name: StateName

        /// Creates a former name.
        public init(until: CalendarDate, name: StateName) {
            self.until = until
            self.name = name
        }
    }

    /// The ISO 3166-1 alpha-3 code; for an invented State one of XAA to XZZ, which ISO reserves for users.
    public let code: String
    /// The id of its regional group.
    public let group: String
    /// The short name now in use, in the language of the membership.
    public let name: StateName
    /// Former names in the same language, the oldest first.
    public let formerNames: [FormerName]
    /// Other names by which texts may call it, which are never printed: usual short forms and abbreviations.
    public let usualNames: [String]
    /// The day of admission; nil for all States that were members before the first cycle (2010).
    public let admitted: CalendarDate?

    /// Creates a Member State.
    public init(
        code: String, group: String, name: StateName, formerNames: [FormerName] = [],
        usualNames: [String] = [], admitted: CalendarDate? = nil
    ) {
        self.code = code
        self.group = group
        self.name = name
        self.formerNames = formerNames.sorted { $0.until < $1.until }
        self.usualNames = usualNames
        self.admitted = admitted
    }

    /// All names by which texts may call it: the name now in use and former ones, each also without what stands
    /// in parentheses and with that put first (“Plurinational State of Bolivia”), and the usual ones.
    public var allNames: [String] {
        ([name] + formerNames.map(\.name)).flatMap { name -> [String] in
            let parts = name.name.split(separator: "(", maxSplits: 1)
            guard parts.count == 2, let end = parts[1].firstIndex(of: ")") else { return [name.name] }
            let short = String(parts[0].drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            return [name.name, short, "\(parts[1][..<end]) \(short)"]
        } + usualNames
    }

    /// Returns the name in use on `date`.
    public func name(on date: CalendarDate) -> StateName {
        formerNames.first { date < $0.until }?.name ?? name
    }

    /// Returns whether it was a member on `date`.
    public func isMember(on date: CalendarDate) -> Bool { admitted.map { $0 <= date } ?? true }

    /// Returns whether `code` stands for an invented State: one of XAA to XZZ, which ISO 3166 reserves for
    /// users.
    public static func isInvented(_ code: String) -> Bool {
        code.utf8.count == 3 && code.utf8.first == UInt8(ascii: "X")
            && code.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }
}

/// The States that a cycle addresses, with their regional groups.
public struct Membership: Hashable, Sendable {
    /// The tag of the language of the State names, and so of the reports that use them.
    public let language: String
    /// The regional groups, in the order in which they are listed.
    public let groups: [RegionalGroup]
    /// The States by code.
    public let states: [String: MemberState]
    /// What may stand before the name of a State at the beginning of a text (“the”, “Government of”).
    public let introductions: [String]

    /// Creates a membership; of two States with the same code, the first is kept.
    public init(
        language: String, groups: [RegionalGroup], states: [MemberState], introductions: [String] = []
    ) {
        self.introductions = introductions
        self.language = language
        self.groups = groups
        self.states = Dictionary(states.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Returns the ways in which texts may name a State; none if there is no such State.
    public func nameVariants(of code: String) -> NameVariants {
        states[code].map { NameVariants(names: $0.allNames, introductions: introductions) } ?? .none
    }

    /// Returns the code of the only State that has this name; nil if there is none.
    public func code(ofStateCalled name: String) -> String? {
        let key = AlphabeticalOrder.key(name)
        let found = states.values.filter { $0.allNames.contains { AlphabeticalOrder.key($0) == key } }
        return found.count == 1 ? found.first?.code : nil
    }

    /// Returns the members on `date`, in alphabetical order of their names on that day.
    public func members(on date: CalendarDate) -> [MemberState] {
        // By code first, so that the order of invented States with the same name is defined too; the sort is
        // stable.
        AlphabeticalOrder.sorted(
            states.values.filter { $0.isMember(on: date) }.sorted { $0.code < $1.code }
        ) { $0.name(on: date).name }
    }
}
