import Diagnostics

/// Text on the line that holds the fingerprint of a question.
enum QuestionOverwritten: Rule {
    static let page = RulePage(
        code: "FU120", name: "question-overwritten", severity: .error,
        what: "The line “question”, which is to be left as it is, was changed.",
        why:
            "It says which wording of the question was answered; what is typed there is not read as an answer.",
        before: "question: \"Yes, since 2010.\"",
        after: "question: \"83b90d5c6a7f1e24\"\nstatus: \"implemented\"\nsummary: \"Canada reported that …\"")

    /// Checks what stands on the line.
    /// - Parameters:
    ///   - typed: The text on the line.
    ///   - now: The fingerprint of the question as it is worded now.
    static func check(_ typed: String, now: String) -> Finding? {
        guard typed != now, !now.isEmpty else { return nil }
        // The fingerprints of two wordings have hardly a digit in common.
        if let match = NearestWord.match(to: typed, among: [now]), match.distance <= 2 {
            return found(
                "this line is to be left as it is, and was changed", help: "Write “\(now)” here again.",
                correction: Correction(now, .safe))
        }
        guard typed.utf8.count != now.utf8.count || !typed.utf8.allSatisfy(isHexDigit) else { return nil }
        return found(
            "this line is to be left as it is: an answer typed here is not read",
            help: "Write the answer under “status” and “summary”, and “\(now)” here again.")
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "f") ~= byte
    }
}
