<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Figure</name>
    <message>
        <source>left out, with fewer records: rows %1, columns %2</source>
        <extracomment>Under a matrix: what found no room</extracomment>
        <translation>생략(기록이 적음): 행 %1, 열 %2</translation>
    </message>
    <message>
        <source>number: records</source>
        <extracomment>In the legend of a matrix</extracomment>
        <translation>숫자: 기록 수</translation>
    </message>
    <message>
        <source>side: events and relations of two alone that began in the year; middle: of all three</source>
        <extracomment>Under a row of triangles, one for each year</extracomment>
        <translation>변: 그 해에 시작된 두 나라만의 사건과 관계, 가운데: 세 나라 모두의 것</translation>
    </message>
    <message>
        <source>without a date and not counted: %1</source>
        <extracomment>Under a row of triangles: records that are in none of them</extracomment>
        <translation>날짜가 없어 세지 않음: %1</translation>
    </message>
    <message>
        <source>%1: %2 and %3 alone: %4</source>
        <extracomment>Of a triangle of three: 1 the year, 2 and 3 two of them, 4 a number of records</extracomment>
        <translation>%1: %2·%3만: %4</translation>
    </message>
    <message>
        <source>%1: all three: %2</source>
        <extracomment>Of a triangle of three: 1 the year, 2 a number of records</extracomment>
        <translation>%1: 세 나라 모두: %2</translation>
    </message>
    <message>
        <source>around %1: %2</source>
        <extracomment>In a legend: a group of nodes that hang together, by its foremost member, and how many they are</extracomment>
        <translation>%1 중심: %2</translation>
    </message>
    <message>
        <source>in smaller groups: %1</source>
        <extracomment>In a legend: nodes in other groups than those that are named</extracomment>
        <translation>더 작은 무리: %1</translation>
    </message>
    <message>
        <source>bridges, the only tie of what lies beyond: %1</source>
        <extracomment>In a legend: lines of a network without which it would fall apart</extracomment>
        <translation>다리(그 너머로 가는 유일한 연결): %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>날짜 미정</translation>
    </message>
    <message>
        <source>meetings missing from the data</source>
        <extracomment>In a legend: a dashed line between two meetings of a series</extracomment>
        <translation>자료에 없는 회의</translation>
    </message>
    <message>
        <source>There were meetings here that the data lack.</source>
        <translation>여기에는 자료에 없는 회의가 있었습니다.</translation>
    </message>
    <message>
        <source>more than the data have</source>
        <extracomment>Between two meetings of a series: there were others</extracomment>
        <translation>자료에 없는 회의 있음</translation>
    </message>
    <message numerus="yes">
        <source>%n not in the data</source>
        <extracomment>Meetings between two others of a series</extracomment>
        <translation><numerusform>%n회 자료 없음</numerusform></translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) up to the end of the data</source>
        <translation><numerusform>데이터 끝까지 %n일</numerusform></translation>
    </message>
    <message>
        <source>Next in turn: %1</source>
        <translation>다음 차례: %1</translation>
    </message>
    <message>
        <source>Out of turn: %1; it would have been %2</source>
        <extracomment>%1: a meeting; %2: whose turn it would have been</extracomment>
        <translation>순번과 다름: %1 (원래 차례는 %2)</translation>
    </message>
    <message>
        <source>Hosts in turn: %1</source>
        <extracomment>%1: names, in turn</extracomment>
        <translation>순번 개최: %1</translation>
    </message>
    <message>
        <source>selected</source>
        <extracomment>In a legend: a mark with a ring</extracomment>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>unusually long without a meeting</source>
        <extracomment>In a legend: a dotted line between two meetings of a series</extracomment>
        <translation>이례적으로 긴 회의 공백</translation>
    </message>
    <message>
        <source>several in one place</source>
        <extracomment>In a legend: a mark with a number in it</extracomment>
        <translation>여러 기록</translation>
    </message>
    <message>
        <source>lanes inside: closed, open</source>
        <extracomment>In a legend: two small triangles beside the title of a lane</extracomment>
        <translation>하위 줄: 닫힘, 열림</translation>
    </message>
    <message>
        <source>first date, put off</source>
        <extracomment>In a legend: a hollow triangle, from which an arrow leads to the new date</extracomment>
        <translation>처음 날짜(연기됨)</translation>
    </message>
    <message>
        <source>no known end</source>
        <extracomment>In a legend: a bar with an arrow head</extracomment>
        <translation>끝이 알려지지 않음</translation>
    </message>
    <message>
        <source>lasted longer</source>
        <extracomment>In a legend: a bar</extracomment>
        <translation>오래 계속됨</translation>
    </message>
    <message>
        <source>No record is dated in this period; the data run %1.</source>
        <extracomment>%1: from which to which year the data run, "1997 – 2026"</extracomment>
        <translation>이 기간의 날짜를 가진 기록이 없습니다. 데이터 범위는 %1년입니다.</translation>
    </message>
    <message>
        <source>No record matches these filters.</source>
        <translation>이 조건에 맞는 기록이 없습니다.</translation>
    </message>
    <message>
        <source>No record matches these filters. Press Esc to step back.</source>
        <translation>이 조건에 맞는 기록이 없습니다. Esc를 누르면 한 단계 돌아갑니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation><numerusform>%n개월</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) so far</source>
        <extracomment>Since the last meeting of a series, at the end of the data</extracomment>
        <translation><numerusform>지금까지 %n개월</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) since “%1”, and none so far</source>
        <translation><numerusform>“%1” 이후 %n개월, 아직 없음</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) between “%1” and “%2”</source>
        <translation><numerusform>“%1”와(과) “%2” 사이 %n개월</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n lane(s) more, not shown here</source>
        <translation><numerusform>이 밖에 %n줄은 표시하지 않음</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation><numerusform>기록 %n건</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation><numerusform>출처 %n건</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>외 %n건</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>After a list of sources that goes on</extracomment>
        <translation><numerusform>외 %n건</numerusform></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <extracomment>%1: names of sources</extracomment>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>only the month is known</source>
        <extracomment>In a legend: the mark spans a month</extracomment>
        <translation>월까지만 알려짐</translation>
    </message>
    <message>
        <source>date not exactly known</source>
        <extracomment>In a legend: the mark fades at both ends</extracomment>
        <translation>날짜가 정확하지 않음</translation>
    </message>
    <message>
        <source>met or belongs to</source>
        <extracomment>In a legend: a line that follows from taking part in one event or from belonging</extracomment>
        <translation>만남 또는 소속</translation>
    </message>
    <message>
        <source>as known on %1</source>
        <extracomment>%1 is a day: the record as it stood then</extracomment>
        <translation>%1 기준으로 알려진 내용</translation>
    </message>
    <message>
        <source>around %1</source>
        <extracomment>%1 is a record in the middle of a network</extracomment>
        <translation>%1 중심</translation>
    </message>
    <message>
        <source>First planned for %1</source>
        <translation>당초 예정일 %1</translation>
    </message>
    <message>
        <source>%1 takes place in %2</source>
        <extracomment>A step of a path: an event and its place</extracomment>
        <translation>%1: %2에서 개최</translation>
    </message>
    <message>
        <source>%2 hosts %1</source>
        <translation>%2: %1 주최</translation>
    </message>
    <message>
        <source>%2 chairs %1</source>
        <translation>%2: %1 의장</translation>
    </message>
    <message>
        <source>%2 takes part in %1</source>
        <translation>%2: %1 참가</translation>
    </message>
    <message>
        <source>%1 and %2 take part in %3</source>
        <translation>%1·%2: %3에 함께 참가</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <extracomment>A meeting and its outcome</extracomment>
        <translation>%1의 성과: %2</translation>
    </message>
    <message>
        <source>%2 is the speaker of %1</source>
        <extracomment>A statement and who says it</extracomment>
        <translation>‘%1’ — 발언자 %2</translation>
    </message>
    <message>
        <source>%2 holds the position “%1”</source>
        <extracomment>A position and who holds it</extracomment>
        <translation>‘%1’의 주체: %2</translation>
    </message>
    <message>
        <source>%1 is said at %2</source>
        <extracomment>A statement and the meeting where it is made</extracomment>
        <translation>‘%1’ — %2에서 발언</translation>
    </message>
    <message>
        <source>%1 follows %2</source>
        <translation>%1: %2의 후속</translation>
    </message>
    <message>
        <source>%1 prepares %2</source>
        <translation>%1: %2 준비</translation>
    </message>
    <message>
        <source>%1 replaces %2</source>
        <translation>%1: %2 대체</translation>
    </message>
    <message>
        <source>%1 answers %2</source>
        <translation>%1: %2에 대한 대응</translation>
    </message>
    <message>
        <source>%1 belongs to %2</source>
        <translation>%1: %2에 속함</translation>
    </message>
    <message>
        <source>%1 is about %2</source>
        <translation>%1: %2에 관한 것</translation>
    </message>
    <message>
        <source>%1 days after %2</source>
        <extracomment>A number of days, and the meeting before</extracomment>
        <translation>%2 이후 %1일 만</translation>
    </message>
    <message>
        <source>%1 days since %2</source>
        <extracomment>A number of days up to the end of the data, and the last meeting</extracomment>
        <translation>%2 이후 %1일째</translation>
    </message>
    <message numerus="yes">
        <source>gained: %n</source>
        <translation>
            <numerusform>새로 생김: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more relations: %n</source>
        <translation>
            <numerusform>관계 증가: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as many: %n</source>
        <translation>
            <numerusform>변함없음: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fewer relations: %n</source>
        <translation>
            <numerusform>관계 감소: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lost: %n</source>
        <translation>
            <numerusform>사라짐: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>%1과 비교</translation>
    </message>
    <message>
        <source>%1 · lines: %2 · relations: %3</source>
        <extracomment>Above a network: a period, how many lines there are, and how many relations stand behind them</extracomment>
        <translation>%1 · 선: %2 · 관계: %3</translation>
    </message>
    <message>
        <source>thicker: more relations</source>
        <translation>굵을수록 관계가 많음</translation>
    </message>
    <message>
        <source>hidden by hand: %1</source>
        <translation>직접 숨긴 것: %1</translation>
    </message>
    <message>
        <source>paler: longer ago</source>
        <translation>옅을수록 오래됨</translation>
    </message>
    <message>
        <source>thicker: more sources</source>
        <translation>굵을수록 출처가 많음</translation>
    </message>
    <message>
        <source>larger: more relations</source>
        <translation>클수록 관계가 많음</translation>
    </message>
    <message>
        <source>larger: closer to all others</source>
        <translation>클수록 다른 모두와 가까움</translation>
    </message>
    <message>
        <source>larger: more often between others</source>
        <translation>클수록 다른 이들 사이에 자주 있음</translation>
    </message>
    <message>
        <source>larger: joined to the well joined</source>
        <translation>클수록 연결 많은 이와 연결됨</translation>
    </message>
    <message>
        <source>larger: nearer to the heart</source>
        <translation>클수록 핵심에 가까움</translation>
    </message>
    <message>
        <source>Meetings held, by year</source>
        <translation>연도별 개최 회의</translation>
    </message>
    <message>
        <source>Meetings held, by host</source>
        <translation>개최국별 개최 회의</translation>
    </message>
    <message>
        <source>Meetings held, by city</source>
        <translation>도시별 개최 회의</translation>
    </message>
    <message>
        <source>Months between meetings</source>
        <translation>회의 간격(개월)</translation>
    </message>
    <message>
        <source>Positions, by issue</source>
        <translation>쟁점별 입장</translation>
    </message>
    <message>
        <source>Issues, by the meetings that took them up</source>
        <translation>회의에서 다룬 쟁점</translation>
    </message>
    <message>
        <source>Issues, by the statements of articles</source>
        <translation>기사 서술에 나타난 쟁점</translation>
    </message>
    <message>
        <source>Records, by source</source>
        <translation>출처별 기록</translation>
    </message>
    <message>
        <source>Figures in %1</source>
        <translation>수치(단위: %1)</translation>
    </message>
    <message>
        <source>Not counted, since only some meetings are known: %1</source>
        <translation>일부 회의만 알려져 세지 않음: %1</translation>
    </message>
    <message>
        <source>others</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Nothing here to show.</source>
        <translation>표시할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing here to count.</source>
        <translation>셀 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a known year</source>
        <translation><numerusform>연도를 모르는 것 %n건</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n without a number</source>
        <translation><numerusform>수치가 없는 것 %n건</numerusform></translation>
    </message>
    <message>
        <source>percent</source>
        <translation>퍼센트</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>명</translation>
    </message>
    <message>
        <source>count</source>
        <translation>개</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>months</source>
        <translation>개월</translation>
    </message>
    <message>
        <source>billion USD</source>
        <translation>십억 달러</translation>
    </message>
    <message>
        <source>articles</source>
        <extracomment>What a figure shows: only what articles say</extracomment>
        <translation>기사</translation>
    </message>
    <message>
        <source>public record</source>
        <translation>공개 기록</translation>
    </message>
    <message>
        <source>after %1, the last so far: %2 days</source>
        <extracomment>Of something that happened: the last meeting before it, and how many days have passed since then</extracomment>
        <translation>%1 이후(지금까지 마지막): %2일</translation>
    </message>
    <message>
        <source>between %1 and %2: %3 days</source>
        <extracomment>Of something that happened: the meetings before and after it, and the days from one to the other</extracomment>
        <translation>%1부터 %2까지: %3일</translation>
    </message>
    <message>
        <source>Missing from this document: %1</source>
        <extracomment>%1: names of records that a slide speaks of</extracomment>
        <translation>이 문서에 없는 기록: %1</translation>
    </message>
    <message>
        <source>Questions to discuss</source>
        <translation>토론할 질문</translation>
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
        <translation>화살표, 스페이스, Page Up, Page Down: 다음과 이전 슬라이드
