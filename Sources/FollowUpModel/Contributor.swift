/// One that reports on commitments that are not addressed to States: the Office, an institute, another organization, or
/// the Secretariat.
public struct Contributor: Hashable, Sendable {
    /// The stable id (`unodc`), after which its file is named.
    public let id: String
    /// The full name, with its article.
    public let name: StateName
    /// The name by which statements are attributed to it; the full name where it has no shorter one.
    public let shortName: StateName
    /// Other names by which texts may call it, which are never printed.
    public let usualNames: [String]
    /// The addressees whose commitments it reports on.
    public let answersFor: [Addressee]
    /// Whether it writes the report, so that its texts stand there without an attribution.
    public let isAuthor: Bool

    /// Creates a contributor.
    /// - Parameter shortName: The name by which statements are attributed to it; the full name if it is nil.
    public init(
        id: String, name: StateName, shortName: StateName? = nil, usualNames: [String] = [],
        answersFor: [Addressee], isAuthor: Bool = false
    ) {
        self.id = id
        self.name = name
        self.shortName = shortName ?? name
        self.usualNames = usualNames
        self.answersFor = answersFor
        self.isAuthor = isAuthor
    }

    /// Returns the ways in which texts may name it at their beginning.
    /// - Parameter introductions: What may stand before a name.
    public func nameVariants(after introductions: [String]) -> NameVariants {
        NameVariants(names: [name.name, shortName.name] + usualNames, introductions: introductions)
    }
}

/// The contributors that a cycle knows.
public struct Contributors: Hashable, Sendable {
    /// The contributors, in the order in which they are listed.
    public let all: [Contributor]

    /// No contributors.
    public static let none = Contributors([])

    /// Creates a list of contributors; of two with the same id, the first is kept.
    public init(_ contributors: [Contributor]) {
        var ids: Set<String> = []
        all = contributors.filter { ids.insert($0.id).inserted }
    }

    /// Returns the contributor with this id; nil if there is none.
    public subscript(id: String) -> Contributor? { all.first { $0.id == id } }

    /// Returns the contributors that a cycle knows: its own and, unless it is an exercise, these.
    public func with(_ cycle: Cycle?) -> Contributors {
        guard let cycle else { return self }
        return Contributors(cycle.contributors + (cycle.isExercise ? [] : all))
    }
}
