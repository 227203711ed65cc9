public import CleanseKit

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The command as a library, so that an executable with stages of its own is a line.
///
/// Everything is as in `cleanse`: arguments, files, threads, exit statuses. The build-tool plugin takes such an
/// executable in place of `cleanse`.
public enum Tool {
  /// Runs the command that the process was started with, and ends the process.
  ///
  /// - Parameter stages: the stages that pipeline files may use; add your own to `Stages.all`.
  public static func main(stages: [any Stage.Type] = Stages.all) -> Never {
    // A reader that goes away is told by the write that fails, not by a signal that kills.
    _ = signal(SIGPIPE, SIG_IGN)
    // So is a file that may grow no more.
    _ = signal(SIGXFSZ, SIG_IGN)
    PartialFiles.removeOnSignals()
    do throws(Failure) {
      exit(try run(Array(CommandLine.arguments.dropFirst()), stages: stages).rawValue)
    } catch {
      if error.isClosedPipe { exit(ExitStatus.done.rawValue) }
      Terminal.write(error.lines(saidBy: "cleanse"))
      exit(ExitStatus.failed.rawValue)
    }
  }

  /// Runs the subcommand that `words` name.
  private static func run(_ words: [String], stages: [any Stage.Type]) throws(Failure) -> ExitStatus {
    guard let first = words.first else { throw Failure("what is to be done?\n\n\(Subcommand.overview)") }
    if ["--help", "-h", "help"].contains(first) {
      try StandardOutput.write(Subcommand.overview)
      return .done
    }
    if first == "--version" {
      try StandardOutput.write(
        "cleanse \(Versions.cleanse) (ICU \(Versions.icu), Unicode \(Versions.unicode), CLDR \(Versions.cldr))\n")
      return .done
    }
    let names = Subcommand.all.map { $0.name }
    guard let subcommand = Subcommand.all.first(where: { $0.name == first }) else {
      let near = nearestName(to: first, in: names).map { "did you mean '\($0)'?" }
      throw Failure("there is no subcommand '\(first)'; \(near ?? "there are \(names.joined(separator: ", "))")")
    }
    var arguments = try ArgumentReader(subcommand: subcommand).read(Array(words.dropFirst()))
    arguments.stages = stages
    if arguments.help {
      try StandardOutput.write(subcommand.usage)
      return .done
    }
    return try subcommand.run(arguments)
  }
}
