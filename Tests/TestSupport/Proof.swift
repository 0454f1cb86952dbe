#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// The share of each randomized test that is run, from the environment variable `FOLLOWUP_PROOF`.
///
/// A property test states how many random cases it has in full. `make prove` runs all of them, `make test` a
/// tenth, and the sanitizers a fiftieth: always the first ones, so that a failure in a share also occurs in
/// the full run. Table-driven tests are always run in full.
public enum Proof: String, Sendable {
    case full, tenth, fiftieth

    /// The requested share; a tenth by default.
    public static let asked: Proof = {
        guard let name = unsafe getenv("FOLLOWUP_PROOF") else { return .tenth }
        guard let proof = Proof(rawValue: unsafe String(cString: name)) else {
            // A misspelt “full” must not pass with only a part of the cases.
            fatalError("FOLLOWUP_PROOF is full, tenth or fiftieth")
        }
        return proof
    }()

    /// Returns the seeds to run of a test with `full` seeds.
    public static func seeds(outOf full: Int) -> Range<UInt64> { 0..<UInt64(asked.share(of: full)) }

    /// Returns the rounds to run of a test with `full` rounds.
    public static func rounds(outOf full: Int) -> Range<Int> { 0..<asked.share(of: full) }

    /// Returns how many of `full` cases are run, at least one.
    public func share(of full: Int) -> Int {
        switch self {
        case .full: full
        case .tenth: max(1, full / 10)
        case .fiftieth: max(1, full / 50)
        }
    }
}
