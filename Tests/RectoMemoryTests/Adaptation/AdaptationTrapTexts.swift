/// The lines of `AdaptationTraps`.
enum AdaptationTrapTexts {
  static let hanToEnglish = """
    第3章介绍安装。 | Chapter 3 covers installation. | 第5章介绍安装。
    第12条规定如下。 | Article 12 provides as follows. | 第15条规定如下。
    见第25页。 | See page 25. | 见第30页。
    第2节讲述历史。 | Section 2 tells the history. | 第4节讲述历史。
    iPhone 15将于九月上市。 | The iPhone 15 will go on sale in September. | iPhone 16将于九月上市。
    本软件需要Windows 10。 | The software needs Windows 10. | 本软件需要Windows 11。
    请乘12号线前往。 | Please take Line 12. | 请乘14号线前往。
    他住在5号楼。 | He lives in Building 5. | 他住在7号楼。
    会议在301室举行。 | The meeting is in Room 301. | 会议在402室举行。
    版本2.1已发布。 | Version 2.1 is out. | 版本2.3已发布。
    波音737停飞。 | The Boeing 737 was grounded. | 波音787停飞。
    错误代码404。 | Error code 404. | 错误代码500。
    航班编号256晚点。 | Flight 256 is late. | 航班编号311晚点。
    图3显示结果。 | Figure 3 shows the results. | 图5显示结果。
    表2列出参数。 | Table 2 lists the parameters. | 表4列出参数。
    步骤4：关闭电源。 | Step 4: Turn off the power. | 步骤6：关闭电源。
    他打了3至5分钟电话。 | He was on the phone for 3 to 5 minutes. | 他打了6至8分钟电话。
    气温为20-25度。 | The temperature is 20-25 degrees. | 气温为22-28度。
    需要3到5天。 | It takes 3 to 5 days. | 需要4到6天。
    投资额为3-5亿元。 | The investment is 300-500 million yuan. | 投资额为4-6亿元。
    会期为3月5日至8日。 | The session runs from March 5 to 8. | 会期为3月6日至9日。
    来了三四个人。 | Three or four people came. | 来了五六个人。
    比分为3比1。 | The score was 3-1. | 比分为2比1。
    主队以3:1获胜。 | The home team won 3-1. | 主队以4:2获胜。
    来了几百人。 | Hundreds of people came. | 来了几千人。
    来了十几个人。 | A dozen or so people came. | 来了二十几个人。
    来了300多万人。 | More than 3 million people came. | 来了450万人。
    来了300万人。 | Some 3 million people came. | 来了450多万人。
    两家公司都拒绝置评。 | Both companies declined to comment. | 三家公司都拒绝置评。
    两国签署了协议。 | The two countries signed an agreement, and both will ratify it. | 三国签署了协议。
    两兄弟互相帮助。 | The two brothers help each other. | 三兄弟互相帮助。
    价格翻了两番。 | Prices quadrupled. | 价格翻了三番。
    价格上涨了1倍。 | Prices doubled. | 价格上涨了2倍。
    打八折。 | It is 20 percent off. | 打七折。
    减少了一半。 | It fell by half. | 减少了三分之一。
    他跑了5公里。 | He ran 3.1 miles. | 他跑了10公里。
    水温为30度。 | The water is at 86 degrees Fahrenheit. | 水温为35度。
    价格为100元（约合14美元）。 | The price is 100 yuan (about $14). | 价格为200元（约合28美元）。 | The price is 200 yuan (about $28).
    价格为100元。 | The price is 100 yuan ($14). | 价格为200元。
    预算为700万元。 | The budget is 7 million yuan (about 1 million dollars). | 预算为900万元。
    他今年25岁。 | He turned a quarter of a century this year. | 他今年30岁。
    甲队有5人，乙队有5人。 | Team A has 5 people and Team B has 5. | 甲队有5人，乙队有6人。
    甲队有15人，乙队有15人。 | Team A has 15 people and Team B has 15. | 甲队有16人，乙队有16人。 | Team A has 16 people and Team B has 16.
    每天5次，每次5片。 | 5 times a day, 5 tablets each. | 每天3次，每次5片。
    5月5日有5场比赛。 | There are 5 matches on May 5. | 5月5日有6场比赛。 | There are 6 matches on May 5.
    他有2个孩子。 | He has a son and a daughter. | 他有3个孩子。
    共有15名男生和15名女生。 | There are 15 boys and as many girls. | 共有15名男生和18名女生。
    共有15名学生。 | There are 15 students, 15 of them new. | 共有18名学生。
    利率上调25个基点。 | The rate was raised by a quarter point. | 利率上调50个基点。
    利率上调25个基点。 | The rate was cut by 25 basis points. | 利率下调50个基点。
    气温下降5度。 | The temperature fell by 5 degrees. | 气温上升6度。
    销量增加15%。 | Sales rose 15%. | 销量减少20%。
    利润为-5%。 | The profit was -5%. | 利润为5%。
    气温为零下5度。 | The temperature is -5 degrees. | 气温为8度。
    占比15%。 | The share is 15%. | 占比15个百分点。
    增长15%。 | It grew 15%. | 增长15倍。
    价格为15元。 | The price is 15 yuan. | 价格为15美元。
    价格为15元。 | The price is 15 yuan. | 价格为20美元。
    他买了25本书。 | He bought twenty-five books. | 他买了5本书。 | He bought five books.
    他买了5本书。 | He bought five books. | 他买了25本书。
    他买了25本书。 | He bought 25 books. | 他买了5本书。 | He bought five books.
    他买了9本书。 | He bought nine books. | 他买了10本书。
    他买了10本书。 | He bought ten books. | 他买了12本书。
    他买了两本书。 | He bought two books. | 他买了一本书。
    他买了一本书。 | He bought a book. | 他买了两本书。
    他等了1天。 | He waited for one day. | 他等了2天。 | He waited for two days.
    他等了1天。 | He waited a day. | 他等了2天。
    1人死亡。 | 1 person was killed. | 2人死亡。 | 2 people were killed.
    2人死亡。 | 2 people were killed. | 1人死亡。 | 1 person was killed.
    1个文件已删除。 | 1 file was deleted. | 3个文件已删除。 | 3 files were deleted.
    3个文件已删除。 | 3 files were deleted. | 1个文件已删除。 | 1 file was deleted.
    还剩1分钟。 | 1 minute left. | 还剩2分钟。 | 2 minutes left.
    还剩2分钟。 | 2 minutes left. | 还剩1分钟。 | 1 minute left.
    仅需1小时。 | It takes only 1 hour, and this hour is free. | 仅需2小时。
    这1天很重要。 | This 1 day is important. | 这2天很重要。
    1只老鼠跑了。 | 1 mouse ran away. | 2只老鼠跑了。 | 2 mice ran away.
    3只老鼠跑了。 | 3 mice ran away. | 1只老鼠跑了。 | 1 mouse ran away.
    下降0.5个百分点。 | It fell 0.5 percentage point. | 下降1.5个百分点。 | It fell 1.5 percentage points.
    下降1.5个百分点。 | It fell 1.5 percentage points. | 下降0.5个百分点。
    这是他的第1次胜利。 | It was his 1st win. | 这是他的第2次胜利。 | It was his 2nd win.
    这是他的第11次胜利。 | It was his 11th win. | 这是他的第21次胜利。 | It was his 21st win.
    这是他的第11次胜利。 | It was his 11th win. | 这是他的第12次胜利。 | It was his 12th win.
    这是他的第22次胜利。 | It was his 22nd win. | 这是他的第23次胜利。 | It was his 23rd win.
    这是他的第三次胜利。 | It was his third win. | 这是他的第十二次胜利。
    这是他的第三次胜利。 | It was his hat-trick of wins. | 这是他的第四次胜利。
    会议于3月5日举行。 | The meeting was held on Mar. 5. | 会议于4月6日举行。 | The meeting was held on Apr. 6.
    会议于1月5日举行。 | The meeting was held on Jan. 5. | 会议于5月6日举行。
    会议于3月5日举行。 | The meeting was held on 05/03. | 会议于4月6日举行。
    会议于3月5日举行。 | The meeting was held on March 5th. | 会议于4月2日举行。 | The meeting was held on April 2nd.
    会议于3月5日举行。 | The meeting was held on the 5th of March. | 会议于4月2日举行。 | The meeting was held on the 2nd of April.
    会议于3月5日举行。 | The meeting was held last Tuesday. | 会议于4月6日举行。
    会议于3月5日举行。 | The meeting was held on Tuesday, March 5. | 会议于4月6日举行。
    会议于2024年3月5日举行。 | The meeting was held on March 5. | 会议于2025年4月6日举行。
    会议于2024年3月5日举行。 | The meeting was held on March 5, 2024. | 会议于4月6日举行。
    会议于2024年12月25日举行。 | The meeting was held on 2024-12-25. | 会议于2024年5月6日举行。
    公元950年建成。 | It was built in 950. | 公元1050年建成。 | It was built in 1050.
    共有950人参加。 | 950 people took part. | 共有1500人参加。 | 1,500 people took part.
    共有5000人参加。 | 5000 people took part. | 共有12000人参加。
    共有5,000人参加。 | 5,000 people took part. | 共有800人参加。 | 800 people took part.
    共有50万人参加。 | 500,000 people took part. | 共有300万人参加。 | 3 million people took part.
    共有3万人参加。 | 30,000 people took part. | 共有5000人参加。 | 5,000 people took part.
    共有300万人参加。 | 3 million people took part. | 共有50万人参加。 | 500,000 people took part.
    耗资30亿元。 | It cost 3bn yuan. | 耗资5亿元。
    耗资3亿元。 | It cost 300m yuan. | 耗资5亿元。 | It cost 500m yuan.
    耗资3亿元。 | It cost 300m yuan. | 耗资50亿元。 | It cost 5bn yuan.
    耗资3.50亿元。 | It cost 350 million yuan. | 耗资4.20亿元。
    利率为3.50%。 | The rate is 3.50%. | 利率为4.25%。 | The rate is 4.25%.
    利率为3.50%。 | The rate is 3.50%. | 利率为4.20%。 | The rate is 4.20%.
    利率为3.5%。 | The rate is 3.50%. | 利率为4.2%。
    利率为3.50%。 | The rate is 3.5%. | 利率为4.20%。
    下午3点开会。 | The meeting is at 3 p.m. | 下午3点30分开会。 | The meeting is at 3:30 p.m.
    下午3点开会。 | The meeting is at 3 p.m. | 上午9点开会。 | The meeting is at 9 a.m.
    下午3点半开会。 | The meeting is at 3:30 p.m. | 下午4点15分开会。 | The meeting is at 4:15 p.m.
    中午12点开会。 | The meeting is at noon. | 下午1点开会。
    下午3点开会。 | The meeting is at three o'clock. | 下午4点开会。
    他每周二上课。 | He teaches every Tues. | 他每周四上课。
    产量占三分之一。 | It makes up one third of output. | 产量占四分之一。
    产量占三分之二。 | It makes up two thirds of output. | 产量占四分之三。
    十分之三的人同意。 | Three in ten people agree. | 十分之七的人同意。
    增长两成。 | It grew 20 percent. | 增长三成。 | It grew 30 percent.
    他在90年代成名。 | He became famous in the nineties. | 他在80年代成名。
    20世纪90年代建成。 | It was built in the 1990s. | 20世纪80年代建成。 | It was built in the 1980s.
    19世纪建成。 | It was built in the 19th century. | 18世纪建成。 | It was built in the 18th century.
    民国113年出版。 | It was published in 2024. | 民国112年出版。 | It was published in 2023.
    涨幅为8%。 | It was an 8% rise. | 涨幅为11%。 | It was an 11% rise.
    涨幅为8%。 | It was an 8% rise. | 涨幅为9%。 | It was a 9% rise.
    涨幅为7%。 | It was a 7% rise. | 涨幅为80%。 | It was an 80% rise.
    售价1000元。 | It is a 1,000-yuan phone. | 售价1100元。
    售价500元。 | It is a 500-yuan phone. | 售价800元。 | It is an 800-yuan phone.
    为期3天的会议结束了。 | The three-day meeting is over. | 为期5天的会议结束了。 | The five-day meeting is over.
    为期3天的会议结束了。 | The 3-day meeting is over. | 为期5天的会议结束了。 | The 5-day meeting is over.
    他是25岁的学生。 | He is a 25-year-old student. | 他是18岁的学生。 | He is an 18-year-old student.
    请按F5键。 | Press F5. | 请按F6键。
    请参阅第3.2节。 | See section 3.2. | 请参阅第4.1节。
    电话：12345678。 | Phone: 12345678. | 电话：87654321。
    端口8080已被占用。 | Port 8080 is in use. | 端口9090已被占用。
    中国有34个省级行政区。 | China has 34 provinces. | 中国有34个省级行政区和2个特区。
    他有3个儿子和2个女儿。 | He has 3 sons and 2 daughters. | 他有4个儿子。
    他有3个儿子。 | He has 3 sons. | 他有4个儿子和2个女儿。
    甲3分，乙5分。 | A has 3 points, B has 5. | 乙6分，甲4分。
    公司有15名员工，利润为20万元。 | The company has 15 employees. | 公司有18名员工，利润为30万元。
    公司有15名员工。 | The firm's staff is small. | 公司有18名员工。
    这座城市有3座桥。 | The city has three bridges, all three of them old. | 这座城市有4座桥。
    每3人中就有1人失业。 | One in three people is jobless. | 每5人中就有1人失业。
    成功率为99.9%。 | The success rate is 99.9%. | 成功率为百分之九十八。
    她十五岁。 | She is 15. | 她20岁。
    她15岁。 | She is 15. | 她二十岁。
    编号007已注册。 | Number 007 is registered. | 编号008已注册。
    共有１５人参加。 | 15 people took part. | 共有１８人参加。 | 18 people took part.
    奇安信的总部在杭州。 | The headquarters of Qi An Xin is in Hangzhou. | 云海的总部在杭州。 | The headquarters of Yunhai is in Hangzhou.
    奇安信公布了它的业绩。 | Qi An Xin published its results. | 齐向东公布了它的业绩。
    齐向东说他很高兴。 | Qi Xiangdong said he was happy. | 李华说他很高兴。
    齐向东走了，大家很难过。 | Qi Xiangdong left; everyone missed Qi. | 李华走了，大家很难过。
    齐向东先生来了。 | Mr Qi Xiangdong came. | 李华先生来了。
    他在日内瓦工作。 | He works in the city of Geneva, not Geneva Bay. | 他在利马工作。
    奇安信上市了。 | QAX went public. | 云海上市了。
    奇安信收购了奇安信。 | Qi An Xin bought itself. | 云海收购了奇安信。
    奇安信收购了云海。 | Qi An Xin bought Yunhai. | 云海收购了奇安信。 | Yunhai bought Qi An Xin.
    奇安信收购了云海。 | Qi An Xin bought Yunhai. | 云海收购了明叶。 | Yunhai bought Brightleaf.
    他去了日内瓦。 | He took a Geneva flight. | 他去了内罗毕。
    齐向东的书。 | Qi Xiangdong's book. | 李华的书。 | Li Hua's book.
    """

