<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>ChangesetText</name>
    <message>
        <source>This step of the history no longer fits the document, and nothing was changed.</source>
        <translation>기록의 이 단계는 더 이상 문서와 맞지 않아 아무것도 바뀌지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>DatabaseText</name>
    <message>
        <source>“%1” is damaged: restore it from a copy, or import its dataset again.</source>
        <translation>“%1” 파일이 손상되었습니다. 사본에서 복원하거나 데이터셋을 다시 가져오세요.</translation>
    </message>
    <message>
        <source>There is no room left for “%1”: free some space and try again.</source>
        <translation>“%1”을(를) 저장할 공간이 없습니다. 공간을 비운 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program: close it there and try again.</source>
        <translation>“%1” 파일을 다른 프로그램이 쓰고 있습니다. 그 프로그램에서 닫은 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: check its permissions and those of its folder.</source>
        <translation>“%1” 파일을 열 수 없습니다. 파일과 폴더의 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: check its permissions, or choose another place.</source>
        <translation>“%1” 파일에 쓸 수 없습니다. 권한을 확인하거나 다른 위치를 고르세요.</translation>
    </message>
    <message>
        <source>The device failed on “%1”: check its space and its state, and try again.</source>
        <translation>“%1” 파일을 다루는 중 장치에 오류가 났습니다. 장치의 공간과 상태를 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>“%1” holds a text that is too long to be read: import its dataset again.</source>
        <translation>“%1” 파일에 너무 길어 읽을 수 없는 글이 있습니다. 데이터셋을 다시 가져오세요.</translation>
    </message>
    <message>
        <source>There is not enough memory for “%1”: close other programs and try again.</source>
        <translation>“%1” 파일을 다룰 메모리가 부족합니다. 다른 프로그램을 닫고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>“%1” cannot be used (%2): restore it from a copy.</source>
        <translation>“%1” 파일을 쓸 수 없습니다(%2). 사본에서 복원하세요.</translation>
    </message>
    <message>
        <source>“%1” takes too long to read and was left closed: import its dataset again.</source>
        <translation>“%1”을(를) 읽는 데 너무 오래 걸려 열지 않았습니다. 데이터 세트를 다시 가져오십시오.</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>How they were connected by %1</source>
        <translation>%1까지의 연결</translation>
    </message>
    <message>
        <source>How they are connected</source>
        <translation>어떻게 이어져 있나</translation>
    </message>
    <message>
        <source>Nothing in the record connects them.</source>
        <translation>기록에는 둘을 잇는 것이 없습니다.</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>날짜 미상</translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) without a date in the record were left out.</source>
        <translation><numerusform>날짜가 없는 연결 %n건은 제외했습니다.</numerusform></translation>
    </message>
    <message>
        <source>A click on the steps selects them all, also on the timeline.</source>
        <translation>걸음 수를 누르면 길 전체가 선택되고 타임라인에도 표시됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation><numerusform>%n걸음</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation><numerusform>출처 %n개</numerusform></translation>
    </message>
    <message>
        <source>Names, and who uses them</source>
        <translation>명칭과 사용 주체</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>다른 명칭</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>직무대행</translation>
    </message>
    <message>
        <source>Terms of office</source>
        <translation>임기</translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation>이를 근거로 한 기록</translation>
    </message>
    <message>
        <source>official name</source>
        <translation>공식 명칭</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>약칭</translation>
    </message>
    <message>
        <source>romanised</source>
        <translation>로마자 표기</translation>
    </message>
    <message>
        <source>former name</source>
        <translation>옛 명칭</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>이칭</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>약어</translation>
    </message>
    <message>
        <source>Meetings and events</source>
        <translation>회의·사건</translation>
    </message>
    <message>
        <source>People and bodies</source>
        <translation>인물·기관</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>포함</translation>
    </message>
    <message>
        <source>host</source>
        <translation>주최</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>의장</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>관련</translation>
    </message>
    <message>
        <source>Expected to take part</source>
        <translation>참가 예정자</translation>
    </message>
    <message>
        <source>Was to take part</source>
        <translation>참가하려던 이</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>참가자</translation>
    </message>
    <message>
        <source>follows %1</source>
        <translation>앞선 일: %1</translation>
    </message>
    <message>
        <source>followed by %1</source>
        <translation>이어진 일: %1</translation>
    </message>
    <message>
        <source>prepares %1</source>
        <translation>준비 대상: %1</translation>
    </message>
    <message>
        <source>prepared by %1</source>
        <translation>준비 과정: %1</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>대체 대상: %1</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>대체한 것: %1</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>반응 대상: %1</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>이에 대한 반응: %1</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>상위: %1</translation>
    </message>
    <message>
        <source>includes %1</source>
        <translation>포함: %1</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>앞뒤 회의</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>쟁점</translation>
    </message>
    <message>
        <source>Agreed at</source>
        <translation>합의한 자리</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what a source says of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a date</comment>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>출처별 서술</translation>
    </message>
    <message>
        <source>Not certain.</source>
        <translation>확실하지 않습니다.</translation>
    </message>
    <message>
        <source>Corrections and doubts</source>
        <translation>정정과 의문점</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>언급된 곳:</translation>
    </message>
    <message>
        <source>First planned for %1</source>
        <translation>당초 예정일 %1</translation>
    </message>
    <message>
        <source>no name in this language</source>
        <translation>한국어 이름 없음</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>표시 중</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) selected</source>
        <translation>
            <numerusform>기록 %n건 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>공통점</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>선택한 기록 없음</translation>
    </message>
    <message>
        <source>Click a mark or a name to see what is known of it, and who says so.</source>
        <translation>표시나 이름을 클릭하면 알려진 내용과 출처를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Drag in the strip below the timeline to choose a period; Ctrl+K searches.</source>
        <translation>타임라인 아래 띠를 끌면 기간을 고를 수 있습니다. Ctrl+K로 검색합니다.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>최근</translation>
    </message>
    <message>
        <source>Said about them</source>
        <translation>제삼자의 언급</translation>
    </message>
    <message>
        <source>Position taken</source>
        <translation>밝힌 입장</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>입장 주체</translation>
    </message>
    <message>
        <source>From</source>
        <translation>주체</translation>
    </message>
    <message>
        <source>On</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>To</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>발언자</translation>
    </message>
    <message>
        <source>On the occasion of</source>
        <translation>계기</translation>
    </message>
    <message>
        <source>In the same series</source>
        <translation>같은 지표</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>who holds a position, the stance, and what it is about</comment>
        <translation>%1(%2: %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a speaker and what is said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>one side, the relation, the other side</comment>
        <translation>%1(%2: %3)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the relation and whom it ties to</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Positions taken</source>
        <translation>밝힌 입장</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>관계</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who took part, and as what</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n건 더 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between a source, its publisher and its date</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>used by %1</source>
        <comment>a name, by a country</comment>
        <translation>%1에서 사용</translation>
    </message>
    <message>
        <source>at an unknown date</source>
        <translation>날짜 미상</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a place in a list</comment>
        <translation>%2개 중 %1번째</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ 이전</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>다음 ›</translation>
    </message>
    <message>
        <source>Read through it, paragraph by paragraph ›</source>
        <translation>문단 순서대로 읽기 ›</translation>
    </message>
    <message>
        <source>What they speak of</source>
        <translation>다루는 대상</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between the last two names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Published %1</source>
        <comment>a date</comment>
        <translation>게재: %1</translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation>출처가 없습니다.</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>내 메모</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>다른 이름</translation>
    </message>
    <message>
        <source>simplified characters</source>
        <translation>간체자</translation>
    </message>
    <message>
        <source>traditional characters</source>
        <translation>번체자</translation>
    </message>
    <message>
        <source>kanji and kana</source>
        <translation>한자와 가나</translation>
    </message>
    <message>
        <source>hangul</source>
        <translation>한글</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>로마자</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>키릴 문자</translation>
    </message>
</context>
<context>
    <name>DocumentFileText</name>
    <message>
        <source>There is no file “%1”: check its name.</source>
        <translation>“%1” 파일이 없습니다. 이름을 확인하세요.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a document: import it into one first.</source>
        <translation>“%1”은(는) 문서가 아니라 폴더입니다. 먼저 문서로 가져오세요.</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file: choose a document.</source>
        <translation>“%1”은(는) 일반 파일이 아닙니다. 문서를 고르세요.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: check its permissions.</source>
        <translation>“%1” 파일을 읽을 수 없습니다. 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>“%1” is not a document of this program: import it into one first.</source>
        <translation>“%1”은(는) 이 프로그램의 문서가 아닙니다. 먼저 문서로 가져오세요.</translation>
    </message>
    <message>
        <source>“%1” is cut short: copy it again, or restore it from a copy.</source>
        <translation>“%1” 파일이 중간에 잘렸습니다. 다시 복사하거나 사본에서 복원하세요.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program: update the program to open it.</source>
        <translation>“%1” 파일은 이 프로그램의 더 새로운 판으로 작성되었습니다. 프로그램을 업데이트한 뒤 여세요.</translation>
    </message>
    <message>
        <source>“%1” is empty: restore it from a copy.</source>
        <translation>“%1” 파일이 비어 있습니다. 사본에서 복원하세요.</translation>
    </message>
    <message>
        <source>“%1” holds tables that this program does not write, and is not opened: export it to CSV where it comes from, and import that.</source>
        <translation>“%1” 파일에는 이 프로그램이 만들지 않은 표가 있어 열지 않습니다. 원래 프로그램에서 CSV로 내보낸 뒤 가져오세요.</translation>
    </message>
</context>
<context>
    <name>Edtf</name>
    <message>
        <source>“%1” is not a date that can be read: write it as 2025-03-22, 2025-03, 2025, 2010-05-29/2010-05-30, 2012-12-26/.. or 2025-03~.</source>
        <translation>“%1”은(는) 날짜로 읽을 수 없습니다. 2025-03-22, 2025-03, 2025, 2010-05-29/2010-05-30, 2012-12-26/.., 2025-03~처럼 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins: write the earlier date first.</source>
        <translation>“%1”은(는) 시작보다 먼저 끝납니다. 이른 날짜를 먼저 쓰세요.</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Kinds of record</source>
        <translation>기록 종류</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>자료 층</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>FigureFile</name>
    <message>
        <source>Cannot read “%1”: %2.</source>
        <translation>“%1” 파일을 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>“%1” does not carry the state of a figure; only PNG, SVG and PDF files that this program wrote do.</source>
        <translation>“%1” 파일에는 그림의 상태가 들어 있지 않습니다. 이 프로그램이 내보낸 PNG, SVG, PDF 파일에만 들어 있습니다.</translation>
    </message>
    <message>
        <source>Exporting was cancelled; nothing was written.</source>
        <translation>내보내기를 취소했습니다. 아무것도 기록하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>all time</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>%1 중심</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>%1 기준으로 알려진 내용</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This row names nobody and nothing, and was left out: give it a subject, an object or a title.</source>
        <translation>이 행에는 아무 이름도 없어 제외했습니다. 주체, 대상 또는 제목을 넣으세요.</translation>
    </message>
    <message>
        <source>“%1” in “%2” is the id of no record, and was left out: correct it or add the record.</source>
        <translation>“%2”에 있는 “%1”은(는) 어떤 기록의 식별자도 아니어서 제외했습니다. 고치거나 그 기록을 추가하세요.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>가져오기를 취소했습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>There is no “%1”: check the name.</source>
        <translation>“%1”이(가) 없습니다. 이름을 확인하세요.</translation>
    </message>
    <message>
        <source>The folder “%1” holds no CSV files: choose a dataset folder.</source>
        <translation>“%1” 폴더에 CSV 파일이 없습니다. 데이터셋 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>This file is no table of a dataset and no list of events, and was left out: name its columns date, subject, relation and object, or give a mapping.</source>
        <translation>이 파일은 데이터셋의 표도 사건 목록도 아니어서 제외했습니다. 열 이름을 date, subject, relation, object로 하거나 대응표를 지정하세요.</translation>
    </message>
    <message>
        <source>The mapping names a column “%1” that is not there: correct the mapping.</source>
        <translation>대응표에 있는 “%1” 열이 없습니다. 대응표를 고치세요.</translation>
    </message>
    <message>
        <source>Nothing in “%1” could be imported. %2</source>
        <translation>“%1”에서 가져올 수 있는 것이 없습니다. %2</translation>
    </message>
    <message>
        <source>“%1” is no id, and this row was left out: write kind/name in small letters, digits and hyphens.</source>
        <translation>“%1”은(는) 식별자가 아니어서 이 행을 제외했습니다. 소문자, 숫자, 붙임표로 kind/name처럼 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” is no kind, and this row was left out: add it to kinds.csv or correct it.</source>
        <translation>“%1”은(는) 종류가 아니어서 이 행을 제외했습니다. kinds.csv에 추가하거나 고치세요.</translation>
    </message>
    <message>
        <source>The id “%1” is used a second time, and this row was left out: rename or remove one.</source>
        <translation>식별자 “%1”이(가) 두 번 쓰여 이 행을 제외했습니다. 하나의 이름을 바꾸거나 지우세요.</translation>
    </message>
    <message>
        <source>“%1” is no number, and was left out: write digits with a point, without a unit.</source>
        <translation>“%1”은(는) 수가 아니어서 제외했습니다. 단위 없이 숫자와 소수점으로 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” in “%2” is no whole number from 0 to %3, and was left out: correct it.</source>
        <translation>“%2”에 있는 “%1”은(는) 0부터 %3까지의 정수가 아니어서 제외했습니다. 고치세요.</translation>
    </message>
    <message>
        <source>“%1” is no status, and was left out: write held, planned, postponed, cancelled, proposed, claimed, disputed or in-force.</source>
        <translation>“%1”은(는) 상태가 아니어서 제외했습니다. held, planned, postponed, cancelled, proposed, claimed, disputed, in-force 가운데 하나를 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” is no %2, and was left out: add it to %2s.csv or correct it.</source>
        <translation>“%1”은(는) %2에 없어 제외했습니다. %2s.csv에 추가하거나 고치세요.</translation>
    </message>
    <message>
        <source>The column “%1” is missing: add it or correct the header.</source>
        <translation>“%1” 열이 없습니다. 열을 추가하거나 머리글 행을 고치세요.</translation>
    </message>
    <message>
        <source>“%1” in “%2” is the id of no record, and this row was left out: correct it or add the record.</source>
        <translation>“%2”에 있는 “%1”은(는) 어떤 기록의 식별자도 아니어서 이 행을 제외했습니다. 고치거나 그 기록을 추가하세요.</translation>
    </message>
    <message>
        <source>This name has no text, and was left out: write one.</source>
        <translation>이 명칭에는 글이 없어 제외했습니다. 써 넣으세요.</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a whole number, and was left out: correct it.</source>
        <translation>“%2”에 있는 “%1”은(는) 정수가 아니어서 제외했습니다. 고치세요.</translation>
    </message>
    <message>
        <source>“%1” is no tone, and was left out: add it to tones.csv or correct it.</source>
        <translation>“%1”은(는) 어조가 아니어서 제외했습니다. tones.csv에 추가하거나 고치세요.</translation>
    </message>
    <message>
        <source>“%1” says nothing that this program knows, and was left out.</source>
        <translation>“%1”은(는) 이 프로그램이 알지 못하는 항목이어서 제외했습니다.</translation>
    </message>
    <message>
        <source>“%1” is no base of a kind, and the kind was left out: write entity, event, relation or observation.</source>
        <translation>“%1”은(는) 종류의 바탕이 아니어서 그 종류를 제외했습니다. entity, event, relation, observation 가운데 하나를 쓰세요.</translation>
    </message>
    <message>
        <source>“%1” is no kind, and was left out: add it to kinds.csv or correct it.</source>
        <translation>“%1”은(는) 종류가 아니어서 제외했습니다. kinds.csv에 추가하거나 고치세요.</translation>
    </message>
    <message>
        <source>This row has no “%1”, and was left out: give it one.</source>
        <translation>이 행에는 “%1”이(가) 없어 제외했습니다. 넣으세요.</translation>
    </message>
    <message>
        <source>“%1” is defined a second time, and this row was left out: remove one.</source>
        <translation>“%1”이(가) 두 번 정의되어 이 행을 제외했습니다. 하나를 지우세요.</translation>
    </message>
    <message>
        <source>There are too many rows of this kind, and “%1” was left out.</source>
        <translation>이런 종류의 행이 너무 많아 “%1”을(를) 제외했습니다.</translation>
    </message>
    <message>
        <source>There is another story “%1”; this one was left out.</source>
        <translation>다른 스토리 “%1”이(가) 있어 이것은 제외했습니다.</translation>
    </message>
    <message>
        <source>“%1” is a document already: open it instead.</source>
        <translation>“%1”은(는) 이미 문서입니다: 여십시오.</translation>
    </message>
    <message>
        <source>This file is not in UTF-8 and was read as %1: look whether its letters are right.</source>
        <translation>이 파일은 UTF-8이 아니어서 %1(으)로 읽었습니다: 글자가 맞는지 확인하십시오.</translation>
    </message>
    <message>
        <source>This row gives no position, and was left out: it needs layout, x and y.</source>
        <translation>이 줄에는 위치가 없어 가져오지 않았습니다: layout, x, y가 필요합니다.</translation>
    </message>
    <message>
        <source>The table “%1” is too large for one import, and what goes beyond 2,000 columns or a gigabyte was left out: divide it.</source>
        <translation>표 “%1”은(는) 한 번에 가져오기에는 너무 커서 2,000열 또는 1기가바이트를 넘는 부분은 제외되었습니다. 나누십시오.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Down, Up</source>
        <translation>↓, ↑</translation>
    </message>
    <message>
        <source>Walk through what was found; its marks light up</source>
        <translation>검색 결과를 차례로 보기(해당 표시가 켜짐)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Select it</source>
        <translation>그 항목 선택</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the list, then leave the field</source>
        <translation>목록을 닫고, 이어서 검색란에서 나가기</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>패널</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>스페이스</translation>
    </message>
    <message>
        <source>Choose a facet&apos;s value, or take it back</source>
        <translation>필터 값을 고르거나 취소</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>←, →</translation>
    </message>
    <message>
        <source>Close and open a section of the facets</source>
        <translation>필터의 한 묶음을 접고 펴기</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab, Enter</translation>
    </message>
    <message>
        <source>Walk through the links of the details, and follow one</source>
        <translation>상세 정보의 링크를 차례로 보고 따라가기</translation>
    </message>
    <message>
        <source>In both views</source>
        <translation>두 보기 모두에서</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>휠</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>포인터 위치에서 확대·축소</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Shift+휠</translation>
    </message>
    <message>
        <source>Pan sideways</source>
        <translation>좌우로 이동</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>끌기</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Shift+끌기</translation>
    </message>
    <message>
        <source>Select in a box</source>
        <translation>상자로 선택</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>클릭</translation>
    </message>
    <message>
        <source>Select; on empty ground, select nothing</source>
        <translation>선택, 빈 곳에서는 선택 해제</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+클릭</translation>
    </message>
    <message>
        <source>Add to the selection, or take out of it</source>
        <translation>선택에 더하거나 빼기</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>오른쪽 클릭</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>그 밖에 할 수 있는 일</translation>
    </message>
    <message>
        <source>Ctrl+9</source>
        <translation>Ctrl+9</translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation>선택 항목에 맞춤</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>확대와 축소</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Select the one before or after in the lane</source>
        <translation>같은 줄의 앞이나 뒤의 것을 선택</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑, ↓</translation>
    </message>
    <message>
        <source>Select in the next lane</source>
        <translation>옆 줄에서 선택</translation>
    </message>
    <message>
        <source>Comma, full stop</source>
        <translation>쉼표, 마침표</translation>
    </message>
    <message>
        <source>Select the one before or after of all</source>
        <translation>전체에서 앞이나 뒤의 것을 선택</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>Select the first or last of the lane</source>
        <translation>줄의 처음이나 마지막을 선택</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Enter, 두 번 클릭</translation>
    </message>
    <message>
        <source>Zoom to it and show the details</source>
        <translation>그것에 맞춰 확대하고 상세 정보 표시</translation>
    </message>
    <message>
        <source>W, S, A, D</source>
        <translation>W, S, A, D</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, pan left, pan right</source>
        <translation>확대, 축소, 왼쪽으로, 오른쪽으로</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>줄 스크롤</translation>
    </message>
    <message>
        <source>Drag along the years</source>
        <translation>연도를 따라 끌기</translation>
    </message>
    <message>
        <source>Choose a period; a double click lets go of it</source>
        <translation>기간 선택, 두 번 클릭하면 해제</translation>
    </message>
    <message>
        <source>Strip below the timeline</source>
        <translation>타임라인 아래 띠</translation>
    </message>
    <message>
        <source>Choose a period, move it, or pull at its ends</source>
        <translation>기간 선택, 이동, 양 끝 조절</translation>
    </message>
    <message>
        <source>Move the period by a month, with Ctrl by a year</source>
        <translation>기간을 한 달씩, Ctrl과 함께 1년씩 이동</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Shift+←, Shift+→</translation>
    </message>
    <message>
        <source>Shorten or lengthen it</source>
        <translation>기간을 줄이거나 늘리기</translation>
    </message>
    <message>
        <source>Delete, double click</source>
        <translation>Delete, 두 번 클릭</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>기간 해제</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>화살표 키</translation>
    </message>
    <message>
        <source>Fit everything</source>
        <translation>전체 맞춤</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>두 번 클릭</translation>
    </message>
    <message>
        <source>Show a record with its neighbours alone</source>
        <translation>한 기록과 그 이웃만 보기</translation>
    </message>
    <message>
        <source>H, Shift+H</source>
        <translation>H, Shift+H</translation>
    </message>
    <message>
        <source>Hide what is selected; show everything hidden</source>
        <translation>선택한 것 숨기기, 숨긴 것 모두 표시</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Two compared periods side by side, or in one picture</source>
        <translation>비교하는 두 기간을 나란히, 또는 한 그림으로</translation>
    </message>
    <message>
        <source>Show the neighbours of the selected too, or fold them</source>
        <translation>선택한 것의 이웃도 표시하거나 접기</translation>
    </message>
    <message>
        <source>With neighbours alone: one step more or less</source>
        <translation>이웃만 볼 때: 한 단계 더 또는 덜</translation>
    </message>
    <message>
        <source>Drag a node</source>
        <translation>노드 끌기</translation>
    </message>
    <message>
        <source>Pin it where it is left</source>
        <translation>놓은 자리에 고정</translation>
    </message>
    <message>
        <source>[, ]</source>
        <translation>[, ]</translation>
    </message>
    <message>
        <source>Rewind the record to what was known before, and forward again</source>
        <translation>기록을 이전에 알려진 시점으로 되감기, 다시 앞으로</translation>
    </message>
    <message>
        <source>Drag a lane&apos;s name</source>
        <translation>줄 이름 끌기</translation>
    </message>
    <message>
        <source>Move the lane</source>
        <translation>줄 이동</translation>
    </message>
    <message>
        <source>Open or close the lanes inside the lane of the selected</source>
        <translation>선택한 기록이 있는 줄의 하위 줄 열기·닫기</translation>
    </message>
    <message>
        <source>Alt+wheel</source>
        <translation>Alt+휠</translation>
    </message>
    <message>
        <source>Make the lanes taller or lower</source>
        <translation>줄 높이 조절</translation>
    </message>
    <message>
        <source>Select the neighbour that way; with nothing selected, pan</source>
        <translation>그 방향의 이웃을 선택, 선택이 없으면 이동</translation>
    </message>
    <message>
        <source>Ctrl+arrow keys</source>
        <translation>Ctrl+화살표 키</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Select the most important</source>
        <translation>가장 중요한 것을 선택</translation>
    </message>
    <message>
        <source>Enter, Backspace</source>
        <translation>Enter, Backspace</translation>
    </message>
    <message>
        <source>Into the neighbours of the selected, and back out</source>
        <translation>선택한 것의 이웃으로 들어가기, 나오기</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Public record</source>
        <translation>공개 기록</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>내 기록</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>the public record, short</comment>
        <translation>기록</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>what the user adds, short</comment>
        <translation>내 것</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Nothing in this network says where on the Earth it lies: give places a latitude and a longitude, or choose another layout.</source>
        <translation>이 네트워크에는 지구상의 위치를 알려 주는 것이 없습니다. 장소에 위도와 경도를 넣거나 다른 배치를 고르십시오.</translation>
    </message>
    <message>
        <source>There is no layout called “%1”; choose one of: %2.</source>
        <translation>“%1”(이)라는 배치는 없습니다. 다음에서 고르세요: %2.</translation>
    </message>
    <message>
        <source>The sizes belong to another network.</source>
        <translation>크기 값이 다른 네트워크의 것입니다.</translation>
    </message>
    <message>
        <source>The earlier positions belong to another network.</source>
        <translation>이전 위치가 다른 네트워크의 것입니다.</translation>
    </message>
    <message>
        <source>The layout was stopped.</source>
        <translation>배치를 중단했습니다.</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>The separator in “%1” must be one sign, such as ;</source>
        <translation>“%1”의 구분자는 ; 같은 기호 하나여야 합니다</translation>
    </message>
    <message>
        <source>“%1” in “%2” is nothing that can be mapped: use %3.</source>
        <translation>“%2”에 있는 “%1”은(는) 대응시킬 수 없는 항목입니다. %3 가운데서 쓰세요.</translation>
    </message>
    <message>
        <source>The mapping “%1” cannot be read: check its name and permissions.</source>
        <translation>대응표 “%1” 파일을 읽을 수 없습니다. 이름과 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>The mapping “%1” is no JSON object: write {&quot;date&quot;: &quot;name of the column&quot;}.</source>
        <translation>대응표 “%1”은(는) JSON 객체가 아닙니다. {&quot;date&quot;: &quot;열 이름&quot;}처럼 쓰세요.</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Relations (weighted degree)</source>
        <translation>관계 수(가중 차수)</translation>
    </message>
    <message>
        <source>Short ways to all others (closeness)</source>
        <translation>다른 모두와 가까움(근접 중심성)</translation>
    </message>
    <message>
        <source>On the ways between others (betweenness)</source>
        <translation>다른 이들 사이에 있음(매개 중심성)</translation>
    </message>
    <message>
        <source>Joined to the well joined (PageRank)</source>
        <translation>연결 많은 이와 연결됨(PageRank)</translation>
    </message>
    <message>
        <source>At the heart (eigenvector)</source>
        <translation>핵심에 있음(고유벡터 중심성)</translation>
    </message>
    <message>
        <source>Lines (degree)</source>
        <translation>선의 수(차수)</translation>
    </message>
    <message>
        <source>How many relations and joint events stand behind its lines.</source>
        <translation>그 선들 뒤에 있는 관계와 함께한 사건의 수.</translation>
    </message>
    <message>
        <source>High where few steps lead to all others: one over the number of steps, added up.</source>
        <translation>적은 걸음으로 다른 모두에 닿을수록 높음. 걸음 수의 역수를 더한 값.</translation>
    </message>
    <message>
        <source>How often it lies on the shortest ways between two others. High for a go-between.</source>
        <translation>다른 둘을 잇는 가장 짧은 길 위에 놓이는 횟수. 중개자일수록 높음.</translation>
    </message>
    <message>
        <source>How often one would come by, following lines at random. All values add up to 1.</source>
        <translation>선을 무작위로 따라갈 때 들르는 빈도. 모든 값의 합은 1.</translation>
    </message>
    <message>
        <source>High where its neighbours are high too. The highest is 1.</source>
        <translation>이웃이 높을수록 높음. 가장 높은 값은 1.</translation>
    </message>
    <message>
        <source>To how many others it is joined, whatever the number of relations.</source>
        <translation>관계 수와 상관없이 몇 개의 다른 점과 이어져 있는지.</translation>
    </message>
    <message>
        <source>Counted over what is shown. It describes this collection of records, not power.</source>
        <translation>지금 보이는 것만 센 값입니다. 이 기록 모음을 나타낼 뿐 힘의 크기가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>MissingGlyphs</name>
    <message>
        <source>Chinese characters</source>
        <translation>한자</translation>
    </message>
    <message>
        <source>Japanese kana</source>
        <translation>가나</translation>
    </message>
    <message>
        <source>Korean letters</source>
        <translation>한글</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>라틴 문자</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>키릴 문자</translation>
    </message>
    <message>
        <source>Greek letters</source>
        <translation>그리스 문자</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>아랍 문자</translation>
    </message>
    <message>
        <source>Thai letters</source>
        <translation>태국 문자</translation>
    </message>
    <message>
        <source>Mongolian letters</source>
        <translation>몽골 문자</translation>
    </message>
    <message>
        <source>pictographs</source>
        <translation>그림 문자</translation>
    </message>
    <message>
        <source>signs of other scripts</source>
        <translation>다른 문자 체계의 기호</translation>
    </message>
    <message>
        <source>No font here has %1 such as “%2”; install the Debian package %3, then try again.</source>
        <translation>%1(예: “%2”)을 담은 글꼴이 없습니다. 데비안 패키지 %3을(를) 설치한 뒤 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>Modules</name>
    <message>
        <source>A part of the program could not be loaded: %1. Install the program again.</source>
        <translation>프로그램의 일부를 불러올 수 없습니다: %1. 프로그램을 다시 설치하십시오.</translation>
    </message>
</context>
<context>
    <name>NetworkMenu</name>
    <message>
        <source>How are they connected?</source>
        <translation>어떻게 이어져 있나?</translation>
    </message>
    <message>
        <source>Stop filtering by this</source>
        <translation>이 필터 해제</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <translation>이것으로 필터링</translation>
    </message>
    <message>
        <source>Let go of its place</source>
        <translation>위치 고정 해제</translation>
    </message>
    <message>
        <source>Keep at its place</source>
        <translation>위치 고정</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>상세 정보</translation>
    </message>
    <message>
        <source>Show only its neighbours</source>
        <translation>이웃만 보기</translation>
    </message>
    <message>
        <source>Show the whole network</source>
        <translation>전체 네트워크 보기</translation>
    </message>
    <message>
        <source>Fit everything</source>
        <translation>전체 맞춤</translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation>선택 항목에 맞춤</translation>
    </message>
    <message>
        <source>Let go of all kept places</source>
        <translation>모든 위치 고정 해제</translation>
    </message>
    <message>
        <source>Fold its neighbours again</source>
        <translation>이웃 다시 접기</translation>
    </message>
    <message>
        <source>Show its neighbours too</source>
        <translation>이웃도 표시</translation>
    </message>
    <message>
        <source>Hide its neighbours</source>
        <translation>이웃 숨기기</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden node(s) again</source>
        <translation><numerusform>숨긴 노드 %n개 다시 표시</numerusform></translation>
    </message>
    <message>
        <source>Keep the places with the document</source>
        <translation>위치를 문서에 보관</translation>
    </message>
    <message>
        <source>Ways from %1</source>
        <translation>%1에서 오는 경로</translation>
    </message>
    <message>
        <source>Nothing connects them.</source>
        <translation>둘을 잇는 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>NetworkTips</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in view</source>
        <translation>
            <numerusform>표시된 선 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>소속</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted then: %1, now: %2</source>
        <translation>당시 건수: %1, 현재: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A statement and who says so</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>Cannot write “%1”: %2. Choose another place or make room, then try again.</source>
        <translation>“%1” 파일에 쓸 수 없습니다: %2. 다른 위치를 고르거나 공간을 비운 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>not all of it could be written</source>
        <translation>전부 쓰지 못했습니다</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>폴더입니다</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>해당 폴더가 없습니다</translation>
    </message>
</context>
<context>
    <name>PendingFileText</name>
    <message>
        <source>The folder “%1” does not exist: create it, or choose another place.</source>
        <translation>“%1” 폴더가 없습니다. 새로 만들거나 다른 위치를 고르세요.</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file and cannot be replaced: choose another name.</source>
        <translation>“%1”은(는) 일반 파일이 아니어서 바꿀 수 없습니다. 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: check the folder&apos;s permissions and the space on its device, or choose another place.</source>
        <translation>“%1” 파일에 쓸 수 없습니다. 폴더의 권한과 장치의 공간을 확인하거나 다른 위치를 고르세요.</translation>
    </message>
</context>
<context>
    <name>PngWriter</name>
    <message>
        <source>A picture of %1 × %2 pixels is too large; choose a smaller size or scale, or SVG.</source>
        <translation>%1 × %2 픽셀 그림은 너무 큽니다. 크기나 배율을 줄이거나 SVG를 고르세요.</translation>
    </message>
    <message>
        <source>The picture was not finished.</source>
        <translation>그림이 완성되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>RecordProblems</name>
    <message numerus="yes">
        <source>%n reference(s) lead to records that the document lacks.</source>
        <translation>
            <numerusform>참조 %n건이 문서에 없는 기록을 가리킵니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another record has the same id.</source>
        <translation>다른 기록이 같은 식별자를 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>It has no name in any language.</source>
        <translation>어느 언어로도 명칭이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is also the name of %2.</source>
        <translation>“%1”은(는) %2의 명칭이기도 합니다.</translation>
    </message>
    <message>
        <source>No source is cited for it.</source>
        <translation>출처가 제시되지 않았습니다.</translation>
    </message>
    <message>
        <source>It cites a source that is not in the document.</source>
        <translation>문서에 없는 출처를 인용합니다.</translation>
    </message>
    <message>
        <source>It is said to have been held, but has no date.</source>
        <translation>개최된 것으로 되어 있으나 날짜가 없습니다.</translation>
    </message>
    <message>
        <source>It is said to have been held, but on a day after the horizon of the data.</source>
        <translation>개최된 것으로 되어 있으나 날짜가 자료의 마감일보다 뒤입니다.</translation>
    </message>
    <message>
        <source>It is still planned, though its date has passed.</source>
        <translation>날짜가 지났으나 아직 예정으로 되어 있습니다.</translation>
    </message>
    <message>
        <source>Its date and that of %1 are in the wrong order.</source>
        <translation>%1와(과) 날짜 순서가 뒤바뀌었습니다.</translation>
    </message>
    <message>
        <source>It has no subject.</source>
        <translation>주체가 없습니다.</translation>
    </message>
    <message>
        <source>It has no object.</source>
        <translation>대상이 없습니다.</translation>
    </message>
    <message>
        <source>It is a part of itself.</source>
        <translation>자기 자신의 일부로 되어 있습니다.</translation>
    </message>
    <message>
        <source>%1 has the same number in the series, %2.</source>
        <translation>%1도 시리즈에서 같은 번호 %2번입니다.</translation>
    </message>
    <message>
        <source>It was earlier than %1, which has a lower number.</source>
        <translation>번호가 더 작은 %1보다 이릅니다.</translation>
    </message>
    <message>
        <source>Numbers are missing from its meetings: %1.</source>
        <translation>회의 번호가 빠져 있습니다: %1.</translation>
    </message>
    <message>
        <source>It is said to have been held, but was reported before its date.</source>
        <translation>개최되었다고 하지만 개최일보다 먼저 보도되었습니다.</translation>
    </message>
    <message>
        <source>It was put off to a day before its first date.</source>
        <translation>연기된 날짜가 처음 날짜보다 앞섭니다.</translation>
    </message>
    <message>
        <source>It is a meeting that names no country.</source>
        <translation>나라가 밝혀지지 않은 회의입니다.</translation>
    </message>
    <message>
        <source>It is a meeting that names no place.</source>
        <translation>장소가 밝혀지지 않은 회의입니다.</translation>
    </message>
    <message>
        <source>Its host, %1, is not among those who took part.</source>
        <translation>주최자 %1이(가) 참가자에 없습니다.</translation>
    </message>
    <message>
        <source>It is an issue that nobody mentions.</source>
        <translation>어느 기록도 언급하지 않는 쟁점입니다.</translation>
    </message>
    <message>
        <source>Nothing in the document leads to it.</source>
        <translation>문서 안에 이것으로 이어지는 것이 없습니다.</translation>
    </message>
    <message>
        <source>It is a position without a holder.</source>
        <translation>주체가 없는 입장입니다.</translation>
    </message>
    <message>
        <source>It is a position without an issue.</source>
        <translation>쟁점이 없는 입장입니다.</translation>
    </message>
    <message>
        <source>It is a position that takes no stance.</source>
        <translation>태도가 없는 입장입니다.</translation>
    </message>
    <message>
        <source>It is a figure of no indicator.</source>
        <translation>어느 지표에도 속하지 않는 수치입니다.</translation>
    </message>
    <message>
        <source>It is a figure without a unit.</source>
        <translation>단위가 없는 수치입니다.</translation>
    </message>
    <message>
        <source>It is a figure without a basis.</source>
        <translation>산출 기준이 없는 수치입니다.</translation>
    </message>
    <message>
        <source>%1 takes part, but holds no office on that day.</source>
        <translation>%1이(가) 참가했지만 그날 재임 중이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is seen in office outside the term of office.</source>
        <translation>%1이(가) 임기 밖에 재임 중으로 적혀 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) held hidden signs or bytes that are no text; they are shown without them.</source>
        <translation><numerusform>텍스트 %n개에 숨은 기호나 텍스트가 아닌 바이트가 있어, 빼고 보여 줍니다.</numerusform></translation>
    </message>
