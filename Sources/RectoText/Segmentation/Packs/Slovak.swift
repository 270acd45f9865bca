extension LanguagePack {
  static let slovak = LanguagePack(
    neverFinal:
      "napr tzv t.j tj resp príp pozn cca ca p sl pp prof dr mudr judr phdr paeddr rndr thdr ing mgr mga bc doc csc arch akad st sv ul nám č. kpt por plk mjr gen npor pplk odd red vyd ed zost prel porov atď. zn roč tel mob tzn ust min. max. hl slov čes nem angl franc lat gr rus bývalý. býv vys nadm",
    beforeNumber: "č čís s str ods čl par § písm obr tab zv roč kap pol r tel fax bod vyh",
    mayBeFinal:
      "atď atp a pod pod a i o.i i s.r.o s r o a.s v.o.s k.s n.o spol ml st n.l p.n.l r stor mil tis mld hod min sek km cm kg eur sk os ing csc phd d.c",
    starters:
      "v vo na a ale to ten tá tie on ona oni ono je sú bol bola boli sa si nie ako keď čo kto kde kedy prečo preto s so z zo do od pre po pri pod nad za o k ku u i aj ak lebo však teda potom teraz dnes včera zajtra tu tam jeho jej ich náš môj všetko všetci mnohí niektorí každý iba len už ešte podľa okrem medzi počas okrem ďalej nakoniec neskôr",
    traits: [.ordinals, .syllabicConsonants])
}
