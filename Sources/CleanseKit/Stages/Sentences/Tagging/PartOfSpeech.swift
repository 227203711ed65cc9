/// A part of speech of the Penn Treebank, in the order of Training/grammar/lexicon.py.
enum PartOfSpeech: UInt8 {
  case nn, nns, nnp, nnps, jj, jjr, jjs, rb, rbr, rbs, vb, vbp, vbz, vbd, vbn, vbg, md, preposition, dt, pdt
  case wdt, wp, wpPossessive, wrb, prp, prpPossessive, to, cc, cd, ex, rp, pos, uh, fw, sym, ls, nfp, add, afx, gw, hyph
  case comma, period, colon, openQuote, closeQuote, openBracket, closeBracket, dollar, xx
}

/// A set of parts of speech: one bit each.
struct TagSet: OptionSet {
  let rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }
  init(_ tags: PartOfSpeech...) { rawValue = tags.reduce(0) { $0 | 1 << UInt64($1.rawValue) } }

  func has(_ tag: PartOfSpeech) -> Bool { rawValue >> UInt64(tag.rawValue) & 1 == 1 }

  static let nouns = TagSet(.nn, .nns, .nnp, .nnps)
  static let verbs = TagSet(.vb, .vbp, .vbz, .vbd, .vbn, .vbg, .md)
  static let finite = TagSet(.vbp, .vbz, .vbd, .md)
  static let adjectives = TagSet(.jj, .jjr, .jjs)
  static let adverbs = TagSet(.rb, .rbr, .rbs)
}
