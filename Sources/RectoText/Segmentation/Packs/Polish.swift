extension LanguagePack {
  static let polish = LanguagePack(
    neverFinal: """
      p pp ppłk płk plk mjr kpt por ppor gen adm kmdr sierż kpr szer dr prof mgr inż med hab doc
      ks bp abp kard bł św np m.in tzn tj tzw al ul pl os płn płd zach wsch zw dot ds ww wym zob
      zm ur śp cyt red oprac wyd przyp pw woj pow gm m.st wg wł łac ang niem ros hiszp franc pol
      c.d cd cdn ok śr ew ewent nt dyr prez przew sekr zast kier mec sp z-ca vs bryt amer pt
      ps chor bryg dyw kontradm wiceadm asp podkom nadkom podinsp insp mł kom prok sędz burm wet
      arch czł em zarz wiceprez posł Min Sen Pos wicemarsz prym przeł il właśc daw pocz poł zam dz
      sygn rozp uchw zarządz obw dn przekł wst nakł uzup rozszerz dod uz st.sierż mł.chor st.chor
      gen.bryg lek.wet lek.med dr.hab mgr.inż czes węg ukr białorus szwedz ukł wew zewn ogł społ
      gosp paraf klaszt
      """,
    beforeNumber: """
      nr nry s str art ust pkt poz r rys tab t tom rozdz zał par § lit godz g ok l lp tel dz kol
      ryc st wyd z bud lok kl wewn skr pok bl sygn zd tabl ilustr kom faks fax mob vol ss nn cz
      zesz dn sty lut mar kwi cze lip sie wrz paź lis gru stycz styczn kwiet czerw sierp wrześ
      październ listop grudz ap max min
      """,
    mayBeFinal: """
      itd itp etc in r w rr gr tys mln mld proc n.e p.n.e b.r br ub ubm bm c.o o.o z.o.o sp.z.o.o
      s.a jr sr p.o godz m inc ltd co pn sob nn nast pocz os egz mies tyg kw szt ha jw dz.cyt
      op.cit cyt ibid ff śr czw niedz ubr wlkp maz śl podl pom w.w b.d b.m b.r.w s.c sp.j sp.k m.p
      marsz fot max im gmin lek tłum
      """,
    starters: """
      w we na i a ale to ten ta te ci on ona oni one ono nie jak co z ze po do od dla gdy kiedy
      tak jest są był była było byli się przez przy pod nad za o u ja ty my wy mój jego jej ich
      nasz kto gdzie dlaczego dlatego jednak jeśli jeżeli choć chociaż więc zatem ponieważ bo oraz
      lub albo czy też także również tylko już jeszcze potem później następnie wtedy teraz dziś
      dzisiaj wczoraj jutro tam tu tutaj każdy wszyscy wszystkie wiele niektórzy inni mimo oprócz
      podczas według ponadto natomiast tymczasem wreszcie obecnie którzy który która które kiedyś
      gdzieś ktoś coś nikt nic nigdy zawsze często czasem czasami może można trzeba należy warto
      niech żeby aby by skoro zanim odkąd dopóki chyba przecież właśnie zresztą zwłaszcza
      szczególnie prawie niemal ponad około wśród pomiędzy między wobec wskutek dzięki zgodnie
      poza przeciw bez obok koło ku wraz razem dalej dotąd odtąd stąd stamtąd skąd dokąd inna inny
      inne innym takie taki taka takich tym tych temu tej tę tą mu mnie ciebie nas was jemu nim
      nią nimi swój swoje wasz twój miał miała mają ma
      """)
}
