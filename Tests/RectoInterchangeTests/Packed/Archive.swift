import CZip

@testable import RectoInterchange

/// A ZIP archive of our own making, with faults where a test wants them.
struct Archive {
  struct Entry {
    var name: String
    var content: [UInt8]
    var isDeflated = true
    var flags = 0
    var comment = ""
    /// What is said instead of the truth.
    var claimedSize: Int?
    var claimedCRC: UInt32?
    /// Whether lengths follow the content, as where a program writes to a pipe.
    var isDescribed = false
  }

  var entries: [Entry]
  var comment = "made by hand"

  init(_ entries: [(String, String)]) {
    self.entries = entries.map { Entry(name: $0.0, content: Array($0.1.utf8)) }
  }

  var bytes: [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let start = out.count
      let packed = entry.isDeflated ? Self.deflated(entry.content) : entry.content
      let crc =
        entry.claimedCRC
        ?? entry.content.withUnsafeBufferPointer { cz_crc32($0.baseAddress, Int64($0.count)) }
      let size = entry.claimedSize ?? entry.content.count
      let name = Array(entry.name.utf8)
      // An extra field that nobody knows.
      let extra: [UInt8] = [0xFE, 0xCA, 2, 0, 1, 2]
      let method = entry.isDeflated ? 8 : 0
      let flags = entry.flags | (entry.isDescribed ? 8 : 0)
      var common = n(20, 2) + n(flags, 2) + n(method, 2) + n(0x6543, 2) + n(0x5A21, 2)
      let lengths = n(Int(crc), 4) + n(packed.count, 4) + n(size, 4)
      out += n(0x0403_4B50, 4) + common
      out += entry.isDescribed ? n(0, 12) : lengths
      out += n(name.count, 2) + n(extra.count, 2) + name + extra + packed
      if entry.isDescribed { out += n(0x0807_4B50, 4) + lengths }
      common += lengths
      let note = Array(entry.comment.utf8)
      directory += n(0x0201_4B50, 4) + n(0x0314, 2) + common + n(name.count, 2)
      directory += n(extra.count, 2) + n(note.count, 2) + n(0, 2) + n(0, 2) + n(0, 4)
      directory += n(start, 4) + name + extra + note
    }
    let start = out.count
    out += directory
    let note = Array(comment.utf8)
    out += n(0x0605_4B50, 4) + n(0, 4) + n(entries.count, 2) + n(entries.count, 2)
    return out + n(directory.count, 4) + n(start, 4) + n(note.count, 2) + note
  }

  private func n(_ value: Int, _ length: Int) -> [UInt8] {
    (0..<length).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 }
  }

  static func deflated(_ content: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Int(cz_deflate_bound(Int64(content.count)))) {
      out, count in
      let length = content.withUnsafeBufferPointer {
        cz_deflate($0.baseAddress, Int64($0.count), out.baseAddress, Int64(out.count))
      }
      count = max(0, Int(length))
    }
  }
}
