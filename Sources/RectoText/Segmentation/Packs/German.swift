extension LanguagePack {
  /// German, where a number with a full stop is an ordinal. Company forms such as GmbH and AG take
  /// no full stop, so that one behind them ends the sentence.
  static let german = LanguagePack(
    neverFinal: """
      dr dres prof profes hr hrn fr frl st ste dipl dipl.-ing ing med phil jur rer nat theol habil
      z.b zb z.t u.a ua d.h dh i.d.r idr bzw bspw ca vgl evtl evt ggf ggfs inkl exkl einschl sog
      sogen zzgl abzgl o.ä u.ä v.a i.a z.z z.zt zzt u.u u.v.a o.g s.o s.u m.e m.w i.e i.s i.v
      i.h.v m.a.w d.i geb gest verh verw hl hll hg hrsg ed eds etw str allg entspr insb insbes bes
      betr bez dgl div eig eigtl ehem ersch evang ev kath röm griech lat engl frz ital span russ
      österr dt germ jüd amerik brit europ kpt lt maj hptm obltn stv stellv vors präs reg gesch
      verf übers übertr urspr vermutl wiss zw zus zit sen approx vs mr mrs ms gebr kl gr kfm kffr
      psych inf phys chem biol päd volksw betriebsw geogr geol soz oec univ.-prof priv.-doz doz
      pfr msgr frhr exz br ltn olt ofw hptfw fw uffz gefr genmaj genlt oberstlt freg kptlt
      flottenadm bgm abg inh fa bearb übs hrsgg nachdr z.hd z.hdn akad allerdgs gegr gez hebr chin
      jap türk poln tschech ungar schwed norw dän niederl serb kroat arab bayr preuß sächs kgl
      königl lfd männl weibl vorm nördl südl östl westl od öffentl städt staatl techn spez vergl
      versch wwe az urt beschl insg lfm ausschl durchschn einh erg erw gem herg landw mind mögl
      nachf zool med.-rat prot ref refl jmd jmdm jmdn jmds ugs veralt volkst wörtl zeitgen zugl
      urk mhd ahd nhd
      """,
    beforeNumber: """
      nr nrn no s sp art abs abschn kap bd bde bdn abb abbn tab taf fig lit ziff z § anm aufl bl
      jg h heft ausg vol teil tl kl kat tel fax pf postf hausnr par rn rdnr randnr vers v bsp jan
      feb febr mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so rz tz buchst hs Alt
      var lfg beil drs drucks erl bgbl rgbl gbl gvbl abl bbl apg kennz pol.-kennz pos zi whg top
      str pl blz fol forts stck mrz spr bsl aufg lekt num ver telef durchw app plz hdb abt max min
      """,
    mayBeFinal: """
      usw etc co kg uvm u.s.w usf u.s.f f ff jh jhd jhdt jh.s v.chr n.chr chr e.v m.b.h inc ltd jr
      jun sen corp bros mio mrd tsd std sek stck km cm mhz u.s u.s.a d.c b.a m.a ph.d dgl o.j o.o
      a.d a.m p.m w.z.b.w u.a u.ä o.ä u.v.a u.dgl o.dgl str pl aufl ausg bd jg abs pers pkt einw
      ew bhf hbf stk ges red u.a.m i.r o.r d.j d.ä ebd ebda a.a.o op.cit cit dat dek cie qm
      nachm vorm abds mtl jährl tägl wchtl et.al al anm u.e m.e z.t v.u.z u.z v.h abt wg pol max
      min mag komm franz bayer oberst gen
      """,
    starters: """
      der die das ein eine er sie es wir ihr ich du man und aber doch denn oder in im am an auf
      mit von für wenn als auch so dann hier dort da was wer wie wo warum wann welche welcher nach
      vor bei seit zum zur zu diese dieser dieses dies dabei dazu damit danach dadurch daher
      deshalb dennoch allerdings jedoch außerdem zudem während nachdem obwohl weil nur noch nun
      sein seine ihre unser unsere mein meine alle viele einige beide jede jeder jedes kein keine
      über unter zwischen durch gegen ohne um bis ab aus heute gestern morgen später schließlich
      ferner ebenso bereits sowohl trotz wegen laut neben statt insgesamt sollte ist sind war
      waren hat haben wird werden kann können ja nein einer eines einem den dem des mehr manche
      mancher manches solche solcher etwa etwas nichts niemand jemand anschließend zunächst zuerst
      inzwischen mittlerweile vielleicht natürlich weiterhin weitere weiter andere anderer anderes
      anders darauf daraufhin darin darum davon davor darüber hierbei hierfür hierzu hinzu solange
      sobald falls sofern indem beim vom ins ans ihm ihn ihnen uns mir mich dir dich euch sich
      möchte müssen muss soll sollen will wollen darf dürfen würde wäre hätte könnte gemäß mittels
      seitdem eigentlich ebenfalls gleichzeitig zugleich einst einmal erst wieder immer nie
      jedenfalls
      """,
    endings: "str pl nr bd jg",
    traits: [.ordinals])
}
