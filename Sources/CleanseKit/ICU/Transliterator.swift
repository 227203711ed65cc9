internal import CCleanseICU

/// An ICU transliterator for one thread: meant for names, because long texts take it quadratic time.
@safe final class Transliterator {
  private let icu: OpaquePointer
  private let result: OpaquePointer

  /// Opens the transliterator of an ICU identifier, such as `Greek-Latin; Latin-ASCII`, which takes milliseconds.
  convenience init(_ identifier: String) throws(StageError) {
    var status: cleanse_status = 0
    let opened = unsafe cleanse_transliterator_open(identifier, CLEANSE_FORWARD, nil, &status)
    guard let icu = unsafe opened else {
      let name = unsafe String(cString: cleanse_status_name(status))
      throw StageError("ICU \(Versions.icu) has no transliterator '\(identifier)' (\(name)); install ICU's full data")
    }
    try unsafe self.init(taking: icu)
  }

  /// Compiles `rules`, in ICU's syntax (UTS #35, transforms), which takes milliseconds.
  convenience init(rules: String) throws(StageError) {
    var status: cleanse_status = 0
    let bytes = Array(rules.utf8)
    let opened = unsafe bytes.withUnsafeBufferPointer { bytes in
      unsafe cleanse_transliterator_open_rules(bytes.baseAddress, bytes.count, CLEANSE_FORWARD, nil, &status)
    }
    guard let icu = unsafe opened else {
      let name = unsafe String(cString: cleanse_status_name(status))
      throw StageError("ICU \(Versions.icu) cannot compile rules of \(bytes.count) bytes (\(name))")
    }
    try unsafe self.init(taking: icu)
  }

  private init(taking icu: OpaquePointer) throws(StageError) {
    guard let result = unsafe cleanse_buffer_create() else {
      unsafe cleanse_transliterator_close(icu)
      throw StageError("there is no memory to transliterate with")
    }
    unsafe self.icu = icu
    unsafe self.result = result
  }

  deinit {
    unsafe cleanse_transliterator_close(icu)
    unsafe cleanse_buffer_destroy(result)
  }

  /// What `bytes`, valid UTF-8, become.
  func transliterate(_ bytes: [UInt8]) throws(StageError) -> [UInt8] {
    let status = unsafe bytes.withUnsafeBufferPointer { source in
      unsafe cleanse_transliterate(icu, source.baseAddress, source.count, result)
    }
    guard status == CLEANSE_GOOD else {
      let name = unsafe String(cString: cleanse_status_name(status))
      throw StageError("ICU could not transliterate a name of \(bytes.count) bytes (\(name))")
    }
    return unsafe Array(
      UnsafeBufferPointer(start: cleanse_buffer_bytes(result), count: cleanse_buffer_length(result)))
  }
}
