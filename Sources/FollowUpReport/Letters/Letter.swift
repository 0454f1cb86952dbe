public import FollowUpModel

/// A letter of the Secretariat to a State, as a tree that each format is written from.
public struct Letter: Hashable, Sendable {
    /// A part of the text.
    enum Block: Hashable, Sendable {
        case heading(String)
        case paragraph(String)
        /// Points, which are numbered.
        case points([String])
    }

    /// The tag of the language.
    let language: String
    let script: Script
    /// What stands above and below the letter, such as that it is part of an exercise.
    var notices: [String] = []
    let title: String
    /// The place and the day.
    let dateline: String
    /// Whom it is to, line by line.
    var addressee: [String] = []
    var blocks: [Block] = []
    /// Who signs it, line by line.
    var signature: [String] = []
}

/// What every letter to a State is made of.
public struct LetterContext: Sendable {
    let cycle: Cycle
    let checklist: Checklist
    let style: HouseStyle
    /// The day of the letter.
    let date: CalendarDate

    /// Creates the context of the letters of a cycle.
    ///
    /// - Parameters:
    ///   - cycle: The cycle.
    ///   - checklist: The checklist that it is on.
    ///   - language: The language of the letters.
    ///   - date: The day of the letters.
    public init(
        _ cycle: Cycle, _ checklist: Checklist, in language: ReportLanguage, on date: CalendarDate
    ) {
        (self.cycle, self.checklist, self.date) = (cycle, checklist, date)
        style = HouseStyle(language: language)
    }

    var phrases: Phrases { style.phrases }

    /// The day by which States are asked to reply.
    var deadline: CalendarDate { cycle.deadline ?? cycle.cutOffDate }

    /// Returns a letter with its title, and with what surrounds the text of every letter.
    ///
    /// - Parameters:
    ///   - title: The phrase that is its title.
    ///   - name: The name of the State.
    ///   - focalPoints: Whom it is to in that State.
    func letter(_ title: Phrase, to name: StateName, _ focalPoints: [Registers.FocalPoint]) -> Letter {
        let day = style.date(date)
        var letter = Letter(
            language: phrases.language, script: style.language.script,
            title: phrases(title, ["instrument": checklist.instrument.shortTitle]),
            dateline: cycle.firstPage.place.map { phrases(.letterFrom, ["place": $0, "date": day]) } ?? day)
        if cycle.isExercise { letter.notices.append(phrases(.exerciseNotice)) }
        if let notice = cycle.notice { letter.notices.append(notice) }
        letter.addressee = [phrases(.letterTo, ["state": name.name])]
        let people = focalPoints.map { style.series([$0.name, $0.authority].compactMap(\.self)) }
        letter.addressee += people.map { phrases(.letterAttention, ["names": $0]) }
        letter.signature = cycle.invitation.signature
        return letter
    }

    /// Says whom the State may ask.
    var contact: Letter.Block? {
        (cycle.invitation.contact ?? cycle.returnTo).map {
            .paragraph(phrases(.letterContact, ["contact": $0]))
        }
    }

    /// Says up to when replies are taken in, where that is later than the day by which they are asked for.
    var lastDay: Letter.Block? {
        deadline == cycle.cutOffDate
            ? nil : .paragraph(phrases(.letterLastDay, ["date": style.date(cycle.cutOffDate)]))
    }
}
