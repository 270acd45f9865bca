extension LanguagePack {
  /// Burmese: sentences end at its own mark; the full stop is met behind the letters of short names
  /// alone.
  static let burmese = LanguagePack(
    neverFinal: "ဒေါက် ဥပ ဒု ပ.ထ အ.ထ.က အ.လ.က အ.မ.က ဗ.ဟ.စ \(latinTitles)",
    beforeNumber: "စာ ဖုန်း ပုံ မှတ် \(latinReferences)",
    mayBeFinal: """
      အေ ဘီ စီ ဒီ အီး အက်ဖ် ဂျီ အိတ်ချ် အိုင် ဂျေ ကေ အယ်လ် အမ် အန် အို ပီ အာ အက်စ် တီ ယူ ဗွီ ဝိုင်
      ဘီ.အေ အမ်.အေ ဘီ.ဘီ.စီ \(latinEndings)
      """,
    traits: [.fullStopsShorten])
}
