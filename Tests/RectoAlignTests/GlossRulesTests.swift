import Testing

@testable import RectoAlign

@Suite struct GlossRulesTests {
  @Test(
    "glosses become lists of content words",
    arguments: [
      ("ferry", [["ferry"]]),
      ("to set sail; to depart", [["set", "sail"], ["depart"]]),
      ("harbour (for small boats), port", [["harbour"], ["port"]]),
      ("harbour [gang3 kou3]", [["harbour"]]),
      ("abbr. for 東港大學|东港大学[Dong1 gang3], Eastport University", [["eastport", "university"]]),
      ("classifier for ships", [["ships"]]), ("CL:艘[sou1]", []), ("variant of 渡輪|渡轮[du4 lun2]", []),
      ("see 港口[gang3 kou3]", []),
      ("surname Wu", [["wu"]]), ("surname Ouyang (two characters)", [["ouyang"]]),
      ("to leave sb behind", [["leave", "behind"]]), ("to pack one's bags", [["pack", "bags"]]),
      ("captain's log", [["captain", "log"]]),
      ("ebb or flood", [["ebb"], ["flood"]]), ("a|b c", [["b", "c"]]),
      ("lit. to weigh anchor", [["weigh", "anchor"]]),
      ("(archaic)", []), ("(never closed, ferry", []), ("ferry) boat", [["ferry", "boat"]]),
      ("", []),
    ] as [(String, [[String]])])
  func parts(sense: String, expected: [[String]]) {
    #expect(GlossRules.english.parts(of: sense) == expected)
  }

  @Test("parts that explain with many words are dropped, the others of a sense stay")
  func longParts() {
    let sense = "ferry, boat crossing harbour waters daily between towns"
    #expect(GlossRules.english.parts(of: sense) == [["ferry"]])
  }

  @Test("a term keeps its function words only where it has no others")
  func terms() {
    #expect(GlossRules.english.words(ofTerm: "port of call") == ["port", "call"])
    #expect(GlossRules.english.words(ofTerm: "not here") == ["not", "here"])
  }

  @Test("senses weigh as their table says, the last entry for all that follow")
  func weights() {
    var rules = GlossRules.english
    rules.senseWeights = [1, 0.5]
    #expect((0..<4).map(rules.weight(ofSense:)) == [1, 0.5, 0.5, 0.5])
  }
}
