import FollowUpModel

extension Submission {
    /// How many paragraphs each part of it has that the sections of a layout print; parts that have none are left out.
    func paragraphCounts(_ layout: ReportLayout, items: [Item]) -> [ReplyPart: Int] {
        var counts: [ReplyPart: Int] = [:]
        if layout.sections.contains(.actionByState) {
            counts[.answers] = ActionByStateSection.paragraphCount(of: self)
        }
        if layout.sections.contains(.actionByTheme) {
            for answer in answers {
                for part in ThemePart.allCases {
                    counts[.theme(items[answer.item].theme, part), default: 0] += answer.parts(in: part)
                        .reduce(0) { $0 + answer.paragraphCount(of: $1) }
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
            for answer in answers {
                let printed = AnswerParagraphs(context: context, submission: self, answer: answer)
                for part in ThemePart.allCases {
                    paragraphs[.theme(context.checklist.items[answer.item].theme, part), default: []] +=
                        printed.paragraphs(of: answer.parts(in: part))
                }
            }
        }
        return paragraphs.filter { !$0.value.isEmpty }
    }
}
