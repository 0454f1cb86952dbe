import ByteText
import Diagnostics
import FollowUpModel
import JSONText
import MarkupParsing
import TextDiff
import TextAnalysis

@testable import FuzzSupport
@testable import FollowUpReport
@testable import FollowUpValidation

/// Bytes → findings → `--fix` → again, and, when there are no errors, on to the rendered report.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSubmission(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let file = SourceFile(path: "CAN.yaml", bytes: unsafe input(start, count))
    let decoded = decode(file)
    checkFindings(decoded.findings, in: file)

    let mended = SafeFixes.apply(to: file, in: Sample.context)
    hold(mended.applied.isEmpty == (mended.file.bytes == file.bytes), "fixes that change nothing")
    if mended.applied.isEmpty {
        if let submission = decoded.accepted { compile(submission, from: file) }
        return 0
    }
    let again = SafeFixes.apply(to: mended.file, in: Sample.context)
    hold(again.applied.isEmpty && again.file.bytes == mended.file.bytes, "fixing twice changes more")
    let after = decode(mended.file)
    checkFindings(after.findings, in: mended.file)
    checkMeaning(decoded, after) {
        UnifiedDiff.text(path: file.path, old: file.bytes, new: mended.file.bytes)
    }
    if let submission = after.accepted { compile(submission, from: mended.file) }
    return 0
}

private func decode(_ file: SourceFile) -> Decoded<Submission> { Submission.decode(file, in: Sample.context) }

/// Every finding lies inside the file and is printed in every format so that it can be read and cannot be obeyed.
private func checkFindings(_ findings: [Diagnostic], in file: SourceFile) {
    for finding in findings {
        hold(
            finding.place.range.lowerBound <= finding.place.range.upperBound,
            "a place that ends before it begins")
        hold(finding.place.range.upperBound <= file.bytes.count, "a place outside the file")
    }
    let findings = Findings(findings, sources: [file])
    var renderer = TextRenderer(sources: [file])
    let text = findings.diagnostics.map { renderer.render($0) }.joined() + GitHubRenderer.render(findings)
    hold(
        !text.unicodeScalars.contains { $0 != "\n" && $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) },
        "a control character is printed")
    for json in [JSONRenderer.render(findings), SARIFRenderer.render(findings, version: "1.0.0")] {
        hold((try? JSONValue(parsing: Array(json.utf8))) != nil, "not JSON: \(json)")
    }
}

/// What could be read before reads the same after fixing.
private func checkMeaning(
    _ before: Decoded<Submission>, _ after: Decoded<Submission>, difference: () -> String
) {
    let wasUnread = before.findings.contains { $0.code.hasPrefix("FU0") }
    let source = before.source
    guard let before = before.value else { return }
    guard let after = after.value else {
        // A line that can be read now names another State, or none, so that it is in doubt whose answers these are. No
        // word of them is lost all the same.
        hold(wasUnread, "the submission can no longer be read:\n\(difference())")
        for (target, text) in before.texts(items: Sample.checklist.items) {
            hold(
                stands(text.value, in: after.source),
                "\(target) no longer stands in the file:\n\(difference())")
        }
        return
    }
    hold(wasUnread || after.state == before.state, "another State:\n\(difference())")
    let items = Sample.checklist.items
    // Of a field that stands twice both are here, and an entry that is mended moves those after it.
    let texts = Dictionary(grouping: after.texts(items: items), by: { Field($0.target) })
        .mapValues { $0.map { visible($0.text.value) } }
    // What is mended to be in confidence has no texts for others.
    let confidential = after.answers.filter(\.isConfidential).map { items[$0.item].id }
    for (target, text) in before.texts(items: items) where !confidential.contains(target.item ?? "") {
        hold(
            texts[Field(target)]?.contains { isSame($0, as: text.value) } == true,
            "\(target) is no longer “\(text.value)”:\n\(difference())")
    }
    for answer in before.answers {
        let same = after.answers.filter { $0.item == answer.item }
        hold(
            same.contains { answer.status == nil || $0.status?.value == answer.status?.value },
            "a status changed:\n\(difference())")
        // Lines that could not be read and ask for confidence may have been about any answer; now it is known about which.
        let isInDoubt = wasUnread && !asksForConfidence(answer, in: source)
        hold(
            !answer.isConfidential || isInDoubt || same.contains(where: \.isConfidential),
            "an answer in confidence no longer is:\n\(difference())")
    }
}

