public import FileAccess
public import FollowUpModel

extension CorrespondenceLog {
    /// Something to be recorded: what happened, and to which State.
    public typealias Record = (state: String?, event: CorrespondenceEvent)

    /// Reads the log in the folder of a cycle; one without entries if there is none yet.
    ///
    /// - Throws: ``Failure``, with the line, if it cannot be read or is damaged.
    public init(inCycle folder: String, _ files: any FileSystem) throws(Failure) {
        self = try Self.read(Path.join(folder, Self.fileName), files) ?? Self()
    }

    /// Adds entries to the log in the folder of a cycle. Where another process adds some at the same time, the log is read
    /// anew, and `records` is asked again.
    ///
    /// - Parameter records: Returns what is to be recorded, knowing the log as it is.
    /// - Returns: The log with the entries.
    /// - Throws: ``Failure`` if the log is damaged or cannot be written; then it is as it was.
    @discardableResult
    public static func record(
        inCycle folder: String, _ files: any FileSystem, at time: Moment,
        _ records: (CorrespondenceLog) throws(Failure) -> [Record]
    ) throws(Failure) -> CorrespondenceLog {
        let path = Path.join(folder, fileName)
        while true {
            let before = try read(path, files)
            var log = before ?? Self()
            for record in try records(log) { log.append(record.event, of: record.state, at: time) }
            guard log != before ?? Self() else { return log }
            do throws(FileFailure) {
                if let before {
                    try files.rewrite(path, from: before.bytes, to: log.bytes)
                } else {
                    try files.create(path, log.bytes)
                }
                return log
            } catch {
                guard try read(path, files) != before else { throw Failure(error.message) }
            }
        }
    }

    /// Returns the log at a path; nil if there is none.
    static func read(_ path: String, _ files: any FileSystem) throws(Failure) -> CorrespondenceLog? {
        guard files.kind(path) != nil else { return nil }
        let bytes: [UInt8]
        do { bytes = try files.read(path) } catch { throw Failure(error.message) }
        do {
            return try CorrespondenceLog(parsing: bytes)
        } catch {
            throw Failure(
                "\(path):\(error.line): \(error.message)"
                    + (error.kind == .unknown ? "" : "; put an undamaged copy of the log in its place"))
        }
    }
}
