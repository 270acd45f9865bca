extension LanguagePack {
  /// Persian: eras and references are single letters with full stops.
  static let persian = LanguagePack(
    neverFinal: "ر.ک رک نک ن.ک نگ بنگ تص مص ویر mr mrs ms dr prof st mt vs cf e.g i.e",
    beforeNumber: """
      ص صص ج ش شم چ س جل م ت تل ص.پ ک.پ ف no nos p pp fig figs vol vols ch chap sec art eq tab
      """,
    mayBeFinal: """
      ق.م پ.م ب.م ه.ق ه.ش هـ.ق هـ.ش ق.ظ ب.ظ م هـ الخ ا.ه ج.ا ج.ا.ا etc inc ltd co corp jr sr u.s
      u.k ph.d a.m p.m
      """,
    starters: """
      این آن او وی ما شما من تو آنها آنان ایشان اینها در از به با برای بر تا که و اما ولی لیکن لذا
      بنابراین پس سپس اگر چون چرا چگونه چه کجا کی کدام هر همه هیچ برخی بعضی یک یکی هم نیز همچنین
      همین چنین البته شاید باید نباید است بود هست نیست دیگر بعد قبل پیش اینجا آنجا امروز دیروز
      فردا اکنون حالا زیرا چنانچه هنگامی وقتی زمانی گرچه اگرچه هرچند بلکه یعنی مثلا درباره بدون
      طبق بنا علاوه همچون ضمن ضمنا میان طی تنها فقط بسیاری چند چندین سرانجام ابتدا نخست گفت گفته
      وجود حتی هنوز همواره گاهی بی جز مگر آیا
      """)
}
