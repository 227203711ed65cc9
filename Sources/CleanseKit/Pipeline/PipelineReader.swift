/// Reads pipeline files, strictly: every fault is noted with its place, and reading goes on to find the others.
struct PipelineReader {
  /// How many files and presets may extend each other in a row.
  static let chainLimit = 16
  static let topKeys = ["$schema", "version", "extends", "input", "protect", "stages", "output"]

  let stages: [any Stage.Type]
  /// The names of the stages, in their order.
  let names: [String]
  let load: (String) throws(LoadFault) -> [UInt8]
  var faults: [PipelineFault] = []
  private var opened: [String] = []

  init(stages: [any Stage.Type], load: @escaping (String) throws(LoadFault) -> [UInt8]) {
    self.stages = stages
    names = stages.map { $0.name }
    self.load = load
  }

  /// The draft that `file` says; what it could not make out is in `faults`.
  mutating func read(_ file: SourceFile) -> PipelineDraft {
    if opened.isEmpty { checkStages(file) }
    opened.append(file.path)
    let root: JSONValue
    do throws(JSONError) {
      root = try JSONParser.parse(file.bytes)
    } catch {
      faults.append(file.fault(at: error.offset, error.message))
      return PipelineDraft()
    }
    let top = PlacedValue(value: root, file: file)
    guard let members = root.members else {
      faults.append(
        top.fault("expected a pipeline, an object such as {\"version\": 1, \"stages\": […]}; this is \(root.kind.name)")
      )
      return PipelineDraft()
    }
    checkKeys(members, in: file, known: Self.topKeys, of: "a pipeline file")
    readVersion(top)
    var draft = root["extends"].map { extend(PlacedValue(value: $0, file: file)) } ?? PipelineDraft()
    readTable(root["input"], file, InputSettings.all, into: &draft.input, named: "input")
    readTable(root["output"], file, OutputSettings.all, into: &draft.output, named: "output")
    settlePaths(root["output"], file, &draft.output)
    checkAnnotations(root, file, draft)
    readProtect(root["protect"], file, into: &draft)
    readStages(top, into: &draft)
    return draft
  }

  /// Notes what is wrong with the stages that the host brings: two of one name, or rules that are not where their numbers
  /// say.
  private mutating func checkStages(_ file: SourceFile) {
    var seen: Set<String> = []
    for (stage, name) in zip(stages, names) {
      if !seen.insert(name).inserted {
        faults.append(
          file.fault(at: 0, "two stages are named '\(name)', after their types; give one of the types another name"))
      }
      for (place, rule) in stage.rules.enumerated() where rule.number != UInt16(place) {
        faults.append(
          file.fault(
            at: 0,
            "the rule '\(rule.name)' of \(name) has the number \(rule.number) and stands at \(place) in 'rules'; make "
              + "them equal"))
      }
    }
  }

  /// The stage of that name, where there is one.
  func stage(named name: String) -> (any Stage.Type)? { names.firstIndex(of: name).map { stages[$0] } }

  /// Notes keys that are not known, with the nearest that is, and keys that stand twice.
  mutating func checkKeys(
    _ members: [JSONMember], in file: SourceFile, known: [String], of what: String
  ) {
    var seen: Set<String> = []
    for member in members {
      if !seen.insert(member.key).inserted {
        faults.append(
          file.fault(at: member.keyRange.lowerBound, "the key '\(member.key)' stands twice in \(what); keep one"))
      } else if !known.contains(member.key) {
        faults.append(
          file.fault(
            at: member.keyRange.lowerBound,
            "\(what) has no key '\(member.key)'\(didYouMean(member.key, known))"))
      }
    }
  }

  private mutating func readVersion(_ top: PlacedValue) {
    guard let version = top.value["version"] else {
      faults.append(top.fault("'version' is missing: add \"version\": 1"))
      return
    }
    guard version.number?.int != 1 else { return }
    faults.append(
      PlacedValue(value: version, file: top.file).fault(
        "'version' must be 1, the only version of pipeline files so far"))
  }

  /// The draft of the preset or file that `extends` names.
  private mutating func extend(_ place: PlacedValue) -> PipelineDraft {
    guard let name = place.value.string else {
      faults.append(place.fault("'extends' must be a string: a preset or the path of a pipeline file"))
      return PipelineDraft()
    }
    if let preset = Presets.text(of: name) {
      return read(SourceFile(path: "preset \(name)", bytes: Array(preset.utf8)))
    }
    do throws(LoadFault) {
      return read(try extended(name, by: place.file))
    } catch {
      faults.append(place.fault(error.message))
      return PipelineDraft()
    }
  }

