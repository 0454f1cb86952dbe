import ByteText
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("Workbooks written in another way")
struct WorkbooksConvertedTests {
    private static func files(_ more: [String: [UInt8]] = [:]) throws -> [String: [UInt8]] {
        var files = try Project.files(below: "Templates")
        files["Templates/form/js-yaml.min.js"] = []
        return files.merging(more) { $1 }
    }

    /// Returns the workbook of a State that has answered a question and added remarks of its own in two rows.
    private static func withRemarks() throws -> [UInt8] {
        let instrument = try #require(
            Instrument.decode(try Project.source("Templates/instruments/salvador-2010.yaml")).accepted)
        let checklist = try #require(
            Checklist.decode(
                try Project.source("Templates/checklists/salvador-2010.yaml"),
                instruments: [instrument.id: instrument]
            ).accepted)
        var book = TestWorkbook(
            checklist,
            filled: """
                checklist: salvador-2010
                edition: 2
                cycle: "2011"
                state: CAN
                language: en
                answers:
                  human-rights-in-justice:
                    status: implemented

                """)
        let column = FormSheet.answers.columns.count
        book.put(TestWorkbook.text("First remark"), column: column, row: 4, on: .answers)
        book.put(TestWorkbook.text("Second remark"), column: column, row: 19, on: .answers)
        return book.bytes
    }

    @Test(
        "What is not read in a workbook is said by every verb that makes something of it",
        arguments: [
            "form CAN.xlsx -o x/CAN.yaml", "form CAN.xlsx -o x/CAN.html", "merge CAN.xlsx -o x/CAN.yaml",
            "split CAN.xlsx --by theme --as yaml -o x", "form --from CAN.xlsx --cycle 2027 -o x/CAN.html",
            "checklist --from CAN.xlsx --cycle 2027 -o x/CAN.yaml",
        ])
    func said(command: String) async throws {
        let run = await Run(command, files: try Self.files(["CAN.xlsx": Self.withRemarks()]))
        #expect(
            run.status == 0 && run.files.keys.contains { $0.hasPrefix("x/") }, "\(run.output)\(run.error)")
        let column = CellMap.letters(ofColumn: UInt32(FormSheet.answers.columns.count))
        let lines = run.error.split(separator: "\n").filter {
            $0.contains("Answers!\(column)5: warning[FU039]: the cells \(column)5, \(column)20 ")
        }
        #expect(lines.count == 1, "\(run.error)")
        #expect(!run.output.contains("FU039") && !(run.output + run.error).contains("remark"))
    }

    @Test(
        "Where a workbook would lose what is not read in another, it is not written, and that is named",
        arguments: [
            "form CAN.xlsx -o x/CAN.xlsx", "merge CAN.xlsx -o x/CAN.xlsx",
            "split CAN.xlsx --by theme --as xlsx -o x",
        ])
    func refused(command: String) async throws {
        let run = await Run(command, files: try Self.files(["CAN.xlsx": Self.withRemarks()]))
        #expect(run.status == 2 && !run.files.keys.contains { $0.hasPrefix("x/") })
        let printed = run.output + run.error
        #expect(
            printed.contains("FU039") && printed.contains("CAN.xlsx says something outside of its answers"))
        #expect(!printed.contains("#"))
    }

    @Test("A remark beside a question goes into the part that asks it, and into no other, though it is blank")
    func oneMinistry() async throws {
        let run = await Run(
            "split CAN.xlsx --by theme --as yaml -o x",
            files: try Self.files(["CAN.xlsx": Self.withRemarks()]))
        let holding = { (words: String) in
            run.files.keys.filter { $0.hasPrefix("x/") && run.text($0).contains(words) }.sorted()
        }
        #expect(holding("# First remark") == ["x/CAN.criminal-justice-systems.yaml"])
        #expect(holding("# Second remark") == ["x/CAN.assistance-and-data.yaml"])
        let part = run.text("x/CAN.assistance-and-data.yaml")
        let remark = try #require(part.firstRange(of: "# Second remark"))
        #expect(part[..<remark.lowerBound].contains("  crime-data-focal-point:"))
        #expect(!part[..<remark.lowerBound].contains("  congress-follow-up"))
    }

    @Test(
        "A form of some questions stays one of these, and a blank one stays the same, whatever it is written as"
    )
    func someQuestions() async throws {
        var files = try Self.files()
        let form = "form salvador-2010 --state XAA --cycle trial --theme cybercrime"
        for command in ["\(form) -o a.yaml", "\(form) -o a.xlsx", "\(form) -o a.html"] {
            files = await Run(command, files: files).files
        }
        for source in ["a.yaml", "a.xlsx"] {
            for verb in ["form", "merge"] {
                for format in ["yaml", "xlsx", "html"] {
                    let run = await Run("\(verb) \(source) -o x/a.\(format)", files: files)
                    #expect(run.status == 0, "\(run.error)")
                    guard format != "html" else {
                        #expect(run.files["x/a.html"] != nil)
                        let page = Compressed.data(ofPage: run.text("x/a.html"))
                        #expect(page.contains("cybercrime-capacity") && !page.contains("pretrial-detention"))
                        continue
                    }
                    #expect(run.files["x/a.\(format)"] == files["a.\(format)"], "\(verb) \(source) \(format)")
                }
            }
        }
    }

    @Test("A workbook becomes the form with its questions, in which everything stands as it was")
    func wholeForm() async throws {
        let answer =
            "answers:\n  cybercrime-legislation:\n    status: implemented\nrespondent:\n  name: A\n"
            + "cleared-by:\n  name: B\n  date: \"2027-01-31\"\n"
        let head = "checklist: salvador-2010\nedition: 2\ncycle: trial\nstate: XAA\nlanguage: en\n"
        var files = try Self.files(["a.yaml": Array((head + answer).utf8)])
        for command in ["form a.yaml -o a.xlsx", "form a.xlsx -o b.yaml", "form b.yaml -o b.xlsx"] {
            files = await Run(command, files: files).files
        }
        let text = String(decoding: files["b.yaml"] ?? [], as: UTF8.self)
        #expect(text.contains("# Self-assessment checklist") && text.contains("HOW TO FILL IN"))
        for words in ["status: \"implemented\"", "name: \"A\"", "name: \"B\"", "  pretrial-detention:"] {
            #expect(text.contains(words))
        }
        #expect(files["b.xlsx"] == files["a.xlsx"])
    }

    @Test("What two workbooks contradict each other in is called as they show it, by numbers and titles")
    func named() async throws {
        let head = "checklist: salvador-2010\nedition: 2\ncycle: trial\nstate: XAA\nlanguage: en\n"
        let answer = { (fields: String) in "answers:\n  officials-training:\n    \(fields)\n" }
        let cases = [
            (
                "challenge-kinds: [data]", "challenge-kinds: [other]",
                "“Challenges: kinds” of question 6 differently"
            ),
            (
                "status: implemented", "status: not implemented",
                "“Current situation: status” of question 6 differently"
            ),
            (
                "assistance:\n      needed:\n        - { kind: training }",
                "assistance:\n      needed:\n        - { kind: other }",
                "“Assistance” of question 6 differently"
            ),
            ("status: implemented", "confidential: true", "question 6 is given in confidence in one part"),
            ("status: implemented", "authority: Police", "fill in question 6, each with something"),
        ]
        for (first, second, message) in cases {
            var files = try Self.files([
                "a.yaml": Array((head + answer(first)).utf8), "b.yaml": Array((head + answer(second)).utf8),
            ])
            for name in ["a", "b"] {
                files = await Run("form \(name).yaml -o \(name).xlsx", files: files).files
            }
            let books = await Run("merge a.xlsx b.xlsx", files: files)
            #expect(books.status == 1 && books.output.contains(message), "\(books.output)\(books.error)")
            #expect(!books.output.contains("officials-training"))
            let mixed = await Run("merge a.xlsx b.yaml", files: files)
            #expect(mixed.output.contains("question 6 (officials-training)"), "\(mixed.output)")
        }
        for (first, second, message) in [
            ("submitted: 2027-01-14\n", "submitted: 2027-01-15\n", "“Submitted”"),
            ("respondent:\n  name: A\n", "respondent:\n  name: B\n", "who answered"),
            ("respondent:\n  name: A\n", "respondent:\n  email: B\n", "who answered"),
            ("proposals:\n  follow-up: [A]\n", "proposals:\n  follow-up: [B]\n", "of the proposals"),
        ] {
            var files = try Self.files([
                "a.yaml": Array((head + first).utf8), "b.yaml": Array((head + second).utf8),
            ])
            for name in ["a", "b"] {
                files = await Run("form \(name).yaml -o \(name).xlsx", files: files).files
            }
            let books = await Run("merge a.xlsx b.xlsx", files: files)
            #expect(
                books.output.contains(message) && !books.output.contains("“follow-up”"), "\(books.output)")
        }
    }

    @Test("A file that is named twice is read once, and of the one with the respondent no answer counts")
    func namedTwice() async throws {
        let head = "checklist: salvador-2010\nedition: 2\ncycle: trial\nstate: XAA\nlanguage: en\n"
        let wrong = "respondent:\n  name: A\nanswers:\n  cybercrime-legislation:\n    status: implmented\n"
        let files = try Self.files(["a.yaml": Array((head + wrong).utf8), "b.yaml": Array(head.utf8)])
        let twice = await Run("merge a.yaml b.yaml --respondent a.yaml", files: files)
        #expect(twice.status == 1 && twice.output.ranges(of: "error[FU201]").count == 1)
        #expect(twice.output.contains("2 files checked: 1 error."))
        let once = await Run("merge b.yaml --respondent a.yaml -o c.yaml", files: files)
        #expect(once.status == 0, "\(once.output)")
        #expect(once.text("c.yaml").contains("  name: A") && !once.text("c.yaml").contains("implmented"))
        let other = await Run(
            "merge b.yaml --respondent a.yaml -o c.yaml",
            files: try Self.files([
                "a.yaml": Array((head + "submitted: tomorrow\n").utf8), "b.yaml": Array(head.utf8),
            ]))
        #expect(other.status == 1 && other.output.contains("FU202"))
    }
}
