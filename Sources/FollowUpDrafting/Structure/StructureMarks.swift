/// The marks of a text: the places that are read as such.
struct StructureMarks: Sendable {
    let text: RunningText
    let places: [StructurePlace]
    let steps: [StructureStep]
    let frames: [StructureFrame]

    /// Reads the marks of a text.
    init(_ text: RunningText) {
        var places = PlaceFinder.places(in: text)
        Self.numberByPlace(&places, in: text)
        PlaceWeights.weigh(&places, in: text)
        var reading = StructureBeam.read(places)
        if Self.raiseSequences(left: reading.steps, &places) { reading = StructureBeam.read(places) }
        (self.text, self.places, steps, frames) = (text, places, reading.steps, reading.frames)
    }

    /// Numbers three or more lines in a row that all begin with “1.” by their place, as Markdown shows them.
    private static func numberByPlace(_ places: inout [StructurePlace], in text: RunningText) {
        let one = StructurePlace.Reading(kind: .number, value: 1)
        var run: [Int] = []
        func close(_ places: inout [StructurePlace]) {
            if run.count >= 3 {
                for (value, index) in run.enumerated() {
                    places[index].readings = [.init(kind: .number, value: value + 1)]
                }
            }
            run = []
        }
        for index in places.indices where text.words[places[index].mark.lowerBound].startsLine {
            switch places[index].readings[0] {
            case one: run.append(index)
            case let other where other.kind == .letter || other.kind == .numeral: break
            default: close(&places)
            }
        }
        close(&places)
    }

    /// Raises the weight of numbers that were left out although three or more in a row follow each other. Returns
    /// whether there are any.
    private static func raiseSequences(left steps: [StructureStep], _ places: inout [StructurePlace]) -> Bool
    {
        let taken = Set(steps.map(\.place))
        var run: [Int] = []
        var hasRaised = false
        for index in places.indices where !taken.contains(index) && !places[index].isCitation {
            let reading = places[index].readings[0]
            guard reading.kind == .number else { continue }
            if let last = run.last, places[last].readings[0].value + 1 == reading.value {
                run.append(index)
                // From the third on each is raised when it comes, and the first two with it.
                for raised in run.count == 3 ? run : run.count > 3 ? [index] : [] {
                    places[raised].weight += 2.5
                    hasRaised = true
                }
            } else {
                run = [index]
            }
        }
        return hasRaised
    }
}
