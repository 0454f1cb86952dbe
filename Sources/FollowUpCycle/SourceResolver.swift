public import ByteText
internal import FileAccess
import FollowUpModel
public import FollowUpReport
import FollowUpValidation

/// The current folder of a cycle, in which the sources of a report are looked up. Confidential texts are not
/// found.
public struct SourceResolver {
    /// The status of a source.
    public enum SourceStatus: Sendable {
        /// The words are still there as they were printed. `edited` is the location of words that are printed
        /// instead.
        case stands(Typed, edited: Typed?)
        /// The file at this path can be read, but the words are not there.
        case changed(path: String)
        /// The file does not exist.
        case gone(path: String)
    }

    /// The source location of a text.
    public struct Typed: Sendable {
        /// The file.
        public let file: SourceFile
        /// The byte range, without trailing white space.
        public let range: ByteRange

        fileprivate init(_ file: SourceFile, _ range: ByteRange) {
            self.file = file
            self.range = file.trimmed(range)
        }
    }

    /// A text on a line.
    public struct LineText: Sendable {
        /// Its name.
        public let place: TextIdentifier
        /// The fingerprint of its words; nil if only its existence is stated.
        public let words: String?
        /// Whether it is printed instead of a State’s words.
        public let isEdit: Bool
    }

    private let folder: String
    private let reader: SubmissionReader
    private let files: CycleFiles?
    private let secretariat: [SecretariatTextIdentifier: Located<String>]
    /// The words of editors that are printed instead of a text, of which one may stand for several.
    private let edits: [TextIdentifier: [Located<String>]]
    private var replies: [String: Reply?] = [:]
    private let contributions: [Decoded<Contribution>]

    /// Creates the current cycle from the folder at `path`.
    public init(_ path: String, _ reader: SubmissionReader) {
        folder = path
        self.reader = reader
        files = try? CycleFiles(path, reader)
        secretariat = Dictionary(
            (files?.cycle?.value?.identifiedTexts ?? []).map { ($0.place, $0.text) },
            uniquingKeysWith: { first, _ in first })
        contributions = files?.contributions.read ?? []
        let editorial = files?.editorial?.value ?? Edits()
        var edits: [TextIdentifier: [Located<String>]] = [:]
        for edit in editorial.texts {
            guard let text = edit.text else { continue }
            edits[TextIdentifier(replacedBy: edit), default: []].append(text)
        }
        for paragraph in editorial.paragraphs {
            guard let text = paragraph.text else { continue }
            for replaced in paragraph.replaces {
                edits[.text(state: paragraph.state.value, replaced.target), default: []].append(text)
            }
        }
        self.edits = edits
    }

    /// Returns the status of a source.
    public mutating func status(of source: Provenance.TracedSource) -> SourceStatus {
        switch source.place {
        case .secretariat(let place): status(of: place, source)
        case .reply(let state): status(source, of: state) { Located("", at: $0.submission.stateRange) }
        case .answer(let state, let item):
            status(source, of: state) { $0.answerWithoutStatus(to: item).map { Located("", at: $0) } }
        case .text(let state, let target): status(source, of: state) { $0.text(target) }
        case .contribution(let contributor), .report(let contributor, _, _): status(source, by: contributor)
        }
    }

    private func status(of place: SecretariatTextIdentifier, _ source: Provenance.TracedSource)
        -> SourceStatus
    {
        let path = Path.join(folder, CycleFiles.cycleFile)
        guard let decoded = files?.cycle else { return .gone(path: path) }
        guard let text = secretariat[place], Provenance.fingerprint(text.value) == source.words else {
            return .changed(path: path)
        }
        return .stands(Typed(decoded.source, text.range), edited: nil)
    }

