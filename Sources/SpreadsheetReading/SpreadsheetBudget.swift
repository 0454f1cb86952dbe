import OpenPackaging

/// What may still be kept of a workbook: one account for all that is read of it.
final class SpreadsheetBudget {
    private var left: SpreadsheetLimits

    init(_ limits: SpreadsheetLimits) { left = limits }

    /// Takes bytes of texts off the account.
    func spend(textBytes: Int) throws(PackageProblem) {
        left.textBytes -= textBytes
        guard left.textBytes >= 0 else { throw .tooLarge }
    }

    /// Takes something that is kept off the account, with the lines of its text.
    func keep(_ text: String = "") throws(PackageProblem) {
        left.cells -=
            1
            + text.unicodeScalars.count {
                "\n"..."\r" ~= $0 || ["\u{85}", "\u{2028}", "\u{2029}"].contains($0)
            }
        guard left.cells >= 0, text.utf8.count <= left.bytesOfText else { throw .tooLarge }
    }
}
