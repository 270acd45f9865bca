// Reads files and writes them again: as they are, and with every translation changed and changed back.
//
//     rewrite-files FILE…
//
// Prints a line for each file that does not come back byte for byte, and the counts at the end.

import Glibc
import RectoInterchange

/// The file after its editor has written it, with `change` made to each translation.
func rewritten(
  _ bytes: [UInt8], _ name: String, _ change: (String) -> String?
) throws -> (bytes: [UInt8], changed: Int) {
  let output = MemoryOutput(name: name)
  let editor = try UnitFile.editor(InputBytes(bytes, name: name), output: output)
  var changed = 0
  while let unit = try editor.next() {
    for (index, segment) in unit.segments.enumerated() {
      // A document in one language has its text in the place of a translation.
      let isOwn = UnitFile.isMonolingual(editor.format)
      guard let text = isOwn ? segment.source : segment.target, !text.isBlank,
        let new = change(text.text)
      else { continue }
      let codes = text.codes.indices.map { number in
        FileTranslation.Code(
          isOwn ? .source(number) : .target(number),
          offset: min(text.codes[number].offset, new.utf8.count))
      }
      try editor.translate(index, with: FileTranslation(new, codes: codes))
      changed += 1
    }
  }
  try editor.finish()
  return (output.bytes, changed)
}

let mark = "☂"
var counts = (files: 0, same: 0, sameAgain: 0, refused: 0, changed: 0)
for path in CommandLine.arguments.dropFirst() {
  counts.files += 1
  do {
    let bytes = try InputBytes(path: path).readAll(limit: 1 << 30)
    let copy = try rewritten(bytes, path) { _ in nil }
    if copy.bytes == bytes { counts.same += 1 } else { print("differs as it is: \(path)") }
    let there = try rewritten(bytes, path) { $0 + mark }
    let back = try rewritten(there.bytes, path) { text in
      text.hasSuffix(mark) ? String(text.dropLast()) : nil
    }
    counts.changed += there.changed
    if back.bytes == bytes, there.changed == 0 || there.bytes != bytes {
      counts.sameAgain += 1
    } else {
      print("differs after a change and back: \(path)")
    }
  } catch {
    counts.refused += 1
    print("refused: \(error)")
  }
}
print(
  "\(counts.files) files: \(counts.same) the same, \(counts.sameAgain) the same after a change of "
    + "\(counts.changed) translations and back, \(counts.refused) refused")
