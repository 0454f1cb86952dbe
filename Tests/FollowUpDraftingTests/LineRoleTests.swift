import Testing

@testable import FollowUpDrafting

@Suite("The role of each line")
struct LineRoleTests {
    @Test("A resolution with an annexed declaration, in Markdown")
    func markdown() {
        let text = expectRoles(
            """
            firstPage          | Distr.: General
            firstPage          | 3 March 2031
            blank              |
            symbol             | General Assembly resolution 91/7
            blank              |
            title              | ## **Congress on Lanterns and**
            title              | ## **Safe Harbours**
            blank              |
            adoptingBody       | *The General Assembly,*
            blank              |
            preamble           | *Recalling* its resolution 90/1 on lanterns,
            blank              |
            preamble           | *Noting* the work of the Harbour Office,
            blank              |
            operativeParagraph | 1. *Invites* Member States to light their harbours;
            blank              |
            operativeParagraph | 2. *Requests* the Secretary-General to report on lanterns.
            blank              |
            annexHeading       | ## **Annex**
            blank              |
            title              | ### **Lantern Declaration**
            blank              |
            adoptingBody       | *We, the keepers of lanterns,*
            blank              |
            preamble           | *Having assembled* at the Third World Lantern Congress in Port Town,
            blank              |
            heading            | ### I. Oil
            blank              |
            annexedParagraph   | 1. We undertake to fill our lanterns. Therefore, we strive:
            blank              |
            subparagraph       | (a) To buy oil;
            blank              |
            subparagraph       | (b) To store it.
            """)
        #expect(text.doubtful == [])
        #expect(text.parts.map(\.title) == ["Congress on Lanterns and Safe Harbours", "Lantern Declaration"])
        #expect(text.parts.map(\.adoptingBody) == ["The General Assembly,", "We, the keepers of lanterns,"])
        #expect(text.parts[0].symbol == "General Assembly resolution 91/7")
        #expect(text.parts[0].preamble.count == 2)
        #expect(
            text.paragraphs == [
                "1: Invites Member States to light their harbours;",
                "2: Requests the Secretary-General to report on lanterns.",
                "1: We undertake to fill our lanterns. Therefore, we strive:",
                "1 (a): To buy oil;", "1 (b): To store it.",
            ])
    }

    @Test(
        "The same from a word processor: a line a paragraph, tabs, notes at the end, and what an archive adds"
    )
    func wordProcessor() {
        let text = expectRoles(
            """
            firstPage          | [DU1]
            firstPage          | Resolution adopted by the General Assembly on 3 March 2031
            firstPage          | [on the report of the Third Committee (A/91/45)]
            title              | 91/7.\tCongress on Lanterns
            blank              |
            adoptingBody       | \tThe General Assembly,
            preamble           | \tRecalling the report of the Congress1 and what it says of 3 March 2030,2
            preamble           | \tNoting lanterns,
            operativeParagraph | \t1.\tInvites Member States to light their harbours;
            operativeParagraph | \t2.\tTakes note of the report.1
            blank              |
            closing            | 71st plenary meeting
            closing            | 3 March 2031
            blank              |
            annexHeading       | Annex
            title              | Lantern Declaration: Oil, Wicks and
            title              | the World
            adoptingBody       | \tWe, the keepers,
            preamble           | \tHaving assembled at the Congress,
            annexedParagraph   | \t1.\tWe call upon Governments to light lanterns.3 We thank them.
            annexedParagraph   | \t2.\tWe light lanterns.
            footnote           | 1 A/CONF.9/1.
            footnote           | 2 See A/91/45.
            footnote           | 3 Ibid.
            runningHead        | [DU1]<<ODS JOB NO>>N3152634E<<ODS JOB NO>>
            pageBreak          | _______________
            blank              |
            runningHead        | 3
            runningHead        | United NationsA/RES/91/7General AssemblyDistr.: General
            runningHead        | 1 April 2031Ninety-first session
            runningHead        | Agenda item 105
            runningHead        | 31-52634
            runningHead        | *3152634*
            runningHead        | A/RES/91/7
            """)
        #expect(text.doubtful == [])
        #expect(text.parts[0].symbol == "91/7")
        #expect(text.parts[1].title == "Lantern Declaration: Oil, Wicks and the World")
        #expect(
            text.parts[0].preamble.first
                == "Recalling the report of the Congress and what it says of 3 March 2030,")
        #expect(text.footnotes.map(\.words) == ["A/CONF.9/1.", "See A/91/45.", "Ibid."])
        #expect(
            text.paragraphs.suffix(3) == [
                "2: Takes note of the report.",
                "1: We call upon Governments to light lanterns. We thank them.",
                "2: We light lanterns.",
            ])
    }

    @Test("Lines broken at the margin, pages with running heads")
    func brokenLines() {
        let text = expectRoles(
            """
            title              | Lantern Charter
            blank              |
            adoptingBody       | We, the keepers of lanterns,
            blank              |
            preamble           | Recalling the lights of our harbours, the towers of our
            preamble           | coasts and the oil of our lanterns,
            blank              |
            operativeParagraph | 1. We undertake to keep watch over the lanterns of all the
            operativeParagraph | harbours of the world, and in particular those of the year
            operativeParagraph | 2030, as set out in paragraph
            operativeParagraph | 12. of the plan.
            blank              |
            runningHead        | A/CONF.9/L.1
            blank              |
            pageBreak          | \u{0C}
            runningHead        | Lantern Charter   2
            blank              |
            operativeParagraph | 2. We call upon States to build
            blank              |
            footnote           | ¹ Of stone or of wood, as the
            footnote           | keepers see fit.
            blank              |
            pageBreak          | \u{0C}
            runningHead        | Lantern Charter   3
            blank              |
            operativeParagraph | towers¹ where there are none.
            """)
        #expect(text.doubtful == [])
        #expect(
            text.paragraphs == [
                "1: We undertake to keep watch over the lanterns of all the harbours of the world, and in particular "
                    + "those of the year 2030, as set out in paragraph 12. of the plan.",
                "2: We call upon States to build towers where there are none.",
            ])
        #expect(text.footnotes.map(\.words) == ["Of stone or of wood, as the keepers see fit."])
    }

    @Test("Emphasis, declaring bodies and footnotes over several lines")
    func severalLines() {
        let text = expectRoles(
            """
            title              | # Lantern Charter
            blank              |
            adoptingBody       | *We, the keepers of lanterns and the
            adoptingBody       | friends of keepers,*
            blank              |
            preamble           | *Recalling
            preamble           | also* lanterns,
            blank              |
            operativeParagraph | 1. We *call
            operativeParagraph | upon* States<sup>1</sup> and
            blank              |
            footnote           | <sup>1</sup> See United Nations, *Treaty
            footnote           | Series*, vol. 1, No.
            footnote           | 8638.
            operativeParagraph | their friends to light lanterns.
            blank              |
            footnote           | <sup>2</sup> That is, the friends of
            blank              |
            pageBreak          | ---
            blank              |
            footnote           | keepers.
            """)
        #expect(
            text.doubtful == [
                "17:1 no word was found that bears the mark of footnote 2",
                "21:1 these words were added to the footnote above, which had not ended",
            ])
        #expect(text.parts[0].adoptingBody == "We, the keepers of lanterns and the friends of keepers,")
        #expect(text.parts[0].preamble == ["Recalling also lanterns,"])
        #expect(text.paragraphs == ["1: We call upon States and their friends to light lanterns."])
        #expect(
            text.footnotes.map(\.words) == [
                "See United Nations, Treaty Series, vol. 1, No. 8638.", "That is, the friends of keepers.",
            ])
    }

    @Test("A heading without a number between paragraphs is no part of the one above")
    func headings() {
        let text = expectRoles(
            """
            title              | Lantern Charter
            operativeParagraph | 1. We light lanterns.
            blank              |
            heading            | Oil and wicks
            blank              |
            operativeParagraph | 2. We buy oil.
            heading            | II. Wicks
            operativeParagraph | 3. We buy wicks.
            heading            | B. Of cotton and of
            heading            | other plants
            operativeParagraph | 4. We buy cotton.
            """)
        #expect(text.doubtful == [])
        #expect(
            text.parts[0].headings.map(\.text) == [
                "Oil and wicks", "II. Wicks", "B. Of cotton and of other plants",
            ])
        #expect(text.parts[0].headings.map(\.position) == [1, 2, 3])
    }

    @Test("A text of one line, of blank lines and of nothing")
    func little() {
        #expect(official("1. We light lanterns.").paragraphs == ["1: We light lanterns."])
        #expect(official("\n\n").roles == [.blank, .blank])
        #expect(official("").roles == [])
    }

    @Test("A byte order mark and Windows line ends change nothing")
    func lineEnds() {
        let text = "Lantern Charter\n\nWe, the keepers,\n\n1. We light lanterns\nat night.\n"
        let other = official("\u{FEFF}" + text.replacing("\n", with: "\r\n"))
        #expect(other.roles == official(text).roles)
        #expect(other.paragraphs == ["1: We light lanterns at night."])
    }
}
