import FileAccess
public import FollowUpModel

/// The withdrawal of the reply of a State.
public enum Withdrawal {
    /// Records that the reply of a State is withdrawn, and takes it out of the folder of the cycle. What came stays where it is
    /// kept.
    ///
    /// - Parameters:
    ///   - state: The code of the State.
    ///   - reason: Why, for the log.
    ///   - folder: The folder of the cycle.
    ///   - time: When it is.
    ///   - settingAsideEdited: Whether a reply that somebody edited since is set aside.
    /// - Returns: The number of the entry in the log.
    /// - Throws: ``Failure`` if there is no reply on record, somebody edited it, or something cannot be written.
    public static func withdraw(
        _ state: String, because reason: String, inCycle folder: String, _ reader: SubmissionReader,
        at time: Moment, settingAsideEdited: Bool = false
    ) throws(Failure) -> Int {
        let cycle = try ReceivingCycle(folder, reader)
        guard cycle.context.membership.states[state] != nil else {
            throw Failure("“\(state)” is not the code of a State that the cycle addresses")
        }
        let archive = ArrivalArchive(cycle: folder, files: cycle.files)
        let log = try CorrespondenceLog.record(inCycle: folder, cycle.files, at: time) {
            log throws(Failure) in
            let record = ReplyOnRecord(of: state, in: log)
            let file = try ReplyFile(of: state, in: cycle)
            let isEdited = file.isEdited(record)
            guard record.current != nil else {
                // A process may have been stopped after it had recorded this, before it had removed the file.
                if record.isWithdrawn, file.bytes != nil, !isEdited { return [] }
                throw Failure(
                    record.isWithdrawn
                        ? "the reply of \(state) was withdrawn already"
                        : "no reply of \(state) came by “followup receive” that could be withdrawn")
            }
            var records: [CorrespondenceLog.Record] = []
            if isEdited, let bytes = file.bytes {
                guard settingAsideEdited else { throw file.editedBeforeWithdrawal }
                let kept = try archive.keep(
                    ArrivingFile(file.path, bytes), as: log.entries.count + 1, of: state)
                records.append((state, .setAside(kept)))
            }
            return records + [(state, .withdrawn(reason: reason))]
        }
        if ReplyOnRecord(of: state, in: log).current == nil {
            try ReplyFile(of: state, in: cycle).remove()
        }
        return log.entries.last { $0.state == state && $0.event.isWithdrawal }?.number ?? log.entries.count
    }
}

extension CorrespondenceEvent {
    fileprivate var isWithdrawal: Bool { if case .withdrawn = self { true } else { false } }
}
