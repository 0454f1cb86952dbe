/// The order in which the Organization lists States: by the letters of the name, whatever their case or accents.
public enum AlphabeticalOrder {
    /// Whether `left` stands before `right`; names with the same letters are told apart by their code points, so that
    /// the order is the same everywhere.
    public static func precedes(_ left: String, _ right: String) -> Bool {
        let (leftKey, rightKey) = (key(left), key(right))
        return leftKey == rightKey ? left < right : leftKey < rightKey
    }

    /// The letters and digits of `text`, without case or accents; everything else counts as one space.
    static func key(_ text: String) -> String {
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
