public import FollowUpModel

/// The letter with which a State is sent its form.
public struct InvitationLetter: Sendable {
    private let context: LetterContext
    private let name: StateName
    private let focalPoints: [Registers.FocalPoint]
    private let files: [String]
    private let count: Int
    private let formerCycle: String?

    /// Creates the letter.
    ///
    /// - Parameters:
    ///   - name: The name of the State.
    ///   - focalPoints: Whom it is to in that State.
    ///   - files: The names of the files of its form, of which there is at least one.
    ///   - count: The number of their questions.
    ///   - formerCycle: The cycle of the answers that the form shows; nil if it shows none.
    public init(
        _ context: LetterContext, to name: StateName, _ focalPoints: [Registers.FocalPoint],
        files: [String], asking count: Int, formerCycle: String?
    ) {
        (self.context, self.name, self.focalPoints) = (context, name, focalPoints)
        (self.files, self.count, self.formerCycle) = (files, count, formerCycle)
    }

    /// The letter.
    public var letter: Letter {
        var letter = context.letter(.letterInvitation, to: name, focalPoints)
        letter.blocks = request + instructions + returning
        return letter
    }

    private var phrases: Phrases { context.phrases }
    private var invitation: Invitation { context.cycle.invitation }

    /// What is asked, and what comes with the letter.
    private var request: [Letter.Block] {
        let instrument = context.checklist.instrument
        let themes = instrument.themes.filter { invitation.themes.contains($0.id) }.map(\.heading)
        let enclosed = phrases(
            files.count == 1 ? .letterFile : .letterFiles,
            ["files": context.style.list(files), "count": context.style.figures(count)])
        let sentences = [
            phrases(
                .letterInvited,
                [
                    "mandate": context.cycle.mandate, "state": name.inSentence, "title": instrument.title,
                    "date": context.style.date(context.deadline),
                ]),
            themes.isEmpty
                ? nil : phrases(.letterThemes, ["themes": context.style.series(themes)]),
        ]
        let form = [
            enclosed, invitation.isShort ? phrases(.letterShort) : nil,
            formerCycle.map { phrases(.letterFormer, ["state": name.inSentence, "cycle": $0]) },
        ]
        return [sentences, form].map { .paragraph(Self.joined($0)) }
            + invitation.words.map(Letter.Block.paragraph)
    }

    private var instructions: [Letter.Block] {
        let how: Phrase =
            switch invitation.format {
            case .html: .letterHowHTML
            case .xlsx: .letterHowXLSX
            case .yaml: .letterHowYAML
            }
        let points = [how, .letterHowAll].flatMap { phrases($0).split(separator: "\n").map(String.init) }
        return [.heading(phrases(.letterHow)), .points(points)]
    }

    private var returning: [Letter.Block] {
        let address = context.cycle.returnTo.map {
            phrases(.letterReturnTo, ["address": $0, "date": context.style.date(context.deadline)])
        }
        let parts = files.count > 1 ? phrases(.letterParts) : nil
        return [
            .heading(phrases(.letterReturn)), .paragraph(Self.joined([address, parts])), context.lastDay,
            context.contact,
        ].compactMap(\.self)
    }

    private static func joined(_ sentences: [String?]) -> String {
        sentences.compactMap(\.self).joined(separator: " ")
    }
}
