import FollowUpCommands

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

exit(await FollowUp.main(Array(CommandLine.arguments.dropFirst()), in: .real()))
