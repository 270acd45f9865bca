public import RectoText

/// How much text is in each band, by file and in total.
public struct AnalysisReport: Hashable, Sendable {
  /// The bands.
  public let bands: AnalysisBands
  /// By file.
  public private(set) var files: [Counts]
  /// All files together.
  public private(set) var total: Counts

  /// What a file holds.
  public struct Counts: Hashable, Sendable {
    /// By band, in the order of `AnalysisBands.all`.
    public var byBand: [TextVolume]
    /// What is not to be translated; in no band.
    public var protected = TextVolume()

    init(bands: Int) { byBand = [TextVolume](repeating: TextVolume(), count: bands) }

    /// All bands together, without what is protected.
    public var sum: TextVolume {
      var sum = TextVolume()
      for volume in byBand { sum += volume }
      return sum
    }
  }

  init(bands: AnalysisBands, files: Int) {
    self.bands = bands
    let empty = Counts(bands: bands.all.count)
    self.files = [Counts](repeating: empty, count: files)
    total = empty
  }

  mutating func add(_ volume: TextVolume, to band: AnalysisBands.Band, file: Int) {
    guard let place = bands.all.firstIndex(of: band) else { return }
    files[file].byBand[place] += volume
    total.byBand[place] += volume
  }

  mutating func addProtected(_ volume: TextVolume, file: Int) {
    files[file].protected += volume
    total.protected += volume
  }
}
