import TestSupport
import Testing

@testable import FollowUpCommands

@Suite("The verbs that divide a reply and put it together")
struct PartsVerbsTests {
    private static let head = "checklist: salvador-2010\nedition: 2\ncycle: trial\nstate: XAA\nlanguage: en\n"

    private static func files(_ more: [String: String]) throws -> [String: [UInt8]] {
        var files = try Project.files(below: "Templates")
        files["Templates/form/js-yaml.min.js"] = []
        for (path, text) in more { files[path] = Array(text.utf8) }
        return files
    }

    private static func part(_ authority: String, _ answers: String) -> String {
        head + "respondent: { authority: \(authority), name: PLANTED, email: PLANTED@example.org }\n"
            + answers
    }

    @Test(
        "Of answers in confidence and of respondents no word is shown; only who answered for publication is named",
        arguments: [
            ("status: implemented", "status: not implemented", true),
            ("status: implemented\n    confidential: true", "status: not implemented", false),
            ("status: not implemented", "status: implemented\n    confidential: true", false),
            (
                "summary: PLANTED a\n    confidential: true", "summary: PLANTED b\n    confidential: true",
                false
            ),
            ("summary: PLANTED a\n    confidential: true", "status: implemented", false),
        ])
    func shown(first: String, second: String, isShown: Bool) async throws {
        let answer = { (fields: String) in "answers:\n  cybercrime-legislation:\n    \(fields)\n" }
        let (one, other) = isShown ? ("Justice", "Interior") : ("PLANTED one", "PLANTED two")
        let run = await Run(
            "merge a/XAA.yaml b/XAA.yaml -o c/XAA.yaml",
            files: try Self.files([
                "a/XAA.yaml": Self.part(one, answer(first)), "b/XAA.yaml": Self.part(other, answer(second)),
            ]))
        #expect(run.status == 1 && run.files["c/XAA.yaml"] == nil)
        let printed = run.output + run.error
        #expect(!printed.contains("PLANTED"), "\(printed)")
        #expect(printed.contains("cybercrime-legislation"))
        for place in ["a/XAA.yaml:9:", "b/XAA.yaml:9:"] { #expect(printed.contains(place) || !isShown) }
        #expect(printed.contains("“implemented” by Justice and “not implemented” by Interior") == isShown)
        // The respondents are a contradiction of their own.
        #expect(printed.ranges(of: "error[FU422]").count == 2)
        #expect(printed.contains("two parts fill in “respondent” differently"))
    }

    @Test("The whole and its parts may be workbooks; put together they say the same")
    func workbooks() async throws {
        let answers =
            "answers:\n  cybercrime-legislation:\n    status: implemented\n  pretrial-detention:\n    authority: Police\n"
            + "respondent:\n  name: A\ncleared-by:\n  name: B\n  date: \"2027-01-31\"\n"
        var files = try Self.files(["XAA.yaml": Self.head + answers])
        for command in [
            "form XAA.yaml -o w/XAA.xlsx", "split w/XAA.xlsx --by theme --as xlsx -o parts",
            "merge parts/XAA.cybercrime.xlsx parts/XAA.prisons.xlsx -o whole/XAA.xlsx",
        ] {
            let run = await Run(command, files: files)
            #expect(run.status == 0, "\(command)\n\(run.error)")
            files = run.files
        }
        let run = await Run("diff w/XAA.xlsx whole/XAA.xlsx", files: files)
        #expect(run.status == 0, "\(run.error)")
        #expect(run.output.contains("no difference") || run.output.contains("same"), "\(run.output)")
    }

    @Test(
        "A part asks its questions, has their answers, and is written as is asked; the whole is left as it is"
    )
    func part() async throws {
        let text =
            "answers:\n  cybercrime-legislation:\n    status: implemented\n  pretrial-detention:\n    authority: Police\n"
        let files = try Self.files(["XAA.yaml": Self.head + text])
        let run = await Run("split XAA.yaml --by theme --as yaml -o parts", files: files)
        #expect(run.status == 0 && run.files["XAA.yaml"] == Array((Self.head + text).utf8))
        let part = run.text("parts/XAA.cybercrime.yaml")
        #expect(part.contains("    status: implemented") && !part.contains("Police"))
        #expect(part.contains("  cybercrime-capacity:\n") && !part.contains("  pretrial-detention:\n"))
        #expect(run.text("parts/XAA.prisons.yaml").contains("    authority: Police"))
        let pages = await Run("split XAA.yaml --by theme -o parts", files: files)
        #expect(pages.text("parts/XAA.cybercrime.html").hasPrefix("<!doctype html>"))
    }

    @Test("What two agencies are called gives two files, whatever the letters")
    func names() {
        let names = ["Ministry of Justice", "MINISTRY: of Justice", "وزارة العدل", "…", "../../etc"]
        let files = PartNames(of: names, state: "XAA").all
        #expect(
            files == [
                "XAA.ministry-of-justice", "XAA.ministry-of-justice-2", "XAA.وزارة-العدل", "XAA.part",
                "XAA.etc",
            ])
    }

    @Test(
        "A file that cannot be read as a reply is refused, and no file is written",
        arguments: [
            "split XAA.yaml --by theme -o parts", "split none.yaml --by theme -o parts",
            "merge XAA.yaml -o parts/XAA.yaml", "merge good.yaml none.yaml -o parts/XAA.yaml",
            "merge flow.yaml -o parts/XAA.yaml", "split flow.yaml --by theme -o parts",
            "split good.yaml --by agency --agencies none.yaml -o parts", "merge good.yaml -o parts/XAA.doc",
            "merge good.yaml --respondent XAA.yaml -o parts/XAA.yaml",
            "merge good.yaml --respondent other.yaml -o parts/XAA.yaml",
        ])
    func refused(command: String) async throws {
        let run = await Run(
            command,
            files: try Self.files([
                "XAA.yaml": "not a reply", "good.yaml": Self.head,
                "flow.yaml": Self.head + "answers: { cybercrime-legislation: { status: implemented } }\n",
                "other.yaml": Self.head.replacing("XAA", with: "XAB"),
            ]))
        #expect(run.status != 0)
        #expect(!(run.output + run.error).isEmpty)
        #expect(!run.files.keys.contains { $0.hasPrefix("parts/") })
    }
}
