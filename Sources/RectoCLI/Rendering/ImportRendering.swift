internal import Recto

/// What an import did, in a line.
enum ImportRendering {
  static func summary(_ report: ImportReport) -> String {
    var parts = ["\(report.added) added"]
    if report.joined > 0 { parts.append("\(report.joined) joined") }
    if report.replaced > 0 { parts.append("\(report.replaced) replaced") }
    if report.skippedCount > 0 { parts.append("\(report.skippedCount) skipped") }
    return parts.joined(separator: ", ")
  }
}
