extension LanguagePack {
  static let polish = LanguagePack(
    neverFinal: """
      p pp ppłk płk plk mjr kpt por ppor gen adm kmdr sierż kpr szer dr prof mgr inż lek med hab doc ks bp abp kard bł św o s.
      np m.in tzn tj tzw al ul pl os plac. płn płd zach wsch zw dot ds ww wym zob por. zm ur śp jw cyt red oprac tłum wyd przyp
      im pw woj pow gm gmin m.st st. wg wł łac ang niem fr. ros gr. hiszp wł. franc pol d/s c.d cd cdn ok śr max min ew ewent
      jr. nt dyr prez przew sekr zast kier mec red. sp z-ca vs itp. bryt amer
      """,
    beforeNumber: """
      nr nry s str art ust pkt poz r rys tab t tom rozdz zał par § lit godz g ok l lp ust. tel dz kol ryc ss. st wyd z
      """,
    mayBeFinal: """
      itd itp etc in r w rr ww. zł gr tys mln mld proc n.e p.n.e b.r br ub ubm bm c.o o.o z.o.o sp.z.o.o s.a m.in. jr sr p.o
      godz min sek cm km kg m wiek. inc ltd co pn pt sob
      """,
    starters: """
      w we na i a ale to ten ta te ci on ona oni one ono nie jak co z ze po do od dla gdy kiedy tak jest są był była było byli się
      przez przy pod nad za o u ja ty my wy mój jego jej ich nasz kto gdzie dlaczego dlatego jednak jeśli jeżeli choć
      chociaż więc zatem ponieważ bo oraz lub albo czy też także również tylko już jeszcze potem później następnie wtedy teraz dziś
      dzisiaj wczoraj jutro tam tu tutaj każdy wszyscy wszystkie wiele niektórzy inni mimo oprócz podczas według ponadto
      natomiast tymczasem wreszcie obecnie
      """)
}
