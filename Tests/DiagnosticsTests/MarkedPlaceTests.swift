import Testing

@Suite("The carets under a line")
struct MarkedPlaceTests {
    @Test("A tab is shown as one space, before and inside the location")
    func tabs() {
        #expect(
            rendered("\ta:\t⟪FU999 b\tc⟫\td\n") == """
                CAN.yaml:1:5: error[FU999]: wrong
                  1 |  a: b c d
                    |     ^^^


                """)
    }

    @Test("Wide characters move and widen the carets by two cells")
    func wide() {
        #expect(
            rendered("中文: ⟪FU999 日本⟫語\n") == """
                CAN.yaml:1:5: error[FU999]: wrong
                  1 | 中文: 日本語
                    |       ^^^^


                """)
    }

    @Test("Combining characters neither move nor widen the carets")
    func combining() {
        #expect(
            rendered("e\u{301}e\u{301}: ⟪FU999 a\u{308}o⟫\n") == """
                CAN.yaml:1:7: error[FU999]: wrong
                  1 | e\u{301}e\u{301}: a\u{308}o
                    |     ^^


                """)
    }

    @Test("An emoji takes two cells")
    func emoji() {
        #expect(
            rendered("😀: ⟪FU999 😀⟫\n") == """
                CAN.yaml:1:4: error[FU999]: wrong
                  1 | 😀: 😀
                    |     ^^


                """)
    }

    @Test("An escaped character moves the carets by the width of its escape")
    func writtenOut() {
        #expect(
            rendered("a\u{202E}b: ⟪FU999 \u{7}⟫c\n") == """
                CAN.yaml:1:6: error[FU999]: wrong
                  1 | a\\u{202E}b: \\u{7}c
                    |             ^^^^^


                """)
    }

    @Test("Of a long line sixty characters on each side of the location are shown")
    func longLine() {
        let (left, right) = (String(repeating: "l", count: 70), String(repeating: "r", count: 70))
        let (l, r) = (String(repeating: "l", count: 60), String(repeating: "r", count: 60))
        #expect(
            rendered("\(left)⟪FU999 x⟫\(right)\n") == """
                CAN.yaml:1:71: error[FU999]: wrong
                  1 | …\(l)x\(r)…
                    |  \(String(repeating: " ", count: 60))^


                """)
        #expect(
            rendered("\(l)⟪FU999 x⟫\(r)\n") == """
                CAN.yaml:1:61: error[FU999]: wrong
                  1 | \(l)x\(r)
                    | \(String(repeating: " ", count: 60))^


                """)
    }

    @Test("Of a long location the first sixty characters are shown")
    func longPlace() {
        #expect(
            rendered("a: ⟪FU999 \(String(repeating: "x", count: 80))⟫ b\n") == """
                CAN.yaml:1:4: error[FU999]: wrong
                  1 | a: \(String(repeating: "x", count: 60))… b
                    |    \(String(repeating: "^", count: 61))


                """)
    }

    @Test("A line of a megabyte is shortened like any other")
    func megabyte() {
        let text = rendered(
            "\(String(repeating: "中", count: 300_000))⟪FU999 x⟫\(String(repeating: "y", count: 300_000))")
        #expect(
            text == """
                CAN.yaml:1:300001: error[FU999]: wrong
                  1 | …\(String(repeating: "中", count: 60))x\(String(repeating: "y", count: 60))…
                    |  \(String(repeating: " ", count: 120))^


                """)
    }
}
