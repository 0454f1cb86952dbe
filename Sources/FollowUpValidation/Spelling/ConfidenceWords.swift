import ByteText
import TextAnalysis

/// The words in a file that declare something confidential, or that identify the respondent, other than the
/// fields of the format.
///
/// Everything that is searched for is in the lists below. No comment of a blank form contains one of the
/// `phrases`, as a test shows for all checklists; so what a comment asks for was typed by a person.
enum ConfidenceWords {
    /// Names of fields that mean “confidential”, in English and in the languages that checklists are answered
    /// in.
    private static let names = set(
        "in confidence", "in strict confidence", "given in confidence", "keep in confidence", "secret",
        "secrecy",
        "keep secret", "top secret", "private", "keep private", "privacy", "not for publication",
        "not to be published", "not for print", "not for release", "not public", "non public", "unpublished",
        "do not publish", "dont publish", "do not print", "do not disclose", "do not share", "do not quote",
        "never publish", "no publication", "no publish", "internal", "internal only", "internal use",
        "internal use only", "for internal use", "for internal use only", "restricted", "classified",
        "withhold",
        "withheld", "off the record", "official use only", "for official use only", "not for distribution",
        "embargo", "embargoed", "hidden", "sensitive",
        "a titre confidentiel", "prive", "privee", "ne pas publier", "ne pas diffuser", "ne pas divulguer",
        "interne", "usage interne", "restreint", "diffusion restreinte", "reserve", "non publie",
        "non public",
        "secreto", "privado", "privada", "no publicar", "no divulgar", "no difundir", "interno",
        "uso interno",
        "reservado", "reservada", "restringido", "en confianza", "no publico",
        "конфиденциально", "конфиденциальный", "не публиковать", "не для публикации", "секретно",
        "для служебного пользования", "سري", "سرية", "ليس للنشر", "لا للنشر", "保密", "机密", "机密的", "不公开")

    /// Names that mean the opposite: a field of this name declares confidence if its value is a clear “no”,
    /// or blank.
    private static let opposites = set(
        "public", "publish", "published", "publishable", "publication", "for publication", "may be published",
        "can be published", "may publish", "print", "may be printed", "disclose", "publier", "publiable",
        "publicar", "publicable", "publico")

    /// Fields of the respondent, and other names that people give them.
    private static let personalNames = set(
        "name", "names", "full name", "first name", "last name", "given name", "family name", "surname",
        "email",
        "e mail", "mail", "email address", "phone", "telephone", "tel", "mobile", "fax", "contact",
        "contact person",
        "focal point", "filled in by", "completed by", "nom", "prenom", "courriel", "adresse electronique",
        "nombre",
        "apellido", "correo", "correo electronico", "telefono")

