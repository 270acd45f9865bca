public import ArgumentParser
public import Recto

extension LanguageTag: ExpressibleByArgument {
  /// A tag of a language that exists: a typing error is better told at once.
  public init?(argument: String) {
    guard let tag = try? LanguageTag(argument), tag.isKnown || tag == .undetermined else {
      return nil
    }
    self = tag
  }
}
