import ByteText

/// A format other than plain text, recognized by what its files begin with.
public enum FileFormat: Hashable, Sendable, CaseIterable {
    case wordDocument, workbook, presentation, openDocument, archive, olderOfficeDocument, pdf, richText,
        webPage, picture
    /// Any other file that holds mostly what cannot be printed.
    case binary

    /// Returns the format that the first bytes of a file name; nil when they name none.
    static func of(_ bytes: [UInt8]) -> FileFormat? {
        let start = bytes[ByteOrderMark.length(in: bytes)...].prefix(512)
        switch start.first {
        case UInt8(ascii: "P") where start.starts(with: [0x50, 0x4B, 3, 4]): return packed(in: bytes)
        case 0xD0 where start.starts(with: [0xD0, 0xCF, 0x11, 0xE0]): return .olderOfficeDocument
        case UInt8(ascii: "%") where start.starts(with: Array("%PDF".utf8)): return .pdf
        case UInt8(ascii: "{") where start.starts(with: Array("{\\rtf".utf8)): return .richText
        default: break
        }
        if isWebPage(start) { return .webPage }
        if pictures.contains(where: start.starts(with:)) { return .picture }
        return nil
    }

    /// PNG, JPEG, GIF, and TIFF in both orders of bytes.
    private static let pictures: [[UInt8]] = [
        [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x49, 0x49, 0x2A, 0],
        [0x4D, 0x4D, 0, 0x2A],
    ]

    /// Returns what a ZIP file is by the names of the files in it, which stand in it as plain text.
    private static func packed(in bytes: [UInt8]) -> FileFormat {
        let names: KeyValuePairs<String, FileFormat> = [
            "word/": .wordDocument, "xl/": .workbook, "ppt/": .presentation,
            "application/vnd.oasis.opendocument": .openDocument,
        ]
        return names.first { contains($0.key, in: bytes) }?.value ?? .archive
    }

    private static func contains(_ name: String, in bytes: [UInt8]) -> Bool {
        let name = Array(name.utf8)
        guard bytes.count >= name.count else { return false }
        return (0...bytes.count - name.count).contains {
            bytes[$0] == name[0] && bytes[$0..<$0 + name.count].elementsEqual(name)
        }
    }

    private static func isWebPage(_ start: ArraySlice<UInt8>) -> Bool {
        let text = start.drop { $0 <= UInt8(ascii: " ") }
        guard text.first == UInt8(ascii: "<") else { return false }
        let letters = text.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
        return ["<!doctype", "<html", "<?xml", "<head", "<body"].contains { letters.starts(with: $0.utf8) }
    }

    /// Returns whether at least one in twenty of the first bytes is a control character that no text has.
    static func isBinary(_ bytes: [UInt8]) -> Bool {
        let start = bytes.prefix(4_096)
        let controls = start.count { $0 < 0x20 && ![0x09, 0x0A, 0x0B, 0x0C, 0x0D].contains($0) }
        return controls > 8 && controls * 20 >= start.count
    }
}
