import RectoText
import Testing

@Suite struct NamePartsTests {
  @Test(
    "any of the middle dots parts a name",
    arguments: [
      "埃隆·马斯克", "埃隆・马斯克", "埃隆‧马斯克", "埃隆•马斯克", "埃隆･马斯克", " 埃隆 · 马斯克 ", "·埃隆··马斯克·",
    ])
  func dots(_ name: String) {
    #expect(NameParts.parts(of: name) == ["埃隆", "马斯克"])
  }

  @Test("ranges are bytes of the text")
  func ranges() {
    #expect(NameParts.ranges(in: "埃隆·马斯克") == [0..<6, 8..<17])
    #expect(NameParts.ranges(in: "齐向东") == [0..<9])
    #expect(NameParts.ranges(in: " · ").isEmpty)
    #expect(NameParts.ranges(in: "").isEmpty)
  }
}
