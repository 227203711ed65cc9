#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A thread of the system that runs one closure; `join` waits for its end.
struct Worker {
  private let thread: pthread_t

  /// Deep recursion is nobody's habit here, but ICU's regular expressions and rules take some room.
  private static let stackSize = 8 << 20

  /// Starts the thread; nil where the system gives no more of them.
  init?(_ body: @escaping @Sendable () -> Void) {
    let box = unsafe Unmanaged.passRetained(Body(body)).toOpaque()
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    unsafe pthread_attr_init(attributes)
    unsafe pthread_attr_setstacksize(attributes, Self.stackSize)
    // A thread begins with the mask of the one that makes it: signals are for the main thread.
    var (signals, before) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&signals)
    for number in PartialFiles.signals { unsafe sigaddset(&signals, number) }
    unsafe pthread_sigmask(SIG_BLOCK, &signals, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    #if canImport(Darwin)
      var thread: pthread_t?
      let error = unsafe pthread_create(&thread, attributes, { unsafe runBody($0) }, box)
    #else
      var thread = pthread_t()
      let error = unsafe pthread_create(&thread, attributes, { unsafe runBody($0!) }, box)
    #endif
    unsafe pthread_attr_destroy(attributes)
    unsafe attributes.deallocate()
    guard error == 0 else {
      unsafe Unmanaged<Body>.fromOpaque(box).release()
      return nil
    }
    #if canImport(Darwin)
      self.thread = thread!
    #else
      self.thread = thread
    #endif
  }

  func join() { pthread_join(thread, nil) }
}

private final class Body: Sendable {
  let run: @Sendable () -> Void
  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

private func runBody(_ box: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
  unsafe Unmanaged<Body>.fromOpaque(box).takeRetainedValue().run()
  return nil
}
