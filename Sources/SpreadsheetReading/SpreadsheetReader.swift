import OpenPackaging

/// Reads a workbook in the format of Excel since 2007 (ISO/IEC 29500-1).
public enum SpreadsheetReader {
    /// Reads the bytes of a file.
    public static func read(
        _ bytes: [UInt8], limits: SpreadsheetLimits = SpreadsheetLimits()
    ) throws(SpreadsheetProblem) -> Spreadsheet {
        switch CompoundFile.content(of: bytes) {
        case .encryptedPackage: throw .encrypted
        case .workbook: throw .older
        case .other: throw .notWorkbook
        case nil: break
        }
        guard bytes.starts(with: [0x50, 0x4B]) else { throw .notWorkbook }
        let result: Result<Spreadsheet, SpreadsheetProblem>
        do throws(PackageProblem) {
            result = try Package.open(bytes) { (package) throws(PackageProblem) in
                try contents(of: &package, limits)
            }
        } catch {
            throw SpreadsheetProblem(error)
        }
        return try result.get()
    }

    private static func contents(
        of package: inout Package, _ limits: SpreadsheetLimits
    ) throws(PackageProblem) -> Result<Spreadsheet, SpreadsheetProblem> {
        if try isOpenDocument(&package) { return .failure(.openDocument) }
        let main =
            try Relationships(of: "", in: &package).first("officeDocument")?.target ?? "xl/workbook.xml"
        guard !main.hasSuffix(".bin") else { return .failure(.binary) }
        guard package.has(main) else {
            return .failure(
                package.names.contains { $0.hasPrefix("xl/") }
                    ? .damaged("the list of its sheets is missing") : .notWorkbook)
        }
        let budget = SpreadsheetBudget(limits)
        let list = SheetList(limits, budget)
        _ = try package.read(main, list)
        guard !list.sheets.isEmpty else { return .failure(.notWorkbook) }
        let parts = try Relationships(of: main, in: &package)
        let (strings, styles) = (SharedStrings(limits), CellStyles())
        if let part = parts.first("sharedStrings") {
            guard try package.read(part.target, strings) else {
                return .failure(.damaged("its texts are missing"))
            }
        }
        if let part = parts.first("styles") { _ = try package.read(part.target, styles) }
        var workbook = Spreadsheet()
        var margins: Set<String> = []
        workbook.ignored = ignored(in: package.names)
        for (name, id) in list.sheets {
            guard let part = parts[id] else { return .failure(.damaged("the sheet “\(name)” is missing")) }
            guard part.kind == "worksheet" else {
                workbook.ignored.insert(part.kind.hasSuffix("acrosheet") ? .macros : .otherSheets)
                continue
            }
            let reader = SheetReader(strings, styles, isSince1904: list.isSince1904, budget)
            guard try package.read(part.target, reader) else {
                return .failure(.damaged("the sheet “\(name)” is missing"))
            }
            let cells = reader.cells.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
            guard
                !zip(cells, cells.dropFirst()).contains(where: { $0.row == $1.row && $0.column == $1.column })
            else { return .failure(.damaged("a cell of the sheet “\(name)” stands there twice")) }
            workbook.sheets.append(
                Spreadsheet.Sheet(
                    name: name, cells: cells,
                    // What is printed around the cells of all sheets is said of the first.
                    notes: reader.margins.filter { margins.insert($0.text).inserted }
                        + (try notes(beside: part.target, in: &package, budget)),
                    merged: reader.merged))
        }
        return .success(workbook)
    }

    /// Returns whether it is a spreadsheet of LibreOffice, or a template for one; a text of LibreOffice has other words there.
    private static func isOpenDocument(_ package: inout Package) throws(PackageProblem) -> Bool {
        guard !package.has("[Content_Types].xml") else { return false }
        let type = Array("application/vnd.oasis.opendocument.spreadsheet".utf8)
        var start: [UInt8] = []
        _ = try unsafe package.read("mimetype") { (bytes) throws(PackageProblem) in
            unsafe start += bytes.prefix(type.count - start.count)
        }
        return start == type
    }

    /// Returns the notes of a sheet, and the texts that float above it.
    private static func notes(
        beside sheet: String, in package: inout Package, _ budget: SpreadsheetBudget
    ) throws(PackageProblem) -> [Spreadsheet.Note] {
        var notes: [Spreadsheet.Note] = []
        let parts = try Relationships(of: sheet, in: &package).all
        for kind in ["threadedComment", "comments", "drawing"] {
            for part in parts where part.kind == kind {
                let reader = NoteReader(isFloating: kind == "drawing", budget)
                _ = try package.read(part.target, reader)
                notes += reader.notes
            }
        }
        return joined(notes)
    }

    /// Returns the notes with those beside one cell as one: the comments of a thread, and the note that says the same for
    /// older programs.
    private static func joined(_ notes: [Spreadsheet.Note]) -> [Spreadsheet.Note] {
        var joined: [Spreadsheet.Note] = []
        var places: [UInt64: Int] = [:]
        for note in notes {
            if let row = note.row, let column = note.column {
                let place = UInt64(row) << 32 | UInt64(column)
                if let first = places[place] {
                    joined[first].text += "\n" + note.text
                    continue
                }
                places[place] = joined.count
            }
            joined.append(note)
        }
        return joined
    }

    private static func ignored(in names: [String]) -> Set<Spreadsheet.Ignored> {
        var ignored: Set<Spreadsheet.Ignored> = []
        let folders: [(Spreadsheet.Ignored, [String])] = [
            (.macros, ["xl/macrosheets/"]), (.externalLinks, ["xl/externallinks/", "xl/connections.xml"]),
            (.embeddedFiles, ["xl/embeddings/"]),
            (.pictures, ["xl/media/", "xl/charts/", "xl/diagrams/", "xl/ink/"]),
            (.controls, ["xl/ctrlprops/", "xl/activex/"]),
        ]
        for name in names.map({ $0.lowercased() }) {
            if name.hasSuffix("vbaproject.bin") { ignored.insert(.macros) }
            for (kind, starts) in folders where starts.contains(where: name.hasPrefix) {
                ignored.insert(kind)
            }
        }
        return ignored
    }
}

extension SpreadsheetProblem {
    fileprivate init(_ problem: PackageProblem) {
        self =
            switch problem {
            case .damaged(let words): .damaged(words)
            case .tooLarge: .tooLarge
            case .encrypted: .encrypted
            case .declaresEntities: .declaresEntities
            }
    }
}
