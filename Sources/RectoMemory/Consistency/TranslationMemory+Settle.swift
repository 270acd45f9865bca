internal import GRDB
internal import RectoText

extension TranslationMemory {
  /// Gives all units of each inconsistency one rendering, in one operation.
  ///
  /// A unit with another rendering gets the one that stays in its place, with its inline codes and dates; with
  /// `InconsistencyOptions.side` `target` it is the source that is replaced. Where it is then identical to
  /// another, they are united. A unit that no unit of the rendering contradicts, for its context differs, stays.
  /// `limit` and `offset` have no say.
  ///
  /// - Parameters:
  ///   - policy: Which rendering stays.
  ///   - progress: Called with the groups settled so far; what it throws leaves the memory as it was.
  /// - Throws: `MemoryError`, or what `progress` throws.
  /// - Complexity: O(variants + units in question · log stored) time, memory for the numbers of these units.
  public func settleInconsistencies(
    _ options: InconsistencyOptions = InconsistencyOptions(), keeping policy: InconsistencyPolicy,
    by author: Authorship = Authorship(), progress: ((Int) throws -> Void)? = nil
  ) throws -> SettleReport {
    try write { db in
      // All groups first: what is read must not change meanwhile.
      var questions: [Question] = []
      try Self.forEachDisagreement(options, db) { group in
        questions.append(Question(group))
        try progress?(0)
      }
      var settlement = try Settlement(db, options, by: author)
      try settlement.settle(questions, progress: progress) { policy.choice(among: $0) }
      return try settlement.finish()
    }
  }

  /// Gives all units that contradict one its rendering, in one operation.
  ///
  /// - Throws: `MemoryError`, `noUnit` for a unit that is not there.
  /// - Returns: `settled` is 0 where nothing contradicts the unit.
  public func settle(
    unit id: Int64, _ options: InconsistencyOptions = InconsistencyOptions(),
    by author: Authorship = Authorship()
  ) throws -> SettleReport {
    try write { db in
      let unit = try living(id, db)
      let keys = Set(
        unit.variants.map {
          TextKey(hash: Self.foldHash(Folding.fold($0.text)), group: $0.language.group)
        })
      var questions: [Question] = []
      try Self.forEachDisagreement(options, sharing: keys.sorted(), db) { group in
        if group.members.contains(where: { $0.unit == id }) { questions.append(Question(group)) }
      }
      var settlement = try Settlement(db, options, by: author)
      try settlement.settle(questions) { renderings in
        renderings.firstIndex { $0.contains { $0.id == id } }
      }
      return try settlement.finish()
    }
  }
}

/// A disagreement without its texts.
private struct Question {
  var units: [Int64]
  var languageClass: String

  init(_ group: Disagreement) {
    units = group.members.map(\.unit)
    languageClass = group.languageClass
  }
}

/// Which units of a question have what stays, and which have not.
private struct Decision {
  var kept: [Int64]
  var others: [Int64]
  var languageClass: String
}

/// Settles questions in one operation.
private struct Settlement {
  private var writer: UpkeepWriter
  private var report = SettleReport()
  private let db: Database
  private let options: InconsistencyOptions

  init(_ db: Database, _ options: InconsistencyOptions, by author: Authorship) throws {
    self.db = db
    self.options = options
    writer = try UpkeepWriter(db, .settle, by: author)
  }

  /// - Parameter choice: Which of several renderings stays; each is given by its units.
  mutating func settle(
    _ questions: [Question], progress: ((Int) throws -> Void)? = nil,
    choice: ([[TranslationUnit]]) -> Int?
  ) throws {
    let questions = questions.sorted {
      ($0.units[0], $0.languageClass) < ($1.units[0], $1.languageClass)
    }
    // All is decided before anything is changed: a unit of several languages that one answer changes would be the
    // newest for the next question.
    var decisions: [Decision] = []
    for question in questions {
      try progress?(0)
      let renderings = Dictionary(grouping: try units(question.units)) {
        rendering(of: $0, question.languageClass)
      }.values.sorted { $0[0].id < $1[0].id }
      guard let kept = choice(renderings) else {
        report.left += 1
        continue
      }
      decisions.append(
        Decision(
          kept: renderings[kept].map(\.id),
          others: renderings.indices.filter { $0 != kept }.flatMap { renderings[$0].map(\.id) },
          languageClass: question.languageClass))
    }
    for decision in decisions {
      try carryOut(decision)
      try progress?(report.settled)
    }
  }

  private mutating func carryOut(_ decision: Decision) throws {
    let models = try units(decision.kept)
    for id in decision.others {
      // An earlier answer may have changed it, or united it with another.
      guard let unit = try units([id]).first else { continue }
      let model = models.first { model in
        options.contexts == .ignored || !ContextConflicts.differ(model.context, unit.context)
      }
      guard let model,
        rendering(of: unit, decision.languageClass) != rendering(of: model, decision.languageClass)
      else { continue }
      let new = unit.taking(from: model) { $0.language.comparedClass == decision.languageClass }
      switch try writer.replace(unit, with: new.changed(from: unit, by: writer.author)) {
      case .added: report.changed += 1
      case .joined: report.united += 1
      }
    }
    report.settled += 1
  }

  /// Units as they are by now, each once.
  private func units(_ ids: [Int64]) throws -> [TranslationUnit] {
    try Set(ids.map { writer.successor(of: $0) }).sorted()
      .compactMap { try StoredUnits.unit($0, db) }
  }

  private func rendering(of unit: TranslationUnit, _ languageClass: String) -> [[UInt8]] {
    unit.variants.filter { $0.language.comparedClass == languageClass }
      .map { options.likeness.key($0.text) }
  }

  func finish() throws -> SettleReport {
    try writer.finish()
    return report
  }
}

extension TranslationUnit {
  /// The unit with another's variants of some languages in the place of its own.
  fileprivate func taking(
    from model: TranslationUnit, _ isTaken: (Variant) -> Bool
  ) -> TranslationUnit {
    var unit = self
    guard let place = variants.firstIndex(where: isTaken) else { return unit }
    let language = variants[place].language
    // Codes answer to those of the text on the other side.
    let keepsCodes =
      variants.filter { !isTaken($0) }.map(\.codes)
      == model.variants.filter { !isTaken($0) }.map(\.codes)
    unit.variants.removeAll(where: isTaken)
    unit.variants.insert(
      contentsOf: model.variants.filter(isTaken).map { variant in
        var variant = variant
        variant.language = language
        if !keepsCodes { variant.codes = [] }
        return variant
      }, at: place)
    // The aligner's next run must not bring back what was settled.
    unit.origin.alignment = nil
    if model.origin.confidence == nil { unit.origin.confidence = nil }
    return unit
  }
}

extension InconsistencyPolicy {
  /// The place of the rendering that stays; each is given by its units.
  fileprivate func choice(among renderings: [[TranslationUnit]]) -> Int? {
    let newest = renderings.map { units in
      units.map { ($0.lastChange?.rawValue ?? "", $0.id) }.max { $0 < $1 } ?? ("", 0)
    }
    switch self {
    case .newest: return renderings.indices.max { newest[$0] < newest[$1] }
    case .most:
      return renderings.indices.max { a, b in
        renderings[a].count == renderings[b].count
          ? newest[a] < newest[b] : renderings[a].count < renderings[b].count
      }
    case .reviewed:
      let reviewed = renderings.indices.filter { place in
        renderings[place].contains { $0.origin.confidence == nil }
      }
      return reviewed.count == 1 ? reviewed[0] : nil
    }
  }
}
