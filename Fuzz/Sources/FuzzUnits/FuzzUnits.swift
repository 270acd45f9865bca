import Glibc
import Recto

/// What the bytes are read as: `RECTO_FUZZ`, a format's name.
private let format = getenv("RECTO_FUZZ").flatMap { FileFormat(rawValue: String(cString: $0)) }

/// Limits small enough for thousands of runs a second.
private var options: UnitFileOptions {
  var options = UnitFileOptions()
  options.limits.unitBytes = 1 << 20
  options.limits.totalBytes = 1 << 22
  options.limits.depth = 200
  options.sourceLanguage = .english
  options.targetLanguage = .simplifiedChinese
  return options
}

/// Reads any bytes as a file of units, writes it again with every translation changed, and reads that again. What is
/// refused is refused with an error; nothing crashes, hangs or grows without bound.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let name = "fuzzed.\(format?.rawValue ?? "bin")"
  guard let format else {
    _ = try? FileFormat.detect(bytes, fileName: "-")
    return 0
  }
  guard let written = try? edited(bytes, name: name, format: format) else {
    _ = try? read(bytes, name: name, format: format)
    return 0
  }
  // What an editor writes can be read: else a user's file would be lost.
  do {
    _ = try read(written, name: name, format: format)
  } catch {
    fatalError("what was written is refused: \(error)")
  }
  return 0
}

private func read(_ bytes: [UInt8], name: String, format: FileFormat) throws -> Int {
  let reader = try UnitFile.reader(
    InputBytes(bytes, name: name), format: format, options: options)
  var size = 0
  while let unit = try reader.next() {
    size += unit.segments.reduce(0) { $0 + $1.source.markup.utf8.count }
    size +=
      unit.translationUnits(
        from: .english, to: .simplifiedChinese, file: name, atLeast: .draft
      ).count
  }
  return size
}

private func edited(_ bytes: [UInt8], name: String, format: FileFormat) throws -> [UInt8] {
  let output = MemoryOutput()
  let editor = try UnitFile.editor(
    InputBytes(bytes, name: name), output: output, format: format, options: options)
  while let unit = try editor.next() {
    for (index, segment) in unit.segments.enumerated() {
      let codes = segment.source.codes.indices.map { number in
        FileTranslation.Code(.source(number), offset: min(number, 3))
      }
      try editor.translate(
        index, with: FileTranslation("<译&\"", codes: codes, state: .draft, score: 80))
    }
  }
  try editor.finish()
  return output.bytes
}
