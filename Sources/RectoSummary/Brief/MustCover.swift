/// Chooses units so that each of some words stands in one of them, within a budget.
struct MustCover {
  /// A unit that holds some of the words.
  struct Candidate {
    var unit: Int
    var length: Int
    /// What speaks for it, higher is better.
    var value: Double
    /// The words' numbers.
    var words: Set<Int>
  }

  /// After so many tries the best choice so far is taken: the problem has no fast exact answer.
  private static let tries = 5_000
  /// How many units a word are looked at: so many of the best and of the shortest.
  private static let kept = 20

  private let candidates: [Candidate]
  private let clash: (Int, Int) -> Bool
  private var best: (covered: Int, count: Int, value: Double, chosen: [Int]) = (0, 0, 0, [])
  private var left = Self.tries
  private var wanted = 0

  /// - Parameters:
  ///   - candidates: Units that hold at least one word.
  ///   - clash: Whether two units say the same, so that only one of them may be taken.
  init(_ candidates: [Candidate], clash: @escaping (Int, Int) -> Bool) {
    // Those that hold more words first, then those that more speaks for.
    let sorted = candidates.sorted {
      ($1.words.count, $1.value, $0.unit) < ($0.words.count, $0.value, $1.unit)
    }
    let byLength = sorted.enumerated().sorted {
      ($0.element.length, $0.offset) < ($1.element.length, $1.offset)
    }
    var kept: Set<Int> = []
    for word in Set(candidates.flatMap(\.words)) {
      kept.formUnion(
        sorted.lazy.filter { $0.words.contains(word) }.prefix(Self.kept).map(\.unit))
      kept.formUnion(
        byLength.lazy.map(\.element).filter { $0.words.contains(word) }.prefix(Self.kept)
          .map(\.unit))
    }
    self.candidates = sorted.filter { kept.contains($0.unit) }
    self.clash = clash
  }

  /// The units that hold most of the words, of such choices the one with fewest units, then the most valued, as far as
  /// it was tried.
  mutating func choice(words: Set<Int>, budget: Int) -> [Int] {
    wanted = words.count
    search(missing: words, total: words.count, budget: budget, chosen: [], value: 0)
    return best.chosen
  }

  private mutating func search(
    missing: Set<Int>, total: Int, budget: Int, chosen: [Int], value: Double
  ) {
    left -= 1
    let covered = total - missing.count
    if (covered, -chosen.count, value) > (best.covered, -best.count, best.value) {
      best = (covered, chosen.count, value, chosen)
    }
    guard left > 0, !missing.isEmpty, best.covered < wanted || chosen.count + 1 < best.count
    else { return }
    let usable = candidates.filter { candidate in
      candidate.length <= budget && !candidate.words.isDisjoint(with: missing)
        && !chosen.contains { clash($0, candidate.unit) }
    }
    // The word that fewest units have decides first; words that none has now are given up.
    let counts = missing.map { word in (word, usable.count { $0.words.contains(word) }) }
    guard let word = counts.filter({ $0.1 > 0 }).min(by: { ($0.1, $0.0) < ($1.1, $1.0) })?.0
    else { return }
    for candidate in usable where candidate.words.contains(word) {
      search(
        missing: missing.subtracting(candidate.words), total: total,
        budget: budget - candidate.length, chosen: chosen + [candidate.unit],
        value: value + candidate.value)
      if left <= 0 { return }
    }
    // Without this word the others may fit.
    search(
      missing: missing.subtracting([word]), total: total - 1, budget: budget, chosen: chosen,
      value: value)
  }
}