    /// The phrases with which a comment asks for confidence, by their first word; a later word that ends in
    /// “*” is a prefix. In scripts without spaces they are searched for within words.
    static let phrases: [String: [[String]]] = {
        var phrases = [
            "in confidence", "in strict confidence", "respect confidentiality", "respect the confidentiality",
            "confidentiality requested", "confidentiality is requested", "strictly private", "private answer",
            "keep private", "keep this private", "keep it private", "keep this answer private", "keep secret",
            "keep this secret", "keep it secret", "keep this answer secret", "is private", "is secret",
            "internal use",
            "internal only", "for internal", "official use only", "off the record", "restricted distribution",
            "restricted circulation", "secretariat only", "only for the secretariat", "eyes only",
            "embargoed",
            "not for publication", "not for publishing", "not for the public", "not for public",
            "not for distribution", "not for circulation", "not for print*", "not for release",
            "not for quotation",
            "not for attribution", "not for disclosure", "not for sharing", "no publication",
            "without publication",
            "not to be printed", "should not be printed", "may not be printed", "shall not be printed",
            "never be printed", "answer must not be printed", "this must not be printed",
            "it must not be printed",
            "unpublished please", "withhold this", "withhold from publication", "withhold publication",
            "private please", "secret please", "please withhold", "ne pas publier", "ne pas diffuser",
            "ne pas divulguer", "ne pas communiquer",
            "ne pas rendre publi*", "ne doit pas etre publie*", "ne doit pas etre rendu* publi*",
            "ne doit pas etre diffuse*", "pas pour publication", "pas destine* a la publication",
            "usage interne",
            "en confidence", "diffusion restreinte", "garder secret*", "no publicar", "no publique*",
            "no se publique*",
            "no divulgar", "no difundir", "no debe publicarse", "no debe ser publicad*",
            "no debe hacerse public*",
            "no hacer public*", "no para publicacion", "no es para publicacion", "uso interno",
            "en confianza",
            "не публиковать", "не публикуйте", "не для публикации", "не подлежит публикации", "не разглашать",
            "для служебного пользования", "конфиденциально", "конфиденциальный", "конфиденциальная",
            "конфиденциальные", "سري", "سرية", "ليس للنشر", "لا للنشر",
            "غير للنشر",
            "لا تنشر*",
        ]
        let verbs = [
            "publish", "print", "disclose", "share", "quote", "release", "circulate", "distribute",
            "reproduce",
            "divulge", "cite",
        ]
        for verb in verbs {
            phrases += ["do not", "dont", "please not", "never", "not to", "rather not"].map {
                "\($0) \(verb)"
            }
        }
        let participles = [
            "published", "disclosed", "shared", "quoted", "released", "circulated", "distributed",
            "reproduced",
            "divulged", "cited", "made public",
        ]
        for participle in participles {
            phrases += [
                "not to be", "not be", "cannot be", "cant be", "never be", "never to be", "shouldnt be",
            ].map {
                "\($0) \(participle)"
            }
        }
        for what in ["", "it ", "this ", "that ", "these ", "the answer ", "this answer ", "any of this "] {
            phrases += ["not make \(what)public", "dont make \(what)public"]
        }
        var byFirstWord: [String: [[String]]] = [:]
        for phrase in phrases {
            // What is written in plain letters is folded already.
            let words = phrase.split(separator: " ").map { word in
                word.utf8.allSatisfy { $0 < 0x80 }
                    ? String(word) : folded(String(word)) + (word.last == "*" ? "*" : "")
            }
            byFirstWord[words[0], default: []].append(words)
        }
        return byFirstWord
    }()

    private static let withinWords = ["保密", "机密", "请勿公", "不得公", "不公开", "不要公", "请勿发", "内部使用"]

    /// Substrings, at least one of which occurs in each ASCII phrase; they rule out nearly all comments.
    private static let stems = [
        "publ", "onfi", "priv", "rint", "secr", "rnal", "erne", "erno", "sclo", "dist", "divu", "shar",
        "quot", "elea",
        "circ", "epro", "cite", "estr", "ecor", "only", "emba", "attr", "diff", "difu", "ique", "hold",
    ]

    private static func set(_ names: String...) -> Set<String> { Set(names.map(folded)) }
}

extension ConfidenceWords {
    /// Returns whether a field declares what it belongs to confidential, under whatever name. In doubt it
    /// does: so does a blank value, or one that is not a text (nil).
    static func isDeclaration(_ name: String, value: String?) -> Bool {
        let name = folded(name)
        if isConfidential(name) || isOtherName(name) { return value.flatMap(meaning) != false }
        guard let value, opposites.contains(name) else { return false }
        return meaning(of: value) == false || value.allSatisfy(\.isWhitespace)
    }

    /// Returns whether a field declares confidence with a word other than “confidential”, however that is
    /// spelt.
    static func isDeclarationBySynonym(_ name: String, value: String?) -> Bool {
        !isConfidential(folded(name)) && isDeclaration(name, value: value)
    }

    /// Returns the boolean that a value clearly means; nil in case of doubt. A word that can only mean
    /// “false” leaves none.
    private static func meaning(of value: String) -> Bool? {
        let words = value.split(whereSeparator: \.isWhitespace)
        return words.count == 1 ? BooleanWords.meaning(of: String(words[0])) : nil
    }

