import CleanseKit

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The program that runs, told from others that might clean differently, stages of their own included.
struct Program: Equatable {
  /// Tells the program's file as it is from what it was, without reading it.
  let stamp: String
  /// Of the program's file, and the versions of the libraries whose tables it reads.
  let digest: String

  init(stamp: String, digest: String) {
    self.stamp = stamp
    self.digest = digest
  }

  /// The program of this process; nil where its file cannot be read. It is read only where it is not `known` by its stamp.
  init?(known: Program?) {
    var status = stat()
    guard let path = Self.path, unsafe stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    let versions = "\(Versions.cleanse) \(Versions.icu) \(Versions.unicode) \(Versions.cldr)"
    stamp = "\(versions) \(status.st_ino) \(status.st_size) \(time.tv_sec).\(time.tv_nsec)"
    if let known, known.stamp == stamp {
      digest = known.digest
    } else {
      guard let bytes = try? Descriptor(reading: path).readAll() else { return nil }
      digest = "\(versions) \(Digest.of(bytes.span))"
    }
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
