/// Short texts in many languages, one a line behind its tag; a bar stands where a sentence ends.
///
/// A language has an abbreviation that never ends a sentence, one before a number, one that ends a
/// sentence before a usual first word and not before a name, and what else is its own.
enum LanguagePackExamples {
  static let western = """
    ca El Sr. Puig viu a l'av. Diagonal. |Treballa amb la Dra. Serra.
    ca Vegeu la pàg. 12 i l'art. 4. |La fig. 3 és nova.
    ca Va comprar pa, formatge, etc. |També va comprar vi.
    ca L'empresa Forns S.A. Puig és gran. |L'Il·lm. Sr. Mas hi va.
    da Hr. Holm bor i Aarhus, f.eks. Nord. |Han kender cand.mag. Lise Berg.
    da Se kap. 4 og nr. 12. |Det er den 3. Lejr i juni.
    da Vi købte brød, ost osv. |De kom kl. 9.
    da Hun købte lamper mv. Jensen betalte. |Det var sent.
    de Dr. Adler traf Fa. Krumm, z.B. Herrn Beck. |Er blieb bis zum 3. Oktober.
    de Vgl. Abb. 5 und Rz. 12. |Die Abt. Einkauf liest Bd. 2.
    de Sie lebt in der Schweiz. |Peter war in den USA. |Anna auch.
    de Es gab Brot, Käse usw. |Danach ging sie heim.
    de Sie leitet die Brot AG. |Vorstand Kern schweigt.
    en Gen. Ward met Lt. Cole and Prof. Hale. |They talked.
    en See Fig. 3, No. 5 and pp. 12. |It rained.
    en Gov. Ames et al. signed at 5 p.m. |They left for Mt. Rose.
    en They sold shoes, hats, etc. |He left Lamp Inc. Friday.
    es El Sr. Ruiz y la Dra. Gil viven en la Avda. Mayor. |Son vecinos.
    es Véase la pág. 7, el núm. 4 y el art. 12. |Es largo.
    es La obra es de 300 a.C. |Hoy la guarda el Ilmo. Sr. Paz.
    es Compró pan, vino, etc. |Luego volvió con Ana Fdez. Ruiz.
    fr Mme Roux et le Dr. Petit habitent av. Foch. |Ils sortent.
    fr Voir p. 12, chap. 4 et art. 7. |C'est long.
    fr Elle date de 300 av. J.-C. |Elle est aux éts. Roux.
    fr Il vend du pain, du vin, etc. |Puis il rentre chez Blanc et Cie. Paul sort.
    it Il sig. Riva e la dott.ssa Neri sono in p.zza Dante. |Poi escono.
    it Vedi pag. 7, art. 12 e n. 5. |È lungo.
    it Nacque nel sec. XII. |Era a Pisa con il prof. Neri.
    it Compra pane, vino, ecc. |Poi torna con il gent.mo Rossi.
    nl Dhr. Bos en mevr. Mol wonen bij dr. Vis. |Ze eten.
    nl Zie blz. 7, art. 12 en nr. 5. |Het is lang.
    nl Hij koopt brood, kaas, enz. |Daarna gaat hij t.a.v. Mevrouw Mol.
    nl Zij werkt bij Brood BV. |De winst stijgt.
    pt O Sr. Lima e a Dra. Reis moram na Av. Central. |Eles saem.
    pt Ver pág. 7, art. 12 e n.º 5. |É longo.
    pt Comprou pão, vinho, etc. |Depois voltou com o Exmo. Sr. Dr. Dias.
    pt A Padaria Lima Ltda. Porto vende. |O preço é R$ 5.
    ro Dl. Pop și dna. Ene stau pe str. Lungă. |Ei ies.
    ro Vezi pag. 7, art. 12 și nr. 5. |Este lung.
    ro A luat pâine, vin, etc. |Apoi a venit cu prof. Radu Dan.
    ro Au adus mere, pere ș.a. |În final au plecat.
    """

