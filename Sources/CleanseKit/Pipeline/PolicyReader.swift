/// Reads what a pipeline file says of any stage: `enabled`, `apply`, `maxRemoved`, `mayEdit`, `rules`.
struct PolicyReader {
  let rules: [Rule]
  let stage: String
  private(set) var faults: [PipelineFault] = []
  private(set) var isEnabled = true

  init(rules: [Rule], stage: String) {
    self.rules = rules
    self.stage = stage
  }

  mutating func read(_ entry: StageEntry, defaultApply: Apply) -> Policy {
    var policy = Policy(apply: defaultApply, severities: rules.map { $0.severity })
    if let place = entry["enabled"] { readEnabled(place) }
    if let place = entry["apply"] { readApply(place, &policy) }
    if let place = entry["maxRemoved"] { readMaxRemoved(place, &policy) }
    if let place = entry["mayEdit"] { readMayEdit(place, &policy) }
    if let place = entry["rules"] { readRules(place, &policy) }
    return policy
  }

  private mutating func readEnabled(_ place: PlacedValue) {
    guard let value = place.value.bool else { return expect(place, "'enabled' must be true or false") }
    isEnabled = value
  }

  private mutating func readApply(_ place: PlacedValue, _ policy: inout Policy) {
    switch (place.value.string, place.value.number?.double) {
    case ("always", _): policy.apply = .always
    case ("never", _): policy.apply = .never
    case (_, let least?) where (0...1).contains(least): policy.apply = .from(confidence: least)
    default: expect(place, "'apply' must be \"always\", \"never\" or a least confidence from 0 to 1")
    }
  }

  private mutating func readMaxRemoved(_ place: PlacedValue, _ policy: inout Policy) {
    let share = place.value.number?.double ?? place.value["share"]?.number?.double
    let beyond = place.value["beyond"]?.string ?? "flag"
    let keys = place.value.members?.map { $0.key } ?? []
    faults += place.file.faults(repeatedIn: place.value.members ?? [])
    guard let share, (0...1).contains(share), ["flag", "reject"].contains(beyond),
      keys.allSatisfy({ ["share", "beyond"].contains($0) })
    else {
      return expect(
        place, "'maxRemoved' must be a share from 0 to 1, or {\"share\": 0.5, \"beyond\": \"flag\" or \"reject\"}")
    }
    policy.maxRemoved = share
    policy.rejectsBeyondMaximum = beyond == "reject"
  }

  private mutating func readMayEdit(_ place: PlacedValue, _ policy: inout Policy) {
    let words = Protection.allCases.map { $0.rawValue }
    let kinds = place.value.elements?.map { $0.string.flatMap(Protection.init(rawValue:)) }
    guard let kinds, kinds.allSatisfy({ $0 != nil }) else {
      return expect(place, "'mayEdit' must be a list of \(words.joined(separator: ", "))")
    }
    policy.mayEdit = Set(kinds.compactMap { $0 })
  }

  private mutating func readRules(_ place: PlacedValue, _ policy: inout Policy) {
    guard let members = place.value.members else {
      return expect(place, "'rules' must be an object such as {\"rule-name\": \"off\"}")
    }
    faults += place.file.faults(repeatedIn: members)
    let names = rules.map { "\($0.name)" }
    for member in members {
      let value = PlacedValue(value: member.value, file: place.file)
      guard let at = names.firstIndex(of: member.key) else {
        faults.append(
          place.file.fault(
            at: member.keyRange.lowerBound, "'\(stage)' has no rule '\(member.key)'\(didYouMean(member.key, names))"))
        continue
      }
      guard let severity = member.value.string.flatMap(Severity.init(rawValue:)) else {
        expect(value, "the severity of a rule must be one of off, note, warning, error")
        continue
      }
      policy.severities[at] = severity
    }
  }

  private mutating func expect(_ place: PlacedValue, _ message: String) {
    faults.append(place.fault("\(message); this is \(found(place.value))"))
  }
}
