import FollowUpModel
import Testing

@Suite("Scripts")
struct ScriptTests {
    private static let eastern = Array("٠١٢٣٤٥٦٧٨٩").map(String.init)

    @Test(
        "Numbers are written in the digits of the script",
        arguments: [(0, "٠"), (1987, "١٩٨٧"), (-26, "-٢٦")])
    func figures(number: Int, figures: String) {
        #expect(Script(digits: Self.eastern).figures(number) == figures)
        #expect(Script().figures(number) == String(number))
    }

    @Test(
        "Words are written in the direction of most of their letters",
        arguments: [
            ("قانون", "rtl"), ("חוק", "rtl"), ("ܢܡܘܣܐ", "rtl"), ("ޤާނޫނު", "rtl"), ("ߛߊߙߌߦߊ", "rtl"),
            ("𞤤𞤢𞤱𞤮𞤤", "rtl"),
            ("ﺍﻟﻘﺎﻧﻮﻥ", "rtl"), ("UNODC قدم المساعدة", "rtl"), ("La loi", "ltr"), ("Закон", "ltr"),
            ("法律", "ltr"),
            ("the قانون Act", "ltr"), ("", "ltr"), ("12 (3)", "ltr"),
        ])
    func direction(words: String, direction: String) {
        #expect(Script.Direction(of: words).rawValue == direction)
    }

    @Test("Digits are ignored unless they are ten single characters")
    func noDigits() {
        for digits in [[], ["a"], Self.eastern.dropLast(), Self.eastern.dropLast() + ["ab"]] {
            #expect(Script(digits: Array(digits)) == Script())
        }
    }
}
