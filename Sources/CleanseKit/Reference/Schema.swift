/// The JSON Schema of pipeline files, made from the stages and their options.
public enum Schema {
  /// The schema (draft 2020-12), indented, ended by a line feed.
  public static func json(stages: [any Stage.Type] = Stages.all) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      writer.member("title", "A pipeline of cleanse")
      writer.member("type", "object")
      writeProperties(&writer, stages)
      writer.key("required")
      writer.array { $0.string("version") }
      writer.key("additionalProperties")
      writer.bool(false)
      writer.key("$defs")
      writer.object { writer in
        for stage in stages { write(stage, &writer) }
      }
    }
    writer.endLine()
    return writer.bytes
  }

  private static func writeProperties(_ writer: inout JSONWriter, _ stages: [any Stage.Type]) {
    writer.key("properties")
    writer.object { writer in
      property("$schema", "Where this schema is.", &writer) { $0.member("type", "string") }
      property("version", "The version of the file's form.", &writer) {
        $0.key("const")
        $0.int(1)
      }
      property(
        "extends", "A preset (\(Presets.names.joined(separator: ", "))) or the path of a pipeline file.", &writer
      ) {
        $0.member("type", "string")
      }
      property("input", "How documents come in.", &writer) { table(InputSettings.all, InputSettings(), &$0) }
      property("output", "How documents go out.", &writer) { table(OutputSettings.all, OutputSettings(), &$0) }
      property("protect", "Regular expressions of ICU; what they match is left alone.", &writer) { writer in
        writer.member("type", "array")
        writer.key("items")
        writer.raw(
          """
          {"anyOf":[{"type":"string"},{"type":"object","required":["pattern"],"additionalProperties":false,\
          "properties":{"pattern":{"type":"string"},"kind":{"enum":\(quoted(Protection.allCases.map { $0.rawValue }))}}}]}
          """)
      }
      property("stages", "The stages, in the order in which they run.", &writer) { writer in
        writer.member("type", "array")
        writer.key("items")
        writer.object { writer in
          writer.key("anyOf")
          writer.array { writer in
            for stage in stages { writer.object { $0.member("$ref", "#/$defs/\(stage.name)") } }
          }
        }
      }
    }
  }

  private static func write<S: Stage>(_ stage: S.Type, _ writer: inout JSONWriter) {
    writer.key(S.name)
    writer.object { writer in
      writer.member("description", S.summary)
      writer.member("type", "object")
      writer.key("properties")
      writer.object { writer in
        property("use", "The name of the stage.", &writer) { $0.member("const", S.name) }
        for policy in StagePolicyKey.all {
          property(policy.name, policy.summary, &writer) { merge(policy.schema(S.rules), &$0) }
        }
        for option in S.Options.all { property(option, S.Options(), &writer) }
      }
      writer.key("anyOf")
      writer.raw("[{\"required\":[\"use\"]},{\"required\":[\"id\"]}]")
      writer.key("additionalProperties")
      writer.bool(false)
    }
  }

  private static func table<Root>(_ options: [Option<Root>], _ root: Root, _ writer: inout JSONWriter) {
    writer.member("type", "object")
    writer.key("properties")
    writer.object { writer in
      for option in options { property(option, root, &writer) }
    }
    writer.key("additionalProperties")
    writer.bool(false)
  }

  private static func property<Root>(_ option: Option<Root>, _ root: Root, _ writer: inout JSONWriter) {
    property(option.name, option.summary, &writer) { writer in
      merge(schema(option.kind), &writer)
      guard !option.isRequired else { return }
      writer.key("default")
      option.write(root, &writer)
    }
  }

  private static func property(
    _ name: String, _ summary: String, _ writer: inout JSONWriter, _ body: (inout JSONWriter) -> Void
  ) {
    writer.key(name)
    writer.object { writer in
      writer.member("description", summary)
      body(&writer)
    }
  }

  private static func merge(_ members: [(String, String)], _ writer: inout JSONWriter) {
    for (key, json) in members {
      writer.key(key)
      writer.raw(json)
    }
  }

  /// The members of the schema of a kind of option, values as JSON.
  private static func schema(_ kind: OptionKind) -> [(String, String)] {
    switch kind {
    case .bool: [("type", "\"boolean\"")]
    case .integer(let range):
      [("type", "\"integer\""), ("minimum", "\(range.lowerBound)"), ("maximum", "\(range.upperBound)")]
    case .number(let range):
      [("type", "\"number\""), ("minimum", "\(range.lowerBound)"), ("maximum", "\(range.upperBound)")]
    case .string: [("type", "\"string\"")]
    case .suggested(let words): [("type", "\"string\""), ("examples", quoted(words))]
    case .strings: [("type", "\"array\""), ("items", "{\"type\":\"string\"}")]
    case .choice(let words): [("enum", quoted(words))]
    case .choices(let words): [("type", "\"array\""), ("items", "{\"enum\":\(quoted(words))}")]
    case .files: [("type", "\"array\""), ("items", "{\"type\":\"string\"}")]
    case .objects(let members): [("type", "\"array\""), ("items", schema(members))]
    }
  }

  /// The schema of an object with these members, as JSON.
  private static func schema(_ members: [OptionMember]) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("type", "object")
      writer.key("required")
      writer.raw(quoted(members.filter { $0.isRequired }.map { $0.name }))
      writer.key("additionalProperties")
      writer.bool(false)
      writer.key("properties")
      writer.object { writer in
        for member in members {
          property(member.name, member.summary, &writer) { writer in
            merge(schema(member.kind), &writer)
            guard !member.isRequired else { return }
            writer.key("default")
            writer.raw(member.defaultValue)
          }
        }
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The words as a JSON array.
  static func quoted(_ words: [String]) -> String {
    var writer = JSONWriter()
    writer.array { writer in
      for word in words { writer.string(word) }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
