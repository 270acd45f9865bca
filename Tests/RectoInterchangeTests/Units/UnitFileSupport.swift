import RectoText

@testable import RectoInterchange

/// All units of a text, and the reader.
func units(
  _ text: String, _ format: FileFormat, options: UnitFileOptions = UnitFileOptions()
) throws -> (units: [FileUnit], reader: any UnitFileReader) {
  try units(Array(text.utf8), format, options: options)
}

/// All units of a file, and the reader.
func units(
  _ bytes: [UInt8], _ format: FileFormat, options: UnitFileOptions = UnitFileOptions()
) throws -> (units: [FileUnit], reader: any UnitFileReader) {
  let reader = try UnitFile.reader(
    InputBytes(bytes, name: "test"), format: format, options: options)
  var units: [FileUnit] = []
  while let unit = try reader.next() { units.append(unit) }
  return (units, reader)
}

/// A file after some of its segments were translated.
///
/// - Parameter translation: What is put in the place of a segment's text; `nil` leaves it.
func edited(
  _ bytes: [UInt8], _ format: FileFormat, options: UnitFileOptions = UnitFileOptions(),
  _ translation: (FileUnit, FileSegment) -> FileTranslation?
) throws -> [UInt8] {
  let output = MemoryOutput()
  let editor = try UnitFile.editor(
    InputBytes(bytes, name: "test"), output: output, format: format, options: options)
  while let unit = try editor.next() {
    for (index, segment) in unit.segments.enumerated() {
      if let new = translation(unit, segment) { try editor.translate(index, with: new) }
    }
  }
  try editor.finish()
  return output.bytes
}

/// The same for texts in UTF-8.
func edited(
  _ text: String, _ format: FileFormat, options: UnitFileOptions = UnitFileOptions(),
  _ translation: (FileUnit, FileSegment) -> FileTranslation?
) throws -> String {
  String(
    decoding: try edited(Array(text.utf8), format, options: options, translation), as: UTF8.self)
}

/// A file after every segment got a mark at its end and lost it again, codes where they were.
func changedAndBack(_ bytes: [UInt8], _ format: FileFormat) throws -> [UInt8] {
  let changed = try edited(bytes, format) { marked($0, $1, "§") }
  return try edited(changed, format) { _, segment in
    let text = segment.target ?? segment.source
    guard text.text.hasSuffix("§") else { return nil }
    return kept(text, of: segment, as: String(text.text.dropLast()))
  }
}

private func marked(_ unit: FileUnit, _ segment: FileSegment, _ mark: String) -> FileTranslation? {
  let text = segment.target ?? segment.source
  guard !text.isBlank else { return nil }
  return kept(text, of: segment, as: text.text + mark)
}

private func kept(_ text: FileText, of segment: FileSegment, as new: String) -> FileTranslation {
  FileTranslation(
    new,
    codes: text.codes.enumerated().map {
      FileTranslation.Code(
        segment.target == nil ? .source($0.offset) : .target($0.offset),
        offset: min($0.element.offset, new.utf8.count))
    })
}