Home, End: 처음과 마지막
번호와 Enter: 그 슬라이드
O: 모든 슬라이드
B, W: 검은 화면, 흰 화면
S: 노트
F: 전체 화면
Esc: 뒤로
?: 이 키 목록</translation>
    </message>
    <message>
        <source>points</source>
        <translation>개 항목</translation>
    </message>
    <message>
        <source>million</source>
        <translation>백만</translation>
    </message>
    <message>
        <source>billion people</source>
        <translation>십억 명</translation>
    </message>
    <message>
        <source>years</source>
        <translation>년</translation>
    </message>
    <message>
        <source>Name: ____________________   Class: __________   Date: __________</source>
        <translation>이름: ____________________   반: __________   날짜: __________</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>정답: %1</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>문제지 %1</translation>
    </message>
    <message>
        <source>Put these in order: write 1 beside the earliest.</source>
        <translation>순서대로 놓으십시오. 가장 이른 것에 1을 쓰십시오.</translation>
    </message>
    <message>
        <source>When was it? Write the year, and the day if you know it.</source>
        <translation>언제였습니까? 연도를 쓰고, 알면 날짜도 쓰십시오.</translation>
    </message>
    <message>
        <source>Who is missing from this meeting?</source>
        <translation>이 회의에서 빠진 사람은 누구입니까?</translation>
    </message>
    <message>
        <source>Which of these people said it?</source>
        <translation>다음 중 누가 한 말입니까?</translation>
    </message>
    <message>
        <source>The picture of this slide is missing or broken.</source>
        <translation>이 슬라이드의 그림이 없거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>in person</source>
        <extracomment>A lane of a timeline inside another one: meetings held in one room</extracomment>
        <translation>대면</translation>
    </message>
    <message>
        <source>online</source>
        <extracomment>A lane of a timeline inside another one: meetings held over the network</extracomment>
        <translation>온라인</translation>
    </message>
    <message>
        <source>on the margins</source>
        <extracomment>A lane of a timeline inside another one: meetings that were held on the margin of another gathering</extracomment>
        <translation>다른 회의 계기</translation>
    </message>
    <message>
        <source>all others</source>
        <extracomment>A lane of a timeline inside another one: all that is in none of the lanes before it</extracomment>
        <translation>기타</translation>
    </message>
    <message>
        <source>very many, counted in columns</source>
        <extracomment>In a legend: columns of several heights; their tops are paler for what did not take place</extracomment>
        <translation>매우 많음, 막대 높이로 개수 표시</translation>
    </message>
    <message>
        <source>sources name two dates</source>
        <extracomment>In a legend: two marks with a dotted line between them</extracomment>
        <translation>출처마다 날짜가 다름</translation>
    </message>
    <message>
        <source>Months in office together</source>
        <translation>함께 재임한 개월 수</translation>
    </message>
    <message>
        <source>Sources, by publisher and year</source>
        <translation>출처(발행자 및 연도별)</translation>
    </message>
    <message>
        <source>Percent of each bar</source>
        <translation>각 막대에서의 백분율</translation>
    </message>
    <message>
        <source>%1: %2 (%3 %)</source>
        <translation>%1: %2 (%3%)</translation>
    </message>
    <message>
        <source>Percent of all bars</source>
        <translation>전체 막대에서의 백분율</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>로그 눈금</translation>
    </message>
    <message>
        <source>Some years are missing: %1</source>
        <translation>일부 연도가 빠짐: %1</translation>
    </message>
    <message>
        <source>Only some meetings are known: %1</source>
        <translation>일부 회의만 알려짐: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller left out</source>
        <translation><numerusform>작은 것 %n건 생략</numerusform></translation>
    </message>
</context>
</TS>