  static let northern = """
    fi Tri Aalto tapasi esim. Lauran ja prof. Niemen. |He lähtivät.
    fi Katso s. 7, nro 5 ja klo 12. |Se on pitkä.
    fi Hän osti leipää, maitoa jne. |Sitten hän lähti.
    fi Siellä olivat Ville ym. Aalto puhui. |Nyt on 3. Toukokuu.
    hu Dr. Kis és özv. Nagy Pálné pl. Győrben él. |Ők dolgoznak.
    hu Lásd a 7. oldalt, a 12. sz. ábrát és a kb. 5 sort. |Ez hosszú.
    hu Vett kenyeret, sajtot stb. |Aztán hazament.
    hu A Kenyér Kft. Győrben van. |Itt élt IV. Béla és II. Endre.
    nb Hr. Lie møtte f.eks. Kari og siv.ing. Moe. |De gikk.
    nb Se s. 7, kap. 3 og nr. 12. |Det er langt.
    nb Hun kjøpte brød, ost osv. |Så gikk hun hjem.
    nb Vi så 2. Divisjon spille. |Der var Ola m.fl. Moe vant.
    nn Ho møtte m.a. Kari og t.d. Ola. |Dei gjekk.
    no Prof. Lie kom kl. 9. |Etterpå gikk han.
    sv Dr. Lind träffade bl.a. Karin och t.ex. Olle. |De gick.
    sv Se s. 7, kap. 3 och nr. 12. |Det är långt.
    sv Olle kom. |Anna gick. |De blev kvar i maj.
    sv Hon köpte bröd, ost osv. |Sedan gick hon hem.
    sv Där var Olle m.fl. Lind vann. |De blev 3. |Olle kom.
    tr Prof. Dr. Kaya ile Av. Demir geldi. |Onlar konuştu.
    tr Bkz. s. 7 ve md. 12. |Bu uzun.
    tr Ekmek, peynir vb. aldı. |Sonra Lale Sok. No: 5 adresine gitti.
    tr Elma, armut vs. |İki gün sonra döndü. |II. Murat ve 2. Dünya Savaşı anlatıldı.
    id Dr. Budi dan Tn. Joko tinggal di Jl. Melati. |Mereka pergi.
    id Lihat hlm. 7, no. 5 dan tgl. 12. |Ini panjang.
    id Ia membeli roti, susu, dll. |Kemudian ia pulang.
    id Ani Lestari, S.Pd. Budi menunggu. |Yth. Bapak Joko datang.
    ms En. Ali dan Pn. Siti tinggal di Jln. Mawar. |Mereka rakan.
    vi GS.TS. Lê Hoa sống ở TP. Huế. |Họ là bạn.
    vi Xem tr. 7, Q. 5 và ĐT. 12. |Nó dài.
    vi Chị mua bánh, sữa, v.v. |Sau đó chị về.
    vi ThS. Hoa gặp Nxb. Trẻ. |Cty. Sao Mai mở cửa.
    """

