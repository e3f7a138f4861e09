<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Figure</name>
    <message>
        <source>left out, with fewer records: rows %1, columns %2</source>
        <extracomment>Under a matrix: what found no room</extracomment>
        <translation>省略（記録が少ないもの）：%1行、%2列</translation>
    </message>
    <message>
        <source>number: records</source>
        <extracomment>In the legend of a matrix</extracomment>
        <translation>数字：記録の数</translation>
    </message>
    <message>
        <source>side: events and relations of two alone that began in the year; middle: of all three</source>
        <extracomment>Under a row of triangles, one for each year</extracomment>
        <translation>辺：その年に始まった二者だけの出来事と関係。中央：三者全員のもの</translation>
    </message>
    <message>
        <source>without a date and not counted: %1</source>
        <extracomment>Under a row of triangles: records that are in none of them</extracomment>
        <translation>日付がなく数えていないもの：%1</translation>
    </message>
    <message>
        <source>%1: %2 and %3 alone: %4</source>
        <extracomment>Of a triangle of three: 1 the year, 2 and 3 two of them, 4 a number of records</extracomment>
        <translation>%1：%2と%3だけ：%4</translation>
    </message>
    <message>
        <source>%1: all three: %2</source>
        <extracomment>Of a triangle of three: 1 the year, 2 a number of records</extracomment>
        <translation>%1：三者全員：%2</translation>
    </message>
    <message>
        <source>around %1: %2</source>
        <extracomment>In a legend: a group of nodes that hang together, by its foremost member, and how many they are</extracomment>
        <translation>%1を中心に：%2</translation>
    </message>
    <message>
        <source>in smaller groups: %1</source>
        <extracomment>In a legend: nodes in other groups than those that are named</extracomment>
        <translation>小さなまとまり：%1</translation>
    </message>
    <message>
        <source>bridges, the only tie of what lies beyond: %1</source>
        <extracomment>In a legend: lines of a network without which it would fall apart</extracomment>
        <translation>橋（その先への唯一のつながり）：%1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>日付未定</translation>
    </message>
    <message>
        <source>meetings missing from the data</source>
        <extracomment>In a legend: a dashed line between two meetings of a series</extracomment>
        <translation>データにない会議</translation>
    </message>
    <message>
        <source>There were meetings here that the data lack.</source>
        <translation>ここにはデータにない会議がありました。</translation>
    </message>
    <message>
        <source>more than the data have</source>
        <extracomment>Between two meetings of a series: there were others</extracomment>
        <translation>データにない会議あり</translation>
    </message>
    <message numerus="yes">
        <source>%n not in the data</source>
        <extracomment>Meetings between two others of a series</extracomment>
        <translation><numerusform>%n回分のデータなし</numerusform></translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to the end of the data</source>
        <translation><numerusform>データの終わりまで%n日</numerusform></translation>
    </message>
    <message>
        <source>Next in turn: %1</source>
        <translation>次の番：%1</translation>
    </message>
    <message>
        <source>Out of turn: %1; it would have been %2</source>
        <extracomment>%1: a meeting; %2: whose turn it would have been</extracomment>
        <translation>順番どおりでない：%1（本来は%2）</translation>
    </message>
    <message>
        <source>Hosts in turn: %1</source>
        <extracomment>%1: names, in turn</extracomment>
        <translation>持ち回りの順：%1</translation>
    </message>
    <message>
        <source>selected</source>
        <extracomment>In a legend: a mark with a ring</extracomment>
        <translation>選択中</translation>
    </message>
    <message>
        <source>unusually long without a meeting</source>
        <extracomment>In a legend: a dotted line between two meetings of a series</extracomment>
        <translation>会議のない長い期間</translation>
    </message>
    <message>
        <source>several in one place</source>
        <extracomment>In a legend: a mark with a number in it</extracomment>
        <translation>複数の記録</translation>
    </message>
    <message>
        <source>lanes inside: closed, open</source>
        <extracomment>In a legend: two small triangles beside the title of a lane</extracomment>
        <translation>内訳の行：閉、開</translation>
    </message>
    <message>
        <source>first date, put off</source>
        <extracomment>In a legend: a hollow triangle, from which an arrow leads to the new date</extracomment>
        <translation>当初の日付（延期）</translation>
    </message>
    <message>
        <source>no known end</source>
        <extracomment>In a legend: a bar with an arrow head</extracomment>
        <translation>終わりは知られていない</translation>
    </message>
    <message>
        <source>lasted longer</source>
        <extracomment>In a legend: a bar</extracomment>
        <translation>長く続いた</translation>
    </message>
    <message>
        <source>No record is dated in this period; the data run %1.</source>
        <extracomment>%1: from which to which year the data run, "1997 – 2026"</extracomment>
        <translation>この期間の日付をもつ記録はありません。データの範囲は%1年です。</translation>
    </message>
    <message>
        <source>No record matches these filters.</source>
        <translation>この絞り込みに合う記録はありません。</translation>
    </message>
    <message>
        <source>No record matches these filters. Press Esc to step back.</source>
        <translation>この絞り込みに合う記録はありません。Esc で一つ戻ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation><numerusform>%nか月</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) so far</source>
        <extracomment>Since the last meeting of a series, at the end of the data</extracomment>
        <translation><numerusform>これまで%nか月</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) since “%1”, and none so far</source>
        <translation><numerusform>「%1」から%nか月、以後なし</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) between “%1” and “%2”</source>
        <translation><numerusform>「%1」と「%2」の間は%nか月</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s) more, not shown here</source>
        <translation><numerusform>ほかに%n行（ここでは省略）</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation><numerusform>%n件の記録</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation><numerusform>出典%n件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>ほか%n件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>After a list of sources that goes on</extracomment>
        <translation><numerusform>ほか%n件</numerusform></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <extracomment>%1: names of sources</extracomment>
        <translation>出典：%1</translation>
    </message>
    <message>
        <source>only the month is known</source>
        <extracomment>In a legend: the mark spans a month</extracomment>
        <translation>月のみ判明</translation>
    </message>
    <message>
        <source>date not exactly known</source>
        <extracomment>In a legend: the mark fades at both ends</extracomment>
        <translation>日付は不確か</translation>
    </message>
    <message>
        <source>met or belongs to</source>
        <extracomment>In a legend: a line that follows from taking part in one event or from belonging</extracomment>
        <translation>会談・所属</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <extracomment>%1 is a day: the record as it stood then</extracomment>
        <translation>%1時点の情報</translation>
    </message>
    <message>
        <source>around %1</source>
        <extracomment>%1 is a record in the middle of a network</extracomment>
        <translation>%1を中心に</translation>
    </message>
    <message>
        <source>First planned for %1</source>
        <translation>当初の予定は%1</translation>
    </message>
    <message>
        <source>%1 takes place in %2</source>
        <extracomment>A step of a path: an event and its place</extracomment>
        <translation>%1は%2で開かれる</translation>
    </message>
    <message>
        <source>%2 hosts %1</source>
        <translation>%2が%1を主催する</translation>
    </message>
    <message>
        <source>%2 chairs %1</source>
        <translation>%2が%1の議長を務める</translation>
    </message>
    <message>
        <source>%2 takes part in %1</source>
        <translation>%2が%1に参加する</translation>
    </message>
    <message>
        <source>%1 and %2 take part in %3</source>
        <translation>%1と%2がともに%3に参加する</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <extracomment>A meeting and its outcome</extracomment>
        <translation>%1の成果が%2である</translation>
    </message>
    <message>
        <source>%2 is the speaker of %1</source>
        <extracomment>A statement and who says it</extracomment>
        <translation>「%1」と述べたのは%2である</translation>
    </message>
    <message>
        <source>%2 holds the position “%1”</source>
        <extracomment>A position and who holds it</extracomment>
        <translation>「%1」の主体は%2である</translation>
    </message>
    <message>
        <source>%1 is said at %2</source>
        <extracomment>A statement and the meeting where it is made</extracomment>
        <translation>「%1」は%2で述べられる</translation>
    </message>
    <message>
        <source>%1 follows %2</source>
        <translation>%1は%2に続く</translation>
    </message>
    <message>
        <source>%1 prepares %2</source>
        <translation>%1は%2を準備する</translation>
    </message>
    <message>
        <source>%1 replaces %2</source>
        <translation>%1は%2に代わる</translation>
    </message>
    <message>
        <source>%1 answers %2</source>
        <translation>%1は%2に応じる</translation>
    </message>
    <message>
        <source>%1 belongs to %2</source>
        <translation>%1は%2に属する</translation>
    </message>
    <message>
        <source>%1 is about %2</source>
        <translation>%1は%2に関わる</translation>
    </message>
    <message>
        <source>%1 days after %2</source>
        <extracomment>A number of days, and the meeting before</extracomment>
        <translation>%2 の%1日後</translation>
    </message>
    <message>
        <source>%1 days since %2</source>
        <extracomment>A number of days up to the end of the data, and the last meeting</extracomment>
        <translation>%2 から%1日</translation>
    </message>
    <message numerus="yes">
        <source>gained: %n</source>
        <translation>
            <numerusform>新たに現れた線：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more relations: %n</source>
        <translation>
            <numerusform>関係が増えた線：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as many: %n</source>
        <translation>
            <numerusform>変わらない線：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fewer relations: %n</source>
        <translation>
            <numerusform>関係が減った線：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lost: %n</source>
        <translation>
            <numerusform>なくなった線：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>%1と比較</translation>
    </message>
    <message>
        <source>%1 · lines: %2 · relations: %3</source>
        <extracomment>Above a network: a period, how many lines there are, and how many relations stand behind them</extracomment>
        <translation>%1 · 線：%2 · 関係：%3</translation>
    </message>
    <message>
        <source>thicker: more relations</source>
        <translation>太いほど関係が多い</translation>
    </message>
    <message>
        <source>hidden by hand: %1</source>
        <translation>手動で非表示：%1</translation>
    </message>
    <message>
        <source>paler: longer ago</source>
        <translation>淡いほど古い</translation>
    </message>
    <message>
        <source>thicker: more sources</source>
        <translation>太いほど出典が多い</translation>
    </message>
    <message>
        <source>larger: more relations</source>
        <translation>大きいほど関係が多い</translation>
    </message>
    <message>
        <source>larger: closer to all others</source>
        <translation>大きいほど他のすべてに近い</translation>
    </message>
    <message>
        <source>larger: more often between others</source>
        <translation>大きいほど他者の間に立つ</translation>
    </message>
    <message>
        <source>larger: joined to the well joined</source>
        <translation>大きいほどつながりの多い者とつながる</translation>
    </message>
    <message>
        <source>larger: nearer to the heart</source>
        <translation>大きいほど中心に近い</translation>
    </message>
    <message>
        <source>Meetings held, by year</source>
        <translation>開催された会合（年別）</translation>
    </message>
    <message>
        <source>Meetings held, by host</source>
        <translation>開催された会合（主催国別）</translation>
    </message>
    <message>
        <source>Meetings held, by city</source>
        <translation>開催された会合（都市別）</translation>
    </message>
    <message>
        <source>Months between meetings</source>
        <translation>会合の間隔（月）</translation>
    </message>
    <message>
        <source>Positions, by issue</source>
        <translation>立場（論点別）</translation>
    </message>
    <message>
        <source>Issues, by the meetings that took them up</source>
        <translation>会合で取り上げられた論点</translation>
    </message>
    <message>
        <source>Issues, by the statements of articles</source>
        <translation>記事の記述に見る論点</translation>
    </message>
    <message>
        <source>Records, by source</source>
        <translation>記録（出典別）</translation>
    </message>
    <message>
        <source>Figures in %1</source>
        <translation>数値（単位：%1）</translation>
    </message>
    <message>
        <source>Not counted, since only some meetings are known: %1</source>
        <translation>一部の会合しか分からないため含まない：%1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Nothing here to show.</source>
        <translation>表示するものがありません。</translation>
    </message>
    <message>
        <source>Nothing here to count.</source>
        <translation>数えるものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n without a known year</source>
        <translation><numerusform>年の分からないもの%n件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n without a number</source>
        <translation><numerusform>数値のないもの%n件</numerusform></translation>
    </message>
    <message>
        <source>percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>人</translation>
    </message>
    <message>
        <source>count</source>
        <translation>件</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>months</source>
        <translation>か月</translation>
    </message>
    <message>
        <source>billion USD</source>
        <translation>十億米ドル</translation>
    </message>
    <message>
        <source>articles</source>
        <extracomment>What a figure shows: only what articles say</extracomment>
        <translation>記事</translation>
    </message>
    <message>
        <source>public record</source>
        <translation>公の記録</translation>
    </message>
    <message>
        <source>after %1, the last so far: %2 days</source>
        <extracomment>Of something that happened: the last meeting before it, and how many days have passed since then</extracomment>
        <translation>%1の後（これまでで最後）：%2日</translation>
    </message>
    <message>
        <source>between %1 and %2: %3 days</source>
        <extracomment>Of something that happened: the meetings before and after it, and the days from one to the other</extracomment>
        <translation>%1と%2の間：%3日</translation>
    </message>
    <message>
        <source>Missing from this document: %1</source>
        <extracomment>%1: names of records that a slide speaks of</extracomment>
        <translation>この文書にない記録：%1</translation>
    </message>
    <message>
        <source>Questions to discuss</source>
        <translation>話し合うための問い</translation>
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
        <translation>矢印キー、スペース、Page Up、Page Down：次と前のスライド