    private func status(_ source: Provenance.TracedSource, by contributor: String) -> SourceStatus {
        let found = contributions.first { $0.value?.contributor.value == contributor }
        guard let file = found?.source, let texts = found?.contributedTexts else {
            return .gone(path: Path.join(Path.join(folder, CycleContributions.folder), "\(contributor).yaml"))
        }
        guard let words = source.words else { return .stands(Typed(file, texts.whole.range), edited: nil) }
        guard let text = texts.texts.first(where: { $0.place == source.place })?.text,
            Provenance.fingerprint(text.value) == words
        else { return .changed(path: file.path) }
        return status(of: Typed(file, text.range), editedIn: source)
    }

    private mutating func status(
        _ source: Provenance.TracedSource, of state: String, _ text: (Reply) -> Located<String>?
    ) -> SourceStatus {
        guard let reply = reply(of: state) else {
            return .gone(path: Path.join(folder, "\(state).yaml"))
        }
        let file = reply.decoded.source
        guard let text = text(reply), !reply.isConfidential(text.range),
            source.words.map({ $0 == Provenance.fingerprint(text.value) }) ?? true
        else { return .changed(path: file.path) }
        return status(of: Typed(file, text.range), editedIn: source)
    }

    /// Returns the status of words that stand, and may be replaced by others.
    private func status(of typed: Typed, editedIn source: Provenance.TracedSource) -> SourceStatus {
        guard let edited = source.edited else { return .stands(typed, edited: nil) }
        guard let editorial = files?.editorial else {
            return .gone(path: Path.join(folder, Editorial.fileName))
        }
        guard let words = edits[source.place]?.first(where: { Provenance.fingerprint($0.value) == edited })
        else {
            return .changed(path: editorial.source.path)
        }
        return .stands(typed, edited: Typed(editorial.source, words.range))
    }

    /// Returns the reply of a State: in the file named after it, or else in the one that names it.
    private mutating func reply(of state: String) -> Reply? {
        if let reply = replies[state] { return reply }
        let reply = found(state)
        replies[state] = .some(reply)
        return reply
    }

    private func found(_ state: String) -> Reply? {
        let names = files?.submissions ?? []
        let find = { (isSought: (String) -> Bool) in
            names.lazy.filter(isSought).compactMap { reply(in: $0) }.first { $0.submission.state == state }
        }
        return find { $0 == "\(state).yaml" }
            ?? find { WorkbookName.isRead($0) && $0.prefix { $0 != "." }.uppercased() == state }
            ?? find { isReply($0, of: state) }
    }

    private func isReply(_ name: String, of state: String) -> Bool {
        guard let bytes = try? reader.files.read(name, in: folder) else { return false }
        return TopLevelField.word(of: "state", in: bytes) == state
    }

    private func reply(in name: String) -> Reply? {
        guard let files, let decoded = try? files.reading.submission(name), let submission = decoded.value
        else { return nil }
        return Reply(
            decoded, submission, reader.checklists[submission.checklist, submission.edition]?.items ?? [])
    }

    /// Returns the texts on a line of a file of the folder, in the order of the file.
    ///
    /// - Parameters:
    ///   - line: The number of the line, from 1.
    ///   - name: The name of the file.
    /// - Throws: ``Failure`` if the file cannot be read or has no such line.
    public func texts(inLine line: Int, ofFile name: String) throws(Failure) -> [LineText] {
        let path = Path.join(folder, name)
        let parent = Path.parent(path)
        let file: SourceFile
        do {
            file = SourceFile(path: path, bytes: try reader.files.read(Path.name(path), in: parent))
        } catch {
            throw Failure(error.message)
        }
        guard !WorkbookName.isRead(path) else {
            throw Failure("\(path) is a workbook, which has no lines; name a paragraph of the report")
        }
        let index = LineIndex(file)
        guard line <= index.count else { throw Failure("\(path) has no line \(line); it has \(index.count)") }
        return named(in: name).filter { text in
            let (start, end) = index.positions(of: file.trimmed(text.range))
            return start.line <= line && line <= end.line
        }.sorted { $0.range.lowerBound < $1.range.lowerBound }.map(\.text)
    }

