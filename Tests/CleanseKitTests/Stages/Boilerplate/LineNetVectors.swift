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
    0xC02BEBE8, 0xC0303E3C, 0xC0597C70, 0xC0022DC4, 0xC0021AAC, 0xC0089C90, 0x402AC42C, 0x4087A634,
    0x4032E700, 0x3FEF7638, 0x402DF11C, 0xBE003080, 0xBF476B90, 0xC04E0CD0, 0xC00ECEFC, 0xC05848A0,
    0xBFE6B6F8, 0xC00A5050, 0xC06D2644, 0xC0679318, 0xC03796D8,
  ]

  /// The sums of the numbers of each line.
  static let featureSums = [
    4130, 4340, 3844, 4098, 4725, 4083, 4330, 5090, 4848, 5737, 4892, 4920, 4390, 5342, 5213, 5731,
    5351, 4770, 4640, 4986, 4249,
  ]
}
