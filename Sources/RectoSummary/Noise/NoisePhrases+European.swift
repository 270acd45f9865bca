extension NoisePhrases {
  /// German, French, Spanish, Portuguese, Italian, Dutch, the Nordic languages, Polish, Czech, Russian,
  /// Ukrainian, Turkish.
  static let european: [NoisePhrases] = [
    NoisePhrases(
      .caption, .start, sure, maxWords: 60,
      """
      foto:|fotos:|foto von|bild:|bilder:|quelle:|video:|photo :|photo:|photos :|crédit photo
      photo d'illustration|photo d'archives|image d'illustration|illustration :|foto de
      imagen:|imagen de|foto di|beeld:|foto af|kuva:|zdj.|fot.|foto ilustracyjne|фото:|фото_
      видео:|відео:|kaynak:|foto/|slika:|ảnh:
      """),
    NoisePhrases(
      .caption, .start, strong, maxWords: 60,
      """
      bildquelle|bildnachweis|symbolbild|archivbild|archivfoto|crédit|crédits|légende|vidéo
      fotografía|vídeo|crédito|créditos|reprodução|divulgação|immagine|fotogramma|afbeelding
      bilde|billede|zdjęcie|obrázek|фотография|снимок|изображение|скриншот|світлина|fotoğraf
      görsel|φωτο|φωτογραφία
      """),
    NoisePhrases(
      .caption, .anywhere, sure, maxWords: 60,
      """
      (foto:|(foto |foto: |bild: |(bild:|imago images|picture alliance|dpa/|/dpa|© dpa|(photo :
      crédit photo|photo : |/ afp|afp/|sipa press|(foto/|foto/|/ efe|/efe|(fot.|fot. |ntb scanpix
      scanpix|ritzau|tt nyhetsbyrån|lehtikuva|/ anp|(фото:|фото:|риа новости /|/ тасс|(fotoğraf
      keystone-sda|imago/|/imago|lusa/|/lusa|ansa/|/ansa|belga/
      """),
    NoisePhrases(
      .readMore, .start, sure, maxWords: 35,
      """
      lesen sie|lesen sie auch|lies auch|mehr zum thema|mehr dazu|mehr zu|mehr aus
      weitere artikel|weitere meldungen|weitere nachrichten|weitere informationen
      auch interessant|das könnte sie|das könnte dich|zum artikel|zum thema|zur startseite
      nach oben|ähnliche artikel|hier geht es|hier klicken|klicken sie|jetzt lesen|passend zum
      zum weiterlesen|lire aussi|lire la suite|lire plus|lire également|à lire|à voir
      a lire aussi|voir aussi|voir tous|pour en savoir plus|pour aller plus loin
      sur le même sujet|sur le même thème|articles similaires|articles liés|les plus lus
      l'article continue|la suite après|suite de l'article|cliquez ici|retour en haut
      découvrez aussi|plus d'informations|plus d'infos|vidéo du jour|leer más|lee también
      lea también|leer también|lea más|ver más|ver también|te puede interesar|te puede gustar
      le puede interesar|puede interesarle|más información|más noticias|más sobre|más leídas
      lo más leído|lo más visto|noticias relacionadas|artículos relacionados|haz clic
      haga clic|sigue leyendo|seguir leyendo|continuar leyendo|leia mais|leia também|leia a
      veja também|veja mais|saiba mais|continue lendo|clique aqui|continua depois da
      mais lidas|notícias relacionadas|matérias relacionadas|leggi anche|leggi tutto
      leggi di più|leggi l'articolo|continua a leggere|scopri di più|ti potrebbe interessare
      potrebbe interessarti|articoli correlati|guarda anche|vedi anche|per saperne di più
      i più letti|clicca qui|lees ook|lees meer|lees verder|bekijk ook|meer over|klik hier
      les også|les mer|læs også|læs mere|läs också|läs även|läs mer|se også|se også:|mest lest
      lue myös|lue lisää|czytaj także|czytaj też|czytaj więcej|czytaj dalej|zobacz też
      zobacz także|zobacz więcej|przeczytaj też|přečtěte si|čtěte také|více o|číst dál
      citește și|citește mai|olvasta már|читайте также|читайте ещё|читайте еще|читать далее
      читать дальше|читать полностью|смотрите также|см. также|по теме|материалы по теме
      ещё по теме|другие новости|самое читаемое|перейти к|читайте також|читати далі
      дивіться також|за темою|ilgili haberler|ilgili haber|bunlar da|devamını oku|devamı için
      haberin devamı|daha fazla|en çok okunan|ayrıca bakınız|loe ka|lasi arī
      """),
    NoisePhrases(
      .readMore, .start, strong, maxWords: 35,
      """
      weiterlesen|anzeige|werbung|meistgelesen|empfehlungen|empfohlene|voir plus
      en savoir plus|publicité|retrouvez|relacionado|relacionadas|publicidad|anuncio|confira
      mais notícias|recomendado|recomendadas|publicidade|pubblicità|gerelateerde|advertentie
      annonse|annonce|annons|relaterade|relaterte|mainos|reklama|polecane|powiązane
      související|kapcsolódó|подробнее|популярное|реклама|рекомендуем|нажмите|докладніше
      tıklayın|tıklayınız|reklam|διαβάστε|δείτε|прочетете|прочитајте|pročitajte|preberite
      skaitykite
      """),
    NoisePhrases(
      .share, .start, sure, maxWords: 35,
      """
      artikel teilen|folgen sie uns|folge uns|suivez-nous|suivez nous|abonnez-vous|envoyer par
      siga-nos|siga o|inscreva-se|scarica l'app|deel dit|volg ons|del på|del denne|följ oss
      følg oss|podziel się|obserwuj nas|sledujte nás|подпишитесь на|следите за|читайте нас
      наш канал|скопировать ссылку|bizi takip|takip edin
      """),
    NoisePhrases(
      .share, .start, strong, maxWords: 35,
      """
      teilen|drucken|partager|partagez|rejoignez|imprimer|téléchargez|compartir|comparte
      síguenos|síganos|únete|descarga|imprimir|compartilhe|compartilhar|partilhar|partilhe
      baixe|condividi|seguici|stampa|delen|seuraa|udostępnij|sdílet|sdílejte|поделиться
      поделитесь|подписывайтесь|присоединяйтесь|поділитися|підписуйтесь|paylaş|uygulamamızı
      κοινοποίηση|ακολουθήστε
      """),
    NoisePhrases(
      .comment, .start, sure, maxWords: 30,
      """
      diskutieren sie|schreiben sie einen|laisser un|laissez un|deja un|deja tu|deje su
      escribe un|deixe um|deixe seu|lascia un|skriv en|dodaj komentarz|оставить комментарий
      yorum yap|yorum yaz|ihre e-mail-adresse|deine e-mail-adresse|votre adresse
      tu dirección de|seu endereço de
      """),
    NoisePhrases(
      .comment, .start, strong, maxWords: 30,
      """
      kommentar|kommentare|kommentieren|commenter|commentaires|commentaire|réagir|réagissez
      comentarios|comentar|comentários|comente|commenti|commenta|reacties|reageer|kommentarer
      komentarze|komentáře|комментарии|комментировать|оставьте|обсудить|коментарі|залишити
      yorumlar|σχόλια
      """),
    NoisePhrases(
      .newsletter, .start, sure, maxWords: 40,
      """
      jetzt abonnieren|jetzt anmelden|jetzt registrieren|melden sie sich|bestellen sie
      s'abonner|inscrivez-vous|s'inscrire|je m'inscris|déjà abonné|se connecter|connectez-vous
      cet article est réservé|iniciar sesión|inicia sesión|cadastre-se|faça login
      schrijf je in|meld je aan|logg inn|log ind|logga in|meld deg på|zapisz się|abone ol
      giriş yap|üye ol|kayıt ol|sie haben noch kein|bereits abonnent|weiterlesen mit
      """),
    NoisePhrases(
      .newsletter, .start, strong, maxWords: 40,
      """
      newsletter|abonnieren|anmelden|registrieren|recevez|recevoir|suscríbete|suscríbase
      suscribirse|regístrate|recibe|reciba|apúntate|boletín|assine|receba|iscriviti
      iscrivetevi|abbonati|registrati|accedi|ricevi|aanmelden|inloggen|abonneer|tilmeld
      prenumerera|abonner|tilaa|kirjaudu|zaloguj|zarejestruj|subskrybuj|přihlaste|odebírat
      подписаться|подпишись|подписка|рассылка|войти|войдите|зарегистрируйтесь
      зарегистрироваться|получайте|підписатися|увійти|bültenimize|εγγραφείτε
      """),
    NoisePhrases(
      .cookie, .anywhere, sure, maxWords: 80,
      """
      cookies um|cookies zu|verwendet cookies|verwenden cookies|nutzt cookies|cookie-einstellungen
      utilise des cookies|utilisons des cookies|des cookies pour|les cookies|utiliza cookies
      utilizamos cookies|usamos cookies|usa cookies|política de cookies|utilizza cookie
      utilizza i cookie|i cookie per|cookie policy|gebruikt cookies|maakt gebruik van cookies
      bruker cookies|bruker informasjonskapsler|använder cookies|bruger cookies|używa plików cookie
      plików cookie|pliki cookie|používá cookies|soubory cookie|файлы cookie|файлов cookie|файли cookie
      çerez|datenschutzeinstellungen|mit der nutzung|en poursuivant votre|al continuar navegando
      """),
    NoisePhrases(
      .disclaimer, .start, sure, maxWords: 120,
      """
      alle rechte vorbehalten|hinweis:|tous droits réservés|mentions légales|cet article a été
      article publié|reproduction interdite|todos los derechos|derechos reservados|aviso legal
      descargo de|este artículo fue|esta nota fue|todos os direitos|direitos reservados|aviso:
      as opiniões|tutti i diritti|diritti riservati|riproduzione riservata|alle rechten
      met dank aan|alle rettigheter|alle rettigheder|kaikki oikeudet|wszelkie prawa
      wszystkie prawa|prawa zastrzeżone|všechna práva|все права|при использовании
      при цитировании|мнение редакции|использование материалов|авторские права|усі права
      всі права|використання матеріалів|tüm hakları|her hakkı|yasal uyarı|telif hakkı|©
      ο συντάκτης|редакция не|über den autor|zur person|à propos de l'auteur|sobre el autor
      sobre o autor|l'autore
      """),
    NoisePhrases(
      .disclaimer, .start, strong, maxWords: 120,
      """
      urheberrecht|haftungsausschluss|impressum|datenschutz|nachdruck|avertissement
      копирование|перепечатка|дисклеймер
      """),
    NoisePhrases(
      .disclaimer, .anywhere, sure, maxWords: 100,
      """
      alle rechte vorbehalten|tous droits réservés|todos los derechos reservados
      todos os direitos reservados|tutti i diritti riservati|riproduzione riservata
      alle rechten voorbehouden|все права защищены|усі права захищені|tüm hakları saklıdır
      wszelkie prawa zastrzeżone|keine haftung|keine anlageberatung|ne constitue pas un conseil
      no constituye|não constitui|nutzungsbedingungen|datenschutzerklärung|conditions d'utilisation
      conditions générales|politique de confidentialité|política de privacidad|términos de uso
      política de privacidade|termos de uso|sin autorización|sem autorização
      ohne genehmigung|активная ссылка|гиперссылка|политика конфиденциальности|без письменного
      gizlilik politikası|kullanım koşulları|izinsiz|kaynak gösterilmeden
      """),
    NoisePhrases(
      .editorCredit, .start, sure, maxWords: 25,
      """
      redaktion:|édité par|avec afp|avec agences|avec reuters|(avec|con información de
      editado por|edição:|a cura di|redactie:|редактор:|автор:|авторы:|источник:|джерело:
      autor:|autorin:|auteur :|autore:|von unserem|von unserer|par la rédaction|publié par
      publicado por|pubblicato da|geschreven door|skrevet av|muhabir:|editör:|haber:|текст:
      перевод:
      """),
    NoisePhrases(
      .editorCredit, .start, strong, maxWords: 25,
      """
      корректор|redacción|redação
      """),
    NoisePhrases(
      .dateline, .start, strong, maxWords: 20,
      """
      veröffentlicht|aktualisiert|stand:|erstellt|publié|mis à jour|modifié le|mise à jour|publicado
      actualizado|fecha:|atualizado|postado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|publisert
      oppdatert|publicerad|uppdaterad|opdateret|julkaistu|päivitetty|opublikowano|aktualizacja|dodano
      publikováno|опубликовано|обновлено|дата:|оновлено|опубліковано|güncelleme|güncellenme|yayınlanma
      giriş tarihi|yayın tarihi|lesezeit|temps de lecture|tiempo de lectura|tempo de leitura
      """),
    NoisePhrases(
      .byline, .start, weak, maxWords: 12,
      "von_|par_|por_|door_|av_|af_|przez_|автор|di_|yazan|haber"),
  ]
}
