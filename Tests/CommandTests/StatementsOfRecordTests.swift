import ByteText
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing
import YAMLSyntax

/// The sample of 2011 beside two tables, made by hand, of where the record (E/CN.15/2011/15) says each thing,
/// and with which verb.
///
/// A statement is a sentence of an answer or a proposal, a note on a treaty, a planned step, or a lettered point; of the
/// Secretariat, a sentence or an entry of a list. A table names it by its first words. Where the record says
/// with which verb a State spoke (noted, stressed), ours has the same; elsewhere the words by which ours says
/// it. A statement without a row, or a row without a statement, fails the test.
@Suite("The statements of 2011 and the record")
struct StatementsOfRecordTests {
    /// A row of a table.
    struct Row {
        /// Who says it: the code of a State, or a part of the Secretariat’s own sections.
        let speaker: String
        /// The first words of our sentence.
        let opening: String
        /// The paragraph of the record.
        let paragraph: String
        let verbOfRecord: String
        let ourVerb: String
    }

    /// What is said in one text of a file.
    struct Statement {
        let speaker: String
        let sentence: String
        /// The introductory sentence, if the statement is a point of a list.
        let introduction: String
        /// The paragraphs of the record that the comment above the text names.
        let paragraphs: String
    }

    /// Reporting verbs; ours must be the one of the record.
    static let reporting = [
        "reported", "noted", "underlined", "referred to", "mentioned", "confirmed", "stressed", "highlighted",
        "called for",
        "suggested", "recommended", "was of the view", "stated", "recalled", "welcomed", "proposed",
        "expressed",
        "provided information", "hoped",
    ]

