extension LanguagePack {
  /// Danish, where a full stop makes an ordinal of a number and many short forms have one inside.
  static let danish = LanguagePack(
    neverFinal: """
      hr fr frk dr drs prof ing civ.ing adv dir kapt lt gen st skt sml sct sktm mag cand stud phil
      jur f.eks feks bl.a bla d.v.s dvs ca inkl ekskl jf jfr pga p.g.a mht m.h.t ift i.f.t vedr
      evt alm iht i.h.t hhv ifm i.f.m ang afd udg udd overs opr lat ty nuv fhv p.t pr vs kgl d.d
      mr mrs i.e e.g sst gl f.o.m t.o.m m.a.o o.s.fr sønd cand.mag cand.jur cand.polit cand.merc
      cand.scient cand.med cand.theol cand.psych cand.phil cand.pæd cand.oecon stud.mag stud.jur
      stud.med dr.med dr.phil dr.jur dr.scient dr.techn mag.art lic polit merc scient theol psych
      oecon oblt kaptl sgt serg korp pltn kommandørkapt adm adm.dir kontorch kst fung overl lekt
      adj sgpr arkt næstfm iflg vha v.h.a ifbm i.f.b.m mhp m.h.p cirka gns gnsn tidl dav oprind
      p.gr.a jvf jvfr resp spec særl obs n.b p.s forf forfr ill ed eds komp fotogr bearb efterskr
      indl opt mao uddr gr grek bek bkg f.h.v
      """,
    beforeNumber: """
      nr s sp pkt stk art fig figs kap bd tlf kl § tab p pp vol jan febr feb mar apr jun jul aug
      sep sept okt nov dec afs afsn anm årg hft udg bl lok lbnr cirk vejl boks mob fax pgf para
      str etg st.th jvf j.nr jnr r ver
      """,
    mayBeFinal: """
      osv etc mv m.v mfl m.fl m.m mm o.lign o.l aps co jr sr s.u inc ltd corp km cm kg mio mia
      kr e.kr f.kr u.s u.s.a e.u u.k a.m p.m d.c ph.d sek tim st md mdr ssk o.s.v o.m.a o.a ol
      lign o.lgn el.lign e.l e.lign ff f.v.t e.v.t årh pct hkr tkr t.kr tdkr pk pkt forts ndf ovf
      d.s d.å u.å ubf th afg ank adr fm ibid op.cit kbh ex eks maks a.k.a pers bygn maj red oberst
      eng
      """,
    starters: """
      det den de en et han hun vi i på og men der jeg dette du man da når hvis som med af for til
      fra ved om efter før under over mod uden mellem gennem så nu her dér hvad hvem hvor hvorfor
      hvordan hvornår hvilken også kun dog derfor desuden derefter endelig senere dag alle mange
      nogle hver ingen ikke ja nej min din hans hendes vores deres sin at fordi selvom mens ifølge
      trods samt the it he she they how dens dets jo os jer mit nogen noget intet flere andre
      samme begge både enten hverken måske altid aldrig ofte allerede endnu igen tidligere først
      sidst samtidig imidlertid således altså ellers dermed dernæst herefter herfra siden indtil
      er var har havde kan kunne skal skulle vil ville må måtte bør bliver blev findes fandtes
      denne disse sådan sådanne hvilket eftersom såfremt medmindre desværre
      """,
    introductory: "at kl klokken den i om efter før",
    hours: "a.m p.m",
    letterWords: "i å",
    endings: "nr",
    traits: [.ordinals])
}
