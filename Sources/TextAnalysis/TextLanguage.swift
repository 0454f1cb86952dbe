/// What a text shows of its language where that is not the one that is declared.
public enum TextLanguage: Hashable, Sendable {
    /// It is in a script in which the declared language is not written.
    case script(WritingSystem, tag: String)
    /// Its function words are of another language.
    case words(tag: String)

    /// Returns what a text shows of its language if this is not the one with the tag `declared`; nil if it is, or
    /// if it cannot be told, as of names and titles.
    public static func contradiction(in text: String, to declared: String) -> TextLanguage? {
        guard let system = WritingSystem.of(text) else { return nil }
        if system == .latin, let tag = FunctionWords.otherLanguage(of: text, than: declared) {
            return .words(tag: tag)
        }
        return system.writes(declared) ? nil : .script(system, tag: system.language(of: text))
    }

    /// Returns the tag of the language of a text if its script shows for certain that it is not the declared
    /// one. Latin letters, which most languages have, do not.
    public static func certain(in text: String, otherThan declared: String) -> String? {
        guard let system = WritingSystem.of(text), system != .latin, !system.writes(declared) else {
            return nil
        }
        return system.language(of: text)
    }
}
