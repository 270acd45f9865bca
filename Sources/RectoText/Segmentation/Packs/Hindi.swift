extension LanguagePack {
  /// Hindi: the danda ends sentences, and some papers use the full stop; Latin initials are spelled
  /// by their names.
  static let hindi = LanguagePack(
    neverFinal: """
      डॉ डा डाॅ श्री श्रीमती श्रीमति सुश्री कु प्रो पं स्व चौ मेज कै कैप्ट कर्न ब्रि ब्रिगे लेफ्टि
      ठा एड एडवो इंजी न्या मि मिसेज मो मोह मौ ह सं संपा सम्पा अनु उदा दृ तु प्र प्रा मा रा.सा रेव
      जस्टि भा mr mrs ms dr prof st mt vs cf e.g i.e
      """,
    beforeNumber: """
      पृ सं नं क्र क्रं खं अ अनु धा मो दू दूर फो मो.नं दू.भा भा ई ख वि.सं चि पं no nos p pp fig
      figs vol vols ch chap sec art eq tab
      """,
    mayBeFinal: """
      बी सी डी एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू डब्लू एक्स वाई जेड ज़ेड
      ए ई रु रू पै लि कं इं कि.मी कि मी से.मी मि.मी कि.ग्रा ग्रा मि.ग्रा मि.ली ली हे घं ई.पू वि.सं
      ई.स शता बी.बी.सी पी.एच.डी आर.एस.एस बी.जे.पी सी.बी.आई पी.टी.आई एन.डी.ए यू.पी.ए आई.ए.एस
      आई.पी.एस एन.सी.पी सी.पी.एम सी.पी.आई एल.ओ.सी पी.डी.पी टी.वी बी.ए एम.ए एल.एल.बी डी.एम एस.पी
      इत्या ता etc inc ltd co corp jr sr u.s u.k ph.d a.m p.m उ.प्र म.प्र आ.प्र हि.प्र
      """,
    letterWords: """
      है हैं था थी थे थीं हो हूँ हूं दो लो लें दें दे जा गा गी गे ना न भी ही तो सो रे
      """,
    traits: [.fullStopsShorten])
}
