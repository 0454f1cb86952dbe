import OpenPackaging
import TestSupport
import Testing

/// Notes what it is handed.
final class Notes: PartHandler {
    var notes = ""

    func begin(_ name: String, _ attributes: PartAttributes) { notes += "<\(name) \(attributes["a"] ?? "")>" }
    func end(_ name: String) { notes += "</\(name)>" }
    func take(_ text: Span<UInt8>) {
        notes += String(decoding: text.indices.map { text[$0] }, as: UTF8.self)
    }
}

@Suite("Packages and their parts")
struct PackageTests {
    /// Returns what is noted of the part `a.xml` with this content.
    private func notes(_ content: String) throws(PackageProblem) -> String {
        try Package.open(TestPackage(["a.xml": content]).bytes) { (package) throws(PackageProblem) in
            let notes = Notes()
            _ = try package.read("a.xml", notes)
            return notes.notes
        }
    }

    @Test("Elements are handed over by their names without prefix, texts unescaped, comments left out")
    func elements() throws {
        let text = "<x:r xmlns:x='u'><x:b a='1 &amp; 2'>é &lt;<!-- no --><![CDATA[<c>]]></x:b></x:r>"
        #expect(try notes(text) == "<r ><b 1 & 2>é <<c></b></r>")
        #expect(try notes("\u{FEFF}<?xml version='1.0'?><r/>") == "<r ></r>")
    }

    @Test(
        "A document type is refused before anything that it declares is read",
        arguments: [
            "<!DOCTYPE r [<!ENTITY a 'b'>]><r>&a;</r>", "<!DOCTYPE r SYSTEM 'file:///etc/passwd'><r/>",
            "<!DOCTYPE r><r/>",
            "<!DOCTYPE r [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;'><!ENTITY % p '<!ENTITY c \"&b;&b;\">'>%p;]><r>&c;</r>",
        ])
    func entities(text: String) {
        #expect(throws: PackageProblem.declaresEntities) { try notes(text) }
    }

