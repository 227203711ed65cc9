/// Writes findings as SARIF 2.1.0, which code-scanning services and editors read.
///
/// A log is written as it comes: `opening`, the results with commas between them, `closing`. Results are the flags,
/// changes of rules that the pipeline made errors, and documents that were rejected.
public struct SARIF: Sendable {
  private let pipeline: Pipeline
  private let rules: [SARIFRule]
  /// The place of each rule in the list, by its id.
  private let indexes: [String: Int]

  /// - Parameters:
  ///   - pipelines: all that findings of the log can come from; of a rule that several have, the first one tells the severity.
  ///   - number: the one whose results are to be written.
  public init(_ pipelines: [Pipeline], of number: Int = 0) {
    pipeline = pipelines[number]
    var seen: Set<String> = []
    rules = pipelines.flatMap { SARIFRule.all(of: $0) }.filter { seen.insert($0.id).inserted }
    var indexes: [String: Int] = [:]
    for (index, rule) in rules.enumerated() { indexes[rule.id] = index }
    self.indexes = indexes
  }

  /// Everything before the first result: the tool, and the rules that its results can name.
  public var opening: [UInt8] {
    var tool = JSONWriter()
    tool.object { tool in
      tool.key("driver")
      tool.object { driver in
        driver.member("name", "cleanse")
        driver.member("version", Versions.cleanse)
        driver.member("semanticVersion", Versions.cleanse)
        driver.key("rules")
        driver.array { list in
          for rule in rules { rule.write(to: &list) }
        }
      }
    }
    let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    return Array("{\"$schema\":\"\(schema)\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":".utf8) + tool.bytes
      + Array(",\"columnKind\":\"utf16CodeUnits\",\"results\":[\n".utf8)
  }

  /// Everything after the last result.
  ///
  /// - Parameter succeeded: whether the run did all that was asked, whatever it found.
  public static func closing(succeeded: Bool) -> [UInt8] {
    Array("\n],\"invocations\":[{\"executionSuccessful\":\(succeeded)}]}]}\n".utf8)
  }

  /// What is to be told of `document`, which stands in the file at `path`: one result each, without commas.
  ///
  /// - Parameters:
  ///   - document: what a runner of the pipeline made.
  ///   - raw: the bytes that it was made from.
  ///   - path: how results name the file.
  ///   - line: the line that holds the document, where the file is JSONL: then that is the place.
  public func results(
    of document: borrowing Document, raw: Span<UInt8>, path: String, line: Int? = nil
  ) -> [[UInt8]] {
    let alerts = Report(pipeline, unit: .utf8).alerts(of: document)
    guard !alerts.isEmpty else { return [] }
    let text = SARIFText(of: document, raw: raw)
    var seen: [String: Int] = [:]
    return alerts.map { alert in
      let region = text.region(of: alert.source)
      let id = "\(alert.stage)/\(alert.rule)"
      let print = text.fingerprint(of: region.text, rule: id)
      seen[print, default: 0] += 1
      var writer = JSONWriter()
      writer.object { writer in
        open(id, alert.severity, alert.message, &writer)
        writer.key("locations")
        writer.array { list in
          location(path, &list) { writer in
            if let line { writer.member("startLine", line) } else { region.write(to: &writer, text) }
          }
        }
        writer.key("partialFingerprints")
        writer.object { $0.member("cleanseFinding/v1", "\(print):\(seen[print] ?? 1)") }
        if line == nil { fixes(alert, path, region, &writer) }
      }
      return writer.bytes
    }
  }

  /// Why a document that begins on `line` of the file at `path` was rejected.
  public func result(of rejection: Rejection, path: String, line: Int = 1) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      open("\(rejection.stage)/\(rejection.rule)", .error, rejection.reason, &writer)
      writer.key("locations")
      writer.array { list in
        location(path, &list) { $0.member("startLine", line) }
      }
    }
    return writer.bytes
  }

  private func open(_ rule: String, _ severity: Severity, _ message: String, _ writer: inout JSONWriter) {
    writer.member("ruleId", rule)
    if let index = indexes[rule] { writer.member("ruleIndex", index) }
    writer.member("level", severity.level)
    writer.key("message")
    writer.object { $0.member("text", message) }
  }

  private func location(_ path: String, _ list: inout JSONWriter, region: (inout JSONWriter) -> Void) {
    list.object { writer in
      writer.key("physicalLocation")
      writer.object { writer in
        artifact(path, &writer)
        writer.key("region")
        writer.object { region(&$0) }
      }
    }
  }

  private func artifact(_ path: String, _ writer: inout JSONWriter) {
    writer.key("artifactLocation")
    writer.object { writer in
      let uri = FileURI(path)
      writer.member("uri", uri.text)
      if uri.isBelowRoot { writer.member("uriBaseId", "%SRCROOT%") }
    }
  }

  /// The repairs that a flag suggests.
  private func fixes(_ alert: Annotation, _ path: String, _ region: SARIFRegion, _ writer: inout JSONWriter) {
    guard alert.kind == .flag, !alert.suggestions.isEmpty else { return }
    writer.key("fixes")
    writer.array { list in
      for suggestion in alert.suggestions {
        list.object { writer in
          writer.key("artifactChanges")
          writer.array { list in
            list.object { writer in
              artifact(path, &writer)
              writer.key("replacements")
              writer.array { list in
                list.object { writer in
                  writer.key("deletedRegion")
                  writer.object { region.write(to: &$0, nil) }
                  writer.key("insertedContent")
                  writer.object { $0.member("text", suggestion) }
                }
              }
            }
          }
        }
      }
    }
  }
}

extension Severity {
  /// As SARIF calls it.
  var level: String { self == .off ? "none" : rawValue }
}

extension JSONWriter {
  mutating func member(_ key: String, _ value: Int) {
    self.key(key)
    int(value)
  }
}
