import FollowUpCycle
import FollowUpModel
import TestSupport
import Testing

@Suite("The log of a cycle")
struct CorrespondenceLogTests {
    @Test("What was recorded is read as it was recorded")
    func reading() throws {
        let log = Sample.log
        #expect(try CorrespondenceLog(parsing: log.bytes) == log)
        #expect(log.entries.map(\.number) == Array(1...log.entries.count))
    }

    @Test("A line is JSON that names the SHA-256 of the line before it, and ends with its own")
    func line() {
        var log = CorrespondenceLog()
        log.append(.withdrawn(reason: "the Ministry asked\nso"), of: "XAA", at: Sample.time)
        log.append(.withdrawn(reason: "“”"), of: nil, at: Sample.time)
        let lines = String(decoding: log.bytes, as: UTF8.self).split(separator: "\n")
        #expect(
            lines[0].hasPrefix(
                #"{"number":1,"time":"2026-11-18T11:06:40Z","state":"XAA","event":"withdrawn","#
                    + #""reason":"the Ministry asked\nso","previous":"0000"#))
        #expect(lines[1].contains(#""previous":"\#(log.fingerprint(of: 1) ?? "")","sha256":"\#(log.head)"}"#))
    }

    @Test(
        "Lines that are missing, moved, cut or changed are found where they are",
        arguments: [
            (lines: [1, 2, 3, 4], place: 1), ([0, 2, 3, 4], 2), ([0, 2, 1, 3, 4], 2), ([0, 1, 1, 2], 3),
            ([], 1),
        ])
    func damage(lines: [Int], place: Int) {
        let all = Sample.log.bytes.split(separator: UInt8(ascii: "\n"))
        let bytes = lines.flatMap { Array(all[$0]) + [UInt8(ascii: "\n")] }
        #expect(throws: LogDamage.self) { try CorrespondenceLog(parsing: bytes) }
        do { _ = try CorrespondenceLog(parsing: bytes) } catch { #expect(error.line == place) }
    }

    @Test("A log that ends anywhere but after a line is damaged")
    func everyEnd() {
        let bytes = Sample.log.bytes
        let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
        for end in bytes.indices {
            let read = try? CorrespondenceLog(parsing: Array(bytes[..<end]))
            #expect((read != nil) == ends.contains(end))
        }
    }

    @Test("Each change of a single byte is found, in its line")
    func everyByte() {
        let bytes = Sample.log.bytes
        for seed in Proof.seeds(outOf: 10_000) {
            var random = SplitMix64(seed: seed)
            let place = Int.random(in: bytes.indices, using: &random)
            var changed = bytes
            changed[place] ^= UInt8.random(in: 1...255, using: &random)
            let line = bytes[..<place].count { $0 == UInt8(ascii: "\n") } + 1
            do {
                _ = try CorrespondenceLog(parsing: changed)
                Issue.record("byte \(place) was changed, seed \(seed)")
            } catch {
                #expect(error.line == line, "byte \(place), seed \(seed)")
            }
        }
    }

    @Test("Entries are added to the log in the folder")
    func recording() throws {
        let files = InMemoryFiles(["c/cycle.yaml": []])
        for reason in ["first", "second"] {
            try CorrespondenceLog.record(inCycle: "c", files, at: Sample.time) { _ in
                [("XAA", .withdrawn(reason: reason))]
            }
        }
        let log = try CorrespondenceLog(inCycle: "c", files)
        #expect(log.entries.map(\.event) == [.withdrawn(reason: "first"), .withdrawn(reason: "second")])
    }

    @Test("What another process added meanwhile is kept, and what is to be recorded is asked again")
    func meanwhile() throws {
        let files = InMemoryFiles(["c/cycle.yaml": []])
        var seen: [Int] = []
        let log = try CorrespondenceLog.record(inCycle: "c", files, at: Sample.time) { log in
            seen.append(log.entries.count)
            if seen.count < 3 {
                var other = log
                other.append(.withdrawn(reason: "other"), of: "XAB", at: Sample.time)
                files.set("c/correspondence.log", to: other.bytes)
            }
            return [("XAA", .withdrawn(reason: "own"))]
        }
        #expect(seen == [0, 1, 2])
        #expect(log.entries.map(\.state) == ["XAB", "XAB", "XAA"])
        #expect(try CorrespondenceLog(inCycle: "c", files) == log)
    }

    @Test("Nothing is added to a damaged log, which is said with its line")
    func damaged() {
        var bytes = Sample.log.bytes
        bytes[40] ^= 1
        let files = InMemoryFiles(["c/correspondence.log": bytes])
        do {
            try CorrespondenceLog.record(inCycle: "c", files, at: Sample.time) { _ in
                [("XAA", .withdrawn(reason: ""))]
            }
            Issue.record("it was added")
        } catch {
            #expect(
                error.message == "c/correspondence.log:1: this line was changed after it was written; "
                    + "put an undamaged copy of the log in its place")
        }
        #expect(files.contents["c/correspondence.log"] == bytes)
    }

    @Test("Where the log cannot be written, that is the failure")
    func readOnly() {
        let files = InMemoryFiles(["c/cycle.yaml": []], isReadOnly: true)
        #expect(throws: Failure.self) {
            try CorrespondenceLog.record(inCycle: "c", files, at: Sample.time) { _ in
                [("XAA", .withdrawn(reason: ""))]
            }
        }
        #expect(files.contents["c/correspondence.log"] == nil)
    }
}

private enum Sample {
    static let time = Moment(secondsSince1970: 1_795_000_000)

    /// A log with an entry of each kind.
    static var log: CorrespondenceLog {
        let file = LoggedFile("received/XAA/3-00.yaml", fingerprint: String(repeating: "a", count: 64))
        let reply = AcceptedReply(
            fingerprint: file.fingerprint, parts: [3], leftOut: ["a-law"], answered: 3, asked: 7)
        let arrival = { (outcome: ArrivalOutcome, format: ArrivalFormat) in
            CorrespondenceEvent.received(
                Arrival(
                    name: "Reply of «XAA» \"final\".yaml", kept: file, size: 12, format: format,
                    outcome: outcome, found: ["line 3: ¿qué?", "\u{202E}"]))
        }
        var log = CorrespondenceLog()
        log.append(.invited([file, file]), of: "XAA", at: time)
        log.append(.reminded(of: .begun, []), of: "XAA", at: time)
        log.append(arrival(.accepted(reply), .workbook), of: "XAA", at: time)
        log.append(arrival(.notAccepted, .yaml), of: "XAA", at: time)
        log.append(arrival(.unreadable, .other), of: nil, at: time)
        log.append(.setAside(file), of: "XAA", at: time)
        log.append(.withdrawn(reason: "at its own request"), of: "XAA", at: time)
        return log
    }
}
