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
    id 62
    is 64 áæéíðóöúýþ
    it 64 àèéìòù
    lt 48 ąčėęįšūųž
    lv 52 āčēģīķļņšūž
    ms 66
    nb 72 åæéø
    nl 70 éëï
    pl 57 óąćęłńśźż
    pt 65 ºàáâãçéêíóôõú
    ro 61 âîășț
    sk 55 áäéíóôúýčďĺľňŕšťž
    sl 59 čšž
    sv 71 äåéö
    tr 45 âçöüğış
    vi 69 àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỷỹ
    """

  /// Grams with levels 1–9, each before the languages (A the first) that have it.
  static let latin: StaticString = """
    _a4IL3ABCDEFJMNORVWXZ2GHPQSTa1KUY _a_9ABEFLVWX8JOU7K6Y5CDINPQRa4HMSTZb _aa4GT2I1CH _aan4T
    _aan_7T _aantal_4T _aaral_4I _aarhus_3C _aas4G _aasta_5G _aastal_5G
    _ab4D3EX2ABFJOUV1CILMPQRSTWZa _ab_5D2PZa1CEHLMNQRTX _abang_4R1IM _abans_4A _abb2O1L _abban_3L
    _abbia_4O _abbiamo_4O _abd_4a1R _abe3D1V _abend_3D _aber_7D _able_3E _abo3E1FIJ
    _about_6E2I1CDHLMRSTUVWXZb _aby3BX2U _aby_6BX5U _abych_4B _ac4W3AEFJV2OT1DIMQRa _acara_4M2R
    _acasă_3W _accord_3J _accordo_3O _ace4W1FV _aceasta_4W _această_5W _aceea_4W _același_4W
    _acest_5W _acesta_4W _aceste_4W _acestea_4W _acestei_3W _acestuia_3W _acho_4V _achter_4T
    _acolo_4W _aconseguir_3A _acord_4A3W _acordo_4V _acqua_3O _actually_4E1I _acuerdo_4F _acum_5W
    _ad4MR3OWa2AEFJLV1BCDIKPQSTUXZ _ad_6O3CL2EMRa1BDFHIJKNPQSTUVWXYZ _ada5M4R2a1LW _ada_8M7R2a1K
    _adalah_7MR _adam_5a2LMNRUWXY1ABCDEFHIJKOSTVZb _addig_3L _además_4F _adesso_4O _adevărat_3W
    _adică_3W _adott_4L _adı_4a _aeg3G _aega_5G _af5C4N3T2EJW1ADFOSVZa _af_9C8N5T1RZa _afin_3J
    _află_4W _aften_4C _after_5E2I1HLR _aftur_5N _ag5G2AEFIMORV1JLPQTUWZ _aga5G2EM1AIR _aga_8G1IN
    _agad_4I _again_4E1ILMRV _against_4E1I _agama_4R3M _agar_5M3R _agli_4O _ago2V1AEFO _ago_3E1IO
    _agora_5V _agost_3A _agrada_3A _agua_4F _ahhoz_3L _ahli_4R3M _ahmet_3a _ahogy_4L _ahol_5L
    _ahora_5F _ahí_4F _ai4H3AGJQ2ORVWa1EFIMPb _ai_6JW5O4b3H2AIRV1EFLMPQSTX _aici_5W _aide_3J
    _aiemmin_4H _aigua_3A _aik3H1P _aika_5H _aikaa_5H _aikaan_4H _aikana_5H _ailleurs_4J _aime_4J
    _ain4G3H2V1J _aina_6H1Q _ainakin_4H _ainda_6V _ainoa_4H _ainsi_4J _ainult_6G
    _air_5MR3EJ2I1BCDFHLNOPQSTUVWXYZab _ait_4a3J _aivan_5H _aix3A _així_5A _això_6A _aiz3Q _aiz_4Q
    _aiziet_3Q _aj4X2GHW1AJLMRV _aj_8X1BKZ _aja_4G3M1HRYZ _ajal_4G _ajan_4H1a _aju2AW1V _ajuda_3AV
    _ajunge_3W _ajuns_4W _ak5M4ILRX3K2BPQSUa1CDHNYZ _ak_6X3Qa1CDKLMNPRU _aka4M2LR1IKa _akan_7M6R1a
    _akar_3L1MRa _akarok_4L _akhir_4MR _akhirnya_4MR _aki3L2I1MPR _aki_6L1H _akik_4L1M _akin_4I
    _aking_4I _akk3L1S _akkor_6L _akkurat_4S _ako4IX2K _ako_8X7I6K _akong_5I _aku4MR1N _aku_8M7R1H
    _akár_4L _aké_3X _akşam_4a _al4AOT3BCDEFNSUVWXZa2GHIJKLMRY1PQ
    _al_8A7FOW6T5R4Ma3CE2BDHIJKLNPSUVXY1QZb _alam_5I4R3M _alan_5a3H1CDEFJKLMNORSTUVWXYZb _alapján_4L
    _alasan_4M3R _alati_4G _alatt_5L _albo_5U _alcune_3O _alcuni_4O _aldrei_4N _aldri_5S3N
    _aldrig_5Z4C _aldı_4a _ale4BUX3W1ACFHJKSVa _ale_7BUX6W1H _alebo_6X _ales_4W1A _alg3FV2A1NT
    _algo_5F4V1A _alguien_4F _algum_3V _alguma_4V _algumas_4V _algun_3A1F _alguna_4F3A _algunas_3F
    _algunes_4A _algunos_4F _alguns_4AV _alguém_4V _algú_3A _algún_3F _ali3KY1AEFIJLMORVWa
    _ali_7KY4a3RV2M1ACDEFHIJLOPQSTUWXZb _alkaa_4H _alkoi_4H _all4NOZ3CDEGST2J1AFHIMRa
    _all_6E5O4Z3DIS2CHLMRTVXb1ABFJKNPQUWYa _alla_7O6Z5GN3H1F _allah_4Ma3R1ITW _allan_3N1CI _allar_4N
    _alle_6CS5DOT4H _alleen_5T _allein_3D _allem_4D _allemaal_4T _allen_4D2T1CEILMNRWXYab
    _aller_4J3D2S1CT _allerdings_4D _allerede_4CS _alles_5DT1CS _alligevel_3C _allir_5N _allo_4O
    _allora_4O _alls_4N3Z _allt_6NZ _alltaf_4N _alltid_5Z4S _alltså_4Z _almak_4a _almeno_4O
    _almost_3E1I _along_3E1R _alors_5J _already_4E _als4DT3A2E _als_7DT6A _also_6E5D1I
    _alt3ACOSW2DTa1EFVZ _alt_5CS3ADWa1NZ _alte_5W3D1O _altid_5C _altijd_5T _altra_4AO _altre_4AO
    _altres_5A _altri_5O _altro_5O _altså_4CS _altă_3W _altında_4a _alumnes_3A _alveg_4N
    _always_4E1I _além_4V _alături_3W _am4AL3DVWa2EFIJMOPRTY1BCHKNQSUXZ
    _am_7W6D4E2CILMR1ABFHJKNOPQSTUVXYZab _ama3a1AEFIMOQRV _ama_7a4I2OV1FM _aman_4M3R2a1F
    _amb4A1FJMORVW _amb_8A _amely_4L _american_4E2W1ADFHIJLMNOPQRSTUVXZa _amerikaanse_3T
    _amerikai_4L _ami4L2V1AFIJOW _ami_5L3J1OR _amici_3O _amics_3A _amigo_3FV _amigos_4V3F _amikor_5L
    _amit_5L _amor_4V3AF1O _amore_3O _amour_3J _ampak_5Y _amsterdam_3T1ACDEJNOW _amíg_3L _amžiaus_4P
    _an5I4E3D2ACGJMORSVWZa1BFHLNPTXb _an_7D6E5b4Wa3JMRS2CILZ1ABFHKNOPQTUVXY _anadolu_3a _anak_6MR5I
    _anar_4A1Z _anc3O2a1J _ancak_5a _anche_6O _ancora_5O _and5E3MR2CDGSTZ1ILNOVa
    _and_9E5I4RV3CDHLMNOPQSTUXZb2ABFJKWYa _anda_7MR5G4a2FNV1QZ _andare_4O _anden_5C _ander_3T
    _andere_5T4D _anderen_5D3T _anders_4T3D2CZ1HS _andet_5C _andmed_4G _andra_5Z1NQ _andre_6S5C1DMZ
    _ang6I2DMR1ABCEJLOPQSUWXYZ _ang_9I2U1RSYZ _anggota_4M3R _angol_3L _anh_6b _ani_6B5WX4U2a1I
    _anjing_4R2M _ankara_4a _anksčiau_4P _annab_5G _annak_4L _annan_4Z3N1H _annars_5N3Z _annat_4Z1H
    _annað_4N _annen_4S1a _annet_5S _anni_6O1H _anno_5O1LT _annyira_4L _année_4J _années_4J
    _ano3IV1ABE _ano_6I5V4B1PQX _anong_4I _anos_5V1P _another_4E1I _ans_5J2D _ant_6P _antaa_4H
    _antara_4MR _ante_4F1KV _antes_4FV _anu2W1AFIV _anul_5W1A _anului_4W _anumang_3I _använda_3Z
    _any3AE2L1I _any_5AE1IR _anyone_3E _anys_6A _anything_4E _ao3V _ao_7V1b _aos_5V
    _ap4P3JMQRVW2AEFO1BCDHIKLNSTUXYZ _ap_4Q3S1BEHJKMPRXa _apa3MR2W1AFIPQV _apa_7MR3W2L _apabila_5R2M
    _apakah_4M3R _apapun_4M2R _apat_3I _apenas_5V2F _apesar_3V _api3P1MR _api_4R3M1IO _apie_7P
    _apoi_4W _app3J2EO1IT _appena_3O _aprilie_3W _aproape_4W _aproximativ_3W _après_5J1A _apríl_3N1X
    _apsaugos_3P _após_4V _apă_4W _aq4A2FV _aqu4A3V2F _aquele_3V _aquest_6A _aquesta_6A _aquestes_4A
    _aquests_4A _aqui_6V2F1A _aquí_4AF _ar4Q3AEPWa2CDFIJLOSVZ1BGHKMRTUX _ar_8Q7P6W3V2R1CEFKMSZa
    _ara3Ia2A1LMRW _ara_5A3a1IMN _arada_3a _aral_3I _arasında_5a _arată_4W _araw_6I _arba_6P
    _arbeit_4D _arbeiten_3D _arbejde_5C _arbejder_3C _ardından_4a _are4E2W1IMO
    _are_7E6W2IR1BCDFHJKLMNOPQSTUVXYZab _argent_3J _ari_3I1HMNQR _around_4E1IR _arra_5L _arribar_4A
    _arrive_3J1E _arról_4L _articolo_3O _artículo_3F _artık_5a _arvas_4G _arī4Q _arī_7Q
    _as4EV3FHW2ABGIJMOPQRXa1CDLSTZ _as_7EV4JL3IMPRS2FHQTWZ1ABCDKNOUXYab _asal_4R3M1I _asawa_3I
    _asemenea_4W _asi_5BGX3F1MQa _asia_4H3M2ER1FIOSWb _asiaa_4H _asiasta_3H _asioita_4H _asla_4a
    _aslında_4a _aspoň_4X3B _ass3V2AEJO _assez_4J _assim_5V _ast2W1HQ _asta_5W1OP _astfel_5W
    _asti_4H1Q _astăzi_3W _asupra_4W _asv_4Q _así2F _así_5F1N _at5CIZ4PQS3EMRVW2AFJNOa1BDKLUX
    _at_9CI8S7E4R3Ma2BDHLNQTVZ1AFJKOPUWXYb _ata3MR1AFIUVWa _atas_5MR1I _atau_6MR _atenció_3A
    _atenção_3V _ating_4I1W _atkal_4Q _atpakaļ_4Q _atrast_4Q _através_4V _atrodas_4Q _atrodo_4P
    _ats3P2Q _att6Z3O2EJQ1La _att_9Z _attività_3O _attraverso_3O _atunci_5W _atât_5W _até2V _até_6V
    _au5DJ4W3PQ2ABEFHKLNOVX1CIMSTUZ _au_7JW1ABCDEHIKLMNOPQRSTUVXY _auc4D1J _auch_7D _aucun_3J
    _aucune_3J _auf4D _auf_8D1S _augusztus_3L _aujourd_4J _auk_4N _aunque_4F _aura_3J1M _aurait_4J
    _aus4D2J1EKNPQ _aus_7D1A _ausserdem_3D _aussi_6J _aut3J2ABFHOPQWX1DEKLTUV _autant_3J _autre_5J
    _autres_5J _aux3J _aux_6J _av5S4JZ3OW2AHY1CEFKQTVa _av_8SZ1BCFHJNVXa _ava3J1AEHOVW _avaient_3J
    _avais_4J _avait_5J _avant_5J _ave4J3O2W1EV _avea_5W _avec_7J _avem_4W _aver_4O _avere_4O1W
    _aveva_4O _avevo_3O _avez_4J _avo2J1HT _avoir_5J _avons_4J _avrebbe_3O _avrupa_4a _avui_4A
    _avut_5W _avuto_4O _având_3W _aw4R1EIM _awa4R1EIM _awak_7R1M _awal_4MR _away_4E2I1CLMR
    _ay5I3a2R1FJM _ay_9I4a2F1H _ayah_4R3M _ayant_3J _ayaw_4I _aynı_5a _ayon_5I _ayrıca_5a _ayuda_3F
    _az6L2a1ORW _az_9L5a1RTUX _azi_3W _azo2L _azok_4L _azon_4L _azonban_4L _azt3L _azt_6L _aztán_5L
    _azzal_4L _azért_5L _açık_4a _aí_4V _að5N _að_9N _aðeins_5N _aðrar_3N _aðrir_3N _añ2F _año3F
    _año_5F _años_5F _aún_4F _aš_6P _ať_4B _aż_4U _až_6BX _aș2W _aș_3W _așa_5W _ați_3W
    _b7a6EMRSb5BCDIKLNPQTUXYZ4AFJOVW2H _ba5IMRa4SZ3ACEFJLNOPQUVWb2BDKTXY1H
    _ba_6I4b2LSWa1ABDEJKMNRUVXYZ _babae_5I _babaeng_3I _back_5E2I1BCDHJLMOPQRSTUVWXZb _badan_4MR
    _bag3IMR1CQ _bag_3C2EI1MRW _bagaimana_4M3R _bagay_5I _bagi_6R5M _bagian_5M1R _bago_5I _bagong_5I
    _bagus_4MR _bah3MR2I1Da _bahagi_4I _bahagian_4R _bahasa_5M4R _bahawa_5R _bahay_5I _bahkan_4M2R
    _bahwa_6M2R _bai3MR1AJPQV _baik_7R6M _baj_4L _bajo_4F _bak_4a3S2N1CMRTZ _baka_4I3N1KZ _bakit_5I
    _bakom_3Z _balik_5R3M2I _baltijas_4Q _bambini_3O _ban3IMR2ANPWab1BCDEFJKLOQSTUVXYZ
    _ban_5b4L2M1EIJKRTW _bana_5a1KNZ _banda_3A2FIV1KLMOUW _bandar_4R3M _bang_4I3T2Rb1CEMSVWXa
    _bani_4W1MR _bansa_5I _banyak_6M5R _bao_5b _bar4S3CMNRUZ2AL1BDEFIJKOPQTVWXYab _bara_6Z5N1KMQW
    _barangay_3I _barcelona_5A2FM1BCDEHILNRSTVWXZab _bardziej_5U _bardzo_6U _bare_6CS1EPX
    _barn_5Z4S3CN1E _baru_6MR1BKQX _based_4E1I _bata_4I1MNR _batang_3I2MR _batas_4I2M1R _batu_4R3M
    _bawa_4R3M1I _bawah_5R4M _bawal_3I _bawat_4I _bayan_4I3a _baza_3W1KUY _bazen_4a1KY _bazı_5a
    _bağlı_4a _baş4a _başka_5a _başkanı_4a _başladı_4a _başına_4a _baš_4K
    _be5DEMRT4CLPQSZa3KNOV2ABIJUXY1FHWb _be_7E6L5P3IRa2ADHMSZ1BCFJKNOQTUVWXYb _beaucoup_4J
    _beberapa_6M5R _bec2E _because_5E1IR _become_3E _bedre_5S4C _bedste_4C _bee2E1DT _been_6E1IRT
    _beetje_4T _before_5E1IR _begge_4CS _begin_3T2E _begitu_4M3R _begynner_3S _behöver_5Z
    _bei4D3P2ENQ1T _bei_7D6P1OW _beide_3DT _beiden_4D1T _beim_5D _being_5E1I _beint_3N _beispiel_3D
    _bekend_4T _bekerja_4M3R _bekommen_3D _bel3MR2ELOTa1ACDFJKSVY _belajar_4MR _belakang_4MR
    _bele_3L2Y1K _belediye_3a _beliau_5R2M _believe_4E1I _belki_4a _belli_4a1O _belum_5MR _belül_4L
    _bem2V1L _bem_6V _ben4a3T2ALMOPR1CDEFIJNSVWZ _ben_7a6T5L4AO2CEJMNRUWZ1BDFHIKQSVXYb _benar_5M3R
    _bence_4a1L _benda_5R3M2N1K _bende_4a1T _bene_5O1P _beni_5a2O _benim_6a _benne_4L
    _bent_4PT2L1CEN _bentuk_4M3R _beograd_4K _beogradu_3K1Y _ber5MR3D2NTZa1BCJLOPS _beraber_4a
    _berada_5M4R _berapa_4MR _berarti_4M1R _berbagai_4M1R _berbeda_4M1R _berbeza_3R _bereits_4D
    _bergen_3S2T1DZ _berhasil_4M1R _berjalan_4M3R _berjaya_4R1M _berlaku_4R2M
    _berlin_4D1CEJKLMRSUWYZab _bermain_4MR _bersama_5MR _berubah_4MR _bes3CDST2ELMNRZ1IJY
    _besar_6M5R _besoin_4J _besonders_4D _besser_4D _best_5E3INRST2M1BCDHJLOPQUVWXYZab _besta_3N1V
    _bestaat_3T _beste_4ST3D1a _besten_3D _bet4Q3P2CDENRSTZ1LM _bet_7PQ2E1IMZ _beter_4T1Za
    _better_4E1IMR _betul_5R2M _betur_4N _between_4E _betyder_4C3Z _betyr_4S _beveik_4P _beyaz_4a
    _bez_5BKQUX1a _beş_4a _bi6a5KY4MQTb3DIJRW2CEFLNOPSUZ1ABHVX _bi_7KY3a2b1CDEIMRSTV _biar_4R3M
    _biasa_4MR _biasanya_4M2R _bie3J2FQ1DTUX _bien_6J5F _bieži_4Q
    _big_4E2CHIMRTZ1ABDFJKLNOPQSUVWXYab _bih_5K1Y _bij4QT1K _bij_7T1Q _bija_7Q _bijis_4Q _bijna_4T
    _biju_4Q _bil4Y3IKa2CRSZ1DEJMNQW _bil_7Y3CSZ2N1Ra _bila_6Y5KR4M _bilang_6I4M1R _bild_3DZ
    _bile_6a4Y3K _bilgi_4a _bili_5KY2I1N _bilik_4R1M _billeder_3C _bilo_6KY _bin_5D4a2MR1CEHKNQX
    _bine_5W1a _binnen_4T1D _bio3K1U _bio_6K1BCDEHIJLMOQRTZ _bir5a1EINPQRW _bir_9a1MR _biraz_5a
    _biri_5a1R _birkaç_4a _birlikte_5a _birçok_4a _birželio_3P _bis4M3D1IKORWY _bis_6D1BMO
    _bisa_8M2IR _biserica_3W _bisogno_4O _bist_4D _bit3K1DEIYZa _biti_6K4Y _bitte_4D _biz3a2L
    _biz_5a _bize_5a _bizi_4a _bizim_5a _biztos_4L _biế3b _biến_4b _biết_6b _biệt_5b
    _bl4CSZ2DEJNT1ABFHIKLMOPQRUVWXY _bland_4Z1CN _blandt_4C _blant_4S _ble3CS2Z1DJT _ble_7S
    _bleiben_3D _bleibt_3D _blev_6C5Z _blevet_5C _bli4S3CZ2T1DKUY _bli_6S5Z1C _blijft_3T _blijven_4T
    _blir_6SZ _blitt_5S _blive_5C _bliver_6C _blivit_4Z _blot_3C _bo4RXY3EJKTUVZ2ABCFILMNOSWa1DPQb
    _bo_7Y6U3AZ2CS1BEIKLMOPRTVXab _boa_4V _bodo_6Y _bodoh_4R3M _boek_3T _bog_3CK2Y
    _bol4RX3Y2K1BCFLMNOSVWZ _bol_7X3a2K1JT _bola_6X4M3R2V1AFIK _boleh_8R3M _bolezni_3Y
    _boli_5X2UW1KY _bolj_5Y _bolje_4K3Y _bolo_6X1V _bom_5V3Yb2MR1ST _bomo_5Y _bon2AJ1EFV
    _bon_5J4A1LORTX _bona_4A _bonne_4J _book_3E2I1BCDLMORTVWb _borde_5Z1CF _bort_4Z3S2C1L _boste_5Y
    _both_4E1R _boven_3T _boyunca_4a _br3CEKNQSVZ2BDJOPTUWXY1AFHILMRab _bra3VZ2DKQSUX1ABCEFIJNOPTWY
    _bra_6Z5S1IM _brasil_5V2AF1MS _brasileira_3V _brasileiro_4V _bratislava_4X1B _bratislave_3X
    _brengen_3T _brez_5Y _bro3K2E1CINPRSTUZ _broj_5K _broja_3K _bru3CS1ADJOTZ _brug_5C2T _bruge_4C
    _bruger_3C _bruges_3C _brugt_3C _bruk_4S1Z _bruke_4S _bruker_4S _brukes_3S _brukt_4S _brzo_3K2B
    _bu5a4EMPR3BIWX2CDFKLOSTUb1AHJNQVZ _bu_8a2M1JKR _bua3R2M _buah_5R3M _buat_7R4M _bucurești_4W
    _bud3BX2KL1CMRU _budak_5R2M _budapest_5L _budapesti_3L _bude_6BX5K _budete_4X3B1K _budou_4B
    _budu_4B3K _budú_4X _bue2F _buen_4F _buena_4F _bueno_4F1V _buenos_3F1OV _bugün_5a _buh2I
    _buhay_5I _buhok_3I _buiten_4T _buk3MR1I _buka_4R3M _bukan_7R6M _buku_4MR _bul3a2M1EIR
    _bulan_5M4R1a _bulunan_4a _bumili_3I _bun3a2W1DIMR _bun_4W _buna_4a3W _bundan_4a _bune_4W
    _bunlar_4a _bunu_5a _bunun_5a _bună_4W _buon_3O _buona_3O _buong_5I _burada_4a _burde_4S3C
    _bus_6P2DEIJMT1ABCFOQRb _business_4E2I1BCDHJLMNOPRSTUVWXYZab _but3E1IJMPRS
    _but_7E3J2IR1CDHKLMPQSTUVZab _butuh_4M1R _buv4P _buvo_7P _buwan_4I _by4BU3EX2CNS1PRZ
    _by_7BEX6U3CIMRS2DHKLOPQTVWZab1AFJNY _bych_5B _byen_3CS _byl4B1PU _byl_6B1U _byla_6B1PU
    _byli_4BU _bylo_6B2U _byly_4B1U _bym_3U _być2U _być_6U _był3U _był_6U _była_5U _było_5U _były_4U
    _byť2X _byť_6X1B _bzw_3D _bà_5b _bài_5b _báo_5b _bár_4L _bä2Z _bäst_3Z _bästa_4Z _bättre_5Z
    _båda_3Z _både_4CSZ _bæði_5N _bé_4Ab _bên_5b _bình_5b _bö3a2Z1N _bölüm_4a _bör2Z1N _bör_3Z
    _börja_4Z _började_3Z _börjar_4Z _börn_4N _böyle_6a _böylece_4a _bør_4S3C _børn_4C _búa_4N1b
    _bü3a1DL _bütün_5a _büy3a _büyük_6a _bý2B1X _být2B _být_6B _bērni_4Q _bērnu_4Q _bę3U _będ3U
    _będzie_6U _będą_4U _będę_4U _během_4B _bū3PQ _būna_4P _būs3Q1P _būs_6Q _būt3PQ _būt_5Q1P
    _būtent_4P _būti_6P _būtu_6Q1P _būtų_5P _bạn3b _bạn_6b _bả3b _bản_6b _bảo_5b _bất_5b _bắt_5b
    _bằng_5b _bị_6b _bỏ_4b _bố_5b _bộ_6b _bởi_5b _c7Wb6AEFJOV5BU4ILMQRTX3CDKYZa2HNPS
    _c_7J6O4BILPQUWXab3ACDEFHKMNRSTVYZ _ca5AW4EFOV3JMRb2CIKTUa1BDHLNQSXYZ
    _ca_7W4CJb3DSZ2EKT1AFILMNOQRUVXYa _cabeza_3F _cabeça_3V _cada_5AF4V _cadrul_4W _cak2R
    _cakap_6R1M _cal_4A1EW _call_4E1ABCDHILMORTUVX _called_4E _cambio_3F2O _came_4E _camino_3F
    _campanya_3A _camí_3A _can3E2AFOVa1IJMRWb _can_7E3a2AIRb1BCDFHJKLMNOPQSTUVWXYZ _canlı_3a
    _cantik_4MR _canvi_3A _cao_5b1KMR _cap3A2FOVW1EJ _cap_6A3W1EFJMORV _car4W3AFV2EJKMOR1CINSTXYZb
    _car_4J3EK1ABHILMOPRVWXYa _cara_5M4RV3AFK2O _care_8W4E1IMOR _cari_5R4M1O _carrer_3A
    _cas3AFOV2EJW _cas_4AJ1R _casa_5OV4AFW1Y _case_4E2OW1CDHIJMRSV _casi_4F3O1A _caso_4FOV
    _cat3A1EFJMOVW _catalana_3A1F _catalunya_5A1F _català_4A _caur_3Q _cauza_4W _caz_3W1a _cazul_3W
    _cazzo_4O _cał2U _cały_4U _ce5W4J3BOQVXY2AEFKMPRUa1CITZ _ce_7JW3O2K1ABIQRVXYa _cea_5W _ceea_5W
    _cei_4W _cel3BWX2JY1AEFIKOQUV _cel_6W2AUY1T _cela_4J2K1Y _cele_5W2U1BKY _celkem_4B _celkom_4X
    _celle_4J1C _celo_4Y1K _celor_4W _celou_3B1X _celu_3U2K _celui_4J3W _celé_4B3X _celý_4BX
    _centar_3K _centras_4P _centrs_4Q _centrul_3W _ceny_3BX2U _cepat_5M4R _cerita_4MR _certains_4J
    _certo_4O3V _ces_5J _cet3J1QW _cet_4J _cette_6J _ceux_4J _ceva_4W _cevap_4a _cez_4X _ceļu_3Q
    _ch6b5O4JU3BEVX2CDFIRTW1HKLMNPSYZa _cha3EJ2Vb1BCDFILMNORTUWXZ _change_4E2J1IR _chaque_4J
    _chc3U2BX _chce_4BU3X _chcem_3X _chcesz_4U _chcete_4X3B _chci_4B _chcę_4U _che5O2EJV1CDIRWZb
    _che_9O2b1FRa _chegar_3V _chez_4J _chi4b3O2EFW1DIJMRTUV _chi_5Ob2R1M _chiar_5W _children_4E1I
    _chiến_5b _cho5b2JUX1BEV _cho_8b1M _chociaż_3U _chodzi_4U _choix_3J _chose_4J1E _choses_4J
    _choć_3U _chtěl_4B _chtěla_3B _chu3b1BEVX _chuyển_5b _chuyện_4b _chvíli_4B2X _chyba_5U2B1X
    _chí4b _chính_6b _chú4b _chú_5b _chúng_6b _chơi_4b _chưa_5b _chương_4b _chất_5b _chế_5b _chỉ3b
    _chỉ_6b _chủ_5b _chứ3b _chức_5b _ci4OQ3AFUV2EJKMRWX1BCILPTYZa _ci_6O5U4J3W1X _cidade_5V
    _ciebie_4U _cierto_3F _cik_5Q3R _cil3Q1KY _cilvēki_5Q _cilvēkiem_4Q _cilvēks_4Q _cilvēku_4Q
    _cinc_3A _cinci_3W _cinco_3FV _cine_4W2F1A _cineva_3W _cinta_4MR1AF _circa_4O2W1DT
    _cit3Q2O1ABEIJMWX _citi_4Q1W _citiem_4Q _città_4O _citu_4Q _city_4EI3M2BCDLRSTWXZb1AFHJKNOPQUVYa
    _ciu2AF1W _ciudad_4F _ciutat_4A _ciò_4O _cię_4U _clar_4A3W _claro_4F3V _clase_3F1W _cluj_3W
    _co6FOV5AEJW4U3BTb2IMR1CDLNSXYZa _co_7BU3E2ACDFIJOQSTVXb1HKLMNPRWYZa _coba_4M1R _coi2V1Ob
    _coisa_5V _coisas_4V _col_4AO1FJW _com5AV4EFJO3W2IT1CDR _com_8V7A2O1CEFJLMNPQWXY
    _come_7O4E2R1CFHILMPQVX _començar_4A _comes_3E _começou_3V _comigo_4V _coming_3E _comme_6J
    _comment_4J2EI _como_7FV1AO _company_4E2AI1LMPRTUX _compte_4J3A _comune_4O2W _comunque_4O
    _con5FO4AEJVW3b2T1IMR _con_8F7O6b2J1AEILPRTVW _conform_4W _conseil_3J _consell_3A _consiglio_3O
    _conta_4V2O1W _contra_5A4FV2W _contre_5J _contro_4O _cop_4A1ER _copii_4W _copiii_3W _corpo_3OV
    _corps_3J1E _corso_3O _cos4O2AF1EVW _cosa_6O4AF _cosas_5F _cose_4O _coses_4A _costat_3A1W
    _così_5O _cou3EJ1I _could_5E1R _country_4E1BCILVX _coup_4J1E _cours_4J _course_3E2J1IR
    _court_3E2J1IR _coś_5U _což_4B _crec_3A _cred_4W _credo_4O1V _creo_4F _cri2AV1EFJOW _crianças_3V
    _crkva_4K _crkve_3K _crois_3J _cs4L _csa4L _csak_7L _cu5W4F3Ob2AEMRV1IJTUa _cu_8W1KVb _cua3F
    _cual_4F _cualquier_4F _cuando_6F _cuanto_3F _cuatro_3F _cuba_5R2F1ACEJMOTVb _cue2F _cuenta_4F
    _cuerpo_3F _cui2O1AFJV _cui_6O1W _cukup_5M4R _cum3W1FMRa _cum_6W1DE _cuma_4MR2a _cunoscut_3W
    _cuối_4b _cuộc_5b _cz4U1B _cza3U _czas_5U _czasie_4U _czasu_4U _cze2U _czego_4U _czemu_4U _czy4U
    _czy_7U _czyli_4U _czym_4U _często_4U _części_4U _część_4U _człowiek_3U _człowieka_3U _cá5b1F
    _cá_5b2V _các5b _các_8b _cách_5b _cái_5b _câ3W2b1V _cân3W _când_6W _cât2W _cât_5W _câte_3W
    _câteva_4W _câu_4b _című_4L _còn3b _còn_6b _có5b1FU _có_8b _cómo_4F _cô3b1J _cô_5b _côn4b
    _công_7b _côté_4J _cùng_6b _că4W1b _că_8W _către_5W _cũ3b _cũn4b _cũng_7b _cơ_5b _cả3b _cả_6b
    _cảm_5b _cảnh_5b _cấp_5b _cầ3b _cần_6b _cầu_6b _cổ_4b _củ5b _của5b _của_8b _cứu_4b _cửa_4b
    _d7ACDFJMOTVW6BKRSUYZa5EIPQXb4LN2H _d_8AJ6OP5EMWa4BCDFHILNQRTUVXZ3KSYb
    _da6KMR5DOPTVY4CIJQSWa3BENUZ2AFLXb1H _da_9K8VYa7O6CDS4FW3Ub2AIMRT1BEHJLNPQXZ _daa3T1I _daan_3I
    _daar_5T _daarna_3T _daarom_3T _dabar_5P _dabas_3Q _dabei_4D _dac3W1DT _daca_4W _dacă_6W
    _dades_4A _dados_3V1F _daerah_4MR _daftar_4M2R _dafür_4D _dag_5CNSTZ _daga_3N1I _dagar_3Z2N
    _dage_4C _dagen_4STZ3C _dager_4S _daginn_3N _dagli_3O _dah3IRa1DM _dah_7R2M1K _daha_7a _daher_3D
    _dahil_6I3a _dahilan_4I _dai_5O2W1IVb _dakika_4a _dakle_4K _dal4MR3BOP2IKU1LNQXYa
    _dal_6O3BLXY1NUa _dalam_7MR _dalawa_4I _dalawang_5I _dalej_4U _dalis_5P _dalje_4K2Y _dall_4O
    _dalla_5O _dalle_4O1J _dalyvavo_4P _dalį_4P _další_5B _dalších_4B _dami_3I _damit_5D3I
    _dan5MR4J3CDKT2Yb1ABEFINOPSUVWXZa _dan_9MR7T5KY3FWa2Z1BCDEHIJLNOPSUVXb _dana_5K3M2R1BCNUWXYa
    _danas_5K _danes_5Y _danke_4D _danmark_5C2SZ _danmarks_3C _dann_6D _dans_8J2CWa1NSTZ
    _dansk_5C1SZ _danske_5C1KS _danych_3U _dap2IMR _dapat_6M5IR _dapatkan_4M2R
    _dar4MPR3QW2D1AEFILOVXYa _dar_6PW4FV2DKa1BOUXYZ _daran_3D _darauf_4D _darba_4Q _darbas_4P
    _darbo_4P _darbs_4Q _darbu_4Q1P _darbą_4P _dare_3O1E _darf_4D _dari_8M7R2Q _daripada_7R3M
    _daryti_4P _darüber_3D _darīt_4Q _das5D3V1M _das_8D6V2F1CT _dasar_4M2R _dass_7D
    _dat5T2IMORW1ABCDEFJKQSYZ _dat_8T4W2B1DK _datang_5R4M _dating_4I2E1DRTZ _dato_4O2RS1CF _dată_4W
    _dau3PQ1DW _daudz_6Q _daug_6P _daugiau_6P _dauguma_3P _davant_4A _davon_4D _davvero_4O _daw_5I
    _day_5E3I2MRT1ABCDFHJLNOPQSUVWXZab _days_4E2I1CLPR _dazu_4D _daļa_4Q _daļu_3Q _dať_3X _dažnai_4P
    _dažniausiai_4P _de7AF6CDJOSTVWZ5a4ELMRY3BKX2INPQU1Hb _de_9AFJTVW8CLSa7Z4DIO3BEKMNPQRUX2HYb
    _deb2F1AELOQSZ _debe_4F _dec3W2AEFOV1KTUXY _decembrie_4W _deci_3W1K _decir_4F _decât_5W _dedi_4a
    _dedim_4a _deel_4T _deg3S2O1W _deg_6S1Q _degli_5O _dei3O2ADV1N _dei_7O2V1DPS _dein_4D _deine_4D
    _deixar_4V3A _deja_4W3FP1JQX _dejar_3F _dekat_4MR _del5AO4FY2CKSVZ1EITWa
    _del_8AFO5CYZ4S2IPV1BDEHJKLMNQTUWXa _dela_5Y4V3K2Z1I _dele_4V3C2SY1K _deler_3S2C _deles_3V1CS
    _dell_6O _della_7O1N _delle_6O _dello_4O _delo_5Y2K _dels_7A2CZ1S _delu_4Y3K
    _dem4D2ACFJSZa1BEKMORUVW _dem_7D6C5SZ1Va _demais_3V _demanar_3A _demande_4J _demek_4a _demás_3F
    _den5C4DMRSZ2BTa1AEFJOVWXY _den_8CDZ7S5B4Ta1EFKMNRX _denen_4D2a _dengan_8MR _dengannya_4R2M
    _dengar_4R2M _deniz_3a _denk_4T2a1D _denken_4T3D _denn_5D _denna_5Z _denne_6S5C2X1Z
    _dentro_4FV3O _deo_3K _deoarece_4W _depan_4MR _departe_3W _depois_5V _depuis_5J
    _der6D5C4S2Ja1FPQTVZ _der_9D8C6S3Ta2QV1ABEFHJKLNOPRUWXYZ _deras_4Z1M _dere_5S1a _derecho_3F
    _derechos_3F _deren_3D _deres_5C4S _derfor_4CS _dermed_3CS _dernier_4J _dernière_3J _dersom_3S
    _des5J4ADFV3W2EZ1BCIKMNOQSTXYa _des_8J7D5A2FTW1CEKNOPSUVXY _desa_4M2R _desarrollo_3F
    _desde_5F4V1A _desenvolvimento_3V _deshalb_3D _despre_6W _després_5A _después_5F _dess_3Z
    _dessa_4Z3V _desse_3V _dessen_3D _dessus_3J _dessutom_3Z _desta_3V _deste_3V _destek_4a
    _destul_3W _det6CSZ2OX1AEFKMVW _det_9CSZ _deti_4X _detta_6Z1NO _dette_7S5C1JO _detto_4O
    _deu2DJV1AT _deu_3AV _deus_5V _deutsche_4D _deutschen_4D _deutschland_5D _deux_6J _devam_5a
    _devant_4J _deve_4OV1a _devenit_3W _devlet_4a _devo_3O2V _devrait_3J _dez3T1VW _deze_6T _değ3a
    _değil_6a _değildir_4a _deň_5X _deși_4W _di6DMO5RTW4ACFIJPVa3EQSZb2BKXY1HLNU
    _di_9MOR5I4b2DFKSa1ABCEHJLNPQTUVWXYZ _dia3MRV2A1EFJOWX _dia_7MR6V5A3F1O _diam_4R3M _dias_4V2F
    _dic2DFO1AMRT _dice_4FO _dicen_3F _dich_5D _dicho_3F _did3P2E1MR _did_5E1IR _didn_4E
    _die6D4T3PQ2AX1EFJO _die_9D8T2E1BCHIJKLMNOPQRSUWXYZa _diena_4PQ _dienas_4Q3P _dienos_4P
    _dienu_4Q _dienā_4Q _dieną_5P _dies_4AD1E _diese_6D _diesem_5D _diesen_4D _dieser_5D _dieses_5D
    _dieu_3J1A _diezgan_4Q _dieťa_4X _diferents_3A _diferite_3W _different_4E _dig3CZ1AFMORV
    _dig_6CZ1E _digunakan_4M3R _dijo_4F _dikkat_4a _dilakukan_4M3R _dimana_4M3R
    _din5W3CI2ASZ1DFMRTVa _din_8W6I5CSZ3a2R1DKLM _dina_4Z1I _dine_4CS1a _dinero_4F _diners_3A
    _dingen_4T1D _dinheiro_4V _dins_4A _dintr_3W _dintre_5W1A _dios_4F2I _dir_5AD2a1O _dire_5JO
    _direito_4V _direkt_4Z3D2a1L _diri_5MR1a _diritto_3O _dis_4J1R _disebut_4M2R _disini_4M3R
    _disse_5S4CV2O _disso_4V _dit3T2CIJMRZ1AS _dit_7T5CJ3AZ2S _dito_5I2V1O _ditt_4SZ _diu_4A
    _divas_4Q _diverses_3A2J _diversi_3O _divi_4Q _diye_5a _diyos_4I _diz2V1a _diz_4V1a _dizer_4V
    _diğer_5a _diễn_5b _diện_5b _dl3U2B1X _dla3U _dla_7U _dlaczego_5U _dlatego_4U _dlho_3X
    _dlouho_4B _dne2BX1Y _dne_4B3Y1X _dnes_5BX _dni_4UY3X1B _dnia_4U
    _do5BUVX4EKOTWY3ADFJQab2CILMPRZ1HNS _do_8BUV7XY6EKb2FIMORS1ACDHJLNPQTWZa _doa2W1b _doar_5W1V
    _dob3BKUXY1L _dobil_3Y _dobio_4K _dobre_4X3KUY _dobro_5Y4K1BUVX _dobry_4U _dobrze_5U _dobré_3BX
    _dobrý_4B3X _dobu_3B2X1K _době_4B _dobře_4B _doch_6D _dock_4Z1E _doe3T2E1V _doe_4T _doen_5T
    _does_4E _doesn_4E _doet_4T _dog_5C3E2SZ1IKLMRW _doi_4W _doing_4E _dois_5V2J _doit_4J _dok_5K1MR
    _dokonca_3X _dokonce_3B _dokładnie_3U _dolayı_3a _dolazi_3K _dolgo_3Y _dolog_4L
    _dom_5Z3KUXY2TV1CDMSW _doma_4BY3X2KQ _domnul_3W _domu_4U3BX2QY1K _domā_4Q _domāju_4Q
    _don3AEJ2FO1IKMRTVa _don_6E3I2FJKLMORVWXYa1ABCDHNPQSTUZb _dona_4A1OV _donar_4A _donc_5J
    _doncs_4A _donde_5F _done_4E _dones_4A _donna_4O1J _donne_4O3J _donner_3J _donné_3J _dont_5J2E
    _doo4T1EI _dood_4T _door_7T2E1IM _dopiero_4U _dopo_5O _dort_4D1BJ _dos3BVX2AFUY1JKa
    _dos_7V5AF2J1IQRWZ _dost_4B2a _dosta_3K _dostal_4X3B _dosť_4X _doua_4W _două_5W _dov3O1BKPWXY
    _dove_5O _dovolj_4Y _dovoljno_3K _dovrebbe_3O _down_5E1BCDHILMOPRSTUVXZab _doğ3a _doğru_5a
    _dość_3U _dr4KY3X2ABCDEJNPQSTUWZ1FILMORVa _drei_4D _drept_4W3S _dret_3A _drets_3A _drie_4T
    _droit_4J _droši_3Q _dru4Y3K2BUX1ETW _drugače_3Y _druge_4KY _drugega_4Y _drugi_5Y4K3U
    _drugiej_3U _drugih_4KY _drugo_4Y3K _drugog_3K _druhej_4X _druhé_4B2X _družine_3Y _drīz_3Q
    _drž2KY1BX _držav_3Y _država_4K3Y _države_4KY _du4CJSZ3DMRTWa2AEFIKOPUVb1BLNQXY
    _du_8CJZ7DS5P4b3W1ABEFHKLMNOQRTUVXYa _dua_5MR3a _duas_4V _duce_4W _duduk_4R3M _due_5O3E1J
    _dues_4A _duidelijk_3T _duit_4R1M _dulu_5R4M _dumnezeu_4W _dunia_5MR _duomenų_4P _dup3W _după_6W
    _durant_5A3J _durante_4FOV _durch_6D _during_4E1I _durum_4a _dus_5T3W _dużo_4U _dva_5BK4XY
    _dve_4XY3K _dveh_4Y _dvi_4P _dviejų_4P _dvije_3K _dvoch_4X _dvou_4B _dvě_4B _dwa_4U _dwie_3U
    _dwóch_4U _dz4U3Q _dzi4U2Q _dzieci_5U _dziecko_3U _dziesmu_3Q _dzień_4U _dzisiaj_4U _dzięki_5U
    _dziękuję_4U _dziś_4U _dzī3Q _dzīves_4Q _dzīvi_4Q _dzīvo_4Q _dài_4b _dá_4V3BX _dál_4B _dále_3B
    _dân_6b _dä3Z _där3Z _där_6Z _därför_4Z _då3Z1CS _då_6Z _dårlig_4S3C _dæmi_3N _dæmis_3N _dès_3J
    _dé4J1BL _début_3J _déc2J _déjà_5J _día2F _día_5F _días_4F _díky_5B _dôležité_3X _död_4Z
    _dört_4a _død_4CS _døde_3CS _dùng_4b _dü3a1D _dün2a _dün_4a _dünya_5a _dünyanın_4a _dēļ_5Q _dė3P
    _dėl3P _dėl_6P _dě3B _dělat_4B _děti_4B _dışında_4a _dňa_4X _dưới_5b _dịch_5b _dụng_6b _dự_4b
    _e4ACDFGHJLNSTV3OWZa2EQ1IKMPRXY _e_9OV6W5FLa4CDIJKNPQSTXYZ3ABEHMRUb _ea2E1JW _ea_5W _each_4E
    _early_3E1I _eau_3J _ebben_4L _eben_3D _ebenfalls_3D _ecco_4O _ech2TW1D _echipa_3W _echt_5T3D
    _echter_4T1D _ed3a2AFHO1EILNRTUVWY _ed_6O2CEIRY1ABDFHJKLMNQSTUVWXZab _eddig_4L _ede3a2H1Y
    _edelleen_4H _eden_5a4Y _eder_4a _ederim_4a _edes_5H _edi3a1AEFOVWY _edició_3A _edilen_4a
    _edin_3a _ediyor_4a _ediyorum_4a _educació_3A _educación_3F _ee5T4G _een6T _een_9T1CH _eens_5T
    _eer2T _eerder_3T _eerst_4T _eerste_5T _ees4G _eesmärk_5G _eest_6G _eesti_5G _ef4N3CZ1AEFJMOSVWa
    _ef_6N1C _effet_4J _efni_4N _eft3CNZ _efter_6CZ _eftersom_4Z1C _eftir_7N _eg5L2SZ1CDNP
    _egen_4S3CZ _egentlig_4S3C _egentligen_3Z _egy5L _egy_8L _egyes_4L _egyetlen_4L _egyik_5L
    _egyre_4L _egyszer_4L _együtt_4L _egész_5L _eh_4I3MO2ADFJR1ELSTUVZa _eher_3D _ehk_4G _ehkä_5H
    _ei6G5DH4N2QTW1AEPS _ei_9G8H5W3S2A1DLNPQTV _eiga_4N1P _eigen_4T _eigenen_3D _eigenlijk_3T
    _eigentlich_4D _eigin_3N _eikä_5H _eikö_4H _eil3G1HPT _eile_5G _ein6D4N1PT _ein_8D4N1CS
    _eina_4N3P2A _eine_7D _einem_6D _einen_6D _einer_6D _eines_5D2A _einfach_5D _einhver_3N
    _einige_4D _einmal_4D _einn_5N _einnig_6N _eins_6N2D _einu_4N1P _eiro_3Q _eiropas_5Q _either_3E
    _eitt_5N _eitthvað_3N _eivät_5H _ejemplo_4F _ek4N2CSa1BIKLMPQRUXYZ _ekk4N1L _ekkert_5N _ekki_8N
    _eks_3CS1M _eksempel_3CS _el5AF4L3CJSVZ2GHTWa1BDEIKNOPQRUXY
    _el_9AF6L5W4a3C2JKOPSTUVZ1BDEHIMNQRXYb _ela3V1L _ela_6V _elas_4V _elde_4a _eldri_3N
    _ele3V2AFLOW1BCDEIKPQSTUXYZa _ele_6V3Wa _eleccions_3A _eles_5V _eli_5H2a1I _elkaar_4T _elke_4T
    _ell3CJSZ2AFL1a _ell_4A _ella_4F3A1HINOR _elle_6J1a _ellen_4L1CEHIKNRSTWXZa _eller_6CSZ1a
    _ellers_4C3S _elles_4J2A _ello_3F _ellos_4F _ells_4A _els5A2L1CENS _els_8A _else_3E1C
    _elsker_4C3S _első_5L _elu3G _elu_5G _elég_5L _elő3L _elő_3L _először_4L _előtt_5L
    _em5V3L2AFJb1CDEHIKMNORTUWZa _em_8V5Ab2HR1CDEFKLMNQSTUZa _emb3L1FNV _embargo_4F _ember_5L
    _emberek_4L _embora_4V _emot_4Z _empreses_3A _en5ACFJSTZ4HN3DEGVYa2L1IKMORWX
    _en_9CFTZ8AJNS7Ha4Y3LR2DKPVX1BEIMOQUWb _ena_4Y2Z _encara_5A _encore_5J _end3C2DENSZ1AJ
    _end_5C4E2J1DHILMORSTUVWXZ _enda_4NSZ _endast_3Z1N _ende_4D2C1FS _endnu_4C _enega_4Y _enemmän_5H
    _eneste_4S3C _enfants_4J _enfin_4J _engem_4L _engin_4N1a _enginn_4N _enige_4T2CS _enkele_4T
    _enkrat_3Y _enkä_3H _enligt_4Z _enn3G2HLNS _enn_6S5N _enne_5G1O _ennek_4L _ennen_5H _ennyi_3L
    _eno_4Y _enough_4E _enquanto_4V _ens3A2HZ1CFJNV _ens_6A4Z2C1HS _ensemble_3J1D _ensi_4H
    _ensimmäinen_4H _ensin_4H _ensuite_3J _ent3ADFJV2O1CEHIMS _entonces_4F _entre_5AFJV _então_5V
    _enää_5H _equip_4A _equipe_3V _equipo_4F _er6N5CS4DT3HLO2AFGVWZa1EJMPR _er_9CNS7DT4Z2Ja1AEFKLMOX
    _era_6OW5AFV2EMZ1R _eran_3F1Z _erano_4O _erau_4W _erdoğan_3a _eren_3A2a1C _eres_4F1A _erfitt_3N
    _erg_4T _eri_5H1OP _eriti_5G _erittäin_4H _erityisesti_4H _erkek_4a _erre_4L _ers3D _erst_4D
    _erste_4D _ersten_4D _ert_4N1Z _eru4N _eru_7N _erum_4N _es6F5AJV4DQW3HLO2GPa1EIR
    _es_8DF7AQ6L4J2MP1BCHKNORTUVXYa _esa_5F1HMR _esam_4Q1P _esas_3F2a _esat_3Q _esc3AV2F1O
    _escola_4AV _ese_5F _esempio_4O _esi_5Q3P1H _esim_4H _esimene_5G _esimerkiksi_5H _eski_5a
    _esmu_6Q _eso2F1QR _eso_5F1A _esok_4R1M _esos_4F _esp3AFV2JO1EHI _espai_3A _espanya_4A1I
    _espanyol_3A2I _españa_4F1AI _ess3OV1DJ _essa_5V2O _essas_4V _esse_5V1DO _essen_3D _essere_6O
    _esses_4V _est5FJV4AW2O1EHILP _est_8J2AOW1DEFLV _esta_6F5V2A _estaba_4F _estado_5F4V2I
    _estados_4F3V2I _estamos_4FV _estan_4A2F _estar_4AFV _estas_4F3V _estat_6A _estats_3A
    _estava_4V3A _este_8W6F5V4L1AHI _estem_4A _estes_3V1A _estic_4A _esto_5F _estos_4F _estou_5V
    _estoy_5F _està_5A _está_6FV1A _están_5F _estás_3F1V _estão_5V _esu_4P
    _et6G5J4CHSZ3a2AD1EFKLOPTVW _et_8GJ7CS5H4A3La2D1BEFKOPTUVWXZ _eten_4T _etm2a _etmek_4a
    _ett4GHZ3S2a1L _ett_7Z4S1H _ette_6G2H _ettei_5H _etter_6S _ettevõte_4G _ettevõtte_4G _etti_5a
    _että_8H _etwa_4D _etwas_5D _eu4V2DGHJPWX1ABCEFKLOSTUZ _eu_7V5W4HJ3BCDZ2LSTY1AEFIKOQUXb _euch_4D
    _euroa_4H _euroopa_4G _euroopan_4H _europos_5P _európai_4L _eux_4J _ev3E2TWYa1ABCDFIKNOSVZ
    _ev_4a1LQSXZ _eve3E2T1IOSVWa _even_5ET1IMRS _ever_4E1IR _every_4E1I _everyone_4E _everything_4E
    _evet_5a _evrópu_3N _ex3AEFJVW2Z1BDIOTX _exempel_3Z _exemple_3AJ1W _exemplo_3V _exemplu_3W
    _există_4W _eylül_4a _ez4L _ez_7L _eze2L _ezek_5L _ezeket_3L _ezen_4L _ezer_3L _ezt3L _ezt_6L
    _ezzel_4L _ezért_5L _eð3N _eða3N _eða_7N _eğer_4a _eğitim_4a _ešt2X _ešte_6X _ești_3W
    _f5S4CENVWZ3ADFJLO2BKTUXa1GIMPQRY _f_4C3DEHLNPSZa2ABFIJKMOQRTUVWXYb
    _fa4JO3ACESVWZa2DFGN1BIKLMPQRTUXY _fa_5AO2L1CDEFJMRSWZ _fac3W2EJO1ADFITUVZ _fac_4W1J _faccia_3O
    _faccio_3O _face_5W3EJ2IV1CHKMRTab _fact_3E1IR _facă_4W _faen_4S _faham_4R1M _fai4J3G1EO _fai_3O
    _fail_4G2R1E _faili_4G _faire_6J _fais_4J _fait_6J _fakat_4a _faktisk_4CS _faktiskt_4Z
    _fal3V2DZ1ACEFLNOSa _fala_3V1U _falan_4a _falando_3V _falar_4V _fald_3C _fall_4DZ3ES1INR
    _falta_3AFV _famiglia_4O _familia_4F3W1AV _famille_4J _family_4E2IR1BCDLMQVX _família_4AV
    _famílies_3A _fan_5Z4A2EO1CDFIJKRSTUWab _fandt_3C _fanno_4O _fanns_3Z _fantastisk_3CS2Z _fapt_4W
    _faptul_3W _far3NO2CSa1AEVWXZ _fara_5N2W1Z _fare_5O2S1Ca _farið_3N _farklı_4a _fat3O1CEVWZa
    _fatto_6O _fau2J _faut_5J _favor_4F3AV1E _faz3V2a _faz_5V1D _fazendo_4V _fazer_6V _fazla_5a
    _façon_3J _fața_4W _față_4W _fe4AL3ENVW2CDFJOSZ1BIKMPQRTUXYa _febrer_3A _febrúar_3N _feel_4E1IR
    _fehér_3L _feil_4S _feina_4A _feira_3V _feito_3V _fejl_3C _fekete_4L _fel4L2WZ1AEFNOSV
    _fel_6L4WZ1T _felé_3L _femme_4J _femmes_3J _fent_4A2L _fer3A2N1CDFJLOSVW _fer_6A5N2J1K _fet2A1W
    _fet_5A1Z _few_4E _fez_4V _fi4W3ACEJLOSVZ2BDFKMNPQRTUXYa1HI _fi_7W3A2BHL1CEFJKMOQRSUVXZa _fic2VZ
    _fica_4V _ficar_4V1A _fick_5Z1D _ficou_3V _fie3W1EF _fie_5W _fiecare_4W _figlio_3O _fii2W
    _fiind_5W _fik_5C _fikk_5S _filem_4R _filho_4V _filipino_3I _fill_3A1E _fille_3J _fills_3A
    _fils_3J1A _fim_4V2W _fimm_4N _fin3ACOSZ2DEFJNV1BHKLPQTUWXYa _fin_4FJ3SZ2CO1HW _find_4E2CD
    _finde_5C3D _finden_4D _finder_4C _findes_4C _findet_3D _fine_4O3E2CS1IJKMRW _finna_4N1Z
    _finne_4S _finner_4S1Z _finnes_4S _finns_6Z _finnst_4N _fino_4O1FKVY _fins_5A2V1JS _fint_4S3CZ
    _first_5E3IR1CDHLMNOPSTUVWXZa _fiul_3W _five_3E1IR _fj3N1CS _fl3CNS2DEZ1AFIJTVW _fle2CNSZ
    _fleiri_4N _fler_4Z1S _flera_4Z _flere_5CS _fleste_4S3C _flot_3C
    _fo5CES4VW3AJLOZ2BDFINPQTX1HKMRUYab _foa2W _foarte_5W _fog3L _fog_4L _fogok_3L _foi3V2J
    _foi_7V2J _fois_5J _folk_5SZ4C1EIY _following_3E _font_4J3A1LMW _fontos_4L
    _for6S5CE3ANOV2DFIJLPWZ1BHKMQRTUXYab _for_8CES4IV3LMR2ABDFHKNOPQTUWXZab1JY _fora_4AV _foram_5V
    _forbindelse_3C2S _fordi_5CS _forhold_3CS _forma_4AFV3OPW2LQXa1BKU _formaður_3N _forse_4O
    _forskellige_4C _forskjellige_3S _forstår_3CS _fortfarande_4Z _fortsatt_4S1Z _fortæller_3C
    _forza_3O _força_3AV _fos4W1AOV _fosse_4O3V _fost_7W _foto_4MOTV3AFQ2BDRZ1CKPSUWa _found_4E
    _four_4E1IJMR _fr4CENSZ3DJ2AFKOTVW1BILMPQRUXYab _fra4CS3DJN2AFOVWZ1BEKLQTUXYab _fra_7CS4O1KNZ
    _frage_4D _fragen_4D _fram_6N4Z3S _france_5J2E1ABCDILOQTUWXY _français_4J _française_3J
    _frau_4D1A _frauen_4D _free_4E2IM1BCDFHJKLNOPQRSTUVWXYZab _frekar_3N _frem_4CS _frente_4V3F
    _friend_3E1IMR _friends_3E1IMRTV _fro3E1ACJOSV _from_7E2ILRV1BCDFHJKMNOPQSTUWXYZab _frá4N
    _frá_7N _frå4Z _fråga_4Z _från_7Z _ft_4L1BEHIMRa _fu3F2ACENOSVWXZ1BDJKLMPQRTUYa
    _fu_4O1CDKLMRUWXa _fue3F _fue_6F _fuera_4F _fueron_4F _fui_3V2F _funcție_3W _fundet_3C
    _funnet_3S _fuori_4O _fut_3J1L _fy4N1CSZ _fyr5N1CSZ _fyra_3Z _fyrir_8N _fyrr_4N _fyrri_3N
    _fyrst_4N _fyrsta_5N _fyrstu_4N _fá_5N _få3CSZ _få_6CSZ _fået_4C _får3Z2CS _får_6SZ5C _fått_4SZ
    _fær_4N _fékk_4N _fél_4L _férfi_4L _fó2N _fólk_4N _fór_5N _fóru_3N _fö5Z1LN _för5Z _för_8Z2N
    _först_4Z _första_5Z _förstår_4Z _försöker_4Z _fø3CS _føl2CS _føler_3CS _følge_3CS _før3CS
    _før_5CS _først_4CS _første_5CS _fü4D1L _für4D _für_8D _fă2W _făcut_5W _fără_5W _fő_3L
    _g6a5CDEKNOPQSTZb4AFIJLMRUVWY2BX1H _g_5P4KQ3BCDEHILMRXYZa2AFJNOSTUVWb
    _ga4IPQ3CDNSTY2AEFJKMRVWZa1BLOUXb _ga_6KY5T3S2Mb1CEILQR _gaa3T1I _gaan_6T _gaano_3I _gaat_6T
    _gab_4D _gabi_4I _gad4Q1CMR _gada_6Q1U _gadiem_4Q _gadu_5Q _gadus_4Q _gadā_5Q _gadījumā_3Q
    _gagawin_4I _gal4P2Q1ACFISWZa _gal_5P1ACS _galbūt_4P _gali_6P1U _galima_5P _galime_4P _galing_3I
    _galite_4P _galvenais_4Q _galā_3Q _galėtų_4P _gaman_3N _gambar_4R3M
    _game_4E3IMb2R1BCDHJLNOQSTUVWXZa _gamit_4I _gamla_3NZ _gamle_4CS _gan_6Q2Pb1MR _gandrīz_4Q
    _gang_5CS2NT1BDEIJMORU _ganga_4N _gange_4C _ganger_4S _ganito_3I _ganska_4Z _ganske_4S2C
    _ganz_5D _ganze_4D _ganzen_3D _gar_4D2Q _garām_3Q _gav_3CZ1S _gawa_3I _gawain_3I _gawin_4I
    _gaya_4I3MR _gd3U2K _gde_5K _gdje_5K _gdy_5U _gdyby_4U _gdzie_5U
    _ge5DTa4N3ACEOPZ2FJMRVW1BIKLSUXYb _ge_4Z1DMRTYa _geb3T2D _geben_4D _gebied_3T _gebruik_4T
    _gebruiken_4T _gebruikt_4T _gece_5a _gedaan_4T _gee3T _geeft_4T _geen_6T _gefa_4N _geg2DN1PT
    _gegen_5D _gegn_4N _gegnum_4N _gegužės_4P _geh3D2T _gehad_3T _gehen_4D _geht_5D _gehört_4D
    _gekk_3N _gel4a3T2D1MPR _gel_4a1AJ _geld_4DT _geldi_4a _gelecek_4a _geleden_4T _gelen_5a
    _gelir_4a _geliyor_4a _gemaakt_4T _gemacht_4D _gemeente_3T _genau_4D _genel_5a
    _general_4AEFW3Y2CDIKVa1JMPRSXZ _generale_4O2W _genere_3O _gennem_4C _genoeg_4T _genom_4Z
    _genre_4J1CEIMR _gens_4J2A _gent_5A2T _gente_5F4OV _genug_3D _genç_4a _ger3NPa2CDV1AEMRTWZ
    _ger_4Z _gera_6N3P1V _gerade_4D _gerai_5P1MR _geral_3V _gerek_4a _gereken_4a _geri_5a2NP
    _geriau_4P _gerir_4N _gerne_5C4D _gert_5N _gerçek_5a _gerçekten_4a _gerð_4N _gerði_4N
    _ges3D2T1ANO _gesagt_3D _geschichte_4D _gesehen_3D _get3EN1DTa _get_6E3N2I1BCDHKLMPQRSTUVWXZab
    _geta_4N _getting_4E _getur_5N _gev3T _geven_4T _gew3T2D _geweest_4T _gewesen_3D _gewoon_5T
    _gezien_4T _geç3a _geçen_4a _gi5b4a3OS2CDEIPRTZ1AFLMNUVY _gi_5S3P1CIMRb _gia4b1O _gia_6b1O
    _gian_5b _giao_4b _gib3a2D1Y _gibi_7a _gibt_5D _gick_4Z _gik_4C _gikk_5S _gila_5R3M _gillar_4Z
    _gin2I1DPT _ginagamit_4I _ginagawa_4I _ginawa_4I _ging_4T3D _gio3O _giorni_4O _giorno_5O
    _gir_4S1Aa _gitt_3S _giu2O _giv2CE _give_4CE1IMR _given_3E1C _giver_4C _già_5O3b _giá3b _giá_4b
    _giáo_5b _giúp_5b _giả3b _giải_5b _giới_5b _giờ_5b _giữa_4b _gj4S2Z1CN _gje3S _gjelder_4S
    _gjennom_4S _gjerne_4S _gjorde_4CSZ _gjort_4SZ3C _gjø3S _gjør_6S _gjøre_6S _gl3OY2CDKSZ1EJNQTVW
    _glaube_3D _glavni_3KY _glede_4Y2S _gleich_4D _glej_4Y _gli3O _gli_6O
    _go4EK3CSTUY2AFLVZ1DHIJMNOQRWab _go_5EU2IMRV1ABCDFHJKLNOPQSTWXYZab _gobierno_4F _god4K3CS1EQTUZ
    _god_5CS4EK3TZ2I1HLMR _gode_4CS1OZ _godina_5K _godine_7K _godt_6C5S _goe3T1E _goed_6T _goede_4T
    _going_5E1I _goo2E1IT _good_5E2IMR1BCDFHJLNOQSTUVXZab _gore_3K2Y1a _gosto_3V1Y
    _got_5E1ACDILMPRUVXZa _gotovo_3K2Y _gott_4NZ3D1B _gouvernement_3J _govern_5A _government_4E1I
    _governo_4OV _govori_4K2Y _graag_4T _gracias_5F _grad_4K3CS2DWY1Z _grada_5K _gradu_3K2Y
    _gran_5AF3O1CS _grand_4J2E1BCDHIKLMNOPQRSTUVWXYZab _grande_5V4JO3F1ALSU _grandes_3FJV
    _grandi_3O1J _grans_4A _grazie_5O _gre_5Y _great_5E1CHIMQRSTZ _grein_4N _greit_4S2P _greitai_4P
    _greu_3W2A _grib_4Q _gribu_4Q _gro3T2DEJ1KPUWY _groep_4T _groot_4T _grootste_3T _gros_3J1AW
    _grosse_4D2J1O _grossen_4D _grote_5T _group_4E3R2IM1ABCDHJKLNOPQSTUVWXYZab _groupe_4J
    _grund_4C3DZ1N _grunn_4S1N _grup_4A3MWa2U _grupas_3Q _grupe_3K1PW _grupo_4FV3I _gruppo_4O
    _grups_3A _grupy_3U _grupė_3P _grupės_4P _gràcies_5A _grâce_3J _grūti_4Q _guerra_4AFOV
    _guerre_3J1O _gumawa_4I _guna_5R2M _gusta_4F _gusto_5I2FO _gut2D1S _gut_5D1E _gute_4D _guten_3D
    _guys_3E2R1IM _gy3LP _gyorsan_3L _gyv3P _gyvenimo_4P _gyvenimą_4P _gyventi_3P _gyventojų_4P
    _gäller_4Z _gärna_4Z _gå3SZ2C _gå_5SZ4C _gået_3C _gång_4Z _gången_3Z _gånger_3Z _går_6Z5CS
    _gått_3SZ _gæti_4N _général_4J _gì_5b _gö4a3Z1N _gör3Za _gör_6Z2a _göra_6Z _göre_5a _göz_4a
    _gø2C _gør3C _gør_5C _gøre_5C _gü4a _gün3a _gün_5a _günü_4a _güzel_6a _güçlü_4a _gọi_5b
    _h5CNT4EHLSZab3ABDFIMRX2GJKOVY1UW _ha5CDNSZa4AEFILMORT3Hb2JV1BKPQUWXY
    _ha_7ALO6FSZ3CIQRXa2BDMNPUWb1EHJKTVY _haa3T1H _haar_6T1D _hab4D3F2I1AJMRVa _hab_5D1U _habang_5I
    _habe_6D _haben_6D _haber_4Fa _hablar_3F _había_4F _hac3F _hace_5F _hacen_3F _hacer_5F _hacia_4F
    _haciendo_3F _had3ESZ2T1CMRa _had_6E5T1CIRXa _hadde_6S _hadden_4T _hade_6Z1C _hadi_4a1MR
    _haf4N2a1CZ _hafa_6N _hafi_5N _haft_4CZ3N1D _hafta_4a _hafði_5N _hai_5Ob4M3R2W _haji_4R2M
    _hakkında_5a _hal_6M4R2La1CIT _hala_4a1BRX _halaga_3I _halda_5N _haldið_3N _halimbawa_4I
    _halk_4a _halos_4I _halten_3D _halua_4H _haluaa_4H _ham_5C4S1EMNRTab _hampir_4MR
    _han5N4CSZ3AM2DEFILORT1HUab _han_7CS6AZ5F2MRa1DHIKLNOPTWYb _hana_4N1BKR _handlar_3Z _handler_3CS
    _hanem_4L _hanggang_5I _hangi_4a _hann_8N1Z _hanno_6O _hans_6N5CS4Z2DT1HKQRWXYab _hanya_6M5R
    _har5CSZ4M3R2EHLa1DFIJKNTVWXYb _har_8CSZ _harap_4R3I2M1a _hard_4E3T1CHIKLMORSUVWXa _hareket_4a
    _harga_4M3R _hari_6MR3I1K _harmadik_3L _harus_6M3R _has3E2FLa1ADMR _has_6E3AF1ILMRSa _hasil_4M2R
    _hast_4D _hasta_5F3a _hat4D2LMRa1ESZ _hat_7D3L2a1CERSZb _hati_5MR1I _hatt_4S1Z _hatte_5D
    _hatten_4D1CSZ _hauria_4A _haus_3D1MNR _haut_3J2D _hav4E3C2A1SVa _hava_4a _havde_6C
    _have_7E6C1BDHILMNOPQRSTUVWXZab _haver_4A2V1C _havia_5A4V _havien_3A _having_4E _hay3Fab1I
    _hay_6Fb1Ia _haya_3F _hayır_4a _he6T4CENSa3DHZ2AFGL1BIJKMRVX
    _he_7E5AH4F2IMRT1BCDJKLNOPQSUVWXYZab _hea3G2E1I _hea_5G _head_4E1CIMR _health_3E2I1MT _heb4T1R
    _heb_6T _hebben_6T _hebt_4T1D _hecho_4F _hee4T _heeft_7T _heel_5T _hef4N _hef_5N _hefur_7N
    _hefði_4N _hei3N2DH1S _heidän_4H _heim_4N1D _heisst_4D _heitir_3N _hel3CLNSTZ2EH1DR _hela_5Z
    _heldur_5N _hele_5CS4T2Ba _helemaal_4T _heller_4S3CZ1D _help_4E2T1IMR _helpen_4T _helsingin_4H
    _helsinki_4H _helstu_3N _helt_5CSZ _helyen_3L _hem_5ATa4Z _hemen_5a _hemma_4Z _hemos_3F
    _hende_4C1S _hendes_4C _hennar_5N _henne_4Z3S1C _hennes_3SZ _henni_4N _hep_4a
    _her3CESa2DFNT1ABHIKLMVXZ _her_7a6CES3D2BN1IMRTb _here_5E1BCDHILMRSTUVXZ _herhangi_4a _herkes_4a
    _het6T2H1LSZ _het_9T1SZ _heti_4H2L _hetkellä_3H _heure_3J _heures_3J _heute_5D
    _hi4EIT3ADLMNRab2CFGHJSUVYZ1BKX _hi_6A3R2EIMb1CDKLTUXYa _hidup_5MR _hie3T2DH1J _hieman_4H
    _hier_6D5T3J2X _high_4E2CI1BDHJKLMNOPQRSTUVWXZab _higit_4I _hij4T1F _hij_7T _hijo_3F _hijos_3F
    _hilang_4R3M _hiljem_4G _him2E _him_5E1IR _hin4I3N2D1CHMRZ _hin_3DN _hinanden_3C _hindi_8I1R
    _hingga_5M3R _hinn_4N _hins_5N _hinter_3D _his3E2AFUV1BCHJLSXZa _his_6E2I1MRab _histoire_4J
    _historia_4F3UZ2H1AV _historii_3U2B _history_3E1ILRU _història_4A _história_4V2X _hiszem_3L
    _hitro_4Y _hitta_4Z2N _hittar_3Z _hivatalos_3L _hizo_4F _hiç2a _hiç_6a _hiçbir_5a _hið_3N
    _hiểu_4b _hiệ3b _hiện_6b _hiệu_5b _hj3N2CSZ _hje2CS _hjelp_4S _hjelpe_3S _hjem_4CS _hjá3N
    _hjá_6N _hjälp_4Z _hjälpa_3Z _hjælp_4C _hjælpe_4C _hkrati_3Y _hl3BN2X _hla2BX1N _hlavne_4X
    _hlavní_4B _hlavně_4B _hlu2N _hluta_4N _hluti_4N _hned_4B _hneď_4X
    _ho4L3ABETXZb2CDFGJNOSV1HIKMRUWYa _ho_6AOX5B2MRb1CDEIJKLNPSTUWZa _hoa_5b _hod2BX1S _hodin_4B
    _hodně_4B _hodín_3X _hoe3T _hoe_6T _hog5L1T _hogy_8L _hogyan_4L _hoje_5V _hol2CLS1BDEFNT
    _hol_4L1DT _hold_4C3E2S1LNX _holde_4CS _holder_4C3S1E _holnap_3L _hombre_4F _hombres_3F
    _home_4E3A2I1BCDFHJKLMNOPQRSTUVWXYZab _homem_4V _homens_3V _homes_4A2E _homme_5G4J _hommes_4J
    _hon3Z2N1AEFJLT _hon_6Z _honom_4Z _honum_5N _hoo2T _hoofd_3T _hoop_4T _hoor_3T _hope_3E1ILMRUVW
    _hoppas_4Z _hora_4AV3F1BXZ _horas_4FV _horen_3T _hores_4A _hos_4CSZ _hosszú_4L _hou_3T
    _houden_4T _hours_3E1I _house_4E2IX1ABCDFHJKLMNOPQRSTUVWYZab _hovorí_4X _how3E
    _how_6E2IR1BCDHLMQSTUVWXZab _however_4E _hoy_4F1I _hozzá_4L _hoạt_5b _hoặc_5b _hrvatske_4K
    _hrvatskoj_3K _hry_3BX _hu3CHSTZ2EFIJMNRb1ABDLVXYa _hubungan_4M3R _hui_4J1AMR _huis_4T
    _hukum_4M2R _huli_3I _huling_3I _hun3CS2T1DELNZ _hun_6CS5T1L _huo2H _hur3Z1CE _hur_6Z
    _hurtigt_3C _huwag_4I _hv4CNS _hva3CS2N1Y _hva_6S2C _hvad_6C _hvað_5N _hve3N2CS _hvem_4CS
    _hver_4CNS _hverandre_3S _hverju_4N _hverjum_3N _hvernig_5N _hvers_4N _hversu_3N _hvert_4NS3C
    _hvi3CS1X _hvilket_4C2S _hvis_6C5S _hvo4C3S2N _hvor_6CS2N _hvordan_5CS _hvorfor_5S4C _hvort_5N
    _hy3H1CSZb _hyv3H _hyvin_6H _hyvä_6H _hyvää_4H _hà3b _hà_5b _hàn3b _hàng_5b _hành_6b _há3L2NV1b
    _há_5V1LNb _három_4L _háskóla_3N _hát_5L4b _hátt_4N _hãy_5b _hä4H3Z2D _hän4H2Z1D _hän_7H
    _händer_4Z _hänen_6H _hänet_4H _häntä_4H _här3Z _här_7Z _hätte_4D _håber_3C _hål2Z _hålla_4Z
    _håller_4Z _håper_4S _hægt_4N _hætti_3N _hé3N1JL _hélt_4N _hér3N _hér_6N _hình_6b _hòa_4b
    _hóa_5b _hö2NZ1D _höfum_4N _höfðu_4N _hø2CS _høre_3CS _høy2S _høy_3S _høyre_3S _hú3N1L _hún3N
    _hún_7N _hızlı_4a _hơn3b _hơn_6b _hết_5b _hệ_5b _họ4b _họ_7b _học3b _học_6b _hội_6b _hợp_5b
    _i4ACDEIKOPQSTYZa3GJLMRUW2BFHVX1N _i_9ACKSUZ8EO7B6WX5ILa4DMNPQRVb3FHJTY _ia4R3W2M1K
    _ia_7R6M3VW1FJP _iaitu_4R _iako_4K _ial3R _ialah_7R2M _ianuarie_3W _iar2W _iar_6W _ib3I2R1FMXZa
    _iba3I2X1F _iba_6I5X3F _ibang_5I _ibig_5I _ibland_4Z _ibu_5R4M _ic4D3X2U1J _ich4D3X2U _ich_8D6UX
    _ici_4J _idag_5Z2S1C _ide_5X4L3KM2C1PRSZ _idée_3J _idő_4L _ie4Q2T1PW _iedereen_4T _ielas_4Q
    _ielā_4Q _iemand_4T _ies3Q _iespēja_4Q _iespējams_4Q _iet_4Q _iets_5T _if3E1CSZa
    _if_6E2CIZ1BDHJKLMNOPQRSTUVXYb _ifrån_3Z _ig_4L1DI _iga3G2L1Q _iga_4G _igal_4G _igaz_4L
    _igazi_4L _igazán_4L _igen_5CLZ _igennem_3C _igenom_3Z _igj2S _igjen_6S _igual_4F3A2V
    _ih3DH2K1Za _ih_5K2Y _ihan_6H _ihm2H1D _ihm_5D _ihminen_3H _ihmiset_4H _ihmisiä_4H _ihmisten_3H
    _ihn_5D _ihnen_4D _ihop_4Z _ihr3D _ihr_6D _ihre_5D _ihrem_4D _ihren_4D _ihrer_4D
    _ik5S4CT3a2IP1HMQRZ _ik_8T3Q1CLZ _ika_4I1M _ikaw_4I _iki3Pa1H _iki_6Pa _ikinci_4a _ikinä_4H
    _ikk5CS _ikke_8CS _ikut_4MR _il5O4Ja3HIK2GLP1AEMNQRSUVWZ _il_9O8J4a3AW1DEFHKLMPSTUVX _ila3I1a
    _ilalim_4I _ilan_3Ia _ilang_5I _ile4a1U _ile_7a4U1J _ilgai_3P _ilgi_4Q2a1P _ilgili_5a _ilgis_4P
    _ili3K1a _ili_6K1a _ilk_6a _illetve_4L _ilma_5G1H _ilman_5H _ils3J _ils_6J _ilyen_5L
    _im4D3KOY2AEFIJUVW1CLMPRSXZa _im_8D5K4UX2Eb1CIMNORYa _ima3KY1AEFJRVWa _ima_6K5Y2P1La _imajo_4Y
    _imaju_4K _imala_3K _imali_4K _imamo_4Y3K _imao_4K _imate_3KY _imatge_3A _imatges_3A _imati_4K
    _ime3Y2K1VW _ime_5Y4K _imel_4Y _imela_4Y _imeli_4Y _immer_6D _imod_3C
    _in4DEOTYZ3FMRSW2ACGIJUVXa1BKLNPQ _in_9DETY8O6WZ5Ra4ILUVb3BCHJMNPQSX2AFK _ina_4I _inak_4X
    _including_4E _inclusiv_3W _incluso_3F1O _ind3CM2AEFJORVW1BDIKLPQSTUXYZa _ind_5C _indah_4M3R
    _inden_4C _indonesia_6M3R1EFIb _indtil_4C _infatti_4O _informació_4A _información_4F
    _informatie_3T _informações_3V _ing3MZ2CRS1FILNOTVa _inga_4Z2N1PQ _ingat_5R3M2I _ingen_5CSZ
    _ingenting_3SZ1C _inget_5Z _inggris_5M1R _ingin_6M3R _ini5M4GR2IO1AFVW _ini_8MR1Ia _inimene_5G
    _inimesed_5G _inimeste_5G _init_3I _inizio_3O _inkább_4L _inn3NSU2Z1DLO _inn_6S5N1E _innan_5Z4N
    _inne_4U3SZ1D _innych_4U _inoltre_4O _inom_4Z2I1X _ins_4D _insan_5a2R1M _insanlar_5a
    _insanların_4a _insieme_4O _int5Z3AEFJOVW2CDQSTU1BHIKLMPRXYab _inte_8Z _internacional_3AFV
    _intet_3C1S _into_5E1HIR _invece_4O _inyo_4I _iné_4X _início_3V _iný_3X _iných_4X _io2O1W
    _io_6O1W _ioan_3W _ipak_4K _ir5PQ2V1ACDEFHJLOSZa _ir_9PQ4FV1LMN _irgi_3P
    _is4DEILT3GKa2HRV1CMOPSUWXYZ _is_8ELT3DHINRSZ2BCKMOPQUVXab1AFJWY _isa5I _isa_6I2a1M _isang_8I
    _ise4G2a _ise_6Ga _isegi_5G _isip_4I _ismét_4L _isn_3E _iso_4H1BKMNPQVWXYb _iss3V1E _isso_6V
    _ist4D3Ka2LP1HIMOQRUVWXYZ _ist_8D1Ka _istanbul_5a1ADW _isten_4L _ister_3a _isteri_4R1M
    _istiyor_4a _istiyorum_4a _isto_4K3V2XY _istorijos_3P _istván_4L _istället_4Z _især_3C
    _it4EIM3R2HLO1BCDJKPQSTUVWYZa _it_8E4Q3CHIMPRSZ2BDKLNOTUVWXYab1AFJ _ita2O1IJKPWY
    _italia_5O2FMW1HRSb _italiano_4O1FV _ito4I _ito_8I _itong_5I _its2EH _its_5E1IMR _itse_5H _itt3L
    _itt_6L _itu4M3R _itu_8M7R1Z _itulah_4M3R _iulie_3W _iunie_4W _iy3a2I _iyi3a _iyi_6a _iyon_4I
    _iyong_4I _iz4KQY2a1LX _iz_7KY1a _iza_3K _izmanto_3Q _izmed_4Y _između_5K _izmir_4a _izskatās_4Q
    _iç4a _iç_4a _içi4a _için_8a _içinde_5a _iş3a _iş_5a _işte_5a _iš4P1Y _iš_8P
    _j5BGHKY4MPQUXZ3CDJLRST2AEFNVW1I _j_7J4P3BLQUX2ACDEFHIKMNORSTVYZ1Wab
    _ja6G5H4BMQRUZ3DPT2ACKNXY1EFIJLSVW _ja_9GH7Q6ADU5CKSTXZ4L3PY1BFIMNRV _jaa2T _jaar_6T _jad3MR
    _jadi_7R6M _jafnframt_3N _jafnvel_3N _jag5Z1MR _jag_9Z _jaga_4R3M1Z _jah3D1R _jahr_5D _jahre_5D
    _jahren_5D _jai_4P1R _jak5U4B1HKM _jak_8U7B2K1X _jakarta_5M1R _jakby_4U _jaki_4U1K _jakie_4U
    _jakieś_4U _jakiś_4U _jako_7B6U3K1H _jalan_5MR1H _jam_5MP4R1EIY _jamais_5J2V
    _jan3MR1BCDEJKLNQSTUVXYZ _janeiro_4V1FU _jangan_6MR _janji_4R2M _janúar_3N _jaoks_5G _jaren_4T
    _jas_4P1MT _jatuh_4MR _jau4Q3P1MR _jau_6PQ _jauh_4MR _jaunu_4Q _jautājums_3Q _jav_4P1X
    _jawa_4M1R _jaz_4Y _jde_4B _je6BKY5CUX4JST3DLP2MR1AEFHINQVWZa _je_9BKXY8JT4U3DR1FLMP
    _jean_4J2R1ABCDEFHIKLMNOPSTUVWXYZab _jeb_4Q _jed4K3BUX2D1Y _jedan_5K _jeden_5X4BDU _jeder_4D
    _jedna_4BK3UX _jednak_5U1BKX _jednego_3U _jedno_4K3BUX _jednoducho_3X _jednog_4K _jednoho_3B
    _jednom_4K2BX _jednou_4B3X _jednu_4K3BX _jednym_4U _jedného_3X _jedným_3X _jedną_3U _jedoch_4D
    _jedynie_3U _jeg5CS2U1L _jeg_8CS _jego_6U _jeh3BX _jeho_6BX _jei3P1V _jei_6P _jeigu_5P _jej3B2UX
    _jej_6X5U3B _jejich_5B _její_5B _jel3L1BMQR _jelas_4M3R _jelent_4L _jemand_4D _jen3B2S1CDMR
    _jen_6B1X _jenis_4MR _jenom_4B _jenter_3S _jer2CK1MR _jer_6K4C1R _jeres_4C _jes5U2B1CKNVY
    _jest_8U2K1B _jeste_4K _jestem_6U _jesteś_4U _jesteśmy_4U _jestli_5B _jeszcze_6U _jet2D
    _jetzt_6D _jeu_4J _jeune_3J _jezik_4K3Y _jeś2U _jeśli_6U _ješ2B _ještě_6B _jeżeli_4U _ji3BPY2MRT
    _ji_6P5B4Y2MR1Ka _jie2P _jie_6P _jiems_4P _jih3Y1B _jih_6Y1B _jij_5T _jik3M2R _jika_6M5R
    _jim_4BY1CDEHJKLMNORSTUVWXZab _jin2B _jinak_4B _jiné_4B _jis3P1B _jis_6P _již_5B _jméno_3B
    _jo4H3P2ACJKLQSTVYZ1BDEFGIMNRWX _jo_6HPQY5ACS4B3Z2R1DEFIJKLMTUVWXab _joan_3A1EFKNWXYa
    _job_4E3CD1IJMTW _jobb_4LSZ _jobban_4L _jobbar_3Z _jobber_3S _jog_5P2L _jogo_4V _johor_4R
    _joiden_4H _joissa_4H _joita_4H _joj_4K1X _jok3H1P _joka_7H _jokių_4P _joku_5H1Q _jolla_4H
    _jolloin_4H _jonka_5H _joo_4H1LMR _jooksul_4G _jopa_4H _joprojām_4Q _jos4H2P1AFIVW
    _jos_7H6P3W1KT _joskus_4H _jossa_5H _josta_4H1Q _jot3H _jota_4H _jotain_5H _joten_5H _jotka_5H
    _jotta_4H _jou3J2HT1E _jou_4T _jour_4J _journée_3J _jours_4J _jouw_4T _joves_3A _još3K _još_7K
    _js4B _jse4B _jsem_7B _jsi_4B _jsm3B _jsme_6B _jso3B _jsou_7B _jste_5B
    _ju4G3EHMPRZ2AFJKQTUVWXY1CDILS _ju_6Z5X3KY1MPRU _jub4G _juba_6G _județul_3W _juego_3F
    _jug3MR1AFJKY _juga_7M6R1AK _juhul_4G _juk_4P _juliol_3A _jullie_5T _jumlah_4M2R _jumpa_5R1M
    _jums_5PQ _junija_3Y _juny_3A _juo2P1H _juos_5P _jurul_3W _jus3E2JZ1AFHPV _jus_4P1JMR _jusqu_4J
    _just_6E5Z3AH2IR1BCDJLMOPQSTUVWXab _juste_4J _juttu_4H _juu3G2H _juures_6G _juuri_5H _już3U
    _już_6U _já_6BV3N1X _jános_3L _jä3H2GZ1D _jäi_4H _jäl2H _jälkeen_6H _järgi_5G _jävla_4Z _jää_4H
    _jí_4B _jít_3B _jó3L2N _jó_6L1B _jól_5L1N _jón_3N _jön_4L _jött_3L _júní_4N _jā3Q _jā_5Q
    _jābūt_4Q _ją_5P4U _jį_5P _jū3Q2P _jūs3Q2P _jūs_6Q5P _jūsu_5Q _jūsų_6P _jų_6P
    _k6G5BCHIKLMPQRXYZab4DNSTU2E _k_7B6X5Y4P3CEHIKLMNQRUa2ADFJSTVZb1OW _ka6GIP5HKMQRa4CSYZ3BDLNTUX1E
    _ka_8GQ6I3K2MR1BCDHLNPSUXYa _kabilang_4I _kabul_5a _kabupaten_4M _kad4P3KQa1IMRY _kad_8P6Q5K3R
    _kada_6K4P2I _kadangi_4P _kadar_7a2Y1MR _kadın_5a _kah3GI1Ha _kahden_3H _kahe_4G _kaheksa_5G
    _kahit_5I _kai4P3H2I1Q _kai_7P4H1CDIMRS _kaibigan_4I _kaiken_4H _kaikille_3H _kaikki_6H
    _kaikkien_4H _kailangan_5I _kaimo_3P _kaip_7P _kaj_5Y _kak3GKY2H1IMR _kaki_4MR _kako_7K5Y
    _kakor_3Y1Z _kaks_5G1H _kaksi_5H _kakšno_3Y _kal3MPRa2INZ1CHLQS _kalan_4a1H _kalau_6MR _kalba_4P
    _kalbos_4P _kaldı_4a _kali_5MR1b _kalian_5M4R _kam4M3IR2BPQ1CDHKSTUXYZa _kam_4DQ3BP2XY _kamay_4I
    _kami_6M5IR _kaming_3I _kampung_5R2M _kamu_7M5R2a1L _kamēr_4Q _kan4CISZ3DHRT2MNa1BKPQUXY
    _kan_8C7SZ6RT5M4a1I _kanak_5R1M _kang_4I2MR _kanila_4I _kanilang_6I _kaniyang_5I _kann_6D3N
    _kannattaa_4H _kannski_4N _kannst_4D _kans_3T2H _kanske_5Z _kanskje_5S _kanssa_6H _kanta_3I2H
    _kanya_5I _kanyang_7I _kao4K _kao_7K _kap3IL2a1BCDHKMPQRSXYZ _kapag_5I _kapal_4R3M1I _kapan_4M
    _kapangyarihan_3I _kapatid_4I _kapott_4L _kar3MPYa2IKQ1BCDHLNRSUXZ _kar_6Y2a1LSU _karamihan_3I
    _karaniwang_3I _karar_4a _karena_6M2R _karo_3P1M _kartais_4P _kartu_5P3M1BKX _kartus_4P
    _kartą_5P1U _karşı_5a _kas4GQ3IP2HMR1CKNSYZa _kas_8Q6GP1HMa _kasalanan_3I _kasama_5I _kasi_5I1M
    _kasih_5M4R _kasneje_3Y _kasnije_4K _kaso_3I _kasutada_4G _kasutaja_4G
    _kat3IY2HMQRa1BCDKLNPSTUXZ _kata_6R5M1La _katawan_4I _katere_3Y _katerega_4Y _katerem_4Y
    _kateri_4Y _katerih_4Y _katero_3Y _katru_4Q _katso_4H _katulad_3I _kau4R3HQ2MP1DIN _kau_7R5M1I
    _kauden_3H _kaune_3P _kauno_5P _kaut_6Q _kautta_4H _kaw3R1IMU _kawan_6R3M _kawasan_5R2M
    _kay4I2a1MR _kay_6I1Ra _kaya_6I3MR2a _kayang_3I _kayo_5I _kayong_3I _kaysa_3I _kaç_4a
    _każdego_3U _każdy_4U _każdym_3U _každý_5X4B _kaže_5K3Y _kb_3L1MX _kd4B2X1Y _kdaj_3Y _kde_5BX
    _kdo_5B4Y1X _kdy3B _kdy_5B _kdyby_4B _když_6B _ke6R5GM4HL3DNPXa2CETY1BIZb _ke_7MR5B1HILUX
    _keadaan_4R3M _kebangsaan_4R _keby_4X _kecil_5MR _kedah_4R _kedua_4MR _kedves_4L _kedy_4X
    _kee4G2T1E _keegi_6G _keel_5G1T _keele_5G _keep_4E1MR _keer_4T _kehidupan_4MR _kei3D1HP _kein_5D
    _keine_6D _keinen_4D _kel3LPR2M1Ha _kelantan_4R _kelas_4MR _kelias_4P _kelio_3P _kelių_3P
    _kell_7L _kellene_3L _kellett_4L _keluar_6R4M _keluarga_5R4M _kem3MR2N1La _kematian_4R3M
    _kembali_5M4R _kemudian_5MR _kemur_5N _ken3Ra2CMN1DHT _kena_5R2M _kenal_4R3M _kenapa_5MR
    _kender_4C _kendi_5a _kendine_3a _kendini_4a _kep3R2M1N _kepada_7R5M _kepala_4MR _ker3HLR2MY1NTa
    _ker_6Y1L _kerajaan_4R3M _kerana_6R1M _keresztül_3L _kereta_5R3M _kerja_5R4M _kerran_4H
    _kertaa_4H _kertoo_4H _került_4L _kes5G3H2MR1a _kes_7G4R1a _kesehatan_4M _kesempatan_4M2R
    _ketika_5MR _ketua_4R3M _kez_4a _keď3X _keď_6X _keďže_3X _kh6b1MR _khi4b _khi_7b _khoảng_5b
    _khu_5b _khá3b _khác_6b _khô5b _không_8b _ki4LPRYa3HMUb2CDEGIKT1BJNQSWXZ _ki_8Y6La2MR1DIKPUb
    _kicsit_4L _kiedy_5U _kiedyś_4U _kiek_5P _kiekvieną_4P _kii2H _kiinni_4H _kiitos_5H _kijk_4T
    _kijken_4T _kilala_3I _kilka_4U _kilku_3U _kim_4ab3U2CIKLMR1BDEFHJNOPSTVWXYZ _kimse_4a
    _kinder_4D _kinderen_4T _kinh_5b _kini_4R3M2K _kira_4R3M1a _kirjutas_4G _király_3L _kis_5L
    _kit3MPR1ILYa _kita_7MR4IP1D _kitaip_4P _kitais_3P _kitap_4a _kitas_4P _kiti_4P _kitos_4P
    _kitą_4P _kitų_5P _kişi_5a _kj3S2Y1N _kje2SY _kje_3Y _kjenner_4S _kjent_4S _kjer_6Y _kjø2S
    _kjøpe_4S _klaar_4T _klaipėdos_4P _klar_4CD3S2Z _klarer_4S1CD _klart_4Z3CS _kleine_4T3D
    _kleinen_3D _kljub_4Y _klāt_4Q _kmalu_4Y _knjiga_4K3Y _kno2E _know_5E2R1BCDHILMPQTUVWXZa
    _known_3E _ko5KY4BCGHINPQSUZa3DLMTX2R1b _ko_8I7Q6Y5K4P3b2HR1CLMUZa _kod_5K3R2Ua1YZ _kodu_5G1QUa
    _kodėl_4P _koga_3K2Y _kogoś_3U _kogu_5G _koh3G2H _kohaselt_5G _kohta_5G3H _koj5K1P _koja_6K1P
    _koje_6K _kojem_3K _koji_7K _kojih_3K _kojim_3K _kojima_4K _kojoj_4K _koju_5K _kok3H2P1Q
    _kokia_3P _koko_5H1R _koks_4P1Q _kol_5P2B1RZa _kolay_4a _kolem_4B _kolik_3B _koliko_4K3Y
    _kolla_4Z _kolm_5G _kolme_4H _kom4NSZ3CDT2BKMPQUXY1HILRa _kom_5CNSZ4T2K1BY _koma_5N1MR
    _komandos_4P _komast_3N _kome_3K _komen_5T1R _komin_3N _komið_4N _komma_4Z _komme_4CS2D
    _kommen_4D _kommer_6SZ5C _kommet_3CS _kommt_5D _kommune_3CS _komolyan_3L _komst_3N1T _komt_5T
    _komu_4N2BUX1Y _kon_4T1b _kona_3N1S _koncu_4Y1UX _konec_4Y3B _kong_5I2R1ACEFJKMNOSTVWYab
    _koniec_4U2X _konnte_4D _konur_3N _konusunda_4a _koos_5G1T _kopā_5Q _kopš_4Q _koristi_4K1Y
    _korábban_3L _koska_6H _koskaan_4H _kot4Y2M1HR _kot_7Y1RU _kota_5M3R1UY _kovin_3H1Y _kovo_4P
    _końcu_4U _kr3BKQSUXY2CDNPTZ1HILMRa _kr_4C3NSZ1LPQX _kraju_4KU2Y _kreeg_3T _krievijas_4Q
    _krievu_4Q _krijgen_4T _krijgt_4T _kromě_3B _kroz_4K _kt4BUX1P _kt_4P _kte4B _kterou_4B
    _která_5B _které_6B _který_6B _kteří_4B _kto4X2U _kto_5U4X _ktorej_4X _ktorom_4X _ktorá_6X
    _ktoré_6X _ktorého_4X _ktorí_4X _ktorú_5X _ktorý_6X _ktorých_4X _ktorým_3X _ktoś_5U _któ4U
    _która_5U _które_6U _którego_4U _której_4U _który_5U _których_4U _którym_4U _którzy_5U _którą_4U
    _ku6G5H4IPQ3CMRSTa2BDKLUXYZ1N _ku_4MRX3H2U1BCIKPQS _kua2R1M _kuala_5R1M _kuasa_4R1M _kuat_4MR
    _kui6G3H _kui_8G _kuid_6G _kuidas_6G _kuin_7H _kuinka_5H _kuitenkaan_4H _kuitenkin_5H _kuka_4H
    _kukaan_4H _kul_4Z1CKSUYa _kulay_3I _kultūras_4Q _kultūros_5P _kumain_3I _kun4HI3CST2GZ1DMNPQR
    _kun_7H5C4ST2P1LMR _kunagi_4G _kunde_4Z1CDS _kundi_3I _kung_7I2Z1RX _kunna_4Z2N _kunne_6C5S
    _kunnen_6T _kunt_4T _kuo_5P _kur4PQ3a1BDHILMRU _kur_6PQ2a _kura_5Q1MRa _kurang_4MR _kuras_5Q1P
    _kuri_5PQ _kuriame_4P _kurie_5P _kuriem_4Q _kurio_4P _kurioje_4P _kurios_5P _kuris_5P
    _kuriuos_4P _kurią_4P _kurių_5P _kuru_5Q2a _kurwa_4U _kurz_3D2B1X _kurā_5Q _kurį_4P _kurš_5Q
    _kus4G1HQ _kus_6G2BX1T _kuten_5H _kuu3GH _kuuluu_4H _kuus_5G _kuva_4H _kuwento_3I _kvar_4Z
    _kveld_3S _kvinde_3C _kvinder_4C _kvinner_4S _kvinnor_4Z _kvôli_4X _kvůli_4B _kwam_4T _ky3H1NZ
    _kyl2H _kyllä_6H _kyse_4H _kä3HZ1D _kän3Z _känner_4Z _känns_4Z _käy3H _käy_4H _käyttää_4H
    _ké4L1b _kéne_4L _kép2L _képes_3L _kés2L _készült_4L _később_4L _két2L _két_6L1b _kívül_3L _kõ3G
    _kõi4G _kõik_6G _kö4L2DZa1N _kön3D2L _können_5D _könnte_4D _köpa_4Z _kör_3Z2La _köszönöm_4L
    _kötü_4a _következő_4L _köz3L _közben_4L _közel_3L _között_5L _közül_4L _kø2C _køb2C _købe_3C
    _københavn_4C1S _kører_3C _kü3G2La1D _kül2L1a _különböző_3L _küm3G _kümme_5G _küsimus_5G
    _küçük_5a _kým_4X2B _kā4Q _kā_8Q _kād3Q _kāda_5Q _kādas_4Q _kāds_5Q _kādu_5Q _kāpēc_5Q _ką_6P
    _kč_4B _kı3a _kısa_4a _kız_4a _kế_5b _kết_6b _kỳ_5b _l4J3AFOQWb2CEHILMNPRSTYZ1BDGKUVX
    _l_9AJ8O6W4KLP3BCDEFHMQRSUXYZab2INTV _la5AF4IJOQW3MPRY2CDEGHNST1KLUVZab
    _la_9AFJOW4RSV3CHKMQTUZab2BDEILNPXY _laat_5T _laatste_4T _lab3PQ2I1AEFL _laba_4Q2M1P _labai_7P
    _laban_4I _labas_3I2Q1P _labi_5Q2I _labiau_4P _labs_4Q _labu_4Q1MR _labāk_5Q _labākais_3Q
    _lad_4C _lado_4FV _lag3MR2NSZ1CDIT _laget_4S2Z _lagi_7R6M3IN _lagu_5R4M _lah4Y3I1HMR _lahat_6I
    _lahko_7Y _lai4Q3P2HMR1Jb _lai_7Q3b1PR _laika_5Q _laikam_4Q _laikas_4P _laiko_5P _laiks_5Q
    _laiku_5Q3P _laikā_6Q _laiką_4P _lain_6MR2H _lainnya_5M2R _lakas_3I _laki_4M3I2HR _lako_3K
    _lakukan_4M2R _lal2IM1R _lalaki_4I _lalo_4I _lalu_5M4R _lama_5MR1HOVW _lamang_5I
    _lan3CINST2DMRZ1EFJOPVWab _land_4DST3CENZ1ILMQUVXb _landet_4S3CZ1D _landi_3N _landinu_3N
    _landsins_4N _lang_7I4CT3DS2b1NR _lange_4D3CT2S _langsung_4M3R _langt_4CNS _lap3G2H1LMPQR
    _lapkričio_4P _laps_5G _lapsed_5G _large_3E2J _laro_4I _las4F2DEHY1ILOQTW
    _las_8F2ANTVWY1BCDEHIJKLMOPRSUXZa _lassen_4D _last_5E2IRT1BCDHLMNSUVXYZ _lat4Q2ETU1FMOPRS
    _lat_5U1AKQSWZ _lata_4U1IV _latach_3U _laten_5T _later_4ET1IRS _latviešu_5Q _latvija_4Q1P
    _latvijas_6Q _latvijā_5Q _lave_4C1JS _laver_3C1J _lavet_3C _lavoro_5O _law_3E2I1RV _lazım_4a
    _le6J5L4ANORY3BCDEFMSTUVWX2HKPZ1IQab _le_9J8O6FW5LY3R2ADKSTUVZa1BCEHMNPQXb _lea2E1IW _least_3E1I
    _leb3MR2D1X _leben_5D _lebih_7MR _lebo_4X _left_4E1IN _leg3L2OSW1ABCDEFNTV _legalább_4L
    _legge_4OS _legger_3S _legjobb_4L _legnagyobb_4L _legyen_5L _leh3L1DH _lehet_6L _lei3N2DP1HOSTV
    _lei_4OV3S2W _leider_3D2T _leita_3N _leið_4N _lelaki_6R2M _len3X2LNPS1FHMRV _len_6X1b _lenge_4S
    _lenger_3S _lengi_3N _lenne_5L _lenni_4L _lepas_4R2M _lepiej_4U _lepo_4Y3K _lepšie_4X
    _lepší_4B2X _leren_3T _les5AJ3L2FS1BDENTXY _les_9J8A5F3S2NTY1BDELMOPQRUVWX _lese_3S1BDX
    _less_4E1IZ _lesz_6L _leszek_3L1U _let4Y3B2EL1CDJKORSTXZ _let_5BY4E3C2TX1DHIKLMRSUVZab
    _leta_6Y2KZ1QX _letech_4B _leti_3Y1K _letih_4Y2R _leto_4Y2X1K _lett_5L3S1Z _letto_3O
    _letu_4Y1BKX _letzten_4D _leu3J1DT _leuk_4T _leur_5J _leurs_4J _leute_4D _leven_5T _ley_4F
    _leyti_3N _lhe_3V _li2BCEGHPQSTZ1ADFIJKMNORUVWXab _li_5AK4O3Ba2RVW1CDEFHIJLMNPQSTUXYZb
    _lid3BC1QTVa _lide_4C1S _lidi_4B _lidt_6C _lidé_4B _lidí_4B _lie4PQ2DT1EHJX _liebe_4D
    _liegt_4D1T _liela_3Q _liels_4Q _lielu_3Q _liepos_3P _lietas_4Q _lietuva_4P1Q _lietuvių_5P
    _lietuvoje_5P _lietuvos_7P _lieu_4J _life_5E3R2CILT1BDFHJMNOPQSUVWXYZab _lig3C1BEIJKMNPSTVXZa
    _lige_6C2KY1Xa _ligesom_3C _ligger_4CSZ _ligne_3J1C _ligt_4T _lihat_6R4M _lii3GH _liian_4H
    _liidu_4G _liit_4G _lijkt_4T _lik3E2QSZ1IKP _lika_4Z2Q1K _like_6E4S2IR1BCDFHJKLMNOPQTUVWXYZab
    _liker_4S _likevel_3S _likod_3I _lille_4C3S1JZ _limba_3W _linn_5G _lisaks_4G _lisäksi_5H
    _lisää_5H _lit3SZ2E1ABFIJNPUVWXY _lite_6Z4S1O _liten_4SZ _litt_6S
    _little_4E1BCDHIKLMORSTUVWXYZab _liv_4CSZ _livello_3O _livet_4S3CZ _livro_3V _liên_5b _lið_3N
    _lj3Y2K1NZ _lju3KY1Z _ljubljana_4Y _ljubljani_4Y1K _ljude_3K _ljudi_5KY _ljudima_3K _ljudje_4Y
    _ll4A3F1E _ll_5E1IJOR _llavors_3A _lle3F2A _llegar_3F _llei_3A _llengua_3A _lli2A _llibertat_3A
    _llibre_3A _llista_3A _lliure_3A _llo2A _lloc_5A _lo5F4E3JOVWb2ABCHIKMNQRSTUXYZ1DLPa
    _lo_8F6O4AVb1CEIKLMPRSUZ _loc3W1AEFJOQV _loc_5W _locul_4W _logo_4V1ABCDEFHIJMOQRSTUWXab
    _loi_3J1H _loin_3J _long_4Eb3J2IR1BCDHKLMNOPSTUVWXYZa _loob_5I _look_4E1CDIJMORTVWX _looking_4E
    _looks_3E _lopulta_3H _lor_5W _loro_6O _lors_4J _los5F1ADENTV
    _los_8F4A3DTV2EHKLNPUYa1BCIJMORSWXZb _lost_3E1CLRT _lot_4E2S1IJPRTUW
    _love_4E3IMR2CHKLSTUVZ1ABDFJNOPQWXYab _loại_5b _lu4W3HIUb2FGJMORV1ABCDEKNQSTXYZ _luar_5MR
    _luat_4W _lub_5U _lubatud_4G _luc3W1EFMOT _lucru_5W _lucruri_3W _lucrurile_3W _lud3U _ludzi_5U
    _ludzie_5U _luego_4F _lugar_4FIV _lui3W2J1OT _lui_6JW5O2b1T _lumabas_3I _lume_3W _lumea_4W
    _lumpur_4R1M _lungo_3O _lungsod_3I _luni_3W1Y _luôn_5b _lyder_3C1SZ _lze_4B _là5b2J _là_9b5J2O
    _làm4b _làm_7b _lá3L2N1BVXb _lá_4V3b2N _lány_4L _lászló_4L _lát2L1NX _láta_4N _láttam_4L
    _lângă_3W _lä3GHZ2D _lägga_3Z _läh3H2G _läheb_5G _lähes_4H _läk3G1Z _läks_5G _län2Z1DH
    _länge_4Z2D _längre_4Z _läpi_4H _läsa_3Z _lässt_4D _lätt_3Z _lå2Z1CS _långt_3Z _låt_3Z1S
    _låter_4Z1S _læ3C1NS _længe_4C _længere_4C _læse_3C _lên_6b _lí3N1ABFVXb _lík2N _líka_5N
    _lítið_3N _lög_4N _löytyy_4H _løpet_3S _lúc_5b _lütfen_4a _lý_6b _lī3Q _līd3Q _līdz_6Q _līdzi_3Q
    _lūdzu_5Q _lưu_4b _lượng_5b _lạ3b _lại3b _lại_6b _lần_5b _lập_5b _lịch_5b _lớn_5b _lời_5b
    _lực_5b _m2GIL1ABCDEFHJMNOPQRSTUVWXZb _m_7P6EJ5ATW4BCDKLMNOQRSUXYZab3FHIV
    _ma3GIR2AEJLMOQTUVW1BCDFHKNPSXYZa _ma_7G6OU4JLX3IK2MWb1ACDEHPRTa _maa4T3GHI1MR _maa_5G3H
    _maaari_3I _maaaring_5I _maaf_4MR _maailma_5G3H _maailman_4H _maak_3T _maakt_4T _maan_4H1T
    _maanden_3T _maar_7T _maart_4T _maayos_3I _mabuti_3I _mac2DR1EJMOTUV _macam_6R3M _machen_5D
    _macht_5D2T _mad_3C2E1R _madalas_3I _made_5E1DHILMOTUX _madre_3FO1I _mag4IL2O1ACDEJNSTUVWZ
    _mag_6I4T3D1LY _maga_4L1IN _magam_4L _maganda_4I _magandang_3I _magiging_4I _maging_5I
    _magyar_6L _magyarország_4L _magyarországon_4L _magát_4L _mah2HIR1Ma _mahal_4I2MR _mahalaga_3I
    _mahdollista_4H _mahirap_3I _mahu_4R _mai4JVW2AHIOQ1DELMPRSb _mai_8W5O4AL3DJSb1IR _maig_3A
    _maintenant_4J _maior_4V1W _mais_7JV1IO _maison_4J _maisto_4P _majd_6L _majoria_3A _mají_5B
    _majú_4X _mają_5U _mak3IMR2EHT1KQSZa _mak_5R1M _maka_4MR2I1N _makan_5MR _makanan_4MR
    _make_5E1BCDHILMQRSTUVXZ _maken_5T1Z _makes_3E _makikita_3I _making_4E1I _makita_4I _maklumat_3R
    _maksaa_4H _mal3IRX2ABDFJKMOY1CEHPQVZa _mal_6D5X4FJV3Aa1LMORW _mala_4X2AFKY1IV _malakas_3I
    _malaking_4I _malam_6R5M _malaman_3I _malapit_4I _malaysia_6R2Mb1EI _male_4O3K2E1CDISY
    _mali_5X3IK2Ya1JOU _maliit_4I _malo_4KY3X2F1U _mam3U1FIMPQRWXZ _mam_6U1BITX _mampu_4MR
    _mamy_4U1X _man4CQRZ3ADEFIMPS2JKNOTVYb1BLUWXa _man_7QZ6CDS5EIPT3NR2LMXb1ABFHJKOUVWYa
    _mana_7R5M4Q1AIKW _manas_4Q _manau_4P _mand_4C _mane_4P _maneira_3V _manera_5A4F _mange_5CS1J
    _manhã_3V _mani_5Q3O1IRa _manier_4T _manila_3I _manj_4Y _manje_4K _mann_4DS3N _manna_4N
    _mannen_4T3S2Z _mano_5P3FO1IVY _mans_4Q3A1Z _manu_3Q1H _manusia_5MR _many_5E1I
    _mar3AIJNW2CDEFHKLMOPRSTUVXYZa1BQb _marah_4R3M _marami_4I _maraming_5I _mare_6W3AO _margir_4N
    _mari_4W3MR2J1HKLOP _martie_3W _març_4A _mas4R3IMV2FU1ABCDEJKOPQSTWXYZa _mas_7V6I5F3R2AM1BX
    _masa_5MR2W1BFIKQUYa _masalah_5MR _masaya_3I1a _masih_6M5R _masing_4M3R _masuk_6R5M
    _masyarakat_4M2R _masz_5U _mat3AI2EFHJMOPRVXZ1BCDKNQSTUWY _mata_5R4IM2V1AFQZ _mataas_4I
    _matagal_3I _matapos_4I _mateix_5A _mateixa_3A _mati_5R4M3Y2Q1AN _matin_3J _matter_3E _matí_3A
    _mau_6M3R2Vb _mawala_3I _may4I2EF1ab _may_7I5E4b1BCDFHJLMNOPRSTUVWXYZa _maybe_3E _mayor_4F1EIMR
    _mayoría_3F _mayroon_4I _mayroong_4I _mazliet_3Q _mazāk_3Q _maí_4N _maður_4N _mañana_4F _mať_5X
    _me5MRS4CGLNTVZ3ADEFHJKOPXY2BQWa1IU _me_6F5EGJV4OT3AHKY2IM1BCLPRSUXZb _mea_4W _mean_4E1I
    _means_3E1I _med5CSZ3Y2FOPWX1ABDEHIKLMQRTUVa _med_8CSZ6Y1BDKNX _medio_4F2O _medios_3F _medo_3V
    _medtem_4Y _medyo_3I _medzi_5X _mee3T2G1E _mee_5T1HR _meer_6T2D _mees_5G _meest_3T _meg5L3CS1NO
    _meg_8L6S1CN _meget_6C3S _megint_4L _meglio_4O _megy_4L _megyek_4L _meh3D1Ya _mehmet_4a _mehr_6D
    _mei3DG2HNQT1JPV _meidän_4H _meie_6G _meilleur_3J _meillä_4H _mein_5D1N _meine_5D _meinem_3D
    _meinen_4D _meiner_4D _meio_4V _meira_5N _meiri_3N _meisje_3T _mej2F1Y _mejor_5F
    _mel3LMR2CSVZ1HQTW _melaka_4R _melakukan_5M4R _melalui_4MR _melayu_4R1M _melhor_5V _melihat_5M4R
    _mellan_4Z _mellem_5C _mellett_4L _mellom_5S _mely_4L _mem4MR1AEJOVWa _memang_5MR _membantu_4MR
    _membawa_4MR _memberi_4R3M _memberikan_4MR _members_3E1I _membuat_5M4R _memilih_4M3R
    _memiliki_6M4R _mempunyai_5R4M _men5MR4CSZ3HT2ADFLNOVX1BEIJKPWY _men_7CSZ4ET2Rb1DFHIJKLMNOPUVWXa
    _menang_4MR _menar_4Z _mencari_4M3R _mencoba_4M _mendapat_4MR _mendapatkan_4M3R _menee_4H
    _menemukan_4M1R _mener_5S4C1J _mengambil_4MR _mengatakan_4M3R _mengenai_4MR _menggunakan_5M4R
    _meni_4H3KY _meningkatkan_4M3R _menit_4M _menjadi_6MR _menn_4NS _mennesker_4CS _menni_3L
    _mennä_4H _meno_4OPX1H _menos_5F4V _mens_4CS3T _menschen_5D _mensen_6T _mentre_4AO _menuju_4M3R
    _menurut_4M2R _menys_4A _mer4M3CLRSZ2HJOWa1ADEFINPTVY _mer_6SZ3J1CLY _merak_4a _merasa_4M2R
    _merci_4J1O _mere_6C1EKSWY _mereka_7MR _mereu_3W _merkezi_4a _meron_3I _mert_6L1a _merupakan_5MR
    _mes_5P4AJ3F1QT _meses_3FV _mesi_3O _meskipun_4M2R _mesma_4V _mesmo_6V _mesos_3A _mest_4CSZ3NY1Q
    _mesta_4KXY2NZ _mesti_5R2M1NPY _mesto_4KXY _mestu_4KY3N1X _met4PT2JO1ABCDEFHIKMNQRSUVWXYZa
    _met_8T3EJ1NQ _metai_3P _metais_5P _mettre_4J _metu_6P1Q _metus_4P _metų_6P _meu3V1AJW
    _meu_6V4AW _meus_4V3A _meva_4A _mezi_5B _mezzo_3O _með4N _með_8N _meðal_5N _meðan_4N _međ2K
    _među_4K _međutim_4K _mg6I _mga6I _mga_9I _mi4G2CDHLOUZ1ABEFKNPSTVWXa
    _mi_7O6BFKLUXa5WY3A2JMRSb1DEHIPQV _mia3U2LO _mia_5O2C1DFHILMPRSTVWZa _miasta_4U _miatt_5L
    _miał_4U _miała_4U _mic_3W1R _mica_3A2O1W _mich_6D _mici_3W _mid5G1CEST _mida_7G1A _midagi_6G
    _mie3HUX2FP1JOQW _miehen_3H _miei_4O _miejsca_3U _miejsce_4U _miejscu_4U _mielestä_4H _mieltä_4H
    _mientras_4F _mierda_3F _mies_5H _mieste_4X3P _miesto_5PX _mieux_4J _mieć_4U _mig3CZ2NO1AE
    _mig_7Z6C5N3A1K _might_4E _migliore_3O _mihai_3W _mihin_4H _mij3T1W _mij_5T _mijn_6T
    _mik3GHN2L1a _mikil_4N _mikið_4N _mikla_3N _miklu_3N _mikor_5L _miks_6G1H _miksi_5H _mikä_5H
    _mikään_4H _mil_4V3AF2BMZ1CRSUXa _milano_4O1PW _milhões_3V _milioane_4W _milions_3A _milli_5N3a
    _millioner_3CS _millió_3L _millones_4F _millor_4A _milyen_5L _milyon_4a2I _mim_5V
    _min5G4L3CZ2BHNPRSVWb1ADEFIJKMOQTUXY _min_6CZ5S3PR2BDHLMQTUX1AEFIJKNOVWYab _mina_6G5Z1AFIKVW
    _mind_6G4L3E1CDIMR _minden_6L _mindenki_4L _mindent_4L _minder_4T2C _mindig_5L _mindre_4CSZ
    _mine_4CSW2E1IJYa _minggu_4MR _minh_5b _minha_6V _minister_5G3T2EUXY1CDISZ _minkä_4H _minn_3N
    _minni_4N _minsan_4I _mint_6L _minta_5R4M1L _mintha_4L _minu_7G _minulle_3H _minun_4H _minuta_3K
    _minä_5H _minút_3X _mio_5O3C2D1FY _mir_6D2KY1RW _mire_4L1F _mirties_4P _mirė_4P
    _mis5G3F2HJKT1ABCDEILMNORSUVWYZa _mis_7G4F3JT1P _mislim_3KY _misma_4F _mismo_5F3I _misschien_4T
    _missä_5H _mistä_4H _mit4DH3G2ALZ1CFKNS _mit_8D5L4C1BJKUWYa _miten_6H _mitjans_3A _mitt_5Z4S3N
    _mitte_4G3D _mitu_4G _mitä_6H _mitään_6H _miután_3L _mivel_4L _miyembro_3I _miért_5L _między_4U
    _mjesto_4K _mjög_5N _mln_4P2U _mm_5H3BLPXZ2CDEJKMNQRSTUWYab1AFIOV _mni3U _mnie_6U _mniej_3U
    _mnogo_5K3Y _mnoho_3BX _množstvo_3X _mně_4B _mo4ABEIJKLOTUY3CFPSVWXZ2DHMRa1NQb
    _mo_7I1DEFKLMOPRSTUVXY _mobil_4M2BCZa1DLRSWX _moc_5B3X2U _mod_5C4W1RZa _modo_5O3FV _moe3T
    _moeder_3T _moest_3T _moet_6T _moeten_5T _mog3K2UY1T _mogao_4K _mogelijk_4T _mogoče_5Y _mogu_5K
    _mogą_4U _mogę_4U _mohl_4B _mohla_3BX _mohli_4X3B _mohol_3X _mohou_4B _moi3J1U _moi_5J2U1HWb
    _moim_4U _moins_5J _mois_4J _moj_3KY1UX _moja_4U3KXY _moje_4BU3KXY _mojego_3U _mojej_3UX _mok3P
    _mokslo_4P _mokyklos_4P _mol3A2O1FHKW _moldova_4W _molt_6A _molta_3A2O _moltes_4A _molti_4O
    _molto_5O _molts_4A _moment_4AJTW3DE2U1BIMXZ _momento_4FOV1P _mon3JL2EHIO1ACDFKMRTVWb
    _mon_6J2C1AEIRSU _monde_5J _mondo_5O _mondta_4L _money_4E1BIMRV _mong_5I3b _months_3E1I _mooi_4T
    _mooie_4T _mor3EY2ACJKOSV1BDFINTUWXZ _mor_3C2SZ1AVWXa _mora_4KY2VX1AFSZ _morali_3Y2K1O _morda_4Y
    _more_6E3IY2KMRX1ABCDFHJLNOPSTUVWZab _morgen_4C3DST _morgun_3N _mort_4AJ1W _morte_4OV2J
    _mos3L2E1ABFKOTV _most_6L5E2BKXY1IRU _mot3S2PZ1ABCDEFJKLMORTVWXYa _mot_6S5Z3J1A _moteris_4P
    _moyen_3J _moč_3Y _močno_3Y _moż3U _może_6U _możemy_4U _możesz_4U _można_5U _mož3K2BXY _možda_4K
    _može_6K _možemo_4K _možete_4K _možno_5X2Y1B _možná_4B1X _možné_4BX
    _mr_4E2IKLMRT1BCDFHJNOPQSUVWXYZab _mu3GHI2BFMRVWX1ACDEKLNPQSUYab _mu_6G5BKUXY4Ma3R1Ib _muassa_4H
    _muc3F2E _much_5E1IR _muchas_4F _mucho_5F _muchos_4F _muda_4MR1V _mudah_4MR _muerte_3F _mui3V2H
    _muiden_4H _muista_4H _muita_4H3V _muitas_4V1Q _muito_6V _muitos_4V _mujer_4F _mujeres_4F
    _muk3H2I1R _mukaan_6H _mukana_4H _mukha_5I _mul3IW2MRSV1CEH _mula_7I4R1M _mulai_5M3R _mulher_4V
    _mulheres_3V _muli_3I _mulig_4S1C _muling_3I _mult_6W _multe_5W _mulți_3W _mums_6Q4P
    _mun_5N4H1RZ _muna_4I2N1H _mundo_5FV4I1A _mungkin_5M4R _munka_3L _murit_3W _mus_4P1CS _musi_4U
    _music_4E2IL1BCDHJMNOPRSTUVWXab _muss_5D _musste_3D _must_4E1CHT _musunuz_3a _muszę_3U _musí_4BX
    _mut3H1DLWa _mutlu_4a _mutta_7H _muu3GH _muun_4H _muut_4H _muuta_4H _muuten_4H _muutub_4G
    _muutus_4G _muy2F _muy_6F _muziek_3T _muzikos_4P _muốn_5b _my3EH2BNSUXZ1CIPR
    _my_7E4BUX3IMR2CHLSTVZb1ADFJKNOPQWYa _myc3Z _mycket_6Z _mye2S _mye_6S _myn2N1S _myndi_3N
    _myndir_3N _myslím_4B3X _myö3H _myöhemmin_4H _myös_7H _myślę_3U _mà3b1A _mà_6b3A _má4L3BFNX2b1V
    _má_6BX5N1Vb _mál_4N _máli_4N _mám2BX _mám_5B4X _máme_4BX _már4L _már_7L1N _március_3L _más3FL
    _más_7F5L1AV _másik_4L _második_4L _máte_4BX _máy_5b _máš_3B2X _mãe_4V _mä_4H _män2Z1D _män_4Z
    _människor_4Z _märki_4G _määrä_4H _må3CSZ _må_6S5C2Z _måde_4C _mål_4C3SZ _mån2Z1CS _många_5Z
    _mås2CZ _måske_5C _måste_6Z _måte_4S _måtte_4S3C _mænd_4C _mère_3J _mé3AL2JN1BFV _még3L _még_7L
    _mégis_4L _mér2N1L _mér_6N _més4A _més_7A _méxico_4F2V _mê2J1V _mêm3J _même_6J _mìn3b _mình_6b
    _mí3B2N1FL _mí_3F1B _míg_4L _mín_4N _mís2B _místo_5B _místě_4B _mít_5B _módon_3L _mój_4U
    _món_5A3b _móti_3N _mówi_4U _mô3X2b _môj_3X _môž3X _môže_5X _môžeme_4X _môžete_4X _môžu_4X _mõ3G
    _mõned_4G _mõte_5G _möchte_4D _möglich_3D _mörg_3N _mörgum_3N _møde_3C _møte_3S _música_4V3AF
    _müssen_4D _mā3Q _mājas_4Q _mājās_4Q _mākslas_4Q _mă2W _mă_5W _mē3Q _mēs2Q _mēs_6Q _mėn_4P _mě4B
    _mě_6B _měl3B _měl_5B _měla_4B _měli_4B _měs2B _města_4B _město_3B _mı_5a _mňa_4X _mū3Q2P
    _mūs3Q2P _mūs_3Q _mūsu_6Q _mūsų_6P _mūzikas_4Q _mů2B _můj_4B _můž2B _může_5B _můžete_4B _mặt_5b
    _mẹ_5b _mọi_5b _mộ4b _một5b _một_8b _mới_5b _mục_4b _mỹ_5b _n4I3BKb2GLOPQTUVXY1ACDEFHJNRSWZa
    _n_7J5AHTW4ILO3BCDEFKMNPQRUVXab2SYZ _na5I4BKUXY3GV2DLPQRTb1EFHMOSWa
    _na_9BIKUXY8V6T4LP3Da2MRb1ACEFHJNOQSWZ _naa4T1I _naam_4T _naar_7T _naast_3T _nac3D2F1ABKPQTVXY
    _nach_7D _nachádza_4X _nacional_4AFV _nad4G2BFKUVXY1IT _nad_6G5BUX4KY1R _nada_5FV2K1MR
    _nadal_4U2A _nadie_4F _nadzieję_4U _nafn_3N _nag4GI3L1KUY _nag_5I _nagbibigay_3I _naging_5I
    _nagkaroon_3I _nagu_7G1Q _nagy_6L _nagyobb_4L _nagyon_6L _nah_4M3R1DE _naik_4MR _naine_5G
    _nainen_4H _naisten_4H _naj4Y3KUX1B _naj_5Y _najbardziej_4U _najbolj_4Y _najbolje_3K2Y
    _najboljši_3Y _najlepšie_4X _najmä_5X _najprej_4Y _najveći_3K _nak3IR2K1BLPQXY _nak_7R3L2M
    _naka_4I _nakikita_3I _nakita_4I _nakon_5K _nakonec_4B _nakoniec_3X _nalaze_3K _nalazi_4K
    _należy_4U _nam4I3RYb2KMP1DEQTUVXZ _nam_6b5KY4U3T2N1MRa _nama_5MR3K2Q1Y _naman_6I _namang_4I
    _name_4E3D2IPT1CLMRYb _namin_5I _namn_4Z _namo_4P _nampak_5R2M _namun_5M3R _namuose_4P _namų_4P
    _nan3I2R1MY _nang_6I1Rb _nangyari_3I _nanti_5R4M _naozaj_4X _nap_5L _napr_4X _naprawdę_4U
    _naprej_4Y _napriek_4X _napríklad_4X _například_4B _naravno_4K2Y _nas3KUY2IVa1BMORSX
    _nas_5KUVY1AW _nasa_5I1BCEFKLMNPRUWXab _naslov_3Y1K _nasz_3U _nasze_4U _nasıl_6a
    _nat3I2CDEJTY1ABFKOPSUVWXZ _natin_5I _nating_3I _nato_4Y2BHKOPQX1CDELNSUWZa _natomiast_3U
    _natuurlijk_4T _natürlich_4D _nau3P2QU1HIKNX _naudas_4Q _naudu_4Q _nav4Q2BY1CFKSWX _nav_7Q2S1L
    _navn_4C3S _navíc_4B _nawala_3I _nawet_5U _nay_5b1I _nazaj_3Y _nazionale_4O _način_4KY
    _naš3K2BXY _naš_4K3Y _naše_4BKXY _naší_3B _național_4W _naționale_3W _națională_3W
    _ne4BKLPQXY3EGJOa2ACDHNSTVWZ1FIMR _ne_7JKPYa6HLQW5BO4D3AX1EIMRUV _neb3B2PQX1DK _neben_4D
    _nebija_4Q _nebo_6B2K1XY _nebude_4BX _nebuvo_4P _nebyl_3B _nebylo_3B _nebūs_4Q _nebūtu_4Q
    _nechci_3B _ned_5S4C2Z1DKT _nedaudz_4Q _neden_5a _nedeniyle_4a _nederland_4T1S _nederlandse_3T
    _nedir_4a _nee4G2ET1Q _nee_4T1DQ _need_6G5E1IMR _needs_3E _neesmu_4Q _negali_4P _negara_5MR
    _negeri_4MR _negli_4O _nego_5K _nehmen_4D _neho_4X _nehéz_3L _nei_5OPS3N _nein_4D1N _nej3B2XZ1C
    _nej_5Z4CX1B _nejen_3B _nejlepší_4B _nejsem_3B _nejsou_4B _největší_4B _nek3KLQY _neka_4K1Y
    _nekad_5Q2K _nekaj_6Y _nekas_4Q _nekatere_3Y _nekateri_4Y _nekaterih_3Y _neke_4K2Y _neked_4L
    _nekem_5L1Y _neki_5L4K2Y _neko_5Q4K2Y _nekoliko_5K3Y _nekā_5Q _nel4O3G1BHPQa _nel_7O1L _neli_5G
    _neljä_4H _nell_4O _nella_6O _nelle_5O _nem5L3BX2KV1CNOPQTY _nem_9L5V2D1Ca _nema_5K4N _nemaz_4Q
    _nemen_4T _nemzeti_4L _nemzetközi_4L _nemá_4BX _nemám_4B3X _nen3BG1ADPQVX _nende_6G _nenhum_3V
    _nens_3A _není_6B _ner_5Z1D _nereikia_3P _nes_6P2Q _neskôr_4X _nesse_3V _nessuno_4O
    _neste_4S3V1H _nesten_4S _net3P2ST1CDEHIQX _net_5PT3a2E1ACDIJLMNVWY _nettopp_3S _neturi_4P
    _neu2D1BHJX _neu_3D1A _neue_4D _neuen_4D _nev3Q2BELX1KSWY _nevajag_3Q _nevar_4Q _nevaru_4Q
    _neve_3L1OV _never_5E1HILMQRTUVXZ _neviem_4X _neviens_4Q _nevis_4Q _nevoie_4W _nevím_4B
    _new3E1BCDHIJLMNORSTWXYZab _new_6E3BCDHKLMNORSTWXYZab2AFIJPUV1Q _next_4E2I1CMRTWb _nezinu_4Q
    _neće_4K _nešto_5K _než2B1PX _než_6B4X _ng7I6b1M _ng_9I1Mb _nga3I2b _nga_6I3b _ngay_5b
    _ngayon_6I _ngayong_3I _ngh4b _nghiệp_5b _nghĩa_4b _nghệ_4b _ngoài_5b _ngu3b2I _ngunit_5I
    _nguyên_5b _ngà4b _ngày_6b _ngư4b _người_7b _nh6b _nhanh_5b _nhau_5b _nhi4b _nhiên_5b _nhiều_6b
    _nhiệm_4b _nhà3b _nhà_6b _nhâ3b _nhân_6b _nhìn_5b _như4b _như_7b _nhưng_6b _nhấ3b _nhất_6b
    _nhậ3b _nhận_5b _nhật_4b _nhữ4b _những_7b _ni5GU4DIKTX3BHY2AFLPRWZa1CEJMNOSVb
    _ni_7IY6KRZ5AF4J3B2CHMSWa1LOUXb _nic4D2BUW1EJX _nic_5BU _nich_5U4BX1D _nicht_8D1T _nichts_5D
    _nici_5W _niciodată_3W _nie6U5T4X2DP1CO _nie_9U6X4D _niech_4U _niego_4U _niej_4U _niekada_4P
    _niekas_4P _niekedy_4X _nieko_4P _niekoľko_4X _niekto_4X _niektoré_4X _niektorých_3X _niente_4O
    _niestety_3U _niet_8T2X _niets_4T _nieuw_4T _nieuwe_5T _nieuws_4T _niečo_5X _nigdy_5U
    _night_4E2IR1BCDHLMOPQSTUVXZab _nii5G4H _nii_7G2H _niiden_4H _niin_7H _niistä_4H _niitä_5H
    _nij3K _nije_7K _nikada_4K _nikdo_4B _nikdy_5B4X _niko_3K1H _nikoli_4Y1B _niks_4T1Q _nikt_4U
    _nil3I1M _nila_6I _nilang_3I _nim_4U2BX _nima_3Y1B _nimeni_3W _nimic_4W _nin5G2La1AFIVb _nin_5a
    _nincs_6L _ning_7G1R _ninguna_3F _ninguém_4V _ningú_4A _ningún_3F _nisam_4K _nisem_4Y _niso_5Y
    _nisu_5K _nit3I1AKXY _nit_4A _niti_4Y3K _nito_6I _nitong_3I _niveau_3J2CT1D _nivel_3FW
    _nivell_3A _niy3I1a _niya_6I _niyang_4I _niye_4a _niyo_3I _niður_4N _niños_3F _nič_4XY _ništa_4K
    _niż_5U _niște_3W _nj4K3Y _nje3KY _njega_4K3Y _njegov_4KY _njegova_4K3Y _njegove_4K3Y
    _njegovo_4Y3K _njej_3Y _njem_3Y _njemu_4K2Y _nji2KY _njih_4KY _njim_3KY _njima_4K1Y _njimi_3Y
    _no5AFOQSV4CEJT3BDHIKNPUWXY2MRZa1Lb _no_8AFQV6E5BHOUX4IKMR3LSYa2CDJPTZb1NW _noastre_4W
    _noastră_4W _noc3D1BFUX _noch_7D1T _noche_4F _nodig_4T _noe4S1T _noe_7S1I _noen_7S _nog3CT2Z1KQY
    _nog_7T5Z1Y _nogen_5C _noget_6C _nogle_5C _noi_5OW2AH _noiembrie_4W _noin_5H _noite_4V _nok_5CS
    _nokkrum_3N _nokkur_3N _nom3A2JV1FMOQR _nom_4AJ _nombor_4R _nombre_4FJ3A _nome_4OV _nomor_4M1R
    _només_5A _non5O2J1E _non_8O5J3E2IMWb1CDKLRSTUVX _noo2IT _nooit_4T _noon_3I1E _noong_5I
    _nopeasti_4H _nor4S3P2ACNQZ1BDEFHIJKLORTUVWXYa _norge_6S2CZ _norges_4S _nori_4P1W _norite_3P
    _nors_6P _norsk_5S1CNZ _norske_5S1C _nos3AV2FOQ1BHJKUWXY _nos_6V5F4AJ2L1BKTUXY _nosaltres_4A
    _nosotros_4F _nossa_5V _nosso_4V _nossos_3V _nostra_4AO _nostre_4A3O _nostres_4A _nostri_3O1W
    _nostro_4O _nostru_4W _not4E3Q2JNO1ADFIRVYa _not_7E2DIRa1BCFHJLMNOPQSTUVXYZb _nota_4N3FO2ARV1W
    _notamment_3J _noteikti_4Q _nothing_4E1MR _notiek_4Q _notika_4Q _notiks_4Q _notkun_3N _notre_5J
    _notte_3O _nou3J2AW1HT _nou_4ATW _nous_6J3A _nouveau_4J _nouvelle_4J _nouă_3W _nova_4AV3KY1BNRTX
    _novada_4Q _novi_4K3Y _novo_4VY2K1X _nové_4BX _nový_4BX _now2EU _now_5E2IR1BCDHLMOPQSTUVXZab
    _nowe_4U _nowy_4U _nozīmē_4Q _np_4U1X _npr_4Y2K _nrk_3S _nu4PW3CDFTZ2HOQV1BEIJMRUYab
    _nu_8W7Z6CQT1BDIJMNPRSVXa _nue3F _nuestra_4F _nuestro_4F _nuestros_3F _nueva_4F1I _nuevo_4F
    _nuit_3J _nulla_4O1L _num3W2V1CEIJOPQTUZa _num_4V _numa_4V _numai_4W _number_4E2I1R _nume_3W
    _numele_4W _numero_4O2HI1FV _numărul_3W _nun_5D3a2I _nunca_5FV _nung_4I1b _nuo4P2HO _nuo_7P3H
    _nuova_4O _nuovo_4O _nur3D1P _nur_7D2Ra1M _ny_4CSZ1EHLMR _nya_5MZ4IR _nye_5CS _nyní_3B _nyo_4I
    _nyt3H1CSZ _nyt_7H4C1S _nytt_4S3Z _nà4b _nào_6b _này4b _này_7b _ná4BX2N1L _ná_4N _nájsť_4X
    _nám_5BX3N _nás2BX _nás_5BX _následne_3X _náš_4X3B _nã4V _não5V1b _não_8V3b _nä3HZ2G1D _nähdä_4H
    _näin_5H _näiteks_4G _näitä_4H _nämä_4H _när4Z _när_7Z _nära_3Z _nästa_4Z _nästan_4Z _näyttää_4H
    _nå4S3Z2C _nå_6S3C2Z _någ3Z _någon_5Z _något_5Z _några_5Z _nån_4Z _når3CS _når_6CS2Z _nær_4N2CS
    _næste_4C _næsten_4C _næstu_3N _né3L1Jb _négy_3L _néha_3L _néhány_4L _nélkül_4L _német_4L
    _nézd_4L _nên_6b _ní_4B _ním_4X3B _nó3b1NV _nó_6b _nói_6b _nós_4V _nóvember_4N _nú3N1AFVb _nú_6N
    _número_4FV2A _núna_4N _nü3G1a _nüü4G _nüüd_6G _ný_4N _nýja_4N _nāk_3Q _nă3b1W _năm3b _năm_6b
    _năng_5b _nē_5Q _nė_4P _nėra_6P _ně4B _něco_5B _něj2B _něj_4B _nějaké_3B _nějaký_4B _něk3B
    _někdo_4B _někdy_4B _několik_4B _některé_3B _něm_3B _nın_4a _nő_4L _női_4L _nơi_5b _nướ3b
    _nước_6b _nếu_6b _nội_5b _nữ_5b _nữa_4b _o5GH4BCEKNSTUVXYZa3AFJLOW2DIMPR1Q
    _o_9V8UWX7BIKPYa6AFO4TZ3CDEHLMNQR2JSb _oameni_4W _oamenii_4W _ob4XY3BKU2ADFJVW1EMOPQZ
    _ob_6Y5D1CKL _obce_4X3B1U _obdobje_3Y _obdobju_3Y _obecnie_4U _običajno_3Y _objectiu_3A
    _oblasti_4BX3K2Y _obliki_3Y _območju_3Y _obsahuje_3X2B _obstaja_3Y _obč2Y1BX _občina_3Y
    _občine_4Y _občini_3Y _oc5Z2FUW1ABEJKOVXY _och6Z1BUWX _och_9Z1HUX _ock2Z _också_6Z _octombrie_4W
    _octubre_3AF _oczywiście_4U _od5K4BUXY3D1CHLOWa _od_8K7BUXY1O _oda_4L3a2P _ode3D1BCKU _odense_3C
    _oder_6D1Y _odlično_3Y2K _odmah_4K _odnosno_4K _of5E3T2ACDINSVWZ1BFHJKLMOPQRUXab
    _of_9E7T5IN4DHLV3ABCFJKMOPQRSUWXZab2Y _ofan_3N _off2E1CDIJOSTZ
    _off_5E2BIMRa1ACDFHJKLNOPQSTUVWXYZb _oft_4DN _ofta_4Z _ofte_4CS _often_3E _og6CNS2OU1KY
    _og_9CNS1KZ _oggi_4O _ogni_5O _ogs3CS _også_6CS _ohne_5D _oik2H _oikeasti_4H _oikein_5H
    _okay_4R3C2DEI1MOQTU _okej_3Z2U _okk3N _okkar_5N _okkur_5N _oko_5K2U1BXY _okoli_4Y _okolo_4X3B1K
    _około_4U _okrem_4X _ol6G5Ha3L2MRV1ABCEFKOPQSTWYZ _ola4a1LM _olabilir_4a _olacak_5a _olan_7a
    _olarak_7a _old3a2L1E _old_4E2IL1BCDHMNPRSTUVXZa _oldu_6a _oldukça_4a _olduğu_5a _olduğunu_5a
    _ole5G4H3M2R _ole_7H6G2CS _oleh_6M5R _oleks_6G _olemme_4H _olen_7G6H _olet_4H _olevan_4H
    _olha_3V _oli6G4H1LQZ _oli_8G7H1A _olid_6G _olika_4Z _olin_4H _olisi_6H _olivat_5H _oll3GH
    _olla_6H5G _ollaan_4H _olleet_3H _ollut_6H _olm3a _olmak_5a _olması_4a _olmayan_4a _olmaz_4a
    _olmuş_4a _olsa_4a _olsun_5a _oltre_4O _olu3a _olup_4a _olur_5a _oluyor_4a _oly3L _olyan_6L
    _om5G4CSTZ2HY1BKOW _om_8Z7CST4W2K1HJLMRXY _oma5G2H _oma_7G4H2T1D _oman_4H _omdat_5T
    _omkring_4C2SZ _omul_3W _on6G5H4ET3JK2AUVa1BCDILMORWXYZ _on_8H7G6E5J4AK3BRU2ILMXYa1CDOQSTVZb
    _ona_5K4Ua3BX2Y1AP _once_4E1FIRa _ond3T2V1CKa _onda_5K2FOV1Za _onde_5V1CJOS _onder_5T
    _onderzoek_3T _one3E1IKU _one_6E4KU3I2BDLMRTV1ACFHJNOPQSWXYZab _ongeveer_3T _oni_5K4U3BX2Y
    _onkin_3H _onko_5H _onlar_4a _only_5E1CHILMPRTUXZb _onneksi_3H _ono_5K2BUX _ons2T _ons_6T
    _ont3J2T1V _ont_6J3Z _onu_5a2K1AFJOVW _onun_4a _onz2T _onze_6T1AJV _oo3T1HI _ooit_3T _ook3T
    _ook_7T _op5T3CKS2BEFHOUWXY1ADIJMNPQRVa _op_8T6C2H1ABDEFJKOSUXYZa _opet_3K _opisyal_3I
    _opnieuw_3T _opp4S1EHJO _opp_6S _opravdu_4B _opäť_3X _opět_4B _opština_3K _opštine_4K
    _or3EMORUWa2ACFIJKLNPSVXYZ1BDQT _or_7E3IJR2AMW1BCDFHKLNOPQSTUVXYZab _ora4R3M2OUW1Ia _ora_5O3W1V
    _orang_7MR _oras_5I2P1W _oraz_6U _oraș_3W _ord_3CSZ _order_4E2IMR1NTZb _ore_4OW1EP
    _organizacije_3KY _ori2W1AEFJOVX _ori_4W _orice_4W _oro_4P3O2F1IZ _ország_3L _országos_3L
    _ortaya_4a _orðið_4N _os4V3HKUY2BCGSXZ1DFLOa _os_7V5C4L3F2PXZ1ABDEHJKMQSTUWY _osa3H2G _osa_5H4G
    _osaa_4H _osim_4K _oslo_5S1CTZ _osoby_4U2BX _oss_5SZ1NT _ostatní_3B2X _osób_5U
    _ot3F2BEHKLQXY1MORUZa _otac_3K _otec_3BX _oth2E _other_5E1I _others_3E _otr3F2QY1UZ _otra_5F3Q
    _otras_4F2Q _otro_5F3Q _otroci_3Y _otrok_4Y _otroka_3Y _otroke_3Y _otros_5F _ott_5L _ottaa_4H
    _ou3EJV2T1HI _ou_6JV1ABQWX _oude_4T _oui_4J _our2E _our_5E2I1CHLMNPRSTUX _out3EV1IJ
    _out_6E3I2MRT1ABCDFHJKLNOPQSUVWXYZab _outra_4V _outras_4V _outro_4V _outros_5V _ov4K3CHST2E1BOXZ
    _ova3H2K1Z _ova_4K1I _ovaj_5K _ovat_7H _ovde_4K _ove4T3CS2E1KX _ove_4K1COS
    _over_7T6CS5E2R1DHILMOUVXZb _ovim_4K _ovo3K _ovo_5K1V _ovog_4K _ovoj_3K _ovom_4K _ovu_4K
    _own_4E1I _oyun_4a _oz_4Y1EX _oziroma_4Y _où_5J _oče_3Y1K _p4BJXY3AFGHIKMOPQRUVW2CESTZb1DLa
    _pa5IPQ4FJV3AHMORWY2BCEGKTUXa1DLSZ _pa_8Y7I6KQ2AF1BCEJMOPRSTUVWXZb _paano_4I _paar_4DT
    _pad3MR2PQ1BFIKOVY _pada_7MR2K1UY _padaryti_4P _padėti_4P _paese_4O _pag5I3P2Q1AEFJMORVW
    _pag_7I2Q1OW _pagal_6P _pagalbos_3P _pagbabago_3I _paggamit_4I _paggawa_3I _pagi_4MR
    _pagiging_4I _pagitan_4I _pagkain_4I _pagkakaroon_3I _pagkatapos_5I _pai_4V1RW _paikka_4H
    _pak_5B4M3R2KT _pakko_4H _pala_4I1HKR _palabras_3F _paldies_5Q _paling_5MR _paljon_6H _palju_5G
    _palun_4G _pam3I2PQ1BKUX _pamahalaan_3I _pamamagitan_5I _pamilya_4I _pan4I2BMPRU1AEFHJOQWX
    _pan_4U3BP2F1EIJMNORTVWXYa _panahon_5I _pang_6I _pangalan_4I _pangulo_3I _pangunahing_3I
    _pani_4U3X1H _panjang_4M3R _paprastai_4P _par5FJQV4AIO3EHPWa2BCDKMRSTUXYZ1LNb
    _par_8Q7J4C3KSZ2FVWY1ABEILNOPU _para_8FV7I5M4a3R2AK1UXY _paraan_4I _parang_4I _paras_4H1R
    _parasti_4Q _parce_4J _pare_4W3AO2IK1UVY _parece_4FV _parehong_3I _paremmin_4H _parempi_4H
    _pari_4H2IO1JRY _paris_4J2CDEMRSVWZab1ABFIKLOPQTUXY _parlar_4A _parlare_4O _parle_4J _parler_4J
    _parole_3O2J _part_5A4EJ2IR1BCDLMNOSTVZa _parte_6O5FVW2I _partea_4W _particolare_3O
    _partido_4F3V2I _partie_4J1DUX _partit_4A _party_4E2DI1BCHJLMORSTUVWXZ
    _pas5J4P3AFQ2IMORV1CDEHSTUWYZ _pas_8J4AP3RT2CMW1BKUXYa _pasa_4F1IKU _pasado_4F1I _pasal_4R3M
    _pasaules_5Q _pasaulio_4P _pasaulyje_4P _pasaulē_4Q _paso_3F1P _passado_3V _passar_3AV2Z1N
    _passat_4A _passe_4J2CS1V _passer_3CJS _passé_3J _pasti_5M4R1BKY _pasukan_4R3M1I
    _pat4P3Q2I1ABCDEFJKMORTUVWXa _pat_6P5Q2W1EKRXYa _pati_4IPQ1AKMR _patru_4W _patrí_4X _pats_5PQ
    _patuloy_3I _patut_4R2M _patīk_4Q _patří_4B _paulo_4V1AFITU _pav3P2Q1B _pavisam_3Q
    _pavyzdžiui_3P _pay_3E1Ia _pays_4J1E _país_4AFV _países_3FV _països_3A _pač_3Y _państwa_3U
    _pašu_4Q _pe5AMRW4FOV3EGHJP2BCIKLSTUXYZ1DNQa _pe_8W1FHMOUV _pea4G1E _peab_6G _peaks_4G _peale_5G
    _pedig_5L _pek_4a1R _pel3AHRV2M1FIPQ _pel_6A1Y _pela_6V _pelajar_4R2M _pelas_3V _pelikula_3I
    _pelo_6V2F1O _pelos_4V1F _pels_5A _peluang_4R2M _pem3M2R _pemain_5M2R _pemerintah_4M2R
    _pen4MRW2AFJOSVZ1BCENPX _pendant_4J _pendidikan_4M2R _pengar_4Z _penge_4C _penger_4S _peniaze_3X
    _pense_4J1V _penting_4MR _pentru_8W _penuh_4MR _peníze_4B _peo2E1F _people_6E2I1CDHJMRSTUVZ
    _per6A5OR4FM3EHIJPVW2CDLSTZ1BKNQUXa _per_8AO6P4TZ3DEMS2CH1FIJLNRUVW _pera_4I1BK _perang_4R3M1I
    _perc_3L _percaya_4MR _perchè_4O _perché_6O _perempuan_5R4M _pergi_5R4M _perioada_4W
    _perioadă_3W _perkara_4R1M _perlu_5MR _pernah_6M5R _pero_7F6I1AKOXY _perquè_5A _persoane_4W
    _persona_4FO3A2Q1IR _personas_5F2Q _persone_5O _personer_4Z3CS _persones_5A _personne_4J
    _personnes_4J _persze_4L _pertama_5MR _perusahaan_4M1R _perusteella_4H _però_6A4O
    _pes3V2M1AFKORWXY _pesawat_4MR _pessoa_4V _pessoas_6V _peste_4W1IO _pet_4K3Y1CELTa _petit_4J3A
    _petite_3J _peu3J _peu_5J2A _peut_6J _peuvent_3J _peux_4J _pewnie_4U _pewno_4U _ph5b2E1DIJ
    _phong_5b _phá4b _pháp_6b _phát_6b _phân_5b _phòng_5b _phương_5b _phả3b _phải_6b _phần_5b
    _phẩm_4b _phố_5b _phụ_4b _pi4Q3GHIOPU2FJKMRW1ABCELTVXYa _pia2O1HWX _piace_3O _pian_4H1W
    _pid3G1FH _pidas_4G _pidi_5G _pie4Q3U2FHW1EJOPX _pie_6Q2F1EMR _piemēram_4Q _pieni_4H1O
    _pieniądze_3U _pierwsze_3U _pierwszy_4U _pige_3C _pilihan_4R3M _pilipinas_5I _pilipino_4I
    _pilnīgi_4Q _pilsētas_4Q _pin3I1AFMPRV _pinag_3I _pinaka_4I _pinigų_4P _pir3PQ1J _pirmais_4Q
    _pirmajā_4Q _pirmo_4Q1P _pirms_5Q _pirmā_4Q _pirmą_4P _pit3H2K1A _pitanja_3K _pitanje_4K
    _piti_4H1K _pitäisi_5H _pitää_6H _più3O _più_7O _pl4J3EW2ABCDFKPQSTUVXYZ1ILMNRa
    _pla3E2ABCFJKPSTUVWYZ1DIMNQRXa _pla_3A _plaats_4T _place_4EJ3W1IMRTU _plads_4C _plass_4S
    _plats_4Z1AJ _platz_4D _play_4E2BIX1ACDFHJLMNOPQRSTUVWYZab _playing_3E _plaça_3A
    _please_4E1CIMRU _plkst_4Q _plu4J1CSWZ _plus_7J3W2BCDEHKMUXZ1AFILOQRTVYa _plusieurs_4J
    _plutôt_3J _po5BKUXY4AFGJOV3EHPW2CDILMQRSTZ1a _po_7BKUXY6IP4O2M1DFJQRb _poa3W _poate_6W
    _població_3A _poble_4A _poc_4A _pocit_3BX _poco_4FO _początku_3U _pod4BX3AKUVY2F _pod_5BKUXY1RW
    _podataka_3K _podczas_5U _pode_6V _podem_4AV _podemos_4F3V1A _poden_4A _poder_4AFV _poderia_3V
    _podeu_3A _podle_5B _podria_3A1F _področju_3Y _području_3K _podría_3F _podľa_6X _pog2KY1AU
    _pogosto_4Y _poi_5O _point_4EJ2CI1BDMNORSTVX _pois_5H4V _pokiaľ_4X _pokud_5B
    _pol4G3KUY2ABCDEFHJOPQSTVWXZ1ILMRa _pole_7G2BU1EX _poleg_4Y _policia_3A1FV _policía_3F
    _poliisi_4H _polis_4Ra2Z _polisen_3Z _politica_4O2W _politie_4T _politiet_4S3C _politique_4J
    _polizei_3D _polsce_4U _polska_4U1BZ _polski_4U _polícia_3V2X _polític_3A _política_4AF3V
    _polítics_3A _pom3Y2BKUX _pomembno_4Y _pomeni_4Y _pomocou_3X _pomocy_3U _pomoć_3K _pomoći_4K
    _pomoč_4Y _pomočjo_3Y _ponad_4U1X _ponieważ_4U _ponovno_3KY _ponovo_4K _pont_4L2AJ1W _ponto_3V
    _poo3G1E _poolt_5G _popolnoma_3Y _poprvé_3B _população_3V _poput_3K _por5F4V2AJKOUXY1BCDEHILPQTW
    _por_8FV3A1KLU _pored_3K _porque_5FV _porte_4J2O1V _pos4KY3BOX2AEFJUV1CDHIMPQRSTWZ _posao_3K
    _posar_4A _posebej_3Y _posebno_3KY _posible_3F1I _posisi_4M2R _posle_4K1Y _poslední_4B
    _possibile_4O _posso_4O3V _possono_4O _possível_3V _posto_4O2V1KP _postoje_3K1BX _postoji_4K
    _postupne_3X _pot3KXY2ABOUW1EHJM _pot_5AW4Y1EJMT _potem_5Y4U _poti_4Y2W _potom_5X3BK _potpuno_3K
    _potrebbe_4O _pots_3A _potser_4A _poté_3B _pou5J2BVX1Y _pouco_4V _pour_8J1DE _pourquoi_4J
    _pourrait_3J _pouvoir_4J _pouze_4B _pov3Y2BKX1OVW _povedal_4X3Y _povedať_3X _povo_3V _pow3U1E
    _power_4E2IMR1BCDHJLNOPSTUVWXYZab _powiedział_4U _powiedzieć_3U _powinien_3U _powodu_4U
    _poz3UX2BKY1QW _poza_4U1W _později_4B _pozri_5X _poč3X2BK1Y _počas_5X _počet_4X3B _početkom_3K
    _pořád_4B _poți_4W _pr5BKUXY4AFJOPVW3CEQSTZ2DGILM1HNRa _pra3BKPUXY2GVZ1CDEJMOQSTW _pra_4V1IMR
    _pracy_5U _pradėjo_4P _praegu_4G _praha_5B1X _pratar_3Z _prav_5Y _prava_3KY _pravdepodobne_3X
    _pravi_4Y3K _pravo_4K3Y _prawa_4U _prawda_4U _prawie_4U _prawo_4U _praze_4B
    _pre5XY4AKOW3EFJQV2BGPSTUZ1CDHIMNR _pre_7X5K2E1AFIMORTW _prea_4W _precej_3Y _precis_4Z1W
    _precisa_4V1FO _preciso_4V1FO _precum_4W _pred_5XY3K _predovšetkým_3X _predsednik_3KY
    _predstavlja_4K3Y _predvsem_4Y _prej_4Y1B _preko_4KY _prema_6K _premier_4J2TU1BCDELMORSWYZab
    _première_4J1T _prendere_3O _prendre_4J3A _president_5G4A3ET2ISZ _presidente_4FV3O1I _presne_4X
    _presso_3O _presó_3A _pret_5Q1W _preto_5X2V _pretože_5X _pretty_3E1I _preveč_4Y _prezent_3W2U
    _prečo_4X _pri5Y4KPWX3AFJOV2CEMQST1BDIRZ _pri_7Y6X4K1F _pria_4M2R _priamo_3X _približno_3Y1K
    _pride_3Y1EIZ _prie_6P1J _priekšā_3Q _prieš_6P _prije_4K _priklauso_4P _prilikom_3K
    _prima_6O5W3T1BDFKMV _primeira_4V _primeiro_4V _primele_3W _primer_5A4FY2K1M _primera_4AF1KY
    _primero_3F _primit_3W _primo_4O1FV _primul_4W _prin_6W _printre_4W _prix_4J1BCQ _pričom_4X
    _pro5B4AEFJKOUVW3CIPQSTXY2DLMRZa1H _pro_7B3DP2EFHJLMORTUVWX1ACIKNQSYZab _probabil_3W
    _probably_3E _probleem_3T _problemas_3FV2P _problème_3J _problém_4BX _problémy_3BX _proceso_3F2P
    _processo_3OV _procés_3A _progetto_3O _projecte_4A _projet_3J1B _projeto_4V _prop_3A _proprio_5O
    _proses_4M2R _prostu_4U _prostě_4B _proszę_4U _prosím_4B3X _protams_4Q _proti_5BXY2Q _protiv_4K
    _proto_5B2P _protože_5B _prou_3A _proyecto_3F _proč_5B1Y _prv3KXY2B _prva_4K3Y _prve_3KY
    _prvi_5KY _prvič_3Y _první_5B _prvo_4K3Y _prvog_3K _prvé_3X1B _prvý_4X _prz5U _przecież_4U
    _przed_5U _przez_7U _przy_5U _prá3BX1F _práce_4BX _práci_4B3X _prácu_3X _práve_5X _právě_5B
    _près_3J _pré3J1V _président_3J _prí3X _príliš_3X _prípade_3X _prøve_3CS _prøver_4S2C
    _pu3FHIKMOQRW2AEJPUV1BCDLSTXYZa _pu_3J1IMX _pubblicato_3O _pubblico_3O _public_4E3JW2I1ACDMRTZ
    _pue3F _pueblo_4F _puede_5F _pueden_4F _puedes_3F _puedo_4F _pues_4F _puesto_3F _puikiai_4P
    _puis_4J _pula_4MR2I1HW _pumunta_3I _pun_6R5M2KW _punct_3W _pune_3W1K _punt_4A3T _punto_4FO2I
    _punya_5M4R _puoi_4O _pure_4O1EJT _pus_3W1Q _puso_4I2F _put3W2K1EFHIJMQR _put_5K4E1JT
    _puta_4K2AFV1I _putea_5W _putem_4W3K _puteți_3W _putih_4R3M _può_5O _puțin_4W _pvz_4P _pwede_3I
    _pytanie_3U _pár_4BLX _până_5W _pä4G3H _päe3G _päeva_5G _päivä_4H _päivän_4H _päivää_3H _pär3G
    _pärast_6G _pää3H _päälle_4H _päästä_4H _på5CSZ _på_9SZ8C _père_3J _például_4L _péter_3L
    _później_4U _põhjus_4G _públic_3A _público_4V3F _pā3Q _pār3Q _pāris_4Q _pārāk_4Q _pă2W _pē3Q
    _pēc3Q _pēc_7Q _pēdējā_3Q _př5B _pře4B _před_5B _především_4B _přes_5B _přesně_4B _při4B _při_5B
    _pří3B _přímo_3B _případě_4B _q5AFJOV4b2E1DIR _qu6AFV5JOb2E1DIR _qu_7J1AV _qua4OVb3AJ1DE
    _qua_5b3O1T _quais_3V _qual_5V4A2O _qualche_4O _qualcosa_4O _qualcuno_4O _quale_4O _quali_4O
    _qualquer_4V _quals_3A _qualsevol_4A _qualsiasi_3O _quan_6Ab _quand_5J _quando_6OV _quanto_5O4V
    _quase_4V _quasi_4O2A1DJ _quatre_4A3J _quatro_3V _quattro_3O _que6AFV5J4O1EIb _que_9AFV8J1OPb
    _quel_4O3J _quella_5O _quelle_4O3J2D _quelli_4O _quello_5O _quelqu_3J _quelque_4J _quelques_4J
    _quem_5V _quer_5V1D _queria_4V1F _quero_5V _questa_6O _queste_4O _questi_5O _question_4J3E1I
    _questo_6O _qui4J3F2AO1EV _qui_8J5AO _quien_4F _quiere_4F _quieres_3F _quiero_4F _quin_3A
    _quina_3A _quindi_5O _quiser_3V _quién_3F _quoi_5J _quyền_5b _quá_5b _què2A _què_5A _qué2F1J
    _qué_5F1A _quốc_6b _r2EJOUWX1ABCDFGHKLMNPQRSTVYZb _r_5U4PX3ABCDEFHJKLORSVWa2IMNQTYZb
    _ra3K2HPRUYb1BEFGJMNOQWXa _ra_7b3L1FIKMOPQRWa _rad3K2BQUX1EFJOPSTWYZ _rade_3K2X1Y _radi_5K3XY1Q
    _rag2O1N _ragazzi_3O _ragione_3O _raha_5G2H _rahaa_4H _raison_4J _raja_4MR2H1K _rajono_4P
    _rajta_3L _rakyat_4R3M _ramai_4R1M _rancangan_4R1M _ranije_3K _rapport_3J2CTZ1S
    _ras3R2M1CHKPSXYZ _rasa_6R4M1KPUW _rata_4K3M2R1FHW _rather_3E _ravno_4Y1K _raya_4R3M
    _raz4Y3K2U1FVX _raz_5U4X _razem_4U _razen_3Y _razie_3U _različne_3Y _različnih_4Y _razvoj_3KY
    _razy_4U _razón_3F _rağmen_4a _re5E4AFJPSVW3BCDIKLMNOQTXYZ2HRUa1b
    _re_5E4L3O2FQ1ABCDHIJKMNPRSTUVWXYZab _rea3E2AFOVW1BCDIKMPQRSTUXYZ _read_4E1ILMRV _realidad_3F1I
    _realitat_3A _really_5E1I _realtà_3O _rec3AF2DEJTVW1KO _recht_4D3T _redan_4Z _redzēt_4Q
    _reggel_3L _regio_3T1O _região_4V _rei3P2DQ1AFHNSTV _rei_3AV1I _reikia_6P _reizes_3Q _reizi_4Q
    _reiškia_4P _rekao_5K _relasyon_3I _relação_3V _remember_3E _remélem_3L _reprezintă_3W
    _republike_4K3Y2X _republiky_4X3B _res3AEFV2CJOSWYZ1BDIMPQRTUXa _res_4AY _resmi_4M3a
    _respublikos_4P _reste_4J1DZ _ret_4C _retour_3J _rett_5S _rey3N1F _reykjavík_4N _reyna_3N2I
    _reyndar_3N _reći_3K _ri4O3GI2CDEHJPTVZ1AFKLMNQRSWXYab _ric3O2D1EFIJTV _richtig_4D _rien_5J
    _right_5E1CHILMNPRSUVXZb _rigtig_4C _rigtigt_3C _rii4G2H _riigi_5G _riik_4G _riktig_3S2Z
    _riktigt_4Z _rin3I2P1CMORSZ _rin_6I1M _ring_4I2CESZ1DHLMRTW _rio_4V1ABCDEFHJKLMNOPQRSTUWZab
    _ris3O1CEHJQRSZ _rispetto_4O _rito_3I1O _ro3BUX2W1ACDEFGJKLOPQRSTVYZ _robi_4U _robić_3U
    _robiť_3X _roce_5B _rodziny_3U _roh3G _rohkem_5G _rok3X2BU1QY _rok_4BUX2Y1KM _roka_4X2QY1BK
    _rokoch_4X _rokov_5X _roku_6UX5B3Q1KY _roky_4X3B _rom3W2O1ABCDFIJKLPQRSTVYa
    _roma_4O2AILMWa1CDFKPQRSTV _român_3W _români_3W _românia_5W _româniei_4W _română_3W _rond_4T1J
    _rossz_4L _rovnako_3X _roz3BUX _rozumiem_4U1X _rp_4M2U1R _rua_3V _ruang_4M3R _rugsėjo_4P
    _rumah_5MR _run_4E1ILMRTb _rundt_5S3C _runt_4Z _runā_3Q _rusijos_4P _rychle_3B _rzeczy_4U _rá_5L
    _rád_4B3LX _ráda_3B _rámci_4X3B _ráno_3BX _rä2GZ _rät2Z _rätt_5Z _rääkis_4G _række_3C _ré3JL2N
    _régi_4L _rés2JL _része_3L _részt_4L _rétt_5N _róla_3L _również_5U _rôzne_3X _rôznych_3X
    _rýchlo_4X _ră2W _rī3Q _rīg3Q _rīga_4Q _rīgas_5Q _rīgā_5Q _rīt_3Q _rất3b _rất_6b _rằng_5b
    _rồi_5b _s2GIKNSXYZ1ABCDEFHJLMOPQRUVWab _s_8BX7AEJY6KW5CDLT4HIMNOPQRSUZa3FVb
    _sa5I3GKMQRX2CHJNPSWZa1ADEFOUVYb _sa_9IX7K6GJW4Z3OSU2Ab1BDEFMPRa _saa4G3HM2Ia1R _saa_6H1C
    _saab_6G1Z _saada_5GH _saan_5I3H _saanut_4H _saat_6M5a3HR _saattaa_4H _sabah_4a3R _sabay_3I
    _sabe_4V3F _saber_4FV3A _sabi_5I _sabihin_4I _sad3GK2a1MQ _sad_6K2CE1BIX _sada_5GK1B _sadece_6a
    _sagde_4C _sagen_4D3C _sagot_3I _sagte_4D _sagði_4N _sahaja_4R _sahip_4a _sai_5H3Ob2V
    _said_5E1IMRa _saint_4J1ABCDEFHILMNOPQRTUVWXa _sair_4V _sais_4J1H _saj_6Y _saja_6M4R _saját_4L
    _sak_4Z3S1H _saka_4Q3I _saken_4S2Z _saker_4Z2S _sakit_4IMR _sako_4P1I _sakė_4P _salah_6M5R
    _salamat_3I _sale_4W2EFO1IJM _salir_3F _salita_3I1O _salitang_3I _salud_3F
    _sam4KN3CGMRSUYZ2BEHITX1DJQa _sam_6K4UY2ENR1ABCDFHIJLMOPSTVWXZab _sama_6MR5N4HU3BIKXY _samaa_4H
    _samalla_4H _saman_5N3H1Ra _same_4E3U2KY1IRS _samen_4T1D _samkvæmt_4N _samma_5Z _samme_5CS
    _sammen_5CS _samo_6K5Y4U1BX _samozrejme_4X _samozřejmě_4B _sampai_5M4R _samt_4CNZ3S1D
    _samtidig_3CS _samtidigt_3Z1C _samuti_5G _samym_3U _sana_5a4IR3M2H1AFO _sangat_6M5R _sanhi_3I
    _sanki_4a _sanoa_4H _sanoi_4H _sanoo_4H _sans_5J1ACS _sant_4A3SZ1O _sao_5b1V _sapere_3O
    _saranno_3O _sarawak_4R _sarebbe_4O _sarili_5I _sariling_3I _sarà_4O _sat3MR1CEHKNQSWZa _sati_3K
    _satt_4S3Z2N1D _satu_6MR2W1HK _satunya_4M3R _sau3Wb2PQ1JMR _sau_6Wb4P1DS _sauc_3Q _sausio_3P
    _sav4PQ2Ka1EJ _sava_4Q1KWY _savaitę_3P _savas_4Q1P _savaş_4a _save_4P3E1IKRY _savivaldybės_4P
    _savo_7P1H _savoir_4J _savu_6Q _savukārt_4Q _savus_4Q1P _savā_4Q _say4R3M2Ea1I _say_5E2b1ILMRUXa
    _saya_8R7M2I _sayang_5R4M2I _saying_3E _says_4E _sc4D3OTW2E1BCIJKPSUXZ _sch4D3T2E1BIOWX
    _schnell_4D _schon_6D _school_4EIT1ABCDHKLMNOPQRSUVWXZb _schule_3D _schön_4D _scris_3W
    _scritto_3O _scuola_4O _se6G5BMNR4AFHKOSVY3CDEJLWZa2PQX1ITU
    _se_9BKY8FHV7JOW6ACSZ5L2MRX1DEINPQTUab _sea4G2EF1IW _sea_4F2EI1AMRTb _seadus_5G _seal_6G1E
    _season_4E2I1MR _seb4MR2BKX1LYa _seba_4X _sebab_5R3M _sebagai_6M5R _sebagian_4M1R _sebe_4BKX3Y
    _sebelum_5MR _sebelumnya_4M2R _sebenarnya_4MR _sebi_4K3Y _sebuah_6M5R _secara_5M4R
    _second_4E2J1IMRW _seconda_3O _secondo_5O _sed5G2MRYZ1BKOX _seda_7G1Aa _sedaj_4Y _sedan_5Z1M
    _sedang_5M4R _sedikit_4M3R _see6G3E _see_8G5E2D1BCHILMRTUWXZb _seen_4E1D _seetõttu_4G
    _seg3AFSV2LMNO1R _seg_7S1N _segala_4R3M _segera_4M2R _segir_5N _segja_5N _segon_3A _segona_3A
    _segons_4A _seguito_3O _segunda_4V3F _segundo_4V3F1I _segurança_3V _seguretat_3A _seguridad_3F1I
    _seguro_3F2V _según_4F _seh2DM1R _sehen_4D _sehingga_4MR _sehr_5D _sei4D3G2OV1HJNPST _sei_5OV4D
    _seimo_4P _sein_6D2J _seine_5D1J _seinem_4D _seinen_4D _seiner_5D _seit_5D _seite_4D _seitse_5G
    _seja_4V1Q _sejak_4MR _sek4R3M2HQ1CKPSUXYZa _sekali_5MR _sekarang_6M5R _sekitar_4M3R
    _sekolah_7R4M _sekä_6H _sel5G4R3CMS2DH1AEFJKNVa _sela_3K1M _selain_4M3R _selalu_5MR _selama_5M4R
    _selamat_6R5M _selbst_5D _selepas_5R1M _selle_7G _sellest_6G _selline_4G _sellised_4G _selon_4J
    _seluruh_4MR _selv_5CS _selvfølgelig_4C3S _selvom_3C1S _sem5N4R3LMOVY2AJ1BFWX _sem_9N6LY5V4B3X2K
    _semaine_3J _semakin_4M3R _semana_4FV _semasa_4R1M _sembla_4A _sembra_4O _sementara_4M3R
    _semmi_4L _semmit_3L _semoga_4M3R _sempre_5OV4A _semua_7R6M _semuanya_4M3R _semula_5R1M
    _sen3AHMORVZa2CEFJNPS1BDILQUW _sen_7H6a5Z3Q2BPRX1CEIKMSUb _senare_4Z _senaste_3Z _sendiri_6M5R
    _sendo_4V _senere_4C3S _seni_5a3M2R1P _senin_5a2M1W _senki_4L _sens_4J2AUW1Q _sense_5A3E1I
    _senso_3O1V _sentiasa_4R _sentit_3A _senza_5O _seorang_6MR _seoses_4G _sep3MR1CDEFJKNQTWXY
    _seperti_6MR _septembrie_4W _septembrī_3Q _ser4AV3FJM2CEORSUWZa1BDIKPQTXY _ser_6AFV5CSZ1KU
    _sera_4J3O1Fa _serait_4J _seria_4V3A2FUW1O _sering_5M3R _serta_4M3R _servei_3A _serveis_3A
    _servicio_3F _servizio_3O _serà_4A _será_4FV _sería_3F _ses4G2JMR1BCKOSYa _ses_6J3CZa2B1AS
    _seseorang_5M4R _sesiapa_4R _sest_6G1N _sesuatu_4M3R _set_4CE3A2BIMR1DFHJKLNOSTVWXYZab
    _setelah_6M4R _setembre_4A _setiap_5MR _setmana_4A _sett_5S4NZ _sette_3S2O _settembre_3O
    _settimana_3O _seu3AV2HJ _seu_6AV _seul_4J _seule_3J _seulement_4J _seus_5AV _sev3A2QYa1BEKX
    _sev_4Q1a _seva_6A _seveda_5Y _several_3E _seves_4A _sevi_4Q _seviyorum_4a _señor_3F
    _sh4E1BCDIKMORSTVWZb _she3E _she_6E1IMRXb _shit_4E1CDIRSTZ _sho3E1BCITV _should_5E
    _show_4E3IV2BCDFHLMORTUWXa1AJKPQSZb _si4G3DFHIOU2ABCJMNRSWXYZa1EKPQVb
    _si_8BO7FIWX6AJY5S4KMR3V2a1CDEHLNPQUZb _sia3O2MR _sia_5O3R2MQ _siamo_5O _siano_3O _siap_4M3R
    _siapa_5MR _sic4D1BOY _sice_3B _sicer_4Y _sich_7D _sicher_4D _sid3C2S1EFVZ _sidder_3C
    _side_4CE3S2I1HLRX _siden_5CS _sido_4FV _sidste_5C _sie4D2FHPQSU1OX _sie_7D5U _siebie_4U
    _sieht_4D _siellä_5H _siempre_5F _siendo_3F _sier_5S _sig3CNZ2AFI1EJKOQSVW _sig_6CZ5N1O
    _sige_4C2I _siger_5C _sigue_3F _sigui_4A _siguiente_3F _siguro_4I _sii5G3H _siihen_5H _siin_6G
    _siinä_5H _siis_7G5H _siiski_5G _siitä_6H _sijaan_4H _sikerült_4L _sikkert_4CS _siksi_4H
    _sil3HI1BEFKMQRUVXYa _sila_6I3R2KX1Y _silang_3I1MR _silloin_4H _sillä_5H _silti_4H1Q
    _sim_4V1HIMR _simbahan_3I _simplu_3W _simula_3I _sin3DFGISb2CEHKMNORWZ1AJLTVYa
    _sin_6F5CSZ4KY2O1AEIMa _sina_6G4Z3IKY _sinabi_4I _sinasabi_4I _since_4E1IR _sind_7D1C _sinds_4T
    _sine_5S4C2W1IK _sinh_6b _sini_5R4M1Ha _sinn_4N2D1S _sinne_4H2D1SZ _sinni_5N _sino_4FI1OV
    _sinä_4H _sinó_3A _sisesta_4G _sisestage_4G _sista_4Z _siste_4S _sistemos_4P
    _sit3H2JSZ1ABCDEFIKMNOQRTVWXa _sit_4C3H2E1NQY _sito_4O _sitt_4NSZ _sitten_6H _sitter_4Z3S
    _situació_3A _situación_3F _situazione_3O _situs_4M _sitä_6H _siy4I1a _siya_7I _siyang_4I
    _siz3a1E _siz_5a _size_5a3E1IM _sizi_4a _sizin_4a _się5U _się_9U _sj3N2SZ1CK _sjá3N _sjá_5N
    _sjä2Z _själv_5Z _själva_3Z _sk5Z4CNS3BPQXY2KU1EMR _ska4CSZ3Q2NP1U _ska_7Z1HQ _skaits_3Q
    _skaičius_4P _skal_7CS5N1Z _skall_3Z1N _sker_4C2Z1N _ski3N2CPSZ1E _skit_3Z _skj2S1NZ _skjer_4S
    _skjønner_3S _skolan_3Z _skolas_4Q1P _skoraj_4Y _skozi_4Y _skriva_3Z2Y _sku3YZ2BCSX1KNPU
    _skulle_6Z5CS _skupaj_5Y _skupine_4Y2X1K _skupiny_3BX _skutočne_3X _skyriaus_4P _skôr_4X
    _sl4Y3BKSXZ2CNQT1EPW _slechts_3T _slet_3C1ST _sli2KQS1CEYZ _slik_5S2Y1C _slo3XY2BK1CET
    _slovenija_3Y1K _slovenije_5Y1K _sloveniji_5Y1K _slovenska_4X3Y1BK _slovenske_4Y1K
    _slovenskega_3Y _slovenskej_4X _slovenski_4Y1K _slovenskih_4Y1K _slovensko_4X3Y2B
    _slovensku_4X2B _slut_3Z2C _sluta_4Z _slutt_4S _sm3KXY2BCQZ1EMNOPRSTU _small_4E1I _smatra_3K
    _sme3X1KY _sme_6X2Y1BK _smo3Y2K _smo_6KY _snad_4B _snage_3K _snakke_3S2C _snakker_4S2C
    _snart_4CZ3S _snel_4T _so5SYZ4ACDEFJOVXa3BLU2HIKMPQRTWb1N _so_8Y7D6EX4Ob3I2AMRV1BCFHJKLNPQSTUWZa
    _soal_4M3R _soalan_4R _sob3AV2FU1BIKY _sob_4V1MY _sobie_6U _sobrang_4I _sobre_6AFV _sobě_4B
    _socials_3A _sociedad_3F _societat_3A _società_4O _société_4J _sogar_4D _soha_4L _soi2J1H
    _soir_4J _soit_5J _sok3L1a _sok_5L1KMUYa _sokat_4L _sokkal_4L _sol3DO2AF1CEIJMQRSVWZa _solche_3D
    _soldi_3O _soll_5D _sollen_4D _sollte_4D _sollten_3D _solo_6O5F2IMV1CDEJKPQRTUWYZa _sols_3A1J
    _som5SZ4CX3E1ADFJQTV _som_9S8CZ7X4A2V _some_6E1CHIRSV _someone_4E _something_4E1I _sommes_3J
    _somos_3FV _soms_4T _son4JOa3F2D1AEINVYZb _son_6FJa3AEZ2NO1CDILMPRb _sondern_4D _sono_7O1V
    _sonra_6a _sonst_3D _sont_6J _sonunda_4a _sonur_3N _soort_3T _soprattutto_3O _során_4L
    _sosyal_4a1I _sota_4A2H _sotto_4O1I _sou3BJ2EV1A _sou_5V3A1B _sous_5J1A _souvent_4J _sowie_4D
    _soy_4F1a _sp4UX3BCDEOPQSTWYZ2KN1IJLMRVa _spalio_4P _special_4W3E2IR1CDLMOTZ _spela_3Z
    _spelar_3Z _spelen_4T1Z _spesielt_3S _spesso_4O _spet_3Y _spiel_4D _spielen_3D _spiller_4C3S
    _sploh_4Y _spo3BUXY2KQ1CDEIJLOPSTWZa _společnost_4B _společnosti_4B _spoločnosti_4X
    _spoločnosť_4X _spolu_4BX _sporta_4Q1K _sporto_4P _sposób_4U _sprawie_3U _spre_4W1S _správne_3X
    _spu2W1N _spun_4W _spune_4W _spus_4W _später_4D _spôsob_3X _spørgsmål_3C _spørsmål_3S _spē3Q
    _spēles_4Q _spēlē_4Q _sr3K2Y1BPX _sr_4X2AFKV1BEIMNZ _srbije_3K1Y _srbiji_4K1Y _srpske_3K
    _srpski_3K _st5N4BCDEKOSTUXYZ3PQW2IJLMR1AFHVab _sta4O3BCDEKNSTUWXYZ2PQ1HIJLMRVa
    _sta_6Y5O2HKTW1BI _staan_4T _staat_5T2D _stad_4T2Z _stadig_4C3S _stadt_4D _stanie_4U _stanno_3O
    _stanovnika_3K _starp_5Q _start_4E2BCDSTZ1HIJLMUWa _started_3E _stat_4W2C1SZ _stata_5O
    _state_4E3O2IW1CDLMNPRSTUVZ _states_4E1I _stati_4O1K _stato_6O1P _statt_4D _stað_4N
    _ste_5X4KY2T1BO _sted_4CS _stedet_4C3S _steeds_4T _stehen_4D _steht_4D _stejně_4B _stellen_3DT
    _stendur_4N _stessa_4O _stesso_5O _still_5E1DIMRSZ _stjórn_4N _sto3CSZ2BEKNOPTUXY1DIRW
    _sto_4O3K2BSUXY1I _stockholm_4Z1CS _stoletja_3Y _stop_4E3C2T1BDHIJKLMOPQRUVWXYa _stor_4CSZ1X
    _stora_4Z1HP _store_5CS2E1DIMORTZa _storia_4O _storočia_3X _stort_4CSZ
    _str3BKUXY2CDENOQSTWZ1IJLMPR _strada_3O2W _stran_4Y2B _strane_4K3X1O _strani_5Y3K1O _strany_4X3B
    _stronie_4U _strony_4U _stránke_4X _strādā_3Q _stunden_3D1Z _stundum_4N _stvari_4KY _stá2BX
    _stále_5X4B _stát_4B _står_4CSZ _större_4Z _största_4Z _større_4CS _største_4C3S
    _su4FJKOP3EHMRVW2AGIa1CDNQSTUXZb _su_8KP7F6O4a2JXb1ABCHIMRVWY _sua3V2MOR1W _sua_6V5O3W1H
    _suara_4M3R _suas_5V _suatu_4MR _sub_5W2EMR1AFIOTV _subalit_3I _subito_4O _successo_3O
    _such_5E1D _sud3M2P1AJKORW _sudah_7M5R _sudaro_4P _sue_4O1E _sui3J1EO _sui_4O _suis_5J1R
    _suite_4J1ET _suka_5MR1IP _sul3O1HIMPRVa _sul_5O4V _sulit_4M2R1I _sulla_5O2H _sulle_4O2H
    _sun3W1CEHIKMNPQRab _sunku_4P _sunt_7W1SZ _suntem_4W _suo4H3O _suo_6O1H _suoi_4O _suomalainen_4H
    _suomeen_3H _suomen_6H _suomessa_5H _suomi_5H _suoraan_4H _supaya_4R3M _suport_4A1W
    _support_4E1CDIJMRSTZ _sur4J2E1AFIMPRVWa _sur_7J3F2C1DINOSTZa _sure_4E2I1CS _surtout_4J
    _suruh_4R2M _sus3F2P1EIJKMRVW _sus_6F3W1Va _susunod_3I _suu3GH _suur_5G1H _suuri_4H _suurin_4H
    _sv4KNY3BXZ2CPQS1O _sva_3KY _svaki_4K _sve4K3YZ2NPX1CQS _sve_6K _svega_3K _svensk_4Z2S1C
    _svenska_5Z1H _sverige_5Z3S2C _sveriges_4Z1C _svet_4Y3KX _sveta_4XY3K _svete_4X1KY _svetu_4Y3K1X
    _svi3K1NOQX _svi_5K _svih_4K _svima_3K _svo3KNXY2B1O _svo_7N1K _svog_4K _svoj_4KXY _svoje_5KXY3B
    _svojega_4Y _svojej_4X _svojem_3Y _svojho_4X _svoji_3BY _svojich_4X _svojih_4Y3K _svojim_4K3XY
    _svojo_5Y _svoju_4KX _svom_3K _svona_4N _svou_4B _svårt_4Z _svært_4S3C _své2B _své_5B _svého_4B
    _svých_3B _svým_4B _svě2B _svět_3B _světa_4B _světě_3B _svůj_4B _sw3U1E _swo3U _swoich_4U
    _swoim_4U _swoje_4U _swojego_4U _swojej_4U _swoją_4U _swój_3U _sya_4I _synes_4CS _système_3J
    _systém_4X3B _sz5L3U _sza3L1U _szabad_4L _sze4L1U _szent_3L _szeptember_4L _szeretnék_3L
    _szerint_5L _szerintem_4L _szia_4L _szkoły_4U _szo2L _szybko_4U _szá3L _száma_3L _számára_4L
    _szép_4L _szó2L _szó_4L _szóval_4L _sá_5N1V _sách_5b _sám_4B3X _sáng_4b _sã3V _são3V
    _são_6V1AFTU _sä3Z2H _säg3Z _säga_5Z _säger_5Z _säkert_3Z _sätt_5Z _så4CSZ _så_8CZ7S _sådan_5C3Z
    _såg_4Z _sånn_4S _særlig_3CS _sæti_4N _sætte_3C _sé3N2J1FLVX _sé_6N4F3A2O _sér3N1JVX _sér_6N
    _sérstaklega_3N _séu_3N _sì_4O _sí3N1ABFX _sí_4AF1N _sín3N _sín_4N _sína_5N _sínu_4N _sínum_5N
    _síð3N _síðan_5N _síðar_4N _síðustu_4N _só2AV1FNb _só_6V1L _sólo_4F1X _són2A1b _són_6A _sõna_5G
    _sögu_4N _söyledi_4a _söz_4a _sø2CS _søger_3C _søn_3C _sú4X1Nb _sú_7X4N _súčasnosti_3X
    _súčasťou_4X _süre_4a _sā2Q _sāk2Q _sākumā_3Q _să5W _să_8W _său_4W _są3U2P _są_6U _sąjungos_4P
    _sĩ_5b _sı3a _sıra_3a _słowa_3U _sūnus_4P _sản_5b _sẽ3b _sẽ_7b _số3b _số_6b _sống_5b _sở_4b
    _sử_6b _sự3b _sự_6b _t3Eb2BCGHMPQRSUXY1AFIJKLNOTVWZa _t_7E6J5AILT4MNPQRZa3BCDFHKOSUVXYb2W
    _ta4GR3BHIMPQUa2ACFKLSVXYZb1DEJNOW _ta_8G5SUYZb4BJKP3Wa2Q1CFHIMRVX _taas_5H2I _tack_5Z
    _tad3Q2P1BKMR _tad_7Q4P2K _tada_5P4K _tadi_4MR _tady_5B _tag_4D3CIZ2L1EMOQRTUVa _taga_3I
    _tagad_6Q _tagalog_3I _tage_4C3D _tager_4C _taget_4C2Z _tah3MR1HIa _tahu_6R5M1B _tahun_6MR
    _tai4P3H1Qb _tai_8P7H4Q3b1MRW _taigi_4P _taip_7P1R _taj_5K _tajā_5Q _tak5R4BUXY3KM2CEHNSa1IP
    _tak_9R7BUX6M5C3Y2QS1KTZa _taka_5N4U2Y1HQ _takaisin_4H _take_5E2Y1BCILMRUVX _takhle_4B
    _taki_4U2NY1a _takia_4H _takich_4U _takie_5U _takiego_4U _takim_3U1Y _taking_3E _takip_4a1I
    _takk_4S2N _takkan_4R2M _takmer_4X _tako_7Y6K1P _takoj_3Y _takové_3B _takový_3B _takođe_4K
    _takrat_4Y _taktiež_3X _takto_4X2B _takut_5R4M _taky_5B _také_6B4X _także_5U _takže_5BX
    _tal_4AF3CV2OZ1DLNTY _talaga_5I _talagang_4I _talk_3E1DHIMOR _tallet_3S1C _tallinna_5G1H
    _található_3L _talán_4L _tam3AV2BFIMPQUXa1HKLRYb _tam_5BPQUXa4Y3b _tama_3I1M _tamamen_4a
    _tamang_3I _también_6F _també_6A _também_6V _tamo_4K _tan_5F4A2Rab1EIM _tanah_4MR _tangan_4MR
    _tanggal_5M1R _tanging_3I _tanong_4I _tanpa_5MR _tant_5A4J1Z _tanto_5F4OV _tanya_4R3M _tao3I
    _tao_6I2b1MR _taon_5I _taong_5I _tap3MR2HP1IS _tapi_7MR _tapo_4P _tapos_4I _tar_5SZ
    _tarafından_5a _tarde_4V3F _tarihi_4a _tarkoittaa_4H _tarp_5P _tarvitse_4H _tarybos_4P
    _tas3Q1EHOPa _tas_7Q4P2MSZ1IJT _tatlong_4I _tato_4B1MU _tatt_4S _tatăl_3W _tautas_3Q1P
    _tava_4Q1V _tavalla_4H _tavo_4P _tay_5b _tayo_5I _tayong_3I _tačiau_6P _taču_5Q
    _te5G4MRTUVY3ABFHJKLOPQWXa2CDENS1IZ _te_7T6FK5GLUVWY4JOQ3Aa2H1BCNRSZ
    _team_4E3DIRT2CMOSZ1ABFHJLPQUVWXYb _teatas_4G _teatel_4G _ted4G2BX1Ya _teda_6G5X3B _teden_3Y
    _tedy_4B _teeb_5G _teg3GU2TY1CLN _tega_6Y1M _tegelikult_5G _tegen_5T _tegi_5G _tego_6U
    _teh3GH2Y1BKLQWa _teh_4Y2MR _teha_5G _tehdä_5H _tehdään_4H _tehnyt_4H _tehty_4H _tehát_4L
    _tei4G3P2DQ1H _teica_3Q _teie_6G _teikt_3Q _teil_4D _teine_5G _teised_4G _teisės_4P
    _tej_5U4Y3X1L _tejto_5X _tek_6a3K1NQY _tekee_4H _teki_4H2a1MR _tekið_4N _tekrar_4a _tekur_4N
    _tel3MR2LQXY1ABCDEFIJKNOPSTUVWZa _telah_7R6M _telefon_4R3UWa2BCDKLSYZ _teljes_4L _teljesen_4L
    _tell_4E1IMRS _tem4G3MRVY2AFJOUa1CEIKLPQSW _tem_6VY1Wb _tema_7G3AF2IKMOPRSV1CWYZa _teman_5M3R1Z
    _temat_4U1Z _temmuz_4a _temos_4V1P _tempat_6R5M _tempo_5OV1BCDMSTUX _temps_5AJ _temu_4U3Y1KMR
    _ten3ABFMRV2OSUX1EJLNPTW _ten_6U5BPX4T2Ea1DFIW _tenemos_4F _tenen_4A _tener_4F _tengah_4MR
    _tengo_5F1O _tengok_5R1M _tenha_3V _tenho_5V _tenia_4A2F _tenim_4A _tenir_4A2J _tenke_3S
    _tenker_3S _tentang_5M4R _tentera_4R _tento_5X4B1V _tentu_4M3R _tenía_4F _tepat_4M3R2Q
    _ter5M4R3LVY2AFJOTUWXa1BCDEHIKPQSZ _ter_6VY4T1AMRa _terakhir_4MR _teraz_5UX _terbaik_4MR
    _terbang_4R3M _terhadap_4M3R _terima_5R4M _terjadi_5M2R _terlalu_5M3R _terlihat_4M2R
    _termasuk_4M3R _terme_3AJ1OY _ternyata_4M2R _terre_3J1O _tersebut_6M3R _terug_5T _terus_5MR
    _terwijl_3T _tes_3J2M _tetap_5M4R _tetapi_5MR _tetszik_3L _teu_3AV _tev3Q1ATV _tev_6Q _teva_3A
    _teve_4V _tevi_5Q _teď_5B _teşekkür_4a _teşekkürler_5a _teško_4K _też_6U _težave_3Y _težko_4Y
    _th7Eb2DIRTV1ABCFHJKLMNOPQSUWXYZa _th_4E2IM1CDHNPRTb _tha5E3b1IR _tham_5b _than_5E2b1IR
    _thanh_5b _thank_4E1IR _thanks_3E1IMR _that_8E3I2MR1BCDFHJKLNOPQSTUVWXYZab _thay_4b
    _the7E3b2DITV1ABCFHJKLMNOPQRSUWXYZa _the_9E5ILRV4ACDHMNOPQSTUXZb3BFJKWYa _their_6E1IV
    _them_6E1IR _thema_3D2T _then_5E2I1MRb _theo_6b1T _there_6E1CHIMRSTUVXZb _these_5E1DIR
    _they_7E1IMR _thi4E3b1I _thi_4b1C _thing_4E1IR _things_4E1IV _think_5E1IR
    _this_7E3I2MR1ABCDFHJKLNOPQSTUVWXYZab _thiết_5b _tho2Eb1C _those_5E1R _though_4E _thought_4E
    _thr2E _three_4E1IMR _through_5E1I _thu4b1ET _thu_4b _thuis_4T _thuật_5b _thuộc_5b _thà3b
    _thành_6b _thá3b _thái_4b _tháng_5b _thân_4b _thêm_5b _thì3b _thì_6b _thích_5b _thông_5b _thư3b
    _thường_5b _thấy_5b _thần_4b _thật_5b _thế3b _thế_6b _thể4b _thể_7b _thị_5b _thống_5b _thờ3b
    _thời_6b _thủ_5b _thứ3b _thứ_6b _thức_5b _thự3b _thực_6b _ti5CNSZ4MPQRb3EFHIKOTVWXY2ABJL1Da
    _ti_6O5BKY4F3LSVX2CW1HIMPQRZab _tiada_6R2M _tiba_4MR _tid4M3CRSZ _tid_5CS4Z _tidak_8M7R
    _tiden_4CSZ _tidigare_4Z _tidligere_4CS _tidur_4MR _tie4Q3FHPX1DJT _tie_5Q4PX2H1E _tiedä_4H
    _tiek_6PQ _tiem_4Q _tiempo_5F _tiene_5F2O1X _tienen_4F _tienes_4F _tierra_3F _tiesa_4P3Q
    _tiesiog_5P _tieto_4X2H _tietää_4H _tieši_5Q _tiešām_4Q _tiež_5X _tiga_5R4M _tij3T1K _tijd_5T
    _tijdens_5T _tijekom_3K _tik4PQ1MR _tik_7P6Q2Y1Ma _tika_5Q _tikai_7Q _tikko_4Q _tikrai_5P
    _tiks_4Q2P _tikt_4Q _til5CNSZ2H _til_8CNS1EZ _tilanne_4H _tilbage_5C _tilbake_4S _till_8Z2E
    _tillbaka_4Z _tillegg_4S _tills_3Z _tillsammans_4Z _tim3EW2KM1CIRSVZb
    _tim_4KM3b2R1BCDEFHIJLNOSTVWXYZa _time_6E3CIKRSV2LMT1ABDFHJNOPQUWXYZab _timer_3CS
    _times_4E2V1ABCDFHIJLMNOPQRSTUWXYZab _timmar_3Z _timp_5W _timpul_4W _tin_6b1EIMRW _tinatawag_3I
    _tinc_3A _tine_4W1S _ting_5S4C1MRZ _tinggal_4MR _tinggi_5M4R _tingin_3I _tinh_5b _tinha_4V
    _tipo_4FOV3P1I _tipus_4A1P _tisti_4Y _titre_3J _tiên_5b _tiêu_4b _tiế3b _tiến_5b _tiếng_5b
    _tiếp_5b _tiền_5b _tl_4a1DEHOSU _to5BEUX4AFHJKPQTY3CSVW2DILMORZab1N
    _to_9EU8BX7KQY6CP5IS4RVb3DHLMTZ2AFJNOWa _toa2W _toate_5W _toată_4W _toch_5T _tod4F3V2HP1DEY
    _toda_4FV3Y _todas_4FV _todavía_3F _today_4E1IMRV _todella_5H _todo_6F5V1I _todos_6F5V _todėl_5P
    _toe3T _toe_4T1E _toen_5T _tog_4CKZ1S _toga_5K1N _together_3E1I _toh3B2X _tohle_4B _toho_5BX
    _tohoto_4B2X _tohto_4X _toi4H2J _toi_5J3H _toimi_3H _toimii_4H _toinen_4H _toisen_4H
    _tok3P2K1HMSY _tok_4S2KR1BLMXYZa _toki_4H _tokia_4P _tokie_4P _tokio_4P1DFTU _tokom_5K _toks_4P
    _toku_3K1UXY _tokį_3P _told_4E1C _toliau_4P _tolik_3B _toliko_4KY _tolong_5R3M
    _tom3BX2FKQ1CEJPSVZ _tom_5BX4K2CEHLMNRSTUVWZa1ADFIJOPYb _tome_5K1FJV _tomto_4X3B _tomu_5BX1K
    _tomēr_5Q _ton_4J2Ta1CDEHKMRUWXYZ _too2E _too_5E1IMRU _took_4E _torej_4Y _tornar_3A2V _tos_4PQ
    _tosi_4H _tosin_4H _tot4A3TW2HX1BDEFIJOSVZ _tot_6AT5W2D _tota_4A1H _totes_4A _tothom_4A
    _toto_5X4B1Ha _totoo_4I _tots_5A _totta_4H _totul_4W _tou4J1BEX _toujours_5J _tous_5J _tout_6J
    _toute_4J _toutes_4J _tovább_4L _további_4L _toàn_5b _toți_4W
    _tr6b4AJKOSW3BCEFPQUVXYZ2DINT1HLMRa _tra3AFJOVb2DEIKPQUW1BCMRSTXYZa _tra_6O4b _trabajo_4F
    _trabalho_5V _tracta_3A _trang_5b1S _tras_3F1W _travail_4J _través_3AF
    _tre3AKSW2COXYZ1BDEFJNPQTUVb _tre_5S4COZ1b _treba_5K4Y3X _treball_4A _treballar_3A _trebalo_4K
    _trebui_4W _trebuie_5W _trecut_4W _treh_3Y _trei_5W _trenger_5S _tres_4AF1IJ _tri_5K4XY2b1JM
    _tris_3P _triển_5b _tro5b3JSZ2ACOX1BDEKTUV _tro_4S3CZ1b _trobar_4A _troch_3X _trochu_4BX
    _trochę_4U _trois_4J _trong_8b _trop_5J _troppo_4O _tror_5CSZ _trots_3TZ _trouve_4J _trouver_3J
    _trovare_3O _tru3b2E1CJKPSUWY _true_3E1CHILMRSU _trung_6b _truyền_5b _try_4E1I _trying_4E
    _trys_4P _trzeba_4U _trzy_4U _trè2J _très_5J _trê3b1V _trên_6b _três_4V _trình_5b _trí_5b
    _trīs_5Q _trư4b _trước_6b _trường_5b _trị_5b _trọng_4b _trở_5b _tu4H3GIOPQRY2FJLMVb1ABEKSTUWXZa
    _tu_6FJQR5BKOUX4APVWY3b2M1DHILa _tua_4MO3RV1b _tubig_4I _tud4Y3L2V _tud_4L _tudi_8Y _tudja_4L
    _tudo_6V _tudod_4L _tudok_4L _tudom_5L _tudtam_4L _tuhan_5MR _tuhat_5G2H _tukaj_4Y _tul4GH2I1LMR
    _tulad_5I _tule_5G4H1Y _tuleb_5G _tulee_6H _tulemus_4G _tuli_5GH _tulla_4H _tullut_4H _tuloy_3I
    _tun_4D3R1B _tunay_4I _tunggu_5R3M _tungkol_4I _tuntuu_4H _tuo3H2P1O _tuo_5HP4O _tuomet_4P
    _tuon_4H _tur3PQ2H1ABCEFIKMORSTUVWXYZa _tur_5Q3CSZ2a1KMW _turi_6P1Q _turime_4P _turėjo_4P
    _turėtų_4P _tus_4F _tussen_5T _tut3O2H1BRUWa _tutaj_4U _tutta_4O _tutte_4O _tutti_6O _tutto_6O
    _tuvo_3F _tuwing_3I _tuy_4b _tveimur_3N _tveir_3N _två2Z _två_5Z _tvær_4N _tvö_4N _twe2T
    _twee_5T _tweede_4T _two_5E2I1CDLMRVb _ty4U3BHZ2CS1DEJPXb _ty_6B5U4b3X1Z _tych_5U1X _tycker_5Z
    _tyl3U _tyle_4U _tylko_6U _tym3U _tym_7U _typ_4Z3X2BDU _tyto_4B _tyvärr_3Z _tài_4b _tá_4X3b2V
    _tác_5b _táto_4X _tâm_5b _târziu_4W _tão_5V _tä4H3G2Z1D _tähte_4G _tähän_4H _tällä_5H _täm3H
    _tämä_6H _tämän_5H _tän3G2HZ _täna_5G _tänk_3Z _tänka_3Z _tänker_4Z _tänkte_3Z _tänä_4H
    _tänään_4H _täs2H _tässä_6H _tästä_5H _tätä_5H _täysin_4H _täytyy_4H _täällä_5H _tænke_3C
    _tænker_3C _tæt_3C _té_5A4B1Fb _tényleg_4L _této_4B _têm_4V _tên_5b _tête_4J _tìm_5b _tình_5b
    _tích_5b _tím_5B3X1b _tíma_5N _tính_5b _tók_4N _tô3b _tôi3b _tôi_6b _tõttu_4G _tö3L2G1HN _töb3L
    _több_5L _többet_3L _tör2L _történt_4L _töö_5G _tú_3FX2b1A _túl_4L _túto_4X _tü3a1DL _tüm_5a
    _tür3a1D _türk_5a _türkiye_6a _tý3X2B _tých_4X _týchto_4X _týden_3B _tým_5X3B _týmto_3X _tā4Q
    _tā_7Q _tād3Q _tāda_4Q _tāds_4Q _tādu_4Q _tādēļ_3Q _tālāk_4Q _tām_3Q _tāpat_4Q _tāpēc_5Q _tās_6Q
    _tātad_4Q _tăng_4b _tău_3W _tą_5P4U _tėvas_3P _tę_3U _tě2B _tě_4B _těch_4B _těchto_3B _tř2B
    _třeba_5B _tři_4B _tūkst_4P1Q _tų_4P _tư3b _tư_5b _tạ4b _tại4b _tại_7b _tạo_5b _tất_5b _tập_5b
    _tế_5b _tỉnh_5b _tốt_5b _tổ_5b _tổng_5b _tới_5b _từ3b _từ_7b _từng_5b _tử_5b _tự_5b
    _u4DKQ3AFJNOSVWZ2BCEHIMPRTUXY1GLa _u_9K6BT5UX4DEQ3CFLNRab2AHIJMOPSVWYZ _uang_4M1R _uansett_4S
    _ud4C2BU1KMRXY _ud_6C1F _ude2C1Y _ude_4C _uden_5C _udział_3U _udělat_3B _uge_3C _uglavnom_3K
    _ugye_3L _uhr_4D _ui4T1W _uit4T1W _uit_7T1W _ul_4W2U1BKXY _ulit_3I _ulo_4I _ultimo_3O1F
    _uluslararası_4a _um5V4N3D2BIKXY1MORUWa _um_8NV6D2K1CELPRUXY _uma4V2I1OW _uma_8V1KY _umaga_3I
    _umrl_4Y _umum_4M2R _un5ADFJOQW4MR3CENSZ2IKV1BHLPTUXYa _un_9Q8AFJOW3a2DIK1BCEHLMNPRSTUVXYb
    _una5A4FO2I1W _una_8AFO4IW1NV _unang_5I _unas_3F _und5D3CNZ2ESW1R _und_9D1CJKOPXY _undan_3N2Z
    _undang_4R2M _unde_5W _under_5CSZ4E1IMO _understand_3E _undir_5N _une4J2W1A _une_8J1FV _unei_5W
    _unele_4W _unes_4A1J _unge_4C3S1Z _unidos_3FV2I _units_3A2E _universidad_3F _universidade_3V
    _universitat_3A _universiteto_3P _uno_5FO1DI _unor_4W _unos_4F _uns3D1AV _uns_5D4A3V1JN
    _unser_3D _unsere_4D _unt4MR3D1EI _unter_5D _unternehmen_3D _until_4E1I _untuk_8MR _unu2W1Ka
    _unui_5W _unul_5W _uomini_4O _uomo_4O _up3EINYZ2K1BHMPQRUX _up_6E3IM2BCDHRTVWXZ1AFJKLNOPQSUYab
    _upa3I1Y _upang_6I _upo3Y1K _uporablja_4Y _uporabljajo_3Y _uporabo_3Y _upp3NZ _upp_6NZ
    _upravo_4K1Y _ur_4Z3Y1CDIKLNU _uri_4I3W2Y _urm2W _urma_4W _urmare_3W _urmă_4W _určite_4X
    _určitě_4B _us_5AE3DI2CJMV1BFHKLNOPQRSTUWXYZab _usar_3FV1A _use2EH _use_4E2V1FI _used_4E
    _usein_4H _using_4E _usted_3F _ut4SZ3L1ABCFIJKMNORUVW _ut_6SZ1L _utama_4M3R _utan_5Z4N
    _utanför_3Z _ute3S1OZ _ute_4SZ _uten_5S _utenfor_3S _utolsó_4L _utrolig_3S1C _utá2L _után_6L
    _uu3GH1IT _uuden_4H _uuesti_4G _uur_5T _uus3G2H _uus_5G1H _uusi_4H _uusia_4H _uutta_4H _uvek_5K
    _uw_4T1U _uz4Q2Ka1BUX _uz_8Q5K1PWX _uzun_5a _už3BPX1K _už_7BX6P _užsienio_4P _ușor_3W
    _v6TX5BCGHLNPQSYZab4ADFJKOVW3E1IMR _v_9BXY4HLPW3CDEKMQRSTZab2AFIJNOUV
    _va6T5HLQZ4ACGNPS3FJKOVWYa2BEX1DIMRb _va_8A6W5FJ4OZ2Pb1EKLQST _vaa3H1T _vaak_4T _vaan_6H
    _vad3Z2PQ1OT _vad_7Z1LPW _vader_3T _vadovas_3P _vag4L1A _vagy_7L _vagyok_6L _vagyunk_4L
    _vahel_5G _vai4HQ3GP2AV1Jb _vai_7Q6V5H3Ob1W _vaid_5G _vaig_5A _vaikai_4P _vaikka_5H
    _vaikuttaa_4H _vaikų_4P _vain_6H1J _vairs_5Q _vairāk_5Q _vais_4J1V _vajadzētu_4Q _vajag_5Q
    _val3GHLPQ2AFN1CEJKOSTVWZa _valaki_5L _valami_5L _valamint_4L _valamit_3L _vale_4G3FV2O1W
    _valige_4G _valitsus_5G _valodas_3Q _valodā_4Q _valsts_6Q _valstybės_5P _való_4L _vam_5Y4AK
    _vamos_4FV _van6T4L3A2CHNPSZ1FKOb _van_9T7L6A4F3K2CDEHJMNRYZab1BIOPQSUVWX _vanaf_4T _vandaag_4T
    _vandens_4P _vanlig_3S2Z _vannak_5L _vanskelig_4S1C _vant_3S1C _vanuit_3T
    _var5Z4CNQS3Ha2GP1ABEFJKOVWXY _var_8N7CSZa6Q1JKPWX _vara_6Z2NQW1HV _varam_3Q _varbūt_5Q
    _vardas_4P _vardı_4a _vardır_4a _varem_4G1A _varför_5Z _vari_4Q3O1X _varios_3F _varit_5Z
    _varje_4Z _varmaan_4H _varmasti_4H _varsa_4a _vart_3Z1N _varten_4H _varu_4Q _varð_5N _varētu_5Q
    _vas_5Y4K3FJ2AL1HW _vasaras_3Q _vasario_3P _vast_3T1E _vasta_4H1OV _vastaan_5H _vastus_5G
    _vaš_3KY _vaše_4BXY3K _važno_3K1Y _ve5NTa4BCDFGKSXY3AEHJLOPQVWZ1IM _ve_9a7B5E3AF2OY1LMXb
    _veces_4F _veci_4X1QW _ved4C3S2BOWXY1HP _ved_7C6S1QY _vedea_3W _vedere_4OW _vedno_5Y _vee4G2T
    _veel_7G6T _veg3N2A1LS _vegada_4A _vegades_3A _vegar_4N _vegna_5N _vei_4S3W2H _veien_3S
    _veikia_4P _veikla_3P _veit_3N1S _vej_4C _veja_3V _vejen_3C _veka_3K1Y _vel3BKNSY2CL1AHOQTVX
    _vel_6N5S4C2L1Q _veldig_5S _vele_4L3T _velem_4L _velik_3Y2K _velika_3KY _velike_4K3Y
    _veliki_4K3Y _veliko_5Y2K _velja_3Y2N _velké_4B _velký_3B _velmi_5B1X _vem_4VZ3Y _vendar_5Y
    _vengono_3O _venit_4W _venner_3CS _venäjän_4H _veo_3F _veoma_4K
    _ver5T4DN3FOVa2ACEHJKPSXYZ1BILMQW _ver_5FV3Ta1DNQ _vera_7N3O1FIKLPTVWXYa _verdad_4F _verdade_4V
    _verden_4CS _verder_4T _verdi_4a2S1LO _veren_4a1H _verhaal_3T _veritat_3A _verið_6N _verjetno_4Y
    _verkar_4Z _verkligen_5Z _vero_4O1HY _vers_4J1ACLT _verschillende_4T _verso_4O _very_5E2I
    _verða_4N _verður_4N _vet2SZ1HLN _vet_5SZ1LT _veta_3Z1X _veu2AJ _veu_3A _veure_5A _veut_4J
    _veux_4J _veya_5a _vez_5FV1Y _veze_4K _vezes_4V _vezi_5W3K1Y _već2K _već_5K _več3Y1BKX _več_6Y
    _večina_4Y _veľ3X _veľa_5X _veľké_4X _veľký_4X _veľmi_6X _vi5Q4CNPSZb3AFGHJKLOVWX2BDETY1IMRa
    _vi_7CSZ5O4Kb3AFVY2LW1BDEHIJMNPQTUX _via_5OT4C3ASVZ2EIJM1BDFLPQRUWX _viac_5X _viața_4W _viață_4W
    _vid_5Z1CKPQY _vida_5FV4A1KPYZ _vidare_3Z _videre_4CS _vidi_5K2Y1Q _vidieť_3X _vidite_4K1Y
    _vidět_4B _vie4PQ3DH2FJX1EOTW _vie_5J3HX1OW _viegli_3Q _viel_5D2T1H _viele_5D _vielen_4D1T
    _vielleicht_4D _vielä_6H _vien_5Q3P1H _viena_5PQ1AW _vienas_5P3Q _viene_4O3F _vienkārši_5Q
    _vienmēr_5Q _vieno_4P1Q _viens_5Q3J _vient_3J _vienu_5Q3P _vienā_4Q _vieną_5P _vier_3DT1V
    _vieta_4PQ _vietas_4Q3P _vietoje_4P _vietos_4P _vietu_4Q _vietā_4Q _vietą_4P _viga_4G _vigane_4G
    _vigtigt_3C _vii4G3H1W _viimane_5G _viime_4H _viis_5G1H _vijf_3T _viktig_4S2Z _viktigt_3Z
    _viku_3N _vil4CSZ2JLNP1AHQ _vil_7CS3N _vilja_4N3Z _vilka_4Z1Q _vilken_4Z _vilket_5Z _vill_6Z4N1S
    _ville_5CS4JZ2H1O _vilniaus_5P _vilniuje_4P _vilnius_4P _világ_4L _vind_4T1CSZ _vinden_4T1CSZ
    _vindt_3T _vine_3W2A1CF _vinna_4N2Z _virkelig_4CS _virker_3CS _vis4PQ2ACFLOSVZ1EJKNTWY
    _vis_5P3C2JQSTWZ1K _visa_4PQ3Z1EFJMRV _visada_4P _visai_4P2Q _visar_3Z _visas_4PQ1Z _viser_4S3C
    _visi_5PQ1MR _visiem_5Q _visiems_4P _visiškai_4P _viskas_4P _viską_4P _vismaz_4Q _viso_4P1O
    _visos_4P2Q _vispār_3Q _viss_6Q2NSZ _vissa_4Z _visst_4Z2S _vissza_4L _vist_4C3A2S _visto_4O3FV
    _visu_6Q2P _visuomenės_4P _visus_5P4Q _viszont_4L _visą_5P _visų_4P _vita_5O4N2LZ1PQ _viure_3A
    _viên_6b _við5N _við_8N _viņ4Q _viņa_6Q _viņai_4Q _viņam_4Q _viņas_4Q _viņi_5Q _viņiem_5Q
    _viņu_5Q _viņš_6Q _viš3K1Y _više_6K _việ4b _việc_6b _việt_6b _vlast_3K1B _vlasti_3K1BX
    _vlastne_3X _vlastní_4B1X _vlastně_4B _vlogo_3Y _vo5DT4HJLV3AKNOWXY2BCFP1ESZb _vo_6X1B _voc3V1O
    _você_6V _vocês_4V _vod2KXY1B _vode_3KY2X _voglio_4O _voi4H3J1EOW _voi_7H4OW1b _voidaan_4H
    _voir_5J _vois_3J2H _voisi_4H _voit_4H3J _voivat_4H _vol4L3AOT2BV1CDEFJKSWXY _vol_4A3T2J1DEFKLOW
    _volgende_4T _volgens_4T _volna_5L1B _volt_7L _volta_5O4V2A _voltak_4L _voltam_4L1V _volte_4O1V
    _vom_5D4W _von4D1JLNTVX _von_8D3NX1BCEHJKLOPQSTUWYZab _vont_3J1N _voo5T _voor_8T _vooral_4T
    _vor3DNW2C1OTZ _vor_6D5W2C1N _vorba_4W _vores_5C _voru_6N _vos_4JP3AF2V1T _votre_5J _vou3J2V
    _vou_5V _vous_7J _voy_4F _vprašanje_3Y _vr3KTY2JWX1B _vraag_4T _vragen_4T _vrai_4J _vraiment_4J
    _vrea_3W _vreme_5K3W1Y _vremena_4K1Y _vri2KT _vrienden_3T _vrij_3T _vrijeme_4K _vrlo_4K _vro2T
    _vroeg_3T _vrouw_4T _vrouwen_4T _vrste_3KY _vrátane_4X _vs4Y1BX _vsa2Y _vsaj_4Y _vsak_4Y
    _vsako_3Y _vse4Y _vse_6Y _vsebuje_3Y _vseeno_3Y _vsega_3Y _vseh_4Y _vsem_4Y _vsi_5Y1BX _vtedy_4X
    _vu3H2b1ACFJOSTZa _vu_4J2P1Kb _vue_3J _vuo3H2O _vuoden_5H _vuoi_4O _vuoksi_4H _vuole_4O
    _vuonna_5H _vuotta_5H _vy4BX3P _vy_4B3X _vyko_4P _vyksta_4P _vypadá_3B _vz2BXY _và5b _và_8b
    _vào4b _vào_7b _vá3BLX1V _vál3L1B _vám2BX _vám_6X5B _várias_3V _vários_3V _város_3L _vás_5BX
    _váš_4X3B _vão_4V _vä5G4Z3H2X _väg4G2Z _väg_3Z _väga_6G _vähem_5G _vähän_5H _väi3G1H _väike_5G
    _väl5G3Z2H _väl_5Z _väldigt_4Z _välillä_4H _välja_7G3Z _vän2Z _vänner_3Z _vär2Z _världen_4Z
    _väärtus_4G _vå2SZ1C _vår2SZ _vår_4SZ _våra_4Z _våre_4S _vårt_3SZ _væ4C3S2N _væk_4C _vær4CS2N
    _være_6CS _været_5C1S _væri_5N _vært_6S1C _vé3L1JN _vég3L _vége_4L _végre_4L _végén_3L _végül_3L
    _vì_6b _ví3B2N1AFLVXb _víc_4B _více_5B _vídeo_4V3A2F _vô_5b _vôbec_4X _võ5G _või5G _või_7G
    _võib_5G _võiks_5G _võtta_5G _vý3BX _vārdu_4Q _vă_5W _văn_5b _văzut_3W _včasih_4Y _včetně_3B
    _vďaka_5X _vē3Q _vēl3Q _vēl_6Q _vēlas_3Q _vēlāk_4Q _vėl_4P _vėliau_4P _vě3B _věci_4B _větší_4B
    _vš3BX _vša2BX _však_6X5B _vše3BX1Y _vše_4B _všech_4B _všechno_5B _všechny_5B _všem_3B
    _všetci_4X _všetko_5X _všetky_5X _všetkých_4X _všeč_3Y _všichni_4B _vůbec_4B _vždy_5X4B
    _vždycky_4B _vấn_4b _vẫn_5b _vật_5b _vậy_5b _về3b _về_7b _vị_5b _vớ4b _với4b _với_7b _vụ_5b
    _vừa_5b _vực_5b _w6DETU3IMR2CLWb1ABFHJKNOPQSVXYZa _w_9U3DER2BCHILMPQTXa1AFJKNOSVWYZb
    _wa5T4DE3IMRU1CJLNSVWXYZab _waa3T _waar_6T _waarbij_3T _waarin_3T _waarom_5T _wachten_3T _wag_3I
    _wait_3E1I _waktu_6M4R _wal3I2R1DEMU _wala_5I _walang_6I _walaupun_5R3M _wam_3U _wanita_5MR
    _wanneer_4T _want_5E4T1ILRUVX _wanted_3E _war3D2TU1EMR _war_7D3E1HILMRTUVa _waren_5DT
    _warga_4M3R _warum_4D _was4E3DT1U _was_7ET6D4U2I1HMPRSVXZab _wasser_3D _wat3T2E _wat_7T1DR
    _water_4ET1CIM _way_5E2I1DHLMPRTUVXZb _wciąż_3U _wcześniej_4U _we5DT4E2U1ABCFIJLMORVWXZab
    _we_7ET4U2IMR1ABCDFHJKLNOPQSVWXYZab _według_4U _wee3T1E _week_4ET2IJ1ORW _weer_5T _weet_5T
    _weg_4DT _wegen_4D2T _wei3D1ET _weil_5D _weinig_3T _weiss_4D _weit_3D _weiter_4D _weitere_4D
    _wel3T2DE _wel_6T _welche_4D _welke_4T _well_5E2IR1MZ _welt_4D _wen3D1ET _wenig_4D _weniger_3D
    _wenn_7D _went_4E _wer3DET1U _wer_5D _werd_6T1D _werde_4D _werden_6D4T _were_6E1IR _wereld_4T
    _werk_4T2D _werken_4T1D _werkt_3T _weten_4T _wh4E1IR _wha3E _what_6E2IR1BCDFHJKLMOPQSTUVWXZab
    _whe3E _when_6E1CHILMPRUVXb _where_5E1MR _whi3E _which_6E1I _while_5E1I
    _white_4E2IR1ABCDFHJKLMNOPQSTUVWXYZab _who3E _who_6E2I1BCDHLMNRSTUVXZb _whole_3E _why_5E1IMRU
    _wi5D4ETU2I1BCHLMNRSVWXYZab _widzę_3U _wie4DU2T _wie_7D5T3U _wieder_6D _wieku_4U _wiele_4U
    _wielu_4U _wiem_5U _wiesz_4U _wij2T _wij_5T _wika_4I _wikang_3I _wil3ET2D1CMNRb _wil_6T
    _will_6E5D2IR1BCFHJKLMNOPQSTUVWXYZab _willen_4T2D _wilt_4T _win_3E1DHIMRTUZ _wir4D _wir_7D
    _wird_6D _wirklich_4D _wissen_4D _wit4E1ITU _with_7E3I2CHLMRSV1ABDFJKNOPQTUWXYZab _within_3E
    _without_4E1I _wię3U _więc_5U _więcej_5U _większość_3U _wo4ET3D2U1ILMRb _wo_5D1MR _woche_3D
    _wohl_4D _wollen_4D _wollte_4D _woman_3E1I _women_4E1IOTU _won_4E2T1MRb _wor4T3E2D1I
    _worden_6T4D _wordt_6T _work_5E2I1CDHMRSTV _working_3E1I _world_5E3L2HIMRTUVb1ABCDFJKNOPQSWXYZa
    _wou3E _would_6E1I _wraz_3U _wrong_3E _ws3U _wsz3U _wszyscy_4U _wszystkich_4U _wszystkie_4U
    _wszystkim_4U _wszystko_5U _wtedy_4U _wu2D _wur3D _wurde_6D _wurden_5D _wy4U _wydaje_4U
    _wygląda_4U _während_4D _wäre_5D _würde_5D _würden_3D _wł2U _wła3U _właśnie_5U _wśród_3U
    _x4b2A1BCDEFJKLMOPRTUVWX _xe_5b _xem_5b _xuất_6b _xã_5b _y6a5EFMR4H3IJNPb1ABCDKLOSTUVWXYZ
    _y_9F6J5I4b3APa2BCEHKLMORUV1DNQSTWXYZ _ya5MRa2FI _ya_7M6Fa5R2EI1JV _yah_4M2R _yaitu_5M
    _yaklaşık_4a _yakın_4a _yalnız_4a _yan5MR3a1I _yan_4I3a1MR _yang_9MR2I1Ta _yani_5a _yanlış_4a
    _yanında_4a _yap4a _yapan_4a _yapmak_4a _yaptı_4a _yaptığı_4a _yapılan_5a _yar3a _yardım_4a
    _yardımcı_4a _yarın_4a _yaz_4a _yaş3a _yaş_3a _ye4a3E1IJMR _ye_4a3R1EM _yea3E1I _year_5E3I2R1V
    _years_5E2I1LX _yemek_4a _yen3a _yeni_6a _yeniden_4a _yer3a _yer_5a _yerde_4a _yere_4a
    _yerine_4a _yes_4E1IMRSZ _yet_4E _yeux_3J _yf2N _yfi3N _yfir_6N _yg_5M4R _yh3H _yhden_4H
    _yhdessä_4H _yht3H _yhtä_4H _yhä_4H _yine_5a _ykkur_3N _yksi_5H _yl3H _yleensä_4H _yli_5H
    _yo5E3a2FI1BCDHJKLMNORSTUVWXYZb _yo_6F3I2M1CEHLRUVa _yok3a _yok_6a _yoksa_4a _yol_4a _yon_3I
    _you5E1CDHILMRSTUVXZb _you_8E4R3ILMPUX2BCDFHJKOQSTVWYZab1AN _your_6E2IR1ABCDFHJKLMNOPQSTUVWXYZab
    _ypač_4P _yr4P2H1N _yra4P _yra_8P _yrði_3N _yu2I1MRa _yun2I _yun_4I1MR _yung_5I _yêu_5b _yü3a
    _yüksek_4a _yüzden_4a _yı3a _yıl3a _yıl_5a _yılında_4a _z6BUXY5DKT4Q3Wa2L1AEFJMOPRV
    _z_9U8BXY3DLT2KPQa1ACEFHIJMNORSVWZb _za5KUY4BX3a2T1DLQR _za_8KY7BUX1LQ _zadnjih_3Y1K _zaista_3K
    _zajedno_4K _zakaj_4Y _zal_5T _zam3a2U1BKRXY _zaman_6a4R2M1Y _zamanda_4a _zar2UY1KXa _zaradi_6Y
    _zaraz_3U _zase_4B3X2Y _zaten_4a2T _zatiaľ_3X _zatim_3K _zato_6Y4K1BX _zatím_4B _zawsze_5U
    _zač2BXY _začel_3Y _začela_3Y _začetku_4Y _začiatku_3X _zašto_4K _zbo2K1Y _zbog_6K _zbyt_3U
    _zcela_3B _zd3Y2BUX1K _zda_3BY _zdaj_4Y _zde_4B _zdi_3Y2B _zdjęcia_3U _zdjęcie_4U
    _ze4T3BDU2KQY1LWXa _ze_7T6BU1X _zeer_3T _zeg_3T _zeggen_4T _zegt_4T _zei2D1T _zei_4T1W _zeigt_3D
    _zeit_5D _zejména_3B _zeker_4T _zel2TY1BQX _zelf_4T _zelfs_4T _zelo_6Y _zemes_4Q _zemlje_4K2Y
    _zemlji_3K2Y _země_4B _zetten_3T _zg2Y1KU _zgo2Y1U _zi5T3Q2W1BDKUXYa _zi_5W _zic2T1W _zich_5T
    _zie3T1DQU _zie_4T _zien_5T _ziet_4T _zij4T _zij_5T _zijn_8T _zile_4W _zit_4T _zitten_4T
    _ziua_4W _ziņas_3Q _zlasti_3Y _zna3KU2BXY _zna_4K2UY _znaczy_3U _znam_3KU1Y _znamená_4X3B
    _znači_4K _znovu_3BX _zo4T3UX1ABFJKLOQWYa _zo_6TX _zoals_5T _zodat_3T _zoek_4T _zonder_5T
    _zoon_3T _zor_4a _zorg_3T _zorgen_3T _zos3U1X _został_4U _została_4U _zostały_3U _zou2T _zou_5T
    _zouden_3T _zowel_3T _zrobić_4U _zu5D2T1Y _zu_8D1K _zuid_3T _zullen_4T _zum3D _zum_6D _zur3D
    _zur_6D _zurück_4D _zusammen_4D _zw2DU1T _zwar_4D _zwei_5D _zwischen_5D _związku_3U _zá3BX1L
    _zák2BX _základe_3X _základní_3B _zároveň_4X3B _září_3B _º_4V2F1A _à5J3V1A _à_9J6V2b1ADOT _às_5V
    _á6N3L2Vb1FX _á_9N3b2LV1BFX _áfram_4N _água_4V _ágúst_3N _áhrif_4N _ál3L1N _áll3L _áll_4L
    _által_5L _án_4LNb _áno_3X _április_3L _ár3N1FLV _ár_5N1L _ára_5N2L _área_4V2F _ári3N _ári_4N
    _árinu_3N _árið_5N _árum_4N _ásamt_5N _át_5L _átt_4N _átti_4N _áttu_3N _áður_5N _ä6Z3G2H1D
    _älskar_4Z _älä_4H _än3Z _än_6Z _ändå_4Z _ännu_4Z _är6Z3G _är_9Z _ära3G _ära_6G1DZ _äve2Z
    _även_6Z _å5S3CZ _å_9S3Z1C _åka_3Z _år3CSZ _år_6CSZ _årene_4S1C _åt_5Z _ætla_4N _ætti_4N _ç5a3J
    _ça3Ja _ça_6J _çal2a _ço4a _çocuk_4a _çok4a _çok_7a _çünkü_5a _çı3a _çık3a _çıkan_4a _çıktı_4a
    _è4O1A _è_8O2A _é6L4AJV3N2F1CST _é_8V3O2L1J _éc2J _ég4N1JL _ég_7N2L _également_4J _él3L2J1F
    _él_4F3L _élet_3L _élő_4L _én3L1CJS _én_7L4C3S2T _épp_3L _éppen_3L _équipe_4J _ér3L _ért2L
    _ért_3L _értem_4L _és5L4A1F _és_9L8A2V _ét4J1L _éta3J _étaient_4J _étais_3J _était_6J _état_4J
    _été2J _été_6J _év3L1J _év_5L _éve_4L _éves_4L _évi_3L _één_4T _ê2J _êt3J _êtes_3J _êtr3J
    _être_6J _í6N3L1Xb _í_9N _íg2L _így3L _így_6L _ís3N1X _ísl3N _ísland_3N _íslandi_5N _íslands_5N
    _íslenska_3N _íslensku_3N _ísť_3X _î6W _îi_5W _îl_5W _îm2W _îmi_4W _împotriva_4W _împreună_4W
    _în6W _în_9W _înainte_4W _înc3W _începe_3W _început_4W _începând_3W _încă_4W _înseamnă_3W
    _însă_4W _înt3W _într_5W _între_5W _își_4W _îți_4W _óra_4L _óta_4L _ông3b _ông_6b _õig3G
    _õige_4G _õigus_5G _ö4a3LNZ2G1D _öelda_4G _öll_4N _öllu_4N _öllum_4N _ön3a1LNZ _önce_5a
    _önemli_5a _önnur_4N _össze_4L _összes_4L _öt_3L _öv3Z _öve3Z _över_6Z _öyle_5a _özel_5a
    _özellikle_4a _öðrum_4N _ø2CS _ønsker_4CS _ú3BLNX2A1FV _úgy2L _úgy_6L _új2L _új_6L _újabb_4L
    _újra_4L _último_3FV _único_3FV _úplne_4X _úplně_4B _úr3N1BLX _úr_6N3L _ús_3A _út3N1BLX
    _út_6N3L1b _ü5G4a3D2L _üb3D _übe3D _über_6D _überhaupt_3D1T _üh3G _ühe4G _ühe_4G _üheksa_5G
    _ühel_4G _ük3G _üks4G _üks_6G _ül4G2a1L _üle5G _üle_7G _üles_5G _ülke_4a _üniversitesi_4a _üt4G
    _ütl4G _ütles_6G _ütlesin_4G _üzere_4a _üzerinde_4a _üzerine_4a _üç_5a _ý_5b _þ6N _þ_4N _þa5N
    _þann_5N _þannig_4N _þar4N _þar_7N _þau_5N _það4N _það_7N _þe5N _þeg3N _þegar_6N _þei4N _þeim_5N
    _þeir_6N _þeirra_6N _þeirri_3N _þes4N _þess_6N _þessa_3N _þessi_4N _þessu_4N _þessum_4N _þet3N
    _þetta_6N _þig_4N _þið_4N _þrátt_3N _þv3N _því3N _því_7N _þá3N _þá_6N _þátt_4N _þær_5N _þér_5N
    _þó2N _þó_5N _þótt_3N _þú3N _þú_6N _ārā_4Q _ātri_4Q _ăn_5b _ć3K _će3K _će_6K _ćemo_4K _ću_3K
    _č4BXY3K2PQ _č_4X3B1PY _ča3XY2B1K _čak_4K _čas3XY2B1K _čas_5Y4BX1K _časa_5Y _čase_4X2BY
    _časti_4X1KY _často_4BX _času_5Y4X3B _časť_4X _če3BY2KX1PQ _če_7Y1K _čega_3K _čemer_3Y
    _čemu_3K2B1Y _čeprav_4Y _čes3B1KXY _česká_4B1X _české_5B1X _český_4B1X _često_4K _četiri_4K
    _čez_4Y1B _či_5BX _čia_6P _čiji_3K _čini_3K _član_3KY _člani_3Y _članova_3K _človek_4X3Y
    _člověk_4B _čo3X1K _čo_7X _čr_4B1X _čtyři_3B _část_4B _části_4B _čím_3BX _číslo_4X3B _ď2X _ďa2X
    _ďal2X _ďalej_4X _ďalšie_4X _ďalší_3X _ďalších_4X _đ7b _đang_6b _đi4b _đi_6b _điề3b _điều_6b
    _điểm_5b _điện_5b _đoàn_5b _đánh_5b _đây_6b _đã4b _đã_7b _đình_4b _đó3b _đó_7b _đông_5b _đơn_5b
    _đư5b _đưa_5b _đường_5b _đượ5b _được_8b _đạ3b _đại_6b _đạo_5b _đất_5b _đầ3b _đầu3b _đầu_6b
    _đặc_5b _đẹp_5b _đế3b _đến4b _đến_7b _đề_5b _đều_5b _để4b _để_7b _địa_5b _định_6b _đối_5b _đồ_4b
    _đồng_6b _đổi_5b _độ4b _độ_6b _đội_5b _độn3b _động_6b _đủ_4b _đức_4b _ģimenes_3Q _īpaši_4Q _į4P
    _į_8P _įvairių_4P _ı_4a _ın_4a _ļ2Q _ļauj_3Q _ļot2Q _ļoti_6Q _ľ2X _ľu2X _ľud2X _ľudia_4X
    _ľudí_5X _ňom_3X _ő_5L _ők_4L _őket_4L _őt_3L _ř3B _ře2B _řekl_4B _ří2B _říct_3B _říká_4B _ś3U
    _św2U _świ3U _świat_3U _świata_4U _świecie_4U _ş4a _şe3a _şekilde_5a _şey3a _şey_6a _şeyi_4a
    _şeyler_4a _şimdi_5a _şu_5a _š4KPQY3BX _ša3P2Q1BKX _šajā_5Q _šal2P _šalia_4P _šalies_4P
    _šalių_4P _še4Y2P1BKQ _še_7Y _šeima_4P _šeimos_4P _šeit_4Q _šele_3Y _ši4P2Q1KXY _ši_4P1Q _šia2P
    _šiandien_4P _šie_4P3Q _šiek_4P _šim_3Q _šio_4P _šios_5P _šis_5PQ _šiuo_4P _šią_4P _šių_4P
    _školy_4BX _šo3Q2Y1P _šo_6Q _šobrīd_4Q _šodien_4Q _št4K3XY1BP _št_4Y _šta_5K _štai_4P _šte2Y
    _številne_3Y _število_4Y _štiri_3Y _što4K _što_7K _šv_4P _šī_5Q _šīs_4Q _šį_5P _šķiet_4Q
    _ūdens_4Q _ūkio_4P _ż4U _że4U _że_8U _żeby_5U _ży2U _życia_4U _życie_4U _życiu_3U _ž4BPXY3K1Q
    _že4BX3Y2KP _že_8BX7Y _želite_3Y2K _žemės_5P _žena_4K3BX2Y _ženske_3Y1K _ženy_3BX _ži3KPXY2B
    _žiadne_3X _žin2P _žinoma_4P _živ3KY2BX _živi_3KY _življenja_4Y _življenje_4Y _življenju_3Y
    _život_4BKX _života_4KX3B _životu_3K1BX _žm3P _žmo3P _žmogaus_4P _žmogus_4P _žmona_4P _žmonių_5P
    _žmonės_5P _ș5W _și5W _și_9W _ști2W _știu_4W _ți_4W _ảnh_5b _ở3b _ở_7b
    a3IMR2AFGHKLOPQVWYZa1BCDEJNSTUX a_4AFGHIKOV3BLMNQRUWXYZa2JPb1CES aa6HT4GI3MR2a1CD aa_5H2G1I
    aaa2I aaar2I aab3G1I aab_3G aag2T1I aag_2T aail3G2H aak3T1H aakt2T aal3T2H1Ia aal_3T aan5H4T3IMR
    aan_5H4T3IMR aar5T3I1CDH aar_5T1D aard2T aari2I1HT aaro2T aas4G2HI1T aast4G1HT aat4T3H2Ma1DR
    aat_3MT2a1HR aats3T ab4DFI3AEGMPQRVa2BCJKLOUWXY1NSTZ ab_4G2DR1CLMP aba4I3FP2AMQRVa1JKLUWY
    aba_2FI1LQYa abai3P1I abaj2F aban3I2A1FMRa abas2I1Qa abe4D2CFVa1AIMQWXY abe_3D1CFVY aben3D1A
    aber3D2FVa1AC abi3I2FOPQRWYa1ABEJKMNTUVX abi_3I2Q1RYa abo3E2I1AFJKLOQVWY abou3E1V aby3X2BU
    aby_3X2BU1E abā2Q ac5AFUW4DEJOV3BKPRTXa2CILMQYZ1HNSb acak3a acam2R1M acc3O2AEJ1FITW
    ace4W3F2BEJOV1ACIMQTUXZa acea2W acer2F1COWX aces3W1EFJV ach4D3TU2EJVX1BFIW ach_4D3U2EX1B
    ache2D1EJTVW acht3DT aci4AF3KP2BUVY1EJOQWXa acia2F1V acij3KPY1Q acio3AF2V1KPQY ació4AF1U acj3U
    acji2U ack3E2Z1CDILMRTWX ack_2EZ1CDIMRT act3AEW2FJT1IV acz3U acă3W acă_3W
    ad4FKMPQRVZa3ABCEGILOUWXY2DJST1H ad_4GPQZ3BCEFIKT2LORUXY1DMSW ada5MR4AKVa3FGPQU2BHILWXY1EJOTZ
    ada_5MR4AGKV3FQ2PUWa1BHIOXYZ adal4M3R2I1LUXYa adar3a2P1AMQY add3S1ELOTa adde3S1ETa
    ade4VZ3a2ACDEFKOTWXY1BIJMPRSU ade_4VZ2CDEKX1JOSTWYa ades2AFV1OZ adi4MR3KY2CEFOPQX1ABDHIJLSTUVWZa
    adi_4MR3Y2K1QXa ado4FV2AIKPQX1BEJLOUWYa ado_4FV2I1OPY ador3V2AF1I ados3FV1QX adz3U2Q1Y adı3a
    aeg3G aega3G af5CN3DTa2AEJMORSVWZ1BFIKLPQUXY af_5C4N2T1MRa afa3N1ARVWa afa_3N1a afn2N
    ag5GIZ4CLMR3DEJNOSTV2AFKPQUWY1BX ag_5Z4I3CST2DN1ELQ aga5G4I3MR2ELNOPQYZ1AFJKUVW
    aga_5G3I2MNR1AFKLUVWYZ agai3M2ER1Q agan3I1KMN agaw3I agay2I agb2I age4C3DEJST2GVZ1ABFIKMOPRUWY
    age_3CJ2DEG1IKST ager2CS1DEJTWZ agg3O1CI aggi3O agi4R3GIM2NO1AEFJPTUVWYZ agi_4GR3M2I1ANUY
    agin3I1AEFJNORTVW agit2I1JZ agk3I agka4I agla2I1Q ago3I2VY1AEFKLOPW agor2V agp3I agpa3I
    ags3I2N1CDSZ agsa2I agta2I agu4G2IMR1AEFKLNV agu_4G2R1M agy5L1I agy_4L agya3L1I agyo4L
    ah6MR5I4Ya3BDGHX2FKL1ACEJNOSVWZ ah_6R5M2Ya1BDEIJKOVX aha4IMR3a2GH1BLNYZ aha_3a2BG1HIMRZ
    ahal3I1Ma ahan3IMR1H ahat3I1MRa ahay2I1MR ahe3G1DI ahek3G ahi4I2a1MR ahil3I1a ahit2I ahk4Y2MR1Xa
    ahko4Y ahon2I ahor2F ahr3D1BXa ahre3D ahu3MR1BIX ahu_3R2M1BX ahun3M2R ahwa2M
    ai6P5HJQ4GMRVW3AEILOb2a1CDFKSTU ai_6P5Q4MRW3HJLOb2V1AIS aid_3G2E aig_2A aik4HP3MQR aik_3MR1Q
    aika3H2PQ1MR aikk3H ail3G2EHIJ1BDMPQRTa aila2I1E ailm3G2H ain4GH3EIJMR2PQVW1DLTU ain_3EHMR2IJ
    aina3H1MPQR aind2V aine3H2GJ1EW ains2EJ ainu4G aip4P aip_4P air4J3Q2EPR1AFHIMTVa aire4J1AFT
    airā2Q ais4HJPV3Q1DEIKR ais_4JV3PQ1I aise3H1EJ aisi3H1IJP aiso2J aist3H2Q1KP ait4J2HPQ1EILMRa
    ait_4J1ELMa aix3A1V això2A aiz3Q1P aj5XY4KU3BFGHLMQRW2AP1CEJVZa aj_4XY3K2U1BLWa ajd_2L
    ajo3Y2FP1AEHJLQUWX ajo_3Y2F aju3K2W1AHMRUVY aju_3K1MRUY ají3B ají_3B ajú3X ajú_3X ajā3Q ajā_3Q
    ają3U ają_3U ak6MR5BIKLUXa4HPQSTY3CEGNZ2D ak_6R5Ma4BLUX3IK2CSTY1ENQZ aka5M4IR3Qa2HKLNPUXYZ
    akan5M4R2a1HIP akap2IR akas2I1HM ake3E2HSTZ1BIKMNPRXYa ake_3E2S1IKTY aken2T1EHSZ
    aki4I3LMRUa2HP1EKNQY akie3U akin3I2EHM1LPRa akit3I2MR1L akko3L1H ako4IKXY3B2LPU1HRZ
    ako_4IKXY3B2U1P aks3GHQ2MR1CIKSa aks_4G akst2Q aku4MR1BHIKLNQUXY aku_4MR1KQU akuk2M1R aké2BX
    aké_3B2X akı3a al4AFIMOPR3BCDEGHJKLNQSTUVWXYZa al_4AFG3BCEILMORSTVWXY2DJNPZa1KQU
    ala5IMR3HKLa2ABFGPVXYZ1EJNOQUW ala_4I3BKXY2MRZ1AFHNOQUVWa alag3I alah4MR1IL alai3H1JP alak3I2L
    alam4MR3I2L1a alan4I3MRa2P1AEHLNVZ alar3a1FIVZ alau3R2M1HP alaw2I alc3O2Y1AFUVW
    ald3N2CPQSZa1ADFOTV aldı2a ale4X3BFJOUW2ACDGKSTYa1EHINPQVZ ale_4BOUW3GX2CJKST1DEFPVYa aleb3X
    ales3F1ABEJOQW alg3F2AV1CJNPQSTa algu3V2AF alh2V ali4IP3KMORXY2ABEFGHJQUVWa1CDLNSTZ
    ali_4KY3MOPRX2BIU1HLNVWa all4DEHNOSZ3ACGT2FJLa1IMQRVWXb all_4E2ADOSZ1CIJLMNR alla3GHNOZ2Aa1FJMR
    alle3CDOST2EHJ1AFNZa alli3GH2N1ACEO allt3NZ1S ally3E aln3KUY1MPQa als4DT3AQ2EP1CNOSYZ als_4ADT2E
    also2DE1T alst3Q2P alt3ACDOSW2EFHPTVa1LNQZ alt_3CS2D1ALNTWZa alte3D2W1ACOSVZ altr3AO
    alu_3M2R1BKQUY aly3P1BEIa alá3L1BX alál3L ală3W ală_3W alī2Q alı4a alış2a alší2B1X
    am3AIMPRVa2BCDEFHKLNOQSTUWXYZ1Jb am_4KMQRUV3DILNTWYab2BCEPSXZ1AFJO
    ama5I4MRa3HKNP2AFJOQV1BCDELSTUWXYZ ama_4MR3IKa2NPV1ABEFHOQUWXY amag2I amam3I1a aman4I3Na2MR1FHV
    amat3R2IMQ1BHLOP amb4A3FRV2IMO1DEJNPTWYZ amb_4A ambi3F2OR1AMV ambé3AV
    ame3AEFOPTVWY2BDKLNUXa1CHIJMQRSZb ame_3EP1DIJKMOSTUWXYb amen3AFOVW2BTXY1CDEJKLNPQSUa
    ami4IL3MU2DEFHJOPQRVWXY1ABCKNSTZa amik2L amin3I2LP1AEFHMNRVW amit3I2DL amm3CS2DOZ1EHJNQT
    amma3Z1HNOQST amme3CS2D1HJOT amo3KOY2FPUVX1ABEHIJLQ amo_3KOY1FIPQUVX amos3F2V1PXY
    amp3MR2AFIO1CDEHJKPSTVWYZa ampu2MR1I amu3M2GR1BHIPWXa amu_3M2R1BX amı2a
    an4IMR3ETa2ACDFHJKLNOPSVYZ1BQUWXb an_7MR6HIT5CLSZa4ADEFKNQb3WY2BJOPUX1V
    ana4IMR3AFHKQa2ELNOPTUVWY1BCDJSXZ ana_4R3HKMa2AFINOQUVY1BPWXZ anak3R2IM1KL anan3I2MRa1H
    anc4O3EJ2ABFKRVXa1CDILMPQTUWY ance3EJ1ABCDFIKOTVWXY anch3O1DEFJ and4E3CDFMNORSTVZ2GIJPa1AKLQUW
    and_6E3CDJTZ2INRS1BHLMOQUVWXb anda4MR3GI2FNOPTVa1ABCDEJKQSUWXYZ ande3CDTZ2JOPSV1AEF
    andi4N2MP1ACEFIJOQRTV ando4FV3O1AP andr3SZ2C1ABDFJKLMNOPQVWXY ands3N1CDEJSTZ
    ang7I6MR4Cb3DNST2EJLPa1ABFHOQUVWXYZ ang_7I6MR4b3C2DST1EJNZ anga4IMR2N1PW ange3CDS2EJT1AIMNOVZ
    angg3IM2R angk3MR2I anh4b2HV1I anh_4b ani4IU3BKOWXY2AEFJLMPQRTVa1CDHNSZ ania3U2X1OW
    anie3UX1DEOTW anil3I1Y anj4KY2MR anja3KY1MR anje3KY anl4a1CDIMNRSZ anla4a1IMR anlı2a
    ann5N4DO3HSZ2CEGJLMRT1BIUWXa ann_5N4D2S1Z anna3NZ2GHL1EO anne3S2HT1CDEJNOZa anni2NO1EHJSZ
    anno3O1EJZ anny3M2LR ano3IOV2BFHKPUY1AEJLQX ano_4O3I2FPVY1BKU anon2I anos2FV1QY
    ans4J3ACHNSZ2DEIKQTVWYa1BFMPRUX ans_5J3AN2CESZ1DIQTa ansk3CSZ2KY1HNX anss3H
    ant4AFJOPV3EHIMRSTW2CDQZa1BKLNUXY ant_4AJ3EP2STZ1CDIW ante4F3OV2AJ1CDEHISTWZ anto3OV2FQ1AHIMTW
    ants2AJ1EQ anul2W1L any4M3AEIR2LU1BXa any_3E2AU1BLX anya4IMR2A1La anys3A anz2DO1F anç2AJV
    ança2AJV anı4a anı_3a anın3a ao4K3IVb2G1JOX ao_4K3IVb1O aon3I aon_2I
    ap4IMR3AHJLOPQVWa2BEFGKSTUXYZ1CDN ap_3IMR2ALTa1CEQSWZ apa4IMR3H2AFKVWa1BEJLNOPQTUXYZ
    apa_4MR1AFHIVW apag3I apan3I2MR1HTa apat3IM2R1La api4R3MP2IOU1ABDEFHJKLQVWXY api_4R3M1IL
    apie3P1U apo3I2LW1ABEFKMOPRUVXYa apos3I1LY app3JO2ETZ1CDHILNS aprè2J apı3a aq4A3V2F1J aqu4A3V2FJ
    aque4A2JV1F aqui2V1F ar4AFMNQRVWZa3CEIJOPSTY2DHKLUX1B ar_6NZ5ACQSTVa4FMPRW3DEJKLY2I1BOUXb
    ara5IVa4FMRZ3AKNQWY2DEHJLOPU1BCSTX ara_5V4FMZ3AINRa2KQW1OUY arak3a2M1KQRUX aram3I2V1Qa
    aran3IMR2Z1ADFHKLNOPVa araw3I1R arb3PQ2CDSZ1AEJTWXa arba2P1Q arbe2CDSZ ardz3U1Q ardı3a
    are5W4EO3CSZ2ADFGMTVYa1BHIJKPQUX are_5OW4E3CSZ1ADIJKPTVXYa area3W1E aren3M2DTZ1ACEFJOSVa
    ari5MR4I3AFNOPW2EHJKQTVXYZa1BCDLSUb ari_5M4R2AHIKNOW1QTYZa arin3I2N1CEHMOPRSTVW ario3F2O1EP
    arip3R1M arr3A2EFJLOV1CDHINRSTZ arre2A1EFJOV art4W3ACDEFJLOPSTUVZa2BIKMNQR1HXYb
    arte3OW2DFSV1ACEHIJTUZ aru3MR2Q1BDIKPUWX arus3M1PR ary_2E1IU arz2U1DO ară2W ară_2W arī4Q arī_4Q
    arı4a arı_4a arın3a as5PQV4DEFGHIMR3ABJKOTUWXYZa2CLNS as_6Q5FPV4DEGJ3IMRTZ2AHKLUXY1BCSWa
    asa4IMR3P2AFQVWa1BHKLNOUXY asa_4R3IM2FOVWY1AHKQUa asam2I asan3MR2I
    asi4M3HPR2BFGIOVWXY1ACDEJKQSTUZa asi_3M2BGIOPR1FHQXYa asia3H1FM asih3M2R1Y asil2MV1FRY asj2S
    asjo3S ass4D3AHJOV2CELSTZ1IMNR ass_4D1ESZ assa3AH2OV1EJLNTZ ast4GH3BKNWX2CDEFMOPQTUYZ1AIJRSVa
    ast_3GN2DETZ1BCIKQSUY asta4G3H2FKPW1ABINOQUVXYZa asuk3R2M asut3G asy3I1BEMRUXa asyo3I1a asz3LU
    así_2F ası4a ası_3a asın3a at5IMR4ACEHLOPQSTWZ3BDJKUVXYa2FGN at_5CEIMRT4AHSW3BDLZa2GJKPQUY1NX
    ata4IMR3AKO2FGHLPQUVWZa1BCEJNSXY ata_3KMOR2HIUW1ABEFLQVXYZa atal3A2L1FIOPV atan3IMR1Ya atap2I
    atau3M2R atay2I ate4W3EY2ABCDFIJKOPSTUVX1GHMQRZa ate_4W3EO2IKY1CDFJMPRSTVX atea2W ated2E
    atei2A1PQ ater3Y2CEST1ABDFIKMOQUVWXZ atg2A1Q atge2A ati4EJ3IKMORTY2ACDFGPQVWXZ1BHLSa
    ati_3KORY2GIM1LPQW atie3T2Q1DEJP atin3I2EP1FJMVW atio4EJ2CDITZ1HKRW
    ato4O3L2FIKPUVWXY1ABCEHJMQRSZ ato_5O3Y2KV1BFIP ats3AP2HKQTZ1CDEJS ats_3A2JQZ1EPT atsk2K1P
    att5Z4O3HLS2CDEJQa1NT att_6Z3S2L1DN atti2O1HLQZ atto3O1H atu3IMRW2AEGQUV1BCDFHJKNOPSTYZ
    atu_3MR1BHKQU atv3Q2P1KN atvi4Q1NP aty2PU1X até2V1JL até_2V ată3W ată_4W atī2Q atı3a
    au6P5DJQ4HMNRW3AEVb2BFIKLOTUX1CSYZ au_4JMPRW3Qb2DN1ATV auc4D2JQ1U auch4D1J aud3PQ1AEFHJMRVW
    audo2P audz3Q auf4D1J auf_4D aug4P3Q1ADEIJLNSW aug_2P augi3P1Q auj2PQ1JX auk3P2HNQ1U
    aun3Q2P1FHINRW aus4DP2EHJNQ1ACFIKOTV aus_3DP1AH ausi3P1H auss2DJ aut3HJPQ2BDWX1AEFIKLMNORTUV
    autr3J aux3J aux_3J av5KSY4BCEHJOPQXZ3AVWa2FLNT1DIMRb av_5S4Z3Q2KY1BCPX ava3AHJKQ2BLOPVXYa1EFW
    ava_3K2ABHQVXY1OWa avai3J1EP avd2BC1X avde3C1X ave4E3CJO2ABKWXY1FHINPQSTVZ ave_4E3C2KY1FJOPSVX
    avec3J avi3KPY2ABEQVX1CFHIJLNORSWZa avia2A1OV avil2KY1BX avl3Y2K avlj3KY avn3KY2BCX1S avni2KY
    avno2KY avo4P2JKOXY1ABDEFHQTVW avo_4P2KY1O avoi2J1H avor2O1AEFV avu_3Q1BKX aw5I4RU3M2E aw_3I1EU
    awa5R4I3M2U1E awa_3I2MRU awak4R1I awan3IR2M1U awi3U2I ay6I5Ra4EMb3F2J1BCDHLNOSTVWXZ
    ay_6I4Eb2FRa1CDJLMNOSTVWXZ aya5R4IMa1FJ aya_4MR3Ia1F ayan3I2MRa1J ayo4I2F1M ayo_3I1FM ayon3I
    ays_2E1J aysi2R ayı3a az6L4KOUYa3BQVWX2F1DEJPRT az_6L3Ua2VX1BFKQWY aze2V1BKUWXYa azer2V
    azi4O3K2Y1BELPQTUVWXa azio4O azt3L azt_3L azz2O1L ază2W ază_3W azı3a aç4V3a1AJ açã4V ação4V
    açõ2V açõe2V að6N að_6N aði3N aði_3N aður2N añ3F año3F año_2F años2F ać3U1K ać_4U ač3BKPXY2Q
    ače2Y1KX ači3P2KY1BX ačia2P1X ağ3a ağı3a aļ2Q ał5U ał_3U ała3U ała_3U ałe2U ało2U aş4a aşa3a
    aşk3a aşka3a aşl2a aşla2a aşı3a aš3KPQXY2B ať4X1B ať_4X1B aż3U až3BKPX2QY až_2BX aș3W aț4W ați4W
    ați_2W ație2W ații2W ațio2W b4BDILMQRXYa3ACEFJKNOPSTUVWZb2G b_4G3AL2CDRTUY1BEIKMNQSVWXZa
    ba5IMR4Qa3ACFGKLPSUVZ2BDEJNOTWXYb ba_3GIKPQX2BFLMRUWYa1AOVZb bab3I2R1BEFMOWa baba3I1a back2E1Z
    bag3IMR2C1OQ baga3M2IR bagi3R2M bago3I bah3IMR2a1D baha3IR2M1a bahw2M bai3MPR1AIJQV bai_3P1Q
    baik3MR baj2F1LMR bajo2F balh2V ban4ILMR2AFNPVWab1BCDEJKOQSTUXYZ ban_4L2Ib1FKMRa bang3IMR1Tb
    bany3M2R bar3ACMRSUZ2FKLNPa1BDEIJOQTVWXY bara3Z2NR1IM bard3U bare3S2C1TWa
    bas3Q2FIOa1ACDEJLMPRSTVWZ bas_4Q2I1FJMPR bata2I1MR baş3a başk3a bb4L3OT2SZ1CEN bb_4L1SZ
    bbe3T2LOS1CZ bbe_2O1S bben3T1LS bbia2O bbli2O be6D5ELMRT4CPQSZa3ABFJKNOUVXY2IW1Hb
    be_4E3DL2FKOPVXY1BCIJSWZa bee2ET1D been2E behö2Z bei4D2PQS1ENTV bei_4D3P beit2D1N bej2C1LPY
    bejd2C bel3MR2ELOTa1ACDFIJKSVWYZ belu2MR bem2V1ABL bem_2V1AB ben4DLa3MRT2ACOPY1BEFIKNSVWXZ
    ben_4DLT3a2A1CFOSYZ beni3a1KY ber5MR4D3LNT2ACEFOSVWXZa1BIJKPQUYb ber_4D2CEFLNSTa1AIMRVWXYZ
    bera3MR1ADFNOVWa bers3R2M1DEI bes3DT2CLMRSZ1EFIJKNPQWYa bet3PQ2CDERSTZ1LMNa bet_4Q3P1CLSZa
    bi6a5KMY4FIOQRTU3DEJLPWXZb2ABCNSV1H bi_3IKYa2LQ1CMOPRUW bie3FJU2Q1DOTVWX bie_3U1X bien3J2F1AOV
    big3I1E biga2I bih3MR2I1K bih_3MR2K bij3QT2K1MY bij_3T bija3Q1KM bil4Ya3IKOR2CDMQSWXZ1ABEFJNPUV
    bil_3Y2MRW1BCNSXZa bila3IY2KMR bilo2KY bio3K1FOUV bio_3K1FO bir5a1EFKMNPQRWY bir_5a1F biri3a
    bis4M2D1IKORUWYa bis_2D1IR bisa4M bit3K2Y1ABDEFIJOVWXZa biti3K2Y1a biz3a2L bié2F bién2F
    bl4CSZ3ABEFJKTXY2DINOPQUVW1HLMRa ble3ACEFJS2DZ1BIKOPTUVWXY ble_3EJS2AF1I blev3C2Z
    bli4S3CZ2ADEFJKOTUVWXY1BIMPQ bli_2SZ blij2T blir3S2Z bliv3C1Z blj3Y1K blja3Y bn3Y2BKX1CDQU
    bo5XY4BKR3ACEIJPTUVZa2DFLMNOQSW1Hb bo_3BUXY1AFIOPV bodo2Y1R bog2K1CIUWY bog_2K1CI
    bol4RX3Y2K1ABCFILMNOPQSUVWZa bol_3X1AFKVa bola3X1MQR bole4R1BKMXY bolj3Y2K bolo2X bos_2P1FV
    bou3E2J1BTVX bout3E1J br4AFKV3BCDEJNOQSTUWXYZ2ILP1HMRab bra_3Z2KSY1AFILOQUVX bras3V1FJ
    bre3AF2JNOTVY1CDEIKLSUXZ bre_3AF2JOV1IUX bro3K2EVY1ABCFINOPRSTUXZ broj2K bru3CS2T1DEJKLOQWXYZ
    brug3C brui2T bruk3S1QZ brī3Q bt_2D1CT bu5MRa4BIPX3EFKQW2ACDJLOSTUVYb1HNZ bu_4a3Q2BMRX1KPU
    bua4R3M buat3MR bud3BX2KL1CMRSUZ bude3BX2K bue2F buen2F buh2I1MR buha3I bui2W1AETV buie2W
    buk3MR1I buka3MR1I bul3a2M1EIRW bus_3P1Q but3EM2R1AIJPS but_3EM2R1AJ buv3P buvo4P
    by5B4UX3E2CNSZ1IMPRT by_4BX3EU1CIMRSTZ byc2B1U bych3B byl4B1U byl_3B byla2B bylo3B być_2U był3U
    byť2X byť_2X bä2Z bé2AV1JLb bé_3A1b bém2V bém_3V börj2Z bü3a1D büyü3a být_2B bā3Q bė3P bės2P
    bės_2P bę3U1P będ3U będz3U bě3B bū4Q3P būs3Q1P būs_3Q būt3PQ būt_3Q1P būti3P būtu2Q bạn_3b
    c8b7ADEFJOUVW6BTXZ5KLMQRYa4CIP3NS2H c_6b4AJW3BEQUX2IKLOY1CDFHMNPRSTVZa
    ca5AFOVW4EJMRa3KUYb2CIQTX1BDHLNPSZ ca_4VW3AFKOY2QUXa1CDEJLMRSTZb caci2AF cad2AFVW1JOa cak3a2R1M
    cak_3a caka2R cal3E2AFOVW1IJMRU can3AEF2JMORVWa1ITb can_3E1FIWab cap3A2OW1EFJMRV cap_2A1W
    car4W3AFMORV2EJ1CIKLNTYZab cara3M2ARV1FJOW care4W2O1E cas3FV2AEJOW1IQ cat3AOW2EJ1FIMRTV cat_2AW
    cata2A1MO cato2O cc4O2AEFJ1CILTW cchi2O cci2AFO1W cció2AF cco2O1EJ
    ce5BJW4AEFOUVXYa3KMQT2CILPRZ1DHNSb ce_5J4BEW3FKOUXa2IVY1CDLMNQRSTZb cea3W cea_2W ceas2W ceea2W
    cel3BWX2AJY1EFIKMOQRUVa cel_2W1AX cele3W1AEFVXa cer3FOVW2AEJQY1BCIMPRTUXZ cer_2FV1ACEJWY
    ces3FJW2ABEOVX1CIKLPQTUYa ces_3J2EF1ALQTUW cest3W2BX1Y cet3J1BOWX cett3J1O
    ch7D6b5BOTUXZ4EFJ3VW2CILMNPR1AHKSYa ch_6D5BUXZ4Eb3T1CIJOR cha3DEFJ2BTUVX1CIKLMNOPRSWYZab chaf2D
    chce2BUX che5DO4J3T2EFVW1BCILMPRUXZb che_6O4D3J2T1FWb chen4D1T cher3D2J1EOT
    chi4O3TWb2DEFJ1BIMPRUVX chi_3O2b1W chia2OW1b chl3D2BX chn3B2D1EJLPTUX cho4b3BFUX2DEJTV1IP
    cho_4b3F1VX chod3U2BX chon3D chs2D cht5D4T2B1X cht_5D4T chte3DT chw2D1U chád2X ché_2O1J chí3b
    chín3b chú3b chún3b chỉ3b chỉ_3b ci5AFOUVW4BJKPQXY3EMRa2CILTZ1NSb ci_4BU3KOWX2JYa1ALMQR
    cia4AFV3OU2EJPWX1BCILRTYZ cia_3AFV2OUX1LW cias2F1V cid2FV1AEJOWa cida2V1F cie4U3FX2AJOQ1BCETVWZ
    cie_4U3X1BOT cien2FJ1AEOQVWX cies2A1ETU cij4K3PQY cija3KQ2PY cije3K2Y cijo2P1Y cilv3Q
    cio4F3AV2O1KPQUWXY cio_2FOV cion4F3AV2K1PQY ciut2A1O ció4AF2L1U ció_5A1FL ción4F cj4U cja2U
    cji3U cji_3U ck4Z3BDEX2U1CFHIJKLMNORSTVWYab ck_3EZ2D1BCFHIJKLMNORSTVWXYab cka3Z cke3Z2D1EX
    cker2Z1D cket3Z1E ckså2Z cl3AEJW2FOV1BCDIRTa co6FOV5AEJW4U3BITb2CMRXY1DHKLNPQSZa
    co_4O3BFUV2Y1AEIJTWb cois2V col3AOW2EFJV1IT com5V4AFJO3EW1IRTX com_4AV1X come3O2AEFV1RW
    comm4J2EO1IT como4FV comp3AEFJOV2W1IT con5FO4AJVW3Eb2T1IMR con_4FO3b cond2EJOW1AFV
    cons3AFJVW2EO1T cont4V3AFJO2EW1MRT cor3OV2AEFJW1ITU cos3FO2AV1EW cos_2FV1A cosa2FO1A così2O
    cou3EJ1IVX coup2J1E cour2EJ cr4W3AEFJOV2K1ITa cs5L2A1EJ cs_3A2L1EJ csa4L csak4L csi2L cso2L
    ct4AEW3FJT2IV1BMRUX ct_3E2TW1BIJ cte3A2EJW1FT cte_2A1JW cti3EJ2AFTW1IV ctio3EJ1I cto3F2AEW1IJV
    cto_2F1V cu5W4F3AEJORVab2KMQUX1BITY cu_4W2K1MQUXYa cua3F1R cual2F cuan3F cue3F1J cuen2F cuer2F
    cui_2O cul3W2AFJV1EMORTa cum3W1AEFMOQRVa cum_3W cur3W2AEFOV1JMR cut3W1AEFJV cut_3W1E cy3U1EX
    cy_3U1E cz6U cza3U czas3U cze4U cze_2U czeg2U czn3U czne2U czni2U czy4U czy_4U czę2U cá4b1F
    các4b các_5b câ3W2b1V cân2W când3W cât3W cât_2W cê3V cê_3V cí3B1AFLVX cí_3B1X còn_3b có4b2F1UV
    có_5b1F cô3b1J côn3b công4b că5W1b că_5W cī3Q cı2a cũn3b cũng4b cț2W cți3W cả3b củ4b của5b
    của_5b d3CD2ABEFGJKMOPQRSTUVWXYZa1ILN d_5E4CDGTZ3ABJKS2FILNOPQUWXY1MRa
    da5M4GKRVa3DFIOPQTY2ABCJLNSUWXZ1EH da_5GKV4MRYa3AFOQ2BCDINPSUWXZ1HL daa3T1HIMR daar3T dac3W1DKTU
    dacă3W dad4FV2I1AZ dad_4F2I dade4V2F1AZ dagi3G1N dah4R3IMa1D dah_4R3M daha3a1IMR dahi3I1a
    daj3Y2KU1BX daj_2Y1U dak4M3R2a1IKP dak_4M3R dal4MR3BIOP2KLQUXY1AFHNSa dal_3O2X1BLNSUY
    dala4MR3I1BKXY dall3O1H daly2P dalš2B dan5MR4Ja3CDKTYZ2FINOPSUVX1ABEHLWb dan_5MR4a3CKTZ2SY1FHINW
    dana3K1DMYa dang3MR1IP dann3D1COS dans4J3C1ANSZ dap3MR2IL dapa3MR2I
    dar4MPR3QWa2ADFKNOUVYZ1BCEILX dar_3PWa2AFNRVY1KMZ darb3Q2P dari4MR1AFNXY das5D3FGQV2P1HLMNRZa
    das_5D4GV3FQ2P1Z dass3D dat4T3W2ABIKMORY1CDEFHJLPQSUVXZ dat_5T2W1ABLZ dau3PQ1DW daud3Q daug3P1Q
    day2E1IMRa day_2E1Ia dd3S2CELNTZa1OUXY dde3S2CT1EZa dde_3S1CZ
    de6C5ADFJSTVWZa4O3BEHKLMRXY2GIPQU1N de_6AFJTVW5CSZ4a3BDKLX2EGOY1HIMQU deb2F1ABLOSa debe2F ded_2E
    dee2T1DEW deel2T deg2OS1LNPU deg_3S degl2O dei3O2ADV1LN dei_3O del5AO4FY3CHSTZ2KLPVXa1BDEIJMQUW
    del_5A4FO2CSYZ1BDEMTX dela3Y1FKSVXZ dell5O3H delo3Y1KV dels4A2C1STZ
    dem4D2ABCFJSVXZa1EHIKLMOPRTUWY dem_4D2BCSVZ1AUWXYa den5CDST4HMRZa3ABFLX2EGJOPQUVWY1IK
    den_5CDSTZ4Ha3L2BFXY1AEMRU deng4MR1I denn2CDSZ1BHX der6D5CT4SZ3EFOVa2AJMRW1BIKLPQUXY
    der_6D5C4STZ2AEFJVa1IMQRW dere3CDOST2W1EFVa des5J4ADFV3CHW2EOQZ1BIKLMNPSTXYa
    des_5J4D3ACF2QVZ1EHLS desd2F1V desp2AFW1EV det6S5CZ2DHLOX1ABEFKMVWYa det_6CSZ2D1HLa
    dett3S2COZ1HL deut3D deux2J dez3T1JLVW deze3T1V değ3a deği3a di4DMOR3AFIKNPQTVWYa2BCEJLSXZ1GHb
    di_6O5MR4INYa3GK2CLQS1ABHJPVXb dia4MR3AV2EFOWX1BCDHIJLSTUZa dia_3MRV2AX1BEFHILOSTUWZ
    dic3FO2AKVW1BCDEJMPQRTY die6D4QT3PX2FJ1ABCEOSWZ die_6D4T1BEFJWX dien3PQ2T1ADFJ dies3D2Q1AEP
    dig3CLSTZ2D1AFIKMORV dig_3CLSZ2T1D din5W4K3EIP2ABCDMNORSTXZa1FHJQVY din_5W3I2CSZ1BHNa
    dina3K1ABFIJMNOPQRWXYZ dine4K1ACFOSWXa ding3E2DMT1CINPRS dint3W1P dio2FKOV1AEHIJQSTUWZ
    dir_3Na2AD1FRV diri3MR1AFOVa dit3T2CEIJKMORZ1ABDFSVWXY dit_3T2CJ1ABWZ diy3a1I diye2a diğ3a
    diği3a dje2KY1TZ dl3BUX2CDKSYZ1ENa dla3U1BCKXYZ dla_3U2B1XZ dle_2B1E dn4BKUXY2CLZ1DENQS
    dne3X2BKUY1CL dni3KU2YZ1BCLQSX dnj3Y2K dno3BKY2UX dno_3Y2K1BUX dnos2KY1BU dní3B1X dní_3B1X
    dně_2B do6V5BFOUXY4AEKLPQTW3DHIJMZa2CRSb1N do_6V5F4BOUXY3KP2EIb1AMQR doar2W dob3BKUXY1L
    doch2D1TX doe3T1EV doen2T1V domā2Q don_2E1HIJLR dona2A1FOPW doo3T1E door4T1E dor3V2AFW1BDIJLOPTZ
    dos4FV3BX2APUY1HJKLOQa dos_4FV2AP1IQ dost3B2UX1HKYa dow3U2E doğ3a
    dr4KSY3ABCJNPQTUWXZ2DEFLOV1IMRa dra3Z2KPQSTY1ABCDEFIJLMNORUVWX dra_3Z1JNOS
    dre3ACJS2DNW1BEFIKLOQTVXYZ dre_3CJS2AZ1FO dru3KY2BUWX1DEPQT drug3KY2U druž2Y1BKX drž3K2Y1BX
    drža3K2Y1X ds4C3ENQT2BJKLSUXYZ1ADI ds_3EQ2CJNT1ADISZ dst3C2BKXY1TU dste2C dt4C3LST1DXYZ
    dt_4C3ST1DL du2BCDJKMNPQRSWZa1AEFGIOTUVX du_4CJSZ3BDGKQa2NPUX1MRWYb due_2O1E dum_2N1a duo2P
    dup2MRW după3W dur3N2ADFa1EJMOPQRTVW dur_3N1AMRa durc3D duğ3a duğu3a dy4BU3PX2E1CHIMNRSZa
    dy_4B3UX2E1CILMR dyž3B dyž_3B dz5QU3X1Y dz_3Q1U dzi5U3Q2X dzi_3U2X1Q dzia3U dzie5U2Q dzo_2U
    dzē2Q dzī3Q dzīv3Q dá3B2LX1NV dä3HZ dä_2H där3Z där_3Z då3Z1CS då_3Z dé4J2BL1CFX dí3B2FX1AL
    dí_2BX día2F día_2F dü4a1DL dā3Q dā_3Q dē3Q dė4P dėl3P dėl_3P dě4B děl3B děla2B dī3Q dı4a dı_3a
    dın3a dır3a dır_2a dığı2a dľa_2X dő2L dž3P1KQ dži3P džia3P džio2P
    e4ACDEFGJLOSTVWY3BHKMNPQRUXZa2I e_5JKOW4ABCDEFGSTUVXYa3HLPZ2I1MQRb ea5W4EG2AFHIJORV1BCDLMPQSTUXZ
    ea_5W3G2FHO1AEIMRV eab3G eab_3G ead3E2G1FIMRV ead_2E eal4G3E2FVW1ACDHIMOTUX eal_4G2E1AFVW
    ear3E1AFIORVW ear_3E1AFIR eas3E2W1FHIV eat3E2G1ACHIOPQRTW eat_2E1W eau3J2W1EQT eau_3J1TW eaz2W
    ează2W eb4MR3BDGKTXY2AFLOPQUVWa1CEISZ eb_4G2T1ABCDFQXYa eba3MR2ABK1DFSUWXY ebag3M2R ebb3T2LO
    ebbe3OT1L ebe3DMR2BFY1CKPTVXa eben3D2R1FM ebi3MR2Ua1DFKPQTVWY ebih3MR ebo3BX1CDIMOTVYZ ebo_3BX
    ebu3M2BRWX1ADKPUY ebui2W ebut3M1AR ec4ABEFJOUVW3DQTXa2IKLMPRYZ1C ec_3J2BUXY1AW
    ece3FVa2AEOW1BKLMQRTUXY eces2F1AEOVW ech3BDT2FUWX1EJLPV ech_3B2U1X echn3B1DEJLPTUX echo2F1X
    echt3T2D1B eci3FUV2AEOQW1BCJKMPRTXYZa ect3AEFJW2T1IV ecte2AJ1ETW ecto2F1AEVW ecz3U
    ed5C4BEGKSTUXYZa3DFLOQW2AHIMPRV1J ed_5CEGSZ3TY2BKLOUX1DFIJMNQRWab eda5G3KYZ2AFMPQRTX1BCDIOSUVWa
    eda_5G2KXY1ABFMPZ ede4CTa3DFOSY2BHKLVWX1AEIMQRUZ ede_4C2FOSTYa1BDIKVWX
    edi4a3FKOWY2ABELMPRTVX1CDHIJQSUZ edn4K3BUXY1Z edno3BKY2UX edy3U2X1BIa edz3QU2X edzi3U2X1Q
    ee6GT4EH2W1ACDFIMOQRSVZ ee_6G3EHT1DFIMORW eea_2W eed3G2ET eed_4G2E1T eef3T eeft3T eeg3G1T eegi3G
    eel4GT2H1E eel_5G3T1E een6T4H3E1CDIVYZ een_6T4H3E1CI eer4T1DEF eer_4T1EF eerd3T eers2T
    ees4G2HT1AEQ eest4G2T1H ef5N3CDETZ2AFJOSVWa1BIKLMPQRUXY ef_3N2T1DEJa efn3N eft3CNTZ1ES eft_3T1E
    efte3CZ1S efti3N1T efu3N1DEW efur3N eg6L5S4ACGNOTUY3DFKMVW2EPQRZ1BIJXa eg_5S4CL2KNT1DWY
    ega4NY3G2AFKMOPRV1CDEIJLQSTUWZ ega_4Y3GN2K1AFOUV egar3N2R1AFJMV ege3CDT2GLSWZ1AEMPRV
    egen3DT2S1CLPZ eget3C1LSZ egi4G2AFMNOTVW1BCDEKLPRSUXYZ egi_4G1NW egl2O1ACLNQY egli3O1Q
    ego5U3K2AFY1BILOPTVW ego_5U2FK1V egon2A1T egov3K2Y egu3AFV2GNO1DEPQUW egy5L1CS egy_5L egye3L
    eh4DR3BGHLMXY2ISTZa1CEKOQW eh_4R3M2Y1DIOX eha_3G ehe3DL1HIT ehen3D1H ehet3L1H eho3BX1CHILSTY
    eho_3BX1I ehr3D1a ehr_3D eht2DH eht_3D ehöv2Z ei6DGN5HP4AQTVW3EJOS2L1CFIMRUYZ
    ei_6G4DHOW3PV2AS1LMNQTU eic3D2Q eich3D eid3QT2DHPS1N eid_2T1DS eie4G2S1ADQTW eie_4G1SW
    eik4P3NQ2H1T eiki3P1N eile3G1DHW eim3N2DP1HQS eim_3N2D1S ein6D5N3H2EGJT1AFMPQSV ein_5D2HN1JST
    eine5D3G1HJT einn3N eins3N2D eir4N3V2EQ1S eir_3EN eira3V2N eiro3V2Q eirr3N eis3DHP2G1ANQSTV
    eit4D3NV2GHPQT1ELS eit_3D2T1LNQS eite3D1QT eito3V eits3G2D1H eitt3N1H eix3A2V eix_3A eixe2A1V
    eiz3Q1DT eið3N ej5UX4BY3CFQ2KLMPRVZ1AHW ej_5UX3Y2BCZ1KQ ejd2C1B ejde2C1B ejo2FY1V ejo_3Y1FV
    ejor2F ejs3U1BC ek5LQa4BGHKMNPRTUXY3CSZ2DI1E ek_5L4a3BQTU2KMPXY1ERZ eka4MR3KY2PQU1BDHNXZa
    eka_3MR2K1PQUXY ekaj2Y eke3LT2HMa1CKRSXY eken3T1CLa eket2L1a eki3a2HKLNP1MQRTUY ekk4N2Sa1HLT
    ekki4N ekol3R1KMY eks4G2CHKPQS1IMRTUYa eks_4G2Q1CEMPST eksa4G1KP
    el5A4CFGHLORSTYa3BDEJKMPVWXZ2INQU el_5AF4GLOT3CDSWYa2BEJMNVXZ1IKRUb
    ela5R4MV3YZ2BFHJKQTWX1ACDEILNOPSUa ela_3VY2BKXZ1FIJMOQUWa elah3MR elak3R2M elam3R2M1a
    eld3NST2Ga1CDE eld_3T1DENS ele4LW3STVYa2ABCDEFGHKMOPRUX1IQZ ele_4W3V2BCDGLSTU1HKOXYa
    elen3L2Ta1BCDFHKMSWXYZ eler3a1DS elf2ET1DL elh2V1L elho2V eli4Y3CGHKPRSTa2BEFILMQUVWX1ADJOZ
    elig3CS1AEFJOUVWZ elij3T1H elik3GKY1BIRa elj3KY2L1HN ell5GO4HJLSZ3ACDE2FNTa1IMRVWXb
    ell_3ELO2ADS1INZ ella4O3H2AFZ elle5G4CJS3DHLOZ2T1AEa ello3O2FS1EH ellä3H
    elo3VY2FKTWX1ABEHIJMOQRU elo_3VY2K1FOQX elor2W elqu2J els5A3CS2HLNTZ1BDEJQUX els_5A2T1CDEJQ
    else3CS2Z1E első2L elt_3CGS2DLZ1ET elu3GMR2HWY1BJKNQTU elua3R2M1H elum2MR elv2CHLS1EFZ elv_2CS
    ely3L2E1BHPX ely_2EL1BX elye3L elä3H elä_2H elé2L1BX elő3L em3LMNRV2ABCDFGJKQUWYa1EHOPSTXZ
    em_5BLNVY4ADGQU3CKSXZb2ETWa1IMR ema4G3FKMRT2ADHIJOPVY1BCENQSUWXZa ema_4G3K2AFOV1DINPWY emaa2T1H
    emb4MR3L2AEFJNOVWY1CDIKQSTXZ emba3MR1FK embe3L2EMNRT1CDSYZ embu3M2R
    eme4J3KTWa2ABDEFLMOQRXY1CINPSUVZ emen4J2AEFKMOTWYa1CDINPRSVXZ emil3M1R emm3H2CJLS1NOTZa
    emos2FV1AP emp3AFJMORV2H1CDEILPQSWYZ empa3MR1H empu3R2M emu4R3M2GNU1BHKLWXY emua3MR
    en5CDST4AFHJLMORVZa3BEGKNPQWXY2IU en_6DT5CFHSZ4AJLa3BEGNY2KMUX1IPQRWb
    ena4MR3KPQY2ABDFHJOVXZ1EITUWa ena_3KMY2ABFOPQR1HIVWXZ enc3AEFJM2LRUVYa1BCIKPQX enca2AM1FR
    ence3J2E1ABCILMQRVYa enci3F2A1BKMPRUVXYa end4C3DEFGJLMNORSTVa2APYZ1BIKQUWX
    ende4C3DGST2FLMOVZa1AEJRW endi3a2FMNR1CDEOPSTV endo3FV2O endr2AJP1FS
    ene4FS3ACDGHKOWYa2ELMPQRTX1BIJUVZ ene_4GS3K2CDFOY1EHLQTWXa eng5MR3NS2CEFILPTZ1ADHJKOVa
    enga5MR1CFJNSZ enge3S2CLMR1ADETZa enh2CV1DSTZ enho2V eni4UYa3AKPWX2DFHJLMOQRT1BCENSVZ
    eni_3Ya2HKLQW1OU enia3U2X1AFP enie3UX1FT enij2Y1K enj3KMRY1AEN enja3MR2KY1A enje2KY1MR
    enki3H2L1P enn4NS3CDGHL2JZ1BEOTUXa enn_3DNS enne3CGLS2HJ1DOTZa eno3KPY2BFOQTVXZ1ADEHJMRSW
    eno_3Y2FKOP1BHQVX ens4T3ACDHJQSVXYZ2BEFNO1IKLMPRUWa ens_3ACJQT2DSVZ1EPW ensk3XYZ2BN1CKS
    ent5AFJV4EOW3CDMPST2BHIKLQRUXYZ1GNa ent_5AJ4E3TW2CDGILSZ1BKMNPRUXYa
    enta3AFOV2JKMPRUW1BCDEHIQSTXYZ ente4FOV3JS2ACERTW1DHILMPYZ enti3O2AEFJMRV1BCDHIKLNPQSTWXYZ
    ento4V3FO2BIPX1AHY entr4W3AFJOV2PQ1BCDEIKSTUXYZ ents3A2DEJ1IQ eny3MR2A1BLPUX enye2MR
    enz3O1BDFKTa enza3O1F ená_2X1B ené_2BX ení4B2X1F ení_4B2X ený2X1B ený_2X1B enā2Q eną_2P enț3W
    enți2W eop2E eopl2E eora3R2M ep4MR3ABEJKQTUVWXY2FILNOPSa1CDHZ epa4R3M2Q1AEFOPTVW epad3R2M
    epe3M2R1AEFIKLSTVW eper3M2R1T er5CDS4AEFMNORTVZa3JLWY2BHIKPQUX
    er_6CS5DZ4AEJNTa3FOVY2IKLM1BGPRUWXb era4AFMORZ3ENUVW2BDIJKPQSTXYa1CH era_4N3AFOWZ2JRV1BEIKMPQUXY
    eran3R2FMO1ADNSTVWXZ erap2MR erb3MR2DT1CILNWZa erba3M2R1DTZa erc3O2AFJMRVW1EKLUa erch3O1J
    erd4T3DFa2MRSV1ACJLOPUW erd_3T erde3DT2CSa1FJMORVW ere5C4DELOSTWa3AFMRV2KPQUXY1BHIJZ
    ere_4CEOS3DTW2Ya1AFKLVX erea3W erek3MRa2L eren3DT2ACEFSV1BKLMORUWXYZa eret3L2C1MRS
    eri4Wa3HMNOPRVY2ACDEFGKLQSTXZ1BIJU eri_4a2HMORWY1ACKLNQ erig2Z1CDST erin4a3L2CMRSTZ1DEHNPW
    erið3N erj3MR2NY1La erja3MR1NY erk3RTa2DHMNSZ1CLPXY erke3a2MST1CDNRY
    ern3CDMZ2ABEFJNORSTUVWX1HIKLPQYa ern_3D2A1CENWZ erne3C2DJS1ABEFIKLOPQTUVWXYa
    ero4F3IO2HKTV1ABCEJMPQRUWXYZ ero_4F3IO2V1AHPUY eron2F1IJRT erq2A erqu2A
    ers4DET3ACFJMORSZ2ILNPQVWa1BHKUXY ers_3EJT2ACD1INQSWZa erse3M2R1ACDEFJLOSTWa erst3DT1BCENPSXZ
    ert4M3DFLNRST2ACEHJOPV1BIKQUWXYZa ert_3DLNS2CT1AEJWXYZa erta3MR2AFHJ1CEOPVW erti3MR1ACDEFJOPST
    eru4N3MR2DHTW1BCKQUXY eru_4N1BKQXY ery3E2U1IPX ery_3E1IUX eré3B1FL eré_3B ería2F erð3N erò3A1O
    erò_3A1O erü2L erül3L erý3B1X erý_3B es5AFGJV4DELOQW3BCHMNPSTUXYa2IKRZ
    es_6J5AF4DEGQV3CLPS2ITYZ1BHMNRUWXa esa3FMR2AOPQVY1DIKNUWXZa esc3AFVW2DOT1EJ esc_2W esch3D2T1W
    esde2F1AV ese4D3FGLOVY2AEKMRSWa1BCHINPQTXZ esed3G2Y esi4a3FGHM2AEOPQRUVWX1BCDIKLSTY
    esi_3a2OQ1HMR esin3a2G1FM esmo2V esmu3Q eso3F1ACDEIJKMOPQRSUVWXY eso_3F1DIOV
    esp3AFV2EJOQW1BCDHIPSTUXZa espa2AF1JV espe3F2AV1CEIJOSTWZ espr2AW1DJOT espē2Q
    ess4OV3ADEHJN2CLSZ1IMQRTa ess_3EN1CDIQSZ essa3HV2JNOZ1ADES esse3DOV2J1CESTZ esso3OV1AEJ essä2H
    est5FG4AJOUVW3BCDEHKSTXY2LNPQZ1IMRa est_5GJ4U3AE2CDLNSTWZ1BIKOQRXYa
    esta4AFV3GHO2KNTWXY1BDEIJMPQUZ este4W3CDFGSTUV2AJLOX1EHKPYZa esti3AGHO2EFJKNVWY1BCDILMPQRSTUXa
    esto3FO2KPVXY1BDTW estr3F2AV1EJKOUWXY està2A está3FV1X estã2V estä3H1Z esz4L3U esz_3L2U eszc2U
    et5CGLSTZ4HJPQYa3ABDEKMNORX2FUVW1I et_6C5GSTZ4JL3EHPQa2ABDKUY1IMRWX eta_3Y2AKNQ1FHIMOPRUVWXZ
    ete4L3TXZ2ABCDEFHKMOQRSVWYa1JPU ete_3X2BKLO1CDEFQSTVWYZa eten3T2DSZ1AFHLMVWa etk3X2L1BHKYa
    etm3a1A etme3a etn3Y2KL1BCNQSUX ett5HS4GLOZ3JN2CETa1D ett_4LZ3S1DN ette4GS3CJL2EHOT1DZa etto3O1S
    että4H etu4P2NQRY1BEHKMUW etur3N2P1EQ etuv4P1Q etz3D etzt3D ető2L etų2P etų_3P
    eu5J4ADV3HTW2GPX1BCEFIKLMORSUYZ eu_4AV3J2W1BDH eur4J2ADGHPTWX1CEFKLOSUVZ eur_4J2T eurs3J
    eus2AV1HJT eus_3V2A1HT eut3D2J1H eut_3J1D eute2D euts2D euw2T eux3J eux_4J
    ev4QY3ABCEFGKOSTVWXa2HJLPZ1DIMNR ev_3Y2CQZ1BSXa eva_3AG2OW1FHKQVYZ eve4E3CTV2AJLOSWYa1BDFIKMPRXZ
    even3T2EW1ACFJOSVX ever3E2S1BCIJKTVXYZa evi3Q2AEFKOVWYa1BCHJPSTXZ evie3Q1EJX evil2Y1B evõ3G
    evõt3G ew_3E1CDILMNRTUWXYab ey4Na3E1CDFHIJLMRSTVWZb ey_3E2a1CDFIJLMNRSTVWXZb eye3a1EF eyi3a
    ez5L4TU3BFJKQVWXYa2DO1AIPR ez_3JLU2BFKQVXYa1AW eze3LT2W1BDKQUVXY eze_3T1KWY ezet3L1T ezt3L
    ezt_3L eç3a2V eð4N eð_4N eða3N eða_3N eñ2F eć3K2U eće2K eće_2K eći2K eč4Y3BX2KP eč_3Y ečn3B2X1KY
    eď3X2B eď_3X2B eđ2K eđu2K eđu_2K eğ4a eği3a eğil3a eľ3X eľk2X eľm2X eľmi2X eň_2X1B eś3U eśli2U
    eş3a eš3BKPQX2Y ešte2X eště2B eż3U eż_3U eș3W eșt3W ește2W ești3W eț3W eți2W eți_2W
    f5CN4DEJOSVWZ3AFLTa2BIKMPQRUX1HY f_5CEN4DT2IJMRSZa1ABFHKLOPQUVWXYb
    fa4JNO3ACDESVWZa2FGR1BIKLMPQTUXY fa_3N2AO1LZa fac3W2DEO1AFIJTUV face2W1EIJOTUV fai4J2G1EO
    fail3G1E fair3J1E fait3J far3NO2CSZa1AEVWX fare2O1S fat3O1CEMRSVWZa fatt3O1CSZ faz3V2a faze3V
    fe4ADL3CEFJNOSVWa2KQTZ1BHIMPRUXY fel3L2W1ADEFNOSTVZ fen3D2a1ACEFJLNOSTVZ fen_3D1Ta
    fer3AW2DEFNOSV1BCJKLMPQTUXYZa fer_3A2N1CDESa fet_2A1J ff3DEJO2CSTZ1INR
    fi4AENOVW3CDFJLSUZ2BIKMPQRTXYa1Hb fi_3NW1ALa fic3OV2AEFJWZ1BCIQTUX fica3V2AFO1EJW fie2W1EFJT
    fie_2W1B fii2W fikk2S find2CD1E finn3Z2NS fins2A fir3N2E1ABCFJOSUVWX fir_3N fj3N1CS
    fl3CNS2DEWZ1AFIJMOTVa fn3N1D fo5CS4ELVW3ADFJOZ2BIKMNPQRTUXYa1Hb foar2W fog3L foi3V2J foi_3V
    fois2J folk2CSZ for5CES3AJOVW2BDFIKLNPQUXZ1HMRTYab for_5CS4E1IRV fors3CS1NOZ fos3W1AOV fost4W
    fr4CNSZ3DEJ2AFKOTVW1BHILMPQRUXYab fra4CS3JN2ADOWZ1BEFKLQTUVXYa fra_4CS1O fram4N2Z1S
    fran3J2A1BCDEFKLNOQSTUVWXYZa fro3E1AJOV from3E frá3N frá_4N frå3Z från3Z ft4N3CDTZ2ESa1ILMR
    ft_3DT2CN1ELSZ fte3CZ2ES1D fter3CZ2E1S fti3N1CDST ftir3N fu4N3EF2ACDOSVWZ1BIJKLMPQRTUXYa fue3F
    fue_2F fuer2F fur3N1DEW fur_3N fy4N1CSZ fyr4N1CZ fyri4N fyrs2N få3CSZ få_2CSZ får3Z2CS får_3Z2CS
    féla2N fö5Z1LN för5Z1N för_5Z förs3Z fø3CS føl2CS før3CS før_2CS førs2CS fü4D1L für4D für_4D
    fă2W g5I4CLMNRSTZb3DEGKOPQUYa2AFJVW1X g_7I6b5CMNRSZ4DELT3GK2P1AJQUWXY
    ga5I4GMNPQR3KYZ2ACDEFJLOSTVW1Uab ga_6I5GY4KMNRZ2AFLOPQTUV1CSWab gaa3T1IR gaan2T1IR gaat2T
    gad4Q2AFV1ILMRUZ gai_3M2PR gal4P3IM2GLQR1ACDEFJOSUVWYZa gali4P2I1Qa gami2I1P
    gan4IMR2CDFNPQSVZ1ABEGJKOTUWXY gan_5MR3IQ1EFNZb gang3CIS2MNR1DT ganz2D
    gar4N3Z2ADFIJMPQRV1CEKLOSTUWYa gar_4N3Z2FMRV1ADI gat_3M2IR1ANW gaw3I1MR gawa3I1MR gay3I2b
    gay_3I2b gayo3I gb2I1L gdy2U gdy_2U ge5CDST4ENZa3AGJLMOPRVW2FIKY1BHUXb
    ge_5C4S3DEGJTZ2AKLWY1FIMNOPRVXab geb3DT gebr2T1D gee3T geen3T geg2DN1PTY gege2D1T geh3D2T
    gel3DTa2CGS1AHLMNOPRWYZ gem_2V1L gen5DT4CSZ3AFO2EJLMRVWa1BIKNPUXY gen_5T4CDSZ2L1AFMW
    ger4CS3DNPTZa2EJMORVW1AFIL ger_4CS3Z2DEJT1ILY gerð2N ges3D2ACEJLT1OSZa gesc2D1T
    get4C3EN2LSZ1DMORTWa get_4C3ES2LZ1MN getu2N gev3T1C geve2T1C gew2DT geç2a gg4M3INORSZ2CLT1E
    gga3IMR2Z gge3CS2OTZ1ELR ggi3O2MR1IN ggio3O ggu3M2R1N gh4E3b2CIMRSZ1DLOTW gh_2E ghed2C ghet2SZ
    ght3E1IR ght_3E1IR gi3GIMNOPRab1ACDEFJKLQSTUVWYZ gi_5G4R3MNQ2ILOPSUYa1ACKW giau2P gib3a2D1Y
    gibi3a gin4I3MN2EOPRTW1ADFHJKLSUVa ging3I2T1DEMNR gio4O1ACDEFJKPTUVW gio_2O1FPTV gior3O
    git3I2a1AJMORSVZ gita2I1AV giu2O1W giv2CE1Z give2CE1S gj4S3N2LZ1C gja3N1L gja_3N1L gje3S1L
    gjen3S gjø3S gjør3S gk3IMR1DL gka3IMR gkak2I gl4O3CDKY2EIJLNQSUZ1ABFHMPRTVWX gled2KY1S
    gli4O2D1BCEIKNPQSUXYZ gli_4O1KNQ glia2O glio3O gn3JNO2CEILSZ1ADFKMPQRUVWY
    go5KU4FVY3ACEILOPSTZ2JMQRWb1BDHNXa go_5U3FIV2EKOY1CMPQRT god4K3CS2UY1EILQTZ godi4K1Y godt3C2S
    goe2T goed3T gon_3Z1AILTb good2E gora2V1Y gos_3P2FV1L gov3KY1ABEOVX govo3K2Y gp2I gpa2I
    gr4K3ACDEFJNOPQSTUVWYZ2BILMXa1Rb gra4K3AFJOVY2CEPSTUWXZ1BDILMNQRa grad3K2Y1ACEFOSVWZ
    gro3T2DEJ1FIKPUVWY gs3CIQS2DEMNRZ1LPT gså3CS gså_3CS gt4CZ3DN2ILPST1EJQ gt_4CZ3DN2ST1Q gti2CP1I
    gtig2C gu4AFGIMNRV3DKOPQWb2CEJSUYa1BLTXZ gu_4G3N2KMPQR1UY gui3A2FV1EIJO gum_3N1V guni2I
    gur3N2W1AEFIKMOQRV gur_3N1AW gut_2AD gy6L3P2I1BCES gy_6L1BE gya3L2I gyar3L1I gye4L gyi2L gyo3L
    gyok2L gyon3L gyv3P1L gyve3P1L gày_3b gá2L1NXb gå3SZ2C gån2Z gång2Z går2CSZ går_3Z2CS gé3L2J
    gö4a3Z1LN gör3Za gör_3Z göra2Z göre3a gø2C gør3C gør_2C gøre2C gü4a1ADL gün3a gün_2a gā3Q gă2W1b
    gł3U gư4b gườ4b gười4b h5DEb4BCHLMNRSTXZ3FGIOUVYa2AJKW h_6DMRb5EUXYZ4BK3T2CIJLOa1AFHNPQSVW
    ha4CDEFILMNRSZa3AGHOTVb2BJUX1KWY ha_4AL3FGOSVZa2BIXb1CHKMRUY haa3T2H1M haar3T hab3DF2Ia1AJMR
    habe3D1Fa hac3F hace3F had_3E2T hadd3S1T hade3Z1C haf4N2D1CZa hafa3N hal3DHIa2LMNRT1BCESXZ
    hala2I1LMRa hald2N1a halt2D1L han4CIMNRS3EHZb2ADFJLOTa1KUVWXY han_4CS3AHIMRZ2EF1ab
    hang3I2E1JLRTab hann4N2O1DH hany3M2R har4CMSZ3R2EILTVa1BDFHJKNUWXYb har_5CSZ2V1Fa hari3MR1Ia
    haru3M1R has_3E2FV1AM hat4E3DILMR2Ga1BHJSTUXZ hat_5E3DGIMR1BHLa hav3CE2A1SVa havd3C have4E2C1AV
    havi2A1EV hay3Iab2F1MR hay_3Ib2F hd3H1BD hde2H1D he5ET4DO3CGHJLNSZa2FIVb1ABKMRUWX
    he_6E5O3D2GJT1AFHILRVWXb hea3G2E1I hea_3G heb3T2G1R heb_3T2G hebb3T hed3C2E1Ta hed_2CE hede2C1Ta
    hee3T1EH heef3T hef3N1DJ hefu3N hei3DN2EHTV1SW heid2T1DH heim3N1DS heir3E1V hek3G heks4G
    hel3CGHLNSZ2ET1BDIJRWa hel_3G1Z hely3L hen4D3E2CHNSZ1IJLMRTYab hen_5D3E2H1CTZb heo_3b
    her4E3CDSa2JNTV1ABFHIKLMORWXZb her_4E3CDSa2J1INRV here4E1DV het5T3LSZ2H1EJW het_6T3L2SZ1H
    hey3E1Na hey_3E hi4EIb3DHMORTWa2AFJLNYZ1BCGKSUVX hi_4b3AO1HIMRWa hic2E1DF hich2E1D hie3DT2O1EHJ
    hier2DT1J hij3T1FK hij_4T hil3I2EGT1CDFHJKMNORWa hil_3I1a hin4I3E2DHMNR1CFJOSTVWZab hind4I1DEa
    hing3E2IMR1DN hink2E his4E2A1BCDFHIJLSTUVWXZa his_4E1IW hiên3b hiế3b hiệ4b hiện3b hjá2N hjá_2N
    hk3GY2HMR1DXa hkan3M2R hkem3G hko4Y hko_4Y hl4BD3NX1EHMRa hla3BX2D1NRa hle3B2D1X hle_2B1D hlut3N
    hm3D2H1MRXa hn3BD2XY1EHJKLMNPQRTUWab hne3D1BX ho4BELXb3FTV2ACDHIJOSUYZ1GKMNRW ho_4BXb3OV2AEF1HI
    hod3BUX2Y1KS hodn2BX1KUY hodz2U hoe3T hoe_2T hog5L1T hogy5L hol3C2ELS1BDFHJKNPTUXYZ hold3CS1E
    homm3G2J1H hoo2ET1I hor3V2AEFX1BCJLMNRTU hora2FV1A hou3E2T1BIVX houd2T how3E1IU how_3E1I
    hr5D3BX2EKNTY1CHIJMRUWa hr_4D hre4D1EHNT hre_2D hren3D ht5D4HT3E2BG1IRXYa ht_5D3ET1IR
    hte3DHT2G1EKYa hter2T1DE hu4b3BCHIMRSTXZ2DEFGJNVa1AKLUWY huo2H hur3Z1CEa hur_3Z huy3b
    hv4CNS1BHKXYa hva3S2CKN1HY hva_3S hvad3C hvað2N hve3N2CS hver4N2CS hvi3C2S1H hvis3C2S hvo3CS2N
    hvor4C3S2N hwa_2M hy3H2BEUX1CJNSZb hyv3H hyvä3H hà4b hà_3b hàn4b hành4b há4b3L2BNX1V hádz2X hâ3b
    hân3b hân_4b hä4H3Z2D hän4H2Z1D hän_4H häne2H här3Z här_3Z hål2Z håll2Z hér2N1JL hér_3N1L hì3b
    hí4b1FL hính3b hô4b1J hôn4b hông5b hö3Z2DN hø2CS hú3Nb1L hún3Nb hún_3N húng3b hơn_3b hư4b hư_4b
    hưng3b hươn3b hả3b hải3b hải_4b hấ3b hất3b hất_3b hậ3b hế3b hế_3b hể3b hể_4b hỉ_3b họ4b họ_3b
    học_3b hời_3b hứ3b hức_3b hữ3b hữn3b hững4b hực_3b i2P1ADEGHIJKMNOQRTUWYa
    i_5GO4HKMNPQRUWYab3ABCIJLSXZ2EV1DF ia6P5AFMORUVWX4H3EIJLb2CDSTYZ1BKNQa
    ia_5AV4FHMOPRUWX3b2EILSTZ1BCDJKNQYa iac3X1AFOPU iac_2X iai4P1JLRVb iai_4P1Lb iala3R1M
    iam3OP1AEFMRUVWX iamo3O1PX ian3MOR2AEFHIPUVWb1BCDJLNSTXZ ian_4M3R2EHIWb1CDFLSU iano2O1FV iap3M2R
    iar3W2AFO1MPRUVX iar_3W2A1FMRV ias_3FV2P iau5P2R iau_4P2R iaus4P iał4U iał_2U iała3U
    ib4I3AFMORa2DEGJQVWXY1BCKLPSTUZ iba3I2MR1AFLXYa iba_3I2X1FMR iban2I1MY ibi3Ia2O1AEFMQVW ibi_3a1Q
    ibig3I ibt_2D ic6D5AEFOW4BJKUVXY3QTZ2CILMNPRa1HSb ic_3AEW2BU1CIJLQRTY ica4AFOV3EKW2JY1IMQRTUXa
    ica_3AFKOV2WY1EQUX ical2E1AFIJW ich6D3BTUX2EO1CFIJLNRVWYb ich_6D4U3EX2BT iche3D2O1J icht5D3T
    ici4W3AFKO2BEJPQVY1CTUXZa ici_3W2BKOY1AJXa icio2F1AOVWY ick3BXZ2DE1CT ick_2EZ1D ico3FOV1AJTWY
    ico_3FOV2Y1T ics_2A1E icz3U ică3W ică_3W id5G3CEFMPQRSVZ2ABDHIJKLOTWXYa1U
    id_5G3CETZ2IS1ABDFJKLMNRWXYab ida5G4FMV3R2AHPZ1CEIJKOQSUWXa ida_5G3FV2A1HKOQZ idad3FV1I idag3G2Z
    idak4M3R idas4G1FPV ide3ACEFHOS2BDGIJKLMPQTVWXYZa1RUb idi_3G2K1BOQ ido3FV2Q1AIOPY ido_3FV1OPQ
    idt2C1S idt_3C1S ie6DQU5PTX4FHJOW3AEGS2BCVZ1ILMR ie_6U5D4TWX3GJPQ2BO1CEFLSV iec3QU2W1X
    ied3DQU2EHT1FJOPVX iede3D2T1OQ iedy2U iedz3U2Q iego3U iei3W1O iei_3W1O iej4U2P1F iej_4U iejs3U
    iek4Q3PUX2T iel3DHQU2X1CEFJLOPSTWZ ielä2H iem4Q3U2FPTX1ADHOW iem_4Q3U1AX iemp2F
    ien5Q4FJP3HOTU2ACDESVWX1BIMZ ien_3FHJT2ACDPQS1UXZ iena3PQ iend3F2T1EIOS iene3F2O1DHPQST
    ieni3U2P1HQ ient3FJ2AOV1BCDEPQWX ienu3Q1P ienā2Q ieną2P ier4DFU3JST2COQWX1EHPZ ier_3DJST1CEFUWXZ
    iero2F1OQU iert3D2F ies4DPQ3AEUX2HT1FIJOW ies_4Q3AEP2JT1DHI iese3D1W iest3X2P1FHOQTU iesz3U
    iet4PQT2HOUWX1ACDEFSZ iet_4T3Q2S1CUZ iets2T ietu4P2Q ieu3J2T ieuw3T iev3Q1EPTX ievi2Q ieš3PQ1X
    iež_2X if3EJO2ACDFMNRSVWZa1BIKLPQTXY if_3E1JMNRa ig5CZ4DS3AEFGILNOPTV2JKMQRWY1BUX
    ig_5C4NSZ3DILT2A1E iga_3GZ2MR1AFKNPVWY igaz2L ige4C3DSTZ2GL1AEFJKOVY ige_4C3GST2DZ1KY
    igen3DZ2CLT1AFOS iger2CDS1T igh3E2CSZ1IRT ight3E1IR igi_3G1NP igj2S igje2S igl2O1FIK igli3O
    igt4Z3C2D1IPQT igt_4Z3C2D1T igti2C ih5Y4HKMR3DI2a1BLNWXZ ih_5Y4KM3R1a iha3MR2HI1WYa ihat3R2M
    ihr3D ihr_2D ihre3D1H ii6G5HW2BIUX1ADEFJKLMOPRa ii_4GW3U2BHX1DFJKLOP iig3G1H iigi3G iik3H2G
    iima3G iin4H3G2W1I iin_4H3G1I iis5G2H1I iis_5G2H iit3H2G1IW iitä3H ij6T5KPQ4Y2BFH1MRUWX ij_5T2Y
    ija5Q4K3PY2H1FMRUX ija_4KQ3PY1FH ijas4Q1P ijd3T1B ijd_3T ijde2T1B ije5K3Y1BFTX ije_5K3Y1BTX
    iji3K2Y1QW iji_3KY ijk4T ijk_4T ijke3T ijn4T ijn_5T ijo4P3Y2F1HK ijo_3Y2F1P ijos4P1F iju3Q2K1P
    iju_3KQ ijā3Q ijā_3Q ik5CHMPQRS4GIKLTYZa3BENUX2D ik_4GLMRT3CPQYa2BDIKSZ1NUX
    ika4MQR3HIKPY2BLUZa1CDNSTX ika_3KMQR2BHIPYZa1LNSTUX ikai3Q2L1HP ikan3MR2H1CDISZ ike_3EG2KSY1X
    iki4P3M2HINRYa1KU ikia3P ikk5S4CH1LQTa ikk_3S ikka3H1a ikke5CS2H1T ikki3H iko3KPY2HIL1BMRUX
    iko_3KY2P1HI ikor3L ikos2P1HY ikr2P1CSa iks3G2HPQ1CIMSTZ iks_4G2Q1PT iksi3H1I ikä3H ikä_2H ikā2Q
    il4CIJNOSYZa3BEGHKMPQRVWX2ADFLTU il_5CNOS4JY3BIMRVXa2ADEFGTW1KLZ ila5I3KMRY2BHX1AEFJLNOPQTVWZa
    ila_4IY3KR2BX1AHLMNOV ilal2I ilan4I2MR1HKOTa ile4a3W2EGJNO1ACDFHKRSUVY ile_4Wa3GO2EJ1BDFIKSUY
    iler3a1CS ilh2V1N ili4IKa3MOWY2ABDEFGJPRTVX1CHLNQSUZ ili_4K3Y2BGIOXa1NU ilik3M2R1IKa ilip2I
    ilir3a ill5Z4H3ACEJNS2DFLTa1IKMORVWXYb ill_5Z3E2DN1AIS ille3CHJS2T1ADELOZa illä3H ilma4G2H1PQ
    ilo3KWY2BX1FHIJOPQTUVa ilo_3KY2X1BFOPV ilor3W ils3J2Q1ACDENS ils_3J1ADEQ ilv3Q1LN ilvē3Q
    ily3L2I1BEHXa ilye3L im3KPWYa2ADEFGHJMOV1BINQRUX im_4DKa3UVY2ABEIMNQRWXb1CHLST
    ima4K3MOPY2AFGHJRVW1BDEINQSTa ima_4K3O2FMPRVWY1ABIN imas3P1FOQV ime4G3AEHVWY2FJKOP1BCDIMQRSTXZa
    ime_3E2JKPY1CHIOSVWXa imei2V1H imen4G2AJOVWY1EFHKPQR imes4G1AEHJ imm3D2H1AEJNOZ imme3D1EHZ
    imo3P2FKOVY1ABCHISUWXZ imo_3P2KOY1BFHUVX imp3W2AEFIJMORV1CKLPQUY imą_2P
    in2DEGHIMNOPTWYZa1ACFJKLRSV in_5DHY4EIOTWa3CJMNRZ2FGSb1ABKLU ina4I3AFGHKOPV2BEJMNQRUWXYZ1CDSTa
    ina_4G3HKNYZ2ABFIOPQVWX1CDEMRSTU inag3I inak2I1BHX inas2I1FMPQV incs2L
    ind4CI3DGLMTVa2AEOPRSW1BFJKNQYZ ind_4G3D2CETW1L inde4Ca3DLT1AEFSVW indi4I2ELOP1ACDFJKMNQRSTVWZa
    ine5D3GHJKWa2CEOSTY1ABFILMPVXZ ine_4DGKa3CJOWY2EISTX1ABFHLMNPRUVb inem3D inen4H3D1A
    iner3D1ACFJSTWZ ing5E4CGIMNRSTZ2ADPV1FHJLOWa ing_6E5GI4CSTZ3MR2DN1ABFJKLOVWXb inga3NZ2MPR1I
    inge4S3CTZ2D1EOW ingg3MR1I ingu3N2A1FOPVW inh4b3V2N1D inh_4b inha3V1D
    ini5P4GMRa3IKOW2ADEFHJNQTUVY1BCLSXZ ini_5M4R3a2KOY1HJNQW inim4G2P1BW inio2P1O inių3P
    ink4P3H2ELT1BCDMNRSUXYZ inn5N4SZ3GHU2DT1BELMOX inn_4N3S2G1D inna3GN2HZ1U inne3S2DTUZ1EH
    inni4N1EHU inns3Z2N1S ins4N3AJa2DEIKOSTVWYZ1BCFHMPQRU ins_4N3AJ1DEQVW insa3a1DIZ
    int5Z4LW3AEFHJMOPRV2CDIQSTU1BKNXYab int_4L2AJ1CDENSTZ inta3MR2H1FIOPVW
    inte5Z3AFJOVW2CDELPQSTU1BHIKMRXYab inti3P1HIWa intr3W1EOZ inu5G3HN2BIKOWX1ACDEFJMPQRSTUVYZ
    inu_4G3N2KQ1BX inul4G1BHIWX inya3M2R inä2H inä_2H inā3Q ināt3Q inė3P inė_2P inės3P inț2W
    io5FJOP4AEKVW3CDHUZ2BIMQRST1LNXYb io_5O4FKPV1ACDEHIJMQRTUWZ ioa2W
    ion5EJO4AF3CDVWZ2IKMPQTU1BHLNRSXYb ion_5J4E3CD2IZ1BFHKLMORSTUWb ione4O3F2CDZ1ESTUW ioni3O1KP
    ions3AEJ1I ior3O2V1AEFJUW iorn2O ios3FP2V1AHOUW ios_3FP2V1W ip4P3AIMRWa2BEFHJKNOQSVXY1CDLTUZ
    ip_4P2EIa1ABCKMNRTWY ipa3R2AIKVW1EFHJMNOPY ipad3R1KM ipi3I1AFHMNORW ipin3I iq3J2A1FV iqu4J2A1EFV
    ique4J2A1EFV ir5NPQa4JV3ADEFMORS2CHIKLWYZ1BGTX ir_6N5PQa4AJ3DEFMRSV2Z1CIKTWY
    ira3V2AFIKMNPRYa1EHJLOQWZ ira_3V2N1AFIKLMRYa ird3D2Qa1EP ird_3D1E ire4J3OW2AEFLVa1CDIKMPSTYZ
    ire_4J3O2LW1ACEFKST ires2J iri3MRa2PW1AEFHIJKNOQVY iri_3MR2a1KNWY iro3V2Q1ABEFJKLOPWXY iro_3V1OQ
    irra2N irāk2Q is5H4DEGIJLPQTV3ACFKMNORSWYZa2BUX is_5G4EJLPQTV2ACDHIMNRSZ1FWa
    isa4IM3V2GJKPQRUYZ1ACEFHOSTWa isa_4M3I2V1FKPQRZ isan4I1JKMRUYa isc3D2OT1AEFJVW isch4D3T1O
    ise4GH3JS2CDEWa1BFIKLMOPRTVYZ ise_4G3J2DSa1BCEVW ised3G1E isen3H1CDJSZ ises3GH1J iset3H
    isi4H3IMPa2AEFJOQR1CDKNSTUVWXY isi_3Ha2MPQR1AKOY isk3CQSZ2GHKPUXY1BDLMNRa isk_3CS2Z iske2CS1HZ
    ismo2F1IKOPVY ison2J1E iss3DHJV2ACELNOQSTZ1Ia issa3H2J1ANZ isso3V1J issä2H
    ist4DH3ABEFJKNOPQSVWXYa2CGILMTUZ1R ist_5D3N2CET1AIKSWYZa ista4H3V2AFKNOPa1EIJLQRSWXYZ istä3H1Z
    isz3L2U isä3H it4DEHIJM3ABGKOPRSTVWYZ2CFLNQXa1U it_4DEIJT3ABLWZ2CGHMRa1KNQSX
    ita4AIMR3FHOPVW2EJKNQYa1BCDLSTUXZ ita_4MR3HIO2ANV1BFKPQWXYZ ital2O1ACDEFHIJKMPRSTUVWYZa
    itan3I2K1AFHJMOPRVWY itat4A3W1EJO ite_3JZ2DEKOPSVWXY1FHIMTab iten3H2DT1QSZ ith4E1I ith_4E1I
    iti4K3EJPY2BCDGHIMNOQRSTWZa1AFLVX iti_4K3GY2O1HIMNPQRW ito4IV3O2FHPW1ABEJKLQXY ito_5I4V3O2F1KPY
    its_2AEJ1DQ itse3GH1T itt4HS3LNOZ2DEGT1CJVa itt_4S3LNZ1D itta3H2Z1O itte3H2DGST1CEJLOUVZ ittä3H
    itu4M3R2AFGHJOPQVW1BCDEIKNSTXYZ itu_4M3R2GQ1BX ity3E2HU1BIPX ity_3E1BIMXb itz2A1DT itza2A
    ità3O1A ità_3O itä4H1D itä_4H itää3H ité3J1BX ité_3J1BX ită3W ită_2W iu4PW3AO2UVX1DEFHLMR iul3W
    iul_2W iun3W1MO iune2W iuni2W iuo2P ius3P2O1ALMR ius_3P1ALMR iuta2A1O
    iv4CHKOY3ABEFJPSVWXZ2DLQTa1IMNRb ive4C3EJOS2ADFKLVWYZ1BHIMPQRTXa ive_3CE2JS1DFIKOTVWYZ
    iver3C2AEFJOSVW1BDIKMPQRTXYZa ivä3H ivät2H iw3U2I1MR iwa3I1MRU ix4A2JV1EWZ ix_3A2J1E ixe2A1V
    ixò2A ixò_2A iy5a4I1M iya4I2a1M iya_4I1M iyan3I iye4a1I iye_3a iyi3a iyi_3a iyo4a2I iyor4a
    iz4KQYa3LOVW2BDEFPUX1IJMRT iz_4K3Ya2QV1F izi3Oa2QW1BDKPY izio3O iä3H iä_3H iç4a2V içi4a için4a
    ição2V iè3J1A ièr3J ière3J ién2F ién_2F iê4b1V iên4b1V iên_4b ið5N ið_5N ió4AF2L1UX ió_5A2FL
    ión4F1X ión_5F iù3O iù_3O ią3U2P ić3U2K ić_3U2K ič3KY2BPX ičk2K1BX ičn3Y2K1BX ię5U ię_5U ięc3U
    ięk3U iğ3a iği3a iği_3a ił3U iņ4Q iņa3Q iņa_2Q iņu_2Q iņš2Q iņš_3Q iş4a iş_3a işi3a iš4P3KY2BX1Q
    iš_4P1BKXY iše3K1BPY iše_3K1Y išk3P2Y išč2Y iť3X iť_3X ių5P ių_5P iț3W iți3W iế4b iến3b iến_3b
    iết3b iết_4b iề4b iều3b iều_4b iể3b iệ5b iệc_3b iện4b iện_4b iệt3b iệt_3b iệu_3b
    j6KY5BGHPQTUX4CJLMNRSZ3ADFV2EW1Ia j_5UXY4KT3BJL2CQZ1PRWa ja6G5HKQY4BMNPRUZ3ADLX2CFSTV1EIJW
    ja_7G6H5KQ4NPY3ALMRUZ2CDFSVX1TW jaar2T jad3MR2Q1FKXZ jadi4MR jag5Z1MQR jag_5Z2Q jah2D1MRY jahr3D
    jak4BU2MX1HKRY jak_4U3B1KMR jaki3U jako3B2U1KX jan3MRY2HKN1ABCEFLPQSTUVXZ jang3MR
    jas4Q2P1BFHKMNRUXY jas_4Q2P1F jau4Q3P1MR jau_3PQ jaun3Q1P jd3T2BCL1UXYZ jd_2LT
    je6KY5BSUX4CJPT3DL2FHMQRVZ1AEGINWa je_7K6Y5BX4JPTU2FLS1CDVZ jed4K3BUX2D1SY jeda2K jedi2K1BX
    jedn3BKUX jeg4CS3KY2U1L jeg_5CS1K jego3KU2Y jeh2BX jeho3BX jei3P1V jei_2P jej_3X2U1BY
    jel3L2KS1BHMQRY jele3L jem3KY2BCGSX1DFMRU jen4Y3BKS2CH1DLMRTXZ jen_3B2HKSY1CTZ jenj2Y1K jenn2S
    jent2S1K jes5U2KL1BCFHSTVY jest5U2BK1H jesz2U jetz2D ješt2B ji5K4BPY3MQRU2X1HNTWa
    ji_4K3BUY2PQR1MXa jih3Y2K jih_4Y2K jik2MR jika3M2R jis2PQ1B jis_3P2Q jk4T1KUY jk_3T jke3T1K
    jke_2T1K jn4T2BKUXY1CL jn_4T jo5H4PY3FKQS2ACEJLTVXZ1BDGIMNRUW jo_4PY3FQ2CHS1ABVZ joi3H1EJ joj_2K
    joje2P jok3H1P joka3H jon3HS2P1LQTUYZ jon_2HS1L jone2S1PZ jos4P3H2F1AILQVW jos_4P3H2F1QW jot3H1Q
    jou3J2H1TX jour3J1E još3K još_3K js4B3U2KQY1CLTX jse4B1C jsem4B jsm2B jsme3B jso3B jsou3B
    ju4GKMQY3HNPRUWZ2AEFJLTVX1BCDIS ju_4KQ3Y2GNUXZ1BMPR jub3G2Y1K juba4G1K jubl2Y jug3M2R1AFJK
    juga3MR1AF jum4Q2NPR1HMW jums3Q2P jus3E2GJPZ1AFHLQV just3E2JZ1AFV juu3G2H juur3G2H już3U już_3U
    já3LN2BV1X já_3N2BV ját2L jä4H3Z2G1D jäl3Z2H jälv2Z jí4B1X jí_3B jó4N3L1F jó_3L jór3N jórn2N
    jö3N2L1Z jø3S1C jør3S1C jør_3S jøre3S jú3X2N1L jú_3X1N jā4Q jā_4Q jās2Q jās_3Q ją3U2P ją_3PU
    ję3U1P ję_2U jš3Y1BX jū3Q2P jų3P jų_3P k6GHLMPQRa5BCIKNSTUXYZ4DEb1JOVW
    k_5LMRa4BSTUX3CEGIKNPQYZ2D1HOVb ka6HIMPQR5CGKSUYZa4BLNX3DT1E ka_5GQZ4HKMRXY3BINPU2La1CDST
    kaa4H2T1IMR kaa_3H kaan3H1MRT kad4P3KQa2Z1CILMRSUY kad_4P3Q2K1IZ kada3Ka2P1IMRYZ kahe3G kahi2I
    kai4HP3IQ2LMR kai_4P3Q2L1HMR kaik3H kail2I kaip4P kaj3Y1BQUX kaj_3Y kak3IKY2GHR1Ma kaka3I1KMR
    kako3K2Y kaks3G2H kal4C3IMPRSa2BHLNQYZ1DKUX kal_4C3S2N1BILMQRXYa kala3R2IMa1BHPY kali3MR2I1BPUXY
    kam3IMR2BPQX1CDHKNSTUYZa kama2I1BKMPQR kamu3M2R kan6M5R4CHISZ3DTa2NPU1BKLQXY
    kan_6MR4CSZ3T2HIa1LN kani3I1U kann3D2HN1MR kans3H2SZ1CT kany3I kao4K kao_4K
    kap3IR2LMSZa1BHKNPQXY kap_3R1IMSZ kapa3I1HMNRZa kar4M3INPQRYZa2KLU1BCDHSX kar_3NYZ2R1LMQa
    kare3M1PZ kart3P2M1DKLQUYa kas4GIQ3P2HMRa1CKLNSUYZ kas_4GPQ2I1HMRZ kasa3I1R
    kat3ILMQRY2HPZa1BCDKNSUX kata3IR2M1HKPQ kate3Y1BPUX kau3HR2MPQ1DIN kau_3R2M1P kaw3R2I1MU
    kawa3R1IM kay4I2a1MR kay_3I1R kaya3I1MRa kd4B2X1IPY kdo2B1Y kdo_3B1Y kdy3B1X kdy_2B1X když3B
    ke5CMRS4EGHLTYZa3DKNPX2B1IQWb ke_5CS4KY3EGMRT2DXZ1BHILNPa kee4G3H2T1E keeg3G keel3G kega2Y
    kei3D2H1P kein3D2H kej3X1BMRZ kej_3X1Z kel3LPRS2CHMT1DENZa kell3L1CH kelu3R2M
    ken4T3CDRSa2HMNZ1EL ken_4T3SZ2CDa1EHL kena3R2M kend3a2CT1MS kep3R2M1N kepa3R2M
    ker4S3CHLMRTZ2DNYa1EP ker_4S3CZ2TY1DEMa kera2R1MZ kes4G3H2MRa1CELPS kes_5G1CELRSa
    ket3LZ2CMRSa1EHIPQ ket_3LZ2CS1EMRa kez3L2a keď3X keď_3X kh5b2IMR1BTZ khi3b2MR khi_4b khô4b
    khôn5b ki5HNPU4ILMRYa3EGKQb2CDSTZ1X ki_5Y4LNUa3GHKMPQR2I kia3P2H1LMRXb kia_3P2H1b kich2U
    kie4U3P2HQ1LT kie_3U1PQ kied2U kih3Y2K kih_3Y2K kii2H kin4H3EIMP2LNRTab1CDKSYZ kin_4H2IMR1Na
    king3E2IT1NPRS kio2P kit4MR3IP2H1LYZa kit_3I2MR1LZ kita4MR3I2P1Ya kiye2a kið_2N kj4S3N2Y1T kja2N
    kje3S2Y1T kjen2S kjer2Y1S kjø2S kk5CNS4H3LT2Ra1MQ kk_3S2N kka3HN2R1LMa kka_3H1N kkar2N
    kke5CS3T2H1LN kke_5CS1T kker3S2CN1T kki4N3H1T kki_4N3H kko3L2H1Q kkor3L kku3N2H1S kkur3N1S
    kl4Pa3BCDKNQSXYZ2ITU1EHLMR klad3X2B1Y kle3a2DT1BCKNPSUY klig2Z klju2KY kno2E know2E
    ko6KY5BHIPQUX4CGLNSTZa3DMR1b ko_5KY4IQUX3BHP1MR kog3K2G1U kog_3K kogu3G koh3G2H1BX koi2H
    koj4K1BHPQUXY koja3K1H koje3K1BP koji4K kol3BKRY2CGHLPQSUXZa1DIM kola3R2Q1BKLMXZa kolm3G2H
    kom4Z3CDKNPSTX2BMQUY1HILRa kom_3K2CNSXZ1TY komm4Z3CDS1H kon3BIKUXYa2CDHLMNPQRSTZ kong3I1CRS
    konu2Na kor4L2HKUYZa1BCIMNPQRSTX kor_4L2Z1MY kos3HP2L1BCDKNQRSTUXYZ kos_3P1LQ kosk2H
    kot4Y2HMQ1ILNPR kot_4Y1ILQ kou3B1HX kou_2BX kov3XY2BK1HP kov_3X2Y kr4Y3BCKNPQSUXZ2DLTa1HIMR
    kra3KPY2BNUXZa1CDHLQST krat2Y1CKPZ ks5GH4Q3CMPS2EIKLNRTUZa1DY ks_5G3Q2CEPT1DMNRSZa
    ksa3G2H1IKMPQRZa ksa_4G1HMRa kse3H2Sa1CMT ksen3H1CS ksi4H2M1CIKNPQRSUa ksi_4H2M1R kst3Q2P1CKNSTU
    kså_2Z kt4BPQSUXZa3CDMT2IKLNRY1H kt_3STZ2CDNQU1BKPXY kte4B3S2CDTZa1KLMUX kter4B2S1CKMUXZa
    ktig2SZ kto4X2IPU1BCDKMQRSTYZa ktor5X1BIKLMPQRSUYZa któ4U1LN któr4U ku6G5HMQ4BIKNPRUXa3CSTYZ2DL
    ku_4BMRX3KQU2HNY1Pa kua2MR1H kui6G3H1P kui_6G1P kuid5G kuin3H kuka2M1HR kull3Z2CSa
    kum3Q2IN1BHMPRSUXa kun4HI3CT2GMNSZ1DPQRa kun_3H2C1MNST kung4I1DMQZ kunn3C2HST1NZ kup3Y2K1BHMPRUX
    kur4PQ3N2MRUa1BCDHISXZ kur_3N2PQ kuri4P2Q1N kus3G2HLPQ1BCKMRSXYZa kus_4G2LPQ1BCHMR kuu3H2G
    kuus3G1H ky4BX3HP2N1CEIMRSZ ky_4BX1E ká3BLX1N ká_3B2X kä4H3Z1D kä_3H kän2Z1H känn2Z käy3H käyt3H
    ké4BL3X1b ké_4B3X kép2L kés2L két_2L ków_2U kõ3G kõi3G kõik4G kö4L2DHZa1N kön2DL1Z könn2D1L
    köz3L közö2L kø2C kú2X1N kü3Ga2L1D kül3L1a kümm3G ký3BX1Nb ký_3B2X1b kýc2BX kých3X2B kā5Q kā_4Q
    kād3Q kār3Q kārt2Q ką3P2U ką_3P2U kė3P kı4a kın2a kų2P kų_2P l2AOa1BCDEFGHIJKLMNPQRSTWXYZ
    l_5A4CFJLOSW3BDEGIMNRTVXYZa2P1KQU la4AFIMRa3BHJKNOPQWXYZ2CDELSTUV1G
    la_5AFJO4BHIWY3GKNRUVXZa2MQ1LPS laa3HT1I laat3T1H lab3PQ2Ia1ABEFJKLMORVWY laba3P2I1Q labā2Q
    lag3IMNRS2CDTZ1JKLY laga3I1KNYZ lagi3MR2N1IY lah5MR4Y3I2a1HL lah_5MR1a laha3I1MR lahk4Y1MR
    lai4PQ3HJMR1Eb lai_3Q2M1PRb laik3PQ lain3MR2H1EJ lais3H2J1PQ lak3IMR2L1BHKQTUXYa laki3I2LR1HM
    laku3M2R1LQ lal3IM2R1BHLWYa lala3I1B lalu3M2R lam4MR3ILa2F1ABCDEHJKOPQTUVWXYZ lam_4MR2Ia1LQ
    lama3IMRa2F lami2L1IMR lan5I4MNRa3CDSTZ2AEFHJKLOPVWXY1BQUb lan_4a3IMR2HZ1CEFJKLNSTWYb
    land4N3CSTZ2DEPa1FIJLMORUVW lang5I3MRT2CDNS1EJP laps3G2H lar5a3AFVZ2CEINORSW1DJKMTUY
    lar_4a3AZ2FNV1CDEIMRSW lara3a1AFIKMVWZ ları4a las4F3BQXY2DEHIKLMOPRSVWZ1ACJNTUa
    las_4F3Q2MPRV1BHIKTXYZ lat3LQ2ABEGIJKMORTUWXZa1CDFHPSVY latv4Q1P lau_3R2M1A lavo2O1AY law2I1EMR
    lawa2I1MR lays2R laz2K1FOUa lazi2K1O lcun2O ld4CNa3ESTZ2DLPQ1AFGIOVW ld_4E3CT2DNS1ILRWZb
    lde3CS2TZa1DEFLQ ldu3Na1DQ ldur2N lduğ3a ldı3a le5GJ4BCLOSWa3ADEFHNRTUVXYZ2KMPQ1I
    le_5GJ4BCOSWa3DEFHUX2AKLTVYZ1IQR lea3E2W1AFIO leb3GMRX2D1ABFLa leb_3G lebi3MR1a lebo3X
    led3BY2CEKSTXZa1LQU led_2E1BKLY lede2CST1BKYZ lee3HT1EF leg4LN2ADFOSTW1BCEIKMPUVXYZ
    lega3N2F1AELOTUVWY legg2OS1NT leh4R3LM1BDH leh_4R3M lehe3L lei3DN2HPTV1AJOSW leic2D leik3N1H
    lek3G2KLU1BCHMPQRSTXYZa leks4G1KP leme3J2a1ACDEFKLOPSTUVWYZ len3DGLNSTXa2ABCFHPZ1EIJKMORUVWY
    len_4GT3DHLXa2CSZ1AY ler5a4CSZ3D2AJT1BEFKMOPUVWY ler_4CSZa2DJ1AEMTVWY lere3CS2a1T leri4a1PW
    les5J4AG3F2DELQSV1BCHIKMNORTWXYZa les_5AJ4FG3Q2DESTVW1CILNPRXYZ lest4G2H1CKNQSVZ lesz3L
    let4LY3B2CDEHOSZa1AFIJKMPRTUVWX leta3Y1ABFORVZ lett3L2OS1CDEHJ leu3J2T1AD leur3J1T
    lev3C2FHSTVZ1ABEJKLOPWXYa lev_3C2Z leve2CST1ELZ lgun2AF1V lh4V2L1NX lha3V1L lho3V1X lho_2V1X
    lhor2V li3GHP2ABCDEIKMOQRSTUWXYZa1FJLNV li_6G5KY4BHOUXa3IMNPQR2ALSZ1CDJTVW
    lia3OP2AFMRVWX1BCDEHIJLSTUZ lia_2AOV1EFHMPRWX liau2PR lic4D3AFOW2BEJKTUVY1IPQXZ
    lica3A2FOVW1EJKXY lich4D1T lid4G2BCFV1AEIQTWa lid_4G1IT lida2FV1AI lidt2C
    lie4PQ3DT2EJOWX1ABCFHSVZ liel3Q liet4P3Q1TX lig5C4SZ2DGIJT1ABEFKLMNOPRUVWXa lig_4S3C2Z1DILT
    liga2Z1AFIMVW lige4C3S2GZ1DFT ligt3CZ1IT lih3MR1IKY liha3MR lii3GH1IW lij4T2KY1HPQ lijk4T
    lik4K3EIMPSYa2BGQRZ1CDHLTUX like3E2KSY1a liko3KY2P1BI ling3I2CEMRSTZ1DNOP linn4G1HN
    lio3OP1ABCDEFHJKSUVW lio_3P2O1FK lip3I1CEHMSWZa lipi2I lir3Sa2NZ1AFJMR lir_3S2NZa1AF
    lis4H3GP2EIJLMNQRUVZa1ABCDFKOSTWXY lis_3P2ILQR1HMa lisi3H1Ma lit3AISWZ2BCDEGHJKMNOPQTUXY1FLRVa
    lita2AIW1EFHJMOV lite3Z2S1ACEFKPTUVWXY litt3S1EH litz2A liu2P1AW liv3C2BEHSZ1IJOVWXY
    live3C2E1IOSZ lių2P lių_3P lj5KY4G3HLN2Z1CQST lj_2Y1KLZ lja4G3KY2NZ1HL lja_5G3K2NYZ1L ljan2Y1K
    lje3KY2GL1CHSZ lje_3K2Y1S ljen3Y2K1Z lji2KY lju3KY2G1LNZ ljub3Y1K ljud2KY
    lk3BHLUZa2CMNSTX1DEKPQRY lko_3U1H ll5GHOZ4ACDEJLNST3Fa2IMR1KQVWXYb
    ll_5Z4E3ADLNOS1BCHIJKMRTUVWXYab lla5HO4Z3AFGNa2JL1CDEIMRST lla_5HO4GZ2AFN1L
    lle5CGS4DHJOTZ3AFL2Ea1INRW lle_4CGHJOS3DZ2T1F llen3DT2L1ACEFHJOSZ ller4CSZ2DJa1AEFOT
    lles4G3J2ADT1CFS lli4H3GN2ACEJOSTa1DLZ llin4G2H1CENST llis3H2G1A llo3AO2EFHS1JL llo_3O2F1H
    lloc2A llor2A1O lls_2A1DENZ llt3NZ2D1LS llt_3NZ2D1L llut3H lly3E1CHIL lly_3E1I llä4H llä_4H
    lm4a3GHL2ABFNOQVZ1CDEIJKMPRSTUWXY lma4a3GH2L1FNPQV lma_4G1HQVa ln3BKLUXY2DPQ1MNWZa lní3B lní_3B
    lo5FOXY4ABEHIJKVW3CDLMNPQRSTUZb2a lo_4BFKOXY3IV2PS1ADHMQRTUWab loc3W2AV1DEFJOXZ look2E
    lor4W3O2AFJ1CDEILNRTUVZ lor_4W2A1EFVZ loro2O lors2J1A los5F2DEHPVWX1ABIJKLNOQTY los_5F2PV1ADHILQ
    lou2B1AEHJVX lov4Y3BX2EK1CILPSTWZ love3XY2E1BCIKST low2E1U ls5A4DT3CEJLNQSZ2HPUa1BFIKMORVXY
    ls_5A4T3DEJQ2NZ1CIS lse3CS2Z1AE lse_3C2S1EZ lso_2DE lst3Q2P1BCDNSZ lső2L lső_2L
    lt4ADGLO3CHNSWZ2EFPQTVa1BIJKUXY lt_4GL3ACDNSZ2TW1Ea lte3D2CLOSW1AEJKTVYZa lten2D lto_2O1FV
    ltr3AO1N ltre3A2O lu3HW2JMNRUa1ABCDEFGIKOQSTVXYZ lua3R2HM1W luar3R2M lucr2W ludz3U
    lui4W2J1AFHMORTV lui_4W3J1MOR lul3W1IVa lul_3W lus3J2H1ACDEFILMNOPQRSTVWZa lus_4J1MPQW
    lut_3H1ACRZ lvē3Q lvēk3Q ly4EL3BP2CHINSXZa1DJMRTb ly_4E3BL2X1CHIMRSb lya3L1Ia lyan3L lye3L
    lyen3L là5b2AJ là_5b2J1A làm3b làm_4b lá4L3BX2N1FVb lál2L lát2L1BNX lä5H3GZ2D lä_4H läh3H2G
    läks3G län2Z1DH lå2Z1CS læ3C2N1S lé3BL2JX1FNV lí3BN2AFVX1Lb lík3N ló3L1AFNVX ló_2L lü3a1DL lā4Q
    lā_2Q lă3W lă_3W lē3Q lė3P lės_2P lī4Q līd3Q līdz3Q lı5a lı_3a lık3a lık_3a lő3L lạ3b lại3b
    lại_3b m1BGHILMNQRVZa m_5NV4BCDKLQSUXYZab3AEMRTW2GIP1HJO ma4I3GHKMPQRVWa2ACDEFJLNOTUXYZ1BS
    ma_5G4KV3MOPRa2AFHINQUWYZ1BJLTX maa4HT3GI1MR maaa2I maai3G2H maak2T maan3H1IT maar4T1I mab2I1N
    maca2R1M mach3D1TU mag4IL2JOY1ACDEFNPQTUVWZ mag_2I1DT maga3I2LY1AOUW magi3I1EFJOVW magy3L
    mah3IR2HM1Ka maha3I1MRa mai4JVW3P2HIMOQR1ADELSb mai_4W2OP1AJLRSb mais4JV1HPQ majd2L
    mak3IMRa2EHT1KQSZ mak_3a2R maka3I2MR make2ET1K mal3DHIRX2ABEFJKMOYa1CLNPQSTUVWZ
    mal_3D2X1AEFIJLMRVWZa mala3IR2HMa1AFJKOQX mali2IX1DKOTYa mam3I2Ua1FKMOPQRVWXYZ mama3I1PWa
    man3CIMQRZa2ADEFHJNOPSTV1BGKWYb man_4IZ3CDHMQRSa2ENPT1BFJKLWYb mana3MR2AQ1BEFIKOPVW
    mang3I2CMRSb1JO manj2KY mann3N2DS1HT mar3ACFIJNVW2BDEHKLMORSTUXYZa1PQb mare3W1AOZ
    mas4MPR3FIQVa2HU1ABCDEJKLNOSTWXYZ mas_4PV3FIQ1EHLMRWZ masa3R2IM1a masi3M2R1FIP ması3a
    mat3AHIMR2BEJKOPQSUVWXYZ1CDFLNTa mat_3R2HM1AILNSUWZ mata3I2MR1AFOPQV may4I3a2EF1Mb may_4I2E1b
    mb4AMR3FJLOVW2EIKNQTY1BCDPSUXZa mb_4A mba3MR2I1AFJKLNOPVWa mbe3L2EMR1CDIJNSTWYZ
    mber3L2EMNRT1CDISZ mbi3F2MOR1AEIJVW mbié2F mbre2AFJ1IO mbri2W1Q mbu3M2R1DW mbé2AV mbé_3A mbém3V
    me4CEGJLMORSTVYZ3ABDFHKNPWXa2IQ1U me_4EGJ3BFKOPVX2ACDHSTWYa1ILMQRZb
    med5SZ4C3Y2EFGOPWXa1ABDHIKLMQRTUV med_5CSZ3Y2G1E medz2X mee3T2G1EH mee_2T meer3T meg5L3S2C1NOU
    meg_4L3S mege3C1L meh2D1Ya mehr3D mei3DG2HNV1JPQTW meie3G1W mein3D1HN mejo2F1Y mek3a1HLQ
    mek_3a1BL mel3LMR2CSVWYa1DEHKQTXZ mela3MR1Y melh2V mely3L mem4MR2Y1ABEJOUVWa mema3R2M
    memb3MR2Y1AEJOVW memi3M2R men5MR4ACFJOSTVZ3DEGHKPWXY2BILNQUa men_4CSTZ3D2EHa1AFIKLMRWY
    mene4G2HMRS1CKLQWXY meng4MR1AD menj3MR1AKY menn3N2CHLS ment5J4AFOV3EW2BCDILMPQSTU1HKRXYZ
    meny3MR1APX mer4CMSZ3ADFLRY2EHIJKOPTVWXa1BNQU mer_4SZ3CD2ATY1EFJKVXa mere3CMR1ALSWY mert3L
    mes_3AJ2EPQ1CFILNRTVXYb mese3G1FKOVYa mesm3V met4PT2ACEHJKLOQSYa1BDFIMNRUVWXZ met_4T2CLSa1AJKPYZ
    metu2P metų2P meu2V1AJW meu_2V1AW með4N með_4N međ2K među3K mg5I1CDTZ mga6I mga_6I
    mi4G3HLU2BCDFIKMNOPQVWXZa1AEJRSTY mi_4BX3FLMOQRUYa2HIKNPW1ACJS mia3U2LO1AHPVWX mich2D1BCEJNOWX
    mid5G1CEFSTVZ mida5G1FV mie4U3FHX2JPQ1DOTW miej2U mien3F2U1HX mies3X2HPU1Q mig3CZ2FOV1AEINT
    mig_3CZ2N1A mij3T2K1PQW mijn3T miki2N1MR miko3L miks3G2H mili3M2AFRW1BCDEIJKNOPSTUVXY
    min3GL2HPZ1CEFIJMNORSVWa mina3G2FOVZ1AEIJKMPRUW mind4GL2C1DESTZa minh3V2b minn2N1HSZ
    mint3L2PR1HMW minu4G2BH1ACDEFJKMNOPRSTUVWXYZ mir_2D1AKNVa mis5G3FH2EJKNPTWYZ1ABCDILMOQRSUVXa
    mis_5G2JP1FHNQTW mism2F1IN mist3H1BCEFNSTUV mit4D3GHIL2AFWZ1CEJKMNOPQSVa mit_4D3L2I1CEQWZ mitä3H
    miş2a mje2K ml3a2BCKNY1DLMPSXZ mm4CDHJSZ3GO2ELNT1AIMQRXa mma3Z2HO1EJLNQRST mma_3Z1HNOQST
    mme4CJS3DGZ2HOT1EILa mme_4G3CJS2H1DZ mmer3CDSZ1EJOT mmt_2D mmä3H mni3U1NQWY mnie3U1Q mnog2K1Y
    mo5FKPVY4ABEIJLOTUX3CHMQSWZ2DRa1Nb mo_4FKOPVY3I2U1BHQX mod_2C1W moe3T moet3T mog3K2PUY1LMRT
    mogu2K1P moi3J1HU moi_2J mok3P1LXZ moky2P mol3A2O1HKLW molt3A2O
    mon3JLP2AEHIOW1BCDFKMNQRSTUVXYZab mon_2J1EIL mond3L2JO1TW more3E1IOY mos3FLPV2E1ABIKMOQUWXY
    mos_4F3PV1LQW most3L2E1ABFKOVXY mot_2SZ1IJLQ moč2Y moż3U może3U mož3K2BX1Y može3K
    mp4AFJMORVW3EHI2CDKPQSTYZ1BLUXab mpa3MR2AEFIOV1HJKPWYZa mpat3MR mpu3R2MW1FIV mpun3R1M
    ms4Q3NP2ETZa1ABCDIJKLMSUXY ms_4Q3P2E1ADIJNTZ mu3GHIMQR2BFNPUVWXa1ACDEJKLOSYb mu_4GQ3BKMUX2RYa1NP
    mua3R2M1Hb mua_3R2M1b muc2EF much3F2E mui3V2H1P muit3V1H muk3H2IM1CR muka3H2M1R
    mul3IW2MRSV1ACEFHJN mul_2W mula4I2MR mult3W1E mur_3N1MR mus_3G2PQ1DH muss2D mut3H2Ga1DILMW
    mutt3H1D muu3GH muut3GH muy2F muy_2F my4U3BEHX2NPSZ1CIMR my_3EU2BX1IMR myc2Z myck3Z mye2S mye_2S
    myn3N1P mynd3N mysl2BX myö3H myös3H má4BL3FNX2b1V má_3BX2N mál2N1BLX mám2BX mám_2B1X már3L1X
    már_3L más3FL más_4F2L mâ3W mân3W mâni3W mä4H2GZ1DX mä_3H1X män_3H1Z märk3G1Z mää2H må3CSZ
    må_3S2C1Z mån2Z1CS måst2Z mé4L3AJ2BN1FVX még3L még_3L mény2L mér_2N més4A1L més_4A mê2J mêm2J
    même3J mình3b mí3B2AN1FLVX mís2B míst2B mô3X2b môž3X môže3X mü3a2D mā4Q mā_3Q māj2Q mă3W mă_2W
    mą3P1U mą_3P mē4Q mēr3Q mēr_2Q mēs_2Q mė3P mě4B mě_3B měl3B měs2B měst2B mı4a mı_3a mış2a mūsų2P
    mů3B můž3B může3B mų2P mų_3P mộ4b một4b một_5b n1DHIMNORSTZab n_5DHT4CEFIJLMNRSWZab3AGOQY2BK1UX
    na4I3BKUXY2AFGLMNOPQRVZa1DEHJTW na_6I5BKUXY4AFGNORVZ3HMPQWa2LT1CDES naa3T2H1IMR naar3T
    nac3D2AFKU1BOPQTVXYZ nach3D1BTUX nad4G3F2ABKUVXYZ1IJTa nad_4G2BU1KXYZ nag4GI3L2K1EJORUVY nag_2I
    naga2I1KR nagu4G1I nagy4L nah_3M2R1Y naj3KUXY1BQW nak4IR3LM2KUXY1BCHPQSa nak_4R3L2IMU1BKXYa
    naka3I2MR nam3IMRYb2BKPUX1ADEFOQTVWZa nama3I2MR1KPa nan4I3MR2HJNUYZa1ABCDEFKLOPQTVWX nana2I1Y
    nang3I2MR nar4N3AYZ2FKMOPRUVW1BCEIJSXa nar_4N3A2FMZ1RVWY nas_3FPQV2IKUY1MRZ nasa3I
    nat3IO2ACDEHJKTWYZ1BFLMNPQRSUVXa nati3I2EJT1ACDKOSVWYZ nau3P1DHIJKQU nauj2P nav3Q2Y1ABCFKPSTVWXa
    nav_4Q nay2Ib1a nați2W nc4AEFJOVW3BLMRYa2CIKPQTUX1DNSZb ncar2A1FMR
    nce4J3EWa2ABFOVY1CDIKLMPQRTUXZ nce_4J3Ea2B1CDFIKLORTVXY ncep2W1A nch3O1DEFJW nche3O1DEJW
    nci4AF3V2BJKMORWa1ELPQTUXY ncia3AFV2O1L ncs2L1A ncs_2L1A nd4CDENTa3FGIJLMORSVWZ2AP1BKQUXY
    nd_5DE4T3CGW2IJNSZ1LMRVXb nda4MRa3INOVZ2AFGJKPQTWY1BCDELSUX nda_4a3GMNRV2AFIKOZ1LPQSW
    ndan3a2IJNR1FLMOZ nde5CT4DSZa3EFGJLOVW2AM1BIPRX nde_4CZa3DGJSTV2FOW nden3CDLT2Pa1AEFJMOSVWZ
    nder4CDT3SZ2EO1AFIJMRVWa ndet3C2DS1Z ndi4IN3MOa2ACDEFJLPRSTVW1BKQUXYZ ndi_4IN2Oa1MR ndir3N2MR1a
    ndo4FOV2ILM1ACDEJKPRSTWZb ndo_5V4FO2I1P ndr3CSZ2AJP1BDEFKLMNOQTVWXY ndra3Z1JNP ndre3CJS2A1EWZ
    ndt3C2S1LT ndt_3C2S1T ndu3N2JMRW1ABDEFIKLOPQVYa ndur3N ne4BDJKLOSXY3ACEFGHPQTUWa2MVZ1INR
    ne_4GJKOSXY3CDEUWa2BFHLPQ1ITVZ nea3W1EFOQ nea_2W1FO neb3B2PQX1DKZ nebo3B1X nech2BX ned_3E2CGS1B
    nee3G2EHT1Q need4G2E neg3Y2AKMPRU1FILOQTVW nega3Y2PR1AMQ nego3U2K1AFI nej3BX2UY1CZ nej_3UX2Z1C
    nek4L3KQY1BHMUa nek_3L1BUYa neka3Y2KQ neke2L1KY neko2K1QY nel4O2GHTWa1BCDEJLMPQSVZ nel_3O2a1EJT
    neli3G1MQSa nell3O1DHJSZ nem5L3BDX2CHJKTYa1AFMNOPQRUVW nem_5L3D2CVY1ABUWa
    nen4DH3GST2ABCFXZ1EJKLMOPQRVWYa nen_5H4DT3S2ACFZa nend3G1DS není2B
    ner4DS3ACFZ2EJKMOPRTWXa1BHILNQUVY ner_4DS3CZ2FJ1AEIKMTa nes3ACFJPQS2BDEHMOVXY1IKLNRTWZab
    nes_4F3AJP2BCDEQSXY1HILNTZ net3PS2CDHLQTa1ABEFIJKMNORUVWXYZ net_3S2CHPT1ADEFIJLMRVWZa
    new2E1CILMNRTWXYb new_2E1BCLNTWXYab než_2B1X ng6Ib5MR4CDES3GNTZ2JOPW1AFHLVa
    ng_8I7b6MR5E4CDGSTZ2N1ABFHJKLOUVWXYa nga5MR4I3NZ2Pb1CDFHJOSVW nga_3IZ2NP1FMORWb ngan5MR3I1CNS
    ngar3NZ2R1IM ngat3M2R1I ngay3I2b nge4CDSTZ2EJLMR1AFHINOVWa nge_3CS2DE1JTVWZ ngen3CDSTZ1MR
    nger3CS2DZ1EJLMORTW ngg4MR3I ngga3IMR nggu3MR ngh4b2MR1IOW ngi3MN2HIPRa1CEOSUW ngk4M3R2I
    ngka3MR2I ngu3Nb2AIMRV1BEFJOPWX ngu_3N ngun2IM1FNR ngà3b ngày3b ngư4b ngườ4b nh6b4V2CDHN1ILSTZ
    nh_6b nha3Vb1CDH nha_3V1Hb nhi3b1I nho3V nho_3V nhà_3b nhân3b như4b như_4b nhưn3b nhữ3b nhữn4b
    ni5U4KY3DGHIMNOPRTWXa2ABCEFJLQSVZ ni_5MY4IKLNORa3BHQUW2AFXZ1CDJPST nia4U3PX2AMRW1EFHLOSV
    nia_4U3WX2AMR1EFHLOSV niai2P nic4D3BKUW2AEFOVXY1IJT nich4D2U1BX nici2AKW1BFVXY nid2FV1Ia
    nie6U4TX3Q2DJOPW1ABCEFHLZ nie_6U4X2W1BDJLT niej3U niek3QX2P1TU niet4T nieu3T nig3N2DIT1CEPSU
    nig_3N1DIST nih3Y2K1BINX nih_4Y3K nii4G3H2W1U nii_5G3W1U niin3H nij4K3Y2PQ nije4K2Y
    nik3BKUY2LMX1CDHIPQRSTZa nik_3Y2K1LMRUXa nika3K2UY1BLMPRX nil3I2WY1BHKMNRXa nila4I1BMRY
    nim4G3KP2AHUWYa1BDEFIJMOVX nime4G1AHPW nin4G3CNPSZa2EHILMRTV1ABFKWXYb nin_3a2HN1I ninc2L
    ning5G3CENSZ2MRT1AFIV nink2P nio3P2U1EFHJKOV nio_3P1FKOUV nir3N2AJ1IKOWYa nir_3N2AJ1a
    nis_3P2MQ1ADIJNRT nit3I2ABEHMORWY1CDFJKSTVXZ nito3I1O niy3I2a niya3I nių3P nių_3P
    nj5KY3MR1AEFHJLNVZ nja3KMRY1AHN nja_3KY njad3M2R nje4KY1MR nje_4KY njeg3KY njen2KY nji3KY2R1M
    njih2KY nju_2KY nk4HLP3CDESTUXZ2BKMNQRYa1IV nk_3L2ET1CDIMPRSZa nki3H2LP1EUa nkin3H1ELP
    nl4a2CDELNSTZ1AHIMRW nla4a1CDHILMNRST nlar4a nly_2E nn6N5DHS4GJLOZ3CMTU2BERXa1AFIKQVWYb
    nn_5N4DS2G1Z nna4N3GHZ2JLO1EQSTU nna_3GNZ2H1ELOSU nnar3N1Z nne4CS3DGHJLTZ2EUa1INOX
    nne_4S3CGJ2HLZ1DOUXa nnen3DT2HS1JZ nner3S2DZ1CEJT nnet2HS nni4N3H2LOZ1CEJSTU nni_4N2LO1HU nnig3N
    nno3O2HS1BDEJUXZ nno_3O1U nns3NZ2S1D nns_3Z1N nnt3D2N1S nnte2D nnya3M2R nnyi2L
    no6O5ABFKQVXY4CEHIJPSTUW3DLNZ2MRa1b no_5FOY4AIKPQV3BUX2EH1DMRSTab noc3D2FU1BX noch3D1F noe4S1T
    noe_3S noen3S nog3CKT2Z1IQY nog_3KT2Z1I noge3C1K nom_3KZ2SX1ABIJLY nomé2A non4O2IJ1EHM
    non_5O2J1EH nong2I noo2IT1H noon2I nor3PS2ACEFNOVWZ1BDHIJKLMQRTUXYa norg3S nors3S2P
    nos4V3ABFKXY2HLOPQW1JU nos_4FV3P2L1AJKQY noss2V1H nost4Y3BKX2AHO1QW nosť3X
    not4E3Q2JNOXY1ABDFHPVW not_4E1HQ nou3BJ2WX1AEHTV nou_3B2X1ATVW nous3J1AH nouv2J
    nov3BKXY2AQV1CDEFJLOT now3EU now_3E noś2U nra3a nra_3a ns5AJZ4CDEHNSTVW3FIKOQXYa2BLMPRU1b
    ns_5J4ANTZ3CDEQS2VW1HILMPRa nsan3a2I1H nsc2D1AJT nsch3D1T nsen2T1ACSZ nsk3CNSXYZ2BK1H
    nska3Z1CHKNSXY nske3CS2XYZ1K nski2KY1N nssa2H nt5AJ4EFMORVWZ3CDHILPST2BKNQUX1GYa
    nt_6J5A4ELW3DPSTZ2CGIN1BKMORUXYab nta4FMV3AHIORW2CEJKPSTUZ1BDLNQXYa
    nte5FOVZ4DW3ACEJLST2HIMPQRU1BKNXYab nte_5Z4FOV3JW2DS1CIKLTY nter3ACDEFOSW2IJQRTUVZ1BHKLMPXYab
    ntes3FV1AJO nti4O3AEFJMPRV2HITW1BCDKLNQSXYZa nti_4O3P2MR1HIKLNQ nto4FOV2EHILPQX1ABCJMRSTUWYZ
    nto_4FOV2EIX1ABHPQ ntos2FLV ntr5W3AFJOV2EPQZ1BCDIKMSTUXYa ntr_2W ntra3AFV2JOW1BCDEIKMPQSTUYZ
    ntre3AJW2FV1OZ ntru4W1BTU nts3AJ2DEQ1IT nts_3AEJ1IQ ntu4MR2W1ABEFHIJNOPQUVX ntuk4MR ntul2W
    nu4GNW3DHKPQa2BCFIJMORTVXZ1AELSUY nu_4GQW3BCKNZa2TX1JPRUY nue3F1EJ nues2F nuev2F
    nul3GW1BHIKLMOXa nul_3W nult4G num4N3W1CEIJMOPQRTVZa num_4N1MRV nuo3P2O1HK nuo_3P1K nuov2O
    nur3D2N1MRWa nur_3D2N1a nut3H2BKOX1ACDEFIJPSTUVWYZa nut_3H1BUW ny5LMR4AIU3BEHPX2CSZa
    ny_4U3BELX2A1CIMRSZ nya5MR3AI2La1Z nya_5M4R2AIZa1L nyak3M2R nyan3I1MRa nyc3U1X nych3U2X nyi3L1MR
    nym2U1X nym_3U1X nys2AP1L nys_3A2P nyt3H1CELSZ nyt_4H1CL nz4O3D2FT1ABKLWXa nza3O2F nza_3O1F
    nà4b1A này4b này_4b ná4BX3L2N1FV ná_3BX1N nál3L1BNX nás2BX nã4V não4V não_5V1b nä4H3Z2G1D nä_3H
    när3Z när_3Z nå3SZ2C nå_3S1C någ3Z någo3Z når3S2C når_3CS nç3V2AJ1a nça3V2AJ nça_2V1A né4BX3JL
    né_4BX2J née2J néh2BX1L ného3X2B ní5B3X1FNV ní_5B2X1N níc2B1VX ních2B ním2BX ním_3B2X
    nú3N2X1AFVb nú_2NX nü3Ga1DL nüü3G nüüd4G ný4X3B2N ný_4X3B1N nýc3X2B ných3X2B nā4Q nā_3Q nāk2Q
    nās_2Q nāt3Q nă3Wb nă_3W năm3b năm_3b ną2PU ną_3P2U nė4P nė_3P nės3P nės_3P ně5B ně_4B něj2B
    něk3B nī3Q nı5a nı_4a nın3a nın_3a nų2P nų_3P nước3b nț3W nți2W nță_2W
    o2BEFHKOPTUVXY1ACGIJLQSWZa o_8V7FKOUXY6BEIPb5AHQ4DTW3CMNRSZa2JL oa5W3HV2ETb1AFIMRZ oa_3H2Vb
    oar4W1E oar_2W oare3W oart2W oas2VW oas_2V oat3W1E oate3W ob5XY4ABKU3FLVW2CDEIJMOPQSTZ1HNRab
    obb_2L1SZ obi3U2KXY1ABDFIJMOPQW obie3U1FWX obre3AV2F1JKOUXY oc5Z4AFUVW3BDEJOTX2KPYa1CILMQR
    och5Z4D3X2BTU1FJOW och_6Z4D3X2T ock3Z2E1D ocks2Z ocz3U ocê3V ocê_3V
    od5KY4BUX3CEFPQV2ADHILOSTWZ1GJMRa od_5K3BCEIUXY2LS1DQRTWZ oder3D2AFV1BCEKOQSWXYZ
    odi4K2BXY1AEFHLOPQTVW odin4K2BX odn3BKX2UY odno2K1BUXY odo3FVY2BOPUX1HKMQRW odo_3F2OPVY
    odos2FV1HP odt2CS odt_3C2S odz3U odzi3U odľa2X oe5T4S2E1ACFHJOVWZ oe_3ST oed3T1C oed_2T oek2T
    oen3ST1CZ oen_3ST1C oet3T oet_3T of5E3NT2ACDFIJOSUVWZ1BHKLMPQRXYab of_5E3T2IN1CDHKLMOPRSUVWXYZa
    og5CNS4KL3OPTUY2AEFGIQVWZ1BDJMRXa og_6N5CS4K3T2ILPZ1DEY oga3K2LY1DFMOPQRUV oga_3K1MRUY
    oge3C2T1DEKOYZ oget3C1EO ogli2O1KU ogn2O1L ogo3Y2KV1LOPU ogs3CS også3CS ogu_3G2K1QY ogy5L1E
    ogy_5L1E oh4B3DGHX2MRY1ACEFIJKLNSTUWZab ohke3G ohl3B1DX oho3BX1HMR oho_3B2X
    oi5HJ4V3EOW2TU1ACIKMRYb oi_3HJOVW1ATUb oik3H oike2H oim3H1U oimi3H oin3HJ2E oin_3H2J1E oing2E
    oir3J1H oir_3J oire2J ois4H3JV ois_3JV2H oisa2V1H oit4H3J1TV oit_3J2T1H oitt3H
    oj5K4PXY3BHQU2V1AEFJTZa oj_4K2XY1B oja3KP2HQUY1FX oja_3K2HP1QUXY oje4P3BKUXY2HV1ACEJQTa
    oje_4P3K2BUVXY oji4K2PXY1BQa oji_4K2P1BXYa oju_2K1PQUXY ok4BHKLPUXYa3CEGIMNQRST2Z1DJOV
    ok_4La3RTX2BCEIKMSUY1DHJNOVZ oka_3H1KPQXY oki3P1EHUXY okk3N1CHLST okku3N oko3KX2BHUY1ILMPR
    ol5G4HLOXa3ABCDEFKRSUVWYZ2IJMPQT1N ol_3AX2EILTa1BCDFJKMOPRSUVWYZ ola4a3ORX2AFKLMQV1BEHIJPSUWYZ
    ola_3X2AKO1BFHILMQRUVYZa olah3R2M olan3a1FZ olar3a2O1AFVW old3CSa2EL1ADIOTW olde2CS1E oldu3a
    ole5G4HR3BM2ACEFJKOSUWXY1DIPQTVZ ole_5G3H2O1BCEJKSUVWXY oleh4R3M olek4G1P olen4G2H1ABCDFJOSTUXZ
    oli6G4H3BKOPXYZ2ACDEJQSTUW1FILMRVa oli_6G4H2OXY1BKPQUW olid4G1A olis3H1MPQRZa olj3KY1L olj_2Y
    oll4H3DG2EOTZ1ACFIJLNSa olla3GH1EFJOTZa ollu2H olm3a2GH1Z olm_3G1Z olma3a1H
    olo3OX2BFKMPRVWY1ACDEHIJLQSTUZa olo_3OX2F1BIPVWY oloč2X1Y olsk2U1B olt4L3AGO2V1HNW olt_4L3AG
    olto2O1V olu3a2ABWX1DEFHIJKMOQSTUVZ oly3L1BX olya3L om4ACKSVXZ3BEFGHJLOPTUWY2DMNQ1IRa
    om_5CSXZ4AKTV3BELY2DN1IJMOQRUWb oma4G3H2KNOPQY1ABEFIJLMRTUVWXZa oma_5G2KNPY1ABFHOQVX ombr2F1AJW
    ome4EO3AHKPTVY2BFWX1CDIJMQRSUZ ome_4O3E2KV1AIJPX omm4J3CDGSZ2EO1HILT omme4J3CGSZ2D1EHOT
    omo4V3F2BKPUXY1AEJLMOW omo_4FV2Y1O omâ3W omân3W omés2A omā2Q on3O2AEFGHIJ1DKLPTUVWZab
    on_6G5EHJ4DFIO3KLZb2ACMNRSTUWXa1BVY ona4A3FKOUVW2DEHIJMNPQTYa1BCLRSXZ ona_3A2FKNOU1BHLPQVWXYa
    ond4T3JLO2DEFVW1ABCIKMPQRSUXZa ond_3T1EJL onde4T2DFJV1EO ondo2LO1EFP
    one4EO3ACFSZ2BDHKMTUW1IJLNPRVXYab one_5O4E2U1CDFHIJKMPRSTVWXYZb ones3AF2M1EOPR
    ong5I4b3R2EJMT1ACFHLOSVZ ong_5Ib3R2EM1JSTZ oni3OU2AKPW1BCDEFHIJLMQTVXY oni_3O2K1ABHQUY only2E
    onn4J2DHO1CELT onne3J1DEHOT ono4O2FKPYZ1ABCEHIJLMQRSTUVWXa ono_4O2KP1FHU onoc2F onr3a onra3a
    ons4AJ3EVW2FOTZ1BCDHIKLMPQSUYa ons_4AJ3E2T1IQ ont4JV3AEFLOT2MWZ1BCDHIKPQRSUXYa ont_4J2L1AETZ
    onu3a2N1BHKPQUWXY onze2T1D oo5T3EGHI1CDJLMORVZ ood2ET1I ood_3E1IT ooi2T ook3T2EG1IOV
    ook_4T2E1IOV oolt3G oon3I2HT1E oong2I oor5T1E oor_5T1E oord3T op4T3BCEHKOSUWY2AFIJPQVXZa1DGLMNR
    op_5T3C2E1ABDIJKMRWYZ open2T1EW ople2E1C opo_2O opp4S2HOZ1CEJT opp_3S1Z opšt2K
    or6CSV5AEFJKLOTWXYZa4BDIMNPQRU3H2b or_5CEFST4LVWa3ADYZ2BIKMRX1HJNOUb
    ora4MRV3AFKOUY2BIWXa1CDEHJLPQSTZ ora_3OV2AFKY1BLQUWXZ orab3Y oran4MR1CKOSYa oraz3U1BFKY
    ord4T3CSZ2ADEFJOVWa1BIKLMNPQRUY orde3T2CDSZ1AEFJV ordt3T ore3CEOV2AFJKSTWXY1BDHILMNQRUZb
    ore_3EO2CJKS1IMRWXYZb ores3FV2C1AESW orge3S2CDT1ENZ ori4W3KOP2ACEFHJQSTUVXY1BDILMNRZa
    ori_3O2KW1AHLMPY orn3O2AVXY1BCDEFKLNSTWZ oro_3O1BFKPUVX orqu2FV ors3CLS2AEJNOP1DIKQTUXYZa
    ors_3A2EJP1LQ orsk3S2C1KXYZ orsz3L1U ort3ACDEFJOSVZ2INPQTWa1BHKLMRUXY oru4a2BKNW1CQUXY orul2W
    orum3a1N orá2LX1B orá_2X oré3X1V oré_3X orð2N orý3X orý_3X os5FPV4ABHKLOUXY3EIJQW2CDGMSTZ1NRa
    os_6FV5P3AHILQ2CGJ1BDEKMRSTUWYZ osa3A2FGHLO1BKMQRVXY osa_3O2AFG1HKV ose_3P2EJO1DIK oseb2Y1KW
    osl3K2BXY1QS osno2K1Y oss3HOV2ADEJLSZ1NT ossa3H2V1O ost4BKOUWXY3AEHLV2FP1CDIJMNQSTZa
    ost_4W3BELY2K1ACDIOSTUZ osta3BHKUXY2AOV1FLNPQZ osti3BKXY2O1HPW ostr3AO2X1BFKUVW osì_2O osť3X
    osť_3X ot5Q4ABEHKLOPTWXY3DFIJMNSUVZ2CRa1b ot_4EY3AILQTWZ2HS1BCDJKMNRUXa oth3E1A othe3E
    oti3PQ2BHKOXY1ADEFJMNSTVWZ otie2Q otr3FY2JKQUX1OPWZ otro2FY1QZ ots2A1EHJQSTZ ots_2A1EJQTZ
    ott4L3HO2NZ1CDEJST ott_4L2N1DSZ otta3H2L1OS otto2O1H ou6EJ5B4TVX3HW2AIR1CDFKLMNOPQSUYZab
    ou_5B4EVX3JT2A1IMRW oud3T1BHJ oude3T1H oug3E1J ough3E oul3E2HJ1W ould3E oun3E1IT ound3E1I
    ount2E1I oup2BJ1E our5J4E1ACDIRSTVZ our_5J4E1I ours3J2E ous4J2E1ABHI ous_4J2E1AH out4EJ3V2B1HIT
    out_4E3J2B1IT oute3J1T outr3V1J ouv3J1BV ouve3J1V ouw3T ov5BKXY4O3ACEHPSTV2FLQWZ1DIJMR
    ov_4X3Y1BCKSZ ova4KX3BHOY2APQVW1LZ ova_3K2AOY1BLVWXZ ovan3XY2K1BOPZ ovat3BH1KOXY ovať2X
    ove4TXY3CEKOS2ABVW1DFHIJLMQRZ ove_3K2EOY1ACISVX oven3XY1BCFKSTV over4T3CES2AO1IV
    ovi3KY2BOX1AEFHIJPTVW ovi_2KY1BOX ovn3Y2BKX ovo4K3Y2BVX1OP ovo_3K2OVY1BPX ovor3K2XY1B ová2BLX
    ové3B2X ové_3B2X ow5U4E2D1BCILMNORSTVWXZb ow_4E1CIMRTV owa4U1E owan3U owe3U2E1T owi4U1DE
    owie3U1D own3E2U own_3E1I owy3U oy3Fa2EIJ1HMR oy_2FI1EHa oz4X3BKLUY2QW1DFOPTVa ozr2X ozri2X oà3b
    oàn_3b oč4Y3BKX oče2KY1BX oči3Y2KX1B očn3X2Y1BK oğ3a oľ2X oł3U oř2B oś4U oś_3U ośc3U ości3U
    ość2U ość_3U oš3KQ2Y1BPX oš_3K oż3U oże3U oże_3U ož3BKXY1P ože3K2BX1Y ože_2BKX
    p2ABFIJKMOPQRUVWXY1CEHLSTZb p_5Tb4EMPRa3ACILNSZ2BDJKQUWXY1FHOV pa5IMPQR4AFHJV3BEKOUWYa2CDGLNSTXZ
    pa_4MRY3IK2AGHNQVWZ1CDFLOPSTUXa pad4R3BM2KPQUXY1FIOVZ pada4MR2KP1BQUY pag5I3P2O1AEFJMQRTVW
    pag_4I pagk3I pags2I pak3MR2BIPQ1HKTUXY pam3I2P1ABKQUXY pama3I1PQ
    pan4I3MR2ABEHPUVW1CDFJKLNOQSTXYZa pana3I1MPR pang4I2MR pany2A1EIMR pap2IP1AEFJLMOQRUVZ papa3I
    par5V4AFIJOQ3EHPWa2BCDKMRSTUYZ1LNXb par_4JQ1ACFKNRSVWZa para5V4FI2AMQa1EHJKLOPRTUWZ
    part3AEFJOVW2PS1BCDIKLMQRTUXYZa pas4JP3MQR2AFIOVZ1BCDEHKLSTUWXYa pas_4J2PQR1ABFIMTVZ pasi3P1IM
    pat4M3IPQR2ABW1CDEFJKLOTUVXZa pat_3IMR2PQ1ALW pav2P1BKQ paš3Q1P
    pe5A4FJMORVW3CEGHILPSTZ2BDKQUXYa1N pe_4W2CEJS1BDFIKLMOTVXY pea4G2E1HW peab3G
    pel3V2AHMRTZ1BCDFIJLOPQSWXY pel_2A1CIJSTVZ pelo3V pem3M2R1J pen4MRW3STV2ABCEFJOZ1DIKLNPQX
    pen_3T2SZ1CDEL peng3MR1CSZ pent4W1MRS peo2E1F peop2E per5AMOR4F3CEHIJPSVWZ2DKLQT1BNUXYa
    per_5AO3PS2CETZ1BDFIJLMRUVWXYa perc3O2MR1ELV pero3F2I1MOV perq2A pert3MR2O1AEFJV però3A1O
    pes3V2LM1AEFIJKOQRSTWY pess3V1O peu3J1A peut2J ph5b2EJ1CDILMNRSTWXa phá3b phả3b phải3b
    pi4OQ3HIKMPRUWY2ABCDEFGJNSVX1LTZa pi_4R3M2H1AIKLNOY pia2O1AFHLMPRVWX pid3G1AFHJV pidi3G
    pie4Q3PU2DFHOW1AEJTX pie_3PQ1U piel2D pier3U1FJQW pili2I1MPR pils2Q pin4I2EMPRY1ABFHJNOQUVWXZ
    pina3I1XY pir3PQ1ACEFIJMORVWY pirm3PQ pit3H2IKO1ABDEFJRUVWXY pitä3H più3O più_3O
    pl4EJ3ABFPTVWXY2CDIKLOQSUZa1HMNR pla3E2ABCFJKPSTVWXYZa1DIMOQRU plaa2T play2E1I
    ple3E2AFJW1BCDIKOQSTUVXYZa ple_3E2J1AFIW plu3J1CSWa plus4J po5BKUXY4AFJOV3EGHIPW2CDLMQRSTZ1a
    po_3BFKOPUVXY2I1H poa2W poat3W pod3BKUVXY2AF pode3V2AF1BUY podľ2X pois2HV
    pol4G3BKUXY2ACDEFHJOPQSVWZ1ILMRTa pole4G2BY1U polo2X1BKOY pols3U1B pom3UY2BKX pome3Y1BKX
    poo3G1ET pool3G por5F4V3AJOWY2BEIKPQUXa1CDHLMRSTZ por_4FV1Aa pora3Y1ABEFKUVWX porq2FV
    port3AEJOVW2FIPQ1BCDHKLMRSTUXYZ pos4KY3ABIJOVX2EFPU1CDHLMQRSTWZ pos_3I2P1FJLV posa2A1KY
    posl3K2BXY poss2OV1AEJ post3K2ABOUVXY1DEFHIJSTW pot3Y2ABKOUWX1EHJLMRT pou4J2BX1VY pour5J
    pov3XY2BK1VW pove3Y2X1KOW pow3U1E powi3U poz3X2BKUY1PQW pozr2X poč2BKX1Y pp4SZ3EHJNO2CDLT1IMR
    pp_3NSZ1DL pr5BKUXY4AFJOPQVW3CDESTZ2GILMa1HNR pra4BUY3KPX2GOQTVW1ADEFJMSZa prad2P prav4Y3BKX
    praw4U pre5XY4AFKOVW3EJ2DGPQSTUZ1BCHIMNRa pre_3WX2AFKOV1J pred4Y3KX prej3Y1X prem3K2JY1ABEFOUWX
    pres3AFOV2EGJSX1CDHIKMNRTWYZ pri4KPWXY3AFJOQV2CEMSTZ1BDILNR pri_3XY1KO prie3PQ2X1OVW
    prim3OW2AFKVY1EJTX prin3W1ABCDEFIJKOPQSTVXYZ pro5B4AFKOVW3EJPQTUXY2CDILMRSZa1H pro_3B1DP
    prot3B2KQXY1AEFIJOPVW prv3K2BXY prvn2B prz5U prze4U przy4U prá3BX práv3BX prè2J près2J pré3J2A1V
    prés2AJ prí3X1N pt3W2ADEJLNPQSTZa1BCFIKMRUVXY pu4FHMRW3AIJKOPQ2BENTUVXY1CDLSZa pue3F pued3F
    pues2F puis2J pun3MRW2HIKO1ACDFNQSTU pun_3R2M1W pune2W puol3H put3W2KMR1AEFHIJOPQUV pute3W1EKMR
    pä4H3G1DXZ päev3G pär3G1H pära3G pää3H på5SZ4C på_5CSZ pé2JL1V pā3Q pār3Q pă3W pă_3W păr2W pē4Q
    pēc3Q pēc_4Q pēj2Q pě2B pı3a př5B pře4B před3B přes2B při3B pří3B pšti2K q6A5FJOV4b2E1DIMRT
    qu6AFJV5O4b3E1DIRT qu_4J qua4O3AJVb1DE qual3O2AV1EJ quan3AOVb2J que6AFV5J4O2E1DIb que_6AFV5J2O1E
    quel3JO2V1AF quem2V1J quer3V1AFJ ques4AO3J1EFV qui4J3AFV2EO1I qui_4J2AV1O quie3F quoi2J què3A
    què_3A qué_2F1J r3CNSZ2ADEFJKLMOPQRTUVWXYa1BHIb r_6Z5CDNSa4AEFJPQTV3LMORWY2IKX1BGU
    ra2AFKMNOPRUVYZa1BCDEIJQSTWX ra_4AFNOVZ3CIKLMPQRSWab2BGJUXY1H raa3T2H1IMR raba2FV1IMYa
    raci3F2A1BKPUVY rad4K3FPVXY2ABDELMOQUWZa1CHIJRST radi3KY1ABCDEFIJMOPQRSTVWXZ rah_2MR1Y
    rai3JP2EQ1DHIMORTUVWb rai_2P1JOQRb rait3J rak4a2HKMQRU1BCDLNPSTXYZ rak_4a1KMRUY raks2Q1S
    ram3INV2AFKMOPQRUYZa1BCDEJLSTWX ram_3NV2QZ1BCEKLMRSUWXYa rami2I1OPU
    ran5MR3ABEFIJKOPVWXYZ2CDHLNSTUab1Q ran_3AMR2FHIa1CDEKLOSYZ rang5R4M2Ib1CEJNPSVZ rar_3AVZ2FNa1S
    ras_3FPQV2IZ1HJMRW rasa3R2M rasi2MV1PRZ rast3G2PQ1HKNXY rası3a rat3EKOWYZ2ABCDFIJMPQRSTUVX1HLNa
    ratt2O1HZ rau3DPQ2N1AHRW rav4Y3BKX2JOV1ACEFPQSWZ rav_2Y1SZ ravi3Y2KX1BOV ravn2KY1B raw3U2I1EMR
    raw_2I1U rawd2U raz4Y3KU2BOX1FVa raz_3U2X1Ya razi3O2Y1BKU razl2KY raç2V1a raçã2V raš3P1KY
    rb3CDMPQR2KSTWZa1ABEFIJLNOUVXY rbej2C rc3AFJOW2DELMRUVX1BCIKPQTYa rch_2D1E rché2O1J
    rd5T4CDSa3AEFJLOQUVZ2BIKMPRWXY1HNb rd_3DET2ACJSZ1BIKLMNORUVWXYab rde4DT3CSZ2EFJLVa1AMORWY
    rde_3D2CSTZa1FJVW rden3DT2CS1AFVZa rdt2T1S rdt_3T1S rdz3U1Q rdzo2U rdı3a
    re5W4ACDEFJKOSVXY3LMNPQTZa2BGIRU1H re_6JO5ACESW4FLZ3DKTVXYa2IU1BHMNPQRb
    rea4EW2AFIOV1BCDHJKLMPQRSTUXYZ rea_4W1AEFIMORV reat2E1OW reba3K2A1WXY rebb2O rebu3W1AKXY
    rec3AFVW2DEJOTa1BIKLQUXYZ rech2DT1FJX reci2FV1AEKOTWZ red4Y3CEKX2LOQSTVWZ1ADFIJMRUa
    red_3E2KXY1CFILSWZ rede2C1DFLOSTVWYa redn2KY1UX redz2Q ree3E2T1ACFHIRVW rei4D3NPQ2ASTVW1EFHJO
    reic2D reik3P1NT reiz3Q rej3Y2X1BCKLQUVZ rej_2XY1U reka3MR2K1N rem3JK2ACEFGHLRSVWY1BDIMNOPQTUXZa
    rema2K1AEY reme2JKY1ELW ren4DT3ACEFJKLMOSa2PRVWXYZ1BHINQU ren_4DT2ACSZa1EFHKLMY rena3M1AFJK
    rer3CS2ADJ1FOVWZa rer_3CS2ADJ1VZ res5A4EFJV3CGOSW2DIKLMPQTUXYZa1BHNR res_4AFJ3CGV2ES1DILMQTUY
    ret4C3ALSX2EFJKOQVWYZa1DHIMNPRTU ret_4C2QSa1AHJKLMWZ rett3S2O1CEL rey3N1Fa rez3W2QUY1BFJKLOPVX
    reș2W reșt2W rf3DN2CSZ1AEFJLORTVWa rfö2Z rför2Z rge3DS2CEJT1AFLMNORVWYZa rge_2S1CEJNWZ
    ri3KMNOPRVWYa2ACDEFHIJQSTXZ1BGL ri_5MR4NOWYa3HIKPQX2ALS1CJTZb ria4V3AFOPWX2EHMR1BCDIJLSTUYZ
    ria_3AOV2FWX1EHILMPRSUZ riad2X1V riau3P ric3OW2ADEFJTVX1BCIKLNRYZab rich3D2T1EJOX rico2O1FVW
    rie3EJPQTWX2ACDFOS1BIUVZ rie_3PW2JOT1ABCDFSVX rig3CZ2EOSV1ADFIJKNTW rii3GW2H1BPUX rii_3W1BUX
    riig3G rij3KPT2QY1WX rija2KPQY1X rije3K1TY ril3W2IKXYa1ACEFHJLMORTV rile3W2a1O
    rim3OW2AFKMPRVYa1CEHIJQSTXZ rima3O2MRW1FKP rin4a3CEHIMNPSW2ADFLORTVZ1BJKQXY rin_3IW2Ha1DMNT
    rinn3N1D rint3L1HMPRW rio3FOPV2AEKW1CJMQSTUZ rio_3FOV2P1KU rip3R2Y1AEJKMOPXa ripa3R1KMPY
    rir4N1AFJKOVWYa rir_4N1AFJVa riu3P1AMOUW rið3N rið_4N rių2P rių_2P rj3HMNRY2GLZ1a
    rk4a3CHMNRSTZ2DEGKLPQY1BIUX rl4a3CDMNRTZ2AEFJKLOSY1BHIPQUVWXb rler3a1J rlig3C2SZ rn_3D2ACENZ1STW
    rna3MZ2AFNORTV1BCDEIJKLPQSUWXY rna_3Z2N1AFKMORSTVY rne3C2DJSXY1ABEFIKLNOPQTUVWZa
    rne_3C2S1DJKOWXY rno_2FOVY1BIK ro3BEFKOUVXY2AIJLPQSTWZb1CDGHMRa ro_4FOV3BIPY2KU1ACDEHJMQRSTWXZab
    robi3U2X rodz2U roe2T1CZ rohk3G roi3J1HKWY rok3X2BUY1KLMPQT rom3EW2BKLOTXY1ACDFIJMPQRSUVZa
    rom_3E2LTX1KSY româ3W ron4b3F2AEJOTU1BCDHIKLMPQRSVWXYZa ron_3F1EHIJLTU rong5b1EIM roon2I
    ror_2CSZ1W ros3BFLPV2DKOUXY1ACEHIJMNQRSWZa ros_3FPV2L1AJQ roto2B rou3EJ2BTV1AIWX rouv2J rouw2T
    rov3BOX2AEKVY1FJPTWZ row2EU roz3BUX1DKL roč2BXY1K rque2FV1AJ rquè2A rr3AEFJLNOV2CDHSTZ1IMRUWXa
    rra_3N2AFLV1JOZ rre3A2CDEFJLOSVZ1HT rs4ACDEJNQSTZ3FLMOPRWYa2BHIKUVX1b rs_4EJ3AQT2CDNPSZ1ILMRWa
    rsc2DT rsch3D2T rsi_2O1MP rsk3S2CKY1BNUXZ rso_2O1FPV rsz3L2U rszá3L
    rt4LS3ACDEFJMNOPQRTVWZa2BHIKUY1GX rt_4DLSZ3ACEJNT2QWa1BIKMOPRUVXYb rte_3FOVW2CDJS1ILTY
    rti_3M2OPR1BJKQXYa ru5W4KMNQRYa3BCDEFHPSTUVXZb2AIJLO ru_4NW3Q2BKMRXYa1PU rug3KY2CT1ENPUW
    rugi2KY1U rui2T1AFJVW ruik2T ruk3S2K1BCMPQRTUXYZ ruke2S1K rul3W2a1ELNR rul_3W
    rum3Na2DMRW1BCEKOPQSTUVXZ rum_3Na2D1CSTUWXZ rung3Db1MPR rus3M2HPR1ABCDEFIJKNOQSTUVWXYa
    rus_3M2R1IPQ ruž2Y1KX rv3BHKXY2ACEFGJLOQSTVWZ1DIMNPa rvní2B ry4EU3P2BCINSXZ1DHJKLMORTVWYab
    ry_4E3U2BIX1CDHJKLMNORSTVWYZab rz5U2DLOT1BFKQWXYa rze5U2D1BLQT rze_3U rzec3U rzed3U rzez3U rzy4U
    rzy_3U1B rà3A2O1b rà_2AO ràci2A rá4BLNX2FVb rá_3N2BFVX1L ráv3BX rä3Z2DGH rät2Z1H rätt2Z rå3Z2CS
    rån3Z rån_3Z ræ3C2N rè3J2A rès3J1A rès_3J1A ré4J3BLX2AN1FV ré_3BX2J1AF rés3J2AL1F rés_2A1FJ
    rése2J rész2L rétt3N rên_3b rí3FNX1AVb ría3F ría_3F rð4N rð_3N rða2N rði3N rði_2N rðu3N rò3A1Ob
    rò_3A1Ob ró3LU2N1FVX rów2U rø2CS rü3Da2L rül3L1a rý3BX1N rý_3BX rýc2X1B rých2X1B rā4Q rā_3Q
    rād3Q rāk3Q rāk_3Q ră4W1b ră_3W rē3Q rė3P rī5Q rī_4Q rīg3Q rı5a rı_4a rın3a rın_3a rů2B rža2KY1X
    ržav2KY rư3b rất_3b s2ABCDEFGHIJKLMNOPQRSUVWXYZ1Ta s_5AFGJPQV4DELT3CHINZ2BMRSWXY1KUa
    sa5I4M3GHKPQRXa2AFJLNOSVWYZ1BCDEUb sa_6I5X4GHM3AFKORVWZ2JLNQYa1BPSU saa4GH3M2IRa saa_2H saab3G
    saat3M2Ha1R sab3I2AFV1JLMOQRWa sabi3I1AFOQVW sad3K2FGVa1ABILMPQUXZ sad_2K saj_3Y1a saja2M1R
    sak3LP2GIMQRSYZ1HKNa sak_4L1IKMRSYZ sala3MR2I1AFHJQV sam4KN3CIMRSUYZ2BDGHQTX1AEFJOPVWa
    sam_3K2Q1DUVYZa samm3CS2DZ samo3K2UXY1BH san5I4M3HJRa2AFKLOPSVZ1BCDENQTUWXYb san_3IMR2La1FHKNOZ
    sang5I3M2R1CSb sano2H1O sans2J sas_3V2FPQ1Z sasa2I satu3MR1QW sau3PQWb1JMR sau_3Wb1PR
    sav4P3Q2K1EHJa savo3P1J savu3Q1a say4R3M2EIa1J saya4R3M2I1a sc5D4OTW3AEFUV2J1BCIKLMNPRSXYZa
    sc_2W1A sce2OU1AEFJKVW sch5D4T2OW1BEIUXZ sch_2DT scha3D2T sche4D3T1O schi3T2DW1O schl3D
    scho3D2T1BEIUX schw2D sci3O1AEJV sco3O2AVW1EFJTU scu3W2FO1AEJUV sde_2F1V
    se5G4ABCDEFHJKMNORSVY3LTWZa2IPQX1U se_5BKY4EFJOV3ACDGHPSW2LTZa1IQX sea4G2EFW1HIJM seal4G
    seb4M3RY2KX1BLWa seba3MR1XY sebu3M2R1Y sed5G3E2MRYZ1BKOWXa sed_4G3E seda5G2MZ1KRY see6G3H2E1DTY
    see_6G2E1H seg3ASV2FGNO1LMRY seg_3S sego2A segu3AV2FO seh3D2M1RY sei4D2GHJV1NOPSW sein3D1HJN
    sek3MR2Ha1BCKLPQSUXYZ seka3M2R seko3R1MQ sel5G3CHMRS2DEKYa1ABFIJLNQTVWX sela3MR1Ka sell5G2H1ADE
    selv3CS2H1E sem5N4BR3LMOVY2AHJW1CDEFSUXa sem_5N4B3LY2V1DUX semp2OV1ACMRS semu4R3M
    sen4DH3ACJLMORSTVZa2EFNP1BIKQUWXY sen_4DH3CLSTZ2a1AMNQR seni3a1HMP senz2O seor3R2M
    sep3MR1ACEFJKNOQSTWXY sepe3M2R ser4S3ACDFJMOVZ2EIRUWa1BKLPQTXY ser_3ACDSVZ2FJ1EI sere3O2D1CSTV
    ses4G3HJ2AEFMQRV1BCDIOPSWYZa ses_3J2ADEFGQV1CIMSZa sest4G3H1BKY set_3H2C1ABEKLSYZ sett3S2NO1EHLZ
    seu3AV2HJ seu_3AV sev3A2QYa1EHK seva3A1H sh4E2IR1ABCDFHJKLMNOSTVWXYZab she3E1D she_3E
    sho3E1CDILTV si3GHIMOP2ACDEFJQRSUVWXa1BKLNYZ si_5H4BIMOXa3AFJPQRWY2GKLNSU1V sia3HMOPR2UX1AEFISVW
    sia_3HMR2OP1AEFIVWX siai2P siap2MR sic4D2AFOV1BEXY sich4D sid3C2AEFGOPSV1DHIJMRTWZ
    sie4D3QU2FHJOPST1WX sie_4D2U1JTWX sig3CNZ2AEFIO1DJKPSVW sig_3CZ2N1D sige2C sih3M2R1Y sih_3M2R1Y
    sii5G3H siin3G2H siis5G2H sila3I1KMPRa sill3H sim_2V1HKMQRa sin4Ha3DEFGINb2CKLMOPRSTVWZ1ABJQY
    sin_3H2CFGSZa1AIJKMRY sina3GI1AFHKVZ sind3D2a1CNT sinn2N1DH sins3N sion3EJO2AF1CDIMQRVWZ sise3G
    sit4H2ADEFJMOPSTVWZa1BCIKLNQRXY sitt3H2SZ1N sitä3H siy3I2a siya4I1a siz3a1O sió2AF sió_3A sión2F
    się5U się_5U sj3NS2UZ1CKT sjo3S1C sjon3S sjá3N själ2Z sk5CSYZ4BHKNPQUX2EGLMRa1DIT sk_3CS2Z1ENUY
    ska4CQSZ3HNP2BKMRUXY ska_4Z2BHKNUXY1Q skab2C skai2PQ skal4C3S2N1BXYZ skat3Q1CSZ
    ske4CS3KY2HXZ1ELNPa ske_4C3KSY2Z1X skej2X sker3C2S1Za ski_3GKY2QU1HMNa skie3U skih2KY skip3N1M
    skir2P skj3S1N skje3S sko3KY2BCHNQUXZ1LPS skog2K skt_2Z skul3Z2CS1N skup3Y2X1BK ské3B2X ské_3B1X
    sl4BKNXY3CPQSTZ2DERa1AFHIJLMOUVW slan3N1BCDEKSTXYZ sled3BX2KY slen2N1Y slo3XY2BKS1CEPTZ
    slov3XY2BK sme3X2BLP1ACJKNOQSTY sme_3BX1AJQ smo_3KY2FV1IOP smu_3Q sn3BKXY2CNPQSTUZ1ELMR
    sno2KY1BX so5FJOSVYZ4ABCDELXa3HIKNPQTUW2MRb so_4OVY3DEF2IPX1AHb soa2VW1HMR soas2V sobi2U1BKX
    sobr2AFV1I soi2HJ sok3L1BIKMRUXYa sol3DO2AFJLV1BCEHIKMQSTUWXYZa soll2D solo3O2F
    som5SZ4C3EX1ADFHJLPQTVY som_5SZ4CX1AY some3E1V son4JOa3EFN2ACDILSZ1HKMQRTUVWXYb
    son_3JN2EFZa1ACDHIKLMORSTVWXYb sonn2J1D sono4O sonr3a sont3J sos2AFV1HLMOPQSa sos_3A2FV1LPQ
    sou4B3J2EV sou_3B2V sp4BOQUWXY3ACDEFJKPSTVZ2IMNa1HLR spie2D1OQU spo3BUXY2AEFJKOQVW1CDILMPSTZa
    spol3BX spre3W2Y1DKNOPST spré2A spu2FW1CNPS spun2W1CS spē3Q spēj3Q spēl2Q sr3K2Y1BDLNPRXZa
    sre2KY ss5DHOV4AEJNSZ3CLQT2I1BMRWXab ss_4D3ENQS2IZ1CJLMORTVW ssa5H3AOV2JNZ1CDELST ssa_5H3V2AOZ1N
    sse4D3CJOSV2AET1LZa sse_3JV2CDOS1AT ssen4D2T1ACJOSZ sser3O2CDJS1Z ssi3AEJOV2DNT1CHISZa
    ssi_2JNO1H sso4V3O2AN1EJZ sso_3OV ssoa3V sst3D1NSZ ssz3L ssä4H ssä_4H
    st4ABCDEFGHJKNOPQSTUVWXYZ3La2IMR st_4DEGJNU3ABCLSTWYZ2IKQ1ORXa
    sta4AFHKOUVXY3BDEGNPQTWZ2CIJSa1LMR sta_5H4AFO3GKNVWYZ2BIPQX1LMRUa staa3HT1D
    stat3AOP2BCESUWX1DFHIJKMQTVYZ stav3BKXY2V1AHOS staw2U stað3N stał3U
    ste4CDSTW3FHOYZa2ABEGJKLNPUVX1IMQR ste_4CSW3FGJTVXYZ2BDKO1LPUa steh2D
    sten3DS2CHLTZ1ABEFJNOPQVWXY stes2AO1DJVa sti4H3ABEGKOPQXY2CDFJMNRSTVWZa1ILU
    sti_4HY3BGKPX2MNOQR1LW stj3N1CY stjó3N stk3U1B stki2U stn3X2BY1CSUZ
    sto4KOY3BCFPSUVXZ2EHINQTW1ADJLMRa sto_4O3FKY2BIPVX1HSU stor3CS2BEKOPWXYZ1ADFHIJRTUV
    str4X3ABEFKOQUVWY2CDIJMNPSTZ1LRa stre3AX2COS1DEFJKTUVWYZ sts3Q1AEX sts_3Q2E1A
    stu3BHNQ2DEFGKOPTUWX1ACIMSVYZ stv3KY2BX1L stva3K2Y1BX stw3U stà2A stà_2A stá3BF2VX1L stá_2FV
    stão2V stä4H3Z2D stä_4H stäl2Z stå2CSZ stí_2B1X stā3Q stă2W stă_2W stī3Q stř2B stře2B
    su3FHJKMOPRW2AEGINQVa1BCDSUXYZ su_4KP3FQ2NOUYa1BHMRX sua3V2MOR1AEFH sua_3V2O1HW sud3M2PR1ABCKO
    suda3M1PR sui3J1EHOV suis2J suk3R2MP1HIU suka3R2M1I sul3O2GIW1ACEFHJLMPRSTVZa sull2O
    sun3Wa2IM1CDEFHNOPQRSUVb sunt3W1FHV suo3H2O1P suo_2O suom3H1P sur4J2EW1AFIMOPRSVa sur_4J1F
    sus3P2FGIM1EJKQRVW sus_3F2GP1IJMQVW susi2P suta3G1P suu3GH suur3G2H sv4KN3BSXYZ2CHPQ1LOT svak2K
    sve3KYZ2NPX1CQS sve_3K sven2Z1CS sver2Z1NS svet3Y2KX1P svi2K1CNOQSZ svo3KNXY2B svo_3N svoj3KXY1B
    svě2B svět2B swo2U sy3HIU2BCERSXZa1DJMNPT syo3I1a syon3I2a sz6L5U1D sz_4L3U sza3LU szc3U szcz3U
    sze5L3U1D sze_3U2L szem2L szer4L1U szi3L szo3L1U szt3L2U szy4U szys3U szá3L szág3L szám3L szé3L
    szí2L szü2L sá3L2Nb1BVX ság3L sã3V são3V são_3V sä4H3Z1D sä_4H säg2Z sät2Z1DH sätt2Z så4CSZ
    så_4CSZ sæ2CN1S sé3JLN1AFVX ség3L ség_2L sége2L sér3N1BJLVX sér_3N sì_2O sí3BN2FX1ALV sí_2BF1AX
    sín3N síð3N síða3N són2A1b són_2A sø2CS sú3X1LNb sú_3X1LN sā3Q sāk2Q să5W să_5W są3U2P są_3U2P
    sē2Q sė2P sı4a sı_3a sın3a sınd3a sını2a sł3U ső2L sť3X sť_3X sų3P sų_3P sẽ_3b số3b sự_3b
    t1ABCDEGHJLMOPQSTWZb t_5CDEGJLSTZ4ABHIMNQRWb3PUYa2KX1O ta3AFGHIMOPR2BKLNQUVWXYZa1CDEJST
    ta_5GH4AFKMNORVYZ3BILPQUW2SXab1EJ taa5H3T2I1DMR taa_4H taan3H2T1IMR tad3FQV2ABGPZa1CDIKLMORSTX
    tad_3Q1FLPTZ tado3FV1I tag3CI2DGQZ1EJLOV tage3C2G1DEJVZ tah3MR1BHIa tahu3MR
    tai5P4H3J2EMQ1ILORTVb tai_4P3H1LMOQRb taip3P tait3J1H tak5R4BUX3KMNY2CEHILSa1PQZ
    tak_5R4B3MUX2CL1IKSYa taki3U1EHNa tako3KY2B1IP také2B1X tali3O2KY1ABCDEFHIJNPRSTUVWX
    tall3G2S1ACEFHJ talá3L tam_3L2BQUX1MPRVYab tamb3AV2F1MR tan4IMR3AFHJKOUVZa2BCDELNPSTWXY1Qb
    tan_3IMRZ2AFNa1DHKLUWb tang3IMR tant3AFJOV2W1CEIPST tao3I1K tao_3I1K taon3I tap4R3M2HIP1STa
    tapi4R3M tapo3I1P tar_3AFVZ2KMNRS1EIWa tare3O2W1FVYZ tarp2PQ1H tas4PQ3FMV2GHIRa1ACELNOSTZ
    tas_4PQ3FGMV2IR1Z tat4AOW3P2BCDEIJKLSUXZ1FHMQRTVYa tat_4A3W2Z1BCHJLS tata2IO1KMP
    tate3W2E1BCOSTUZ tato3O1BLPX tats2A1DJS tau_3MR1PW tav3BHKXY2QV1ALOPSa tava3H2V1AKLOQX
    tay3I2ab1E tayo2I tað3N tał3U te4BCDEFGHJLMOSTVWYZ3AKPQRUXa2IN te_5OSWZ4CDFGJKTVX3BELY2AIPQUa1HM
    tea3W2EG1ADFHIJPT tea_3W teat3G1APW ted4G3E2CSXa1BFILRTUY ted_4E2C1FILRS teda4G2X tee3H2GT1E
    teen3H1T tega2Y tege3G2T tego3U1W teha3G tei4G3DHPQ2AT1JNSVW teie3G teil2D1H teix2A
    tek_3L2Ba1KUY tela3MR tele3W2BHLYa1ACFIKMOPQRSTUVXZ tell3D2HT1AEJOS
    tem4GV3AJLMORUYa2CEFKPSTW1BDHINQXZ tem_3LUVY2W1ABDEKMRTa tema4G2FM1AIKOPRSUVYa
    ten5D4FHST3ABCJLMORVXZ2ENPQUWa1IKY ten_5DT4HS3CZ2BELUXa1AFMPY tenh2V teni3A1FJLQWX
    ter4S3BCDEMORTVWYZ2AFJLPUXa1GHIKQ ter_5S4CDEZ3JTVY2GILMRa1ABFHKNOUWXb teré3B terý3B
    tes3AFJLOV2DEQSa1BCHIKMPRTUWXYZ tes_4A3FJV2ELQ1CDIPST tess2O tet3CHLS2DKMRZ1OPUY tet_3CS2DLZ1K
    tett3L2H1O teu2J1ADHTV teur3J1T tev3GQY1ABEKLOTVWX tevi2QY tevõ3G teľ2X tge2AT1D tge_2A
    th7E6b3IL2CDJMNRSTVZ1ABFHKOPQUWXYa th_4E1CDILMNRSTVWb tha4E3b1CDILRT than2Eb that4E1L
    the6E3b2DILTV1ABCFHJKMNOPQRSUWXYZa the_6E2IV1ABCDFHJKLMNOPQRSTUWXYZab thei3E them2E1D ther4E1DI
    they3E thi4E3b1DIR thin3E this4E tho3E2b1ACDJKLT thou2E thr2E thu3b1ET thà3b thàn3b thì_3b
    thế_3b thể4b thể_4b thời3b thực3b ti4CEHJKMNOPQSZ3ABDFIRTVWXYa2GLb
    ti_5KOPY4BGHMNQRX3LWa2I1ACFJSVZ tia3R2HMX1ACEFJOSUVW tic3AEFOVW2BJX1IKQTYa tid4M3CRSZ2FV1AIPW
    tid_3C2SZ1I tida4M3R1AFV tido2FV tie4QT3FHJPX2DEW1COSZ tie_3T2JQWX1P tiek3Q2P1T tien3F2J1EHOT
    ties4Q3P2ET1H tieš2Q tiež2X tii3H1UW tiin3H1W tij3T2KP1QY tijd3T tik4PQ3MR2CLSZa1BDHIKTXY
    tik_3P2MQRa1CDLYZ tika4Q2MR1BIKLPYa tikr2P til5CNS4Z2AEHJY1BFIKLMOPQRTVWXa til_5CNS1ABEFXY
    till5Z2CES1FN time3E1ACIJKMORSVW timp3W tin4IP3AEKMNRWb2CFHJOSTVZa1BDLQXY ting3EIM2ACNPRST1VWZ
    tini3P1IKa tio4EJ3CD2ITZ1AFHKMORVW tion5EJ3CDZ2IT1AHMORVW tiq2J1A tiqu3J1A tir4N3a2AFJV1EIKMOQWY
    tir_4N2AVa1FJM tis_3P1CMQRSTZ tit3A2BJKOW1CDEFHILMPQRSTVXYZ tiu2A1W tiu_2A1VW tiế3b tjó2N tjór3N
    tk3HUX2BKLMQRYa1NP tkan3M2R1U tle4G2ELa1BCDNSY tles4G tlic3D tly_2E tm3a1ABDELMNPQRTXZ tme3a1AEP
    tn3BKUXY2CLMNQSZ1DEIPR tno2KY1BX tno_2KY tní3B1X tní_3B to6OX5BEFHIKPUVY4ACJLQSTW3DMRZa2Nb
    to_6O5BEFIKUVX4PQY2CHST1ADJLMNRWZab toa3W2H toat2W tod3FV2HP1CDEKLWYZ todo3FV1W toe3T1H toh2BX1R
    toho2BX toi4H2J toim3H tois2H toj3P2K1BHQXY toki2P1H tom3BX2KPQ1ACEFHIJLMOSTUVWYZa
    tom_3X2BK1ELYZ tong3I1MR tor4WX3ACEFOPSVYZ2BDIKLMQU1HJNRTa tori3OPW2AFK1BCDEHJQSTUVXYZ torá2X
    toré3X torý3X tos3FLPV2HQ1ABDIOUXYa tos_4FV3P2HLQ1ABIJa tot3ALT2HQW1BDEFIJMOPSVXZ tot_3AT2W1HLQ
    tots2A tott3L1H tou4J2BV1EX tou_2V1BX tour2J1E tous2J tout3J tr6b5AFJOVW4BCDEKPQSUXYZ3IMNT2LRa1H
    tra4AFOV3BDEJKPQUWXYb2CIMNSTZ1HLRa tra_3AFO2KVb1BCLMNQSTUWXYZ trab2FV1I tras2FPQ1ADOUVW
    tre4AJW3FKOSVXYZ2CDEPT1BILMNQUa tre_4AJ3OW2CFSVZ1LPXa treb3KW2AXY1O tres3A2J1BEFIXZ
    tro4Ob3FJSUVXYZ2ABCDEKPQTW1ILMRa tro_3FOV2P1CIQSUYZ trob2A tron5b2U1EJOSW tros2FV1PSY trou2J1TV
    tru4W3b2EJKOPQU1ABCDFIMSTVXYZ tru_4W2Q1BK trz3U trze3U très2J trên3b trā2Q trư3b
    ts4AEQ3DGHJPSTZ2CIKL1BMNRXYa ts_5A4EJQ3T2CDZ1IPS tsc3D1T tsch3D1T tse3H2G1ASTZ tsk2K1BPQXY
    tt6H5LOSZ4GN3CDEJa2QT1IMRUV tt_6Z5LS4N2D1E tta5H3NOZ2GL1EJSa tta_4H3NOZ2GL1Sa ttaa3H
    tte5S4CG3DHJLOZ2ET1IUVa tte_4GS3CDJ2LO1HTZa tter4S3C2EOZ1DHJLTUV ttev3G tti4O3HNa1CELQSTZ
    tti_3HNO2a1L tto4O2H1ES tto_4O1H ttu3GHN2O ttu_3GH2N ttä5H ttä_4H ttää3H
    tu3HMPQR2GINOWY1ABDEFJKLTUVXab tu_5MQ4R3BGHJKNPUX2FY1AOVWab tud4Y3L2GV1ABCDEFIJKOPQSTUWXZ
    tudi4Y1ABDEFJKOPQSUWZ tudo3L2V tuk4MR2H1ILQTY tuk_4MR1LT tul4GW3HI2R1BFLMQVa tul_4W2R tule4G3H
    tuli3G2H1MR tulu2W1I tum_3N1a tuo3H2P1O tur4N3AEPQW2BCFHIJKMORSUVYZa1DLTX tur_4N2Q1ACDMSZa
    ture2EJ1ACDIKOQSTYZ turi3P2W1IKNQXY tus_3G2HMPQ1FLRT tut3O2HIR1ABDEJKMNPUWa tutt3O1HN tuu3H2T
    tuv3P2Q1FH tuvo3P1F tv4K3BQXY2LNPSZ1CDHIRTa tva3K2XY1BLNPQT tvi3Q2P1CNSYZ tvij3Q1P tvo3KX2Y1BN
    tvor2KX1B tví_2B tw3TU2DE1IOV twee2T1E ty5U4HP3BEXZ2CIS1DJLMNRTb ty_3BEUX2HI1CDMRSTb tyb2P
    tyc3U2Z tyck2Z tyl3U1BE tylk3U tym3U1HP tym_3U tz4D2A1QT tza2A tzt3D tzt_3D tà3O2Ab tà_3O2A
    tá4L3BX2FVb1N tán3L2F1B tán_3L2F tás3L1F tâ2Wb1V tã2V tão3V tão_3V tä6H3GZ2D tä_5H täll2HZ
    täm3H1Z tämä3H täna3G tänk2Z täv2H tävä2H tää4H tää_4H tään3H tæ2CN té4JL3B2AVX1F té_4J2ABV1FX
    ték2L tén3L tí3BNX2AFb1LV tí_3B2X1A tím_2B1X tíma2N tòri2A tó4U3L2NV1FXb tó_2L1F tór4U2V1NX
    tóre3U tóri2V1X tóry3U tôi3b tôi_3b tõtt3G tö3HLN2GZ1Da töb3L több3L tú2X1FLNb tü4a2DL tür3a1D
    türk3a tý3X2B tým_2X1B tā5Q tā_4Q tād3Q tāj3Q tās3Q tās_3Q tă4W1b tă_4W tăț2W tăți2W tą3P1U
    tą_3P1U tē3Q tė3P tě4B tě_3B tī4Q tīb2Q tı4a tı_3a tő3L tř3B tře3B třeb2B tų4P tų_4P tạ3b tại3b
    tại_4b từ3b từ_3b u2ADFGHJKMNPQRVW1BCEIOSTUXYZab u_5BKMQW4GJNPRUVXab3ACDEHYZ2FST1O
    ua5MR4AFOV3EHJWb2I1BCDKPSTUYZa ua_4R3HMVb2AOW1F ual3AFOV2EMR1DIJPUW ualc2O uand3V2FJO
    uar3R2MOV1ACDEFJKTWY uar_3R2M1ACDSV uas_2V1M uat3MR1AEFJOVW uat_4R3M1W
    ub3G2ABEFIJKMORUWY1CDPQSTVXZa uba4G2R1IKMPa uba_4G1BR ublj2Y1K uc4DW3EFJU2ABOQTVX1CIKLMPRYZa
    uch4D3F2EUX1BJT uch_4D2E1U ucho2F1UX ucr2W ud4BCXY3FHKLMPQRTUV2ADEJOSWZa1GIN
    ud_3C2BG1AEFJLMRSTWZ uda3MR2FLV1AKPQUWXYZa udah3M2R ude_3BX2K1CDEJTVW
    udi4Y2AFKMOPR1BDEHJQSTUVWXZ udi_4Y2K1MOR udo_2V1F udz3QU udz_2Q udzi3U1Q
    ue6AF5JV4O3DE2CH1GIMRSTWZb ue_6F5AJV3O2E1CDHIM ued3F1AE uede3F uel3JO2FV1ACDSTZ uell3O2J1ADFSZ
    uelq2J uem_2V1A uen3F2AD1EJOVb uent2F1JOV uer3FV2ADJ1COS uert2F ues4A3FJO2EG1V ues_3AJ2F1DEV
    uest4AO3F2G1EJV uev2F uf4D1BCEFJNOSWZ uf_4D1J ug4P3CEIKMNQY2ADFLORTUVW1JSZa uga3M2FIKNPR1ALQVY
    uga_3MR1KNPY ugh3E ugh_2E ugia2P uh3GHIMR2BX1DKLYa uh_3MR uha3I2GMR1Ha uhat3G uhay3I
    ui5GJ4AFHTVW3OP2EMR1CDIQb ui_5G4JW3O2AHMPV1FRb uid4G2T1AFHOV uid_4G1T uida4G1FOV uie3F2W uie_2W
    uien2F uier3F uin3H2AO1EFIJTV uin_3H1AJ uis3J2HT1AEFOV uis_3J2T1V uit4T3V2AHJW1EFOR
    uit_4T2J1AERW uito3V1OW uj3BKPUXY2JMQR1AFHVW uje3BUXY2K1FHJP uje_3BUX2KPY ujou2J
    uk5MR4HP3IKQSa2BCLNTUXYZ1DE uk_4MR2LTa1BNPSZ uka4MR3H2I1BKNPQUXYZa uka_3R2M1HKQ ukan4MR1HI
    uks3H1IMPQS ukse3H1M ul5W4GHI3AEJMOPQRSVa2BCDFKLNTXYZ1U ul_5W3G2ELMORa1ABCIJNSTVXZ
    ula4I3MR2AEFVWa1BHJKLNOPQU ula_4I2R1AFKMVW uld3E1CDNQTa uld_3E1CT ule4G3H2JNQ1ACDESW uleb3G
    uli_3G2H1IKMQT ulle3Z2CS1HOT ulo3I2FHV1BJKWX ult4G3W2AEFJKLOPQVY1BCDHIMSTUXZ ult_4G2W1EL
    ulu4W3a2HIMR ului4W um6N5QV4DIMRWa3EPU2ABCFHJKLOSTXYZ1b um_6N4DV3MRWa2U1ABCEIJKLOSTXYZ
    uma4IV2HMPQRWa1AEFJKNOUY uma_4V2Q1HKMPRa ums4Q2P1DN ums_4Q2P umu3Q2Ia1KMRW umu_3Q1a umā_2Q
    un4D3AFHIJMOQRWa2CENSVZ1KLPTb un_5Q4AFHJMOWa3CNR2DGIST1BEKZb una4AFO3I2GKMNQRWa1EHJPVY
    una_5A4FO2INRWa1HKMQ unan2I1MNRYa unc3W2FVa1AEMORT und5D3CENSVZa2FIW1AMQRTU und_5D2CEZ1NSW
    unde3CDZ2ESW undi3N1AFIV undo2FIV une4J3W1ACDEFHOPSUZ une_5J3W1CEOPS ung4DIMR3b2CNPSWZ1BEHOQX
    ung_4DIb3MR1CEWZ unge3D1COSWZ uni3AOW2EFIJKMPQRVY1BCDHLNSTUXZ unk3L2PU1BCDHKQSXYZ unk_3L
    unn3HNS2CTZ1E unne3CS2T1H uno_3O2F1IKPQ uns3D2A1CEHQSTVW unt4MR3DW2AEFHIOTV1Z unt_3W2AT1EIZ
    unte3D1AEHTW untu4MR1H unu3a2HNW1IKMQR unu_3a1NQ unya3M2AR uo5HP4O2IJ1FK uo_4P2HO1IK uol3H2OP
    uom4H2P1O uome3HP uos3P2H uose2P uot3HP1IO up_3E2JMRa1ABCIKWXb upa3I2KMRY1AFHJNOQUVWa
    upan3I1KMRY upor3Y1AI upp3NZ2O1CDEHJS upp_3NZ upă2W upă_3W ur5JN4EPW3ADGHMOQRTVa2CFIKSUXYZ1BL
    ur_6N5J3DEGMQRZa2CPTW1AFIOSUY ura3AFMOVW2HIJKQRa1BELPSUYZ urc2D1EJW urch3D1E urde3D2S1CT
    ure3AEGJ2OTWY1CDHIKNPQSVZ ure_3AEJ2O1DIKWY ures3G2J1AEQ uri4PW2EHINQ1ADFJKMORTVXYa
    uri_3PW2HIQ1MRY uril2W urm2W1a urs3J2EW1ADFIKNPQSTUVZa urs_4J1AENQW uru3MRa2Q1HW
    us4GJP3DEFHMQR2ABCIKLNOSTUVWXYZa us_4GJP3DMQ2AEFHLRTVW1CISZ use3E2HJS1ABCDFIOQTVWXZ
    use_3E2J1CDIOW usi4P2EHJMQRU1ABCDFIKOSTVWXYZ usia3P2MR1HUX uss3D2HJT1CEOQSVZ uss_2D1Q
    ussi3J1DEHOT ust3EHY2ABDFIJKNOPQTVWZ1CMRSUXa ust_3E2NZ1ACDISTW usta3H2KY1FNPRUVXa
    ut5H4EJOSW3ABDGIKLMPQRVZ2CFNTUXa1Y ut_4EHJ3MRSWZ2ABDKQ1CILNTUYa uten2DHS1JOT uto_3O1BDFHIPQTVX
    utr2JV1KMPSUYZ utre3J utro2V1SU utsc2D utt4H3O2S1CDENZ utta4H2O1S utti2O1H utto3O utá2L után3L
    uu5H4G2T1I uu_3H uude2H uun2H uur4G3HT uur_3G2T uure3G1H uuri2H uus3GH uus_4G2H uut3GH uutu3G
    uv4P3HJ2BKQX1CFVWYZa uve3J2K1BFQVWXY uver2J1W uvo4P1FHJ uvo_4P1F uvos3P uw3T2IU uw_3T uwe2T1I
    ux4J1V ux_4J uy4b3a2F1EI uz4Q3a2BKOPUW1DFTVXY uz_4Q3a1FKV uzio2O uè2A uè_3A ué2FJ1AV uð3N uć2K
    uč3K2BY1PX uğ3a uğu3a uş3a uż3U uż_3U už3BPX2KY už_3BX2P uți2W uố3b uốc_3b uộc_3b
    v6BXY5CGHKLNPQSTZ4ADEFJOVWab2I1MR v_6XY5BS4CQZ3K2LPWa1ADEFHIJMNORTUVb
    va6H5AKLNPQTXYZ4BCFGJOSVWa2E1DIMRb va_5A4KW3BGHOSVXY2FJLPQZ1Na vaa3H1T vad3Z2CPQ1ABFLOTVWXY
    vad_3CZ vag4L vagy4L vai4HQ3GJP2V1AEb vai_4Q2V1HPb vaid3G1P vaik3H2P vain3H1JQ vair3Q2P vait2J1P
    vala3L1BKPXY vals3Q2P1Y van6T4L3AHKXY2CJNOPSZ1BEFQVWab van_6T4L3AH2K1FYZa vanj3Y2K
    vant2AJ1EFNOSV var5Z4CNQS3HPa2FGKOY1ABEJLTVWX var_4CNSZ3Qa1AFKVY vara3Z2KQ1HNW varē3Q
    vas3GHQ2LPY1FJKSTVWa vast3H2G1LT vat4H3BK2O1ACDEJLNSTWXYZa vat_4H3B1AW vað_2N vať3X vať_3X
    vde2C1KSXZa vde_3C1KSZa ve5CTYa4ABEJKLNOPSVXZ3DFGHQW2I1MR ve_5a4CEK3BOXY2FIJLSTVW1ADHMNPQRZb
    vec3J2QX1FOWZ vec_3J1XY ved4C3XY2BEOSW1HKLPQ ved_4C3S2E vedn2Y vee4G3T veel4G3T veg3N1AKLOSY
    vei3NPQ2S1AHJTVW veid2Q1P veik3P2Q1N veli3KY1B ven4T3CEJOPSXYZ2ABFHKLQVW1DIMNa
    ven_4T2EZ1ABCDFHLSYa vens3X2YZ1BCKST ver5NT4CDEOSZ3AFJVa2HKLPQWXY1BIMRb
    ver_4CS3ETZ2FJNV1ADILMOQRXa vera3N2T1DEFOSVZ veri3N2Za1ACHOSTVWXY verk3Z2NT1DHS very3E verð2N
    vet_3CSZ1KLXYa već2K več3Y1BKX več_3Y veľ3X veľk2X veľm2X vi5PQ4CHKNOSYZ3ABEFGJLVWXb2DTa1IMR
    vi_4CKSZ3QY2O1ABHLPVWXab viac3X vida2AFV1PZ vie5Q4P3DHJX2FT1AEIOW viel3D2H1Q vien4Q3P2J1AFHO
    viet3PQ1HX viga3G vii3GH1W viis3G1H vij3Q2K1PTY vija3Q1KY vije2K vil4C3SYZ2BJKLNP1AEFHOQVWX
    vil_3CS2Y1ABEFNX vill3Z2CJS1EFHN vim2KP1AFVY virk2CS1N vis4PQ3CSZ2AFHJKLOV1BEMNTWXYa
    vis_3CS2PQ1AJZ visu3Q2P við4N við_4N viņ4Q viņa3Q viņš2Q viš3K1PQY više3K việ4b việc3b vje2K1Y
    vl3BKY2TXZa1CS vlj3KY vlja2KY vlje3Y2K vn4BY3KX2CS1Q vni3KY1BQX vno3KY1BX vno_2KY1BX vní3B1X
    vní_3B vo5KPTXY4BCDHJLNOV3AFQSW2E1MZ vo_4P3KNOXY2FV1BHQ voc3V1AFOWX você3V vod3K2BXY voe2T
    vog_2K voi4H3J2W1EO voi_3H1OW voir3J voj4K3XY2BP1Q vol4L3AOT2BKVWXY1CDEFJS volg2T1O volt4L2OV1AW
    von4D2NT1HJLOX von_4D1HNX voo4T voor5T vor4C3DKNSX2OWY1ABEFTVZ vor_3CD2KSW1AFVY vore2C1KOXZ
    voru3N vos3P1AFHJKLOVXY vos_3P2FV1AJ vou3J2BV1X vous3J vr4K3JTY2BOWXa1CNSVZ vrai2J vrem2K1W
    vs4Y2QZ1BCKSXa vsa2Y vse3Y1Z vse_3Y vu3HKQ2BOX1ACFJPSTWYZab vu_3KQ2BX1JY vuo3H1O vy4BX3P1H
    vyk2P1BX và5b và_5b vào3b vào_4b vá4BL3X1V vá_2BX vál3L1B vám_2BX vání2B vä5G4HZ2X vä_3H väg3G2Z
    väga4G väik3G väl4G3Z2H välj5G1Z vän3Z2H vär2Z vät3H1X vät_3H väčš2X vå3Z2S1C vår2SZ væ4C3NS
    vær4C3S2N være4C3S vært3S1C vé3BL2JX1AFNV vé_3B2X1J vég2L ví4BN2X1AFLV ví_3N2B1Xb víc2B võ5G
    või5G või_5G võt3G võtt3G vý4BX vā3Q vă3W2b vă_2W vē4Q vēk2Q vēl3Q vēl_3Q vė3P vě4B vě_2B vět3B
    vš3BX1KY však2BX vše3BX1Y všec2B všet3X về_3b vớ3b với4b với_4b
    w7U6DET5IR4M2ABCFHJLNOSVWXYZab1KPQ w_6U4E3IT1BCDHJKLMNOPRSVWXYZab wa5IRTU4DEM1ABCFHJKLNOSVWXYZab
    wa_3IMRU1D waa3T waar4T wag_2I wak4R2M1IT wak_4R1I wal4I2MRU1DET wala4I2R1M wan3IRU2EMT1D
    wan_3R2IM wang2I1MR want2E1T war3D2EMRTU1I war_3D1ER was4E3DT2R1IMU was_4E3DT1IMU wat3T2M1EIRU
    wat_3T1IMR way2E1IR way_2E1I wać_2U we5DT4EU2I1ABCFJLMORSVWXZab we_3ET2U wee3T2E wei4D1ET weis2D
    weit3D wel3T2DE wel_3T wen3D2T1EIU wenn3D wer3DET1IU werd3DT were3E1T werk3T1D wh4E1I wha3E
    what3E whe3E when3E wher2E whi3E whic2E who3E who_3E wi5DU4ET3I2MR1ABCFHJLNOSVWXYZab wia3U
    wie5U4D1T wie_3DU2T wied3U2D wiel2U wij3T wil3ET2D1MNRU wil_2T will3E2DT wir4D wir_3D wird3D
    wit4E1DITUV with4E1I wię3U więc3U wn3U2E wn_2E wni3U wnie2U wo4ETU3D1ILMR woj3U woo2T1E
    wor3ET2D1IU word4T1DE work2E1I wou2E woul3E ws4U2E1T wsz3U wszy3U wu2D1RU wur2D wurd2D wy4U
    wy_3U wł2U wła2U x4AJVb3EFWZ2BCDILNTX1HKMOPQRSUYa x_4J3A2E1BCDFHIKLMNOPQRSTUVWXYZab xa2AV1EFJWZb
    xe3A2b1EJVWZ xò2A xò_2A y7ILUa6BEHMPRXb5CFNS4AJZ3DT2KOVWY1Q y_6BEILUb5FX3CHJMRSa2ADKNOTVWYZ1PQ
    ya6MRa5I4L3F2A1EJSZ ya_5IMR4a3F2A1LZ yak3M2Ra1IL yak_3M2R1Ia yan5MR4I3La1J yan_3IL2a1MR
    yang6R5M4I yap4a yapı3a yar3La2IMR1A yar_3L1AMRa yaş2a yb4P3U2BX1ELa ybė3P ybės2P yc4U3BZ2X1EJ
    ych4U3B2X ych_4U2BX yci2U yck3Z1B ycke3Z ycz3U yczn2U ye5a4L3ES2CFIJMR1ADH ye_4a3S2CL1FIR
    yea2E1I year2E1I yen3La1CFIJMRS yen_3L2a1CJS yeni3a yer3a2L1DEIJMRS yf3N1Za yfi3N yfir3N
    yh3H1BLX yht2H yi3La2EHR1IM yi_3a2L1HMR ying2E yje2P1U yje_3P yk3HPU2CNS1BLXZa yks3H1P yksi2H
    yl4Ba3HU2CN1ELPSZ yl_3B yla_2Ba yle3a2H1ELU yle_3a1EU ylk3U ylko3U yllä3H ylo2B ylo_3B
    ym4U3P2H1BCDEJLNSXZa ym_4U1X yn3NU2BCHPSa1EILXZ ynd3N1CSZ yo5Ia4EL3F2M1ABCDHJNORSTUVWXYZb
    yo_3I2F1MR yok3a2L yok_3La yon4I2La1EJ yon_4I3L2a yong3I yor4a1AEFLN yor_4a1F yoru3a
    you5E1CILMRUVXZb you_4E1IMR your3E yr4NP2CHSZa1BILUX yra4P1NUZa yra_4P1NZ yri4N2HP1X yrir4N
    yrst2N ys4U3BEHPX2ACJLRSZ1DINTa ys_3P2AEH1CJU ysia2R yst3U2BHX1CDEJNPSTZ ystk3U
    yt4HP3U2BCLNSXZ1E yt_3H1CLSUX yti3P1N yti_3P1N ytt3H2CSZ1N yttä3H yun2Ia1L yung2I yv3HP1BCLXZa
    yve3P1L yven3P yvä3H1Z yw3U yy3H yên_3b yö4H2a1L yös3H yös_3H yü3a1L yük3a yć3U yć_3U yı4a yıl3a
    ył3U yť_2X yž3B1P yž_3B z7LU6BDKQTXYa5OW4FPV3J2AEIMR1CNSZb z_6L5Ua4BKQXY3DFJV1AEIPRTW
    za5KUY4BLOXa3FTW2APQRV1DEIJM za_4KUY3BOX2FLW1AIQRVa zama3a1R zara2Y1Ua zas3U2B1FKQXYa zače2Y
    zbo2K1WY zbog2K zc3U1BFQa zcz3U zcze3U zd3BY2KLPQUXa ze5LTU4BDa3KQVWY2OX1AE ze_4TU3B2DKLOa1EQWXY
    zec3U1W zed2U1EL zeg3U2T1L zego2U zei3D1T zeit2D zel_3a2L zelf3T zelo2Y zeni3U zer4L2UVa1DKQXY
    zer_3V2L1Da zere3L1a zeri2La zet3L2T1KUa zez3U zez_3U zg2KUY1LQa zgo2Y1KU zgod2Y1U
    zi5OTU4KQW3BDLPXYa1EMRV zia3U2O1DLWX ział3U zich3T zie4U3T2DOQ1PWX zie_4U2O1TWX zien2T1OQU
    zij4T1KPQY zijn4T zik_2L1Ka zin3Q2Ua1BEKLTVWX zinā2Q zio4O1U zion5O zl3a2KLQXY1BDU zn4U3BKXY2LQ
    zna3KUXY2B1L zo4LTU3X2BFKOQWYa1ADIJPV zo_3T2FOUX1KY zoek2T zos3U1FX zost3U1X zou_2T zt4L3D2QU1B
    zt_4L3D zu5D3U2BKQTWYa1FLPX zu_4D2Q1BKUXY zum2D1BKQUY zum_3D zur2D1a zur_2D zw3U2D1T zy5U1BXa
    zy_4U1BX zyc2U zym2U zys3U zyst3U zz3O2L1Q zza3O1L zzo_2O zá4L3BX zág2L zám2L1B zé3L zért2L zö3L
    zü2La ză3W ză_3W zą3U zē3Q zę3U zī4Q zīv3Q zı3a zł3U ző2L à6b4AJ3O2V à_6b5J4O3A2V ài3b ài_3b
    àm3b1A àm_3b àn4b2A àn_3b àng3b àng_3b ành4b ành_4b ào3b ào_4b ày4b ày_4b á7L6BNXb4FV
    á_6N5B4VX3Fb2L áb3L1BNVX ába2L1X ában2L ább3L ác5b3BX2L1FV ác_5b ách_3b2BX áci3X1BFLV ád3BX2L
    ádz2X ádza2X ág3L1FNV ág_3L ái_3b ák_3L1B ál5L4B3NX1FV áll3L áln3B2X1L ální3B ált3L álta3L
    ám4B3LX2b1FN ám_3BX2Lb1N án4Lb3BX2FN án_4L3b2F1BNX áng_3b ánh_3b ány3L ány_2L1B ání3B ání_3B
    ár5L3NVX2B1F ár_4L2NX1B ári3V2N1LX ário3V áro3L2BX ás4L3BFX2N1V ás_3FL2BX1V át4L3BNXb1FV
    át_3Lb2BX átt3N1L átt_2N áv3BX1LNV áva3X2B1L áz3B2LX áð3N â5W4b1JVa ân4Wb1V ân_4b1W ând3W ând_3W
    âni2W1V ână2W ână_2W ât3W1J ât_3W ây3b ây_3b ã5V4b ã_4b1V ão5V1b ão_6V1b ä7HZ6G4D3X ä_6H1X
    äeva3G äg3GZ1D äga3G2Z äga_4G2Z äge2Z1D äh3GH2D ähe3G2H1D äi4H3G äike3G äin3H äin_2H äis3H
    äk3GH2Z äks_3G äl4GHZ2D älj4G1Z älja5G1Z äll3HZ1D älle2HZ ällä3H äm3H2Z1D ämä3H ämä_3H än5HZ3D2G
    än_5H3Z äna_3G änd3Z2D ände2DZ äne3H äng3Z2D änk2Z änn3Z2H1D är6Z4G3H2D är_6Z ära4G2Z ära_3G2Z
    äras3G äs4H3Z2D äss2H1D ässä3H äst2HZ ästa2Z ät4H3Z2D1X ät_3H1D ätt3Z2H1D ätt_3Z äv3H2Z äve2Z
    även2Z ävä2H äy3H äyt3H äytt3H ää5H2G ää_4H ään4H ään_4H å6CSZ å_6SZ5C åd2CSZ ået_2C åg3Z ågo3Z
    ågon2Z ågot2Z ål3Z2CS åll2Z ån4Z2CS ån_3Z ång3Z ånga2Z år4CSZ år_4CSZ ås2CZ1S åst2Z åste2Z
    åt3Z2S1C åt_2Z ått2SZ1C æ5CN4S ække2C æl3C1N æn3C2N ænd2C1N æng2C ær4CS3N ære4C3S ære_3CS æret2C
    æri_2N ært2S1CN ært_3S1CN æs2CN æt3N2C ætt2CN æð3N æði3N æði_2N ç6a5V3AJ ç_3a1A ça3JVa2A
    ça_3JV2A1a çe3a çek2a çi4a çin4a çin_4a ço4a2V1AJ çok4a çok_4a çã4V ção4V ção_4V çõ2V çõe3V
    ções3V çı3a çık3a è4AJO1b è_4O3A1b èn3A1J ènc3A ènci3A èr3J1A ère3J ère_3J ès3J2A ès_3J2A
    é7L6J5ABNVX4F2OTb1CSZ é_5BX4JV3A2FLNOb1T éc3J1FLV ée3J ée_3J ées2J ées_2J ég4L3N2J ég_4LN ége3L
    éh3BX1L ého3BX ého_4X3B ék3L1BN ék_2L él4L2JN1F élag2N éle3L1J élet2L ém3BV2JLX ém_3V2B1LXb
    én4L2BFJ1CSTX én_3L2F1CST ény3L ép3L2J1b ér4LN3J2VX1BF ér_4N2L1BX éra2J1X éri3J2V1FLX érie2J1V
    ért3L ért_3L és5AL3J2F1V és_5AL3J2F1V ész4L észe2L ét4JL2N1BFVXb ét_3L1Nb éta3J étai3J étt2N
    été2J été_3J év3L2J éve2L1J éz2L ê5b3JV ê_3V2b êm2Jb1V ême2J ême_3J ên5b2V ên_5b ênc2V ênci3V
    ês_2V êt3J êtr3J être3J ì4b2O ì_4b2O ìn4b ình4b ình_5b í7B6N5X4AFLVb í_6BN4X3AFb1V ía4F1Nb
    ía_4F1Nb ías_2F íc4B3b2AVX1F ích3Bb2X ích_3Bb2X íg2L így2L így_3L ího2B ího_2B ík3BN2X
    ím4B3X2N1AFL ím_4B3X ín3Nb2BLX1AFV ính3b ính_4b ís3BN2AFX1V ísl3N1BX ísla3N ísle2N íst2B1AFNVX
    ít3BL2ANX1FVb ít_2B1Lb íð3N íða3N î6W1J în6W1J în_5W înc3W înce2W înt3W într3W ð7N ð_6N ða4N
    ða_4N ðan3N ðan_3N ðar3N ðar_3N ði4N ði_4N ðin3N ðið_2N ðs2N ðu4N ðu_3N ðum_2N ður4N ður_4N ñ3F
    ña2F ño3F ño_2F ños2F ños_2F ò3Ab2O ò_3A2O1b òn3b1A ó5FLNUb4A3VX1B ó_5b4AL3F2NV ól3LN2U1FV ól_3L
    ón4F2ANXb1BL ón_4F3A1NXb ór4U3N2LV1FX óre2U óry3U ót3N2L1UV ótt2N ów4U ów_4U óð2N ô5b4X2J1V ôi3b
    ôi_4b ôn5b1V ông5b ông_6b ôž3X ôže3X ôže_2X õ5G3V1b õe3V ões3V ões_3V õi5G õi_5G1b õik4G õik_4G
    õt4G õte3G õte_3G õtt4G õttu3G ö6Z5LNa4DH3G öb2L öbb3L ög3N2Z1DL öl3Na2LZ1DH ön3DLa2HNZ öne3a1D
    ör5Z3LNa2D1H ör_5Z1LNa öra3Z öra_3Z örja2Z örs3Z örst3Z ös3HL2DZ1Na ös_3H1L öt3L2HZ1DNa ött3L1Z
    ött_3L1Z öv3Z2L öve3Z2L över3Z öy3a2H öyl3a öyle3a öz3La ø5CS øb2C øbe2C ød3C2S øg2C øj2C øk2S1C
    øn2CS ør4CS ør_3CS øre3CS øre_3S2C ørs2CS ørst2CS øy2S ù3Ob1J ù_3O2Jb ùng3b ùng_3b ú5NX4Lb3ABFV
    ú_4X3N2Lb1AF úgy2L úgy_2L új2L ún3Nb2F1ALVX ún_3N2F úng3b úng_3b úr3N2X1L úr_3N út3N2LXb1B
    út_3N2b1LX úč2X1B účas2X1B ü6a5DG4L1A ü_4a üb3D übe3D über3D üd3G1Da üd_3G üh3G2D ühe3G1D ühek3G
    ük3Ga2L ük_3a2L üks3G1La üks_4G ül4GL3a1D ül_3L1a üle4G2L1a üle_5G ült_2L üm3a2G üm_2a ümme3G
    ün4a2DL ün_3a ünk_2L ünü2a ür4Da1L ür_4D2a ürk3a üt3G2a1DL ütl4G ütle4G üy3a üyük2a üz3a1L
    üze3a1L üzel2a üü3G üüd3G üüd_4G üş2a ý5BX3Nb ý_4BX3b1N ýc4X3B ých4X3B ých_4BX ým3BX1N ým_3X2B
    þ6N þa4N þar3N þar_4N það3N það_4N þe4N þeg3N þega3N þei3N þeir3N þes3N þess4N þett3N þv3N því3N
    því_3N þá3N þá_3N þú_2N ā7Q ā_6Q āc3Q āci3Q ācij3Q ād4Q āda3Q āds_2Q ādu_2Q āj4Q āja3Q āju3Q
    āju_2Q āk4Q āk_3Q āka2Q āl3Q ām4Q ām_4Q āp3Q ār4Q ārt3Q ās4Q ās_4Q āt4Q āt_3Q āv2Q ă7W4b ă_6W
    ăc2W ăm3b2W ăm_3b1W ăn3b1W ăn_3b ăng_3b ăr4W ări3W ăs2W ăt3W ăto2W ător2W ăț2W ăți2W ą5PU ą_5PU
    ąc3U ąd3U ć5U4K ć_5U2K ća2K će3K će_3K ći3K ći_3K č6Y5BKX4P2Q č_3Y2BX1KP ča4XY3BK1Q čas4X3BY1K
    čas_2XY1B čast2BX1Y če4BY3KX1PQ če_4Y1BK čes2B1KXY česk3B1X či4PY3BKX čia4P2X čia_2P1X čiau3P
    čil2Y1BKX čin3Y2KX1B čio2P1K čių2P čių_3P čj2Y1K čk3K2BX1Y čn3BKXY čni2Y1K čno2BKXY čno_3Y2K
    ční2B1X čo3X1BKY čo_3X1Y čí3B2X ď3X2B ď_3X2B ďa3X ďal2X ďalš2X đ6b3K đe2K1b đen2K1b đi4b điều3b
    đu2K1b đã3b đã_4b đó3b đó_3b đư4b đượ4b được5b đầu3b đầu_3b đế3b đến3b đến_4b để3b để_4b độ3b
    động3b ē6Q ē_3Q ēc3Q ēc_3Q ēj4Q ēja3Q ēja_2Q ēk3Q ēl4Q ēl_3Q ēm3Q ēr4Q ēs3Q ēs_3Q ēt4Q ēt_2Q
    ētu_3Q ė6P ė_4P ėj4P ėje_2P ėjo3P ėjo_3P ėl3P ėl_3P ės4P ės_5P ėt3P ėti3P ėti_2P ę6U3P ę_5U3P
    ęc3U ęd3U ędz3U ędzi3U ęk2U ě6B ě_5B ěc2B ěj3B ěk3B ěl4B ěl_2B ěla3B ěn2B ěs2B ěst2B ět3B ět_2B
    ğ5a ği4a ği_3a ğil3a ğil_2a ğr3a ğu3a ğı3a ğı_3a ģ3Q ģi2Q ī6Q ī_4Q īb4Q ība4Q ība_3Q ības3Q
    ību3Q ību_3Q īd3Q īdz3Q īdz_3Q īg4Q īga3Q īgi3Q īgi_3Q īj3Q īm2Q īs3Q īt4Q īt_3Q īv3Q į5P į_5P
    ı7a ı_6a ık4a ık_3a ıl4a ıl_2a ıla3a ılı3a ım4a ım_3a ın5a ın_4a ına3a ına_3a ınd4a ında4a ını4a
    ını_3a ır4a ır_3a ıs3a ısı2a ıy3a ıyo3a ıyor3a ız3a ız_3a ığ3a ığı3a ığı_3a ış4a ış_3a ķ3Q ļ4Q
    ļa3Q ļoti2Q ļu2Q ľ4X ľa3X ľa_3X ľk2X ľmi2X ľmi_2X ľu2X ľud2X ł6U ł_4U ła4U ła_3U łe3U łem_3U
    ło4U ło_3U łu3U ły3U ły_3U ń3U ņ4Q ņa3Q ņa_3Q ņu3Q ņu_3Q ņš_2Q ň3X2B ň_2BX ő5L ő_4L ől2L ől_2L
    ős2L ř5B ře5B řed3B řes2B ři4B ři_3B ří4B ří_2B ś5U ś_3U śc4U ści4U ści_3U ście2U śl3U śli2U
    śli_2U św2U świ3U ść3U ść_3U ş6a ş_4a şa3a şe4a şey3a şi3a şk3a şl3a şla2a şm3a şma2a şt3a şı3a
    š6P5BKQXY š_4P3KQ2BXY ša4Q3KPY2BX šak_2BX šal2P1KY šan3Q1BKXY šana3Q še4BY3KX2P1Q še_4Y3K2BX
    šec2B šech2B šet3X1B šetk3X ši4P3QXY2BK ši_3Q2Y1BKPX šia2P1X šie3X2Q1P šie_3X1PQ šk3PY2BKX
    šo3Q2PY1X št4K3BPXY šta3K2P1X šta_3K1P šte_2X1K štev2Y1X štin2K što4K1P što_4K1P ště3B ště_3B
    šu3Q1BKPX šu_3Q1KX ší4B2X ší_3B2X šā2Q šč3Y1P ť5X2B ť_5X1B ťa2X1B ũng3b ũng_4b ū5PQ ūr3P2Q
    ūs4Q3P ūs_3Q2P ūsu2Q ūsu_3Q ūsų3P ūsų_3P ūt3PQ ūt_3Q1P ūti2P1Q ūti_2P1Q ūtu_2Q ů4B ů_3B ůž2B
    ůže2B ű3L ű_2L ų6P ų_6P ż5U ż_4U że5U że_5U żn2U ży3U ž6B5KPXY3Q ž_4BX2P1Y ža3KY2P1BQX žav2KY
    žd2BX1KP že5B4KXY2P1Q že_5B4X3KY ži4PX3BKY1Q žia3P2X žin3P2Y žio2P1K živ3KY2BX žm3P žmo3P žmon2P
    ží2BX ơ4b ơn4b ơn_3b ơng4b ơng_4b ư6b ư_4b ưng_3b ươ3b ươn4b ương4b ướ4b ước3b ước_4b ườ4b ười4b
    ười_4b ườn3b ường4b ượ4b ược4b ược_5b ș6W și5W și_5W șt4W ște3W ște_2W ști3W ști_3W ț5W ța3W
    ța_2W țe2W ți5W ți_4W ția3W ția_3W ție3W ție_3W ții3W ții_3W țin3W țio2W țion3W ță3W ță_3W ạ5b
    ại4b ại_5b ạn4b ạn_3b ả5b ả_3b ải3b ải_4b ản4b ản_3b ấ5b ất4b ất_4b ấy_3b ầ4b ần4b ần_4b ầu3b
    ầu_4b ậ4b ận3b ận_3b ập_3b ật3b ật_3b ắ4b ằng_3b ặ3b ẽ_3b ế5b ế_3b ến4b ến_4b ết4b ết_4b ề4b
    ề_3b ền3b ền_3b ều3b ều_4b ể4b ể_4b ệ5b ện4b ện_4b ệt3b ệt_3b ỉ3b ị4b ị_4b ọ4b ọ_3b ọc_3b ố5b
    ố_3b ốc_3b ối_3b ốn4b ống3b ống_4b ồ3b ồng_3b ổ3b ộ5b ộ_3b ội_3b ộn3b ộng3b ộng_4b ột4b ột_4b
    ớ5b ớc3b ớc_3b ới4b ới_4b ờ5b ời4b ời_5b ờn3b ờng3b ờng_4b ở4b ở_4b ợ4b ợc4b ợc_4b ụ3b ủ4b ủ_3b
    ủa4b ủa_5b ứ4b ức3b ức_3b ừ3b ừ_3b ử3b ữ4b ữn3b ững3b ững_4b ự4b ự_3b ực3b ực_4b
    """
}
