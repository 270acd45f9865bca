extension LanguagePack {
  /// Indonesian and Malay: degrees before and behind names, addresses and clipped words.
  static let indonesian = LanguagePack(
    neverFinal: """
      dr drs dra ir prof h hj kh k.h tgk ust usth tn ny nn sdr sdri bpk yth en pn yb yab ym r rm
      r.a k.r.t jend letjen mayjen brigjen letkol kapt lettu letda pelda serma serka serda sertu
      kopda koptu praka laks laksda laksdya marsda komjen irjen kombes akbp kompol akp iptu ipda
      aiptu aipda bripka briptu bripda lts pjs st sto pdt pst mgr jl jln gg kec kab kel kp kpg ds
      dsn dk prov lor lrg tmn s.d a.n u.p d.a a.l mis cth spt lih cf i.e e.g vs n.b p.s ttg dng
      dgn utk krn pd dlm sbg thd yg trhdp ed eds penerj terj peny penyunt pt cv sdn kop dir sekr
      waka lat arb
      """,
    beforeNumber: """
      no nr hlm hal h p pp vol jil jld ps psl ay gbr tab tbl lamp tel telp tlp hp fax faks tgl pk
      pkl thn th rt rw kav jan feb mar apr jun jul agt agu sep sept okt nov des bil ed cet rp rm m
      bt ls lu
      """,
    mayBeFinal: """
      dll dst dsb dkk tsb tbk bhd ltd inc corp m h s.m mnt dtk kg km cm mm ha rp jt jr sr a.m p.m
      ph.d s.h s.e s.t s.pd s.si s.sos s.kom s.ip s.ag s.ked m.pd m.si m.sc m.hum m.kes m.ag m.t
      m.m m.a b.a b.sc lc sp.a sp.pd red rev ttd alm op.cit ibid u.s a.s kol may
      """,
    starters: """
      ini itu ia dia mereka kami kita saya aku anda kamu beliau di ke dari pada dalam dengan untuk
      oleh sebagai tentang terhadap antara tanpa sejak hingga sampai setelah sesudah sebelum
      selama ketika saat waktu bila jika kalau apabila karena sebab meski meskipun walaupun agar
      supaya sehingga maka dan tetapi tapi namun atau sedangkan sementara selain menurut sesuai
      berdasarkan akan telah sudah sedang masih belum tidak bukan jangan ada adalah yang para
      seorang sebuah suatu semua seluruh setiap banyak beberapa sebagian satu salah hal apa apakah
      siapa mana kapan mengapa kenapa bagaimana berapa sekarang kini hari kemarin besok nanti
      kemudian lalu selanjutnya akhirnya bahkan juga hanya lagi demikian begitu terutama misalnya
      akibatnya tersebut bagi seperti serta baik tentu mungkin biasanya pertama kedua
      """)
}
