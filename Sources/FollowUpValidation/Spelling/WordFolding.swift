import TextAnalysis

/// Reduces texts to what their words look like, to find words however they are written.
enum WordFolding {
    /// Returns a text reduced to what its words look like: in lowercase Latin letters without accents where
    /// they look like those, with single spaces and nothing else between the words.
    static func folded(_ text: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        var isWithin = false
        for scalar in text.unicodeScalars {
            if let byte = UInt8(exactly: scalar.value), byte < 0x80 {
                if byte.isASCIIAlphanumeric {
                    if !isWithin, !result.isEmpty { result.append(UInt8(ascii: " ")) }
                    // A digit already has this bit set.
                    result.append(byte | 0x20)
                    isWithin = true
                } else if isSeparator(byte) {
                    isWithin = false
                }
                continue
            }
            if scalar.isWhiteSpace {
                isWithin = false
                continue
            }
            if isPassedOver(scalar) { continue }
            for lower in Homoglyphs.skeleton(scalar).properties.lowercaseMapping.unicodeScalars
            where !isPassedOver(lower) {
                let letter = withoutAccent(lower)
                guard letter.properties.isAlphabetic || letter.properties.numericType != nil else {
                    isWithin = false
                    continue
                }
                if !isWithin, !result.isEmpty { result.append(UInt8(ascii: " ")) }
                result.append(contentsOf: letter.utf8)
                isWithin = true
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Returns the ways in which the words of a text may be read: as they look, and as their letters are. A capital may look
    /// like a Latin one that its small letter does not look like: “Не” begins with the “н” of “не”, and looks like “He”.
    static func readings(of text: String) -> [String] {
        let folded = folded(text)
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return [folded] }
        let lower = self.folded(text.lowercased())
        return lower == folded ? [folded] : [folded, lower]
    }

    /// Returns whether an ASCII character that is no letter or digit separates words. Apostrophes and control
    /// characters other than white space do not.
    static func isSeparator(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != 0x27 && byte != 0x7F || 0x09...0x0D ~= byte
    }

    /// Returns whether a character neither separates nor distinguishes words: apostrophes, accents, invisible
    /// characters.
    private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0x2019 || scalar.isInvisible || scalar.properties.generalCategory == .nonspacingMark
    }

    private static func withoutAccent(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0xE0...0xE5: "a"
        case 0xE7: "c"
        case 0xE8...0xEB: "e"
        case 0xEC...0xEF: "i"
        case 0xF1: "n"
        case 0xF2...0xF6: "o"
        case 0xF9...0xFC: "u"
        default: scalar
        }
    }
}
