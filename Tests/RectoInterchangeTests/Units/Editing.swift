@testable import RectoInterchange

/// The units of a file that is given as text.
func units(
  _ text: String, name: String = "a.xlf", options: UnitFileOptions = UnitFileOptions()
) throws -> [FileUnit] {
  try units(Array(text.utf8), name: name, options: options)
}

func units(
  _ bytes: [UInt8], name: String, options: UnitFileOptions = UnitFileOptions()
) throws -> [FileUnit] {
  let reader = try UnitFile.reader(InputBytes(bytes, name: name), options: options)
  var units: [FileUnit] = []
  while let unit = try reader.next() { units.append(unit) }
  return units
}

/// A file after its editor has written it, with some translations changed.
func edited(
  _ bytes: [UInt8], name: String = "a.xlf", options: UnitFileOptions = UnitFileOptions(),
  _ change: (FileUnit, Int) -> FileTranslation?
) throws -> [UInt8] {
  let output = MemoryOutput()
  let editor = try UnitFile.editor(
    InputBytes(bytes, name: name), output: output, options: options)
  while let unit = try editor.next() {
    for index in unit.segments.indices {
      if let translation = change(unit, index) { try editor.translate(index, with: translation) }
    }
  }
  try editor.finish()
  return output.bytes
}

func edited(
  _ text: String, name: String = "a.xlf", options: UnitFileOptions = UnitFileOptions(),
  _ change: (FileUnit, Int) -> FileTranslation?
) throws -> String {
  String(
    decoding: try edited(Array(text.utf8), name: name, options: options, change), as: UTF8.self)
}

/// A translation with the codes that stand in the old one, at the same places.
func own(_ text: FileText, _ new: String) -> FileTranslation {
  FileTranslation(
    new,
    codes: text.codes.indices.map {
      FileTranslation.Code(.target($0), offset: min(text.codes[$0].offset, new.utf8.count))
    })
}
