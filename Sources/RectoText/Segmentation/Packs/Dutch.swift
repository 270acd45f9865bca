extension LanguagePack {
  static let dutch = LanguagePack(
    neverFinal: """
      dhr dhrn mevr mw mej dr drs ir ing prof mr mrs ms st bc ds kol lt gen maj sgt pres burg
      wethr bv bijv d.w.z dwz o.a oa m.b.t mbt i.v.m ivm t.a.v tav t.o.v tov i.p.v ipv m.a.w t.g.v
      n.a.v nav o.l.v o.b.v m.i.v m.u.v m.m.v ca evt event vgl z.g zgn zg jl i.c q.q a.d v.d
      t.n.v t.w vnl resp incl excl inz afd aanw vnw gem ned dui etym oorspr uitg red vert ev vs
      i.e cf o.i m.i i.h.b i.t.t d.m.v dmv e.g approx hr dra wed fam jhr jkvr zr br mgr serg sergt
      korp adj elt genm brig cmdt secr insp dir adv arch lic cand bijz hoogl t.b.v t.h.v t.l.v
      i.s.m a.h.v i.o.v i.g.v o.g.v b.g.g nml ong plm jo rb inl verm waarsch ohw voorz vz wnd plv
      burgem Sr weled weledgel zeergel hooggel postd dipl gr hoogd nederd afk opm versch oorsverb
      verz uitbr herdr bew geïll ill samenst toel vervl voorm p.s n.b c.q o.m
      """,
    beforeNumber: """
      nr nrs p pp pag blz art artt fig figg hfst afb tab vol dl jrg par § lid bijl tel jan feb
      febr mrt apr jun jul aug sep sept okt nov dec v dln bldz bl aant nt r.o rov stb stcrt trb
      toest huisnr kam str pl ln postb gsm mob fax verg mat lit onderd ond ed aflev afl jaarg kol
      rnr knr recnr ma wo vr za max
      """,
    mayBeFinal: """
      enz etc jr sr a.u.b s.v.p a.s d.d c.s e.a e.d e.v m.n m.v v.chr n.chr chr co inc ltd corp
      e.o min sec km cm kg z.o.z u.s BV NV NL dgl zsm svp str pl ln st mld mln mio ibid op.cit a.w
      cit o.c l.c jl ll e.k o.t.t e.c.g u.u a.d b.v n.v w.o w.v.t.t.k hfdst afd max eng kap lat
      """,
    starters: """
      de het een hij zij ze we wij ik je jij u jullie in op en maar dit dat deze die er daar hier
      zo dan toen nu ook als bij met van voor na naar om onder over tussen tegen door uit tot
      sinds tijdens volgens ondanks want of omdat hoewel terwijl wat wie waar wanneer waarom hoe
      welke alle veel sommige elke ieder iedereen zijn haar hun ons onze mijn niet geen wel nog al
      zowel echter bovendien daarnaast daarom verder vervolgens uiteindelijk later vandaag
      gisteren morgen men iets niets niemand iemand hen hem mij me mezelf jou jouw uw wijzelf zulk
      zulke zo'n andere ander beide enkele enige weinig meer meeste meestal vaak altijd nooit soms
      misschien wellicht natuurlijk inmiddels intussen ondertussen sindsdien eerst eerder toch
      immers namelijk kortom dus nadat voordat zodra zolang zodat doordat doordien indien tenzij
      mits binnen buiten langs rond behalve zonder dankzij wegens aldus is was waren heeft hebben
      had hadden wordt worden werd werden kan kunnen kon zal zullen zou zouden moet moeten mag
      mogen laat gaat doe kijk ja nee daarna hierna daarbij hierbij daarvoor hiervoor daarmee
      hiermee vandaar vroeger
      """,
    endings: "str nr")
}
