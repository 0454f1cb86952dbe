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
