/// Finds the reading of all places of a text that costs least: which of them are marks, and of what.
///
/// The places are gone through in the order of the text. Of each reading so far only the frames matter for what
/// follows, so of those with equal frames the cheapest is kept, and of these some.
struct StructureBeam {
    private let places: [StructurePlace]
    private var frames: [StructureFrame] = []
    private var steps: [StructureStep] = []
    private var states: [State] = []
    private let width: Int

    private struct State {
        var cost: Double
        var frame: Int32
        var step: Int32
    }

    private struct Candidate {
        var cost: Double
        var state: Int
        /// Nil where the place is left out.
        var move: StructureMove?
    }

    /// Returns the marks of the cheapest reading, in the order of the text, and the frames that they speak of.
    static func read(_ places: [StructurePlace]) -> (steps: [StructureStep], frames: [StructureFrame]) {
        var beam = StructureBeam(places)
        for index in places.indices { beam.advance(over: index) }
        var marks: [StructureStep] = []
        var next = beam.states.first?.step ?? -1
        while next >= 0 {
            marks.append(beam.steps[Int(next)])
            next = beam.steps[Int(next)].former
        }
        return (marks.reversed(), beam.frames)
    }

    private init(_ places: [StructurePlace]) {
        self.places = places
        // Memory stays within a bound, however many places a hostile text has.
        width = min(24, max(2, 1_500_000 / max(places.count, 1)))
        var document = StructureFrame(.document, parent: -1, identity: -1)
        document.close(in: 0)
        frames = [document]
        states = [State(cost: 0, frame: 0, step: -1)]
    }

    private mutating func advance(over index: Int) {
        let place = places[index]
        let likelihood = place.likelihood
        let leaving = -StructureMath.log(1 - min(likelihood, 0.9985))
        let taking = -StructureMath.log(max(likelihood, 1e-6))
        var candidates: [Candidate] = []
        candidates.reserveCapacity(states.count * 5)
        for (state, kept) in states.enumerated() {
            candidates.append(Candidate(cost: kept.cost + leaving, state: state))
            forEachMove(of: place, from: kept.frame) { move in
                candidates.append(Candidate(cost: kept.cost + taking + move.cost, state: state, move: move))
            }
        }
        // What costs the same is kept in the order in which it was found, so that the result is the same everywhere.
        let order = candidates.indices.sorted {
            candidates[$0].cost < candidates[$1].cost || candidates[$0].cost == candidates[$1].cost && $0 < $1
        }
        var next: [State] = []
        var seen: Set<UInt64> = []
        let best = order.first.map { candidates[$0].cost } ?? 0
        for position in order {
            let candidate = candidates[position]
            guard next.count < width, candidate.cost - best < 30 else { break }
            var state = states[candidate.state]
            state.cost = candidate.cost
            if let move = candidate.move {
                let frame = apply(move, identity: Int32(index))
                guard seen.insert(frames[Int(frame)].key).inserted else { continue }
                steps.append(
                    StructureStep(
                        former: state.step, place: index, move: move, frame: frame, margin: leaving - taking))
                state.frame = frame
                state.step = Int32(steps.count - 1)
            } else {
                guard seen.insert(frames[Int(state.frame)].key).inserted else { continue }
            }
            next.append(state)
        }
        states = next
    }
}

/// A place that is read as a mark.
struct StructureStep: Sendable {
    /// The index of the step before it, or -1.
    let former: Int32
    /// The index of the place.
    let place: Int
    /// How it is read.
    let move: StructureMove
    /// The frame after it.
    let frame: Int32
    /// How much the words around it speak for it.
    let margin: Double
}

// What a place may be where frames are open.
extension StructureBeam {
    private func forEachMove(of place: StructurePlace, from top: Int32, _ body: (StructureMove) -> Void) {
        var top = top
        let isQuoting = frames[Int(top)].kind == .quotation
        if isQuoting, !place.isQuoted { top = frames[Int(top)].parent }
        let quotes = place.isQuoted && !isQuoting
        let frame = quotes ? StructureFrame(.quotation, parent: top, identity: 0) : frames[Int(top)]
        for reading in place.readings {
            func add(
                _ kind: StructureMove.Kind, _ target: Int32, _ former: Int16, _ isFresh: Bool, _ cost: Double
            ) {
                body(
                    StructureMove(
                        kind: kind, value: reading.value, frame: target, former: Int(former),
                        isFresh: isFresh,
                        quotes: quotes, cost: cost))
            }
            let value = reading.value
            switch reading.kind {
            case .part:
                guard !quotes, !isQuotation(top) else { continue }
                let document = ancestor(of: top) { $0 == .document }
                let former = frames[Int(document)].part
                add(.part, document, former, false, SequenceCost.of(value, after: Int(former)))
            case .annex:
                guard !quotes, !isQuotation(top) else { continue }
                let part = ancestor(of: top) { $0 == .document || $0 == .part }
                let former = frames[Int(part)].annex
                add(.annex, part, former, false, value == 0 ? 0 : SequenceCost.of(value, after: Int(former)))
            case .opening:
                add(.opening, quotes ? top : outOfRule(top), 0, false, 0)
            case .roman, .capital:
                let target = quotes ? top : outOfRule(top)
                let former =
                    quotes
                    ? 0 : reading.kind == .roman ? frames[Int(target)].roman : frames[Int(target)].capital
                add(
                    reading.kind == .roman ? .roman : .capital, target, former, false,
                    SequenceCost.ofHeading(value, after: Int(former)))
            case .rule:
                let target = quotes ? top : outOfRule(top)
                let former = quotes ? 0 : frames[Int(target)].rule
                let isFresh = !quotes && frames[Int(target)].isFresh
                add(
                    .rule, target, former, isFresh,
                    SequenceCost.of(value, after: Int(former), isFresh: isFresh && former > 0))
            case .number: numbers(place, value, frame, top, quotes, add)
            case .letter:
                add(.letter, top, frame.letter, false, SequenceCost.of(value, after: Int(frame.letter)))
                guard let cost = place.headingCost, !quotes else { continue }
                let target = outOfRule(top)
                let outer = frames[Int(target)]
                guard outer.headingNumber > 0 else { continue }
                add(
                    .headingLetter, target, outer.headingLetter, false,
                    cost + SequenceCost.of(value, after: Int(outer.headingLetter)))
            case .numeral:
                add(
                    .numeral, top, frame.numeral, false,
                    SequenceCost.of(value, after: Int(frame.numeral))
                        + (frame.letter == 0 ? SequenceCost.numeralWithoutLetter : 0))
            }
        }
    }

