import Testing

@testable import RectoInterchange

@Suite struct POFormatTests {
  @Test(
    "a translation fills in what its original does",
    arguments: [
      ("%d ships at %s", "an %2$s sind %1$d Schiffe", "c-format"),
      ("%5.2f%% of %-3lu", "%.1f%% von %lu", "c-format"), ("100 %", "100 %", "c-format"),
      ("%*d", "%*i", "c-format"), ("%(name)s at %(n)d", "%(n)i: %(name)r", "python-format"),
      ("{0} at {pier!r:>9}", "{pier}: {0}", "python-brace-format"),
      ("{{x}}", "{{y}}", "python-brace-format"),
      ("%d", "%s", "no-c-format"),
    ])
  func same(_ source: String, _ target: String, _ flag: String) {
    #expect(POFormat.problem(source, target, flag: flag, isPlural: false) == nil)
  }

  @Test(
    "what it fills in otherwise is a problem",
    arguments: [
      ("%d ships", "Schiffe", "c-format"), ("ships", "%d Schiffe", "c-format"),
      ("%d %s", "%s %d", "c-format"), ("%d", "%ld", "c-format"), ("%d", "100 %", "c-format"),
      ("%d", "%1$d %1$s", "c-format"), ("%(name)s", "%(nom)s", "python-format"),
      ("%(n)d", "%(n)s", "python-format"), ("{pier}", "{quai}", "python-brace-format"),
      ("{pier}", "{pier", "python-brace-format"),
    ])
  func other(_ source: String, _ target: String, _ flag: String) {
    #expect(POFormat.problem(source, target, flag: flag, isPlural: false) != nil)
  }

  @Test("a plural form may do without a number, and may have no other")
  func plurals() {
    #expect(POFormat.problem("%d ships", "ein Schiff", flag: "c-format", isPlural: true) == nil)
    #expect(POFormat.problem("%d ships", "%s Schiff", flag: "c-format", isPlural: true) != nil)
  }
}