    /// Returns whether a name is “confidential”, in one of several languages, misspelt, or in lookalike
    /// letters.
    private static func isConfidential(_ name: String) -> Bool {
        let letters = name.filter { $0 != " " }
        return letters.hasPrefix("confid") || isNear(letters, to: "confidential", by: 3)
    }

    private static func isOtherName(_ name: String) -> Bool {
        names.contains(name) || name.split(separator: " ").contains { $0.hasPrefix("confidential") }
    }

    /// Returns whether a name is that of the respondent, misspelt, or in lookalike letters.
    static func isRespondent(_ name: String) -> Bool {
        let letters = folded(name).filter { $0 != " " }
        return letters.hasPrefix("respond") || isNear(letters, to: "respondent", by: 3)
    }

    /// Returns whether a name is a field of the respondent that no other part of a submission has.
    static func isPersonal(_ name: String) -> Bool {
        let name = folded(name)
        return personalNames.contains(name) || isNear(name, to: "email", by: 1)
    }

    private static func isNear(_ name: String, to other: String, by most: Int) -> Bool {
        // Nearly all names have too few letters in common, or differ too much in length.
        guard abs(name.utf8.count - other.utf8.count) <= 2 * most,
            (letters(of: other) & ~letters(of: name)).nonzeroBitCount <= most
        else { return false }
        return NearestWord.match(to: name, among: [other]).map { $0.distance <= most } ?? false
    }

    /// Returns a bit set of the letters in a name.
    private static func letters(of name: String) -> UInt32 {
        name.utf8.reduce(0) { $0 | 1 << UInt32($1 & 31) }
    }

    /// Returns whether a comment, of one or several lines, asks for confidence.
    static func isRequest(_ comment: String) -> Bool {
        let text = folded(comment)
        return mayBegin(in: text.utf8.span) && containsPhrase(text)
    }

    /// Returns whether a phrase may begin among folded words. This excludes nearly all comments of a form: none
    /// of their words begins a phrase together with the first letters of the next.
    private static func mayBegin(in text: Span<UInt8>) -> Bool {
        var start = 0
        while start < text.count {
            var end = start
            var hash = beginningHash
            while end < text.count, text[end] != UInt8(ascii: " ") {
                if text[end] >= 0x80 { return true }
                hash = beginning(hash, text[end])
                end += 1
            }
            if beginnings.contains(hash) { return true }
            // “confidential” in whatever spelling.
            if end - start >= 4, text[start] == UInt8(ascii: "c"), text[start + 1] == UInt8(ascii: "o"),
                text[start + 2] == UInt8(ascii: "n"), text[start + 3] == UInt8(ascii: "f")
            {
                return true
            }
            var next = end
            while next < text.count, next <= end + beginningLetters,
                next == end || text[next] != UInt8(ascii: " ")
            {
                hash = beginning(hash, text[next])
                next += 1
            }
            if next > end, beginnings.contains(hash) { return true }
            start = end + 1
        }
        return false
    }

    /// The number of letters of the second word of a phrase that are compared.
    private static let beginningLetters = 3
    private static let beginningHash: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func beginning(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }

    /// The hashes of the beginnings of phrases: the first word, and the first letters of the second if there is
    /// one.
    private static let beginnings = Set(
        phrases.values.joined().map { phrase in
            var text = Array(phrase[0].utf8)
            if phrase.count > 1 {
                text += [UInt8(ascii: " ")] + phrase[1].utf8.prefix(beginningLetters)
            }
            return text.reduce(beginningHash, beginning)
        })

    private static func containsPhrase(_ text: String) -> Bool {
        let words = text.split(separator: " ").map(String.init)
        let isAsked = words.indices.contains { place in
            isConfidentialityWord(words, at: place)
                || phrases[words[place]]?.contains { phrase in
                    phrase.count <= words.count - place
                        && zip(phrase, words[place...]).allSatisfy { part, word in
                            part.last == "*" ? word.hasPrefix(part.dropLast()) : word == part
                        }
                } ?? false
        }
        return isAsked
            || words.contains { word in
                word.utf8.count > word.unicodeScalars.count && withinWords.contains { word.contains($0) }
            }
    }

