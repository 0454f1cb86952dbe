/// The number of threads that work at the same time.
///
/// The result never depends on which of them finishes first: results keep the order of the elements. Nor does
/// it depend on how many threads the system gives: the thread that calls works too, alone if need be. Swift’s
/// own concurrency would wait for its threads for ever.
public struct Workers: Sendable {
    /// The number of threads, at least 1.
    public let count: Int
    private let start: @Sendable (@escaping @Sendable () -> Void) -> SystemThread?

    /// Creates workers; a number below 1 counts as 1.
    public init(_ count: Int) { self.init(count) { SystemThread($0) } }

    /// Creates workers whose threads are started by `start`, which a test can let fail.
    init(_ count: Int, start: @escaping @Sendable (@escaping @Sendable () -> Void) -> SystemThread?) {
        self.count = max(1, count)
        self.start = start
    }

    /// Applies `work` to each element, on several threads, and hands the results to `take` in the order of
    /// the elements, on the thread that calls.
    ///
    /// No more elements are worked on at once than there are workers, and no more than twice as many results
    /// are unfinished or waiting for an earlier one, so that memory is bounded.
    ///
    /// - Parameters:
    ///   - elements: The elements.
    ///   - work: Makes the result of one element, on any thread.
    ///   - take: Receives each result.
    public func forEach<Element: Sendable, Made: Sendable>(
        _ elements: [Element], _ work: @escaping @Sendable (Element) -> Made, take: (Made) -> Void
    ) {
        // A single worker needs no other thread.
        guard count > 1, elements.count > 1 else {
            for element in elements { take(work(element)) }
            return
        }
        let line = Monitor(AssemblyLine<Made>(total: elements.count, most: 2 * count))
        var threads: [SystemThread] = []
        while threads.count < min(count, elements.count) - 1 {
            let thread = start {
                while let position = line.first({ $0.next() }) {
                    let made = work(elements[position])
                    line.update { $0.finish(position, made) }
                }
            }
            guard let thread else { break }
            threads.append(thread)
        }
        while let step = line.first({ $0.step() }) {
            switch step {
            case .take(let made): take(made)
            case .make(let position):
                let made = work(elements[position])
                line.update { $0.finish(position, made) }
            }
        }
        for thread in threads { thread.join() }
    }

    /// Does two things at the same time, the second on the thread that calls; one after the other with a
    /// single worker, or when the system gives no thread.
    public func together<First: Sendable, Second>(
        _ first: @escaping @Sendable () -> First, _ second: () -> Second
    ) -> (First, Second) {
        let done = Monitor(First?.none)
        guard count > 1,
            let thread = start({
                let made = first()
                done.update { $0 = made }
            })
        else { return (first(), second()) }
        let other = second()
        defer { thread.join() }
        return (done.first { $0 }, other)
    }
}

/// Elements in the making: which are begun, which are finished, and which the caller has taken.
private struct AssemblyLine<Made> {
    /// What the thread that takes the results does next.
    enum Step {
        case take(Made)
        case make(Int)
    }

    let total: Int
    /// The largest number of elements that are begun and not taken.
    let most: Int
    private var begun = 0
    private var taken = 0
    private var waiting: [Int: Made] = [:]

    init(total: Int, most: Int) { (self.total, self.most) = (total, most) }

    /// Returns the position of the next element to make, or nil in the outer optional when none may be begun
    /// now, and in the inner one when none is left.
    mutating func next() -> Int?? {
        if begun == total { return .some(nil) }
        guard begun - taken < most else { return nil }
        defer { begun += 1 }
        return begun
    }

    /// Returns the next step of the thread that takes the results; nil in the outer optional when it has to
    /// wait, and in the inner one when all are taken.
    mutating func step() -> Step?? {
        if let made = waiting.removeValue(forKey: taken) {
            taken += 1
            return .take(made)
        }
        if taken == total { return .some(nil) }
        guard let position = next() ?? nil else { return nil }
        return .make(position)
    }

    /// Adds a result.
    mutating func finish(_ position: Int, _ made: Made) { waiting[position] = made }
}
