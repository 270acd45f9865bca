extension LanguagePack {
  /// Turkish: titles go before a name, kinds of streets behind it. Words in İ stand capitalised
  /// too, as their lower case is not the plain i that Unicode gives I.
  static let turkish = LanguagePack(
    neverFinal: """
      dr prof doç yrd öğr araş arş uzm op opr dt ecz vet müh mim Sn öğrt prof.dr doç.dr yrd.doç
      yrd.doç.dr op.dr uzm.dr dr.öğr av.dr ord ord.prof org korg tümg tuğg alb yb bnb yzb ütğm
      üstğm tğm atğm asb astsb mrş kora tüma tuğa Gen Kur Em Müd gnkur hz st bkz krş örn yakl
      i.e e.g cf n.b p.s çev ed hzl akt ö alm fr İng İsp İt lat yun osm San Tic gn bşk bşkn
      k.k.t.c t.c Gör Av Ora
      """,
    beforeNumber: """
      no nr s sf sy c md fık böl şek tab tel faks gsm d p pk nu vol sok cad bs m Oca Şub Mar Nis
      May Haz Tem Ağu Eyl Eki Kas Ara
      """,
    mayBeFinal: """
      vb vs vd v.b v.s v.d a.ş ltd şti ltd.şti inc corp co koop koll yy m.ö m.s i.ö İ.Ö sn dk dak
      km kg cm mm m ha lt gr krş cad cd sok sk mah mh bulv blv apt ap sit mrk üniv fak ens böl
      hast md müd yrd haz yay bsk bs y.y a.g.e a.g.m agm age jr sr u.s ph.d s.a a.s r.a c.c s.a.v
      """,
    starters: """
      bu şu o bir ve ama fakat ancak lakin çünkü zira ben sen biz siz onlar onun onu ona onda
      ondan bunun bunu buna bunda bundan bunlar bunların onların şimdi sonra önce daha çok en her
      hiç bazı birçok tüm bütün hangi ne neden niçin nasıl nerede nereye kim kimse kimi eğer
      ayrıca böylece böyle şöyle öyle yine gene hatta yani oysa oysaki nitekim belki elbette evet
      hayır değil var yok bugün dün yarın burada orada şurada artık hem ya yahut veya ile için
      İçin gibi göre karşı rağmen üzere iki İki İlk İşte İster İçinde İyi zaten sadece yalnızca
      yalnız özellikle genellikle geçen gelecek aynı diğer başka herkes herhangi hepsi kendisi
      kendi bana sana bize size sonuçta sonunda ardından üstelik mesela örneğin aslında
      dolayısıyla mademki madem meğer acaba galiba sanki keşke tabii bazen böylelikle hâlâ hala
      henüz peki haydi demek
      """,
    traits: [.ordinals])
}
