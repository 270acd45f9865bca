extension LanguagePack {
  /// Catalan, Valencian included: titles with the middle dot, addresses, and the short names of
  /// weekdays and months.
  static let catalan = LanguagePack(
    neverFinal: """
      sr sra srs sres srta srtes dr dra drs dres prof profa profs excm excma excms exc il·lm
      il·lma il·lms hble hbles m.hble mgfc mgfca mgr mons mn rev revd revda st sta sts stes gral
      cnel ctà tt tte sgt cmdt alm eng arq adv llic dipl vicepres secr Dir coord cons mme mlle
      av avda avgda avd pl plç pça pg ptge psg rbla rda trav trv ctra urb bda bxda c crer pda ptda
      edif cf cfr conf vg veg p.ex i.e e.g aprox vs resp n.b p.s obs dept depts ajt univ inst ed
      eds edit trad il·lustr intr introd pròl comp recop lat gr cast fr angl ital ant mod ptal gov
      prov mun Cía
      """,
    beforeNumber: """
      n núm núms nº pàg pàgs p pp art arts ap apt fig figs vol vols t tom cap caps quad làm tel
      tels tf fax mòb km col cols f fol fols v vv § par esc ent pral exp ref reg disp dec s lín
      gen febr feb abr jul ag set oct nov des dl dt dc dj dv ds dg c
      """,
    mayBeFinal: """
      etc s.a s.l s.a.u s.l.u s.c.c.l inc ltd jr a.c d.c h min seg s km kg cm mm ha hab pta pts
      ptes ee.uu e.u.a r.i.p q.a.c.s sgle ss cit op.cit ibid íd dta esq bx al ph.d m.h n.t n.e s.d
      s.ll ff.cc Cia pres ex
      """,
    starters: """
      el la els les l un una uns unes ell ella ells elles jo tu nosaltres vosaltres vostè vostès
      això allò aquest aquesta aquests aquestes aquell aquella aquells aquelles en a al als de del
      dels d amb per pel pels sense sobre sota entre fins des segons durant mitjançant contra cap
      i o però sinó perquè ja també només encara ara avui ahir demà aquí allà allí llavors
      aleshores després abans sempre mai potser així doncs tanmateix malgrat quan on com qui què
      quin quina quins quines si no sí ni tampoc que és són era eren va van ha han hi ho es s se
      em ens us li n m t seu seva seus seves meu nostre nostra tots totes tot tota cada molts
      moltes alguns algunes altres ningú res finalment posteriorment actualment mentre quant
      gràcies
      """)
}
