/// Reads and writes the objects in a list that is the value of an option.
enum ObjectReading<Element: OptionObject> {
  /// The elements, nil where one of them is wrong, and all that is wrong.
  static func read(_ list: [JSONValue]) -> (values: [Element]?, faults: [OptionFault]) {
    var faults: [OptionFault] = []
    var values: [Element] = []
    for json in list { values.append(element(json, &faults)) }
    return (faults.isEmpty ? values : nil, faults)
  }

  static func write(_ element: Element, _ writer: inout JSONWriter) {
    writer.object { writer in
      for member in Element.all {
        writer.key(member.name)
        member.write(element, &writer)
      }
    }
  }

  private static func element(_ json: JSONValue, _ faults: inout [OptionFault]) -> Element {
    var element = Element()
    guard let members = json.members else {
      let names = Element.required.map { "\"\($0)\": …" }.joined(separator: ", ")
      faults.append(
        OptionFault(offset: json.range.lowerBound, message: "expected an object {\(names)}; this is \(found(json))"))
      return element
    }
    let before = faults.count
    var seen: Set<String> = []
    for member in members where isKnown(member, &seen, &faults) {
      guard let option = Element.all.first(where: { $0.name == member.key }) else { continue }
      guard !option.set(&element, member.value) else { continue }
      let message = "'\(option.name)' must be \(option.kind.briefExpectation); this is \(found(member.value))"
      faults.append(OptionFault(offset: member.value.range.lowerBound, message: message))
    }
    for name in Element.required where !seen.contains(name) {
      let message = "'\(name)' is missing here: add \"\(name)\": …"
      faults.append(OptionFault(offset: json.range.lowerBound, message: message))
    }
    guard faults.count == before else { return element }
    do throws(StageError) {
      try element.check()
    } catch {
      let place = error.option.flatMap { json[$0] } ?? json
      faults.append(OptionFault(offset: place.range.lowerBound, message: error.message))
    }
    return element
  }

  /// Whether a key names a member that was not given before.
  private static func isKnown(
    _ member: JSONMember, _ seen: inout Set<String>, _ faults: inout [OptionFault]
  ) -> Bool {
    let known = Element.all.map { $0.name }
    let isNew = seen.insert(member.key).inserted
    guard isNew, known.contains(member.key) else {
      let message =
        isNew
        ? "there is no key '\(member.key)' here\(didYouMean(member.key, known))"
        : "the key '\(member.key)' stands twice; keep one"
      faults.append(OptionFault(offset: member.keyRange.lowerBound, message: message))
      return false
    }
    return true
  }
}
