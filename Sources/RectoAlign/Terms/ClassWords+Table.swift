extension ClassWords {
  /// English forms, a colon, Chinese forms.
  static let places: StaticString = """
    city,municipality:市 城
    county:县 郡
    district:区
    province:省
    town:镇 城
    township:乡 镇
    village:村
    prefecture:州 地区 县
    state:州 邦
    banner:旗
    league:盟
    island,isle:岛
    islands,archipelago:群岛 岛
    peninsula:半岛
    mount,mountain,mt,hill:山 峰 雪山
    mountains,hills,range:山 山脉
    peak:峰
    river:河 江 川 水
    creek,stream:溪
    lake:湖 泊 池
    sea:海
    ocean:洋
    bay,gulf:湾
    strait,straits,channel:海峡
    port,harbour,harbor:港
    road:路
    street:街 大街
    avenue,boulevard:大道 大街
    lane,alley:巷 胡同
    square,plaza:广场
    park:公园
    garden,gardens:园 花园
    bridge:桥 大桥
    airport:机场
    station:站 车站
    temple:寺 庙 祠
    palace:宫
    tower:塔 楼 大厦
    gate:门
    wall:城 长城
    desert:沙漠
    valley:谷 河谷
    plateau:高原
    plain,plains:平原
    basin:盆地
    region:地区 区 大区
    area,zone:区
    pass:关 山口
    canal:运河
    reservoir:水库
    dam:大坝 坝
    beach:滩 海滩
    cape:角
    falls,waterfall:瀑布
    glacier:冰川
    cave,caves,grottoes:洞 石窟
    kingdom:王国 国
    republic:共和国
    empire:帝国
    dynasty:朝 代
    """

  static let institutions: StaticString = """
    university:大学
    college:学院 大学 书院
    institute:研究所 学院 研究院 学会
    academy:学院 科学院 研究院
    school:学校 中学 小学 学院
    hospital,clinic:医院
    museum:博物馆 博物院
    library:图书馆
    gallery:美术馆 画廊
    theatre,theater:剧院 剧场
    opera:歌剧 剧院
    ministry:部
    department:部 司 厅 局
    bureau:局
    administration:局 总局 管理局
    commission:委员会 委
    committee:委员会
    council:委员会 理事会 议会 会
    board:委员会 董事会 局
    court:法院 法庭
    parliament:议会 国会
    congress:大会 国会 代表大会
    assembly:议会 大会
    senate:参议院
    house:院 社
    party:党
    army:军 陆军
    navy:海军
    force,forces:部队 军
    police:警察 公安
    association:协会 联合会
    society:学会 协会 社 会
    union:联盟 工会 联合会
    federation,confederation:联合会 联盟 联邦
    foundation:基金会
    organization,organisation:组织
    agency:社 局 署 机构 通讯社
    office:办公室 办事处 局
    centre,center:中心
    club:俱乐部
    team:队
    orchestra:乐团
    church:教会 教堂
    daily:日报
    news:报 新闻
    times:时报
    post:邮报
    newspaper:报
    weekly:周刊 周报
    journal:学报 杂志
    magazine:杂志
    press:出版社 社
    television,tv:电视台 电视
    radio:电台 广播
    exchange:交易所
    fund:基金
    alliance:联盟
    league:联盟 联赛
    observatory:天文台
    laboratory:实验室
    prison:监狱
    ethnic group:族
    people:族 人
    nationality:族
    """

  static let companies: StaticString = """
    group:集团
    company,co,corporation,corp:公司 总公司 集团
    limited,ltd,inc:有限公司 公司
    holding,holdings:控股
    bank:银行
    motor,motors:汽车
    airline,airlines,airways:航空 航空公司
    insurance:保险
    securities:证券
    technology,technologies:科技 技术
    electronics:电子
    industries,industry:工业 实业
    pharmaceutical,pharmaceuticals:制药 药业
    steel:钢铁
    petroleum,oil:石油
    railway,railways:铁路
    hotel:酒店 饭店 宾馆 大酒店
    restaurant:餐厅 饭店
    brewery:啤酒厂
    """

  /// Words inside names.
  static let narrowing: StaticString = """
    international:国际
    national:国家 国立 全国 民族 国民
    world:世界
    global:全球 环球
    central:中央 中部 中
    federal:联邦
    royal:皇家
    people's:人民
    women's:妇女 女子
    children's:儿童
    men's:男子
    autonomous:自治
    special:特别
    administrative:行政
    united:联合
    general:总 总局 综合
    supreme:最高
    first:第一
    second:第二
    third:第三
    new,nova,nueva,nuevo:新
    st,saint,san,santa,sankt,sainte:圣 聖
    old:旧 老
    great:大
    grand:大
    north,northern:北 北部 北方
    south,southern:南 南部 南方
    east,eastern:东 东部 东方
    west,western:西 西部 西方
    northeast,northeastern:东北
    northwest,northwestern:西北
    southeast,southeastern:东南
    southwest,southwestern:西南
    upper:上
    lower:下
    china,chinese:中国 中华 华
    us,american,america:美国 美
    uk,british,britain:英国 英
    japan,japanese:日本 日
    russia,russian:俄罗斯 俄
    germany,german:德国 德
    france,french:法国 法
    europe,european:欧洲 欧
    asia,asian:亚洲 亚
    africa,african:非洲
    science,sciences:科学
    technology:科技 技术 理工
    normal:师范
    medical:医科 医学 医疗
    agricultural:农业
    research:研究
    foreign:外国 外交 对外
    finance,financial:财政 金融 财经
    health:卫生 健康
    education:教育
    culture,cultural:文化
    commerce,commercial:商务 商业
    trade:贸易
    development:发展 开发
    reform:改革
    security:安全 保障
    justice:司法
    """
}
