/// How many pieces of work are done at the same time.
///
/// What comes out never depends on which piece is done first: the results stand in the order of what they are made from.
public struct Workers: Sendable {
    /// The number, at least 1.
    public let count: Int

    /// Makes workers; as few as one.
    public init(_ count: Int) { self.count = max(1, count) }

    /// What `work` makes of each element, in the order of the elements. No more pieces are in flight than there are
    /// workers; `isDone` is called after each, never twice at once.
    func map<Element: Sendable, Made: Sendable>(
        _ elements: [Element], isDone: () -> Void = {}, _ work: @escaping @Sendable (Element) -> Made
    ) async -> [Made] {
        // One worker needs nobody to wait for.
        guard count > 1, elements.count > 1 else {
            return elements.map { element in
                defer { isDone() }
                return work(element)
            }
        }
        return await withTaskGroup(of: (position: Int, made: Made).self) { group in
            var made = [Made?](repeating: nil, count: elements.count)
            func take(_ result: (position: Int, made: Made)) {
                made[result.position] = result.made
                isDone()
            }
            for (position, element) in elements.enumerated() {
                if position >= count, let result = await group.next() { take(result) }
                group.addTask { (position, work(element)) }
            }
            for await result in group { take(result) }
            return made.compactMap(\.self)
        }
    }
}