</context>
<context>
    <name>ShowKeys</name>
    <message>
        <source>Slide %1: press Enter</source>
        <translation>슬라이드 %1: Enter 키를 누르십시오</translation>
    </message>
    <message>
        <source>Type the number of a slide, then Enter</source>
        <translation>슬라이드 번호를 입력하고 Enter 키를 누르십시오</translation>
    </message>
    <message>
        <source>Right, Down, Space, Enter, Page Down, N</source>
        <translation>오른쪽, 아래쪽, 스페이스, Enter, Page Down, N</translation>
    </message>
    <message>
        <source>The next slide</source>
        <translation>다음 슬라이드</translation>
    </message>
    <message>
        <source>Left, Up, Backspace, Page Up, P</source>
        <translation>왼쪽, 위쪽, Backspace, Page Up, P</translation>
    </message>
    <message>
        <source>The slide before</source>
        <translation>이전 슬라이드</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>The first and the last slide</source>
        <translation>처음과 마지막 슬라이드</translation>
    </message>
    <message>
        <source>G, number, Enter</source>
        <translation>G, 번호, Enter</translation>
    </message>
    <message>
        <source>To that slide</source>
        <translation>그 번호의 슬라이드로</translation>
    </message>
    <message>
        <source>O, Tab</source>
        <translation>O, Tab</translation>
    </message>
    <message>
        <source>All slides</source>
        <translation>모든 슬라이드</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>The slide as it was prepared</source>
        <translation>준비한 상태로 되돌리기</translation>
    </message>
    <message>
        <source>B, full stop</source>
        <translation>B, 마침표</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>검은 화면</translation>
    </message>
    <message>
        <source>W, comma</source>
        <translation>W, 쉼표</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>흰 화면</translation>
    </message>
    <message>
        <source>L, K</source>
        <translation>L, K</translation>
    </message>
    <message>
        <source>Laser pointer, spotlight</source>
        <translation>레이저 포인터, 스포트라이트</translation>
    </message>
    <message>
        <source>D, E, C</source>
        <translation>D, E, C</translation>
    </message>
    <message>
        <source>Pen, eraser, wipe all drawing</source>
        <translation>펜, 지우개, 그린 것 모두 지우기</translation>
    </message>
    <message>
        <source>Z, then drag</source>
        <translation>Z, 이어서 끌기</translation>
    </message>
    <message>
        <source>Zoom to a part; Z again: back</source>
        <translation>일부 확대. 다시 Z를 누르면 되돌아감</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Freeze what the audience sees</source>
        <translation>청중 화면 고정</translation>
    </message>
    <message>
        <source>S, T</source>
        <translation>S, T</translation>
    </message>
    <message>
        <source>Presenter&apos;s window, pause the timer</source>
        <translation>발표자 창, 타이머 일시 정지</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>One level back, then the end</source>
        <translation>한 단계 뒤로, 마지막에는 끝내기</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>이 키 목록</translation>
    </message>
    <message>
        <source>The names are hidden: A brings back one after the other</source>
        <translation>이름을 숨겼습니다: A 키로 하나씩 보입니다</translation>
    </message>
    <message>
        <source>The dates are hidden: A brings back one after the other</source>
        <translation>날짜를 숨겼습니다: A 키로 하나씩 보입니다</translation>
    </message>
    <message>
        <source>Everything is shown</source>
        <translation>모두 보입니다</translation>
    </message>
    <message>
        <source>H, A</source>
        <translation>H, A</translation>
    </message>
    <message>
        <source>Ask the class: hide names, then dates; bring back one</source>
        <translation>학급에 묻기: 이름, 다음에 날짜를 숨기고 하나씩 보이기</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>화면 바꾸기</translation>
    </message>
