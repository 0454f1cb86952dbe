import OpenPackaging

/// The texts of a workbook that its cells refer to by number, one after the other.
final class SharedStrings: PartHandler {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var isInText = false
    /// Within what is read aloud, which stands beside a text and is no part of it.
    private var isInReading = false
    private(set) var isTooLarge = false

    func begin(_ name: String, _ attributes: PartAttributes) {
        if name == "rPh" { isInReading = true }
        isInText = name == "t" && !isInReading
    }

    func end(_ name: String) {
        if name == "rPh" { isInReading = false }
        if name == "si" { ends.append(bytes.count) }
        isInText = false
    }

    func take(_ text: Span<UInt8>) {
        guard isInText, !isTooLarge else { return }
        for position in text.indices { bytes.append(text[position]) }
        isTooLarge = bytes.count > 2 * SpreadsheetLimits().textBytes
    }

    /// Returns a text by its number; nil if there is none.
    subscript(number: Int) -> String? {
        guard ends.indices.contains(number) else { return nil }
        let start = number > 0 ? ends[number - 1] : 0
        return EscapedText.read(String(decoding: bytes[start..<ends[number]], as: UTF8.self))
    }
}