    private func numbers(
        _ place: StructurePlace, _ value: Int, _ frame: StructureFrame, _ top: Int32, _ quotes: Bool,
        _ add: (StructureMove.Kind, Int32, Int16, Bool, Double) -> Void
    ) {
        add(
            .number, top, frame.number, frame.isFresh,
            SequenceCost.of(value, after: Int(frame.number), isFresh: frame.isFresh))
        guard !quotes, frame.kind != .quotation else { return }
        var outer = top
        var leaving = 0.0
        while frames[Int(outer)].parent >= 0 {
            leaving += frames[Int(outer)].kind == .rule ? SequenceCost.leavingRule : SequenceCost.leavingPart
            outer = frames[Int(outer)].parent
            let frame = frames[Int(outer)]
            guard frame.number > 0, value > frame.number else { continue }
            add(
                .number, outer, frame.number, frame.isFresh,
                leaving + SequenceCost.of(value, after: Int(frame.number), isFresh: frame.isFresh))
        }
        let target = outOfRule(top)
        let container = frames[Int(target)]
        if value == 1, container.hasNumbers {
            add(
                .firstNumber, ancestor(of: top) { $0 == .document || $0 == .part }, 0, false,
                5 - 4.2 * place.announcement)
        }
        if let cost = place.headingCost {
            add(
                .headingNumber, target, container.headingNumber, false,
                cost + SequenceCost.of(value, after: Int(container.headingNumber)))
        }
    }

    private func isQuotation(_ frame: Int32) -> Bool { frames[Int(frame)].kind == .quotation }

    private func outOfRule(_ frame: Int32) -> Int32 {
        frames[Int(frame)].kind == .rule ? frames[Int(frame)].parent : frame
    }

    private func ancestor(of frame: Int32, _ isWanted: (StructureFrame.Kind) -> Bool) -> Int32 {
        var frame = frame
        while frames[Int(frame)].parent >= 0, !isWanted(frames[Int(frame)].kind) {
            frame = frames[Int(frame)].parent
        }
        return frame
    }
}

// What a move does to the frames.
extension StructureBeam {
    private mutating func apply(_ move: StructureMove, identity: Int32) -> Int32 {
        var target = move.frame
        if move.quotes { target = push(.quotation, in: target, identity) }
        var frame = frames[Int(target)]
        let value = Int16(move.value)
        switch move.kind {
        case .part:
            frame.part = value
            return push(.part, in: add(frame), identity)
        case .annex:
            frame.annex = move.value == 0 ? frame.annex + 1 : value
            return push(.container, in: add(frame), identity)
        case .opening:
            guard frame.hasNumbers, frame.kind != .quotation else { return target }
            return push(.container, in: ancestor(of: target) { $0 == .document || $0 == .part }, identity)
        case .firstNumber:
            target = push(.container, in: target, identity)
            frame = frames[Int(target)]
            frame.number = 1
        case .roman:
            (frame.roman, frame.capital, frame.headingNumber, frame.headingLetter) = (value, 0, 0, 0)
            frame.isFresh = true
        case .capital:
            (frame.capital, frame.headingNumber, frame.headingLetter) = (value, 0, 0)
            frame.isFresh = true
        case .rule:
            frame.rule = value
            frame.isFresh = false
            return push(.rule, in: add(frame), identity)
        case .number:
            (frame.number, frame.letter, frame.numeral, frame.isFresh) = (value, 0, 0, false)
        case .headingNumber:
            (frame.headingNumber, frame.headingLetter, frame.isFresh) = (value, 0, true)
        case .headingLetter:
            (frame.headingLetter, frame.isFresh) = (value, true)
        case .letter: (frame.letter, frame.numeral) = (value, 0)
        case .numeral: frame.numeral = value
        }
        return add(frame)
    }

    private mutating func push(_ kind: StructureFrame.Kind, in parent: Int32, _ identity: Int32) -> Int32 {
        add(StructureFrame(kind, parent: parent, identity: identity))
    }

    private mutating func add(_ frame: StructureFrame) -> Int32 {
        var frame = frame
        frame.close(in: frame.parent >= 0 ? frames[Int(frame.parent)].key : 0)
        frames.append(frame)
        return Int32(frames.count - 1)
    }
}