  static let englishToHan = """
    Chapter 3 covers installation. | 第3章介绍安装。 | Chapter 5 covers installation.
    See page 25. | 见第25页。 | See page 30.
    The iPhone 15 costs 5,999 yuan. | iPhone 15售价5999元。 | The iPhone 16 costs 6,999 yuan.
    The iPhone 15 costs 5,999 yuan. | iPhone 15售价5999元。 | The iPhone 15 costs 6,999 yuan. | iPhone 15售价6999元。
    It needs Windows 10. | 需要Windows 10。 | It needs Windows 11.
    It takes 3-5 days. | 需要3至5天。 | It takes 4-6 days.
    It costs $5-10. | 费用为5至10美元。 | It costs $6-12.
    It takes three or four days. | 需要三四天。 | It takes five or six days.
    Hundreds of people came. | 来了数百人。 | Thousands of people came.
    Both companies declined to comment. | 两家公司都拒绝置评。 | All three companies declined to comment.
    One company declined to comment. | 一家公司拒绝置评。 | Two companies declined to comment.
    A company declined to comment. | 一家公司拒绝置评。 | Two companies declined to comment.
    Two companies declined to comment. | 两家公司拒绝置评，双方均未说明原因。 | Three companies declined to comment.
    He bought two books. | 他买了两本书。 | He bought one book.
    He bought 2 books. | 他买了两本书。 | He bought 6 books.
    He bought three books. | 他买了三本书。 | He bought twelve books.
    He bought three books. | 他买了3本书。 | He bought 12 books.
    He bought twelve books. | 他买了十二本书。 | He bought three books.
    He bought a dozen eggs. | 他买了一打鸡蛋。 | He bought two dozen eggs.
    He ran 3 miles. | 他跑了4.8公里。 | He ran 5 miles.
    The price doubled. | 价格翻了一番。 | The price tripled.
    It is 20 percent off. | 打八折。 | It is 30 percent off.
    It grew by 20 percent. | 增长两成。 | It grew by 25 percent.
    It fell by a third. | 下降了三分之一。 | It fell by a quarter.
    It fell 5 percent. | 下降5%。 | It rose 6 percent.
    It rose 5 percent. | 上升5%。 | It rose 5 percentage points.
    It rose 5 percent. | 上升百分之五。 | It rose 8 percent. | 上升百分之八。
    It rose 5 percent. | 上升百分之五。 | It rose 8.5 percent.
    The share is 15%. | 占比15%。 | The share is 15.
    The profit was -5%. | 利润为-5%。 | The profit was 5%.
    It cost $15. | 花费15美元。 | It cost €15.
    It cost $15. | 花费15美元。 | It cost $20. | 花费20美元。
    It cost $15. | 花费100元（15美元）。 | It cost $20.
    Team A has 5 people and Team B has 5. | 甲队有5人，乙队有5人。 | Team A has 5 people and Team B has 6.
    5 times a day, 5 tablets each. | 每天5次，每次5片。 | 3 times a day, 5 tablets each.
    It costs 3.5 million yuan. | 费用为350万元。 | It costs 12 million yuan. | 费用为1200万元。
    It costs 3.5 million yuan. | 费用为350万元。 | It costs 350 million yuan. | 费用为3.5亿元。
    It costs 3.5 million yuan. | 费用为3,500,000元。 | It costs 4.5 million yuan. | 费用为4,500,000元。
    It costs 30,000 yuan. | 费用为3万元。 | It costs 8,500 yuan. | 费用为8500元。
    It costs 8,500 yuan. | 费用为8500元。 | It costs 30,000 yuan. | 费用为3万元。
    It costs 30,000 yuan. | 费用为三万元。 | It costs 50,000 yuan. | 费用为五万元。
    It costs 30,000 yuan. | 费用为三万元。 | It costs 20,000 yuan.
    It has 53,217 members. | 有53217名成员。 | It has 61,408 members. | 有61408名成员。
    It has 50,000 members. | 有5万名成员。 | It has 53,217 members.
    It costs half a million yuan. | 费用为50万元。 | It costs three million yuan. | 费用为300万元。
    The meeting is on March 5. | 会议在三月五日举行。 | The meeting is on December 25. | 会议在十二月二十五日举行。
    The meeting is on March 5. | 会议在本周二举行。 | The meeting is on April 6.
    The meeting is on March 5. | 会议在3月5日（星期二）举行。 | The meeting is on April 6.
    The meeting is on Tuesday, March 5. | 会议在3月5日周二举行。 | The meeting is on Saturday, April 6. | 会议在4月6日周六举行。
    The meeting is on Tuesday. | 会议在星期二举行。 | The meeting is on Sunday.
    He was born in 1990. | 他生于一九九〇年。 | He was born in 1985. | 他生于一九八五年。
    He was born in 1990. | 他生于民国79年。 | He was born in 1985.
    He was born in 1990. | 他生于1990年。 | He was born in 990.
    It has 1990 parts. | 它有1990个零件。 | It has 2150 parts. | 它有2150个零件。
    The meeting is at 3 p.m. | 会议在下午3点举行。 | The meeting is at 8 p.m.
    The meeting is at 3 p.m. | 会议在下午3点举行。 | The meeting is at 9 a.m.
    The meeting is at 3 p.m. | 会议在15点举行。 | The meeting is at 4 p.m. | 会议在16点举行。
    The meeting is at 3:30. | 会议在下午3点30分举行。 | The meeting is at 11:30.
    The meeting is at 3:30 p.m. | 会议在下午3点半举行。 | The meeting is at 4:15 p.m.
    The meeting is at noon. | 会议在中午12点举行。 | The meeting is at 1 p.m.
    It was his third win. | 这是他的第三次胜利。 | It was his fourth win. | 这是他的第四次胜利。
    It was his third win. | 这是他的第3次胜利。 | It was his fourth win. | 这是他的第4次胜利。
    It was his third win. | 这是他的第三次胜利。 | It was his twelfth win.
    The 5-year plan ended. | 五年计划结束了。 | The 10-year plan ended. | 十年计划结束了。
    Press F5. | 请按F5键。 | Press F6.
    Port 8080 is in use. | 端口8080已被占用。 | Port 9090 is in use.
    The score was 3-1. | 比分为3比1。 | The score was 4-2.
    It is 3 x 4 metres. | 尺寸为3×4米。 | It is 5 x 6 metres.
    He has 3 sons and 2 daughters. | 他有3个儿子和2个女儿。 | He has 4 sons.
    It lasted 1 day. | 持续了1天。 | It lasted 2 days. | 持续了2天。
    It lasted 1 day. | 持续了一天。 | It lasted 2 days.
    It lasted 2 days. | 持续了两天。 | It lasted 1 day.
    It was a 7% rise. | 涨幅为7%。 | It was an 8% rise. | 涨幅为8%。
    It was published in Mar 2024. | 发表于2024年3月。 | It was published in Apr 2024. | 发表于2024年4月。
    Version 2.0 is out. | 2.0版已发布。 | Version 2.1 is out.
    It sold 300m units. | 售出3亿台。 | It sold 450m units. | 售出4.5亿台。
    Over 3 million people came. | 来了300多万人。 | Over 4.5 million people came. | 来了450多万人。
    Nearly 3 million people came. | 来了近300万人。 | Nearly 4.5 million people came. | 来了近450万人。
    Rates rose 25 basis points. | 利率上升0.25个百分点。 | Rates rose 50 basis points. | 利率上升0.5个百分点。
    Qi An Xin is based in Hangzhou. | 奇安信总部设在杭州。 | Yunhai is based in Riga. | 云海总部设在里加。
    Qi An Xin is based in Hangzhou. | 这家公司总部设在杭州。 | Yunhai is based in Hangzhou.
    Qi Xiangdong said he was happy. | 齐向东说他很高兴。 | Anna Weber said she was happy.
    """

