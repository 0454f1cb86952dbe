import ByteText
import FollowUpModel
import FollowUpValidation
import TestSupport
import Testing

@Suite("The templates of the project")
struct TemplatesTests {
    @Test("Every template is decoded without any finding")
    func noFindings() throws {
        #expect(try ProjectTemplates.instruments().flatMap(\.findings) == [])
        #expect(try ProjectTemplates.checklists().flatMap(\.findings) == [])
        #expect(try ProjectTemplates.membership().findings == [])
        #expect(try ProjectTemplates.sources(in: "phrases").flatMap { Phrases.decode($0).findings } == [])
        #expect(
            try ProjectTemplates.sources(in: "layouts").flatMap { ReportLayout.decode($0).findings } == [])
    }

    @Test("One that is used is the one that is checked")
    func used() throws {
        let instruments = try ProjectTemplates.sources(in: "instruments").map { source in
            let used = Instrument.decodeForUse(source)
            #expect(used.value == Instrument.decode(source).value && used.findings == [])
            return try #require(used.value)
        }
        let byID = Dictionary(uniqueKeysWithValues: instruments.map { ($0.id, $0) })
        for source in try ProjectTemplates.sources(in: "checklists") {
            let used = Checklist.decodeForUse(source, instruments: byID)
            let checked = Checklist.decode(source, instruments: byID).value
            #expect(used.value?.items == checked?.items && used.value?.instrument == checked?.instrument)
            #expect(used.findings == [])
        }
    }

    @Test(
        "Whatever is wrong in one that is used, no error is passed over", arguments: Proof.seeds(outOf: 500))
    func usedWithMistakes(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let short = ["resolution-65-230.yaml", "resolution-70-174.yaml", "resolution-65-229.yaml"]
        let name = try #require(short.randomElement(using: &random))
        let folder = try #require(["instruments", "checklists"].randomElement(using: &random))
        let source = try Project.source("Templates/\(folder)/\(name)")
        var lines = String(decoding: source.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let index = Int.random(in: lines.indices, using: &random)
            let other = Int.random(in: lines.indices, using: &random)
            let field = lines[index].prefix { $0 != ":" }
            switch Int.random(in: 0..<4, using: &random) {
            case 0: lines.remove(at: index)
            case 1: lines[index] = lines[other]
            case 2: lines[index] = "\(field): TODO"
            default: lines[index] = "\(field): paragraph-2-a"
            }
        }
        let file = SourceFile(path: source.path, bytes: Array(lines.joined(separator: "\n").utf8))
        let instrument = try #require(
            Instrument.decode(Project.source("Templates/instruments/\(name)")).value)
        let byID = [instrument.id: instrument]
        let (used, checked) =
            folder == "instruments"
            ? (Instrument.decodeForUse(file).findings, Instrument.decode(file).findings)
            : (
                Checklist.decodeForUse(file, instruments: byID).findings,
                Checklist.decode(file, instruments: byID).findings
            )
        #expect(
            used.filter { $0.severity == .error } == checked.filter { $0.severity == .error },
            "\(lines.joined(separator: "\n"))")
    }

    @Test("A former edition can be read, is called as its file is, and keeps its ids to their questions")
    func formerEditions() throws {
        let inUse = try ProjectTemplates.checklists().compactMap(\.value)
        for decoded in try ProjectTemplates.formerChecklists() {
            #expect(decoded.findings == [])
            let former = try #require(decoded.value)
            #expect(decoded.source.path.hasSuffix("/\(former.id).edition-\(former.edition).yaml"))
            let now = try #require(inUse.first { $0.id == former.id })
            #expect(former.edition < now.edition)
            let source = try Project.source("Templates/checklists/\(now.id).yaml")
            let checked = Checklist.decode(
                source, instruments: [now.instrument.id: now.instrument], former: former)
            #expect(checked.findings == [])
            // A question that is no longer asked is listed as retired.
            for item in former.items where now.position(ofItem: item.id) == nil {
                #expect(now.questions.retired(item.id) != nil, "\(item.id)")
            }
        }
    }

    @Test("Every commitment to States is asked about by one item, and each short form has 25")
    func shortForms() throws {
        for checklist in try ProjectTemplates.checklists().compactMap(\.value) {
            let asked = checklist.items.flatMap(\.commitments)
            let twice = Dictionary(grouping: asked, by: \.self).filter { $1.count > 1 }.keys
            #expect(Set(twice).subtracting(["cybercrime-national-capacity"]).isEmpty, "\(twice)")
            #expect(checklist.items.count(where: \.isCore) == (checklist.items.count > 25 ? 25 : 0))
        }
    }

    @Test("There is a template of each kind")
    func eachKind() throws {
        for folder in ["instruments", "checklists", "phrases", "layouts"] {
            #expect(try !ProjectTemplates.sources(in: folder).isEmpty)
        }
    }

    @Test("An instrument and a checklist are called as their file is")
    func fileNames() throws {
        for instrument in try ProjectTemplates.instruments() {
            #expect(instrument.source.path.hasSuffix("/\(instrument.value?.id ?? "").yaml"))
        }
        for checklist in try ProjectTemplates.checklists() {
            #expect(checklist.source.path.hasSuffix("/\(checklist.value?.id ?? "").yaml"))
        }
    }

    @Test("Every layout ends its sections with the conclusions and begins them with the introduction")
    func layouts() throws {
        for source in try ProjectTemplates.sources(in: "layouts") {
            let layout = try #require(ReportLayout.decode(source).value)
            #expect(layout.sections.first == .introduction)
            #expect(layout.sections.last == .conclusions)
            #expect(
                Set(layout.sections + layout.annexes).count == layout.sections.count + layout.annexes.count)
        }
    }

    @Test("Every id is small letters, figures and hyphens, so that it can stand anywhere")
    func ids() throws {
        for checklist in try ProjectTemplates.checklists().compactMap(\.value) {
            let instrument = checklist.instrument
            let ids =
                checklist.items.map(\.id) + instrument.themes.map(\.id) + instrument.commitments.map(\.id)
            for id in ids + [checklist.id, instrument.id] {
                #expect(id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(id)")
            }
        }
    }
}
