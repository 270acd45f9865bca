extension NoisePhrases {
  /// Japanese, Korean, Vietnamese, Indonesian, Thai, Arabic, Persian, Hebrew, Hindi, Urdu, Bengali.
  static let asian: [NoisePhrases] = [
    NoisePhrases(
      .caption, .start, sure, maxWords: 90,
      """
      写真:|写真=|写真提供|(写真|画像:|画像提供|動画:|【写真|【動画|[写真|[動画|図:|사진:|사진=|사진|[사진|(사진|자료사진|영상:|그래픽|ảnh:
      (ảnh|ảnh minh họa|ảnh chụp|ảnh tư liệu|ảnh nguồn|nguồn ảnh|nguồn:|hình:|hình ảnh:|video:
      clip:|foto:|(foto|gambar:|sumber foto|ภาพ:|ภาพจาก|ภาพประกอบ|ขอบคุณภาพ|คลิป|صورة:|(صورة
      مصدر الصورة|التعليق على|فيديو:|عکس:|צילום:|תמונה:|फोटो:|फाइल फोटो|(फोटो|(फाइल|تصویر:
      ছবি:|ফাইল ছবি|(ছবি
      """),
    NoisePhrases(
      .caption, .start, strong, maxWords: 90,
      """
      ▲|▶|ilustrasi|صورة|تصوير|عکس|تصویر|צילום|तस्वीर|ছবি
      """),
    NoisePhrases(
      .caption, .anywhere, sure, maxWords: 70,
      """
      ảnh: |(ảnh|ảnh minh họa|ảnh: nvcc|=写真|(写真:|写真:|/写真|提供写真|getty images|= 연합뉴스|/연합뉴스|연합뉴스 제공|사진=
      [사진=|(사진=|사진제공|(foto:|foto: |/antara|(صورة|(عکس|ছবি:|গেটি ইমেজ|फोटो:|צילום:
      """),
    NoisePhrases(
      .caption, .start, strong, maxWords: 24,
      "hiện trường|tang vật|chân dung|toàn cảnh|hình ảnh|một góc|quang cảnh"),
    NoisePhrases(
      .caption, .start, weak, maxWords: 12,
      "bị cáo|các bị cáo|đối tượng|các đối tượng|hai đối tượng|nghi can|nghi phạm|nạn nhân|ông|bà"),
    NoisePhrases(
      .caption, .anywhere, strong, maxWords: 12,
      "tại phiên toà|tại phiên tòa|tại toà|tại tòa|tại cơ quan công an|tại cơ quan điều tra|tại hiện trường|tại buổi"
    ),
    NoisePhrases(
      .caption, .end, sure, maxWords: 60,
      "ảnh minh họa|ảnh tư liệu|撮影|写真|提供|자료사진|사진|제공|(写真)|ภาพประกอบ"),
    NoisePhrases(
      .readMore, .start, sure, maxWords: 50,
      """
      関連記事|関連ニュース|関連リンク|関連:|関連キーワード|あわせて読みたい|合わせて読みたい|こちらも|続きを読む|続きはこちら|もっと見る|もっと読む|人気記事|人気の記事
      アクセスランキング|次の記事|前の記事|次へ|前へ|次のページ|詳しくは|詳細は|記事全文|この記事の|この続き|トップページ|ページトップ|【関連|[関連|관련기사
      관련 기사|관련뉴스|관련 뉴스|이어서|더 보기|더보기|많이 본|전체보기|전체 보기|기사 더|xem thêm|xem tiếp|xem ngay|đọc thêm
      đọc tiếp|bài liên quan|tin liên quan|tin cùng|tin bài|bài viết liên quan|tin khác
      tin nổi bật|quảng cáo|mời quý|mời độc giả|baca juga|baca selengkapnya
      baca artikel|lihat juga|artikel terkait|berita terkait|berita lainnya|scroll to|อ่านต่อ
      อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|ข่าวอื่น|คลิก|อ่านข่าว|บทความที่|โฆษณา|اقرأ أيضا
      اقرأ أيضًا|اقرأ المزيد|إقرأ أيضا|شاهد أيضا|أخبار ذات|قد يعجبك|مقالات ذات|الأكثر قراءة
      بیشتر بخوانید|بیشتر بدانید|ادامه مطلب|مطالب مرتبط|اخبار مرتبط|همچنین بخوانید|קראו עוד
      קראו גם|עוד בנושא|כתבות נוספות|यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|इसे भी|यहां पढ़ें
      مزید پڑھیں|یہ بھی پڑھیں|আরও পড়ুন|আরো পড়ুন|विस्तार से
      """),
    NoisePhrases(
      .readMore, .start, strong, maxWords: 50,
      """
      おすすめ|オススメ|ランキング|スポンサー|⇒|≫|광고|☞|▷|◇|▶|có thể bạn|bạn có thể|mời bạn|theo dõi|>>|>>
      selengkapnya|iklan|للمزيد|المزيد|إعلان|לקריאה|संबंधित|विज्ञापन|বিজ্ঞাপন|সম্পর্কিত
      """),
    NoisePhrases(
      .share, .start, sure, maxWords: 45,
      """
      この記事をシェア|ツイート|友だち追加|공유하기|카카오톡|트위터|카톡|프린트|theo dõi chúng tôi|theo dõi chúng
      tải ứng dụng|ikuti kami|unduh aplikasi|แชร์|ติดตาม|ดาวน์โหลด|حمل تطبيق|اشتراک گذاری
      ما را در|به کانال|शेयर करें|फॉलो करें|हमसे जुड़ें|شیئر کریں
      """),
    NoisePhrases(
      .share, .start, strong, maxWords: 45,
      """
      シェア|フォロー|lineで|ブックマーク|印刷|공유|구독|페이스북|제보|네이버|fanpage|bagikan|ikuti|مشاركة|شارك|شاركها
      تابعنا|تابعونا|اشترك|שתפו|עקבו|व्हाट्सऐप|শেয়ার
      """),
    NoisePhrases(
      .comment, .start, sure, maxWords: 45,
      """
      기사에 대한|bình luận|gửi bình luận|viết bình luận|tulis komentar|แสดงความคิดเห็น|ความคิดเห็น
      اترك تعليق|أضف تعليق|ارسال نظر|הוסף תגובה|अपनी राय
      """),
    NoisePhrases(
      .comment, .start, strong, maxWords: 45,
      """
      コメント|コメントを|댓글|ý kiến|komentar|tinggalkan|تعليقات|التعليقات|نظرات|دیدگاه|תגובות|टिप्पणी
      कमेंट|تبصرے|মন্তব্য
      """),
    NoisePhrases(
      .newsletter, .start, sure, maxWords: 60,
      """
      メールマガジン|メルマガ|無料会員|会員登録|会員限定|有料会員|新規登録|この記事は有料|登録はこちら|뉴스레터|회원가입|สมัคร|เข้าสู่ระบบ
      ลงทะเบียน|تسجيل الدخول|ثبت نام
      """),
    NoisePhrases(
      .newsletter, .start, strong, maxWords: 60,
      """
      ログイン|購読|로그인|đăng ký|đăng nhập|nhận tin|berlangganan|النشرة|عضویت|ورود|הירשמו|התחברו
      सब्सक्राइब|लॉगिन|সাবস্ক্রাইব
      """),
    NoisePhrases(
      .cookie, .anywhere, sure, maxWords: 120,
      """
      クッキー|cookieを|cookie を|cookieの|쿠키를|쿠키 |sử dụng cookie|menggunakan cookie|คุกกี้|ملفات تعريف الارتباط
      الكوكيز|کوکی|עוגיות|कुकी
      """),
    NoisePhrases(
      .disclaimer, .start, sure, maxWords: 150,
      """
      無断転載|無断複製|著作権|免責事項|記事の無断|本記事は|この記事は|저작권|무단 전재|무단전재|<저작권|bản quyền|ghi rõ nguồn|hak cipta
      artikel ini telah tayang|artikel ini|ลิขสิทธิ์|สงวนลิขสิทธิ์|جميع الحقوق|حقوق النشر
      حقوق الطبع|إخلاء مسؤولية|کلیه حقوق|تمامی حقوق|כל הזכויות|جملہ حقوق
      """),
    NoisePhrases(
      .disclaimer, .start, strong, maxWords: 150,
      """
      ※|ⓒ|copyright|mọi thông tin|tuyên bố|सर्वाधिकार|अस्वीकरण|সর্বস্বত্ব
      """),
    NoisePhrases(
      .disclaimer, .anywhere, sure, maxWords: 120,
      """
      無断転載|無断複製|転載を禁|all rights reserved|무단 전재|무단전재|재배포 금지|재배포금지|저작권자|giữ bản quyền
      ghi rõ nguồn|dilarang mengutip|hak cipta|جميع الحقوق محفوظة|حقوق محفوظ|כל הזכויות שמורות|सर्वाधिकार सुरक्षित
      """),
    NoisePhrases(
      .editorCredit, .start, sure, maxWords: 30,
      """
      文=|文:|文・|取材・文|編集部|編集:|執筆:|(編集|記者:|기자:|글=|편집:|정리=|tác giả:|biên tập|penulis:|editor:
      reporter:|sumber:|المصدر:|تحرير:|منبع:|edited by
      """),
    NoisePhrases(
      .editorCredit, .start, strong, maxWords: 30,
      """
      الكاتب|نویسنده|מאת|स्रोत|लेखक|পোস্ট
      """),
    NoisePhrases(
      .dateline, .start, strong, maxWords: 30,
      """
      公開日|更新日|掲載日|投稿日|最終更新|配信|公開:|更新:|입력|수정|작성|발행|cập nhật|đăng lúc|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu
      thứ bảy|chủ nhật|terbit|diperbarui|dipublikasikan|เผยแพร่|อัปเดต|تاريخ|نشر|آخر تحديث|تحديث|تاریخ|انتشار|פורסם
      עודכן|प्रकाशित|अपडेट|प्रकाशन|প্রকাশ|আপডেট
      """),
  ]
}
