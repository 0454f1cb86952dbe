import TestSupport
import Testing

@Suite("FU402 file-name-differs")
struct FileNameDiffersTests {
    @Test(
        "A file named after another State is reported at the code in it",
        arguments: ["MLT", "Canada", "CA"])
    func other(name: String) throws {
        let finding = try #require(
            Findings.inSubmissions([
                "\(name).yaml": Sample.submission(state: "⟪FU402 CAN⟫", "answers:")
            ]).first)
        #expect(finding.message == "the file is called \(name).yaml, but the State in it is CAN")
        #expect(finding.help == "Rename the file to CAN.yaml, or correct the State.")
    }

    @Test(
        "A file called after its State is let pass",
        arguments: ["CAN.yaml", "CAN.yml", "CAN.final.yaml", "can.yaml", "Can.YAML", "CAN.yaml.txt"])
    func same(name: String) {
        Findings.inSubmissions([name: Sample.submission("answers:")])
    }
}
