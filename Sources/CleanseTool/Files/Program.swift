import CleanseKit

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The program that runs.
enum Program {
  /// A digest of the program's file and of the libraries that it reads its tables from; nil where the file cannot be
  /// read. Two programs that could clean differently differ in it, stages of their own included.
  static var digest: String? {
    guard let path, let bytes = try? Descriptor(reading: path).readAll() else { return nil }
    return [Digest.of(bytes.span), Versions.cleanse, Versions.icu, Versions.unicode, Versions.cldr]
      .joined(separator: " ")
  }

  /// The path of the program's file.
  private static var path: String? {
    #if canImport(Darwin)
      var size: UInt32 = 0
      _ = unsafe _NSGetExecutablePath(nil, &size)
      var path = [CChar](repeating: 0, count: Int(size))
      guard unsafe _NSGetExecutablePath(&path, &size) == 0 else { return nil }
      return String(decoding: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    #else
      return "/proc/self/exe"
    #endif
  }
}
