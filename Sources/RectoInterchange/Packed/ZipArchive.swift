internal import CZip
internal import RectoText

/// A ZIP archive in memory, read with mistrust: no entry is ever written to a disk, archives inside it are not opened, and
/// what it claims of itself is checked before and after anything is unpacked.
struct ZipArchive {
  /// What messages call it.
  let name: String
  /// In the order of the archive's directory.
  var entries: [ZipEntry] { directory.entries }
  /// Names that would lead out of a folder, and what else is odd.
  private(set) var oddities: [String] = []

  let bytes: [UInt8]
  let directory: ZipDirectory
  private let places: [String: Int]
  private let limits: UnitFileLimits

  /// - Parameters:
  ///   - bytes: All of the archive.
  ///   - name: What messages call it.
  /// - Throws: `InterchangeError`: `malformed` for bytes that are no archive, a damaged one, and names that come twice;
  ///   `unsupported` for an encrypted one, `limitExceeded`.
  init(
    _ bytes: [UInt8], name: String, limits: UnitFileLimits = UnitFileLimits()
  ) throws(InterchangeError) {
    let location = SourceLocation(file: name)
    guard bytes.starts(with: [0x50, 0x4B]) else {
      let kind = BinaryContent.name(of: bytes).map { "is \($0)" } ?? "is another kind of file"
      throw InterchangeError(
        .malformed,
        "\(kind), and the format wants a ZIP archive; save it again in the right format",
        at: location)
    }
    self.bytes = bytes
    self.name = name
    self.limits = limits
    directory = try ZipDirectory(bytes, limits: limits, at: location)
    var places: [String: Int] = [:]
    var total = 0
    for (index, entry) in directory.entries.enumerated() {
      guard !entry.nameBytes.contains(0), !entry.nameBytes.isEmpty else {
        throw InterchangeError(
          .malformed, "is a ZIP archive with an entry that has no name; save the file again",
          at: location)
      }
      guard places.updateValue(index, forKey: entry.name) == nil else {
        throw InterchangeError(
          .malformed, "is a ZIP archive that holds '\(entry.name)' twice; save the file again",
          at: location)
      }
      if Self.leadsAstray(entry.name) {
        oddities.append("the entry '\(entry.name)' is named as if it stood outside of the file")
      }
      total += min(entry.size, .max - total)
    }
    guard total <= limits.totalBytes else {
      throw InterchangeError(
        .limitExceeded,
        "is a ZIP archive that claims to hold \(total >> 20) MiB; at most \(limits.totalBytes >> 20) "
          + "MiB are read", at: location)
    }
    self.places = places
  }

  /// The number of an entry; a slash at the start does not count.
  func index(of name: String) -> Int? {
    places[name.hasPrefix("/") ? String(name.dropFirst()) : name]
  }

  /// What an entry holds.
  ///
  /// - Throws: `InterchangeError`: `malformed` where it is damaged or not what the archive says, `unsupported`,
  ///   `limitExceeded`.
  func content(of index: Int) throws(InterchangeError) -> [UInt8] {
    let entry = entries[index]
    let location = SourceLocation(file: name)
    guard !entry.isEncrypted else {
      throw InterchangeError(
        .unsupported, "is locked with a password; save it without one", at: location)
    }
    // Small things may be as repetitive as they like.
    let isLarge = entry.size > 4 << 20
    guard !isLarge || entry.size / max(1, entry.packedSize) <= limits.packingRatio else {
      throw InterchangeError(
        .limitExceeded,
        "'\(entry.name)' would be more than \(limits.packingRatio) times as large as it is packed "
          + "(\(entry.size >> 20) MiB from \(entry.packedSize >> 10) KiB), as an attack is",
        at: location)
    }
    var message = [CChar](repeating: 0, count: 200)
    var code: Int32 = 0
    let content = [UInt8](unsafeUninitializedCapacity: entry.size) { out, count in
      code = bytes.withUnsafeBufferPointer { archive in
        bytes[entry.nameBytes.indices].withUnsafeBufferPointer { name in
          cz_read(
            archive.baseAddress, Int64(archive.count), Int64(index), name.baseAddress,
            Int64(name.count), out.baseAddress, Int64(entry.size), &message, Int64(message.count))
        }
      }
      count = Int(code) == CZ_OK ? entry.size : 0
    }
    let words = String(
      decoding: message.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    switch Int(code) {
    case CZ_OK: return content
    case CZ_UNSUPPORTED:
      throw InterchangeError(
        .unsupported, "'\(entry.name)' cannot be unpacked: \(words); save the file again",
        at: location)
    case CZ_NO_MEMORY:
      throw InterchangeError(
        .outOfMemory, "there is no memory to unpack '\(entry.name)'", at: location)
    default:
      throw InterchangeError(
        .malformed, "'\(entry.name)' is damaged: \(words); get or save the file again",
        at: location)
    }
  }

  /// Whether a program that unpacks files by their names might write outside of its folder.
  private static func leadsAstray(_ name: String) -> Bool {
    name.hasPrefix("/") || name.contains("\\") || name.dropFirst().hasPrefix(":")
      || name.split(separator: "/", omittingEmptySubsequences: false).contains("..")
  }
}
