import FollowUpModel
import YAMLSyntax

/// The draft of an instrument: the content of an official text in the format of an instrument, with blanks
/// for the person who words it.
///
/// The official words appear in `text` fields, which are ignored when the instrument is used, and in the
/// words that a guess is based on.
public struct InstrumentDraft: Sendable {
    private let text: OfficialText
    private let part: TextPart
    private let id: String

    /// The part of a text that an instrument is drafted from.
    public enum Choice: Hashable, Sendable {
        /// The annexed text, or the resolution if nothing is annexed.
        case annexOrWhole
        /// The annexed text.
        case annex
        /// The resolution that the text is annexed to.
        case resolution
        /// The part of this name, however its letters are written.
        case named(String)
    }

    /// Creates the draft of an instrument. Returns nil if the part has no numbered paragraphs.
    public init?(_ text: OfficialText, _ choice: Choice, id: String) {
        let annex = text.parts.first { $0.isAnnex && !$0.paragraphs.isEmpty }
        let resolution = text.parts.first { !$0.isAnnex && !$0.paragraphs.isEmpty }
        let chosen =
            switch choice {
            case .annexOrWhole: annex ?? resolution
            case .annex: annex
            case .resolution: resolution
            case .named(let name):
                text.parts.first { $0.name.lowercased() == name.lowercased() && !$0.paragraphs.isEmpty }
            }
        guard let chosen else { return nil }
        (self.text, part, self.id) = (text, chosen, id)
    }

    /// The number of paragraphs and of their subparagraphs.
    public var counts: (paragraphs: Int, subparagraphs: Int) { part.counts }

    /// What is drafted, in a few words: “70 rules with 35 paragraphs in them”.
    public var extent: String { part.extent }

    /// The doubts about the text and about the draft made from it, in the order of the text.
    public var doubts: [Uncertainty] {
        let missing = [("title", title), ("symbol", symbol), ("adopting body", adoptedBy)]
            .filter { $0.1.isEmpty }
            .map {
                Uncertainty(
                    "no \($0.0) was found", help: "Fill it in at the top of the draft.", at: part.position)
            }
        let borrowed =
            part.title.isEmpty && !title.isEmpty
            ? [
                Uncertainty(
                    "the annex has no title of its own, and that of its resolution was taken",
                    help: "Correct it at the top of the draft if the annex has another.", at: part.position)
            ] : []
        let others = text.parts.filter {
            $0.isAnnex && !$0.paragraphs.isEmpty && part.isAnnex && $0.host == part.host
                && $0.name != part.name
        }
        .map {
            Uncertainty(
                "a further annex with numbered paragraphs is not in the draft",
                help: "Draft it with --part “\($0.name)”.", at: $0.position)
        }
        let preliminary = part.preliminary.prefix(1).map {
            Uncertainty(
                "the \(part.preliminary.count) numbered paragraphs before the first \(part.rules ?? "rule") are no commitments of the draft",
                help: "They stand below “source”; if one commits to something, add it.", at: $0.position)
        }
        return (ownDoubts + missing + borrowed + others + preliminary + [unguessed].compactMap(\.self)).sorted
        {
            ($0.position.line, $0.position.column) < ($1.position.line, $1.position.column)
        }
    }

    /// The doubt about the paragraphs of which no word says whom they address, if there are any.
    private var unguessed: Uncertainty? {
        let open = zip(part.paragraphs, guesses).filter { $1.isEmpty && !$0.words.isEmpty }.map(\.0)
        guard let first = open.first else { return nil }
        return open.count == 1
            ? Uncertainty(
                "no word says whom \(first.number) addresses", help: "Fill in its addressee in the draft.",
                at: first.position)
            : Uncertainty(
                "no word says whom \(open.count) of the commitments address: "
                    + open.map(\.number).joined(separator: ", "),
                help: "Fill in their addressees in the draft.", at: first.position)
    }

    /// The doubts about the text as far as they are on this part, where it is one of several resolutions.
    private var ownDoubts: [Uncertainty] {
        guard text.isSeveralTexts, let index = text.parts.firstIndex(where: { $0.name == part.name }),
            index > 0
        else {
            return text.doubts
        }
        let next = text.parts.indices.contains(index + 1) ? text.parts[index + 1].position : nil
        return text.doubts.filter { doubt in
            !doubt.position.isBefore(part.position) && next.map(doubt.position.isBefore) ?? true
        }
    }

