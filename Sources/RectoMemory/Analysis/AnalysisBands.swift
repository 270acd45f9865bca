/// The bands that a translation is paid by, best first: context, repetitions, 100, fuzzy ones, new.
///
///     let bands = try AnalysisBands(limits: [95, 85, 75, 50])
///     bands.all.map(bands.name)
///     // context, repetitions, 100, 95-99, 85-94, 75-84, 50-74, new
public struct AnalysisBands: Hashable, Sendable {
  /// One of them.
  public enum Band: Hashable, Sendable {
    /// The memory has the same source in the same context: 101.
    case context
    /// The same source stands earlier in what is analysed.
    case repetition
    /// The memory has the same source.
    case exact
    /// A source that is like it was found, of this score or above and below the next band.
    case fuzzy(Int)
    /// Nothing was found.
    case new
  }

  /// The lower ends of the fuzzy bands, per cent, descending.
  public let limits: [Int]

  /// The bands that most are paid by: 95, 85, 75 and 50.
  public static let standard = AnalysisBands(descending: [95, 85, 75, 50])

  private init(descending limits: [Int]) { self.limits = limits }

  /// - Parameter limits: The lower ends of the fuzzy bands, per cent, `1...99`, descending; none for no fuzzy bands.
  /// - Returns: `nil` for others.
  public init?(limits: [Int]) {
    guard limits.allSatisfy((1...99).contains), zip(limits, limits.dropFirst()).allSatisfy(>) else {
      return nil
    }
    self.limits = limits
  }

  /// All of them, best first.
  public var all: [Band] { [.context, .repetition, .exact] + limits.map(Band.fuzzy) + [.new] }

  /// The lowest score of interest.
  public var lowest: Int { limits.last ?? 100 }

  /// The band of a match of a memory by its score, per cent.
  public func band(of score: Int) -> Band {
    switch score {
    case 101...: .context
    case 100: .exact
    default: limits.first { score >= $0 }.map(Band.fuzzy) ?? .new
    }
  }

  /// The lowest score of the next better fuzzy band than that of a score; `nil` where there is none.
  func limit(above score: Int) -> Int? { limits.last { $0 > score } }

  /// What the band is called: `context`, `repetitions`, `100`, `85-94`, `new`.
  public func name(_ band: Band) -> String {
    switch band {
    case .context: return "context"
    case .repetition: return "repetitions"
    case .exact: return "100"
    case .fuzzy(let low):
      let top = (limits.last { $0 > low } ?? 100) - 1
      return top == low ? "\(low)" : "\(low)-\(top)"
    case .new: return "new"
    }
  }
}
