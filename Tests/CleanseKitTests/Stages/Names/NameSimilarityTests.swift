import Testing

@testable import CleanseKit

@Suite struct NameSimilarityTests {
  /// As Training/name-pairs has them.
  @Test(arguments: [
    ("Ayyoub", "Ayoub", 0.9072), ("Mohammed", "Muhammad", 0.9072), ("Qaddafi", "Gaddafi", 0.9637),
    ("Tchaikovsky", "Chaikovskii", 0.9203), ("Hassan", "Hussein", 0.0177), ("Karim", "Karimi", 0.2789),
    ("Bashar al-Assad", "Bachar el-Asad", 0.9611), ("Ali Sabri", "Sabri Ali", 0.0000),
    ("Ščerbakov", "Shcherbakow", 0.9952),
    ("Marina", "Martina", 0.0585), ("Nadim al-Khatib", "Nadeem Al Khateeb", 0.9564), ("Khatib", "Al Khatib", 0.9791),
  ])
  func scores(_ a: String, _ b: String, _ score: Double) {
    #expect(abs(NameSimilarity.score(a, b) - score) < 0.0002, "\(NameSimilarity.score(a, b))")
    #expect(NameSimilarity.score(a, b) == NameSimilarity.score(b, a))
  }

  @Test func oneNameIsOne() {
    #expect(NameSimilarity.score("Zoë", "zoe") == 1)
    #expect(NameSimilarity.score("", "") == 1)
    #expect(NameSimilarity.score("李", "李") == 1)
    #expect(NameSimilarity.score("李", "王") == 0)
    #expect(NameSimilarity.score("Ali", "") == 0)
  }

  @Test func longNamesCostNoMoreThanTheirFirstLetters() {
    let long = String(repeating: "Abdullah ", count: 20_000)
    #expect(NameSimilarity.score(long, long + "Karim") == 1)
    #expect(NameSimilarity.score("Karim", long) < NameSimilarity.sure)
  }
}
