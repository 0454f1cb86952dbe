import Diagnostics
import Testing

@Suite("Severity")
struct SeverityTests {
    @Test("A note is less severe than a warning, and a warning less severe than an error")
    func order() {
        #expect(Severity.allCases.reversed().sorted() == [.note, .warning, .error])
        #expect([Severity.warning, .note].max() == .warning)
        #expect(!(Severity.error < .error))
    }

    @Test("Each severity has its name as raw value")
    func words() {
        #expect(Severity.allCases.map(\.rawValue) == ["note", "warning", "error"])
    }
}
