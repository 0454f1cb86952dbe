import FollowUpModel
import YAMLSyntax

/// The words of comments of the form in one array, in which the line of a comment is looked up.
///
/// A line is of the form if its words follow each other there. It begins a comment, goes on where the line above
/// ended, or is long enough not to be there by chance: a person may have deleted the line above, or wrapped the
/// lines anew. Words are compared by hashes (FNV-1a), so that no text is made of them.
struct FormWords {
    /// The words, with `end` after each comment, and `open` for words that are not known.
    private var words: [UInt64] = [end]
    /// Where the last line was found: the next one is looked for from there, because a form has them in order.
    private var cursor = 0

    private static let end: UInt64 = 0
    private static let open: UInt64 = 1
    private static let rest: UInt64 = 2
    private static let leastWords = 4
    /// The least width at which forms have broken lines.
    private static let width = 100

    /// Adds a comment; `hasRest` says that whatever stands below it belongs to it.
    private mutating func add(_ text: String, hasRest: Bool = false) {
        let anything = FormComments.anything.unicodeScalars.first
        for word in text.unicodeScalars.split(separator: " ") {
            let isOpen = word.contains { $0 == anything }
            if isOpen, words.last == Self.open { continue }
            words.append(isOpen ? Self.open : Self.hash(Substring(word).utf8))
        }
        words.append(hasRest ? Self.rest : Self.end)
        if hasRest { words.append(Self.end) }
    }

    /// A line of a comment.
    struct Line {
        /// The hashes of its words.
        fileprivate let words: [UInt64]
        fileprivate let first: Int
        fileprivate let length: Int
        /// Whether it is further in than the first line of a comment.
        fileprivate let isIndented: Bool
        /// Whether it ends in a bracket and none is open, as at the end of a citation: “(para. 7 (a)” is not one.
        fileprivate let isClosed: Bool

        /// Whether it has no words.
        var isEmpty: Bool { words.isEmpty }

        /// Reads a comment of a file.
        init(_ comment: Comment, in file: [UInt8]) {
            self.init(file[comment.range.indices], from: comment.start)
        }

        /// Reads a comment, whose line begins at `start`.
        init(_ bytes: ArraySlice<UInt8>, from start: Int) {
            let text = bytes.dropFirst()
            isIndented = text.prefix { $0 <= 0x20 }.count > 2
            var words: [UInt64] = []
            words.reserveCapacity(bytes.count / 6)
            var rest = text.drop { $0 <= 0x20 }
            first = rest.prefix { $0 > 0x20 }.count
            var last: ArraySlice<UInt8> = []
            var open = 0
            while !rest.isEmpty {
                let word = rest.prefix { $0 > 0x20 }
                words.append(FormWords.hash(word))
                last = word
                for byte in word {
                    if byte == UInt8(ascii: "(") { open += 1 }
                    if byte == UInt8(ascii: ")") { open -= 1 }
                }
                rest = rest[word.endIndex...].drop { $0 <= 0x20 }
            }
            length = bytes.endIndex - start
            isClosed = open <= 0 && last.suffix(2).contains(UInt8(ascii: ")"))
            self.words = words
        }
    }

    /// A place between words, at which a comment may go on in the next line.
    struct Place {
        fileprivate let position: Int
        fileprivate let line: Line
    }

    /// Returns the place after the words of a line, which stands below the line that ended at `place`; nil if
    /// they are not there.
    mutating func place(after line: Line, below place: Place?) -> Place? {
        guard let first = line.words.first else { return nil }
        if let place, let position = end(of: line, from: place.position, goesOnFrom: place.line) {
            cursor = position
            return Place(position: position, line: line)
        }
        // From the cursor to the end, then from the beginning.
        for positions in [cursor..<words.count, 0..<cursor] {
            for position in positions where words[position] == first {
                let isBeginning = position == 0 || words[position - 1] == Self.end
                guard isBeginning || words[position...].starts(with: line.words.prefix(Self.leastWords)),
                    isBeginning || line.words.count >= Self.leastWords,
                    let end = end(of: line, from: position, goesOnFrom: nil)
                else { continue }
                cursor = end
                return Place(position: end, line: line)
            }
        }
        return nil
    }

    /// Returns whether the words of a line are all those of a comment.
    func hasComment(_ line: Line) -> Bool {
        // The last word ends the last comment.
        words.indices.dropLast().contains { position in
            words[position] == Self.end
                && end(of: line.words[...], from: position + 1).map { words[$0] } == Self.end
        }
    }

    private func end(of line: Line, from start: Int, goesOnFrom above: Line?) -> Int? {
        if words[start] == Self.open, words[start + 1] == Self.end, let above {
            // Words that are not known go on below only where they had no room, or are indented.
            let hadNoRoom = !above.isClosed && above.length + 1 + line.first > Self.width
            guard line.isIndented || hadNoRoom else { return nil }
        }
        return end(of: line.words[...], from: start)
    }

