extension LanguagePack {
  /// Urdu, whose own mark ends sentences; the full stop is met in Latin short forms and behind
  /// letters.
  static let urdu = LanguagePack(
    neverFinal: "م ع د ص ب ش ڈ mr mrs ms dr prof st mt vs cf e.g i.e",
    beforeNumber: "ص ج ش ف ق ر no nos p pp fig figs vol vols ch chap sec art eq tab",
    mayBeFinal: """
      اے بی سی ڈی ای ایف جی ایچ آئی جے کے ایل ایم این او پی کیو آر ایس ٹی یو وی ڈبلیو ایکس وائی
      زیڈ ق.م ھ ء ہ الخ م etc inc ltd co corp jr sr u.s u.k ph.d a.m p.m
      """,
    traits: [.fullStopsShorten])
}
