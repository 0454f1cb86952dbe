import ByteText
import FollowUpModel
import FuzzSupport
import SpreadsheetReading

@testable import FollowUpValidation

/// Bytes → package → workbook → submission: the bytes are a package or, since few of those get beyond its checksums, the parts
/// of one, with a NUL between them.
///
/// Whatever they are, the text that is made of them is read without a mistake of form, each finding lies inside of it, what
/// is read twice is the same, and no cell or note is lost.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzWorkbook(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = unsafe input(start, count)
    let bytes = input.starts(with: Array("PK".utf8)) ? input : package(of: input)
    let file = SourceFile(path: "CAN.xlsx", bytes: bytes)
    let (source, findings) = SubmissionWorkbook.text(of: file)
    hold(SubmissionWorkbook.text(of: file).source.bytes == source.bytes, "another text the second time")
    hold(source.cells != nil, "a workbook without cells")
    hold(!source.bytes.isEmpty || findings.count == 1, "\(findings.count) findings on what cannot be read")
    hold(isAllKept(of: bytes, in: source), "lost a cell of \(String(decoding: source.bytes, as: UTF8.self))")
    let decoded = Submission.decode(file, in: Sample.context)
    for finding in decoded.findings {
        hold(finding.place.range.upperBound <= source.bytes.count, "a place outside the text")
        hold(finding.fixes.isEmpty, "a fix of a workbook")
        // What cannot be read in the text was made so by the program, but for these, which are the State’s words.
        let words: Set = ["FU012", "FU002", "FU003", "FU004", "FU008", "FU010", "FU016", "FU018", "FU030"]
        let isOnText = finding.code < "FU031" && !words.contains(finding.code)
        hold(
            !isOnText,
            "\(finding.code) \(finding.message) in \(String(decoding: source.bytes, as: UTF8.self))")
    }
    return 0
}

/// Returns whether each cell and note that has the mark in it, which no word of the form has, is in the text that was made of the
/// workbook; true of what cannot be read.
private func isAllKept(of bytes: [UInt8], in source: SourceFile) -> Bool {
    let mark = "zyx"
    guard !source.bytes.isEmpty, let workbook = try? SpreadsheetReader.read(bytes) else { return true }
    let texts = workbook.sheets.flatMap { $0.cells.map(\.text) + $0.notes.map(\.text) }
    let kept = String(decoding: source.bytes, as: UTF8.self)
    return texts.reduce(0) { $0 + $1.ranges(of: mark).count } <= kept.ranges(of: mark).count
}

/// Returns a package of the parts that an input has.
private func package(of input: [UInt8]) -> [UInt8] {
    let relation = { (id: String, kind: String, target: String) in
        "<Relationship Id=\"\(id)\" Type=\"x/\(kind)\" Target=\"\(target)\"/>"
    }
    let relations = [
        relation("a", "worksheet", "one.xml"), relation("b", "worksheet", "two.xml"),
        relation("c", "sharedStrings", "strings.xml"), relation("d", "styles", "styles.xml"),
    ]
    var package = TestPackage([
        "xl/workbook.xml":
            "<workbook><sheets><sheet name=\"One\" id=\"a\"/><sheet name=\"Two\" id=\"b\"/></sheets></workbook>",
        "xl/_rels/workbook.xml.rels": "<Relationships>\(relations.joined())</Relationships>",
        "xl/_rels/one.xml.rels": "<Relationships>\(relation("a", "comments", "notes.xml"))</Relationships>",
    ])
    let parts = input.split(separator: 0, maxSplits: 4, omittingEmptySubsequences: false)
    for (number, name) in ["one.xml", "two.xml", "strings.xml", "styles.xml", "notes.xml"].enumerated() {
        let text = parts.indices.contains(number) ? String(decoding: parts[number], as: UTF8.self) : ""
        package.add("xl/\(name)", text.isEmpty ? "<a/>" : text)
    }
    return package.bytes
}
