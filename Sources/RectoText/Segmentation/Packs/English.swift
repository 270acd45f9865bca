extension LanguagePack {
  static let english = LanguagePack(
    neverFinal: """
      p.s ps mr mrs ms mx messrs mmes dr drs prof profs gen lt Col capt cpt cmdr cdr maj sgt cpl
      pvt pfc adm rear-adm Brig gov Sen sens pres Rev revd Hon fr msgr supt insp det dep amb atty
      asst assoc treas dir st ste mt ft e.g eg i.e ie vs v viz cf ca approx al incl excl resp aka
      a.k.a n.b nb mlle mme m.r w.r.t f.e btw esp usu orig introd transl ed eds cit hrh Assn
      Bros Bldg Comdr Univ Dept ven Bro Sec cllr comm commr ens ssgt msgt sfc spc
      radm vadm lcdr ltjg gysgt tsgt const Pt Br attn archbp Proc Natl Acad Trans adv pte lcpl
      sqn flt bdr gnr rfn hist illus Wm Geo Chas Thos Jas Jos Robt Benj Edw Saml Danl Bp
      Abp Rt Wg HM
      """,
    beforeNumber: """
      no nos nr nrs p pp pg pgs par paras para fig figs vol vols ch chs chap chaps sec secs sect
      art arts eq eqs eqn eqns tab tabs ext tel rm ver v app apps ex exs ll col cols pl pls r rr
      vv ps pss op bk bks pt pts cl cll reg regs sched ser flt rte hwy apt ste lvl ep eps s Jan
      Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Matt Gen fl fol fols suppl ref refs acct mss
      vers stat supp cir q qn amend cf prob probs thm lem def cor prop props ineq fn fnn n nn
      """,
    mayBeFinal: """
      etc inc ltd co cos corp llc plc jr sr esq bros dept depts univ assn ave blvd rd hwy pkwy ln
      sq bldg st mt u.s u.k e.u u.n u.s.a u.s.s.r d.c l.a n.y ph.d m.d b.a m.a m.sc b.sc m.s b.s
      j.d ll.b d.phil m.p r.n d.d.s m.b.a b.c a.d c.e b.c.e Jan Feb Mar Apr Jun Jul Aug Sep Sept
      Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun min mins max hr hrs secs oz lb lbs
      ft cm mm km kg mi yd yds mph gal est yr yrs mo mos wk wks misc temp Calif Fla Mass Mich Minn
      Tex Wash Ariz Colo Conn Ill Ind Kan Ky La Md Neb Nev Okla Ore Pa Penn Penna Tenn Vt Va
      Wis Wyo Ala Ark Ga Del Ont Que Alta Miss Mont Cal Me Man Sask N.J N.C S.C N.M N.H W.Va R.I
      a.s.a.p v.p yahoo! al et.al ibid loc.cit op.cit cit seq et.seq mss suppl ct cres pl intl
      natl deg avg ref refs acct pp vols Dist Cir Stat Supp Fed Cong Reg Soc Sci Phys Chem Biol
      Med Math Lett Bull Symp Conf Amer Eur Int Res Eng Assoc mtg appt bal cont Mex Okl Nfld Terr
      Isl Pk Ctr wt cu sp spp var subsp ssp cv pron adj ret rep reps trans
      """,
    starters: """
      a an the he she it we they you i this that these those there here his her its our their my
      your what when where who whom whose why how which if but and or so as at by for from in on
      to with without after before although though however while then now not no yes did do does
      is are was were has have had can could would should may might must let please being more
      most many much some all each every both few several another other others one two three once
      since because until unless despite during under over between among through about against
      even just only also still yet perhaps maybe instead meanwhile moreover furthermore
      nevertheless nonetheless therefore thus finally later soon today yesterday tomorrow tonight
      thousands millions billions dozens hundreds people i'm i'll i've i'd it's that's he's she's
      there's here's what's who's we're we've we'll they're they've they'll you're you've you'll
      let's don't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't oh well thanks
      thank nobody nothing everyone everybody someone somebody anyone anybody something everything none neither either sorry okay ok like according born
      """,
    introductory: "at by on in before after since until till around about from between as",
    greetings: """
      hi hello hey dear regards sincerely thanks thx cheers best kind kindest warm warmest yours
      respectfully love greetings
      """,
    hours: "a.m p.m am pm",
    afterHours: """
      EST EDT PST PDT CST CDT MST MDT AST NST GMT UTC ET PT CT MT BST CET CEST IST JST AEST NZST
      eastern pacific central mountain local monday tuesday wednesday thursday friday saturday
      sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june
      july august september october november december jan feb mar apr jun jul aug sep sept oct nov
      dec
      """)
}
