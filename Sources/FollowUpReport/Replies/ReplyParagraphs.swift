import FollowUpModel

extension Submission {
    /// How many paragraphs each part of it has that the sections of a layout print; parts that have none are left out.
    func paragraphCounts(_ layout: ReportLayout, _ checklist: Checklist) -> [ReplyPart: Int] {
        var counts: [ReplyPart: Int] = [:]
        if layout.sections.contains(.actionByState) {
            counts[.answers] = ActionByStateSection.paragraphCount(of: self)
        }
        if layout.sections.contains(.actionByTheme) {
            let themes = checklist.themesOfItems
            for answer in answers {
                for part in ThemePart.allCases {
                    let count = answer.parts(in: part).reduce(0) { $0 + answer.paragraphCount(of: $1) }
                    guard count > 0 else { continue }
                    counts[.theme(themes[answer.item], part), default: 0] += count
                }
            }
        }
        return counts.filter { $0.value > 0 }
    }

    /// The paragraphs of each part that the sections of the layout print; parts that have none are left out.
    func paragraphs(_ context: ReportContext) -> [ReplyPart: [Paragraph]] {
        var paragraphs: [ReplyPart: [Paragraph]] = [:]
        if context.layout.sections.contains(.actionByState) {
            paragraphs[.answers] = ActionByStateSection.paragraphs(of: self, context)
        }
        if context.layout.sections.contains(.actionByTheme) {
            let themes = context.checklist.themesOfItems
            for answer in answers {
                let printed = AnswerParagraphs(context: context, submission: self, answer: answer)
                for part in ThemePart.allCases {
                    let more = printed.paragraphs(of: answer.parts(in: part))
                    guard !more.isEmpty else { continue }
                    paragraphs[.theme(themes[answer.item], part), default: []] += more
                }
            }
        }
        return paragraphs.filter { !$0.value.isEmpty }
    }
}

extension Checklist {
    /// The position of the theme of each item in the instrument.
    fileprivate var themesOfItems: [Int] {
        let themes = instrument.themes
        return items.map { item in themes.firstIndex { $0.id == item.theme } ?? themes.endIndex }
    }
}
