internal import RectoText
internal import Synchronization

/// Compares the numbers of two texts by value.
///
/// A number is met where the other text says its value in any way: as a part of a date, per cent or plain, by the clock,
/// in words. Only digits, and Chinese numerals from thirteen on, have to be met: words such as *two* and 一 are often said
/// otherwise or not at all. Names that hold digits are compared as they are written.
struct NumberCheck: Sendable {
  private let readers = Readers()

  /// Readers by language: the first text of each costs milliseconds.
  private final class Readers: Sendable {
    private let known = Mutex<[LanguageTag: NumberReader]>([:])

    func reader(_ language: LanguageTag) -> NumberReader {
      known.withLock { known in
        let reader = known[language] ?? NumberReader(language: language)
        known[language] = reader
        return reader
      }
    }
  }

  private func numbers(of segment: Segment) -> SaidNumbers {
    SaidNumbers(segment.text, mentions: readers.reader(segment.language).mentions(in: segment.text))
  }

  /// Values that only one of the texts says, and names whose digits changed.
  func numbers(_ pair: CheckedPair) -> [CheckFinding] {
    let source = numbers(of: pair.source)
    let target = numbers(of: pair.target)
    return values(source, target) + names(source, target)
  }

  private func values(_ source: SaidNumbers, _ target: SaidNumbers) -> [CheckFinding] {
    var missing = source.values.filter { !target.says($0) }
    var added = target.values.filter { !source.says($0) }
    if !missing.isEmpty, !added.isEmpty {
      // 116 123 and 116123: what is called is grouped in many ways.
      if isGroupedOtherwise(missing, added) { return [] }
      return [
        CheckFinding(
          .numbers, .error,
          "\(list(missing.map(\.text))) in the source, \(list(added.map(\.text))) in the translation"
        )
      ]
    }
    missing.removeAll(where: \.isSmall)
    added.removeAll(where: \.isSmall)
    if !missing.isEmpty {
      return [
        CheckFinding(
          .numbers, .warning,
          "\(list(missing.map(\.text))) of the source \(isAre(missing)) not in the translation")
      ]
    }
    if !added.isEmpty {
      return [
        CheckFinding(
          .numbers, .warning,
          "\(list(added.map(\.text))) of the translation \(isAre(added)) not in the source")
      ]
    }
    return []
  }

  /// Names that only one of the texts has, of one shape in both.
  private func names(_ source: SaidNumbers, _ target: SaidNumbers) -> [CheckFinding] {
    let missing = source.names.filter { !target.names.contains($0) }
    let added = target.names.filter { !source.names.contains($0) }
    guard let old = missing.first(where: { name in added.contains { $0.shape == name.shape } }),
      let new = added.first(where: { $0.shape == old.shape })
    else { return [] }
    return [
      CheckFinding(
        .numbers, .warning, "\(old.text) in the source, \(new.text) in the translation")
    ]
  }

  /// Whether both say the same digits, in another number of groups: never by a mark or a word of scale.
  private func isGroupedOtherwise(_ a: [SaidNumbers.Value], _ b: [SaidNumbers.Value]) -> Bool {
    let isPlain = (a + b).allSatisfy { $0.numeral.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    return isPlain && a.count != b.count && digits(a) == digits(b)
  }

  /// The digits of all numerals, one after another.
  private func digits(_ values: [SaidNumbers.Value]) -> String {
    var seen: Set<String> = []
    return values.map(\.numeral).filter { seen.insert($0).inserted }.joined()
  }

  /// Months and days of the week where each text has one that the other has not.
  func dates(_ pair: CheckedPair) -> [CheckFinding] {
    let source = numbers(of: pair.source)
    let target = numbers(of: pair.target)
    return [(source.months, target.months), (source.weekdays, target.weekdays)].compactMap {
      source, target in
      let missing = source.filter { one in !target.contains { $0.value == one.value } }
      let added = target.filter { one in !source.contains { $0.value == one.value } }
      guard !missing.isEmpty, !added.isEmpty else { return nil }
      return CheckFinding(
        .dates, nil,
        "\(list(missing.map(\.text))) in the source, \(list(added.map(\.text))) in the translation")
    }
  }

  private func list(_ texts: [String]) -> String {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }.joined(separator: ", ")
  }

  private func isAre(_ values: [SaidNumbers.Value]) -> String {
    Set(values.map(\.text)).count == 1 ? "is" : "are"
  }
}
