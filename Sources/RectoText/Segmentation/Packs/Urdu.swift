extension LanguagePack {
  /// Urdu, whose own mark ends sentences; the full stop is met in Latin short forms and behind
  /// letters.
  static let urdu = LanguagePack(
    neverFinal: "م ع د ص ب ش ڈ \(latinTitles)",
    beforeNumber: "ص ج ش ف ق ر \(latinReferences)",
    mayBeFinal: """
      اے بی سی ڈی ای ایف جی ایچ آئی جے کے ایل ایم این او پی کیو آر ایس ٹی یو وی ڈبلیو ایکس وائی
      زیڈ ق.م ھ ء ہ الخ م \(latinEndings)
      """,
    traits: [.fullStopsShorten])
}
