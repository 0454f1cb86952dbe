import FileAccess
public import FollowUpModel

/// The taking in of what came from States.
///
/// Each file is kept as it came before it is recorded in the log, recorded before the reply is written, and the receipt is
/// written last: whenever the process is stopped, what a receipt says is so, and receiving the files again does the rest.
public struct Receiving {
    private let cycle: ReceivingCycle
    private let time: Moment
    private let skippingInvalid: Bool
    private let replacingEdited: Bool

    /// Prepares the taking in.
    ///
    /// - Parameters:
    ///   - folder: The folder of the cycle.
    ///   - time: When it is.
    ///   - skippingInvalid: Whether a reply is accepted without the answers that have an error.
    ///   - replacingEdited: Whether a reply that somebody edited since is set aside for a new one.
    /// - Throws: ``Failure`` if the cycle cannot be used.
    public init(
        inCycle folder: String, _ reader: SubmissionReader, at time: Moment, skippingInvalid: Bool = false,
        replacingEdited: Bool = false
    ) throws(Failure) {
        cycle = try ReceivingCycle(folder, reader)
        self.time = time
        (self.skippingInvalid, self.replacingEdited) = (skippingInvalid, replacingEdited)
    }

    /// Takes in the files at some paths, and those in folders there: first those of States, in the order of their codes.
    ///
    /// - Parameters:
    ///   - folder: The folder that the receipts are written to; nil for that of the cycle.
    ///   - take: Called with each file, after its receipt is written.
    /// - Throws: ``Failure`` if something cannot be read or written, or somebody edited a reply; what was taken in before
    ///   stays so.
    public func receive(
        _ paths: [String], receiptsIn folder: String? = nil, take: (ReceivedFile) -> Void
    ) throws(Failure) {
        // Said before anything is written.
        let log = try CorrespondenceLog(inCycle: cycle.folder, cycle.files)
        let files = try ArrivingFile.all(at: paths, besidesThoseOf: cycle.folder, cycle.files)
        guard !files.isEmpty else { throw Failure("there is no file in \(paths.joined(separator: ", "))") }
        let arrivals = files.map { CheckedArrival($0, in: cycle, skippingInvalid: skippingInvalid) }
        let groups = Dictionary(grouping: arrivals) { $0.state?.code }
        for (state, group) in groups.sorted(by: { ($0.key ?? "~") < ($1.key ?? "~") }) {
            try refuseEdited(state, group, log)
        }
        let receipts =
            folder ?? Path.join(cycle.folder, CorrespondenceFolder.receipts)
        for (state, group) in groups.sorted(by: { ($0.key ?? "~") < ($1.key ?? "~") }) {
            try takeIn(group, of: state, receipts, take)
        }
    }

    /// Stops before anything is written if a new reply would take the place of one that somebody edited.
    private func refuseEdited(
        _ state: String?, _ group: [CheckedArrival], _ log: CorrespondenceLog
    ) throws(Failure) {
        guard let state, !replacingEdited else { return }
        let (record, file) = (ReplyOnRecord(of: state, in: log), try ReplyFile(of: state, in: cycle))
        let isNew = group.contains { $0.obstacle == nil && record.entry(of: $0.file.fingerprint) == nil }
        if isNew, file.isEdited(record) { throw file.edited }
    }

    private func takeIn(
        _ group: [CheckedArrival], of state: String?, _ receipts: String, _ take: (ReceivedFile) -> Void
    ) throws(Failure) {
        var seen: Set<String> = []
        let different = group.filter { seen.insert($0.file.fingerprint).inserted }
        var taken: TakingIn?
        let log = try CorrespondenceLog.record(inCycle: cycle.folder, cycle.files, at: time) {
            log throws(Failure) in
            let taking =
                if let state {
                    try TakingIn(different, of: state, in: cycle, log, replacingEdited: replacingEdited)
                } else {
                    try TakingIn(unread: different, in: cycle, log)
                }
            taken = taking
            return taking.records
        }
        guard let taken else { return }
        if let state, let reply = taken.reply { try write(reply, of: state) }
        var named: Set<String> = []
        for arrival in group {
            let fingerprint = arrival.file.fingerprint
            guard let number = taken.numbers[fingerprint],
                let receipt = WrittenReceipt(ofEntry: number, of: log, in: cycle)
            else { continue }
            let path = Path.join(
                Path.join(receipts, state ?? CorrespondenceFolder.unread), "\(number).txt")
            if cycle.files.kind(path) == nil {
                do { try cycle.files.create(path, Array(receipt.text.utf8)) } catch {
                    throw Failure(error.message)
                }
            }
            take(
                ReceivedFile(
                    path: arrival.file.path, number: number, state: state, arrival: receipt.arrival,
                    isRepeated: taken.repeated.contains(fingerprint) || !named.insert(fingerprint).inserted,
                    receipt: path))
        }
    }

    /// Writes the reply of a State, unless another process has recorded a newer one meanwhile, and writes that.
    private func write(_ reply: ComposedReply, of state: String) throws(Failure) {
        let file = try ReplyFile(of: state, in: cycle)
        let log = try CorrespondenceLog(inCycle: cycle.folder, cycle.files)
        guard ReplyOnRecord(of: state, in: log).current?.fingerprint == reply.fingerprint,
            !file.holds(reply.fingerprint)
        else { return }
        try file.write(reply.bytes)
    }
}

/// A file that was taken in.
public struct ReceivedFile: Sendable {
    /// The path under which it was given.
    public let path: String
    /// The number of its entry in the log.
    public let number: Int
    /// The State that it is from, if that is known.
    public let state: String?
    /// What the log says of it.
    public let arrival: Arrival
    /// Whether it had come before, so that nothing new was recorded.
    public let isRepeated: Bool
    /// The path of its receipt.
    public let receipt: String
}
