extension PipelineReader {
  /// The keys that any stage takes, beside its own options.
  static let policyKeys = ["use"] + StagePolicyKey.all.map { $0.name }

  /// Reads the list of stages into the draft: entries of a known `id` change that stage, others are added.
  mutating func readStages(_ top: PlacedValue, into draft: inout PipelineDraft) {
    guard let value = top.value["stages"] else {
      if top.value["extends"] == nil { faults.append(top.fault("'stages' is missing: add \"stages\": […]")) }
      return
    }
    guard let elements = value.elements else {
      faults.append(PlacedValue(value: value, file: top.file).fault("'stages' must be a list of stages"))
      return
    }
    let inherited = Set(draft.stages.map { $0.id })
    var mine: Set<String> = []
    for element in elements {
      let place = PlacedValue(value: element, file: top.file)
      guard let entry = entry(place, among: draft) else { continue }
      if !mine.insert(entry.id).inserted {
        faults.append(place.fault("the id '\(entry.id)' stands twice; give one of the stages another \"id\""))
      } else if inherited.contains(entry.id), let at = draft.stages.firstIndex(where: { $0.id == entry.id }) {
        change(&draft, at: at, by: entry)
      } else {
        draft.stages.insert(entry, at: position(of: place, in: draft) ?? draft.stages.count)
      }
    }
  }

  /// Gives the inherited stage at `index` the members of `entry`, and moves it where that names a place.
  private mutating func change(_ draft: inout PipelineDraft, at index: Int, by entry: StageEntry) {
    let inherited = draft.stages[index]
    if entry.use != inherited.use, let use = entry.place.value["use"] {
      faults.append(
        PlacedValue(value: use, file: entry.place.file).fault(
          "the inherited stage '\(entry.id)' is \(inherited.use), not \(entry.use); leave \"use\" out to change it, or "
            + "give the new stage another \"id\""))
      return
    }
    var changed = draft.stages.remove(at: index)
    changed.merge(entry)
    draft.stages.insert(changed, at: position(of: entry.place, in: draft) ?? index)
  }

  /// One element of the list: an object with `use`, or with the `id` of an inherited stage.
  private mutating func entry(_ place: PlacedValue, among draft: PipelineDraft) -> StageEntry? {
    guard let members = place.value.members else {
      faults.append(
        place.fault("a stage must be an object such as {\"use\": \"normalize-unicode\"}; this is \(found(place.value))")
      )
      return nil
    }
    faults += place.file.faults(repeatedIn: members)
    let inherited = draft.stages.first { $0.id == place.value["id"]?.string ?? place.value["use"]?.string }
    for key in ["use", "id"] where place.value[key] != nil && place.value[key]?.string == nil {
      faults.append(place.fault("'\(key)' must be a string"))
      return nil
    }
    guard let use = place.value["use"]?.string ?? inherited?.use else {
      faults.append(
        place.fault("a stage needs \"use\", the name of a stage, or the \"id\" of one that the file extends"))
      return nil
    }
    guard stage(named: use) != nil else {
      let named = place.value["use"].map { PlacedValue(value: $0, file: place.file) } ?? place
      faults.append(named.fault("there is no stage '\(use)'\(didYouMean(use, names))"))
      return nil
    }
    let taken = members.filter { !["use", "id", "before", "after"].contains($0.key) }
    return StageEntry(
      use: use, id: place.value["id"]?.string ?? use, place: place,
      members: taken.map { ($0.key, $0.keyRange.lowerBound, PlacedValue(value: $0.value, file: place.file)) })
  }

  /// The place that a stage names: before or after another one; nil where it names none that there is.
  private mutating func position(of place: PlacedValue, in draft: PipelineDraft) -> Int? {
    if place.value["before"] != nil, let after = place.value["after"] {
      faults.append(
        PlacedValue(value: after, file: place.file).fault("a stage cannot have both 'before' and 'after'; keep one"))
      return nil
    }
    for (key, step) in [("before", 0), ("after", 1)] {
      guard let value = place.value[key] else { continue }
      if let at = draft.stages.firstIndex(where: { $0.id == value.string }) { return at + step }
      let known = draft.stages.map { $0.id }
      faults.append(
        PlacedValue(value: value, file: place.file).fault(
          "'\(key)' must be the id of another stage above\(didYouMean(value.string ?? "", known))"))
    }
    return nil
  }

