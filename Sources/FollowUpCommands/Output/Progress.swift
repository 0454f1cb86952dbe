import FollowUpCycle

/// The progress display on a terminal for work on many files, shown once it has taken a second.
///
/// It is one line on standard error, overwritten repeatedly and erased at the end. Nothing is written if
/// standard error is not a terminal.
struct Progress {
    private let total: Int
    private var done = 0
    private let world: World
    private let start: Duration
    private var shown: Duration?

    /// Starts the progress display for `total` files.
    init(total: Int, in world: World) {
        self.total = total
        self.world = world
        start = world.elapsed()
    }

    /// Records that one more file is done.
    mutating func advance() {
        done += 1
        guard world.terminal.showsErrors else { return }
        let now = world.elapsed()
        // Updating it more than a few times per second would make it unreadable.
        guard now - start > .seconds(1), shown.map({ now - $0 >= .milliseconds(200) }) ?? true else { return }
        shown = now
        world.terminal.error("\r\(line(after: now - start))\u{1B}[K")
    }

    /// Erases the line, before other output and at the end.
    mutating func wipe() {
        if shown != nil { world.terminal.error("\r\u{1B}[K") }
        shown = nil
    }

    /// Returns the line: “1,930 of 10,000 files, 386 a second, 21 s left”.
    private func line(after time: Duration) -> String {
        let (seconds, attoseconds) = time.components
        let rate = Double(done) / (Double(seconds) + Double(attoseconds) / 1e18)
        let left = rate > 0 ? Int((Double(total - done) / rate).rounded(.up)) : 0
        return "\(done) of \(total) files, \(Int(rate)) a second, \(left) s left"
    }
}

extension CheckedCycle {
    /// Reads and checks the cycle in the folder at `path`, showing progress on a terminal.
    init(_ path: String, _ reader: SubmissionReader, in world: World) throws(Failure) {
        var progress: Progress?
        defer { progress?.wipe() }
        try self.init(path, reader, world.workers) { done, total in
            if done == 0 {
                progress = Progress(total: total, in: world)
            } else {
                progress?.advance()
            }
        }
    }
}
