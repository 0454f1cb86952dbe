import FollowUpModel

/// A line of the contents: a section or an annex.
struct ContentsLine: Hashable, Sendable {
    /// The label and the heading: “III. Action taken by Member States”.
    let heading: String
    /// The numbers of the first and last paragraph (“1-7”); empty if there are no paragraphs.
    let paragraphs: String
    /// Whether it is a subsection of the section above.
    let isInside: Bool
    /// The name of the section in a page, to which the line leads.
    let id: String
}

extension ReportDocument {
    /// The contents: the sections with their subsections, and the annexes.
    var contents: [ContentsLine] {
        var lines: [ContentsLine] = []
        for (position, section) in sections.enumerated() {
            lines.append(section.contentsLine(at: [position], script))
            lines += section.subsections.enumerated().map { $1.contentsLine(at: [position, $0], script) }
        }
        return lines
            + annexes.enumerated().map { position, annex in
                ContentsLine(
                    heading: "\(annex.label). \(annex.heading)", paragraphs: "", isInside: false,
                    id: Annex.id(at: position))
            }
    }
}

extension Section {
    /// Returns the name in a page of the section at some positions, those of the sections around it first.
    static func id(at positions: [Int]) -> String {
        (["section"] + positions.map { "\($0 + 1)" }).joined(separator: "-")
    }

    fileprivate func contentsLine(at positions: [Int], _ script: Script) -> ContentsLine {
        ContentsLine(
            heading: labelledHeading, paragraphs: paragraphRange(script), isInside: positions.count > 1,
            id: Self.id(at: positions))
    }

    private func paragraphRange(_ script: Script) -> String {
        var (first, last): (Int?, Int?) = (nil, nil)
        forEachParagraph { (first, last) = (first ?? $0.number, $0.number) }
        guard let first, let last else { return "" }
        let figures = (first: script.figures(first), last: script.figures(last))
        return first == last ? figures.first : "\(figures.first)-\(figures.last)"
    }
}

extension ReportDocument.Annex {
    /// Returns the name in a page of the annex at a position.
    static func id(at position: Int) -> String { "annex-\(position + 1)" }
}
