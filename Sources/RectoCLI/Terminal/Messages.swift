internal import Glibc

/// Lines on standard error: warnings and errors, never results.
enum Messages {
  static func error(_ text: String) { line("recto: \(text)") }
  static func warning(_ text: String) { line("recto: warning: \(text)") }
  static func note(_ text: String) { line("recto: \(text)") }

  private static func line(_ text: String) {
    // A message is one line whatever was in the input that it quotes.
    let visible = String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
    write(visible + "\n")
  }

  /// Text as it is; a message that cannot be written has nobody to be told to.
  static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
  }
}
