internal import RectoText

/// Which of the segments of some files are paid in which band.
///
/// A segment is in the first band that takes it: its source is in the memory in the same context; it stood earlier
/// in the analysis; it is in the memory; it is like one of the memory or like one that stood earlier; it is new. What
/// comes first is no repetition.
///
///     let analysis = Analysis(segments, bands: .standard)
///     let scores = try analysis.texts.map(lookup.scores)
///     let near = try analysis.internalMatches()
///     let better = try analysis.texts.indices.map { try near.score(of: $0, above: scores[$0][0]) }
///     analysis.report(files: 2, scores: scores, internalScores: better)
///
/// Values only: texts may be looked up on any number of threads.
public struct Analysis: Sendable {
  /// The bands.
  public let bands: AnalysisBands
  /// The texts to look up, in the order they first come.
  public let texts: [DistinctText]

  private let segments: [AnalysedSegment]
  /// By segment: its text and which of the text's contexts it stands in; `nil` for one that is protected.
  private let places: [(text: Int, context: Int)?]

  /// - Parameters:
  ///   - segments: In the order of the files and of the segments in them.
  ///   - bands: What they are sorted into.
  /// - Complexity: O(characters).
  public init(_ segments: [AnalysedSegment], bands: AnalysisBands = .standard) {
    self.bands = bands
    self.segments = segments
    var texts: [DistinctText] = []
    var numbers: [DistinctText.Key: Int] = [:]
    var contexts: [[UnitContext: Int]] = []
    places = segments.map { segment -> (text: Int, context: Int)? in
      guard !segment.isProtected else { return nil }
      let key = DistinctText.Key(segment)
      let number = numbers[key, default: texts.count]
      if number == texts.count {
        numbers[key] = number
        contexts.append([:])
        texts.append(
          DistinctText(text: segment.text, codes: segment.codes, pair: segment.pair, contexts: []))
      }
      let context = contexts[number][segment.context, default: texts[number].contexts.count]
      if context == texts[number].contexts.count {
        contexts[number][segment.context] = context
        texts[number].contexts.append(segment.context)
      }
      return (number, context)
    }
    self.texts = texts
  }

  /// The languages of the texts.
  public var pairs: [LanguagePair] {
    var seen: Set<LanguagePair> = []
    return texts.map(\.pair).filter { seen.insert($0).inserted }
  }

  /// The earlier texts of the analysis, to be searched for such as are like a text.
  ///
  /// - Throws: `MemoryError` where there is no room for their index.
  /// - Complexity: O(characters).
  public func internalMatches() throws -> InternalMatches {
    try InternalMatches(texts, bands: bands)
  }

  /// How much there is in each band.
  ///
  /// - Parameters:
  ///   - files: How many files the segments are from.
  ///   - scores: By text and context, what the memory gives, per cent; `nil` without a memory.
  ///   - internalScores: By text, the score that an earlier text gives or the memory's; `nil` where those do not
  ///     count.
  /// - Complexity: O(segments).
  public func report(
    files: Int, scores: [[Int]]? = nil, internalScores: [Int]? = nil
  ) -> AnalysisReport {
    var report = AnalysisReport(bands: bands, files: files)
    var seen: Set<Int> = []
    for (segment, place) in zip(segments, places) {
      guard let place else {
        report.addProtected(segment.volume, file: segment.file)
        continue
      }
      let score = scores?[place.text][place.context] ?? 0
      let isFirst = seen.insert(place.text).inserted
      var band = bands.band(of: score)
      if !isFirst, band != .context {
        band = .repetition
      } else if isFirst, score < 100, let other = internalScores?[place.text], other > score {
        band = bands.band(of: min(99, other))
      }
      report.add(segment.volume, to: band, file: segment.file)
    }
    return report
  }
}
