/// A part of what a State says that a section prints in paragraphs of its own.
enum ReplyPart: Hashable, Sendable {
    /// All its answers, for a section by State.
    case answers
    /// What it says under a theme, for one by theme: the position of the theme in the instrument.
    case theme(Int, ThemePart)
}