    /// The guesses on each paragraph.
    var guesses: [[Guess]] {
        // Guessed once for all that stands below it.
        let parents = Set(part.paragraphs.compactMap(\.parent))
        var openings: [String: Guess] = [:]
        return part.paragraphs.map { paragraph in
            let above = paragraph.parent.flatMap { openings[$0] }
            let chapeau = paragraph.chapeau.flatMap(AddresseeGuesser.ofOpening)
            if parents.contains(paragraph.number) {
                openings[paragraph.number] = AddresseeGuesser.ofOpening(paragraph.words) ?? above ?? chapeau
            }
            guard !paragraph.words.isEmpty else { return [] }
            // A paragraph with a verb of its own says whom it addresses; “To buy oil” leaves that to the chapeau.
            let goesOn = paragraph.words.hasPrefix("To ")
            let own = AddresseeGuesser.guesses(paragraph.words, after: above ?? (goesOn ? chapeau : nil))
            return own.isEmpty ? chapeau.map { [$0] } ?? [] : own
        }
    }

    /// Returns the whole file. `source` is the name of the official text.
    public func yaml(from source: String) -> String {
        let lines =
            head(source) + fields + ["", "commitments:"] + commitments.joined(separator: [""]) + officialWords
        return lines.map { $0 + "\n" }.joined()
    }

    private func comment(_ text: String, indent: Int = 0) -> [String] {
        YAMLText.comment(text, prefix: String(repeating: " ", count: indent) + "# ")
    }

    private func head(_ source: String) -> [String] {
        comment("Draft of an instrument, made from \(source). To do:")
            + comment("1. Fill in what is blank at the top, and list the themes.")
            + comment(
                "2. Of each commitment: give it an id that says what it is about; check the guess at whom it addresses; "
                    + "choose a theme; write a heading and a summary in your own words. Where a paragraph asks two things or "
                    + "addresses two, make two commitments with the same paragraph.")
            + comment(
                "3. Addressees are states, commission, unodc, others, and none where a paragraph asks nothing. "
                    + "Only what is addressed to States is asked of them.")
            + comment(
                "4. Delete every “text” and everything from “source” on: the official words are not needed then."
            )
            + comment(
                "5. Check the file with “followup instrument check”, and move it to Templates/instruments once nothing "
                    + "is found.")
    }

    private var fields: [String] {
        [
            "instrument: \(YAMLText.quoted(id))",
            "title: \(YAMLText.wrapped(title, indent: 2))",
            "short-title: \"\"       # as it is cited in running text",
            "symbol: \(YAMLText.quoted(symbol))",
        ] + (part.rules == "rule" ? ["units: rules"] : []) + [
            "adopted: \"\"           # the date, as in 2010-04-19",
            "adopted-by: \(YAMLText.quoted(adoptedBy))", "",
            "themes:", "  - theme: \"\"           # an id, as in international-cooperation",
            "    heading: \"\"",
        ]
    }

    /// The resolution that the text is annexed to, if there is one; the text itself where it is annexed to none.
    private var resolution: TextPart? {
        part.isAnnex ? part.host.map { text.parts[$0] } ?? text.parts.first { !$0.isAnnex } : part
    }

    /// The title of the text; that of its resolution where an annex has none.
    private var title: String { part.title.isEmpty ? resolution?.title ?? "" : part.title }

    /// The citation of the text: “General Assembly resolution 65/230, annex”.
    private var symbol: String {
        let symbol = resolution?.symbol ?? ""
        guard !symbol.isEmpty else { return "" }
        let name = Self.resolutionName(symbol, of: resolution.map { Self.name($0.adoptingBody) } ?? "")
        return part.isAnnex ? "\(name), annex" : name
    }

