public import FollowUpModel

/// The letter that reminds a State of its reply, or of having it cleared.
public struct ReminderLetter: Sendable {
    private let context: LetterContext
    private let name: StateName
    private let focalPoints: [Registers.FocalPoint]
    private let reminder: Reminder
    private let invited: CalendarDate
    private let answered: Int
    private let asked: Int

    /// Creates the letter.
    ///
    /// - Parameters:
    ///   - name: The name of the State.
    ///   - focalPoints: Whom it is to in that State.
    ///   - reminder: What it reminds of.
    ///   - invited: The day on which the State was invited.
    ///   - answered: How many questions have an answer in what the State has sent, also in confidence.
    ///   - asked: How many questions the State was asked.
    public init(
        _ context: LetterContext, to name: StateName, _ focalPoints: [Registers.FocalPoint],
        of reminder: Reminder, invited: CalendarDate, answered: Int, asked: Int
    ) {
        (self.context, self.name, self.focalPoints) = (context, name, focalPoints)
        (self.reminder, self.invited) = (reminder, invited)
        (self.answered, self.asked) = (answered, asked)
    }

    /// The letter.
    public var letter: Letter {
        var letter = context.letter(.letterReminder, to: name, focalPoints)
        let opening = phrases(
            .letterReminded,
            [
                "date": context.style.date(invited), "mandate": context.cycle.mandate,
                "state": name.inSentence, "title": context.checklist.instrument.title,
            ])
        letter.blocks =
            [.paragraph("\(opening) \(phrases(received.what, counts))"), .paragraph(request)]
            + [context.lastDay, reminder == .reply ? .paragraph(phrases(.letterLost)) : nil, context.contact]
            .compactMap(\.self)
        return letter
    }

    private var phrases: Phrases { context.phrases }

    /// The phrases for what was received, and for what is asked.
    private var received: (what: Phrase, asked: Phrase) {
        switch reminder {
        case .reply: (.letterNoReply, .letterAskReply)
        case .begun: (.letterBegun, .letterAskBegun)
        case .clearance: (.letterNotCleared, .letterAskClearance)
        }
    }

    private var counts: KeyValuePairs<String, String> {
        [
            "answered": context.style.figures(answered), "asked": context.style.figures(asked),
            "state": name.inSentence,
        ]
    }

    private var request: String {
        let isLate = context.date > context.deadline
        let sending = phrases(
            isLate ? .letterLate : .letterAskedBy,
            ["address": context.cycle.returnTo ?? "", "date": context.style.date(context.deadline)])
        let sentences =
            reminder == .reply ? [sending, phrases(received.asked)] : [phrases(received.asked), sending]
        return sentences.joined(separator: " ")
    }
}
