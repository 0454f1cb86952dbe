package import FileAccess
package import FollowUpForms
package import FollowUpModel
import FollowUpValidation

/// How a form becomes a file of a format: here alone it is decided how each is made.
extension FormFormat {
    /// Returns what is said of what files of this format leave out; empty if they hold all that is filled in.
    package func omission(from filledIn: FilledForm?) -> String {
        guard self == .xlsx, filledIn?.hasNotesBySecretariat ?? false else {
            return ""
        }
        return "The notes by the Secretariat are left out.\n"
    }

    /// Returns a form as a file of this format.
    ///
    /// - Parameters:
    ///   - form: The form.
    ///   - filledIn: What is filled in in it; nil for a blank one.
    ///   - formerCycle: The cycle of the answers that it carries over.
    ///   - name: The name under which a page saves the reply; nil for that of the State.
    ///   - language: The language of a page; nil for that of the questions.
    /// - Throws: ``Failure`` if the templates cannot be used, or a workbook has no place for something.
    package func bytes(
        _ form: BlankChecklist, filledIn: FilledForm?, of formerCycle: String? = nil,
        savedAs name: String? = nil,
        language: String? = nil, _ folder: TemplateFolder
    ) throws(Failure) -> [UInt8] {
        let pages = self == .html ? try FormPages(folder, language: language) : nil
        return try bytes(form, filledIn: filledIn, of: formerCycle, savedAs: name, on: pages)
    }

    /// Returns a form as a file of this format, with what its page has in common with others; nil if it is no page.
    func bytes(
        _ form: BlankChecklist, filledIn: FilledForm?, of formerCycle: String?, savedAs name: String?,
        on pages: FormPages?
    ) throws(Failure) -> [UInt8] {
        if let pages {
            return Array(pages.text(form, filledIn?.text, of: formerCycle, savedAs: name).utf8)
        }
        guard self == .xlsx else { return Array((filledIn?.text ?? form.text).utf8) }
        guard let filledIn else { return try FormWorkbook(form).written() }
        return try filledIn.workbook(of: form)
    }

    /// Returns the content of the file of a blank form among many.
    ///
    /// - Parameter pages: What their pages have in common; nil if they are no pages.
    package func content(ofFileNamed name: String, _ form: BlankChecklist, on pages: FormPages?)
        -> FileContent
    {
        FileContent(name) { take throws(FileFailure) in
            if let pages { return take(Array(pages.text(form).utf8)) }
            guard self == .xlsx else { return take(Array(form.text.utf8)) }
            switch FormWorkbook(form).bytes() {
            case .success(let bytes): take(bytes)
            case .failure(let reason):
                throw FileFailure(path: name, action: "written", reason: reason.words)
            }
        }
    }
}

/// What the pages of several forms have in common.
package struct FormPages: Sendable {
    private let template: FormTemplate
    private let texts: FormTexts
    private let language: String

    /// Takes what pages have in common from the templates.
    ///
    /// - Parameter language: The language of the pages; nil for that of the questions.
    package init(_ folder: TemplateFolder, language: String?) throws(Failure) {
        self.language = try folder.membership().language
        texts = try folder.formTexts(language ?? self.language)
        template = try folder.formTemplate()
    }

    /// Returns the page of a form; with what it begins with, the cycle that this is from, and the name under which the
    /// page saves the reply.
    package func text(
        _ form: BlankChecklist, _ file: String? = nil, of formerCycle: String? = nil,
        savedAs name: String? = nil
    ) -> String {
        FormPage(
            form, beginningWith: file, of: formerCycle, savedAs: name, language: language,
            rules: RuleBook.pages, conditions: RuleBook.answerConditions
        ).text(template, in: texts)
    }
}
