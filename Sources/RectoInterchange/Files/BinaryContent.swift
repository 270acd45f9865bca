/// Tells files that are no text by how they start.
enum BinaryContent {
  private static let marks: [(bytes: [UInt8], name: String)] = [
    ([0x7F, 0x45, 0x4C, 0x46], "a program"), ([0x4D, 0x5A, 0x90, 0], "a program"),
    ([0x50, 0x4B, 0x03, 0x04], "a ZIP archive (or a DOCX, ODT or EPUB file)"),
    ([0x50, 0x4B, 0x05, 0x06], "an empty ZIP archive"),
    ([0x1F, 0x8B], "compressed by gzip"), ([0x42, 0x5A, 0x68], "compressed by bzip2"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "compressed by xz"),
    ([0x28, 0xB5, 0x2F, 0xFD], "compressed by zstd"), ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"), ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    (Array("GIF8".utf8), "a GIF picture"), (Array("%PDF-".utf8), "a PDF file"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "an old Office file, or one locked with a password"),
    (Array("SQLite format 3\0".utf8), "an SQLite database (a memory?)"),
  ]

  /// What the content is, where it is no text; "a ZIP archive".
  ///
  /// - Parameter prefix: The first bytes, some kilobytes where there are as many.
  static func name(of prefix: [UInt8]) -> String? {
    if let mark = marks.first(where: { prefix.starts(with: $0.bytes) }) { return mark.name }
    return nil
  }
}