  /// The pipeline that the draft describes; nil where a stage cannot be made.
  mutating func build(_ draft: PipelineDraft) -> Pipeline? {
    var plan: [PlannedStage] = []
    var places: [PlacedValue] = []
    for entry in draft.stages {
      guard let type = stage(named: entry.use) else { continue }
      guard let stage = planned(entry, type) else { continue }
      plan.append(stage)
      places.append(entry.place)
    }
    let protect = draft.protect.compactMap { protectPattern($0) }
    guard faults.isEmpty else { return nil }
    return Pipeline(
      plan: plan, input: draft.input, output: draft.output, protect: protect,
      effective: EffectiveFile.write(draft, stages), stages: stages, places: places)
  }

  private mutating func planned<S: Stage>(_ entry: StageEntry, _ type: S.Type) -> PlannedStage? {
    var options = S.Options()
    var said: [String: String] = [:]
    let faultsBefore = faults.count
    let known = S.Options.all.map { $0.name } + Self.policyKeys
    for (key, keyStart, place) in entry.members {
      if let option = S.Options.all.first(where: { $0.name == key }) {
        set(option, to: place, in: &options)
        if let files = option.files { loadFiles(files, named: place, in: &options) }
        said[key] = String(decoding: place.file.bytes[place.value.range], as: UTF8.self)
      } else if !Self.policyKeys.contains(key) {
        faults.append(place.file.fault(at: keyStart, "'\(S.name)' has no option '\(key)'\(didYouMean(key, known))"))
      }
    }
    for option in S.Options.all where option.isRequired && said[option.name] == nil {
      faults.append(
        entry.place.fault("'\(S.name)' needs '\(option.name)': add \"\(option.name)\": …, \(option.kind.expectation)"))
    }
    var policyReader = PolicyReader(rules: S.rules, stage: S.name)
    let policy = policyReader.read(entry, defaultApply: S.defaultApply)
    faults += policyReader.faults
    // Faults of other stages do not keep this one from telling its own.
    guard policyReader.isEnabled, faults.count == faultsBefore else { return nil }
    do throws(StageError) {
      return PlannedStage(try S(options), id: entry.id, policy: policy, options: said)
    } catch {
      faults.append((error.option.flatMap { entry[$0] } ?? entry.place).fault("\(S.name): \(error.message)"))
      return nil
    }
  }

  /// Has the host read the files that an option names; what cannot be had is told at its name.
  private mutating func loadFiles<Root>(
    _ files: OptionPath<Root, [NamedFile]>, named place: PlacedValue, in options: inout Root
  ) {
    for (index, name) in (place.value.elements ?? []).enumerated() where index < options[keyPath: files].count {
      let path = options[keyPath: files][index].path
      let element = PlacedValue(value: name, file: place.file)
      if let fault = NamedPath.fault(path) {
        faults.append(element.fault(fault))
        continue
      }
      do throws(LoadFault) {
        options[keyPath: files][index].bytes = try load(NamedPath.joined(place.file.folder, path))
      } catch {
        faults.append(element.fault(error.message))
      }
    }
  }

  private mutating func protectPattern(_ place: PlacedValue) -> ProtectPattern? {
    let pattern = place.value.string ?? place.value["pattern"]?.string
    if let members = place.value.members {
      checkKeys(members, in: place.file, known: ["pattern", "kind"], of: "a protect pattern")
    }
    guard let pattern, !pattern.isEmpty else {
      faults.append(place.fault("a protect pattern must be a regular expression, or {\"pattern\": …, \"kind\": …}"))
      return nil
    }
    var kind = Protection.pattern
    if let value = place.value["kind"] {
      guard let named = value.string.flatMap(Protection.init(rawValue:)) else {
        let words = Protection.allCases.map { $0.rawValue }
        faults.append(
          PlacedValue(value: value, file: place.file).fault("'kind' must be one of \(words.joined(separator: ", "))"))
        return nil
      }
      kind = named
    }
    do throws(StageError) {
      _ = try RegularExpression(pattern)
    } catch {
      faults.append(place.fault(error.message))
    }
    return ProtectPattern(pattern: pattern, kind: kind)
  }
}
