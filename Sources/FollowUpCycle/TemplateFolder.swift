package import ByteText
public import FileAccess
public import FollowUpForms
public import FollowUpModel
import FollowUpValidation

/// The templates the program works with: instruments, checklists, Member States, phrases, words of the house
/// style and layouts. Every method that reads templates throws a ``Failure``, with the findings, if one
/// cannot be used.
public struct TemplateFolder: Sendable {
    private let files: any FileSystem
    /// The path of the folder.
    public let path: String
    /// The folders with templates of the users, in the order in which they are searched, before the other one. A
    /// file in one of them takes the place of a file of the same name in those after it.
    public private(set) var ownFolders: [String] = []
    /// Called with what is wrong with a template of the users that is left out for it.
    private var leaveOut: @Sendable (Failure) -> Void = { _ in }

    /// Creates a value for the templates in the folder at `path`.
    ///
    /// - Throws: ``Failure`` if there is no such folder.
    public init(_ path: String, _ files: any FileSystem) throws(Failure) {
        guard files.kind(path) == .folder else { throw Failure("there is no folder \(path)") }
        self.path = path
        self.files = files
    }

    /// Returns the templates together with those in the folders of the users. Of these a file that cannot be used is
    /// left out, so that it does not stop what does not need it; `leaveOut` is called with the reason.
    public func with(
        own folders: [String], leaveOut: @escaping @Sendable (Failure) -> Void
    ) -> TemplateFolder {
        var templates = self
        templates.ownFolders = folders
        templates.leaveOut = leaveOut
        return templates
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
        let all = try values(in: "instruments") { Instrument.decodeForUse($0) }
        return Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Returns the checklists, in all their editions.
    public func checklists() throws(Failure) -> Editions<Checklist> { try checklists(on: instruments()) }

    /// Returns the checklists on the instruments, in all their editions.
    package func checklists(on instruments: [String: Instrument]) throws(Failure) -> Editions<Checklist> {
        let inUse = try values(in: Self.checklistFolder) {
            Checklist.decodeForUse($0, instruments: instruments)
        }
        let editions = Dictionary(inUse.map { ($0.id, $0.edition) }, uniquingKeysWith: { first, _ in first })
        let former = try values(in: Self.formerFolder) {
            Checklist.decode(former: $0, instruments: instruments, inUse: editions)
        }
        return Editions(inUse: inUse, former: former)
    }

    /// Returns the files of the editions of checklists that are no longer in use.
    package func formerEditions() throws(Failure) -> [SourceFile] { try sources(in: Self.formerFolder) }

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
        try values(in: "crosswalks") { Crosswalk.decode($0, checklists: checklists.inUse) }
    }

    /// Returns the template with an id, or nil if there is none, or the id is not a valid file name.
    private func source(_ id: String, in folder: String) throws(Failure) -> SourceFile? {
        let path = place(of: "\(folder)/\(id).yaml")
        guard !id.contains("/"), files.kind(path) == .file else { return nil }
        return try files.source(path)
    }

    /// All folders, in the order in which they are searched.
    private var folders: [String] { ownFolders + [path] }

    /// Returns the path of a template: that in the first folder that has it, or else where it should be.
    private func place(of name: String) -> String {
        let places = folders.map { Path.join($0, name) }
        return places.first { files.kind($0) == .file } ?? Path.join(path, name)
    }

    /// Returns the Member States.
    public func membership() throws(Failure) -> Membership {
        try accepted(Membership.decode(try files.source(place(of: "member-states.yaml"))))
    }

    /// Returns those that report on commitments that are not addressed to States; none if there is no list of them.
    public func contributors() throws(Failure) -> Contributors {
        let path = place(of: "contributors.yaml")
        guard files.kind(path) == .file else { return .none }
        return try accepted(Contributors.decode(try files.source(path)))
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
        try accepted(ReportLayout.decode(try files.source(place(of: "layouts/\(name).yaml"))))
    }

    /// Returns the layout with this name; without one, that of the cycle or else the first.
    public func layout(
        for read: CheckedCycle, named name: String? = nil
    ) throws(Failure) -> (name: String, value: ReportLayout) {
        let name = name ?? read.cycle?.accepted?.layout ?? ReportLayout.names[0]
        return (name, try layout(name))
    }

    /// Returns what the page of a form is put together from.
    public func formTemplate() throws(Failure) -> FormTemplate {
        try FormTemplate { name throws(Failure) in
            let path = place(of: "form/\(name)")
            guard files.kind(path) == .file else { return nil }
            return String(decoding: try files.source(path).bytes, as: UTF8.self)
        } orElse: { unusable in
            guard unusable.file == FormTemplate.library else {
                return Failure("\(Path.join(path, "form/\(unusable.file)")) \(unusable.problem)")
            }
            return Failure(
                "\(Path.join(path, "form/\(unusable.file)")) \(unusable.problem): it reads YAML in the browser. Install the "
                    + "package node-js-yaml (on Debian: apt-get install node-js-yaml), then “make install” or, in the project, "
                    + "“make form-library”")
        }
    }

    /// Returns the texts of the page of a form in the language with this tag.
    public func formTexts(_ tag: String) throws(Failure) -> FormTexts {
        guard let file = try source(tag, in: "form/texts"), let texts = FormTexts(file) else {
            throw Failure(
                "\(path) has no texts of the form in the language “\(tag)” (form/texts/\(tag).yaml)")
        }
        return texts
    }

    /// Returns the files in a folder of templates, in the order of their names.
    package func sources(in folder: String) throws(Failure) -> [SourceFile] {
        try paths(in: folder).map { path throws(Failure) in try files.source(path) }
    }

    /// Returns the values of the files in a folder of templates. Those of the users come first, so that they take the
    /// place of others with the same id.
    private func values<Value>(
        in folder: String, _ decode: (SourceFile) -> Decoded<Value>
    ) throws(Failure) -> [Value] {
        let paths = try paths(in: folder)
        let own = paths.filter { path in ownFolders.contains { Path.isWithin(path, $0) } }
        var values: [Value] = []
        for path in own {
            do throws(Failure) {
                values.append(try accepted(decode(files.source(path))))
            } catch {
                leaveOut(error)
            }
        }
        for path in paths where !own.contains(path) {
            values.append(try accepted(decode(files.source(path))))
        }
        return values
    }

    /// Returns the paths of the templates in a folder, in the order of their names.
    private func paths(in folder: String) throws(Failure) -> [String] {
        var paths: [String: String] = [:]
        for place in folders.map({ Path.join($0, folder) }) where files.kind(place) == .folder {
            do {
                for name in try files.names(in: place) where name.hasSuffix(".yaml") && paths[name] == nil {
                    paths[name] = Path.join(place, name)
                }
            } catch {
                throw Failure(error.message)
            }
        }
        return paths.sorted { $0.key < $1.key }.map(\.value)
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
