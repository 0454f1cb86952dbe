import FollowUpCommands
import Glibc

exit(await FollowUp.main(Array(CommandLine.arguments.dropFirst()), in: .real()))