    /// Returns “General Assembly resolution 65/230” for the number of a resolution of that body or for
    /// `A/RES/65/230`.
    private static func resolutionName(_ symbol: String, of body: String) -> String {
        for (prefix, body) in [
            ("A/RES/", "General Assembly"), ("E/RES/", "Economic and Social Council"),
            ("S/RES/", "Security Council"),
        ]
        where symbol.hasPrefix(prefix) {
            return "\(body) resolution \(symbol.dropFirst(prefix.count))"
        }
        return ResolutionNumber.isOne(symbol) && !body.isEmpty ? "\(body) resolution \(symbol)" : symbol
    }

    /// The name of those who adopted the text: the body, or for a declaration the participants of the meeting
    /// named in its preamble.
    private var adoptedBy: String {
        if part.adoptingBody.hasPrefix("The ") { return Self.name(part.adoptingBody) }
        return part.preamble.lazy.compactMap(MeetingName.find).first ?? ""
    }

    /// Returns the name in “The General Assembly,” without article and comma.
    private static func name(_ opening: String) -> String {
        let name = opening.hasPrefix("The ") ? opening.dropFirst(4) : opening[...]
        return String(name.last == "," ? name.dropLast() : name)
    }
}

// The commitments.
extension InstrumentDraft {
    private var commitments: [[String]] {
        let hasParts = Set(part.paragraphs.compactMap(\.parent))
        return zip(part.paragraphs, guesses).map { paragraph, guesses in
            var lines: [String] = []
            if hasParts.contains(paragraph.number), !paragraph.words.isEmpty {
                lines += comment("The opening words of \(paragraph.number).", indent: 2)
            }
            if let rules = part.rules {
                lines += comment("\(rules) \(paragraph.number)", indent: 2)
            }
            if paragraph.words.isEmpty {
                lines += comment("It has no words of its own; what stands below it has.", indent: 2)
            } else if guesses.isEmpty {
                lines += comment("no guess: no verb was found that asks", indent: 2)
            }
            for (index, guess) in guesses.enumerated() {
                lines += comment(
                    "\(index == 0 ? "guess" : "perhaps also"): \(guess.addressee.rawValue) (\(guess.kind.rawValue)), "
                        + "from “\(guess.words)”", indent: 2)
            }
            if !paragraph.marks.isEmpty {
                lines += comment("footnotes: \(paragraph.marks.joined(separator: ", "))", indent: 2)
            }
            return lines + [
                "  - commitment: \(Self.id(paragraph.number))",
                "    paragraph: \(YAMLText.quoted(paragraph.number))",
                "    addressee: \(paragraph.words.isEmpty ? "none" : guesses.first?.addressee.rawValue ?? "\"\"")",
                "    theme: \"\"", "    heading: \"\"", "    summary: \"\"",
                "    text: \(YAMLText.wrapped(paragraph.words, indent: 6))",
            ]
        }
    }

    /// Returns `paragraph-5-a` for `5 (a)`.
    private static func id(_ number: String) -> String {
        "paragraph-" + number.split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }

    /// Other parts of the text that help to word the instrument.
    private var officialWords: [String] {
        let preamble = part.preamble.map { ["    - text: \(YAMLText.wrapped($0, indent: 8))"] }
        let preliminary = part.preliminary.map { paragraph in
            [
                "    - paragraph: \(YAMLText.quoted(paragraph.number))",
                "      text: \(YAMLText.wrapped(paragraph.words, indent: 8))",
            ]
        }
        let before = { (text: String, position: Int) in
            let next = part.paragraphs.indices.contains(position) ? part.paragraphs[position].number : ""
            return [
                "    - before: \(YAMLText.quoted(next))", "      text: \(YAMLText.wrapped(text, indent: 8))",
            ]
        }
        let headings = part.headings.map(before)
        let chapeaux = part.chapeaux.map(before)
        let notes = text.footnotes.map { note in
            [
                "    - note: \(YAMLText.quoted(note.mark))",
                "      text: \(YAMLText.wrapped(note.words, indent: 8))",
            ]
        }
        let lists = [
            ("preamble", preamble), ("preliminary", preliminary), ("headings", headings),
            ("chapeaux", chapeaux),
            ("footnotes", notes),
        ].filter { !$0.1.isEmpty }
        guard !lists.isEmpty else { return [] }
        return ["", "source:"] + lists.flatMap { name, entries in ["  \(name):"] + entries.flatMap { $0 } }
    }
}