</context>
<context>
    <name>SnapshotBuilderText</name>
    <message>
        <source>Opening “%1” was cancelled.</source>
        <translation>“%1” 열기를 취소했습니다.</translation>
    </message>
    <message>
        <source>“%1” is damaged: restore it from a copy, or import its dataset again.</source>
        <translation>“%1” 파일이 손상되었습니다. 사본에서 복원하거나 데이터셋을 다시 가져오세요.</translation>
    </message>
</context>
<context>
    <name>SnapshotWriterText</name>
    <message>
        <source>Writing “%1” was cancelled.</source>
        <translation>“%1” 쓰기를 취소했습니다.</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>“%1” is no readable JSON: %2, at byte %3.</source>
        <translation>“%1”은(는) 읽을 수 있는 JSON이 아닙니다: %3번째 바이트, %2.</translation>
    </message>
    <message>
        <source>“%1” holds no story of this program.</source>
        <translation>“%1”에는 이 프로그램의 스토리가 없습니다.</translation>
    </message>
    <message>
        <source>The story in “%1” has no id such as “story/name”: give it one.</source>
        <translation>“%1”의 스토리에는 “story/name” 같은 식별자가 없습니다. 하나 지정하십시오.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1”을(를) 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a story.</source>
        <translation>“%1”은(는) 스토리라기에는 너무 큽니다.</translation>
    </message>
