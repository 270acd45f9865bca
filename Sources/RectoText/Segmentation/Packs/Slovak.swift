extension LanguagePack {
  /// Slovak: degrees before and after names, and words that are consonants alone, so that those
  /// short forms are listed.
  static let slovak = LanguagePack(
    neverFinal: """
      p pí sl pp dr prof doc mudr mvdr mddr judr phdr paeddr rndr thdr thlic icdr phmr pharmdr
      rsdr artd ing ing.arch mgr mga bc akad arch soch odb as prim asist kpt por npor ppor plk
      pplk mjr gen.por genmjr genpor brig rtm rtn nrtm práp nadpráp čat des stržm sv bl blah mons
      napr tzv t.zv tj t.j tzn t.zn resp príp event ev porov zv zvl vrát cca ca pozn vs cf i.e e.g
      n.b p.s prib pôv dosl býv predt zast preds podpreds taj zást šéfred zodp hl m.sv ul tr nábr
      sídl okr red vyd nakl zost ed eds sprac prel prekl il fot réž hud upr dopl doplň úv predsl
      ilustr odd nem angl franc lat gr tal špan maď čes ukr hebr sloven nar zomr zn sp.zn č.j
      """,
    beforeNumber: """
      č čís č.p č.j č.d s str obr tab kap ods odst písm čl par § zv pol vyhl zák ust zn sp.zn roč
      zoš vol p pp tel fax mob ičo dič parc lv r rr v vv hl pr príl pozn st odd jan feb febr mar
      apr máj jún júl aug sept okt nov dec
      """,
    mayBeFinal: """
      atď a.i apod pod atp ap i.i o.i kol i s.r.o a.s spol v.o.s k.s n.o o.z š.p n.p z.z inc ltd
      phd ph.d csc drsc dis.art ll.m ml st r l stor n.l p.n.l pr.n.l kr pr.kr po.kr hod min sek
      mil mld tis sk ks ods zb b.m b.r t.r t.č m.n.m etc ibid op.cit cit ob obyv os nasl nn nám
      rod riad max kap d.c p.m a.m u.s skr jr pol rus gen
      """,
    starters: """
      v vo na a i ale to ten tá tie títo tieto táto tento toto tomu tým on ona ono oni ony je sú
      bol bola bolo boli bude budú by sa si nie nebol ako čo kto kde kedy prečo ktorá ktorý ktoré
      ktorí keď s so z zo do od po pre pri pred pod nad za o k ku u medzi bez podľa okrem mimo
      počas kvôli vďaka cez proti vedľa namiesto okolo aby pretože lebo však avšak teda preto
      napriek ibaže potom teraz dnes včera zajtra tam tu jeho jej ich im jemu náš naša naše môj
      moja moje svoj my vy ja všetko všetci všetky mnoho mnohí niektorí niektoré každý každá len
      iba už ešte tiež taktiež rovnako ďalej navyše nakoniec neskôr predtým zatiaľ hoci ak či ani
      áno tak takto taký iní ďalší ďalšie jeden jedna jedno podobne napríklad naopak kým keďže
      možno práve až asi dokonca najmä najprv
      """,
    traits: [.ordinals, .syllabicConsonants])
}
