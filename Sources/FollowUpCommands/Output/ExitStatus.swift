/// The exit status of the program.
enum ExitStatus: Int32 {
    /// There are no findings that call for another status.
    case clean = 0
    /// There are findings.
    case findings = 1
    /// The program could not do its work.
    case failure = 2
}