    @Test(
        "Every statement stands in the table, with its paragraph and its verb",
        arguments: ["statements-of-states", "statements-of-the-secretariat"])
    func borneOut(table: String) throws {
        let rows = try Self.rows(table)
        let statements = try table == "statements-of-states" ? Self.ofStates() : Self.ofTheSecretariat()
        #expect(statements.count == rows.count)
        for statement in statements {
            let matching = rows.filter {
                $0.speaker == statement.speaker && statement.sentence.hasPrefix($0.opening)
            }
            guard matching.count == 1, let row = matching.first else {
                Issue.record("\(matching.count) rows for \(statement.speaker): \(statement.sentence)")
                continue
            }
            #expect(
                statement.paragraphs.contains(row.number), "\(row) beside “\(statement.paragraphs)”")
            #expect(
                (statement.introduction + " " + statement.sentence).contains(row.ourVerb),
                "“\(row.ourVerb)” is not said in: \(statement.sentence)")
            for verb in Self.reporting where row.verbOfRecord.hasPrefix(verb) {
                #expect(row.ourVerb.hasPrefix(verb.split(separator: " ")[0]), "\(row)")
            }
        }
        for row in rows {
            let named = statements.count {
                $0.speaker == row.speaker && $0.sentence.hasPrefix(row.opening)
            }
            #expect(named == 1, "\(named) statements for \(row)")
        }
    }

    @Test("A statement that is not in the table, or has another verb or paragraph, is found")
    func finds() throws {
        let rows = try Self.rows("statements-of-states")
        let statements = try Self.ofStates()
        let first = try #require(statements.first)
        let row = try #require(rows.first { first.sentence.hasPrefix($0.opening) })
        #expect(first.sentence.contains(row.ourVerb) && !first.sentence.contains("underlined"))
        #expect(first.paragraphs.contains(row.number) && !first.paragraphs.contains("26"))
        #expect(!rows.contains { "Canada reported that it had abolished prisons.".hasPrefix($0.opening) })
    }

    private static func rows(_ table: String) throws -> [Row] {
        let file = try Project.source("Tests/CommandTests/Record/\(table).tsv")
        let text = String(decoding: file.bytes, as: UTF8.self)
        return text.split(separator: "\n").dropFirst().map { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return Row(
                speaker: fields[0], opening: fields[1], paragraph: fields[2], verbOfRecord: fields[3],
                ourVerb: fields[4])
        }
    }

    /// Returns the statements of States, in the order of the files.
    private static func ofStates() throws -> [Statement] {
        let questions = try #require(
            Questions.decode(try Project.source("Templates/checklists/salvador-2010.yaml")).accepted)
        let membership = try #require(
            Membership.decode(try Project.source("Templates/member-states.yaml")).accepted)
        let context = SubmissionContext(
            checklists: Editions(inUse: [questions]), membership: membership, cycle: nil)
        return try Project.files(below: "Submissions/2011").keys.sorted().flatMap { path -> [Statement] in
            // A submission has the name of a State, in capitals; other files are the Secretariat’s.
            guard path.split(separator: "/").last?.prefix(3).allSatisfy(\.isUppercase) ?? false else {
                return []
            }
            let file = try Project.source(path)
            let submission = try #require(Submission.decode(file, in: context).value)
            let answers = submission.answers.flatMap { answer -> [Located<String>] in
                let texts = [answer.summary, answer.details, answer.challenges].compactMap(\.self)
                return answer.treaties.compactMap(\.note) + texts
                    + answer.needed.compactMap(\.note) + answer.offered.compactMap(\.note)
                    + answer.plan.map(\.action)
            }
            return statements(answers + submission.proposals.all, by: submission.state, in: file)
        }
    }

    /// Returns the statements of the Secretariat, in the order of the report.
    private static func ofTheSecretariat() throws -> [Statement] {
        let file = try Project.source("Submissions/2011/cycle.yaml")
        let cycle = try #require(Cycle.decode(file, checklists: [:], groups: []).value)
        let contributors = try #require(
            Contributors.decode(try Project.source("Templates/contributors.yaml")).accepted)
        let context = ContributionContext(
            checklists: [:], contributors: contributors, memberships: [], cycle: nil)
        let contributions = try Project.files(below: "Submissions/2011/contributions").keys.sorted().flatMap {
            path -> [Statement] in
            let file = try Project.source(path)
            let contribution = try #require(Contribution.decode(file, in: context).value)
            return statements(
                contribution.entries.map(\.summary), by: contribution.contributor.value, in: file)
        }
        // The summary of the record has no numbers by which its statements could be found.
        return contributions
            + Cycle.Part.all.filter { $0 != .summary && $0 != .recommendation }.flatMap { part in
                (cycle.texts[part] ?? []).flatMap {
                    statements([$0.text] + $0.list, by: part.name, in: file)
                }
            }
    }

    /// Returns the sentences of texts. A phrase that begins with a lowercase letter belongs to the text
    /// before it that ends in a colon.
    private static func statements(
        _ texts: [Located<String>], by speaker: String, in file: SourceFile
    ) -> [Statement] {
        var introduction = ""
        return texts.flatMap { text -> [Statement] in
            let line = text.value.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
            let isPhrase = line.first?.isLowercase ?? false
            let sentences = isPhrase ? [line] : sentences(of: line)
            let statements = sentences.map { sentence in
                Statement(
                    speaker: speaker, sentence: sentence, introduction: isPhrase ? introduction : "",
                    paragraphs: comment(above: text.range, in: file))
            }
            if !isPhrase { introduction = line.hasSuffix(":") ? sentences.last ?? "" : "" }
            return statements
        }
    }

    /// Returns a sentence ends with a mark before a capital or an opening quotation mark, other than after
    /// “para.” and the like.
    private static func sentences(of line: String) -> [String] {
        var sentences: [String] = []
        var words: [Substring] = []
        let all = line.split(separator: " ")
        for (position, word) in all.enumerated() {
            words.append(word)
            let bare = word.trimmingSuffix { "”)".contains($0) }
            let next = position + 1 < all.count ? all[position + 1].first : nil
            let ends =
                bare.last.map { ".!?".contains($0) } ?? false
                && !["para.", "paras.", "chap."].contains(bare.drop { $0 == "(" }.lowercased())
                && (next.map { $0.isUppercase || $0 == "“" } ?? true)
            if ends || next == nil {
                sentences.append(words.joined(separator: " "))
                words = []
            }
        }
        return sentences
    }

    /// Returns the last comment above a text that names paragraphs of the record.
    private static func comment(above range: ByteRange, in file: SourceFile) -> String {
        let before = String(decoding: file.bytes[..<Int(range.lowerBound)], as: UTF8.self)
        let line = before.split(separator: "\n").last { line in
            ["#", "# Note by the Secretariat:"].contains { line.contains("\($0) 2011 report, paragraph") }
        }
        return line.map(String.init) ?? ""
    }
}

extension StatementsOfRecordTests.Row {
    /// The number of the paragraph alone: that of “26 (b)” is looked for with its letter in States’ files.
    fileprivate var number: String {
        speaker.count == 3 ? paragraph : String(paragraph.prefix { $0.isNumber })
    }
}

extension Substring {
    fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> Substring {
        var text = self
        while let last = text.last, predicate(last) { text.removeLast() }
        return text
    }
}
