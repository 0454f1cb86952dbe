import ByteText
public import Diagnostics
public import FollowUpModel
import JSONText
import ZlibCompression

/// A State’s checklist as one page that is filled in in a browser: opened by a double click, without a network. It saves
/// and opens the same YAML that is filled in by hand.
public struct FormPage: Sendable {
    let form: BlankChecklist
    let rules: [RulePage]
    let conditions: [String: AnswerCondition]
    let file: String?
    let formerCycle: String?
    let savedAs: String?
    let language: String

    /// Creates the page of a form.
    ///
    /// - Parameters:
    ///   - form: What the page asks.
    ///   - file: The submission that it begins with, for what it carries over; nil for a blank page.
    ///   - formerCycle: The cycle of the answers that it carries over.
    ///   - name: The name under which it saves the submission; nil for that of the State.
    ///   - language: The tag of the language of the questions.
    ///   - rules: The rules on submissions; the page is given those that say that it has them.
    ///   - conditions: The conditions of the rules on answers, by their codes.
    public init(
        _ form: BlankChecklist, beginningWith file: String? = nil, of formerCycle: String? = nil,
        savedAs name: String? = nil, language: String, rules: [RulePage],
        conditions: [String: AnswerCondition]
    ) {
        self.form = form
        self.file = file
        self.formerCycle = formerCycle
        savedAs = name
        self.language = language
        self.rules = rules
        self.conditions = conditions
    }

    /// Returns the whole page, in a language.
    public func text(_ template: FormTemplate, in texts: FormTexts) -> String {
        let title = texts.text(
            "title", ["state": form.name.name, "instrument": form.checklist.instrument.shortTitle])
        return template.text([
            "language": Self.markup(texts.language), "direction": Self.markup(texts.direction),
            "title": Self.markup(title), "cannot-open": Self.markup(texts.text("cannot-open")),
            // Most of the page is words, which take a third of the room so.
            "data": Base64.text(of: Zlib.compressed(Array(data(in: texts).utf8))),
        ])
    }

    /// Returns what the page is given, as JSON: the questions, the fields of an answer, the rules, and its texts.
    public func data(in texts: FormTexts) -> String { FormData.value(of: self, texts).line }

    /// Returns a text as markup that shows it.
    private static func markup(_ text: String) -> String {
        var markup = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": markup += "&amp;"
            case "<": markup += "&lt;"
            case ">": markup += "&gt;"
            case "\"": markup += "&quot;"
            default: markup.unicodeScalars.append(scalar)
            }
        }
        return markup
    }
}
