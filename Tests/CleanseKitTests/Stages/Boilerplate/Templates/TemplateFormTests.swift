import Testing

@testable import CleanseKit

/// What of a line is left out when it is compared with lines of other pages.
@Suite struct TemplateFormTests {
  @Test(arguments: [
    ("© 2019 The Harbour Gazette", "© {number} The Harbour Gazette"),
    ("By Lin Farrow | June 13, 2010", "By Lin Farrow | {date}"),
    ("Updated: Monday, 3 June 2019, 12:45 by the desk", "Updated: {date} by the desk"),
    ("12:45", "{number}:{number}"),
    ("May we help you?", "May we help you?"),
    ("12 April", "{date}"),
    ("Ships   seen\ttoday: 33", "Ships seen today: {number}"),
    ("Обновлено 12 июля 2020", "Обновлено {date}"),
    ("الأحد ٣ يونيو ٢٠١٨", "{date}"),
    ("第3章", "第{number}章"),
    ("no numbers — at all", "no numbers — at all"),
  ])
  func form(line: String, form expected: String) {
    let text = Text(repairing: Array(line.utf8))
    var form = TemplateForm()
    form.read(text, 0..<text.count)
    #expect(String(decoding: form.bytes, as: UTF8.self) == expected)
    #expect(form.isVariable == expected.contains("{"))
  }
}