    /// Returns whether the word at `place` is “confidential” and is not negated.
    private static func isConfidentialityWord(_ words: [String], at place: Int) -> Bool {
        let word = words[place]
        guard word.hasPrefix("conf"), word.utf8.count >= 9, !word.hasPrefix("confidentialit"),
            !word.hasPrefix("confidencialid"),
            word.hasPrefix("confidential") || word.hasPrefix("confidentiel") || word.hasPrefix("confidencial")
                || isNear(word, to: "confidential", by: 2)
        else { return false }
        let before = place > 0 ? words[place - 1] : ""
        let after = words[(place + 1)...]
        if ["not", "no", "non", "nothing", "never", "isnt", "pas", "longer"].contains(before) {
            return false
        }
        // The form itself says “Write “confidential: true” in an answer …”.
        return after.first != "false" && after.first != "no"
            && !(before == "write" && after.prefix(2) == ["true", "in"])
    }

    /// Returns whether a comment may ask for confidence. This rejects nearly all comments before they are
    /// decoded as text.
    static func mayBeRequest(_ comment: Span<UInt8>) -> Bool {
        var last: UInt32 = 0
        var offset = 0
        while offset < comment.count {
            let byte = comment[offset]
            if byte >= 0x80 {
                // Quotation marks and dashes occur in many comments of a form.
                guard byte == 0xE2, offset + 2 < comment.count, comment[offset + 1] == 0x80,
                    comment[offset + 2] >= 0x90
                else { return true }
                offset += 3
                // Like an apostrophe, they may occur within a word.
                continue
            }
            if byte < 0x20 {
                offset += 1
                continue
            }
            last = last << 8 | UInt32(byte | 0x20)
            if stemMarks[Int(truncatingIfNeeded: hash(last) >> 6)] & 1 << UInt64(hash(last) & 63) != 0,
                stemValues.contains(last)
            {
                return true
            }
            offset += 1
        }
        return false
    }

    private static let stemValues = stems.map { stem in stem.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } }

    /// A bit set of 512 bits, indexed by a hash of each stem.
    private static let stemMarks: [UInt64] = {
        var marks = [UInt64](repeating: 0, count: 8)
        for value in stemValues { marks[Int(hash(value) >> 6)] |= 1 << UInt64(hash(value) & 63) }
        return marks
    }()

    private static func hash(_ value: UInt32) -> UInt32 { (value &* 0x9E37_79B1) >> 23 }

    /// Returns a text reduced to what its words look like: in lowercase Latin letters without accents where
    /// they look like those, with single spaces and nothing else between the words.
    static func folded(_ text: String) -> String {
        foldedOfASCII(text.utf8.span) ?? foldedOfAny(text)
    }

    /// Returns the folded words of a text in ASCII, or nil of any other text.
    private static func foldedOfASCII(_ text: Span<UInt8>) -> String? {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var isWithin = false
        for index in text.indices {
            let byte = text[index]
            guard byte < 0x80 else { return nil }
            if byte.isASCIIAlphanumeric {
                if !isWithin, !result.isEmpty { result.append(UInt8(ascii: " ")) }
                // Of a figure this bit is set already.
                result.append(byte | 0x20)
                isWithin = true
            } else if byte >= 0x20 && byte != 0x27 && byte != 0x7F || 0x09...0x0D ~= byte {
                isWithin = false
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func foldedOfAny(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var isWithin = false
        for scalar in text.unicodeScalars {
            if let byte = UInt8(exactly: scalar.value), byte < 0x80 {
                if byte.isASCIIAlphanumeric {
                    if !isWithin, !result.isEmpty { result.append(" ") }
                    // A digit already has this bit set.
                    result.append(Unicode.Scalar(byte | 0x20))
                    isWithin = true
                } else if byte >= 0x20 && byte != 0x27 && byte != 0x7F || 0x09...0x0D ~= byte {
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
                if !isWithin, !result.isEmpty { result.append(" ") }
                result.append(letter)
                isWithin = true
            }
        }
        return String(result)
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
