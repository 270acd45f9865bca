internal import Glibc
internal import RectoText
internal import Synchronization

/// Vectors of texts, from a command of the user's that a model stands behind.
///
///     let embedder = Embedder(command: "embedders/use/embed", cache: Embedder.cachePath(for: "embedders/use/embed"))
///     let vectors = try embedder.vectors(of: ["The harbour closed.", "港口关闭了。"])
///     try embedder.finish()
///
/// The command is started when the first text is asked for whose vector no cache holds, and once only. It reads lines
/// `{"id":0,"text":"…"}` and writes a line `{"id":0,"vector":[0.1,…]}` for each, in the same order, and ends with its
/// input: docs/embedders.md.
public final class Embedder: @unchecked Sendable {
  // `lock` serialises every use of the process, the cache and the failure; the rest never changes.
  /// The command, as it was given.
  public let command: String

  private let timeoutSeconds: Int
  private let isOneShot: Bool
  private let isStopped: @Sendable () -> Bool
  private let lock = Mutex<Void>(())
  private var process: EmbedderProcess?
  private let cache: VectorCache?
  /// Why nothing can be had, once the command has failed without having answered anything.
  private var failure: InterchangeError?

  /// Nothing is started yet.
  ///
  /// - Parameters:
  ///   - command: For `sh -c`.
  ///   - timeoutSeconds: The longest time without an answer before the command is given up.
  ///   - cache: A file for vectors, or `nil` to keep none.
  ///   - isOneShot: All texts come in one call: the command's input ends with them, so that it may read everything
  ///     before it answers.
  ///   - isStopped: Asked several times a second while the command works: whether to give up.
  public init(
    command: String, timeoutSeconds: Int = 300, cache: String? = nil, isOneShot: Bool = false,
    isStopped: @escaping @Sendable () -> Bool = { false }
  ) {
    precondition(timeoutSeconds > 0, "a command needs some time")
    self.command = command
    self.timeoutSeconds = timeoutSeconds
    self.isOneShot = isOneShot
    self.isStopped = isStopped
    self.cache = cache.map { VectorCache(path: $0, command: command) }
  }

  /// Where the vectors of a command are kept: `recto/embeddings/` under `$XDG_CACHE_HOME`, else under `~/.cache`; each
  /// command has a file.
  ///
  /// - Returns: `nil` where the environment names no folder.
  public static func cachePath(for command: String) -> String? {
    let name = FNVHash(command.utf8).text
    let file =
      "recto/embeddings/" + String(repeating: "0", count: 16 - name.count) + name + ".vectors"
    // A relative folder is to be ignored: XDG Base Directory Specification.
    if let folder = getenv("XDG_CACHE_HOME").map({ String(cString: $0) }), folder.hasPrefix("/") {
      return folder + "/" + file
    }
    guard let home = getenv("HOME").map({ String(cString: $0) }), !home.isEmpty else { return nil }
    return home + "/.cache/" + file
  }

  /// The vectors of some texts, each of the same length; the numbers are as the command gave them.
  ///
  /// - Parameters:
  ///   - texts: Any number; one that comes twice is embedded once.
  ///   - progress: Called now and then with how many of them are done.
  /// - Returns: A vector for each text.
  /// - Throws: `InterchangeError`: `embedder` where the command fails, `malformed` where its answers do, `interrupted`.
  public func vectors(
    of texts: [String], progress: (Int) -> Void = { _ in }
  ) throws(InterchangeError) -> [[Float]] {
    try lock.withLock { (_) throws(InterchangeError) in try answers(to: texts, progress) }
  }

  /// Ends the command.
  ///
  /// - Returns: Why the cache could not be used, if it could not.
  /// - Throws: `InterchangeError`, where it does not end as it should.
  @discardableResult
  public func finish() throws(InterchangeError) -> String? {
    try lock.withLock { (_) throws(InterchangeError) in
      let ending = process
      process = nil
      try ending?.finish()
      return cache?.trouble
    }
  }

  // MARK: Under the lock

  /// A text that every run of a command begins with, so that another model behind the same command is noticed.
  private static let probe = "Recto"
  /// How many answers are kept at most before they go into the cache.
  private static let block = 256

  private func answers(
    to texts: [String], _ progress: (Int) -> Void
  ) throws(InterchangeError) -> [[Float]] {
    if let failure { throw failure }
    var cached: [String: [Float]] = [:]
    var missing: [String] = []
    var seen: Set<String> = []
    for text in texts where seen.insert(text).inserted {
      if let vector = cache?.vector(of: text) {
        cached[text] = vector
      } else {
        missing.append(text)
      }
    }
    var found: [String: [Float]] = [:]
    while !missing.isEmpty {
      let isFresh = process == nil
      do throws(InterchangeError) {
        let done = cached.count + found.count
        let dimension = cached.first?.value.count
        if try ask(missing, &found, cachedDimension: dimension, { progress(done + $0) }) {
          missing = []
        } else {
          // What the cache had does not go with another model's vectors.
          missing = cached.keys.sorted()
          cached = [:]
        }
      } catch {
        if error.code != .interrupted, isFresh, (process?.answered ?? 0) == 0 {
          failure = error
        }
        process = nil
        throw error
      }
    }
    let dimension = found.first?.value.count ?? cached.first?.value.count ?? 0
    guard found.values.allSatisfy({ $0.count == dimension }),
      cached.values.allSatisfy({ $0.count == dimension })
    else {
      throw InterchangeError(
        .malformed,
        "embedder '\(command)': its vectors have other lengths than those it gave before; "
          + "give --no-embedder-cache, or delete what is kept of it")
    }
    return texts.map {
      found[$0] ?? cached[$0] ?? [Float](repeating: 0, count: dimension)
    }
  }

  /// Asks for texts that the cache lacks.
  ///
  /// - Returns: Whether the command has the model that the cache's vectors are of; if not, the cache was emptied.
  private func ask(
    _ texts: [String], _ found: inout [String: [Float]], cachedDimension: Int?,
    _ progress: (Int) -> Void
  ) throws(InterchangeError) -> Bool {
    let hasProbe = process == nil
    let asked = hasProbe ? [Self.probe] + texts : texts
    let running =
      if let process {
        process
      } else {
        try EmbedderProcess(command, timeoutSeconds: timeoutSeconds, isStopped: isStopped)
      }
    process = running
    let known = cache?.vector(of: Self.probe)
    var isSame = true
    var block: [(text: String, vector: [Float])] = []
    // Also what was answered before a failure is kept.
    defer { cache?.add(block) }
    try running.ask(asked, isLast: isOneShot) { (place, vector) throws(InterchangeError) in
      if hasProbe, place == 0 {
        // A damaged record of the probe says nothing, but vectors of another length do.
        isSame =
          (known.map { Self.isSame($0, vector) } ?? true)
          && vector.count == cachedDimension ?? vector.count
        if !isSame { cache?.empty() }
        if known == nil || !isSame { block.append((Self.probe, vector)) }
        return
      }
      found[asked[place]] = vector
      block.append((asked[place], vector))
      if block.count == Self.block {
        cache?.add(block)
        block = []
        progress(place)
      }
    }
    if isOneShot {
      process = nil
      try running.finish()
    }
    return isSame
  }

  /// Whether two vectors are one but for the last digits, which another machine may have.
  private static func isSame(_ a: [Float], _ b: [Float]) -> Bool {
    guard a.count == b.count else { return false }
    let largest = a.reduce(0) { max($0, abs($1)) }
    return zip(a, b).allSatisfy { abs($0 - $1) <= 1e-3 * largest }
  }
}
