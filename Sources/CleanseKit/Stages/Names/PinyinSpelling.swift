/// Brings ICU's Pinyin to what newspapers write: no tone marks, the syllables of a name in one word, surnames apart.
enum PinyinSpelling {
  /// The surnames of two characters that are still borne.
  private static let doubleSurnames: Set<String> = [
    "欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "司徒", "东方", "東方", "夏侯", "皇甫", "尉迟", "尉遲", "公孙", "公孫",
    "慕容", "令狐", "长孙", "長孫", "端木", "南宫", "南宮",
  ]

  /// The surnames that nine in ten Chinese bear, simplified and traditional.
  private static let surnames = Set(
    """
    王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧\
    蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易\
    常武乔喬贺賀赖賴龚龔文习習
    """.unicodeScalars.map { $0.value })

  /// How many characters of `word` are a surname: 0 where it does not look like a Chinese name.
  static func surnameLength(_ word: [UInt32]) -> Int {
    guard (2...4).contains(word.count) else { return 0 }
    if word.count > 2, doubleSurnames.contains(String(decoding: utf8(Array(word[..<2])), as: UTF8.self)) { return 2 }
    return word.count < 4 && surnames.contains(word[0]) ? 1 : 0
  }

  /// Whether `word` is a surname and a given name of two characters that are native, as `simplified` has them.
  static func isPerson(_ word: [UInt32], _ simplified: [UInt32]) -> Bool {
    word.count == 3 && surnameLength(word) == 1 && simplified.count == 3
      && simplified[1...].allSatisfy(HanUnits.isNative)
  }

  /// The letters of `pinyin` without marks and blanks.
  static func joined(_ pinyin: [UInt8]) -> [UInt8] {
    pinyin.filter { (0x61...0x7A).contains($0 | 0x20) }
  }
}
