extension BoilerplateRule {
  /// "Phone: +961 …", "info@…".
  static let contactDetails = BoilerplateRule(
    "contact-details", "Addresses, telephone numbers and hours of the office.",
    phrases: [
      Phrases(
        .whole, .likely,
        """
        contact info|contact information|contact details|email protected|office hours|business hours|opening hours|\
        our offices|headquarters|phone|fax|telephone|address|mailing address|get directions|directions|hours|\
        locations|call us
        """),
      Phrases(
        .start, .likely, upTo: 16,
        """
        phone 0|tel 0|telephone 0|fax 0|call 0|call us|email us|mailing address|po box|p o box|toll free|telefon 0|\
        téléphone 0|tél 0|teléfono 0|telefono 0|телефон 0|тел 0|هاتف 0|تلفن 0|电话 0|電話 0
        """),
    ],
    examples: [
      Example(
        "A sentence with an address stays",
        unchanged: "Send the form to the harbour office at 12 Quay Street, or bring it along on Monday.\n")
    ],
    test: { line, _ in
      if line.traits.contains(.hasPhone) { return .likely }
      return line.traits.contains(.hasMail) && line.words <= 6 && line.stopWords <= 1 ? .likely : .none
    })
}
