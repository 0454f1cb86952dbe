import TestSupport
import Testing

@Suite("Validate with nothing but paths")
struct PathsAloneTests {
    @Test(
        "Prints what it prints with an option that changes nothing",
        arguments: [
            ["Submissions/2011/PRT.yaml"], ["Submissions/2011/cycle.yaml"], ["Submissions/2011"], ["-"],
            ["Submissions/2011/PRT.yaml", "-", "Submissions/2011/CZE.yaml"], ["help"], [""], ["a b.yaml"],
            ["validate"], ["Submissions", "Submissions"], ["–strict"], ["=", "{}"],
        ])
    func paths(_ paths: [String]) async throws {
        var files = try Project.files(below: "Templates")
        files.merge(try Project.files(below: "Submissions/2011")) { first, _ in first }
        let input = "checklist: salvador-2010\nedition: 1\nstate: FRA\n"
        let alone = await Run(["validate"] + paths, files: files, input: input)
        let parsed = await Run(["validate", "--format", "text"] + paths, files: files, input: input)
        #expect(alone.status == parsed.status)
        #expect(alone.output == parsed.output)
        #expect(alone.error == parsed.error)
        #expect(!alone.output.isEmpty || !alone.error.isEmpty)
    }

    @Test(
        "What is no path is left to the parser of arguments",
        arguments: [
            ([], "Error: Missing expected argument"), (["--"], "Error: Missing expected argument"),
            (["--strikt", "a.yaml"], "Error: Unknown option '--strikt'"),
            (["a.yaml", "-x"], "Error: Unknown option '-x'"),
            (["--dry-run", "a.yaml"], "Error: --dry-run goes with --fix"),
        ])
    func options(_ arguments: [String], message: String) async throws {
        let run = await Run(["validate"] + arguments, files: try Project.files(below: "Templates"))
        #expect(run.status == 2)
        #expect(run.error.hasPrefix(message))
    }
}
