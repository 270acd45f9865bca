/// A regular expression for searches in many texts, with a limit on the time that they may take together.
///
/// Not Sendable.
package final class TextPattern {
  /// Why there is no answer.
  package enum Failure: Error, Hashable {
    /// The pattern is none: one clause says why.
    case malformed(String)
    /// The time is used up.
    case timeLimit
    /// A text needs too much memory, or libicu fails.
    case failed(String)
  }

  private let expression: RegularExpression
  private var budget: SearchBudget
  private var texts = 0

  /// - Parameters:
  ///   - pattern: In ICU's spelling; `(?i)` makes case not matter.
  ///   - seconds: Of this thread's processor time, from now.
  package init(_ pattern: String, seconds: Double) throws(Failure) {
    guard !pattern.isEmpty else { throw .malformed("it is empty") }
    do {
      expression = try RegularExpression(pattern)
    } catch {
      throw .malformed(error.reason)
    }
    budget = SearchBudget(steps: .max >> 8, seconds: seconds)
  }

  /// The places of the pattern in a text, ascending, without overlap and not empty: UTF-8 bytes.
  ///
  /// - Parameter limit: No more than so many.
  package func ranges(in text: String, limit: Int = .max) throws(Failure) -> [Range<Int>] {
    texts += 1
    let units: UnitText
    do {
      units = try UnitText(text, number: texts)
    } catch {
      throw .failed(error.detail)
    }
    expression.use(units)
    var found: [Range<Int>] = []
    var start = 0
    do throws(SearchFailure) {
      while found.count < limit, start < units.count,
        let range = try expression.match(within: start..<units.count, &budget)
      {
        if !range.isEmpty { found.append(range) }
        start = max(range.upperBound, start + 1)
      }
      if found.isEmpty, budget.isOverdue { throw .tooLong }
    } catch {
      throw error == .tooLong ? .timeLimit : .failed(error.reason)
    }
    return Self.bytes(found, units)
  }

  /// Places in UTF-16 as places in UTF-8.
  private static func bytes(_ ranges: [Range<Int>], _ units: UnitText) -> [Range<Int>] {
    var (unit, byte) = (0, 0)
    func advance(to place: Int) -> Int {
      while unit < place {
        byte += units.width(at: unit)
        unit += 1
      }
      return byte
    }
    return ranges.map { range in
      let start = advance(to: range.lowerBound)
      return start..<advance(to: range.upperBound)
    }
  }
}
