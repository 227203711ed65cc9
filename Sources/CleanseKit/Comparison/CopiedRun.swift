/// A stretch of the clean text that is the same, byte for byte, in the text that the layers began with.
struct CopiedRun: Equatable {
  var source: Int
  var clean: Int
  var count: Int
}

extension Origin {
  /// What of a text of `count` bytes came through the layers from `first` on as it was: sorted, apart; linear in the
  /// number of changes for each layer.
  func copied(count: Int, from first: Int = 0) -> [CopiedRun] {
    var runs = count > 0 ? [CopiedRun(source: 0, clean: 0, count: count)] : []
    for layer in layers[first...] where !layer.changes.isEmpty { runs = layer.copied(runs) }
    return runs
  }
}

extension Layer {
  /// What `runs`, whose clean side is the older text, leave in the newer one.
  fileprivate func copied(_ runs: [CopiedRun]) -> [CopiedRun] {
    var left: [CopiedRun] = []
    left.reserveCapacity(runs.count + changes.count)
    var next = 0
    var shift = 0
    for run in runs {
      var at = run.clean
      let end = run.clean + run.count
      while true {
        // Changes that end where the piece begins, or before: they move it.
        while next < changes.count, changes[next].old.upperBound <= at {
          shift += changes[next].new.count - changes[next].old.count
          next += 1
        }
        let change = next < changes.count ? changes[next].old : end..<end
        let stop = min(end, change.lowerBound)
        if stop > at {
          left.append(CopiedRun(source: run.source + at - run.clean, clean: at + shift, count: stop - at))
        }
        guard change.upperBound < end else { break }
        at = change.upperBound
      }
    }
    return left
  }
}
