internal import CCleanseKernels
internal import CleanseModels

/// A joint-sequence model, read where it lies: n-grams of graphones, which are pairs of one to three scalars and the
/// letters that they became (Bisani and Ney 2008). Training/names makes it and describes its format.
///
/// Probabilities are costs: whole sixteenths of a natural logarithm, more for what is less likely.
@safe struct JointModel {
  /// As the decoder in C has it, which only reads it.
  var opened: cleanse_joint_model

  /// The model of the names of `language`, a BCP 47 subtag; nil where there is none.
  static func names(_ language: String) -> JointModel? {
    let code = Array(language.utf8)
    guard code.count == 2,
      let pointer = unsafe cleanse_name_model(UInt16(code[0]) << 8 | UInt16(code[1]))
    else { return nil }
    return unsafe JointModel(opened: cleanse_joint_open(pointer))
  }

  /// The letter n-grams of names in Latin letters: graphones that stand for themselves.
  static var latinLetters: JointModel { unsafe JointModel(opened: cleanse_joint_open(cleanse_latin_letters_pointer())) }

  /// The number at `index` behind the n-grams, a whole number of four bytes.
  func parameter(_ index: Int) -> Int {
    guard let tail = unsafe opened.tail else { return 0 }
    let raw = unsafe UnsafeRawPointer(tail)
    return Int(Int32(littleEndian: unsafe raw.loadUnaligned(fromByteOffset: 4 * index, as: Int32.self)))
  }
}