  static let slavic = """
    bg Проф. Илиев живее на ул. Роза, напр. Марин. |Той чете.
    bg Виж чл. 7, стр. 5 и фиг. 12. |Това е дълго.
    bg Той дойде при нас. |Иван пя. |Илия служи в полк. |Той спи.
    bg Купи хляб, сирене и др. |След това си тръгна.
    bg Роден е през 1950 г. Марин учи. |Пл. "Роза" е малък.
    cs Mudr. Novák a ing. Malá bydlí např. v ul. Lipová. |Oni jdou.
    cs Viz str. 7, č. 5 a obr. 12. |To je dlouhé.
    cs Mluvil o něm. |Pak psal. |Bydlí na nám. Míru.
    cs Koupil chléb, sýr atd. |Pak šel domů.
    cs Firma Lípa s.r.o. Petr Malý vede. |Žil tu Karel IV. Lucemburský.
    cs Václav čte tzv. Knihu. |Mlž. |Byl to vlk. |Šel krt. |Petr spí.
    hr Dr. Horvat i prof. Kos žive u ul. Lipa, npr. Ana. |Oni idu.
    hr Vidi str. 7, br. 5 i čl. 12. |To je dugo.
    hr Kupio je kruh, sir itd. |Zatim je otišao.
    hr Tvrtka Lipa d.o.o. Petar Kos radi. |Vidio sam vrh. |Petar spava.
    bs Prof. Hadžić je došao. |On je umoran.
    pl Dr. Lis i inż. Wrona mieszkają przy ul. Lipowej, np. Anna. |Oni idą.
    pl Zob. str. 7, nr 5 i rys. 12. |To jest długie.
    pl Kupił chleb, ser itd. |Potem poszedł.
    pl Powieść pt. „Lipa” wyszła w 1950 r. |W domu spał por. Lis ps. „Grom”.
    pl Zapłacił 10 tys. zł. |Anna wyszła.
    ru Проф. Ильин живёт на ул. Розы, напр. Марина. |Он читает.
    ru См. стр. 7, рис. 5 и гл. 12. |Это долго.
    ru Он рассказал им. |Потом ушёл на ул. им. Розы.
    ru Купил хлеб, сыр и т.д. |Потом ушёл.
    ru Он родился в 1950 г. Марина учится. |Весил он 5 кг. |Иван вырос.
    sk Mudr. Novák a ing. Malá bývajú napr. v ul. Lipová. |Oni idú.
    sk Pozri str. 7, č. 5 a obr. 12. |To je dlhé.
    sk Kúpil chlieb, syr atď. |Potom šiel domov.
    sk Firma Lipa s.r.o. Peter Malý vedie. |Bol to vlk. |Peter spí.
    sl Dr. Novak in ga. Kos živita npr. v Kranju. |Oni gredo.
    sl Glej str. 7, št. 5 in čl. 12. |To je dolgo.
    sl Kupil je kruh, sir itd. |Potem je odšel.
    sl Podjetje Lipa d.o.o. Petra Kos vodi. |Videl je vrh. |Petra spi.
    sr Проф. Петровић живи у ул. Липа, нпр. Ана. |Они иду.
    sr Види стр. 7, бр. 5 и чл. 12. |То је дуго.
    sr Купио је хлеб, сир итд. |Затим је отишао.
    sr Тзв. Ана и тј. Петар су ту. |Kupio je hleb, sir itd. |Zatim je otišao.
    uk Проф. Ткач живе на вул. Рози, напр. Марія. |Він читає.
    uk Див. стор. 7, рис. 5 і гл. 12. |Це довго.
    uk Купив хліб, сир і т.д. |Потім пішов.
    uk Він народився 1950 р. Марія вчиться. |Доктор наук. |Іван пише.
    """