  /// The file that `file` extends as `name`.
  private func extended(_ name: String, by file: SourceFile) throws(LoadFault) -> SourceFile {
    guard name.hasSuffix(".json") else {
      throw LoadFault("'\(name)' is no preset, and no path that ends in .json\(didYouMean(name, Presets.names))")
    }
    if let fault = NamedPath.fault(name) { throw LoadFault(fault) }
    let path = NamedPath.joined(NamedPath.folder(of: file.path), name)
    let chain = opened.joined(separator: " -> ")
    guard !opened.contains(path) else { throw LoadFault("'\(path)' extends itself; the chain is \(chain)") }
    guard opened.count < Self.chainLimit else {
      throw LoadFault(
        "'\(path)' would be file \(opened.count + 1) of a chain, the limit is \(Self.chainLimit); the chain is \(chain)"
      )
    }
    let place = NamedPath.joined(file.folder, name)
    return SourceFile(path: path, bytes: try load(place), folder: NamedPath.folder(of: place))
  }

  /// Brings the paths that `file` names from its own folder to that of the first file.
  private mutating func settlePaths(_ table: JSONValue?, _ file: SourceFile, _ output: inout OutputSettings) {
    let paths: [String: WritableKeyPath<OutputSettings, String>] = [
      "report": \.report, "journal": \.journal, "rejects": \.rejects,
    ]
    for member in table?.members ?? [] {
      guard let path = paths[member.key], let name = member.value.string, !name.isEmpty else { continue }
      if let fault = NamedPath.fault(name) { faults.append(PlacedValue(value: member.value, file: file).fault(fault)) }
      output[keyPath: path] = NamedPath.joined(file.folder, name)
    }
  }

  /// Inline annotations have a member of their own, which cannot hold the text as well.
  private mutating func checkAnnotations(_ root: JSONValue, _ file: SourceFile, _ draft: PipelineDraft) {
    guard draft.output.annotations == .inline, draft.input.textKey == "annotations",
      let said = root["input"]?["textKey"] ?? root["output"]?["annotations"]
    else { return }
    faults.append(
      PlacedValue(value: said, file: file).fault(
        "the text is in the member 'annotations' (input.textKey), where output.annotations puts those that are inline; "
          + "name another textKey, or give a report instead"))
  }

  /// Reads an object whose members are options.
  mutating func readTable<Root: Sendable>(
    _ value: JSONValue?, _ file: SourceFile, _ options: [Option<Root>], into root: inout Root, named name: String
  ) {
    guard let value else { return }
    guard let members = value.members else {
      faults.append(PlacedValue(value: value, file: file).fault("'\(name)' must be an object"))
      return
    }
    checkKeys(members, in: file, known: options.map { $0.name }, of: "'\(name)'")
    for member in members {
      guard let option = options.first(where: { $0.name == member.key }) else { continue }
      set(option, to: PlacedValue(value: member.value, file: file), in: &root)
    }
  }

  mutating func set<Root>(_ option: Option<Root>, to place: PlacedValue, in root: inout Root) {
    guard !option.set(&root, place.value) else { return }
    let inner = option.faults(place.value)
    guard inner.isEmpty else {
      faults += inner.map { place.file.fault(at: $0.offset, $0.message) }
      return
    }
    var hint = ""
    if case .choice(let words) = option.kind, let word = place.value.string { hint = didYouMean(word, words) }
    faults.append(
      place.fault("'\(option.name)' must be \(option.kind.briefExpectation); this is \(found(place.value))\(hint)"))
  }

  private mutating func readProtect(_ value: JSONValue?, _ file: SourceFile, into draft: inout PipelineDraft) {
    guard let value else { return }
    guard let patterns = value.elements else {
      faults.append(PlacedValue(value: value, file: file).fault("'protect' must be a list of patterns"))
      return
    }
    draft.protect += patterns.map { PlacedValue(value: $0, file: file) }
  }
}

/// A value in a few words: its text where that is short, else its kind.
func found(_ value: JSONValue) -> String {
  switch value.content {
  case .string(let text) where text.utf8.count <= 40: "'\(text)'"
  case .number(let number): number.spelling
  case .bool(let flag): "\(flag)"
  default: value.kind.name
  }
}

/// ". Did you mean 'x'?" where a name is near, else the names where they are few.
func didYouMean(_ name: String, _ known: [String]) -> String {
  if let near = nearestName(to: name, in: known) { return "; did you mean '\(near)'?" }
  return known.count <= 12 ? "; there are \(known.joined(separator: ", "))" : ""
}
