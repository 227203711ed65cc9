/// One sentence of a text, without the white space around it.
public struct Sentence: Sendable {
  /// What ends a sentence.
  public enum Ending: UInt8, Sendable {
    /// A full stop, question mark or the like.
    case terminal
    /// The end of its paragraph, or of a line that stands alone, without any mark.
    case paragraph
    /// A new sentence that begins where a mark is missing.
    case missingTerminal
  }

  /// In bytes of the text, half-open, on scalar boundaries.
  public let range: Range<Int>
  /// What ends it.
  public let ending: Ending
  /// Whether the next sentence follows without any white space.
  public let touchesNext: Bool
  /// Whether it is the last of its paragraph.
  public let endsParagraph: Bool
}

/// The sentences of a text, in order, apart: every byte that is not white space lies in one of them.
///
/// Blank lines end a sentence always, the ends of lines within a paragraph where the lines are not wrapped, and inside
/// a line the terminators of all scripts, judged by the words around them: in English by a trained model, which also finds
/// ends without any mark, in other languages by rules. Linear in the bytes.
public struct Sentences: Analysis, RandomAccessCollection, Sendable {
  private var sentences: [Sentence] = []
  let letters: LetterCase
  /// The model that knows the language of the text, nil where rules alone have split it.
  let model: BoundaryModel?

  public init(of text: borrowing Text) {
    var splitter = SentenceSplitter(text)
    letters = splitter.letters
    model = splitter.model
    sentences = splitter.split(text)
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { sentences.count }
  public subscript(index: Int) -> Sentence { sentences[index] }
}

extension Text {
  /// The sentences of the text, split once.
  public var sentences: Sentences { analysis(Sentences.self) }
}
