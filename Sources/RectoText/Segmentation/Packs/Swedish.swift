extension LanguagePack {
  /// Swedish: most short forms stand inside sentences, and numbers take no full stop as ordinals.
  static let swedish = LanguagePack(
    neverFinal: """
      hr fr frk dr prof doc civ.ing civing civ.ek ing tekn fil.dr fil.kand fil.mag fil.lic med.dr
      jur.kand tekn.dr teol.dr ekon kand mag lic arkit kapt löjtn övlt övlöjt löjt serg korpr sgt
      genlt genmaj amir dir sekr ombudsm kyrkoh tf t.f bitr stf nuv dåv förutv kungl kgl s:t s:ta
      st t.ex ex exv bl.a bla d.v.s dvs d.ä s.k sk p.g.a pga fr.o.m fom f.o.m t.o.m m.a.o mao
      m.h.t i.o.m f.v.b ev evtl enl ang avs betr beträff jfr jmf jämf resp inkl exkl ca c:a cirka
      approx vs alt eg egentl urspr ungef obs n.b p.s i.e e.g cf särsk spec förf utg övers ill ed
      eds komp arr reg skådesp bearb inl efterskr isl grek f.d fd s.a.s s.a
      """,
    beforeNumber: """
      nr nris no s sid sidd p pp kap avd art fig figs tab st stk mom pkt bd vol årg häft h uppl
      utg § anm tel tfn tlf mob fax kl lgh prop bet dir skr ds sou sfs ref jan febr feb mars apr
      aug sept sep okt nov dec ca f v r avsn ver ggr
      """,
    mayBeFinal: """
      osv o.s.v o.dyl o.d od odyl dyl e.d e.dyl etc m.m mm m.fl mfl fl o.likn likn f.n f.ö f.å s.å
      d.y d.ä d:o ff forts red kr mkr tkr mdkr milj mnkr st mån tim sek kg km cm vol e.kr f.kr
      e.m f.m i.u n.b.g u.p.a a.k.a vard adj sthlm gbg inc ltd jr sr s.u u.å u.o ibid op.cit a.a
      ordf förk komp kand u.s ph.d doc enh utf avg max
      """,
    starters: """
      det den de en ett han hon hen vi ni jag du man i på av till från för med om under över efter
      före vid mellan mot genom utan utom enligt trots hos kring inom bland sedan när då där här
      nu så men och eller som att eftersom därför dock dessutom också även bara inte ingen inget
      inga ja nej jo alla allt allting många några någon något varje var varför vad vem vilka
      vilken vilket hur mitt min mina din ditt dina hans hennes dess deras vår vårt våra er sin
      sitt sina denna detta dessa sådan sådana andra annan annat båda flera fler mer mest kanske
      ofta alltid aldrig redan ännu igen senare tidigare först sist slutligen idag igår imorgon
      medan innan tills ifall fast är har hade kan kunde ska skulle vill ville måste får fick blir
      blev finns fanns visst efteråt däremot emellertid samtidigt således alltså nämligen förr
      varken antingen både därmed därefter därtill härmed hit dit ju
      """,
    letterWords: "i å",
    endings: "nr")
}
