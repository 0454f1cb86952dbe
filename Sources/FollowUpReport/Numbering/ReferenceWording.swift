import FollowUpModel

/// The wording of references to other parts of a report: “para. 12 above”, “paras. 12-15 below”, “Table 2”.
struct ReferenceWording {
    let language: ReportLanguage
    let places: Places
    /// An accompanying document: its title and its numbers.
    let other: (title: String, places: Places)?

    private var phrases: Phrases { language.phrases }

    /// Returns a reference with its words, as it appears in the paragraph with this number.
    func worded(_ reference: DocumentReference, in paragraph: Int) -> DocumentReference {
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
        case .each(let anchors):
            let found = Set(anchors.compactMap { places.paragraphs[$0] })
            guard let first = found.min() else { return reference }
            reference.paragraph = first
            reference.text = phrases(
                first > paragraph ? .below : .above,
                [
                    "paragraphs": phrases(
                        found.count == 1 ? .paragraphOne : .paragraphEach,
                        [(name: found.count == 1 ? "number" : "numbers", value: numbers(of: anchors))])
                ])
        case .table(let anchor):
            reference.text = places.tables[anchor].map { phrases(.table, ["number": figures($0)]) } ?? ""
        }
        return reference
    }

    /// Returns the numbers of paragraphs for a table: “3, 12-14”, or a dash for none.
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
