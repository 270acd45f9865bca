import RectoMemory
import RectoText
import Reference
import Testing

/// A segment of one word's volume.
func analysed(
  _ text: String, file: Int = 0, context: UnitContext = UnitContext(), codes: [InlineCode] = [],
  target: LanguageTag? = .simplifiedChinese, isProtected: Bool = false
) -> AnalysedSegment {
  AnalysedSegment(
    file: file, text: text, codes: codes, context: context, source: .english, target: target,
    volume: TextVolume(segments: 1, words: text.split(separator: " ").count),
    isProtected: isProtected)
}

@Suite struct AnalysisTests {
  private let folder = TemporaryFolder()

  /// Segments by band, those without any left out.
  private func counts(
    _ segments: [AnalysedSegment], in units: [TranslationUnit]? = nil,
    bands: AnalysisBands = .standard, internals: Bool = true
  ) throws -> [String: Int] {
    let report = try report(segments, in: units, bands: bands, internals: internals)
    return Self.bySegments(report.total, bands)
  }

  private static func bySegments(
    _ counts: AnalysisReport.Counts, _ bands: AnalysisBands
  ) -> [String: Int] {
    var found: [String: Int] = [:]
    for (band, volume) in zip(bands.all, counts.byBand) where volume.segments > 0 {
      found[bands.name(band)] = volume.segments
    }
    if counts.protected.segments > 0 { found["protected"] = counts.protected.segments }
    return found
  }

  private func report(
    _ segments: [AnalysedSegment], in units: [TranslationUnit]?, bands: AnalysisBands,
    internals: Bool
  ) throws -> AnalysisReport {
    let analysis = Analysis(segments, bands: bands)
    var scores: [[Int]]?
    if let units {
      let memory = try folder.memory(units, name: "\(folder.names.count).db")
      let lookup = try AnalysisLookup(
        MemorySet([MemorySet.Member(memory)]), pairs: analysis.pairs, bands: bands)
      scores = try analysis.texts.map(lookup.scores)
    }
    guard internals else { return analysis.report(files: 2, scores: scores) }
    let near = try analysis.internalMatches()
    let better = try analysis.texts.indices.map { number in
      try near.score(of: number, above: scores?[number].first ?? 0)
    }
    return analysis.report(files: 2, scores: scores, internalScores: better)
  }

  @Test("what comes first is no repetition, what comes again is one")
  func repetitions() throws {
    let texts = ["The port is open", "The  port is open", "The port is open", "A tram"]
    #expect(try counts(texts.map { analysed($0) }) == ["repetitions": 2, "new": 2])
  }

  @Test("repetitions go across files and count in the later one")
  func files() throws {
    let report = try report(
      [analysed("A tram"), analysed("A tram", file: 1)], in: nil, bands: .standard, internals: true)
    #expect(Self.bySegments(report.files[0], .standard) == ["new": 1])
    #expect(Self.bySegments(report.files[1], .standard) == ["repetitions": 1])
    #expect(report.total.sum.words == 4 && report.files[1].sum.words == 2)
  }

  @Test("the same text into another language is no repetition")
  func languages() throws {
    let segments = [analysed("A tram"), analysed("A tram", target: .german)]
    #expect(try counts(segments) == ["new": 2])
  }

  @Test("context comes before repetition, repetition before 100")
  func precedence() throws {
    let context = UnitContext(previous: .boundary, next: .text("Next"))
    let segments = [
      analysed("Save the file"), analysed("Save the file"),
      analysed("Save the file", context: context), analysed("Open the file"),
    ]
    let units = [unit("Save the file", "保存文件", context: context)]
    #expect(
      try counts(segments, in: units, internals: false)
        == ["100": 1, "repetitions": 1, "context": 1, "50-74": 1])
  }

  @Test("an exact source with two translations is below 100, in its context it is above")
  func ambiguous() throws {
    let context = UnitContext(previous: .boundary, next: .text("Next"))
    let units = [
      unit("Save the file", "保存文件", context: context), unit("Save the file", "存档"),
    ]
    #expect(try counts([analysed("Save the file")], in: units) == ["95-99": 1])
    let segments = [analysed("Save the file"), analysed("Save the file", context: context)]
    #expect(try counts(segments, in: units) == ["95-99": 1, "context": 1])
  }

  @Test("the better of memory and earlier segments decides, and none where they do not count")
  func internals() throws {
    let segments = [
      analysed("The old port of the town is open today"),
      analysed("The old port of the town is open again"),
    ]
    let units = [unit("The old port is open", "旧港开放")]
    #expect(try counts(segments, in: units, internals: false) == ["50-74": 2])
    #expect(try counts(segments, in: units) == ["50-74": 1, "85-94": 1])
    #expect(try counts(segments) == ["new": 1, "85-94": 1])
  }

  @Test("an earlier text that differs in case alone is no repetition")
  func hidden() throws {
    #expect(try counts(["A tram", "a tram"].map { analysed($0) }) == ["new": 1, "95-99": 1])
  }

  @Test("codes make another text; the same ones cost nothing in the memory")
  func codes() throws {
    let codes = [
      InlineCode(.opening, element: "g", offset: 0), InlineCode(.closing, element: "g", offset: 4),
    ]
    let segments = [
      analysed("Save the file"), analysed("Save the file", codes: codes),
      analysed("Save the file", codes: codes),
    ]
    #expect(try counts(segments) == ["new": 1, "95-99": 1, "repetitions": 1])
    let other = codes.map { InlineCode($0.role, element: "bpt", offset: $0.offset) }
    let units = [unit("Save the file", "保存文件", codes: other)]
    #expect(
      try counts([analysed("Save the file", codes: codes)], in: units) == ["100": 1])
    #expect(try counts([analysed("Save the file")], in: units) == ["95-99": 1])
  }

  @Test("what is protected is counted apart and repeated by nobody")
  func protected() throws {
    let segments = [analysed("A tram", isProtected: true), analysed("A tram")]
    #expect(try counts(segments) == ["protected": 1, "new": 1])
  }

  @Test("other bands are named by their ends")
  func bands() throws {
    let bands = try #require(AnalysisBands(limits: [99, 70]))
    #expect(bands.all.map(bands.name) == ["context", "repetitions", "100", "99", "70-98", "new"])
    #expect(bands.band(of: 98) == .fuzzy(70) && bands.band(of: 69) == .new)
    #expect(
      try counts(["A tram", "a tram"].map { analysed($0) }, bands: bands) == ["new": 1, "99": 1])
    for wrong in [[70, 80], [100], [0], [80, 80]] {
      #expect(AnalysisBands(limits: wrong) == nil, "\(wrong)")
    }
    let none = try #require(AnalysisBands(limits: []))
    #expect(none.all.map(none.name) == ["context", "repetitions", "100", "new"])
  }
}
