import ByteText
import FollowUpModel
import FollowUpValidation
import TestSupport

/// Registers with the day that they are of, in which findings are marked.
enum MarkedRegisters {
    static func decode(_ lines: String) -> (decoded: Decoded<Registers>, marked: MarkedText) {
        let marked = MarkedText("date: 2011-01-02\n" + lines + "\n")
        let file = SourceFile(path: Registers.fileName, bytes: Array(marked.text.utf8))
        return (Registers.decode(file, membership: Sample.membership), marked)
    }
}
