#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A thread of the operating system, which may refuse to start one.
struct SystemThread: Sendable {
    private let id: pthread_t

    /// Starts a thread that does `work`; nil when the system has none to give.
    init?(_ work: @escaping @Sendable () -> Void) {
        let context = unsafe Unmanaged.passRetained(Work(work))
        #if canImport(Glibc)
            var started = pthread_t()
        #else
            var started: pthread_t?
        #endif
        let error = unsafe pthread_create(&started, nil, { unsafe Work.run($0) }, context.toOpaque())
        guard error == 0, let id = Optional(started) ?? nil else {
            unsafe context.release()
            return nil
        }
        self.id = id
    }

    /// Waits until the work is done. Called once for each thread.
    func join() { _ = pthread_join(id, nil) }

    /// The work of a thread, as an object that a pointer can refer to.
    private final class Work: Sendable {
        let work: @Sendable () -> Void

        init(_ work: @escaping @Sendable () -> Void) { self.work = work }

        static func run(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
            if let context = unsafe context {
                unsafe Unmanaged<Work>.fromOpaque(context).takeRetainedValue().work()
            }
            return nil
        }
    }
}
