#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Pipeline {
  /// How many documents of a stream are cleaned at once where nobody says: one for each processor that is at work.
  public static let defaultTasks = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}
