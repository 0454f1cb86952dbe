import FollowUpModel

/// Words that refer to other places of a report: “para. 12 above”, “paras. 12-15 below”, “Table 2”.
struct ReferenceWording {
    let language: ReportLanguage
    let places: Places
    /// A document that goes with this one: what it is called, and its places.
    let other: (title: String, places: Places)?

    private var phrases: Phrases { language.phrases }

    /// A reference with its words, as it stands in the paragraph of this number.
    func worded(_ reference: Reference, in paragraph: Int) -> Reference {
        var reference = reference
        switch reference.target {
        case .paragraphs(let first, let last):
            if let from = places.paragraphs[first], let to = places.paragraphs[last] {
                reference.paragraph = from
                reference.text = phrases(
                    from > paragraph ? .below : .above, ["paragraphs": numbers(from: from, to: to)])
            } else if let other, let from = other.places.paragraphs[first],
                let to = other.places.paragraphs[last]
            {
                reference.text = phrases(
                    .elsewhere, ["document": other.title, "paragraphs": numbers(from: from, to: to)])
            }
        case .table(let anchor):
            reference.text = places.tables[anchor].map { phrases(.table, ["number": figures($0)]) } ?? ""
        }
        return reference
    }

    /// The numbers of paragraphs in a table: “3, 12-14”; a dash for none.
    func numbers(of anchors: [Anchor]) -> String {
        let numbers = Set(anchors.compactMap { places.paragraphs[$0] }).sorted()
        guard !numbers.isEmpty else { return phrases(.nobody) }
        var runs: [ClosedRange<Int>] = []
        for number in numbers {
            if let last = runs.last, last.upperBound + 1 == number {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
        return HouseStyle(language: language).series(
            runs.map {
                $0.count == 1
                    ? figures($0.lowerBound) : "\(figures($0.lowerBound))-\(figures($0.upperBound))"
            })
    }

    private func numbers(from: Int, to: Int) -> String {
        from == to
            ? phrases(.paragraphOne, ["number": figures(from)])
            : phrases(.paragraphSeveral, ["from": figures(from), "to": figures(to)])
    }

    private func figures(_ number: Int) -> String { language.script.figures(number) }
}
