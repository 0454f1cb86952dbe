#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The mode in which tests rewrite the files that they otherwise compare with: `make renew` sets it.
public enum Renewal {
    /// Whether the mode is set.
    public static let isAsked = unsafe getenv("FOLLOWUP_RENEW") != nil
}

/// The first line in which two texts differ, for a message that fits a screen.
public struct FirstDifference: CustomStringConvertible, Sendable {
    /// The number of the line and its two versions.
    public let description: String

    /// Compares two texts. Returns nil if they are equal.
    public init?(expected: String, actual: String) {
        guard !expected.utf8.elementsEqual(actual.utf8) else { return nil }
        let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
        let line = zip(old, new).prefix { $0.utf8.elementsEqual($1.utf8) }.count
        let text = { (lines: [Substring]) in line < lines.count ? "“\(lines[line])”" : "nothing" }
        description = "line \(line + 1): \(text(old)) expected, \(text(new)) found"
    }
}
