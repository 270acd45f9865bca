internal import Glibc
internal import RectoText

/// Vectors of texts in one file, so that no text is embedded twice.
///
/// A header, then records of one size, each a hash of its text, its vector and a checksum. Several processes may use it
/// at once: one appends at a time, under a lock, and cuts off first what is no whole record, as a write leaves behind
/// that was stopped half way. A record that is damaged counts as missing, and so does one that another process has moved.
/// Where the file would grow above its limit, the older half of the records goes, but for the first, by which the model
/// is told. A cache never stops the work: one that cannot be read or written is done without, and says so once. Not
/// Sendable.
final class VectorCache {
  /// What cannot be done with the file, once something could not.
  private(set) var trouble: String?

  private let path: String
  private let owner: UInt64
  private let limit: Int
  private var descriptor: Int32 = -1
  private var dimension = 0
  /// Where the last record of each text starts.
  private var places: [TextHash: Int] = [:]

  /// Opens a cache, or makes it.
  ///
  /// - Parameters:
  ///   - path: The file; folders above it are made.
  ///   - command: Whose vectors they are: a file of another command is emptied.
  ///   - limit: Bytes that the file may have.
  init(path: String, command: String, limit: Int = VectorCache.usualLimit) {
    self.path = path
    self.limit = limit
    owner = FNVHash(command.utf8).value
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      // Only the user may look into folders that are made: vectors tell much of their texts. Where they cannot be
      // made, opening the file says so.
      try? Folder.make(String(path[..<slash]), isPrivate: true)
    }
    descriptor = retryingInterrupts { open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600) }
    guard descriptor >= 0 else {
      trouble = systemMessage(errno)
      return
    }
    readPlaces()
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// The vector of a text; `nil` if it is not there.
  func vector(of text: String) -> [Float]? {
    let hash = TextHash(text)
    guard let place = places[hash] else { return nil }
    guard let record = bytes(at: place, count: VectorRecord.size(dimension)) else { return nil }
    return VectorRecord.vector(in: record, of: hash)
  }

  /// Stores vectors, all of one dimension.
  func add(_ entries: [(text: String, vector: [Float])]) {
    guard descriptor >= 0, trouble == nil, let count = entries.first?.vector.count else { return }
    guard retryingInterrupts({ flock(descriptor, LOCK_EX) }) == 0 else {
      trouble = systemMessage(errno)
      return
    }
    defer { flock(descriptor, LOCK_UN) }
    if header() == nil { begin(dimension: count) }
    // Another dimension: another process has begun the file anew, with another model.
    guard trouble == nil, header() == count else { return }
    dimension = count
    var end = wholeEnd()
    if end + entries.count * VectorRecord.size(count) > limit { end = prune(end) }
    var block: [UInt8] = []
    var added: [(TextHash, Int)] = []
    for entry in entries {
      let hash = TextHash(entry.text)
      added.append((hash, end + block.count))
      block += VectorRecord.bytes(hash, entry.vector)
    }
    guard ftruncate(descriptor, off_t(end)) == 0, write(block, at: end) else {
      trouble = systemMessage(errno)
      return
    }
    for (hash, place) in added { places[hash] = place }
  }

  /// Forgets everything: the command has another model now.
  func empty() {
    places = [:]
    dimension = 0
    guard descriptor >= 0, retryingInterrupts({ flock(descriptor, LOCK_EX) }) == 0 else { return }
    if ftruncate(descriptor, 0) != 0 { trouble = systemMessage(errno) }
    flock(descriptor, LOCK_UN)
  }

  // MARK: The file

  /// A gibibyte: half a million texts with 512 numbers.
  static let usualLimit = 1 << 30

  /// Moves the newer half of the records to where the older ones are; the lock is held.
  ///
  /// - Parameter end: Where the last whole record ends.
  /// - Returns: Where it ends then.
  private func prune(_ end: Int) -> Int {
    let record = VectorRecord.size(dimension)
    let count = (end - Self.headerSize) / record
    guard count > 2 else { return end }
    var from = Self.headerSize + (count - (count - 1) / 2) * record
    var to = Self.headerSize + record
    let many = max(1, (1 << 20) / record) * record
    while from < end {
      guard let chunk = bytes(at: from, count: min(many, end - from)), write(chunk, at: to) else {
        trouble = systemMessage(errno)
        return end
      }
      from += chunk.count
      to += chunk.count
    }
    guard ftruncate(descriptor, off_t(to)) == 0 else {
      trouble = systemMessage(errno)
      return end
    }
    places = [:]
    readPlaces()
    return to
  }

  private static let headerSize = 32
  private static let magic = Array("RECTOVEC".utf8)
  private static let version: UInt32 = 1

  /// The dimension that the header says; `nil` for a header that is missing, damaged or another command's.
  private func header() -> Int? {
    guard let bytes = bytes(at: 0, count: Self.headerSize), bytes.starts(with: Self.magic) else {
      return nil
    }
    let words = (LittleEndian.read32(bytes, 8), LittleEndian.read32(bytes, 12))
    guard words.0 == Self.version, words.1 > 0, LittleEndian.read64(bytes, 16) == owner,
      LittleEndian.read64(bytes, 24) == FNVHash(bytes[..<24]).value
    else { return nil }
    return Int(words.1)
  }

  private func begin(dimension: Int) {
    places = [:]
    var bytes = Self.magic
    LittleEndian.append(Self.version, to: &bytes)
    LittleEndian.append(UInt32(dimension), to: &bytes)
    LittleEndian.append(owner, to: &bytes)
    LittleEndian.append(FNVHash(bytes).value, to: &bytes)
    guard ftruncate(descriptor, 0) == 0, write(bytes, at: 0) else {
      trouble = systemMessage(errno)
      return
    }
  }

  /// Where the last whole record ends.
  private func wholeEnd() -> Int {
    let record = VectorRecord.size(dimension)
    var end = Self.headerSize + max(0, size - Self.headerSize) / record * record
    while end > Self.headerSize, let last = bytes(at: end - record, count: record),
      !VectorRecord.isSound(last)
    {
      end -= record
    }
    return end
  }

  private func readPlaces() {
    guard let dimension = header() else { return }
    self.dimension = dimension
    let record = VectorRecord.size(dimension)
    let many = max(1, (1 << 20) / record)
    var place = Self.headerSize
    while true {
      // A chunk that is cut short holds the last records.
      let chunk = available(at: place, count: many * record)
      for start in stride(from: 0, through: chunk.count - record, by: record) {
        places[TextHash(chunk, at: start)] = place + start
      }
      guard chunk.count == many * record else { break }
      place += chunk.count
    }
  }

  private var size: Int {
    var information = stat()
    return fstat(descriptor, &information) == 0 ? Int(information.st_size) : 0
  }

  private func bytes(at place: Int, count: Int) -> [UInt8]? {
    let bytes = available(at: place, count: count)
    return bytes.count == count ? bytes : nil
  }

  private func available(at place: Int, count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      initialized = 0
      while initialized < count {
        let length = retryingInterrupts {
          pread(
            descriptor, buffer.baseAddress?.advanced(by: initialized), count - initialized,
            off_t(place + initialized))
        }
        if length <= 0 { break }
        initialized += length
      }
    }
  }

  private func write(_ bytes: [UInt8], at place: Int) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let length = retryingInterrupts {
          pwrite(
            descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done,
            off_t(place + done))
        }
        if length <= 0 { return false }
        done += length
      }
      return true
    }
  }
}
