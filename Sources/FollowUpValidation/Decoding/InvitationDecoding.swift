import ByteText
import FollowUpModel
import YAMLSyntax

private enum InvitationKey: String, FieldKey { case form, by, core, themes, contact, text, signature }

extension Decoder {
    /// Returns what a cycle file says of the invitation.
    mutating func invitation(_ node: NodeID?, of checklist: Checklist?) -> Invitation {
        var invitation = Invitation()
        guard let node, !isBlank(node), let fields = fields(of: node, as: InvitationKey.self) else {
            return invitation
        }
        if let form = text(fields[.form]) {
            checkReference(
                to: form, kind: "kind of form", among: KnownNames(FormFormat.allCases.map(\.rawValue)))
            invitation.format = FormFormat(rawValue: form.value) ?? invitation.format
        }
        if let division = text(fields[.by]) {
            checkReference(to: division, kind: "way of dividing a form", among: KnownNames(["theme"]))
            invitation.isByTheme = true
        }
        let core = value(fields[.core], by: UnknownConfidentiality.check(shortForm:))
        invitation.isShort = core?.value ?? false
        let asked = Set(checklist?.items.map(\.theme) ?? [])
        let known = KnownNames(checklist?.instrument.themes.map(\.id).filter(asked.contains) ?? [])
        invitation.themes = texts(fields[.themes]).map { theme in
            if checklist != nil { checkReference(to: theme, kind: "theme", among: known) }
            return theme.value
        }
        if let checklist, let core, invitation.themes.allSatisfy(asked.contains) {
            report(NothingAsked.check(invitation, of: checklist), at: core.range)
        }
        invitation.contact = text(fields[.contact])?.value
        invitation.words = texts(fields[.text]).map(\.value)
        invitation.signature = texts(fields[.signature]).map(\.value)
        return invitation
    }
}
