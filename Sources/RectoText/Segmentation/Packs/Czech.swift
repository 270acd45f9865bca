extension LanguagePack {
  /// Czech: degrees before and after names, and words that are consonants alone, so that those
  /// short forms are listed.
  static let czech = LanguagePack(
    neverFinal: """
      p pí sl pp dr prof doc mudr mvdr mddr judr phdr paeddr rndr thdr thlic phmr pharmdr rsdr
      rcdr artd ing ing.arch mgr mga bc bca akad arch mal soch odb as asist lékř prim kpt por npor
      ppor plk pplk mjr gen.por genmjr genpor brig rtm rtn nrtm prap nprap pprap škpt svob des sv
      blah mons např kupř tzv t.zv tj t.j tzn t.zn resp popř příp event ev mj srov zvl zejm vč
      cca ca pozn vs cf i.e e.g n.b p.s obv přibl pův dosl tehd býv zast řed předs místopř taj
      zást šéfred odp hl ul tř nábř sídl okr kr red vyd nakl ed eds zprac přel překl il fot rež
      hud sest usp upr dopl úv předml rozš ilustr angl franc lat řec špan maď čes pol ukr hebr stř
      roz nar zemř zn sp.zn č.j čj jm mob
      """,
    beforeNumber: """
      č čís čp č.p č.j čj č.ev s str obr tab kap odst písm čl par § sv pol vyhl zák nař ust zn
      sp.zn roč seš vol p pp tel fax mob ič dič parc lv r rr v vv hl př příl pozn st odd sb led ún
      břez květ červ srp zář říj listop pros ř řád sl
      """,
    mayBeFinal: """
      apod atd atp aj ap kol s.r.o a.s spol v.o.s k.s o.p.s z.s z.ú s.p n.p inc ltd phd ph.d th.d
      csc drsc dis ll.m ml st r l stol n.l př.n.l kr př.kr po.kr př hod min sek vt vteř mil mld
      tis odd odst sb b.m b.r b.n t.r t.č m.n.m nl čs etc ibid op.cit cit ob obyv os posl násl nn
      nám max čet kap p.m a.m u.s d.c zkr jr něm rus gen
      """,
    starters: """
      v ve na a i ale to ten ta ti ty tyto tato tento toto tomu tím on ona ono oni ony je jsou byl
      byla bylo byli byly bude budou by se si ne není nejsou nebyl jak jako co kdo kde kdy proč
      která který které kteří když s z ze do od po pro při před pod nad za o k ke ku u mezi bez
      podle kromě mimo během kvůli díky přes proti vedle místo kolem aby protože neboť však avšak
      tedy proto přesto ovšem pak potom poté teď nyní dnes včera zítra tam tady zde tu jeho její
      jejich jim jemu náš naše můj moje svůj my vy já všechno všichni vše všechny mnoho mnozí
      někteří některé každý jen jenom pouze už již ještě také též rovněž dále navíc nakonec
      později předtím zatím zatímco ačkoli ačkoliv přestože pokud jestliže jestli buď nebo ani či
      ano tak takto takový jiní další jeden jedna jedno podobně například naopak nicméně třeba
      právě teprve až snad
      """,
    traits: [.ordinals, .syllabicConsonants])
}
