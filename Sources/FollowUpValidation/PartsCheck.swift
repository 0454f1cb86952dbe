public import ByteText
public import Diagnostics
import FollowUpModel
import YAMLSyntax

/// The findings on parts of a reply that are put together.
public enum PartsCheck {
    /// Returns the finding on what parts fill in differently.
    ///
    /// - Parameters:
    ///   - what: What it is, as it goes on after “fill in”.
    ///   - subject: What kind of thing it is.
    ///   - name: What the answer is called, if otherwise than by the id of its item.
    ///   - way: In which way they differ.
    ///   - versions: What the parts say.
    ///   - isConfidential: Whether no words of it are to be shown.
    public static func contradiction(
        in what: String, of subject: PartSubject, called name: String? = nil, _ way: PartDifference,
        _ versions: [PartVersion], isConfidential: Bool
    ) -> Diagnostic? {
        guard let first = versions.first else { return nil }
        let shown = versions.map {
            PartVersion(
                at: $0.place, words: isConfidential ? nil : $0.words, author: isConfidential ? nil : $0.author
            )
        }
        let finding = PartsContradict.finding(
            on: what, of: name ?? subject.item ?? what, subject, way, shown, isNamed: !isConfidential)
        let located = finding.located(at: first.place, item: subject.item)
        return isConfidential ? located.confidential : located
    }

    /// Returns the findings on a part that is of another State, cycle, checklist or edition than the first.
    public static func partOfAnother(_ part: SourceFile, than first: SourceFile) -> [Diagnostic] {
        let (tree, other) = (YAMLReader.read(part).tree, YAMLReader.read(first).tree)
        return ["state", "cycle", "checklist", "edition"].compactMap { name in
            guard let given = tree.topLevel(name), let expected = other.topLevel(name) else { return nil }
            let finding = PartOfAnotherReply.check(
                name, given: given.word, expected: expected.word,
                at: SourceLocation(path: first.path, range: expected.range))
            return finding?.located(at: SourceLocation(path: part.path, range: given.range))
        }
    }

    /// Returns the finding on a part that says who cleared it.
    public static func clearance(at place: SourceLocation) -> Diagnostic {
        ClearanceOfPart.finding.located(at: place).confidential
    }
}

extension Diagnostic {
    /// The finding, of whose place no line is shown. Its words quote nothing of the file.
    fileprivate var confidential: Diagnostic { confidential(message: message, item: item, help: help ?? "") }
}

extension YAMLTree {
    /// Returns the word in a field at the left margin, and its bytes.
    fileprivate func topLevel(_ name: String) -> (word: String, range: ByteRange)? {
        guard !isEmpty, let value = entries(of: 0).first(where: { string($0.key) == name })?.value else {
            return nil
        }
        return (string(value).filter { !$0.isWhitespace }, range(value))
    }
}
