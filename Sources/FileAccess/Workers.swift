/// The number of tasks that run at the same time.
///
/// The result never depends on which task finishes first: results keep the order of the elements.
public struct Workers: Sendable {
    /// The number of tasks, at least 1.
    public let count: Int

    /// Creates workers; a number below 1 counts as 1.
    public init(_ count: Int) { self.count = max(1, count) }

    /// Applies `work` to each element concurrently, and hands the results to `take` in the order of the
    /// elements, never two at once.
    ///
    /// No more tasks are in flight than there are workers, and no more than twice as many results are
    /// unfinished or waiting for an earlier one, so that memory is bounded.
    ///
    /// - Parameters:
    ///   - elements: The elements.
    ///   - work: Makes the result of one element, on any thread.
    ///   - take: Receives each result.
    public func forEach<Element: Sendable, Made: Sendable>(
        _ elements: [Element], _ work: @escaping @Sendable (Element) -> Made, take: (Made) -> Void
    ) async {
        // A single worker needs no tasks.
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
