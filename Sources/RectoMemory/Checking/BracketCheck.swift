internal import RectoText

/// Finds brackets and quotation marks that lack their others.
enum BracketCheck {
  static func findings(in pair: CheckedPair) -> [CheckFinding] {
    var findings: [CheckFinding] = []
    if let fault = bracketFault(in: pair.target.text), bracketFault(in: pair.source.text) == nil {
      findings.append(CheckFinding(.brackets, nil, fault))
    }
    if let fault = QuotationMarks(pair.target.text).fault {
      let source = QuotationMarks(pair.source.text)
      // What is quoted in single marks, or goes on in the next segment, has marks of its own in the translation.
      if source.fault == nil, !source.mayQuoteSingly {
        findings.append(CheckFinding(.brackets, nil, fault))
      }
    }
    return findings
  }

  private static let openings: [Unicode.Scalar: Unicode.Scalar] = [
    "(": ")", "（": ")", "[": "]", "［": "]", "{": "}", "｛": "}", "【": "】", "《": "》", "〈": "〉",
    "〔": "〕",
  ]
  /// What closes, in the form that its opening asks for.
  private static let closings: [Unicode.Scalar: Unicode.Scalar] = [
    ")": ")", "）": ")", "]": "]", "］": "]", "}": "}", "｝": "}", "】": "】", "》": "》", "〉": "〉",
    "〕": "〕",
  ]

  private static func bracketFault(in text: String) -> String? {
    var open: [(mark: Unicode.Scalar, wanted: Unicode.Scalar)] = []
    var place = 0
    for scalar in text.unicodeScalars {
      defer { place += 1 }
      if let wanted = openings[scalar] {
        open.append((scalar, wanted))
      } else if let closing = closings[scalar] {
        if open.last?.wanted == closing {
          open.removeLast()
        } else if open.isEmpty, closing == ")", place <= 3 {
          // 1) and a) begin an item of a list.
          continue
        } else {
          return open.isEmpty
            ? "'\(scalar)' closes nothing"
            : "'\(scalar)' does not close '\(open[open.count - 1].mark)'"
        }
      }
    }
    return open.last.map { "'\($0.mark)' is not closed" }
  }

}
