// Made by scripts/make-language-profiles.py from wordfreq 3.1.1; do not edit.
// These tables are CC BY-SA 4.0, as wordfreq's data is; see docs/languages.md.

extension LanguageProfiles {
  /// A language a line: tag, share of its words in the table (%), letters beyond ASCII.
  static let latinLanguages: StaticString = """
    ca 69 àáçèéíïòóúü
    cs 55 áéíóúýčďěňřšťůž
    da 70 åæéø
    de 65 äöü
    en 65
    es 67 áéíñóú
    et 50 äõöüšž
    fi 48 äö
    fil 72
    fr 69 àâçèéêîïôùûœ
    hr 59 ćčđšž
    hu 58 áéíóöúüőű
    id 60
    is 64 áæéíðóöúýþ
    it 64 àèéìòù
    lt 48 ąčėęįšūųž
    lv 52 āčēģīķļņšūž
    nb 72 åæéø
    nl 70 éëï
    pl 57 óąćęłńśźż
    pt 65 ºàáâãçéêíóôõú
    ro 61 âîășț
    sk 55 áäéíóôúýčďĺľňŕšťž
    sl 59 čšž
    sv 72 äåéö
    tr 45 âçöüğış
    vi 69 àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỷỹ
    """

  /// Grams with levels 1–9, each before the languages (A the first) that have it.
  static let latin: StaticString = """
    _a4IL3ABCDEFJMNOUVWY2GHPQRSZ1KTX _a_9ABEFLUVW8JOT7K6X5CDINPQZ4HMRSYa _aa4GS2I1CH _aan4S _aan_7S
    _aantal_4S _aaral_4I _aarhus_3C _aas4G _aasta_5G _aastal_5G _ab4D3EW2ABFJOTU1CILMPQRSVYZ
    _ab_5D2PYZ1CEHLMNQSW _abans_4A _abb2O1L _abban_3L _abbia_4O _abbiamo_4O _abd_4Z _abe3D1U
    _abend_3D _aber_7D _able_3E _abo3E1FIJ _about_6E2I1CDHLMRSTUVWYa _aby3BW2T _aby_6BW5T _abych_4B
    _ac4V3AEFJU2OS1DIMQZ _acara_4M _acasă_3V _accord_3J _accordo_3O _ace4V1FU _aceasta_4V
    _această_5V _aceea_4V _același_4V _acest_5V _acesta_4V _aceste_4V _acestea_4V _acestei_3V
    _acestuia_3V _acho_4U _achter_4S _acolo_4V _aconseguir_3A _acord_4A3V _acordo_4U _acqua_3O
    _actually_4E1I _acuerdo_4F _acum_5V _ad4M3OVZ2AEFJLU1BCDIKPQRSTWY
    _ad_6O3CL2EMZ1BDFHIJKNPQRSTUVWXY _ada5M2Z1LV _ada_8M2Z1K _adalah_7M
    _adam_5Z2LMNTVWX1ABCDEFHIJKORSUYa _addig_3L _además_4F _adesso_4O _adevărat_3V _adică_3V
    _adott_4L _adı_4Z _aeg3G _aega_5G _af5C4N3S2EJV1ADFORUYZ _af_9C8N5S1YZ _afin_3J _află_4V
    _aften_4C _after_5E2I1HL _aftur_5N _ag5G2AEFIMOU1JLPQSTVY _aga5G2EM1AI _aga_8G1IN _agad_4I
    _again_4E1ILMU _against_4E1I _agar_5M _agli_4O _ago2U1AEFO _ago_3E1IO _agora_5U _agost_3A
    _agrada_3A _agua_4F _ahhoz_3L _ahmet_3Z _ahogy_4L _ahol_5L _ahora_5F _ahí_4F
    _ai4H3AGJQ2OUVZ1EFIMPa _ai_6JV5O4a3H2AIU1EFLMPQRSW _aici_5V _aide_3J _aiemmin_4H _aigua_3A
    _aik3H1P _aika_5H _aikaa_5H _aikaan_4H _aikana_5H _ailleurs_4J _aime_4J _ain4G3H2U1J _aina_6H1Q
    _ainakin_4H _ainda_6U _ainoa_4H _ainsi_4J _ainult_6G _air_5M3EJ2I1BCDFHLNOPQRSTUVWXYZa _ait_4Z3J
    _aivan_5H _aix3A _així_5A _això_6A _aiz3Q _aiz_4Q _aiziet_3Q _aj4W2GHV1AJLMU _aj_8W1BKY
    _aja_4G3M1HXY _ajal_4G _ajan_4H1Z _aju2AV1U _ajuda_3AU _ajunge_3V _ajuns_4V
    _ak5M4ILW3K2BPQRTZ1CDHNXY _ak_6W3QZ1CDKLMNPT _aka4M2L1IKZ _akan_7M1Z _akar_3L1MZ _akarok_4L
    _akhir_4M _akhirnya_4M _aki3L2I1MP _aki_6L1H _akik_4L1M _akin_4I _aking_4I _akk3L1R _akkor_6L
    _akkurat_4R _ako4IW2K _ako_8W7I6K _akong_5I _aku4M1N _aku_8M1H _akár_4L _aké_3W _akşam_4Z
    _al4AOS3BCDEFNRTUVWYZ2GHIJKLMX1PQ _al_8A7FOV6S4MZ3CE2BDHIJKLNPRTUWX1QYa _alam_5I3M
    _alan_5Z3H1CDEFJKLMNORSTUVWXYa _alapján_4L _alasan_4M _alati_4G _alatt_5L _albo_5T _alcune_3O
    _alcuni_4O _aldrei_4N _aldri_5R3N _aldrig_5Y4C _aldı_4Z _ale4BTW3V1ACFHJKRUZ _ale_7BTW6V1H
    _alebo_6W _ales_4V1A _alg3FU2A1NS _algo_5F4U1A _alguien_4F _algum_3U _alguma_4U _algumas_4U
    _algun_3A1F _alguna_4F3A _algunas_3F _algunes_4A _algunos_4F _alguns_4AU _alguém_4U _algú_3A
    _algún_3F _ali3KX1AEFIJLMOUVZ _ali_7KX4Z3U2M1ACDEFHIJLOPQRSTVWYa _alkaa_4H _alkoi_4H
    _all4NOY3CDEGRS2J1AFHIMZ _all_6E5O4Y3DIR2CHLMSUWa1ABFJKNPQTVXZ _alla_7O6Y5GN3H1F _allah_4MZ1ISV
    _allan_3N1CI _allar_4N _alle_6CR5DOS4H _alleen_5S _allein_3D _allem_4D _allemaal_4S
    _allen_4D2S1CEILMNVWXZa _aller_4J3D2R1CS _allerdings_4D _allerede_4CR _alles_5DS1CR
    _alligevel_3C _allir_5N _allo_4O _allora_4O _alls_4N3Y _allt_6NY _alltaf_4N _alltid_5Y4R
    _alltså_4Y _almak_4Z _almeno_4O _almost_3E1I _along_3E _alors_5J _already_4E _als4DS3A2E
    _als_7DS6A _also_6E5D1I _alt3ACORV2DSZ1EFUY _alt_5CR3ADVZ1NY _alte_5V3D1O _altid_5C _altijd_5S
    _altra_4AO _altre_4AO _altres_5A _altri_5O _altro_5O _altså_4CR _altă_3V _altında_4Z _alumnes_3A
    _alveg_4N _always_4E1I _além_4U _alături_3V _am4AL3DUVZ2EFIJMOPSX1BCHKNQRTWY
    _am_7V6D4E2CILM1ABFHJKNOPQRSTUWXYZa _ama3Z1AEFIMOQU _ama_7Z4I2OU1FM _aman_4M2Z1F _amb4A1FJMOUV
    _amb_8A _amely_4L _american_4E2V1ADFHIJLMNOPQRSTUWYZ _amerikaanse_3S _amerikai_4L
    _ami4L2U1AFIJOV _ami_5L3J1O _amici_3O _amics_3A _amigo_3FU _amigos_4U3F _amikor_5L _amit_5L
    _amor_4U3AF1O _amore_3O _amour_3J _ampak_5X _amsterdam_3S1ACDEJNOV _amíg_3L _amžiaus_4P
    _an5I4E3D2ACGJMORUVYZ1BFHLNPSWa _an_7D6E5a4VZ3JMR2CILY1ABFHKNOPQSTUWX _anadolu_3Z _anak_6M5I
    _anar_4A1Y _anc3O2Z1J _ancak_5Z _anche_6O _ancora_5O _and5E3M2CDGRSY1ILNOUZ
    _and_9E5I4U3CDHLMNOPQRSTWYa2ABFJKVXZ _anda_7M5G4Z2FNU1QY _andare_4O _anden_5C _ander_3S
    _andere_5S4D _anderen_5D3S _anders_4S3D2CY1HR _andet_5C _andmed_4G _andra_5Y1NQ _andre_6R5C1DMY
    _ang6I2DM1ABCEJLOPQRTVWXY _ang_9I2T1RXY _anggota_4M _angol_3L _anh_6a _ani_6B5VW4T2Z1I
    _ankara_4Z _anksčiau_4P _ann3NO2GJLRYZ1CDEH _annab_5G _annak_4L _annan_4Y3N1H _annars_5N3Y
    _annat_4Y1H _annað_4N _annen_4R1Z _annet_5R _anni_6O1H _anno_5O1LS _annyira_4L _année_4J
    _années_4J _ano3IU1ABE _ano_6I5U4B1PQW _anong_4I _anos_5U1P _another_4E1I _ans_5J2D _ant_6P
    _antaa_4H _antara_4M _ante_4F1KU _antes_4FU _anu2V1AFIU _anul_5V1A _anului_4V _anumang_3I
    _använda_3Y _any3AE2L1I _any_5AE1I _anyone_3E _anys_6A _anything_4E _ao3U _ao_7U1a _aos_5U
    _ap4P3JMQUV2AEFO1BCDHIKLNRSTWXY _ap_4Q3R1BEHJKMPWZ _apa3M2V1AFIPQU _apa_7M3V2L _apakah_4M
    _apapun_4M _apat_3I _apenas_5U2F _apesar_3U _api3P1M _apie_7P _apoi_4V _app3J2EO1IS _appena_3O
    _aprilie_3V _aproape_4V _aproximativ_3V _après_5J1A _apríl_3N1W _apsaugos_3P _após_4U _apă_4V
    _aq4A2FU _aqu4A3U2F _aquele_3U _aquest_6A _aquesta_6A _aquestes_4A _aquests_4A _aqui_6U2F1A
    _aquí_4AF _ar4Q3AEPVZ2CDFIJLORUY1BGHKMSTW _ar_8Q7P6V3U1CEFKMRYZ _ara3IZ2A1LMV _ara_5A3Z1IMN
    _arada_3Z _aral_3I _arasında_5Z _arată_4V _araw_6I _arba_6P _arbeit_4D _arbeiten_3D _arbejde_5C
    _arbejder_3C _ardından_4Z _are4E2V1IMO _are_7E6V2I1BCDFHJKLMNOPQRSTUWXYZa _argent_3J
    _ari_3I1HMNQ _around_4E1I _arra_5L _arribar_4A _arrive_3J1E _arról_4L _articolo_3O _artículo_3F
    _artık_5Z _arvas_4G _arī4Q _arī_7Q _as4EU3FHV2ABGIJMOPQWZ1CDLRSY
    _as_7EU4JL3IMPR2FHQSVY1ABCDKNOTWXZa _asawa_3I _asemenea_4V _asi_5BGW3F1MQZ _asia_4H3M2E1FIORVa
    _asiaa_4H _asiasta_3H _asioita_4H _asla_4Z _aslında_4Z _aspoň_4W3B _ass3U2AEJO _assez_4J
    _assim_5U _ast2V1HQ _asta_5V1OP _astfel_5V _asti_4H1Q _astăzi_3V _asupra_4V _asv_4Q _así2F
    _así_5F1N _at5CIY4PQR3EMUV2AFJNOZ1BDKLTW _at_9CI8R7E3MZ2BDHLNQSUY1AFJKOPTVWXa _ata3M1AFITUVZ
    _atas_5M1I _atau_6M _atenció_3A _atenção_3U _ating_4I1V _atkal_4Q _atpakaļ_4Q _atrast_4Q
    _através_4U _atrodas_4Q _atrodo_4P _ats3P2Q _att6Y3O2EJQ1LZ _att_9Y _attività_3O _attraverso_3O
    _atunci_5V _atât_5V _até2U _até_6U _au5DJ4V3PQ2ABEFHKLNOUW1CIMRSTY _au_7JV1ABCDEHIKLMNOPQRSTUWX
    _auc4D1J _auch_7D _aucun_3J _aucune_3J _auf4D _auf_8D1R _augusztus_3L _aujourd_4J _auk_4N
    _aunque_4F _aura_3J1M _aurait_4J _aus4D2J1EKNPQ _aus_7D1A _ausserdem_3D _aussi_6J
    _aut3J2ABFHOPQVW1DEKLSTU _autant_3J _autre_5J _autres_5J _aux3J _aux_6J _av5R4JY3OV2AHX1CEFKQSUZ
    _av_8RY1BCFHJNUWZ _ava3J1AEHOUV _avaient_3J _avais_4J _avait_5J _avant_5J _ave4J3O2V1EU _avea_5V
    _avec_7J _avem_4V _aver_4O _avere_4O1V _aveva_4O _avevo_3O _avez_4J _avo2J1HS _avoir_5J
    _avons_4J _avrebbe_3O _avrupa_4Z _avui_4A _avut_5V _avuto_4O _având_3V _awal_4M _away_4E2I1CLM
    _ay5I3Z1FJM _ay_9I4Z2F1H _ayant_3J _ayaw_4I _aynı_5Z _ayon_5I _ayrıca_5Z _ayuda_3F _az6L2Z1OV
    _az_9L5Z1STW _azi_3V _azo2L _azok_4L _azon_4L _azonban_4L _azt3L _azt_6L _aztán_5L _azzal_4L
    _azért_5L _açık_4Z _aí_4U _að5N _að_9N _aðeins_5N _aðrar_3N _aðrir_3N _añ2F _año3F _año_5F
    _años_5F _aún_4F _aš_6P _ať_4B _aż_4T _až_6BW _aș2V _aș_3V _așa_5V _ați_3V
    _b7Z6EMRa5BCDIKLNPQSTWXY4AFJOUV2H _ba5IMZ4RY3ACEFJLNOPQTUVa2BDKSWX1H _ba_6I4a2LRVZ1ABDEJKMNTUWXY
    _babae_5I _babaeng_3I _back_5E2I1BCDHJLMOPQRSTUVWYa _badan_4M _bag3IM1CQ _bag_3C2EI1MV
    _bagaimana_4M _bagay_5I _bagi_5M _bagian_5M _bago_5I _bagong_5I _bagus_4M _bah3M2I1DZ _bahagi_4I
    _bahasa_5M _bahay_5I _bahkan_4M _bahwa_6M _bai3M1AJPQU _baik_6M _baj_4L _bajo_4F
    _bak_4Z3R2N1CMSY _baka_4I3N1KY _bakit_5I _bakom_3Y _balandžio_3P _baltijas_4Q _bambini_3O
    _ban3IM2ANPVZa1BCDEFJKLOQRSTUWXY _ban_5a4L2M1EIJKSV _bana_5Z1KNY _bang_4I3S2a1CEMRUVWZ
    _bani_4V1M _bansa_5I _banyak_6M _bao_5a _bar4R3CMNTY2AL1BDEFIJKOPQSUVWXZa _bara_6Y5N1KMQV
    _barangay_3I _barcelona_5A2FM1BCDEHILNRSUVWYZa _bardziej_5T _bardzo_6T _bare_6CR1EPW
    _barn_5Y4R3CN1E _baru_6M1BKQW _based_4E1I _bata_4I1MN _batang_3I2M _batas_4I2M _bawah_4M
    _bawal_3I _bawat_4I _bayan_4I3Z _baza_3V1KTX _bazen_4Z1KX _bazı_5Z _bağlı_4Z _baş4Z _başka_5Z
    _başkanı_4Z _başladı_4Z _başına_4Z _baš_4K _be5DEMS4CLPQRYZ3KNOU2ABIJTWX1FHVa
    _be_7E6L5P3IZ2ADHMRY1BCFJKNOQSTUVWXa _beaucoup_4J _beberapa_6M _bec2E _because_5E1I _become_3E
    _bedre_5R4C _bedste_4C _bee2E1DS _been_6E1IS _beetje_4S _before_5E1I _begge_4CR _begin_3S2E
    _begitu_4M _begynner_3R _behöver_5Y _bei4D3P2ENQ1S _bei_7D6P1OV _beide_3DS _beiden_4D1S _beim_5D
    _being_5E1I _beint_3N _beispiel_3D _bekend_4S _bekerja_4M _bekommen_3D _belajar_4M _belakang_4M
    _bele_3L2X1K _belediye_3Z _believe_4E1I _belki_4Z _belli_4Z1O _belum_5M _belül_4L _bem2U1L
    _bem_6U _ben4Z3S2ALMOP1CDEFIJNRUVY _ben_7Z6S5L4AO2CEJMNTVY1BDFHIKQRUWXa _benar_5M _bence_4Z1L
    _bende_4Z1S _bene_5O1P _beni_5Z2O _benim_6Z _benne_4L _bent_4PS2L1CEN _bentuk_4M _beograd_4K
    _beogradu_3K1X _ber5M3D2NSYZ1BCJLOPR _beraber_4Z _berada_5M _berarti_4M _berbagai_4M _berbeda_4M
    _bereits_4D _bergen_3R2S1DY _berhasil_4M _beri_4Z2M1NX _berjalan_4M _berlin_4D1CEJKLMRTVXYZa
    _bermain_4M _bersama_5M _berubah_4M _bes3CDRS2ELMNY1IJX _besar_6M _besoin_4J _besonders_4D
    _besser_4D _best_5E3INRS2M1BCDHJLOPQTUVWXYZa _besta_3N1U _bestaat_3S _beste_4RS3D1Z _besten_3D
    _bet4Q3P2CDENRSY1LM _bet_7PQ2E1IMY _beter_4S1YZ _better_4E1IM _betur_4N _between_4E
    _betyder_4C3Y _betyr_4R _beveik_4P _beyaz_4Z _bez_5BKQTW1Z _beş_4Z
    _bi6Z5KX4MQSa3DIJV2CEFLNOPRTY1ABHUW _bi_7KX3Z2a1CDEIMRSU _biasa_4M _biasanya_4M _bie3J2FQ1DSTW
    _bien_6J5F _bieži_4Q _big_4E2CHIMSY1ABDFJKLNOPQRTUVWXZa _bih_5K1X _bij4QS1K _bij_7S1Q _bija_7Q
    _bijis_4Q _bijna_4S _biju_4Q _bil4X3IKZ2CRY1DEJMNQV _bil_7X3CRY2N1Z _bila_6X5K4M _bilang_6I4M
    _bild_3DY _bile_6Z4X3K _bilgi_4Z _bili_5KX2I1N _billeder_3C _bilo_6KX _bin_5D4Z2M1CEHKNQW
    _bine_5V1Z _binnen_4S1D _bio3K1T _bio_6K1BCDEHIJLMOQSY _bir5Z1EINPQV _bir_9Z1M _biraz_5Z
    _biri_5Z _birkaç_4Z _birlikte_5Z _birçok_4Z _birželio_3P _bis4M3D1IKOVX _bis_6D1BMO _bisa_8M2I
    _biserica_3V _bisogno_4O _bist_4D _bit3K1DEIXYZ _biti_6K4X _bitte_4D _biz3Z2L _biz_5Z _bize_5Z
    _bizi_4Z _bizim_5Z _biztos_4L _biế3a _biến_4a _biết_6a _biệt_5a _bl4CRY2DEJNS1ABFHIKLMOPQTUVWX
    _bland_4Y1CN _blandt_4C _blant_4R _ble3CR2Y1DJS _ble_7R _bleiben_3D _bleibt_3D _blev_6C5Y
    _blevet_5C _bli4R3CY2S1DKTX _bli_6R5Y1C _blijft_3S _blijven_4S _blir_6RY _blitt_5R _blive_5C
    _bliver_6C _blivit_4Y _blot_3C _bo4WX3EJKSTUY2ABCFILMNORVZ1DPQa _bo_7X6T3AY2CR1BEIKLMOPSUWZa
    _boa_4U _bod2X1BERW _bodo_6X _boek_3S _bog_3CK2X _bol4W3X2K1BCFLMNORUVY _bol_7W3Z2K1JS
    _bola_6W4M2U1AFIK _bolezni_3X _boli_5W2TV1KX _bolj_5X _bolje_4K3X _bolo_6W1U _bom_5U3Xa2M1RS
    _bomo_5X _bon2AJ1EFU _bon_5J4A1LOSW _bona_4A _bonne_4J _book_3E2I1BCDLMOSUVa _borde_5Y1CF
    _bort_4Y3R2C1L _boste_5X _both_4E _boven_3S _boyunca_4Z _br3CEKNQRUY2BDJOPSTVWX1AFHILMZa
    _bra3UY2DKQRTW1ABCEFIJNOPSVX _bra_6Y5R1IM _brasil_5U2AF1MR _brasileira_3U _brasileiro_4U
    _bratislava_4W1B _bratislave_3W _brengen_3S _brez_5X _bro3K2E1CINPRSTY _broj_5K _broja_3K
    _bru3CR1ADJOSY _brug_5C2S _bruge_4C _bruger_3C _bruges_3C _brugt_3C _bruk_4R1Y _bruke_4R
    _bruker_4R _brukes_3R _brukt_4R _brzo_3K2B _bu5Z4EMP3BIVW2CDFKLORSTa1AHJNQUY _bu_8Z2M1JK
    _buat_4M _bucurești_4V _bud3BW2KL1CMT _budapest_5L _budapesti_3L _bude_6BW5K _budete_4W3B1K
    _budou_4B _budu_4B3K _budú_4W _bue2F _buen_4F _buena_4F _bueno_4F1U _buenos_3F1OU _bugün_5Z
    _buh2I _buhay_5I _buhok_3I _buiten_4S _buk3M1I _bukan_6M _buku_4M _bul3Z2M1EI _bulan_5M1Z
    _bulunan_4Z _bumili_3I _bun3Z2V1DIM _bun_4V _buna_4Z3V _bundan_4Z _bune_4V _bunlar_4Z _bunu_5Z
    _bunun_5Z _bună_4V _buon_3O _buona_3O _buong_5I _burada_4Z _burde_4R3C _bus_6P2DEIJMS1ABCFOQa
    _business_4E2I1BCDHJLMNOPRSTUVWXYZa _but3E1IJMPR _but_7E3J2I1CDHKLMPQRSTUYZa _butuh_4M _buv4P
    _buvo_7P _buwan_4I _by4BT3EW2CNR1PY _by_7BEW6T3CIMR2DHKLOPQSUVYZa1AFJNX _bych_5B _byen_3CR
    _byl4B1PT _byl_6B1T _byla_6B1PT _byli_4BT _bylo_6B2T _byly_4B1T _bym_3T _być2T _być_6T _był3T
    _był_6T _była_5T _było_5T _były_4T _byť2W _byť_6W1B _bzw_3D _bà_5a _bài_5a _báo_5a _bár_4L _bä2Y
    _bäst_3Y _bästa_4Y _bättre_5Y _båda_3Y _både_4CRY _bæði_5N _bé_4Aa _bên_5a _bình_5a _bö3Z2Y1N
    _bölüm_4Z _bör2Y1N _bör_3Y _börja_4Y _började_3Y _börjar_4Y _börn_4N _böyle_6Z _böylece_4Z
    _bør_4R3C _børn_4C _búa_4N1a _bü3Z1DL _bütün_5Z _büy3Z _büyük_6Z _bý2B1W _být2B _být_6B
    _bērni_4Q _bērnu_4Q _bę3T _będ3T _będzie_6T _będą_4T _będę_4T _během_4B _bū3PQ _būna_4P _būs3Q1P
    _būs_6Q _būt3PQ _būt_5Q1P _būtent_4P _būti_6P _būtu_6Q1P _būtų_5P _bạn3a _bạn_6a _bả3a _bản_6a
    _bảo_5a _bất_5a _bắt_5a _bằng_5a _bị_6a _bỏ_4a _bố_5a _bộ_6a _bởi_5a
    _c7Va6AEFJOU5BT4ILMQSW3CDKXYZ2HNPR _c_7J6O4BILPQTVWZa3ACDEFHKMNRSUXY
    _ca5AV4EFOU3JMa2CIKSTZ1BDHLNQRWXY _ca_7V4CJa3DRY2EKS1AFILMNOQTUWXZ _cabeza_3F _cabeça_3U
    _cada_5AF4U _cadrul_4V _cal_4A1EV _call_4E1ABCDHILMOSTUW _called_4E _cambio_3F2O _came_4E
    _camino_3F _campanya_3A _camí_3A _can3E2AFOUZ1IJMVa _can_7E3Z2AIa1BCDFHJKLMNOPQRSTUVWXY
    _canlı_3Z _canvi_3A _cao_5a1KM _cap3A2FOUV1EJ _cap_6A3V1EFJMOU _car4V3AFU2EJKMO1CINRSWXYa
    _car_4J3EK1ABHILMOPUVWXZ _cara_5M4U3AFK2O _care_8V4E1IMO _cari_4M1O _carrer_3A _cas3AFOU2EJV
    _cas_4AJ _casa_5OU4AFV1X _case_4E2OV1CDHIJMRU _casi_4F3O1A _caso_4FOU _cat3A1EFJMOUV
    _catalana_3A1F _catalunya_5A1F _català_4A _caur_3Q _cause_3EJ1O _cauza_4V _caz_3V1Z _cazul_3V
    _cazzo_4O _cały_4T _ce5V4J3BOQUWX2AEFKMPTZ1CISY _ce_7JV3O2K1ABIQUWXZ _cea_5V _ceea_5V _cei_4V
    _cel3BVW2JX1AEFIKOQTU _cel_6V2ATX1S _cela_4J2K1X _cele_5V2T1BKX _celkem_4B _celkom_4W
    _celle_4J1C _celo_4X1K _celor_4V _celou_3B1W _celu_3T2K _celui_4J3V _celé_4B3W _celý_4BW
    _centar_3K _centras_4P _centrs_4Q _centrul_3V _ceny_3BW2T _cepat_5M _cerita_4M _certains_4J
    _certo_4O3U _ces_5J _cet3J1QV _cet_4J _cette_6J _ceux_4J _ceva_4V _cevap_4Z _cez_4W _ceļu_3Q
    _ch6a5O4JT3BEUW2CDFISV1HKLMNPRXYZ _cha3EJ2Ua1BCDFILMNOSTVWY _change_4E2J1I _chaque_4J _chc3T2BW
    _chce_4BT3W _chcem_3W _chcesz_4T _chcete_4W3B _chci_4B _chcę_4T _che5O2EJU1CDIVYa _che_9O2a1FZ
    _chegar_3U _chez_4J _chi4a3O2EFV1DIJMSTU _chi_5Oa1M _chiar_5V _children_4E1I _chiến_5a
    _cho5a2JTW1BEU _cho_8a1M _chociaż_3T _chodzi_4T _choix_3J _chose_4J1E _choses_4J _choć_3T
    _chtěl_4B _chtěla_3B _chu3a1BEUW _chuyển_5a _chuyện_4a _chvíli_4B2W _chyba_5T2B1W _chí4a
    _chính_6a _chú4a _chú_5a _chúng_6a _chơi_4a _chưa_5a _chương_4a _chất_5a _chế_5a _chỉ3a _chỉ_6a
    _chủ_5a _chức_5a _ci4OQ3AFTU2EJKMVW1BCILPSXYZ _ci_6O5T4J3V1W _cidade_5U _ciebie_4T _cierto_3F
    _cik_5Q _cil3Q1KX _cilvēki_5Q _cilvēkiem_4Q _cilvēks_4Q _cilvēku_4Q _cinc_3A _cinci_3V
    _cinco_3FU _cine_4V2F1A _cineva_3V _cinta_4M1AF _circa_4O2V1DS _cit3Q2O1ABEIJMVW _citi_4Q1V
    _citiem_4Q _città_4O _citu_4Q _city_4EI3M2BCDLRSVWYa1AFHJKNOPQTUXZ _ciu2AF1V _ciudad_4F
    _ciutat_4A _ciò_4O _cię_4T _clar_4A3V _claro_4F3U _clase_3F1V _cluj_3V
    _co6FOU5AEJV4T3BSa2IM1CDLNRWXYZ _co_7BT3E2ACDFIJOQRSUWa1HKLMNPVXYZ _coba_4M _coi2U1Oa _coisa_5U
    _coisas_4U _col_4AO1FJV _com5AU4EFJO3V2IS1CD _com_8U7A2O1CEFJLMNPQVWX _come_7O4E1CFHILMPQUW
    _començar_4A _comes_3E _começou_3U _comigo_4U _coming_3E _comme_6J _comment_4J2EI _como_7FU1AO
    _company_4E2AI1LMPSTW _compte_4J3A _comune_4O2V _comunque_4O _con5FO4AEJUV3a2S1IM
    _con_8F7O6a2J1AEILPSUV _conform_4V _conseil_3J _consell_3A _consiglio_3O _conta_4U2O1V
    _contra_5A4FU2V _contre_5J _contro_4O _cop_4A1E _copii_4V _copiii_3V _corpo_3OU _corps_3J1E
    _corso_3O _cos4O2AF1EUV _cosa_6O4AF _cosas_5F _cose_4O _coses_4A _costat_3A1V _così_5O _cou3EJ1I
    _could_5E _country_4E1BCILUW _coup_4J1E _cours_4J _course_3E2J1I _court_3E2J1I _coś_5T _což_4B
    _crec_3A _cred_4V _credo_4O1U _creo_4F _cri2AU1EFJOV _crianças_3U _crkva_4K _crkve_3K _crois_3J
    _cs4L _csa4L _csak_7L _cu5V4F3Oa2AEMU1IJSTZ _cu_8V1KUa _cua3F _cual_4F _cualquier_4F _cuando_6F
    _cuanto_3F _cuatro_3F _cue2F _cuenta_4F _cuerpo_3F _cui2O1AFJU _cui_6O1V _cukup_5M _cum3V1FMZ
    _cum_6V1DE _cuma_4M2Z _cunoscut_3V _cuối_4a _cuộc_5a _cz4T1B _cza3T _czas_5T _czasie_4T
    _czasu_4T _cze2T _czego_4T _czemu_4T _czy4T _czy_7T _czyli_4T _czym_4T _często_4T _części_4T
    _część_4T _człowiek_3T _człowieka_3T _cá5a1F _cá_5a2U _các5a _các_8a _cách_5a _cái_5a _câ3V2a1U
    _cân3V _când_6V _cât2V _cât_5V _câte_3V _câteva_4V _câu_4a _című_4L _còn3a _còn_6a _có5a1FT
    _có_8a _cómo_4F _cô3a1J _cô_5a _côn4a _công_7a _côté_4J _cùng_6a _că4V1a _că_8V _către_5V _cũ3a
    _cũn4a _cũng_7a _cơ_5a _cả3a _cả_6a _cảm_5a _cảnh_5a _cấp_5a _cầ3a _cần_6a _cầu_6a _cổ_4a _củ5a
    _của5a _của_8a _cứu_4a _cửa_4a _d7ACDFJMOSUV6BKRTXYZ5EIPQWa4LN2H
    _d_8AJ6OP5EMVZ4BCDFHILNQSTUWY3KRXa _da6KM5DOPSUX4CIJQRVZ3BENTY2AFLWa1H
    _da_9K8UXZ7O6CDR4FV3Ta2AIMS1BEHJLNPQWY _daa3S1I _daan_3I _daar_5S _daarna_3S _daarom_3S
    _dabar_5P _dabas_3Q _dabei_4D _dac3V1DS _daca_4V _dacă_6V _dades_4A _dados_3U1F _daerah_4M
    _daftar_4M _dafür_4D _dag_5CNRSY _daga_3N1I _dagar_3Y2N _dage_4C _dagen_4RSY3C _dager_4R
    _daginn_3N _dagli_3O _dah3IZ1DM _daha_7Z _daher_3D _dahil_6I3Z _dahilan_4I _dai_5O2V1IUa
    _dakika_4Z _dakle_4K _dal4M3BOP2IKT1LNQWXZ _dal_6O3BLWX1NTZ _dalam_7M _dalawa_4I _dalawang_5I
    _dalej_4T _dalis_5P _dalje_4K2X _dall_4O _dalla_5O _dalle_4O1J _dalyvavo_4P _dalį_4P _další_5B
    _dalších_4B _dami_3I _damit_5D3I _dan5M4J3CDKS2Xa1ABEFINOPRTUVWYZ
    _dan_9M7S5KX3FVZ2Y1BCDEHIJLNOPRTUWa _dana_5K3M1BCNTVWXZ _danas_5K _danes_5X _danke_4D
    _danmark_5C2RY _danmarks_3C _dann_6D _dans_8J2CVZ1NRSY _dansk_5C1RY _danske_5C1KR _danych_3T
    _dap2IM _dapat_6M5I _dapatkan_4M _dar4MP3QV2D1AEFILOUWXZ _dar_6PV4FU2DKZ1BOTWXY _dara_3Q1M
    _daran_3D _darauf_4D _darba_4Q _darbas_4P _darbo_4P _darbs_4Q _darbu_4Q1P _darbą_4P _dare_3O1E
    _darf_4D _dari_8M2Q _daryti_4P _darüber_3D _darīt_4Q _das5D3U1M _das_8D6U2F1CS _dasar_4M
    _dass_7D _dat5S2IMOV1ABCDEFJKQRXY _dat_8S4V2B1DK _datang_4M _dating_4I2E1DSY _dato_4O2R1CF
    _dată_4V _dau3PQ1DV _daudz_6Q _daug_6P _daugiau_6P _dauguma_3P _davant_4A _davon_4D _davvero_4O
    _daw_5I _day_5E3I2MS1ABCDFHJLNOPQRTUVWYZa _days_4E2I1CLP _dazu_4D _daļa_4Q _daļu_3Q _dať_3W
    _dažnai_4P _dažniausiai_4P _de7AF6CDJORSUVY5Z4ELMX3BKW2INPQT1Ha
    _de_9AFJSUV8CLRZ7Y4DIO3BEKMNPQTW2HXa _death_3E1BHILMTUW _deb2F1AELOQRY _debe_4F
    _dec3V2AEFOU1KSTWX _decembrie_4V _deci_3V1K _decir_4F _decât_5V _dedi_4Z _dedim_4Z _deel_4S
    _deg3R2O1V _deg_6R1Q _degli_5O _dei3O2ADU1N _dei_7O2U1DPR _dein_4D _deine_4D _deixar_4U3A
    _deja_4V3FP1JQW _dejar_3F _dekat_4M _del5AO4FX2CKRUY1EISVZ _del_8AFO5CXY4R2IPU1BDEHJKLMNQSTVWZ
    _dela_5X4U3K2Y1I _dele_4U3C2RX1K _deler_3R2C _deles_3U1CR _dell_6O _della_7O1N _delle_6O
    _dello_4O _delo_5X2K _dels_7A2CY1R _delu_4X3K _dem4D2ACFJRYZ1BEKMOTUV _dem_7D6C5RY1UZ _demais_3U
    _demanar_3A _demande_4J _demek_4Z _demás_3F _den5C4DMRY2BSZ1AEFJOUVWX _den_8CDY7R5B4SZ1EFKMNW
    _denen_4D2Z _dengan_8M _denk_4S2Z1D _denken_4S3D _denn_5D _denna_5Y _denne_6R5C2W1Y
    _dentro_4FU3O _deo_3K _deoarece_4V _depan_4M _departe_3V _depois_5U _depuis_5J
    _der6D5C4R2JZ1FPQSUY _der_9D8C6R3SZ2QU1ABEFHJKLNOPTVWXY _deras_4Y1M _dere_5R1Z _derecho_3F
    _derechos_3F _deren_3D _deres_5C4R _derfor_4CR _dermed_3CR _dernier_4J _dernière_3J _dersom_3R
    _des5J4ADFU3V2EY1BCIKMNOQRSWXZ _des_8J7D5A2FSV1CEKNOPRTUWX _desa_4M _desarrollo_3F _desde_5F4U1A
    _desenvolvimento_3U _deshalb_3D _despre_6V _després_5A _después_5F _dess_3Y _dessa_4Y3U
    _desse_3U _dessen_3D _dessus_3J _dessutom_3Y _desta_3U _deste_3U _destek_4Z _destul_3V
    _det6CRY2OW1AEFKMUV _det_9CRY _deti_4W _detta_6Y1NO _dette_7R5C1JO _detto_4O _deu2DJU1AS
    _deu_3AU _deus_5U _deutsche_4D _deutschen_4D _deutschland_5D _deux_6J _devam_5Z _devant_4J
    _deve_4OU1Z _devenit_3V _devlet_4Z _devo_3O2U _devrait_3J _dez3S1UV _deze_6S _değ3Z _değil_6Z
    _değildir_4Z _deň_5W _deși_4V _di6DMO5SV4ACFIJPUZ3EQRYa2BKWX1HLNT
    _di_9MO5I4a2DFKRZ1ABCEHJLNPQSTUVWXY _dia3MU2A1EFJOVW _dia_7M6U5A3F1O _dias_4U2F _dic2DFO1AMS
    _dice_4FO _dicen_3F _dich_5D _dicho_3F _did3P2E1M _did_5E1I _didn_4E _die6D4S3PQ2AW1EFJO
    _die_9D8S2E1BCHIJKLMNOPQRTVWXYZ _diena_4PQ _dienas_4Q3P _dienos_4P _dienu_4Q _dienā_4Q _dieną_5P
    _dies_4AD1E _diese_6D _diesem_5D _diesen_4D _dieser_5D _dieses_5D _dieu_3J1A _diezgan_4Q
    _dieťa_4W _diferents_3A _diferite_3V _different_4E _dig3CY1AFMOU _dig_6CY1E _digunakan_4M
    _dijo_4F _dikkat_4Z _dilakukan_4M _dimana_4M _din5V3CI2ARY1DFMSUZ _din_8V6I5CRY3Z1DKLM
    _dina_4Y1I _dine_4CR1Z _dinero_4F _diners_3A _dingen_4S1D _dinheiro_4U _dins_4A _dintr_3V
    _dintre_5V1A _dios_4F2I _dir_5AD2Z1O _dire_5JO _direito_4U _direkt_4Y3D2Z1L _diri_5M1Z
    _diritto_3O _dis_4J _disebut_4M _disini_4M _disse_5R4CU2O _disso_4U _dit3S2CIJMY1AR
    _dit_7S5CJ3AY2R _dito_5I2U1O _ditt_4RY _diu_4A _divas_4Q _diverses_3A2J _diversi_3O _divi_4Q
    _diye_5Z _diyos_4I _diz2U1Z _diz_4U1Z _dizer_4U _diğer_5Z _diễn_5a _diện_5a _dl3T2B1W _dla3T
    _dla_7T _dlaczego_5T _dlatego_4T _dlho_3W _dlouho_4B _dne2BW1X _dne_4B3X1W _dnes_5BW
    _dni_4TX3W1B _dnia_4T _do5BTUW4EKOSVX3ADFJQZa2CILMPY1HNR _do_8BTU7WX6EKa2FIMOR1ACDHJLNPQSVYZ
    _doa2V1a _doar_5V1U _dob3BKTWX1L _dobil_3X _dobio_4K _dobre_4W3KTX _dobro_5X4K1BTUW _dobry_4T
    _dobrze_5T _dobré_3BW _dobrý_4B3W _dobu_3B2W1K _době_4B _dobře_4B _doch_6D _dock_4Y1E _doe3S2E1U
    _doe_4S _doen_5S _does_4E _doesn_4E _doet_4S _dog_5C3E2RY1IKLMV _doi_4V _doing_4E _dois_5U2J
    _doit_4J _dok_5K1M _dokonca_3W _dokonce_3B _dokładnie_3T _dolazi_3K _dolgo_3X _dolog_4L
    _dom_5Y3KTWX2SU1CDMRV _doma_4BX3W2KQ _domnul_3V _domu_4T3BW2QX1K _domā_4Q _domāju_4Q
    _don3AEJ2FO1IKMSUZ _don_6E3I2FJKLMOUVWXZ1ABCDHNPQRSTYa _dona_4A1OU _donar_4A _donc_5J _doncs_4A
    _donde_5F _done_4E _dones_4A _donna_4O1J _donne_4O3J _donner_3J _donné_3J _dont_5J2E _doo4S1EI
    _dood_4S _door_7S2E1IM _dopiero_4T _dopo_5O _dort_4D1BJ _dos3BUW2AFTX1JKZ _dos_7U5AF2J1IQVY
    _dost_4B2Z _dosta_3K _dostal_4W3B _dosť_4W _doua_4V _două_5V _dov3O1BKPVWX _dove_5O _dovolj_4X
    _dovoljno_3K _dovrebbe_3O _down_5E1BCDHILMOPRSTUWYZa _doğ3Z _doğru_5Z _dość_3T
    _dr4KX3W2ABCDEJNPQRSTVY1FILMOUZ _drei_4D _drept_4V3R _dret_3A _drets_3A _drie_4S _droit_4J
    _droši_3Q _dru4X3K2BTW1ESV _drugače_3X _druge_4KX _drugega_4X _drugi_5X4K3T _drugiej_3T
    _drugih_4KX _drugo_4X3K _drugog_3K _druhej_4W _druhé_4B2W _družine_3X _drīz_3Q _drž2KX1BW
    _držav_3X _država_4K3X _države_4KX _du4CJRY3DMSVZ2AEFIKOPTUa1BLNQWX
    _du_8CJY7DR5P4a3V1ABEFHKLMNOQSTUWXZ _dua_5M3Z _duas_4U _duce_4V _due_5O3E1J _dues_4A
    _duidelijk_3S _dulu_4M _dumnezeu_4V _dunia_5M _duomenų_4P _dup3V _după_6V _durant_5A3J
    _durante_4FOU _durch_6D _during_4E1I _durum_4Z _dus_5S3V _dużo_4T _dva_5BK4WX _dve_4WX3K
    _dveh_4X _dvi_4P _dviejų_4P _dvije_3K _dvoch_4W _dvou_4B _dvě_4B _dwa_4T _dwie_3T _dwóch_4T
    _dz4T3Q _dzi4T2Q _dzieci_5T _dziecko_3T _dziesmu_3Q _dzień_4T _dzisiaj_4T _dzięki_5T
    _dziękuję_4T _dziś_4T _dzī3Q _dzīves_4Q _dzīvi_4Q _dzīvo_4Q _dài_4a _dá_4U3BW _dál_4B _dále_3B
    _dân_6a _dä3Y _där3Y _där_6Y _därför_4Y _då3Y1CR _då_6Y _dårlig_4R3C _dæmi_3N _dæmis_3N _dès_3J
    _dé4J1BL _début_3J _déc2J _déjà_5J _día2F _día_5F _días_4F _díky_5B _dôležité_3W _död_4Y
    _dört_4Z _død_4CR _døde_3CR _dùng_4a _dü3Z1D _dün2Z _dün_4Z _dünya_5Z _dünyanın_4Z _dēļ_5Q _dė3P
    _dėl3P _dėl_6P _dě3B _dělat_4B _děti_4B _dışında_4Z _dňa_4W _dưới_5a _dịch_5a _dụng_6a _dự_4a
    _e4ACDFGHJLNRSU3OVYZ2EQ1IKMPWX _e_9OU6V5FLZ4CDIJKNPQRSWXY3ABEHMTa _ea2E1JV _ea_5V _each_4E
    _early_3E1I _eau_3J _ebben_4L _eben_3D _ebenfalls_3D _ecco_4O _ech2SV1D _echipa_3V _echt_5S3D
    _echter_4S1D _ed3Z2AFHO1EILNSTUVX _ed_6O2CEIX1ABDFHJKLMNQRSTUVWYZa _eddig_4L _ede3Z2H1X
    _edelleen_4H _eden_5Z4X _eder_4Z _ederim_4Z _edes_5H _edi3Z1AEFOUVX _edició_3A _edilen_4Z
    _ediyor_4Z _ediyorum_4Z _educació_3A _educación_3F _ee5S4G _een6S _een_9S1CH _eens_5S _eer2S
    _eerder_3S _eerst_4S _eerste_5S _ees4G _eesmärk_5G _eest_6G _eesti_5G _ef4N3CY1AEFJMORUVZ
    _ef_6N1C _effet_4J _efni_4N _eft3CNY _efter_6CY _eftersom_4Y1C _eftir_7N _eg5L2RY1CDNP
    _egen_4R3CY _egentlig_4R3C _egentligen_3Y _egy5L _egy_8L _egyes_4L _egyetlen_4L _egyik_5L
    _egyre_4L _egyszer_4L _együtt_4L _egész_5L _eh_4I3MO2ADFJ1ELRSTUYZ _eher_3D _ehk_4G _ehkä_5H
    _ei6G5DH4N2QSV1AEPR _ei_9G8H5V3R2A1DLNPQSU _eiga_4N1P _eigen_4S _eigenen_3D _eigenlijk_3S
    _eigentlich_4D _eigin_3N _eikä_5H _eikö_4H _eil3G1HPS _eile_5G _ein6D4N1PS _ein_8D4N1CR
    _eina_4N3P2A _eine_7D _einem_6D _einen_6D _einer_6D _eines_5D2A _einfach_5D _einhver_3N
    _einige_4D _einmal_4D _einn_5N _einnig_6N _eins_6N2D _einu_4N1P _eiro_3Q _eiropas_5Q _either_3E
    _eitt_5N _eitthvað_3N _eivät_5H _ejemplo_4F _ek4N2CRZ1BIKLMPQTWXY _ekk4N1L _ekkert_5N _ekki_8N
    _eks_3CR1M _eksempel_3CR _el5AF4L3CJRUY2GHSVZ1BDEIKNOPQTWX _el_9AF6L5V4Z3C2JKOPRSTUY1BDEHIMNQWXa
    _ela3U1L _ela_6U _elas_4U _elde_4Z _eldri_3N _ele3U2AFLOV1BCDEIKPQRSTWXYZ _ele_6U3VZ
    _eleccions_3A _eles_5U _eli_5H2Z1I _elkaar_4S _elke_4S _ell3CJRY2AFL1Z _ell_4A _ella_4F3A1HINO
    _elle_6J1Z _ellen_4L1CEHIKNRSVWYZ _eller_6CRY1Z _ellers_4C3R _elles_4J2A _ello_3F _ellos_4F
    _ells_4A _els5A2L1CENR _els_8A _else_3E1C _elsker_4C3R _első_5L _elu3G _elu_5G _elég_5L _elő3L
    _elő_3L _először_4L _előtt_5L _em5U3L2AFJa1CDEHIKMNOSTVYZ _em_8U5Aa2H1CDEFKLMNQRSTYZ _emb3L1FNU
    _embargo_4F _ember_5L _emberek_4L _embora_4U _emot_4Y _empreses_3A
    _en5ACFJRSY4HN3DEGUXZ2L1IKMOVW _en_9CFSY8AJNR7HZ4X3L2DKPUW1BEIMOQTVa _ena_4X2Y _encara_5A
    _encore_5J _end3C2DENRY1AJ _end_5C4E2J1DHILMORSTUVWY _enda_4NRY _endast_3Y1N _ende_4D2C1FR
    _endnu_4C _enega_4X _enemmän_5H _eneste_4R3C _enfants_4J _enfin_4J _engem_4L _engin_4N1Z
    _enginn_4N _enige_4S2CR _enkele_4S _enkrat_3X _enkä_3H _enligt_4Y _enn3G2HLNR _enn_6R5N
    _enne_5G1O _ennek_4L _ennen_5H _ennyi_3L _eno_4X _enough_4E _enquanto_4U _ens3A2HY1CFJNU
    _ens_6A4Y2C1HR _ensemble_3J1D _ensi_4H _ensimmäinen_4H _ensin_4H _ensuite_3J _ent3ADFJU2O1CEHIMR
    _entonces_4F _entre_5AFJU _então_5U _enää_5H _equip_4A _equipe_3U _equipo_4F
    _er6N5CR4DS3HLO2AFGUVYZ1EJMP _er_9CNR7DS4Y2JZ1AEFKLMOW _era_6OV5AFU2EMY _eran_3F1Y _erano_4O
    _erau_4V _erdoğan_3Z _eren_3A2Z1C _eres_4F1A _erfitt_3N _erg_4S _eri_5H1OP _eriti_5G
    _erittäin_4H _erityisesti_4H _erkek_4Z _erre_4L _ers3D _erst_4D _erste_4D _ersten_4D _ert_4N1Y
    _eru4N _eru_7N _erum_4N _es6F5AJU4DQV3HLO2GPZ1EI _es_8DF7AQ6L4J2MP1BCHKNOSTUWXZ _esa_5F1HM
    _esam_4Q1P _esas_3F2Z _esat_3Q _esc3AU2F1O _escola_4AU _ese_5F _esempio_4O _esi_5Q3P1H _esim_4H
    _esimene_5G _esimerkiksi_5H _eski_5Z _esmu_6Q _eso2F1Q _eso_5F1A _esos_4F _esp3AFU2JO1EHI
    _espai_3A _espanya_4A1I _espanyol_3A2I _españa_4F1AI _ess3OU1DJ _essa_5U2O _essas_4U _esse_5U1DO
    _essere_6O _esses_4U _est5FJU4AV2O1EHILP _est_8J2AOV1DEFLU _esta_6F5U2A _estaba_4F
    _estado_5F4U2I _estados_4F3U2I _estamos_4FU _estan_4A2F _estar_4AFU _estas_4F3U _estat_6A
    _estats_3A _estava_4U3A _este_8V6F5U4L1AHI _estem_4A _estes_3U1A _estic_4A _esto_5F _estos_4F
    _estou_5U _estoy_5F _està_5A _está_6FU1A _están_5F _estás_3F1U _estão_5U _esu_4P
    _et6G5J4CHRY3Z2AD1EFKLOPSUV _et_8GJ7CR5H4A3LZ1DEFKOPSTUVWY _eten_4S _etm2Z _etmek_4Z
    _ett4GHY3R2Z1L _ett_7Y4R1H _ette_6G2H _ettei_5H _etter_6R _ettevõte_4G _ettevõtte_4G _etti_5Z
    _että_8H _etwa_4D _etwas_5D _eu4U2DGHJPVW1ABCEFKLORSTY _eu_7U5V4HJ3BCDY2LRSX1AEFIKOQTWa _euch_4D
    _euroa_4H _euroopa_4G _euroopan_4H _europos_5P _európai_4L _eux_4J _ev3E2SVXZ1ABCDFIKNORUY
    _ev_4Z1LQRWY _eve3E2S1IORUVZ _even_5ES1IMR _ever_4E1I _every_4E1I _everyone_4E _everything_4E
    _evet_5Z _evrópu_3N _ex3AEFJUV2Y1BDIOSW _exempel_3Y _exemple_3AJ1V _exemplo_3U _exemplu_3V
    _există_4V _eylül_4Z _ez4L _ez_7L _eze2L _ezek_5L _ezeket_3L _ezen_4L _ezer_3L _ezt3L _ezt_6L
    _ezzel_4L _ezért_5L _eð3N _eða3N _eða_7N _eğer_4Z _eğitim_4Z _ešt2W _ešte_6W _ești_3V
    _f5R4CENUVY3ADFJLO2BKSTWZ1GIMPQX _f_4C3DEHLNPRYZ2ABFIJKMOQSTUVWXa
    _fa4JO3ACERUVYZ2DFGN1BIKLMPQSTWX _fa_5AO2L1CDEFJMRVY _fac3V2EJO1ADFISTUY _fac_4V1J _faccia_3O
    _faccio_3O _face_5V3EJ2IU1CHKMSZa _fact_3E1I _facă_4V _faen_4R _fai4J3G1EO _fai_3O _fail_4G1E
    _faili_4G _faire_6J _fais_4J _fait_6J _fakat_4Z _faktisk_4CR _faktiskt_4Y _fal3U2DY1ACEFLNORZ
    _fala_3U1T _falan_4Z _falando_3U _falar_4U _fald_3C _fall_4DY3ER1IN _falta_3AFU _famiglia_4O
    _familia_4F3V1AU _famille_4J _family_4E2I1BCDLMQUW _família_4AU _famílies_3A
    _fan_5Y4A2EO1CDFIJKRSTVZa _fandt_3C _fanno_4O _fanns_3Y _fantastisk_3CR2Y _fapt_4V _faptul_3V
    _far3NO2CRZ1AEUVWY _fara_5N2V1Y _fare_5O2R1CZ _farið_3N _farklı_4Z _fat3O1CEUVYZ _fatto_6O
    _fau2J _faut_5J _favor_4F3AU1E _faz3U2Z _faz_5U1D _fazendo_4U _fazer_6U _fazla_5Z _façon_3J
    _fața_4V _față_4V _fe4AL3ENUV2CDFJORY1BIKMPQSTWXZ _febrer_3A _febrúar_3N _feel_4E1I _fehér_3L
    _feil_4R _feina_4A _feira_3U _feito_3U _fejl_3C _fekete_4L _fel4L2VY1AEFNORU _fel_6L4VY1S
    _felé_3L _femme_4J _femmes_3J _fent_4A2L _fer3A2N1CDFJLORUV _fer_6A5N2J1K _fet2A1V _fet_5A1Y
    _few_4E _fez_4U _fi4V3ACEJLORUY2BDFKMNPQSTWXZ1HI _fi_7V3A2BHL1CEFJKMOQRTUWYZ _fic2UY _fica_4U
    _ficar_4U1A _fick_5Y1D _ficou_3U _fie3V1EF _fie_5V _fiecare_4V _figlio_3O _fii2V _fiind_5V
    _fik2CR1Z _fik_5C _fikk_5R _filho_4U _fill_3A1E _fille_3J _fills_3A _fils_3J1A _fim_4U2V
    _fimm_4N _fin3ACORY2DEFJNU1BHKLPQSTVWXZ _fin_4FJ3RY2CO1HV _find_4E2CD _finde_5C3D _finden_4D
    _finder_4C _findes_4C _findet_3D _fine_4O3E2CR1IJKMV _finna_4N1Y _finne_4R _finner_4R1Y
    _finnes_4R _finns_6Y _finnst_4N _fino_4O1FKUX _fins_5A2U1JR _fint_4R3CY
    _first_5E3I1CDHLMNOPRSTUVWYZ _fiul_3V _five_3E1I _fj3N1CR _fleiri_4N _fler_4Y1R _flera_4Y
    _flere_5CR _fleste_4R3C _flot_3C _fo5CER4UV3AJLOY2BDFINPQSW1HKMTXZa _foa2V _foarte_5V _fog3L
    _fog_4L _fogok_3L _foi3U2J _foi_7U2J _fois_5J _folk_5RY4C1EIX _following_3E _font_4J3A1LMV
    _fontos_4L _for6R5CE3ANOU2DFIJLPVY1BHKMQSTWXZa _for_8CER4IU3LM2ABDFHKNOPQSTVWYZa1JX _fora_4AU
    _foram_5U _forbindelse_3C2R _fordi_5CR _forhold_3CR _forma_4AFU3OPV2LQWZ1BKT _formaður_3N
    _forse_4O _forskellige_4C _forskjellige_3R _forstår_3CR _fortfarande_4Y _fortsatt_4R1Y
    _fortæller_3C _forza_3O _força_3AU _fos4V1AOU _fosse_4O3U _fost_7V _foto_4MOSU3AFQ2BDY1CKPRTVZ
    _found_4E _four_4E1IJM _fr4CENRY3DJ2AFKOSUV1BILMPQTWXZa _fra4CR3DJN2AFOUVY1BEKLQSTWXZa
    _fra_7CR4O1KNY _frage_4D _fragen_4D _fram_6N4Y3R _france_5J2E1ABCDILOQSTVWX _français_4J
    _française_3J _frau_4D1A _frauen_4D _free_4E2IM1BCDFHJKLNOPQRSTUVWXYZa _frekar_3N _frem_4CR
    _frente_4U3F _friend_3E1IM _friends_3E1IMSU _fro3E1ACJORU _from_7E2ILU1BCDFHJKMNOPQRSTVWXYZa
    _frá4N _frá_7N _frå4Y _fråga_4Y _från_7Y _ft_4L1BEHIMZ _fu3F2ACENORUVWY1BDJKLMPQSTXZ
    _fu_4O1CDKLMTVWZ _fue3F _fue_6F _fuera_4F _fueron_4F _fui_3U2F _funcție_3V _fundet_3C _funnet_3R
    _fuori_4O _fut_3J1L _fy4N1CRY _fyr5N1CRY _fyra_3Y _fyrir_8N _fyrr_4N _fyrri_3N _fyrst_4N
    _fyrsta_5N _fyrstu_4N _fá_5N _få3CRY _få_6CRY _fået_4C _får3Y2CR _får_6RY5C _fått_4RY _fær_4N
    _fékk_4N _fél_4L _férfi_4L _fó2N _fólk_4N _fór_5N _fóru_3N _fö5Y1LN _för5Y _för_8Y2N _först_4Y
    _första_5Y _förstår_4Y _försöker_4Y _fø3CR _føl2CR _føler_3CR _følge_3CR _før3CR _før_5CR
    _først_4CR _første_5CR _fü4D1L _für4D _für_8D _fă2V _făcut_5V _fără_5V _fő_3L
    _g6Z5CDEKNOPQRSYa4AFIJLMTUVX2BW1H _g_5P4KQ3BCDEHILMWXYZ2AFJNORSTUVa
    _ga4IPQ3CDNRSX2AEFJKMUVYZ1BLOTWa _ga_6KX5S3R2Ma1CEILQ _gaa3S1I _gaan_6S _gaano_3I _gaat_6S
    _gab_4D _gabi_4I _gad4Q1CM _gada_6Q1T _gadiem_4Q _gadu_5Q _gadus_4Q _gadā_5Q _gadījumā_3Q
    _gagawin_4I _gal4P2Q1ACFIRVYZ _gal_5P1ACR _galbūt_4P _gali_6P1T _galima_5P _galime_4P _galing_3I
    _galite_4P _galvenais_4Q _galā_3Q _galėtų_4P _gaman_3N _game_4E3IMa1BCDHJLNOQRSTUVWYZ _gamit_4I
    _gamla_3NY _gamle_4CR _gan_6Q2Pa1M _gandrīz_4Q _gang_5CR2NS1BDEIJMOT _ganga_4N _gange_4C
    _ganger_4R _ganito_3I _ganska_4Y _ganske_4R2C _ganz_5D _ganze_4D _ganzen_3D _gar_4D2Q _garām_3Q
    _gav_3CY1R _gawa_3I _gawain_3I _gawin_4I _gaya_4I3M _gd3T2K _gde_5K _gdje_5K _gdy_5T _gdyby_4T
    _gdzie_5T _ge5DSZ4N3ACEOPY2FJMUV1BIKLRTWXa _ge_4Y1DMSXZ _geb3S2D _geben_4D _gebied_3S
    _gebruik_4S _gebruiken_4S _gebruikt_4S _gece_5Z _gedaan_4S _gee3S _geeft_4S _geen_6S _gefa_4N
    _geg2DN1PS _gegen_5D _gegn_4N _gegnum_4N _gegužės_4P _geh3D2S _gehad_3S _gehen_4D _geht_5D
    _gehört_4D _gekk_3N _gel4Z3S2D1MP _gel_4Z1AJ _geld_4DS _geldi_4Z _gelecek_4Z _geleden_4S
    _gelen_5Z _gelir_4Z _geliyor_4Z _gemaakt_4S _gemacht_4D _gemeente_3S _genau_4D _genel_5Z
    _general_4AEFV3X2CDIKUZ1JMPRWY _generale_4O2V _genere_3O _gennem_4C _genoeg_4S _genom_4Y
    _genre_4J1CEIM _gens_4J2A _gent_5A2S _gente_5F4OU _genug_3D _genç_4Z _ger3NPZ2CDU1AEMSVY _ger_4Y
    _gera_6N3P1U _gerade_4D _gerai_5P1M _geral_3U _gerek_4Z _gereken_4Z _geri_5Z2NP _geriau_4P
    _gerir_4N _gerne_5C4D _gert_5N _gerçek_5Z _gerçekten_4Z _gerð_4N _gerði_4N _ges3D2S1ANO
    _gesagt_3D _geschichte_4D _gesehen_3D _get3EN1DSZ _get_6E3N2I1BCDHKLMPQRSTUVWYZa _geta_4N
    _getting_4E _getur_5N _gev3S _geven_4S _gew3S2D _geweest_4S _gewesen_3D _gewoon_5S _gezien_4S
    _geç3Z _geçen_4Z _gi5a4Z3OR2CDEIPSY1AFLMNTUX _gi_5R3P1CIMa _gia4a1O _gia_6a1O _gian_5a _giao_4a
    _gib3Z2D1X _gibi_7Z _gibt_5D _gick_4Y _gik_4C _gikk_5R _gillar_4Y _gin2I1DPS _ginagamit_4I
    _ginagawa_4I _ginawa_4I _ging_4S3D _gio3O _giorni_4O _giorno_5O _gir_4R1AZ _gitt_3R _giu2O
    _giv2CE _give_4CE1IM _given_3E1C _giver_4C _già_5O3a _giá3a _giá_4a _giáo_5a _giúp_5a _giả3a
    _giải_5a _giới_5a _giờ_5a _giữa_4a _gj4R2Y1CN _gje3R _gjelder_4R _gjennom_4R _gjerne_4R
    _gjorde_4CRY _gjort_4RY3C _gjø3R _gjør_6R _gjøre_6R _gl3OX2CDKRY1EJNQSUV _glaube_3D _glavni_3KX
    _glede_4X2R _gleich_4D _glej_4X _gli3O _gli_6O _go4EK3CRSTX2AFLUY1DHIJMNOQVZa
    _go_5ET2IMU1ABCDFHJKLNOPQRSVWXYZa _gobierno_4F _god4K3CR1EQSTY _god_5CR4EK3SY2I1HLM _gode_4CR1OY
    _godina_5K _godine_7K _godt_6C5R _goe3S1E _goed_6S _goede_4S _going_5E1I _goo2E1IS
    _good_5E2IM1BCDFHJLNOQRSTUWYZa _gore_3K2X1Z _gosto_3U1X _got_5E1ACDILMPTUWYZ _gotovo_3K2X
    _gott_4NY3D1B _gouvernement_3J _govern_5A _government_4E1I _governo_4OU _govori_4K2X
    _gra3AFKO2CEJPRSTUXY1BDILMNQVW _graag_4S _gracias_5F _grad_4K3CR2DVX1Y _grada_5K _gradu_3K2X
    _gran_5AF3O1CR _grand_4J2E1BCDHIKLMNOPQRSTUVWXYZa _grande_5U4JO3F1ALRT _grandes_3FJU
    _grandi_3O1J _grans_4A _grazie_5O _gre_5X _great_5E1CHIMQRSY _grein_4N _greit_4R2P _greitai_4P
    _greu_3V2A _grib_4Q _gribu_4Q _gro3S2DEJ1KPTVX _groep_4S _groot_4S _grootste_3S _gros_3J1AV
    _grosse_4D2J1O _grossen_4D _grote_5S _group_4E2IM1ABCDHJKLNOPQRSTUVWXYZa _groupe_4J
    _grund_4C3DY1N _grunn_4R1N _grup_4A3MVZ2T _grupas_3Q _grupe_3K1PV _grupo_4FU3I _gruppo_4O
    _grups_3A _grupy_3T _grupė_3P _grupės_4P _gràcies_5A _grâce_3J _grūti_4Q _guerra_4AFOU
    _guerre_3J1O _gumawa_4I _gusta_4F _gusto_5I2FO _gut2D1R _gut_5D1E _gute_4D _guten_3D _guys_3E1IM
    _gy3LP _gyorsan_3L _gyv3P _gyvenimo_4P _gyvenimą_4P _gyventi_3P _gyventojų_4P _gäller_4Y
    _gärna_4Y _gå3RY2C _gå_5RY4C _gået_3C _gång_4Y _gången_3Y _gånger_3Y _går_6Y5CR _gått_3RY
    _gæti_4N _général_4J _gì_5a _gö4Z3Y1N _gör3YZ _gör_6Y2Z _göra_6Y _göre_5Z _göz_4Z _gø2C _gør3C
    _gør_5C _gøre_5C _gü4Z _gün3Z _gün_5Z _günü_4Z _güzel_6Z _güçlü_4Z _gọi_5a
    _h5CNS4EHLRYZa3ABDFIMW2GJKOUX1TV _ha5CDNRYZ4AEFILMOS3Ha2JU1BKPQTVWX
    _ha_7ALO6FRY3CIQWZ2BDMNPTVa1EHJKSUX _haa3S1H _haar_6S1D _hab4D3F2I1AJMUZ _hab_5D1T _habang_5I
    _habe_6D _haben_6D _haber_4FZ _hablar_3F _había_4F _hac3F _hace_5F _hacen_3F _hacer_5F _hacia_4F
    _haciendo_3F _had3ERY2S1CMZ _had_6E5S1CIWZ _hadde_6R _hadden_4S _hade_6Y1C _hadi_4Z1M
    _haf4N2Z1CY _hafa_6N _hafi_5N _haft_4CY3N1D _hafta_4Z _hafði_5N _hai_5Oa4M2V _hakkında_5Z
    _hal_6M2LZ1CIS _hala_4Z1BW _halaga_3I _halda_5N _haldið_3N _halimbawa_4I _halk_4Z _halos_4I
    _halten_3D _halua_4H _haluaa_4H _ham_5C4R1EMNSZa _han5N4CRY3AM2DEFILOS1HTZa
    _han_7CR6AY5F2MZ1DHIKLNOPSVXa _hana_4N1BK _handlar_3Y _handler_3CR _hanem_4L _hanggang_5I
    _hangi_4Z _hann_8N1Y _hanno_6O _hans_6N5CR4Y2DS1HKQVWXZa _hanya_6M _har5CRY4M2EHLZ1DFIJKNSUVWXa
    _har_8CRY _hard_4E3S1CHIKLMORTUVWZ _hareket_4Z _harga_4M _hari_6M3I1K _harmadik_3L _harus_6M
    _has3E2FLZ1ADM _has_6E3AF1ILMRZ _hasil_4M _hast_4D _hasta_5F3Z _hat4D2LMZ1ERY _hat_7D3L2Z1CERYa
    _hati_5M1I _hatt_4R1Y _hatte_5D _hatten_4D1CRY _hauria_4A _haus_3D1MN _haut_3J2D _hav4E3C2A1RUZ
    _hava_4Z _havde_6C _have_7E6C1BDHILMNOPQRSTUVWYZa _haver_4A2U1C _havia_5A4U _havien_3A
    _having_4E _hay3FZa1I _hay_6Fa1IZ _haya_3F _hayat_4Z _hayır_4Z _he6S4CENRZ3DHY2AFGL1BIJKMUW
    _he_7E5AH4F2IMS1BCDJKLNOPQRTUVWXYZa _hea3G2E1I _hea_5G _head_4E1CIM _health_3E2I1MS _heb4S
    _heb_6S _hebben_6S _hebt_4S1D _hecho_4F _hee4S _heeft_7S _heel_5S _hef4N _hef_5N _hefur_7N
    _hefði_4N _hei3N2DH1R _heidän_4H _heim_4N1D _heisst_4D _heitir_3N _hel3CLNRSY2EH1D _hela_5Y
    _heldur_5N _hele_5CR4S2BZ _helemaal_4S _heller_4R3CY1D _help_4E2S1IM _helpen_4S _helsingin_4H
    _helsinki_4H _helstu_3N _helt_5CRY _helyen_3L _hem_5ASZ4Y _hemen_5Z _hemma_4Y _hemos_3F
    _hende_4C1R _hendes_4C _hennar_5N _henne_4Y3R1C _hennes_3RY _henni_4N _hep_4Z
    _her3CERZ2DFNS1ABHIKLMUWY _her_7Z6CER3D2BN1IMSa _here_5E1BCDHILMRSTUWY _herhangi_4Z _herkes_4Z
    _het6S2H1LRY _het_9S1RY _heti_4H2L _hetkellä_3H _heure_3J _heures_3J _heute_5D
    _hi4EIS3ADLMNZa2CFGHJRTUXY1BKW _hi_6A2EIMa1CDKLSTWXZ _hidup_5M _hie3S2DH1J _hieman_4H
    _hier_6D5S3J2W _high_4E2CI1BDHJKLMNOPQRSTUVWYZa _higit_4I _hij4S1F _hij_7S _hijo_3F _hijos_3F
    _hiljem_4G _him2E _him_5E1I _hin4I3N2D1CHMY _hin_3DN _hinanden_3C _hindi_8I _hingga_5M _hinn_4N
    _hins_5N _hinter_3D _his3E2AFTU1BCHJLRWYZ _his_6E2I1MZa _histoire_4J _historia_4F3TY2H1AU
    _historii_3T2B _history_3E1ILT _història_4A _história_4U2W _hiszem_3L _hitro_4X _hitta_4Y2N
    _hittar_3Y _hivatalos_3L _hizo_4F _hiç2Z _hiç_6Z _hiçbir_5Z _hið_3N _hiểu_4a _hiệ3a _hiện_6a
    _hiệu_5a _hj3N2CRY _hje2CR _hjelp_4R _hjelpe_3R _hjem_4CR _hjá3N _hjá_6N _hjälp_4Y _hjälpa_3Y
    _hjælp_4C _hjælpe_4C _hkrati_3X _hl3BN2W _hla2BW1N _hlavne_4W _hlavní_4B _hlavně_4B _hlu2N
    _hluta_4N _hluti_4N _hned_4B _hneď_4W _ho4L3ABESWYa2CDFGJNORU1HIKMTVXZ
    _ho_6AOW5B2Ma1CDEIJKLNPRSTVYZ _hoa_5a _hod2BW1R _hodin_4B _hodně_4B _hodín_3W _hoe3S _hoe_6S
    _hog5L1S _hogy_8L _hogyan_4L _hoje_5U _hol2CLR1BDEFNS _hol_4L1DS _hold_4C3E2R1LNW _holde_4CR
    _holder_4C3R1E _holnap_3L _hombre_4F _hombres_3F _home_4E3A2I1BCDFHJKLMNOPQRSTUVWXYZa _homem_4U
    _homens_3U _homes_4A2E _homme_5G4J _hommes_4J _hon3Y2N1AEFJLS _hon_6Y _honom_4Y _honum_5N _hoo2S
    _hoofd_3S _hoop_4S _hoor_3S _hope_3E1ILMTUV _hoppas_4Y _hora_4AU3F1BWY _horas_4FU _horen_3S
    _hores_4A _hos_4CRY _hosszú_4L _hou_3S _houden_4S _hours_3E1I
    _house_4E2IW1ABCDFHJKLMNOPQRSTUVXYZa _hovorí_4W _how3E _how_6E2I1BCDHLMQRSTUVWYZa _however_4E
    _hoy_4F1I _hozzá_4L _hoạt_5a _hoặc_5a _hrvatske_4K _hrvatskoj_3K _hry_3BW
    _hu3CHRSY2EFIJMNa1ABDLUWXZ _hubungan_4M _hui_4J1AM _huis_4S _huli_3I _huling_3I _hun3CR2S1DELNY
    _hun_6CR5S1L _huo2H _hur3Y1CE _hur_6Y _hurtigt_3C _huwag_4I _hv4CNR _hva3CR2N1X _hva_6R2C
    _hvad_6C _hvað_5N _hve3N2CR _hvem_4CR _hver_4CNR _hverandre_3R _hverju_4N _hverjum_3N
    _hvernig_5N _hvers_4N _hversu_3N _hvert_4NR3C _hvi3CR1W _hvilket_4C2R _hvis_6C5R _hvo4C3R2N
    _hvor_6CR2N _hvordan_5CR _hvorfor_5R4C _hvort_5N _hy3H1CRYa _hyv3H _hyvin_6H _hyvä_6H _hyvää_4H
    _hà3a _hà_5a _hàn3a _hàng_5a _hành_6a _há3L2NU1a _há_5U1LNa _három_4L _háskóla_3N _hát_5L4a
    _hátt_4N _hãy_5a _hä4H3Y2D _hän4H2Y1D _hän_7H _händer_4Y _hänen_6H _hänet_4H _häntä_4H _här3Y
    _här_7Y _hätte_4D _håber_3C _hål2Y _hålla_4Y _håller_4Y _håper_4R _hægt_4N _hætti_3N _hé3N1JL
    _hélt_4N _hér3N _hér_6N _hình_6a _hòa_4a _hóa_5a _hö2NY1D _höfum_4N _höfðu_4N _hø2CR _høre_3CR
    _høy2R _høy_3R _høyre_3R _hú3N1L _hún3N _hún_7N _hızlı_4Z _hơn3a _hơn_6a _hết_5a _hệ_5a _họ4a
    _họ_7a _học3a _học_6a _hội_6a _hợp_5a _i4ACDEIKOPQRSXYZ3GJLMTV2BFHUW1N
    _i_9ACKRTY8EO7B6VW5ILZ4DMNPQUa3FHJSX _ia3V2M1K _ia_6M3UV1FJP _iako_4K _ianuarie_3V _iar2V
    _iar_6V _ib3I1FMWYZ _iba3I2W1F _iba_6I5W3F _ibang_5I _ibig_5I _ibland_4Y _ibu_4M _ic4D3W2T1J
    _ich4D3W2T _ich_8D6TW _ici_4J _idag_5Y2R1C _ide_5W4L3KM2C1PRY _idée_3J _idő_4L _ie4Q2S1PV
    _iedereen_4S _ielas_4Q _ielā_4Q _iemand_4S _ies3Q _iespēja_4Q _iespējams_4Q _iet_4Q _iets_5S
    _if3E1CRYZ _if_6E2CIY1BDHJKLMNOPQRSTUWXa _ifrån_3Y _ig_4L1DI _iga3G2L1Q _iga_4G _igal_4G
    _igaz_4L _igazi_4L _igazán_4L _ige2CLY _igen_5CLY _igennem_3C _igenom_3Y _igj2R _igjen_6R
    _igual_4F3A2U _ih3DH2K1YZ _ih_5K2X _ihan_6H _ihm2H1D _ihm_5D _ihminen_3H _ihmiset_4H _ihmisiä_4H
    _ihmisten_3H _ihn_5D _ihnen_4D _ihop_4Y _ihr3D _ihr_6D _ihre_5D _ihrem_4D _ihren_4D _ihrer_4D
    _ik5R4CS3Z2IP1HMQY _ik_8S3Q1CLY _ika_4I1M _ikaw_4I _iki3PZ1H _iki_6PZ _ikinci_4Z _ikinä_4H
    _ikk5CR _ikke_8CR _ikut_4M _il5O4JZ3HIK2GLP1AEMNQRTUVY _il_9O8J4Z3AV1DEFHKLMPRSTUW _ila3I1Z
    _ilalim_4I _ilan_3IZ _ilang_5I _ile4Z1T _ile_7Z4T1J _ilgai_3P _ilgi_4Q2Z1P _ilgili_5Z _ilgis_4P
    _ili3K1Z _ili_6K1Z _ilk_6Z _illetve_4L _ilma_5G1H _ilman_5H _ils3J _ils_6J _ilyen_5L
    _im4D3KOX2AEFIJTUV1CLMPRWYZ _im_8D5K4TW2Ea1CIMNOXZ _ima3KX1AEFJUVZ _ima_6K5X2P1LZ _imajo_4X
    _imaju_4K _imala_3K _imali_4K _imamo_4X3K _imao_4K _imate_3KX _imatge_3A _imatges_3A _imati_4K
    _ime3X2K1UV _ime_5X4K _imel_4X _imela_4X _imeli_4X _immer_6D _imod_3C
    _in4DEOSXY3FMRV2ACGIJTUWZ1BKLNPQ _in_9DESX8O6VY5Z4ILTUa3BCHJMNPQRW2AFK _ina_4I _inak_4W
    _including_4E _inclusiv_3V _incluso_3F1O _ind3CM2AEFJOUV1BDIKLPQRSTWXYZ _ind_5C _indah_4M
    _inden_4C _indonesia_6M1EFIa _indtil_4C _infatti_4O _informació_4A _información_4F
    _informatie_3S _informações_3U _ing3MY2CR1FILNOSUZ _inga_4Y2N1PQ _ingen_5CRY _ingenting_3RY1C
    _inget_5Y _inggris_5M _ingin_6M _ini5M4G2IO1AFUV _ini_8M1IZ _inimene_5G _inimesed_5G
    _inimeste_5G _init_3I _inizio_3O _inkább_4L _inn3NRT2Y1DLO _inn_6R5N1E _innan_5Y4N _inne_4T3RY1D
    _innych_4T _inoltre_4O _inom_4Y2I1W _ins_4D _insan_5Z1M _insanlar_5Z _insanların_4Z _insieme_4O
    _int5Y3AEFJOUV2CDQRST1BHIKLMPWXZa _inte_8Y _internacional_3AFU _intet_3C1R _into_5E1HI
    _invece_4O _inyo_4I _iné_4W _início_3U _iný_3W _iných_4W _io2O1V _io_6O1V _ioan_3V _ipak_4K
    _ir5PQ2U1ACDEFHJLORYZ _ir_9PQ4FU1LMN _irgi_3P _is4DEILS3GKZ2HU1CMOPRTVWXY
    _is_8ELS3DHINRY2BCKMOPQTUWZa1AFJVX _isa5I _isa_6I2Z1M _isang_8I _ise4G2Z _ise_6GZ _isegi_5G
    _isip_4I _ismét_4L _isn_3E _iso_4H1BKMNPQUVWXa _iss3U1E _isso_6U _ist4D3KZ2LP1HIMOQTUVWXY
    _ist_8D1KZ _istanbul_5Z1ADV _isten_4L _istiyor_4Z _istiyorum_4Z _isto_4K3U2WX _istorijos_3P
    _istván_4L _istället_4Y _især_3C _it4EIM2HLO1BCDJKPQRSTUVXYZ _it_8E4Q3CHIMPRY2BDKLNOSTUVWXZa1AFJ
    _ita2O1IJKPVX _italia_5O2FMV1HRa _italiano_4O1FU _ito4I _ito_8I _itong_5I _its2EH _its_5E1IM
    _itse_5H _itt3L _itt_6L _itu4M _itu_8M1Y _itulah_4M _iulie_3V _iunie_4V _iy3Z2I _iyi3Z _iyi_6Z
    _iyon_4I _iyong_4I _iz4KQX2Z1LW _iz_7KX1Z _iza_3K _izmanto_3Q _izmed_4X _između_5K _izmir_4Z
    _izskatās_4Q _iç4Z _iç_4Z _içi4Z _için_8Z _içinde_5Z _iş3Z _iş_5Z _işte_5Z _iš4P1X _iš_8P
    _j5BGHKX4MPQTWY3CDJLRS2AEFNUV1I _j_7J4P3BLQTW2ACDEFHIKMNORSUXY1VZa
    _ja6G5H4BMQTY3DPS2ACKNWX1EFIJLRUV _ja_9GH7Q6ADT5CKRSWY4L3PX1BFIMNU _jaa2S _jaar_6S _jad3M
    _jadi_6M _jafnframt_3N _jafnvel_3N _jag5Y1M _jag_9Y _jah3D _jahr_5D _jahre_5D _jahren_5D _jai_4P
    _jak5T4B1HKM _jak_8T7B2K1W _jakarta_5M _jakby_4T _jaki_4T1K _jakie_4T _jakieś_4T _jakiś_4T
    _jako_7B6T3K1H _jalan_5M1H _jam_5MP1EIX _jamais_5J2U _jan3M1BCDEJKLNQRSTUWXY _janeiro_4U1FT
    _jangan_6M _janúar_3N _jaoks_5G _jaren_4S _jas_4P1MS _jau4Q3P1M _jau_6PQ _jauh_4M _jaunu_4Q
    _jautājums_3Q _jav_4P1W _jawa_4M _jaz_4X _jde_4B _je6BKX5CTW4JRS3DLP2M1AEFHINQUVYZ
    _je_9BKWX8JS4T3D1FLMP _jean_4J1ABCDEFHIKLMNOPRSTUVWXYZa _jeb_4Q _jed4K3BTW2D1X _jedan_5K
    _jeden_5W4BDT _jeder_4D _jedna_4BK3TW _jednak_5T1BKW _jednego_3T _jedno_4K3BTW _jednoducho_3W
    _jednog_4K _jednoho_3B _jednom_4K2BW _jednou_4B3W _jednu_4K3BW _jednym_4T _jedného_3W _jedným_3W
    _jedną_3T _jedoch_4D _jedynie_3T _jeg5CR2T1L _jeg_8CR _jego_6T _jeh3BW _jeho_6BW _jei3P1U
    _jei_6P _jeigu_5P _jej3B2TW _jej_6W5T3B _jejich_5B _její_5B _jel3L1BMQ _jelas_4M _jelent_4L
    _jemand_4D _jen3B2R1CDM _jen_6B1W _jenis_4M _jenom_4B _jenter_3R _jer2CK1M _jer_6K4C _jeres_4C
    _jes5T2B1CKNUX _jest_8T2K1B _jeste_4K _jestem_6T _jesteś_4T _jesteśmy_4T _jestli_5B _jeszcze_6T
    _jet2D _jetzt_6D _jeu_4J _jeune_3J _jezik_4K3X _jeś2T _jeśli_6T _ješ2B _ještě_6B _jeżeli_4T
    _ji3BPX2MS _ji_6P5B4X2M1KZ _jie2P _jie_6P _jiems_4P _jih3X1B _jih_6X1B _jij_5S _jik3M _jika_6M
    _jim_4BX1CDEHJKLMNORSTUVWYZa _jin2B _jinak_4B _jiné_4B _jis3P1B _jis_6P _již_5B _jméno_3B
    _jo4H3P2ACJKLQRSUXY1BDEFGIMNVW _jo_6HPQX5ACR4B3Y1DEFIJKLMSTUVWZa _joan_3A1EFKNVWXZ
    _job_4E3CD1IJMSV _jobb_4LRY _jobban_4L _jobbar_3Y _jobber_3R _jog_5P2L _jogo_4U _joiden_4H
    _joissa_4H _joita_4H _joj_4K1W _jok3H1P _joka_7H _jokių_4P _joku_5H1Q _jolla_4H _jolloin_4H
    _jonka_5H _joo_4H1LM _jooksul_4G _jopa_4H _joprojām_4Q _jos4H2P1AFIUV _jos_7H6P3V1KS _joskus_4H
    _jossa_5H _josta_4H1Q _jot3H _jota_4H _jotain_5H _joten_5H _jotka_5H _jotta_4H _jou3J2HS1E
    _jou_4S _jour_4J _journée_3J _jours_4J _jouw_4S _joves_3A _još3K _još_7K _js4B _jse4B _jsem_7B
    _jsi_4B _jsm3B _jsme_6B _jso3B _jsou_7B _jste_5B _ju4G3EHMPY2AFJKQSTUVWX1CDILR _ju_6Y5W3KX1MPT
    _jub4G _juba_6G _județul_3V _juego_3F _jug3M1AFJKX _juga_7M1AK _juhul_4G _juk_4P _juliol_3A
    _jullie_5S _jumlah_4M _jums_5PQ _junija_3X _juny_3A _juo2P1H _juos_5P _jurul_3V _jus3E2JY1AFHPU
    _jus_4P1JM _jusqu_4J _just_6E5Y3AH2I1BCDJLMOPQRSTUVWZa _juste_4J _juttu_4H _juu3G2H _juures_6G
    _juuri_5H _już3T _już_6T _já_6BU3N1W _jános_3L _jä3H2GY1D _jäi_4H _jälkeen_6H _järgi_5G
    _jävla_4Y _jää_4H _jí_4B _jít_3B _jó3L2N _jó_6L1B _jól_5L1N _jón_3N _jön_4L _jött_3L _júní_4N
    _jā3Q _jā_5Q _jābūt_4Q _ją_5P4T _jį_5P _jū3Q2P _jūs3Q2P _jūs_6Q5P _jūsu_5Q _jūsų_6P _jų_6P
    _k6G5BCHIKLMPQWXYZa4DNRST2E _k_7B6W5X4P3CEHIKLMNQTZ2ADFJRSUYa1OV _ka6GIP5HKMQZ4CRXY3BDLNSTW1E
    _ka_8GQ6I3K2M1BCDHLNPRTWXZ _kabilang_4I _kabul_5Z _kabupaten_4M _kad4P3KQZ1IMX _kad_8P6Q5K
    _kada_6K4P2I _kadangi_4P _kadar_7Z2X1M _kadın_5Z _kah3GI1HZ _kahden_3H _kahe_4G _kaheksa_5G
    _kahit_5I _kai4P3H2I1Q _kai_7P4H1CDIMR _kaibigan_4I _kaiken_4H _kaikille_3H _kaikki_6H
    _kaikkien_4H _kailangan_5I _kaimo_3P _kaip_7P _kaj_5X _kak3GKX2H1IM _kako_7K5X _kakor_3X1Y
    _kaks_5G1H _kaksi_5H _kakšno_3X _kal3MPZ2INY1CHLQR _kalan_4Z1H _kalau_6M _kalba_4P _kalbos_4P
    _kaldı_4Z _kali_5M1a _kalian_5M _kam4M3I2BPQ1CDHKRSTWXYZ _kam_4DQ3BP2WX _kamay_4I _kami_6M5I
    _kaming_3I _kamu_7M2Z1L _kamēr_4Q _kan4CIRY3DHS2MNZ1BKPQTWX _kan_8C7RY6S5M4Z1I _kang_4I2M
    _kanila_4I _kanilang_6I _kaniyang_5I _kann_6D3N _kannattaa_4H _kannski_4N _kannst_4D _kans_3S2H
    _kanske_5Y _kanskje_5R _kanssa_6H _kanta_3I2H _kanya_5I _kanyang_7I _kao4K _kao_7K
    _kap3IL2Z1BCDHKMPQRWXY _kapag_5I _kapangyarihan_3I _kapatid_4I _kapott_4L
    _kar3MPXZ2IKQ1BCDHLNRTWY _kar_6X2Z1LRT _karamihan_3I _karaniwang_3I _karar_4Z _karena_6M
    _karo_3P1M _kartais_4P _kartu_5P3M1BKW _kartus_4P _kartą_5P1T _karşı_5Z _kas4GQ3IP2HM1CKNRXYZ
    _kas_8Q6GP1HMZ _kasalanan_3I _kasama_5I _kasi_5I1M _kasih_5M _kasneje_3X _kasnije_4K _kaso_3I
    _kasutada_4G _kasutaja_4G _kat3IX2HMQZ1BCDKLNPRSTWY _kata_5M1LZ _katawan_4I _katere_3X
    _katerega_4X _katerem_4X _kateri_4X _katerih_4X _katero_3X _katru_4Q _katso_4H _katulad_3I
    _kau_5M1I _kauden_3H _kaum_3D2M _kaune_3P _kauno_5P _kaut_6Q _kautta_4H _kay4I2Z1M _kay_6I1Z
    _kaya_6I3M2Z _kayang_3I _kayo_5I _kayong_3I _kaysa_3I _kaç_4Z _każdego_3T _każdy_4T _każdym_3T
    _každý_5W4B _kaže_5K3X _kb_3L1MW _kd4B2W1X _kdaj_3X _kde_5BW _kdo_5B4X1W _kdy3B _kdy_5B
    _kdyby_4B _když_6B _ke5GM4HL3DNPWZ2CESX1BIYa _ke_7M5B1HILTW _keby_4W _kecil_5M _kedua_4M
    _kedves_4L _kedy_4W _kee4G2S1E _keegi_6G _keel_5G1S _keele_5G _keep_4E1M _keer_4S _kehidupan_4M
    _kei3D1HP _kein_5D _keine_6D _keinen_4D _kel3LP2M1HZ _kelas_4M _kelias_4P _kelio_3P _kelių_3P
    _kell_7L _kellene_3L _kellett_4L _keluar_4M _keluarga_4M _kem3M2N1LZ _kembali_5M _kemudian_5M
    _kemur_5N _ken3Z2CMN1DHS _kenapa_5M _kender_4C _kendi_5Z _kendine_3Z _kendini_4Z _kep2M1N
    _kepada_5M _kepala_4M _ker3HL2MX1NSZ _ker_6X1L _keresztül_3L _kerja_4M _kerran_4H _kertaa_4H
    _kertoo_4H _került_4L _kes5G3H2M1Z _kes_7G1Z _kesempatan_4M _ketika_5M _kez_4Z _keď3W _keď_6W
    _keďže_3W _kh6a1M _khi4a _khi_7a _khoảng_5a _khu_5a _khá3a _khác_6a _khô5a _không_8a
    _ki4LPXZ3HMTa2CDEGIKS1BJNQRVWY _ki_8X6LZ2M1DIKPTa _kicsit_4L _kiedy_5T _kiedyś_4T _kiek_5P
    _kiekvieną_4P _kii2H _kiinni_4H _kiitos_5H _kijk_4S _kijken_4S _kilala_3I _kilka_4T _kilku_3T
    _kim_4Za3T2CIKLM1BDEFHJNOPRSUVWXY _kimse_4Z _kinder_4D _kinderen_4S _kinh_5a _kirjutas_4G
    _király_3L _kis_5L _kit3MP1ILXZ _kita_7M4IP1D _kitaip_4P _kitais_3P _kitap_4Z _kitas_4P _kiti_4P
    _kitos_4P _kitą_4P _kitų_5P _kişi_5Z _kj3R2X1N _kje2RX _kje_3X _kjenner_4R _kjent_4R _kjer_6X
    _kjø2R _kjøpe_4R _klaar_4S _klaipėdos_4P _klar_4CD3R2Y _klarer_4R1CD _klart_4Y3CR _kleine_4S3D
    _kleinen_3D _kljub_4X _klāt_4Q _kmalu_4X _knjiga_4K3X _kno2E _know_5E1BCDHILMPQSTUVWYZ _known_3E
    _ko5KX4BCGHINPQRTYZ3DLMSW1a _ko_8I7Q6X5K4P3a2H1CLMTYZ _kod_5K2TZ1XY _kodu_5G1QTZ _kodėl_4P
    _koga_3K2X _kogoś_3T _kogu_5G _koh3G2H _kohaselt_5G _kohta_5G3H _koj5K1P _koja_6K1P _koje_6K
    _kojem_3K _koji_7K _kojih_3K _kojim_3K _kojima_4K _kojoj_4K _koju_5K _kok3H2P1Q _kokia_3P
    _koko_5H _koks_4P1Q _kol_5P2B1YZ _kolay_4Z _kolem_4B _kolik_3B _koliko_4K3X _kolla_4Y _kolm_5G
    _kolme_4H _kom4NRY3CDS2BKMPQTWX1HILZ _kom_5CNRY4S2K1BX _koma_5N1M _komandos_4P _komast_3N
    _kome_3K _komen_5S _komin_3N _komið_4N _komma_4Y _komme_4CR2D _kommen_4D _kommer_6RY5C
    _kommet_3CR _kommt_5D _kommune_3CR _komolyan_3L _komst_3N1S _komt_5S _komu_4N2BTW1X _kon_4S1a
    _kona_3N1R _koncu_4X1TW _konec_4X3B _kong_5I1ACEFJKMNORSUVXZa _koniec_4T2W _konnte_4D _konur_3N
    _konusunda_4Z _koos_5G1S _kopā_5Q _kopš_4Q _koristi_4K1X _korábban_3L _koska_6H _koskaan_4H
    _kot4X2M1H _kot_7X1T _kota_5M1TX _kovin_3H1X _kovo_4P _końcu_4T _kr3BKQRTWX2CDNPSY1HILMZ
    _kr_4C3NRY1LPQW _kraju_4KT2X _kreeg_3S _krievijas_4Q _krievu_4Q _krijgen_4S _krijgt_4S _kromě_3B
    _kroz_4K _kt4BTW1P _kt_4P _kte4B _kterou_4B _která_5B _které_6B _který_6B _kteří_4B _kto4W2T
    _kto_5T4W _ktorej_4W _ktorom_4W _ktorá_6W _ktoré_6W _ktorého_4W _ktorí_4W _ktorú_5W _ktorý_6W
    _ktorých_4W _ktorým_3W _ktoś_5T _któ4T _która_5T _które_6T _którego_4T _której_4T _który_5T
    _których_4T _którym_4T _którzy_5T _którą_4T _ku6G5H4IPQ3CMRSZ2BDKLTWXY1N _ku_4MW3H2T1BCIKPQR
    _kuat_4M _kui6G3H _kui_8G _kuid_6G _kuidas_6G _kuin_7H _kuinka_5H _kuitenkaan_4H _kuitenkin_5H
    _kuka_4H _kukaan_4H _kul_4Y1CKRTXZ _kulay_3I _kultūras_4Q _kultūros_5P _kumain_3I
    _kun4HI3CRS2GY1DMNPQ _kun_7H5C4RS2P1LM _kunagi_4G _kunde_4Y1CDR _kundi_3I _kung_7I2Y1W
    _kunna_4Y2N _kunne_6C5R _kunnen_6S _kunt_4S _kuo_5P _kur4PQ3Z1BDHILMT _kur_6PQ2Z _kura_5Q1MZ
    _kurang_4M _kuras_5Q1P _kuri_5PQ _kuriame_4P _kurie_5P _kuriem_4Q _kurio_4P _kurioje_4P
    _kurios_5P _kuris_5P _kuriuos_4P _kurią_4P _kurių_5P _kuru_5Q2Z _kurwa_4T _kurz_3D2B1W _kurā_5Q
    _kurį_4P _kurš_5Q _kus4G1HQ _kus_6G2BW1S _kuten_5H _kuu3GH _kuuluu_4H _kuus_5G _kuva_4H
    _kuwento_3I _kvar_4Y _kveld_3R _kvinde_3C _kvinder_4C _kvinner_4R _kvinnor_4Y _kvôli_4W
    _kvůli_4B _kwam_4S _ky3H1NY _kyl2H _kyllä_6H _kyse_4H _kä3HY1D _kän3Y _känner_4Y _känns_4Y
    _käy3H _käy_4H _käyttää_4H _ké4L1a _kéne_4L _kép2L _képes_3L _kés2L _készült_4L _később_4L
    _két2L _két_6L1a _kívül_3L _kõ3G _kõi4G _kõik_6G _kö4L2DYZ1N _kön3D2L _können_5D _könnte_4D
    _köpa_4Y _kör_3Y2LZ _köszönöm_4L _kötü_4Z _következő_4L _köz3L _közben_4L _közel_3L _között_5L
    _közül_4L _kø2C _køb2C _købe_3C _københavn_4C1R _kører_3C _kü3G2LZ1D _különböző_3L _küm3G
    _kümme_5G _küsimus_5G _küçük_5Z _kým_4W2B _kā4Q _kā_8Q _kād3Q _kāda_5Q _kādas_4Q _kāds_5Q
    _kādu_5Q _kāpēc_5Q _ką_6P _kč_4B _kı3Z _kısa_4Z _kız_4Z _kế_5a _kết_6a _kỳ_5a
    _l4J3AFOQVa2CEHILMNPRSXY1BDGKTUW _l_9AJ8O6V4KLP3BCDEFHMQRTWXYZa2INSU
    _la5AF4IJOQV3MPX2CDEGHNRS1KLTUYZa _la_9AFJOV4RU3CHKMQSTYZa2BDEILNPWX _laat_5S _laatste_4S
    _lab3PQ2I1AEFL _laba_4Q2M1P _labai_7P _laban_4I _labas_3I2Q1P _labi_5Q2I _labiau_4P _labs_4Q
    _labu_4Q1M _labāk_5Q _labākais_3Q _lad_4C _lado_4FU _lag3M2NRY1CDIS _laget_4R2Y _lagi_6M3IN
    _lagu_4M _lah4X3I1HM _lahat_6I _lahko_7X _lai4Q3P2HM1Ja _lai_7Q3a1P _laika_5Q _laikam_4Q
    _laikas_4P _laiko_5P _laiks_5Q _laiku_5Q3P _laikā_6Q _laiką_4P _lain_6M2H _lainnya_5M _lakas_3I
    _laki_4M3I2H _lako_3K _lakukan_4M _lal2IM _lalaki_4I _lalo_4I _lalu_5M _lama_5M1HOUV _lamang_5I
    _lan3CINRS2DMY1EFJOPUVZa _land_4DRS3CENY1ILMQTUWa _landet_4R3CY1D _landi_3N _landinu_3N
    _landsins_4N _lang_7I4CS3DR2a1N _lange_4D3CS2R _langsung_4M _langt_4CNR _lap3G2H1LMPQ
    _lapkričio_4P _laps_5G _lapsed_5G _large_3E2J _laro_4I _las4F2DEHX1ILOQSV
    _las_8F2ANSUVX1BCDEHIJKLMOPRTWYZ _lassen_4D _last_5E2IS1BCDHLMNRTUWXY _lat4Q2EST1FMOPR
    _lat_5T1AKQRVY _lata_4T1IU _latach_3T _laten_5S _later_4ES1IR _latviešu_5Q _latvija_4Q1P
    _latvijas_6Q _latvijā_5Q _lave_4C1JR _laver_3C1J _lavet_3C _lavoro_5O _law_3E2I1U _lazım_4Z
    _le6J5L4ANOX3BCDEFMRSTUVW2HKPY1IQZa _le_9J8O6FV5LX2ADKRSTUYZ1BCEHMNPQWa _lea2E1IV _least_3E1I
    _leb3M2D1W _leben_5D _lebih_7M _lebo_4W _left_4E1IN _leg3L2ORV1ABCDEFNSU _legalább_4L _legge_4OR
    _legger_3R _legjobb_4L _legnagyobb_4L _legyen_5L _leh3L1DH _lehet_6L _lei3N2DP1HORSU
    _lei_4OU3R2V _leider_3D2S _leita_3N _leið_4N _len3W2LNPR1FHMU _len_6W1a _lenge_4R _lenger_3R
    _lengi_3N _lenne_5L _lenni_4L _lepiej_4T _lepo_4X3K _lepšie_4W _lepší_4B2W _leren_3S
    _les5AJ3L2FR1BDENSWX _les_9J8A5F3R2NSX1BDELMOPQTUVW _lese_3R1BDW _less_4E1IY _lesz_6L
    _leszek_3L1T _let4X3B2EL1CDJKORSWY _let_5BX4E3C2SW1DHIKLMRTUYZa _leta_6X2KY1QW _letech_4B
    _leti_3X1K _letih_4X _leto_4X2W1K _lett_5L3R1Y _letto_3O _letu_4X1BKW _letzten_4D _leu3J1DS
    _leuk_4S _leur_5J _leurs_4J _leute_4D _leven_5S _ley_4F _leyti_3N _lhe_3U
    _li2BCEGHPQRSY1ADFIJKMNOTUVWZa _li_5AK4O3BZ2UV1CDEFHIJLMNPQRSTWXYa _lid3BC1QSUZ _lide_4C1R
    _lidi_4B _lidt_6C _lidé_4B _lidí_4B _lie4PQ2DS1EHJW _liebe_4D _liegt_4D1S _liela_3Q _liels_4Q
    _lielu_3Q _liepos_3P _lietas_4Q _lietuva_4P1Q _lietuvių_5P _lietuvoje_5P _lietuvos_7P _lieu_4J
    _life_5E2CILS1BDFHJMNOPQRTUVWXYZa _lig3C1BEIJKMNPRSUWYZ _lige_6C2KX1WZ _ligesom_3C _ligger_4CRY
    _ligne_3J1C _ligt_4S _lihat_4M _lii3GH _liian_4H _liidu_4G _liit_4G _lijkt_4S _lik3E2QRY1IKP
    _lika_4Y2Q1K _like_6E4R2I1BCDFHJKLMNOPQSTUVWXYZa _liker_4R _likevel_3R _likod_3I _lille_4C3R1JY
    _limba_3V _linn_5G _lisaks_4G _lisäksi_5H _lisää_5H _lit3RY2E1ABFIJNPTUVWX _lite_6Y4R1O
    _liten_4RY _litt_6R _little_4E1BCDHIKLMORSTUVWXYZa _liv_4CRY _livello_3O _livet_4R3CY _livro_3U
    _liên_5a _lið_3N _lj3X2K1NY _lju3KX1Y _ljubljana_4X _ljubljani_4X1K _ljude_3K _ljudi_5KX
    _ljudima_3K _ljudje_4X _ll4A3F1E _ll_5E1IJO _llavors_3A _lle3F2A _llegar_3F _llei_3A _llengua_3A
    _lli2A _llibertat_3A _llibre_3A _llista_3A _lliure_3A _llo2A _lloc_5A
    _lo5F4E3JOUVa2ABCHIKMNQRSTWXY1DLPZ _lo_8F6O4AUa1CEIKLMPRTY _loc3V1AEFJOQU _loc_5V _locul_4V
    _logo_4U1ABCDEFHIJMOQRSTVWZa _loi_3J1H _loin_3J _long_4Ea3J2I1BCDHKLMNOPRSTUVWXYZ _loob_5I
    _look_4E1CDIJMOSUVW _looking_4E _looks_3E _lopulta_3H _lor_5V _loro_6O _lors_4J _los5F1ADENSU
    _los_8F4A3DSU2EHKLNPTXZ1BCIJMORVWYa _lost_3E1CLS _lot_4E2R1IJPSTV
    _love_4E3IM2CHKLRSTUY1ABDFJNOPQVWXZa _loại_5a _lu4V3HITa2FGJMOU1ABCDEKNQRSWXY _luar_5M _luat_4V
    _lub_5T _lubatud_4G _luc3V1EFMOS _lucru_5V _lucruri_3V _lucrurile_3V _lud3T _ludzi_5T _ludzie_5T
    _luego_4F _lugar_4FIU _lui3V2J1OS _lui_6JV5O2a1S _lumabas_3I _lume_3V _lumea_4V _lungo_3O
    _lungsod_3I _luni_3V1X _lupa_3IM1H _luôn_5a _lyder_3C1RY _lze_4B _là5a2J _là_9a5J2O _làm4a
    _làm_7a _lá3L2N1BUWa _lá_4U3a2N _lány_4L _lászló_4L _lát2L1NW _láta_4N _láttam_4L _lângă_3V
    _lä3GHY2D _lägga_3Y _läh3H2G _läheb_5G _lähes_4H _läk3G1Y _läks_5G _län2Y1DH _länge_4Y2D
    _längre_4Y _läpi_4H _läsa_3Y _lässt_4D _lätt_3Y _lå2Y1CR _långt_3Y _låt_3Y1R _låter_4Y1R
    _læ3C1NR _længe_4C _længere_4C _læse_3C _lên_6a _lí3N1ABFUWa _lík2N _líka_5N _lítið_3N _lög_4N
    _löytyy_4H _løpet_3R _lúc_5a _lütfen_4Z _lý_6a _lī3Q _līd3Q _līdz_6Q _līdzi_3Q _lūdzu_5Q _lưu_4a
    _lượng_5a _lạ3a _lại3a _lại_6a _lần_5a _lập_5a _lịch_5a _lớn_5a _lời_5a _lực_5a
    _m2GIL1ABCDEFHJMNOPQRSTUVWYa _m_7P6EJ5ASV4BCDKLMNOQRTWXYZa3FHIU _ma3GI2AEJLMOQSTUV1BCDFHKNPRWXYZ
    _ma_7G6OT4JLW3IK2MVa1ACDEHPSZ _maa4S3GHI1M _maa_5G3H _maaari_3I _maaaring_5I _maaf_4M
    _maailma_5G3H _maailman_4H _maak_3S _maakt_4S _maan_4H1S _maanden_3S _maar_7S _maart_4S
    _maayos_3I _mabuti_3I _mac2D1EJMOSTU _machen_5D _macht_5D2S _mad_3C2E _madalas_3I
    _made_5E1DHILMOSTW _madre_3FO1I _mag4IL2O1ACDEJNRSTUVY _mag_6I4S3D1LX _maga_4L1IN _magam_4L
    _maganda_4I _magandang_3I _magiging_4I _maging_5I _magyar_6L _magyarország_4L _magyarországon_4L
    _magát_4L _mah2HI1MZ _mahal_4I2M _mahalaga_3I _mahdollista_4H _mahirap_3I _mai4JUV2AHIOQ1DELMPRa
    _mai_8V5O4AL3DJRa1I _maig_3A _maintenant_4J _maior_4U1V _mais_7JU1IO _maison_4J _maisto_4P
    _majd_6L _majoria_3A _mají_5B _majú_4W _mają_5T _mak3IM2EHS1KQRYZ _maka_4M2I1N _makan_5M
    _makanan_4M _make_5E1BCDHILMQRSTUWY _maken_5S1Y _makes_3E _makikita_3I _making_4E1I _makita_4I
    _maksaa_4H _mal3IW2ABDFJKMOX1CEHPQUYZ _mal_6D5W4FJU3AZ1LMOV _mala_4W2AFKX1IU _malakas_3I
    _malaking_4I _malam_5M _malaman_3I _malapit_4I _male_4O3K2E1CDIRX _mali_5W3IK2XZ1JOT _maliit_4I
    _malo_4KX3W2F1T _mam3T1FIMPQVWY _mam_6T1BISW _mampu_4M _mamy_4T1W
    _man4CQY3ADEFIMPR2JKNOSUXa1BLTVWZ _man_7QY6CDR5EIPS3N2LMWa1ABFHJKOTUVXZ _mana_5M4Q1AIKV
    _manas_4Q _manau_4P _mand_4C _mane_4P _maneira_3U _manera_5A4F _mange_5CR1J _manhã_3U
    _mani_5Q3O1IZ _manier_4S _manila_3I _manj_4X _manje_4K _mann_4DR3N _manna_4N _mannen_4S3R2Y
    _mano_5P3FO1IUX _mans_4Q3A1Y _manu_3Q1H _manusia_5M _many_5E1I _mar3AIJNV2CDEFHKLMOPRSTUWXYZ1BQa
    _marami_4I _maraming_5I _mare_6V3AO _margir_4N _mari_4V3M2J1HKLOP _martie_3V _març_4A
    _mas3IMU2FT1ABCDEJKOPQRSVWXYZ _mas_7U6I5F2AM1BW _masa_5M2V1BFIKQTXZ _masalah_5M _masaya_3I1Z
    _masih_6M _masing_4M _masuk_5M _masyarakat_4M _masz_5T _mat3AI2EFHJMOPUWY1BCDKNQRSTVX
    _mata_4IM2U1AFQY _mataas_4I _matagal_3I _matapos_4I _mateix_5A _mateixa_3A _matin_3J _matter_3E
    _matí_3A _mau_6M2Ua _mawala_3I _may4I2EF1Za _may_7I5E4a1BCDFHJLMNOPRSTUVWXYZ _maybe_3E
    _mayor_4F1EIM _mayoría_3F _mayroon_4I _mayroong_4I _mazliet_3Q _mazāk_3Q _maí_4N _maður_4N
    _mañana_4F _mať_5W _me5MR4CGLNSUY3ADEFHJKOPWX2BQVZ1IT _me_6F5EGJU4OS3AHKX2IM1BCLPRTWYa _mea_4V
    _mean_4E1I _means_3E1I _med5CRY3X2FOPVW1ABDEHIKLMQSTUZ _med_8CRY6X1BDKNW _medio_4F2O _medios_3F
    _medo_3U _medtem_4X _medyo_3I _medzi_5W _mee3S2G1E _mee_5S1H _meer_6S2D _mees_5G _meest_3S
    _meg5L3CR1NO _meg_8L6R1CN _meget_6C3R _megint_4L _meglio_4O _megy_4L _megyek_4L _meh3D1XZ
    _mehmet_4Z _mehr_6D _mei3DG2HNQS1JPU _meidän_4H _meie_6G _meilleur_3J _meillä_4H _mein_5D1N
    _meine_5D _meinem_3D _meinen_4D _meiner_4D _meio_4U _meira_5N _meiri_3N _meisje_3S _mej2F1X
    _mejor_5F _mel3LM2CRUY1HQSV _melakukan_5M _melalui_4M _melhor_5U _melihat_5M _mellan_4Y
    _mellem_5C _mellett_4L _mellom_5R _mely_4L _mem4M1AEJOUVZ _memang_5M _membantu_4M _membawa_4M
    _memberikan_4M _members_3E1I _membuat_5M _memilih_4M _memiliki_6M
    _men5M4CRY3HS2ADFLNOUW1BEIJKPVX _men_7CRY4ES2a1DFHIJKLMNOPTUVWZ _menar_4Y _mencari_4M
    _mencoba_4M _mendapat_4M _mendapatkan_4M _menee_4H _menemukan_4M _mener_5R4C1J _mengambil_4M
    _mengatakan_4M _menggunakan_5M _meni_4H3KX _meningkatkan_4M _menit_4M _menjadi_6M _menn_4NR
    _mennesker_4CR _menni_3L _mennä_4H _meno_4OPW1H _menos_5F4U _mens_4CR3S _menschen_5D _mensen_6S
    _mentre_4AO _menurut_4M _menys_4A _mer4M3CLRY2HJOVZ1ADEFINPSUX _mer_6RY3J1CLX _merak_4Z
    _merasa_4M _merci_4J1O _mere_6C1EKRVX _mereka_7M _mereu_3V _merkezi_4Z _meron_3I _mert_6L1Z
    _merupakan_5M _mes3UWX2ACJKMOPRZ1EFHLNVY _mes_5P4AJ3F1QS _meses_3FU _mesi_3O _mesma_4U _mesmo_6U
    _mesos_3A _mest_4CRY3NX1Q _mesta_4KWX2NY _mesto_4KWX _mestu_4KX3N1W
    _met4PS2JO1ABCDEFHIKMNQRTUVWXYZ _met_8S3EJ1NQ _metai_3P _metais_5P _mettre_4J _metu_6P1Q
    _metus_4P _metų_6P _meu3U1AJV _meu_6U4AV _meus_4U3A _meva_4A _mezi_5B _mezzo_3O _með4N _með_8N
    _meðal_5N _meðan_4N _međ2K _među_4K _međutim_4K _mg6I _mga6I _mga_9I _mi4G2CDHLOTY1ABEFKNPRSUVWZ
    _mi_7O6BFKLTWZ5VX3A2JMRa1DEHIPQU _mia3T2LO _mia_5O2C1DFHILMPRSUVYZ _miasta_4T _miatt_5L _miał_4T
    _miała_4T _mic_3V _mica_3A2O1V _mich_6D _mici_3V _mid5G1CERS _mida_7G1A _midagi_6G
    _mie3HTW2FP1JOQV _miehen_3H _miei_4O _miejsca_3T _miejsce_4T _miejscu_4T _mielestä_4H _mieltä_4H
    _mientras_4F _mierda_3F _mies_5H _mieste_4W3P _miesto_5PW _mieux_4J _mieć_4T _mig3CY2NO1AE
    _mig_7Y6C5N3A1K _might_4E _migliore_3O _mihai_3V _mihin_4H _mij3S1V _mij_5S _mijn_6S
    _mik3GHN2L1Z _mikil_4N _mikið_4N _mikla_3N _miklu_3N _mikor_5L _miks_6G1H _miksi_5H _mikä_5H
    _mikään_4H _mil_4U3AF2BMY1CRTWZ _milano_4O1PV _milhões_3U _milioane_4V _milions_3A _milli_5N3Z
    _millioner_3CR _millió_3L _millones_4F _millor_4A _milyen_5L _milyon_4Z2I _mim_5U
    _min5G4L3CY2BHNPRUVa1ADEFIJKMOQSTWX _min_6CY5R3P2BDHLMQSTW1AEFIJKNOUVXZa _mina_6G5Y1AFIKUV
    _mind_6G4L3E1CDIM _minden_6L _mindenki_4L _mindent_4L _minder_4S2C _mindig_5L _mindre_4CRY
    _mine_4CRV2E1IJXZ _minggu_4M _minh_5a _minha_6U _minister_5G3S2ETWX1CDIRY _minkä_4H _minn_3N
    _minni_4N _minsan_4I _mint_6L _minta_4M1L _mintha_4L _minu_7G _minulle_3H _minun_4H _minuta_3K
    _minä_5H _minút_3W _mio_5O3C2D1FX _mir_6D2KX1V _mire_4L1F _mirties_4P _mirė_4P
    _mis5G3F2HJKS1ABCDEILMNORTUVXYZ _mis_7G4F3JS1P _mislim_3KX _misma_4F _mismo_5F3I _misschien_4S
    _missä_5H _mistä_4H _mit4DH3G2ALY1CFKNR _mit_8D5L4C1BJKTVXZ _miten_6H _mitjans_3A _mitt_5Y4R3N
    _mitte_4G3D _mitu_4G _mitä_6H _mitään_6H _miután_3L _mivel_4L _miyembro_3I _miért_5L _między_4T
    _mjesto_4K _mjög_5N _mln_4P2T _mm_5H3BLPWY2CDEJKMNQRSTVXZa1AFIOU _mni3T _mnie_6T _mniej_3T
    _mnogo_5K3X _mnoho_3BW _množstvo_3W _mně_4B _mo4ABEIJKLOSTX3CFPRUVWY2DHMZ1NQa
    _mo_7I1DEFKLMOPRSTUWX _mobil_4M2BCYZ1DLRVW _moc_5B3W2T _mod3C2OVW1ABDEFIJKLMPQRSTUXYZ
    _mod_5C4V1YZ _modo_5O3FU _moe3S _moeder_3S _moest_3S _moet_6S _moeten_5S _mog3K2TX1S _mogao_4K
    _mogelijk_4S _mogoče_5X _mogu_5K _mogą_4T _mogę_4T _mohl_4B _mohla_3BW _mohli_4W3B _mohol_3W
    _mohou_4B _moi3J1T _moi_5J2T1HVa _moim_4T _moins_5J _mois_4J _moj_3KX1TW _moja_4T3KWX
    _moje_4BT3KWX _mojego_3T _mojej_3TW _mok3P _mokslo_4P _mokyklos_4P _mol3A2O1FHKV _moldova_4V
    _molt_6A _molta_3A2O _moltes_4A _molti_4O _molto_5O _molts_4A _moment_4AJSV3DE2T1BIMWY
    _momento_4FOU1P _mon3JL2EHIO1ACDFKMSUVa _mon_6J2C1AEIRT _monde_5J _mondo_5O _mondta_4L
    _money_4E1BIMU _mong_5I3a _months_3E1I _mooi_4S _mooie_4S _mor3EX2ACJKORU1BDFINSTVWY
    _mor_3C2RY1AUVWZ _mora_4KX2UW1AFRY _morali_3X2K1O _morda_4X _more_6E3IX2KMW1ABCDFHJLNOPRSTUVYZa
    _morgen_4C3DRS _morgun_3N _mort_4AJ1V _morte_4OU2J _mos3L2E1ABFKOSU _most_6L5E2BKWX1IT
    _mot3R2PY1ABCDEFJKLMOSUVWXZ _mot_6R5Y3J1A _moteris_4P _moč_3X _močno_3X _moż3T _może_6T
    _możemy_4T _możesz_4T _można_5T _mož3K2BWX _možda_4K _može_6K _možemo_4K _možete_4K
    _možno_5W2X1B _možná_4B1W _možné_4BW _mr_4E2IKLMS1BCDFHJNOPQRTUVWXYZa
    _mu3GHI2BFMUVW1ACDEKLNPQRTXZa _mu_6G5BKTWX4MZ1Ia _muassa_4H _muc3F2E _much_5E1I _muchas_4F
    _mucho_5F _muchos_4F _muda_4M1U _mudah_4M _muerte_3F _mui3U2H _muiden_4H _muista_4H _muita_4H3U
    _muitas_4U1Q _muito_6U _muitos_4U _mujer_4F _mujeres_4F _muk3H2I _mukaan_6H _mukana_4H _mukha_5I
    _mul3IV2MRU1CEH _mula_7I1M _mulai_5M _mulher_4U _mulheres_3U _muli_3I _mulig_4R1C _muling_3I
    _mult_6V _multe_5V _mulți_3V _mums_6Q4P _mun_5N4H1Y _muna_4I2N1H _mundo_5FU4I1A _mungkin_5M
    _munka_3L _murit_3V _mus_4P1CR _musi_4T _music_4E2IL1BCDHJMNOPRSTUVWZa _muss_5D _musste_3D
    _must_4E1CHS _mustafa_3Z _musunuz_3Z _muszę_3T _musí_4BW _mut3H1DLVZ _mutlu_4Z _mutta_7H _muu3GH
    _muun_4H _muut_4H _muuta_4H _muuten_4H _muutub_4G _muutus_4G _muy2F _muy_6F _muziek_3S
    _muzikos_4P _muốn_5a _my3EH2BNRTWY1CIP _my_7E4BTW3IM2CHLRSUYa1ADFJKNOPQVXZ _myc3Y _mycket_6Y
    _mye2R _mye_6R _myn2N1R _myndi_3N _myndir_3N _myslím_4B3W _myö3H _myöhemmin_4H _myös_7H
    _myślę_3T _mà3a1A _mà_6a3A _má4L3BFNW2a1U _má_6BW5N1Ua _mál_4N _máli_4N _mám2BW _mám_5B4W
    _máme_4BW _már4L _már_7L1N _március_3L _más3FL _más_7F5L1AU _másik_4L _második_4L _máte_4BW
    _máy_5a _máš_3B2W _mãe_4U _mä_4H _män2Y1D _män_4Y _människor_4Y _märki_4G _määrä_4H _må3CRY
    _må_6R5C2Y _måde_4C _mål_4C3RY _mån2Y1CR _många_5Y _mås2CY _måske_5C _måste_6Y _måte_4R
    _måtte_4R3C _mænd_4C _mère_3J _mé3AL2JN1BFU _még3L _még_7L _mégis_4L _mér_6N _més4A _més_7A
    _méxico_4F2U _mê2J1U _mêm3J _même_6J _mìn3a _mình_6a _mí3B2N1FL _mí_3F1B _míg_4L _mín_4N _mís2B
    _místo_5B _místě_4B _mít_5B _módon_3L _mój_4T _món_5A3a _móti_3N _mówi_4T _mô3W2a _môj_3W _môž3W
    _môže_5W _môžeme_4W _môžete_4W _môžu_4W _mõ3G _mõned_4G _mõte_5G _möchte_4D _möglich_3D _mörg_3N
    _mörgum_3N _møde_3C _møte_3R _música_4U3AF _müssen_4D _mā3Q _mājas_4Q _mājās_4Q _mākslas_4Q
    _mă2V _mă_5V _mē3Q _mēs2Q _mēs_6Q _mėn_4P _mě4B _mě_6B _měl3B _měl_5B _měla_4B _měli_4B _měs2B
    _města_4B _město_3B _mı_5Z _mňa_4W _mū3Q2P _mūs3Q2P _mūs_3Q _mūsu_6Q _mūsų_6P _mūzikas_4Q _mů2B
    _můj_4B _můž2B _může_5B _můžete_4B _mặt_5a _mẹ_5a _mọi_5a _mộ4a _một5a _một_8a _mới_5a _mục_4a
    _mỹ_5a _n4I3BKa2GLOPQSTUWX1ACDEFHJNRVYZ _n_7J5AHSV4ILO3BCDEFKMNPQTUWZa2RXY
    _na5I4BKTWX3GU2DLPQSa1EFHMORVZ _na_9BIKTWX8U6S4LP3DZ2Ma1ACEFHJNOQRVY _naa4S1I _naam_4S _naar_7S
    _naast_3S _nac3D2F1ABKPQSUWX _nach_7D _nachádza_4W _nacional_4AFU _nad4G2BFKTUWX1IS
    _nad_6G5BTW4KX _nada_5FU2K1M _nadal_4T2A _nadie_4F _nadzieję_4T _nafn_3N _nag4GI3L1KTX _nag_5I
    _nagbibigay_3I _naging_5I _nagkaroon_3I _nagu_7G1Q _nagy_6L _nagyobb_4L _nagyon_6L _nah_4M1DE
    _naine_5G _nainen_4H _naisten_4H _naj4X3KTW1B _naj_5X _najbardziej_4T _najbolj_4X _najbolje_3K2X
    _najboljši_3X _najlepšie_4W _najmä_5W _najprej_4X _najveći_3K _nak3I2K1BLPQWX _naka_4I
    _nakikita_3I _nakita_4I _nakon_5K _nakonec_4B _nakoniec_3W _nalaze_3K _nalazi_4K _należy_4T
    _nam4I3Xa2KMP1DEQSTUWY _nam_6a5KX4T3S2N1MZ _nama_5M3K2Q1X _naman_6I _namang_4I
    _name_4E3D2IPS1CLMXa _namin_5I _namn_4Y _namo_4P _namun_5M _namuose_4P _namų_4P _nan3I1MX
    _nang_6I1a _nangyari_3I _nanti_4M _naozaj_4W _nap_5L _napr_4W _naprawdę_4T _naprej_4X
    _napriek_4W _napríklad_4W _například_4B _naravno_4K2X _nas3KTX2IUZ1BMORW _nas_5KTUX1AV
    _nasa_5I1BCEFKLMNPTVWZa _naslov_3X1K _nasze_4T _nasıl_6Z _nat3I2CDEJSX1ABFKOPRTUVWY _natin_5I
    _nating_3I _nato_4X2BHKOPQW1CDELNRTVYZ _natomiast_3T _natuurlijk_4S _natürlich_4D
    _nau3P2QT1HIKNW _naudas_4Q _naudu_4Q _nav4Q2BX1CFKRVW _nav_7Q2R1L _navn_4C3R _navíc_4B
    _nawala_3I _nawet_5T _nay_5a1I _nazaj_3X _nazionale_4O _način_4KX _naš3K2BWX _naš_4K3X
    _naše_4BKWX _naší_3B _național_4V _naționale_3V _națională_3V _ne4BKLPQWX3EGJOZ2ACDHNRSUVY1FIM
    _ne_7JKPXZ6HLQV5BO4D3AW1EIMTU _neb3B2PQW1DK _neben_4D _nebija_4Q _nebo_6B2K1WX _nebude_4BW
    _nebuvo_4P _nebyl_3B _nebylo_3B _nebūs_4Q _nebūtu_4Q _nechci_3B _ned_5R4C2Y1DKS _nedaudz_4Q
    _neden_5Z _nedeniyle_4Z _nederland_4S1R _nederlandse_3S _nedir_4Z _nee4G2ES1Q _nee_4S1DQ
    _need_6G5E1IM _needs_3E _neesmu_4Q _negali_4P _negara_5M _negli_4O _nego_5K _nehmen_4D _neho_4W
    _nehéz_3L _nei_5OPR3N _nein_4D1N _nej3B2WY1C _nej_5Y4CW1B _nejen_3B _nejlepší_4B _nejsem_3B
    _nejsou_4B _největší_4B _nek3KLQX _neka_4K1X _nekad_5Q2K _nekaj_6X _nekas_4Q _nekatere_3X
    _nekateri_4X _nekaterih_3X _neke_4K2X _neked_4L _nekem_5L1X _neki_5L4K2X _neko_5Q4K2X
    _nekoliko_5K3X _nekā_5Q _nel4O3G1BHPQZ _nel_7O1L _neli_5G _neljä_4H _nell_4O _nella_6O _nelle_5O
    _nem5L3BW2KU1CNOPQSX _nem_9L5U2D1CZ _nema_5K4N _nemaz_4Q _nemen_4S _nemzeti_4L _nemzetközi_4L
    _nemá_4BW _nemám_4B3W _nen3BG1ADPQUW _nende_6G _nenhum_3U _nens_3A _není_6B _ner_5Y1D
    _nereikia_3P _nes_6P2Q _neskôr_4W _nesse_3U _nessuno_4O _neste_4R3U1H _nesten_4R
    _net3P2RS1CDEHIQW _net_5PS3Z2E1ACDIJLMNUVX _nettopp_3R _neturi_4P _neu2D1BHJW _neu_3D1A _neue_4D
    _neuen_4D _nev3Q2BELW1KRVX _nevajag_3Q _nevar_4Q _nevaru_4Q _neve_3L1OU _never_5E1HILMQSTUWY
    _neviem_4W _neviens_4Q _nevis_4Q _nevoie_4V _nevím_4B _new3E1BCDHIJLMNORSVWXYZa
    _new_6E3BCDHKLMNORSVWXYZa2AFIJPTU1Q _next_4E2I1CMSVa _nezinu_4Q _neće_4K _nešto_5K _než2B1PW
    _než_6B4W _ng7I6a1M _ng_9I1Ma _nga3I2a _nga_6I3a _ngay_5a _ngayon_6I _ngayong_3I _ngh4a
    _nghiệp_5a _nghĩa_4a _nghệ_4a _ngoài_5a _ngu3a2I _ngunit_5I _nguyên_5a _ngà4a _ngày_6a _ngư4a
    _người_7a _nh6a _nhanh_5a _nhau_5a _nhi4a _nhiên_5a _nhiều_6a _nhiệm_4a _nhà3a _nhà_6a _nhâ3a
    _nhân_6a _nhìn_5a _như4a _như_7a _nhưng_6a _nhấ3a _nhất_6a _nhậ3a _nhận_5a _nhật_4a _nhữ4a
    _những_7a _ni5GT4DIKSW3BHX2AFLPVYZ1CEJMNORUa _ni_7IX6KY5AF4J3B2CHMRVZ1LOTWa _nic4D2BTV1EJW
    _nic_5BT _nich_5T4BW1D _nicht_8D1S _nichts_5D _nici_5V _niciodată_3V _nie6T5S4W2DP1CO
    _nie_9T6W4D _niech_4T _niego_4T _niej_4T _niekada_4P _niekas_4P _niekedy_4W _nieko_4P
    _niekoľko_4W _niekto_4W _niektoré_4W _niektorých_3W _niente_4O _niestety_3T _niet_8S2W _niets_4S
    _nieuw_4S _nieuwe_5S _nieuws_4S _niečo_5W _nigdy_5T _night_4E2I1BCDHLMOPQRSTUWYZa _nii5G4H
    _nii_7G2H _niiden_4H _niin_7H _niistä_4H _niitä_5H _nij3K _nije_7K _nikada_4K _nikdo_4B
    _nikdy_5B4W _niko_3K1H _nikoli_4X1B _niks_4S1Q _nikt_4T _nil3I1M _nila_6I _nilang_3I _nim_4T2BW
    _nima_3X1B _nimeni_3V _nimic_4V _nin5G2LZ1AFIUa _nin_5Z _nincs_6L _ning_7G _ninguna_3F
    _ninguém_4U _ningú_4A _ningún_3F _nisam_4K _nisem_4X _niso_5X _nisu_5K _nit3I1AKWX _nit_4A
    _niti_4X3K _nito_6I _nitong_3I _niveau_3J2CS1D _nivel_3FV _nivell_3A _niy3I1Z _niya_6I
    _niyang_4I _niye_4Z _niyo_3I _niður_4N _niños_3F _nič_4WX _ništa_4K _niż_5T _niște_3V _nj4K3X
    _nje3KX _njega_4K3X _njegov_4KX _njegova_4K3X _njegove_4K3X _njegovo_4X3K _njej_3X _njem_3X
    _njemu_4K2X _nji2KX _njih_4KX _njim_3KX _njima_4K1X _njimi_3X _no5AFOQRU4CEJS3BDHIKNPTVWX2MYZ1La
    _no_8AFQU6E5BHOTW4IKM3LRXZ2CDJPSYa1NV _noastre_4V _noastră_4V _noc3D1BFTW _noch_7D1S _noche_4F
    _nodig_4S _noe4R1S _noe_7R1I _noen_7R _nog3CS2Y1KQX _nog_7S5Y1X _nogen_5C _noget_6C _nogle_5C
    _noi_5OV2AH _noiembrie_4V _noin_5H _noite_4U _nok_5CR _nokkrum_3N _nokkur_3N _nom3A2JU1FMOQ
    _nom_4AJ _nombre_4FJ3A _nome_4OU _nomor_4M _només_5A _non5O2J1E _non_8O5J3E2IMVa1CDKLRSTUW
    _noo2IS _nooit_4S _noon_3I1E _noong_5I _nopeasti_4H _nor4R3P2ACNQY1BDEFHIJKLOSTUVWXZ
    _norge_6R2CY _norges_4R _nori_4P1V _norite_3P _nors_6P _norsk_5R1CNY _norske_5R1C
    _nos3AU2FOQ1BHJKTVWX _nos_6U5F4AJ2L1BKSTWX _nosaltres_4A _nosotros_4F _nossa_5U _nosso_4U
    _nossos_3U _nostra_4AO _nostre_4A3O _nostres_4A _nostri_3O1V _nostro_4O _nostru_4V
    _not4E3Q2JNO1ADFIUXZ _not_7E2DIZ1BCFHJLMNOPQRSTUWXYa _nota_4N3FO2AU1V _notamment_3J _noteikti_4Q
    _nothing_4E1M _notiek_4Q _notika_4Q _notiks_4Q _notkun_3N _notre_5J _notte_3O _nou3J2AV1HS
    _nou_4ASV _nous_6J3A _nouveau_4J _nouvelle_4J _nouă_3V _nova_4AU3KX1BNSW _novada_4Q _novi_4K3X
    _novo_4UX2K1W _nové_4BW _nový_4BW _now2ET _now_5E2I1BCDHLMOPQRSTUWYZa _nowe_4T _nowy_4T
    _nozīmē_4Q _np_4T1W _npr_4X2K _nrk_3R _nu4PV3CDFSY2HOQU1BEIJMTXZa _nu_8V7Y6CQS1BDIJMNPRUWZ
    _nue3F _nuestra_4F _nuestro_4F _nuestros_3F _nueva_4F1I _nuevo_4F _nuit_3J _nulla_4O1L
    _num3V2U1CEIJOPQSTYZ _num_4U _numa_4U _numai_4V _number_4E2I _nume_3V _numele_4V
    _numero_4O2HI1FU _numărul_3V _nun_5D3Z2I _nunca_5FU _nung_4I1a _nuo4P2HO _nuo_7P3H _nuova_4O
    _nuovo_4O _nur3D1P _nur_7D2Z1M _ny_4CRY1EHLM _nya_5MY4I _nye_5CR _nyní_3B _nyo_4I _nyt3H1CRY
    _nyt_7H4C1R _nytt_4R3Y _nà4a _nào_6a _này4a _này_7a _ná4BW2N1L _ná_4N _nájsť_4W _nám_5BW3N
    _nás2BW _nás_5BW _následne_3W _náš_4W3B _nã4U _não5U1a _não_8U3a _nä3HY2G1D _nähdä_4H _näin_5H
    _näiteks_4G _näitä_4H _nämä_4H _när4Y _när_7Y _nära_3Y _nästa_4Y _nästan_4Y _näyttää_4H
    _nå4R3Y2C _nå_6R3C2Y _någ3Y _någon_5Y _något_5Y _några_5Y _nån_4Y _når3CR _når_6CR2Y _nær_4N2CR
    _næste_4C _næsten_4C _næstu_3N _né3L1Ja _négy_3L _néha_3L _néhány_4L _nélkül_4L _német_4L
    _nézd_4L _nên_6a _ní_4B _ním_4W3B _nó3a1NU _nó_6a _nói_6a _nós_4U _nóvember_4N _nú3N1AFUa _nú_6N
    _número_4FU2A _núna_4N _nü3G1Z _nüü4G _nüüd_6G _ný_4N _nýja_4N _nāk_3Q _nă3a1V _năm3a _năm_6a
    _năng_5a _nē_5Q _nė_4P _nėra_6P _ně4B _něco_5B _něj2B _něj_4B _nějaké_3B _nějaký_4B _něk3B
    _někdo_4B _někdy_4B _několik_4B _některé_3B _něm_3B _nın_4Z _nő_4L _női_4L _nơi_5a _nướ3a
    _nước_6a _nếu_6a _nội_5a _nữ_5a _nữa_4a _o5GH4BCEKNRSTUWXYZ3AFJLOV2DIMP1Q
    _o_9U8TVW7BIKPXZ6AFO4SY3CDEHLMNQ2JRa _oameni_4V _oamenii_4V _ob4WX3BKT2ADFJUV1EMOPQY
    _ob_6X5D1CKL _obce_4W3B1T _obdobje_3X _obdobju_3X _obecnie_4T _običajno_3X _objectiu_3A
    _oblasti_4BW3K2X _obliki_3X _območju_3X _obsahuje_3W2B _obstaja_3X _obč2X1BW _občina_3X
    _občine_4X _občini_3X _oc5Y2FTV1ABEJKOUWX _och6Y1BTVW _och_9Y1HTW _ock2Y _också_6Y _octombrie_4V
    _octubre_3AF _oczywiście_4T _od5K4BTWX3D1CHLOVZ _od_8K7BTWX1O _oda_4L3Z2P _ode3D1BCKT _odense_3C
    _oder_6D1X _odlično_3X2K _odmah_4K _odnosno_4K _of5E3S2ACDINRUVY1BFHJKLMOPQTWZa
    _of_9E7S5IN4DHLU3ABCFJKMOPQRTVWYZa2X _ofan_3N _off2E1CDIJORSY _off_5E2BIMZ1ACDFHJKLNOPQRSTUVWXYa
    _oft_4DN _ofta_4Y _ofte_4CR _often_3E _og6CNR2OT1KX _og_9CNR1KY _oggi_4O _ogni_5O _ogs3CR
    _også_6CR _ohne_5D _oik2H _oikeasti_4H _oikein_5H _ok_4T3BCDEHLORY2FIJMNSUV1AKPQWXZa _okej_3Y2T
    _okk3N _okkar_5N _okkur_5N _oko_5K2T1BWX _okoli_4X _okolo_4W3B1K _około_4T _okrem_4W
    _ol6G5HZ3L2MU1ABCEFKOPQRSVXY _ola4Z1LM _olabilir_4Z _olacak_5Z _olan_7Z _olarak_7Z _old3Z2L1E
    _old_4E2IL1BCDHMNPRSTUWYZ _oldu_6Z _oldukça_4Z _olduğu_5Z _olduğunu_5Z _ole5G4H3M _ole_7H6G2CR
    _oleh_6M _oleks_6G _olemme_4H _olen_7G6H _olet_4H _olevan_4H _olha_3U _oli6G4H1LQY _oli_8G7H1A
    _olid_6G _olika_4Y _olin_4H _olisi_6H _olivat_5H _oll3GH _olla_6H5G _ollaan_4H _olleet_3H
    _ollut_6H _olm3Z _olmak_5Z _olması_4Z _olmayan_4Z _olmaz_4Z _olmuş_4Z _olsa_4Z _olsun_5Z
    _oltre_4O _olu3Z _olup_4Z _olur_5Z _oluyor_4Z _oly3L _olyan_6L _om5G4CRSY2HX1BKOV
    _om_8Y7CRS4V2K1HJLMWX _oma5G2H _oma_7G4H2S1D _oman_4H _omdat_5S _omkring_4C2RY _omul_3V
    _on6G5H4ES3JK2ATUZ1BCDILMOVWXY _on_8H7G6E5J4AK3BT2ILMWXZ1CDOQRSUYa _ona_5K4TZ3BW2X1AP
    _once_4E1FIZ _ond3S2U1CKZ _onda_5K2FOU1YZ _onde_5U1CJOR _onder_5S _onderzoek_3S _one3E1IKT
    _one_6E4KT3I2BDLMSU1ACFHJNOPQRVWXYZa _ongeveer_3S _oni_5K4T3BW2X _onkin_3H _onko_5H _onlar_4Z
    _only_5E1CHILMPSTWYa _ono_5K2BTW _ons2S _ons_6S _ont3J2S1U _ont_6J3Y _onu_5Z2K1AFJOUV _onun_4Z
    _onz2S _onze_6S1AJU _oo3S1HI _ooit_3S _ook3S _ook_7S _op5S3CKR2BEFHOTVWX1ADIJMNPQUZ
    _op_8S6C2H1ABDEFJKORTWXYZ _opet_3K _opisyal_3I _opnieuw_3S _opp4R1EHJO _opp_6R _opravdu_4B
    _opäť_3W _opět_4B _opština_3K _opštine_4K _or_7E3IJ2AMV1BCDFHKLNOPQRSTUWXYZa _ora3M2OTV1IZ
    _ora_5O3V1U _orang_7M _oras_5I2P1V _oraz_6T _oraș_3V _ord_3CRY _order_4E2IM1NSYa _ore_4OV1EP
    _organizacije_3KX _ori2V1AEFJOUW _ori_4V _orice_4V _oro_4P3O2F1IY _ország_3L _országos_3L
    _ortaya_4Z _orðið_4N _os4U3HKTX2BCGRWY1DFLOZ _os_7U5C4L3F2PWY1ABDEHJKMQRSTVX _osa3H2G _osa_5H4G
    _osaa_4H _osim_4K _oslo_5R1CSY _osoby_4T2BW _oss2RY1O _oss_5RY1NS _ostatní_3B2W _osób_5T
    _ot3F2BEHKLQWX1MOTYZ _otac_3K _otec_3BW _oth2E _other_5E1I _others_3E _otr3F2QX1TY _otra_5F3Q
    _otras_4F2Q _otro_5F3Q _otroci_3X _otrok_4X _otroka_3X _otroke_3X _otros_5F _ott_5L _ottaa_4H
    _ou3EJU2S1HI _ou_6JU1ABQVW _oude_4S _oui_4J _our2E _our_5E2I1CHLMNPRSTW _out3EU1IJ
    _out_6E3I2MS1ABCDFHJKLNOPQRTUVWXYZa _outra_4U _outras_4U _outro_4U _outros_5U _ov4K3CHRS2E1BOWY
    _ova3H2K1Y _ova_4K1I _ovaj_5K _ovat_7H _ovde_4K _ove4S3CR2E1KW _ove_4K1COR
    _over_7S6CR5E1DHILMOTUWYa _ovim_4K _ovo3K _ovo_5K1U _ovog_4K _ovoj_3K _ovom_4K _ovu_4K _own_4E1I
    _oyun_4Z _oz_4X1EW _oziroma_4X _où_5J _oče_3X1K _p4BJWX3AFGHIKMOPQTUV2CERSYa1DLZ
    _pa5IPQ4FJU3AHMOVX2BCEGKSTWZ1DLRY _pa_8X7I6KQ2AF1BCEJMOPRSTUVWYa _paano_4I _paar_4DS
    _pad3M2PQ1BFIKOUX _pada_7M2K1TX _padaryti_4P _padėti_4P _paese_4O _pag5I3P2Q1AEFJMOUV
    _pag_7I2Q1OV _pagal_6P _pagalbos_3P _pagbabago_3I _paggamit_4I _paggawa_3I _pagi_4M _pagiging_4I
    _pagitan_4I _pagkain_4I _pagkakaroon_3I _pagkatapos_5I _pai_4U1V _paikka_4H _pak_5B4M2KS
    _pakko_4H _pala_4I1HK _palabras_3F _paldies_5Q _paling_5M _paljon_6H _palju_5G _palun_4G
    _pam3I2PQ1BKTW _pamahalaan_3I _pamamagitan_5I _pamilya_4I _pan4I2BMPT1AEFHJOQVW
    _pan_4T3BP2F1EIJMNOSUVWXZ _panahon_5I _pang_6I _pangalan_4I _pangulo_3I _pangunahing_3I
    _pani_4T3W1H _panjang_4M _paprastai_4P _par5FJQU4AIO3EHPVZ2BCDKMRSTWXY1LNa
    _par_8Q7J4C3KRY2FUVX1ABEILNOPT _para_8FU7I5M4Z2AK1TWX _paraan_4I _parang_4I _paras_4H
    _parasti_4Q _parce_4J _pare_4V3AO2IK1TUX _parece_4FU _parehong_3I _paremmin_4H _parempi_4H
    _pari_4H2IO1JX _paris_4J2CDEMRUVYZa1ABFIKLOPQSTWX _parlar_4A _parlare_4O _parle_4J _parler_4J
    _parole_3O2J _part_5A4EJ2I1BCDLMNORSUYZ _parte_6O5FUV2I _partea_4V _particolare_3O
    _partido_4F3U2I _partie_4J1DTW _partit_4A _party_4E2DI1BCHJLMORSTUVWY
    _pas5J4P3AFQ2IMOU1CDEHRSTVXY _pas_8J4AP3S2CMV1BKTWXZ _pasa_4F1IKT _pasado_4F1I _pasar_3FM
    _pasaules_5Q _pasaulio_4P _pasaulyje_4P _pasaulē_4Q _paso_3F1P _passado_3U _passar_3AU2Y1N
    _passat_4A _passe_4J2CR1U _passer_3CJR _passé_3J _pasti_5M1BKX _pat4P3Q2I1ABCDEFJKMOSTUVWZ
    _pat_6P5Q2V1EKWXZ _pati_4IPQ1AKM _patru_4V _patrí_4W _pats_5PQ _patuloy_3I _patīk_4Q _patří_4B
    _paulo_4U1AFIST _pav3P2Q1B _pavisam_3Q _pavyzdžiui_3P _pay_3E1IZ _pays_4J1E _país_4AFU
    _países_3FU _països_3A _pač_3X _państwa_3T _pašu_4Q _pe5AMV4FOU3EGHJP2BCIKLRSTWXY1DNQZ
    _pe_8V1FHMOTU _pea4G1E _peab_6G _peaks_4G _peale_5G _pedig_5L _pek_4Z _pel3AHU2M1FIPQ _pel_6A1X
    _pela_6U _pelas_3U _pelikula_3I _pelo_6U2F1O _pelos_4U1F _pels_5A _pem3M _pemain_5M
    _pemerintah_4M _pen4MV2AFJORUY1BCENPW _pendant_4J _pendidikan_4M _pengar_4Y _penge_4C _penger_4R
    _peniaze_3W _pense_4J1U _penting_4M _pentru_8V _penuh_4M _peníze_4B _peo2E1F
    _people_6E2I1CDHJMRSTUY _per6A5O4FM3EHIJPUV2CDLRSY1BKNQTWZ _per_8AO6P4SY3DEMR2CH1FIJLNTUV
    _pera_4I1BK _perc_3L _percaya_4M _perchè_4O _perché_6O _perempuan_4M _pergi_4M _perioada_4V
    _perioadă_3V _perlu_5M _pernah_6M _pero_7F6I1AKOWX _perquè_5A _persoane_4V _persona_4FO3A2Q1I
    _personas_5F2Q _persone_5O _personer_4Y3CR _persones_5A _personne_4J _personnes_4J _persze_4L
    _pertama_5M _perusahaan_4M _perusteella_4H _però_6A4O _pes3U2M1AFKOVWX _pesawat_4M _pessoa_4U
    _pessoas_6U _peste_4V1IO _pet_4K3X1CELSZ _petit_4J3A _petite_3J _peu3J _peu_5J2A _peut_6J
    _peuvent_3J _peux_4J _pewnie_4T _pewno_4T _ph5a2E1DIJ _phong_5a _phá4a _pháp_6a _phát_6a
    _phân_5a _phòng_5a _phương_5a _phả3a _phải_6a _phần_5a _phẩm_4a _phố_5a _phụ_4a
    _pi4Q3GHIOPT2FJKMV1ABCELSUWXZ _pia2O1HVW _piace_3O _pian_4H1V _pid3G1FH _pidas_4G _pidi_5G
    _pie4Q3T2FHV1EJOPW _pie_6Q2F1EM _piemēram_4Q _pieni_4H1O _pieniądze_3T _pierwsze_3T _pierwszy_4T
    _pige_3C _pilipinas_5I _pilipino_4I _pilnīgi_4Q _pilsētas_4Q _pin3I1AFMPU _pinag_3I _pinaka_4I
    _pinigų_4P _pir3PQ1J _pirmais_4Q _pirmajā_4Q _pirmo_4Q1P _pirms_5Q _pirmā_4Q _pirmą_4P
    _pit3H2K1A _pitanja_3K _pitanje_4K _piti_4H1K _pitäisi_5H _pitää_6H _più3O _più_7O
    _pl4J3EV2ABCDFKPQRSTUWXY1ILMNZ _pla3E2ABCFJKPRSTUVXY1DIMNQWZ _pla_3A _plaats_4S
    _place_4EJ3V1IMST _plads_4C _plass_4R _plats_4Y1AJ _platz_4D _play_4E2BIW1ACDFHJLMNOPQRSTUVXYZa
    _playing_3E _plaça_3A _please_4E1CIMT _plkst_4Q _plu4J1CRVY _plus_7J3V2BCDEHKMTWY1AFILOQSUXZ
    _plusieurs_4J _plutôt_3J _po5BKTWX4AFGJOU3EHPV2CDILMQRSY1Z _po_7BKTWX6IP4O2M1DFJQa _poa3V
    _poate_6V _població_3A _poble_4A _poc_4A _pocit_3BW _poco_4FO _początku_3T _pod4BW3AKTUX2F
    _pod_5BKTWX1V _podataka_3K _podczas_5T _pode_6U _podem_4AU _podemos_4F3U1A _poden_4A _poder_4AFU
    _poderia_3U _podeu_3A _podle_5B _podria_3A1F _področju_3X _području_3K _podría_3F _podľa_6W
    _pog2KX1AT _pogosto_4X _poi_5O _point_4EJ2CI1BDMNORSUW _pois_5H4U _pokiaľ_4W _pokud_5B
    _pol4G3KTX2ABCDEFHJOPQRSUVWY1ILMZ _pole_7G2BT1EW _poleg_4X _policia_3A1FU _policía_3F
    _poliisi_4H _polis_4Z2Y _polisen_3Y _politica_4O2V _politie_4S _politiet_4R3C _politique_4J
    _polizei_3D _polsce_4T _polska_4T1BY _polski_4T _polícia_3U2W _polític_3A _política_4AF3U
    _polítics_3A _pom3X2BKTW _pomembno_4X _pomeni_4X _pomocou_3W _pomocy_3T _pomoć_3K _pomoći_4K
    _pomoč_4X _pomočjo_3X _ponad_4T1W _ponieważ_4T _ponovno_3KX _ponovo_4K _pont_4L2AJ1V _ponto_3U
    _poo3G1E _poolt_5G _popolnoma_3X _poprvé_3B _população_3U _poput_3K _por5F4U2AJKOTWX1BCDEHILPQSV
    _por_8FU3A1KLT _pored_3K _porque_5FU _porte_4J2O1U _pos4KX3BOW2AEFJTU1CDHIMPQRSVY _posao_3K
    _posar_4A _posebej_3X _posebno_3KX _posible_3F1I _posisi_4M _posle_4K1X _poslední_4B
    _possibile_4O _posso_4O3U _possono_4O _possível_3U _posto_4O2U1KP _postoje_3K1BW _postoji_4K
    _postupne_3W _pot3KWX2ABOTV1EHJM _pot_5AV4X1EJMS _potem_5X4T _poti_4X2V _potom_5W3BK _potpuno_3K
    _potrebbe_4O _pots_3A _potser_4A _poté_3B _pou5J2BUW1X _pouco_4U _pour_8J1DE _pourquoi_4J
    _pourrait_3J _pouvoir_4J _pouze_4B _pov3X2BKW1OUV _povedal_4W3X _povedať_3W _povo_3U _pow3T1E
    _power_4E2IM1BCDHJLNOPRSTUVWXYZa _powiedział_4T _powiedzieć_3T _powinien_3T _powodu_4T
    _poz3TW2BKX1QV _poza_4T1V _později_4B _pozri_5W _poč3W2BK1X _počas_5W _počet_4W3B _početkom_3K
    _pořád_4B _poți_4V _pr5BKTWX4AFJOPUV3CEQRSY2DGILM1HNZ _pra3BKPTWX2GUY1CDEJMOQRSV _pra_4U1IM
    _pracy_5T _pradėjo_4P _praegu_4G _praha_5B1W _pratar_3Y _prav_5X _prava_3KX _pravdepodobne_3W
    _pravi_4X3K _pravo_4K3X _prawa_4T _prawda_4T _prawie_4T _prawo_4T _praze_4B
    _pre5WX4AKOV3EFJQU2BGPRSTY1CDHIMN _pre_7W5K2E1AFIMOSV _prea_4V _precej_3X _precis_4Y1V
    _precisa_4U1FO _preciso_4U1FO _precum_4V _pred_5WX3K _predovšetkým_3W _predsednik_3KX
    _predstavlja_4K3X _predvsem_4X _prej_4X1B _preko_4KX _prema_6K _premier_4J2ST1BCDELMORVXYZa
    _première_4J1S _prendere_3O _prendre_4J3A _president_5G4A3ES2IRY _presidente_4FU3O1I _presne_4W
    _presso_3O _presó_3A _pret_5Q1V _preto_5W2U _pretože_5W _pretty_3E1I _preveč_4X _prezent_3V2T
    _prečo_4W _pri5X4KPVW3AFJOU2CEMQRS1BDIY _pri_7X6W4K1F _pria_4M _priamo_3W _približno_3X1K
    _pride_3X1EIY _prie_6P1J _priekšā_3Q _prieš_6P _prije_4K _priklauso_4P _prilikom_3K
    _prima_6O5V3S1BDFKMU _primeira_4U _primeiro_4U _primele_3V _primer_5A4FX2K1M _primera_4AF1KX
    _primero_3F _primit_3V _primo_4O1FU _primul_4V _prin_6V _printre_4V _prix_4J1BCQ _pričom_4W
    _pro5B4AEFJKOTUV3CIPQRSWX2DLMYZ1H _pro_7B3DP2EFHJLMOSTUVW1ACIKNQRXYZa _probabil_3V _probably_3E
    _probleem_3S _problemas_3FU2P _problème_3J _problém_4BW _problémy_3BW _proceso_3F2P
    _processo_3OU _procés_3A _progetto_3O _projecte_4A _projet_3J1B _projeto_4U _prop_3A _proprio_5O
    _proses_4M _prostu_4T _prostě_4B _proszę_4T _prosím_4B3W _protams_4Q _proti_5BWX2Q _protiv_4K
    _proto_5B2P _protože_5B _prou_3A _proyecto_3F _proč_5B1X _prv3KWX2B _prva_4K3X _prve_3KX
    _prvi_5KX _prvič_3X _první_5B _prvo_4K3X _prvog_3K _prvé_3W1B _prvý_4W _prz5T _przecież_4T
    _przed_5T _przez_7T _przy_5T _prá3BW1F _práce_4BW _práci_4B3W _prácu_3W _práve_5W _právě_5B
    _près_3J _pré3J1U _président_3J _prí3W _príliš_3W _prípade_3W _prøve_3CR _prøver_4R2C
    _pu3FHIKMOQV2AEJPTU1BCDLRSWXYZ _pu_3J1IMW _pubblicato_3O _pubblico_3O _public_4E3JV2I1ACDMSY
    _pue3F _pueblo_4F _puede_5F _pueden_4F _puedes_3F _puedo_4F _pues_4F _puesto_3F _puikiai_4P
    _puis_4J _pumunta_3I _pun_5M2KV _punct_3V _pune_3V1K _punt_4A3S _punto_4FO2I _punya_5M _puoi_4O
    _pure_4O1EJS _pus_3V1Q _puso_4I2F _put3V2K1EFHIJMQ _put_5K4E1JS _puta_4K2AFU1I _putea_5V
    _putem_4V3K _puteți_3V _può_5O _puțin_4V _pvz_4P _pwede_3I _pytanie_3T _pár_4BLW _până_5V
    _pä4G3H _päe3G _päeva_5G _päivä_4H _päivän_4H _päivää_3H _pär3G _pärast_6G _pää3H _päälle_4H
    _päästä_4H _på5CRY _på_9RY8C _père_3J _például_4L _péter_3L _później_4T _põhjus_4G _públic_3A
    _público_4U3F _pā3Q _pār3Q _pāris_4Q _pārāk_4Q _pă2V _pē3Q _pēc3Q _pēc_7Q _pēdējā_3Q _př5B
    _pře4B _před_5B _především_4B _přes_5B _přesně_4B _při4B _při_5B _pří3B _přímo_3B _případě_4B
    _q5AFJOU4a2E1DI _qu6AFU5JOa2E1DI _qu_7J1AU _qua4OUa3AJ1DE _qua_5a3O1S _quais_3U _qual_5U4A2O
    _qualche_4O _qualcosa_4O _qualcuno_4O _quale_4O _quali_4O _qualquer_4U _quals_3A _qualsevol_4A
    _qualsiasi_3O _quan_6Aa _quand_5J _quando_6OU _quanto_5O4U _quase_4U _quasi_4O2A1DJ _quatre_4A3J
    _quatro_3U _quattro_3O _que6AFU5J4O1EIa _que_9AFU8J1OPa _quel_4O3J _quella_5O _quelle_4O3J2D
    _quelli_4O _quello_5O _quelqu_3J _quelque_4J _quelques_4J _quem_5U _quer_5U1D _queria_4U1F
    _quero_5U _questa_6O _queste_4O _questi_5O _question_4J3E1I _questo_6O _qui4J3F2AO1EU _qui_8J5AO
    _quien_4F _quiere_4F _quieres_3F _quiero_4F _quin_3A _quina_3A _quindi_5O _quiser_3U _quién_3F
    _quoi_5J _quyền_5a _quá_5a _què2A _què_5A _qué2F1J _qué_5F1A _quốc_6a
    _r2EJOTVW1ABCDFGHKLMNPQRSUXYa _r_5T4PW3ABCDEFHJKLORUVZ2IMNQSXYa _ra3K2HPTXa1BEFGJMNOQVWZ
    _ra_7a3L1FIKMOPQVZ _rad3K2BQTW1EFJOPRSVXY _rade_3K2W1X _radi_5K3WX1Q _rag2O1N _ragazzi_3O
    _ragione_3O _raha_5G2H _rahaa_4H _raison_4J _rajono_4P _rajta_3L _ranije_3K _rapport_3J2CSY1R
    _rasa_4M1KPTV _rata_4K3M1FHV _ravno_4X1K _raz4X3K2T1FUW _raz_5T4W _razem_4T _razen_3X _razie_3T
    _različne_3X _različnih_4X _razvoj_3KX _razy_4T _razón_3F _rağmen_4Z
    _re5E4AFJPRUV3BCDIKLMNOQSWXY2HTZ1a _re_5E4L3O2FQ1ABCDHIJKMNPRSTUVWXYZa
    _rea3E2AFOUV1BCDIKMPQRSTWXY _read_4E1ILMU _realidad_3F1I _realitat_3A _really_5E1I _realtà_3O
    _rec3AF2DEJSUV1KO _recht_4D3S _redan_4Y _redzēt_4Q _reggel_3L _regio_3S1O _região_4U
    _rei3P2DQ1AFHNRSU _rei_3AU1I _reikia_6P _reizes_3Q _reizi_4Q _reiškia_4P _rekao_5K _relasyon_3I
    _relação_3U _remember_3E _remélem_3L _reprezintă_3V _republike_4K3X2W _republiky_4W3B
    _res3AEFU2CJORVXY1BDIMPQSTWZ _res_4AX _respublikos_4P _reste_4J1DY _ret_4C _retour_3J _rett_5R
    _rey3N1F _reykjavík_4N _reyna_3N2I _reyndar_3N _reći_3K _ri4O3GI2CDEHJPSUY1AFKLMNQRVWXZa
    _ric3O2D1EFIJSU _richtig_4D _rien_5J _right_5E1CHILMNPRTUWYa _rigtig_4C _rigtigt_3C _rii4G2H
    _riigi_5G _riik_4G _riktig_3R2Y _riktigt_4Y _rin3I2P1CMORY _rin_6I1M _ring_4I2CERY1DHLMSV
    _rio_4U1ABCDEFHJKLMNOPQRSTVYZa _ris3O1CEHJQRY _rispetto_4O _rito_3I1O
    _ro3BTW2V1ACDEFGJKLOPQRSUXY _robi_4T _robić_3T _robiť_3W _roce_5B _rodziny_3T _roh3G _rohkem_5G
    _rok3W2BT1QX _rok_4BTW2X1KM _roka_4W2QX1BK _rokoch_4W _rokov_5W _roku_6TW5B3Q1KX _roky_4W3B
    _rom3V2O1ABCDFIJKLPQRSUXZ _roma_4O2AILMVZ1CDFKPQRSU _român_3V _români_3V _românia_5V
    _româniei_4V _română_3V _rond_4S1J _rossz_4L _rovnako_3W _roz3BTW _rozumiem_4T1W _rp_4M2T
    _rua_3U _ruang_4M _rugsėjo_4P _rumah_5M _run_4E1ILMSa _rundt_5R3C _runt_4Y _runā_3Q _rusijos_4P
    _rychle_3B _rzeczy_4T _rá_5L _rád_4B3LW _ráda_3B _rámci_4W3B _ráno_3BW _rä2GY _rät2Y _rätt_5Y
    _rääkis_4G _række_3C _ré3JL2N _régi_4L _rés2JL _része_3L _részt_4L _rétt_5N _róla_3L _również_5T
    _rôzne_3W _rôznych_3W _rýchlo_4W _ră2V _rī3Q _rīg3Q _rīga_4Q _rīgas_5Q _rīgā_5Q _rīt_3Q _rất3a
    _rất_6a _rằng_5a _rồi_5a _s2GIKNRWXY1ABCDEFHJLMOPQTUVZa _s_8BW7AEJX6KV5CDLS4HIMNOPQRTYZ3FUa
    _sa5I3GKMQW2CHJNPRVYZ1ADEFOTUXa _sa_9IW7K6GJV4Y3ORT2Aa1BDEFMPZ _saa4G3HM2IZ _saa_6H1C _saab_6G1Y
    _saada_5GH _saan_5I3H _saanut_4H _saat_6M5Z3H _saattaa_4H _sabah_4Z _sabay_3I _sabe_4U3F
    _saber_4FU3A _sabi_5I _sabihin_4I _sad3GK2Z1MQ _sad_6K2CE1BIW _sada_5GK1B _sadece_6Z _sagde_4C
    _sagen_4D3C _sagot_3I _sagte_4D _sagði_4N _sahip_4Z _sai_5H3Oa2U _said_5E1IMZ
    _saint_4J1ABCDEFHILMNOPQSTUVWZ _sair_4U _sais_4J1H _saj2LMX1KQ _saj_6X _saja_6M _saját_4L
    _sak_4Y3R1H _saka_4Q3I _saken_4R2Y _saker_4Y2R _sakit_4IM _sako_4P1I _sakė_4P _salah_6M
    _salamat_3I _sale_4V2EFO1IJM _salir_3F _salita_3I1O _salitang_3I _salud_3F
    _sam4KN3CGMRTXY2BEHISW1DJQZ _sam_6K4TX2EN1ABCDFHIJLMOPRSUVWYZa _sama_6M5N4HT3BIKWX _samaa_4H
    _samalla_4H _saman_5N3H1Z _same_4E3T2KX1IR _samen_4S1D _samkvæmt_4N _samma_5Y _samme_5CR
    _sammen_5CR _samo_6K5X4T1BW _samozrejme_4W _samozřejmě_4B _sampai_5M _samt_4CNY3R1D
    _samtidig_3CR _samtidigt_3Y1C _samuti_5G _samym_3T _sana_5Z4I3M2H1AFO _sangat_6M _sanhi_3I
    _sanki_4Z _sanoa_4H _sanoi_4H _sanoo_4H _sans_5J1ACR _sant_4A3RY1O _sao_5a1U _sapere_3O
    _saranno_3O _sarebbe_4O _sarili_5I _sariling_3I _sarà_4O _sat3M1CEHKNQRVYZ _sati_3K
    _satt_4R3Y2N1D _satu_6M2V1HK _satunya_4M _sau3Va2PQ1JM _sau_6Va4P1DR _sauc_3Q _sausio_3P
    _sav4PQ2KZ1EJ _sava_4Q1KVX _savaitę_3P _savas_4Q1P _savaş_4Z _save_4P3E1IKX _savivaldybės_4P
    _savo_7P1H _savoir_4J _savu_6Q _savukārt_4Q _savus_4Q1P _savā_4Q _say3M2EZ1I _say_5E2a1ILMTWZ
    _saya_7M2I _sayang_4M2I _saying_3E _says_4E _sc4D3OSV2E1BCIJKPRTWY _sch4D3S2E1BIOVW _schnell_4D
    _schon_6D _school_4EIS1ABCDHKLMNOPQRTUVWYa _schule_3D _schön_4D _scris_3V _scritto_3O _scuola_4O
    _se6G5BMN4AFHKORUX3CDEJLVYZ2PQW1IST _se_9BKX8FHU7JOV6ACRY5L2MW1DEINPQSTZa _sea4G2EF1IV
    _sea_4F2EI1AMSa _seadus_5G _seal_6G1E _season_4E2I1M _seb4M2BKW1LXZ _seba_4W _sebagai_6M
    _sebagian_4M _sebe_4BKW3X _sebelum_5M _sebelumnya_4M _sebenarnya_4M _sebi_4K3X _sebuah_6M
    _secara_5M _second_4E2J1IMV _seconda_3O _secondo_5O _sed5G2MXY1BKOW _seda_7G1AZ _sedaj_4X
    _sedan_5Y1M _sedang_5M _sedikit_4M _see6G3E _see_8G5E2D1BCHILMSTVWYa _seen_4E1D _seetõttu_4G
    _seg3AFRU2LMNO _seg_7R1N _segera_4M _segir_5N _segja_5N _segon_3A _segona_3A _segons_4A
    _seguito_3O _segunda_4U3F _segundo_4U3F1I _segurança_3U _seguretat_3A _seguridad_3F1I
    _seguro_3F2U _según_4F _seh2DM _sehen_4D _sehingga_4M _sehr_5D _sei4D3G2OU1HJNPRS _sei_5OU4D
    _seimo_4P _sein_6D2J _seine_5D1J _seinem_4D _seinen_4D _seiner_5D _seit_5D _seite_4D _seitse_5G
    _seja_4U1Q _sejak_4M _sek3M2HQ1CKPRTWXYZ _sekali_5M _sekarang_6M _sekitar_4M _sekolah_4M
    _sekä_6H _sel5G3CMR2DH1AEFJKNUZ _sela_3K1M _selain_4M _selalu_5M _selama_5M _selamat_5M
    _selbst_5D _selle_7G _sellest_6G _selline_4G _sellised_4G _selon_4J _seluruh_4M _selv_5CR
    _selvfølgelig_4C3R _selvom_3C1R _sem5N3LMOUX2AJ1BFVW _sem_9N6LX5U4B3W2K _semaine_3J _semakin_4M
    _semana_4FU _sembla_4A _sembra_4O _sementara_4M _semmi_4L _semmit_3L _semoga_4M _sempre_5OU4A
    _semua_6M _semuanya_4M _sen3AHMOUYZ2CEFJNPR1BDILQTV _sen_7H6Z5Y3Q2BPW1CEIKMRTa _senare_4Y
    _senaste_3Y _sendiri_6M _sendo_4U _senere_4C3R _seni_5Z3M1P _senin_5Z2M1V _senki_4L
    _sens_4J2ATV1Q _sense_5A3E1I _senso_3O1U _sentit_3A _senza_5O _seorang_6M _seoses_4G
    _sep3M1CDEFJKNQSVWX _seperti_6M _septembrie_4V _septembrī_3Q _ser4AU3FJM2CEORTVYZ1BDIKPQSWX
    _ser_6AFU5CRY1KT _sera_4J3O1FZ _serait_4J _seria_4U3A2FTV1O _sering_5M _serta_4M _servei_3A
    _serveis_3A _servicio_3F _servizio_3O _serà_4A _será_4FU _sería_3F _ses4G2JM1BCKORXZ
    _ses_6J3CYZ2B1AR _seseorang_5M _sest_6G1N _sesuatu_4M _set_4CE3A2BIM1DFHJKLNORSUVWXYZa
    _setelah_6M _setembre_4A _setiap_5M _setmana_4A _sett_5R4NY _sette_3R2O _settembre_3O
    _settimana_3O _seu3AU2HJ _seu_6AU _seul_4J _seule_3J _seulement_4J _seus_5AU _sev3A2QXZ1BEKW
    _sev_4Q1Z _seva_6A _seveda_5X _several_3E _seves_4A _sevi_4Q _seviyorum_4Z _señor_3F
    _sh4E1BCDIKMORSUVYa _she3E _she_6E1IMWa _shit_4E1CDIRSY _sho3E1BCISU _should_5E
    _show_4E3IU2BCDFHLMOSTVWZ1AJKPQRYa _si4G3DFHIOT2ABCJMNRVWXYZ1EKPQUa
    _si_8BO7FIVW6AJX5R4KM3U2Z1CDEHLNPQTYa _sia3O2M _sia_5O2MQ _siamo_5O _siano_3O _siap_4M _siapa_5M
    _sic4D1BOX _sice_3B _sicer_4X _sich_7D _sicher_4D _sid3C2R1EFUY _sidder_3C _side_4CE3R2I1HLW
    _siden_5CR _sido_4FU _sidste_5C _sie4D2FHPQRT1OW _sie_7D5T _siebie_4T _sieht_4D _siellä_5H
    _siempre_5F _siendo_3F _sier_5R _sig3CNY2AFI1EJKOQRUV _sig_6CY5N1O _sige_4C2I _siger_5C
    _sigue_3F _sigui_4A _siguiente_3F _siguro_4I _sii5G3H _siihen_5H _siin_6G _siinä_5H _siis_7G5H
    _siiski_5G _siitä_6H _sijaan_4H _sikerült_4L _sikkert_4CR _siksi_4H _sil3HI1BEFKMQTUWXZ
    _sila_6I2KW1X _silang_3I1M _silloin_4H _sillä_5H _silti_4H1Q _sim_4U1HIM _simbahan_3I _simplu_3V
    _simula_3I _sin3DFGIRa2CEHKMNOVY1AJLSUXZ _sin_6F5CRY4KX2O1AEIMZ _sina_6G4Y3IKX _sinabi_4I
    _sinasabi_4I _since_4E1I _sind_7D1C _sinds_4S _sine_5R4C2V1IK _sinh_6a _sini_4M1HZ _sinn_4N2D1R
    _sinne_4H2D1RY _sinni_5N _sino_4FI1OU _sinä_4H _sinó_3A _sisesta_4G _sisestage_4G _sista_4Y
    _siste_4R _sistemos_4P _sit3H2JRY1ABCDEFIKMNOQSUVWZ _sit_4C3H2E1NQX _sito_4O _sitt_4NRY
    _sitten_6H _sitter_4Y3R _situació_3A _situación_3F _situazione_3O _situs_4M _sitä_6H _siy4I1Z
    _siya_7I _siyang_4I _siz3Z1E _siz_5Z _size_5Z3E1IM _sizi_4Z _sizin_4Z _się5T _się_9T _sj3N2RY1CK
    _sjá3N _sjá_5N _sjä2Y _själv_5Y _själva_3Y _sk5Y4CNR3BPQWX2KT1EM _ska4CRY3Q2NP1T _ska_7Y1HQ
    _skaits_3Q _skaičius_4P _skal_7CR5N1Y _skall_3Y1N _sker_4C2Y1N _ski3N2CPRY1E _skit_3Y _skj2R1NY
    _skjer_4R _skjønner_3R _skolan_3Y _skolas_4Q1P _skoraj_4X _skozi_4X _skriva_3Y2X
    _sku3XY2BCRW1KNPT _skulle_6Y5CR _skupaj_5X _skupine_4X2W1K _skupiny_3BW _skutočne_3W
    _skyriaus_4P _skôr_4W _sl4X3BKRWY2CNQS1EPV _slechts_3S _slet_3C1RS _sli2KQR1CEXY _slik_5R2X1C
    _slo3WX2BK1CES _slovenija_3X1K _slovenije_5X1K _sloveniji_5X1K _slovenska_4W3X1BK
    _slovenske_4X1K _slovenskega_3X _slovenskej_4W _slovenski_4X1K _slovenskih_4X1K
    _slovensko_4W3X2B _slovensku_4W2B _slut_3Y2C _sluta_4Y _slutt_4R _sm3KWX2BCQY1EMNOPRST
    _small_4E1I _smatra_3K _sme3W1KX _sme_6W2X1BK _smo3X2K _smo_6KX _snad_4B _snage_3K _snakke_3R2C
    _snakker_4R2C _snart_4CY3R _snel_4S _so5RXY4ACDEFJOUWZ3BLT2HIKMPQSVa1N
    _so_8X7D6EW4Oa3I2AMU1BCFHJKLNPQRSTVYZ _soal_4M _sob3AU2FT1BIKX _sob_4U1MX _sobie_6T _sobrang_4I
    _sobre_6AFU _sobě_4B _socials_3A _sociedad_3F _societat_3A _società_4O _société_4J _sogar_4D
    _soha_4L _soi2J1H _soir_4J _soit_5J _sok3L1Z _sok_5L1KMTXZ _sokat_4L _sokkal_4L
    _sol3DO2AF1CEIJMQRUVYZ _solche_3D _soldi_3O _soll_5D _sollen_4D _sollte_4D _sollten_3D
    _solo_6O5F2IMU1CDEJKPQSTVXYZ _sols_3A1J _som5RY4CW3E1ADFJQSU _som_9R8CY7W4A2U _some_6E1CHIRU
    _someone_4E _something_4E1I _sommes_3J _somos_3FU _soms_4S _son4JOZ3F2D1AEINUXYa
    _son_6FJZ3AEY2NO1CDILMPa _sondern_4D _sono_7O1U _sonra_6Z _sonst_3D _sont_6J _sonunda_4Z
    _sonur_3N _soort_3S _soprattutto_3O _során_4L _sosyal_4Z1I _sota_4A2H _sotto_4O1I _sou3BJ2EU1A
    _sou_5U3A1B _sous_5J1A _souvent_4J _sowie_4D _soy_4F1Z _sp4TW3BCDEOPQRSVXY2KN1IJLMUZ _spalio_4P
    _special_4V3E2I1CDLMOSY _spela_3Y _spelar_3Y _spelen_4S1Y _spesielt_3R _spesso_4O _spet_3X
    _spiel_4D _spielen_3D _spiller_4C3R _sploh_4X _spo3BTWX2KQ1CDEIJLOPRSVYZ _společnost_4B
    _společnosti_4B _spoločnosti_4W _spoločnosť_4W _spolu_4BW _sporta_4Q1K _sporto_4P _sposób_4T
    _sprawie_3T _spre_4V1R _správne_3W _spu2V1N _spun_4V _spune_4V _spus_4V _später_4D _spôsob_3W
    _spørgsmål_3C _spørsmål_3R _spē3Q _spēles_4Q _spēlē_4Q _sr3K2X1BPW _sr_4W2AFKU1BEIMNY
    _srbije_3K1X _srbiji_4K1X _srpske_3K _srpski_3K _st5N4BCDEKORSTWXY3PQV2IJLM1AFHUZa
    _sta4O3BCDEKNRSTVWXY2PQ1HIJLMUZ _sta_6X5O2HKSV1BI _staan_4S _staat_5S2D _stad_4S2Y _stadig_4C3R
    _stadt_4D _stanie_4T _stanno_3O _stanovnika_3K _starp_5Q _start_4E2BCDRSY1HIJLMTVZ _started_3E
    _stat_4V2C1RY _stata_5O _state_4E3O2IV1CDLMNPRSTUY _states_4E1I _stati_4O1K _stato_6O1P
    _statt_4D _stað_4N _ste_5W4KX2S1BO _sted_4CR _stedet_4C3R _steeds_4S _stehen_4D _steht_4D
    _stejně_4B _stellen_3DS _stendur_4N _stessa_4O _stesso_5O _still_5E1DIMRY _stjórn_4N
    _sto3CRY2BEKNOPSTWX1DIV _sto_4O3K2BRTWX1I _stockholm_4Y1CR _stoletja_3X
    _stop_4E3C2S1BDHIJKLMOPQTUVWXZ _stor_4CRY1W _stora_4Y1HP _store_5CR2E1DIMOSYZ _storia_4O
    _storočia_3W _stort_4CRY _story_3E2I1ABCDJLMOQSTUVWYZ _str3BKTWX2CDENOQRSVY1IJLMP _strada_3O2V
    _stran_4X2B _strane_4K3W1O _strani_5X3K1O _strany_4W3B _stronie_4T _strony_4T _stránke_4W
    _strādā_3Q _stunden_3D1Y _stundum_4N _stvari_4KX _stá2BW _stále_5W4B _stát_4B _står_4CRY
    _större_4Y _största_4Y _større_4CR _største_4C3R _su4FJKOP3EHMUV2AGIZ1CDNQRSTWYa
    _su_8KP7F6O4Z2JWa1ABCHIMUVX _sua3U2MO1V _sua_6U5O3V1H _suara_4M _suas_5U _suatu_4M
    _sub_5V2EM1AFIOSU _subalit_3I _subito_4O _successo_3O _such_5E1D _sud3M2P1AJKOV _sudah_7M
    _sudaro_4P _sue_4O1E _sui3J1EO _sui_4O _suis_5J _suite_4J1ES _suka_5M1IP _sul3O1HIMPUZ _sul_5O4U
    _sulit_4M1I _sulla_5O2H _sulle_4O2H _sun3V1CEHIKMNPQZa _sunku_4P _sunt_7V1RY _suntem_4V _suo4H3O
    _suo_6O1H _suoi_4O _suomalainen_4H _suomeen_3H _suomen_6H _suomessa_5H _suomi_5H _suoraan_4H
    _suport_4A1V _support_4E1CDIJMRSY _sur4J2E1AFIMPUVZ _sur_7J3F2C1DINORSYZ _sure_4E2I1CR
    _surtout_4J _sus3F2P1EIJKMUV _sus_6F3V1UZ _susunod_3I _suu3GH _suur_5G1H _suuri_4H _suurin_4H
    _sv4KNX3BWY2CPQR1O _sva_3KX _svaki_4K _sve4K3XY2NPW1CQR _sve_6K _svega_3K _svensk_4Y2R1C
    _svenska_5Y1H _sverige_5Y3R2C _sveriges_4Y1C _svet_4X3KW _sveta_4WX3K _svete_4W1KX _svetu_4X3K1W
    _svi3K1NOQW _svi_5K _svih_4K _svima_3K _svo3KNWX2B1O _svo_7N1K _svog_4K _svoj_4KWX _svoje_5KWX3B
    _svojega_4X _svojej_4W _svojem_3X _svojho_4W _svoji_3BX _svojich_4W _svojih_4X3K _svojim_4K3WX
    _svojo_5X _svoju_4KW _svom_3K _svona_4N _svou_4B _svårt_4Y _svært_4R3C _své2B _své_5B _svého_4B
    _svých_3B _svým_4B _svě2B _svět_3B _světa_4B _světě_3B _svůj_4B _sw3T1E _swo3T _swoich_4T
    _swoim_4T _swoje_4T _swojego_4T _swojej_4T _swoją_4T _swój_3T _sya_4I _synes_4CR _système_3J
    _systém_4W3B _sz5L3T _sza3L1T _szabad_4L _sze4L1T _szent_3L _szeptember_4L _szeretnék_3L
    _szerint_5L _szerintem_4L _szia_4L _szkoły_4T _szo2L _szybko_4T _szá3L _száma_3L _számára_4L
    _szép_4L _szó2L _szó_4L _szóval_4L _sá_5N1U _sách_5a _sám_4B3W _sáng_4a _sã3U _são3U
    _são_6U1AFST _sä3Y2H _säg3Y _säga_5Y _säger_5Y _säkert_3Y _sätt_5Y _så4CRY _så_8CY7R _sådan_5C3Y
    _såg_4Y _sånn_4R _særlig_3CR _sæti_4N _sætte_3C _sé3N2J1FLUW _sé_6N4F3A2O _sér3N1JUW _sér_6N
    _sérstaklega_3N _séu_3N _sì_4O _sí3N1ABFW _sí_4AF1N _sín3N _sín_4N _sína_5N _sínu_4N _sínum_5N
    _síð3N _síðan_5N _síðar_4N _síðustu_4N _só2AU1FNa _só_6U1L _sólo_4F1W _són2A1a _són_6A _sõna_5G
    _sögu_4N _söyledi_4Z _söz_4Z _sø2CR _søger_3C _søn_3C _sú4W1Na _sú_7W4N _súčasnosti_3W
    _súčasťou_4W _süre_4Z _sā2Q _sāk2Q _sākumā_3Q _să5V _să_8V _său_4V _są3T2P _są_6T _sąjungos_4P
    _sĩ_5a _sı3Z _sıra_3Z _słowa_3T _sūnus_4P _sản_5a _sẽ3a _sẽ_7a _số3a _số_6a _sống_5a _sở_4a
    _sử_6a _sự3a _sự_6a _t3Ea2BCGHMPQRTWX1AFIJKLNOSUVYZ _t_7E6J5AILS4MNPQYZ3BCDFHKORTUWXa2V
    _ta4G3BHIMPQTZ2ACFKLRUWXYa1DEJNOV _ta_8G5RTXYa4BJKP3VZ2Q1CFHIMUW _taas_5H2I _tack_5Y
    _tad3Q2P1BKM _tad_7Q4P2K _tada_5P4K _tadi_4M _tady_5B _tag2CDIQ1LOY _tag_4D3CIY2L1EMOQSTUZ
    _taga_3I _tagad_6Q _tagalog_3I _tage_4C3D _tager_4C _taget_4C2Y _tah3M1HIZ _tahu_5M1B _tahun_6M
    _tai4P3H1Qa _tai_8P7H4Q3a1MV _taigi_4P _taip_7P _taj_5K _tajā_5Q _tak4BTWX3KM2CEHNRZ1IP
    _tak_7BTW6M5C3X2QR1KSYZ _taka_5N4T2X1HQ _takaisin_4H _take_5E2X1BCILMTUW _takhle_4B
    _taki_4T2NX1Z _takia_4H _takich_4T _takie_5T _takiego_4T _takim_3T1X _taking_3E _takip_4Z1I
    _takk_4R2N _takmer_4W _tako_7X6K1P _takoj_3X _takové_3B _takový_3B _takođe_4K _takrat_4X
    _taktiež_3W _takto_4W2B _takut_4M _taky_5B _také_6B4W _także_5T _takže_5BW _tal_4AF3CU2OY1DLNSX
    _talaga_5I _talagang_4I _talk_3E1DHIMO _tallet_3R1C _tallinna_5G1H _található_3L _talán_4L
    _tam3AU2BFIMPQTWZ1HKLXa _tam_5BPQTWZ4X3a _tama_3I1M _tamamen_4Z _tamang_3I _también_6F _també_6A
    _também_6U _tamo_4K _tan_5F4A2Za1EIM _tanah_4M _tangan_4M _tanggal_5M _tanong_4I _tanpa_5M
    _tant_5A4J1Y _tanto_5F4OU _tao3I _tao_6I2a1M _taon_5I _taong_5I _tap3M2HP1IR _tapi_7M _tapo_4P
    _tapos_4I _tar_5RY _tarafından_5Z _tarde_4U3F _tarihi_4Z _tarkoittaa_4H _tarp_5P _tarvitse_4H
    _tarybos_4P _tas3Q1EHOPZ _tas_7Q4P2MRY1IJS _tatlong_4I _tato_4B1MT _tatt_4R _tatăl_3V
    _tautas_3Q1P _tava_4Q1U _tavalla_4H _tavo_4P _tay_5a _tayo_5I _tayong_3I _tačiau_6P _taču_5Q
    _te5G4MSTUX3ABFHJKLOPQVWZ2CDENR1IY _te_7S6FK5GLTUVX4JOQ3AZ2H1BCNRY
    _team_4E3DIS2CMORY1ABFHJLPQTUVWXa _teatas_4G _teatel_4G _ted4G2BW1XZ _teda_6G5W3B _teden_3X
    _tedy_4B _teeb_5G _teg3GT2SX1CLN _tega_6X1M _tegelikult_5G _tegen_5S _tegi_5G _tego_6T
    _teh3GH2X1BKLQVZ _teh_4X2M _teha_5G _tehdä_5H _tehdään_4H _tehnyt_4H _tehty_4H _tehát_4L
    _tei4G3P2DQ1H _teica_3Q _teie_6G _teikt_3Q _teil_4D _teine_5G _teised_4G _teisės_4P
    _tej_5T4X3W1L _tejto_5W _tek_6Z3K1NQX _tekee_4H _teki_4H2Z1M _tekið_4N _tekrar_4Z _tekur_4N
    _telah_6M _teljes_4L _teljesen_4L _tell_4E1IMR _tem4G3MUX2AFJOTZ1CEIKLPQRV _tem_6UX1Va
    _tema_7G3AF2IKMOPRU1CVXYZ _teman_5M1Y _temat_4T1Y _temmuz_4Z _temos_4U1P _tempat_5M
    _tempo_5OU1BCDMRSTW _temps_5AJ _temu_4T3X1KM _ten3ABFMU2ORTW1EJLNPSV _ten_6T5BPW4S2EZ1DFIV
    _tenemos_4F _tenen_4A _tener_4F _tengah_4M _tengo_5F1O _tenha_3U _tenho_5U _tenia_4A2F _tenim_4A
    _tenir_4A2J _tenke_3R _tenker_3R _tentang_5M _tento_5W4B1U _tentu_4M _tenía_4F _tepat_4M2Q
    _ter5M3LUX2AFJOSTVWZ1BCDEHIKPQRY _ter_6UX4S1AMZ _terakhir_4M _teraz_5TW _terbaik_4M _terhadap_4M
    _terima_4M _terjadi_5M _terlalu_5M _terlihat_4M _termasuk_4M _terme_3AJ1OX _ternyata_4M
    _terre_3J1O _tersebut_6M _terug_5S _terus_5M _terwijl_3S _tes_3J2M _tetap_5M _tetapi_5M
    _tetszik_3L _teu_3AU _tev3Q1ASU _tev_6Q _teva_3A _teve_4U _tevi_5Q _teď_5B _teşekkür_4Z
    _teşekkürler_5Z _teško_4K _też_6T _težave_3X _težko_4X _th7Ea2DISU1ABCFHJKLMNOPQRTVWXYZ
    _th_4E2IM1CDHNPSa _tha5E3a1I _tham_5a _than_5E2a1I _thanh_5a _thank_4E1I _thanks_3E1IM
    _that_8E3I2M1BCDFHJKLNOPQRSTUVWXYZa _thay_4a _the7E3a2DISU1ABCFHJKLMNOPQRTVWXYZ
    _the_9E5ILU4ACDHMNOPQRSTWYa3BFJKVXZ _their_6E1IU _them_6E1I _thema_3D2S _then_5E2I1Ma _theo_6a1S
    _there_6E1CHIMRSTUWYa _these_5E1DI _they_7E1IM _thi4E3a1I _thi_4a1C _thing_4E1I _things_4E1IU
    _think_5E1I _this_7E3I2M1ABCDFHJKLNOPQRSTUVWXYZa _thiết_5a _tho2Ea1C _those_5E _though_4E
    _thought_4E _thr2E _three_4E1IM _through_5E1I _thu4a1ES _thu_4a _thuis_4S _thuật_5a _thuộc_5a
    _thà3a _thành_6a _thá3a _thái_4a _tháng_5a _thân_4a _thêm_5a _thì3a _thì_6a _thích_5a _thông_5a
    _thư3a _thường_5a _thấy_5a _thần_4a _thật_5a _thế3a _thế_6a _thể4a _thể_7a _thị_5a _thống_5a
    _thờ3a _thời_6a _thủ_5a _thứ3a _thứ_6a _thức_5a _thự3a _thực_6a
    _ti5CNRY4MPQa3EFHIKOSUVWX2ABJL1DZ _ti_6O5BKX4F3LRUW2CV1HIMPQYZa _tiba_4M _tid4M3CRY _tid_5CR4Y
    _tidak_8M _tiden_4CRY _tidigare_4Y _tidligere_4CR _tidur_4M _tie4Q3FHPW1DJS _tie_5Q4PW2H1E
    _tiedä_4H _tiek_6PQ _tiem_4Q _tiempo_5F _tiene_5F2O1W _tienen_4F _tienes_4F _tierra_3F
    _tiesa_4P3Q _tiesiog_5P _tieto_4W2H _tietää_4H _tieši_5Q _tiešām_4Q _tiež_5W _tiga_4M _tij3S1K
    _tijd_5S _tijdens_5S _tijekom_3K _tik4PQ1M _tik_7P6Q2X1MZ _tika_5Q _tikai_7Q _tikko_4Q
    _tikrai_5P _tiks_4Q2P _tikt_4Q _til5CNRY2H _til_8CNR1EY _tilanne_4H _tilbage_5C _tilbake_4R
    _till_8Y2E _tillbaka_4Y _tillegg_4R _tills_3Y _tillsammans_4Y _tim3EV2KM1CIRUYa
    _tim_4KM3a1BCDEFHIJLNORSUVWXYZ _time_6E3CIKRU2LMS1ABDFHJNOPQTVWXYZa _timer_3CR
    _times_4E2U1ABCDFHIJLMNOPQRSTVWXYZa _timmar_3Y _timp_5V _timpul_4V _tin_6a1EIMV _tinatawag_3I
    _tinc_3A _tine_4V1R _ting_5R4C1MY _tinggal_4M _tinggi_5M _tingin_3I _tinh_5a _tinha_4U
    _tipo_4FOU3P1I _tipus_4A1P _tisti_4X _titre_3J _tiên_5a _tiêu_4a _tiế3a _tiến_5a _tiếng_5a
    _tiếp_5a _tiền_5a _tl_4Z1DEHORT _to5BETW4AFHJKPQSX3CRUV2DILMOYZa1N
    _to_9ET8BW7KQX6CP5IR4Ua3DHLMSY2AFJNOVZ _toa2V _toate_5V _toată_4V _toch_5S _tod4F3U2HP1DEX
    _toda_4FU3X _todas_4FU _todavía_3F _today_4E1IMU _todella_5H _todo_6F5U1I _todos_6F5U _todėl_5P
    _toe3S _toe_4S1E _toen_5S _tog_4CKY1R _toga_5K1N _together_3E1I _toh3B2W _tohle_4B _toho_5BW
    _tohoto_4B2W _tohto_4W _toi4H2J _toi_5J3H _toimi_3H _toimii_4H _toinen_4H _toisen_4H
    _tok3P2K1HMRX _tok_4R2K1BLMWXYZ _toki_4H _tokia_4P _tokie_4P _tokio_4P1DFST _tokom_5K _toks_4P
    _toku_3K1TWX _tokį_3P _told_4E1C _toliau_4P _tolik_3B _toliko_4KX _tom3BW2FKQ1CEJPRUY
    _tom_5BW4K2CEHLMNRSTUVYZ1ADFIJOPXa _tome_5K1FJU _tomto_4W3B _tomu_5BW1K _tomēr_5Q
    _ton_4J2SZ1CDEHKMTVWXY _too2E _too_5E1IMT _took_4E _torej_4X _tornar_3A2U _tos_4PQ _tosi_4H
    _tosin_4H _tot4A3SV2HW1BDEFIJORUY _tot_6AS5V2D _tota_4A1H _totes_4A _tothom_4A _toto_5W4B1HZ
    _totoo_4I _tots_5A _totta_4H _totul_4V _tou4J1BEW _toujours_5J _tous_5J _tout_6J _toute_4J
    _toutes_4J _tovább_4L _további_4L _toàn_5a _toți_4V _tr6a4AJKORV3BCEFPQTUWXY2DINS1HLMZ
    _tra3AFJOUa2DEIKPQTV1BCMRSWXYZ _tra_6O4a _trabajo_4F _trabalho_5U _tracta_3A _trang_5a1R
    _tras_3F1V _travail_4J _través_3AF _tre3AKRV2COWXY1BDEFJNPQSTUa _tre_5R4COY1a _treba_5K4X3W
    _treball_4A _treballar_3A _trebalo_4K _trebui_4V _trebuie_5V _trecut_4V _treh_3X _trei_5V
    _trenger_5R _tres_4AF1IJ _tri_5K4WX2a1JM _tris_3P _triển_5a _tro5a3JRY2ACOW1BDEKSTU _tro_4R3CY1a
    _trobar_4A _troch_3W _trochu_4BW _trochę_4T _trois_4J _trong_8a _trop_5J _troppo_4O _tror_5CRY
    _trots_3SY _trouve_4J _trouver_3J _trovare_3O _tru3a2E1CJKPRTVX _true_3E1CHILMRT _trung_6a
    _truyền_5a _try_4E1I _trying_4E _trys_4P _trzeba_4T _trzy_4T _trè2J _très_5J _trê3a1U _trên_6a
    _três_4U _trình_5a _trí_5a _trīs_5Q _trư4a _trước_6a _trường_5a _trị_5a _trọng_4a _trở_5a
    _tu4H3GIOPQX2FJLMUa1ABEKRSTVWYZ _tu_6FJQ5BKOTW4APUVX3a2M1DHILZ _tua_4MO3U1a _tubig_4I _tud4X3L2U
    _tud_4L _tudi_8X _tudja_4L _tudo_6U _tudod_4L _tudok_4L _tudom_5L _tudtam_4L _tuhan_5M
    _tuhat_5G2H _tukaj_4X _tul4GH2I1LM _tulad_5I _tule_5G4H1X _tuleb_5G _tulee_6H _tulemus_4G
    _tuli_5GH _tulla_4H _tullut_4H _tuloy_3I _tun_4D1B _tunay_4I _tungkol_4I _tuntuu_4H _tuo3H2P1O
    _tuo_5HP4O _tuomet_4P _tuon_4H _tur3PQ2H1ABCEFIKMORSTUVWXYZ _tur_5Q3CRY2Z1KMV _turi_6P1Q
    _turime_4P _turėjo_4P _turėtų_4P _tus_4F _tussen_5S _tut3O2H1BTVZ _tutaj_4T _tutta_4O _tutte_4O
    _tutti_6O _tutto_6O _tuy_4a _tveimur_3N _tveir_3N _två2Y _två_5Y _tvær_4N _tvö_4N _twe2S
    _twee_5S _tweede_4S _two_5E2I1CDLMUa _ty4T3BHY2CR1DEJPWa _ty_6B5T4a3W1Y _tych_5T1W _tycker_5Y
    _tyl3T _tyle_4T _tylko_6T _tym3T _tym_7T _typ_4Y3W2BDT _tyto_4B _tyvärr_3Y _tài_4a _tá_4W3a2U
    _tác_5a _táto_4W _tâm_5a _târziu_4V _tão_5U _tä4H3G2Y1D _tähte_4G _tähän_4H _tällä_5H _täm3H
    _tämä_6H _tämän_5H _täna_5G _tänk_3Y _tänka_3Y _tänker_4Y _tänkte_3Y _tänä_4H _tänään_4H _täs2H
    _tässä_6H _tästä_5H _tätä_5H _täysin_4H _täytyy_4H _täällä_5H _tænke_3C _tænker_3C _tæt_3C
    _té_5A4B1Fa _tényleg_4L _této_4B _têm_4U _tên_5a _tête_4J _tìm_5a _tình_5a _tích_5a _tím_5B3W1a
    _tíma_5N _tính_5a _tók_4N _tô3a _tôi3a _tôi_6a _tõttu_4G _tö3L2G1HN _töb3L _több_5L _többet_3L
    _tör2L _történt_4L _töö_5G _tú_3FW2a1A _túl_4L _túto_4W _tü3Z1DL _tüm_5Z _tür3Z1D _türk_5Z
    _türkiye_6Z _tý3W2B _tých_4W _týchto_4W _týden_3B _tým_5W3B _týmto_3W _tā4Q _tā_7Q _tād3Q
    _tāda_4Q _tāds_4Q _tādu_4Q _tādēļ_3Q _tālāk_4Q _tām_3Q _tāpat_4Q _tāpēc_5Q _tās_6Q _tātad_4Q
    _tăng_4a _tău_3V _tą_5P4T _tėvas_3P _tę_3T _tě2B _tě_4B _těch_4B _těchto_3B _tř2B _třeba_5B
    _tři_4B _tūkst_4P1Q _tų_4P _tư3a _tư_5a _tạ4a _tại4a _tại_7a _tạo_5a _tất_5a _tập_5a _tế_5a
    _tỉnh_5a _tốt_5a _tổ_5a _tổng_5a _tới_5a _từ3a _từ_7a _từng_5a _tử_5a _tự_5a
    _u4DKQ3AFJNORUVY2BCEHIMPSTWX1GLZ _u_9K6BS5TW4DEQ3CFLNZa2AHIJMOPRUVXY _uang_4M _uansett_4R
    _ud4C2BT1KMWX _ud_6C1F _ude2C1X _ude_4C _uden_5C _udział_3T _udělat_3B _uge_3C _uglavnom_3K
    _ugye_3L _uhr_4D _ui4S1V _uit4S1V _uit_7S1V _ul_4V2T1BKWX _ulit_3I _ulo_4I _ultimo_3O1F
    _uluslararası_4Z _um5U4N3D2BIKWX1MOTVZ _um_8NU6D2K1CELPTWX _uma4U2I1OV _uma_8U1KX _umaga_3I
    _umrl_4X _umum_4M _un5ADFJOQV4M3CENRY2IKU1BHLPSTWXZ _un_9Q8AFJOV3Z2DIK1BCEHLMNPRSTUWXa
    _una5A4FO2I1V _una_8AFO4IV1NU _unang_5I _unas_3F _und5D3CNY2ERV _und_9D1CJKOPWX _undan_3N2Y
    _unde_5V _under_5CRY4E1IMO _understand_3E _undir_5N _une4J2V1A _une_8J1FU _unei_5V _unele_4V
    _unes_4A1J _unge_4C3R1Y _unidos_3FU2I _units_3A2E _universidad_3F _universidade_3U
    _universitat_3A _universiteto_3P _uno_5FO1DI _unor_4V _unos_4F _uns3D1AU _uns_5D4A3U1JN
    _unser_3D _unsere_4D _unt4M3D1EI _unter_5D _unternehmen_3D _until_4E1I _untuk_8M _unu2V1KZ
    _unui_5V _unul_5V _uomini_4O _uomo_4O _up3EINXY2K1BHMPQTW _up_6E3IM2BCDHSUVWY1AFJKLNOPQRTXZa
    _upa3I1X _upang_6I _upo3X1K _uporablja_4X _uporabljajo_3X _uporabo_3X _upp3NY _upp_6NY
    _upravo_4K1X _ur_4Y3X1CDIKLNT _uri_4I3V2X _urm2V _urma_4V _urmare_3V _urmă_4V _určite_4W
    _určitě_4B _us_5AE3DI2CJMU1BFHKLNOPQRSTVWXYZa _usar_3FU1A _use2EH _use_4E2U1FI _used_4E
    _usein_4H _using_4E _usted_3F _ut4RY3L1ABCFIJKMNOTUV _ut_6RY1L _utama_4M _utan_5Y4N _utanför_3Y
    _ute3R1OY _ute_4RY _uten_5R _utenfor_3R _utolsó_4L _utrolig_3R1C _utá2L _után_6L _uu3GH1IS
    _uuden_4H _uuesti_4G _uur_5S _uus3G2H _uus_5G1H _uusi_4H _uusia_4H _uutta_4H _uvek_5K _uw_4S1T
    _uz4Q2KZ1BTW _uz_8Q5K1PVW _uzun_5Z _už3BPW1K _už_7BW6P _užsienio_4P _ușor_3V
    _v6SW5BCGHLNPQRXYZa4ADFJKOUV3E1IM _v_9BWX4HLPV3CDEKMQRSYZa2AFIJNOTU
    _va6S5HLQY4ACGNPR3FJKOUVXZ2BEW1DIMa _va_8A6V5FJ4OY2Pa1EKLQRS _vaa3H1S _vaak_4S _vaan_6H
    _vad3Y2PQ1OS _vad_7Y1LPV _vader_3S _vadovas_3P _vag4L1A _vagy_7L _vagyok_6L _vagyunk_4L
    _vahel_5G _vai4HQ3GP2AU1Ja _vai_7Q6U5H3Oa1V _vaid_5G _vaig_5A _vaikai_4P _vaikka_5H
    _vaikuttaa_4H _vaikų_4P _vain_6H1J _vairs_5Q _vairāk_5Q _vais_4J1U _vajadzētu_4Q _vajag_5Q
    _val3GHLPQ2AFN1CEJKORSUVYZ _valaki_5L _valami_5L _valamint_4L _valamit_3L _vale_4G3FU2O1V
    _valige_4G _valitsus_5G _valodas_3Q _valodā_4Q _valsts_6Q _valstybės_5P _való_4L _vam_5X4AK
    _vamos_4FU _van6S4L3A2CHNPRY1FKOa _van_9S7L6A4F3K2CDEHJMNXYZa1BIOPQRTUVW _vanaf_4S _vandaag_4S
    _vandens_4P _vanlig_3R2Y _vannak_5L _vanskelig_4R1C _vant_3R1C _vanuit_3S
    _var5Y4CNQR3HZ2GP1ABEFJKOUVWX _var_8N7CRYZ6Q1JKPVW _vara_6Y2NQV1HU _varam_3Q _varbūt_5Q
    _vardas_4P _vardı_4Z _vardır_4Z _varem_4G1A _varför_5Y _vari_4Q3O1W _varios_3F _varit_5Y
    _varje_4Y _varmaan_4H _varmasti_4H _varsa_4Z _vart_3Y1N _varten_4H _varu_4Q _varð_5N _varētu_5Q
    _vas_5X4K3FJ2AL1HV _vasaras_3Q _vasario_3P _vast_3S1E _vasta_4H1OU _vastaan_5H _vastus_5G
    _vaš_3KX _vaše_4BWX3K _važno_3K1X _ve5NSZ4BCDFGKRWX3AEHJLOPQUVY1IM _ve_9Z7B5E3AF2OX1LMWa
    _veces_4F _veci_4W1QV _ved4C3R2BOVWX1HP _ved_7C6R1QX _vedea_3V _vedere_4OV _vedno_5X _vee4G2S
    _veel_7G6S _veg3N2A1LR _vegada_4A _vegades_3A _vegar_4N _vegna_5N _vei_4R3V2H _veien_3R
    _veikia_4P _veikla_3P _veit_3N1R _vej_4C _veja_3U _vejen_3C _veka_3K1X _vel3BKNRX2CL1AHOQSUW
    _vel_6N5R4C2L1Q _veldig_5R _vele_4L3S _velem_4L _velik_3X2K _velika_3KX _velike_4K3X
    _veliki_4K3X _veliko_5X2K _velja_3X2N _velké_4B _velký_3B _velmi_5B1W _vem_4UY3X _vendar_5X
    _vengono_3O _venit_4V _venner_3CR _venäjän_4H _veo_3F _veoma_4K
    _ver5S4DN3FOUZ2ACEHJKPRWXY1BILMQV _ver_5FU3SZ1DNQ _vera_7N3O1FIKLPSUVWXZ _verdad_4F _verdade_4U
    _verden_4CR _verder_4S _verdi_4Z2R1LO _veren_4Z1H _verhaal_3S _veritat_3A _verið_6N _verjetno_4X
    _verkar_4Y _verkligen_5Y _vero_4O1HX _vers_4J1ACLS _verschillende_4S _verso_4O _very_5E2I
    _verða_4N _verður_4N _vet2RY1HLN _vet_5RY1LS _veta_3Y1W _veu2AJ _veu_3A _veure_5A _veut_4J
    _veux_4J _veya_5Z _vez_5FU1X _veze_4K _vezes_4U _vezi_5V3K1X _već2K _već_5K _več3X1BKW _več_6X
    _večina_4X _veľ3W _veľa_5W _veľké_4W _veľký_4W _veľmi_6W _vi5Q4CNPRYa3AFGHJKLOUVW2BDESX1IMZ
    _vi_7CRY5O4Ka3AFUX2LV1BDEHIJMNPQSTW _via2OVW1ACFRSUY _via_5OS4C3ARUY2EIJM1BDFLPQTVW _viac_5W
    _viața_4V _viață_4V _vid_5Y1CKPQX _vida_5FU4A1KPXY _vidare_3Y _videre_4CR _vidi_5K2X1Q
    _vidieť_3W _vidite_4K1X _vidět_4B _vie4PQ3DH2FJW1EOSV _vie_5J3HW1OV _viegli_3Q _viel_5D2S1H
    _viele_5D _vielen_4D1S _vielleicht_4D _vielä_6H _vien_5Q3P1H _viena_5PQ1AV _vienas_5P3Q
    _viene_4O3F _vienkārši_5Q _vienmēr_5Q _vieno_4P1Q _viens_5Q3J _vient_3J _vienu_5Q3P _vienā_4Q
    _vieną_5P _vier_3DS1U _vieta_4PQ _vietas_4Q3P _vietoje_4P _vietos_4P _vietu_4Q _vietā_4Q
    _vietą_4P _viga_4G _vigane_4G _vigtigt_3C _vii4G3H1V _viimane_5G _viime_4H _viis_5G1H _vijf_3S
    _viktig_4R2Y _viktigt_3Y _viku_3N _vil4CRY2JLNP1AHQ _vil_7CR3N _vilja_4N3Y _vilka_4Y1Q
    _vilken_4Y _vilket_5Y _vill_6Y4N1R _ville_5CR4JY2H1O _vilniaus_5P _vilniuje_4P _vilnius_4P
    _világ_4L _vind_4S1CRY _vinden_4S1CRY _vindt_3S _vine_3V2A1CF _vinna_4N2Y _virkelig_4CR
    _virker_3CR _vis4PQ2ACFLORUY1EJKNSVX _vis_5P3C2JQRSVY1K _visa_4PQ3Y1EFJMU _visada_4P _visai_4P2Q
    _visar_3Y _visas_4PQ1Y _viser_4R3C _visi_5PQ1M _visiem_5Q _visiems_4P _visiškai_4P _viskas_4P
    _viską_4P _vismaz_4Q _viso_4P1O _visos_4P2Q _vispār_3Q _viss_6Q2NRY _vissa_4Y _visst_4Y2R
    _vissza_4L _vist_4C3A2R _visto_4O3FU _visu_6Q2P _visuomenės_4P _visus_5P4Q _viszont_4L _visą_5P
    _visų_4P _vita_5O4N2LY1PQ _viure_3A _viên_6a _við5N _við_8N _viņ4Q _viņa_6Q _viņai_4Q _viņam_4Q
    _viņas_4Q _viņi_5Q _viņiem_5Q _viņu_5Q _viņš_6Q _viš3K1X _više_6K _việ4a _việc_6a _việt_6a
    _vlast_3K1B _vlasti_3K1BW _vlastne_3W _vlastní_4B1W _vlastně_4B _vlogo_3X
    _vo5DS4HJLU3AKNOVWX2BCFP1ERYa _vo_6W1B _voc3U1O _você_6U _vocês_4U _vod2KWX1B _vode_3KX2W
    _voglio_4O _voi4H3J1EOV _voi_7H4OV1a _voidaan_4H _voir_5J _vois_3J2H _voisi_4H _voit_4H3J
    _voivat_4H _vol4L3AOS2BU1CDEFJKRVWX _vol_4A3S2J1DEFKLOV _volgende_4S _volgens_4S _volna_5L1B
    _volt_7L _volta_5O4U2A _voltak_4L _voltam_4L1U _volte_4O1U _vom_5D4V _von4D1JLNSUW
    _von_8D3NW1BCEHJKLOPQRSTVXYZa _vont_3J1N _voo5S _voor_8S _vooral_4S _vor3DNV2C1OSY _vor_6D5V2C1N
    _vorba_4V _vores_5C _voru_6N _vos_4JP3AF2U1S _votre_5J _vou3J2U _vou_5U _vous_7J _voy_4F
    _vprašanje_3X _vr3KSX2JVW1B _vraag_4S _vragen_4S _vrai_4J _vraiment_4J _vrea_3V _vreme_5K3V1X
    _vremena_4K1X _vri2KS _vrienden_3S _vrij_3S _vrijeme_4K _vrlo_4K _vro2S _vroeg_3S _vrouw_4S
    _vrouwen_4S _vrste_3KX _vrátane_4W _vs4X1BW _vsa2X _vsaj_4X _vsak_4X _vsako_3X _vse4X _vse_6X
    _vsebuje_3X _vseeno_3X _vsega_3X _vseh_4X _vsem_4X _vsi_5X1BW _vtedy_4W _vu3H2a1ACFJORSYZ
    _vu_4J2P1Ka _vue_3J _vuo3H2O _vuoden_5H _vuoi_4O _vuoksi_4H _vuole_4O _vuonna_5H _vuotta_5H
    _vy4BW3P _vy_4B3W _vyko_4P _vyksta_4P _vypadá_3B _vz2BWX _và5a _và_8a _vào4a _vào_7a _vá3BLW1U
    _vál3L1B _vám2BW _vám_6W5B _várias_3U _vários_3U _város_3L _vás_5BW _váš_4W3B _vão_4U
    _vä5G4Y3H2W _väg4G2Y _väg_3Y _väga_6G _vähem_5G _vähän_5H _väi3G1H _väike_5G _väl5G3Y2H _väl_5Y
    _väldigt_4Y _välillä_4H _välja_7G3Y _vän2Y _vänner_3Y _vär2Y _världen_4Y _väärtus_4G _vå2RY1C
    _vår2RY _vår_4RY _våra_4Y _våre_4R _vårt_3RY _væ4C3R2N _væk_4C _vær4CR2N _være_6CR _været_5C1R
    _væri_5N _vært_6R1C _vé3L1JN _vég3L _vége_4L _végre_4L _végén_3L _végül_3L _vì_6a _ví3B2N1AFLUWa
    _víc_4B _více_5B _vídeo_4U3A2F _vô_5a _vôbec_4W _võ5G _või5G _või_7G _võib_5G _võiks_5G
    _võtta_5G _vý3BW _vārdu_4Q _vă_5V _văn_5a _văzut_3V _včasih_4X _včetně_3B _vďaka_5W _vē3Q _vēl3Q
    _vēl_6Q _vēlas_3Q _vēlāk_4Q _vėl_4P _vėliau_4P _vě3B _věci_4B _větší_4B _vš3BW _vša2BW
    _však_6W5B _vše3BW1X _vše_4B _všech_4B _všechno_5B _všechny_5B _všem_3B _všetci_4W _všetko_5W
    _všetky_5W _všetkých_4W _všeč_3X _všichni_4B _vůbec_4B _vždy_5W4B _vždycky_4B _vấn_4a _vẫn_5a
    _vật_5a _vậy_5a _về3a _về_7a _vị_5a _vớ4a _với4a _với_7a _vụ_5a _vừa_5a _vực_5a
    _w6DEST3IM2CLVa1ABFHJKNOPQRUWXYZ _w_9T3DE2BCHILMPQSWZ1AFJKNORUVXYa _wa5S4DE3IMT1CJLNRUVWXYZa
    _waa3S _waar_6S _waarbij_3S _waarin_3S _waarom_5S _wachten_3S _wag_3I _wait_3E1I _waktu_6M
    _wal3I1DEMT _wala_5I _walang_6I _wam_3T _wan2ES1DM _wanita_5M _wanneer_4S _want_5E4S1ILTUW
    _wanted_3E _war3D2ST1EM _war_7D3E1HILMSTUZ _waren_5DS _warga_4M _warum_4D _was4E3DS1T
    _was_7ES6D4T2I1HMPRUWYZa _wasser_3D _wat3S2E _wat_7S1D _water_4ES1CIM _way_5E2I1DHLMPSTUWYa
    _wciąż_3T _wcześniej_4T _we5DS4E2T1ABCFIJLMOUVWYZa _we_7ES4T2IM1ABCDFHJKLNOPQRUVWXYZa _według_4T
    _wee3S1E _week_4ES2IJ1OV _weer_5S _weet_5S _weg_4DS _wegen_4D2S _wei3D1ES _weil_5D _weinig_3S
    _weiss_4D _weit_3D _weiter_4D _weitere_4D _wel3S2DE _wel_6S _welche_4D _welke_4S _well_5E2I1MY
    _welt_4D _wen3D1ES _wenig_4D _weniger_3D _wenn_7D _went_4E _wer3DES1T _wer_5D _werd_6S1D
    _werde_4D _werden_6D4S _were_6E1I _wereld_4S _werk_4S2D _werken_4S1D _werkt_3S _weten_4S _wh4E1I
    _wha3E _what_6E2I1BCDFHJKLMOPQRSTUVWYZa _whe3E _when_6E1CHILMPTUWa _where_5E1M _whi3E
    _which_6E1I _while_5E1I _white_4E2I1ABCDFHJKLMNOPQRSTUVWXYZa _who3E _who_6E2I1BCDHLMNRSTUWYa
    _whole_3E _why_5E1IMT _wi5D4EST2I1BCHLMNRUVWXYZa _widzę_3T _wie4DT2S _wie_7D5S3T _wieder_6D
    _wieku_4T _wiele_4T _wielu_4T _wiem_5T _wiesz_4T _wij2S _wij_5S _wika_4I _wikang_3I
    _wil3ES2D1CMNa _wil_6S _will_6E5D2I1BCFHJKLMNOPQRSTUVWXYZa _willen_4S2D _wilt_4S _wir4D _wir_7D
    _wird_6D _wirklich_4D _wissen_4D _wit4E1IST _with_7E3I2CHLMRU1ABDFJKNOPQSTVWXYZa _within_3E
    _without_4E1I _wię3T _więc_5T _więcej_5T _większość_3T _wo4ES3D2T1ILMa _wo_5D1M _woche_3D
    _wohl_4D _wollen_4D _wollte_4D _woman_3E1I _women_4E1IOST _won_4E2S1Ma _wor4S3E2D1I _worden_6S4D
    _wordt_6S _work_5E2I1CDHMRSU _working_3E1I _world_5E3L2HIMSTUa1ABCDFJKNOPQRVWXYZ _wou3E
    _would_6E1I _wraz_3T _wrong_3E _ws3T _wsz3T _wszyscy_4T _wszystkich_4T _wszystkie_4T
    _wszystkim_4T _wszystko_5T _wtedy_4T _wu2D _wur3D _wurde_6D _wurden_5D _wy4T _wydaje_4T
    _wygląda_4T _während_4D _wäre_5D _würde_5D _würden_3D _wł2T _wła3T _właśnie_5T _wśród_3T
    _x4a2A1BCDEFJKLMOPSTUVW _xe_5a _xem_5a _xuất_6a _xã_5a _y6Z5EFM4H3IJNPa1ABCDKLORSTUVWXY
    _y_9F6J5I4a3APZ2BCEHKLMOTU1DNQRSVWXY _ya5MZ2FI _ya_7M6FZ2EI1JU _yah_4M _yaitu_5M _yaklaşık_4Z
    _yakın_4Z _yalnız_4Z _yan5M3Z1I _yan_4I3Z1M _yang_9M2I1SZ _yani_5Z _yanlış_4Z _yanında_4Z _yap4Z
    _yapan_4Z _yapmak_4Z _yaptı_4Z _yaptığı_4Z _yapılan_5Z _yar3Z _yardım_4Z _yardımcı_4Z _yarın_4Z
    _yaz_4Z _yaş3Z _yaş_3Z _ye4Z3E1IJM _ye_4Z1EM _yea3E1I _year_5E3I1U _years_5E2I1LW _yemek_4Z
    _yen3Z _yeni_6Z _yeniden_4Z _yer3Z _yer_5Z _yerde_4Z _yere_4Z _yerine_4Z _yes_4E1IMRY _yet_4E
    _yeux_3J _yf2N _yfi3N _yfir_6N _yg_5M _yh3H _yhden_4H _yhdessä_4H _yht3H _yhtä_4H _yhä_4H
    _yine_5Z _ykkur_3N _yksi_5H _yl3H _yleensä_4H _yli_5H _yo5E3Z2FI1BCDHJKLMNORSTUVWXYa
    _yo_6F3I2M1CEHLTUZ _yok3Z _yok_6Z _yoksa_4Z _yol_4Z _yon_3I _you5E1CDHILMRSTUWYa
    _you_8E3ILMPTW2BCDFHJKOQRSUVXYZa1AN _your_6E2I1ABCDFHJKLMNOPQRSTUVWXYZa _ypač_4P _yr4P2H1N
    _yra4P _yra_8P _yrði_3N _yu2I1MZ _yun2I _yun_4I1M _yung_5I _yêu_5a _yü3Z _yüksek_4Z _yüzden_4Z
    _yı3Z _yıl3Z _yıl_5Z _yılında_4Z _z6BTWX5DKS4Q3VZ2L1AEFJMOPU _z_9T8BWX3DLS2KPQZ1ACEFHIJMNORUVYa
    _za5KTX4BW3Z2S1DLQ _za_8KX7BTW1LQ _zadnjih_3X1K _zaista_3K _zajedno_4K _zakaj_4X _zal_5S
    _zam3Z2T1BKWX _zaman_6Z2M1X _zamanda_4Z _zar2TX1KWZ _zaradi_6X _zaraz_3T _zase_4B3W2X
    _zaten_4Z2S _zatiaľ_3W _zatim_3K _zato_6X4K1BW _zatím_4B _zawsze_5T _zač2BWX _začel_3X
    _začela_3X _začetku_4X _začiatku_3W _zašto_4K _zbo2K1X _zbog_6K _zbyt_3T _zcela_3B _zd3X2BTW1K
    _zda_3BX _zdaj_4X _zde_4B _zdi_3X2B _zdjęcia_3T _zdjęcie_4T _ze4S3BDT2KQX1LVWZ _ze_7S6BT1W
    _zeer_3S _zeg_3S _zeggen_4S _zegt_4S _zei2D1S _zei_4S1V _zeigt_3D _zeit_5D _zejména_3B _zeker_4S
    _zel2SX1BQW _zelf_4S _zelfs_4S _zelo_6X _zemes_4Q _zemlje_4K2X _zemlji_3K2X _země_4B _zetten_3S
    _zg2X1KT _zgo2X1T _zi5S3Q2V1BDKTWXZ _zi_5V _zic2S1V _zich_5S _zie3S1DQT _zie_4S _zien_5S
    _ziet_4S _zij4S _zij_5S _zijn_8S _zile_4V _zit_4S _zitten_4S _ziua_4V _ziņas_3Q _zlasti_3X
    _zna3KT2BWX _zna_4K2TX _znaczy_3T _znam_3KT1X _znamená_4W3B _znači_4K _znovu_3BW
    _zo4S3TW1ABFJKLOQVXZ _zo_6SW _zoals_5S _zodat_3S _zoek_4S _zonder_5S _zoon_3S _zor_4Z _zorg_3S
    _zorgen_3S _zos3T1W _został_4T _została_4T _zostały_3T _zou2S _zou_5S _zouden_3S _zowel_3S
    _zrobić_4T _zu5D2S1X _zu_8D1K _zuid_3S _zullen_4S _zum3D _zum_6D _zur3D _zur_6D _zurück_4D
    _zusammen_4D _zw2DT1S _zwar_4D _zwei_5D _zwischen_5D _związku_3T _zá3BW1L _zák2BW _základe_3W
    _základní_3B _zároveň_4W3B _září_3B _º_4U2F1A _à5J3U1A _à_9J6U2a1ADOS _às_5U _á6N3L2Ua1FW
    _á_9N3a2LU1BFW _áfram_4N _água_4U _ágúst_3N _áhrif_4N _ál3L1N _áll3L _áll_4L _által_5L _án_4LNa
    _áno_3W _április_3L _ár3N1FLU _ár_5N1L _ára_5N2L _área_4U2F _ári3N _ári_4N _árinu_3N _árið_5N
    _árum_4N _ásamt_5N _át_5L _átt_4N _átti_4N _áttu_3N _áður_5N _ä6Y3G2H1D _älskar_4Y _älä_4H _än3Y
    _än_6Y _ändå_4Y _ännu_4Y _är6Y3G _är_9Y _ära3G _ära_6G1DY _äve2Y _även_6Y _å5R3CY _å_9R3Y1C
    _åka_3Y _år3CRY _år_6CRY _årene_4R1C _åt_5Y _ætla_4N _ætti_4N _ç5Z3J _ça3JZ _ça_6J _çal2Z _ço4Z
    _çocuk_4Z _çok4Z _çok_7Z _çünkü_5Z _çı3Z _çık3Z _çıkan_4Z _çıktı_4Z _è4O1A _è_8O2A
    _é6L4AJU3N2F1CRS _é_8U3O2L1J _éc2J _ég4N1JL _ég_7N2L _également_4J _él3L2J1F _él_4F3L _élet_3L
    _élő_4L _én3L1CJR _én_7L4C3R2S _épp_3L _éppen_3L _équipe_4J _ér3L _ért2L _ért_3L _értem_4L
    _és5L4A1F _és_9L8A2U _ét4J1L _éta3J _étaient_4J _étais_3J _était_6J _état_4J _été2J _été_6J
    _év3L1J _év_5L _éve_4L _éves_4L _évi_3L _één_4S _ê2J _êt3J _êtes_3J _êtr3J _être_6J _í6N3L1Wa
    _í_9N _íg2L _így3L _így_6L _ís3N1W _ísl3N _ísland_3N _íslandi_5N _íslands_5N _íslenska_3N
    _íslensku_3N _ísť_3W _î6V _îi_5V _îl_5V _îm2V _îmi_4V _împotriva_4V _împreună_4V _în6V _în_9V
    _înainte_4V _înc3V _începe_3V _început_4V _începând_3V _încă_4V _înseamnă_3V _însă_4V _înt3V
    _într_5V _între_5V _își_4V _îți_4V _óra_4L _óta_4L _ông3a _ông_6a _õig3G _õige_4G _õigus_5G
    _ö4Z3LNY2G1D _öelda_4G _öll_4N _öllu_4N _öllum_4N _ön3Z1LNY _önce_5Z _önemli_5Z _önnur_4N
    _össze_4L _összes_4L _öt_3L _öv3Y _öve3Y _över_6Y _öyle_5Z _özel_5Z _özellikle_4Z _öðrum_4N
    _ø2CR _ønsker_4CR _ú3BLNW2A1FU _úgy2L _úgy_6L _új2L _új_6L _újabb_4L _újra_4L _último_3FU
    _único_3FU _úplne_4W _úplně_4B _úr3N1BLW _úr_6N3L _ús_3A _út3N1BLW _út_6N3L1a _ü5G4Z3D2L _üb3D
    _übe3D _über_6D _überhaupt_3D1S _üh3G _ühe4G _ühe_4G _üheksa_5G _ühel_4G _ük3G _üks4G _üks_6G
    _ül4G2Z1L _üle5G _üle_7G _üles_5G _ülke_4Z _üniversitesi_4Z _üt4G _ütl4G _ütles_6G _ütlesin_4G
    _üzere_4Z _üzerinde_4Z _üzerine_4Z _üç_5Z _ý_5a _þ6N _þ_4N _þa5N _þann_5N _þannig_4N _þar4N
    _þar_7N _þau_5N _það4N _það_7N _þe5N _þeg3N _þegar_6N _þei4N _þeim_5N _þeir_6N _þeirra_6N
    _þeirri_3N _þes4N _þess_6N _þessa_3N _þessi_4N _þessu_4N _þessum_4N _þet3N _þetta_6N _þig_4N
    _þið_4N _þrátt_3N _þv3N _því3N _því_7N _þá3N _þá_6N _þátt_4N _þær_5N _þér_5N _þó2N _þó_5N
    _þótt_3N _þú3N _þú_6N _ārā_4Q _ātri_4Q _ăn_5a _ć3K _će3K _će_6K _ćemo_4K _ću_3K _č4BWX3K2PQ
    _č_4W3B1PX _ča3WX2B1K _čak_4K _čas3WX2B1K _čas_5X4BW1K _časa_5X _čase_4W2BX _časti_4W1KX
    _často_4BW _času_5X4W3B _časť_4W _če3BX2KW1PQ _če_7X1K _čega_3K _čemer_3X _čemu_3K2B1X
    _čeprav_4X _čes3B1KWX _česká_4B1W _české_5B1W _český_4B1W _često_4K _četiri_4K _čez_4X1B _či_5BW
    _čia_6P _čiji_3K _čini_3K _član_3KX _člani_3X _članova_3K _človek_4W3X _člověk_4B _čo3W1K _čo_7W
    _čr_4B1W _čtyři_3B _část_4B _části_4B _čím_3BW _číslo_4W3B _ď2W _ďa2W _ďal2W _ďalej_4W
    _ďalšie_4W _ďalší_3W _ďalších_4W _đ7a _đang_6a _đi4a _đi_6a _điề3a _điều_6a _điểm_5a _điện_5a
    _đoàn_5a _đánh_5a _đây_6a _đã4a _đã_7a _đình_4a _đó3a _đó_7a _đông_5a _đơn_5a _đư5a _đưa_5a
    _đường_5a _đượ5a _được_8a _đạ3a _đại_6a _đạo_5a _đất_5a _đầ3a _đầu3a _đầu_6a _đặc_5a _đẹp_5a
    _đế3a _đến4a _đến_7a _đề_5a _đều_5a _để4a _để_7a _địa_5a _định_6a _đối_5a _đồ_4a _đồng_6a
    _đổi_5a _độ4a _độ_6a _đội_5a _độn3a _động_6a _đủ_4a _đức_4a _īpaši_4Q _į4P _į_8P _įvairių_4P
    _ı_4Z _ın_4Z _ļ2Q _ļauj_3Q _ļot2Q _ļoti_6Q _ľ2W _ľu2W _ľud2W _ľudia_4W _ľudí_5W _ňom_3W _ő_5L
    _ők_4L _őket_4L _őt_3L _ř3B _ře2B _řekl_4B _ří2B _říct_3B _říká_4B _ś3T _św2T _świ3T _świat_3T
    _świata_4T _świecie_4T _ş4Z _şe3Z _şekilde_5Z _şey3Z _şey_6Z _şeyi_4Z _şeyler_4Z _şimdi_5Z
    _şu_5Z _š4KPQX3BW _ša3P2Q1BKW _šajā_5Q _šal2P _šalia_4P _šalies_4P _šalių_4P _še4X2P1BKQ _še_7X
    _šeima_4P _šeimos_4P _šeit_4Q _šele_3X _ši4P2Q1KWX _ši_4P1Q _šia2P _šiandien_4P _šie_4P3Q
    _šiek_4P _šim_3Q _šio_4P _šios_5P _šis_5PQ _šiuo_4P _šią_4P _šių_4P _školy_4BW _šo3Q2X1P _šo_6Q
    _šobrīd_4Q _šodien_4Q _št4K3WX1BP _št_4X _šta_5K _štai_4P _šte2X _številne_3X _število_4X
    _štiri_3X _što4K _što_7K _šv_4P _šī_5Q _šīs_4Q _šį_5P _šķiet_4Q _ūdens_4Q _ūkio_4P _ż4T _że4T
    _że_8T _żeby_5T _ży2T _życia_4T _życie_4T _życiu_3T _ž4BPWX3K1Q _že4BW3X2KP _že_8BW7X
    _želite_3X2K _žemės_5P _žena_4K3BW2X _ženske_3X1K _ženy_3BW _ži3KPWX2B _žiadne_3W _žin2P
    _žinoma_4P _živ3KX2BW _živi_3KX _življenja_4X _življenje_4X _življenju_3X _život_4BKW
    _života_4KW3B _životu_3K1BW _žm3P _žmo3P _žmogaus_4P _žmogus_4P _žmona_4P _žmonių_5P _žmonės_5P
    _ș5V _și5V _și_9V _ști2V _știu_4V _ți_4V _ảnh_5a _ở3a _ở_7a a3IM2AFGHKLOPQUVXYZ1BCDEJNRSTW
    a_4AFGHIKOU3BLMNQTVWXYZ2JPa1CER aa6HS4GI3M2Z1CD aa_5H2G1I aaa2I aaar2I aab3G1I aab_3G aag2S1I
    aag_2S aail3G2H aak3S1H aakt2S aal3S2H1IZ aal_3S aan5H4S3IM aan_5H4S3IM aar5S3I1CDH aar_5S1D
    aard2S aari2I1HS aaro2S aas4G2HI1S aast4G1HS aat4S3H2MZ1D aat_3MS2Z1H aats3S
    ab4DFI3AEGMPQUZ2BCJKLOTVWX1NRSY ab_4G2D1CLMP aba4I3FP2AMQUZ1JKLTVX aba_2FI1LQXZ abai3P1I abaj2F
    aban3I2A1FMZ abas2I1QZ abe4D2CFUZ1AIMQVWX abe_3D1CFUX aben3D1A aber3D2FUZ1AC
    abi3I2FOPQVXZ1ABEJKMNSTUW abi_3I2Q1XZ abl2AEFJX1I abo3E2I1AFJKLOQUVX abou3E1U aby3W2BT
    aby_3W2BT1E abā2Q ac5AFTV4DEJOU3BKPSWZ2CILMQXY1HNRa acak3Z acc3O2AEJ1FISV
    ace4V3F2BEJOU1ACIMQSTWYZ acea2V acer2F1COVW aces3V1EFJU ach4D3ST2EJUW1BFIV ach_4D3T2EW1B
    ache2D1EJSUV acht3DS aci4AF3KP2BTUX1EJOQVWZ acia2F1U acij3KPX1Q acio3AF2U1KPQX ació4AF1T acj3T
    acji2T ack3E2Y1CDILMSVW ack_2EY1CDIMS act3AEV2FJS1IU acz3T acă3V acă_3V
    ad4FKMPQUYZ3ABCEGILOTVWX2DJRS1H ad_4GPQY3BCEFIKS2LOTWX1DMRV ada5M4AKUZ3FGPQT2BHILVWX1EJOSY
    ada_5M4AGKU3FQ2PTVZ1BHIOWXY adal4M2I1LTWXZ adar3Z2P1AMQX add3R1ELOSZ adde3R1ESZ
    ade4UY3Z2ACDEFKOSVWX1BIJMPRT ade_4UY2CDEKW1JORSVXZ ades2AFU1OY adi4M3KX2CEFOPQW1ABDHIJLRSTUVYZ
    adi_4M3X2K1QWZ ado4FU2AIKPQW1BEJLOTVXZ ado_4FU2I1OPX ador3U2AF1I ados3FU1QW adz3T2Q1X adı3Z
    aeg3G aega3G af5CN3DSZ2AEJMORUVY1BFIKLPQTWX af_5C4N2S1MZ afa3N1AUVZ afa_3N1Z afn2N
    ag5GIY4CLM3DEJNORSU2AFKPQTVX1BW ag_5Y4I3CRS2DN1ELQ aga5G4I3M2ELNOPQXY1AFJKTUV
    aga_5G3I2MN1AFKLTUVXY agai3M2E1Q agan3I1KMN agaw3I agay2I agb2I age4C3DEJRS2GUY1ABFIKMOPTVX
    age_3CJ2DEG1IKRS ager2CR1DEJSVY agg3O1CI aggi3O agi3GIM2NO1AEFJPSTUVXY agi_4G3M2I1ANTX
    agin3I1AEFJNOSUV agit2I1JY agk3I agka4I ago3I2UX1AEFKLOPV agor2U agp3I agpa3I ags3I2N1CDRY
    agsa2I agta2I agu4G2IM1AEFKLNU agu_4G1M agy5L1I agy_4L agya3L1I agyo4L
    ah6M5I4XZ3BDGHW2FKL1ACEJNORUVY ah_5M2XZ1BDEIJKOUW aha4IM3Z2GH1BLNXY aha_3Z2BG1HIMY ahal3I1MZ
    ahan3IM1H ahat3I1MZ ahay2I1M ahe3G1DI ahek3G ahi4I2Z1M ahil3I1Z ahit2I ahk4X2M1WZ ahko4X ahon2I
    ahor2F ahr3D1BWZ ahre3D ahu3M1BIW ahun3M ai6P5HJQ4GMUV3AEILOa2Z1CDFKRST ai_6P5Q4MV3HJLOa2U1AIR
    aid_3G2E aien2J aig_2A aik4HP3MQ aik_3M1Q aika3H2PQ1M aikk3H ail3G2EHIJ1BDMPQSZ aila2I1E
    ailm3G2H ain4GH3EIJM2PQUV1DLST ain_3EHM2IJ aina3H1MPQ aind2U aine3H2GJ1EV ains2EJ ainu4G aip4P
    aip_4P air4J3Q2EP1AFHIMSUZ aire4J1AFS airā2Q ais4HJPU3Q1DEIK ais_4JU3PQ1I aise3H1EJ aisi3H1IJP
    aiso2J aist3H2Q1KP ait4J2HPQ1EILMZ ait_4J1ELMZ aix3A1U això2A aiz3Q1P
    aj5WX4KT3BFGHLMQV2AP1CEJUYZ aj_4WX3K2T1BLVZ ajd_2L ajo3X2FP1AEHJLQTVW ajo_3X2F aju3K2V1AHMTUX
    aju_3K1MTX ají3B ají_3B ajú3W ajú_3W ajā3Q ajā_3Q ają3T ają_3T ak6M5BIKLTWZ4HPQRSX3CEGNY2D
    ak_5MZ4BLTW3IK2CRSX1ENQY aka5M4I3QZ2HKLNPTWXY akan5M2Z1HIP akas2I1HM ake3E2HRSY1BIKMNPWXZ
    ake_3E2R1IKSX aken2S1EHRY aki4I3LMTZ2HP1EKNQX akie3T akin3I2EHM1LPZ akit3I2M1L akk3LR2HZ1CMNS
    akko3L1H ako4IKWX3B2LPT1HY ako_4IKWX3B2T1P aks3GHQ2M1CIKRZ aks_4G akst2Q aku4M1BHIKLNQTWX
    aku_4M1KQT akuk2M aké2BW aké_3B2W akı3Z al4AFIMOP3BCDEGHJKLNQRSTUVWXYZ
    al_4AFG3BCEILMORSUVWX2DJNPYZ1KQT ala5IM3HKLZ2ABFGPUWXY1EJNOQTV ala_4I3BKWX2MY1AFHNOQTUVZ alag3I
    alah4M1IL alai3H1JP alak3I2L alam4M3I2L1Z alan4I3MZ2P1AEHLNUY alar3Z1FIUY alaw2I alc3O2X1AFTUV
    ald3N2CPQRYZ1ADFOSU aldı2Z ale4W3BFJOTV2ACDGKRSXZ1EHINPQUY ale_4BOTV3GW2CJKRS1DEFPUXZ aleb3W
    ales3F1ABEJOQV alg3F2AU1CJNPQRSZ algu3U2AF alh2U ali4IP3KMOWX2ABEFGHJQTUVZ1CDLNRSY
    ali_4KX3MOPW2BIT1HLNUVZ all4DEHNORY3ACGS2FJLZ1IMQUVWa all_4E2ADORY1CIJLMN alla3GHNOY2AZ1FJM
    alle3CDORS2EHJ1AFNYZ alli3GH2N1ACEO allt3NY1R ally3E aln3KTX1MPQZ als4DS3AQ2EP1CNORXY als_4ADS2E
    also2DE1S alst3Q2P alt3ACDORV2EFHPSUZ1LNQY alt_3CR2D1ALNSVYZ alte3D2V1ACORUY altr3AO
    alu_3M1BKQTX aly3P1BEIZ alá3L1BW alál3L ală3V ală_3V alī2Q alı4Z alış2Z alší2B1W
    am3AIMPUZ2BCDEFHKLNOQRSTVWXY1Ja am_4KMQTU3DILNSVXZa2BCEPRWY1AFJO
    ama5I4MZ3HKNP2AFJOQU1BCDELRSTVWXY ama_4M3IKZ2NPU1ABEFHOQTVWX amag2I amam3I1Z aman4I3NZ2M1FHU
    amb4A3FU2IMO1DEJNPSVXY amb_4A ambi3F2O1AMU ambé3AU ame3AEFOPSUVX2BDKLNTWZ1CHIJMQRYa
    ame_3EP1DIJKMORSTVWXa amen3AFOUV2BSWX1CDEJKLNPQRTZ ami4IL3MT2DEFHJOPQUVWX1ABCKNRSYZ amik2L
    amin3I2LP1AEFHMNUV amit3I2DL amm3CR2DOY1EHJNQS amma3Y1HNOQRS amme3CR2D1HJOS
    amo3KOX2FPTUW1ABEHIJLQ amo_3KOX1FIPQTUW amos3F2U1PWX amp3M2AFIO1CDEHJKPRSUVXYZ amu3M2G1BHIPVWZ
    amu_3M1BW an4IM3ESZ2ACDFHJKLNOPRUXY1BQTVWa an_7M6HIS5CLRYZ4ADEFKNQa3VX2BJOPTW1U
    ana4IM3AFHKQZ2ELNOPSTUVX1BCDJRWY anan3I2MZ1H anc4O3EJ2ABFKUWZ1CDILMPQSTVX ance3EJ1ABCDFIKOSUVWX
    anch3O1DEFJ and4E3CDFMNORSUY2GIJPZ1AKLQTV and_6E3CDJSY2INR1BHLMOQTUVWa
    anda4M3GI2FNOPSUZ1ABCDEJKQRTVWXY ande3CDSY2JOPRU1AEF andi4N2MP1ACEFIJOQSU ando4FU3O1AP
    andr3RY2C1ABDFJKLMNOPQUVWX ands3N1CDEJRSY ang7I6M4Ca3DNRS2EJLPZ1ABFHOQTUVWXY
    ang_7I6M4a3C2DRS1EJNY anga4IM2N1PV ange3CDR2EJS1AIMNOUY angg3IM angk3M2I anh4a2HU1I anh_4a
    ani4IT3BKOVWX2AEFJLMPQSUZ1CDHNRY ania3T2W1OV anie3TW1DEOSV anil3I1X anj4KX2M anja3KX1M anje3KX
    anl4Z1CDIMNRY anla4Z1IM anlı2Z ann5N4DO3HRY2CEGJLMS1BITVWZ ann_5N4D2R1Y anna3NY2GHL1EO
    anne3R2HS1CDEJNOYZ anni2NO1EHJRY anno3O1EJY anny3M2L ano3IOU2BFHKPTX1AEJLQW ano_4O3I2FPUX1BKT
    anon2I anos2FU1QX ans4J3ACHNRY2DEIKQSUVXZ1BFMPTW ans_5J3AN2CERY1DIQSZ ansk3CRY2KX1HNW anss3H
    ant4AFJOPU3EHIMRSV2CDQYZ1BKLNTWX ant_4AJ3EP2RSY1CDIV ante4F3OU2AJ1CDEHIRSVY
    anti3O2AFMPU1BDEHIJKQSVYZ anto3OU2FQ1AHIMSV ants2AJ1EQ anul2V1L any4M3AEI2LT1BWZ any_3E2AT1BLW
    anya4IM2A1LZ anys3A anz2DO1F anç2AJU ança2AJU anı4Z anı_3Z anın3Z ao4K3IUa2G1JOW ao_4K3IUa1O
    aon3I aon_2I ap4IM3AHJLOPQUVZ2BEFGKRSTWXY1CDN ap_3IM2ALSZ1CEQRVY apa4IM3H2AFKUVZ1BEJLNOPQSTWXY
    apa_4M1AFHIUV apag3I apan3I2M1HSZ apat3IM1LZ api3MP2IOT1ABDEFHJKLQUVWX api_3M1IL apie3P1T
    apo3I2LV1ABEFKMOPTUWXZ apos3I1LX app3JO2ESY1CDHILNR aprè2J apı3Z aq4A3U2F1J aqu4A3U2FJ
    aque4A2JU1F aqui2U1F ar4AFMNQUVYZ3CEIJOPRSX2DHKLTW1B ar_6NY5ACQRSUZ4FMPV3DEJKLX2I1BOTWa
    ara5IUZ4FMY3AKNQVX2DEHJLOPT1BCRSW ara_5U4FMY3AINZ2KQV1OTX arak3Z2M1KQTW aram3I2U1QZ
    aran3IM2Y1ADFHKLNOPUZ araw3I arb3PQ2CDRY1AEJSVWZ arba2P1Q arbe2CDRY ardz3T1Q ardı3Z
    are5V4EO3CRY2ADFGMSUXZ1BHIJKPQTW are_5OV4E3CRY1ADIJKPSUWXZ area3V1E
    ari5M4I3AFNOPV2EHJKQSUWXYZ1BCDLRTa ari_5M2AHIKNOV1QSXYZ arin3I2N1CEHMOPRSUV ario3F2O1EP
    arr3A2EFJLOU1CDHINRSY arre2A1EFJOU art4V3ACDEFJLOPRSTUYZ2BIKMNQ1HWXa arte3OV2DFRU1ACEHIJSTY
    aru3M2Q1BDIKPTVW arus3M1P ary_2E1IT arz2T1DO ară2V ară_2V arī4Q arī_4Q arı4Z arı_4Z arın3Z
    as5PQU4DEFGHIM3ABJKOSTVWXYZ2CLNR as_6Q5FPU4DEGJ3IMSY2AHKLTWX1BCRVZ asa4IM3P2AFQUVZ1BHKLNOTWX
    asa_3IM2FOUVX1AHKQTZ asam2I asan3M2I asi4M3HP2BFGIOUVWX1ACDEJKQRSTYZ asi_3M2BGIOP1FHQWXZ
    asia3H1FM asih3M1X asil2MU1FX asj2R asjo3R ass4D3AHJOU2CELRSY1IMN ass_4D1ERY assa3AH2OU1EJLNSY
    ast4GH3BKNVW2CDEFMOPQSTXY1AIJRUZ ast_3GN2DESY1BCIKQRTX asta4G3H2FKPV1ABINOQTUWXYZ asut3G
    asy3I1BEMTWZ asyo3I1Z asz3LT así_2F ası4Z ası_3Z asın3Z at5IM4ACEHLOPQRSVY3BDJKTUWXZ2FGN
    at_5CEIMS4AHRV3BDLYZ2GJKPQTX1NW ata4IM3AKO2FGHLPQTUVYZ1BCEJNRWX ata_3KMO2HITV1ABEFLQUWXYZ
    atal3A2L1FIOPU atan3IM1XZ atap2I atau3M atay2I ate4V3EX2ABCDFIJKOPRSTUW1GHMQYZ
    ate_4V3EO2IKX1CDFJMPRSUW atea2V ated2E atei2A1PQ ater3X2CERS1ABDFIKMOQTUVWY atg2A1Q atge2A
    ati4EJ3IKMOSX2ACDFGPQUVWY1BHLRZ ati_3KOX2GIM1LPQV atie3S2Q1DEJP atin3I2EP1FJMUV
    atio4EJ2CDISY1HKV ato4O3L2FIKPTUVWX1ABCEHJMQRY ato_5O3X2KU1BFIP ats3AP2HKQSY1CDEJR
    ats_3A2JQY1EPS atsk2K1P att5Y4O3HLR2CDEJQZ1NS att_6Y3R2L1DN atti2O1HLQY atto3O1H
    atu3IMV2AEGQTU1BCDFHJKNOPRSXY atu_3M1BHKQT atv3Q2P1KN atvi4Q1NP aty2PT1W até_2U ată3V ată_4V
    atī2Q atı3Z au6P5DJQ4HMNV3AEUa2BFIKLOSTW1CRXY au_4JMPV3Qa2DN1ASU auc4D2JQ1T auch4D1J
    aud3PQ1AEFHJMUV audo2P audz3Q auf4D1J auf_4D aug4P3Q1ADEIJLNRV aug_2P augi3P1Q auj2PQ1JW
    auk3P2HNQ1T aun3Q2P1FHINV aus4DP2EHJNQ1ACFIKOSU aus_3DP1AH ausi3P1H auss2DJ
    aut3HJPQ2BDVW1AEFIKLMNOSTU autr3J aux3J aux_3J av5KRX4BCEHJOPQWY3AUVZ2FLNS1DIMa
    av_5R4Y3Q2KX1BCPW ava3AHJKQ2BLOPUWXZ1EFV ava_3K2ABHQUWX1OVZ avai3J1EP avd2BC1W avde3C1W
    ave4E3CJO2ABKVWX1FHINPQRSUY ave_4E3C2KX1FJOPRUW avec3J avi3KPX2ABEQUW1CFHIJLNORVYZ avia2A1OU
    avil2KX1BW avl3X2K avlj3KX avn3KX2BCW1R avni2KX avo4P2JKOWX1ABDEFHQSUV avo_4P2KX1O avoi2J1H
    avor2O1AEFU avu_3Q1BKW aw5I4T3M2E aw_3I1ET awa4I3M2T1E awa_3I2MT awan3I2M1T awi3T2I
    ay6I5Z4EMa3F2J1BCDHLNORSUVWY ay_6I4Ea2FZ1CDJLMNORSUVWY aya4IMZ1FJ aya_4M3IZ1F ayan3I2MZ1J
    ayo4I2F1M ayo_3I1FM ayon3I ays_2E1J ayı3Z az6L4KOTXZ3BQUVW2F1DEJPS az_6L3TZ2UW1BFKQVX
    aze2U1BKTVWXZ azer2U azi4O3K2X1BELPQSTUVWZ azio4O azt3L azt_3L azz2O1L ază2V ază_3V azı3Z
    aç4U3Z1AJ açã4U ação4U açõ2U açõe2U að6N að_6N aði3N aði_3N aður2N añ3F año3F año_2F años2F
    ać3T1K ać_4T ač3BKPWX2Q ače2X1KW ačia2P1W ağ3Z ağı3Z aļ2Q ał5T ał_3T ała3T ała_3T ałe2T ało2T
    aş4Z aşa3Z aşk3Z aşka3Z aşl2Z aşla2Z aşı3Z aš3KPQWX2B ať4W1B ať_4W1B aż3T až3BKPW2QX aș3V aț4V
    ați4V ați_2V ație2V ații2V ațio2V b4BDILMQWXZ3ACEFJKNOPRSTUVYa2G b_4G3AL2CDSTX1BEIKMNQRUVWYZ
    ba5IM4QZ3ACFGKLPRTUY2BDEJNOSVWXa ba_3GIKPQW2BFLMTVXZ1AOUYa bab3I1BEFMOVZ baba3I1Z back2E1Y
    bag3IM2C1OQ baga3M2I bagi2M bago3I bah3IM2Z1D baha3I2M1Z bai3MP1AIJQU bai_3P1Q baik3M baj2F1LM
    bajo2F balh2U ban4ILM2AFNPUVZa1BCDEJKOQRSTWXY ban_4L2Ia1FKMZ bang3IM1Sa bany3M
    bar3ACMRTY2FKLNPZ1BDEIJOQSUVWX bara3Y2N1IM bard3T bare3R2C1SVZ bas3Q2FIOZ1ACDEJLMPRSUVY
    bas_4Q2I1FJMP bata2I1M baş3Z başk3Z bb4L3OS2RY1CEN bb_4L1RY bbe3S2LOR1CY bbe_2O1R bben3S1LR
    bbia2O bbli2O be6D5ELMS4CPQRYZ3ABFJKNOTUWX2IV1Ha be_4E3DL2FKOPUWX1BCIJRVYZ bee2ES1D been2E
    behö2Y bei4D2PQR1ENSU bei_4D3P beit2D1N bej2C1LPX bejd2C bel3M2ELOSZ1ACDFIJKRUVXY belu2M
    bem2U1ABL bem_2U1AB ben4DLZ3MS2ACOPX1BEFIKNRUVWY ben_4DLS3Z2A1CFORXY beni3Z1KX
    ber5M4D3LNS2ACEFORUVWYZ1BIJKPQTXa ber_4D2CEFLNRSZ1AIMUVWXY bera3M1ADFNOUVZ beri2M1DLSZ
    bes3DS2CLMRY1EFIJKNPQVXZ bet3PQ2CDERSY1LMNZ bet_4Q3P1CLRYZ bi6Z5KMX4FIOQST3DEJLPVWYa2ABCNRU1H
    bi_3IKXZ2LQ1CMOPTV bie3FJT2Q1DOSUVW bie_3T1W bien3J2F1AOU big3I1E biga2I bih3M2I1K bih_3M2K
    bij3QS2K1MX bij_3S bija3Q1KM bil4XZ3IKO2CDMQRVWY1ABEFJNPTU bil_3X2MV1BCNRWYZ bila3IX2KM bilo2KX
    bio3K1FOTU bio_3K1FO bir5Z1EFKMNPQVX bir_5Z1F biri3Z bis4M2D1IKOTVXZ bis_2D1I bisa4M
    bit3K2X1ABDEFIJOUVWYZ biti3K2X1Z biz3Z2L bié2F bién2F bl4CRY3ABEFJKSWX2DINOPQTUV1HLMZ
    ble3ACEFJR2DY1BIKOPSTUVWX ble_3EJR2AF1I blev3C2Y bli4R3CY2ADEFJKOSTUVWX1BIMPQ bli_2RY blij2S
    blir3R2Y bliv3C1Y blj3X1K blja3X bn3X2BKW1CDQT bo5WX4BK3ACEIJPSTUYZ2DFLMNOQRV1Ha bo_3BTWX1AFIOPU
    bodo2X bog2K1CITVX bog_2K1CI bol4W3X2K1ABCFILMNOPQRTUVYZ bol_3W1AFKUZ bola3W1MQ bolj3X2K bolo2W
    bos_2P1FU bou3E2J1BSUW bout3E1J br4AFKU3BCDEJNOQRSTVWXY2ILP1HMZa bra_3Y2KRX1AFILOQTUW bras3U1FJ
    bre3AF2JNOSUX1CDEIKLRTWY bre_3AF2JOU1ITW bro3K2EUX1ABCFINOPRSTWY broj2K bru3CR2S1DEJKLOQVWXY
    brug3C brui2S bruk3R1QY brī3Q bt_2D1CS bu5MZ4BIPW3EFKQV2ACDJLORSTUXa1HNY bu_4Z3Q2BMW1KPT bua3M
    buat3M bud3BW2KL1CMRTY bude3BW2K bue2F buen2F buh2I1M buha3I bui2V1AESU buie2V buk3M1I buka3M1I
    bul3Z2M1EIV bus_3P1Q but3EM1AIJPR but_3EM1AJ buv3P buvo4P by5B4TW3E2CNRY1IMPS by_4BW3ET1CIMRSY
    byc2B1T bych3B byl4B1T byl_3B byla2B bylo3B być_2T był3T byť2W byť_2W bä2Y bé2AU1JLa bé_3A1a
    bém2U bém_3U börj2Y bü3Z1D büyü3Z být_2B bā3Q bė3P bės2P bės_2P bę3T1P będ3T będz3T bě3B bū4Q3P
    būs3Q1P būs_3Q būt3PQ būt_3Q1P būti3P bạn_3a c8a7ADEFJOTUV6BSWY5KLMQXZ4CIP3NR2H
    c_6a4AJV3BEQTW2IKLOX1CDFHMNPRSUYZ ca5AFOUV4EJMZ3KTXa2CIQSW1BDHLNPRY ca_4UV3AFKOX2QTWZ1CDEJLMRSYa
    caci2AF cad2AFUV1JOZ cak3Z1M cak_3Z cal3E2AFOUV1IJMT can3AEF2JMOUVZ1ISa can_3E1FIVZa
    cap3A2OV1EFJMU cap_2A1V car4V3AFMOU2EJ1CIKLNSXYZa cara3M2AU1FJOV care4V2O1E cas3FU2AEJOV1IQ
    cat3AOV2EJ1FIMSU cat_2AV cata2A1MO cato2O cc4O2AEFJ1CILSV cchi2O cci2AFO1V cció2AF cco2O1EJ
    ce5BJV4AEFOTUWXZ3KMQS2CILPY1DHNRa ce_5J4BEV3FKOTWZ2IUX1CDLMNQRSYa cea3V cea_2V ceas2V ceea2V
    cel3BVW2AJX1EFIKMOQTUZ cel_2V1AW cele3V1AEFUWZ cer3FOUV2AEJQX1BCIMPSTWY cer_2FU1ACEJVX
    ces3FJV2ABEOUW1CIKLPQSTXZ ces_3J2EF1ALQSTV cest3V2BW1X cet3J1BOVW cett3J1O
    ch7D6a5BOSTWY4EFJ3UV2CILMNP1AHKRXZ ch_6D5BTWY4Ea3S1CIJO cha3DEFJ2BSTUW1CIKLMNOPRVXYZa chaf2D
    chce2BTW che5DO4J3S2EFUV1BCILMPTWYa che_6O4D3J2S1FVa chen4D1S cher3D2J1EOS
    chi4O3SVa2DEFJ1BIMPTUW chi_3O2a1V chia2OV1a chl3D2BW chn3B2D1EJLPSTW cho4a3BFTW2DEJSU1IP
    cho_4a3F1UW chod3T2BW chon3D chs2D cht5D4S2B1W cht_5D4S chte3DS chw2D1T chád2W ché_2O1J chí3a
    chín3a chú3a chún3a chỉ3a chỉ_3a ci5AFOTUV4BJKPQWX3EMZ2CILSY1NRa ci_4BT3KOVW2JXZ1ALMQ
    cia4AFU3OT2EJPVW1BCILSXY cia_3AFU2OTW1LV cias2F1U cid2FU1AEJOVZ cida2U1F cie4T3FW2AJOQ1BCESUVY
    cie_4T3W1BOS cien2FJ1AEOQUVW cies2A1EST cij4K3PQX cija3KQ2PX cije3K2X cijo2P1X cilv3Q
    cio4F3AU2O1KPQTVWX cio_2FOU cion4F3AU2K1PQX ciut2A1O ció4AF2L1T ció_5A1FL ción4F cj4T cja2T
    cji3T cji_3T ck4Y3BDEW2T1CFHIJKLMNORSUVXZa ck_3EY2D1BCFHIJKLMNORSUVWXZa cka3Y cke3Y2D1EW
    cker2Y1D cket3Y1E ckså2Y cl3AEJV2FOU1BCDISZ co6FOU5AEJV4T3BISa2CMWX1DHKLNPQRYZ
    co_4O3BFTU2X1AEIJSVa cois2U col3AOV2EFJU1IS com5U4AFJO3EV1ISW com_4AU1W come3O2AEFU1V
    comm4J2EO1IS como4FU comp3AEFJOU2V1IS con5FO4AJUV3Ea2S1IM con_4FO3a cons3AFJUV2EO1S
    cont4U3AFJO2EV1MS cor3OU2AEFJV1IST cos3FO2AU1EV cos_2FU1A cosa2FO1A così2O cou3EJ1IUW coup2J1E
    cour2EJ cr4V3AEFJOU2K1ISZ cs5L2A1EJ cs_3A2L1EJ csa4L csak4L csi2L cso2L ct4AEV3FJS2IU1BMTW
    ct_3E2SV1BIJ cte3A2EJV1FS cte_2A1JV cti3EJ2AFSV1IU ctio3EJ1I cto3F2AEV1IJU cto_2F1U
    cu5V4F3AEJOUZa2KMQTW1BISX cu_4V2K1MQTWXZ cua3F cual2F cuan3F cue3F1J cuen2F cuer2F cui_2O
    cul3V2AFJU1EMOSZ cum3V1AEFMOQUZ cum_3V cur3V2AEFOU1JM cut3V1AEFJU cut_3V1E cy3T1EW cy_3T1E cz6T
    cza3T czas3T cze4T cze_2T czeg2T czn3T czne2T czy4T czy_4T czę2T cá4a1F các4a các_5a câ3V2a1U
    cân2V când3V cât3V cât_2V cê3U cê_3U cí3B1AFLUW cí_3B1W còn_3a có4a2F1TU có_5a1F cô3a1J côn3a
    công4a că5V1a că_5V cī3Q cı2Z cũn3a cũng4a cț2V cți3V cả3a củ4a của5a của_5a
    d3CD2ABEFGJKMOPQRSTUVWXYZ1ILN d_5E4CDGSY3ABJKR2FILNOPQTVWX1MZ da5M4GKUZ3DFIOPQSX2ABCJLNRTVWY1EH
    da_5GKU4MXZ3AFOQ2BCDINPRTVWY1HL daa3S1HIM daar3S dac3V1DKST dacă3V dad4FU2I1AY dad_4F2I
    dade4U2F1AY dagi3G1N dah3IMZ1D dah_3M daha3Z1IM dahi3I1Z daj3X2KT1BW daj_2X1T dak4M2Z1IKP dak_4M
    dal4M3BIOP2KLQTWX1AFHNRZ dal_3O2W1BLNRTX dala4M3I1BKWX dall3O1H daly2P dalš2B
    dan5M4JZ3CDKSXY2FINOPRTUW1ABEHLVa dan_5M4Z3CKSY2RX1FHINV dana3K1DMXZ dang3M1IP dann3D1COR
    dans4J3C1ANRY dap3M2IL dapa3M2I dar4MP3QVZ2ADFKNOTUXY1BCEILW dar_3PVZ2AFNUX1KMY darb3Q2P
    dari4M1AFNWX das5D3FGQU2P1HLMNYZ das_5D4GU3FQ2P1Y dass3D dat4S3V2ABIKMOX1CDEFHJLPQRTUWY
    dat_5S2V1ABLY dau3PQ1DV daud3Q daug3P1Q day2E1IMZ day_2E1IZ dd3R2CELNSYZ1OTWX dde3R2CS1EYZ
    dde_3R1CY de6C5ADFJRSUVYZ4O3BEHKLMWX2GIPQT1N de_6AFJSUV5CRY4Z3BDKLW2EGOX1HIMQT deb2F1ABLORZ
    debe2F ded_2E dee2S1DEV deel2S deg2OR1LNPT deg_3R degl2O dei3O2ADU1LN dei_3O
    del5AO4FX3CHRSY2KLPUWZ1BDEIJMQTV del_5A4FO2CRXY1BDEMSW dela3X1FKRUWY dell5O3H delo3X1KU
    dels4A2C1RSY dem4D2ABCFJRUWYZ1EHIKLMOPSTVX dem_4D2BCRUY1ATVWXZ den5CDRS4HMYZ3ABFLW2EGJOPQTUVX1IK
    den_5CDRSY4HZ3L2BFWX1AEMT deng4M1I denn2CDRY1BHW der6D5CS4RY3EFOUZ2AJMV1BIKLPQTWX
    der_6D5C4RSY2AEFJUZ1IMQV dere3CDORS2V1EFUZ des5J4ADFU3CHV2EOQY1BIKLMNPRSWXZ
    des_5J4D3ACF2QUY1EHLR desd2F1U desp2AFV1EU det6R5CY2DHLOW1ABEFKMUVXZ det_6CRY2D1HLZ
    dett3R2COY1HL deut3D deux2J dez3S1JLUV deze3S1U değ3Z deği3Z di4DMO3AFIKNPQSUVXZ2BCEJLRWY1GHa
    di_6O5M4INXZ3GK2CLQR1ABHJPUWa dia4M3AU2EFOVW1BCDHIJLRSTYZ dia_3MU2AW1BEFHILORSTVY
    dic3FO2AKUV1BCDEJMPQSX die6D4QS3PW2FJ1ABCEORVY die_6D4S1BEFJVW dien3PQ2S1ADFJ dies3D2Q1AEP
    dig3CLRSY2D1AFIKMOU dig_3CLRY2S1D din5V4K3EIP2ABCDMNORSWYZ1FHJQUX din_5V3I2CRY1BHNZ
    dina3K1ABFIJMNOPQVWXY dine4K1ACFORVWZ ding3E2DMS1CINPR dint3V1P dio2FKOU1AEHIJQRSTVY
    dir_3NZ2AD1FU diri3M1AFOUZ dit3S2CEIJKMOY1ABDFRUVWX dit_3S2CJ1ABVY diy3Z1I diye2Z diğ3Z diği3Z
    dje2KX1SY dl3BTW2CDKRXY1ENZ dla3T1BCKWXY dla_3T2B1WY dle_2B1E dn4BKTWX2CLY1DENQR dne3W2BKTX1CL
    dni3KT2XY1BCLQRW dnj3X2K dno3BKX2TW dno_3X2K1BTW dnos2KX1BT dní3B1W dní_3B1W dně_2B
    do6U5BFOTWX4AEKLPQSV3DHIJMYZ2CRa1N do_6U5F4BOTWX3KP2EIa1AMQ doar2V dob3BKTWX1L doch2D1SW
    doe3S1EU doen2S1U domā2Q don_2E1HIJL dona2A1FOPV doo3S1E door4S1E dor3U2AFV1BDIJLOPSY
    dos4FU3BW2APTX1HJKLOQZ dos_4FU2AP1IQ dost3B2TW1HKXZ dow3T2E doğ3Z dr4KRX3ABCJNPQSTVWY2DEFLOU1IMZ
    dra3Y2KPQRSX1ABCDEFIJLMNOTUVW dra_3Y1JNOR dre3ACJR2DNV1BEFIKLOQSUWXY dre_3CJR2AY1FO
    dru3KX2BTVW1DEPQS drug3KX2T druž2X1BKW drž3K2X1BW drža3K2X1W ds4C3ENQS2BJKLRTWXY1ADI
    ds_3EQ2CJNS1ADIRY dst3C2BKWX1ST dste2C dt4C3LRS1DWXY dt_4C3RS1DL du2BCDJKMNPQRVYZ1AEFGIOSTUW
    du_4CJRY3BDGKQZ2NPTW1MVXa due_2O1E dum_2N1Z duo2P dup2MV după3V dur3N2ADFZ1EJMOPQSUV dur_3N1AMZ
    durc3D duğ3Z duğu3Z dy4BT3PW2E1CHIMNRYZ dy_4B3TW2E1CILM dyž3B dyž_3B dz5QT3W1X dz_3Q1T dzi5T3Q2W
    dzi_3T2W1Q dzia3T dzie5T2Q dzo_2T dzē2Q dzī3Q dzīv3Q dá3B2LW1NU dä3HY dä_2H där3Y där_3Y då3Y1CR
    då_3Y dé4J2BL1CFW dí3B2FW1AL dí_2BW día2F día_2F dü4Z1DL dā3Q dā_3Q dē3Q dė4P dėl3P dėl_3P dě4B
    děl3B děla2B dī3Q dı4Z dı_3Z dın3Z dır3Z dır_2Z dığı2Z dľa_2W dő2L dž3P1KQ dži3P džia3P džio2P
    e4ACDEFGJLORSUVX3BHKMNPQTWYZ2I e_5JKOV4ABCDEFGRSTUWXZ3HLPY2I1MQa ea5V4EG2AFHIJOU1BCDLMPQRSTWY
    ea_5V3G2FHO1AEIMU eab3G eab_3G ead3E2G1FIMU ead_2E eal4G3E2FUV1ACDHIMOSTW eal_4G2E1AFUV
    ear3E1AFIOUV ear_3E1AFI eas3E2V1FHIU eat3E2G1ACHIOPQSV eat_2E1V eau3J2V1EQS eau_3J1SV eaz2V
    ează2V eb4M3BDGKSWX2AFLOPQTUVZ1CEIRY eb_4G2S1ABCDFQWXZ eba3M2ABK1DFRTVWX ebag3M ebb3S2LO
    ebbe3OS1L ebe3DM2BFX1CKPSUWZ eben3D1FM ebi3M2TZ1DFKPQSUVX ebih3M ebo3BW1CDIMOSUXY ebo_3BW
    ebu3M2BVW1ADKPTX ebui2V ebut3M1A ec4ABEFJOTUV3DQSWZ2IKLMPXY1C ec_3J2BTWX1AV
    ece3FUZ2AEOV1BKLMQSTWX eces2F1AEOUV ech3BDS2FTVW1EJLPU ech_3B2T1W echn3B1DEJLPSTW echo2F1W
    echt3S2D1B eci3FTU2AEOQV1BCJKMPSWXYZ ect3AEFJV2S1IU ecte2AJ1ESV ecto2F1AEUV ecz3T
    ed5C4BEGKRSTWXYZ3DFLOQV2AHIMPU1J ed_5CEGRY3SX2BKLOTW1DFIJMNQVZa eda5G3KXY2AFMPQSW1BCDIORTUVZ
    eda_5G2KWX1ABFMPY ede4CSZ3DFORX2BHKLUVW1AEIMQTY ede_4C2FORSXZ1BDIKUVW
    edi4Z3FKOVX2ABELMPSUW1CDHIJQRTY edn4K3BTWX1Y edno3BKX2TW edy3T2W1BIZ edz3QT2W edzi3T2W1Q
    ee6GS4EH2V1ACDFIMOQRUY ee_6G3EHS1DFIMOV eea_2V eed3G2ES eed_4G2E1S eef3S eeft3S eeg3G1S eegi3G
    eel4GS2H1E eel_5G3S1E een6S4H3E1CDIUXY een_6S4H3E1CI eer4S1DEF eer_4S1EF eerd3S eers2S
    ees4G2HS1AEQ eest4G2S1H ef5N3CDESY2AFJORUVZ1BIKLMPQTWX ef_3N2S1DEJZ efn3N eft3CNSY1ER eft_3S1E
    efte3CY1R efti3N1S efu3N1DEV efur3N eg6L5R4ACGNOSTX3DFKMUV2EPQY1BIJWZ eg_5R4CL2KNS1DVX
    ega4NX3G2AFKMOPU1CDEIJLQRSTVY ega_4X3GN2K1AFOTU egar3N1AFJMU ege3CDS2GLRVY1AEMPU egen3DS2R1CLPY
    eget3C1LRY egi4G2AFMNOSUV1BCDEKLPRTWXY egi_4G1NV egl2O1ACLNQX egli3O1Q ego5T3K2AFX1BILOPSUV
    ego_5T2FK1U egon2A1S egov3K2X egu3AFU2GNO1DEPQTV egy5L1CR egy_5L egye3L
    eh4D3BGHLMWX2IRSYZ1CEKOQV eh_3M2X1DIOW eha_3G ehe3DL1HIS ehen3D1H ehet3L1H eho3BW1CHILRSX
    eho_3BW1I ehr3D1Z ehr_3D eht2DH eht_3D ehöv2Y ei6DGN5HP4AQSUV3EJOR2L1CFIMTXY
    ei_6G4DHOV3PU2AR1LMNQST eic3D2Q eich3D eid3QS2DHPR1N eid_2S1DR eie4G2R1ADQSV eie_4G1RV
    eik4P3NQ2H1S eiki3P1N eile3G1DHV eim3N2DP1HQR eim_3N2D1R ein6D5N3H2EGJS1AFMPQRU ein_5D2HN1JRS
    eine5D3G1HJS einn3N eins3N2D eir4N3U2EQ1R eir_3EN eira3U2N eiro3U2Q eirr3N eis3DHP2G1ANQRSU
    eit4D3NU2GHPQS1ELR eit_3D2S1LNQR eite3D1QS eito3U eits3G2D1H eitt3N1H eix3A2U eix_3A eixe2A1U
    eiz3Q1DS eið3N ej5TW4BX3CFQ2KLMPUY1AHV ej_5TW3X2BCY1KQ ejd2C1B ejde2C1B ejo2FX1U ejo_3X1FU
    ejor2F ejs3T1BC ek5LQZ4BGHKMNPSTWX3CRY2DI1E ek_5L4Z3BQST2KMPWX1EY eka4M3KX2PQT1BDHNWYZ
    eka_3M2K1PQTWX ekaj2X eke3LS2HMZ1CKRWX eken3S1CLZ eket2L1Z eki3Z2HKLNP1MQSTX ekk4N2RZ1HLS ekki4N
    eko3K2MPQWX1BDHISTYZ eks4G2CHKPQR1IMSTXZ eks_4G2Q1CEMPRS eksa4G1KP
    el5A4CFGHLORSXZ3BDEJKMPUVWY2INQT el_5AF4GLOS3CDRVXZ2BEJMNUWY1IKTa
    ela4MU3XY2BFHJKQSVW1ACDEILNOPRTZ ela_3UX2BKWY1FIJMOQTVZ elah3M elak2M eld3NRS2GZ1CDE eld_3S1DENR
    ele4LV3RSUXZ2ABCDEFGHKMOPTW1IQY ele_4V3U2BCDGLRST1HKOWXZ elen3L2SZ1BCDFHKMRVWXY eler3Z1DR
    elf2ES1DL elh2U1L elho2U eli4X3CGHKPRSZ2BEFILMQTUVW1ADJOY elig3CR1AEFJOTUVY elij3S1H
    elik3GKX1BIZ elj3KX2L1HN ell5GO4HJLRY3ACDE2FNSZ1IMUVWa ell_3ELO2ADR1INY ella4O3H2AFY
    elle5G4CJR3DHLOY2S1AEZ ello3O2FR1EH ellä3H elo3UX2FKSVW1ABEHIJMOQT elo_3UX2K1FOQW elor2V elqu2J
    els5A3CR2HLNSY1BDEJQTW els_5A2S1CDEJQ else3CR2Y1E első2L elt_3CGR2DLY1ES elu3GM2HVX1BJKNQST
    elum2M elv2CHLR1EFY elv_2CR ely3L2E1BHPW ely_2EL1BW elye3L elä3H elä_2H elé2L1BW elő3L
    em3LMNU2ABCDFGJKQTVXZ1EHOPRSWY em_5BLNUX4ADGQT3CKRWYa2ESVZ1IM ema4G3FKMS2ADHIJOPUX1BCENQRTVWYZ
    ema_4G3K2AFOU1DINPVX emaa2S1H emb4M3L2AEFJNOUVX1CDIKQRSWY emba3M1FK embe3L2EMNS1CDRXY embu3M
    eme4J3KSVZ2ABDEFLMOQWX1CINPRTUY emen4J2AEFKMOSVXZ1CDINPRUWY emil3M emm3H2CJLR1NOSYZ emos2FU1AP
    emp3AFJMOU2H1CDEILPQRVXY empa3M1H emu3M2GNT1BHKLVWX emua3M en5CDRS4AFHJLMOUYZ3BEGKNPQVWX2IT
    en_6DS5CFHRY4AJLZ3BEGNX2KMTW1IPQVa ena4M3KPQX2ABDFHJOUWY1EISTVZ ena_3KMX2ABFOPQ1HIUVWY
    enc3AEFJM2LTUXZ1BCIKPQW enca2AM1F ence3J2E1ABCILMQUXZ enci3F2A1BKMPTUWXZ
    end4C3DEFGJLMNORSUZ2APXY1BIKQTVW end_2CDEJS1I ende4C3DGRS2FLMOUYZ1AEJV endi3Z2FMN1CDEOPRSU
    endo3FU2O endr2AJP1FR ene4FR3ACDGHKOVXZ2ELMPQSW1BIJTUY ene_4GR3K2CDFOX1EHLQSVWZ
    eng5M3NR2CEFILPSY1ADHJKOUZ enga5M1CFJNRY enge3R2CLM1ADESYZ enh2CU1DRSY enho2U
    eni4TXZ3AKPVW2DFHJLMOQS1BCENRUY eni_3XZ2HKLQV1OT enia3T2W1AFP enie3TW1FS enij2X1K enj3KMX1AEN
    enja3M2KX1A enje2KX1M enki3H2L1P enn4NR3CDGHL2JY1BEOSTWZ enn_3DNR enne3CGLR2HJ1DOSYZ
    eno3KPX2BFOQSUWY1ADEHJMRV eno_3X2FKOP1BHQUW ens4S3ACDHJQRUWXY2BEFNO1IKLMPTVZ ens_3ACJQS2DRUY1EPV
    ensk3WXY2BN1CKR ent5AFJU4EOV3CDMPRS2BHIKLQTWXY1GNZ ent_5AJ4E3SV2CDGILRY1BKMNPTWXZ
    enta3AFOU2JKMPTV1BCDEHIQRSWXY ente4FOU3JR2ACESV1DHILMPXY enti3O2AEFJMU1BCDHIKLNPQRSVWXY
    ento4U3FO2BIPW1AHX entr4V3AFJOU2PQ1BCDEIKRSTWXY ents3A2DEJ1IQ eny3M2A1BLPTW enye2M enz3O1BDFKSZ
    enza3O1F ená_2W1B ené_2BW ení4B2W1F ení_4B2W ený2W1B ený_2W1B enā2Q eną_2P enț3V enți2V
    eo2EFKMVa1ACDGHIOSUWXZ eop2E eopl2E eora2M ep4M3ABEJKQSTUVWX2FILNOPRZ1CDHY epa3M2Q1AEFOPSUV
    epe3M1AEFIKLRSUV eper3M1S er5CDR4AEFMNOSUYZ3JLVX2BHIKPQTW er_6CR5DY4AEJNSZ3FOUX2IKLM1BGPTVWa
    era4AFMOY3ENTUV2BDIJKPQRSWXZ1CH era_4N3AFOVY2JU1BEIKMPQTWX erap2M erb3M2DS1CILNVYZ erba3M1DSYZ
    erc3O2AFJMUV1EKLTZ erch3O1J erd4S3DFZ2MRU1ACJLOPTV erd_3S erde3DS2CRZ1FJMOUV
    ere5C4DELORSVZ3AFMU2KPQTWX1BHIJY ere_4CEOR3DSV2XZ1AFKLUW erea3V erek3MZ2L
    eren3DS2ACEFRU1BKLMOTVWXYZ eret3L2C1MR eri4VZ3HMNOPUX2ACDEFGKLQRSWY1BIJT eri_4Z2HMOVX1ACKLNQ
    erig2Y1CDRS erin4Z3L2CMRSY1DEHNPV erið3N erj3M2NX1LZ erja3M1NX erk3SZ2DHMNRY1CLPWX
    erke3Z2MRS1CDNX ern3CDMY2ABEFJNORSTUVW1HIKLPQXZ ern_3D2A1CENVY erne3C2DJR1ABEFIKLOPQSTUVWXZ
    ero4F3IO2HKSU1ABCEJMPQTVWXY ero_4F3IO2U1AHPTX eron2F1IJS erq2A erqu2A
    ers4DES3ACFJMORY2ILNPQUVZ1BHKTWX ers_3EJS2ACD1INQRVYZ erst3DS1BCENPRWY
    ert4M3DFLNRS2ACEHJOPU1BIKQTVWXYZ ert_3DLNR2CS1AEJVWXYZ erta3M2AFHJ1CEOPUV erti3M1ACDEFJOPRS
    eru4N3M2DHSV1BCKQTWX eru_4N1BKQWX ery3E2T1IPW ery_3E1ITW eré3B1FL eré_3B ería2F erð3N erò3A1O
    erò_3A1O erü2L erül3L erý3B1W erý_3B es5AFGJU4DELOQV3BCHMNPRSTWXZ2IKY
    es_6J5AF4DEGQU3CLPR2ISXY1BHMNTVWZ esa3FM2AOPQUX1DIKNTVWYZ esc3AFUV2DOS1EJ esc_2V esch3D2S1V
    esde2F1AU ese4D3FGLOUX2AEKMRVZ1BCHINPQSWY esed3G2X esi4Z3FGHM2AEOPQTUVW1BCDIKLRSX esi_3Z2OQ1HM
    esin3Z2G1FM esmo2U esmu3Q eso3F1ACDEIJKMOPQRTUVWX eso_3F1DIOU esp3AFU2EJOQV1BCDHIPRSTWYZ
    espa2AF1JU espe3F2AU1CEIJORSVY espr2AV1DJOS ess4OU3ADEHJN2CLRY1IMQSZ ess_3EN1CDIQRY
    essa3HU2JNOY1ADER esse3DOU2J1CERSY esso3OU1AEJ essä2H est5FG4AJOTUV3BCDEHKRSWX2LNPQY1IMZ
    est_5GJ4T3AE2CDLNRSVY1BIKOQWXZ esta4AFU3GHO2KNSVWX1BDEIJMPQTY este4V3CDFGRSTU2AJLOW1EHKPXYZ
    esti3AGHO2EFJKNUVX1BCDILMPQRSTWZ esto3FO2KPUWX1BDSV estr3F2AU1EJKOTVWX està2A está3FU1W estã2U
    estä3H1Y esz4L3T esz_3L2T eszc2T et5CGLRSY4HJPQXZ3ABDEKMNOW2FTUV1I
    et_6C5GRSY4JL3EHPQZ2ABDKTX1IMVW eta_3X2AKNQ1FHIMOPTUVWY ete4L3SWY2ABCDEFHKMOQRUVXZ1JPT
    ete_3W2BKLO1CDEFQRSUVXYZ eten3S2DRY1AFHLMUVZ etk3W2L1BHKXZ etm3Z1A etme3Z etn3X2KL1BCNQRTW
    ett5HR4GLOY3JN2CESZ1D ett_4LY3R1DN ette4GR3CJL2EHOS1DYZ etto3O1R että4H etu4P2NQX1BEHKMTV
    etur3N2P1EQ etuv4P1Q etz3D etzt3D ető2L etų2P etų_3P eu5J4ADU3HSV2GPW1BCEFIKLMORTXY
    eu_4AU3J2V1BDH eur4J2ADGHPSVW1CEFKLORTUY eur_4J2S eurs3J eus2AU1HJS eus_3U2A1HS eut3D2J1H
    eut_3J1D eute2D euts2D euw2S eux3J eux_4J ev4QX3ABCEFGKORSUVWZ2HJLPY1DIMN ev_3X2CQY1BRWZ
    eva_3AG2OV1FHKQUXY eve4E3CSU2AJLORVXZ1BDFIKMPWY even3S2EV1ACFJORUW ever3E2R1BCIJKSUWXYZ
    evi3Q2AEFKOUVXZ1BCHJPRSWY evie3Q1EJW evil2X1B evõ3G evõt3G ew_3E1CDILMNSTVWXZa
    ey4NZ3E1CDFHIJLMRSUVYa ey_3E2Z1CDFIJLMNRSUVWYa eye3Z1EF eyi3Z ez5L4ST3BFJKQUVWXZ2DO1AIP
    ez_3JLT2BFKQUWXZ1AV eze3LS2V1BDKQTUWX eze_3S1KVX ezet3L1S ezt3L ezt_3L eç3Z2U eð4N eð_4N eða3N
    eða_3N eñ2F eć3K2T eće2K eće_2K eći2K eč4X3BW2KP eč_3X ečn3B2W1KX eď3W2B eď_3W2B eđ2K eđu2K
    eđu_2K eğ4Z eği3Z eğil3Z eľ3W eľk2W eľm2W eľmi2W eň_2W1B eś3T eśli2T eş3Z eš3BKPQW2X ešte2W
    eště2B eż3T eż_3T eș3V eșt3V ește2V ești3V eț3V eți2V eți_2V f5CN4DEJORUVY3AFLSZ2BIKMPQTW1HX
    f_5CEN4DS2IJMRYZ1ABFHKLOPQTUVWXa fa4JNO3ACDERUVYZ2FG1BIKLMPQSTWX fa_3N2AO1LYZ fac3V2DEO1AFIJSTU
    face2V1EIJOSTU fai4J2G1EO fail3G1E fair3J1E fait3J far3NO2CRYZ1AEUVW fare2O1R fat3O1CEMRUVYZ
    fatt3O1CRY faz3U2Z faze3U fe4ADL3CEFJNORUVZ2KQSY1BHIMPTWX fel3L2V1ADEFNORSUY
    fen3D2Z1ACEFJLNORSUY fen_3D1SZ fer3AV2DEFNORU1BCJKLMPQSTWXYZ fer_3A2N1CDERZ fet_2A1J
    ff3DEJO2CRSY1IN fi4AENOUV3CDFJLRTY2BIKMPQSWXZ1Ha fi_3NV1ALZ fic3OU2AEFJVY1BCIQSTW fica3U2AFO1EJV
    fie2V1EFJS fie_2V1B fii2V fikk2R find2CD1E finn3Y2NR fins2A fir3N2E1ABCFJORTUVW fir_3N fj3N1CR
    fl3CNR2DEVY1AFIJMOSUZ fn3N1D fo5CR4ELUV3ADFJOY2BIKMNPQSTWXZ1Ha foar2V fog3L foi3U2J foi_3U
    fois2J folk2CRY for5CER3AJOUV2BDFIKLNPQTWY1HMSXZa for_5CR4E1IU fors3CR1NOY fos3V1AOU fost4V
    fr4CNRY3DEJ2AFKOSUV1BHILMPQTWXZa fra4CR3JN2ADOVY1BEFKLQSTUWXZ fra_4CR1O fram4N2Y1R
    fran3J2A1BCDEFKLNOQRSTUVWXYZ fro3E1AJOU from3E frá3N frá_4N frå3Y från3Y ft4N3CDSY2ERZ1ILM
    ft_3DS2CN1ELRY fte3CY2ER1D fter3CY2E1R fti3N1CDRS ftir3N fu4N3EF2ACDORUVY1BIJKLMPQSTWXZ fue3F
    fue_2F fuer2F fur3N1DEV fur_3N fy4N1CRY fyr4N1CY fyri4N fyrs2N få3CRY få_2CRY får3Y2CR får_3Y2CR
    féla2N fö5Y1LN för5Y1N för_5Y förs3Y fø3CR føl2CR før3CR før_2CR førs2CR fü4D1L für4D für_4D
    fă2V g5I4CLMNRSYa3DEGKOPQTXZ2AFJUV1W g_7I6a5CMNRY4DELS3GK2P1AJQTVWX
    ga5I4GMNPQ3KXY2ACDEFJLORSUV1TZa ga_6I5GX4KMNY2AFLOPQSTU1CRVZa gaa3S1I gaan2S1I gaat2S
    gad4Q2AFU1ILMTY gai3M2EPQ1AI gai_3M2P gal4P3IM2GLQ1ACDEFJORTUVXYZ gali4P2I1QZ gami2I1P
    gan4IM2CDFNPQRUY1ABEGJKOSTVWX gan_5M3IQ1EFNYa gang3CIR2MN1DS ganz2D
    gar4N3Y2ADFIJMPQU1CEKLORSTVXZ gar_4N3Y2FMU1ADI gat_3M2I1ANV gaw3I1M gawa3I1M gay3I2a gay_3I2a
    gayo3I gdy2T gdy_2T ge5CDRS4ENYZ3AGJLMOPUV2FIKX1BHTWa ge_5C4R3DEGJSY2AKLVX1FIMNOPUWZa geb3DS
    gebr2S1D gee3S geen3S geg2DN1PSX gege2D1S geh3D2S gel3DSZ2CGR1AHLMNOPVXY gem_2U1L
    gen5DS4CRY3AFO2EJLMUVZ1BIKNPTWX gen_5S4CDRY2L1AFMV ger4CR3DNPSYZ2EJMOUV1AFIL ger_4CR3Y2DEJS1ILX
    gern2C1D gerð2N ges3D2ACEJLS1ORYZ gesc2D1S get4C3EN2LRY1DMOSVZ get_4C3ER2LY1MN getu2N gev3S1C
    geve2S1C gew2DS geç2Z gg4M3INORY2CLS1E gga3IM2Y gge3CR2OSY1EL ggi3O2M1IN ggio3O ggu3M1N
    gh4E3a2CIMRY1DLOSV gh_2E ghed2C ghet2RY ght3E1I ght_3E1I gi3GIMNOPZa1ACDEFJKLQRSTUVXY
    gi_5G3MNQ2ILOPRTXZ1ACKV giau2P gib3Z2D1X gibi3Z gin4I3MN2EOPSV1ADFHJKLRTUZ ging3I2S1DEMN
    gio4O1ACDEFJKPSTUV gio_2O1FPSU gior3O git3I2Z1AJMORUY gita2I1AU giu2O1V giv2CE1Y give2CE1R
    gj4R3N2LY1C gja3N1L gja_3N1L gje3R1L gjen3R gjø3R gjør3R gk3IM1DL gka3IM gkak2I
    gl4O3CDKX2EIJLNQRTY1ABFHMPSUVW gled2KX1R gli4O2D1BCEIKNPQRTWXY gli_4O1KNQ glia2O glio3O
    gn3JNO2CEILRY1ADFKMPQTUVX go5KT4FUX3ACEILOPRSY2JMQVa1BDHNWZ go_5T3FIU2EKOX1CMPQS
    god4K3CR2TX1EILQSY godi4K1X godt3C2R goe2S goed3S gon_3Y1AILSa good2E gora2U1X gos_3P2FU1L
    gov3KX1ABEOUW govo3K2X gp2I gpa2I gr4K3ACDEFJNOPQRSTUVXY2BILMWZ1a
    gra4K3AFJOUX2CEPRSTVWY1BDILMNQZ grad3K2X1ACEFORUVY gro3S2DEJ1FIKPTUVX gs3CIQR2DEMNY1LPS gså3CR
    gså_3CR gt4CY3DN2ILPRS1EJQ gt_4CY3DN2RS1Q gti2CP1I gtig2C gu4AFGIMNU3DKOPQVa2CEJRTXZ1BLSWY
    gu_4G3N2KMPQ1TX gui3A2FU1EIJO gum_3N1U gur3N2V1AEFIKMOQU gur_3N1AV gut_2AD gy6L3P2I1BCER
    gy_6L1BE gya3L2I gyar3L1I gye4L gyi2L gyo3L gyok2L gyon3L gyv3P1L gyve3P1L gày_3a gá2L1NWa
    gå3RY2C gån2Y gång2Y går2CRY går_3Y2CR gé3L2J gö4Z3Y1LN gör3YZ gör_3Y göra2Y göre3Z gø2C gør3C
    gør_2C gøre2C gü4Z1ADL gün3Z gün_2Z gā3Q gă2V1a gł3T gư4a gườ4a gười4a
    h5DEa4BCHLMNRSWY3FGIOTUXZ2AJKV h_6DMa5ETWXY4BK3S2CIJLOZ1AFHNPQRUV
    ha4CDEFILMNRYZ3AGHOSUa2BJTW1KVX ha_4AL3FGORUYZ2BIWa1CHKMTX haa3S2H1M haar3S hab3DF2IZ1AJM
    habe3D1FZ hac3F hace3F had3R2EMSY1LUZ had_3E2S hadd3R1S hade3Y1C haf4N2D1CYZ hafa3N
    hal3DHIZ2LMNS1BCERWY hala2I1LMZ hald2N1Z halt2D1L han4CIMNR3EHYa2ADFJLOSZ1KTUVWX
    han_4CR3AHIMY2EF1Za hang3I2E1JLSZa hann4N2O1DH hany3M har4CMRY2EILSUZ1BDFHJKNTVWXa har_5CRY2U1FZ
    hari3M1IZ haru3M has_3E2FU1AM hat4E3DILM2GZ1BHJRSTWY hat_5E3DGIM1BHLZ hav3CE2A1RUZ havd3C
    have4E2C1AU havi2A1EU hay3IZa2F1M hay_3Ia2F hd3H1BD hde2H1D he5ES4DO3CGHJLNRYZ2FIUa1ABKMTVW
    he_6E5O3D2GJS1AFHILUVWa hea3G2E1I hea_3G heb3S2G heb_3S2G hebb3S hed3C2E1SZ hed_2CE hede2C1SZ
    hee3S1EH heef3S hef3N1DJ hefu3N hei3DN2EHSU1RV heid2S1DH heim3N1DR heir3E1U hek3G heks4G
    hel3CGHLNRY2ES1BDIJVZ hel_3G1Y hely3L hen4D3E2CHNRY1IJLMSXZa hen_5D3E2H1CSYa heo_3a
    her4E3CDRZ2JNSU1ABFHIKLMOVWYa her_4E3CDRZ2J1INU here4E1DU het5S3LRY2H1EJV het_6S3L2RY1H hete2LRY
    hey3E1NZ hey_3E hi4EIa3DHMOSVZ2AFJLNXY1BCGKRTUW hi_4a3AO1HIMVZ hic2E1DF hich2E1D hie3DS2O1EHJ
    hier2DS1J hij3S1FK hij_4S hil3I2EGS1CDFHJKMNOVZ hil_3I1Z hin4I3E2DHMN1CFJORSUVYZa hind4I1DEZ
    hing3E2IM1DN hink2E his4E2A1BCDFHIJLRSTUVWYZ his_4E1IV hiên3a hiế3a hiệ4a hiện3a hjá2N hjá_2N
    hk3GX2HM1DWZ hka2M hkan3M hko4X hko_4X hl4BD3NW1EHMZ hla3BW2D1NZ hle3B2D1W hle_2B1D hlut3N
    hm3D2H1MWZ hn3BD2WX1EHJKLMNPQSTVZa hne3D1BW ho4BELWa3FSU2ACDHIJORTXY1GKMNV ho_4BWa3OU2AEF1HI
    hod3BTW2X1KR hodn2BW1KTX hodz2T hoe3S hoe_2S hog5L1S hogy5L hol3C2ELR1BDFHJKNPSTWXY hold3CR1E
    homm3G2J1H hoo2ES1I hor3U2AEFW1BCJLMNST hora2FU1A hou3E2S1BIUW houd2S how3E1IT how_3E1I
    hr5D3BW2EKNSX1CHIJMTVZ hr_4D hre4D1EHNS hre_2D hren3D ht5D4HS3E2BG1IWXZ ht_5D3ES1I
    hte3DHS2G1EKXZ hter2S1DE hu4a3BCHIMRSWY2DEFGJNUZ1AKLTVX hur3Y1CEZ hur_3Y huy3a hv4CNR1BHKWXZ
    hva3R2CKN1HX hva_3R hvad3C hvað2N hve3N2CR hver4N2CR hvi3C2R1H hvis3C2R hvo3CR2N hvor4C3R2N
    hy3H2BETW1CJNRYa hyv3H hyvä3H hà4a hà_3a hàn4a hành4a há4a3L2BNW1U hádz2W hâ3a hân3a hân_4a
    hä4H3Y2D hän4H2Y1D hän_4H häne2H här3Y här_3Y hål2Y håll2Y hér2N1JL hér_3N1L hì3a hí4a1FL hính3a
    hô4a1J hôn4a hông5a hö3Y2DN hø2CR hú3Na1L hún3Na hún_3N húng3a hơn_3a hư4a hư_4a hưng3a hươn3a
    hả3a hải3a hải_4a hấ3a hất3a hất_3a hậ3a hế3a hế_3a hể3a hể_4a hỉ_3a họ4a họ_3a học_3a hời_3a
    hứ3a hức_3a hữ3a hữn3a hững4a hực_3a i2P1ADEGHIJKMNOQSTVXZ i_5GO4HKMNPQTVXZa3ABCIJLRWY2EU1DF
    ia6P5AFMOTUVW4H3EIJLa2CDRSXY1BKNQZ ia_5AU4FHMOPTVW3a2EILRSY1BCDJKNQXZ iac3W1AFOPT iac_2W
    iad3W2TU1AFL iai4P1JLUa iai_4P1La iam3OP1AEFMTUVW iamo3O1PW ian3MO2AEFHIPTUVa1BCDJLNRSWY
    ian_4M2EHIVa1CDFLRT iano2O1FU iap3M iar3V2AFO1MPTUW iar_3V2A1FMU ias_3FU2P iau5P iau_4P iaus4P
    iał4T iał_2T iała3T ib4I3AFMOZ2DEGJQUVWX1BCKLPRSTY iba3I2M1AFLWXZ iba_3I2W1FM iban2I1MX
    ibi3IZ2O1AEFMQUV ibi_3Z1Q ibig3I ibt_2D ic6D5AEFOV4BJKTUWX3QSY2CILMNPZ1HRa ic_3AEV2BT1CIJLQSX
    ica4AFOU3EKV2JX1IMQSTWZ ica_3AFKOU2VX1EQTW ical2E1AFIJV ich6D3BSTW2EO1CFIJLNUVXa ich_6D4T3EW2BS
    iche3D2O1J icht5D3S ici4V3AFKO2BEJPQUX1CSTWYZ ici_3V2BKOX1AJWZ icio2F1AOUVX ick3BWY2DE1CS
    ick_2EY1D ico3FOU1AJSVX ico_3FOU2X1S ics_2A1E icz3T ică3V ică_3V id5G3CEFMPQRUY2ABDHIJKLOSVWXZ1T
    id_5G3CESY2IR1ABDFJKLMNVWXZa ida5G4FMU2AHPY1CEIJKOQRTVWZ ida_5G3FU2A1HKOQY idad3FU1I idag3G2Y
    idak4M idas4G1FPU ide3ACEFHOR2BDGIJKLMPQSUVWXYZ1Ta idi_3G2K1BOQ ido3FU2Q1AIOPX ido_3FU1OPQ
    idt2C1R idt_3C1R ie6DQT5PSW4FHJOV3AEGR2BCUY1ILM ie_6T5D4SVW3GJPQ2BO1CEFLRU iec3QT2V1W
    ied3DQT2EHS1FJOPUW iede3D2S1OQ iedy2T iedz3T2Q iego3T iei3V1O iei_3V1O iej4T2P1F iej_4T iejs3T
    iek4Q3PTW2S iel3DHQT2W1CEFJLOPRSVY ielä2H iem4Q3T2FPSW1ADHOV iem_4Q3T1AW iemp2F
    ien5Q4FJP3HOST2ACDERUVW1BIMY ien_3FHJS2ACDPQR1TWY iena3PQ iend3F2S1EIOR iene3F2O1DHPQRS
    ieni3T2P1HQ ient3FJ2AOU1BCDEPQVW ienu3Q1P ienā2Q ieną2P ier4DFT3JRS2COQVW1EHPY ier_3DJRS1CEFTVWY
    iero2F1OQT iert3D2F ies4DPQ3AETW2HS1FIJOV ies_4Q3AEP2JS1DHI iese3D1V iest3W2P1FHOQST iesz3T
    iet4PQS2HOTVW1ACDEFRY iet_4S3Q2R1CTY iets2S ietu4P2Q ieu3J2S ieuw3S iev3Q1EPSW ievi2Q ieš3PQ1W
    iež_2W if3EJO2ACDFMNRUVYZ1BIKLPQSWX if_3E1JMNZ ig5CY4DR3AEFGILNOPSU2JKMQVX1BTW
    ig_5C4NRY3DILS2A1E iga_3GY2M1AFKNPUVX igaz2L ige4C3DRSY2GL1AEFJKOUX ige_4C3GRS2DY1KX
    igen3DY2CLS1AFOR iger2CDR1S igh3E2CRY1IS ight3E1I igi_3G1NP igj2R igje2R igl2O1FIK igli3O
    igt4Y3C2D1IPQS igt_4Y3C2D1S igti2C ih5X4HKM3DI2Z1BLNVWY ih_5X4KM1Z iha3M2HI1VXZ ihat2M ihr3D
    ihr_2D ihre3D1H ii6G5HV2BITW1ADEFJKLMOPZ ii_4GV3T2BHW1DFJKLOP iig3G1H iigi3G iik3H2G iima3G
    iin4H3G2V1I iin_4H3G1I iis5G2H1I iis_5G2H iit3H2G1IV iitä3H ij6S5KPQ4X2BFH1MTVW ij_5S2X
    ija5Q4K3PX2H1FMTW ija_4KQ3PX1FH ijas4Q1P ijd3S1B ijd_3S ijde2S1B ije5K3X1BFSW ije_5K3X1BSW
    iji3K2X1QV iji_3KX ijk4S ijk_4S ijke3S ijn4S ijn_5S ijo4P3X2F1HK ijo_3X2F1P ijos4P1F iju3Q2K1P
    iju_3KQ ijā3Q ijā_3Q ik5CHMPQR4GIKLSXYZ3BENTW2D ik_4GLMS3CPQXZ2BDIKRY1NTW
    ika4MQ3HIKPX2BLTYZ1CDNRSW ika_3KMQ2BHIPXYZ1LNRSTW ikai3Q2L1HP ikan3M2H1CDIRY
    ike3EGHR2KLSXY1CDMPWZ ike_3EG2KRX1W iki4P3M2HINXZ1KT ikia3P ikk5R4CH1LQSZ ikk_3R ikka3H1Z
    ikke5CR2H1S ikki3H iko3KPX2HIL1BMTW iko_3KX2P1HI ikor3L ikos2P1HX ikr2P1CRZ iks3G2HPQ1CIMRSY
    iks_4G2Q1PS iksi3H1I ikt3Q2PRYZ1STW ikti2PQRY1Z ikä3H ikä_2H ikā2Q
    il4CIJNORXYZ3BEGHKMPQUVW2ADFLST il_5CNOR4JX3BIMUWZ2ADEFGSV1KLY ila5I3KMX2BHW1AEFJLNOPQSUVYZ
    ila_4IX3K2BW1AHLMNOU ilal2I ilan4I2M1HKOSZ ile4Z3V2EGJNO1ACDFHKRTUX ile_4VZ3GO2EJ1BDFIKRTX
    iler3Z1CR ilh2U1N ili4IKZ3MOVX2ABDEFGJPSUW1CHLNQRTY ili_4K3X2BGIOWZ1NT ilik3M1IKZ ilip2I ilir3Z
    ill5Y4H3ACEJNR2DFLSZ1IKMOUVWXa ill_5Y3E2DN1AIR ille3CHJR2S1ADELOYZ illä3H ilma4G2H1PQ
    ilo3KVX2BW1FHIJOPQSTUZ ilo_3KX2W1BFOPU ilor3V ils3J2Q1ACDENR ils_3J1ADEQ ilv3Q1LN ilvē3Q
    ily3L2I1BEHWZ ilye3L im3KPVXZ2ADEFGHJMOU1BINQTW im_4DKZ3TUX2ABEIMNQVWa1CHLRS
    ima4K3MOPX2AFGHJUV1BDEINQRSZ ima_4K3O2FMPUVX1ABIN imas3P1FOQU ime4G3AEHUVX2FJKOP1BCDIMQRSWYZ
    ime_3E2JKPX1CHIORUVWZ imei2U1H imen4G2AJOUVX1EFHKPQ imes4G1AEHJ imi_2XZ1BHNOPTVW imm3D2H1AEJNOY
    imme3D1EHY imo3P2FKOUX1ABCHIRTVWY imo_3P2KOX1BFHTUW imp3V2AEFIJMOU1CKLPQTX imą_2P
    in2DEGHIMNOPSVXYZ1ACFJKLRU in_5DHX4EIOSVZ3CJMNY2FGRa1ABKLT ina4I3AFGHKOPU2BEJMNQTVWXY1CDRSZ
    ina_4G3HKNXY2ABFIOPQUVW1CDEMRST inag3I incs2L ind4CI3DGLMSUZ2AEOPRV1BFJKNQXY ind_4G3D2CESV1L
    inda2MU1INOP inde4CZ3DLS1AEFRUV indi4I2ELOP1ACDFJKMNQRSUVYZ ine5D3GHJKVZ2CEORSX1ABFILMPUWY
    ine_4DGKZ3CJOVX2EIRSW1ABFHLMNPTUa inem3D inen4H3D1A iner3D1ACFJRSVY ing5E4CGIMNRSY2ADPU1FHJLOVZ
    ing_6E5GI4CRSY3M2DN1ABFJKLOUVWa inga3NY2MP1I inge4R3CSY2D1EOV ingg3M1I ingu3N2A1FOPUV
    inh4a3U2N1D inh_4a inha3U1D ini5P4GMZ3IKOV2ADEFHJNQSTUX1BCLRWY ini_5M3Z2KOX1HJNQV inim4G2P1BV
    inio2P1O inių3P ink4P3H2ELS1BCDMNRTWXY inn5N4RY3GHT2DS1BELMOW inn_4N3R2G1D inna3GN2HY1T
    inne3R2DSTY1EH inni4N1EHT inns3Y2N1R ins4N3AJZ2DEIKORSUVXY1BCFHMPQT ins_4N3AJ1DEQUV insa3Z1DIY
    int5Y4LV3AEFHJMOPU2CDIQRST1BKNWXZa int_4L2AJ1CDENRSY inta3M2H1FIOPUV
    inte5Y3AFJOUV2CDELPQRST1BHIKMWXZa inti3P1HIVZ intr3V1EOY inu5G3HN2BIKOVW1ACDEFJMPQRSTUXY
    inu_4G3N2KQ1BW inul4G1BHIVW inya3M inä2H inä_2H inā3Q ināt3Q inė3P inė_2P inės3P inț2V
    io5FJOP4AEKUV3CDHTY2BIMQRS1LNWXa io_5O4FKPU1ACDEHIJMQSTVY ioa2V
    ion5EJO4AF3CDUVY2IKMPQST1BHLNRWXa ion_5J4E3CD2IY1BFHKLMORSTVa ione4O3F2CDY1ERSTV ioni3O1KP
    ions3AEJ1I ior3O2U1AEFJTV iorn2O ios3FP2U1AHOTV ios_3FP2U1V ip4P3AIMVZ2BEFHJKNOQRUWX1CDLSTY
    ip_4P2EIZ1ABCKMNSVX ipi3I1AFHMNOV ipin3I iq3J2A1FU iqu4J2A1EFU ique4J2A1EFU
    ir5NPQZ4JU3ADEFMOR2CHIKLVXY1BGSW ir_6N5PQZ4AJ3DEFMRU2Y1CIKSVX ira3U2AFIKMNPXZ1EHJLOQVY
    ira_3U2N1AFIKLMXZ ird3D2QZ1EP ird_3D1E ire4J3OV2AEFLUZ1CDIKMPRSXY ire_4J3O2LV1ACEFKRS ires2J
    iri3MZ2PV1AEFHIJKNOQUX iri_3M2Z1KNVX iro3U2Q1ABEFJKLOPVWX iro_3U1OQ irra2N irāk2Q
    is5H4DEGIJLPQSU3ACFKMNORVXYZ2BTW is_5G4EJLPQSU2ACDHIMNRY1FVZ isa4IM3U2GJKPQTXY1ACEFHORSVZ
    isa_4M3I2U1FKPQY isan4I1JKMTXZ isc3D2OS1AEFJUV isch4D3S1O ise4GH3JR2CDEVZ1BFIKLMOPSUXY
    ise_4G3J2DRZ1BCEUV ised3G1E isen3H1CDJRY ises3GH1J iset3H isi4H3IMPZ2AEFJOQ1CDKNRSTUVWX
    isi_3HZ2MPQ1AKOX isk3CQRY2GHKPTWX1BDLMNZ isk_3CR2Y iske2CR1HY ismo2F1IKOPUX ison2J1E
    iss3DHJU2ACELNOQRSY1IZ issa3H2J1ANY isso3U1J issä2H ist4DH3ABEFJKNOPQRUVWXZ2CGILMSTY
    ist_5D3N2CES1AIKRVXYZ ista4H3U2AFKNOPZ1EIJLQRVWXY istä3H1Y isz3L2T isä3H
    it4DEHIJM3ABGKOPRSUVXY2CFLNQWZ1T it_4DEIJS3ABLVY2CGHMZ1KNQRW ita4AIM3FHOPUV2EJKNQXZ1BCDLRSTWY
    ita_4M3HIO2ANU1BFKPQVWXY itan3I2K1AFHJMOPUVX itat4A3V1EJO ite_3JY2DEKOPRUVWX1FHIMSZa
    iten3H2DS1QRY ith4E1I ith_4E1I iti4K3EJPX2BCDGHIMNOQRSVYZ1AFLUW iti_4K3GX2O1HIMNPQV
    ito4IU3O2FHPV1ABEJKLQWX ito_5I4U3O2F1KPX its_2AEJ1DQ itse3GH1S itt4HR3LNOY2DEGS1CJUZ
    itt_4R3LNY1D itta3H2Y1O itte3H2DGRS1CEJLOTUY ittä3H itu4M2AFGHJOPQUV1BCDEIKNRSWXY itu_4M2GQ1BW
    ity3E2HT1BIPW ity_3E1BIMWa itz2A1DS itza2A ità3O1A ità_3O itä4H1D itä_4H itää3H ité3J1BW
    ité_3J1BW ită3V ită_2V iu4PV3AO2TUW1DEFHLM iu_3APV2TUW iul3V iul_2V iun3V1MO iune2V iuni2V iuo2P
    ius3P2O1ALM ius_3P1ALM iuta2A1O iv4CHKOX3ABEFJPRUVWY2DLQSZ1IMNa ive4C3EJOR2ADFKLUVXY1BHIMPQSWZ
    ive_3CE2JR1DFIKOSUVXY iver3C2AEFJORUV1BDIKMPQSWXYZ ivot2BKW1H ivä3H ivät2H iw3T2I1M iwa3I1MT
    ix4A2JU1EVY ix_3A2J1E ixe2A1U ixò2A ixò_2A iy5Z4I1M iya4I2Z1M iya_4I1M iyan3I iye4Z1I iye_3Z
    iyi3Z iyi_3Z iyo4Z2I iyor4Z iz4KQXZ3LOUV2BDEFPTW1IJMS iz_4K3XZ2QU1F izi3OZ2QV1BDKPX izio3O iä3H
    iä_3H iç4Z2U içi4Z için4Z ição2U iè3J1A ièr3J ière3J ién2F ién_2F iê4a1U iên4a1U iên_4a ið5N
    ið_5N ió4AF2L1TW ió_5A2FL ión4F1W ión_5F iù3O iù_3O ią3T2P ić3T2K ić_3T2K ič3KX2BPW ičk2K1BW
    ičn3X2K1BW ię5T ię_5T ięc3T ięk3T iğ3Z iği3Z iği_3Z ił3T iņ4Q iņa3Q iņa_2Q iņu_2Q iņš2Q iņš_3Q
    iş4Z iş_3Z işi3Z iš4P3KX2BW1Q iš_4P1BKWX iše3K1BPX iše_3K1X išk3P2X išč2X iť3W iť_3W ių5P ių_5P
    iț3V iți3V iế4a iến3a iến_3a iết3a iết_4a iề4a iều3a iều_4a iể3a iệ5a iệc_3a iện4a iện_4a iệt3a
    iệt_3a iệu_3a j6KX5BGHPQSTW4CJLMNRY3ADFU2EV1IZ j_5TWX4KS3BJL2CQY1PVZ
    ja6G5HKQX4BMNPTY3ADLW2CFRSU1EIJV ja_7G6H5KQ4NPX3ALMTY2CDFRUW1SV jaar2S jad3M2Q1FKWY jadi4M
    jag5Y1MQ jag_5Y2Q jah2D1MX jahr3D jak4BT2MW1HKX jak_4T3B1KM jaki3T jako3B2T1KW
    jan3MX2HKN1ABCEFLPQRSTUWY jang3M jas4Q2P1BFHKMNTWX jas_4Q2P1F jau4Q3P1M jau_3PQ jaun3Q1P
    jd3S2BCL1TWXY jd_2LS jde2BCS1WX je6KX5BRTW4CJPS3DL2FHMQUY1AEGINVZ je_7K6X5BW4JPST2FLR1CDUY
    jed4K3BTW2D1RX jeda2K jedi2K1BW jedn3BKTW jeg4CR3KX2T1L jeg_5CR1K jego3KT2X jeh2BW jeho3BW
    jei3P1U jei_2P jej_3W2T1BX jel3L2KR1BHMQX jele3L jen4X3BKR2CH1DLMSWY jen_3B2HKRX1CSY jenj2X1K
    jenn2R jent2R1K jes5T2KL1BCFHRSUX jest5T2BK1H jesz2T jetz2D ješt2B ji5K4BPX3MQT2W1HNSVZ
    ji_4K3BTX2PQ1MWZ jih3X2K jih_4X2K jik2M jika3M jis_3P2Q jk4S1KTX jk_3S jke3S1K jke_2S1K
    jn4S2BKTWX1CL jn_4S jo5H4PX3FKQR2ACEJLSUWY1BDGIMNTV jo_4PX3FQ2CHR1ABUY joi3H1EJ joj_2K joje2P
    jok3H1P joka3H jon3HR2P1LQSTXY jon_2HR1L jone2R1PY jos4P3H2F1AILQUV jos_4P3H2F1QV jot3H1Q
    jou3J2H1SW jour3J1E još3K još_3K js4B3T2KQX1CLSW jse4B1C jsem4B jsm2B jsme3B jso3B jsou3B
    ju4GKMQX3HNPTVY2AEFJLSUW1BCDIR ju_4KQ3X2GNTWY1BMP jub3G2X1K juba4G1K jubl2X jug3M1AFJK juga3M1AF
    jum4Q2NP1HMV jums3Q2P jus3E2GJPY1AFHLQU just3E2JY1AFU juu3G2H juur3G2H już3T już_3T já3LN2BU1W
    já_3N2BU ját2L jä4H3Y2G1D jäl3Y2H jälv2Y jí4B1W jí_3B jó4N3L1F jó_3L jór3N jórn2N jö3N2L1Y
    jø3R1C jør3R1C jør_3R jøre3R jú3W2N1L jú_3W1N jā4Q jā_4Q jās2Q jās_3Q ją3T2P ją_3PT ję3T1P ję_2T
    jš3X1BW jū3Q2P jų3P jų_3P k6GHLMPQZ5BCIKNRSTWXY4DEa1JOUV k_5LMZ4BRSTW3CEGIKNPQXY2D1HOUa
    ka6HIMPQ5CGKRTXYZ4BLNW3DS1E ka_5GQY4HKMWX3BINPT2LZ1CDRS kaa4H2S1IM kaa_3H kaan3H1MS
    kad4P3KQZ2Y1CILMRTX kad_4P3Q2K1IY kada3KZ2P1IMXY kah3GI2M1HXZ kahe3G kahi2I kai4HP3IQ2LM
    kai_4P3Q2L1HM kaik3H kail2I kaip4P kaj3X1BQTW kaj_3X kak3IKX2GH1MZ kaka3I1KM kako3K2X kaks3G2H
    kal4C3IMPRZ2BHLNQXY1DKTW kal_4C3R2N1BILMQWXZ kali3M2I1BPTWX kam3IM2BPQW1CDHKNRSTXYZ kamu3M
    kan6M4CHIRY3DSZ2NPT1BKLQWX kan_6M4CRY3S2HIZ1LN kani3I1T kann3D2HN1M kans3H2RY1CS kany3I kao4K
    kao_4K kap3I2LMRYZ1BHKNPQWX kapa3I1HMNYZ kar4M3INPQXYZ2KLT1BCDHRW kar_3NXY1LMQZ kare3M1PY
    kart3P2M1DKLQTXZ kas4GIQ3P2HMZ1CKLNRTXY kas_4GPQ2I1HMY kasa3I kasi2IM kat3ILMQX2HPYZ1BCDKNRTW
    kata3I2M1HKPQ kate3X1BPTW kau3H2MPQ1DIN kay4I2Z1M kay_3I kaya3I1MZ kd4B2W1IPX kdo2B1X kdo_3B1X
    kdy3B1W kdy_2B1W když3B ke5CMR4EGHLSXYZ3DKNPW2B1IQVa ke_5CR4KX3EGMS2DWY1BHILNPZ kea2H1M
    kee4G3H2S1E keeg3G keel3G kega2X kei3D2H1P kein3D2H kej3W1BMY kej_3W1Y kel3LPR2CHMS1DENYZ
    kell3L1CH ken4S3CDRZ2HMNY1EL ken_4S3RY2CDZ1EHL kend3Z2CS1MR ker4R3CHLMSY2DNXZ1EP
    ker_4R3CY2SX1DEMZ kes4G3H2MZ1CELPR kes_5G1CELRZ ket3LY2CMRZ1EHIPQ ket_3LY2CR1EMZ kez3L2Z keď3W
    keď_3W kh5a2IM1BSY khi3a2M khi_4a khô4a khôn5a ki5HNPT4ILMXZ3EGKQa2CDRSY1W ki_5X4LNTZ3GHKMPQ2I
    kia3P2H1LMWa kia_3P2H1a kich2T kie4T3P2HQ1LS kie_3T1PQ kied2T kih3X2K kih_3X2K kii2H
    kin4H3EIMP2LNSZa1CDKRXY kin_4H2IM1NZ king3E2IS1NPR kio2P kit4M3IP2H1LXYZ kit_3I2M1LY
    kita4M3I2P1XZ kiye2Z kið_2N kj4R3N2X1S kja2N kje3R2X1S kjen2R kjer2X1R kjø2R kk5CNR4H3LS2Z1MQ
    kk_3R2N kka3HN1LMZ kka_3H1N kkar2N kke5CR3S2H1LN kke_5CR1S kker3R2CN1S kki4N3H1S kki_4N3H
    kko3L2H1Q kkor3L kku3N2H1R kkur3N1R kl4PZ3BCDKNQRWXY2IST1EHLM klad3W2B1X kle3Z2DS1BCKNPRTX
    klig2Y klju2KX kno2E know2E ko6KX5BHIPQTW4CGLNRSYZ3DM1a ko_5KX4IQTW3BHP1M kog3K2G1T kog_3K
    kogu3G koh3G2H1BW koi2H koj4K1BHPQTWX koja3K1H koje3K1BP koji4K kol3BKX2CGHLPQRTWYZ1DIM kolm3G2H
    kom4Y3CDKNPRSW2BMQTX1HILZ kom_3K2CNRWY1SX komm4Y3CDR1H kon3BIKTWXZ2CDHLMNPQRSY kong3I1CR
    kor4L2HKTXYZ1BCIMNPQRSW kor_4L2Y1MX kos3HP2L1BCDKNQRSTWXY kos_3P1LQ kosk2H kot4X2HMQ1ILNP
    kot_4X1ILQ kou3B1HW kou_2BW kov3WX2BK1HP kov_3W2X kr4X3BCKNPQRTWY2DLSZ1HIM
    kra3KPX2BNTWYZ1CDHLQRS krat2X1CKPY ks5GH4Q3CMPR2EIKLNSTYZ1DX ks_5G3Q2CEPS1DMNRYZ ksa3G2H1IKMPQYZ
    ksa_4G1HMZ kse3H2RZ1CMS ksen3H1CR ksi4H2M1CIKNPQRTZ ksi_4H2M kst3Q2P1CKNRST kså_2Y
    kt4BPQRTWYZ3CDMS2IKLNX1H kt_3RSY2CDNQT1BKPWX kte4B3R2CDSYZ1KLMTW kter4B2R1CKMTWYZ ktig2RY
    kto4W2IPT1BCDKMQRSXYZ ktor5W1BIKLMPQRTXYZ któ4T1LN któr4T ku6G5HMQ4BIKNPTWZ3CRSXY2DL
    ku_4BMW3KQT2HNX1PZ kui6G3H1P kui_6G1P kuid5G kuin3H kuka2M1H kull3Y2CRZ kum3Q2IN1BHMPRTWZ
    kun4HI3CS2GMNRY1DPQZ kun_3H2C1MNRS kung4I1DMQY kunn3C2HRS1NY kup3X2K1BHMPTW
    kur4PQ3N2MTZ1BCDHIRWY kur_3N2PQ kuri4P2Q1N kus3G2HLPQ1BCKMRWXYZ kus_4G2LPQ1BCHM kuu3H2G kuus3G1H
    ky4BW3HP2N1CEIMRY ky_4BW1E ká3BLW1N ká_3B2W kä4H3Y1D kä_3H kän2Y1H känn2Y käy3H käyt3H ké4BL3W1a
    ké_4B3W kép2L kés2L két_2L ków_2T kõ3G kõi3G kõik4G kö4L2DHYZ1N kön2DL1Y könn2D1L köz3L közö2L
    kø2C kú2W1N kü3GZ2L1D kül3L1Z kümm3G ký3BW1Na ký_3B2W1a kýc2BW kých3W2B kā5Q kā_4Q kād3Q kār3Q
    kārt2Q ką3P2T ką_3P2T kė3P kı4Z kın2Z kų2P kų_2P l2AOZ1BCDEFGHIJKLMNPQRSVWXY
    l_5A4CFJLORV3BDEGIMNSUWXYZ2P1KQT la4AFIMZ3BHJKNOPQVWXY2CDELRSTU1G la_5AFJO4BHIVX3GKNTUWYZ2MQ1LPR
    laa3HS1I laat3S1H lab3PQ2IZ1ABEFJKLMOUVX laba3P2I1Q labā2Q lad3BW2CFIKUXYZ1ADEJLRS
    lag3IMNR2CDSY1JKLX laga3I1KNXY lagi3M2N1IX lah5M4X3I2Z1HL lah_5M1Z laha3I1M lahk4X1M
    lai4PQ3HJM1Ea lai_3Q2M1Pa laik3PQ lain3M2H1EJ lais3H2J1PQ lak3IM2L1BHKQSTWXZ laki3I2L1HM
    laku3M1LQ lal3IM1BHLVXZ lala3I1B lalu3M lam4M3ILZ2F1ABCDEHJKOPQSTUVWXY lam_4M2IZ1LQ lama3IMZ2F
    lami2L1IM lan5I4MNZ3CDRSY2AEFHJKLOPUVWX1BQTa lan_4Z3IM2HY1CEFJKLNRSVXa
    land4N3CRSY2DEPZ1FIJLMOTUV lang5I3MS2CDNR1EJP laps3G2H lar5Z3AFUY2CEINORV1DJKMSTX
    lar_4Z3AY2FNU1CDEIMRV lara3Z1AFIKMUVY ları4Z las4F3BQWX2DEHIKLMOPRUVY1ACJNSTZ
    las_4F3Q2MPU1BHIKSWXY lat3LQ2ABEGIJKMOSTVWYZ1CDFHPRUX latv4Q1P lau3P2DMNQ1AEHJOSV lavo2O1AX
    law2I1EM lawa2I1M laz2K1FOTZ lazi2K1O lcun2O ld4CNZ3ERSY2DLPQ1AFGIOUV ld_4E3CS2DNR1ILVYa
    lde3CR2SYZ1DEFLQ ldu3NZ1DQ ldur2N lduğ3Z ldı3Z le5GJ4BCLORVZ3ADEFHNSTUWXY2KMPQ1I
    le_5GJ4BCORVZ3DEFHTW2AKLSUXY1IQ lea3E2V1AFIO leb3GMW2D1ABFLZ leb_3G lebi3M1Z lebo3W
    led3BX2CEKRSWYZ1LQT led_2E1BKLX lede2CRS1BKXY lee3HS1EF lee_2H leg4LN2ADFORSV1BCEIKMPTUWXY
    lega3N2F1AELOSTUVX legg2OR1NS leh3LM1BDH leh_3M lehe3L lei3DN2HPSU1AJORV leic2D leik3N1H
    lek3G2KLT1BCHMPQRSWXYZ leks4G1KP leme3J2Z1ACDEFKLOPRSTUVXY len3DGLNRSWZ2ABCFHPY1EIJKMOTUVX
    len_4GS3DHLWZ2CRY1AX ler5Z4CRY3D2AJS1BEFKMOPTUVX ler_4CRYZ2DJ1AEMSUVX lere3CR2Z1S leri4Z1PV
    les5J4AG3F2DELQRU1BCHIKMNOSVWXYZ les_5AJ4FG3Q2DERSUV1CILNPWXY lest4G2H1CKNQRUY lesz3L
    let4LX3B2CDEHORYZ1AFIJKMPSTUVW leta3X1ABFOUY lett3L2OR1CDEHJ leu3J2S1AD leur3J1S
    lev3C2FHRSUY1ABEJKLOPVWXZ lev_3C2Y leve2CRS1ELY lgun2AF1U lh4U2L1NW lha3U1L lho3U1W lho_2U1W
    lhor2U li3GHP2ABCDEIKMOQRSTVWXYZ1FJLNU li_6G5KX4BHOTWZ3IMNPQ2ALRY1CDJSUV
    lia3OP2AFMUVW1BCDEHIJLRSTY lia_2AOU1EFHMPVW liau2P lic4D3AFOV2BEJKSTUX1IPQWY lica3A2FOUV1EJKWX
    lich4D1S lid4G2BCFU1AEIQSVZ lid_4G1IS lida2FU1AI lidt2C lie4PQ3DS2EJOVW1ABCFHRUY liel3Q
    liet4P3Q1SW lig5C4RY2DGIJS1ABEFKLMNOPTUVWZ lig_4R3C2Y1DILS liga2Y1AFIMUV lige4C3R2GY1DFS
    ligt3CY1IS lih3M1IKX liha3M lii3GH1IV lij4S2KX1HPQ lijk4S lik4K3EIMPRXZ2BGQY1CDHLSTW
    like3E2KRX1Z liko3KX2P1BI ling3I2CEMRSY1DNOP linn4G1HN lio3OP1ABCDEFHJKRTUV lio_3P2O1FK
    lip3I1CEHMRVYZ lipi2I lir3RZ2NY1AFJM lir_3R2NYZ1AF lis4H3GP2EIJLMNQTUYZ1ABCDFKORSVWX
    lis_3P2ILQ1HMZ lisi3H1MZ lit3AIRVY2BCDEGHJKMNOPQSTWX1FLUZ lita2AIV1EFHJMOU lite3Y2R1ACEFKPSTUVWX
    litt3R1EH litz2A liu2P1AV liv3C2BEHRY1IJOUVWX live3C2E1IORY lių2P lių_3P lj5KX4G3HLN2Y1CQRS
    lj_2X1KLY lja4G3KX2NY1HL lja_5G3K2NXY1L ljan2X1K lje3KX2GL1CHRY lje_3K2X1R ljen3X2K1Y lji2KX
    lju3KX2G1LNY ljub3X1K ljud2KX lk3BHLTYZ2CMNRSW1DEKPQX lko_3T1H ll5GHOY4ACDEJLNRS3FZ2IM1KQUVWXa
    ll_5Y4E3ADLNOR1BCHIJKMSTUVWXZa lla5HO4Y3AFGNZ2JL1CDEIMRS lla_5HO4GY2AFN1L
    lle5CGR4DHJOSY3AFL2EZ1INV lle_4CGHJOR3DY2S1F llen3DS2L1ACEFHJORY ller4CRY2DJZ1AEFOS
    lles4G3J2ADS1CFR lli4H3GN2ACEJORSZ1DLY llin4G2H1CENRS llis3H2G1A llo3AO2EFHR1JL llo_3O2F1H
    lloc2A llor2A1O lls_2A1DENY llt3NY2D1LR llt_3NY2D1L llut3H lly3E1CHIL lly_3E1I llä4H llä_4H
    lm4Z3GHL2ABFNOQUY1CDEIJKMPRSTVWX lma4Z3GH2L1FNPQU lma_4G1HQUZ ln3BKLTWX2DPQ1MNVYZ lne2TWX1DKL
    lní3B lní_3B lo5FOWX4ABEHIJKUV3CDLMNPQRSTYa2Z lo_4BFKOWX3IU2PR1ADHMQSTVZa loc3V2AU1DEFJOWY
    look2E lor4V3O2AFJ1CDEILNSTUY lor_4V2A1EFUY loro2O lors2J1A los5F2DEHPUVW1ABIJKLNOQSX
    los_5F2PU1ADHILQ lou2B1AEHJUW lov4X3BW2EK1CILPRSVY love3WX2E1BCIKRS low2E1T
    ls5A4DS3CEJLNQRY2HPTZ1BFIKMOUWX ls_5A4S3DEJQ2NY1CIR lse3CR2Y1AE lse_3C2R1EY lso_2DE
    lst3Q2P1BCDNRY lső2L lső_2L lt4ADGLO3CHNRVY2EFPQSUZ1BIJKTWX lt_4GL3ACDNRY2SV1EZ
    lte3D2CLORV1AEJKSUXYZ lten2D lto_2O1FU ltr3AO1N ltre3A2O lu3HV2JMNTZ1ABCDEFGIKOQRSUWXY luar2M
    lucr2V ludz3T lui4V2J1AFHMOSU lui_4V3J1MO lul3V1IUZ lul_3V lum_3N2M1AZ
    lus3J2H1ACDEFILMNOPQRSUVYZ lus_4J1MPQV lut_3H1ACY lvē3Q lvēk3Q ly4EL3BP2CHINRWYZ1DJMSa
    ly_4E3BL2W1CHIMRa lya3L1IZ lyan3L lye3L lyen3L là5a2AJ là_5a2J1A làm3a làm_4a lá4L3BW2N1FUa
    lál2L lát2L1BNW lä5H3GY2D lä_4H läh3H2G läks3G län2Y1DH lå2Y1CR læ3C2N1R lé3BL2JW1FNU
    lí3BN2AFUW1La lík3N ló3L1AFNUW ló_2L lü3Z1DL lā4Q lā_2Q lă3V lă_3V lē3Q lė3P lės_2P lī4Q līd3Q
    līdz3Q lı5Z lı_3Z lık3Z lık_3Z lő3L lạ3a lại3a lại_3a m1BGHILMNQUYZ
    m_5NU4BCDKLQRTWXYZa3AEMSV2GIP1HJO ma4I3GHKMPQUVZ2ACDEFJLNOSTWXY1BR
    ma_5G4KU3MOPZ2AFHINQTVXY1BJLSW maa4HS3GI1M maaa2I maai3G2H maak2S maan3H1IS maar4S1I mab2I1N
    mach3D1ST mag4IL2JOX1ACDEFNPQSTUVY mag_2I1DS maga3I2LX1AOTV magi3I1EFJOUV magy3L mah3I2HM1KZ
    maha3I1MZ mai4JUV3P2HIMOQ1ADELRa mai_4V2OP1AJLRa mais4JU1HPQ majd2L mak3IMZ2EHS1KQRY mak_3Z
    maka3I2M make2ES1K mal3DHIW2ABEFJKMOXZ1CLNPQRSTUVY mal_3D2W1AEFIJLMUVYZ mala3I2HMZ1AFJKOQW
    mam3I2TZ1FKMOPQUVWXY mama3I1PVZ man3CIMQYZ2ADEFHJNOPRSU1BGKVXa man_4IY3CDHMQRZ2ENPS1BFJKLVXa
    mang3I2CMRa1JO manj2KX mann3N2DR1HS mar3ACFIJNUV2BDEHKLMORSTWXYZ1PQa mare3V1AOY
    mas4MP3FIQUZ2HT1ABCDEJKLNORSVWXY mas_4PU3FIQ1EHLMVY masi3M1FIP ması3Z
    mat3AHIM2BEJKOPQRTUVWXY1CDFLNSZ mata3I2M1AFOPQU may4I3Z2EF1Ma may_4I2E1a maya2Z1I
    mb4AM3FJLOUV2EIKNQSX1BCDPRTWYZ mb_4A mba3M2I1AFJKLNOPUVZ mbe3L2EM1CDIJNRSVXY mber3L2EMNS1CDIRY
    mbi3F2MO1AEIJUV mbié2F mbre2AFJ1IO mbri2V1Q mbu3M1DV mbé2AU mbé_3A mbém3U
    me4CEGJLMORSUXY3ABDFHKNPVWZ2IQ1T me_4EGJ3BFKOPUW2ACDHRSVXZ1ILMQYa
    med5RY4C3X2EFGOPVWZ1ABDHIKLMQSTU med_5CRY3X2G1E medz2W mee3S2G1EH mee_2S meer3S meg5L3R2C1NOT
    meg_4L3R mege3C1L meh2D1XZ mehr3D mei3DG2HNU1JPQSV meie3G1V mein3D1HN mejo2F1X mek3Z1HLQ
    mek_3Z1BL mel3LM2CRUVXZ1DEHKQSWY mela3M1X melh2U mely3L mem4M2X1ABEJOTUVZ mema2M memb3M2X1AEJOUV
    memi3M men5M4ACFJORSUY3DEGHKPVWX2BILNQTZ men_4CRSY3D2EHZ1AFIKLMVX mene4G2HMR1CKLQVWX meng4M1AD
    menj3M1AKX menn3N2CHLR ment5J4AFOU3EV2BCDILMPQRST1HKWXY meny3M1APW
    mer4CMRY3ADFLX2EHIJKOPSUVWZ1BNQT mer_4RY3CD2ASX1EFJKUWZ mere3CM1ALRVX mert3L
    mes3AGJUX2CEHKLMOPQRWZ1DFINSVY mes_3AJ2EPQ1CFILNSUWXa mese3G1FKOUXZ mesm3U
    met4PS2ACEHJKLOQRXZ1BDFIMNTUVWY met_4S2CLRZ1AJKPXY metu2P metų2P meu2U1AJV meu_2U1AV með4N
    með_4N međ2K među3K mg5I1CDSY mga6I mga_6I mi4G3HLT2BCDFIKMNOPQUVWYZ1AEJRSX
    mi_4BW3FLMOQTXZ2HIKNPV1ACJR mia3T2LO1AHPUVW mich2D1BCEJNOVW mid5G1CEFRSUY mida5G1FU
    mie4T3FHW2JPQ1DOSV miej2T mien3F2T1HW mies3W2HPT1Q mig3CY2FOU1AEINS mig_3CY2N1A mij3S2K1PQV
    mijn3S miki2N1M miko3L miks3G2H min3GL2HPY1CEFIJMNORUVZ mina3G2FOUY1AEIJKMPTV mind4GL2C1DERSYZ
    minh3U2a minn2N1HRY mint3L2P1HMV minu4G2BH1ACDEFJKMNOPRSTUVWXY mir_2D1AKNUZ
    mis5G3FH2EJKNPSVXY1ABCDILMOQRTUWZ mis_5G2JP1FHNQSV mism2F1IN mist3H1BCEFNRSTU
    mit4D3GHIL2AFVY1CEJKMNOPQRUZ mit_4D3L2I1CEQVY mitä3H miş2Z mje2K ml3Z2BCKNX1DLMPRWY
    mm4CDHJRY3GO2ELNS1AIMQWZ mma3Y2HO1EJLNQRS mma_3Y1HNOQRS mme4CJR3DGY2HOS1EILZ mme_4G3CJR2H1DY
    mmer3CDRY1EJOS mmt_2D mmä3H mni3T1NQVX mnie3T1Q mnog2K1X mo5FKPUX4ABEIJLOSTW3CHMQRVY2DZ1Na
    mo_4FKOPUX3I2T1BHQW mod2COV1ABDEFIJKLMPQRSTUWXYZ mod_2C1V moe3S moet3S mog3K2PTX1LMS mogu2K1P
    moi3J1HT moi_2J mok3P1LWY moky2P mol3A2O1HKLV molt3A2O mon3JLP2AEHIOV1BCDFKMNQRSTUWXYZa
    mon_2J1EIL mond3L2JO1SV more3E1IOX mos3FLPU2E1ABIKMOQTVWX mos_4F3PU1LQV most3L2E1ABFKOUWX
    mot3R2PY1ABCDEFIJKLMOQSUVWXZ mot_2RY1IJLQ moč2X moż3T może3T mož3K2BW1X može3K
    mp4AFJMOUV3EHI2CDKPQRSXY1BLTWZa mpa3M2AEFIOU1HJKPVXYZ mpat3M ms4Q3NP2ESYZ1ABCDIJKLMRTWX
    ms_4Q3P2E1ADIJNSY mu3GHIMQ2BFNPTUVWZ1ACDEJKLORXa mu_4GQ3BKMTW2XZ1NP mua2M1Ha mua_2M1a muc2EF
    much3F2E mui3U2H1P muit3U1H muk3H2IM1C muka3H2M mul3IV2MRU1ACEFHJN mul_2V mula4I2M mult3V1E
    mur_3N1M mus_3G2PQ1DH muss2D mut3H2GZ1DILMV mutt3H1D muu3GH muut3GH muy2F muy_2F
    my4T3BEHW2NPRY1CIM my_3ET2BW1IM myc2Y myck3Y mye2R mye_2R myn3N1P mynd3N mysl2BW myö3H myös3H
    má4BL3FNW2a1U má_3BW2N mál2N1BLW mám2BW mám_2B1W már3L1W már_3L más3FL más_4F2L mâ3V mân3V
    mâni3V mä4H2GY1DW mä_3H1W män_3H1Y märk3G1Y mää2H må3CRY må_3R2C1Y mån2Y1CR måst2Y
    mé4L3AJ2BN1FUW még3L még_3L mény2L mér_2N més4A1L més_4A mê2J mêm2J même3J mình3a mí3B2AN1FLUW
    mís2B míst2B mô3W2a môž3W môže3W mü3Z2D mā4Q mā_3Q māj2Q mă3V mă_2V mą3P1T mą_3P mē4Q mēr3Q
    mēr_2Q mēs_2Q mė3P mě4B mě_3B měl3B měs2B měst2B mı4Z mı_3Z mūsų2P mů3B můž3B může3B mų2P mų_3P
    mộ4a một4a một_5a n1DHIMNORSYZa n_5DHS4CEFIJLMNRVYZa3AGOQX2BK1TW na4I3BKTWX2AFGLMNOPQUYZ1DEHJSV
    na_6I5BKTWX4AFGNOUY3HMPQVZ2LS1CDER naa3S2H1IM naar3S nac3D2AFKT1BOPQSUWXY nach3D1BSTW
    nad4G3F2ABKTUWXY1IJSZ nad_4G2BT1KWXY nag4GI3L2K1EJOTUX nag_2I naga2I1K nagu4G1I nagy4L
    nah2IM1BDNWX nah_3M1X naj3KTWX1BQV nak4I3LM2KTWX1BCHPQRZ nak_3L2IMT1BKWXZ naka3I2M
    nam3IMXa2BKPTW1ADEFOQSUVYZ nama3I2M1KPZ nan4I3M2HJNTXYZ1ABCDEFKLOPQSUVW nan_3IM2HNYZ1L nana2I1X
    nang3I2M nar4N3AXY2FKMOPTUV1BCEIJRWZ nar_4N3A2FMY1UVX nas_3FPQU2IKTX1MY nasa3I
    nat3IO2ACDEHJKSVXY1BFLMNPQRTUWZ nati3I2EJS1ACDKORUVXY nau3P1DHIJKQT nauj2P nav3Q2X1ABCFKPRSUVWZ
    nav_4Q nay2Ia1Z nați2V nc4AEFJOUV3BLMXZ2CIKPQSTW1DNRYa ncar2A1FM nce4J3EVZ2ABFOUX1CDIKLMPQSTWY
    nce_4J3EZ2B1CDFIKLOSUWX ncep2V1A nch3O1DEFJV nche3O1DEJV nci4AF3U2BJKMOVZ1ELPQSTWX ncia3AFU2O1L
    ncs2L1A ncs_2L1A nd4CDENSZ3FGIJLMORUVY2AP1BKQTWX nd_5DE4S3CGV2IJNRY1LMUWa
    nda4MZ3INOUY2AFGJKPQSVX1BCDELRTW nda_4Z3GMNU2AFIKOY1LPQRV ndan3Z2IJN1FLMOY
    nde5CS4DRYZ3EFGJLOUV2AM1BIPW nde_4CYZ3DGJRSU2FOV nden3CDLS2PZ1AEFJMORUVY nder4CDS3RY2EO1AFIJMUVZ
    ndet3C2DR1Y ndi4IN3MOZ2ACDEFJLPRSUV1BKQTWXY ndi_4IN2OZ1M ndir3N2M1Z ndo4FOU2ILM1ACDEJKPRSVYa
    ndo_5U4FO2I1P ndr3CRY2AJP1BDEFKLMNOQSUVWX ndra3Y1JNP ndre3CJR2A1EVY ndt3C2R1LS ndt_3C2R1S
    ndu3N2JMV1ABDEFIKLOPQUXZ ndur3N ne4BDJKLORWX3ACEFGHPQSTVZ2MUY1IN ne_4GJKORWX3CDETVZ2BFHLPQ1ISUY
    nea3V1EFOQ nea_2V1FO neb3B2PQW1DKY nebo3B1W nech2BW ned_3E2CGR1B nee3G2EHS1Q need4G2E
    neg3X2AKMPT1FILOQSUV nega3X2P1AMQ nego3T2K1AFI nej3BW2TX1CY nej_3TW2Y1C nek4L3KQX1BHMTZ
    nek_3L1BTXZ neka3X2KQ neke2L1KX neko2K1QX nel4O2GHSVZ1BCDEJLMPQRUY nel_3O2Z1EJS neli3G1MQRZ
    nell3O1DHJRY nem5L3BDW2CHJKSXZ1AFMNOPQTUV nem_5L3D2CUX1ABTVZ nen4DH3GRS2ABCFWY1EJKLMOPQUVXZ
    nen_5H4DS3R2ACFYZ nend3G1DR není2B ner4DR3ACFY2EJKMOPSVWZ1BHILNQTUX ner_4DR3CY2FJ1AEIKMSZ
    nes3ACFJPQR2BDEHMOUWX1IKLNSVYZa nes_4F3AJP2BCDEQRWX1HILNSY net3PR2CDHLQSZ1ABEFIJKMNOTUVWXY
    net_3R2CHPS1ADEFIJLMUVYZ new2E1CILMNSVWXa new_2E1BCLNSVWXZa než_2B1W
    ng6Ia5M4CDER3GNSY2JOPV1AFHLUZ ng_8I7a6M5E4CDGRSY2N1ABFHJKLOTUVWXZ nga5M4I3NY2Pa1CDFHJORUV
    nga_3IY2NP1FMOVa ngan5M3I1CNR ngar3NY1IM ngat3M1I ngay3I2a nge4CDRSY2EJLM1AFHINOUVZ
    nge_3CR2DE1JSUVY ngen3CDRSY1M nger3CR2DY1EJLMOSV ngg4M3I ngga3IM nggu3M ngh4a2M1IOV ngk4M2I
    ngka3M2I ngu3Na2AIMU1BEFJOPVW ngu_3N ngun2IM1FN ngà3a ngày3a ngư4a ngườ4a nh6a4U2CDHN1ILRSY
    nh_6a nha3Ua1CDH nha_3U1Ha nhi3a1I nho3U nho_3U nhà_3a nhân3a như4a như_4a nhưn3a nhữ3a nhữn4a
    ni5T4KX3DGHIMNOPSVWZ2ABCEFJLQRUY ni_5MX4IKLNOZ3BHQTV2AFWY1CDJPRS nia4T3PW2AMV1EFHLORU
    nia_4T3VW2AM1EFHLORU niai2P nic4D3BKTV2AEFOUWX1IJS nich4D2T1BW nici2AKV1BFUWX nid2FU1IZ
    nie6T4SW3Q2DJOPV1ABCEFHLY nie_6T4W2V1BDJLS niej3T niek3QW2P1ST niet4S nieu3S nig3N2DIS1CEPRT
    nig_3N1DIRS nih3X2K1BINW nih_4X3K nii4G3H2V1T nii_5G3V1T niin3H nij4K3X2PQ nije4K2X
    nik3BKTX2LMW1CDHIPQRSYZ nik_3X2K1LMTWZ nika3K2TX1BLMPW nil3I2VX1BHKMNWZ nila4I1BMX
    nim4G3KP2AHTVXZ1BDEFIJMOUW nime4G1AHPV nin4G3CNPRYZ2EHILMSU1ABFKVWXa nin_3Z2HN1I ninc2L
    ning5G3CENRY2MS1AFIU nink2P nio3P2T1EFHJKOU nio_3P1FKOTU nir3N2AJ1IKOVXZ nir_3N2AJ1Z
    nis_3P2MQ1ADIJNS nit3I2ABEHMOVX1CDFJKRSUWY nito3I1O niy3I2Z niya3I nių3P nių_3P
    nj5KX3M1AEFHJLNUY nja3KMX1AHN nja_3KX njad3M nje4KX1M nje_4KX njeg3KX njen2KX nji3KX1M njih2KX
    nju_2KX nk4HLP3CDERSTWY2BKMNQXZ1IU nk_3L2ES1CDIMPRYZ nki3H2LP1ETZ nkin3H1ELP nl4Z2CDELNRSY1AHIMV
    nla4Z1CDHILMNRS nlar4Z nly_2E nn6N5DHR4GJLOY3CMST2BEWZ1AFIKQUVXa nn_5N4DR2G1Y
    nna4N3GHY2JLO1EQRST nna_3GNY2H1ELORT nnar3N1Y nne4CR3DGHJLSY2ETZ1INOW nne_4R3CGJ2HLY1DOTWZ
    nnen3DS2HR1JY nner3R2DY1CEJS nnet2HR nni4N3H2LOY1CEJRST nni_4N2LO1HT nnig3N nno3O2HR1BDEJTWY
    nno_3O1T nns3NY2R1D nns_3Y1N nnt3D2N1R nnte2D nnya3M nnyi2L no6O5ABFKQUWX4CEHIJPRSTV3DLNY2MZ1a
    no_5FOX4AIKPQU3BTW2EH1DMRSZa noc3D2FT1BW noch3D1F noe4R1S noe_3R noen3R nog3CKS2Y1IQX
    nog_3KS2Y1I noge3C1K nom_3KY2RW1ABIJLX nomé2A non4O2IJ1EHM non_5O2J1EH nong2I noo2IS1H noon2I
    nor3PR2ACEFNOUVY1BDHIJKLMQSTWXZ norg3R nors3R2P nos4U3ABFKWX2HLOPQV1JT nos_4FU3P2L1AJKQX
    noss2U1H nost4X3BKW2AHO1QV nosť3W not4E3Q2JNOWX1ABDFHPUV not_4E1HQ nou3BJ2VW1AEHSU nou_3B2W1ASUV
    nous3J1AH nouv2J nov3BKWX2AQU1CDEFJLOS now3ET now_3E noś2T nra3Z nra_3Z
    ns5AJY4CDEHNRSUV3FIKOQWXZ2BLMPT1a ns_5J4ANSY3CDEQR2UV1HILMPZ nsan3Z2I1H nsc2D1AJS nsch3D1S
    nsen2S1ACRY nsk3CNRWXY2BK1H nska3Y1CHKNRWX nske3CR2WXY1K nski2KX1N nssa2H
    nt5AJ4EFMOUVY3CDHILPRS2BKNQTW1GXZ nt_6J5A4ELV3DPRSY2CGIN1BKMOTWXZa
    nta4FMU3AHIOV2CEJKPRSTY1BDLNQWXZ nte5FOUY4DV3ACEJLRS2HIMPQT1BKNWXZa nte_5Y4FOU3JV2DR1CIKLSX
    nter3ACDEFORV2IJQSTUY1BHKLMPWXZa ntes3FU1AJO nti4O3AEFJMPU2HISV1BCDKLNQRWXYZ nti_4O3P2M1HIKLNQ
    nto4FOU2EHILPQW1ABCJMRSTVXY nto_4FOU2EIW1ABHPQ ntos2FLU ntr5V3AFJOU2EPQY1BCDIKMRSTWXZ ntr_2V
    ntra3AFU2JOV1BCDEIKMPQRSTXY ntre3AJV2FU1OY ntru4V1BST nts3AJ2DEQ1IS nts_3AEJ1IQ
    ntu4M2V1ABEFHIJNOPQTUW ntuk4M ntul2V nu4GNV3DHKPQZ2BCFIJMOSUWY1AELRTX nu_4GQV3BCKNYZ2SW1JPTX
    nue3F1EJ nues2F nuev2F nul3GV1BHIKLMOWZ nul_3V nult4G num4N3V1CEIJMOPQSUYZ num_4N1MU nuo3P2O1HK
    nuo_3P1K nuov2O nur3D2N1MVZ nur_3D2N1Z nut3H2BKOW1ACDEFIJPRSTUVXYZ nut_3H1BTV
    ny5LM4AIT3BEHPW2CRYZ ny_4T3BELW2A1CIMRY nya5M3AI2LZ1Y nya_5M2AIYZ1L nyak3M nyan3I1MZ nyc3T1W
    nych3T2W nye3L2CM1AR nyi3L1M nym2T1W nym_3T1W nys2AP1L nys_3A2P nyt3H1CELRY nyt_4H1CL
    nz4O3D2FS1ABKLVWZ nza3O2F nza_3O1F nà4a1A này4a này_4a ná4BW3L2N1FU ná_3BW1N nál3L1BNW nás2BW
    nã4U não4U não_5U1a nä4H3Y2G1D nä_3H när3Y när_3Y nå3RY2C nå_3R1C någ3Y någo3Y når3R2C når_3CR
    nç3U2AJ1Z nça3U2AJ nça_2U1A né4BW3JL né_4BW2J née2J néh2BW1L ného3W2B ní5B3W1FNU ní_5B2W1N
    níc2B1UW ních2B ním2BW ním_3B2W nú3N2W1AFUa nú_2NW nü3GZ1DL nüü3G nüüd4G ný4W3B2N ný_4W3B1N
    nýc3W2B ných3W2B nā4Q nā_3Q nāk2Q nās_2Q nāt3Q nă3Va nă_3V năm3a năm_3a ną2PT ną_3P2T nė4P nė_3P
    nės3P nės_3P ně5B ně_4B něj2B něk3B nī3Q nı5Z nı_4Z nın3Z nın_3Z nų2P nų_3P nước3a nț3V nți2V
    nță_2V o2BEFHKOPSTUWX1ACGIJLQRVYZ o_8U7FKOTWX6BEIPa5AHQ4DSV3CMNRYZ2JL oa5V3HU2ESa1AFIMY oa_3H2Ua
    oar4V1E oar_2V oare3V oart2V oas2UV oas_2U oat3V1E oate3V ob5WX4ABKT3FLUV2CDEIJMOPQRSY1HNZa
    obi3T2KWX1ABDFIJMOPQV obie3T1FVW obre3AU2F1JKOTWX oc5Y4AFTUV3BDEJOSW2KPXZ1CILMQ
    och5Y4D3W2BST1FJOV och_6Y4D3W2S ock3Y2E1D ocks2Y ocz3T ocê3U ocê_3U
    od5KX4BTW3CEFPQU2ADHILORSVY1GJMZ od_5K3BCEITWX2LR1DQSVY oder3D2AFU1BCEKOQRVWXY
    odi4K2BWX1AEFHLOPQSUV odin4K2BW odn3BKW2TX odno2K1BTWX odo3FUX2BOPTW1HKMQV odo_3F2OPUX
    odos2FU1HP odt2CR odt_3C2R odz3T odzi3T odľa2W oe5S4R2E1ACFHJOUVY oe_3RS oed3S1C oed_2S oek2S
    oen3RS1CY oen_3RS1C oet3S oet_3S of5E3NS2ACDFIJORTUVY1BHKLMPQWXZa of_5E3S2IN1CDHKLMOPRTUVWXYZ
    og5CNR4KL3OPSTX2AEFGIQUVY1BDJMWZ og_6N5CR4K3S2ILPY1DEX oga3K2LX1DFMOPQTU oga_3K1MTX
    oge3C2S1DEKOXY oget3C1EO ogli2O1KT ogn2O1L ogo3X2KU1LOPT ogs3CR også3CR ogu_3G2K1QX ogy5L1E
    ogy_5L1E oh4B3DGHW2MX1ACEFIJKLNRSTVYZa ohke3G ohl3B1DW oho3BW1HM oho_3B2W oi5HJ4U3EOV2ST1ACIKMXa
    oi_3HJOUV1ASTa oik3H oike2H oim3H1T oimi3H oin3HJ2E oin_3H2J1E oing2E oir3J1H oir_3J oire2J
    ois4H3JU ois_3JU2H oisa2U1H oit4H3J1SU oit_3J2S1H oitt3H oj5K4PWX3BHQT2U1AEFJSYZ oj_4K2WX1B
    oja3KP2HQTX1FW oja_3K2HP1QTWX oje4P3BKTWX2HU1ACEJQSZ oje_4P3K2BTUWX oji4K2PWX1BQZ oji_4K2P1BWXZ
    ok4BHKLPTWXZ3CEGIMNQRS2Y1DJOU ok_4LZ3SW2BCEIKMRTX1DHJNOUY oka_3H1KPQWX oki3P1EHTWX okk3N1CHLRS
    okku3N oko3KW2BHTX1ILMP ol5G4HLOWZ3ABCDEFKRTUVXY2IJMPQS1N ol_3AW2EILSZ1BCDFJKMOPRTUVXY
    ola4Z3OW2AFKLMQU1BEHIJPRTVXY ola_3W2AKO1BFHILMQTUXYZ olan3Z1FY olar3Z2O1AFUV old3CRZ2EL1ADIOSV
    olde2CR1E oldu3Z ole5G4H3BM2ACEFJKORTVWX1DIPQSUY ole_5G3H2O1BCEJKRTUVWX oleh3M olek4G1P
    olen4G2H1ABCDFJORSTWY oli6G4H3BKOPWXY2ACDEJQRSTV1FILMUZ oli_6G4H2OWX1BKPQTV olid4G1A
    olis3H1MPQYZ olj3KX1L olj_2X oll4H3DG2EOSY1ACFIJLNRZ olla3GH1EFJOSYZ ollu2H olm3Z2GH1Y olm_3G1Y
    olma3Z1H olo3OW2BFKMPUVX1ACDEHIJLQRSTYZ olo_3OW2F1BIPUVX oloč2W1X olsk2T1B olt4L3AGO2U1HNV
    olt_4L3AG olto2O1U olu3Z2ABVW1DEFHIJKMOQRSTUY oly3L1BW olya3L om4ACKRUWY3BEFGHJLOPSTVX2DMNQ1IZ
    om_5CRWY4AKSU3BELX2DN1IJMOQTVa oma4G3H2KNOPQX1ABEFIJLMSTUVWYZ oma_5G2KNPX1ABFHOQUW ombr2F1AJV
    ome4EO3AHKPSUX2BFVW1CDIJMQRTY ome_4O3E2KU1AIJPW omm4J3CDGRY2EO1HILS omme4J3CGRY2D1EHOS
    omo4U3F2BKPTWX1AEJLMOV omo_4FU2X1O omâ3V omân3V omés2A omā2Q on3O2AEFGHIJ1DKLPSTUVYZa
    on_6G5EHJ4DFIO3KLYa2ACMNRSTVWZ1BUX ona4A3FKOTUV2DEHIJMNPQSXZ1BCLRWY ona_3A2FKNOT1BHLPQUVWXZ
    ond4S3JLO2DEFUV1ABCIKMPQRTWYZ ond_3S1EJL onde4S2DFJU1EO ondo2LO1EFP
    one4EO3ACFRY2BDHKMSTV1IJLNPUWXZa one_5O4E2T1CDFHIJKMPRSUVWXYa ones3AF2M1EOP
    ong5I4a2EJMS1ACFHLORUY ong_5Ia2EM1JRSY oni3OT2AKPV1BCDEFHIJLMQSUWX oni_3O2K1ABHQTX only2E
    onn4J2DHO1CELS onne3J1DEHOS ono4O2FKPXY1ABCEHIJLMQRSTUVWZ ono_4O2KP1FHT onoc2F onr3Z onra3Z
    ons4AJ3EUV2FOSY1BCDHIKLMPQRTXZ ons_4AJ3E2S1IQ ont4JU3AEFLOS2MVY1BCDHIKPQRTWXZ ont_4J2L1AESY
    onu3Z2N1BHKPQTVWX onze2S1D oo5S3EGHI1CDJLMOUY ood2ES1I ood_3E1IS ooi2S ook3S2EG1IOU ook_4S2E1IOU
    oolt3G oon3I2HS1E oong2I oor5S1E oor_5S1E oord3S op4S3BCEHKORTVX2AFIJPQUWYZ1DGLMN
    op_5S3C2E1ABDIJKMVXY open2S1EV ople2E1C opo_2O opp4R2HOY1CEJS opp_3R1Y opšt2K
    or6CRU5AEFJKLOSVWXYZ4BDIMNPQT3H2a or_5CEFRS4LUVZ3ADXY2BIKMW1HJNOTa
    ora4MU3AFKOTX2BIVWZ1CDEHJLPQRSY ora_3OU2AFKX1BLQTVWY orab3X oran4M1CKORXZ oraz3T1BFKX
    ord4S3CRY2ADEFJOUVZ1BIKLMNPQTX orde3S2CDRY1AEFJU ordt3S ore3CEOU2AFJKRSVWX1BDHILMNQTYa
    ore_3EO2CJKR1IMVWXYa ores3FU2C1AERV orge3R2CDS1ENY ori4V3KOP2ACEFHJQRSTUWX1BDILMNYZ
    ori_3O2KV1AHLMPX orn3O2AUWX1BCDEFKLNRSVY oro_3O1BFKPTUW orqu2FU ors3CLR2AEJNOP1DIKQSTWXYZ
    ors_3A2EJP1LQ orsk3R2C1KWXY orsz3L1T ort3ACDEFJORUY2INPQSVZ1BHKLMTWX oru4Z2BKNV1CQTWX orul2V
    orum3Z1N orá2LW1B orá_2W oré3W1U oré_3W orð2N orý3W orý_3W os5FPU4ABHKLOTWX3EIJQV2CDGMRSY1NZ
    os_6FU5P3AHILQ2CGJ1BDEKMRSTVXY osa3A2FGHLO1BKMQUWX osa_3O2AFG1HKU ose_3P2EJO1DIK oseb2X1KV
    osl3K2BWX1QR osno2K1X oss3HOU2ADEJLRY1NS oss_2RY1DE ossa3H2U1O ost4BKOTVWX3AEHLU2FP1CDIJMNQRSYZ
    ost_4V3BELX2K1ACDIORSTY osta3BHKTWX2AOU1FLNPQY osti3BKWX2O1HPV ostr3AO2W1BFKTUV osì_2O osť3W
    osť_3W ot5Q4ABEHKLOPSVWX3DFIJMNRTUY2CZ1a ot_4EX3AILQSVY2HR1BCDJKMNTWZ oth3E1A othe3E
    oti3PQ2BHKOWX1ADEFJMNRSUVY otie2Q otr3FX2JKQTW1OPVY otro2FX1QY ots2A1EHJQRSY ots_2A1EJQSY
    ott4L3HO2NY1CDEJRS ott_4L2N1DRY otta3H2L1OR otto2O1H ou6EJ5B4SUW3HV2AI1CDFKLMNOPQRTXYZa
    ou_5B4EUW3JS2A1IMV oud3S1BHJ oude3S1H oug3E1J ough3E oul3E2HJ1V ould3E oun3E1IS ound3E1I
    ount2E1I oup2BJ1E our5J4E1ACDIRSUY our_5J4E1I ours3J2E ous4J2E1ABHI ous_4J2E1AH out4EJ3U2B1HIS
    out_4E3J2B1IS oute3J1S outr3U1J ouv3J1BU ouve3J1U ouw3S ov5BKWX4O3ACEHPRSU2FLQVY1DIJM
    ov_4W3X1BCKRY ova4KW3BHOX2APQUV1LY ova_3K2AOX1BLUVWY ovan3WX2K1BOPY ovat3BH1KOWX ovať2W
    ove4SWX3CEKOR2ABUV1DFHIJLMQY ove_3K2EOX1ACIRUW oven3WX1BCFKRSU over4S3CER2AO1IU
    ovi3KX2BOW1AEFHIJPSUV ovi_2KX1BOW ovo4K3X2BUW1OP ovo_3K2OUX1BPW ovor3K2WX1B ová2BLW ové3B2W
    ové_3B2W ow5T4E2D1BCILMNORSUVWYa ow_4E1CIMSU owa4T1E owan3T owe3T2E1S owi4T1DE owie3T1D own3E2T
    own_3E1I owy3T oy3FZ2EIJ1HM oy_2FI1EHZ oz4W3BKLTX2QV1DFOPSUZ ozr2W ozri2W oà3a oàn_3a oč4X3BKW
    oče2KX1BW oči3X2KW1B očn3W2X1BK oğ3Z oľ2W oł3T oř2B oś4T oś_3T ośc3T ości3T ość2T ość_3T
    oš3KQ2X1BPW oš_3K oż3T oże3T oże_3T ož3BKWX1P ože3K2BW1X ože_2BKW p2ABFIJKMOPQTUVWX1CEHLRSYa
    p_5Sa4EMPZ3ACILNRY2BDJKQTVWX1FHOU pa5IMPQ4AFHJU3BEKOTVXZ2CDGLNRSWY
    pa_4MX3IK2AGHNQUVY1CDFLOPRSTWZ pad3BM2KPQTWX1FIOUY pada4M2KP1BQTX pag5I3P2O1AEFJMQSUV pag_4I
    pagk3I pags2I pam3I2P1ABKQTWX pama3I1PQ pan4I3M2ABEHPTUV1CDFJKLNOQRSWXYZ pana3I1MP pang4I2M
    pany2A1EIM pap2IP1AEFJLMOQTUY papa3I par5U4AFIJOQ3EHPVZ2BCDKMRSTXY1LNWa par_4JQ1ACFKNRUVYZ
    para5U4FI2AMQZ1EHJKLOPSTVY part3AEFJOUV2PR1BCDIKLMQSTWXYZ pas4JP3MQ2AFIOUY1BCDEHKLRSTVWXZ
    pas_4J2PQ1ABFIMSUY pasi3P1IM pat4M3IPQ2ABV1CDEFJKLOSTUWYZ pat_3IM2PQ1ALV pav2P1BKQ paš3Q1P
    pe5A4FJMOUV3CEGHILPRSY2BDKQTWXZ1N pe_4V2CEJR1BDFIKLMOSUWX pea4G2E1HV peab3G
    pel3U2AHMSY1BCDFIJLOPQRVWX pel_2A1CIJRSUY pela2HMUY pelo3U pem3M1J pen4MV3RSU2ABCEFJOY1DIKLNPQW
    pen_3S2RY1CDEL peng3M1CRY pent4V1MR peo2E1F peop2E per5AMO4F3CEHIJPRUVY2DKLQS1BNTWXZ
    per_5AO3PR2CESY1BDFIJLMTUVWXZ perc3O2M1ELU pero3F2I1MOU perq2A pert3M2O1AEFJU però3A1O
    pes3U2LM1AEFIJKOQRSVX pess3U1O peu3J1A peut2J ph5a2EJ1CDILMNRSVWZ phá3a phả3a phải3a
    pi4OQ3HIKMPTVX2ABCDEFGJNRUW1LSYZ pi_3M2H1AIKLNOX pia2O1AFHLMPUVW pid3G1AFHJU pidi3G
    pie4Q3PT2DFHOV1AEJSW pie_3PQ1T piel2D pier3T1FJQV pili2I1MP pils2Q pin4I2EMPX1ABFHJNOQTUVWY
    pina3I1WX pir3PQ1ACEFIJMOUVX pirm3PQ pit3H2IKO1ABDEFJTUVWX pitä3H più3O più_3O
    pl4EJ3ABFPSUVWX2CDIKLOQRTYZ1HMN pla3E2ABCFJKPRSUVWXYZ1DIMOQT plaa2S play2E1I
    ple3E2AFJV1BCDIKOQRSTUWXYZ ple_3E2J1AFIV plu3J1CRVZ plus4J po5BKTWX4AFJOU3EGHIPV2CDLMQRSY1Z
    po_3BFKOPTUWX2I1H poa2V poat3V pod3BKTUWX2AF pode3U2AF1BTX podľ2W pois2HU
    pol4G3BKTWX2ACDEFHJOPQRUVY1ILMSZ pole4G2BX1T polo2W1BKOX pols3T1B pom3TX2BKW pome3X1BKW poo3G1ES
    pool3G por5F4U3AJOVX2BEIKPQTWZ1CDHLMRSY por_4FU1AZ pora3X1ABEFKTUVW porq2FU
    port3AEJOUV2FIPQ1BCDHKLMRSTWXY pos4KX3ABIJOUW2EFPT1CDHLMQRSVY pos_3I2P1FJLU posa2A1KX posl3K2BWX
    poss2OU1AEJ post3K2ABOTUWX1DEFHIJRSV pot3X2ABKOTVW1EHJLMS pou4J2BW1UX pour5J pov3WX2BK1UV
    pove3X2W1KOV pow3T1E powi3T poz3W2BKTX1PQV pozr2W poč2BKW1X pp4RY3EHJNO2CDLS1IM pp_3NRY1DL
    pr5BKTWX4AFJOPQUV3CDERSY2GILMZ1HN pra4BTX3KPW2GOQSUV1ADEFJMRYZ prad2P prav4X3BKW praw4T
    pre5WX4AFKOUV3EJ2DGPQRSTY1BCHIMNZ pre_3VW2AFKOU1J pred4X3KW prej3X1W prem3K2JX1ABEFOTVW
    pres3AFOU2EGJRW1CDHIKMNSVXY pri4KPVWX3AFJOQU2CEMRSY1BDILN pri_3WX1KO prie3PQ2W1OUV
    prim3OV2AFKUX1EJSW prin3V1ABCDEFIJKOPQRSUWXY pro5B4AFKOUV3EJPQSTWX2CDILMRYZ1H pro_3B1DP
    prot3B2KQWX1AEFIJOPUV prv3K2BWX prvn2B prz5T prze4T przy4T prá3BW práv3BW prè2J près2J pré3J2A1U
    prés2AJ prí3W1N pt3V2ADEJLNPQRSYZ1BCFIKMTUWX pu4FHMV3AIJKOPQ2BENSTUWX1CDLRYZ pue3F pued3F pues2F
    puis2J pun3MV2HIKO1ACDFNQRST pun_2M1V pune2V puol3H put3V2KM1AEFHIJOPQTU pute3V1EKM pä4H3G1DWY
    päev3G pär3G1H pära3G pää3H på5RY4C på_5CRY pé2JL1U pā3Q pār3Q pă3V pă_3V păr2V pē4Q pēc3Q
    pēc_4Q pēj2Q pě2B pı3Z př5B pře4B před3B přes2B při3B při_2B pří3B pšti2K q6A5FJOU4a2E1DIMS
    qu6AFJU5O4a3E1DIS qu_4J qua4O3AJUa1DE qual3O2AU1EJ quan3AOUa2J que6AFU5J4O2E1DIa que_6AFU5J2O1E
    quel3JO2U1AF quem2U1J quer3U1AFJ ques4AO3J1EFU qui4J3AFU2EO1I qui_4J2AU1O quie3F quoi2J què3A
    què_3A qué_2F1J r3CNRY2ADEFJKLMOPQSTUVWXZ1BHIa r_6Y5CDNRZ4AEFJPQSU3LMOVX2IKW1BGT
    ra2AFKMNOPTUXYZ1BCDEIJQRSVW ra_4AFNOUY3CIKLMPQRVZa2BGJTWX1H raa3S2H1IM rab2FUX1ADEIJLMOPVYZ
    raba2FU1IMXZ raci3F2A1BKPTUX rad4K3FPUWX2ABDELMOQTVYZ1CHIJRS radi3KX1ABCDEFIJMOPQRSUVWY rah_2M1X
    rai3JP2EQ1DHIMOSTUVa rai_2P1JOQa rait3J rak4Z2HKMQT1BCDLNPRSWXY rak_4Z1KMTX raks2Q1R
    ram3INU2AFKMOPQTXYZ1BCDEJLRSVW ram_3NU2QY1BCEKLMRTVWXZ rami2I1OPT
    ran5M3ABEFIJKOPUVWXY2CDHLNRSTZa1Q ran_3AM2FHIZ1CDEKLORXY rang4M2Ia1CEJNPRUY rapa2M1I
    rar_3AUY2FNZ1R ras3FGMPQUZ2HIKORY1ABCDEJNSTVWX ras_3FPQU2IY1HJMV rasa2M rasi2MU1PY
    rast3G2PQ1HKNWX rası3Z rat3EKOVXY2ABCDFIJMPQRSTUW1HLNZ ratt2O1HY rau3DPQ2N1AHV
    rav4X3BKW2JOU1ACEFPQRVY rav_2X1RY ravi3X2KW1BOU ravn2KX1B raw3T2I1EM raw_2I1T rawd2T
    raz4X3KT2BOW1FUZ raz_3T2W1XZ razi3O2X1BKT razl2KX raç2U1Z raçã2U raš3P1KX
    rb3CDMPQ2KRSVYZ1ABEFIJLNOTUWX rbej2C rc3AFJOV2DELMTUW1BCIKPQSXZ rch_2D1E rché2O1J
    rd5S4CDRZ3AEFJLOQTUY2BIKMPVWX1HNa rd_3DES2ACJRY1BIKLMNOTUVWXZa rde4DS3CRY2EFJLUZ1AMOVX
    rde_3D2CRSYZ1FJUV rden3DS2CR1AFUYZ rdt2S1R rdt_3S1R rdz3T1Q rdzo2T rdı3Z
    re5V4ACDEFJKORUWX3LMNPQSYZ2BGIT1H re_6JO5ACERV4FLY3DKSUWXZ2IT1BHMNPQa
    rea4EV2AFIOU1BCDHJKLMPQRSTWXY rea_4V1AEFIMOU reat2E1OV reba3K2A1VWX rebb2O rebu3V1AKWX
    rec3AFUV2DEJOSZ1BIKLQTWXY rech2DS1FJW reci2FU1AEKOSVY red4X3CEKW2LOQRSUVY1ADFIJMTZ
    red_3E2KWX1CFILRVY rede2C1DFLORSUVXZ redn2KX1TW redz2Q ree3E2S1ACFHIUV rei4D3NPQ2ARSUV1EFHJO
    reic2D reik3P1NS reiz3Q rej3X2W1BCKLQTUY rej_2WX1T reka3M2K1N rem3JK2ACEFGHLRUVX1BDIMNOPQSTWYZ
    rema2K1AEX reme2JKX1ELV ren4DS3ACEFJKLMORZ2PUVWXY1BHINQT ren_4DS2ACRYZ1EFHKLMX rena3M1AFJK
    rer3CR2ADJ1FOUVYZ rer_3CR2ADJ1UY res5A4EFJU3CGORV2DIKLMPQSTWXYZ1BHN res_4AFJ3CGU2ER1DILMQSTX
    ret4C3ALRW2EFJKOQUVXYZ1DHIMNPST ret_4C2QRZ1AHJKLMVY rett3R2O1CEL rey3N1FZ rez3V2QTX1BFJKLOPUW
    reș2V reșt2V rf3DN2CRY1AEFJLOSUVZ rfö2Y rför2Y rge3DR2CEJS1AFLMNOUVXYZ rge_2R1CEJNVY
    ri3KMNOPUVXZ2ACDEFHIJQRSWY1BGL ri_5M4NOVXZ3HIKPQW2ALR1CJSYa ria4U3AFOPVW2EHM1BCDIJLRSTXY
    ria_3AOU2FVW1EHILMPRTY riad2W1U riau3P ric3OV2ADEFJSUW1BCIKLNXYZa rich3D2S1EJOW rico2O1FUV
    rie3EJPQSVW2ACDFOR1BITUY rie_3PV2JOS1ABCDFRUW rig3CY2EORU1ADFIJKNSV rii3GV2H1BPTW rii_3V1BTW
    riig3G rij3KPS2QX1VW rija2KPQX1W rije3K1SX ril3V2IKWXZ1ACEFHJLMOSU rile3V2Z1O
    rim3OV2AFKMPUXZ1CEHIJQRSWY rima3O2MV1FKP rin4Z3CEHIMNPRV2ADFLOSUY1BJKQWX rin_3IV2HZ1DMNS
    rinn3N1D rint3L1HMPV rio3FOPU2AEKV1CJMQRSTY rio_3FOU2P1KT rir4N1AFJKOUVXZ rir_4N1AFJUZ
    riu3P1AMOTV rið3N rið_4N rių2P rių_2P rj3HMNX2GLY1Z rja3M2HNXY1L rk4Z3CHMNRSY2DEGKLPQX1BITW
    rl4Z3CDMNSY2AEFJKLORX1BHIPQTUVWa rler3Z1J rlig3C2RY rn_3D2ACENY1RSV
    rna3MY2AFNOSU1BCDEIJKLPQRTVWX rna_3Y2N1AFKMORSUX rne3C2DJRWX1ABEFIKLNOPQSTUVYZ rne_3C2R1DJKOVWX
    rno_2FOUX1BIK ro3BEFKOTUWX2AIJLPQRSVYa1CDGHMZ ro_4FOU3BIPX2KT1ACDEHJMQRSVWYZa robi3T2W rodz2T
    roe2S1CY rohk3G roi3J1HKVX rok3W2BTX1KLMPQS rom3EV2BKLOSWX1ACDFIJMPQRTUYZ rom_3E2LSW1KRX româ3V
    ron4a3F2AEJOST1BCDHIKLMPQRUVWXYZ ron_3F1EHIJLST rong5a1EIM roon2I ror_2CRY1V
    ros3BFLPU2DKOTWX1ACEHIJMNQRVYZ ros_3FPU2L1AJQ roto2B rou3EJ2BSU1AIVW rouv2J rouw2S
    rov3BOW2AEKUX1FJPSVY row2ET roz3BTW1DKL roč2BWX1K rque2FU1AJ rquè2A rr3AEFJLNOU2CDHRSY1IMTVWZ
    rra_3N2AFLU1JOY rre3A2CDEFJLORUY1HS rs4ACDEJNQRSY3FLMOPVXZ2BHIKTUW1a rs_4EJ3AQS2CDNPRY1ILMVZ
    rsc2DS rsch3D2S rsi_2O1MP rsk3R2CKX1BNTWY rso_2O1FPU rsz3L2T rszá3L
    rt4LR3ACDEFJMNOPQSUVYZ2BHIKTX1GW rt_4DLRY3ACEJNS2QVZ1BIKMOPTUWXa rte_3FOUV2CDJR1ILSX
    rti_3M2OP1BJKQWXZ ru5V4KMNQXZ3BCDEFHPRSTUWYa2AIJLO ru_4NV3Q2BKMWXZ1PT rug3KX2CS1ENPTV ruge2CX1K
    rugi2KX1T rui2S1AFJUV ruik2S ruk3R2K1BCMPQSTWXY ruke2R1K rul3V2Z1ELN rul_3V
    rum3NZ2DMV1BCEKOPQRSTUWY rum_3NZ2D1CRSTVWY rung3Da1MP rus3M2HP1ABCDEFIJKNOQRSTUVWXZ rus_3M1IPQ
    rv3BHKWX2ACEFGJLOQRSUVY1DIMNPZ rvní2B ry4ET3P2BCINRWY1DHJKLMOSUVXZa
    ry_4E3T2BIW1CDHJKLMNORSUVXYZa rz5T2DLOS1BFKQVWXZ rze5T2D1BLQS rze_3T rzec3T rzed3T rzez3T rzy4T
    rzy_3T1B rà3A2O1a rà_2AO ràci2A rá4BLNW2FUa rá_3N2BFUW1L ráv3BW rä3Y2DGH rät2Y1H rätt2Y rå3Y2CR
    rån3Y rån_3Y ræ3C2N rè3J2A rès3J1A rès_3J1A ré4J3BLW2AN1FU ré_3BW2J1AF rés3J2AL1F rés_2A1FJ
    rése2J rész2L rétt3N rên_3a rí3FNW1AUa ría3F ría_3F rð4N rð_3N rða2N rði3N rði_2N rðu3N rò3A1Oa
    rò_3A1Oa ró3LT2N1FUW rów2T rø2CR rü3DZ2L rül3L1Z rý3BW1N rý_3BW rýc2W1B rých2W1B rā4Q rā_3Q
    rād3Q rāk3Q rāk_3Q ră4V1a ră_3V rē3Q rė3P rī5Q rī_4Q rīg3Q rı5Z rı_4Z rın3Z rın_3Z rů2B rža2KX1W
    ržav2KX rư3a rất_3a s2ABCDEFGHIJKLMNOPQRTUVWXY1SZ s_5AFGJPQU4DELS3CHINY2BMRVWX1KTZ
    sa5I4M3GHKPQWZ2AFJLNORUVXY1BCDETa sa_6I5W4GHM3AFKOUVY2JLNQXZ1BPRT saa4GH3M2IZ saa_2H saab3G
    saat3M2HZ sab3I2AFU1JLMOQVZ sabi3I1AFOQUV sad3K2FGUZ1ABILMPQTWY sad_2K saj2LMX1FKQVZ saj_3X1Z
    sak3LP2GIMQRXY1HKNZ sak_4L1IKMRXY sala3M2I1AFHJQU sam4KN3CIMRTXY2BDGHQSW1AEFJOPUVZ
    sam_3K2Q1DTUXYZ samm3CR2DY samo3K2TWX1BH san5I4M3HJZ2AFKLOPRUY1BCDENQSTVWXa sang5I3M1CRa
    sano2H1O sans2J sas_3U2FPQ1Y sasa2I satu3M1QV sau3PQVa1JM sau_3Va1P sav4P3Q2K1EHJZ savo3P1J
    savu3Q1Z say3M2EIZ1J saya3M2I1Z sc5D4OSV3AEFTU2J1BCIKLMNPRWXYZ sc_2V1A sce2OT1AEFJKUV
    sch5D4S2OV1BEITWY sch_2DS scha3D2S sche4D3S1O schi3S2DV1O schl3D scho3D2S1BEITW schw2D
    sci3O1AEJU sco3O2AUV1EFJST scu3V2FO1AEJTU sde_2F1U se5G4ABCDEFHJKMNORUX3LSVYZ2IPQW1T
    se_5BKX4EFJOU3ACDGHPRV2LSYZ1IQW sea4G2EFV1HIJM seal4G seb4M3X2KW1BLVZ seba3M1WX sebu3M1X
    sed5G3E2MXY1BKOVWZ sed_4G3E seda5G2MY1KX see6G3H2E1DSX see_6G2E1H seg3ARU2FGNO1LMX seg_3R sego2A
    segu3AU2FO seh3D2M1X sei4D2GHJU1NOPRV sein3D1HJN sek3M2HZ1BCKLPQRTWXY seka3M
    sel5G3CHMR2DEKXZ1ABFIJLNQSUVW sela3M1KZ sell5G2H1ADE selv3CR2H1E sem5N4B3LMOUX2AHJV1CDEFRTWZ
    sem_5N4B3LX2U1DTW semp2OU1ACMR semu3M sen4DH3ACJLMORSUYZ2EFNP1BIKQTVWX sen_4DH3CLRSY2Z1AMNQ
    seni3Z1HMP senz2O seor2M sep3M1ACEFJKNOQRSVWX sepe3M ser4R3ACDFJMOUY2EITVZ1BKLPQSWX
    ser_3ACDRUY2FJ1EI sere3O2D1CRSU ses4G3HJ2AEFMQU1BCDIOPRVXYZ ses_3J2ADEFGQU1CIMRYZ sest4G3H1BKX
    set_3H2C1ABEKLRXY sett3R2NO1EHLY seu3AU2HJ seu_3AU sev3A2QXZ1EHK seva3A1H
    sh4E2I1ABCDFHJKLMNORSUVWXYZa she3E1D she_3E sho3E1CDILSU si3GHIMOP2ACDEFJQRTUVWZ1BKLNXY
    si_5H4BIMOWZ3AFJPQVX2GKLNRT1U sia3HMOP2TW1AEFIRUV sia_3HM2OP1AEFIUVW siai2P siap2M
    sic4D2AFOU1BEWX sich4D sid3C2AEFGOPRU1DHIJMSVY sie4D3QT2FHJOPRS1VW sie_4D2T1JSVW sier2R1DFOT
    sig3CNY2AEFIO1DJKPRUV sig_3CY2N1D sige2C sih3M1X sih_3M1X sii5G3H siin3G2H siis5G2H sila3I1KMPZ
    sill3H sim_2U1HKMQZ sin4HZ3DEFGINa2CKLMOPRSUVY1ABJQX sin_3H2CFGRYZ1AIJKMX sina3GI1AFHKUY
    sind3D2Z1CNS sinn2N1DH sins3N sion3EJO2AF1CDIMQUVY sise3G sit4H2ADEFJMOPRSUVYZ1BCIKLNQWX
    sitt3H2RY1N sitä3H siy3I2Z siya4I1Z siz3Z1O sió2AF sió_3A sión2F się5T się_5T sj3NR2TY1CKS
    sjo3R1C sjon3R sjá3N själ2Y sk5CRXY4BHKNPQTW2EGLMZ1DIS sk_3CR2Y1ENTX ska4CQRY3HNP2BKMTWX
    ska_4Y2BHKNTWX1Q skab2C skai2PQ skal4C3R2N1BWXY skap2RY1N skat3Q1CRY ske4CR3KX2HWY1ELNPZ
    ske_4C3KRX2Y1W skej2W sker3C2R1YZ ski_3GKX2QT1HMNZ skie3T skih2KX skip3N1M skir2P skj3R1N skje3R
    sko3KX2BCHNQTWY1LPR skt_2Y skul3Y2CR1N skup3X2W1BK ské3B2W ské_3B1W
    sl4BKNWX3CPQRSY2DEZ1AFHIJLMOTUV slan3N1BCDEKRSWXY sled3BW2KX slen2N1X slik2R1KQX
    slo3WX2BKR1CEPSY slov3WX2BK sme3W2BLP1ACJKNOQRSX sme_3BW1AJQ smo_3KX2FU1IOP smu_3Q
    sn3BKWX2CNPQRSTY1ELM sno2KX1BW so5FJORUXY4ABCDELWZ3HIKNPQSTV2Ma so_4OUX3DEF2IPW1AHa soa2UV1HM
    soas2U sobi2T1BKW sobr2AFU1I soi2HJ sok3L1BIKMTWXZ sok_2L1IM sol3DO2AFJLU1BCEHIKMQRSTVWXYZ
    soll2D solo3O2F som5RY4C3EW1ADFHJLPQSUX som_5RY4CW1AX some3E1U son4JOZ3EFN2ACDILRY1HKMQSTUVWXa
    son_3JN2EFYZ1ACDHIKLMORSUVWXa sonn2J1D sono4O sonr3Z sont3J sos2AFU1HLMOPQRZ sos_3A2FU1LPQ
    sou4B3J2EU sou_3B2U sp4BOQTVWX3ACDEFJKPRSUY2IMNZ1HL spie2D1OQT spo3BTWX2AEFJKOQUV1CDILMPRSYZ
    spol3BW spre3V2X1DKNOPRS spré2A spu2FV1CNPR spun2V1CR spē3Q spēj3Q spēl2Q sr3K2X1BDLNPWYZ sre2KX
    ss5DHOU4AEJNRY3CLQS2I1BMVWZa ss_4D3ENQR2IY1CJLMOSUV ssa5H3AOU2JNY1CDELRS ssa_5H3U2AOY1N
    sse4D3CJORU2AES1LYZ sse_3JU2CDOR1AS ssen4D2S1ACJORY sser3O2CDJR1Y ssi3AEJOU2DNS1CHIRYZ
    ssi_2JNO1H sso4U3O2AN1EJY sso_3OU ssoa3U sst3D1NRY ssz3L ssä4H ssä_4H
    st4ABCDEFGHJKNOPQRSTUVWXY3LZ2IM st_4DEGJNT3ABCLRSVXY2IKQ1OWZ sta4AFHKOTUWX3BDEGNPQSVY2CIJRZ1LM
    sta_5H4AFO3GKNUVXY2BIPQW1LMTZ staa3HS1D stat3AOP2BCERTVW1DFHIJKMQSUXY stav3BKWX2U1AHOR staw2T
    stað3N stał3T ste4CDRSV3FHOXYZ2ABEGJKLNPTUW1IMQ ste_4CRV3FGJSUWXY2BDKO1LPTZ steh2D
    sten3DR2CHLSY1ABEFJNOPQUVWX stes2AO1DJUZ sti4H3ABEGKOPQWX2CDFJMNRSUVYZ1ILT sti_4HX3BGKPW2MNOQ1LV
    stj3N1CX stjó3N stk3T1B stki2T stn3W2BX1CRTY sto4KOX3BCFPRTUWY2EHINQSV1ADJLMZ
    sto_4O3FKX2BIPUW1HRT str4W3ABEFKOQTUVX2CDIJMNPRSY1LZ stre3AW2COR1DEFJKSTUVXY sts3Q1AEW
    sts_3Q2E1A stu3BHNQ2DEFGKOPSTVW1ACIMRUXY stv3KX2BW1L stva3K2X1BW stw3T stà2A stà_2A stá3BF2UW1L
    stá_2FU stão2U stä4H3Y2D stä_4H stäl2Y stå2CRY stí_2B1W stā3Q stă2V stă_2V stī3Q stř2B stře2B
    su3FHJKMOPV2AEGINQUZ1BCDRTWXY su_4KP3FQ2NOTXZ1BHMW sua3U2MO1AEFH sua_3U2O1HV sud3M2P1ABCKO
    suda3M1P sui3J1EHOU suis2J sul3O2GIV1ACEFHJLMPRSUYZ sull2O sun3VZ2IM1CDEFHNOPQRTUa sunt3V1FHU
    suo3H2O1P suo_2O suom3H1P sur4J2EV1AFIMOPRUZ sur_4J1F sus3P2FGIM1EJKQUV sus_3F2GP1IJMQUV susi2P
    suta3G1P suu3GH suur3G2H sv4KN3BRWXY2CHPQ1LOS svak2K sve3KXY2NPW1CQR sve_3K sven2Y1CR sver2Y1NR
    svet3X2KW1P svi2K1CNOQRY svo3KNWX2B svo_3N svoj3KWX1B svě2B svět2B swo2T sy3HIT2BCERWYZ1DJMNPS
    syo3I1Z syon3I2Z sz6L5T1D sz_4L3T sza3LT szc3T szcz3T sze5L3T1D sze_3T2L szem2L szer4L1T szi3L
    szo3L1T szt3L2T szy4T szys3T szá3L szág3L szám3L szé3L szí2L szü2L sá3L2Na1BUW ság3L sã3U são3U
    são_3U sä4H3Y1D sä_4H säg2Y sät2Y1DH sätt2Y så4CRY så_4CRY sæ2CN1R sé3JLN1AFUW ség3L sége2L
    sér3N1BJLUW sér_3N sì_2O sí3BN2FW1ALU sí_2BF1AW sín3N síð3N síða3N són2A1a són_2A sø2CR sú3W1LNa
    sú_3W1LN sā3Q sāk2Q să5V să_5V są3T2P są_3T2P sē2Q sė2P sı4Z sı_3Z sın3Z sınd3Z sını2Z sł3T ső2L
    sť3W sť_3W sų3P sų_3P sẽ_3a số3a sự_3a t1ABCDEGHJLMOPQRSVYa t_5CDEGJLRSY4ABHIMNQVa3PTXZ2KW1O
    ta3AFGHIMOP2BKLNQTUVWXYZ1CDEJRS ta_5GH4AFKMNOUXY3BILPQTV2RWZa1EJ taa5H3S2I1DM taa_4H taan3H2S1IM
    tad3FQU2ABGPYZ1CDIKLMORSW tad_3Q1FLPSY tado3FU1I tag3CI2DGQY1EJLOU tage3C2G1DEJUY tah3M1BHIZ
    tahu3M tai5P4H3J2EMQ1ILOSUa tai_4P3H1LMOQa taip3P tait3J1H tak4BTW3KMNX2CEHILRZ1PQY
    tak_4B3MTW2CL1IKRXZ taki3T1EHNZ tako3KX2B1IP také2B1W tali3O2KX1ABCDEFHIJNPRSTUVW
    tall3G2R1ACEFHJ talá3L tam_3L2BQTW1MPUXZa tamb3AU2F1M tan4IM3AFHJKOTUYZ2BCDELNPRSVWX1Qa
    tan_3IMY2AFNZ1DHKLTVa tang3IM tant3AFJOU2V1CEIPRS tao3I1K tao_3I1K taon3I tap3M2HIP1RSZ tapi3M
    tapo3I1P tar_3AFUY2KMNR1EIVZ tare3O2V1FUXY tarp2PQ1H tas4PQ3FMU2GHIZ1ACELNORSY tas_4PQ3FGMU2I1Y
    tat4AOV3P2BCDEIJKLRTWY1FHMQSUXZ tat_4A3V2Y1BCHJLR tata2IO1KMP tate3V2E1BCORSTY tato3O1BLPW
    tats2A1DJR tau_3M1PV tav3BHKWX2QU1ALOPRZ tava3H2U1AKLOQW tawa2I1MT tay3I2Za1E tayo2I tað3N tał3T
    te4BCDEFGHJLMORSUVXY3AKPQTWZ2IN te_5ORVY4CDFGJKSUW3BELX2AIPQTZ1HM tea3V2EG1ADFHIJPS tea_3V
    teat3G1APV ted4G3E2CRWZ1BFILSTX ted_4E2C1FILR teda4G2W tee3H2GS1E teen3H1S
    teg3GT2LSX1ABCEFMNOPRUVWY tega2X tege3G2S tego3T1V teha3G tei4G3DHPQ2AS1JNRUV teie3G teil2D1H
    teix2A tek_3L2BZ1KTX tela3M tele3V2BHLXZ1ACFIKMOPQRSTUWY tell3D2HS1AEJOR
    tem4GU3AJLMOTXZ2CEFKPRSV1BDHINQWY tem_3LTUX2V1ABDEKMSZ tema4G2FM1AIKOPRTUXZ
    ten5D4FHRS3ABCJLMOUWY2ENPQTVZ1IKX ten_5DS4HR3CY2BELTWZ1AFMPX tenh2U teni3A1FJLQVW
    ter4R3BCDEMOSUVXY2AFJLPTWZ1GHIKQ ter_5R4CDEY3JSUX2GILMZ1ABFHKNOTVWa teré3B terý3B
    tes3AFJLOU2DEQRZ1BCHIKMPSTVWXY tes_4A3FJU2ELQ1CDIPRS tess2O tet3CHLR2DKMY1OPTX tet_3CR2DLY1K
    tett3L2H1O teu2J1ADHSU teur3J1S tev3GQX1ABEKLOSUVW tevi2QX tevõ3G teľ2W tge2AS1D tge_2A
    th7E6a3IL2CDJMNRSUY1ABFHKOPQTVWXZ th_4E1CDILMNRSUVa tha4E3a1CDILS than2Ea that4E1L
    the6E3a2DILSU1ABCFHJKMNOPQRTVWXYZ the_6E2IU1ABCDFHJKLMNOPQRSTVWXYZa thei3E them2E1D ther4E1DI
    they3E thi4E3a1DI thin3E this4E tho3E2a1ACDJKLS thou2E thr2E thu3a1ES thà3a thàn3a thì_3a thế_3a
    thể4a thể_4a thời3a thực3a ti4CEHJKMNOPQRY3ABDFISUVWXZ2GLa ti_5KOPX4BGHMNQW3LVZ2I1ACFJRUY
    tic3AEFOUV2BJW1IKQSXZ tid4M3CRY2FU1AIPV tid_3C2RY1I tida4M1AFU tido2FU tie4QS3FHJPW2DEV1CORY
    tie_3S2JQVW1P tiek3Q2P1S tien3F2J1EHOS ties4Q3P2ES1H tieš2Q tiež2W tii3H1TV tiin3H1V tij3S2KP1QX
    tijd3S tik4PQ3M2CLRYZ1BDHIKSWX tik_3P2MQZ1CDLXY tika4Q2M1BIKLPXZ tikr2P
    til5CNR4Y2AEHJX1BFIKLMOPQSUVWZ til_5CNR1ABEFWX till5Y2CER1FN time3E1ACIJKMORUV timp3V
    tin4IP3AEKMNVa2CFHJORSUYZ1BDLQWX ting3EIM2ACNPRS1UVY tini3P1IKZ tio4EJ3CD2ISY1AFHKMOUV
    tion5EJ3CDY2IS1AHMOUV tiq2J1A tiqu3J1A tir4N3Z2AFJU1EIKMOQVX tir_4N2AUZ1FJM tis_3P1CMQRSY
    tit3A2BJKOV1CDEFHILMPQRSUWXY tiu2A1V tiu_2A1UV tiế3a tjó2N tjór3N tk3HTW2BKLMQXZ1NP tkan3M1T
    tle4G2ELZ1BCDNRX tles4G tlic3D tly_2E tm3Z1ABDELMNPQSWY tme3Z1AEP tn3BKTWX2CLMNQRY1DEIP
    tno2KX1BW tno_2KX tní3B1W tní_3B to6OW5BEFHIKPTUX4ACJLQRSV3DMYZ2Na
    to_6O5BEFIKTUW4PQX2CHRS1ADJLMNVYZa toa3V2H toat2V tod3FU2HP1CDEKLVXY todo3FU1V toe3S1H toh2BW
    toho2BW toi4H2J toim3H tois2H toj3P2K1BHQWX toki2P1H tom3BW2KPQ1ACEFHIJLMORSTUVXYZ
    tom_3W2BK1ELXY tong3I1M tor4VW3ACEFOPRUXY2BDIKLMQT1HJNSZ tori3OPV2AFK1BCDEHJQRSTUWXY torá2W
    toré3W torý3W tos3FLPU2HQ1ABDIOTWXZ tos_4FU3P2HLQ1ABIJZ tot3ALS2HQV1BDEFIJMOPRUWY tot_3AS2V1HLQ
    tots2A tott3L1H tou4J2BU1EW tou_2U1BW tour2J1E tous2J tout3J tr6a5AFJOUV4BCDEKPQRTWXY3IMNS2LZ1H
    tra4AFOU3BDEJKPQTVWXa2CIMNRSY1HLZ tra_3AFO2KUa1BCLMNQRSTVWXY trab2FU1I tras2FPQ1ADOTUV
    tre4AJV3FKORUWXY2CDEPS1BILMNQTZ tre_4AJ3OV2CFRUY1LPWZ treb3KV2AWX1O tren2R1ABDEFKOPQVWX
    tres3A2J1BEFIWY tro4Oa3FJRTUWXY2ABCDEKPQSV1ILMZ tro_3FOU2P1CIQRTXY trob2A tron5a2T1EJORV
    tros2FU1PRX trou2J1SU tru4V3a2EJKOPQT1ABCDFIMRSUWXY tru_4V2Q1BK trz3T trze3T très2J trên3a trā2Q
    trư3a ts4AEQ3DGHJPRSY2CIKL1BMNWXZ ts_5A4EJQ3S2CDY1IPR tsc3D1S tsch3D1S tse3H2G1ARSY tsk2K1BPQWX
    tt6H5LORY4GN3CDEJZ2QS1IMTU tt_6Y5LR4N2D1E tta5H3NOY2GL1EJRZ tta_4H3NOY2GL1RZ ttaa3H
    tte5R4CG3DHJLOY2ES1ITUZ tte_4GR3CDJ2LO1HSYZ tter4R3C2EOY1DHJLSTU ttev3G tti4O3HNZ1CELQRSY
    tti_3HNO2Z1L tto4O2H1ER tto_4O1H ttu3GHN2O ttu_3GH2N ttä5H ttä_4H ttää3H
    tu3HMPQ2GINOVX1ABDEFJKLSTUWZa tu_5MQ3BGHJKNPTW2FX1AOUVZa tud4X3L2GU1ABCDEFIJKOPQRSTVWY
    tudi4X1ABDEFJKOPQRTVY tudo3L2U tuk4M2H1ILQSX tuk_4M1LS tul4GV3HI1BFLMQUZ tul_4V tule4G3H
    tuli3G2H1M tulu2V1I tum_3N1Z tuo3H2P1O tur4N3AEPQV2BCFHIJKMORTUXYZ1DLSW tur_4N2Q1ACDMRYZ
    ture2EJ1ACDIKOQRSXY turi3P2V1IKNQWX tus_3G2HMPQ1FLS tut3O2HI1ABDEJKMNPTVZ tutt3O1HN tuu3H2S
    tuv3P2Q1FH tuvo3P1F tv4K3BQWX2LNPRY1CDHISZ tva3K2WX1BLNPQS tvi3Q2P1CNRXY tvij3Q1P tvo3KW2X1BN
    tvor2KW1B tví_2B tw3ST2DE1IOU twee2S1E ty5T4HP3BEWY2CIR1DJLMNSa ty_3BETW2HI1CDMRSa tyb2P tyc3T2Y
    tyck2Y tyl3T1BE tylk3T tym3T1HP tym_3T tz4D2A1QS tza2A tzt3D tzt_3D tà3O2Aa tà_3O2A
    tá4L3BW2FUa1N tán3L2F1B tán_3L2F tás3L1F tâ2Va1U tã2U tão3U tão_3U tä6H3GY2D tä_5H täll2HY
    täm3H1Y tämä3H täna3G tänk2Y tävä2H tää4H tää_4H tään3H tæ2CN té4JL3B2AUW1F té_4J2ABU1FW ték2L
    tén3L tí3BNW2AFa1LU tí_3B2W1A tím_2B1W tíma2N tòri2A tó4T3L2NU1FWa tó_2L1F tór4T2U1NW tóre3T
    tóri2U1W tóry3T tôi3a tôi_3a tõtt3G tö3HLN2GY1DZ töb3L több3L tú2W1FLNa tü4Z2DL tür3Z1D türk3Z
    tý3W2B tým_2W1B tā5Q tā_4Q tād3Q tāj3Q tās3Q tās_3Q tă4V1a tă_4V tăț2V tăți2V tą3P1T tą_3P1T
    tē3Q tė3P tě4B tě_3B tī4Q tīb2Q tı4Z tı_3Z tő3L tř3B tře3B třeb2B tų4P tų_4P tạ3a tại3a tại_4a
    từ3a từ_3a u2ADFGHJKMNPQUV1BCEIORSTWXYZa u_5BKMQV4GJNPTUWZa3ACDEHXY2FRS1O
    ua5M4AFOU3EHJVa2I1BCDKPRSTXYZ ua_3HMUa2AOV1F ual3AFOU2EM1DIJPTV ualc2O uand3U2FJO uas_2U1M
    uat3M1AEFJOUV uat_3M1V ub3G2ABEFIJKMOTVX1CDPQRSUWYZ uba4G1IKMPZ uba_4G1B ublj2X1K
    uc4DV3EFJT2ABOQSUW1CIKLMPXYZ uch4D3F2ETW1BJS uch_4D2E1T ucho2F1TW ucr2V
    ud4BCWX3FHKLMPQSTU2ADEJORVYZ1GIN ud_3C2BG1AEFJLMRSVY uda3M2FLU1AKPQTVWXYZ udah3M
    ude_3BW2K1CDEJSUV udi4X2AFKMOP1BDEHJQRSTUVWY udi_4X2K1MO udo_2U1F udz3QT udz_2Q udzi3T1Q
    ue6AF5JU4O3DE2CH1GIMRSVYa ue_6F5AJU3O2E1CDHIM ued3F1AE uede3F uel3JO2FU1ACDRSY uell3O2J1ADFRY
    uelq2J uem_2U1A uen3F2AD1EJOUa uent2F1JOU uer3FU2ADJ1COR uert2F ues4A3FJO2EG1U ues_3AJ2F1DEU
    uest4AO3F2G1EJU uev2F uf4D1BCEFJNORVY uf_4D1J ug4P3CEIKMNQX2ADFLOSTUV1JRYZ uga3M2FIKNP1ALQUX
    uga_3M1KNPX uge2CDX1JKPV ugh3E ugh_2E ugia2P uh3GHIM2BW1DKLXZ uh_3M uha3I2GM1HZ uhat3G uhay3I
    ui5GJ4AFHSUV3OP2EM1CDIQa ui_5G4JV3O2AHMPU1Fa uid4G2S1AFHOU uid_4G1S uida4G1FOU uie3F2V uie_2V
    uien2F uier3F uin3H2AO1EFIJSU uin_3H1AJ uis3J2HS1AEFOU uis_3J2S1U uit4S3U2AHJV1EFO uit_4S2J1AEV
    uito3U1OV uj3BKPTWX2JMQ1AFHUV uje3BTWX2K1FHJP uje_3BTW2KPX ujou2J uk5M4HP3IKQRZ2BCLNSTWXY1DE
    uk_4M2LSZ1BNPRY uka4M3H2I1BKNPQTWXYZ ukan4M1HI uke2R1HKPS uks3H1IMPQR ukse3H1M
    ul5V4GHI3AEJMOPQRUZ2BCDFKLNSWXY1T ul_5V3G2ELMOZ1ABCIJNRSUWY ula4I3M2AEFUVZ1BHJKLNOPQT
    ula_4I1AFKMUV uld3E1CDNQSZ uld_3E1CS ule4G3H2JNQ1ACDERV uleb3G uli_3G2H1IKMQS ulle3Y2CR1HOS
    ulo3I2FHU1BJKVW ult4G3V2AEFJKLOPQUX1BCDHIMRSTWY ult_4G2V1EL ulu4V3Z2HIM ului4V
    um6N5QU4DIMVZ3EPT2ABCFHJKLORSWXY1a um_6N4DU3MVZ2T1ABCEIJKLORSWXY uma4IU2HMPQVZ1AEFJKNOTX
    uma_4U2Q1HKMPZ ums4Q2P1DN ums_4Q2P umu3Q2IZ1KMV umu_3Q1Z umā_2Q un4D3AFHIJMOQVZ2CENRUY1KLPSa
    un_5Q4AFHJMOVZ3CN2DGIRS1BEKYa una4AFO3I2GKMNQVZ1EHJPUX una_5A4FO2INVZ1HKMQ unan2I1MNXZ
    unc3V2FUZ1AEMOS und5D3CENRUYZ2FIV1AMQST und_5D2CEY1NRV unde3CDY2ERV undi3N1AFIU undo2FIU
    une4J3V1ACDEFHOPRTY une_5J3V1CEOPR ung4DIM3a2CNPRVY1BEHOQW ung_4DIa3M1CEVY unge3D1CORVY
    uni3AOV2EFIJKMPQUX1BCDHLNRSTWY unk3L2PT1BCDHKQRWXY unk_3L unn3HNR2CSY1E unne3CR2S1H
    uno_3O2F1IKPQ uns3D2A1CEHQRSUV unt4M3DV2AEFHIOSU1Y unt_3V2AS1EIY unte3D1AEHSV untu4M1H
    unu3Z2HNV1IKMQ unu_3Z1NQ unya3M2A uo5HP4O2IJ1FK uo_4P2HO1IK uol3H2OP uom4H2P1O uome3HP uos3P2H
    uose2P uot3HP1IO up_3E2JMZ1ABCIKVWa upa3I2KMX1AFHJNOQTUVZ upan3I1KMX upor3X1AI upp3NY2O1CDEHJR
    upp_3NY upă2V upă_3V ur5JN4EPV3ADGHMOQSUZ2CFIKRTWXY1BL ur_6N5J3DEGMQYZ2CPSV1AFIORTX
    ura3AFMOUV2HIJKQZ1BELPRTXY urc2D1EJV urch3D1E urde3D2R1CS ure3AEGJ2OSVX1CDHIKNPQRUY
    ure_3AEJ2O1DIKVX ures3G2J1AEQ uri4PV2EHINQ1ADFJKMOSUWXZ uri_3PV2HIQ1MX uril2V urm2V1Z
    urs3J2EV1ADFIKNPQRSTUYZ urs_4J1AENQV uru3MZ2Q1HV us4GJP3DEFHMQ2ABCIKLNORSTUVWXYZ
    us_4GJP3DMQ2AEFHLSUV1CIRY use3E2HJR1ABCDFIOQSUVWY use_3E2J1CDIOV usi4P2EHJMQT1ABCDFIKORSUVWXY
    usia3P2M1HTW uss3D2HJS1CEOQRUY uss_2D1Q ussi3J1DEHOS ust3EHX2ABDFIJKNOPQSUVY1CMRTWZ
    ust_3E2NY1ACDIRSV usta3H2KX1FNPTUWZ ut5H4EJORV3ABDGIKLMPQUY2CFNSTWZ1X
    ut_4EHJ3MRVY2ABDKQ1CILNSTXZ ute3DJRV2EHY1BCIKMOPSTUX uten2DHR1JOS uto_3O1BDFHIPQSUW
    utr2JU1KMPRTXY utre3J utro2U1RT utsc2D utt4H3O2R1CDENY utta4H2O1R utti2O1H utto3O utá2L után3L
    uu5H4G2S1I uu_3H uude2H uun2H uur4G3HS uur_3G2S uure3G1H uuri2H uus3GH uus_4G2H uut3GH uutu3G
    uv4P3HJ2BKQW1CFUVXYZ uve3J2K1BFQUVWX uver2J1V uvo4P1FHJ uvo_4P1F uvos3P uw3S2IT uw_3S uwe2S1I
    ux4J1U ux_4J uy4a3Z2F1EI uz4Q3Z2BKOPTV1DFSUWX uz_4Q3Z1FKU uzio2O uè2A uè_3A ué2FJ1AU uð3N uć2K
    uč3K2BX1PW uğ3Z uğu3Z uş3Z uż3T uż_3T už3BPW2KX už_3BW2P uți2V uố3a uốc_3a
    v6BWX5CGHKLNPQRSY4ADEFJOUVZa2I1M v_6WX5BR4CQY3K2LPVZ1ADEFHIJMNOSTUa
    va6H5AKLNPQSWXY4BCFGJORUVZ2E1DIMa va_5A4KV3BGHORUWX2FJLPQY1NZ vaa3H1S vad3Y2CPQ1ABFLOSUVWX
    vad_3CY vag4L vagy4L vai4HQ3GJP2U1AEa vai_4Q2U1HPa vaid3G1P vaik3H2P vain3H1JQ vair3Q2P vait2J1P
    vala3L1BKPWX vals3Q2P1X van6S4L3AHKWX2CJNOPRY1BEFQUVZa van_6S4L3AH2K1FXYZ vanj3X2K
    vant2AJ1EFNORU var5Y4CNQR3HPZ2FGKOX1ABEJLSUVW var_4CNRY3QZ1AFKUX vara3Y2KQ1HNV varē3Q
    vas3GHQ2LPX1FJKRSUVZ vast3H2G1LS vat4H3BK2O1ACDEJLNRSVWXYZ vat_4H3B1AV vað_2N vať3W vať_3W
    vde2C1KRWYZ vde_3C1KRYZ ve5CSXZ4ABEJKLNOPRUWY3DFGHQV2I1M ve_5Z4CEK3BOWX2FIJLRSUV1ADHMNPQYa
    vec3J2QW1FOVY vec_3J1WX ved4C3WX2BEORV1HKLPQ ved_4C3R2E vedn2X vee4G3S veel4G3S veg3N1AKLORX
    vei3NPQ2R1AHJSUV veid2Q1P veik3P2Q1N veld2R1NS veli3KX1B ven4S3CEJOPRWXY2ABFHKLQUV1DIMNZ
    ven_4S2EY1ABCDFHLRXZ vens3W2XY1BCKRS ver5NS4CDEORY3AFJUZ2HKLPQVWX1BIMa
    ver_4CR3ESY2FJNU1ADILMOQWZ vera3N2S1DEFORUY veri3N2YZ1ACHORSUVWX verk3Y2NS1DHR very3E verð2N
    vet_3CRY1KLWXZ već2K več3X1BKW več_3X veľ3W veľk2W veľm2W vi5PQ4CHKNORXY3ABEFGJLUVWa2DSZ1IM
    vi_4CKRY3QX2O1ABHLPUVWZa via3W2AOUV1CFHPRSY viac3W vida2AFU1PY vie5Q4P3DHJW2FS1AEIOV viel3D2H1Q
    vien4Q3P2J1AFHO viet3PQ1HW viga3G vii3GH1V viis3G1H vij3Q2K1PSX vija3Q1KX vije2K
    vil4C3RXY2BJKLNP1AEFHOQUVW vil_3CR2X1ABEFNW vill3Y2CJR1EFHN vim2KP1AFUX virk2CR1N
    vis4PQ3CRY2AFHJKLOU1BEMNSVWXZ vis_3CR2PQ1AJY visu3Q2P við4N við_4N viņ4Q viņa3Q viņš2Q viš3K1PQX
    više3K việ4a việc3a vje2K1X vl3BKX2SWYZ1CR vlj3KX vlja2KX vlje3X2K vn4BX3KW2CR1Q vni3KX1BQW
    vno3KX1BW vno_2KX1BW vní3B1W vní_3B vo5KPSWX4BCDHJLNOU3AFQRV2E1MY vo_4P3KNOWX2FU1BHQ voc3U1AFOVW
    você3U vod3K2BWX voe2S vog_2K voi4H3J2V1EO voi_3H1OV voir3J voj4K3WX2BP1Q
    vol4L3AOS2BKUVWX1CDEFJR volg2S1O volt4L2OU1AV von4D2NS1HJLOW von_4D1HNW voo4S voor5S
    vor4C3DKNRW2OVX1ABEFSUY vor_3CD2KRV1AFUX vore2C1KOWY voru3N vos3P1AFHJKLOUWX vos_3P2FU1AJ
    vou3J2BU1W vous3J vr4K3JSX2BOVWZ1CNRUY vrai2J vrem2K1V vs4X2QY1BCKRWZ vsa2X vse3X1Y vse_3X
    vu3HKQ2BOW1ACFJPRSVXYZa vu_3KQ2BW1JX vuo3H1O vy4BW3P1H vyk2P1BW và5a và_5a vào3a vào_4a
    vá4BL3W1U vá_2BW vál3L1B vám_2BW vání2B vä5G4HY2W vä_3H väg3G2Y väga4G väik3G väl4G3Y2H välj5G1Y
    vän3Y2H vär2Y vät3H1W vät_3H väčš2W vå3Y2R1C vår2RY væ4C3NR vær4C3R2N være4C3R vært3R1C
    vé3BL2JW1AFNU vé_3B2W1J vég2L ví4BN2W1AFLU ví_3N2B1Wa víc2B võ5G või5G või_5G võt3G võtt3G vý4BW
    vā3Q vă3V2a vă_2V vē4Q vēk2Q vēl3Q vēl_3Q vė3P vě4B vě_2B vět3B vš3BW1KX však2BW vše3BW1X všec2B
    všet3W về_3a vớ3a với4a với_4a w7T6DES5I4M2ABCFHJLNORUVWXYZa1KPQ w_6T4E3IS1BCDHJKLMNOPRUVWXYZa
    wa5IST4DEM1ABCFHJKLNORUVWXYZa wa_3IMT1D waa3S waar4S wag_2I wal4I2MT1DES wala4I1M wan3IT2EMS1D
    wan_2IM wang2I1M wani2T1M want2E1S war3D2EMST1I war_3D1E was4E3DS1IMT was_4E3DS1IMT wat3S2M1EIT
    wat_3S1IM way2E1I way_2E1I wać_2T we5DS4ET2I1ABCFJLMORUVWYZa we_3ES2T wee3S2E wei4D1ES weis2D
    weit3D wel3S2DE wel_3S wen3D2S1EIT wenn3D wer3DES1IT werd3DS were3E1S werk3S1D wh4E1I wha3E
    what3E whe3E when3E wher2E whi3E whic2E who3E who_3E wi5DT4ES3I2M1ABCFHJLNORUVWXYZa wia3T
    wie5T4D1S wie_3DT2S wied3T2D wiel2T wij3S wil3ES2D1MNT wil_2S will3E2DS wir4D wir_3D wird3D
    wit4E1DISTU with4E1I wię3T więc3T wn3T2E wn_2E wni3T wnie2T wo4EST3D1ILM woj3T woo2S1E
    wor3ES2D1IT word4S1DE work2E1I wou2E woul3E ws4T2E1S wsz3T wszy3T wu2D1T wur2D wurd2D wy4T wy_3T
    wł2T wła2T x4AJUa3EFVY2BCDILNSW1HKMOPQRTXZ x_4J3A2E1BCDFHIKLMNOPQRSTUVWXYZa xa2AU1EFJVYa
    xe3A2a1EJUVY xò2A xò_2A y7ILTZ6BEHMPWa5CFNR4AJY3DS2KOUVX1Q y_6BEILTa5FW3CHJMRZ2ADKNOSUVXY1PQ
    ya6MZ5I4L3F2A1EJRY ya_5IM4Z3F2A1LY yak3M2Z1IL yak_3M1IZ yan5M4I3LZ1J yan_3IL2Z1M yang5M4I yap4Z
    yapı3Z yar3LZ2IM1A yar_3L1AMZ yaş2Z yb4P3T2BW1ELZ ybė3P ybės2P yc4T3BY2W1EJ ych4T3B2W ych_4T2BW
    yci2T yck3Y1B ycke3Y ycz3T yczn2T ye5Z4L3ER2CFIJM1ADH ye_4Z3R2CL1FI yea2E1I year2E1I
    yen3LZ1CFIJMR yen_3L2Z1CJR yeni3Z yer3Z2L1DEIJMR yf3N1YZ yfi3N yfir3N yh3H1BLW yht2H yi3LZ2EH1IM
    yi_3Z2L1HM ying2E yje2P1T yje_3P yk3HPT2CNR1BLWYZ yks3H1P yksi2H yl4BZ3HT2CN1ELPRY yl_3B yla_2BZ
    yle3Z2H1ELT yle_3Z1ET ylk3T ylko3T yllä3H ylo2B ylo_3B ym4T3P2H1BCDEJLNRWYZ ym_4T1W
    yn3NT2BCHPRZ1EILWY ynd3N1CRY yo5IZ4EL3F2M1ABCDHJNORSTUVWXYa yo_3I2F1M yok3Z2L yok_3LZ
    yon4I2LZ1EJ yon_4I3L2Z yong3I yor4Z1AEFLN yor_4Z1F yoru3Z you5E1CILMTUWYa you_4E1IM your3E
    yr4NP2CHRYZ1BILTW yra4P1NTYZ yra_4P1NY yri4N2HP1W yrir4N yrst2N ys4T3BEHPW2ACJLRY1DINSZ
    ys_3P2AEH1CJT yst3T2BHW1CDEJNPRSY ystk3T yt4HP3T2BCLNRWY1E yt_3H1CLRTW yti3P1N yti_3P1N
    ytt3H2CRY1N yttä3H yun2IZ1L yung2I yv3HP1BCLWYZ yve3P1L yven3P yvä3H1Y yw3T yy3H yên_3a yö4H2Z1L
    yös3H yös_3H yü3Z1L yük3Z yć3T yć_3T yı4Z yıl3Z ył3T yť_2W yž3B1P yž_3B
    z7LT6BDKQSWXZ5OV4FPU3J2AEIM1CNRYa z_6L5TZ4BKQWX3DFJU1AEIPSV za5KTX4BLOWZ3FSV2APQU1DEIJM
    za_4KTX3BOW2FLV1AIQUZ zama3Z zara2X1TZ zas3T2B1FKQWXZ zač2BWX zače2X zbo2K1VX zbog2K zc3T1BFQZ
    zcz3T zcze3T zd3BX2KLPQTWZ ze5LST4BDZ3KQUVX2OW1AE ze_4ST3B2DKLOZ1EQVWX zec3T1V zed2T1EL
    zeg3T2S1L zego2T zei3D1S zeit2D zel_3Z2L zelf3S zelo2X zeni3T zer4L2TUZ1DKQWX zer_3U2L1DZ
    zere3L1Z zeri2LZ zet3L2S1KTZ zez3T zez_3T zgo2X1KT zgod2X1T zi5OST4KQV3BDLPWXZ1EMU zia3T2O1DLVW
    ział3T zich3S zie4T3S2DOQ1PVW zie_4T2O1SVW zien2S1OQT zij4S1KPQX zijn4S zik_2L1KZ
    zin3Q2TZ1BEKLSUVW zinā2Q zio4O1T zion5O zl3Z2KLQWX1BDT zn4T3BKWX2LQ zna3KTWX2B1L
    zo4LST3W2BFKOQVXZ1ADIJPU zo_3S2FOTW1KX zoek2S zos3T1FW zost3T1W zou2S zou_2S zt4L3D2QT1B zt_4L3D
    zu5D3T2BKQSVXZ1FLPW zu_4D2Q1BKTWX zum2D1BKQTX zum_3D zur2D1Z zur_2D zw3T2D1S zy5T1BWZ zy_4T1BW
    zyc2T zym2T zys3T zyst3T zz3O2L1Q zza3O1L zá4L3BW zág2L zám2L1B zé3L zért2L zö3L zü2LZ ză3V
    ză_3V zą3T zē3Q zę3T zī4Q zīv3Q zı3Z zł3T ző2L à6a4AJ3O2U à_6a5J4O3A2U ài3a ài_3a àm3a1A àm_3a
    àn4a2A àn_3a àng3a àng_3a ành4a ành_4a ào3a ào_4a ày4a ày_4a á7L6BNWa4FU á_6N5B4UW3Fa2L
    áb3L1BNUW ába2L1W ában2L ább3L ác5a3BW2L1FU ác_5a ách_3a2BW áci3W1BFLU ád3BW2L ádz2W ádza2W
    ág3L1FNU ág_3L ái_3a ák_3L1B ál5L4B3NW1FU áll3L áln3B2W1L ální3B ált3L álta3L ám4B3LW2a1FN
    ám_3BW2La1N án4La3BW2FN án_4L3a2F1BNW áng_3a ánh_3a ány3L ány_2L1B ání3B ání_3B ár5L3NUW2B1F
    ár_4L2NW1B ári3U2N1LW ário3U áro3L2BW ás4L3BFW2N1U ás_3FL2BW1U át4L3BNWa1FU át_3La2BW átt3N1L
    átt_2N áv3BW1LNU áva3W2B1L áz3B2LW áð3N â5V4a1JUZ ân4Va1U ân_4a1V ând3V ând_3V âni2V1U ână2V
    ână_2V ât3V1J ât_3V ây3a ây_3a ã5U4a ã_4a1U ão5U1a ão_6U1a ä7HY6G4D3W ä_6H1W äeva3G äg3GY1D
    äga3G2Y äga_4G2Y äge2Y1D äh3GH2D ähe3G2H1D äi4H3G äike3G äin3H äis3H äk3GH2Y äks_3G äl4GHY2D
    älj4G1Y älja5G1Y äll3HY1D älle2HY ällä3H äm3H2Y1D ämä3H ämä_3H än5HY3D2G än_5H3Y äna_3G änd3Y2D
    ände2DY äne3H äng3Y2D änk2Y änn3Y2H1D är6Y4G3H2D är_6Y ära4G2Y ära_3G2Y äras3G äs4H3Y2D äss2H1D
    ässä3H äst2HY ästa2Y ät4H3Y2D1W ät_3H1D ätt3Y2H1D ätt_3Y äv3H2Y äve2Y även2Y ävä2H äy3H äyt3H
    äytt3H ää5H2G ää_4H ään4H ään_4H å6CRY å_6RY5C åd2CRY ået_2C åg3Y ågo3Y ågon2Y ågot2Y ål3Y2CR
    åll2Y ån4Y2CR ån_3Y ång3Y ånga2Y år4CRY år_4CRY ås2CY1R åst2Y åste2Y åt3Y2R1C åt_2Y ått2RY1C
    ått_2RY æ5CN4R æg2CN æk2CN ække2C æl3C1N æn3C2N ænd2C1N æng2C ær4CR3N ære4C3R ære_3CR æret2C
    æri_2N ært2R1CN ært_3R1CN æs2CN æt3N2C ætt2CN æð3N æði3N æði_2N ç6Z5U3AJ ç_3Z1A ça3JUZ2A
    ça_3JU2A1Z çe3Z çek2Z çi4Z çin4Z çin_4Z ço4Z2U1AJ çok4Z çok_4Z çã4U ção4U ção_4U çõ2U çõe3U
    ções3U çı3Z çık3Z è4AJO1a è_4O3A1a èn3A1J ènc3A ènci3A èr3J1A ère3J ère_3J ès3J2A ès_3J2A
    é7L6J5ABNUW4F2OSa1CRY é_5BW4JU3A2FLNOa1S éc3J1FLU ée3J ée_3J ées2J ées_2J ég4L3N2J ég_4LN ége3L
    éh3BW1L ého3BW ého_4W3B ék3L1BN ék_2L él4L2JN1F élag2N éle3L1J élet2L ém3BU2JLW ém_3U2B1LWa
    én4L2BFJ1CRSW én_3L2F1CRS ény3L ép3L2J1a ér4LN3J2UW1BF ér_4N2L1BW éra2J1W éri3J2U1FLW érie2J1U
    ért3L ért_3L és5AL3J2F1U és_5AL3J2F1U ész4L észe2L ét4JL2N1BFUWa ét_3L1Na éta3J étai3J étt2N
    été2J été_3J év3L2J éve2L1J éz2L ê5a3JU ê_3U2a êm2Ja1U ême2J ême_3J ên5a2U ên_5a ênc2U ênci3U
    ês_2U êt3J êtr3J être3J ì4a2O ì_4a2O ìn4a ình4a ình_5a í7B6N5W4AFLUa í_6BN4W3AFa1U ía4F1Na
    ía_4F1Na ías_2F íc4B3a2AUW1F ích3Ba2W ích_3Ba2W íg2L így2L így_3L ího2B ího_2B ík3BN2W
    ím4B3W2N1AFL ím_4B3W ín3Na2BLW1AFU ính3a ính_4a ís3BN2AFW1U ísl3N1BW ísla3N ísle2N íst2B1AFNUW
    ít3BL2ANW1FUa ít_2B1La íð3N íða3N î6V1J în6V1J în_5V înc3V înce2V înt3V într3V ð7N ð_6N ða4N
    ða_4N ðan3N ðan_3N ðar3N ðar_3N ði4N ði_4N ðin3N ðið_2N ðs2N ðu4N ðu_3N ðum_2N ður4N ður_4N ñ3F
    ña2F ño3F ño_2F ños2F ños_2F ò3Aa2O ò_3A2O1a òn3a1A ó5FLNTa4A3UW1B ó_5a4AL3F2NU ól3LN2T1FU ól_3L
    ón4F2ANWa1BL ón_4F3A1NWa ór4T3N2LU1FW óre2T óry3T ót3N2L1TU ótt2N ów4T ów_4T óð2N ô5a4W2J1U ôi3a
    ôi_4a ôn5a1U ông5a ông_6a ôž3W ôže3W ôže_2W õ5G3U1a õe3U ões3U ões_3U õi5G õi_5G1a õik4G õik_4G
    õt4G õte3G õte_3G õtt4G õttu3G ö6Y5LNZ4DH3G öb2L öbb3L ög3N2Y1DL öl3NZ2LY1DH ön3DLZ2HNY öne3Z1D
    ör5Y3LNZ2D1H ör_5Y1LNZ öra3Y öra_3Y örja2Y örs3Y örst3Y ös3HL2DY1NZ ös_3H1L öt3L2HY1DNZ ött3L1Y
    ött_3L1Y öv3Y2L öve3Y2L över3Y öy3Z2H öyl3Z öyle3Z öz3LZ ø5CR øb2C øbe2C ød3C2R øg2C øj2C øk2R1C
    øl2CR øn2CR ør4CR ør_3CR øre3CR øre_3R2C ørs2CR ørst2CR øy2R ù3Oa1J ù_3O2Ja ùng3a ùng_3a
    ú5NW4La3ABFU ú_4W3N2La1AF úgy2L úgy_2L új2L ún3Na2F1ALUW ún_3N2F úng3a úng_3a úr3N2W1L úr_3N
    út3N2LWa1B út_3N2a1LW úč2W1B účas2W1B ü6Z5DG4L1A ü_4Z üb3D übe3D über3D üd3G1DZ üd_3G üh3G2D
    ühe3G1D ühek3G ük3GZ2L ük_3Z2L üks3G1LZ üks_4G ül4GL3Z1D ül_3L1Z üle4G2L1Z üle_5G ült_2L üm3Z2G
    üm_2Z ümme3G ün4Z2DL ün_3Z ünk_2L ünü2Z ür4DZ1L ür_4D2Z ürk3Z üt3G2Z1DL ütl4G ütle4G üy3Z üyük2Z
    üz3Z1L üze3Z1L üü3G üüd3G üüd_4G üş2Z ý5BW3Na ý_4BW3a1N ýc4W3B ých4W3B ých_4BW ým3BW1N ým_3W2B
    þ6N þa4N þar3N þar_4N það3N það_4N þe4N þeg3N þega3N þei3N þeir3N þes3N þess4N þett3N þv3N því3N
    því_3N þá3N þá_3N þú_2N ā7Q ā_6Q āc3Q āci3Q ācij3Q ād4Q āda3Q āds_2Q ādu_2Q āj4Q āja3Q āju3Q
    āju_2Q āk4Q āk_3Q āka2Q āl3Q ām4Q ām_4Q āp3Q ār4Q ārt3Q ās4Q ās_4Q āt4Q āt_3Q āv2Q ă7V4a ă_6V
    ăc2V ăm_3a1V ăn3a1V ăn_3a ăng_3a ăr4V ări3V ăs2V ăt3V ăto2V ător2V ăț2V ăți2V ą5PT ą_5PT ąc3T
    ąd3T ć5T4K ć_5T2K ća2K će3K će_3K ći3K ći_3K č6X5BKW4P2Q č_3X2BW1KP ča4WX3BK1Q čas4W3BX1K
    čas_2WX1B čast2BW1X če4BX3KW1PQ če_4X1BK čes2B1KWX česk3B1W či4PX3BKW čia4P2W čia_2P1W čiau3P
    čil2X1BKW čin3X2KW1B čio2P1K čių2P čių_3P čj2X1K čk3K2BW1X čn3BKWX čni2X1K čno2BKWX čno_3X2K
    ční2B1W čo3W1BKX čo_3W1X čí3B2W ď3W2B ď_3W2B ďa3W ďal2W ďalš2W đ6a3K đe2K1a đen2K1a đi4a điều3a
    đu2K1a đã3a đã_4a đó3a đó_3a đư4a đượ4a được5a đầu3a đầu_3a đế3a đến3a đến_4a để3a để_4a độ3a
    động3a ē6Q ē_3Q ēc3Q ēc_3Q ēj4Q ēja3Q ēja_2Q ēk3Q ēl4Q ēl_3Q ēm3Q ēr4Q ēs3Q ēs_3Q ēt4Q ēt_2Q
    ētu_3Q ė6P ė_4P ėj4P ėje_2P ėjo3P ėjo_3P ėl3P ėl_3P ės4P ės_5P ėt3P ėti3P ėti_2P ę6T3P ę_5T3P
    ęc3T ęd3T ędz3T ędzi3T ęk2T ě6B ě_5B ěc2B ěj3B ěk3B ěl4B ěl_2B ěla3B ěn2B ěs2B ěst2B ět3B ět_2B
    ğ5Z ği4Z ği_3Z ğil3Z ğil_2Z ğr3Z ğu3Z ğı3Z ğı_3Z ģ3Q ģi2Q ī6Q ī_4Q īb4Q ība4Q ība_3Q ības3Q
    ību3Q ību_3Q īd3Q īdz3Q īdz_3Q īg4Q īga3Q īgi3Q īgi_3Q īj3Q īm2Q īs3Q īt4Q īt_3Q īv3Q į5P į_5P
    ı7Z ı_6Z ık4Z ık_3Z ıl4Z ıl_2Z ıla3Z ılı3Z ım4Z ım_3Z ın5Z ın_4Z ına3Z ına_3Z ınd4Z ında4Z ını4Z
    ını_3Z ır4Z ır_3Z ıs3Z ısı2Z ıy3Z ıyo3Z ıyor3Z ız3Z ız_3Z ığ3Z ığı3Z ığı_3Z ış4Z ış_3Z ķ3Q ļ4Q
    ļa3Q ļoti2Q ľ4W ľa3W ľa_3W ľk2W ľmi2W ľmi_2W ľu2W ľud2W ł6T ł_4T ła4T ła_3T łe3T łem_3T ło4T
    ło_3T łu3T ły3T ły_3T ń3T ņ4Q ņa3Q ņa_3Q ņu3Q ņu_3Q ņš_2Q ň3W2B ň_2BW ő5L ő_4L ől2L ől_2L ős2L
    ř5B ře5B řed3B řes2B ři4B ři_3B ří4B ří_2B ś5T ś_3T śc4T ści4T ści_3T ście2T śl3T śli2T śli_2T
    św2T świ3T ść3T ść_3T ş6Z ş_4Z şa3Z şe4Z şey3Z şi3Z şk3Z şl3Z şla2Z şm3Z şma2Z şt3Z şı3Z
    š6P5BKQWX š_4P3KQ2BWX ša4Q3KPX2BW šak_2BW šan3Q1BKWX šana3Q še4BX3KW2P1Q še_4X3K2BW šec2B šech2B
    šet3W1B šetk3W ši4P3QWX2BK ši_3Q2X1BKPW šia2P1W šie3W2Q1P šie_3W1PQ šk3PX2BKW šo3Q2PX1W
    št4K3BPWX šta3K2P1W šta_3K1P šte_2W1K štev2X1W štin2K što4K1P što_4K1P ště3B ště_3B šu3Q1BKPW
    šu_3Q1KW ší4B2W ší_3B2W šā2Q šč3X1P ť5W2B ť_5W1B ťa2W1B ũng3a ũng_4a ū5PQ ūr3P2Q ūs4Q3P ūs_3Q2P
    ūsu2Q ūsu_3Q ūsų3P ūsų_3P ūt3PQ ūt_3Q1P ūti2P1Q ūti_2P1Q ūtu_2Q ů4B ů_3B ůž2B ůže2B ű3L ű_2L ų6P
    ų_6P ż5T ż_4T że5T że_5T żn2T ży3T ž6B5KPWX3Q ž_4BW2P1X ža3KX2P1BQW žav2KX žd2BW1KP že5B4KWX2P1Q
    že_5B4W3KX ži4PW3BKX1Q žia3P2W žin3P2X žio2P1K živ3KX2BW živo2BKW žm3P žmo3P žmon2P ží2BW ơ4a
    ơn4a ơn_3a ơng4a ơng_4a ư6a ư_4a ưng_3a ươ3a ươn4a ương4a ướ4a ước3a ước_4a ườ4a ười4a ười_4a
    ườn3a ường4a ượ4a ược4a ược_5a ș6V și5V și_5V șt4V ște3V ște_2V ști3V ști_3V ț5V ța3V ța_2V țe2V
    ți5V ți_4V ția3V ția_3V ție3V ție_3V ții3V ții_3V țin3V țio2V țion3V ță3V ță_3V ạ5a ại4a ại_5a
    ạn4a ạn_3a ả5a ả_3a ải3a ải_4a ản4a ản_3a ấ5a ất4a ất_4a ấy_3a ầ4a ần4a ần_4a ầu3a ầu_4a ậ4a
    ận3a ận_3a ập_3a ật3a ật_3a ắ4a ằng_3a ặ3a ẽ_3a ế5a ế_3a ến4a ến_4a ết4a ết_4a ề4a ề_3a ền3a
    ền_3a ều3a ều_4a ể4a ể_4a ệ5a ện4a ện_4a ệt3a ệt_3a ỉ3a ị4a ị_4a ọ4a ọc_3a ố5a ố_3a ốc_3a ối_3a
    ốn4a ống3a ống_4a ồ3a ồng_3a ổ3a ộ5a ộ_3a ội_3a ộn3a ộng3a ộng_4a ột4a ột_4a ớ5a ớc3a ớc_3a ới4a
    ới_4a ờ5a ời4a ời_5a ờn3a ờng3a ờng_4a ở4a ở_4a ợ4a ợc4a ợc_4a ụ3a ủ4a ủ_3a ủa4a ủa_5a ứ4a ức3a
    ức_3a ừ3a ừ_3a ử3a ữ4a ữn3a ững3a ững_4a ự4a ự_3a ực3a ực_4a
    """
}
