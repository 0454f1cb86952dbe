import Diagnostics

/// An id that is only the number of a paragraph, as drafts give it.
enum NumberAsID: Rule {
    static let page = RulePage(
        code: "FU622", name: "number-as-id", severity: .error,
        what:
            "The id of a commitment, a theme or an item is only a number, such as “paragraph-2-a”, which a draft puts there until there is a better one.",
        why:
            "An id never changes, since answers are found by it in later cycles; so it says from the beginning what is meant.",
        before: "commitment: paragraph-2-a", after: "commitment: street-lighting")

    static func check(_ id: String) -> Finding? {
        // Most ids have no figure, and no letter outside ASCII that might be one.
        guard id.utf8.contains(where: { 0x30...0x39 ~= $0 || $0 >= 0x80 }), isNumber(id) else { return nil }
        return found(
            "the id \(Wording.quoted(id)) says where something stands and not what it is about",
            help:
                "Give it a few words with hyphens between them, as in “street-lighting”; it never changes later."
        )
    }

    /// Returns whether an id has nothing but the words for a division of a text, figures, and the letters and
    /// Roman numerals that follow these.
    private static func isNumber(_ id: String) -> Bool {
        var hasFigures = false
        for run in runs(id) {
            if run.first?.isNumber == true {
                hasFigures = true
            } else {
                guard divisions.contains(run) || hasFigures && isLetter(run) else { return false }
            }
        }
        return hasFigures
    }

    /// Returns the longest pieces of an id that are all letters or all figures, in small letters.
    private static func runs(_ id: String) -> [Substring] {
        id.lowercased().split { !$0.isLetter && !$0.isNumber }.flatMap { part in
            var rest = part
            var runs: [Substring] = []
            while let first = rest.first {
                let run = rest.prefix { $0.isNumber == first.isNumber }
                runs.append(run)
                rest = rest.dropFirst(run.count)
            }
            return runs
        }
    }

    /// Returns whether a run of letters is one that a list has: “a”, “bb”, “iv”.
    private static func isLetter(_ run: Substring) -> Bool {
        run.count == 1 || run.allSatisfy { "ivx".contains($0) } || run.count == 2 && run.first == run.last
    }

    private static let divisions: Set<Substring> = [
        "paragraph", "paragraphs", "para", "paras", "par", "subparagraph", "rule", "article", "art",
        "section", "sec",
        "chapter", "part", "annex", "principle", "guideline", "point", "clause", "no", "number", "commitment",
        "theme",
        "item", "question",
    ]
}
