import TestSupport
import Testing

@Suite("FU242 unnamed-focal-point")
struct UnnamedFocalPointTests {
    @Test("A focal point with neither authority nor name is reported")
    func reported() {
        let (decoded, marked) = MarkedRegisters.decode(
            """
            focal-points:
            - ⟪FU242 state⟫: CAN
              email: a@b.org
            - { state: MLT, authority: Ministry }
            - { state: MLT, name: A. B. }
            -
            """)
        marked.check(decoded.findings)
    }
}
