/// Writes the pipeline file that a draft amounts to, with everything it extends written out.
enum EffectiveFile {
  static func write(_ draft: PipelineDraft, _ stages: [any Stage.Type]) -> [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.key("version")
      writer.int(1)
      writer.key("input")
      table(InputSettings.all, draft.input, &writer)
      if !draft.protect.isEmpty {
        writer.key("protect")
        writer.array { writer in
          for place in draft.protect { writer.value(place.value) }
        }
      }
      writer.key("stages")
      writer.array { writer in
        for entry in draft.stages { write(entry, &writer) }
      }
      writer.key("output")
      table(OutputSettings.all, draft.output, &writer)
    }
    return writer.bytes
  }

  private static func write(_ entry: StageEntry, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("use")
      writer.string(entry.use)
      if entry.id != entry.use {
        writer.key("id")
        writer.string(entry.id)
      }
      for (key, _, place) in entry.members {
        writer.key(key)
        writer.value(place.value)
      }
    }
  }

  private static func table<Root>(_ options: [Option<Root>], _ root: Root, _ writer: inout JSONWriter) {
    writer.object { writer in
      for option in options {
        writer.key(option.name)
        option.write(root, &writer)
      }
    }
  }
}
