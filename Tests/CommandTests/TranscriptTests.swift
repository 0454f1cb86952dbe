import FileAccess
import FollowUpCommands
import TestSupport
import Testing

@Suite("Transcripts")
struct TranscriptTests {
    @Test("The program does what the transcripts show", arguments: try names())
    func isTrue(name: String) async throws {
        let path = "Tests/CommandTests/Transcripts/\(name)"
        let recorded = try Project.source(path)
        var files = try Project.files(below: "Templates")
        files.merge(try Project.files(below: "Submissions")) { first, _ in first }
        let text = String(decoding: recorded.bytes, as: UTF8.self)
        let actual = try await Transcript(files: files).run(text)
        if Renewal.isAsked {
            try DiskFileSystem().replace(
                [FileContent(name, Array(actual.utf8))],
                in: "\(Project.root)/Tests/CommandTests/Transcripts", Workers(1))
            return
        }
        let difference = FirstDifference(expected: text, actual: actual)
        #expect(difference == nil, "\(path) is not what the program does; if it should be, run `make renew`")
    }

    private static func names() throws -> [String] {
        try DiskFileSystem().names(in: "\(Project.root)/Tests/CommandTests/Transcripts").sorted()
    }
}
