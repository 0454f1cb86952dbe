/// The error for bytes that are not well-formed markup.
public struct MalformedMarkup: Error, Equatable, Sendable {
    /// A problem with the markup.
    public struct Problem: Equatable, Sendable {
        /// The line where it was noticed, counted from 1.
        public var line: Int

        /// A description, mostly in libxml2’s words.
        public var message: String
    }

    /// The problems, in the order noticed: at least one problem, at most the first hundred.
    public var problems: [Problem]

    static let maxProblems = 100
}
