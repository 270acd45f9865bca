/// Where an article was published, by whom and when: what heads a brief of it.
///
/// Each part is as the page or the record has it, white space at the ends trimmed; `nil` where it says
/// nothing.
public struct DocumentSource: Hashable, Sendable {
  /// The newspaper, agency or site.
  public var outlet: String?
  /// One or more names.
  public var author: String?
  /// As written: `2026-03-12T08:30:00Z`, `12 March 2026`, `2026年3月12日`.
  public var date: String?
  /// The address of the page.
  public var address: String?

  public init(
    outlet: String? = nil, author: String? = nil, date: String? = nil, address: String? = nil
  ) {
    self.outlet = outlet
    self.author = author
    self.date = date
    self.address = address
  }

  /// Whether nothing is known.
  public var isEmpty: Bool { self == DocumentSource() }
}
