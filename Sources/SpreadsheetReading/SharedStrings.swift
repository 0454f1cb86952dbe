import OpenPackaging

/// The texts of a workbook that its cells refer to by number.
final class SharedStrings: PartHandler {
    /// A text.
    struct Entry {
        let text: String
        /// Whether it has nothing but white space.
        let isBlank: Bool
        /// Whether words of it are struck through.
        let isStruck: Bool
    }

    private var entries: [Entry] = []
    private var current = RichText()
    /// An account of their own: what a cell refers to is counted for each cell once more.
    private let budget: SpreadsheetBudget

    init(_ limits: SpreadsheetLimits) { budget = SpreadsheetBudget(limits) }

    func begin(_ name: String, _ attributes: PartAttributes) { current.begin(name, attributes) }

    func end(_ name: String) throws(PackageProblem) {
        current.end(name)
        guard name == "si" else { return }
        let text = EscapedText.read(current.text)
        try budget.keep(text)
        entries.append(Entry(text: text, isBlank: text.isBlank, isStruck: current.isStruck))
        current = RichText()
    }

    func take(_ text: Span<UInt8>) throws(PackageProblem) { try current.take(text, budget) }

    /// Returns a text by its number; nil if there is none.
    subscript(number: Int) -> Entry? { entries.indices.contains(number) ? entries[number] : nil }
}

extension String {
    /// Whether it has nothing but white space.
    var isBlank: Bool { unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}