Home、End：最初と最後
番号とEnter：そのスライド
O：すべてのスライド
B、W：黒、白
S：ノート
F：全画面
Esc：戻る
?：このキー一覧</translation>
    </message>
    <message>
        <source>points</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>million</source>
        <translation>百万</translation>
    </message>
    <message>
        <source>billion people</source>
        <translation>十億人</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Name: ____________________   Class: __________   Date: __________</source>
        <translation>氏名：____________________   クラス：__________   日付：__________</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>解答：%1</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>用紙%1</translation>
    </message>
    <message>
        <source>Put these in order: write 1 beside the earliest.</source>
        <translation>古い順に並べる：最も早いものに1を書く。</translation>
    </message>
    <message>
        <source>When was it? Write the year, and the day if you know it.</source>
        <translation>いつのことか。年を、分かれば日も書く。</translation>
    </message>
    <message>
        <source>Who is missing from this meeting?</source>
        <translation>この会合に足りないのは誰か？</translation>
    </message>
    <message>
        <source>Which of these people said it?</source>
        <translation>これを言ったのは次のうち誰か？</translation>
    </message>
    <message>
        <source>The picture of this slide is missing or broken.</source>
        <translation>このスライドの画像はないか、壊れています。</translation>
    </message>
    <message>
        <source>in person</source>
        <extracomment>A lane of a timeline inside another one: meetings held in one room</extracomment>
        <translation>対面</translation>
    </message>
    <message>
        <source>online</source>
        <extracomment>A lane of a timeline inside another one: meetings held over the network</extracomment>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>on the margins</source>
        <extracomment>A lane of a timeline inside another one: meetings that were held on the margin of another gathering</extracomment>
        <translation>別の会合の際</translation>
    </message>
    <message>
        <source>all others</source>
        <extracomment>A lane of a timeline inside another one: all that is in none of the lanes before it</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>very many, counted in columns</source>
        <extracomment>In a legend: columns of several heights; their tops are paler for what did not take place</extracomment>
        <translation>多数あり、柱の高さで数を示す</translation>
    </message>
    <message>
        <source>sources name two dates</source>
        <extracomment>In a legend: two marks with a dotted line between them</extracomment>
        <translation>資料により日付が異なる</translation>
    </message>
    <message>
        <source>Months in office together</source>
        <translation>ともに在任した月数</translation>
    </message>
    <message>
        <source>Sources, by publisher and year</source>
        <translation>出典（発行者と年別）</translation>
    </message>
    <message>
        <source>Percent of each bar</source>
        <translation>各棒に占める百分率</translation>
    </message>
    <message>
        <source>%1: %2 (%3 %)</source>
        <translation>%1：%2（%3%）</translation>
    </message>
    <message>
        <source>Percent of all bars</source>
        <translation>すべての棒に占める百分率</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>対数目盛</translation>
    </message>
    <message>
        <source>Some years are missing: %1</source>
        <translation>一部の年が欠ける：%1</translation>
    </message>
    <message>
        <source>Only some meetings are known: %1</source>
        <translation>一部の会合しか分からない：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller left out</source>
        <translation><numerusform>小さいもの%n件は省略</numerusform></translation>
    </message>
</context>
</TS>
