public import ArgumentParser
public import Recto

/// Who does a piece of upkeep.
struct AuthorOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Who does this; the user of the settings if not given.", valueName: "name"))
  var user: String?

  func authorship() throws -> Authorship {
    Authorship(user: try name())
  }

  /// Nobody is called by an empty name.
  func name() throws -> String? {
    try user.flatMap { $0.isEmpty ? nil : $0 } ?? Settings.value(.user)
  }
}

/// Which part of a list is shown.
struct PageOptions: ParsableArguments {
  @Option(help: ArgumentHelp("How many are shown at most.", valueName: "n"))
  var limit = 50

  @Option(help: ArgumentHelp("How many are passed over.", valueName: "n"))
  var offset = 0

  func validate() throws {
    guard (1...1_000_000).contains(limit), (0...1_000_000_000).contains(offset) else {
      throw ValidationError("--limit takes 1 to 1000000, --offset 0 or more")
    }
  }
}

/// How a list is shown.
enum ListFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, tsv
}

extension Property: ExpressibleByArgument {
  /// `name=value`.
  public init?(argument: String) {
    guard let equals = argument.firstIndex(of: "="), equals > argument.startIndex else {
      return nil
    }
    self.init(String(argument[..<equals]), String(argument[argument.index(after: equals)...]))
  }
}

extension UnitEdit.Text: ExpressibleByArgument {
  /// `zh=TEXT`, or `zh#2=TEXT` for the second of several.
  public init?(argument: String) {
    guard let equals = argument.firstIndex(of: "=") else { return nil }
    let place = argument[..<equals].split(separator: "#", omittingEmptySubsequences: false)
    guard let language = place.first.flatMap({ LanguageTag(argument: String($0)) }) else {
      return nil
    }
    let number = place.count == 2 ? Int(place[1]) : nil
    guard place.count == 1 || place.count == 2 && (number ?? 0) > 0 else { return nil }
    self.init(
      String(argument[argument.index(after: equals)...]),
      at: .language(language, number: number))
  }
}
