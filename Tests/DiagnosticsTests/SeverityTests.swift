import Diagnostics
import Testing

@Suite("Severity")
struct SeverityTests {
    @Test("A note weighs less than a warning, and a warning less than an error")
    func order() {
        #expect(Severity.allCases.reversed().sorted() == [.note, .warning, .error])
        #expect([Severity.warning, .note].max() == .warning)
        #expect(!(Severity.error < .error))
    }

    @Test("A severity is called by its word")
    func words() {
        #expect(Severity.allCases.map(\.rawValue) == ["note", "warning", "error"])
    }
}
