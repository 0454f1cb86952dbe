import FollowUpModel
import TestSupport
import Testing

@Suite("The ways of naming a State at the beginning of a text")
struct NameVariantsTests {
    @Test(
        "attribution: A text that names its State in another way needs no attribution",
        arguments: [
            ("CIV", "Côte d'Ivoire reported that"), ("CIV", "Côte dʼIvoire reported"),
            ("CIV", "Cote d‘Ivoire reported"),
            ("CIV", "Cote d`Ivoire reported"), ("CIV", "COTE D'IVOIRE reported"),
            ("CIV", "Ivory Coast reported"),
            ("CIV", "The Republic of Côte d'Ivoire reported"), ("CIV", "Co\u{302}te d'Ivoire reported"),
            ("GBR", "The United Kingdom reported"), ("GBR", "United Kingdom reported"),
            ("GBR", "The UK reported"),
            ("GBR", "The U.K. reported"), ("GBR", "The Government of the United Kingdom reported"),
            ("GBR", "The United\u{A0}Kingdom reported"),
            ("GBR", "United Kingdom’s law was changed"),
            ("KOR", "The Republic of Korea stated"), ("KOR", "Republic of Korea stated"),
            ("KOR", "Korea stated"),
            ("MDA", "The Republic of Moldova stated"), ("MDA", "Moldova stated"),
            ("MDA", "The Republic of Moldova's law"),
            ("USA", "The United States reported"), ("USA", "The US reported"), ("USA", "The U.S. reported"),
            ("USA", "The Government of the United States of America reported"),
            ("RUS", "Russia reported"), ("RUS", "the Russian Federation reported"),
            ("BOL", "Bolivia reported"), ("BOL", "The Plurinational State of Bolivia reported"),
            ("IRN", "The Islamic Republic of Iran reported"), ("VEN", "Venezuela reported"),
            ("TUR", "Turkey reported"), ("TUR", "Turkiye reported"), ("CZE", "The Czech Republic reported"),
            ("CZE", "Czechia reported"), ("SWZ", "The Kingdom of Eswatini reported"),
            ("NLD", "Netherlands reported"),
            ("NLD", "The Kingdom of the Netherlands reported"),
            ("DEU", "The Federal Republic of Germany reported"),
            ("GNB", "Guinea Bissau reported"), ("TLS", "Timor Leste reported"),
            ("GMB", "The Gambia reported"),
            ("STP", "São Tomé and Príncipe reported"), ("SYR", "Syria reported"), ("LAO", "Laos reported"),
            ("CAN", "The Delegation of Canada reported"), ("CAN", "The Permanent Mission of Canada stated"),
            ("CAN", "The Authorities of Canada reported"), ("CHN", "The People's Republic of China reported"),
            ("VCT", "St Vincent and the Grenadines reported"), ("COG", "The Republic of the Congo reported"),
        ])
    func named(code: String, text: String) throws {
        #expect(try memberStates().nameVariants(of: code).begin(text))
    }

    @Test(
        "attribution: A text that begins with other words does not name it",
        arguments: [
            ("CAN", "A law was adopted."), ("CAN", "canada adopted a law."),
            ("CAN", "The Canada Act was passed."), ("CAN", "The Canadian law was changed."),
            ("CAN", "In Canada, a law was adopted."), ("CAN", "The law of Canada was changed."), ("CAN", ""),
            ("CAN", "The Government adopted a law."), ("CAN", "The"), ("CAN", "Canadaland reported"),
            ("GIN", "Guinea-Bissau reported"), ("GIN", "Equatorial Guinea reported"),
            ("KOR", "The Democratic People’s Republic of Korea reported"),
            ("COG", "The Democratic Republic of the Congo reported"), ("NER", "Nigeria reported"),
            ("DMA", "The Dominican Republic reported"), ("USA", "The us reported"),
            ("USA", "Us lawyers reported"),
            ("ARE", "The uae reported"), ("XAA", "State XAA reported"), ("SDN", "South Sudan reported"),
        ])
    func notNamed(code: String, text: String) throws {
        #expect(try !memberStates().nameVariants(of: code).begin(text))
    }

    @Test("attribution: No State is named by the beginning of another’s name, in whatever way")
    func others() throws {
        let membership = try memberStates()
        for state in membership.states.values {
            let variants = membership.nameVariants(of: state.code)
            for other in membership.states.values where other.code != state.code {
                for name in other.allNames + [other.name.atStart] {
                    #expect(!variants.begin(name), "\(name) for \(state.code)")
                }
            }
            for name in state.allNames + [state.name.atStart] { #expect(variants.begin(name), "\(name)") }
        }
    }

    @Test(
        "A State is found by its name",
        arguments: [
            ("Canada", "CAN"), ("the moon", nil), ("UK", "GBR"), ("cote d'ivoire", "CIV"), ("Guinea", "GIN"),
            ("", nil),
        ])
    func code(name: String, code: String?) throws {
        #expect(try memberStates().code(ofStateCalled: name) == code)
    }
}
