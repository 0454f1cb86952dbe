/// What a paragraph of a document is called: by its number or, in the summary, whose paragraphs are printed without
/// numbers, by its place there.
public enum ParagraphName: Hashable, Sendable, ExpressibleByIntegerLiteral {
    /// A numbered paragraph.
    case numbered(Int)
    /// A paragraph of the summary, counted from 1.
    case summary(Int)

    /// The word before the place of a paragraph of the summary.
    public static let summaryName = "summary"

    /// Creates the name of a numbered paragraph.
    public init(integerLiteral number: Int) { self = .numbered(number) }

    /// The number, or the place in the summary.
    public var number: Int {
        switch self {
        case .numbered(let number), .summary(let number): number
        }
    }

    /// Whether the paragraph is one of the summary.
    public var isInSummary: Bool { if case .summary = self { true } else { false } }

    /// The name as it is typed and printed: `14`, `summary:2`.
    public var text: String { isInSummary ? "\(Self.summaryName):\(number)" : "\(number)" }
}