  static let englishToGerman = """
    The fee is 3.5 percent. | Die Gebühr beträgt 3,5 Prozent. | The fee is 4.25 percent. | Die Gebühr beträgt 4,25 Prozent.
    It costs 1,250 euros. | Es kostet 1.250 Euro. | It costs 3,480 euros. | Es kostet 3.480 Euro.
    It costs 950 euros. | Es kostet 950 Euro. | It costs 1,250 euros.
    It lasted 1 day. | Es dauerte 1 Tag. | It lasted 3 days. | Es dauerte 3 Tage.
    It lasted 3 days. | Es dauerte 3 Tage. | It lasted 1 day. | Es dauerte 1 Tag.
    It costs 1 million euros. | Es kostet 1 Million Euro. | It costs 3 million euros. | Es kostet 3 Millionen Euro.
    It costs 3 million euros. | Es kostet 3 Millionen Euro. | It costs 4.5 million euros. | Es kostet 4,5 Millionen Euro.
    It costs 3 million euros. | Es kostet 3 Millionen Euro. | It costs 2 billion euros. | Es kostet 2 Milliarden Euro.
    The meeting is on March 5. | Die Sitzung ist am 5. März. | The meeting is on April 6. | Die Sitzung ist am 6. April.
    The meeting is on March 5. | Die Sitzung ist am 05.03. | The meeting is on April 6.
    Chapter 3 is short. | Kapitel 3 ist kurz. | Chapter 5 is short.
    He is 25 years old. | Er ist 25 Jahre alt. | He is 5 years old. | Er ist fünf Jahre alt.
    It sold 12 cars. | Es wurden zwölf Autos verkauft. | It sold 15 cars.
    """

