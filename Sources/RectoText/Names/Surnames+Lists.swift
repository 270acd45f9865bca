extension Surnames {
  /// Single surnames that are read as their characters are.
  static let plain: StaticString = """
    王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐于董萧程曹袁邓许傅彭吕苏卢蒋蔡丁魏薛阎余
    潘杜戴夏钟汪田姜范方姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤黎易常武乔贺赖龚文庞
    樊兰施陶安颜倪严牛温芦季俞章鲁伍韦申尤毕聂焦向柳邢路岳齐沿梅莫庄辛管祝左涂祁时舒耿詹关苗凌靳
    童欧甄项成游阳裴席卫屈鲍位霍翁隋植甘景包司柯阮桂闵柴冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬畅宫来
    苟全廉简娄符奚木穆党郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花蓝巩稽井练仲虞卞封竺原
    官衣楚佟栗匡宗台巫鞠僧桑荆银扬明沙伏岑习胥保和蔺水云昌凤酆皮元平禹狄贝茅危骆宣杭诸钮嵇滑荣荀
    羊惠家芮羿储汲邴松富乌巴弓牧山宓蓬班仰秋伊暴斜厉戎祖束幸韶蓟印怀蒲邰从鄂索咸籍阴苍双闻贡劳扶
    堵宰郦雍璩濮寿通扈郏浦尚农别慕茹宦鱼容慎戈庾终暨居衡步满弘国寇广禄阙东殴沃利蔚越夔隆师勾融空
    毋养须丰巢蒯后红权益桓公肖代付闫邝麦丛岩由年买战火亓展随励佘海凃蔄缑粟嬴苻翦肇回奢妫芈笪迮昝
    爨鹿揣禤仝亢俎刀剡呙姒宛寸尢帅库弋归忻恽戢招撖操敬智枚楼檀汝淦渠湛玉琚矫税竹续绪菅衷裘豆资赫
    轩钭鄞青冶妙
    """

  /// Surnames with a reading of their own, and all of two characters; v is ü. Where people differ, the
  /// more usual reading stands first.
  static let read: StaticString = """
    单shan4 曾zeng1 解xie4 仇qiu2 查zha1 翟zhai2/di2 盖gai4/ge3 任ren2 华hua4 区ou1 朴piao2
    卜bu3 繁po2 员yun4 贠yun4 种chong2 折she2 洗xian3 冼xian3 缪miao4 牟mou2/mu4 佴nai4
    覃qin2/tan2 隗wei3/kui2 殷yin1 尉wei4 宿su4 宁ning2/ning4 甯ning4 贾jia3 沈shen3 葛ge3
    乐yue4/le4 谌chen2/shen4 祭zhai4 逄pang2 厍she4 乜nie4 秘bi4 黑hei1/he4 哈ha3 过guo1 应ying1
    要yao1 车che1 召shao4 燕yan1 相xiang4 那na1 强qiang2 柏bai3/bo2 郇xun2/huan2 郗xi1/chi1
    句gou1 纪ji3 颉xie2 都du1 曲qu1 撒sa3 适kuo4 盛sheng4 石shi2 郄qie4 臧zang1 仉zhang3 占zhan1
    冯feng2 叶ye4 阚kan4 逯lu4 费fei4/bi4 於yu1 粘nian2 观guan4 能nai4 番pan1 隽juan4
    莘shen1/xin1 万wan4 尹yin3 令ling4 晟cheng2/sheng4 褚chu3 晁chao2 幺yao1 訾zi1 干gan1 谷gu3
    洪hong2 贲ben1 泌bi4 艾ai4 薄bo2 塔ta3 尉迟yu4chi2 长孙zhang3sun1 万俟mo4qi2 令狐ling2hu2
    澹台tan2tai2 鲜于xian1yu2 夏侯xia4hou2 呼延hu1yan2 夹谷jia2gu3 亓官qi2guan1 漆雕qi1diao1
    壤驷rang3si4 拓跋tuo4ba2 宰父zai3fu3 谷梁gu3liang2 穀梁gu3liang2 百里bai3li3 单于chan2yu2
    闾丘lv2qiu1 欧阳ou1yang2 司马si1ma3 司徒si1tu2 司空si1kong1 司寇si1kou4 诸葛zhu1ge3
    上官shang4guan1 皇甫huang2fu3 东方dong1fang1 公孙gong1sun1 公羊gong1yang2 公冶gong1ye3
    公西gong1xi1 公良gong1liang2 轩辕xuan1yuan2 慕容mu4rong2 宇文yu3wen2 独孤du2gu1
    南宫nan2gong1 西门xi1men2 东郭dong1guo1 申屠shen1tu2 太史tai4shi3 端木duan1mu4
    颛孙zhuan1sun1 钟离zhong1li2 濮阳pu2yang2 淳于chun2yu2 太叔tai4shu1 仲孙zhong4sun1
    叔孙shu1sun1 季孙ji4sun1 赫连he4lian2 闻人wen2ren2 巫马wu1ma3 乐正yue4zheng4 子车zi3ju1
    左丘zuo3qiu1 梁丘liang2qiu1 东门dong1men2 第五di4wu3 呼韩hu1han2 完颜wan2yan2 纳兰na4lan2
    耶律ye1lv4 那拉na4la1 叶赫ye4he4 爱新ai4xin1 哥舒ge1shu1 贺兰he4lan2 贺若he4ruo4 屈突qu1tu1
    斛律hu2lv4 斛斯hu2si1 宗政zong1zheng4 段干duan4gan1 东野dong1ye3 南荣nan2rong2 徐离xu2li2
    北堂bei3tang2 西陵xi1ling2 达奚da2xi1 侯莫hou2mo4 鲜卑xian1bei1 木易mu4yi4
    """
}
