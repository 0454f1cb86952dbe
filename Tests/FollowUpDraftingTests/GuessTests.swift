import FollowUpModel
import Testing

@testable import FollowUpDrafting

@Suite("Guesses at addressees")
struct GuessTests {
    @Test(
        "Whom a paragraph addresses, and the words that say so",
        arguments: [
            (
                "Requests the Secretary-General to count lanterns;",
                "others request “Requests the Secretary-General to”"
            ),
            (
                "Also invites all Member States to light them;",
                "states invitation “invites all Member States”"
            ),
            ("We call upon those States to light them.", "states call “call upon those States”"),
            ("We also call on Governments to light them.", "states call “call on Governments”"),
            ("We urge States parties to light them.", "states call “urge States”"),
            (
                "We therefore invite the Commission on Lanterns to meet.",
                "commission invitation “invite the Commission”"
            ),
            (
                "Requests the United Nations Office on Lanterns to buy oil;",
                "unodc request “Requests the United Nations Office”"
            ),
            (
                "We recommend that the United Nations Office on Oil buy.",
                "unodc recommendation “recommend that the United Nations Office”"
            ),
            ("We call upon civil society to keep watch.", "others call “call upon civil society”"),
            ("We encourage the broader use of oil.", "states encouragement “encourage the broader”"),
            ("We undertake to light lanterns.", "states undertaking “We undertake”"),
            (
                "We stress the need for all States to have oil.",
                "states recognition of a duty “need for all States”"
            ),
            ("We recognize the need to buy oil.", "states recognition of a duty “need to buy”"),
            ("We shall light lanterns.", "states undertaking “We shall”"),
            ("We will also light lanterns.", "states undertaking “We will”"),
            ("Each State should light lanterns.", "states recommendation “Each State should”"),
            (
                "Member States, in cooperation with keepers, are urged to light.",
                "states call “Member States, in cooperation with keepers, are urged”"
            ),
            ("States are invited to light lanterns.", "states invitation “States are invited”"),
            ("Member States undertake to light lanterns.", "states undertaking “Member States undertake”"),
            ("The Commission should meet.", "commission recommendation “The Commission should”"),
            (
                "Keepers who think that States should light lanterns meet.",
                "states recommendation “States should”"
            ),
            ("Lanterns of States have been lit.", ""),
            ("States that light lanterns are few.", ""),
            ("Welcomes the offer of the harbour;", "none statement “Welcomes”"),
            ("Expresses its gratitude to the keepers;", "none statement “Expresses”"),
            ("We are convinced of the lanterns.", "none statement “convinced”"),
            ("Lanterns were requested by the Commission.", ""),
        ])
    func guess(_ text: String, _ expected: String) {
        let guess = AddresseeGuesser.guesses(text).first.map {
            "\($0.addressee) \($0.kind.rawValue) “\($0.words)”"
        }
        #expect(guess ?? "" == expected)
    }

    @Test("Two addressees give two guesses")
    func several() {
        let guesses = AddresseeGuesser.guesses(
            "We invite the Commission to meet, and we call upon States to light lanterns.")
        #expect(guesses.map(\.addressee) == [.commission, .states])
    }

    @Test("The opening words apply to the subparagraphs, unless one has its own addressee")
    func subparagraphs() {
        let opening = "We recognize lanterns. Therefore, we endeavour:"
        #expect(
            AddresseeGuesser.guesses("To buy oil;", after: AddresseeGuesser.ofOpening(opening)).map(
                \.addressee) == [.states])
        #expect(
            AddresseeGuesser.guesses(
                "To invite the Commission to meet;", after: AddresseeGuesser.ofOpening(opening)
            ).first?
            .addressee
                == .commission)
        #expect(
            AddresseeGuesser.guesses(
                "To buy oil;", after: AddresseeGuesser.ofOpening("Requests the Commission:")
            ).first?
            .addressee == .commission
        )
    }

    @Test("However often “that” stands before an addressee, it is found")
    func manyThat() {
        let text = "Requests " + String(repeating: "that ", count: 50_000) + "Member States do so;"
        #expect(AddresseeGuesser.guesses(text).map(\.addressee) == [.states])
    }
}
