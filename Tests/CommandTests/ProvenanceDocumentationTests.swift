import JSONText
import TestSupport
import Testing

@Suite("The documentation of the provenance")
struct ProvenanceDocumentationTests {
    @Test(
        "Documentation/provenance.md describes every name that the sample report’s provenance has, and no other"
    )
    func isWhole() throws {
        let json = try JSONValue(parsing: Project.source("Reports/2011/provenance.json").bytes)
        // The sample has no edited text, no choice of an editor, no submission left out, and no list of the Secretariat.
        let names = Self.names(in: json).union(["edited", "file", "subparagraph", "examples", "choice"])
        let documentation = String(
            decoding: try Project.source("Documentation/provenance.md").bytes, as: UTF8.self)
        #expect(names.count > 20)
        #expect(names.filter { !documentation.contains("`\($0)`") }.isEmpty)
        let described = documentation.split(separator: "\n").compactMap { line in
            line.hasPrefix("| `") ? String(line.dropFirst(3).prefix { $0 != "`" }) : nil
        }
        #expect(described.filter { !names.contains($0) }.isEmpty)
    }

    private static func names(in value: JSONValue) -> Set<String> {
        switch value {
        case .object(let members):
            members.reduce(into: Set(members.map(\.name))) { $0.formUnion(names(in: $1.value)) }
        case .array(let values): values.reduce(into: []) { $0.formUnion(names(in: $1)) }
        default: []
        }
    }
}
