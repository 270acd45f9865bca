internal import RectoText

/// Which units contradict each other, given that contexts which are both known and differ excuse another
/// rendering: a side that one of two units does not know is no difference.
struct ContextConflicts {
  /// The sides of a context that are known, 1 the previous and 2 the next, and what a second unit that knows certain
  /// sides may see of them.
  private struct View: Hashable {
    var known: Int
    var previous: UnitContext.Neighbour?
    var next: UnitContext.Neighbour?

    init(_ context: UnitContext, known: Int, common: Int) {
      self.known = known
      previous = common & 1 == 0 ? nil : context.previous
      next = common & 2 == 0 ? nil : context.next
    }
  }

  private enum Renderings { case one(Int), several }

  private let members: [Disagreement.Member]
  private var seen: [View: Renderings] = [:]

  /// - Complexity: O(members), as each is compared with four kinds of contexts, not with every other.
  init(_ members: [Disagreement.Member]) {
    self.members = members
    for member in members {
      let known = Self.known(member.context)
      for common in Set((0...3).map { $0 & known }) {
        let view = View(member.context, known: known << 2 | common, common: common)
        switch seen[view] {
        case nil: seen[view] = .one(member.rendering)
        case .one(let other) where other != member.rendering: seen[view] = .several
        default: break
        }
      }
    }
  }

  /// Those that another contradicts, in order.
  var contradicted: [Disagreement.Member] {
    members.filter { member in
      let mine = Self.known(member.context)
      return (0...3).contains { known in
        let common = known & mine
        switch seen[View(member.context, known: known << 2 | common, common: common)] {
        case nil: return false
        case .several: return true
        case .one(let rendering): return rendering != member.rendering
        }
      }
    }
  }

  private static func known(_ context: UnitContext) -> Int {
    (context.previous == .unknown ? 0 : 1) | (context.next == .unknown ? 0 : 2)
  }

  /// Whether two contexts are both known on a side and differ there.
  static func differ(_ a: UnitContext, _ b: UnitContext) -> Bool {
    zip([a.previous, a.next], [b.previous, b.next]).contains { a, b in
      a != .unknown && b != .unknown && a != b
    }
  }
}
