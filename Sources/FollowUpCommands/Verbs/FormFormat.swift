internal import ArgumentParser
import Diagnostics
import FileAccess
import FollowUpCycle
import FollowUpForms
import FollowUpValidation

/// What a form is written as. Here alone it is decided which kinds of files there are, and how each is made.
enum FormFormat: String, CaseIterable, ExpressibleByArgument {
    /// A page that is filled in in a browser.
    case html
    /// A workbook for a spreadsheet program.
    case xlsx
    /// Plain text.
    case yaml

    /// Creates the format that the suffix of a file stands for; nil if it stands for none.
    init?(ofFileAt path: String?) {
        guard let format = Self.allCases.first(where: { path?.hasSuffix(".\($0.rawValue)") ?? false }) else {
            return nil
        }
        self = format
    }

    /// The failure to know the format of a file.
    static var unknown: Failure {
        let suffixes = Wording.choice(allCases.map { ".\($0.rawValue)" })
        return Failure("name the file to write with -o; it ends in \(suffixes), as in CAN.html")
    }

    /// Checks that a language is named for a page only.
    ///
    /// - Throws: ``Failure`` if one is named for something else.
    func requirePage(for language: String?) throws(Failure) {
        guard self == .html || language == nil else {
            throw Failure("--language is for the page in .html; leave it out here")
        }
    }

    /// Returns what is said of what files of this format leave out; empty if they hold all that is filled in.
    func omission(from filledIn: FilledForm?) -> String {
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
    func bytes(
        _ form: BlankChecklist, filledIn: FilledForm?, of formerCycle: String? = nil,
        savedAs name: String? = nil,
        language: String? = nil, _ folder: TemplateFolder
    ) throws(Failure) -> [UInt8] {
        switch self {
        case .yaml: return Array((filledIn?.text ?? form.text).utf8)
        case .xlsx:
            guard let filledIn else { return try FormWorkbook(form).written() }
            return try filledIn.workbook(of: form)
        case .html:
            let page = try FormPages(folder, language: language).text(
                form, filledIn?.text, of: formerCycle, savedAs: name)
            return Array(page.utf8)
        }
    }

    /// Returns the content of the file of a blank form among many.
    ///
    /// - Parameter pages: What their pages have in common; nil if they are no pages.
    func content(ofFileNamed name: String, _ form: BlankChecklist, on pages: FormPages?) -> FileContent {
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
struct FormPages: Sendable {
    private let template: FormTemplate
    private let texts: FormTexts
    private let language: String

    /// Takes what pages have in common from the templates.
    ///
    /// - Parameter language: The language of the pages; nil for that of the questions.
    init(_ folder: TemplateFolder, language: String?) throws(Failure) {
        self.language = try folder.membership().language
        texts = try folder.formTexts(language ?? self.language)
        template = try folder.formTemplate()
    }

    /// Returns the page of a form; with what it begins with, the cycle that this is from, and the name under which the
    /// page saves the reply.
    func text(
        _ form: BlankChecklist, _ file: String? = nil, of formerCycle: String? = nil,
        savedAs name: String? = nil
    ) -> String {
        FormPage(
            form, beginningWith: file, of: formerCycle, savedAs: name, language: language,
            rules: RuleBook.pages, conditions: RuleBook.answerConditions
        ).text(template, in: texts)
    }
}
