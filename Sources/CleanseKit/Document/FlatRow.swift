/// Plain values in a row that grows, keeps its capacity and has one owner, so that nothing is counted or copied.
@safe struct FlatRow<Element: BitwiseCopyable>: ~Copyable {
  /// The first element: for loops that know how far they go.
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private(set) var capacity: Int

  init(capacity: Int = 32) {
    self.capacity = capacity
    unsafe base = .allocate(capacity: capacity)
  }

  deinit { unsafe base.deallocate() }

  @inline(__always)
  subscript(place: Int) -> Element {
    get {
      precondition(UInt(bitPattern: place) < UInt(bitPattern: count))
      return unsafe base[place]
    }
    _modify {
      precondition(UInt(bitPattern: place) < UInt(bitPattern: count))
      yield unsafe &base[place]
    }
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow() }
    unsafe base[count] = element
    count &+= 1
  }

  /// The element at `place`, or nil where it is before the first or after the last.
  @inline(__always)
  func element(at place: Int) -> Element? {
    UInt(bitPattern: place) < UInt(bitPattern: count) ? unsafe base[place] : nil
  }

  /// Makes room for `length` elements in all.
  @inline(__always)
  mutating func reserve(_ length: Int) {
    while capacity < length { grow() }
  }

  /// Appends the elements of `other` in `part`.
  mutating func append(_ part: Range<Int>, of other: borrowing FlatRow) {
    precondition(part.lowerBound >= 0 && part.upperBound <= other.count)
    reserve(count + part.count)
    unsafe (base + count).update(from: other.base + part.lowerBound, count: part.count)
    count += part.count
  }

  /// Appends what `make` gives for 0 and the numbers after it below `length`, until it gives nil.
  @inline(__always)
  mutating func extend(by length: Int, _ make: (Int) -> Element?) {
    reserve(count + length)
    let end = unsafe base + count
    var made = 0
    while made < length, let element = make(made) {
      unsafe end[made] = element
      made &+= 1
    }
    count &+= made
  }

  @inline(__always)
  mutating func removeAll() { count = 0 }

  mutating func truncate(to length: Int) {
    precondition(length >= 0 && length <= count)
    count = length
  }

  /// Makes the row `length` times `element`.
  mutating func fill(_ element: Element, count length: Int) {
    removeAll()
    for _ in 0..<length { append(element) }
  }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: 2 * capacity)
    unsafe larger.update(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = larger
    capacity *= 2
  }
}
