import FileAccess
import TestSupport
import Testing

@testable import FollowUpCommands

@Suite("Progress")
struct ProgressTests {
    @Test("Work of more than a second shows files done, rate and what is left, and wipes it away at the end")
    func line() {
        let terminal = RecordedTerminal(showsErrors: true)
        watch(terminal, total: 40, done: 1...30, each: .milliseconds(100))
        let lines = terminal.errorText.split(separator: "\r").map { String($0.dropLast(3)) }
        #expect(lines.first == "11 of 40 files, 10 a second, 3 s left")
        #expect(lines.dropLast().last == "29 of 40 files, 10 a second, 2 s left")
        #expect(lines.last == "")
        #expect(terminal.errorText.hasSuffix("\r\u{1B}[K"))
        #expect(terminal.outputText == "")
    }

    @Test("The line is written at most five times per second")
    func rate() {
        let terminal = RecordedTerminal(showsErrors: true)
        watch(terminal, total: 3_000, done: 1...3_000, each: .milliseconds(1))
        #expect(terminal.errorText.split(separator: "\r").count - 1 == 10)
    }

    @Test(
        "Nothing is written for work of a second, and nothing where nobody looks",
        arguments: [(true, 10), (false, 100)])
    func silence(showsErrors: Bool, done: Int) {
        let terminal = RecordedTerminal(isInteractive: true, showsErrors: showsErrors)
        watch(terminal, total: 100, done: 1...done, each: .milliseconds(100))
        #expect(terminal.errorText == "")
    }

    @Test("The findings are the same with it, and it is not written to standard output", arguments: [1, 3])
    func findings(workers: Int) async throws {
        let files = InMemoryFiles(
            try Project.files(below: "Templates").merging(Project.files(below: "Submissions/2011")) { $1 })
        let clock = SteppingClock(step: .seconds(2))
        let (quiet, watched) = (RecordedTerminal(), RecordedTerminal(showsErrors: true))
        for terminal in [quiet, watched] {
            let world = World(
                files: files, terminal: terminal, executable: "bin/followup", workers: Workers(workers),
                elapsed: { clock.now() })
            _ = await FollowUp.main(["validate", "Submissions/2011"], in: world)
        }
        #expect(watched.outputText == quiet.outputText)
        #expect(quiet.errorText == "")
        #expect(watched.errorText.contains("8 of 8 files"))
    }

    @Test("The files of several cycles are counted together")
    func cycles() async throws {
        let files = InMemoryFiles(
            try Project.files(below: "Templates").merging(Project.files(below: "Submissions")) { $1 })
        let clock = SteppingClock(step: .milliseconds(300))
        let terminal = RecordedTerminal(showsErrors: true)
        let world = World(
            files: files, terminal: terminal, executable: "bin/followup", elapsed: { clock.now() })
        _ = await FollowUp.main(["validate", "Submissions"], in: world)
        #expect(terminal.errorText.contains("8 of 48 files"))
        #expect(terminal.errorText.contains("48 of 48 files"))
        #expect(terminal.errorText.hasSuffix("\r\u{1B}[K"))
    }

    /// Shows the progress of work in which each file takes a given time.
    private func watch(_ terminal: RecordedTerminal, total: Int, done: ClosedRange<Int>, each: Duration) {
        let clock = SteppingClock()
        let world = World(
            files: InMemoryFiles([:]), terminal: terminal, executable: "", elapsed: { clock.now() })
        var progress = Progress(total: total, in: world)
        for _ in done {
            clock.advance(each)
            progress.advance()
        }
        progress.wipe()
    }
}

/// A clock that advances only on request, or by a fixed step whenever it is read.
private final class SteppingClock: Sendable {
    private let time = Locked(Duration.zero)
    private let step: Duration

    init(step: Duration = .zero) { self.step = step }

    func now() -> Duration {
        time.withLock {
            $0 += step
            return $0
        }
    }

    func advance(_ duration: Duration) { time.withLock { $0 += duration } }
}
