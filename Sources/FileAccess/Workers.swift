/// How many pieces of work are done at the same time.
///
/// What comes out never depends on which piece is done first: the results stand in the order of what they are made from.
public struct Workers: Sendable {
    /// The number, at least 1.
    public let count: Int

    /// Makes workers; as few as one.
    public init(_ count: Int) { self.count = max(1, count) }

    /// Hands what `work` makes of each element to `take`, in the order of the elements and never two at once. No more pieces
    /// are in flight than there are workers, and no more than twice as many wait for one before them, so that what many
    /// files take is bounded.
    public func forEach<Element: Sendable, Made: Sendable>(
        _ elements: [Element], _ work: @escaping @Sendable (Element) -> Made, take: (Made) -> Void
    ) async {
        // One worker needs nobody to wait for.
        guard count > 1, elements.count > 1 else {
            for element in elements { take(work(element)) }
            return
        }
        await withTaskGroup(of: (position: Int, made: Made).self) { group in
            var waiting: [Int: Made] = [:]
            var (begun, done, taken) = (0, 0, 0)
            while taken < elements.count {
                while begun < elements.count, begun - done < count, begun - taken < 2 * count {
                    group.addTask { [begun] in (begun, work(elements[begun])) }
                    begun += 1
                }
                guard let result = await group.next() else { break }
                waiting[result.position] = result.made
                done += 1
                while let made = waiting.removeValue(forKey: taken) {
                    take(made)
                    taken += 1
                }
            }
        }
    }
}
