/// The order in which the Organization lists States: by the letters of the name, whatever their case or accents.
public enum AlphabeticalOrder {
    /// Whether `left` stands before `right`; names with the same letters are told apart by their code points, so that
    /// the order is the same everywhere.
    public static func precedes(_ left: String, _ right: String) -> Bool {
        let (leftKey, rightKey) = (key(left), key(right))
        return leftKey == rightKey ? left < right : leftKey < rightKey
    }

    /// The elements in the order of their names; those of one name stay in the order they have. The letters of each name
    /// are taken once, and not for each comparison.
    public static func sorted<Element>(
        _ elements: [Element], by name: (Element) -> String
    ) -> [Element] {
        let names = elements.map(name)
        let keys = names.map(key)
        // Positions are put in order, which are moved with less than the elements are.
        let positions = names.indices.sorted { left, right in
            keys[left] == keys[right] ? names[left] < names[right] : keys[left] < keys[right]
        }
        return positions.map { elements[$0] }
    }

    /// The letters and digits of `text`, without case or accents; everything else counts as one space.
    static func key(_ text: String) -> String {
        text.utf8.allSatisfy { $0 < 0x80 } ? keyOfASCII(text) : keyOfAny(text)
    }

    /// The same of a text without accents, byte by byte.
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

    /// The accented letters of the official languages that use the Latin alphabet, in composed and, because Swift
    /// compares characters by canonical equivalence, in decomposed form too.
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
