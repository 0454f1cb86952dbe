/// The order in which the United Nations lists States: by the letters of the name, ignoring case and accents.
public enum AlphabeticalOrder {
    /// Returns whether `left` sorts before `right`. Names with the same letters are ordered by their code
    /// points, so that the order is the same on every machine.
    public static func precedes(_ left: String, _ right: String) -> Bool {
        let (leftKey, rightKey) = (key(left), key(right))
        return leftKey == rightKey ? left < right : leftKey < rightKey
    }

    /// Returns the elements sorted by name; elements of the same name keep their order. The sort key of each
    /// name is computed once, not once per comparison.
    public static func sorted<Element>(
        _ elements: [Element], by name: (Element) -> String
    ) -> [Element] {
        let names = elements.map(name)
        let keys = names.map(key)
        // Positions are sorted, because they are cheaper to move than the elements.
        let positions = names.indices.sorted { left, right in
            keys[left] == keys[right] ? names[left] < names[right] : keys[left] < keys[right]
        }
        return positions.map { elements[$0] }
    }

    /// Returns the sort key of `text`: its letters and digits without case or accents, and one space for any
    /// run of other characters.
    static func key(_ text: String) -> String {
        text.utf8.allSatisfy { $0 < 0x80 } ? keyOfASCII(text) : keyOfAny(text)
    }

    /// Returns the key of an ASCII text, byte by byte.
    private static func keyOfASCII(_ text: String) -> String {
        var key: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x41...0x5A: key.append(byte + 0x20)
            case 0x30...0x39, 0x61...0x7A: key.append(byte)
            case UInt8(ascii: "'"): break
            default: if key.last != UInt8(ascii: " ") { key.append(UInt8(ascii: " ")) }
            }
        }
        return String(decoding: key, as: UTF8.self)
    }

    static func keyOfAny(_ text: String) -> String {
        var key = ""
        for character in text.lowercased() {
            if let letter = baseLetters[character] {
                key.append(letter)
            } else if character.isLetter || character.isNumber {
                key.append(character)
            } else if character != "’", character != "'", key.last != " " {
                key.append(" ")
            }
        }
        return key
    }

    /// The accented letters of the official languages that use the Latin alphabet, in composed and, because
    /// Swift compares characters by canonical equivalence, in decomposed form too.
    private static let baseLetters: [Character: Character] = {
        let accented: KeyValuePairs<String, Character> = [
            "áàâäãå": "a", "ç": "c", "éèêë": "e", "íìîï": "i", "ñ": "n", "óòôöõ": "o", "úùûü": "u", "ýÿ": "y",
        ]
        var letters: [Character: Character] = [:]
        for (characters, letter) in accented {
            for character in characters { letters[character] = letter }
        }
        return letters
    }()
}
