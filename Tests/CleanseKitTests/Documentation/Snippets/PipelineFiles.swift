import CleanseKit
import Foundation

func pipelineFiles(_ print: Printing) throws {
  let folder = FileManager.default.temporaryDirectory.appending(path: "pipelines-\(UUID())")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try Data(#"{"version": 1, "extends": "house.json"}"#.utf8).write(to: folder.appending(path: "pipeline.json"))
  try Data(#"{"version": 1, "stages": [{"use": "strip-markup"}]}"#.utf8).write(to: folder.appending(path: "house.json"))

  let file = try Data(contentsOf: folder.appending(path: "pipeline.json"))
  let pipeline = try Pipeline(
    parsing: Array(file),
    load: { path throws(LoadFault) in
      guard let data = try? Data(contentsOf: folder.appending(path: path)) else {
        throw LoadFault("'\(path)' cannot be read")
      }
      return Array(data)
    })
  for stage in pipeline.plan { print(stage.id) }
  // strip-markup
}
