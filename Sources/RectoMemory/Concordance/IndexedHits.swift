internal import RectoMatch
internal import RectoText

/// Which owners of places count.
struct OwnerFilter {
  /// By number of a set of companions.
  let companions: [Bool]
  /// Whether an id counts; `nil` where all do.
  let counts: ((Int64) -> Bool)?

  init(_ search: ConcordanceSearch, _ side: IndexSide, group: String, target: LanguageTag?) {
    var accepted = [Bool](repeating: true, count: 256)
    if let target {
      for (number, set) in side.companionSets.prefix(CompanionSets.unknown).enumerated() {
        accepted[number] = CompanionSets.holds(set, target.group, besides: group)
      }
    }
    companions = accepted
    // A unit of rare company is asked for.
    let isAsked = target != nil && side.companionSets.count > CompanionSets.unknown
    guard !search.countsAll || isAsked else {
      counts = nil
      return
    }
    let memory = search.memory
    counts = { key in
      guard search.counts(key) else { return false }
      guard isAsked, let target else { return true }
      let unit = (try? memory.unit(id: VariantKey.unit(of: key))) ?? nil
      return unit?.variants.enumerated().contains {
        $0.offset != VariantKey.position(of: key) && $0.element.language.meets(target)
      } ?? false
    }
  }
}

/// Where a phrase stands in the segments of an index.
struct IndexedHits {
  private struct Part {
    var places: [UInt32]
    var kinds: UInt8
    var standing: ConcordanceStanding
  }

  private let side: IndexSide
  private let owners: OwnerFilter
  private var parts: [Part] = []

  init(
    _ term: ConcordanceTerm, in side: IndexSide, group: String, owners: OwnerFilter
  ) throws(IndexError) {
    self.side = side
    self.owners = owners
    for pass in term.passes(in: group) {
      let found = try Self.places(of: term.needle(in: pass.form), pass, side)
      for (places, isInside) in [(found.whole, false), (found.inside, true)] where !places.isEmpty {
        parts.append(
          Part(
            places: places, kinds: pass.kinds,
            standing: ConcordanceStanding(isRegional: false, isInsideWord: isInside)))
      }
    }
    if group == "zh", !term.regional.isEmpty { try addRegional(term) }
  }

  private static func places(
    of needle: [UInt32], _ pass: ConcordanceTerm.Pass, _ side: IndexSide
  ) throws(IndexError) -> IndexSide.PhraseHits {
    guard side.kinds & pass.kinds != 0 else { return IndexSide.PhraseHits() }
    let form = pass.form
    return try side.places(holding: needle) { form.common($0) }
  }

  /// Adds where other regions' words stand and the query's own do not.
  private mutating func addRegional(_ term: ConcordanceTerm) throws(IndexError) {
    var own: Set<Int64>?
    for pass in ConcordanceTerm.regionalPasses {
      var found: Set<UInt32> = []
      for needle in term.regional {
        let hits = try Self.places(of: needle, pass, side)
        found.formUnion(hits.whole)
        found.formUnion(hits.inside)
      }
      guard !found.isEmpty else { continue }
      let ownKeys = if let own { own } else { try ownKeys() }
      own = ownKeys
      var places: [UInt32] = []
      for place in found.sorted() {
        let folded = try side.folded(Int(place))
        guard !term.regionalPlaces(folded: folded, .simplifiedChinese).isEmpty else { continue }
        // Owners of a place are of one text: all have the query's words, or none.
        let isOwn = try side.owners(Int(place)).contains {
          $0.kinds & pass.kinds != 0 && ownKeys.contains($0.id)
        }
        if !isOwn { places.append(place) }
      }
      parts.append(
        Part(
          places: places, kinds: pass.kinds,
          standing: ConcordanceStanding(isRegional: true, isInsideWord: false)))
    }
  }

  /// The owners that have the words themselves.
  private func ownKeys() throws(IndexError) -> Set<Int64> {
    var keys: Set<Int64> = []
    for part in parts {
      for place in part.places {
        for owner in try side.owners(Int(place)) where owner.kinds & part.kinds != 0 {
          keys.insert(owner.id)
        }
      }
    }
    return keys
  }

  /// How many owners there are in all.
  func count() throws(IndexError) -> Int {
    var count = 0
    for part in parts {
      guard let counts = owners.counts else {
        count += try side.ownerCount(
          of: part.places, kinds: part.kinds, companions: owners.companions)
        continue
      }
      try side.forEachOwner(of: part.places, kinds: part.kinds, companions: owners.companions) {
        if counts($0) { count += 1 }
      }
    }
    return count
  }

  /// The first owners in the order of a concordance.
  func first(_ wanted: Int) throws(IndexError) -> [ConcordanceRank] {
    var ranks: [ConcordanceRank] = []
    for part in parts {
      // Places are in the order of their lengths, those of one length in that of their lowest keys: the first
      // owners stand among the first places.
      var taken = 0
      var (length, keys): (Int, [Int64]) = (-1, [])
      for (number, place) in part.places.enumerated() {
        let own = side.length(Int(place))
        if own != length {
          taken += keys.count
          if taken >= wanted { break }
          (length, keys) = (own, [])
        }
        // The lowest key of all owners, counted or not: that is what places are in the order of.
        if number % 32 == 0, taken + keys.count >= wanted,
          let lowest = try side.owners(Int(place)).first?.id,
          taken + keys.count(where: { $0 < lowest }) >= wanted
        {
          break
        }
        let found = try self.ranks(place, length: own, part)
        keys += found.map(\.key)
        ranks += found
      }
    }
    return ranks
  }

  /// All owners, by ascending key.
  func all() throws(IndexError) -> [ConcordanceRank] {
    var ranks: [ConcordanceRank] = []
    for part in parts {
      for place in part.places {
        ranks += try self.ranks(place, length: side.length(Int(place)), part)
      }
    }
    return ranks.sorted { $0.key < $1.key }
  }

  private func ranks(
    _ place: UInt32, length: Int, _ part: Part
  ) throws(IndexError) -> [ConcordanceRank] {
    var ranks: [ConcordanceRank] = []
    for owner in try side.owners(Int(place))
    where owner.kinds & part.kinds != 0 && owners.companions[Int(owner.companions)]
      && owners.counts?(owner.id) ?? true
    {
      ranks.append(ConcordanceRank(key: owner.id, length: length, standing: part.standing))
    }
    return ranks
  }
}
