public import ByteText
public import Diagnostics

extension [Diagnostic] {
    /// Returns the findings with those redacted whose message or source line would disclose something
    /// confidential: they say only what their rule is about.
    /// - Parameters:
    ///   - parts: The bytes of the file that no output may show.
    ///   - file: The file that the findings are about.
    ///   - isItem: Returns whether a name is the id of an item, which may be shown.
    public func redacting(
        _ parts: [ByteRange], of file: SourceFile, isItem: (String) -> Bool = { _ in true }
    ) -> [Diagnostic] {
        guard !parts.isEmpty, contains(where: { $0.isAbout(file) }) else { return self }
        let index = LineIndex(file)
        let parts = SortedByteRanges(parts)
        // Several findings may be equal once they are redacted.
        var withheld: Set<Diagnostic> = []
        return compactMap { finding in
            guard finding.isAbout(file) else { return finding }
            let places = ([finding.place] + finding.related.map(\.place)).filter { $0.path == file.path }
            let lines = places.map { place in
                let line = index.range(ofLine: index.position(of: place.range.lowerBound).line)
                return ByteRange(
                    Int(line.lowerBound), Int(Swift.max(line.upperBound, place.range.upperBound)))
            }
            let isConfidential = lines.contains(where: parts.touches)
            var shown = isConfidential && !finding.isConfidential ? finding.inConfidence(isItem) : finding
            // A fix all over the file may write what is confidential elsewhere.
            if !shown.isConfidential,
                finding.fixes.contains(where: { $0.edits.contains { parts.touches($0.range) } })
            {
                shown = finding.confidential(
                    message: finding.message, item: finding.item, help: finding.help ?? "")
            }
            return !shown.isConfidential || withheld.insert(shown).inserted ? shown : nil
        }
    }
}

extension Diagnostic {
    /// Returns whether the finding has a location in a file.
    fileprivate func isAbout(_ file: SourceFile) -> Bool {
        place.path == file.path || related.contains { $0.place.path == file.path }
    }

    /// Returns the finding with the general description of its rule as the message.
    fileprivate func inConfidence(_ isItem: (String) -> Bool) -> Diagnostic {
        if ReadingRules.nonquoting.contains(code) {
            return confidential(message: message, item: nil, help: help ?? "")
        }
        // The rules on the finished report are in a module above this one; all of them are about its style.
        let what =
            RuleBook.pages.first { $0.code == code }?.what ?? "Words are not in the house style of a report."
        let clause = what.prefix(1).lowercased() + what.dropFirst()
        return confidential(
            message: clause.hasSuffix(".") ? String(clause.dropLast()) : clause,
            item: item.flatMap { isItem($0) ? $0 : nil },
            help: "It is confidential, and not shown; “followup explain \(code)” says what to do.")
    }
}
