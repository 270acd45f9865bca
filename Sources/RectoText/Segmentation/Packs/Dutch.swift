extension LanguagePack {
  static let dutch = LanguagePack(
    neverFinal: """
      dhr dhrn mevr mw mej dr drs ir ing prof mr mrs ms st bc drs. ds kol kap lt gen maj sgt min. pres burg wethr
      bv bijv d.w.z dwz o.a oa m.b.t mbt i.v.m ivm t.a.v tav t.o.v tov i.p.v ipv m.a.w t.g.v n.a.v nav t/m o.l.v o.b.v
      m.i.v m.u.v m.m.v ca evt event vgl z.g zgn zg jl i.c q.q a.d v.d t.n.v t.w vnl resp incl excl inz afd aanw vnw
      gem ned eng fr. dui lat etym fig. oorspr uitg red vert ev vs i.e cf o.i m.i i.h.b i.t.t d.m.v dmv e.g approx max min.
      """,
    beforeNumber: """
      nr nrs p pp pag blz art artt fig figg hfst afb tab vol dl jrg par § lid bijl tel jan feb febr mrt apr jun jul aug sep sept
      okt nov dec v
      """,
    mayBeFinal: """
      enz etc n.v b.v nv. bv. jr sr a.u.b s.v.p a.s a.s. d.d c.s e.a e.d e.v m.n m.v v.chr n.chr chr co inc ltd corp e.o
      min sec km cm kg z.o.z u.s
      """,
    starters: """
      de het een hij zij ze we wij ik je jij u jullie in op en maar dit dat deze die er daar hier zo dan toen nu ook als
      bij met van voor na naar om onder over tussen tegen door uit tot sinds tijdens volgens ondanks want of omdat hoewel
      terwijl wat wie waar wanneer waarom hoe welke alle veel sommige elke ieder iedereen zijn haar hun ons onze mijn
      niet geen wel nog al zowel echter bovendien daarnaast daarom verder vervolgens uiteindelijk later vandaag gisteren morgen
      """)
}
