internal import CCleanseICU

/// ICU's tests and skeletons of look-alike text (UTS #39) for one thread.
@safe final class SpoofChecker {
  private let icu: OpaquePointer
  private let result: OpaquePointer

  init() throws(StageError) {
    var status: cleanse_status = 0
    guard let icu = unsafe cleanse_spoof_open(&status) else {
      let name = unsafe String(cString: cleanse_status_name(status))
      throw StageError("ICU \(Versions.icu) has no data of look-alikes (\(name)); install ICU's full data")
    }
    guard let result = unsafe cleanse_buffer_create() else {
      unsafe cleanse_spoof_close(icu)
      throw StageError("there is no memory for skeletons")
    }
    unsafe self.icu = icu
    unsafe self.result = result
  }

  deinit {
    unsafe cleanse_spoof_close(icu)
    unsafe cleanse_buffer_destroy(result)
  }

  /// The skeleton of a scalar: what looks like it has the same. Nil where ICU has none.
  func skeleton(of scalar: UInt32) -> [UInt8]? {
    guard let scalar = Unicode.Scalar(scalar), let encoded = UTF8.encode(scalar) else { return nil }
    let bytes = Array(encoded)
    let status = unsafe bytes.withUnsafeBufferPointer { source in
      unsafe cleanse_spoof_skeleton(icu, source.baseAddress, source.count, result)
    }
    guard status == CLEANSE_GOOD else { return nil }
    return unsafe Array(
      UnsafeBufferPointer(start: cleanse_buffer_bytes(result), count: cleanse_buffer_length(result)))
  }

  /// Whether `bytes`, valid UTF-8, may be all of one script, by augmented script sets (UTS #39, 5.1).
  func isSingleScript(_ bytes: Span<UInt8>) -> Bool {
    var answer = true
    let status = unsafe bytes.withUnsafeBufferPointer { source in
      unsafe cleanse_spoof_is_single_script(icu, source.baseAddress, source.count, &answer)
    }
    return answer || status != CLEANSE_GOOD
  }

  /// Whether the digits in `bytes`, valid UTF-8, are of several systems (UTS #39, 5.3).
  func mixesNumbers(_ bytes: Span<UInt8>) -> Bool {
    var answer = false
    let status = unsafe bytes.withUnsafeBufferPointer { source in
      unsafe cleanse_spoof_mixes_numbers(icu, source.baseAddress, source.count, &answer)
    }
    return answer && status == CLEANSE_GOOD
  }
}
