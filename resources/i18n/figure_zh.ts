<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Figure</name>
    <message>
        <source>left out, with fewer records: rows %1, columns %2</source>
        <extracomment>Under a matrix: what found no room</extracomment>
        <translation>未列出（记录较少）：%1行，%2列</translation>
    </message>
    <message>
        <source>number: records</source>
        <extracomment>In the legend of a matrix</extracomment>
        <translation>数字：记录数</translation>
    </message>
    <message>
        <source>side: events and relations of two alone that began in the year; middle: of all three</source>
        <extracomment>Under a row of triangles, one for each year</extracomment>
        <translation>边：当年开始的、仅涉及两方的事件和关系；中心：三方共同的</translation>
    </message>
    <message>
        <source>without a date and not counted: %1</source>
        <extracomment>Under a row of triangles: records that are in none of them</extracomment>
        <translation>无日期、未计入：%1</translation>
    </message>
    <message>
        <source>%1: %2 and %3 alone: %4</source>
        <extracomment>Of a triangle of three: 1 the year, 2 and 3 two of them, 4 a number of records</extracomment>
        <translation>%1：仅%2与%3：%4</translation>
    </message>
    <message>
        <source>%1: all three: %2</source>
        <extracomment>Of a triangle of three: 1 the year, 2 a number of records</extracomment>
        <translation>%1：三方：%2</translation>
    </message>
    <message>
        <source>around %1: %2</source>
        <extracomment>In a legend: a group of nodes that hang together, by its foremost member, and how many they are</extracomment>
        <translation>以%1为中心：%2</translation>
    </message>
    <message>
        <source>in smaller groups: %1</source>
        <extracomment>In a legend: nodes in other groups than those that are named</extracomment>
        <translation>在较小的群中：%1</translation>
    </message>
    <message>
        <source>bridges, the only tie of what lies beyond: %1</source>
        <extracomment>In a legend: lines of a network without which it would fall apart</extracomment>
        <translation>桥（另一侧唯一的联系）：%1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>日期未定</translation>
    </message>
    <message>
        <source>meetings missing from the data</source>
        <extracomment>In a legend: a dashed line between two meetings of a series</extracomment>
        <translation>数据未收录的会议</translation>
    </message>
    <message>
        <source>There were meetings here that the data lack.</source>
        <translation>此处有数据未收录的会议。</translation>
    </message>
    <message>
        <source>more than the data have</source>
        <extracomment>Between two meetings of a series: there were others</extracomment>
        <translation>数据未收全</translation>
    </message>
    <message numerus="yes">
        <source>%n not in the data</source>
        <extracomment>Meetings between two others of a series</extracomment>
        <translation><numerusform>%n次未收录</numerusform></translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to the end of the data</source>
        <translation><numerusform>至数据截止共%n天</numerusform></translation>
    </message>
    <message>
        <source>Next in turn: %1</source>
        <translation>下一轮次：%1</translation>
    </message>
    <message>
        <source>Out of turn: %1; it would have been %2</source>
        <extracomment>%1: a meeting; %2: whose turn it would have been</extracomment>
        <translation>未按次序：%1（原应轮到%2）</translation>
    </message>
    <message>
        <source>Hosts in turn: %1</source>
        <extracomment>%1: names, in turn</extracomment>
        <translation>轮流主办：%1</translation>
    </message>
    <message>
        <source>selected</source>
        <extracomment>In a legend: a mark with a ring</extracomment>
        <translation>已选中</translation>
    </message>
    <message>
        <source>unusually long without a meeting</source>
        <extracomment>In a legend: a dotted line between two meetings of a series</extracomment>
        <translation>异常长的无会议期</translation>
    </message>
    <message>
        <source>several in one place</source>
        <extracomment>In a legend: a mark with a number in it</extracomment>
        <translation>多条记录重叠</translation>
    </message>
    <message>
        <source>lanes inside: closed, open</source>
        <extracomment>In a legend: two small triangles beside the title of a lane</extracomment>
        <translation>内含子行：收起、展开</translation>
    </message>
    <message>
        <source>first date, put off</source>
        <extracomment>In a legend: a hollow triangle, from which an arrow leads to the new date</extracomment>
        <translation>最初日期（已推迟）</translation>
    </message>
    <message>
        <source>no known end</source>
        <extracomment>In a legend: a bar with an arrow head</extracomment>
        <translation>结束日期不详</translation>
    </message>
    <message>
        <source>lasted longer</source>
        <extracomment>In a legend: a bar</extracomment>
        <translation>持续较久</translation>
    </message>
    <message>
        <source>No record is dated in this period; the data run %1.</source>
        <extracomment>%1: from which to which year the data run, "1997 – 2026"</extracomment>
        <translation>没有记录的日期在这一时段内；数据范围为%1年。</translation>
    </message>
    <message>
        <source>No record matches these filters.</source>
        <translation>没有符合筛选条件的记录。</translation>
    </message>
    <message>
        <source>No record matches these filters. Press Esc to step back.</source>
        <translation>没有符合筛选条件的记录。按 Esc 返回上一步。</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation><numerusform>%n个月</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) so far</source>
        <extracomment>Since the last meeting of a series, at the end of the data</extracomment>
        <translation><numerusform>至今%n个月</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) since “%1”, and none so far</source>
        <translation><numerusform>自“%1”以来%n个月，至今未举行</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) between “%1” and “%2”</source>
        <translation><numerusform>“%1”与“%2”之间%n个月</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s) more, not shown here</source>
        <translation><numerusform>另有%n行未显示</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation><numerusform>%n条记录</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation><numerusform>%n个来源</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>以及另外%n项</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>After a list of sources that goes on</extracomment>
        <translation><numerusform>另有%n项</numerusform></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <extracomment>%1: names of sources</extracomment>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>only the month is known</source>
        <extracomment>In a legend: the mark spans a month</extracomment>
        <translation>仅知月份</translation>
    </message>
    <message>
        <source>date not exactly known</source>
        <extracomment>In a legend: the mark fades at both ends</extracomment>
        <translation>日期不确切</translation>
    </message>
    <message>
        <source>met or belongs to</source>
        <extracomment>In a legend: a line that follows from taking part in one event or from belonging</extracomment>
        <translation>会面或隶属</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <extracomment>%1 is a day: the record as it stood then</extracomment>
        <translation>截至%1的所知</translation>
    </message>
    <message>
        <source>around %1</source>
        <extracomment>%1 is a record in the middle of a network</extracomment>
        <translation>以%1为中心</translation>
    </message>
    <message>
        <source>First planned for %1</source>
        <translation>原定%1</translation>
    </message>
    <message>
        <source>%1 takes place in %2</source>
        <extracomment>A step of a path: an event and its place</extracomment>
        <translation>%1在%2举行</translation>
    </message>
    <message>
        <source>%2 hosts %1</source>
        <translation>%2主办%1</translation>
    </message>
    <message>
        <source>%2 chairs %1</source>
        <translation>%2主持%1</translation>
    </message>
    <message>
        <source>%2 takes part in %1</source>
        <translation>%2参加%1</translation>
    </message>
    <message>
        <source>%1 and %2 take part in %3</source>
        <translation>%1与%2一同参加%3</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <extracomment>A meeting and its outcome</extracomment>
        <translation>%1的成果是%2</translation>
    </message>
    <message>
        <source>%2 is the speaker of %1</source>
        <extracomment>A statement and who says it</extracomment>
        <translation>“%1”由%2说出</translation>
    </message>
    <message>
        <source>%2 holds the position “%1”</source>
        <extracomment>A position and who holds it</extracomment>
        <translation>“%1”的主体是%2</translation>
    </message>
    <message>
        <source>%1 is said at %2</source>
        <extracomment>A statement and the meeting where it is made</extracomment>
        <translation>“%1”在%2上表示</translation>
    </message>
    <message>
        <source>%1 follows %2</source>
        <translation>%1在%2之后</translation>
    </message>
    <message>
        <source>%1 prepares %2</source>
        <translation>%1为%2作准备</translation>
    </message>
    <message>
        <source>%1 replaces %2</source>
        <translation>%1取代%2</translation>
    </message>
    <message>
        <source>%1 answers %2</source>
        <translation>%1回应%2</translation>
    </message>
    <message>
        <source>%1 belongs to %2</source>
        <translation>%1属于%2</translation>
    </message>
    <message>
        <source>%1 is about %2</source>
        <translation>%1涉及%2</translation>
    </message>
    <message>
        <source>%1 days after %2</source>
        <extracomment>A number of days, and the meeting before</extracomment>
        <translation>距 %2 共 %1 天</translation>
    </message>
    <message>
        <source>%1 days since %2</source>
        <extracomment>A number of days up to the end of the data, and the last meeting</extracomment>
        <translation>距 %2 已 %1 天</translation>
    </message>
    <message numerus="yes">
        <source>gained: %n</source>
        <translation>
            <numerusform>新增：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more relations: %n</source>
        <translation>
            <numerusform>关系增多：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as many: %n</source>
        <translation>
            <numerusform>不变：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fewer relations: %n</source>
        <translation>
            <numerusform>关系减少：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lost: %n</source>
        <translation>
            <numerusform>消失：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>与%1相比</translation>
    </message>
    <message>
        <source>%1 · lines: %2 · relations: %3</source>
        <extracomment>Above a network: a period, how many lines there are, and how many relations stand behind them</extracomment>
        <translation>%1 · 线：%2 · 关系：%3</translation>
    </message>
    <message>
        <source>thicker: more relations</source>
        <translation>越粗关系越多</translation>
    </message>
    <message>
        <source>hidden by hand: %1</source>
        <translation>手动隐藏：%1</translation>
    </message>
    <message>
        <source>paler: longer ago</source>
        <translation>越淡年代越久</translation>
    </message>
    <message>
        <source>thicker: more sources</source>
        <translation>越粗来源越多</translation>
    </message>
    <message>
        <source>larger: more relations</source>
        <translation>越大关系越多</translation>
    </message>
    <message>
        <source>larger: closer to all others</source>
        <translation>越大距他者越近</translation>
    </message>
    <message>
        <source>larger: more often between others</source>
        <translation>越大越常居他者之间</translation>
    </message>
    <message>
        <source>larger: joined to the well joined</source>
        <translation>越大越与多联系者相连</translation>
    </message>
    <message>
        <source>larger: nearer to the heart</source>
        <translation>越大越近核心</translation>
    </message>
    <message>
        <source>Meetings held, by year</source>
        <translation>按年份统计的会议</translation>
    </message>
    <message>
        <source>Meetings held, by host</source>
        <translation>按主办方统计的会议</translation>
    </message>
    <message>
        <source>Meetings held, by city</source>
        <translation>按城市统计的会议</translation>
    </message>
    <message>
        <source>Months between meetings</source>
        <translation>两次会议相隔月数</translation>
    </message>
    <message>
        <source>Positions, by issue</source>
        <translation>按议题统计的立场</translation>
    </message>
    <message>
        <source>Issues, by the meetings that took them up</source>
        <translation>会议所涉议题</translation>
    </message>
    <message>
        <source>Issues, by the statements of articles</source>
        <translation>文章陈述所涉议题</translation>
    </message>
    <message>
        <source>Records, by source</source>
        <translation>按来源统计的记录</translation>
    </message>
    <message>
        <source>Figures in %1</source>
        <translation>数值（单位：%1）</translation>
    </message>
    <message>
        <source>Not counted, since only some meetings are known: %1</source>
        <translation>因仅知部分会议而未计入：%1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Nothing here to show.</source>
        <translation>此处没有可显示的内容。</translation>
    </message>
    <message>
        <source>Nothing here to count.</source>
        <translation>没有可统计的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n without a known year</source>
        <translation><numerusform>%n项年份不详</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n without a number</source>
        <translation><numerusform>%n项没有数值</numerusform></translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>人</translation>
    </message>
    <message>
        <source>count</source>
        <translation>个</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>billion USD</source>
        <translation>十亿美元</translation>
    </message>
    <message>
        <source>articles</source>
        <extracomment>What a figure shows: only what articles say</extracomment>
        <translation>文章</translation>
    </message>
    <message>
        <source>public record</source>
        <translation>公开记录</translation>
    </message>
    <message>
        <source>after %1, the last so far: %2 days</source>
        <extracomment>Of something that happened: the last meeting before it, and how many days have passed since then</extracomment>
        <translation>在%1之后，至今最后一次：%2天</translation>
    </message>
    <message>
        <source>between %1 and %2: %3 days</source>
        <extracomment>Of something that happened: the meetings before and after it, and the days from one to the other</extracomment>
        <translation>%1与%2之间：%3天</translation>
    </message>
    <message>
        <source>Missing from this document: %1</source>
        <extracomment>%1: names of records that a slide speaks of</extracomment>
        <translation>本文档中没有：%1</translation>
    </message>
    <message>
        <source>Questions to discuss</source>
        <translation>讨论题</translation>
    </message>
    <message>
        <source>Arrow keys, Space, Page Up, Page Down: the next slide and the one before