  static let eastern = """
    am ዶ.ር አበበ መጣ። |እሱ ደከመ።
    am በ 1990 ዓ.ም. አበበ ተወለደ። |ይህ ቀላል ነው።
    am ቁ. 7 ተመልከት። |ለምን መጣህ? |አላውቅም።
    am ዳቦ፣ ወተት ወ.ዘ.ተ. ገዛ። |ከዚያ ሄደ።
    ar التقى د. سالم مع أ.د. ليلى. |هو طبيب.
    ar انظر ص. 7 و ج. 2. |هذا طويل.
    ar اشترى خبزا وجبنا إلخ. |ثم عاد. |هل نام؟ |نعم.
    ar ولد عام 300 ق.م. سالم كاتب. |وقد مات.
    bn ড. রহিম ও মো. করিম এলেন। |তিনি ডাক্তার।
    bn পৃ. ৭ ও নং. ৫ দেখুন। |এটি বড়।
    bn ডা. সীমা বি.বি.সি. অফিসে যান। |কেন? |জানি না।
    bn সে ৫ কি.মি. হাঁটে। |তারপর ঘুমায়।
    el Ο κ. Πέτρου και η δρ. Νίκα μένουν π.χ. Πάτρα. |Αυτοί φεύγουν.
    el Βλ. σελ. 7, αρ. 5 και κεφ. 12. |Είναι μεγάλο.
    el Πήρε ψωμί, τυρί κ.λπ. |Μετά έφυγε.
    el Έζησε το 300 π.Χ. Πέτρος τον έλεγαν. |Πού πας; |Σπίτι.
    fa ر.ک. کتاب نو. |این خوب است.
    fa به ص. ۷ و ج. ۲ نگاه کن. |آن بلند است.
    fa او در ۳۰۰ ق.م. زاده شد. |پس از آن رفت.
    fa نان، پنیر الخ. |سپس رفت. |آیا خوابید؟ |بله.
    he פרופ. לוי גר עם א. ב. כהן. |הוא קורא.
    he ראה עמ. 7 ומס. 5. |זה ארוך.
    he קנה לחם, גבינה וכו. |אחר כך הלך.
    he הוא בא. |למה? |לא ידוע.
    hi डॉ. राम और श्री. मोहन आए। |वह थक गए।
    hi पृ. ७ और नं. ५ देखो। |यह लंबा है।
    hi वह ५ कि.मी. चला। |फिर सो गया।
    hi के. एल. राहुल और बी. सी. रॉय आए। |क्या हुआ? |कुछ नहीं।
    hy Պրոֆ. Պետրոսյանը եկավ։ |Նա հոգնած էր:
    hy Տե՛ս գլ. 7 և հտ. 2։ |Սա երկար է։
    hy Ծնվել է 1950 թ. Երևանում։ |Հետո գնաց։
    hy Գնեց հաց, պանիր և այլն։ |Նա գնաց:
    ja 彼は Dr. Smith に会った。|それから帰った。
    ja p. 7 と Fig. 2 を見る。|長い。
    ja 「行くの？」と聞いた。|雨だ。
    ja Lamp Inc. が作る。|安い。
    kk Проф. Асанов Абай көш. 5 үйде тұрады. |Ол оқиды.
    kk 7 бетті, № 5 және сур. 12 қара. |Бұл ұзақ.
    kk Нан, сүт т.б. |Содан кейін кетті.
    kk Ол 1950 ж. Алматыда туды. |Қашан келді? |Кеше.
    ko Dr. Kim과 Prof. Lee가 왔다. |그는 갔다.
    ko No. 5와 Fig. 12를 보라. |이것은 길다.
    ko Lamp Inc. 직원이 왔다. |왜? |모른다.
    ko 그는 빵을 샀다. |서울은 넓다.
    mr डॉ. जोशी आणि प्रा. राणे आले. |ते थकले.
    mr पृ. ७ आणि क्र. ५ पहा. |हे मोठे आहे.
    mr तो ५ कि.मी. चालला. |मग झोपला.
    mr वि. वा. राणे येथे आले. |का? |माहीत नाही.
    my သူ လာသည်။ |ထို့နောက် သွားသည်။
    my Dr. Smith လာသည်။ |မိုးရွာသည်။
    my No. 5 ကို ကြည့်ပါ။ |ရှည်သည်။
    my ဘီ.အေ. ဘွဲ့ ရသည်။ |သူ ပျော်သည်။
    th พล.อ. ชัย กับ ดร. นิด มาแล้ว
    th เมื่อวันที่ 5 ม.ค. พ.ศ. 2540 เขามา
    th โทร. 5 หรือ น. 7
    th เขามาจาก กทม. วันนี้
    ur Dr. Khan آئے۔ |وہ تھک گئے۔
    ur ص. ۷ دیکھو۔ |یہ لمبا ہے۔
    ur وہ کیوں آیا؟ |معلوم نہیں۔
    ur ایم. اے. خان آئے۔ |پھر چلے گئے۔
    zh 他见了 Dr. Smith。|然后走了。
    zh 他走了吗？|没有。|雨停了！
    zh 价格是 3.5 元。|Lamp Inc. 很大。
    zh 看 p. 7 和 Fig. 2。|很长。
    zh-Hant 他見了 Mr. Lin。|然後走了。
    zh-Hant 看 No. 5 和 Fig. 2。|很長。
    zh-Hant Lamp Inc. 很大。|真的？|真的。
    zh-Hant 「走嗎？」她問。|下雨了。
    """
}
