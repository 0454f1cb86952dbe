import ByteText
import FollowUpForms
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

/// The blank cycle file on a checklist.
enum CycleForm {
    /// Returns the file as it is.
    static func blank(_ form: Form, isExercise: Bool = false) throws -> String {
        BlankCycle(try form.checklist(), cycle: "2026", isExercise: isExercise).text
    }

    /// Returns the file with its required fields filled in.
    static func filled(_ form: Form, isExercise: Bool = false) throws -> String {
        let text = try fill(
            try blank(form, isExercise: isExercise), "\nmandate: \"\"",
            with: "\nmandate: \"General Assembly resolution 65/230\"")
        return try fill(text, "\ncut-off-date: \"\"", with: "\ncut-off-date: \"2026-01-30\"")
    }

    /// Returns the result of decoding a file of this checklist.
    static func decode(_ text: String, _ form: Form) throws -> Decoded<Cycle> {
        let checklist = try form.checklist()
        let membership = try #require(
            Membership.decode(try Project.source("Templates/member-states.yaml")).accepted)
        return Cycle.decode(
            SourceFile(path: "cycle.yaml", bytes: Array(text.utf8)), checklists: [checklist.id: checklist],
            groups: membership.groups)
    }

    /// Returns the first page as the blank file has it.
    static func firstPage(title: String) -> FirstPage {
        var page = FirstPage(title: title)
        page.distribution = "General"
        page.originalLanguage = "English"
        page.parentBody = "Economic and Social Council"
        page.body = "Commission on Crime Prevention and Criminal Justice"
        return page
    }
}
