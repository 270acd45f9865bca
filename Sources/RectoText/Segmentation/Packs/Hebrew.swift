extension LanguagePack {
  /// Hebrew, where gershayim mark most short forms; the full stop stands behind initials and in a
  /// few others.
  static let hebrew = LanguagePack(
    neverFinal: """
      ר פרופ אינג השו mr mrs ms dr prof st mt vs cf e.g i.e ופרופ לפרופ שפרופ שלפרופ וגב לגב שגב
      שלגב
      """,
    beforeNumber: """
      עמ מס טל ת.ד ח.פ ת.ז סע ס פ ע כ ר no nos p pp fig figs vol vols ch chap sec art eq tab ועמ
      בעמ לעמ מעמ העמ שעמ ומס במס למס ממס המס שמס וסע בסע לסע מסע הסע שסע וטל בטל לטל מטל הטל שטל
      """,
    mayBeFinal: """
      וכו וגו וכד א.ב ב.מ ת.נ.צ.ב.ה ז.ל ד.נ א.ח ק.מ כו etc inc ltd co corp jr sr u.s u.k ph.d a.m
      p.m גב
      """,
    starters: """
      הוא היא הם הן אני אנחנו אנו אתה את אתם זה זאת זו אלה אלו של על עם אל מן אם כי אבל אך אולם גם
      רק כל כאשר לפי אחרי לאחר לפני בין בגלל למרות היום אתמול מחר עכשיו כעת כאן שם מה מי איפה היכן
      מתי למה מדוע איך כיצד לא כן יש אין היה הייתה היתה היו יהיה עוד כבר לכן כך אז במהלך כמו נוסף
      בנוסף אולי בדרך כמובן ואולם ואז וכך אף אפילו לעומת מאז עד החל בעוד מכיוון כיוון משום אלא
      ולכן והוא והיא הרי אחר מכאן
      """)
}