  static let englishToRussian = """
    The ship has 5 cabins. | На корабле 5 кают. | The ship has 3 cabins. | На корабле 3 каюты.
    The ship has 5 cabins. | На корабле 5 кают. | The ship has 21 cabins. | На корабле 21 каюта.
    The ship has 25 cabins. | На корабле 25 кают. | The ship has 47 cabins. | На корабле 47 кают.
    The ship has 15 cabins. | На корабле 15 кают. | The ship has 22 cabins. | На корабле 22 каюты.
    """

  static let germanToFrench = """
    Die Sitzung ist am 5. März. | La séance a lieu le 5 mars. | Die Sitzung ist am 1. März. | La séance a lieu le 1er mars.
    Die Sitzung ist am 5. März. | La séance a lieu le 5 mars. | Die Sitzung ist am 6. April. | La séance a lieu le 6 avril.
    Es kostet 3,5 Millionen Euro. | Cela coûte 3,5 millions d'euros. | Es kostet 1,5 Millionen Euro. | Cela coûte 1,5 million d'euros.
    Es kostet 3,5 Millionen Euro. | Cela coûte 3,5 millions d'euros. | Es kostet 4,5 Millionen Euro. | Cela coûte 4,5 millions d'euros.
    Der Preis stieg um 15 Prozent. | Le prix a augmenté de 15 %. | Der Preis stieg um 18 Prozent. | Le prix a augmenté de 18 %.
    Das 3. Kapitel ist kurz. | Le 3e chapitre est court. | Das 1. Kapitel ist kurz. | Le 1er chapitre est court.
    """
}