Home, End: the first and the last
Number and Enter: that slide
O: all slides
B, W: black, white
S: notes
F: full screen
Esc: back
?: these keys</source>
        <translation>方向键、空格、Page Up、Page Down：下一页与上一页
Home、End：第一页与最后一页
数字和Enter：该页
O：全部幻灯片
B、W：黑屏、白屏
S：备注
F：全屏
Esc：返回
?：这些按键</translation>
    </message>
    <message>
        <source>points</source>
        <translation>项</translation>
    </message>
    <message>
        <source>million</source>
        <translation>百万</translation>
    </message>
    <message>
        <source>billion people</source>
        <translation>十亿人</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Name: ____________________   Class: __________   Date: __________</source>
        <translation>姓名：____________________   班级：__________   日期：__________</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>答案：%1</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>练习卷%1</translation>
    </message>
    <message>
        <source>Put these in order: write 1 beside the earliest.</source>
        <translation>排列先后：在最早的旁边写1。</translation>
    </message>
    <message>
        <source>When was it? Write the year, and the day if you know it.</source>
        <translation>发生在什么时候？写出年份，知道的话写出日期。</translation>
    </message>
    <message>
        <source>Who is missing from this meeting?</source>
        <translation>这次会议缺了谁？</translation>
    </message>
    <message>
        <source>Which of these people said it?</source>
        <translation>以下哪位说过这番话？</translation>
    </message>
    <message>
        <source>The picture of this slide is missing or broken.</source>
        <translation>此幻灯片的图片缺失或已损坏。</translation>
    </message>
    <message>
        <source>in person</source>
        <extracomment>A lane of a timeline inside another one: meetings held in one room</extracomment>
        <translation>线下</translation>
    </message>
    <message>
        <source>online</source>
        <extracomment>A lane of a timeline inside another one: meetings held over the network</extracomment>
        <translation>线上</translation>
    </message>
    <message>
        <source>on the margins</source>
        <extracomment>A lane of a timeline inside another one: meetings that were held on the margin of another gathering</extracomment>
        <translation>其他会议期间</translation>
    </message>
    <message>
        <source>all others</source>
        <extracomment>A lane of a timeline inside another one: all that is in none of the lanes before it</extracomment>
        <translation>其余</translation>
    </message>
    <message>
        <source>very many, counted in columns</source>
        <extracomment>In a legend: columns of several heights; their tops are paler for what did not take place</extracomment>
        <translation>数量很多，以柱形计数</translation>
    </message>
    <message>
        <source>sources name two dates</source>
        <extracomment>In a legend: two marks with a dotted line between them</extracomment>
        <translation>来源给出两个日期</translation>
    </message>
    <message>
        <source>Months in office together</source>
        <translation>共同在任的月数</translation>
    </message>
    <message>
        <source>Sources, by publisher and year</source>
        <translation>来源（按发布者和年份）</translation>
    </message>
    <message>
        <source>Percent of each bar</source>
        <translation>各条形内的百分比</translation>
    </message>
    <message>
        <source>%1: %2 (%3 %)</source>
        <translation>%1：%2（%3%）</translation>
    </message>
    <message>
        <source>Percent of all bars</source>
        <translation>全部条形中的百分比</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Some years are missing: %1</source>
        <translation>缺少部分年份：%1</translation>
    </message>
    <message>
        <source>Only some meetings are known: %1</source>
        <translation>仅知部分会议：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller left out</source>
        <translation><numerusform>另有%n项较小的未列出</numerusform></translation>
    </message>
</context>
</TS>
