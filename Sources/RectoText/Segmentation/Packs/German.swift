extension LanguagePack {
  static let german = LanguagePack(
    neverFinal: """
      dr dres prof profes hr hrn fr frl st ste dipl dipl.-ing ing med phil jur rer nat theol habil mag
      z.b zb z.t u.a ua d.h dh i.d.r idr bzw bspw ca vgl evtl evt ggf ggfs inkl exkl einschl sog sogen zzgl abzgl
      max min o.ä u.ä v.a i.a z.z z.zt zzt u.u u.v.a o.g s.o s.u m.e m.w i.e i.s i.v i.h.v m.a.w d.i geb gest verh
      verw hl hll hg hrsg ed eds etw str allg entspr insb insbes bes betr bez dgl div eig eigtl ehem einschl ersch
      evang ev kath röm griech lat engl franz frz ital span russ österr schweiz dt germ jüd amerik brit europ
      gen komm kpt lt maj oberst hptm obltn stv stellv vors präs reg gesch verf übers übertr urspr vermutl wiss
      zw zus zit zzgl sen jun. approx vs mr mrs ms no. gebr kl gr
      """,
    beforeNumber: """
      nr nrn no s sp art abs abschn kap bd bde bdn abb abbn tab taf fig lit ziff z § anm aufl bl jg h heft ausg
      vol teil tl kl kat tel fax pf postf hausnr par rn rdnr randnr vers v bsp jan feb febr mär apr mai. jun jul aug sep sept okt nov dez
      mo di mi do fr sa so
      """,
    mayBeFinal: """
      usw etc co kg gmbh ag uvm u.s.w usf u.s.f f ff jh jhd jhdt jh.s v.chr n.chr chr e.v m.b.h mbh inc ltd jr jun sen corp bros
      mio mrd tsd std min. sek st. stck km cm kg. mhz usa u.s u.s.a d.c b.a m.a ph.d dgl o.j o.o a.d a.m p.m w.z.b.w
      """,
    starters: """
      der die das ein eine er sie es wir ihr ich du man und aber doch denn oder in im am an auf mit von für wenn als
      auch so dann hier dort da was wer wie wo warum wann welche welcher nach vor bei seit zum zur zu diese dieser dieses dies
      dabei dazu damit danach dadurch daher deshalb dennoch allerdings jedoch außerdem zudem während nachdem obwohl weil
      nur noch nun sein seine ihre ihr unser unsere mein meine alle viele einige beide jede jeder jedes kein keine über unter zwischen
      durch gegen ohne um bis ab aus heute gestern morgen später schließlich ferner ebenso bereits sowohl trotz wegen
      laut neben statt insgesamt sollte ist sind war waren hat haben wird werden kann können ja nein einer eines einem den dem des
      """,
    hours: "uhr.",
    traits: [.ordinals])
}
