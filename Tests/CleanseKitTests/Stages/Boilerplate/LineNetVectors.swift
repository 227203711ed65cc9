/// Made by Training/boilerplate/vectors.py with the reference evaluator.
enum LineNetVectors {
  static let page = """
    Skip to content
    Home | World | Trade
    Harbour Gazette
    Ferry line reopens after nine years
    By Staff Writer, 12 June 2019 10:45
    Share this: Facebook Twitter
    The two ministers signed the agreement on Monday, and the ferry will sail again in June.
    "We waited long," said the director of the port; "nobody believed it (until today)."
    The first passengers have already bought their tickets, the director of the port said.
    - Tickets cost 12.50 € or $14, which is 5% more than before…
    Der Hafen öffnet am Montag, und die Fähre fährt wieder nach Süden.
    Паром снова пойдёт в июне, сказал директор порта.
    轮渡将于六月恢复航行。
    Read more
    Harbour opens new crane
    Read more
    Fishermen ask for lights
    https://harbour.example/news#top
    Subscribe to our newsletter & never miss a ship!
    © 2019 The Harbour Gazette. All rights reserved.
    Terms · Privacy · Contact
    """

  /// The log odds of its lines, as bits of 32-bit floats.
  static let odds: [UInt32] = [
    0xC036BAB6, 0xC04A8139, 0xC04B256C, 0xC00B76D6, 0xBFECCF97, 0xBFD171AC, 0x3FFEFAFE, 0x405467F0,
    0x4021051A, 0x3FD6131A, 0x400044AD, 0xBE7FF116, 0xBF428D7E, 0xC03D49F2, 0xC009505C, 0xC0561AE3,
    0xC009592F, 0xC012B5B2, 0xC05951D8, 0xC066C873, 0xC043F754,
  ]

  /// The sums of the numbers of each line.
  static let featureSums = [
    4130, 4340, 3844, 4098, 4725, 4083, 4330, 5090, 4848, 5737, 4892, 4920, 4390, 5342, 5213, 5731,
    5351, 4770, 4640, 4986, 4249,
  ]
}
