extension LanguagePack {
  /// Norwegian, Bokmål and Nynorsk together, as texts and names mix them.
  static let norwegian = LanguagePack(
    neverFinal: """
      hr fr frk dr prof cand cand.mag cand.jur cand.philol cand.polit cand.scient cand.real
      cand.med cand.theol cand.oecon cand.psychol dr.philos dr.med dr.ing dr.scient siv.ing siv.øk
      siving sivøk ing stud philol polit scient mag adv adm adm.dir dir sekr disp kapt kpt lt
      løytn ltn oblt ob.lt maj genlt genmaj sjt sersj korp res.kap sokn bisk kgl kongl st sst
      f.eks feks t.d bl.a bla m.a dvs d.v.s d.e s.k ca cirka hhv h.h.v resp inkl ekskl innb iht
      i.h.t ift i.f.t ifm i.f.m mht m.h.t pga p.g.a mtp m.t.p fom f.o.m t.o.m vha v.h.a vedr ang
      mao m.a.o evt ev jf jfr jmf cf sml tidl nåv dav opph oppr opprinn eig eigentl egentl omtr
      gj.snitt gjsn vs i.e e.g n.b nb p.s pr særl spes red utg overs oms forf ill komp arr reg
      bearb innl gml nyno ed eds f.k.a fhv
      """,
    beforeNumber: """
      nr no s sd p pp kap § par art pkt fig figs tab bd vol årg h utg vedl tlf tel mob faks kl str
      etg avd gnr bnr snr fnr st st.meld st.prp meld prop innst ot.prp dok rt ref jan febr feb mar
      apr jun jul aug sept sep okt nov des v r ca f ver kontonr orgnr postb
      """,
    mayBeFinal: """
      osv o.s.v etc m.m mm m.v mv m.fl mfl o.l o.lign ol o.a e.l e.lign lign od o.d ff forts e.kr
      f.kr f.v.t e.v.t kr mill mrd mld stk pst pct kg km cm sek tim mnd md årh årg gt vn vg
      a.s inc ltd co jr sr d.y u.å u.st d.å d.s i.a ibid op.cit loc.cit ndf ovf a.k.a u.s ph.d
      nestl avg ank hovedst mrk adr eks maks lat
      """,
    starters: """
      det den de en et ei eit han hun ho vi jeg eg du dere dykk man ein i på og men der her når da
      så hvis viss som med av til fra frå ved om etter før under over mot uten utan mellom gjennom
      ifølge ifølgje trass tross hos blant nå hva kva hvem kven hvor kor kvar hvorfor kvifor
      hvordan korleis hvilken hvilke også òg bare berre likevel derfor difor dessuten dermed
      imidlertid samtidig samstundes senere seinare tidligere tidlegare først sist alle mange noen
      nokon nokre noe noko hver ingen ikke ikkje ja nei jo min mitt mine din hans hennes hennar
      dens dets vår vårt våre deres deira sin sitt sine at fordi selv sjølv mens medan siden sidan
      ettersom dersom enn er var har hadde kan kunne skal skulle vil ville må måtte bør blir ble
      blei vart finnes finst denne dette disse desse slik slike andre flere fleire begge både
      verken enten kanskje alltid aldri ofte altså ellers elles videre deretter etterpå heller
      endelig slutt
      """,
    letterWords: "i å",
    endings: "nr",
    traits: [.ordinals])
}
