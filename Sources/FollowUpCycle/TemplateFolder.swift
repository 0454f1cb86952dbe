package import ByteText
public import FileAccess
public import FollowUpModel
import FollowUpValidation

/// The templates the program works with: instruments, checklists, Member States, phrases, words of the house
/// style and layouts. Every method that reads templates throws a ``Failure``, with the findings, if one
/// cannot be used.
public struct TemplateFolder: Sendable {
    private let files: any FileSystem
    /// The path of the folder.
    public let path: String

    /// Creates a value for the templates in the folder at `path`.
    ///
    /// - Throws: ``Failure`` if there is no such folder.
    public init(_ path: String, _ files: any FileSystem) throws(Failure) {
        guard files.kind(path) == .folder else { throw Failure("there is no folder \(path)") }
        self.path = path
        self.files = files
    }

    /// Finds the templates of a program: the first `share/followup/Templates` (where `make install` puts
    /// them) or `Templates` (in the project) in its folder or those above. Returns nil if there is none.
    public init?(beside program: String, _ files: any FileSystem) {
        self.files = files
        var folder = program
        repeat {
            folder = Path.parent(folder)
            for candidate in ["share/followup/Templates", "Templates"].map({ Path.join(folder, $0) })
            where files.kind(candidate) == .folder {
                path = candidate
                return
            }
        } while folder != "." && folder != "/"
        return nil
    }

    /// Returns the instruments by id.
    public func instruments() throws(Failure) -> [String: Instrument] {
        var instruments: [String: Instrument] = [:]
        for file in try sources(in: "instruments") {
            let instrument = try accepted(Instrument.decode(file))
            instruments[instrument.id] = instrument
        }
        return instruments
    }

    /// Returns the checklists, in all their editions.
    public func checklists() throws(Failure) -> Editions<Checklist> {
        let instruments = try instruments()
        let inUse = try sources(in: Self.checklistFolder).map { file throws(Failure) in
            try accepted(Checklist.decode(file, instruments: instruments))
        }
        let editions = Dictionary(inUse.map { ($0.id, $0.edition) }, uniquingKeysWith: { first, _ in first })
        let former = try formerEditions().map { file throws(Failure) in
            try accepted(Checklist.decode(former: file, instruments: instruments, inUse: editions))
        }
        return Editions(inUse: inUse, former: former)
    }

    /// Returns the files of the editions of checklists that are no longer in use.
    package func formerEditions() throws(Failure) -> [SourceFile] {
        files.kind(Path.join(path, Self.formerFolder)) == .folder ? try sources(in: Self.formerFolder) : []
    }

    private static let checklistFolder = "checklists"
    /// The folder of the former editions, which are named by the id, “.edition-” and the number.
    private static let formerFolder = "checklists/former"

    /// Returns the questions of one checklist, reading no more files than necessary, or nil if there is none
    /// with this id. `edition` is the number of the edition; nil for the one in use.
    package func questions(_ id: String, edition: Int?) throws(Failure) -> Questions? {
        guard let file = try source(id, in: Self.checklistFolder) else { return nil }
        let inUse = try accepted(Questions.decode(file))
        guard inUse.id == id else { return nil }
        guard let edition, edition != inUse.edition,
            let file = try source("\(id).edition-\(edition)", in: Self.formerFolder)
        else { return inUse }
        let former = try accepted(Questions.decode(file))
        return former.id == id && former.edition == edition ? former : inUse
    }

    /// Returns the crosswalks between these checklists: which of their items ask the same.
    public func crosswalks(between checklists: Editions<Checklist>) throws(Failure) -> [Crosswalk] {
        guard files.kind(Path.join(path, "crosswalks")) == .folder else { return [] }
        return try sources(in: "crosswalks").map { file throws(Failure) in
            try accepted(Crosswalk.decode(file, checklists: checklists.inUse))
        }
    }

    /// Returns the template with an id, or nil if there is none, or the id is not a valid file name.
    private func source(_ id: String, in folder: String) throws(Failure) -> SourceFile? {
        let path = Path.join(self.path, "\(folder)/\(id).yaml")
        guard !id.contains("/"), files.kind(path) == .file else { return nil }
        return try files.source(path)
    }

    /// Returns the Member States.
    public func membership() throws(Failure) -> Membership {
        try accepted(Membership.decode(try files.source(Path.join(path, "member-states.yaml"))))
    }

    /// Returns the language of reports with this tag, which the list of Member States states.
    public func language(_ tag: String) throws(Failure) -> ReportLanguage {
        guard let phrases = try source(tag, in: "phrases"), let words = try source(tag, in: "style") else {
            throw Failure("\(path) has no phrases and house style in the language “\(tag)”")
        }
        return ReportLanguage(
            phrases: try accepted(Phrases.decode(phrases)), words: try accepted(StyleWords.decode(words)))
    }

    /// Returns the layout of the report with this name.
    public func layout(_ name: String) throws(Failure) -> ReportLayout {
        try accepted(ReportLayout.decode(try files.source(Path.join(path, "layouts/\(name).yaml"))))
    }

    /// Returns the layout with this name; without one, that of the cycle or else the first.
    public func layout(
        for read: CheckedCycle, named name: String? = nil
    ) throws(Failure) -> (name: String, value: ReportLayout) {
        let name = name ?? read.cycle?.accepted?.layout ?? ReportLayout.names[0]
        return (name, try layout(name))
    }

    /// Returns the files in one of the folders, in the order of their names.
    package func sources(in folder: String) throws(Failure) -> [SourceFile] {
        try names(in: folder).map { name throws(Failure) in
            try files.source(Path.join(Path.join(path, folder), name))
        }
    }

    private func names(in folder: String) throws(Failure) -> [String] {
        do {
            return try files.names(in: Path.join(path, folder)).sorted().filter { $0.hasSuffix(".yaml") }
        } catch {
            throw Failure(error.message)
        }
    }

    /// Returns the value.
    ///
    /// - Throws: ``Failure``, with all findings, if the template has errors.
    private func accepted<Value>(_ decoded: Decoded<Value>) throws(Failure) -> Value {
        if let value = decoded.accepted { return value }
        throw Failure(
            "the template \(decoded.source.path) cannot be used", decoded.findings, in: decoded.source)
    }
}