</context>
<context>
    <name>StoryCheck</name>
    <message>
        <source>Slide %1: no record supports “%2”.</source>
        <translation>슬라이드 %1: “%2”을(를) 뒷받침하는 기록이 없습니다.</translation>
    </message>
    <message>
        <source>Slide %1 rests on “%2”, which the document lacks.</source>
        <translation>슬라이드 %1은(는) 문서에 없는 “%2”에 근거합니다.</translation>
    </message>
    <message>
        <source>Slide %1 leaves out “%2” and does not say why.</source>
        <translation>슬라이드 %1에는 “%2”이(가) 없으며 이유도 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Slide %1 has no title.</source>
        <translation>슬라이드 %1에는 제목이 없습니다.</translation>
    </message>
    <message>
        <source>This story was written by a newer version; what this version does not know is kept unseen.</source>
        <translation>이 스토리는 더 새로운 버전에서 작성되었습니다. 이 버전이 모르는 내용은 표시되지 않지만 그대로 보존됩니다.</translation>
    </message>
    <message>
        <source>Slide %1 has lost its picture.</source>
        <translation>%1번 슬라이드의 그림이 없어졌습니다.</translation>
    </message>
</context>
<context>
    <name>StoryExport</name>
    <message>
        <source>The folder “%1” cannot be made: check its name and permissions.</source>
        <translation>폴더 “%1”을(를) 만들 수 없습니다. 이름과 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>내보내기가 취소되었습니다.</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>“%1” cannot be read: check its name and its permissions.</source>
        <translation>“%1” 파일을 읽을 수 없습니다. 이름과 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>“%1” is empty: it needs a row with the names of its columns.</source>
        <translation>“%1” 파일이 비어 있습니다. 열 이름을 적은 행이 필요합니다.</translation>
    </message>
    <message>
        <source>“%1” is not a text in UTF-8: save it as “CSV UTF-8” and import that.</source>
        <translation>“%1” 파일은 UTF-8 텍스트가 아닙니다. “CSV UTF-8”로 저장한 뒤 가져오세요.</translation>
    </message>
    <message>
        <source>A quotation mark is opened in this row and never closed: close it, or double it where it belongs to the text.</source>
        <translation>이 행의 따옴표가 닫히지 않았습니다. 닫거나, 글의 일부라면 두 번 쓰세요.</translation>
    </message>
    <message>
        <source>This row has more cells than the header has columns: put cells that contain a comma into quotation marks.</source>
        <translation>이 행의 칸이 머리글의 열보다 많습니다. 쉼표가 든 칸은 따옴표로 묶으세요.</translation>
    </message>
    <message>
        <source>This row is not valid UTF-8, and what could not be read was replaced by �: save the file as “CSV UTF-8”.</source>
        <translation>이 행은 올바른 UTF-8이 아니어서 읽을 수 없는 부분을 �로 바꾸었습니다. 파일을 “CSV UTF-8”로 저장하세요.</translation>
    </message>
    <message>
        <source>This row held hidden signs, such as those that turn the direction of text; they were left out: look whether its words are right.</source>
        <translation>이 줄에는 글자 방향을 바꾸는 것과 같은 숨은 기호가 있어 뺐습니다: 글이 맞는지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>TimelineMenu</name>
    <message>
        <source>Details</source>
        <translation>상세 정보</translation>
    </message>
    <message>
        <source>Focus in the network</source>
        <translation>네트워크 중심에 두기</translation>
    </message>
    <message>
        <source>Zoom to this</source>
        <translation>이 항목으로 확대</translation>
    </message>
    <message>
        <source>Filter to “%1”</source>
        <translation>“%1”만 보기</translation>
    </message>
    <message>
        <source>Copy the selection as text</source>
        <translation>선택 항목을 텍스트로 복사</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>텍스트로 복사</translation>
    </message>
    <message>
        <source>Show all of the time</source>
        <translation>전체 기간 보기</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>선택 항목으로 확대</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>회의 시리즈</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>국가·지역</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>쟁점</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>공직자</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>사건 종류</translation>
    </message>
    <message>
        <source>Position or relation</source>
        <translation>입장·관계</translation>
    </message>
    <message>
        <source>Series, with its formats inside</source>
        <translation>회의 시리즈(개최 형식별 하위 줄)</translation>
    </message>
    <message>
        <source>Country, with its offices inside</source>
        <translation>국가(직위별 하위 줄)</translation>
    </message>
    <message>
        <source>Open all lanes</source>
        <translation>모든 줄 열기</translation>
    </message>
    <message>
        <source>Close all lanes</source>
        <translation>모든 줄 닫기</translation>
    </message>
    <message>
        <source>Show the lanes inside</source>
        <translation>하위 줄 표시</translation>
    </message>
    <message>
        <source>A lane for each</source>
        <translation>줄을 나누는 기준</translation>
    </message>
    <message>
        <source>Copy the sources</source>
        <translation>출처 복사</translation>
    </message>
    <message>
        <source>Lane “%1”</source>
        <translation>줄 “%1”</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Hide all others</source>
        <translation>다른 줄 모두 숨기기</translation>
    </message>
    <message>
        <source>Folded to a strip</source>
        <translation>좁게 접기</translation>
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation>맨 위에 고정</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Terms of office</source>
        <translation>임기</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden lane(s)</source>
        <translation>
            <numerusform>숨긴 %n개 줄 표시</numerusform>
        </translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation>이 보기 내보내기…</translation>
    </message>
    <message>
        <source>Behind all lanes</source>
        <translation>모든 줄의 배경으로</translation>
    </message>
    <message>
        <source>Compare with another period</source>
        <translation>다른 기간과 비교</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>비교 끝내기</translation>
    </message>
    <message>
        <source>Arcs between what belongs together</source>
        <translation>관련된 기록을 호로 잇기</translation>
    </message>
</context>
<context>
    <name>WorkingCopyText</name>
    <message>
        <source>“%1” is being edited in another window: go on there, or save a copy from there.</source>
        <translation>“%1”은(는) 다른 창에서 편집 중입니다: 그 창에서 계속하거나 그 창에서 사본을 저장하십시오.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made, and without it nothing can be edited: check its permissions and the space on its device.</source>
        <translation>폴더 “%1”을(를) 만들 수 없으며 이 폴더가 없으면 편집할 수 없습니다: 권한과 장치의 공간을 확인하십시오.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: free some space and try again.</source>
        <translation>“%1”에 쓸 수 없습니다: 공간을 확보한 뒤 다시 시도하십시오.</translation>
    </message>
</context>
<context>
    <name>trilateral::AboutDialog</name>
    <message>
        <source>About Trilateral Explorer</source>
        <translation>Trilateral Explorer 정보</translation>
    </message>
    <message>
        <source>Trilateral Explorer</source>
        <translation>Trilateral Explorer</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>버전 %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>GNU 일반 공중 사용 허가서 버전 3 이상(GPL-3.0-or-later)에 따른 자유 소프트웨어입니다. 어떠한 보증도 하지 않습니다.</translation>
    </message>
    <message>
        <source>Version of the data: %1</source>
        <translation>데이터 버전: %1</translation>
    </message>
    <message>
        <source>Licence of the data: %1</source>
        <translation>데이터 라이선스: %1</translation>
    </message>
    <message>
        <source>The data know of nothing after %1.</source>
        <translation>데이터는 %1까지의 내용을 담고 있습니다.</translation>
    </message>