    @Test(
        "What is not well-formed is damaged",
        arguments: [
            "", "<r>", "<r></s>", "<r>&nothing;</r>", "<r/><r/>", "text", "<r a='1' a='2'/>", "<r>\u{1}</r>",
        ])
    func malformed(text: String) {
        #expect {
            try notes(text)
        } throws: { error in
            if case PackageProblem.damaged = error { true } else { false }
        }
    }

    @Test("Levels beyond those of any document, and one value of megabytes, are refused")
    func limits() {
        #expect(throws: PackageProblem.self) { try notes(String(repeating: "<r>", count: 1_000)) }
        #expect(throws: PackageProblem.tooLarge) {
            try notes("<r a='" + String(repeating: "a", count: 3 << 20) + "'/>")
        }
    }

    @Test("Names are found whatever their case and slashes, and two of one name are refused")
    func names() throws {
        let package = TestPackage(["/xl\\Workbook.xml": "<a/>"])
        let found = try Package.open(package.bytes) { (package) throws(PackageProblem) in
            (package.has("xl/workbook.xml"), package.has("other"), package.names)
        }
        #expect(found.0)
        #expect(!found.1)
        #expect(found.2 == ["xl/Workbook.xml"])
        let twice = TestPackage(["a.xml": "<a/>", "A.xml": "<b/>"]).bytes
        #expect(throws: PackageProblem.damaged("two parts have one name")) {
            try Package.open(twice) { (_) throws(PackageProblem) in 0 }
        }
    }

    @Test(
        "More parts, bytes of a part and bytes of all parts than allowed are refused, whatever the file says of itself"
    )
    func sizes() {
        let bytes = TestPackage(["a": "0123456789", "b": "0123456789"]).bytes
        func read(_ change: (inout PackageLimits) -> Void) -> PackageProblem? {
            var limits = PackageLimits()
            change(&limits)
            do throws(PackageProblem) {
                try Package.open(bytes, limits: limits) { (package) throws(PackageProblem) in
                    for name in ["a", "b"] {
                        _ = try unsafe package.read(name) {
                            (_: UnsafeRawBufferPointer) throws(PackageProblem) in
                        }
                    }
                }
                return nil
            } catch { return error }
        }
        #expect(read { _ in } == nil)
        #expect(read { $0.parts = 1 } == .tooLarge)
        #expect(read { $0.partBytes = 9 } == .tooLarge)
        #expect(read { $0.allBytes = 19 } == .tooLarge)
        #expect(read { ($0.large, $0.ratio) = (5, 1) } == nil)
    }

    @Test("More entries than parts that are allowed are refused before the list of them is read")
    func entries() {
        // The number at the end says that there is one.
        var bytes = TestPackage(["a": "0123456789"]).bytes
        let entry: [UInt8] = [0x50, 0x4B, 1, 2]
        bytes.insert(contentsOf: repeatElement(entry, count: 1_001).joined(), at: bytes.count - 22)
        #expect(throws: PackageProblem.tooLarge) {
            try Package.open(bytes) { (_) throws(PackageProblem) in 0 }
        }
        for shift in 0..<4 {
            let bytes = Array(repeatElement(0x50, count: shift)) + TestPackage(["a": "1", "b": "2"]).bytes
            var limits = PackageLimits()
            limits.parts = 1
            #expect(throws: PackageProblem.tooLarge) {
                try Package.open(bytes, limits: limits) { (_) throws(PackageProblem) in 0 }
            }
        }
    }

    @Test("Names and relationships are limited, however many parts there are")
    func nameBytes() {
        let relations = "<Relationships><Relationship Id='a' Type='x/y' Target='one.xml'/></Relationships>"
        let bytes = TestPackage(["_rels/.rels": relations]).bytes
        func read(_ change: (inout PackageLimits) -> Void) -> PackageProblem? {
            var limits = PackageLimits()
            change(&limits)
            do throws(PackageProblem) {
                _ = try Package.open(bytes, limits: limits) { (package) throws(PackageProblem) in
                    try Relationships(of: "", in: &package)
                }
                return nil
            } catch { return error }
        }
        #expect(read { $0.nameBytes = 11 } == nil)
        #expect(read { $0.nameBytes = 10 } == .tooLarge)
        #expect(read { $0.nameBytes = 8 } == .tooLarge)
    }

    @Test(
        "What of a part takes time or memory beyond its bytes is limited by what the package was opened with")
    func work() {
        func isRead(_ content: String, _ change: (inout PackageLimits) -> Void = { _ in }) -> Bool {
            var limits = PackageLimits()
            change(&limits)
            let bytes = TestPackage(["a.xml": content]).bytes
            return
                (try? Package.open(bytes, limits: limits) { (package) throws(PackageProblem) in
                    try package.read("a.xml", Notes())
                }) == true
        }
        #expect(isRead("<r a='1' b='2' c='3'/>") { $0.attributes = 3 })
        #expect(!isRead("<r a='1' b='2' c='3'/>") { $0.attributes = 2 })
        // Those of an element hold inside of it.
        let prefixes = "<r xmlns:a='1'><b xmlns:b='2'/><b xmlns:b='3'/></r>"
        #expect(isRead(prefixes) { $0.attributes = 2 })
        #expect(!isRead(prefixes) { $0.attributes = 1 })
        let words = { (count: Int) in "<r>\((0..<count).map { "<a\($0)/>" }.joined())</r>" }
        #expect(isRead(words(4_000)))
        #expect(!isRead(words(6_000)))
        #expect(isRead("<r>\(String(repeating: "<a/>", count: 20_000))</r>") { $0.words = 50 })
        let silent = "<r>\(String(repeating: "<!-- nothing that is handed over -->", count: 2_000))</r>"
        #expect(isRead(silent))
        #expect(!isRead(silent) { $0.silence = 40_000 })
    }

    @Test("What a handler throws ends the reading")
    func refusal() {
        final class Refusal: PartHandler {
            private let name: String
            init(of name: String) { self.name = name }
            func begin(_ name: String, _ attributes: PartAttributes) throws(PackageProblem) {
                if name == self.name { throw .tooLarge }
            }
            func end(_ name: String) throws(PackageProblem) { if "/\(name)" == self.name { throw .tooLarge } }
            func take(_ text: Span<UInt8>) throws(PackageProblem) { if name == "#" { throw .tooLarge } }
        }
        let bytes = TestPackage(["a.xml": "<r><b>Words</b></r>"]).bytes
        for name in ["b", "/b", "#"] {
            #expect(throws: PackageProblem.tooLarge) {
                try Package.open(bytes) { (package) throws(PackageProblem) in
                    try package.read("a.xml", Refusal(of: name))
                }
            }
        }
    }

    @Test("Whatever is cut off or changed in a package is either noticed or changes nothing")
    func damage() {
        let whole = TestPackage(["a.xml": "<r><b>Some words of a part</b></r>"]).bytes
        func outcome(_ bytes: [UInt8]) -> String? {
            try? Package.open(bytes) { (package) throws(PackageProblem) in
                let notes = Notes()
                return try package.read("a.xml", notes) ? notes.notes : ""
            }
        }
        let expected = outcome(whole)
        #expect(expected == "<r ><b >Some words of a part</b></r>")
        for count in whole.indices {
            // Nothing at all is a package without parts.
            #expect(outcome(Array(whole[..<count])) == (count == 0 ? "" : nil), "\(count)")
        }
        for position in whole.indices {
            var bytes = whole
            bytes[position] ^= 0x11
            #expect([nil, "", expected].contains(outcome(bytes)), "\(position)")
        }
    }

    @Test("What a part refers to is found beside it, and leads no further out than to the top")
    func relationships() throws {
        let package = TestPackage([
            "xl/_rels/book.xml.rels": """
            <Relationships><Relationship Id="a" Type="http://x/worksheet" Target="sheets/one.xml"/>
            <Relationship Id="b" Type="http://y/styles" Target="/styles.xml"/>
            <Relationship Id="c" Type="t" Target="../../../../etc/passwd"/>
            <Relationship Id="d" Type="http://x/externalLink" Target="http://example.org" TargetMode="External"/></Relationships>
            """
        ])
        let found = try Package.open(package.bytes) { (package) throws(PackageProblem) in
            try Relationships(of: "xl/book.xml", in: &package)
        }
        #expect(found.all.map(\.target) == ["xl/sheets/one.xml", "styles.xml", "etc/passwd"])
        #expect(found.first("worksheet")?.id == "a")
        #expect(found["d"] == nil)
        #expect(found.first("externalLink") == nil)
    }
}
