internal import ArgumentParser
internal import Glibc

/// When output is coloured.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never
}

/// Colours for people, or none.
struct Style {
  let isOn: Bool

  init(_ choice: ColorChoice) {
    switch choice {
    case .always: isOn = true
    case .never: isOn = false
    case .auto:
      let isRefused = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
      let isDumb = getenv("TERM").map { strcmp($0, "dumb") == 0 } ?? true
      isOn = isatty(1) == 1 && !isRefused && !isDumb
    }
  }

  func bold(_ text: String) -> String { wrap(text, "1") }
  func dim(_ text: String) -> String { wrap(text, "2") }
  /// What the query has and the memory has not.
  func added(_ text: String) -> String { wrap(text, "1;34") }
  /// What the memory has and the query has not.
  func removed(_ text: String) -> String { wrap(text, "9;31") }
  /// A place that was searched for.
  func hit(_ text: String) -> String { isOn ? wrap(text, "1;33") : "[\(text)]" }
  func good(_ text: String) -> String { wrap(text, "32") }
  func doubtful(_ text: String) -> String { wrap(text, "33") }

  private func wrap(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
