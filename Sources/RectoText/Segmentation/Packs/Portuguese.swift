extension LanguagePack {
  /// Portuguese of Portugal and Brazil: courtesy titles in four genders and numbers, addresses and
  /// the bibliographic short forms of both countries.
  static let portuguese = LanguagePack(
    neverFinal: """
      sr sra srs sras sr.a srta srtas sto sta d exmo exma exmos exmas ex.mo ex.ma ilmo ilma ilmos
      ilmas il.mo digmo digma revmo revma rev revdo meritíssimo exa exas exª ema v.exa v.exas
      v.ex.ª v.s v.sa v.sas v.rev s.exa s.ema s.a.r s.m dr dra drs dras prof profa profs profas
      eng enga engº arq arqa adv advº méd enf psic bel lic mestr gen gal ten maj cap sgt cb alm
      brig cmdt cmte ten-cel maj-brig fr mons côn card mme mlle mr mrs Cel Ir Des Min Dep Sen Ver
      Al Gov Pres Dir Sec Com vice-pres p.ex ex v.g i.e e.g cf cfr vd vid obs n.b p.s
      aprox vs resp av avs pç pça praç lgo trav estr rod jd jdim vl Pq qta urb bº edif ed eds org
      orgs coord trad adapt comp pref posf ilustr introd dept depto depart lat gr ingl esp ital
      vulg fem masc adm Pe
      """,
    beforeNumber: """
      n nº n.º núm num nr art arts cap caps pág págs pag pags p pp fl fls fol fols vol vols v t
      tom fasc fig figs tab tabs quad gráf anex ap apt apto aptº bl cj conj lt qd sl esc and séc
      sécs sec inc al alín § par dec dl dec.-lei port proc res súm ex tel tels telef telem tlm cel
      fax ram cx c.p cep r est ed vers vv liv l col cols fs jan fev mar abr mai jun jul ago set
      out nov dez dist
      """,
    mayBeFinal: """
      etc ltda lda cª c.ia inc s.a s.a.r.l jr sr.º min seg hs h km kg cm mm ha hab milh esq dto
      a.c d.c a.e.c e.c s.d s.l s.n ss segs op.cit loc.cit cit ibid id al n.t n.e n.r u.s e.u.a
      ee.uu f.c r.j s.p m.g ph.d m.sc m.s b.a a.m p.m univ fac esc inst bras port Cia Cía
      """,
    starters: """
      o a os as um uma uns umas ele ela eles elas eu nós vós você vocês isto isso aquilo este esta
      estes estas esse essa esses essas aquele aquela aqueles aquelas em no na nos nas num numa
      neste nesta nesse nessa nisso naquele naquela de do da deste desta desse dessa disso daí ao
      à aos às por pelo pela pelos pelas para com sem sob sobre entre até desde após ante perante
      segundo conforme durante mediante e mas ou porém contudo todavia entretanto portanto assim
      logo então depois antes agora hoje ontem amanhã aqui ali lá já ainda também só apenas mesmo
      não sim nem nunca sempre talvez quando onde como quem qual quais quanto quantos que se
      porque embora enquanto caso foi foram era eram é está estão há houve tem têm seu sua seus
      suas meu minha nosso nossa todos todas todo toda cada muitos muitas alguns algumas outro
      outra outros outras ninguém nada tudo além apesar quase finalmente atualmente posteriormente
      """,
    letterWords: "é à")
}
