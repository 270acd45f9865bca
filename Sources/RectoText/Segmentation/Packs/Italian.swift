extension LanguagePack {
  static let italian = LanguagePack(
    neverFinal: """
      sig sigg sig.ra sig.na sigra signa dott dott.ssa dottssa dr prof prof.ssa profssa avv ing arch geom rag on sen mons
      s ss san. gent gent.mo egr spett ill.mo rev don. cav comm uff gen col magg cap ten serg amm dir pres vicepres min segr
      ecc. p.es es ad.es cfr cf vs v vd i.e c.a ca circa. op.cit ed a.c.a loc lat gr ingl ted fr. spagn psicol econ idraul meteor st
      tel tel. fraz ab abit v.cte f.lli flli approx max min
      """,
    beforeNumber: """
      p pp pag pagg art artt fig figg n nn num nr vol voll cap capp tel par § c co comma. tab tav cod cpv lett sez all
      gen febb mar apr magg giu lug ag ago sett set ott nov dic lun mart mer gio ven sab dom
      """,
    mayBeFinal: """
      ecc etc s.p.a spa. s.r.l srl. s.n.c s.a.s a.c d.c c.v d.o.c a.m p.m co inc ltd corp jr sen u.s km kg cm mm sec
      """,
    starters: """
      il lo la i gli le un uno una l lui lei loro egli ella essi io noi voi tu in nel nella nei negli nelle di del dello della dei
      degli delle a al allo alla ai agli alle da dal dalla e ed ma o con per su sul sulla tra fra non che è era sono questo
      questa questi queste quello quella quelli quando come dove chi perché se anche poi così ora qui oggi ieri dopo prima
      durante secondo contro senza sotto sopra mentre tuttavia inoltre infine invece però ogni tutti tutte molti alcuni
      altri suo sua suoi mio nostro si ci ne l'
      """,
    traits: [.finalVowels])
}
