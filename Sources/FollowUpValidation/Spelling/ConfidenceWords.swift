import ByteText
import TextAnalysis

/// The names of fields that declare something confidential, or that identify the respondent, other than the
/// fields of the format. What comments say is read by ``ConfidentialityRequest``.
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
        "focal point", "filled in by", "completed by", "approved by", "authorized by", "authorised by", "nom",
        "prenom", "courriel", "adresse electronique",
        "nombre",
        "apellido", "correo", "correo electronico", "telefono")

    private static func set(_ names: String...) -> Set<String> { Set(names.map(WordFolding.folded)) }
}

extension ConfidenceWords {
    /// Returns whether a field declares what it belongs to confidential, under whatever name. In doubt it
    /// does: so does a blank value, or one that is not a text (nil).
    static func isDeclaration(_ name: String, value: String?) -> Bool {
        let names = WordFolding.readings(of: name)
        if names.contains(where: { isConfidential($0) || isOtherName($0) }) {
            return value.flatMap(meaning) != false
        }
        guard let value, names.contains(where: opposites.contains) else { return false }
        return meaning(of: value) == false || value.allSatisfy(\.isWhitespace)
    }

    /// Returns whether a field declares confidence with a word other than “confidential”, however that is
    /// spelt.
    static func isDeclarationBySynonym(_ name: String, value: String?) -> Bool {
        !isConfidential(WordFolding.folded(name)) && isDeclaration(name, value: value)
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

    /// Returns whether a name is that of the respondent, or of who cleared the reply, misspelt, or in lookalike
    /// letters.
    static func isRespondent(_ name: String) -> Bool {
        let letters = WordFolding.folded(name).filter { $0 != " " }
        return ["respond", "cleared", "clearance"].contains(where: letters.hasPrefix)
            || isNear(letters, to: "respondent", by: 3) || isNear(letters, to: "clearedby", by: 2)
    }

    /// Returns whether a name is a field of the respondent that no other part of a submission has.
    static func isPersonal(_ name: String) -> Bool {
        let name = WordFolding.folded(name)
        return personalNames.contains(name) || isNear(name, to: "email", by: 1)
    }

    static func isNear(_ name: String, to other: String, by most: Int) -> Bool {
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
}
