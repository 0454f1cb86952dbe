#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// A value that threads share, each waiting until it is such that it can go on.
///
/// `Mutex` of the standard library cannot be waited on for a condition, and Thread Sanitizer does not see it.
@safe final class Monitor<State>: @unchecked Sendable {
    private var state: State
    private let lock: UnsafeMutablePointer<pthread_mutex_t>
    private let changed: UnsafeMutablePointer<pthread_cond_t>

    /// Creates a monitor of a value.
    init(_ state: State) {
        self.state = state
        unsafe lock = .allocate(capacity: 1)
        unsafe changed = .allocate(capacity: 1)
        unsafe lock.initialize(to: pthread_mutex_t())
        unsafe changed.initialize(to: pthread_cond_t())
        unsafe pthread_mutex_init(lock, nil)
        unsafe pthread_cond_init(changed, nil)
    }

    deinit {
        unsafe pthread_cond_destroy(changed)
        unsafe pthread_mutex_destroy(lock)
        unsafe changed.deallocate()
        unsafe lock.deallocate()
    }

    /// Changes the value, while no other thread uses it.
    func update(_ change: (inout State) -> Void) { first { change(&$0) } }

    /// Returns what `step` makes of the value, as soon as it makes anything: as long as it returns nil, waits
    /// until another thread has changed the value. No other thread uses the value meanwhile.
    func first<Result>(_ step: (inout State) -> Result?) -> Result {
        unsafe pthread_mutex_lock(lock)
        defer { unsafe pthread_mutex_unlock(lock) }
        while true {
            if let result = step(&state) {
                unsafe pthread_cond_broadcast(changed)
                return result
            }
            unsafe pthread_cond_wait(changed, lock)
        }
    }
}
