import CCleanseICU
import Testing

@Suite("Look-alikes")
final class SpoofTests {
  private let spoof: OpaquePointer

  init() {
    var status: cleanse_status = -1
    spoof = cleanse_spoof_open(&status)!
    #expect(status == CLEANSE_GOOD)
  }

  deinit { cleanse_spoof_close(spoof) }

  private func skeleton(_ text: String) -> String {
    let output = Output()
    let bytes = Array(text.utf8)
    #expect(cleanse_spoof_skeleton(spoof, bytes, bytes.count, output.buffer) == CLEANSE_GOOD)
    return output.text
  }

  private func isSingleScript(_ text: String) -> Bool {
    var answer = false
    let bytes = Array(text.utf8)
    #expect(cleanse_spoof_is_single_script(spoof, bytes, bytes.count, &answer) == CLEANSE_GOOD)
    return answer
  }

  private func mixesNumbers(_ text: String) -> Bool {
    var answer = false
    let bytes = Array(text.utf8)
    #expect(cleanse_spoof_mixes_numbers(spoof, bytes, bytes.count, &answer) == CLEANSE_GOOD)
    return answer
  }

  @Test("What looks alike has one skeleton")
  func skeletons() {
    #expect(skeleton("p\u{430}yp\u{430}l") == skeleton("paypal"))
    #expect(skeleton("\u{441}\u{43E}\u{441}\u{43E}") == skeleton("coco"))
    #expect(skeleton("scope") != skeleton("scene"))
    #expect(skeleton("") == "")
  }

  @Test("Scripts that are written together are one")
  func scripts() {
    for word in ["paypal", "カタかな漢字ー", "한국漢", "ㄅ漢", "été", "123", ""] {
      #expect(isSingleScript(word), "\(word)")
    }
    for word in ["p\u{430}ypal", "Tシャツ", "αb"] { #expect(!isSingleScript(word), "\(word)") }
  }

  @Test("Digits of two systems are mixed")
  func numbers() {
    #expect(mixesNumbers("1\u{660}") && mixesNumbers("\u{6F1}\u{661}"))
    #expect(!mixesNumbers("12") && !mixesNumbers("\u{661}\u{662}") && !mixesNumbers("x"))
  }
}
