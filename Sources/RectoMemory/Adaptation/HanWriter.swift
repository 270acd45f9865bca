internal import RectoText

/// Writes a number in Chinese numerals.
struct HanWriter {
  private let amount: AmountWriter

  init(_ amount: AmountWriter) { self.amount = amount }

  /// The new numeral, where the old one is written as it would be.
  var text: String? {
    guard let old = amount.old.int, let new = amount.new.int else { return nil }
    let written = amount.change.target.numeral
    let isTraditional = written.contains { "萬億".contains($0) }
    // 五名 and 15名 are of one style: numerals of one character stay so.
    guard (old <= 10) == (new <= 10), amount.new.significand.utf8.count <= 3 else { return nil }
    if old <= 10 {
      guard written == HanNumberWriter.text(old) || old == 2 && written == "两" else { return nil }
      // 两 stands before what is counted in any style: beside 2 it does not say that three is 三.
      if written == "两", amount.change.source.mention.form == .digits { return nil }
      if new == 1 || old == 1 {
        return amount.isCount && !isOrdinal ? nil : HanNumberWriter.text(new)
      }
      return new == 2 ? two : HanNumberWriter.text(new)
    }
    guard written == HanNumberWriter.text(old, isTraditional: isTraditional),
      let text = HanNumberWriter.text(new, isTraditional: isTraditional)
    else { return nil }
    // 二百 and 两百, 二千 and 两千
    let isOpen =
      text.hasPrefix("二") && !text.hasPrefix("二十") || text.contains("二千") || text.contains("二百")
    return isOpen ? nil : text
  }

  private var isOrdinal: Bool {
    if case .amount(_, .ordinal) = amount.change.target.mention.quantity { return true }
    return false
  }

  /// 二 in ordinals and per cent, 两 before what is counted.
  private var two: String? {
    if isOrdinal { return "二" }
    guard amount.isCount else {
      return amount.change.target.mention.range.upperBound
        == amount.change.target.mention.numeral.upperBound ? "二" : nil
    }
    let side = amount.change.target
    guard let next = side.text.character(after: side.mention.range.upperBound) else { return nil }
    return "个個名天周週次家项項位年条條座艘辆輛所场場轮輪批".contains(next) ? "两" : nil
  }
}
