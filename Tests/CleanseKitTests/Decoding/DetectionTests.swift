import Testing

@testable import CleanseKit

/// What `auto` takes files for.
@Suite struct DetectionTests {
  /// Sentences of our own, with encodings in which they were written.
  static let sentences: [(String, [Encoding])] = [
    (
      "Le ministre a déclaré hier que la réunion, prévue à Genève, était reportée à l'été prochain.",
      [.windows1252, .macintosh, .ibm850]
    ),
    (
      "Die Prüfung der Anträge dauert länger, weil für größere Flächen Gutachten nötig sind.",
      [.windows1252, .macintosh]
    ),
    ("El año pasado, según la compañía, más niños aprendieron a nadar en la región.", [.windows1252, .ibm850]),
    ("Przyszłość miasta zależy od tego, czy radni uchwalą budżet jeszcze w październiku.", [.windows1250, .iso8859_2]),
    (
      "Příští týden začne rekonstrukce mostu, řidiči budou muset počítat se zdržením.",
      [.windows1250, .iso8859_2, .ibm852]
    ),
    (
      "A következő évben az önkormányzat új iskolát épít a külvárosban, mondta a képviselő.",
      [.windows1250, .iso8859_2]
    ),
    ("Bakanlık açıklamasında, köprünün yıl sonuna doğru ulaşıma açılacağı bildirildi.", [.windows1254, .iso8859_9]),
    ("Nākamgad pilsētā būs vairāk zaļo zonu, un šķērsielās ierīkos veloceliņus.", [.windows1257, .iso8859_13]),
    (
      "Вчера в городе открылась новая библиотека, и первые читатели пришли уже утром.",
      [.windows1251, .koi8R, .iso8859_5, .ibm866, .macCyrillic]
    ),
    ("Учора в місті відкрили нову бібліотеку, і її перші читачі прийшли вже вранці.", [.windows1251, .koi8U]),
    ("Χθες άνοιξε στην πόλη η νέα βιβλιοθήκη και οι πρώτοι αναγνώστες ήρθαν το πρωί.", [.windows1253, .iso8859_7]),
    ("אתמול נפתחה בעיר ספרייה חדשה, והקוראים הראשונים באו כבר בבוקר.", [.windows1255, .iso8859_8]),
    ("افتتحت أمس في المدينة مكتبة جديدة، وجاء أول القراء منذ الصباح.", [.windows1256, .iso8859_6]),
    ("เมื่อวานนี้มีห้องสมุดแห่งใหม่เปิดในเมือง และผู้อ่านคนแรกมาตั้งแต่เช้า", [.tis620]),
    ("昨日、町に新しい図書館が開き、最初の利用者は朝から来ていました。", [.shiftJIS, .eucJP, .iso2022JP]),
    ("어제 시내에 새 도서관이 문을 열었고 첫 이용자들은 아침부터 찾아왔다.", [.eucKR]),
    ("昨天，城里开了一座新图书馆，第一批读者一大早就来了。", [.gb18030, .hz]),
    ("昨天，城裡開了一座新圖書館，第一批讀者一大早就來了。", [.big5]),
  ]

  @Test(arguments: sentences) func aSentenceIsReadAsItWasWritten(text: String, encodings: [Encoding]) throws {
    for encoding in encodings + [.utf16LE, .utf16BE, .utf32LE, .utf32BE] {
      let raw = try #require(bytes(text, in: encoding), "\(encoding.rawValue)")
      let cleaned = try decode(raw)
      #expect(cleaned.text == text, "\(encoding.rawValue) was read as \(cleaned.encoding)")
      #expect(try cleaned.undone() == raw)
      let label = try #require(cleaned.annotations.first { $0.rule == "encoding" })
      #expect(label.kind == .label && label.stage == "decoding" && label.label?.name == "encoding")
      #expect(label.confidence > 0.5 && label.confidence <= 1)
    }
  }

  @Test func textInUTF8IsNotLabelled() throws {
    for text in [
      "", "Plain.", "Déjà vu – „naïve“", "日本語", "a\0b\0\0c\n", "a\0b\0c\0",
      "if ~{a} then {b~}", "\u{1B}[1mbold\u{1B}[0m",
    ] {
      let cleaned = try decode(Array(text.utf8))
      #expect(cleaned.text == text)
      #expect(cleaned.annotations.isEmpty)
    }
  }

  @Test func theFirstMebibyteFromWhereASCIIEndsDecides() throws {
    let ascii = [UInt8](repeating: 0x61, count: 2 << 20)
    let raw = ascii + (try #require(bytes(" \(Self.sentences[8].0)", in: .koi8R)))
    let cleaned = try decode(raw)
    #expect(cleaned.encoding == "koi8-r")
    #expect(cleaned.text.hasSuffix("пришли уже утром."))
  }

  @Test func noiseAndFillingsAreNotGuessedAt() throws {
    var generator = SeededGenerator(seed: 3)
    for length in [40, 300, 5000] {
      let raw = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(try decode(raw).encoding == "utf-8")
    }
    #expect(try decode([UInt8](repeating: 0xFF, count: 4096)).encoding == "utf-8")
    #expect(try decode(bytes("61 20 ff ff ff 20 62")).text == "a \u{FFFD}\u{FFFD}\u{FFFD} b")
  }

  @Test func damagedUTF8StaysUTF8() throws {
    let text = Array(Self.sentences[8].0.utf8)
    let cleaned = try decode(text.dropLast(60) + [0xD0] + text.suffix(60))
    #expect(cleaned.encoding == "utf-8")
    #expect(cleaned.flags == ["invalid-bytes"])
  }
}
