import ByteText

/// A script in which texts are written, as far as it tells the language of a text from another.
public enum WritingSystem: String, Sendable {
    case latin = "Latin letters"
    case cyrillic = "Cyrillic letters"
    case greek = "Greek letters"
    case armenian = "Armenian letters"
    case hebrew = "Hebrew letters"
    case arabic = "Arabic letters"
    case devanagari = "Devanagari"
    case thai = "Thai letters"
    case georgian = "Georgian letters"
    case korean = "Korean letters"
    case japanese = "Japanese characters"
    case chinese = "Chinese characters"

    /// Returns the script of a text, told from its first letters; nil where these are too few, or mixed, for it
    /// to be sure. A name in another script at the beginning does not count.
    public static func of(_ text: String) -> WritingSystem? {
        let bytes = text.utf8.span
        var letters = Letters()
        var position = 0
        // Nearly every text is sure after a few words.
        while position < bytes.count, letters.count < enough, !letters.areSurelyLatin {
            let byte = bytes[position]
            if byte < 0x80 {
                if 0x61...0x7A ~= byte | 0x20 { letters.latin += 1 }
                position += 1
                continue
            }
            guard let scalar = UTF8.scalar(in: bytes, at: position) else { break }
            letters.take(scalar)
            position += UTF8.width(scalar)
        }
        return letters.writingSystem
    }

    /// How many letters are looked at: those of two lines.
    private static let enough = 160

    /// Letters by script.
    private struct Letters {
        var latin = 0
        private var others: [WritingSystem: Int] = [:]
        private var otherCount = 0

        var count: Int { latin + otherCount }

        /// Whether they are more than those of a name in another script.
        var areSurelyLatin: Bool { latin >= 40 && otherCount == 0 }

        mutating func take(_ scalar: Unicode.Scalar) {
            guard let script = WritingSystem(of: scalar) else { return }
            if script == .latin {
                latin += 1
            } else {
                others[script, default: 0] += 1
                otherCount += 1
            }
        }

        var writingSystem: WritingSystem? {
            // Japanese and Korean texts have Chinese characters too.
            let (kana, hangul) = (others[.japanese, default: 0], others[.korean, default: 0])
            let han = others[.chinese, default: 0]
            if kana + hangul + han > 0, latin * 2 < kana + hangul + han {
                guard kana + hangul + han >= 10 else { return nil }
                return hangul > kana && hangul * 2 > han ? .korean : kana * 10 > han ? .japanese : .chinese
            }
            let most = others.max { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }
            if let most, most.value >= 24, most.value * 4 > count * 3 { return most.key }
            return latin >= 24 && latin * 4 > count * 3 ? .latin : nil
        }
    }

    /// The script of a letter; nil for marks and digits, and for letters of other scripts.
    private init?(of scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0xC0...0x24F where scalar.value != 0xD7 && scalar.value != 0xF7: self = .latin
        case 0x1E00...0x1EFF: self = .latin
        case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
        case 0x400...0x52F: self = .cyrillic
        case 0x531...0x587: self = .armenian
        case 0x5D0...0x5EA: self = .hebrew
        case 0x620...0x64A, 0x66E...0x6D3, 0x6FA...0x6FF, 0x750...0x77F, 0xFB50...0xFDFB, 0xFE70...0xFEFC:
            self = .arabic
        case 0x904...0x97F: self = .devanagari
        case 0xE01...0xE4E: self = .thai
        case 0x10A0...0x10FF: self = .georgian
        case 0x3041...0x30FF: self = .japanese
        case 0xAC00...0xD7A3: self = .korean
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x3FFFD: self = .chinese
        default: return nil
        }
    }
}

extension WritingSystem {
    /// Returns whether texts in a language are written in this script, as far as is known. A language that is
    /// not known may be written in any.
    public func writes(_ tag: String) -> Bool {
        guard let scripts = Self.byLanguage[LanguageTag.language(of: tag)] else { return true }
        return scripts.contains(self)
    }

    /// The tag of the language of a text in this script: its own where letters prove it, else one that says of
    /// the language nothing but its script.
    public func language(of text: String) -> String {
        let has = { (letters: String) in
            text.unicodeScalars.contains { letters.unicodeScalars.contains($0) }
        }
        switch self {
        case .latin: return "und-Latn"
        // The letters ы and э are of Russian and Belarusian, which has і or ў besides.
        case .cyrillic: return has("ыэЫЭ") && !has("іїєґўјљњћђџѓќѕәғқңөұүһӣӯҳҷ") ? "ru" : "und-Cyrl"
        // The letters that Persian, Urdu, Pashto, Kurdish and Uighur have besides those of Arabic.
        case .arabic: return has("ةى") && !has("پچژگکیٹڈړښےەۆێ") ? "ar" : "und-Arab"
        case .greek: return "el"
        case .armenian: return "hy"
        case .hebrew: return "he"
        case .devanagari: return "und-Deva"
        case .thai: return "th"
        case .georgian: return "ka"
        case .korean: return "ko"
        case .japanese: return "ja"
        case .chinese: return "zh"
        }
    }

    /// The scripts of the official languages of the Organization and of other languages of its Members; both
    /// of those that are written in two.
    private static let byLanguage: [String: [WritingSystem]] = {
        let languages: KeyValuePairs<String, [WritingSystem]> = [
            "en fr es pt de it nl da sv no nb nn fi is pl cs sk sl hr hu ro sq lt lv et mt ga tr vi id sw rw so":
                [.latin],
            "ru uk be bg mk ky tg": [.cyrillic], "sr bs cnr az kk uz tk mn": [.cyrillic, .latin, .arabic],
            "ar fa ur ps dv": [.arabic], "el": [.greek], "hy": [.armenian], "he": [.hebrew],
            "hi ne mr": [.devanagari], "th": [.thai], "ka": [.georgian], "ko": [.korean, .chinese],
            "ja": [.japanese, .chinese], "zh": [.chinese],
        ]
        var scripts: [String: [WritingSystem]] = [:]
        for (tags, systems) in languages {
            for tag in tags.split(separator: " ") { scripts[String(tag)] = systems }
        }
        return scripts
    }()
}
