extension LanguagePack {
  static let danish = LanguagePack(
    neverFinal: """
      hr fr frk dr drs prof ing civ.ing adv dir kapt lt maj gen oberst st skt sml sct sktm pastor. mag cand stud phil jur med
      f.eks feks bl.a bla d.v.s dvs ca inkl ekskl jf jfr pga p.g.a mht m.h.t ift i.f.t vedr evt alm mv. iht i.h.t hhv hvs. ifm i.f.m
      ang afd red udg udd overs opr lat eng ty kl. nuv fhv pt. p.t pr vs kgl d.d mr mrs i.e e.g sst nr. gl
      f.o.m t.o.m m.a.o o.s.fr sml. sønd
      """,
    beforeNumber: """
      nr s sp side. pkt stk art fig figs kap bd tlf kl § tab p pp bilag. vol jan febr feb mar apr jun jul aug sep sept okt nov dec
      """,
    mayBeFinal: """
      osv etc mv m.v mfl m.fl m.m mm o.lign o.l aps a/s co jr sr s.u inc ltd corp km cm kg mio mia kr e.kr f.kr u.s u.s.a e.u u.k
      a.m p.m d.c ph.d min sek tim st gade. md mdr ssk
      """,
    starters: """
      det den de en et han hun vi i på og men der jeg dette du man da når hvis som med af for til fra ved om efter før under
      over mod uden mellem gennem så nu her dér hvad hvem hvor hvorfor hvordan hvornår hvilken også kun dog derfor desuden
      derefter endelig senere i dag alle mange nogle hver ingen ikke ja nej min din hans hendes vores deres sin at fordi
      selvom mens ifølge trods samt the it he she they how
      """,
    introductory: "at kl klokken den i om efter før",
    hours: "a.m p.m",
    traits: [.ordinals])
}
