import Foundation
import Testing

/// What is set once for all runs.
@Suite struct SettingsTests {
  private func home(_ settings: String) throws -> Folder {
    let folder = try MemoryCommandTests.folder()
    let place = folder.url.appending(path: "config/recto")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    try Data(settings.utf8).write(to: place.appending(path: "config.json"))
    return folder
  }

  @Test("the memory may come from the settings, and the environment wins over them")
  func memory() throws {
    let folder = try home("{\"memory\": \"m.db\", \"user\": \"li\"}")
    let variables = ["XDG_CONFIG_HOME": folder.path("config")]
    #expect(try recto("search", "罚款", in: folder, environment: variables).status == 0)
    let elsewhere = variables.merging(["RECTO_MEMORY": "none.db"]) { $1 }
    #expect(try recto("search", "罚款", in: folder, environment: elsewhere).status == 66)
  }

  @Test("new units carry the user of the settings")
  func user() throws {
    let folder = try home("{\"user\": \"li\"}")
    let variables = ["XDG_CONFIG_HOME": folder.path("config")]
    _ = try recto("import", "-m", "n.db", "pairs.tsv", in: folder, environment: variables)
    #expect(try recto("search", "-m", "n.db", "--author", "li", "罚款", in: folder).status == 0)
    #expect(try recto("search", "-m", "n.db", "--author", "wu", "罚款", in: folder).status == 1)
  }

  @Test(
    "settings that are none are told, with their file", arguments: ["{", "{\"memry\": \"m.db\"}"])
  func wrong(settings: String) throws {
    let folder = try home(settings)
    let run = try recto(
      "search", "罚款", in: folder, environment: ["XDG_CONFIG_HOME": folder.path("config")])
    #expect(run.status == 65)
    #expect(run.errors.contains("config.json"))
  }
}
