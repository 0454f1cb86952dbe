#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// How much of each proof is run: `FOLLOWUP_PROOF` says it.
///
/// A test of what must hold for whatever is random states how many random cases make the whole proof. `make prove` runs all
/// of them, `make test` a tenth, and the sanitizers a fiftieth: always the first ones, so that what fails in a share fails
/// in the whole as well. Tables, and whatever has few cases of which each is another, are no proofs and are always whole.
public enum Proof: String, Sendable {
    case full, tenth, fiftieth

    /// What is asked for; a tenth where nothing is.
    public static let asked: Proof = {
        guard let name = unsafe getenv("FOLLOWUP_PROOF") else { return .tenth }
        guard let proof = Proof(rawValue: unsafe String(cString: name)) else {
            // Whoever misspells the whole proof must not be shown a part of it as passed.
            fatalError("FOLLOWUP_PROOF is full, tenth or fiftieth")
        }
        return proof
    }()

    /// The seeds to begin with, of a proof that has so many.
    public static func seeds(outOf full: Int) -> Range<UInt64> { 0..<UInt64(asked.share(of: full)) }

    /// The rounds to go, of a proof that has so many in one test.
    public static func rounds(outOf full: Int) -> Range<Int> { 0..<asked.share(of: full) }

    /// The part of so many cases that is run; never none.
    public func share(of full: Int) -> Int {
        switch self {
        case .full: full
        case .tenth: max(1, full / 10)
        case .fiftieth: max(1, full / 50)
        }
    }
}
