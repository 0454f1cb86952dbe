import ByteText
import Diagnostics
import FollowUpModel
import TextAnalysis

/// FU704: numbers below ten in digits, and thousands without a comma.
struct Figures: StyleRule {
    static let page = RulePage(
        code: "FU704", name: "figures", severity: .warning,
        what:
            "In running text, something is counted with a figure below ten, or with a number of four figures or more without a comma.",
        why:
            "House style: words from one to nine, figures from 10 on, a comma for thousands. Dates, years, measures, money, ages, what is numbered (article 8) and numbers that are compared (8 of the 192) keep their figures.",
        before: "8 States trained 12000 officers", after: "eight States trained 12,000 officers")

    static let language: String? = LanguageTag.ofProgram

    private let words: StyleWords
    private let style: HouseStyle

    init(_ context: StyleContext) {
        words = context.language.words
        style = HouseStyle(language: context.language)
    }

    func findings(in text: StyleText) -> [(finding: Finding, range: ByteRange)] {
        let figures = text.figures
        let sentence = { (figure: Figure) in text.words[figure.words.lowerBound].sentence }
        lazy var sentencesWithLarger = Set(figures.filter(Self.isLarger).map(sentence))
        return figures.compactMap { figure in
            switch figure.plainValue {
            case .some(let value) where 1...9 ~= value:
                guard let counted = Self.counted(by: figure, in: text, words),
                    !words.has(counted, on: .measured), !sentencesWithLarger.contains(sentence(figure))
                else { return nil }
                return (Self.finding(value, style.number(value)), figure.range)
            case .some(let value) where value >= 1_000:
                guard figure.text.utf8.count > 4 || !Self.years.contains(value),
                    Self.counted(by: figure, in: text, words) != nil
                else { return nil }
                return (Self.finding(thousands: value, style.figures(value)), figure.range)
            default: return nil
            }
        }
    }

    /// Returns the word for what a number counts, “States” or “offices”, or nil if it does not clearly count
    /// anything.
    private static func counted(by figure: Figure, in text: StyleText, _ words: StyleWords) -> String? {
        guard isFree(figure, in: text), !isName(figure, in: text, words) else { return nil }
        let last = figure.words.upperBound
        for position in (last + 1)..<max(last + 1, min(last + 1 + reach, text.words.count)) {
            let word = text.words[position]
            guard text.isDirectly(text.words[position - 1], before: word), !word.isQuoted else { return nil }
            let name = text.string(word)
            if words.has(name, on: .counted) || words.has(name, on: .measured) { return name }
            guard !word.isCapitalized, !words.has(name, on: .joining),
                name.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic || $0 == "-" })
            else { return nil }
            if name.hasSuffix("s"), !name.hasSuffix("ss"), !words.has(name, on: .notCounted) { return name }
        }
        return nil
    }

    /// The most words after a number up to and including the word for what is counted: “8 new regional
    /// offices”.
    private static let reach = 3

    /// Returns whether a number is delimited by spaces or an opening bracket, and is not an amount of money.
    private static func isFree(_ figure: Figure, in text: StyleText) -> Bool {
        guard let previous = text.character(before: figure.range.lowerBound) else { return true }
        if previous == "(" || previous == "—" { return true }
        guard previous.isWhiteSpace, figure.range.lowerBound > 1 else { return false }
        let before = text.character(before: figure.range.lowerBound - UInt32(UTF8.width(previous)))
        return before.map { $0.properties.generalCategory != .currencySymbol } ?? true
    }

    /// The most words of a list of numbers that are searched for the name before it.
    private static let longestList = 1_000

    /// Returns whether a number is part of a name (“Group of 8”, “Operation Falcon 2”) or identifies
    /// something (“article 8”, “paragraphs 4, 6 and 8”).
    private static func isName(_ figure: Figure, in text: StyleText, _ words: StyleWords) -> Bool {
        var position = figure.words.lowerBound - 1
        let first = max(0, figure.words.lowerBound - longestList)
        while position >= first,
            text.words[position].isFigures(in: text.bytes)
                || ["and", "or", "to"].contains(text.string(text.words[position]))
        {
            position -= 1
        }
        guard position >= first else { return false }
        let word = text.words[position]
        guard word.sentence == text.words[figure.words.lowerBound].sentence else { return false }
        let name = text.string(word)
        if words.has(name.lowercased(), on: .numbered) { return true }
        if name == "of", position > 0, text.words[position - 1].isCapitalized { return true }
        return word.isCapitalized && !word.startsSentence
    }

    /// Returns whether a number is ten or more and not a year, so that one below ten in its sentence may be
    /// compared with it.
    private static func isLarger(_ figure: Figure) -> Bool {
        guard let value = figure.plainValue else { return true }
        return value >= 10 && !(figure.text.utf8.count == 4 && years.contains(value))
    }

    private static let years = 1800...2100

    private static func finding(_ number: Int, _ word: String) -> Finding {
        found("“\(number)” is below ten and written in figures", help: "Write “\(word)”.")
    }

    private static func finding(thousands number: Int, _ figures: String) -> Finding {
        found("“\(number)” has no comma for the thousands", help: "Write “\(figures)”.")
    }
}
