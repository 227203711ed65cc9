import CleanseKit

/// Loads pipelines from files: what they extend is looked for beside them.
enum PipelineLoading {
  /// The pipeline in the file at `path`, or the built-in one; `note` is given the bytes of every other file it is made of.
  static func load(
    _ path: String?, stages: [any Stage.Type], note: @escaping ([UInt8]) -> Void = { _ in }
  ) throws(Failure) -> Pipeline {
    do throws(PipelineFaults) {
      guard let path else { return try Pipeline.builtIn() }
      let bytes: [UInt8]
      do throws(Failure) {
        bytes = try Descriptor(reading: path).readAll()
      } catch {
        throw PipelineFaults(message: error.message)
      }
      return try Pipeline(parsing: bytes, path: path, stages: stages, load: loader(beside: path, note: note))
    } catch {
      throw .faults(error.description)
    }
  }

  /// Reads files named by a pipeline file, relative to its folder; that none lies outside it is seen to before.
  static func loader(
    beside path: String, note: @escaping ([UInt8]) -> Void = { _ in }
  ) -> (String) throws(LoadFault) -> [UInt8] {
    { name throws(LoadFault) in
      do throws(Failure) {
        let bytes = try Descriptor(reading: Paths.folder(of: path) + name).readAll()
        note(bytes)
        return bytes
      } catch {
        throw LoadFault(error.message)
      }
    }
  }
}
