import Fingerprints
import FollowUpForms
import TestSupport
import Testing

@Suite("The template of a page")
struct FormTemplateTests {
    private struct Failed: Error { let text: String }

    private static let page = """
        <meta content="{{policy}}"><title>{{title}}</title>
        <link rel="stylesheet" href="style.css">
        {{nothing}}<script src="js-yaml.min.js"></script>
        <script type="module" src="main.js"></script>
        """

    private static let files = [
        "page.html": page, "style.css": "p { color: red }", "js-yaml.min.js": "var a = \"{{title}}\";",
        "main.js":
            "// Main.\nimport { two } from \"./two.js\";\nimport {\n  one,\n} from \"./one.js\";\n\n/**\n * It calls.\n */\n  one(two); // twice\n",
        "one.js": "export function one() {}\n",
        "two.js": "import { one } from \"./one.js\";\nexport const two = one;\n",
    ]

    private func template(_ files: [String: String]) throws -> FormTemplate {
        try FormTemplate { name throws(Failed) in
            files[name]
        } orElse: {
            Failed(text: "\($0.file) \($0.problem)")
        }
    }

    private func problem(_ changes: [String: String?]) -> String? {
        var files = Self.files
        for (name, text) in changes { files[name] = text }
        do {
            _ = try template(files)
            return nil
        } catch {
            return (error as? Failed)?.text
        }
    }

    @Test("Style and scripts stand in the page, each module after those that it imports")
    func together() throws {
        let text = try template(Self.files).text(["title": "A &amp; B"])
        #expect(text.contains("<title>A &amp; B</title>\n<style>p { color: red }</style>\n<script>var a"))
        // What looks like a place in a script is none.
        #expect(text.contains("<script>var a = \"{{title}}\";</script>"))
        #expect(
            text.contains(
                "<script type=\"module\">function one() {}\nconst two = one;\none(two); // twice\n</script>"))
    }

    @Test("The policy allows these, by their fingerprints, and nothing else")
    func policy() throws {
        let text = try template(Self.files).text([:])
        let policy = try #require(text.firstMatch(of: /content="([^"]*)"/)).1
        let source = { (text: String) in "'sha256-\(Fingerprint.base64(of: text))'" }
        #expect(policy.hasPrefix("default-src 'none'; "))
        #expect(policy.contains("style-src \(source("p { color: red }"));"))
        let module = "function one() {}\nconst two = one;\none(two); // twice\n"
        #expect(policy.contains("script-src \(source("var a = \"{{title}}\";")) \(source(module));"))
        #expect(!policy.contains("unsafe"))
    }

    @Test("All names that the modules of the page declare are different, since they become one")
    func names() throws {
        var declared: [String: String] = [:]
        for (path, bytes) in try Project.files(below: "Templates/form")
        where path.hasSuffix(".js") && !path.hasSuffix("min.js") {
            let declaration = /^(?:export )?(?:async )?(?:function|const|let|class) (\w+)/
                .anchorsMatchLineEndings()
            for match in String(decoding: bytes, as: UTF8.self).matches(of: declaration) {
                let other = declared.updateValue(path, forKey: String(match.1))
                #expect(other == nil, "\(match.1) stands in \(path) and \(other ?? "")")
            }
        }
        #expect(declared.count > 100)
    }

    @Test("What cannot be put together is said, with the file")
    func unusable() {
        let cases: [([String: String?], String)] = [
            (["js-yaml.min.js": nil], "js-yaml.min.js is missing"),
            (["two.js": nil], "two.js is missing"),
            (["one.js": "import { two } from \"./two.js\";"], "two.js imports itself by way of others"),
            (["one.js": "import \"one\";"], "one.js has an import of no file"),
            (["one.js": "const text = `a\n  b`;"], "one.js has a text of several lines"),
            (["one.js": "const end = \"</script>\";"], "one.js ends the element that it is put into"),
            (["style.css": "/* </STYLE> */"], "style.css ends the element that it is put into"),
            (["page.html": Self.page.replacing("{{policy}}", with: "")], "page.html has no {{policy}}"),
        ]
        for (changes, expected) in cases {
            let said = problem(changes) ?? "nothing"
            #expect(said.hasPrefix(expected), "\(said), not \(expected)")
        }
    }
}
