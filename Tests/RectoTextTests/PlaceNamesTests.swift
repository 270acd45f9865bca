import RectoText
import Testing

@Suite struct PlaceNamesTests {
  @Test(
    "countries and cities have their names in each language",
    arguments: [
      ("FR", "de", "Frankreich"), ("FR", "en", "France"), ("FR", "zh", "法国"),
      ("Europe/Rome", "de", "Rom"), ("Europe/Rome", "zh-Hant", "羅馬"),
      ("Asia/Tokyo", "ja", "東京"), ("Asia/Tokyo", "en", "Tokyo"),
    ])
  func names(code: String, language: String, name: String) throws {
    #expect(PlaceNames.names(in: try LanguageTag(language))[code] == name)
  }

  @Test("there are hundreds, and none is a bare code")
  func all() throws {
    let names = PlaceNames.names(in: .english)
    #expect(names.count > 500)
    #expect(names.allSatisfy { $0.key != $0.value && !$0.value.isEmpty })
  }
}
