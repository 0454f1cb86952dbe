import ByteText
import Diagnostics
import FollowUpForms
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("The page of a form")
struct FormPageTests {
    private struct Failed: Error {}

    private static let texts = FormTexts(
        SourceFile(
            path: "en.yaml",
            bytes: Array(
                "language: en\ndirection: ltr\ntitle: \"{state} on <{instrument}>\"\ncannot-open: None\n".utf8
            ))
    )

    /// Returns what a page of nothing but its data shows.
    private func page(
        _ form: BlankChecklist, beginningWith file: String? = nil, in texts: FormTexts? = texts
    ) throws -> String {
        let template = try FormTemplate { name throws(Failed) in
            name != "page.html"
                ? ""
                : """
                {{policy}}<link rel="stylesheet" href="style.css"><script src="js-yaml.min.js"></script>\
                <script type="module" src="main.js"></script><title>{{title}}</title><p id="data">{{data}}</p>
                """
        } orElse: { _ in
            Failed()
        }
        return FormPage(
            form, beginningWith: file, language: "en", rules: RuleBook.pages,
            conditions: RuleBook.answerConditions
        ).text(template, in: try #require(texts))
    }

    private func form(_ checklist: Checklist, isShort: Bool = false, themes: [String] = []) -> BlankChecklist
    {
        BlankChecklist(
            checklist, state: Form.canada, cycle: "2027", on: nil, isShort: isShort,
            items: themes.isEmpty
                ? nil : Set(checklist.items.filter { themes.contains($0.theme) }.map(\.id)))
    }

    @Test("It is given every field of an answer, every rule that says so, and the words of the form")
    func data() throws {
        let text = Compressed.data(ofPage: try page(form(Sample.checklist)))
        for field in AnswerField.allCases { #expect(text.contains("{\"name\":\"\(field.rawValue)\",")) }
        for page in RuleBook.pages {
            #expect(text.contains("\"\(page.code)\":{\"severity\"") == page.isInForm, "\(page.code)")
        }
        for status in Status.allCases { #expect(text.contains("\"\(status.rawValue)\"")) }
        #expect(
            text.contains(
                "\"condition\":{\"all\":[{\"filled\":\"left-blank\"},{\"any\":[{\"filled\":\"see\"},"))
    }

    @Test("It asks what the form in YAML asks: all questions, the short form, or those of some themes")
    func questions() throws {
        let checklist = try Form.salvador.checklist()
        let theme = try #require(checklist.items.first?.theme)
        for (form, isAsked) in [
            (form(checklist), { (_: Item) in true }), (form(checklist, isShort: true), { $0.isCore }),
            (form(checklist, themes: [theme]), { $0.theme == theme }),
        ] {
            let text = Compressed.data(ofPage: try page(form))
            for item in checklist.items {
                #expect(text.contains("{\"id\":\"\(item.id)\",\"theme\"") == isAsked(item))
                #expect(form.text.contains("\n  \(item.id):\n") == isAsked(item))
            }
        }
    }

    @Test("No text can end the element of the data, or become markup")
    func markup() throws {
        let hostile = "</script><script>alert(1)</script><!-- {{title}}"
        let text = try page(form(Sample.checklist), beginningWith: hostile)
        #expect(text.contains("<title>Canada on &lt;"))
        #expect(!text.contains("alert") && !text.contains("<!--"))
        #expect(Compressed.data(ofPage: text).contains(hostile))
    }

    @Test("Texts are a name and a text each, in a language with its direction")
    func texts() {
        for text in [
            "", "title: x", "language: en", "- a", "language: en\ndirection: ltr\nmore: { a: b }", "a: \"b",
        ] {
            #expect(FormTexts(SourceFile(path: "xx.yaml", bytes: Array(text.utf8))) == nil, "\(text)")
        }
        #expect(Self.texts?.direction == "ltr")
    }

    @Test("Every text that the page shows by name is there, and every text that is there is shown")
    func names() throws {
        let texts = try #require(FormTexts(try Project.source("Templates/form/texts/en.yaml")))
        let known = Set(texts.names)
        let scripts = try Project.files(below: "Templates/form").filter {
            $0.key.hasSuffix(".js") && !$0.key.contains("min")
        }
        var used: Set<String> = ["language", "direction", "title", "cannot-open"]
        for source in scripts.values.map({ String(decoding: $0, as: UTF8.self) }) {
            for match in source.matches(of: /\bt\(\"([^"`$]+)\"/) { used.insert(String(match.1)) }
            for match in source.matches(of: /counted\(\"([^"]+)\"/) {
                used.formUnion(["\(match.1).one", "\(match.1).other"])
            }
        }
        #expect(used.subtracting(known) == [])
        // These are named by what they are about.
        let families = [
            "state.", "status.", "field.", "row.", "add.", "entry.", "word.", "language.", "respondent.",
            "error.", "refused.", "print.", "home.", "remove.", "cited.",
        ]
        #expect(known.subtracting(used).filter { name in !families.contains { name.hasPrefix($0) } } == [])
        for page in RuleBook.pages where page.isInForm {
            #expect(
                known.contains("error.\(page.code)") || known.contains("error.\(page.code).other"),
                "\(page.code)")
        }
    }

    @Test(
        "The page has at most 250,000 bytes with the questions of either declaration, without the library’s 39,689",
        arguments: ["salvador-2010", "doha-2015"])
    func size(id: String) throws {
        let files = try Project.files(below: "Templates/form").filter { !$0.key.hasSuffix("min.js") }
        let template = try FormTemplate { name throws(Failed) in
            name == FormTemplate.library
                ? "" : files["Templates/form/\(name)"].map { String(decoding: $0, as: UTF8.self) }
        } orElse: { _ in
            Failed()
        }
        let texts = try #require(FormTexts(try Project.source("Templates/form/texts/en.yaml")))
        let checklist = try #require(
            try ProjectChecklists.all().filter { $0.id == id }.max { $0.edition < $1.edition })
        let page = FormPage(
            form(checklist), language: "en", rules: RuleBook.pages, conditions: RuleBook.answerConditions)
        #expect(page.text(template, in: texts).utf8.count <= 250_000 - 39_689)
    }
}
