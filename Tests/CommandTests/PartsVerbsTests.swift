import FollowUpCycle
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
            ("status: implemented", "status: not implemented", true, 1),
            // That one is in confidence is a contradiction of its own.
            ("status: implemented\n    confidential: true", "status: not implemented", false, 2),
            ("status: not implemented", "status: implemented\n    confidential: true", false, 2),
            (
                "summary: PLANTED a\n    confidential: true", "summary: PLANTED b\n    confidential: true",
                false, 1
            ),
            ("summary: PLANTED a\n    confidential: true", "status: implemented", false, 1),
        ])
    func shown(first: String, second: String, isShown: Bool, count: Int) async throws {
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
        // And so are the respondents.
        #expect(printed.ranges(of: "error[FU422]").count == count + 1)
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
            "merge parts/XAA.cybercrime.xlsx parts/XAA.prisons.xlsx --respondent w/XAA.xlsx -o whole/XAA.xlsx",
        ] {
            let run = await Run(command, files: files)
            #expect(run.status == 0, "\(command)\n\(run.error)")
            files = run.files
        }
        let run = await Run("diff w/XAA.xlsx whole/XAA.xlsx", files: files)
        #expect(run.status == 0, "\(run.error)")
        #expect(run.output.contains("No field is different; 3 are the same."), "\(run.output)")
        // Who answered the whole, and who cleared it, stands in no part; the first is taken from there.
        let text = await Run("form whole/XAA.xlsx -o text/XAA.yaml", files: files).text("text/XAA.yaml")
        #expect(text.contains("name: \"A\"") && !text.contains("name: \"B\""))
    }

    @Test("A workbook that is half filled in still asks all its questions, and one of some themes no others")
    func halfFilled() async throws {
        let answer = { (item: String) in Self.head + "answers:\n  \(item):\n    authority: Police\n" }
        var files = try Self.files([
            "a.yaml": answer("cybercrime-legislation"), "b.yaml": answer("pretrial-detention"),
        ])
        for command in [
            "form a.yaml -o a.xlsx", "form b.yaml -o b.xlsx", "split a.yaml --by theme --as yaml -o text",
            "split a.xlsx --by theme --as yaml -o parts", "merge a.xlsx b.xlsx -o whole/XAA.yaml",
            "form salvador-2010 --state XAA --cycle trial --theme cybercrime -o some/XAA.xlsx",
            "split some/XAA.xlsx --by theme --as yaml -o some",
        ] {
            let run = await Run(command, files: files)
            #expect(run.status == 0, "\(command)\n\(run.output)\(run.error)")
            #expect(!command.hasPrefix("merge") || run.error.hasSuffix("2 of 75 questions answered.\n"))
            files = run.files
        }
        let names = { (folder: String) in
            Set(
                files.keys.filter { $0.hasPrefix(folder) && $0.hasSuffix(".yaml") }.map {
                    $0.dropFirst(folder.count)
                })
        }
        #expect(names("parts/").count == 18 && names("parts/") == names("text/"))
        #expect(names("some/") == ["XAA.cybercrime.yaml"])
    }

    @Test(
        "What asks for confidence in a comment stops the putting together, wherever it stands, and nothing is written",
        arguments: [
            "  # the answer above is confidential\n", "  # not for publication\n\nquestions: {}\n",
            "    # please do not publish this\n    authority: Police\n",
            "    authority: \"Police\"  # confidential\n",
            "    details: Please do not publish this answer.\n",
        ])
    func comments(last: String) async throws {
        let answer =
            "answers:\n  cybercrime-legislation:\n    status: implemented\n    summary: SECRET act.\n"
        let other = Self.head + "answers:\n  pretrial-detention:\n    status: implemented\n"
        for parts in [
            "a.yaml b.yaml -o x/XAA.yaml", "b.yaml a.yaml -o x/XAA.xlsx", "b.yaml --respondent a.yaml",
        ] {
            let run = await Run(
                "merge \(parts)",
                files: try Self.files(["a.yaml": Self.head + answer + last, "b.yaml": other]))
            #expect(run.status == 1 && !run.files.keys.contains { $0.hasPrefix("x/") }, "\(parts)")
            #expect(run.output.contains("a.yaml:") && run.output.contains("FU215"))
            #expect(run.error.contains("nothing was put together until this is corrected"))
            #expect(!(run.output + run.error).contains("SECRET"))
        }
        // Without it, all is put together.
        let run = await Run(
            "merge a.yaml b.yaml -o whole/XAA.yaml",
            files: try Self.files(["a.yaml": Self.head + answer + "  # as of May\n", "b.yaml": other]))
        #expect(run.status == 0 && run.text("whole/XAA.yaml").contains("# as of May"))
    }

    @Test(
        "A workbook is not written by any verb where it would lose something",
        arguments: [
            "form a.yaml -o x/XAA.xlsx", "merge a.yaml -o x/XAA.xlsx",
            "split a.yaml --by theme --as xlsx -o x",
        ],
        [
            "# a remark\n", "  # a remark\n", "    authority: \"Police\"  # a remark\n",
            "to-copy:\n    details: words\n", "retired:\n  old:\n    status: implemented\n",
            "    measures: [The Act of 2001]\n", "    plan: [To train]\n", "    assistance: Training\n",
            "    measures:\n      - title: [The Act of 2001]\n", "respondent: The Ministry\n",
            "    measures:\n      - { title: The Act, colour: red }\n",
            "  cybercrime-legislaton:\n    status: implemented\n",
            "  organized-crime-convention:\n    treaties:\n      - { treaty: kyoto, position: party }\n",
            "proposals:\n  follow-up:\n    - commitments: [laws]\n",
            "    authority: Police\n    authority: Ministry\n", "    authority: \"Police\n",
        ])
    func losses(command: String, last: String) async throws {
        let answer = "answers:\n  cybercrime-legislation:\n    status: implemented\n"
        let run = await Run(command, files: try Self.files(["a.yaml": Self.head + answer + last]))
        #expect(run.status != 0 && !run.files.keys.contains { $0.hasPrefix("x/") })
        // With the findings where there are some; of a remark behind a # there is none.
        let isSaid =
            run.error.contains("a workbook has no place") || (run.output + run.error).contains("error[FU")
        #expect(isSaid, "\(run.output)\(run.error)")
    }

    @Test(
        "Notes by the Secretariat, which are no part of a reply, are left out of a workbook, and that is said",
        arguments: [
            "form a.yaml -o x/XAA.xlsx", "merge a.yaml -o x/XAA.xlsx",
            "split a.yaml --by theme --as xlsx -o x",
        ])
    func notesBySecretariat(command: String) async throws {
        let answer =
            "answers:\n  cybercrime-legislation:\n    # Note by the Secretariat: seen\n    status: implemented\n"
        let run = await Run(command, files: try Self.files(["a.yaml": Self.head + answer]))
        #expect(run.status == 0 && run.files.keys.contains { $0.hasPrefix("x/") })
        #expect(run.error.contains("The notes by the Secretariat are left out."), "\(run.error)")
    }

    @Test(
        "Without a file to write, and for “-”, the whole is printed, and what is said of it is not",
        arguments: ["", " -o -"])
    func printed(output: String) async throws {
        let files = try Self.files(["a.yaml": Self.head, "b.yaml": Self.head])
        let run = await Run("merge a.yaml b.yaml" + output, files: files)
        let written = await Run("merge a.yaml b.yaml -o XAA.yaml", files: files)
        #expect(run.status == 0 && run.output == written.text("XAA.yaml") && run.files.count == files.count)
        #expect(run.error == "0 answers from a.yaml\n0 answers from b.yaml\n0 of 75 questions answered.\n")
    }

    @Test(
        "Answers are counted as “validate” counts them",
        arguments: [
            ("left-blank: true", 0), ("confidential: true", 0), ("status: implemented", 1),
            ("status: implemented\n    confidential: true", 1),
            ("status: implemented\n    confirmed: false", 0),
        ])
    func counted(fields: String, count: Int) async throws {
        let text = Self.head + "answers:\n  cybercrime-legislation:\n    \(fields)\n"
        let files = try Self.files(["a.yaml": text])
        let run = await Run("merge a.yaml -o XAA.yaml", files: files)
        #expect(run.error.hasSuffix("\(count) of 75 questions answered.\n"), "\(run.error)")
        let validated = await Run("validate XAA.yaml", files: run.files)
        #expect(validated.output.contains("XAA.yaml: \(count) of 75 items answered"))
    }

    @Test("What an agency is to answer names the agency as its respondent, and nobody else")
    func respondents() async throws {
        let files = try Self.files([
            "agencies.yaml":
                "Justice: [cybercrime-legislation]\n\"Police: the capital\": [cybercrime-capacity]\n"
        ])
        // The form asks these two.
        let form = await Run(
            "form salvador-2010 --state XAA --cycle trial --theme cybercrime -o form/XAA.yaml", files: files)
        var whole = form.files
        whole["XAA.yaml"] = Array(
            form.text("form/XAA.yaml").replacing("submitted: \"\"", with: "submitted: \"2027-01-31\"")
                .replacing(
                    "  name: \"\"", with: "  name: \"PLANTED\""
                ).utf8)
        let agency = await Run(
            "split XAA.yaml --by agency --agencies agencies.yaml --as yaml -o parts", files: whole)
        #expect(agency.status == 0, "\(agency.output)\(agency.error)")
        let part = agency.text("parts/XAA.police-the-capital.yaml")
        #expect(part.contains("  authority: \"Police: the capital\"\n  name: \"\"\n  email: \"\"\n"))
        #expect(part.contains("submitted: \"\"") && !part.contains("PLANTED"))
        #expect(agency.error.contains("“followup merge --respondent” takes it from there"))
        let theme = await Run("split XAA.yaml --by theme --as yaml -o parts", files: whole)
        #expect(theme.text("parts/XAA.cybercrime.yaml").contains("  authority: \"\"\n  name: \"\"\n"))
        let merged = await Run(
            "merge parts/XAA.justice.yaml parts/XAA.police-the-capital.yaml --respondent XAA.yaml -o whole/XAA.yaml",
            files: agency.files)
        #expect(merged.text("whole/XAA.yaml") == String(decoding: whole["XAA.yaml"] ?? [], as: UTF8.self))
    }

    @Test("A page in place of the file that it saves is refused with what to do")
    func page() async throws {
        let files = try Self.files([
            "parts/XAA.html": "<!doctype html>\n<title>XAA</title>", "a.yaml": Self.head,
        ])
        let run = await Run("merge a.yaml parts/XAA.html -o XAA.yaml", files: files)
        #expect(run.status == 1 && run.output.contains("give the .yaml file that it saves"))
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
        // Fifty characters that are six bytes each, or dozens, make no name that a file system refuses.
        let long = PartNames(
            of: [
                String(repeating: "क्षि", count: 90), String(repeating: "e\u{301}", count: 300),
                "é" + String(repeating: "\u{301}", count: 200),
            ],
            state: "XAA")
        #expect(long.all.allSatisfy { $0.utf8.count < 200 } && long.all[0].count > 10)
        #expect(long.all[2] == "XAA.part")
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
