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

  /// Tells what was skipped, up to twenty of them one by one.
  static func warn(of report: ImportReport, file: String) {
    for skip in report.skipped.prefix(20) {
      Messages.warning("\(skip.location): \(skip.reason)")
    }
    if report.skippedCount > min(20, report.skipped.count) {
      Messages.warning("\(file): \(report.skippedCount) skipped in all")
    }
  }
}