</context>
<context>
    <name>trilateral::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>타임라인(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>네트워크(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>필터(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>상세 정보(&amp;D)</translation>
    </message>
    <message>
        <source>Fit &amp;everything</source>
        <translation>전체 맞춤(&amp;E)</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>애니메이션 줄이기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>앞으로(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>검색(&amp;S)</translation>
    </message>
    <message>
        <source>Step back one &amp;level</source>
        <translation>한 단계 돌아가기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>키와 제스처(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Trilateral Explorer</source>
        <translation>Trilateral Explorer 정보(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>시스템 설정에 따름(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>테마(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>차트(&amp;C)</translation>
    </message>
    <message>
        <source>Ta&amp;bles</source>
        <translation>표(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Stories</source>
        <translation>스토리(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Present from the start</source>
        <translation>처음부터 발표(&amp;P)</translation>
    </message>
    <message>
        <source>Present from &amp;here</source>
        <translation>여기부터 발표(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Add slide from this view</source>
        <translation>이 보기로 슬라이드 추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>스토리(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Revert to what is saved</source>
        <translation>저장된 내용으로 되돌리기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>편집 기록(&amp;H)…</translation>
    </message>
    <message>
        <source>Add an &amp;event…</source>
        <translation>사건 추가(&amp;E)…</translation>
    </message>
    <message>
        <source>Add a &amp;person or a body…</source>
        <translation>인물·기관 추가(&amp;P)…</translation>
    </message>
    <message>
        <source>Add a re&amp;lation or a position…</source>
        <translation>관계·입장 추가(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Change what you added…</source>
        <translation>직접 추가한 것 바꾸기(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;orrect this…</source>
        <translation>이것을 정정(&amp;O)…</translation>
    </message>
    <message>
        <source>Add a &amp;note to this…</source>
        <translation>이것에 메모 추가(&amp;N)…</translation>
    </message>
    <message>
        <source>Re&amp;move what you added</source>
        <translation>직접 추가한 것 지우기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Screen for the a&amp;udience</source>
        <translation>청중 화면(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Export the story…</source>
        <translation>스토리 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Class exercises…</source>
        <translation>수업 연습 문제(&amp;C)…</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>데이터 내보내기(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>새 목록(&amp;N)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>폴더 가져오기(&amp;F)…</translation>
    </message>
    <message>
        <source>Pa&amp;ste rows of a table</source>
        <translation>표의 행 붙여넣기(&amp;S)</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>최근에 연 파일(&amp;C)</translation>
    </message>
    <message>
        <source>Make one record of &amp;two</source>
        <translation>두 기록을 하나로 합치기(&amp;T)</translation>
    </message>
</context>
<context>
    <name>trilateral::ChartPanel</name>
    <message>
        <source>Chart</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>무엇을 세는지</translation>
    </message>
    <message>
        <source>Incomplete series too</source>
        <translation>불완전한 시리즈 포함</translation>
    </message>
    <message>
        <source>Count the series of which only some meetings are known; they are hatched</source>
        <translation>일부 회의만 알려진 시리즈도 셈(빗금으로 표시)</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>표 복사</translation>
    </message>
    <message>
        <source>Copy the numbers behind the chart for a spreadsheet</source>
        <translation>차트의 수치를 스프레드시트용으로 복사</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Nothing here to count. Remove a filter, or choose another chart.</source>
        <translation>셀 것이 없습니다. 필터를 지우거나 다른 차트를 고르세요.</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>표시 방식</translation>
    </message>
    <message>
        <source>Bars, lines or a pie, stacked or side by side, numbers or shares</source>
        <translation>막대·선·원, 누적 또는 나란히, 수 또는 비율</translation>
    </message>
    <message>
        <source>Pie</source>
        <translation>원</translation>
    </message>
    <message>
        <source>The counts as slices of a whole</source>
        <translation>수를 전체의 조각으로</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>선</translation>
    </message>
    <message>
        <source>The counts of the years as lines</source>
        <translation>연도별 수를 선으로 표시</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>Bars beside each other, not on top of each other</source>
        <translation>막대를 쌓지 않고 나란히 표시</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Percent in place of numbers</source>
        <translation>수 대신 백분율</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>로그 눈금</translation>
    </message>
    <message>
        <source>The same distance for the same ratio</source>
        <translation>같은 비율은 같은 간격</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <extracomment>A share of a bar: &quot;3 of 7 (43 %)&quot;</extracomment>
        <translation>%2건 중 %1건(%3%)</translation>
    </message>
</context>
<context>
    <name>trilateral::ChipRow</name>
    <message>
        <source>Clear all</source>
        <translation>모두 해제</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>필터 “%1” 해제</translation>
    </message>
</context>
<context>
    <name>trilateral::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>상세 정보</translation>
    </message>
</context>
<context>
    <name>trilateral::DockTitle</name>
    <message>
        <source>Close; the View menu brings it back</source>
        <translation>닫기(보기 메뉴에서 다시 열 수 있음)</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>패널 닫기</translation>
    </message>
</context>
<context>
    <name>trilateral::ExportDialog</name>
    <message>
        <source>Show…</source>
        <translation>보기…</translation>
    </message>
    <message>
        <source>Show the facts without a source to cite</source>
        <translation>인용할 출처가 없는 사실 보기</translation>
    </message>
    <message>
        <source>Matrix: positions by issue</source>
        <translation>행렬: 쟁점별 입장</translation>
    </message>
    <message>
        <source>Matrix: country by country</source>
        <translation>행렬: 국가 대 국가</translation>
    </message>
    <message>
        <source>Matrix: nodes of the network</source>
        <translation>행렬: 네트워크의 점</translation>
    </message>
    <message>
        <source>Triangles by year</source>
        <translation>해마다의 삼각형</translation>
    </message>
    <message>
        <source>Matrix, as it is shown</source>
        <translation>행렬(보이는 대로)</translation>
    </message>
    <message>
        <source>Export a figure</source>
        <translation>그림 내보내기</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Network: the two periods side by side</source>
        <translation>네트워크: 두 기간 나란히</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Print, black and white</source>
        <translation>인쇄(흑백)</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>투명 배경</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>범례</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>The same as a command line</source>
        <translation>같은 작업의 명령줄</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>명령 복사</translation>
    </message>
    <message>
        <source>Figures (*.png *.svg *.pdf)</source>
        <translation>그림 (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Line of sources</source>
        <translation>출처 줄</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>What is visible in the window</source>
        <translation>창에 보이는 부분</translation>
    </message>
    <message>
        <source>PNG, for screens and slides</source>
        <translation>PNG, 화면과 슬라이드용</translation>
    </message>
    <message>
        <source>SVG, to be edited</source>
        <translation>SVG, 편집용</translation>
    </message>
    <message>
        <source>PDF, for print</source>
        <translation>PDF, 인쇄용</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>A text below the picture</source>
        <translation>그림 아래의 글</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>그림으로</translation>
    </message>
    <message>
        <source>As SVG</source>
        <translation>SVG로</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>한 쪽</translation>
    </message>
    <message>
        <source>Poster %1 of A4 sheets</source>
        <translation>포스터 %1(A4 용지를 이어 붙임)</translation>
    </message>
    <message>
        <source>Sheets that overlap, with marks where to cut</source>
        <translation>용지가 서로 겹치며 자를 자리가 표시됩니다</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>Citations as text</source>
        <translation>인용: 글</translation>
    </message>
    <message>
        <source>Citations as BibTeX</source>
        <translation>인용: BibTeX</translation>
    </message>
    <message>
        <source>Citations as CSL-JSON</source>
        <translation>인용: CSL-JSON</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n fact(s) without a source to cite</source>
        <translation>
            <numerusform>인용할 출처가 없는 사실 %n건 빼기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilateral::FacetModel</name>
    <message>
        <source>Show fewer</source>
        <translation>접기</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n건 더…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, 기록 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilateral::FacetPanel</name>
    <message>
        <source>Facets</source>
        <translation>필터</translation>
    </message>
</context>
<context>
    <name>trilateral::FigurePreset</name>
    <message>
        <source>Slide 16:9</source>
        <translation>슬라이드 16:9</translation>
    </message>
    <message>
        <source>Slide 4:3</source>
        <translation>슬라이드 4:3</translation>
    </message>
    <message>
        <source>Full HD screen</source>
        <translation>풀 HD 화면</translation>
    </message>
    <message>
        <source>Square post</source>
        <translation>정사각형 게시물</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 가로</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 세로</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 가로</translation>
    </message>
    <message>
        <source>A3 portrait</source>
        <translation>A3 세로</translation>
    </message>
    <message>
        <source>Journal, one column</source>
        <translation>학술지 1단</translation>
    </message>
    <message>
        <source>Journal, two columns</source>
        <translation>학술지 2단</translation>
    </message>
</context>
<context>
    <name>trilateral::FigurePreview</name>
    <message>
        <source>Drag the picture into another program</source>
        <translation>그림을 다른 프로그램으로 끌어다 놓을 수 있습니다</translation>
    </message>
</context>
<context>
    <name>trilateral::FigureSizeBox</name>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>직접 지정</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Dots per inch of a PNG: 96 for screens, 300 and more for print</source>
        <translation>PNG의 인치당 점 수: 화면은 96, 인쇄는 300 이상</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>해상도</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Width and height</source>
        <translation>너비와 높이</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 픽셀</translation>
    </message>
</context>
<context>
    <name>trilateral::LayerSwitch</name>
    <message>
        <source>All</source>
        <comment>layers of the record</comment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Show all layers</source>
        <translation>모든 층 표시</translation>
    </message>
    <message>
        <source>Show this layer alone: %1</source>
        <translation>이 층만 표시: %1</translation>
    </message>
</context>
<context>
    <name>trilateral::MainWindow</name>
    <message>
        <source>Trilateral Explorer</source>
        <translation>Trilateral Explorer</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>상세 정보</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>스토리</translation>
    </message>
    <message>
        <source>%1[*] – Trilateral Explorer</source>
        <translation>%1[*] – Trilateral Explorer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>trilateral::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>trilateral::NetworkBar</name>
    <message>
        <source>Places on a map</source>
        <translation>지도 위의 장소</translation>
    </message>
    <message>
        <source>Rings around the focus</source>
        <translation>초점을 둘러싼 고리</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>국가별</translation>
    </message>
    <message>
        <source>By office</source>
        <translation>직위별</translation>
    </message>
    <message>
        <source>Countries and issues</source>
        <translation>국가와 쟁점</translation>
    </message>
    <message>
        <source>Officials and issues</source>
        <translation>공직자와 쟁점</translation>
    </message>
    <message>
        <source>People and meetings</source>
        <translation>인물과 회의</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>삼각형</translation>
    </message>
    <message>
        <source>True distances</source>
        <translation>거리에 충실</translation>
    </message>
    <message>
        <source>Close groups</source>
        <translation>밀집 집단</translation>
    </message>
    <message>
        <source>Rows by kind</source>
        <translation>종류별 줄</translation>
    </message>
    <message>
        <source>Circle by country</source>
        <translation>국가별 원</translation>
    </message>
    <message>
        <source>Size of a node</source>
        <translation>노드 크기</translation>
    </message>
    <message>
        <source>Width of a line</source>
        <translation>선 굵기</translation>
    </message>
    <message>
        <source>Number of relations</source>
        <translation>관계 수</translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation>출처 수</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>표시할 선</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Pale dots for what the filter leaves out</source>
        <translation>걸러진 것을 옅은 점으로 표시</translation>
    </message>
    <message>
        <source>Lines pale with the years since</source>
        <translation>선은 세월에 따라 옅어짐</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden · show</source>
        <extracomment>A small button: that many nodes of the network are hidden; a click shows them</extracomment>
        <translation><numerusform>%n개 숨김 · 표시</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden node(s) again</source>
        <translation><numerusform>숨긴 노드 %n개 다시 표시</numerusform></translation>
    </message>
    <message>
        <source>%1 is not at this level · show everything</source>
        <translation>%1은(는) 이 단계에 없음 · 모두 표시</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>정지</translation>
    </message>
    <message>
        <source>Play through the years</source>
        <translation>해를 따라 재생</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>A and B side by side</source>
        <translation>A와 B 나란히</translation>
    </message>
    <message>
        <source>A and B in one picture</source>
        <translation>A와 B를 한 그림으로</translation>
    </message>
    <message>
        <source>Show each of the two periods as a network of its own (S)</source>
        <translation>두 기간을 각각의 네트워크로 표시 (S)</translation>
    </message>
    <message>
        <source>Show in one picture what came and went from one period to the other (S)</source>
        <translation>한 기간에서 다른 기간으로 생기고 사라진 것을 한 그림에 표시 (S)</translation>
    </message>
    <message>
        <source>What is a node</source>
        <translation>무엇을 노드로 할지</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Sizes, widths and what is shown</source>
        <translation>크기, 굵기, 표시 내용</translation>
    </message>
    <message>
        <source>Sizes, widths and what is shown. Measures describe this collection of records, not power.</source>
        <translation>크기, 굵기, 표시 내용. 지표는 이 기록 모음을 설명할 뿐 힘을 뜻하지 않습니다.</translation>
    </message>
    <message>
        <source>End of the period that is shown</source>
        <translation>표시 기간의 끝</translation>
    </message>
    <message numerus="yes">
        <source>With at least %n source(s)</source>
        <translation>
            <numerusform>출처 %n개 이상</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour of a node</source>
        <translation>점의 색</translation>
    </message>
    <message>
        <source>Country or kind</source>
        <translation>국가 또는 종류</translation>
    </message>
    <message>
        <source>Community (Leiden)</source>
        <translation>커뮤니티(Leiden)</translation>
    </message>
    <message>
        <source>Connected part, bridges marked</source>
        <translation>이어진 부분(다리 표시)</translation>
    </message>
</context>
<context>
    <name>trilateral::NetworkView</name>
    <message>
        <source>Network of relations</source>
        <translation>관계 네트워크</translation>
    </message>
    <message>
        <source>There are no relations to draw at this level.
Choose another level above, or import a list that says who did what to whom.</source>
        <translation>이 단계에는 그릴 관계가 없습니다.
위에서 다른 단계를 고르거나, 누가 누구에게 무엇을 했는지 적은 목록을 가져오세요.</translation>
    </message>
    <message>
        <source>Nothing is joined to anything in this period.</source>
        <translation>이 기간에는 연결된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing that is joined to anything passes the filter.
Press Esc to take it back step by step, or clear it in the filter panel.</source>
        <translation>필터에 맞는 연결이 없습니다.
Esc를 누르면 한 단계씩 되돌리며, 필터 패널에서 해제할 수도 있습니다.</translation>
    </message>
    <message>
        <source>Nodes: %1, lines: %2</source>
        <translation>노드: %1, 선: %2</translation>
    </message>
    <message>
        <source>The network is not laid out.
Lay it out again, or choose another layout or level above.</source>
        <translation>네트워크가 배치되지 않았습니다.
다시 배치하거나 위에서 다른 배치나 단계를 선택하세요.</translation>
    </message>
    <message>
        <source>Lay out again</source>
        <translation>다시 배치</translation>
    </message>
    <message numerus="yes">
        <source>Laying out %n node(s)…</source>
        <translation>
            <numerusform>노드 %n개 배치 중…</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: these lines alone. Ctrl+click: these as well, or without them.</source>
        <translation>클릭: 이 선만. Ctrl+클릭: 이 선을 더하거나 뺌.</translation>
    </message>
</context>
<context>
    <name>trilateral::NodeTable</name>
    <message>
        <source>Nodes of the network and their measures</source>
        <translation>네트워크의 점과 그 지표</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>표 복사</translation>
    </message>
    <message>
        <source>Copy the rows as they stand, for a spreadsheet</source>
        <translation>보이는 순서대로 행을 복사(스프레드시트용)</translation>
    </message>
</context>
<context>
    <name>trilateral::NodeTableModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>선</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>관계</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>근접</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>매개</translation>
    </message>
    <message>
        <source>PageRank</source>
        <translation>PageRank</translation>
    </message>
    <message>
        <source>Eigenvector</source>
        <translation>고유벡터</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>커뮤니티</translation>
    </message>
    <message>
        <source>Connected part</source>
        <translation>이어진 부분</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>다리</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>해마다</translation>
    </message>
    <message>
        <source>Who is joined to each other more than to the rest (Leiden&apos;s method), by the foremost member.</source>
        <translation>나머지보다 서로 더 많이 이어진 무리(Leiden 방법). 가장 중요한 구성원의 이름으로 나타냄.</translation>
    </message>
    <message>
        <source>Nodes that lines connect, however many steps apart.</source>
        <translation>몇 걸음 떨어져 있든 선으로 이어진 점들.</translation>
    </message>
    <message>
        <source>Lines at it without which the network would fall apart.</source>
        <translation>그 점에 붙은 선 가운데, 없으면 네트워크가 갈라지는 것.</translation>
    </message>
    <message>
        <source>Relations and joint events by the year in which they began.</source>
        <translation>관계와 함께한 사건을 시작된 해별로.</translation>
    </message>
</context>
<context>
    <name>trilateral::SearchField</name>
    <message>
        <source>Search meetings, people, issues, sources…</source>
        <translation>회의, 인물, 쟁점, 출처 검색…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>검색 결과</translation>
    </message>
    <message>
        <source>Preparing the search…</source>
        <translation>검색 준비 중…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>결과 없음</translation>
    </message>
</context>
<context>
    <name>trilateral::Session</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 여는 중</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>검색 준비 중</translation>
    </message>
    <message>
        <source>Laying out the network</source>
        <translation>네트워크 배치 중</translation>
    </message>
    <message>
        <source>Measuring the network</source>
        <translation>네트워크 측정 중</translation>
    </message>
    <message>
        <source>Bringing the edit into the views</source>
        <translation>편집 내용을 화면에 반영하는 중</translation>
    </message>
</context>
<context>
    <name>trilateral::ShortcutsDialog</name>
    <message>
        <source>Keys and gestures</source>
        <translation>키와 제스처</translation>
    </message>
</context>
<context>
    <name>trilateral::ShowWindow</name>
    <message>
        <source>All slides</source>
        <translation>모든 슬라이드</translation>
    </message>
</context>
<context>
    <name>trilateral::SpeakerWindow</name>
    <message>
        <source>Presenter – %1</source>
        <translation>발표자 – %1</translation>
    </message>
    <message>
        <source>Time since the beginning; T pauses it</source>
        <translation>시작한 뒤 지난 시간. T로 일시 정지</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>노트</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>슬라이드</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>다음 슬라이드</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>The audience keeps what it sees while you explore (F)</source>
        <translation>탐색하는 동안 청중 화면은 그대로입니다(F)</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>검정</translation>
    </message>
    <message>
        <source>Black screen for the audience (B)</source>
        <translation>청중 화면을 검게(B)</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>레이저</translation>
    </message>
    <message>
        <source>A red point (L)</source>
        <translation>빨간 점(L)</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>스포트라이트</translation>
    </message>
    <message>
        <source>All but a circle goes dark (K)</source>
        <translation>원 밖을 어둡게(K)</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>펜</translation>
    </message>
    <message>
        <source>Draw on the slide (D)</source>
        <translation>슬라이드에 그리기(D)</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>지우개</translation>
    </message>
    <message>
        <source>Take lines away again (E)</source>
        <translation>그린 선 지우기(E)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Drag a box that fills the screen (Z)</source>
        <translation>상자를 끌어 화면 가득 채우기(Z)</translation>
    </message>
    <message>
        <source>As prepared</source>
        <translation>준비한 대로</translation>
    </message>
    <message>
        <source>Back to the slide as it was prepared (R)</source>
        <translation>준비한 상태로 되돌리기(R)</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>노트 글자 작게</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>노트 글자 크게</translation>
    </message>
    <message>
        <source>This is the last slide.</source>
        <translation>마지막 슬라이드입니다.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>다음: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Ask the class: names are hidden, then dates, then nothing (H)</source>
        <translation>학급에 묻기: 이름, 다음에 날짜를 숨기고, 그다음에는 모두 보임 (H)</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>보이기</translation>
    </message>
    <message>
        <source>Bring back one of what is hidden (A)</source>
        <translation>숨긴 것 가운데 하나 보이기 (A)</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Swap the screens (X)</source>
        <translation>화면 바꾸기 (X)</translation>
    </message>
</context>
<context>
    <name>trilateral::Stage</name>
    <message>
        <source>A screen was unplugged; the slides are on this one now.</source>
        <translation>화면 하나가 분리되었습니다. 슬라이드는 이제 이 화면에 있습니다.</translation>
    </message>
    <message>
        <source>There is one screen alone.</source>
        <translation>화면이 하나뿐입니다.</translation>
    </message>
    <message>
        <source>A screen was unplugged; S brings the presenter&apos;s window to the front.</source>
        <translation>화면 하나가 분리되었습니다. S 키로 발표자 창을 앞으로 가져옵니다.</translation>
    </message>
    <message>
        <source>The document “%1” is gone; the show goes on without it.</source>
        <translation>문서 “%1”이(가) 없어졌습니다. 발표는 그대로 계속됩니다.</translation>
    </message>
</context>
<context>
    <name>trilateral::StatusLine</name>
    <message numerus="yes">
        <source>%1 record(s) in view</source>
        <translation>
            <numerusform>기록 %1건 표시</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1건 선택</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>%1 기준으로 알려진 내용</translation>
    </message>
    <message>
        <source>Record up to %1</source>
        <translation>기록은 %1까지</translation>
    </message>
    <message>
        <source>Layout settled</source>
        <translation>배치 완료</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>배치 중…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Layout paused</source>
        <translation>배치 일시 정지됨</translation>
    </message>
    <message>
        <source>Layout stopped</source>
        <translation>배치 중지됨</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>trilateral::StoryPanel</name>
    <message>
        <source>Story</source>
        <translation>스토리</translation>
    </message>
    <message>
        <source>More about stories</source>
        <translation>스토리 추가 작업</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>슬라이드</translation>
    </message>
    <message>
        <source>Title of the slide</source>
        <translation>슬라이드 제목</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>짧은 글</translation>
    </message>
    <message>
        <source>**bold**, *italic*, “- ” for a list; [words](record) names the record that supports them</source>
        <translation>**굵게**, *기울임*, “- ”는 목록. [글](기록)은 그 글을 뒷받침하는 기록을 나타냅니다</translation>
    </message>
    <message>
        <source>Notes for whoever speaks</source>
        <translation>말하는 사람을 위한 노트</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>발표</translation>
    </message>
    <message>
        <source>Show it from this slide (Shift+F5)</source>
        <translation>이 슬라이드부터 발표(Shift+F5)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Add a slide from this view (Ctrl+D)</source>
        <translation>이 보기로 슬라이드 추가(Ctrl+D)</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>갱신</translation>
    </message>
    <message>
        <source>Give the slide the view that the window shows</source>
        <translation>창에 보이는 보기를 이 슬라이드에 적용</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>The same slide once more</source>
        <translation>같은 슬라이드 하나 더</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete the slide</source>
        <translation>이 슬라이드 삭제</translation>
    </message>
    <message>
        <source>Support with the selection</source>
        <translation>선택한 기록으로 뒷받침</translation>
    </message>
    <message>
        <source>Let the selected record support the marked words</source>
        <translation>선택한 기록이 표시한 글을 뒷받침하게 함</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>새 스토리</translation>
    </message>
    <message>
        <source>Import a story…</source>
        <translation>스토리 가져오기…</translation>
    </message>
    <message>
        <source>Export the story…</source>
        <translation>스토리 내보내기…</translation>
    </message>
    <message>
        <source>Delete the story</source>
        <translation>이 스토리 삭제</translation>
    </message>
    <message>
        <source>New slide</source>
        <translation>새 슬라이드</translation>
    </message>
    <message>
        <source>Class exercises…</source>
        <translation>수업 연습 문제…</translation>
    </message>
    <message>
        <source>What the slide shows</source>
        <translation>슬라이드에 보이는 것</translation>
    </message>
    <message>
        <source>Dim the rest</source>
        <translation>나머지 흐리게</translation>
    </message>
    <message>
        <source>What has nothing to do with the selection of the slide steps back</source>
        <translation>선택과 관계없는 것은 뒤로 물러납니다</translation>
    </message>
    <message>
        <source>Add a slide of words</source>
        <translation>글 슬라이드 추가</translation>
    </message>
    <message>
        <source>Add a picture as a slide…</source>
        <translation>그림을 슬라이드로 추가…</translation>
    </message>
    <message>
        <source>Changed the words</source>
        <translation>글 변경</translation>
    </message>
    <message>
        <source>Changed the view</source>
        <translation>보기 변경</translation>
    </message>
    <message>
        <source>Changed the picture</source>
        <translation>그림 변경</translation>
    </message>
    <message>
        <source>Dimmed the rest</source>
        <translation>나머지를 흐리게 함</translation>
    </message>
    <message>
        <source>Dimmed nothing</source>
        <translation>흐리게 하지 않음</translation>
    </message>
</context>
<context>
    <name>trilateral::TablePanel</name>
    <message>
        <source>Matrix</source>
        <translation>행렬</translation>
    </message>
    <message>
        <source>Triangles by year</source>
        <translation>해마다의 삼각형</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>점</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>기록</translation>
    </message>
</context>
<context>
    <name>trilateral::ThreeDoors</name>
    <message>
        <source>How would you like to begin?</source>
        <translation>어떻게 시작하시겠습니까?</translation>
    </message>
    <message>
        <source>Explore the record</source>
        <translation>기록 탐색하기</translation>
    </message>
    <message>
        <source>Follow a guided reading</source>
        <translation>길잡이 읽기 따라가기</translation>
    </message>
    <message>
        <source>Present to a class</source>
        <translation>수업에서 발표하기</translation>
    </message>
</context>
<context>
    <name>trilateral::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Drag to rewind the record: it is shown as it was known on that day. A double click lets go.</source>
        <translation>끌면 기록을 되감아 그날 알려진 대로 보여 줍니다. 두 번 클릭하면 되돌아옵니다.</translation>
    </message>
    <message>
        <source>Close the lanes inside this one</source>
        <translation>이 줄의 하위 줄 닫기</translation>
    </message>
    <message>
        <source>Open the lanes inside this one</source>
        <translation>이 줄의 하위 줄 열기</translation>
    </message>
    <message>
        <source>Show the lanes that are hidden</source>
        <translation>숨긴 줄 표시</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>lanes</comment>
        <translation>
            <numerusform>%n개 숨김</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilateral::TimelineLegend</name>
    <message>
        <source>Legend</source>
        <translation>범례</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>표시의 의미</translation>
    </message>
</context>
<context>
    <name>trilateral::TimelineOverview</name>
    <message>
        <source>All of the time</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>Drag to choose a period, with Ctrl a second one to compare; double-click to let go</source>
        <translation>끌어서 기간을 고르고, Ctrl을 누르고 끌면 비교할 기간을 고르며, 두 번 클릭하면 해제합니다</translation>
    </message>
</context>
<context>
    <name>trilateral::TopBar</name>
    <message>
        <source>Trilateral Explorer</source>
        <translation>Trilateral Explorer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Language of names and words</source>
        <translation>명칭과 화면의 언어</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
</context>
<context>
    <name>trilateral::WindowCommands</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Documents and figures (*.trilateral *.png *.svg *.pdf)</source>
        <translation>문서와 그림 (*.trilateral *.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 내보내는 중</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 파일을 저장했습니다.</translation>
    </message>
    <message>
        <source>This leads out of the program, to %1</source>
        <translation>프로그램 밖으로 이어지는 링크입니다: %1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>브라우저에서 열기</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>새 목록</translation>
    </message>
    <message>
        <source>Documents (*.trilateral)</source>
        <translation>문서 (*.trilateral)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>%1 is no address on the web, and is not opened.</source>
        <translation>%1은(는) 웹 주소가 아니므로 열지 않습니다.</translation>
    </message>
</context>
<context>
    <name>trilateral::WindowStories</name>
    <message>
        <source>There is no slide to present yet: add one with Ctrl+D.</source>
        <translation>발표할 슬라이드가 아직 없습니다. Ctrl+D로 추가하십시오.</translation>
    </message>
    <message>
        <source>Laying out the network</source>
        <translation>관계망 배치 중</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1을(를) 저장했습니다.</translation>
    </message>
    <message>
        <source>Import a story</source>
        <translation>스토리 가져오기</translation>
    </message>
    <message>
        <source>Stories (*.story.json)</source>
        <translation>스토리 (*.story.json)</translation>
    </message>
    <message>
        <source>Export the story</source>
        <translation>스토리 내보내기</translation>
    </message>
    <message>
        <source>Slides that can be edited (*.pptx)</source>
        <translation>편집할 수 있는 슬라이드 (*.pptx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>웹 페이지 (*.html)</translation>
    </message>
    <message>
        <source>Story (*.story.json)</source>
        <translation>스토리 (*.story.json)</translation>
    </message>
    <message>
        <source>Whichever this window is not on</source>
        <translation>이 창이 없는 화면</translation>
    </message>
    <message>
        <source>PDF, a slide a page (*.pdf)</source>
        <translation>PDF, 쪽마다 슬라이드 하나 (*.pdf)</translation>
    </message>
    <message>
        <source>PDF, with the notes (*.pdf)</source>
        <translation>PDF, 메모 포함 (*.pdf)</translation>
    </message>
    <message>
        <source>PDF, a handout with three slides a page (*.pdf)</source>
        <translation>PDF, 쪽마다 세 장인 유인물 (*.pdf)</translation>
    </message>
    <message>
        <source>A folder of pictures (*.png)</source>
        <translation>그림 폴더 (*.png)</translation>
    </message>
    <message>
        <source>A picture for a slide</source>
        <translation>슬라이드의 그림</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>그림 (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>There is no record “%1” any more: choose another one.</source>
        <translation>기록 “%1”이(가) 더 이상 없습니다: 다른 것을 고르십시오.</translation>
    </message>
    <message>
        <source>This document has no kind “%1”: choose another one.</source>
        <translation>이 문서에는 종류 “%1”이(가) 없습니다: 다른 것을 고르십시오.</translation>
    </message>
    <message>
        <source>This record came with the document and is not changed: add a correction to it.</source>
        <translation>이 기록은 문서에 딸려 온 것이어서 바꾸지 않습니다: 정정을 덧붙이십시오.</translation>
    </message>
    <message>
        <source>This record came with the document and is not removed.</source>
        <translation>이 기록은 문서에 딸려 온 것이어서 지우지 않습니다.</translation>
    </message>
    <message>
        <source>Only two records of one sort can become one.</source>
        <translation>같은 종류의 두 기록만 하나가 될 수 있습니다.</translation>
    </message>
    <message>
        <source>said of “%1”, which is one record with this now</source>
        <translation>“%1”에 대한 내용이며, 그 기록은 이제 이 기록과 하나입니다</translation>
    </message>
</context>
<context>
    <name>trilateral::Editing</name>
    <message>
        <source>Took back: %1</source>
        <translation>되돌림: %1</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>실행 취소 중: %1</translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation>다시 실행 중: %1</translation>
    </message>
    <message>
        <source>Going to another step of the history</source>
        <translation>기록의 다른 단계로 이동하는 중</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>되돌리는 중: %1</translation>
    </message>
    <message>
        <source>This is still being done; wait for its end, or cancel it at the bottom of the window: %1</source>
        <translation>아직 처리 중입니다. 끝날 때까지 기다리거나 창 아래쪽에서 취소하십시오: %1</translation>
    </message>
</context>
<context>
    <name>trilateral::HistoryDialog</name>
    <message>
        <source>As it came</source>
        <translation>처음 상태</translation>
    </message>
    <message>
        <source>History</source>
        <translation>편집 기록</translation>
    </message>
    <message>
        <source>Go to this point</source>
        <translation>이 시점으로 이동</translation>
    </message>
    <message>
        <source>Take back this edit alone</source>
        <translation>이 편집만 되돌리기</translation>
    </message>
</context>
<context>
    <name>trilateral::RecordDialog</name>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Change what you added</source>
        <translation>직접 추가한 것 바꾸기</translation>
    </message>
    <message>
        <source>Add a relation or a position</source>
        <translation>관계·입장 추가</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>사건 추가</translation>
    </message>
    <message>
        <source>Add a person or a body</source>
        <translation>인물·기관 추가</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>관계</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>2025-03-22, March 2025, c. 2019, 2025-03-22/24</source>
        <translation>2025-03-22, 2025-03, 약 2019, 2025-03-22/24</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>several, separated by ;</source>
        <translation>여럿이면 ; 로 구분</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>from the list, or a new one</source>
        <translation>목록의 출처 또는 새 출처</translation>
    </message>
    <message>
        <source>page or address</source>
        <translation>쪽 또는 주소</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>출처 안의 위치</translation>
    </message>
    <message>
        <source>“%1” is not in the record: choose a name from the list, or add it first.</source>
        <translation>“%1”은(는) 기록에 없습니다: 목록에서 이름을 고르거나 먼저 추가하십시오.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>이름을 붙이십시오.</translation>
    </message>
    <message>
        <source>Say who, and with whom or what.</source>
        <translation>누가, 누구 또는 무엇과 관련되는지 적으십시오.</translation>
    </message>
    <message>
        <source>Is this the “%1” of %2 that is there already?</source>
        <translation>이미 있는 “%1”(%2)과(와) 같은 것입니까?</translation>
    </message>
    <message>
        <source>Is this the “%1” that is there already?</source>
        <translation>이미 있는 “%1”과(와) 같은 것입니까?</translation>
    </message>
    <message>
        <source>No source is given; the record will say so.</source>
        <translation>출처가 없습니다; 기록에 그렇게 표시됩니다.</translation>
    </message>
    <message>
        <source>Further names…</source>
        <translation>그 밖의 이름…</translation>
    </message>
    <message>
        <source>Other languages and scripts, short, former and alternative names, and who says so</source>
        <translation>다른 언어와 문자, 약칭·옛 이름·다른 이름과 그 출처</translation>
    </message>
    <message>
        <source>Further names</source>
        <translation>그 밖의 이름</translation>
    </message>
</context>
<context>
    <name>trilateral::RemarkDialog</name>
    <message>
        <source>Add a note</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>정정</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>About</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>출처 안의 위치</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Give the date that you think right.</source>
        <translation>옳다고 생각하는 날짜를 적으십시오.</translation>
    </message>
    <message>
        <source>Say it in words.</source>
        <translation>글로 적으십시오.</translation>
    </message>
    <message>
        <source>No source is given: it will stand there as your own word.</source>
        <translation>출처가 없습니다: 본인의 말로 표시됩니다.</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>내 메모</translation>
    </message>
    <message>
        <source>Give the name.</source>
        <translation>이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>2025-03-22, March 2025, c. 2019, 2025-03-22/24</source>
        <translation>2025-03-22, 2025-03, 약 2019, 2025-03-22/24</translation>
    </message>
    <message>
        <source>from the list, or a new one</source>
        <translation>목록의 출처 또는 새 출처</translation>
    </message>
    <message>
        <source>page or address</source>
        <translation>쪽 또는 주소</translation>
    </message>
</context>
<context>
    <name>trilateral::WindowEditing</name>
    <message>
        <source>Added “%1”</source>
        <translation>“%1” 추가</translation>
    </message>
    <message>
        <source>Changed “%1”</source>
        <translation>“%1” 변경</translation>
    </message>
    <message>
        <source>Noted on “%1”</source>
        <translation>“%1”에 메모</translation>
    </message>
    <message>
        <source>Corrected “%1”</source>
        <translation>“%1” 정정</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1”을(를) 지웠습니다.</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation>“%1” 삭제</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since you opened it. Your edits would replace what was changed there.</source>
        <translation>“%1”은(는) 연 뒤에 다른 프로그램이 바꾸었습니다. 저장하면 그 변경 내용이 대체됩니다.</translation>
    </message>
    <message>
        <source>Save as a copy…</source>
        <translation>사본으로 저장…</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>대체</translation>
    </message>
    <message>
        <source>My record</source>
        <translation>내 기록</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Documents (*.trilateral)</source>
        <translation>문서 (*.trilateral)</translation>
    </message>
    <message>
        <source>Give up every edit since the document was last saved?</source>
        <translation>마지막으로 저장한 뒤의 편집을 모두 버리겠습니까?</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Save what you edited?</source>
        <translation>편집한 내용을 저장하겠습니까?</translation>
    </message>
    <message>
        <source>Edits of “%1” were not saved when the program ended (%2, %3).</source>
        <translation>프로그램이 끝날 때 “%1”의 편집이 저장되지 않았습니다(%2, %3).</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>이어서 편집</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 가져오는 중</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1 가져옴</translation>
    </message>
    <message>
        <source>%1 was imported: records %2, remarks %3.</source>
        <translation>%1을(를) 가져왔습니다: 기록 %2, 지적 %3.</translation>
    </message>
    <message>
        <source>Remove the import</source>
        <translation>이 가져오기 제거</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>폴더 가져오기</translation>
    </message>
    <message>
        <source>There is no table on the clipboard: copy rows, with the names of the columns, in a spreadsheet first.</source>
        <translation>클립보드에 표가 없습니다: 먼저 스프레드시트에서 열 이름과 함께 행을 복사하십시오.</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>붙여넣은 표</translation>
    </message>
    <message>
        <source>Looking into %1</source>
        <translation>%1 살펴보는 중</translation>
    </message>
    <message>
        <source>Tables, networks, calendars and documents (*.csv *.tsv *.txt *.xlsx *.json *.gexf *.graphml *.xml *.net *.paj *.ics *.trilateral)</source>
        <translation>표, 네트워크, 달력, 문서 (*.csv *.tsv *.txt *.xlsx *.json *.gexf *.graphml *.xml *.net *.paj *.ics *.trilateral)</translation>
    </message>
    <message>
        <source>“%1” is now one record with “%2”.</source>
        <translation>“%1”은(는) 이제 “%2”와(과) 한 기록입니다.</translation>
    </message>
    <message>
        <source>Made one record of “%1” and “%2”</source>
        <translation>“%1”와(과) “%2”을(를) 한 기록으로 합침</translation>
    </message>
    <message>
        <source>The program brings a newer version of the record in this document: %1.</source>
        <translation>프로그램에 이 문서 기록의 더 새로운 판이 있습니다: %1.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>받아들이기</translation>
    </message>
    <message>
        <source>Taking the newer record over</source>
        <translation>새 기록을 받아들이는 중</translation>
    </message>
    <message>
        <source>Took the newer record over</source>
        <translation>새 기록을 받아들임</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>추가: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>변경: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>제거: %1</translation>
    </message>
    <message>
        <source>No longer in the record, but kept, since yours speak of them: %1</source>
        <translation>기록에는 더 없지만 직접 더한 기록이 언급하여 남김: %1</translation>
    </message>
    <message>
        <source>What the newer record changed</source>
        <translation>새 기록에서 바뀐 것</translation>
    </message>
    <message>
        <source>This came with the record and stays: say what is right instead.</source>
        <translation>이것은 기록에 원래 있던 내용이라 그대로 남습니다. 옳다고 보는 내용을 적으십시오.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>되돌리기</translation>
    </message>
</context>
<context>
    <name>AppendingText</name>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>가져오기가 취소되어 아무것도 바뀌지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Identifier</source>
        <translation>식별자</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>행위자</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>행위</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>상대</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>중국어 제목</translation>
    </message>
    <message>
        <source>Title in Japanese</source>
        <translation>일본어 제목</translation>
    </message>
    <message>
        <source>Title in Korean</source>
        <translation>한국어 제목</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>참가자</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>People and bodies</source>
        <translation>인물·기관</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>관계</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>수치</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Places in the network</source>
        <translation>네트워크 속 위치</translation>
    </message>
</context>
<context>
    <name>trilateral::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>%1 가져오기</translation>
    </message>
    <message>
        <source>This is a table of a dataset; its columns are known.</source>
        <translation>이것은 데이터세트의 표이며 열의 뜻을 이미 알고 있습니다.</translation>
    </message>
    <message>
        <source>Say what each column is. A column that is nothing special is kept with the record under its own name.</source>
        <translation>각 열이 무엇인지 지정하십시오. 특별하지 않은 열은 그 이름대로 기록과 함께 보존됩니다.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>특별한 뜻 없음</translation>
    </message>
    <message>
        <source>Say which column holds the date.</source>
        <translation>날짜가 있는 열을 지정하십시오.</translation>
    </message>
    <message>
        <source>Say which column holds a title, or who acts or takes part.</source>
        <translation>제목, 행위자 또는 참가자가 있는 열을 지정하십시오.</translation>
    </message>
    <message>
        <source>These are the records that are in the file.</source>
        <translation>파일에 있는 기록입니다.</translation>
    </message>
</context>
<context>
    <name>trilateral::ImportReportDialog</name>
    <message>
        <source>What the import of %1 met</source>
        <translation>%1 가져오기에서 나온 지적</translation>
    </message>
    <message>
        <source>Further ones: %1</source>
        <translation>그 밖에: %1</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>표로 저장…</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>표로 저장</translation>
    </message>
    <message>
        <source>import report</source>
        <translation>가져오기 보고서</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1(으)로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>trilateral::MatrixView</name>
    <message>
        <source>Positions: holder by issue</source>
        <translation>입장: 주체와 쟁점</translation>
    </message>
    <message>
        <source>Country by country</source>
        <translation>국가 대 국가</translation>
    </message>
    <message>
        <source>Nodes of the network by each other</source>
        <translation>네트워크의 점 사이</translation>
    </message>
    <message>
        <source>By number of records</source>
        <translation>기록 수 순</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>이름순</translation>
    </message>
    <message>
        <source>By community</source>
        <translation>커뮤니티별</translation>
    </message>
    <message>
        <source>Who by whom or what</source>
        <translation>누가 누구에게, 무엇에</translation>
    </message>
    <message>
        <source>Order of rows and columns</source>
        <translation>행과 열의 순서</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>표 복사</translation>
    </message>
    <message>
        <source>Copy the cells for a spreadsheet</source>
        <translation>스프레드시트용으로 칸을 복사</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Nothing here. Remove a filter, or choose another form.</source>
        <translation>여기에는 아무것도 없습니다. 필터를 지우거나 다른 형식을 고르십시오.</translation>
    </message>
    <message>
        <source>Matrix of relations; arrow keys walk, Enter selects</source>
        <translation>관계 행렬. 화살표 키로 이동, Enter로 선택</translation>
    </message>
</context>
<context>
    <name>trilateral::TriangleView</name>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>The three, year by year; arrow keys walk, Enter selects</source>
        <translation>세 나라를 해마다. 화살표 키로 이동, Enter로 선택</translation>
    </message>
    <message>
        <source>There are no three foremost in what passes the filter, or nothing between them.</source>
        <translation>필터를 통과한 것 가운데 가장 중요한 셋이 없거나 그 사이에 기록이 없습니다.</translation>
    </message>
    <message>
        <source>A click on a side or a middle selects what it counts; a click on a year makes it the period.</source>
        <translation>변이나 가운데를 누르면 센 기록을 선택하고, 해를 누르면 그 해가 기간이 됩니다.</translation>
    </message>
</context>
<context>
    <name>ResultsText</name>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>“%1”에 쓸 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be removed: %2.</source>
        <translation>“%1”을(를) 지울 수 없습니다: %2.</translation>
    </message>
</context>
<context>
    <name>SlideViews</name>
    <message>
        <source>Timeline</source>
        <translation>연표</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Matrix: positions by issue</source>
        <translation>행렬: 쟁점별 입장</translation>
    </message>
    <message>
        <source>Matrix: country by country</source>
        <translation>행렬: 국가 대 국가</translation>
    </message>
    <message>
        <source>Matrix: nodes of the network</source>
        <translation>행렬: 네트워크의 노드</translation>
    </message>
    <message>
        <source>Triangles by year</source>
        <translation>연도별 삼각형</translation>
    </message>
    <message>
        <source>Words alone</source>
        <translation>글만</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>그림</translation>
    </message>
</context>
<context>
    <name>StoredImage</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1”을(를) 읽을 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large for a slide: make it smaller first.</source>
        <translation>“%1”은(는) 슬라이드에 너무 큽니다: 먼저 줄여 주십시오.</translation>
    </message>
    <message>
        <source>“%1” is no picture that a slide can show: choose a PNG or a JPEG.</source>
        <translation>“%1”은(는) 슬라이드에 보일 수 있는 그림이 아닙니다: PNG나 JPEG를 고르십시오.</translation>
    </message>
</context>
<context>
    <name>trilateral::ExerciseDialog</name>
    <message>
        <source>Class exercises</source>
        <translation>수업 연습 문제</translation>
    </message>
    <message>
        <source>What the view shows</source>
        <translation>보기에 보이는 것</translation>
    </message>
    <message>
        <source>The story “%1”</source>
        <translation>스토리 “%1”</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>바탕</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>문제지</translation>
    </message>
    <message>
        <source>The same number gives the same exercises</source>
        <translation>같은 번호는 같은 연습을 만듭니다</translation>
    </message>
    <message>
        <source>Check the answers</source>
        <translation>답 확인</translation>
    </message>
    <message>
        <source>Worksheet with key…</source>
        <translation>문제지와 정답…</translation>
    </message>
    <message>
        <source>Earlier results…</source>
        <translation>이전 결과…</translation>
    </message>
    <message>
        <source>There is too little here for an exercise: widen the filter.</source>
        <translation>연습을 만들기에 기록이 너무 적습니다: 필터를 넓히십시오.</translation>
    </message>
    <message>
        <source>%1 of %2 are right. The result is kept on this computer alone.</source>
        <translation>%2개 중 %1개가 맞았습니다. 결과는 이 컴퓨터에만 남습니다.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1을(를) 썼습니다.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>%1 · %2 · sheet %3: %4 of %5</source>
        <translation>%1 · %2 · 문제지 %3: %5개 중 %4개</translation>
    </message>
    <message>
        <source>Kept in %1, and nowhere else.</source>
        <translation>%1에만 보관되고 다른 곳에는 없습니다.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>trilateral::ExerciseSheet</name>
    <message>
        <source>Drag these into order, the earliest first</source>
        <translation>끌어서 이른 것부터 차례대로 놓으십시오</translation>
    </message>
    <message>
        <source>In which year was it?</source>
        <translation>몇 년이었습니까?</translation>
    </message>
    <message>
        <source>Who is missing from this meeting?</source>
        <translation>이 회의에 빠진 사람은 누구입니까?</translation>
    </message>
    <message>
        <source>Which of these people said it?</source>
        <translation>이 가운데 누가 말했습니까?</translation>
    </message>
</context>
<context>
    <name>trilateral::StoryBook</name>
    <message>
        <source>Added the story “%1”</source>
        <translation>스토리 “%1” 추가</translation>
    </message>
    <message>
        <source>Deleted the story “%1”</source>
        <translation>스토리 “%1” 삭제</translation>
    </message>
    <message>
        <source>Changed the title of “%1”</source>
        <translation>“%1”의 제목 변경</translation>
    </message>
    <message>
        <source>Added a slide to “%1”</source>
        <translation>“%1”에 슬라이드 추가</translation>
    </message>
    <message>
        <source>Deleted slide %1 of “%2”</source>
        <translation>“%2”의 %1번 슬라이드 삭제</translation>
    </message>
    <message>
        <source>Moved slide %1 of “%2” to place %3</source>
        <translation>“%2”의 %1번 슬라이드를 %3번째로 옮김</translation>
    </message>
</context>
<context>
    <name>trilateral::KeptPins</name>
    <message>
        <source>Let go of all kept places</source>
        <translation>고정한 위치 모두 해제</translation>
    </message>
    <message>
        <source>Keep places in the network</source>
        <translation>네트워크의 위치 보관</translation>
    </message>
</context>
<context>
    <name>trilateral::DataDialog</name>
    <message>
        <source>Export data</source>
        <translation>데이터 내보내기</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>%1 pass the filter</source>
        <translation>필터를 통과한 %1건</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>빠지는 것</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Nothing: the folder can be imported again.</source>
        <translation>없음: 이 폴더는 다시 가져올 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>Folder of CSV tables, to be imported again</source>
        <translation>CSV 표 폴더, 다시 가져올 수 있음</translation>
    </message>
    <message>
        <source>Bibliography, CSL-JSON</source>
        <translation>참고 문헌, CSL-JSON</translation>
    </message>
    <message>
        <source>JSON, for scripts</source>
        <translation>JSON, 스크립트용</translation>
    </message>
    <message>
        <source>Workbook of a spreadsheet</source>
        <translation>스프레드시트 통합 문서</translation>
    </message>
    <message>
        <source>Network in time, GEXF</source>
        <translation>시간에 따른 네트워크, GEXF</translation>
    </message>
    <message>
        <source>Network, GraphML</source>
        <translation>네트워크, GraphML</translation>
    </message>
    <message>
        <source>Calendar, iCalendar</source>
        <translation>일정, iCalendar</translation>
    </message>
    <message>
        <source>Bibliography, BibTeX</source>
        <translation>참고 문헌, BibTeX</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 내보내는 중</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1을(를) 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>DataExport</name>
    <message>
        <source>Cannot write “%1”: %2.</source>
        <translation>“%1”에 쓸 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>the folder of that name cannot be replaced</source>
        <translation>같은 이름의 폴더를 바꿀 수 없습니다</translation>
    </message>
    <message>
        <source>the finished folder cannot be put there</source>
        <translation>완성된 폴더를 그곳에 둘 수 없습니다</translation>
    </message>
    <message>
        <source>the folder holds other files; choose a new or an empty one</source>
        <translation>폴더에 다른 파일이 있습니다. 새 폴더나 빈 폴더를 선택하세요</translation>
    </message>
    <message>
        <source>A network holds records and their ties; %1 figures, all citations, notes and other names are left out.</source>
        <translation>네트워크에는 기록과 그 연결이 들어가며, 수치 %1건과 모든 인용, 메모, 다른 이름은 빠집니다.</translation>
    </message>
    <message>
        <source>A calendar holds events of known days; %1 other events, and all that is no event, are left out.</source>
        <translation>일정에는 날짜를 아는 사건이 들어가며, 다른 사건 %1건과 사건이 아닌 것은 모두 빠집니다.</translation>
    </message>
    <message>
        <source>A bibliography holds the sources alone, and %1 of them name nobody who could be cited.</source>
        <translation>참고 문헌에는 출처만 들어가며, 그중 %1건에는 인용할 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Stories and the places of nodes are left out.</source>
        <translation>스토리와 노드의 위치는 빠집니다.</translation>
    </message>
    <message>
        <source>Stories are left out; every cell is text, at most 32,767 characters long.</source>
        <translation>스토리는 빠지며, 모든 칸은 텍스트이고 최대 32,767자입니다.</translation>
    </message>
    <message>
        <source>Exporting was cancelled; nothing was written.</source>
        <translation>내보내기를 취소했습니다. 아무것도 저장하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>ForeignFile</name>
    <message>
        <source>“%1” cannot be read: check its name and its permissions.</source>
        <translation>“%1”을(를) 읽을 수 없습니다: 이름과 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>“%1” is too large for a JSON file: import it as CSV.</source>
        <translation>“%1”은(는) JSON 파일로는 너무 큽니다: CSV로 가져오십시오.</translation>
    </message>
    <message>
        <source>“%1” is damaged JSON (%2, byte %3): export it again where it comes from.</source>
        <translation>“%1”은(는) 손상된 JSON입니다(%2, %3번째 바이트): 원본에서 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>“%1” is JSON, but neither ours nor a timeline nor the result of a query: import it as CSV.</source>
        <translation>“%1”은(는) JSON이지만 이 프로그램의 것도, 연표도, 질의 결과도 아닙니다: CSV로 가져오십시오.</translation>
    </message>
    <message>
        <source>“%1” is XML, but neither GEXF nor GraphML: export it as one of these, or as CSV.</source>
        <translation>“%1”은(는) XML이지만 GEXF도 GraphML도 아닙니다: 그중 하나나 CSV로 내보내십시오.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>가져오기를 취소했습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The file is damaged here, and what comes after was left out: %1</source>
        <translation>파일이 여기서 손상되어 그 뒤는 가져오지 않았습니다: %1</translation>
    </message>
    <message>
        <source>This node has no id, and was left out: give it one.</source>
        <translation>이 노드에는 식별자가 없어 가져오지 않았습니다: 식별자를 붙이십시오.</translation>
    </message>
    <message>
        <source>This edge lacks an end, and was left out: give it a source and a target.</source>
        <translation>이 간선은 한쪽 끝이 없어 가져오지 않았습니다: 시작과 끝을 지정하십시오.</translation>
    </message>
    <message>
        <source>“%1” vertices are too many, and were left out.</source>
        <translation>꼭짓점 “%1”개는 너무 많아 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is no number of a vertex, and this row was left out.</source>
        <translation>“%1”은(는) 꼭짓점 번호가 아니어서 이 줄은 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>This event never ends, and was left out: the file is cut short.</source>
        <translation>이 사건은 끝이 없어 가져오지 않았습니다: 파일이 잘렸습니다.</translation>
    </message>
    <message>
        <source>This event has no title, and was left out: give it one.</source>
        <translation>이 사건에는 제목이 없어 가져오지 않았습니다: 제목을 붙이십시오.</translation>
    </message>
    <message>
        <source>This event has no date that could be read, and stands without one.</source>
        <translation>이 사건에는 읽을 수 있는 날짜가 없어 날짜 없이 둡니다.</translation>
    </message>
    <message>
        <source>Of this event, which recurs by a rule that is not read (%1), only the first time was taken.</source>
        <translation>이 사건은 읽을 수 없는 규칙(%1)으로 반복되어 첫 번째만 가져왔습니다.</translation>
    </message>
    <message>
        <source>This event recurs without end; its first %1 times were taken.</source>
        <translation>이 사건은 끝없이 반복되어 처음 %1번을 가져왔습니다.</translation>
    </message>
    <message>
        <source>The sheet “%1” is damaged or too large, and was left out.</source>
        <translation>시트 “%1”은(는) 손상되었거나 너무 커서 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” holds no sheet that could be read: save it as “CSV UTF-8” and import that.</source>
        <translation>“%1”에는 읽을 수 있는 시트가 없습니다: “CSV UTF-8”로 저장하여 가져오십시오.</translation>
    </message>
    <message>
        <source>“%1” is a ZIP file, but no workbook: unpack it and import what is in it.</source>
        <translation>“%1”은(는) ZIP 파일이지만 통합 문서가 아닙니다: 압축을 풀고 안의 것을 가져오십시오.</translation>
    </message>
    <message>
        <source>Dates on 1 January may stand for a whole year: ask the query for the precision, too, as “datePrecision”.</source>
        <translation>1월 1일 날짜는 한 해 전체를 뜻할 수 있습니다: 질의에서 정밀도도 “datePrecision”으로 요청하십시오.</translation>
    </message>
    <message>
        <source>Only the first %1 edges were taken: divide the file.</source>
        <translation>처음 %1개의 간선만 가져왔습니다. 파일을 나누십시오.</translation>
    </message>
    <message>
        <source>The events of this file recur too often: of this one and the next, only the first times were taken.</source>
        <translation>이 파일의 일정은 반복이 너무 많아 이 일정부터는 처음 몇 번만 가져왔습니다.</translation>
    </message>
</context>
<context>
    <name>trilateral::EmptyState</name>
    <message>
        <source>This list is empty. Begin with one of these:</source>
        <translation>이 목록은 비어 있습니다. 다음 중 하나로 시작하십시오:</translation>
    </message>
</context>
<context>
    <name>trilateral::RecordTableModel</name>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>From</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>%1 (yours: %2)</source>
        <translation>%1 (본인: %2)</translation>
    </message>
</context>
<context>
    <name>trilateral::RecordTable</name>
    <message>
        <source>Records that pass the filter</source>
        <translation>필터를 통과한 기록</translation>
    </message>
    <message>
        <source>A double click or F2 changes a cell. What came with the record stays as it is; what you say instead stands beside it.</source>
        <translation>두 번 클릭하거나 F2를 누르면 칸을 바꿀 수 있습니다. 기록에 원래 있던 내용은 그대로 남고, 본인이 적은 내용이 그 옆에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>trilateral::UncitedDialog</name>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message numerus="yes">
        <source>A reader could not look up what %n fact(s) of this figure rest on.</source>
        <translation>
            <numerusform>이 그림의 사실 %n건은 독자가 근거를 확인할 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts without a source to cite</source>
        <translation>인용할 출처가 없는 사실</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>사실</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>출처 없음</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>목록 복사</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
</context>
<context>
    <name>trilateral::NamesDialog</name>
    <message>
        <source>Names and their sources</source>
        <translation>이름과 그 출처</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>문자</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>해당 위치</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>이름 추가</translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation>이 이름 삭제</translation>
    </message>
    <message>
        <source>shown as title</source>
        <translation>제목으로 표시</translation>
    </message>
    <message>
        <source>Say in which language “%1” is.</source>
        <translation>“%1”이(가) 어느 언어인지 지정하십시오.</translation>
    </message>
    <message>
        <source>“%1” is no code of a language or a script: choose one from the list, or type one such as “la” or “Cyrl”.</source>
        <translation>“%1”은(는) 언어나 문자의 코드가 아닙니다. 목록에서 고르거나 “la”, “Cyrl” 같은 코드를 입력하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) without a source of their own.</source>
        <translation>
            <numerusform>자체 출처가 없는 이름 %n개</numerusform>
        </translation>
    </message>
</context>
</TS>
