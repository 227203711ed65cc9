#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The system's word for its last error, such as `No such file or directory`.
func lastError() -> String {
  unsafe String(cString: strerror(errno))
}