    /// Returns the position after the words of a line; nil if others stand there.
    private func end(of line: ArraySlice<UInt64>, from start: Int) -> Int? {
        var position = start
        var rest = line
        while let word = rest.first {
            switch words[position] {
            case Self.rest: return position
            case Self.open:
                let next = words[position + 1]
                guard next != Self.end else { return position }
                for offset in rest.indices where rest[offset] == next {
                    if let end = end(of: rest[offset...], from: position + 1) { return end }
                }
                return position
            case word:
                position += 1
                rest = rest.dropFirst()
            default: return nil
            }
        }
        return position
    }

    /// Returns the hash of a word. Any number counts as the same, and any rule, so that “Question 3 of 75” is
    /// found.
    private static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var last: UInt8 = 0
        for byte in word {
            let letter = 0x30...0x39 ~= byte ? UInt8(ascii: "0") : byte
            if letter == last, letter == UInt8(ascii: "0") || letter == UInt8(ascii: "=") { continue }
            last = letter
            hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3
        }
        return max(hash, 3)
    }
}

extension FormWords {
    /// The comments that forms have beside a field.
    static let besideFields: FormWords = {
        var form = FormWords()
        for field in AnswerField.allCases { FormComments.beside(field).map { form.add($0) } }
        form.add(FormComments.clearedBy)
        return form
    }()

    /// The comments that every form has.
    static let ofEveryForm: FormWords = {
        let any = FormComments.anything
        var form = FormWords()
        form.add(FormComments.schema(any))
        for text in FormComments.howTo(stateAtStart: any, file: any) where !text.isEmpty { form.add(text) }
        for text in FormComments.formerHowTo(stateAtStart: any) { form.add(text) }
        form.add(FormComments.sending(by: any, to: any))
        form.add(FormComments.sending(by: nil, to: nil))
        // What a theme is called stands between two rules.
        form.add("= \(any) =")
        for field in AnswerField.allCases {
            form.add(field.description.comment.joined(separator: " "))
            for line in field.description.comment { form.add(line) }
            if case .word(let vocabulary) = field.kind {
                form.add(FormComments.choice(vocabulary, name: field.rawValue))
            }
            if case .words(let vocabulary) = field.kind { form.add(FormComments.choice(vocabulary)) }
            if case .entries(let entry) = field.kind { form.add(entry) }
        }
        form.add(FormComments.parts)
        form.add(FormComments.formerParts)
        form.add(FormComments.proposals(stateAtStart: any, instrument: any))
        form.add(FormComments.followUp(to: any))
        let others = [
            FormComments.language, FormComments.submitted, FormComments.respondent,
            FormComments.toolsAndManuals, FormComments.congressProcess, FormComments.retired,
            FormComments.copying, FormComments.wordings,
            FormComments.source(cycle: any, edition: any, submitted: any),
            FormComments.confirmation(cycle: any, isSame: true),
            FormComments.confirmation(cycle: any, isSame: false),
            FormComments.related(cycle: any, whole: any),
            FormComments.related(cycle: any, part: any, note: nil, hasWords: false),
            FormComments.related(cycle: any, part: any, note: any, hasWords: true) + " \(any)",
        ]
        for text in others + FormComments.formerly { form.add(text) }
        form.add(FormComments.fromEarlier, hasRest: true)
        return form
    }()

    /// Creates the comments that the forms of a checklist have on its questions, in the editions given.
    init(of questions: [Questions]) {
        let any = FormComments.anything
        for questions in questions {
            for isShort in [false, true] {
                let title = FormComments.title(
                    questions.title, edition: questions.edition, isShort: isShort, state: any, cycle: any,
                    isExercise: false)
                add(title.joined(separator: " "))
            }
            for item in questions.items {
                for text in FormComments.explanation(of: item, number: 1, of: 1, citation: any) { add(text) }
                for treaty in item.treaties { add(FormComments.treaty(treaty, title: any)) }
                guard item.hasParts else { continue }
                for commitment in item.commitments {
                    for unit in InstrumentUnit.allCases {
                        add(FormComments.part(commitment, heading: any, citation: unit.citation(of: [any])))
                    }
                }
            }
        }
    }

    /// The comments that every form for a contribution has.
    static let ofContributions: FormWords = {
        let any = FormComments.anything
        var form = FormWords()
        let title = FormComments.contributionTitle(instrument: any, contributor: any, cycle: any)
        form.add(title.joined(separator: " "))
        for text in FormComments.contributing(nameAtStart: any) where !text.isEmpty { form.add(text) }
        for text in [FormComments.language, FormComments.contributed, FormComments.documents] {
            form.add(text)
        }
        return form
    }()

    /// Creates the comments that a form for a contribution has on what it is about.
    init(about subjects: [ContributionSubject]) {
        for subject in subjects {
            add(subject.heading)
            add(subject.summary.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        }
    }

    private mutating func add<Field: EntryField>(_ field: Field.Type) {
        for field in field.allCases {
            if case .word(let vocabulary) = field.kind {
                add(FormComments.choice(vocabulary, name: field.rawValue))
            }
        }
    }
}
