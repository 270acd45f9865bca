internal import Glibc

/// What is told beside results: warnings and errors on standard error, help that was asked for on standard
/// output.
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

  /// Help that was asked for: on standard output.
  static func answer(_ text: String) { write(text, to: 1) }

  /// Text as it is; a message that cannot be written has nobody to be told to.
  static func write(_ text: String) { write(text, to: 2) }

  private static func write(_ text: String, to descriptor: Int32) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
  }
}
