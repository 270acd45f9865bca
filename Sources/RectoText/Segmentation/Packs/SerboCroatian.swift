extension LanguagePack {
  /// Serbian in both alphabets, Croatian, Bosnian and Montenegrin.
  static let serboCroatian = LanguagePack(
    neverFinal: """
      g gđa g-đa g-din gđica gđo gosp gdin gdja prof dipl ing inž akad mag spec univ asist prim
      doc mr mr.sc dr.sc prof.dr doc.dr dipl.ing dipl.oec dr.med sc sv vlč preč mons msgr bl ep
      arhiep mitrop genmaj ppuk potpuk kpt por natpor potpor zast bojn brig npr tj t.j tzv t.zv
      odn usp upor cca ca vs cf i.e e.g n.b p.s nap pog isp približ zv čit izg ul bul ur izd nakl
      prev prir ilustr fot rež predg pogov zb lat eng engl njem nem fr franc tal ital grč mađ arap
      hrv slov češ polj špa pok rođ zam nač sekr dir predsj preds pl gl čl.kor dop.čl г гђа г-ђа
      г-дин гђица гђо госп гдин гдја проф дипл инг инж акад маг спец унив асист прим доц мр
      проф.др доц.др дипл.инг св бл еп архиеп митроп генмај ппук потпук пор натпор потпор заст
      бриг нпр тј т.ј тзв т.зв одн усп упор н.б п.с нап пог исп приближ зв чит изг ул бул ур изд
      накл прев прир илустр фот реж предг погов зб лат нем фр франц итал грч мађ арап хрв слов чеш
      пољ шпа пок рођ зам нач секр дир предсј предс пл гл чл.кор доп.чл енгл
      """,
    beforeNumber: """
      br čl st tač toč t al str s sl tab pog gl knj sv svez vol p pp § par kat tel mob fax faks
      tlf kbr k.br ul rj reg l v vv r f jan feb febr mar apr jun jul avg sep sept okt nov dec sij
      velj ožu svib srp ruj stud pros ožuj op poz бр чл ст тач точ т ал стр с сл таб пог гл књ св
      свез пар кат тел моб факс кбр к.бр ул рј рег л в вв р ф јан феб фебр мар апр јун јул авг сеп
      септ окт нов дец оп поз
      """,
    mayBeFinal: """
      itd isl sl i.sl dr etc god v st stolj n.e p.n.e pr.n.e pr.kr po.kr kr pr g mj d.o.o a.d d.d
      o.d j.d.o.o j.p inc ltd jr sr ml mil mlrd mlr mln hilj tis kn din min sek h m.n.v nm op.cit
      nav.dj n.d ibid cit b.b bb p.m a.m u.s ph.d d.c os ost nast nn gen maj puk rus srp tur итд
      исл сл и.сл др год в ст стољ н.е п.н.е пр.н.е пр.кр по.кр кр пр г мј д.о.о а.д д.д о.д ј.п
      јр ср мл мил млрд млр млн хиљ тис дин мин сек х м.н.в нм н.д б.б ос ост наст нн ген мај пук
      рус срп тур с.р бр vid вид
      """,
    starters: """
      u na i a ali ili to taj ta te ti ovaj ova ovo ovi ove onaj on ona ono oni one ja mi vi je su
      bio bila bilo bili bile će bi se ne nije nisu da kako što šta tko ko gdje gde kada kad zašto
      koji koja koje koliko s sa iz od do po za pri pred pod nad o k ka uz bez kroz prema preko
      nakon poslije posle prije pre tijekom tokom zbog radi između među oko kod osim protiv
      umjesto umesto iako premda jer ako dok čim zato stoga ipak međutim dakle također takođe isto
      samo još već tada onda sada danas jučer juče sutra tu tamo ovdje ovde njegov njezin njen
      njena njihov njihova njegova moj moja naš naša svoj svi sve sav mnogi mnoge neki neke svaki
      svatko svako nitko niko ništa drugi druge jedan jedna jedno kasnije ranije konačno najzad
      napokon prvo zatim potom budući uostalom naime primjerice tako takav ovakav ni niti no nego
      pa možda samim dosad otada у на и а али или то тај та те ти овај ова ово ови ове онај он она
      оно они оне ја ми ви је су био била било били биле ће би се не није нису да како што шта тко
      ко гдје где када кад зашто који која које колико с са из од до по за при пред под над о к ка
      уз без кроз према преко након послије после прије пре тијеком током због ради између међу
      око код осим против умјесто уместо иако премда јер ако док чим зато стога ипак међутим дакле
      такођер такође исто само још већ тада онда сада данас јучер јуче сутра ту тамо овдје овде
      његов њезин њен њена њихов њихова његова мој моја наш наша свој сви све сав многи многе неки
      неке сваки сватко свако нитко нико ништа други друге један једна једно касније раније
      коначно најзад напокон прво затим потом будући уосталом наиме примјерице тако такав овакав
      ни нити но него па можда самим досад отада
      """,
    traits: [.ordinals, .syllabicConsonants])
}
