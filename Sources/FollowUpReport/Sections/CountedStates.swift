import FollowUpModel

/// States as the program counts them in a sentence: one by its name, several by their number, with their names if they
/// are few.
struct CountedStates {
    let context: ReportContext

    /// Up to this number States are named.
    static let maxNames = 4

    /// Where the words stand in their sentence.
    enum Place { case start, within, end }

    private var phrases: Phrases { context.phrases }

    /// Returns States as the subject of a clause, or after “by”: “Malta”, “Two States (Canada and Malta)”, “Six States”.
    func words(_ states: [String], _ place: Place, areNamed: Bool = true) -> String {
        if areNamed, states.count == 1, let state = states.first {
            return place == .start ? context.name(state).atStart : context.name(state).inSentence
        }
        let number =
            place == .start
            ? context.style.numberAtStart(states.count) : context.style.number(states.count)
        let count = phrases(states.count == 1 ? .state : .states, ["count": number])
        return areNamed ? named(count, states, place) : count
    }

    /// Returns a count of States with their names after it, if they are few: in parentheses, unless a name has some.
    func named(_ count: String, _ states: [String], _ place: Place) -> String {
        guard states.count <= Self.maxNames else { return count }
        let names = context.list(states)
        let phrase: Phrase =
            !Brackets.occur(in: names) ? .themeNames : place == .end ? .themeNamesLast : .themeNamesApart
        return phrases(phrase, ["count": count, "states": names])
    }

    /// Returns what stands in parentheses after something that they are counted by: their names, or else their number.
    func note(_ states: [String]) -> String {
        states.count > Self.maxNames
            ? phrases(.states, ["count": context.style.number(states.count)]) : context.list(states)
    }
}