/// Returns whether the lines of an answer, down to the next that is indented no more than its key, or the comments above and
/// below them ask for confidence or may have been meant to.
private func asksForConfidence(_ answer: Answer, in file: SourceFile) -> Bool {
    let key = Int(answer.range.lowerBound)
    let newline = UInt8(ascii: "\n")
    let start = file.bytes[..<key].lastIndex(of: newline).map { $0 + 1 } ?? 0
    func isComment(_ line: ArraySlice<UInt8>) -> Bool {
        line.first { $0 != UInt8(ascii: " ") } == UInt8(ascii: "#")
    }
    let above = file.bytes[..<start].split(separator: newline).reversed().prefix(while: isComment)
    let lines = file.bytes[key...].split(separator: newline)
    let below = lines.dropFirst()
    let inside = below.prefix { $0.prefix(key - start + 1).allSatisfy { $0 == UInt8(ascii: " ") } }
    let own = above + lines.prefix(1) + inside + below.dropFirst(inside.count).prefix(while: isComment)
    return own.contains { line in
        let text = String(decoding: line, as: UTF8.self)
        return text.lowercased().contains("confid") || ConfidentialityRequest.isContained(in: text)
    }
}

/// Where a text stands, whichever entry of a list it is.
private struct Field: Hashable {
    let part: TextTarget.Part

    init(_ target: TextTarget) { part = target.part }
}

/// Returns whether a fixed text is the same as before, but for characters that cannot be seen, with the words that YAML took
/// for an anchor before it or for a comment after it.
private func isSame(_ fixed: [UInt8], as text: String) -> Bool {
    let words = visible(text)
    guard !words.isEmpty else { return fixed.isEmpty }
    var start = fixed.startIndex
    while let place = fixed[start...].firstRange(of: words) {
        let (head, tail) = (fixed[..<place.lowerBound], fixed[place.upperBound...])
        if head.first.map("&*!".utf8.contains) ?? true,
            tail.first(where: { $0 != UInt8(ascii: " ") }).map({ $0 == UInt8(ascii: "#") }) ?? true
        {
            return true
        }
        start = place.lowerBound + 1
    }
    return false
}

/// Returns whether the words of a text stand in a file, in their order. In a file with escape sequences they need not.
private func stands(_ text: String, in file: SourceFile) -> Bool {
    guard !file.bytes.contains(UInt8(ascii: "\\")) else { return true }
    var rest = visible(String(decoding: file.bytes, as: UTF8.self))[...]
    return visible(text).split { !$0.isASCIIAlphanumeric && $0 < 0x80 }.allSatisfy { word in
        guard let place = rest.firstRange(of: word) else { return false }
        rest = rest[place.upperBound...]
        return true
    }
}

/// A text without the characters that cannot be seen, and with its white space collapsed.
private func visible(_ text: String) -> [UInt8] {
    let visible = text.unicodeScalars.filter { !InvisibleCharacter.isInvisible($0) }
    return Array(FoldedText.line(String(String.UnicodeScalarView(visible))).utf8)
}

/// The report on the reply is written in both layouts, and can be read back.
private func compile(_ submission: Submission, from file: SourceFile) {
    for layout in ProjectTemplates.layouts {
        let cycle = Sample.cycle()
        let context = ReportContext(
            cycle: cycle, checklist: Sample.checklist, aggregate: Aggregate(submission),
            membership: Sample.membership, language: ProjectTemplates.language, layout: layout)
        let compiled = CompiledReport(context)
        let style = StyleContext(
            cycle: cycle, membership: Sample.membership, language: ProjectTemplates.language, wordLimit: 20,
            file: { $0 == file.path ? file : nil })
        checkFindings(compiled.styleFindings(style), in: file)
        hold(!((try? ReportFormat.markdown.bytes(of: compiled.report)) ?? []).isEmpty, "not written")
        let page = (try? ReportFormat.html.bytes(of: compiled.report)) ?? []
        hold((try? MarkupElement(parsing: page)) != nil, "not well-formed")
        var provenance: [UInt8] = []
        Tracing(compiled.documents, context, layout: "x", formats: ["md"], folder: "2011").write {
            provenance += $0
        }
        let traced = try? Provenance(parsing: provenance)
        hold(traced != nil, "not a provenance")
        let words = MarkdownReading.paragraphs(
            (try? ReportFormat.markdown.bytes(of: compiled.report)) ?? [])
        hold(traced?.documents.first?.paragraphs.count == words.count, "not read back")
    }
}
