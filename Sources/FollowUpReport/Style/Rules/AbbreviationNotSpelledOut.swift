import Diagnostics

/// FU705: an abbreviation that has not been spelled out yet.
struct AbbreviationNotSpelledOut: StyleRule {
    static let page = RulePage(
        code: "FU705", name: "abbreviation-not-spelled-out", severity: .warning,
        what: "An abbreviation is used that is not spelled out at its first use in the report.",
        why:
            "House style: spelled out at first use, with the abbreviation in parentheses. A State’s own abbreviations are not known elsewhere.",
        before: "Canada funded projects of UNODC.",
        after: "Canada funded projects of the United Nations Office on Drugs and Crime (UNODC).")

    init(_ context: StyleContext) {}

    func findings(in report: CheckedReport) -> [Diagnostic] {
        let abbreviations = report.abbreviations
        return abbreviations.names.compactMap { name in
            let uses = abbreviations[name]
            // The first occurrence outside quotations, whose words are not ours to change. A quotation may
            // still spell it out.
            guard let first = uses.first else { return nil }
            let definition = uses.firstDefinition
            if let definition, !first.precede(definition) { return nil }
            return Self.finding(
                name,
                [definition.map { Diagnostic.Related("spelled out here", at: $0.place) }].compactMap(\.self)
            ).located(on: first)
        }
    }

    private static func finding(_ name: String, _ related: [Diagnostic.Related]) -> Finding {
        found(
            related.isEmpty ? "“\(name)” is not spelled out" : "“\(name)” is used before it is spelled out",
            help:
                "Spell it out here, with “(\(name))” after it when it is used again; the United Nations, its organs and Member States are not abbreviated at all.",
            related: related)
    }
}
