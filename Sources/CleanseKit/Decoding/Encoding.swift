/// The encodings of text files, by the names of the WHATWG Encoding Standard or, where it has none, of IANA.
public enum Encoding: String, OptionChoice {
  /// Found out by marks and evidence; UTF-8 where nothing else is plausible.
  case auto
  case utf8 = "utf-8"
  /// With the byte order that its mark tells; without one, the order that reads better.
  case utf16 = "utf-16"
  case utf16LE = "utf-16le"
  case utf16BE = "utf-16be"
  /// With the byte order that its mark tells; without one, the order that reads better.
  case utf32 = "utf-32"
  case utf32LE = "utf-32le"
  case utf32BE = "utf-32be"
  case windows1250 = "windows-1250"
  case windows1251 = "windows-1251"
  case windows1252 = "windows-1252"
  case windows1253 = "windows-1253"
  case windows1254 = "windows-1254"
  case windows1255 = "windows-1255"
  case windows1256 = "windows-1256"
  case windows1257 = "windows-1257"
  case windows1258 = "windows-1258"
  case windows874 = "windows-874"
  case iso8859_1 = "iso-8859-1"
  case iso8859_2 = "iso-8859-2"
  case iso8859_3 = "iso-8859-3"
  case iso8859_4 = "iso-8859-4"
  case iso8859_5 = "iso-8859-5"
  case iso8859_6 = "iso-8859-6"
  case iso8859_7 = "iso-8859-7"
  case iso8859_8 = "iso-8859-8"
  case iso8859_9 = "iso-8859-9"
  case iso8859_10 = "iso-8859-10"
  case iso8859_11 = "iso-8859-11"
  case iso8859_13 = "iso-8859-13"
  case iso8859_14 = "iso-8859-14"
  case iso8859_15 = "iso-8859-15"
  case iso8859_16 = "iso-8859-16"
  case tis620 = "tis-620"
  case koi8R = "koi8-r"
  case koi8U = "koi8-u"
  case koi8T = "koi8-t"
  case ptcp154
  case kz1048 = "kz-1048"
  case viscii
  case macintosh
  case macCentralEurope = "x-mac-ce"
  case macCyrillic = "x-mac-cyrillic"
  case macGreek = "x-mac-greek"
  case macTurkish = "x-mac-turkish"
  case macIcelandic = "x-mac-icelandic"
  case macCroatian = "x-mac-croatian"
  case macRomanian = "x-mac-romanian"
  case ibm437, ibm720, ibm737, ibm775, ibm850, ibm852, ibm855, ibm856, ibm857, ibm858, ibm860, ibm861, ibm862
  case ibm863, ibm864, ibm865, ibm866, ibm869, ibm1125
  case shiftJIS = "shift_jis"
  case eucJP = "euc-jp"
  case iso2022JP = "iso-2022-jp"
  case eucKR = "euc-kr"
  case iso2022KR = "iso-2022-kr"
  case gb18030
  case gbk
  case hz = "hz-gb-2312"
  case big5
  case big5HKSCS = "big5-hkscs"
  case eucTW = "euc-tw"
}

extension Encoding {
  /// How bytes become scalars.
  enum Form {
    case utf8
    /// Units of 2 or 4 bytes.
    case units(size: Int, bigEndian: Bool)
    /// One byte a scalar.
    case codePage
    /// By ICU's converter of that name.
    case converter(StaticString)
  }

  /// How the bytes of this encoding are read; `auto` must have been settled before.
  var form: Form {
    switch self {
    case .auto, .utf8: .utf8
    case .utf16, .utf16LE: .units(size: 2, bigEndian: false)
    case .utf16BE: .units(size: 2, bigEndian: true)
    case .utf32, .utf32LE: .units(size: 4, bigEndian: false)
    case .utf32BE: .units(size: 4, bigEndian: true)
    // ICU's tables that agree with Windows and the WHATWG standard.
    case .shiftJIS: .converter("ibm-943_P15A-2003")
    case .eucJP: .converter("euc-jp-2007")
    case .iso2022JP: .converter("ISO_2022,locale=ja,version=2")
    case .eucKR: .converter("windows-949-2000")
    case .iso2022KR: .converter("ISO_2022,locale=ko,version=0")
    case .gb18030: .converter("gb18030")
    case .gbk: .converter("windows-936-2000")
    case .hz: .converter("HZ")
    // As in the WHATWG standard, where Big5 is Big5 with Hong Kong's additions.
    case .big5, .big5HKSCS: .converter("ibm-1375_P100-2008")
    case .eucTW: .converter("euc-tw-2014")
    default: .codePage
    }
  }

  /// Its byte order mark; empty where it has none.
  var mark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LE, .utf16: [0xFF, 0xFE]
    case .utf16BE: [0xFE, 0xFF]
    case .utf32LE, .utf32: [0xFF, 0xFE, 0, 0]
    case .utf32BE: [0, 0, 0xFE, 0xFF]
    case .gb18030: [0x84, 0x31, 0x95, 0x33]
    default: []
    }
  }
}
