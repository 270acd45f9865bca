internal import Glibc
internal import Recto

/// What a user set once for all runs: `recto/config.json` under `$XDG_CONFIG_HOME`, else under `~/.config`.
///
///     {"memory": "/home/li/news.db", "lexicon": "none", "user": "li"}
///
/// What a command is given wins, then the environment (`RECTO_MEMORY`, `RECTO_LEXICON`, `RECTO_USER`), then
/// this file.
struct Settings {
  enum Key: String, CaseIterable {
    case memory, lexicon, user
  }

  private var values: [Key: String] = [:]

  /// The value of a key, from the environment or the file; an empty one counts as none.
  ///
  /// - Throws: `CommandFailure` for a file that is no such settings.
  static func value(_ key: Key) throws -> String? {
    if let value = variable("RECTO_" + key.rawValue.uppercased()) { return value }
    guard let path = path else { return nil }
    return try Settings(path: path).values[key]
  }

  private static var path: String? {
    // A relative folder is to be ignored: XDG Base Directory Specification.
    if let folder = variable("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
      return folder + "/recto/config.json"
    }
    return variable("HOME").map { $0 + "/.config/recto/config.json" }
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  private init(path: String) throws {
    guard access(path, F_OK) == 0 else { return }
    let bytes = try InputBytes(path: path).readAll(limit: 1 << 20)
    let members: [JSONValue.Member]
    do {
      members = try JSONValue(parsing: bytes).members ?? []
    } catch {
      throw CommandFailure(.badData, "\(path): \(error.detail)")
    }
    for member in members {
      guard let key = Key(rawValue: member.name), let text = member.value.string else {
        let known = Key.allCases.map(\.rawValue).joined(separator: ", ")
        throw CommandFailure(
          .badData, "\(path): '\(member.name)' is no setting with a text; there are \(known)")
      }
      values[key] = text.isEmpty ? nil : text
    }
  }
}
