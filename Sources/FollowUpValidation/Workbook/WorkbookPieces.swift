import Diagnostics
import FollowUpModel
import SpreadsheetReading

extension WorkbookAnswers {
    /// A cell of the workbook.
    struct Place: Hashable {
        let tab: String
        let row: UInt32
        let column: UInt32
    }

    /// A text, and the cell that it stands in.
    struct Piece {
        let text: String
        let place: Place
    }

    /// A field with its text.
    struct Field {
        let name: String
        let piece: Piece
        let isProse: Bool
    }

    /// What is wrong in a cell.
    struct Problem {
        /// What is said of it; nil if another finding says it.
        let finding: Finding?
        let place: Place
        /// What stands there, cell by cell, to be looked through for a wish for confidence. It is never shown beside the
        /// finding, since it may belong to an answer in confidence.
        var texts: [String] = []
        /// Whether it may name the respondent.
        var isOfRespondent = false
    }

    /// A row of which nothing is read.
    struct UnreadRow {
        /// Why it is not.
        enum Reason: CaseIterable {
            /// What the program wrote there is not as it was sent.
            case mixed
            /// Nothing is filled in, and what the program wrote is not as it was sent.
            case changed
            /// It is not part of the form.
            case ofOnesOwn
            /// What was chosen there is on a sheet that is missing.
            case withoutLists
        }

        let reason: Reason
        let place: Place
        let cells: [Spreadsheet.Cell]
    }

    /// What is said on one question.
    struct Item {
        let id: Piece
        /// Which wording of the question was sent.
        var wording: Piece?
        /// Texts and words, by the names of their fields; a field may be there twice.
        var fields: [Field] = []
        var parts: [Piece] = []
        var challenges: [Piece] = []
        var kinds: [Piece] = []
        /// The entries of lists, by the names of their fields.
        var entries: [(list: AnswerField, fields: [Field])] = []
        var problems: [Problem] = []
        /// Whether its own row was read, in which it would say that it is given in confidence.
        var hasRow = false
        /// Whether nobody can say if it is given in confidence.
        var isInDoubt = false

        /// Whether nothing is answered.
        var saysNothing: Bool {
            fields.isEmpty && parts.isEmpty && challenges.isEmpty && kinds.isEmpty && entries.isEmpty
        }

        var isEmpty: Bool { saysNothing && problems.isEmpty }
    }

    /// A proposal.
    struct Proposal {
        let text: Piece
        let commitments: [Piece]
    }
}
