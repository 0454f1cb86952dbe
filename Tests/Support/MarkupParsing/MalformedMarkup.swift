/// Why bytes are not the markup they were taken for.
public struct MalformedMarkup: Error, Equatable, Sendable {
    /// One thing wrong.
    public struct Problem: Equatable, Sendable {
        /// The line where it was noticed, counted from 1.
        public var line: Int

        /// What it is, in libxml2's words for the most part.
        public var message: String
    }

    /// What is wrong, in the order noticed: at least one problem, at most the first hundred.
    public var problems: [Problem]

    static let mostProblems = 100
}
