extension LanguagePack {
  static let armenian = LanguagePack(terminators: [":", "։"])
}
