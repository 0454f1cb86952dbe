package import ByteText
package import FileAccess
package import FollowUpModel
import FollowUpValidation

/// The instruments and checklists to check, as files rather than values, because they may have errors.
package struct TemplateSubjects {
    /// The files of instruments, in the order in which they were named.
    package private(set) var instruments: [SourceFile] = []
    /// The files of checklists.
    package private(set) var checklists: [SourceFile] = []
    /// The files of former editions of the checklists.
    package private(set) var formerEditions: [SourceFile] = []
    /// The editions of checklists in use, by id.
    package private(set) var editions: [String: Int] = [:]
    /// The instruments that checklists may be on: those of the templates, replaced by those that are checked.
    package private(set) var known: [String: Instrument] = [:]
    /// The files that could not be read.
    package private(set) var failures: [FileFailure] = []

    private let files: any FileSystem

    /// Finds the files named by paths and ids of instruments, or all templates if nothing is named.
    package init(_ subjects: [String], _ folder: TemplateFolder, _ files: any FileSystem) throws(Failure) {
        self.files = files
        let (instruments, checklists) = (
            try folder.sources(in: "instruments"), try folder.sources(in: "checklists")
        )
        let former = try folder.formerEditions()
        for file in instruments { register(file) }
        for file in checklists {
            if let questions = Questions.decode(file).value { editions[questions.id] = questions.edition }
        }
        if subjects.isEmpty {
            (self.instruments, self.checklists, formerEditions) = (instruments, checklists, former)
        }
        for subject in subjects {
            if files.kind(subject) == .file || subject.contains("/") || subject.hasSuffix(".yaml") {
                do {
                    add(SourceFile(path: subject, bytes: try files.read(subject)))
                } catch {
                    failures.append(error)
                }
            } else {
                try add(id: subject, instruments, checklists, former)
            }
        }
    }

    /// Reads a checklist that is only compared with.
    package func checklist(at path: String) throws(Failure) -> Checklist {
        let source = try files.source(path)
        let decoded = Checklist.decode(source, instruments: known)
        if let value = decoded.value { return value }
        throw Failure(
            "\(path) is not a checklist that can be compared with", decoded.findings, in: source)
    }

    private mutating func add(
        id: String, _ instruments: [SourceFile], _ checklists: [SourceFile], _ former: [SourceFile]
    ) throws(Failure) {
        let isNamed = { (file: SourceFile) in TopLevelField.word(of: "instrument", in: file.bytes) == id }
        let named = instruments.filter(isNamed)
        guard !named.isEmpty else {
            let ids = instruments.compactMap { TopLevelField.word(of: "instrument", in: $0.bytes) }
            throw Failure(
                "there is no file and no instrument “\(id)”; there is: \(ids.joined(separator: ", "))")
        }
        self.instruments += named
        self.checklists += checklists.filter(isNamed)
        formerEditions += former.filter(isNamed)
    }

    private mutating func add(_ file: SourceFile) {
        if TopLevelField.word(of: "checklist", in: file.bytes) != nil {
            checklists.append(file)
        } else {
            instruments.append(file)
            register(file)
        }
    }

    private mutating func register(_ file: SourceFile) {
        if let instrument = Instrument.decode(file).value { known[instrument.id] = instrument }
    }
}
