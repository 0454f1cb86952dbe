import FollowUpCycle

/// Says on a terminal how far the work on many files has come, once it takes longer than a person waits without asking.
///
/// One line on standard error, written over again and again and wiped away at the end, so that nothing of it stays beside
/// the findings. Where standard error is no terminal nothing is written.
struct Progress {
    private let total: Int
    private var done = 0
    private let world: World
    private let start: Duration
    private var shown: Duration?

    /// Begins to watch the work on `total` files.
    init(total: Int, in world: World) {
        self.total = total
        self.world = world
        start = world.elapsed()
    }

    /// Takes notice that one more file is done.
    mutating func advance() {
        done += 1
        guard world.terminal.showsErrors else { return }
        let now = world.elapsed()
        // More often than a few times a second nobody can read it.
        guard now - start > .seconds(1), shown.map({ now - $0 >= .milliseconds(200) }) ?? true else { return }
        shown = now
        world.terminal.error("\r\(line(after: now - start))\u{1B}[K")
    }

    /// Wipes the line away, before something else is written and at the end.
    mutating func wipe() {
        if shown != nil { world.terminal.error("\r\u{1B}[K") }
        shown = nil
    }

    /// “1,930 of 10,000 files, 386 a second, 21 s left”
    private func line(after time: Duration) -> String {
        let (seconds, attoseconds) = time.components
        let rate = Double(done) / (Double(seconds) + Double(attoseconds) / 1e18)
        let left = rate > 0 ? Int((Double(total - done) / rate).rounded(.up)) : 0
        return "\(done) of \(total) files, \(Int(rate)) a second, \(left) s left"
    }
}

extension CheckedCycle {
    /// Reads and checks the cycle in the folder at `path`, and says on a terminal how far that has come.
    init(_ path: String, _ reader: SubmissionReader, in world: World) async throws(Failure) {
        var progress: Progress?
        defer { progress?.wipe() }
        try await self.init(path, reader, world.workers) { done, total in
            if done == 0 {
                progress = Progress(total: total, in: world)
            } else {
                progress?.advance()
            }
        }
    }
}
