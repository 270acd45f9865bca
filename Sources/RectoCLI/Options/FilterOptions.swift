internal import ArgumentParser
internal import Recto

/// Which units of a memory count.
struct FilterOptions: ParsableArguments {
  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Only units with this property; may be repeated.", valueName: "name=value"))
  var properties: [String] = []

  @Option(help: ArgumentHelp("Only units made or changed by this author.", valueName: "name"))
  var author: String?

  @Option(help: ArgumentHelp("Only units changed on or after this day (UTC).", valueName: "date"))
  var since: String?

  @Option(help: ArgumentHelp("Only units changed before this day (UTC).", valueName: "date"))
  var until: String?

  /// Whether every unit counts.
  var isEmpty: Bool { properties.isEmpty && author == nil && since == nil && until == nil }

  func filter(languages: [LanguageTag] = []) throws -> UnitFilter {
    var filter = UnitFilter()
    filter.properties = try properties.map { text in
      guard let equals = text.firstIndex(of: "="), equals > text.startIndex else {
        throw CommandFailure(.usage, "--where '\(text)': write NAME=VALUE, as in project=cyber")
      }
      return Property(String(text[..<equals]), String(text[text.index(after: equals)...]))
    }
    filter.author = author
    filter.since = try since.map { try Self.moment($0, option: "--since") }
    filter.until = try until.map { try Self.moment($0, option: "--until") }
    filter.languages = languages
    return filter
  }

  private static func moment(_ text: String, option: String) throws -> Timestamp {
    guard let moment = Timestamp(text) else {
      throw CommandFailure(.usage, "\(option) '\(text)': write a date such as 2026-11-23")
    }
    return moment
  }
}
