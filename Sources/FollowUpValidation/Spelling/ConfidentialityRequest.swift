import ByteText

/// Requests for confidence in running text: in the comments of a file, and for code that writes a State’s words
/// into a file that is read again.
///
/// Everything that is searched for is in the lists below. No comment of a blank form contains one of the
/// `phrases`, as a test shows for all checklists; so what a comment asks for was typed by a person.
public enum ConfidentialityRequest {
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
        let words = phrases.map { phrase in
            // What is written in plain letters is folded already.
            phrase.split(separator: " ").map { word in
                word.utf8.allSatisfy { $0 < 0x80 }
                    ? String(word) : WordFolding.folded(String(word)) + (word.last == "*" ? "*" : "")
            }
        }
        return Dictionary(grouping: words) { $0.first ?? "" }
    }()

    private static let withinWords = ["保密", "机密", "请勿公", "不得公", "不公开", "不要公", "请勿发", "内部使用"]
}

extension ConfidentialityRequest {
    /// Returns whether words, in a comment of one or several lines, would be read as a request to keep what is
    /// beside them confidential.
    public static func isContained(in words: String) -> Bool {
        WordFolding.readings(of: words).contains {
            isContained(in: $0.split(separator: " ").map(String.init))
        }
    }

    private static func isContained(in words: [String]) -> Bool {
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

    /// Returns whether a sentence of a text does nothing else than ask to keep the text confidential: “Please do not publish
    /// this answer”. One that says more (“names of witnesses shall not be published”) tells of something.
    static func isAll(of sentence: String) -> Bool {
        WordFolding.readings(of: sentence).contains { reading in
            let words = reading.split(separator: " ").map(String.init)
            return words.count <= maxWordCount && isContained(in: words)
                && words.indices.allSatisfy { place in
                    isConfidentialityWord(words, at: place) || courtesies.contains(words[place])
                        || wordsOfPhrases.contains(words[place])
                        || words[place].unicodeScalars.count <= maxWordCount
                            && withinWords.contains { words[place].contains($0) }
                }
        }
    }

    /// The most words, or characters of a script without spaces, of a sentence that only asks for confidence.
    private static let maxWordCount = 10
    private static let wordsOfPhrases = Set(phrases.values.joined().joined().filter { $0.last != "*" })
    /// The words that such a sentence may have besides.
    private static let courtesies = Set(
        """
        please note nb the this that these those answer answers reply text summary information section part as is are be we
        would should ask asked request requested kindly treat treated keep kept strictly entirely given our to of for at all
        merci de svp sil vous plait cette reponse la est por favor esta respuesta es пожалуйста этот ответ
        """.split(whereSeparator: \.isWhitespace).map { WordFolding.folded(String($0)) })

    /// Returns whether the word at `place` is “confidential” and is not negated.
    private static func isConfidentialityWord(_ words: [String], at place: Int) -> Bool {
        let word = words[place]
        guard word.hasPrefix("conf"), word.utf8.count >= 9, !word.hasPrefix("confidentialit"),
            !word.hasPrefix("confidencialid"),
            word.hasPrefix("confidential") || word.hasPrefix("confidentiel") || word.hasPrefix("confidencial")
                || ConfidenceWords.isNear(word, to: "confidential", by: 2)
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
}

extension ConfidentialityRequest {
    /// Returns whether `isContained` may be true of a text in UTF-8. This rejects nearly all comments before they
    /// are decoded: none of their words begins a phrase together with the first letters of the next.
    static func mayBeContained(in text: Span<UInt8>) -> Bool {
        var words = PhraseBeginning()
        var offset = 0
        while offset < text.count {
            let byte = text[offset]
            if byte.isASCIIAlphanumeric {
                words.append(byte | 0x20)
            } else if byte >= 0x80 {
                // Quotation marks and dashes occur in many comments of a form; any other character may be a letter.
                guard byte == 0xE2, offset + 2 < text.count, text[offset + 1] == 0x80 else { return true }
                offset += 2
                switch text[offset] {
                case 0x99: break
                case 0x93, 0x94, 0x98, 0x9C, 0x9D, 0xA6: words.endWord()
                default: return true
                }
            } else if WordFolding.isSeparator(byte) {
                words.endWord()
            }
            if words.mayBeginPhrase { return true }
            offset += 1
        }
        words.endWord()
        return words.mayBeginPhrase
    }

    /// What is needed of the last two words to tell whether they may begin a phrase. Hashes (FNV-1a) stand for them,
    /// so that no word need be made.
    private struct PhraseBeginning {
        /// The number of letters of the second word of a phrase that are compared.
        private static let letters = 3
        private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
        private static let confidential: UInt64 = hash("conf".utf8)
        /// The hashes of the beginnings of all phrases.
        private static let all = Set(
            phrases.values.joined().map { phrase in
                hash(
                    Array(phrase[0].utf8)
                        + phrase.dropFirst().prefix(1).flatMap { [space] + $0.utf8.prefix(letters) })
            })
        private static let space = UInt8(ascii: " ")

        private(set) var mayBeginPhrase = false
        /// The word, and the one before with the first letters of this one.
        private var (word, pair) = (seed, seed)
        private var count = 0

        mutating func append(_ letter: UInt8) {
            word = Self.hash(word, letter)
            if count < Self.letters { pair = Self.hash(pair, letter) }
            count += 1
            // “Confidential” in whatever spelling.
            if count == 4, word == Self.confidential { mayBeginPhrase = true }
        }

        mutating func endWord() {
            guard count > 0 else { return }
            if Self.all.contains(word) || Self.all.contains(pair) { mayBeginPhrase = true }
            (word, pair, count) = (Self.seed, Self.hash(word, Self.space), 0)
        }

        private static func hash(_ text: some Sequence<UInt8>) -> UInt64 { text.reduce(seed, hash) }

        private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
            (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
    }
}
