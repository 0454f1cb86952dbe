import OpenPackaging

/// Reads a text that may be in runs, each with a look of its own (ISO/IEC 29500-1, 18.4): one of the texts that cells refer
/// to, or what stands in a cell itself.
struct RichText {
    /// Its bytes so far.
    private(set) var bytes: [UInt8] = []
    /// Whether words of it are struck through.
    private(set) var isStruck = false
    private var isInText = false
    /// Within what is read aloud, which stands beside a text and is no part of it.
    private var isInReading = false
    private var isRunStruck = false

    mutating func begin(_ name: String, _ attributes: PartAttributes) {
        isInText = false
        switch name {
        case "t", "v": isInText = !isInReading
        case "rPh": isInReading = true
        case "r": isRunStruck = false
        case "strike": isRunStruck = attributes.isTrue("val", unlessSaid: true)
        default: break
        }
    }

    mutating func end(_ name: String) {
        isInText = false
        if name == "rPh" { isInReading = false }
        if name == "r" { isRunStruck = false }
    }

    /// Takes a piece of what is between tags, for which `budget` is asked if it is text.
    mutating func take(_ text: Span<UInt8>, _ budget: SpreadsheetBudget) throws(PackageProblem) {
        guard isInText else { return }
        try budget.spend(textBytes: text.count)
        for position in text.indices {
            bytes.append(text[position])
            if isRunStruck, text[position] > UInt8(ascii: " ") { isStruck = true }
        }
    }

    /// Its characters.
    var text: String { String(decoding: bytes, as: UTF8.self) }
}
