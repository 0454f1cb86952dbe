import FileAccess
public import FollowUpModel
import FollowUpValidation

/// What the Secretariat sets in a cycle, without the submissions: its file and its registers, both without errors.
struct CycleSettings {
    /// The files of the cycle.
    let files: CycleFiles
    /// The cycle.
    let cycle: Cycle
    /// Whom to write to, and what is due; nil if there is no such file.
    let registers: Registers?

    /// Reads the cycle in the folder at `path`.
    ///
    /// - Throws: ``Failure``, with the findings, if one of its files cannot be used.
    init(_ path: String, _ reader: SubmissionReader) throws(Failure) {
        guard reader.files.kind(path) == .folder else { throw Failure("there is no folder \(path)") }
        files = try CycleFiles(path, reader)
        let own = [CycleFiles.cycleFile, Registers.fileName]
        if let failure = files.failures.first(where: { own.contains(Path.name($0.path)) }) {
            throw Failure(failure.message)
        }
        guard let cycle = files.cycle else {
            throw Failure("\(Path.join(path, CycleFiles.cycleFile)) is missing")
        }
        self.cycle = try Self.accepted(cycle)
        registers = try files.registers.map { registers throws(Failure) in try Self.accepted(registers) }
    }

    private static func accepted<Value>(_ decoded: Decoded<Value>) throws(Failure) -> Value {
        if let value = decoded.accepted { return value }
        throw Failure(
            "\(decoded.source.path) cannot be used until this is corrected",
            decoded.findings.filter { $0.severity == .error }, in: decoded.source)
    }
}

extension SubmissionReader {
    /// Returns what is due in the cycle whose folder is at `path`.
    ///
    /// - Throws: ``Failure``, with the findings, if its files cannot be used.
    public func calendar(ofCycleIn path: String) throws(Failure) -> CycleCalendar {
        let settings = try CycleSettings(path, self)
        return CycleCalendar(settings.cycle, settings.registers)
    }
}
