import FollowUpCommands
import Glibc

exit(FollowUp.main(Array(CommandLine.arguments.dropFirst()), in: .real()))
