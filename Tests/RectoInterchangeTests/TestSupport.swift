import Glibc
import Reference

@testable import RectoInterchange

extension TemporaryFolder {
  func content(_ name: String) throws -> String {
    let bytes = try InputBytes(path: "\(path)/\(name)").readAll(limit: 1 << 24)
    return String(decoding: bytes, as: UTF8.self)
  }
}

func input(_ text: String, name: String = "test") -> InputBytes {
  InputBytes(Array(text.utf8), name: name)
}

func text(_ output: MemoryOutput) -> String { String(decoding: output.bytes, as: UTF8.self) }

/// The error that a piece of work throws, or `nil` where it throws none of ours.
func thrown(_ work: () throws -> Void) -> InterchangeError? {
  do {
    try work()
    return nil
  } catch {
    return error as? InterchangeError
  }
}