    /// Returns the texts of a file.
    private func named(in name: String) -> [(text: LineText, range: ByteRange)] {
        switch name {
        case CycleFiles.cycleFile:
            secretariat.map { (LineText(.secretariat($0), $1.value), $1.range) }
        case Editorial.fileName:
            edits.flatMap { place, words in
                words.map { (LineText(place, $0.value, isEdit: true), $0.range) }
            }
        default:
            if CycleContributions.contains(Path.join(folder, name)) {
                contributions.first { $0.source.path == Path.join(folder, name) }?.named ?? []
            } else {
                reply(in: name)?.named ?? []
            }
        }
    }
}

extension SourceFile {
    /// Returns a range without trailing white space, which libyaml includes in block scalars.
    fileprivate func trimmed(_ range: ByteRange) -> ByteRange {
        let bytes = bytes[range.indices.clamped(to: bytes.indices)]
        let end = bytes.lastIndex { $0 > UInt8(ascii: " ") }.map { $0 + 1 } ?? bytes.startIndex
        return ByteRange(Int(range.lowerBound), end)
    }
}

extension SourceResolver.LineText {
    fileprivate init(_ place: TextIdentifier, _ words: String?, isEdit: Bool = false) {
        self.place = place
        self.words = words.map(Provenance.fingerprint)
        self.isEdit = isEdit
    }
}

extension Decoded<Contribution> {
    fileprivate var contributedTexts: ContributedTexts? { value.map { ContributedTexts($0) } }

    /// All texts, with their byte ranges; none of a file with something confidential in it.
    fileprivate var named: [(text: SourceResolver.LineText, range: ByteRange)] {
        guard let texts = contributedTexts, !hasErrors else { return [] }
        return [(.init(texts.whole.place, nil), texts.whole.range)]
            + texts.texts.map { (.init($0.place, $0.text.value), $0.text.range) }
    }
}

/// A reply, in which texts are looked up.
private struct Reply {
    let decoded: Decoded<Submission>
    let submission: Submission
    private let items: [Item]
    private let texts: PublicTexts
    private let entries: [TextTarget: PublicTexts.Entry]

    init(_ decoded: Decoded<Submission>, _ submission: Submission, _ items: [Item]) {
        self.decoded = decoded
        self.submission = submission
        self.items = items
        texts = PublicTexts(of: submission, items: items)
        entries = Dictionary(
            texts.entries.map { ($0.target, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func isConfidential(_ range: ByteRange) -> Bool {
        decoded.confidential.contains {
            $0.lowerBound < range.upperBound && range.lowerBound < $0.upperBound
        }
    }

    func text(_ target: TextTarget) -> Located<String>? {
        entries[target].map { Located(texts.words(of: $0), at: $0.range) }
    }

    func answerWithoutStatus(to item: String) -> ByteRange? {
        submission.answers.first { answer in
            answer.status == nil && !answer.isConfidential && items.indices.contains(answer.item)
                && items[answer.item].id == item
        }?.range
    }

    /// All texts that may be printed, with their byte ranges.
    var named: [(text: SourceResolver.LineText, range: ByteRange)] {
        let state = submission.state
        let unconfirmed = PublicTexts(unconfirmedOf: submission, items: items)
        var named = [(SourceResolver.LineText(.reply(state: state), nil), submission.stateRange)]
        for texts in [texts, unconfirmed] {
            named += texts.entries.map { entry in
                (.init(.text(state: state, entry.target), texts.words(of: entry)), entry.range)
            }
        }
        for answer in submission.answers
        where answer.status == nil && !answer.isConfidential && items.indices.contains(answer.item) {
            named.append((.init(.answer(state: state, item: items[answer.item].id), nil), answer.range))
        }
        for (item, range) in decoded.placesOfSpoiledAnswers where items.indices.contains(item) {
            named.append((.init(.answer(state: state, item: items[item].id), nil), range))
        }
        return named.filter { !isConfidential($0.1) }.map { (text: $0.0, range: $0.1) }
    }
}
