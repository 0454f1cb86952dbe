import Testing

@testable import TextAnalysis

@Suite("What a text shows of its language")
struct TextLanguageTests {
    private static let english =
        "The State reported that it had adopted a law on the protection of witnesses, which had entered into force in 2010."
    private static let french =
        "L’État a indiqué qu’il avait adopté une loi sur la protection des témoins dans les affaires pénales et que cette loi était entrée en vigueur."
    private static let spanish =
        "El Estado informó de que había aprobado una ley sobre la protección de los testigos en las causas penales y que la ley había entrado en vigor."
    private static let portuguese =
        "O Estado informou que foi aprovada uma lei sobre a proteção das testemunhas nos processos penais e que a lei não está em vigor."
    private static let arabic = "أفادت الدول بأنها اعتمدت قانونا بشأن حفظ الشهود والضحايا."
    private static let persian = "این کشور گزارش داد که قانونی را برای حمایت از شاهدان تصویب کرده است."
    private static let russian =
        "Государство сообщило, что был принят закон о защите свидетелей по уголовным делам."
    private static let ukrainian =
        "Держава повідомила, що було прийнято закон про захист свідків у кримінальних справах."
    private static let chinese = "该国报告说，它通过了一项关于在刑事案件中保护证人的法律。"

    @Test(
        "language: A longer text in another language than is declared shows it",
        arguments: [
            (french, "en", TextLanguage.words(tag: "fr")), (spanish, "en", .words(tag: "es")),
            (portuguese, "en", .words(tag: "pt")), (english, "fr", .words(tag: "en")),
            (english, "es-MX", .words(tag: "en")), (french, "es", .words(tag: "fr")),
            (spanish, "pt", .words(tag: "es")), (portuguese, "es", .words(tag: "pt")),
            (english, "de", .words(tag: "en")), (english, "ar", .words(tag: "en")),
            (french, "zh", .words(tag: "fr")), ("XAA: " + french, "en", .words(tag: "fr")),
            (french.replacing("’", with: "'"), "en", .words(tag: "fr")),
            (arabic, "en", .script(.arabic, tag: "und-Arab")),

            (arabic + " السلطة الوطنية هيئة مستقلة", "en", .script(.arabic, tag: "ar")),
            (persian, "en", .script(.arabic, tag: "und-Arab")),
            (russian, "en", .script(.cyrillic, tag: "ru")),
            (russian + " Эти меры были важны.", "fr", .script(.cyrillic, tag: "ru")),
            (ukrainian, "en", .script(.cyrillic, tag: "und-Cyrl")),
            (chinese, "en", .script(.chinese, tag: "zh")),
            (chinese, "ru", .script(.chinese, tag: "zh")),
            (russian, "zh", .script(.cyrillic, tag: "ru")),
            ("State XAA: " + arabic, "en", .script(.arabic, tag: "und-Arab")),
            ("その国は、刑事事件における証人の保護に関する法律を採択したと報告した。", "en", .script(.japanese, tag: "ja")),
            ("그 나라는 형사사건에서 증인 보호에 관한 법률을 채택하였다고 보고하였다.", "en", .script(.korean, tag: "ko")),
            (
                "Το κράτος ανέφερε ότι είχε θεσπίσει νόμο για την προστασία των μαρτύρων.", "en",
                .script(.greek, tag: "el")
            ),
            (
                "המדינה דיווחה כי אימצה חוק בדבר הגנה על עדים במשפטים פליליים.", "en",
                .script(.hebrew, tag: "he")
            ),
            ("राज्य ने बताया कि उसने साक्षियों के संरक्षण पर एक कानून अपनाया था।", "en", .script(.devanagari, tag: "und-Deva")),
        ])
    func contradicts(text: String, declared: String, language: TextLanguage) {
        #expect(TextLanguage.contradiction(in: text, to: declared) == language)
    }

    @Test(
        "language: What is in its language, too short, mixed or a name shows nothing",
        arguments: [
            (english, "en"), (english, "en-GB"), (french, "fr"), (spanish, "es"), (portuguese, "pt"),
            (arabic, "ar"),
            (persian, "fa"), (russian, "ru"), (ukrainian, "uk"), (chinese, "zh"), (chinese, "zh-Hant"),
            (russian, "sr"), (arabic, "qaa"), ("", "en"), ("2010", "en"),
            ("Loi relative à la protection des témoins dans les affaires", "en"),
            ("قانون حماية الشهود", "en"), ("Закон о свидетелях", "en"), ("证人保护法", "en"),
            (
                "State XAA reported that it had adopted the “Loi relative à la protection des témoins et des victimes dans les affaires pénales et sur les mesures de sûreté”.",
                "en"
            ),
            (
                "Canada reported that its Québec authority, the Direction des poursuites criminelles et pénales, had been strengthened.",
                "en"
            ),
            (
                "State XAA cited the law \(arabic) and reported that it had entered into force in the whole of the country in 2010.",
                "en"
            ),
            (
                "State XAA reported on Los Angeles, San Francisco, Las Vegas, El Paso, Santa Fe, La Jolla, Del Mar and Los Altos.",
                "en"
            ),
            (
                "Training courses: police, judges, prosecutors, lawyers, prison staff, customs, coast guard, border guard.",
                "en"
            ),
            (
                "Staat XAA meldete, dass es ein Gesetz über den Schutz von Zeugen in Strafsachen verabschiedet hatte.",
                "en"
            ),
        ])
    func agrees(text: String, declared: String) {
        #expect(TextLanguage.contradiction(in: text, to: declared) == nil)
    }

    @Test(
        "language: Only a script is certain; Latin letters, which most languages have, are not",
        arguments: [
            (french, "en", nil), (english, "ar", nil), (arabic, "en", "und-Arab"), (chinese, "en", "zh"),
            (arabic, "ar", nil), (russian, "qaa", nil),
        ])
    func certain(text: String, declared: String, tag: String?) {
        #expect(TextLanguage.certain(in: text, otherThan: declared) == tag)
    }
}
