import Fingerprints
public import FollowUpModel

/// The log of a cycle: what happened in its correspondence with States, in order.
///
/// It is text, one entry a line in JSON. Each line ends with its own SHA-256, and names that of the line before it:
/// so a line that is changed, missing, moved or cut is found. Only where whole lines are missing at the end nothing in the
/// log itself shows it; a later receipt does, which states the number of its entry and its SHA-256.
public struct CorrespondenceLog: Hashable, Sendable {
    /// The name of the file in the folder of the cycle.
    public static let fileName = "correspondence.log"
    /// What stands for the line before the first.
    static let beginning = String(repeating: "0", count: 64)

    /// The entries, in order.
    public private(set) var entries: [LogEntry] = []
    /// The SHA-256 of each line.
    private(set) var fingerprints: [String] = []
    /// The file.
    public private(set) var bytes: [UInt8] = []

    /// Creates a log without entries.
    public init() {}

    /// The SHA-256 of the last line, which depends on all of them.
    public var head: String { fingerprints.last ?? Self.beginning }

    /// Returns the SHA-256 of the line of an entry, or nil if there is no such entry.
    public func fingerprint(of number: Int) -> String? {
        fingerprints.indices.contains(number - 1) ? fingerprints[number - 1] : nil
    }

    /// Adds an entry at the end.
    @discardableResult
    public mutating func append(
        _ event: CorrespondenceEvent, of state: String?, at time: Moment
    ) -> LogEntry {
        let entry = LogEntry(number: entries.count + 1, time: time, state: state, event: event)
        let line = LogLine(entry, previous: head)
        entries.append(entry)
        fingerprints.append(line.fingerprint)
        bytes += line.bytes + [UInt8(ascii: "\n")]
        return entry
    }

    /// Reads a log.
    ///
    /// - Throws: ``LogDamage`` at the first line that is not as it was written.
    public init(parsing bytes: [UInt8]) throws(LogDamage) {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for line in lines.dropLast() {
            let number = entries.count + 1
            let read: LogLine
            do { read = try LogLine(parsing: Array(line)) } catch {
                throw LogDamage(line: number, kind: error)
            }
            guard read.previous == head, read.entry.number == number else {
                throw LogDamage(line: number, kind: .outOfPlace)
            }
            entries.append(read.entry)
            fingerprints.append(read.fingerprint)
        }
        // Nobody writes an empty log, or a line without its end.
        guard lines.last?.isEmpty == true, !entries.isEmpty else {
            throw LogDamage(line: entries.count + 1, kind: .cut)
        }
        self.bytes = bytes
    }
}

/// Where a log is not as it was written.
public struct LogDamage: Error, Hashable, Sendable {
    /// What is wrong with a line.
    public enum Kind: Error, Hashable, Sendable {
        /// The line is not as it was written.
        case changed
        /// The line is as it was written, and does not follow on the one before it.
        case outOfPlace
        /// The line ends before its end.
        case cut
        /// The line says something that this release does not know.
        case unknown
    }

    /// The number of the line, from 1.
    public let line: Int
    /// What is wrong with it.
    public let kind: Kind

    /// What is wrong, as one clause.
    public var message: String {
        switch kind {
        case .changed: "this line was changed after it was written"
        case .outOfPlace: "this line does not follow on the one before it: lines are missing or were moved"
        case .cut: "the log breaks off here"
        case .unknown: "this line was written by a later release of followup; use that one"
        }
    }
}
