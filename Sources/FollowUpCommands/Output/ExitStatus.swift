/// How the program ended.
enum ExitStatus: Int32 {
    /// Nothing to complain of.
    case clean = 0
    /// There are findings.
    case findings = 1
    /// The program could not do its work.
    case failure = 2
}
