/// The characters that foreign names are written with in Chinese, of either script.
///
/// The list is of our own making: what stands again and again in names of persons and places, without 以, 于 and their like, which mostly
/// are words of their own.
enum TranscriptionCharacters {
  static let all: Set<UInt32> = Set(
    characters.description.unicodeScalars.map(\.value).filter { $0 > 0x7F })

  private static let characters: StaticString = """
    阿埃艾爱安昂奥澳巴白拜班邦包宝保堡鲍北贝本比彼毕别宾冰波玻伯勃博布卜采蔡仓策查柴昌彻茨慈次达戴丹
    当道得德登邓狄迪蒂地第丁东杜敦多顿厄恩尔耳法凡范方菲费芬丰冯佛夫弗福富噶盖甘冈高戈哥格葛根贡古瓜
    圭果哈海汉豪郝何赫黑亨洪侯胡华怀惠霍基吉季济加佳贾简姜杰金津京居卡开凯坎康考柯科克肯孔库夸奎昆
    拉腊莱赖兰朗劳勒雷蕾伦里理利莉丽历立连良列林琳留刘龙隆卢鲁路露吕罗洛马玛麦迈曼芒毛梅门蒙孟米密缅
    明摩莫墨默姆木穆纳娜奈南内尼涅宁牛纽农努诺欧帕派潘庞培佩彭皮匹平珀普朴齐奇恰钱乔切钦琴青丘屈热日
    荣茹儒瑞若萨塞赛桑瑟森沙莎山善尚绍舍申生盛圣施什石史士寿舒朔斯丝思松苏孙索塔泰坦汤唐陶特腾提田廷
    通图土托瓦万旺威韦维卫魏温文翁沃乌武伍西希锡喜夏香象肖晓谢辛欣新兴休许雪逊雅亚延扬耶叶伊依易
    英永尤约越赞早泽曾扎詹章珍芝朱兹子祖佐娅妮薇芙黛琼芭珊莲荷蓓缇婕伽迦喀吾娄阙婆拿撒稣弥呼喃缪滕
    巽冉爵犹拳聂腓烈霞让雨妥仁仙伟信修俄俾兆元先冬凌勋匈卓叟司吞吐呵咖哇嘉团坡垂埔塘奉娃孚宗宰宽小岗
    巨帝弦彦徐恒悉戛户打扥抚拔拖挪捷摄敏斐斑旁昭晋朵杨枪柏桂棉楚歇毗气汶沁泊泗洁浦渥湄湿满爪牙狮率珂
    琪瓮甸略盎盐相真睦空突竺童符箱累绥绿罕翠耐聪肇胥脱色艮苇茅荫菩藏蛮衣裴觉贵赤赵途那郎都鄂重铎锦阔
    阳陀雄韶颇颜额饶魁鲜黎龚愛奧寶鮑貝畢別賓倉達當鄧東頓爾範費豐馮蓋岡貢華懷濟賈簡傑開凱庫賴蘭勞倫麗
    歷連劉龍盧魯羅馬瑪麥邁門緬納內寧紐農諾歐龐齊錢喬欽熱榮薩賽紹聖壽絲蘇孫湯騰圖萬韋維衛溫烏錫謝興遜
    亞揚葉約贊澤茲婭瓊蓮闕
    """
}
