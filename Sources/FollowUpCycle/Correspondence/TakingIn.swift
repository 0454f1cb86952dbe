import ByteText
import FileAccess
import FollowUpModel

/// What becomes of the files that came from one State at once, knowing the log as it is.
struct TakingIn {
    /// What is to be recorded.
    private(set) var records: [CorrespondenceLog.Record] = []
    /// The number of the entry of each file, by the SHA-256 of the file.
    private(set) var numbers: [String: Int] = [:]
    /// The files that had come before, by the SHA-256 of each.
    private(set) var repeated: Set<String> = []
    /// The reply as it is to be written; nil if it stays as it is.
    private(set) var reply: ComposedReply?

    private let cycle: ReceivingCycle
    private let archive: ArrivalArchive
    private let entryCount: Int

    /// Decides on files of a State, no two of which are the same, and keeps those that are new.
    ///
    /// - Parameter replacingEdited: Whether a reply that somebody edited gives way to a new one.
    /// - Throws: ``Failure`` if somebody edited the reply, or a file cannot be read or written.
    init(
        _ arrivals: [CheckedArrival], of state: String, in cycle: ReceivingCycle, _ log: CorrespondenceLog,
        replacingEdited: Bool
    ) throws(Failure) {
        (self.cycle, entryCount) = (cycle, log.entries.count)
        archive = ArrivalArchive(cycle: cycle.folder, files: cycle.files)
        let record = ReplyOnRecord(of: state, in: log)
        let file = try ReplyFile(of: state, in: cycle)
        let isEdited = file.isEdited(record)
        let isWritten = isEdited || record.current.map { file.holds($0.fingerprint) } ?? true
        if !isWritten { reply = try unwritten(record, of: state) }
        let known = Set(record.parts.map(\.number))
        let isOnRecord = { [reply] (arrival: CheckedArrival) in
            guard let entry = record.entry(of: arrival.file.fingerprint),
                case .accepted = entry.arrival.outcome
            else { return false }
            return isWritten || reply != nil || !known.contains(entry.number)
        }
        let wouldTakeAway = { (arrival: CheckedArrival) in
            record.current != nil && !arrival.decoded.hasReplied
        }
        let usable = arrivals.filter { $0.obstacle == nil && !isOnRecord($0) && !wouldTakeAway($0) }
        let composed = usable.isEmpty ? nil : try composed(of: usable, of: state, record)
        if case .success(let new) = composed {
            reply = new.reply
            if isEdited {
                guard replacingEdited, let bytes = file.bytes else { throw file.edited }
                let kept = try archive.keep(ArrivingFile(file.path, bytes), as: next, of: state)
                records.append((state, .setAside(kept)))
            }
            let parts = new.kept + usable.indices.map { next + $0 }
            for arrival in usable {
                try add(
                    arrival, of: state, .accepted(new.reply.onRecord(parts: parts)),
                    new.reply.found + arrival.found)
            }
        }
        for arrival in arrivals where numbers[arrival.file.fingerprint] == nil {
            if let before = record.entry(of: arrival.file.fingerprint) {
                numbers[arrival.file.fingerprint] = before.number
                repeated.insert(arrival.file.fingerprint)
                continue
            }
            var obstacle = [arrival.obstacle].compactMap(\.self)
            if arrival.obstacle == nil {
                if wouldTakeAway(arrival) {
                    obstacle = [
                        "It has no day of submission, answer for publication or proposal, and would take the place of a "
                            + "reply. Please fill it in, or say that the reply is withdrawn."
                    ]
                } else if case .failure(let reason) = composed {
                    obstacle = reason.found
                }
            }
            try add(arrival, of: state, .notAccepted, obstacle + arrival.found)
        }
    }

    /// Keeps files of which it is not known whose they are, unless they had come before.
    init(unread arrivals: [CheckedArrival], in cycle: ReceivingCycle, _ log: CorrespondenceLog)
        throws(Failure)
    {
        (self.cycle, entryCount) = (cycle, log.entries.count)
        archive = ArrivalArchive(cycle: cycle.folder, files: cycle.files)
        for arrival in arrivals {
            let before = log.entries.last { entry in
                guard entry.state == nil, case .received(let received) = entry.event else { return false }
                return received.kept.fingerprint == arrival.file.fingerprint
            }
            if let before {
                numbers[arrival.file.fingerprint] = before.number
                repeated.insert(arrival.file.fingerprint)
            } else {
                try add(
                    arrival, of: nil, .unreadable, [arrival.obstacle].compactMap(\.self) + arrival.found)
            }
        }
    }

    /// The number of the next entry.
    private var next: Int { entryCount + records.count + 1 }

    /// Keeps a file, and has it recorded.
    private mutating func add(
        _ arrival: CheckedArrival, of state: String?, _ outcome: ArrivalOutcome, _ found: [String]
    ) throws(Failure) {
        let file = arrival.file
        numbers[file.fingerprint] = next
        let received = Arrival(
            name: Path.name(file.path), kept: try archive.keep(file, as: next, of: state),
            size: file.bytes.count, format: file.format, outcome: outcome, found: found)
        records.append((state, .received(received)))
    }

    /// Returns the reply that is on record and was not written, because a process was stopped in between; nil if it is not
    /// made as it was then.
    private func unwritten(_ record: ReplyOnRecord, of state: String) throws(Failure) -> ComposedReply? {
        var parts: [ComposedReply.Part] = []
        for entry in record.parts { parts.append(try archive.part(entry.arrival, in: cycle)) }
        let reply = try? ComposedReply(parts, of: state, in: cycle)
        return reply?.fingerprint == record.current?.fingerprint ? reply : nil
    }

    /// Returns the reply that new files make with those parts on record that ask other questions.
    private func composed(
        of new: [CheckedArrival], of state: String, _ record: ReplyOnRecord
    ) throws(Failure) -> Result<(reply: ComposedReply, kept: [Int]), ComposedReply.Obstacle> {
        let asked = new.reduce(into: Set()) { $0.formUnion(ComposedReply.asked(by: $1.decoded, in: cycle)) }
        var (parts, kept): ([ComposedReply.Part], [Int]) = ([], [])
        for entry in record.parts {
            let part = try archive.part(entry.arrival, in: cycle)
            let before = ComposedReply.asked(by: part.decoded, in: cycle)
            // What asks the same questions takes its place.
            if before.isSubset(of: asked) { continue }
            guard before.isDisjoint(with: asked) else {
                return .failure(
                    ComposedReply.Obstacle(
                        found: [
                            "It asks some of the questions of the file that was received under number \(entry.number), and "
                                + "not all of them. Please send the whole reply."
                        ]))
            }
            parts.append(part)
            kept.append(entry.number)
        }
        parts += new.map { ($0.file, $0.decoded) }
        do throws(ComposedReply.Obstacle) {
            return .success((try ComposedReply(parts, of: state, in: cycle), kept))
        } catch {
            return .failure(error)
        }
    }
}

extension ArrivalArchive {
    /// Returns a file that is kept, and what it says as a reply to a cycle.
    ///
    /// - Throws: ``Failure`` if it is not there, or not as it came.
    func part(_ arrival: Arrival, in cycle: ReceivingCycle) throws(Failure) -> ComposedReply.Part {
        let file = ArrivingFile(arrival.kept.path, try read(arrival.kept))
        return (file, cycle.read(SourceFile(path: file.path, bytes: file.bytes)))
    }
}
