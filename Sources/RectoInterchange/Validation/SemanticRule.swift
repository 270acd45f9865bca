internal import RectoText

/// What the text of a standard says and no content model can: it sees elements come and go.
protocol SemanticRule: AnyObject {
  func open(_ element: OpenElement, in context: ValidationContext)
  func close(_ element: OpenElement, in context: ValidationContext)
  /// The document is complete.
  func finish(in context: ValidationContext)
}

extension SemanticRule {
  func open(_ element: OpenElement, in context: ValidationContext) {}
  func close(_ element: OpenElement, in context: ValidationContext) {}
  func finish(in context: ValidationContext) {}
}

/// What semantic rules see of a document, and where they report.
final class ValidationContext {
  let file: String
  var report: ValidationReport
  /// The elements that are open, the root first.
  var stack: [OpenElement] = []

  init(file: String, report: ValidationReport) {
    self.file = file
    self.report = report
  }

  func error(_ rule: String, _ message: String, at element: OpenElement) {
    add(.error, rule, message, at: Place(element))
  }

  func warning(_ rule: String, _ message: String, at element: OpenElement) {
    add(.warning, rule, message, at: Place(element))
  }

  func error(_ rule: String, _ message: String, at place: Place) {
    add(.error, rule, message, at: place)
  }

  func warning(_ rule: String, _ message: String, at place: Place) {
    add(.warning, rule, message, at: place)
  }

  /// A line and column, kept after their element is gone.
  struct Place {
    var line: Int
    var column: Int

    init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    init(_ element: OpenElement) { self.init(line: element.line, column: element.column) }
  }

  private func add(
    _ severity: FileProblem.Severity, _ rule: String, _ message: String, at place: Place
  ) {
    report.add(
      FileProblem(
        severity, rule, message,
        at: SourceLocation(file: file, line: place.line, column: place.column)))
  }
}
