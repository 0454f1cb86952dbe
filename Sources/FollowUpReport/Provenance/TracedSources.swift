import ByteText
import FollowUpModel

/// Converts the locations of sources to names and fingerprints of texts, and records which texts were
/// printed.
struct TracedSources {
    private let checklist: Checklist
    private let cycle: Cycle
    private let secretariat: [ByteRange: (place: SecretariatTextIdentifier, words: String)]
    private var printedOfSecretariat: Set<ByteRange> = []
    private let contributions: [String: ContributedTexts]
    private let contributionPaths: [String]
    private var printedOfContributions: Set<SourceLocation> = []
    private let submissions: [Texts]
    private let positions: [String: Int]
    /// The index of the last submission looked up, since the sources of a State are adjacent.
    private var last = 0

    init(_ context: ReportContext) {
        checklist = context.checklist
        cycle = context.cycle
        secretariat = Dictionary(
            cycle.identifiedTexts.map { ($0.text.range, ($0.place, $0.text.value)) },
            uniquingKeysWith: { first, _ in first })
        contributions = Dictionary(
            zip(context.writtenContributions.accepted, context.contributions.accepted).map {
                ($0.path, ContributedTexts($0, printed: $1))
            }, uniquingKeysWith: { first, _ in first })
        contributionPaths = contributions.keys.sorted()
        let items = checklist.items
        submissions = zip(context.written.submissions, context.aggregate.submissions).map {
            Texts($0, printed: $1, items: items, context)
        }
        positions = Dictionary(
            submissions.enumerated().map { ($1.submission.path, $0) }, uniquingKeysWith: { first, _ in first }
        )
    }

    /// Returns the name of a source and the fingerprints of its words, and records it as printed.
    mutating func traced(_ source: Source) -> Provenance.TracedSource {
        let range = source.place.range
        if let texts = texts(at: source.place.path) {
            texts.printed.insert(range)
            return texts.traced(source, item: source.item.flatMap { checklist.position(ofItem: $0) })
        }
        if let texts = contributions[source.place.path] {
            printedOfContributions.insert(source.place)
            return texts.traced(source)
        }
        printedOfSecretariat.insert(range)
        let (place, words) =
            secretariat[range] ?? (SecretariatTextIdentifier(.introduction, paragraph: 1), "")
        return Provenance.TracedSource(
            .secretariat(place), words: Provenance.fingerprint(words), sentences: source.sentences)
    }

    /// The texts that no traced source refers to: those of each State, in the order of the codes, then those
    /// of contributions and of the Secretariat. Closures, so that they can be evaluated one by one.
    var leftOut: [() -> [Provenance.LeftOut]] {
        submissions.map { texts in
            { [checklist] in
                LeftOutTexts.of(
                    texts.submission, texts.texts, items: checklist.items, printed: texts.printed)
            }
        }
            + contributionPaths.map { path in
                { [contributions, printedOfContributions] in
                    let texts = contributions[path]?.texts ?? []
                    let printed = Set(printedOfContributions.filter { $0.path == path }.map(\.range))
                    return LeftOutTexts.of(texts.map { ($0.place, $0.text.range) }, printed: printed)
                }
            } + [{ [cycle, printedOfSecretariat] in LeftOutTexts.of(cycle, printed: printedOfSecretariat) }]
    }

    private mutating func texts(at path: String) -> Texts? {
        if submissions.indices.contains(last), submissions[last].submission.path == path {
            return submissions[last]
        }
        guard let position = positions[path] else { return nil }
        last = position
        return submissions[position]
    }
}

/// The texts of a submission by location. A class, because looking up a source records it.
private final class Texts {
    let submission: Submission
    let texts: PublicTexts
    var printed: Set<ByteRange> = []
    /// The words of an editor or a translation that are printed instead.
    private let edited: [TextTarget: String]
    /// The paragraphs of editors that are printed instead of several texts.
    private let paragraphs: EditedParagraphs

    init(_ submission: Submission, printed: Submission, items: [Item], _ context: ReportContext) {
        self.submission = submission
        paragraphs = context.editedParagraphs
        texts = PublicTexts(of: submission, items: items)
        edited =
            context.edited.isEmpty
            ? [:]
            : Dictionary(
                printed.texts(items: items).map { ($0.target, $0.text.value) },
                uniquingKeysWith: { first, _ in first })
    }

    /// Returns the name of a source and the fingerprints of its words. `item` is the position of its item.
    func traced(_ source: Source, item: Int?) -> Provenance.TracedSource {
        let state = submission.state
        guard let entry = texts.entry(at: source.place.range, of: source.field, item: item) else {
            // A paragraph that counts replies refers to the answer if there is no status, and to the reply if
            // there is no item.
            return Provenance.TracedSource(
                source.item.map { .answer(state: state, item: $0) } ?? .reply(state: state),
                sentences: source.sentences)
        }
        let words = source.edited.flatMap { paragraphs.words(at: $0, of: state) ?? edited[entry.target] }
        return Provenance.TracedSource(
            .text(state: state, entry.target), words: Provenance.fingerprint(texts.words(of: entry)),
            edited: words.map { Provenance.fingerprint($0) }, sentences: source.sentences)
    }
}
