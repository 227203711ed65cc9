extension StripInvisibles {
  /// The options of `strip-invisibles`: for each kind, what becomes of the characters that serve no purpose.
  public struct Options: StageOptions {
    /// Spaces of no width, fillers, byte order marks.
    public var zeroWidth = InvisibleTreatment.strip
    /// ZERO WIDTH JOINER and NON-JOINER.
    public var joiners = InvisibleTreatment.strip
    /// U+00AD.
    public var softHyphens = InvisibleTreatment.strip
    /// Marks, embeddings, overrides and isolates of the bidirectional algorithm.
    public var bidiControls = InvisibleTreatment.strip
    /// Tag characters.
    public var tags = InvisibleTreatment.strip
    /// Variation selectors.
    public var variationSelectors = InvisibleTreatment.strip
    /// Private use characters.
    public var privateUse = InvisibleTreatment.flag
    /// Noncharacters.
    public var noncharacters = InvisibleTreatment.flag
    /// Control characters and control sequences.
    public var controls = InvisibleTreatment.strip

    public init() {}

    public static let all = [
      Option("zeroWidth", \Self.zeroWidth, "What becomes of zero-width spaces, fillers and inner byte order marks."),
      Option("joiners", \Self.joiners, "What becomes of joiners outside of emoji and the scripts that need them."),
      Option("softHyphens", \Self.softHyphens, "What becomes of soft hyphens."),
      Option(
        "bidiControls", \Self.bidiControls,
        "What becomes of bidirectional controls that stand alone, override, or order no right-to-left text."),
      Option("tags", \Self.tags, "What becomes of tag characters that name no flag."),
      Option(
        "variationSelectors", \Self.variationSelectors, "What becomes of variation selectors that select nothing."),
      Option("privateUse", \Self.privateUse, "What becomes of private use characters."),
      Option("noncharacters", \Self.noncharacters, "What becomes of noncharacters."),
      Option("controls", \Self.controls, "What becomes of control characters and terminal control sequences."),
    ]

    func treatment(of kind: Invisible) -> InvisibleTreatment {
      switch kind {
      case .zeroWidth: zeroWidth
      case .joiner: joiners
      case .softHyphen: softHyphens
      case .bidiControl: bidiControls
      case .tag: tags
      case .variationSelector: variationSelectors
      case .privateUse: privateUse
      case .noncharacter: noncharacters
      case .control, .escape: controls
      }
    }
  }
}
