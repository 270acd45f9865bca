extension LanguagePack {
  static let italian = LanguagePack(
    neverFinal: """
      sig sigg sig.ra sig.na sigra signa dott dott.ssa dottssa dr prof prof.ssa profssa avv ing
      arch geom rag on sen mons s ss gent gent.mo egr spett ill.mo rev cav comm uff gen col magg
      cap ten serg amm dir pres vicepres segr p.es es ad.es cfr cf vs v vd i.e c.a ca op.cit ed
      a.c.a loc lat gr ingl ted spagn psicol econ idraul meteor st tel fraz ab abit v.cte f.lli
      flli approx gent.ma gent.le gent.li gent.mi ill.ma ill.mi chiar.mo chiar.ma preg.mo preg.ma
      spett.le stim.mo rev.mo rev.do rev.da on.le on.li egr.i avv.ti avv.to dott.ri dott.sse
      sig.ri sig.re proff dr.ssa geom.a arch.a ing.a cav.uff gr.uff comm.re per.ind p.i m.llo
      mar.llo brig app.to ten.col s.ten c.te com.te isp sov cons sac card proc sost v.le p.za
      p.zza c.so l.go v.lo c.da s.da str prov dip univ ist cass trib pref introd intr rist ediz
      ill illustr trad aa.vv vv franc port russ soc dipl ved n.b p.s f.to vicesegr sottosegr
      """,
    beforeNumber: """
      p pp pag pagg art artt fig figg n nn num nr vol voll cap capp tel par § c co tab tav cod cpv
      lett sez all gen febb mar apr magg giu lug ag ago sett set ott nov dic lun mart mer gio ven
      sab dom n.ro cell fax int sc pal rif prot alleg sent d.lgs lgs reg dir dec sec ord delib tit
      lib lit fasc quad ed col coll f ff fol r civ sub mapp fg kmq gg v vv s ss sg d.p.r l max min
      """,
    mayBeFinal: """
      ecc etc s.p.a s.r.l s.n.c s.a.s a.c d.c c.v d.o.c a.m p.m co inc ltd corp jr sen u.s km kg
      cm mm sec ss seg segg sgg sg tot coop cit op.cit loc.cit ibid ivi al Cost ab max min gg hh
      s.d s.l s.n n.d.r n.d.t n.d.a p.v a.a.s.l av.c u.s.a f.lli s.r.l.s Cia C.ia
      """,
    starters: """
      il lo la i gli le un uno una l lui lei loro egli ella essi io noi voi tu in nel nella nei
      negli nelle di del dello della dei degli delle a al allo alla ai agli alle da dal dalla e ma
      o con per su sul sulla tra fra non che è era sono questo questa questi queste quello quella
      quelli quando come dove chi perché se anche poi così ora qui oggi ieri dopo prima durante
      secondo contro senza sotto sopra mentre tuttavia inoltre infine invece però ogni tutti tutte
      molti alcuni altri suo sua suoi mio nostro si ci ne l' ciò coloro colui colei qualcuno
      qualcosa nessuno nessuna niente nulla alcuna alcune altra altre altro ognuno ciascuno
      chiunque qualunque quale quali quanto quanti quanta quante quant quell quest dall dell nell
      sull all d c cos dov com dunque quindi perciò pertanto ossia ovvero oppure né neanche
      nemmeno anzi eppure benché affinché poiché siccome finché appena già ancora mai sempre
      spesso forse magari presto tardi domani adesso allora intanto frattempo successivamente
      attualmente recentemente entro fuori presso verso oltre lungo insieme grazie
      """,
    letterWords: "è é",
    traits: [.finalVowels])
}
