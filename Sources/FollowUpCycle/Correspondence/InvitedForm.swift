import ByteText
import FollowUpForms
import FollowUpModel

/// What a State is sent to fill in: a form, or one for each theme, as the cycle says.
struct InvitedForm {
    /// A file of it.
    struct Part {
        /// The name of the file, without its suffix.
        let name: String
        let form: BlankChecklist
        /// What is filled in in it; nil if nothing is.
        let filledIn: FilledForm?
        /// The number of questions that it asks.
        let count: Int
    }

    /// The parts; one if it is not divided.
    let parts: [Part]
    /// The cycle of the answers that it shows; nil if it shows none.
    let formerCycle: String?

    /// Creates the form of a State.
    ///
    /// - Parameter former: The reply whose answers it shows; nil for a blank form.
    /// - Throws: ``Failure`` if they cannot be carried over.
    init(
        of state: MemberState, in cycle: Cycle, on checklist: Checklist, showing former: EarlierReply?,
        _ replies: FormerReplies, _ reader: SubmissionReader
    ) throws(Failure) {
        let related = former.map(replies.elsewhere) ?? [:]
        let whole = BlankChecklist(
            checklist, state: state, cycle: cycle.id, on: nil, elsewhere: related,
            isShort: cycle.invitation.isShort, deadline: cycle.deadline ?? cycle.cutOffDate,
            returnTo: cycle.returnTo)
        let carried: CarriedOverChecklist?
        if let former, former.submission.checklist == checklist.id {
            carried = try former.carriedOver(onto: whole)
        } else {
            carried = nil
        }
        formerCycle =
            carried?.carriedOver.isEmpty == false || !related.isEmpty ? former?.submission.cycle : nil
        let context = reader.contextWithoutCycle
        let shares = Self.shares(cycle.invitation, of: checklist)
        guard !shares.isEmpty else {
            let filledIn = carried.map { FilledForm($0.text, context) }
            let count = carried?.asked ?? whole.asked.count
            parts = [Part(name: state.code, form: whole, filledIn: filledIn, count: count)]
            return
        }
        let names =
            shares.count == 1 && !cycle.invitation.isByTheme
            ? [state.code] : PartNames(of: shares.map(\.name), state: state.code).all
        guard let carried else {
            parts = zip(names, shares).map { name, share in
                let form = whole.asking(share.items)
                return Part(name: name, form: form, filledIn: nil, count: form.asked.count)
            }.filter { $0.count > 0 }
            return
        }
        let source = SourceFile(path: "\(state.code).yaml", bytes: Array(carried.text.utf8))
        do throws(NotCarriedOver) {
            let reply = try DividedReply(source, on: whole)
            var parts: [Part] = []
            for (name, share) in zip(names, shares) {
                let asked = reply.asked.map(\.id).filter(share.items.contains)
                guard !asked.isEmpty else { continue }
                let part = try reply.part(asking: Set(asked), isFirst: parts.isEmpty)
                parts.append(
                    Part(
                        name: name, form: part.form, filledIn: FilledForm(part.text, context),
                        count: asked.count))
            }
            self.parts = parts
        } catch {
            throw error.failure(in: source, action: "carried over")
        }
    }

    /// Returns the questions of each part, with its name; none if the form is whole.
    private static func shares(
        _ invitation: Invitation, of checklist: Checklist
    ) -> [(name: String, items: Set<String>)] {
        let themes = checklist.instrument.themes.map(\.id).filter {
            invitation.themes.isEmpty || invitation.themes.contains($0)
        }
        let items = { (themes: [String]) in
            Set(checklist.items.filter { themes.contains($0.theme) }.map(\.id))
        }
        if invitation.isByTheme { return themes.map { ($0, items([$0])) } }
        return invitation.themes.isEmpty ? [] : [("", items(themes))]
    }
}
