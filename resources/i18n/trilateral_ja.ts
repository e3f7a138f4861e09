<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ChangesetText</name>
    <message>
        <source>This step of the history no longer fits the document, and nothing was changed.</source>
        <translation>履歴のこの段階は文書に合わなくなっており、何も変更されませんでした。</translation>
    </message>
</context>
<context>
    <name>DatabaseText</name>
    <message>
        <source>“%1” is damaged: restore it from a copy, or import its dataset again.</source>
        <translation>「%1」は壊れています。複製から復元するか、元のデータセットをもう一度取り込んでください。</translation>
    </message>
    <message>
        <source>There is no room left for “%1”: free some space and try again.</source>
        <translation>「%1」のための空き容量がありません。容量を空けてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” is in use by another program: close it there and try again.</source>
        <translation>「%1」はほかのプログラムが使用中です。そちらで閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: check its permissions and those of its folder.</source>
        <translation>「%1」を開けません。ファイルとフォルダーの権限を確かめてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: check its permissions, or choose another place.</source>
        <translation>「%1」に書き込めません。権限を確かめるか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The device failed on “%1”: check its space and its state, and try again.</source>
        <translation>「%1」の読み書き中に装置で障害が起きました。空き容量と状態を確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” holds a text that is too long to be read: import its dataset again.</source>
        <translation>「%1」に長すぎて読めない文字列があります。元のデータセットをもう一度取り込んでください。</translation>
    </message>
    <message>
        <source>There is not enough memory for “%1”: close other programs and try again.</source>
        <translation>「%1」を扱うメモリーが足りません。ほかのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” cannot be used (%2): restore it from a copy.</source>
        <translation>「%1」を使えません（%2）。複製から復元してください。</translation>
    </message>
    <message>
        <source>“%1” takes too long to read and was left closed: import its dataset again.</source>
        <translation>「%1」は読み取りに時間がかかりすぎるため、開きませんでした。データセットを取り込み直してください。</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>How they were connected by %1</source>
        <translation>%1までのつながり方</translation>
    </message>
    <message>
        <source>How they are connected</source>
        <translation>どうつながっているか</translation>
    </message>
    <message>
        <source>Nothing in the record connects them.</source>
        <translation>記録の中に両者をつなぐものはありません。</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>日付不明</translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) without a date in the record were left out.</source>
        <translation><numerusform>日付のないつながり%n件は除いてあります。</numerusform></translation>
    </message>
    <message>
        <source>A click on the steps selects them all, also on the timeline.</source>
        <translation>歩数をクリックすると道筋全体を選択し、タイムラインにも示します。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation><numerusform>%n歩</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation><numerusform>出典%n件</numerusform></translation>
    </message>
    <message>
        <source>Names, and who uses them</source>
        <translation>名称と使用者</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>その他の名称</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>代行</translation>
    </message>
    <message>
        <source>Terms of office</source>
        <translation>在任期間</translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation>これを典拠とする記録</translation>
    </message>
    <message>
        <source>official name</source>
        <translation>正式名称</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>略称</translation>
    </message>
    <message>
        <source>romanised</source>
        <translation>ローマ字表記</translation>
    </message>
    <message>
        <source>former name</source>
        <translation>旧称</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>異称</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>略語</translation>
    </message>
    <message>
        <source>Meetings and events</source>
        <translation>会合・出来事</translation>
    </message>
    <message>
        <source>People and bodies</source>
        <translation>人物・組織</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>含まれるもの</translation>
    </message>
    <message>
        <source>host</source>
        <translation>主催</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>議長</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>関係者</translation>
    </message>
    <message>
        <source>Expected to take part</source>
        <translation>参加予定者</translation>
    </message>
    <message>
        <source>Was to take part</source>
        <translation>参加予定だった者</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>follows %1</source>
        <translation>前段：%1</translation>
    </message>
    <message>
        <source>followed by %1</source>
        <translation>後続：%1</translation>
    </message>
    <message>
        <source>prepares %1</source>
        <translation>準備の対象：%1</translation>
    </message>
    <message>
        <source>prepared by %1</source>
        <translation>準備の場：%1</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>置き換えた対象：%1</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>置き換え先：%1</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>反応の対象：%1</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>これへの反応：%1</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>属する先：%1</translation>
    </message>
    <message>
        <source>includes %1</source>
        <translation>含むもの：%1</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前後の会合</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>論点</translation>
    </message>
    <message>
        <source>Agreed at</source>
        <translation>合意の場</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what a source says of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a date</comment>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>出典ごとの記述</translation>
    </message>
    <message>
        <source>Not certain.</source>
        <translation>確実ではありません。</translation>
    </message>
    <message>
        <source>Corrections and doubts</source>
        <translation>訂正と疑問点</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>記載：</translation>
    </message>
    <message>
        <source>First planned for %1</source>
        <translation>当初の予定は%1</translation>
    </message>
    <message>
        <source>no name in this language</source>
        <translation>日本語名なし</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>表示中</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) selected</source>
        <translation>
            <numerusform>%n件の記録を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>共通点</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>Click a mark or a name to see what is known of it, and who says so.</source>
        <translation>印や名前をクリックすると、わかっていることとその出典が表示されます。</translation>
    </message>
    <message>
        <source>Drag in the strip below the timeline to choose a period; Ctrl+K searches.</source>
        <translation>タイムラインの下の帯をドラッグすると期間を選べます。Ctrl+K で検索します。</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Said about them</source>
        <translation>他者による言及</translation>
    </message>
    <message>
        <source>Position taken</source>
        <translation>示した立場</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>立場の主体</translation>
    </message>
    <message>
        <source>From</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>On</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>To</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>On the occasion of</source>
        <translation>機会</translation>
    </message>
    <message>
        <source>In the same series</source>
        <translation>同じ指標</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>who holds a position, the stance, and what it is about</comment>
        <translation>%1（%2：%3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a speaker and what is said</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>one side, the relation, the other side</comment>
        <translation>%1（%2：%3）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>the relation and whom it ties to</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Positions taken</source>
        <translation>示した立場</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who took part, and as what</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>さらに%n件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between a source, its publisher and its date</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>used by %1</source>
        <comment>a name, by a country</comment>
        <translation>%1が使用</translation>
    </message>
    <message>
        <source>at an unknown date</source>
        <translation>日付不明</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a place in a list</comment>
        <translation>%2件中の%1件目</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ 前へ</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>次へ ›</translation>
    </message>
    <message>
        <source>Read through it, paragraph by paragraph ›</source>
        <translation>段落順に読み進める ›</translation>
    </message>
    <message>
        <source>What they speak of</source>
        <translation>取り上げられたもの</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between the last two names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Published %1</source>
        <comment>a date</comment>
        <translation>掲載：%1</translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation>出典がありません。</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>自分の注記</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>simplified characters</source>
        <translation>簡体字</translation>
    </message>
    <message>
        <source>traditional characters</source>
        <translation>繁体字</translation>
    </message>
    <message>
        <source>kanji and kana</source>
        <translation>漢字と仮名</translation>
    </message>
    <message>
        <source>hangul</source>
        <translation>ハングル</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>ラテン文字</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>キリル文字</translation>
    </message>
</context>
<context>
    <name>DocumentFileText</name>
    <message>
        <source>There is no file “%1”: check its name.</source>
        <translation>ファイル「%1」はありません。名前を確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a document: import it into one first.</source>
        <translation>「%1」は文書ではなくフォルダーです。先に文書に取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file: choose a document.</source>
        <translation>「%1」は通常のファイルではありません。文書を選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: check its permissions.</source>
        <translation>「%1」を読めません。権限を確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is not a document of this program: import it into one first.</source>
        <translation>「%1」はこのプログラムの文書ではありません。先に文書に取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” is cut short: copy it again, or restore it from a copy.</source>
        <translation>「%1」は途中で切れています。もう一度コピーするか、複製から復元してください。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program: update the program to open it.</source>
        <translation>「%1」はこのプログラムの新しい版で作られています。プログラムを更新してから開いてください。</translation>
    </message>
    <message>
        <source>“%1” is empty: restore it from a copy.</source>
        <translation>「%1」は空です。複製から復元してください。</translation>
    </message>
    <message>
        <source>“%1” holds tables that this program does not write, and is not opened: export it to CSV where it comes from, and import that.</source>
        <translation>「%1」にはこのプログラムが作らない表があるため、開きません。元のプログラムで CSV に書き出し、それを取り込んでください。</translation>
    </message>
</context>
<context>
    <name>Edtf</name>
    <message>
        <source>“%1” is not a date that can be read: write it as 2025-03-22, 2025-03, 2025, 2010-05-29/2010-05-30, 2012-12-26/.. or 2025-03~.</source>
        <translation>「%1」は日付として読めません。2025-03-22、2025-03、2025、2010-05-29/2010-05-30、2012-12-26/..、2025-03~ のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” ends before it begins: write the earlier date first.</source>
        <translation>「%1」は始まりより前に終わっています。早いほうの日付を先に書いてください。</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Kinds of record</source>
        <translation>記録の種類</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>データの層</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>FigureFile</name>
    <message>
        <source>Cannot read “%1”: %2.</source>
        <translation>「%1」を読めません：%2。</translation>
    </message>
    <message>
        <source>“%1” does not carry the state of a figure; only PNG, SVG and PDF files that this program wrote do.</source>
        <translation>「%1」には図の状態が含まれていません。含まれるのは、このプログラムが書き出した PNG、SVG、PDF ファイルだけです。</translation>
    </message>
    <message>
        <source>Exporting was cancelled; nothing was written.</source>
        <translation>書き出しを中止しました。何も書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>all time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>%1を中心に</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>%1時点の情報</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This row names nobody and nothing, and was left out: give it a subject, an object or a title.</source>
        <translation>この行には何の名前もないため省きました。主体、対象、題のいずれかを記入してください。</translation>
    </message>
    <message>
        <source>“%1” in “%2” is the id of no record, and was left out: correct it or add the record.</source>
        <translation>「%2」にある「%1」は、どの記録の識別子でもないため省きました。直すか、その記録を加えてください。</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>取り込みを取り消しました。何も変更していません。</translation>
    </message>
    <message>
        <source>There is no “%1”: check the name.</source>
        <translation>「%1」はありません。名前を確かめてください。</translation>
    </message>
    <message>
        <source>The folder “%1” holds no CSV files: choose a dataset folder.</source>
        <translation>フォルダー「%1」に CSV ファイルがありません。データセットのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>This file is no table of a dataset and no list of events, and was left out: name its columns date, subject, relation and object, or give a mapping.</source>
        <translation>このファイルはデータセットの表でも出来事の一覧でもないため省きました。列の名前を date、subject、relation、object とするか、対応付けを指定してください。</translation>
    </message>
    <message>
        <source>The mapping names a column “%1” that is not there: correct the mapping.</source>
        <translation>対応付けにある列「%1」が見つかりません。対応付けを直してください。</translation>
    </message>
    <message>
        <source>Nothing in “%1” could be imported. %2</source>
        <translation>「%1」から取り込めるものがありませんでした。%2</translation>
    </message>
    <message>
        <source>“%1” is no id, and this row was left out: write kind/name in small letters, digits and hyphens.</source>
        <translation>「%1」は識別子ではないため、この行を省きました。小文字、数字、ハイフンで kind/name のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no kind, and this row was left out: add it to kinds.csv or correct it.</source>
        <translation>「%1」は種類ではないため、この行を省きました。kinds.csv に加えるか、直してください。</translation>
    </message>
    <message>
        <source>The id “%1” is used a second time, and this row was left out: rename or remove one.</source>
        <translation>識別子「%1」が二度使われているため、この行を省きました。一方の名前を変えるか、取り除いてください。</translation>
    </message>
    <message>
        <source>“%1” is no number, and was left out: write digits with a point, without a unit.</source>
        <translation>「%1」は数値ではないため省きました。単位を付けず、数字と小数点で書いてください。</translation>
    </message>
    <message>
        <source>“%1” in “%2” is no whole number from 0 to %3, and was left out: correct it.</source>
        <translation>「%2」にある「%1」は 0 から %3 までの整数ではないため省きました。直してください。</translation>
    </message>
    <message>
        <source>“%1” is no status, and was left out: write held, planned, postponed, cancelled, proposed, claimed, disputed or in-force.</source>
        <translation>「%1」は状態ではないため省きました。held、planned、postponed、cancelled、proposed、claimed、disputed、in-force のいずれかを書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no %2, and was left out: add it to %2s.csv or correct it.</source>
        <translation>「%1」は %2 ではないため省きました。%2s.csv に加えるか、直してください。</translation>
    </message>
    <message>
        <source>The column “%1” is missing: add it or correct the header.</source>
        <translation>列「%1」がありません。列を加えるか、見出しの行を直してください。</translation>
    </message>
    <message>
        <source>“%1” in “%2” is the id of no record, and this row was left out: correct it or add the record.</source>
        <translation>「%2」にある「%1」は、どの記録の識別子でもないため、この行を省きました。直すか、その記録を加えてください。</translation>
    </message>
    <message>
        <source>This name has no text, and was left out: write one.</source>
        <translation>この名称には文字がないため省きました。記入してください。</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a whole number, and was left out: correct it.</source>
        <translation>「%2」にある「%1」は整数ではないため省きました。直してください。</translation>
    </message>
    <message>
        <source>“%1” is no tone, and was left out: add it to tones.csv or correct it.</source>
        <translation>「%1」は基調ではないため省きました。tones.csv に加えるか、直してください。</translation>
    </message>
    <message>
        <source>“%1” says nothing that this program knows, and was left out.</source>
        <translation>「%1」はこのプログラムの知らない項目のため省きました。</translation>
    </message>
    <message>
        <source>“%1” is no base of a kind, and the kind was left out: write entity, event, relation or observation.</source>
        <translation>「%1」は種類の基本の型ではないため、その種類を省きました。entity、event、relation、observation のいずれかを書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no kind, and was left out: add it to kinds.csv or correct it.</source>
        <translation>「%1」は種類ではないため省きました。kinds.csv に加えるか、直してください。</translation>
    </message>
    <message>
        <source>This row has no “%1”, and was left out: give it one.</source>
        <translation>この行には「%1」がないため省きました。記入してください。</translation>
    </message>
    <message>
        <source>“%1” is defined a second time, and this row was left out: remove one.</source>
        <translation>「%1」が二度定義されているため、この行を省きました。一方を取り除いてください。</translation>
    </message>
    <message>
        <source>There are too many rows of this kind, and “%1” was left out.</source>
        <translation>この種類の行が多すぎるため、「%1」を省きました。</translation>
    </message>
    <message>
        <source>There is another story “%1”; this one was left out.</source>
        <translation>別のストーリー「%1」があるため、これは取り込みませんでした。</translation>
    </message>
    <message>
        <source>“%1” is a document already: open it instead.</source>
        <translation>「%1」は既に文書です。開いてください。</translation>
    </message>
    <message>
        <source>This file is not in UTF-8 and was read as %1: look whether its letters are right.</source>
        <translation>このファイルはUTF-8ではなく、%1として読みました。文字が正しいか確かめてください。</translation>
    </message>
    <message>
        <source>This row gives no position, and was left out: it needs layout, x and y.</source>
        <translation>この行には位置がなく、取り込みませんでした。layoutとxとyが必要です。</translation>
    </message>
    <message>
        <source>The table “%1” is too large for one import, and what goes beyond 2,000 columns or a gigabyte was left out: divide it.</source>
        <translation>表「%1」は一度に取り込むには大きすぎるため、2,000列または1ギガバイトを超える部分は取り込みませんでした。分割してください。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Down, Up</source>
        <translation>↓、↑</translation>
    </message>
    <message>
        <source>Walk through what was found; its marks light up</source>
        <translation>検索結果をたどる（その印が光ります）</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Select it</source>
        <translation>それを選択</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the list, then leave the field</source>
        <translation>一覧を閉じ、次に検索欄を離れる</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Choose a facet&apos;s value, or take it back</source>
        <translation>絞り込みの値を選ぶ・取り消す</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>←、→</translation>
    </message>
    <message>
        <source>Close and open a section of the facets</source>
        <translation>絞り込みの節を閉じる・開く</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab、Enter</translation>
    </message>
    <message>
        <source>Walk through the links of the details, and follow one</source>
        <translation>詳細のリンクをたどり、開く</translation>
    </message>
    <message>
        <source>In both views</source>
        <translation>両方のビューで</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>ポインターの位置で拡大・縮小</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Shift+ホイール</translation>
    </message>
    <message>
        <source>Pan sideways</source>
        <translation>左右に移動</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>ドラッグ</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Shift+ドラッグ</translation>
    </message>
    <message>
        <source>Select in a box</source>
        <translation>範囲を囲んで選択</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>クリック</translation>
    </message>
    <message>
        <source>Select; on empty ground, select nothing</source>
        <translation>選択。何もない所では選択を解除</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+クリック</translation>
    </message>
    <message>
        <source>Add to the selection, or take out of it</source>
        <translation>選択に加える、または外す</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>右クリック</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>ほかにできること</translation>
    </message>
    <message>
        <source>Ctrl+9</source>
        <translation>Ctrl+9</translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation>選択した記録に合わせる</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+、−</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>拡大・縮小</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Select the one before or after in the lane</source>
        <translation>同じ行の前後のものを選択</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑、↓</translation>
    </message>
    <message>
        <source>Select in the next lane</source>
        <translation>隣の行で選択</translation>
    </message>
    <message>
        <source>Comma, full stop</source>
        <translation>コンマ、ピリオド</translation>
    </message>
    <message>
        <source>Select the one before or after of all</source>
        <translation>全体の中で前後のものを選択</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>Select the first or last of the lane</source>
        <translation>行の最初・最後のものを選択</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Enter、ダブルクリック</translation>
    </message>
    <message>
        <source>Zoom to it and show the details</source>
        <translation>それに合わせて拡大し、詳細を表示</translation>
    </message>
    <message>
        <source>W, S, A, D</source>
        <translation>W、S、A、D</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, pan left, pan right</source>
        <translation>拡大、縮小、左へ、右へ</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>Scroll the lanes</source>
        <translation>行をスクロール</translation>
    </message>
    <message>
        <source>Drag along the years</source>
        <translation>年の目盛りに沿ってドラッグ</translation>
    </message>
    <message>
        <source>Choose a period; a double click lets go of it</source>
        <translation>期間を選択。ダブルクリックで解除</translation>
    </message>
    <message>
        <source>Strip below the timeline</source>
        <translation>タイムラインの下の帯</translation>
    </message>
    <message>
        <source>Choose a period, move it, or pull at its ends</source>
        <translation>期間の選択、移動、端の調整</translation>
    </message>
    <message>
        <source>Move the period by a month, with Ctrl by a year</source>
        <translation>期間を1か月、Ctrl では1年ずつ移動</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Shift+←、Shift+→</translation>
    </message>
    <message>
        <source>Shorten or lengthen it</source>
        <translation>期間を縮める、延ばす</translation>
    </message>
    <message>
        <source>Delete, double click</source>
        <translation>Delete、ダブルクリック</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>期間を解除</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Fit everything</source>
        <translation>全体を収める</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>ダブルクリック</translation>
    </message>
    <message>
        <source>Show a record with its neighbours alone</source>
        <translation>一つの記録とその隣だけを表示</translation>
    </message>
    <message>
        <source>H, Shift+H</source>
        <translation>H、Shift+H</translation>
    </message>
    <message>
        <source>Hide what is selected; show everything hidden</source>
        <translation>選択したものを隠す、隠したものをすべて表示</translation>
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
        <translation>比べる二つの期間を並べて、または一つの図で</translation>
    </message>
    <message>
        <source>Show the neighbours of the selected too, or fold them</source>
        <translation>選択したものの隣接先も表示、または畳む</translation>
    </message>
    <message>
        <source>With neighbours alone: one step more or less</source>
        <translation>隣だけを表示中：一段広げる、狭める</translation>
    </message>
    <message>
        <source>Drag a node</source>
        <translation>ノードをドラッグ</translation>
    </message>
    <message>
        <source>Pin it where it is left</source>
        <translation>放した所に固定</translation>
    </message>
    <message>
        <source>[, ]</source>
        <translation>[、]</translation>
    </message>
    <message>
        <source>Rewind the record to what was known before, and forward again</source>
        <translation>記録を以前知られていた時点へ戻す、また進める</translation>
    </message>
    <message>
        <source>Drag a lane&apos;s name</source>
        <translation>列の名前をドラッグ</translation>
    </message>
    <message>
        <source>Move the lane</source>
        <translation>列を移動</translation>
    </message>
    <message>
        <source>Open or close the lanes inside the lane of the selected</source>
        <translation>選択したものの行の内訳を開く、閉じる</translation>
    </message>
    <message>
        <source>Alt+wheel</source>
        <translation>Alt+ホイール</translation>
    </message>
    <message>
        <source>Make the lanes taller or lower</source>
        <translation>列の高さを変える</translation>
    </message>
    <message>
        <source>Select the neighbour that way; with nothing selected, pan</source>
        <translation>その方向の隣を選択。何も選んでいなければ移動</translation>
    </message>
    <message>
        <source>Ctrl+arrow keys</source>
        <translation>Ctrl+矢印キー</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Select the most important</source>
        <translation>最も重要なものを選択</translation>
    </message>
    <message>
        <source>Enter, Backspace</source>
        <translation>Enter、Backspace</translation>
    </message>
    <message>
        <source>Into the neighbours of the selected, and back out</source>
        <translation>選択したものの隣へ入る、戻る</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Articles</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Public record</source>
        <translation>公の記録</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>自分の記録</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>the public record, short</comment>
        <translation>記録</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>what the user adds, short</comment>
        <translation>自分</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Nothing in this network says where on the Earth it lies: give places a latitude and a longitude, or choose another layout.</source>
        <translation>このネットワークには地球上の位置を示すものがありません。場所に緯度と経度を与えるか、別の配置を選んでください。</translation>
    </message>
    <message>
        <source>There is no layout called “%1”; choose one of: %2.</source>
        <translation>「%1」という配置はありません。次から選んでください：%2。</translation>
    </message>
    <message>
        <source>The sizes belong to another network.</source>
        <translation>大きさの指定が別のネットワークのものです。</translation>
    </message>
    <message>
        <source>The earlier positions belong to another network.</source>
        <translation>以前の位置が別のネットワークのものです。</translation>
    </message>
    <message>
        <source>The layout was stopped.</source>
        <translation>配置を中止しました。</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>The separator in “%1” must be one sign, such as ;</source>
        <translation>「%1」の区切りは ; のような一文字でなければなりません</translation>
    </message>
    <message>
        <source>“%1” in “%2” is nothing that can be mapped: use %3.</source>
        <translation>「%2」にある「%1」は対応付けられない項目です。%3 を使ってください。</translation>
    </message>
    <message>
        <source>The mapping “%1” cannot be read: check its name and permissions.</source>
        <translation>対応付け「%1」を読めません。名前と権限を確かめてください。</translation>
    </message>
    <message>
        <source>The mapping “%1” is no JSON object: write {&quot;date&quot;: &quot;name of the column&quot;}.</source>
        <translation>対応付け「%1」は JSON のオブジェクトではありません。{&quot;date&quot;: &quot;列の名前&quot;} のように書いてください。</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Relations (weighted degree)</source>
        <translation>関係の数（重み付き次数）</translation>
    </message>
    <message>
        <source>Short ways to all others (closeness)</source>
        <translation>他のすべてに近い（近接中心性）</translation>
    </message>
    <message>
        <source>On the ways between others (betweenness)</source>
        <translation>他者どうしの間にある（媒介中心性）</translation>
    </message>
    <message>
        <source>Joined to the well joined (PageRank)</source>
        <translation>つながりの多い者とつながる（PageRank）</translation>
    </message>
    <message>
        <source>At the heart (eigenvector)</source>
        <translation>中心にいる（固有ベクトル中心性）</translation>
    </message>
    <message>
        <source>Lines (degree)</source>
        <translation>線の数（次数）</translation>
    </message>
    <message>
        <source>How many relations and joint events stand behind its lines.</source>
        <translation>その線の背後にある関係や、ともに参加した出来事の数。</translation>
    </message>
    <message>
        <source>High where few steps lead to all others: one over the number of steps, added up.</source>
        <translation>少ない歩数で他のすべてに届くほど高い。歩数の逆数の合計。</translation>
    </message>
    <message>
        <source>How often it lies on the shortest ways between two others. High for a go-between.</source>
        <translation>他の二者を結ぶ最短の道の上にある回数。仲立ちするものほど高い。</translation>
    </message>
    <message>
        <source>How often one would come by, following lines at random. All values add up to 1.</source>
        <translation>線を無作為にたどるときに立ち寄る頻度。値の合計は1。</translation>
    </message>
    <message>
        <source>High where its neighbours are high too. The highest is 1.</source>
        <translation>隣が高いほど高い。最高は1。</translation>
    </message>
    <message>
        <source>To how many others it is joined, whatever the number of relations.</source>
        <translation>関係の数によらず、いくつの他の点と結ばれているか。</translation>
    </message>
    <message>
        <source>Counted over what is shown. It describes this collection of records, not power.</source>
        <translation>表示中のものについて数えたもの。この記録集の姿であり、力の大きさではありません。</translation>
    </message>
</context>
<context>
    <name>MissingGlyphs</name>
    <message>
        <source>Chinese characters</source>
        <translation>漢字</translation>
    </message>
    <message>
        <source>Japanese kana</source>
        <translation>かな</translation>
    </message>
    <message>
        <source>Korean letters</source>
        <translation>ハングル</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>ラテン文字</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>キリル文字</translation>
    </message>
    <message>
        <source>Greek letters</source>
        <translation>ギリシャ文字</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>アラビア文字</translation>
    </message>
    <message>
        <source>Thai letters</source>
        <translation>タイ文字</translation>
    </message>
    <message>
        <source>Mongolian letters</source>
        <translation>モンゴル文字</translation>
    </message>
    <message>
        <source>pictographs</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>signs of other scripts</source>
        <translation>その他の文字体系の記号</translation>
    </message>
    <message>
        <source>No font here has %1 such as “%2”; install the Debian package %3, then try again.</source>
        <translation>%1（「%2」など）を含むフォントがありません。Debian パッケージ %3 をインストールして、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Modules</name>
    <message>
        <source>A part of the program could not be loaded: %1. Install the program again.</source>
        <translation>プログラムの一部を読み込めませんでした：%1。プログラムをもう一度インストールしてください。</translation>
    </message>
</context>
<context>
    <name>NetworkMenu</name>
    <message>
        <source>How are they connected?</source>
        <translation>どうつながっているか？</translation>
    </message>
    <message>
        <source>Stop filtering by this</source>
        <translation>この絞り込みを解除</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <translation>これで絞り込む</translation>
    </message>
    <message>
        <source>Let go of its place</source>
        <translation>位置の固定を解除</translation>
    </message>
    <message>
        <source>Keep at its place</source>
        <translation>位置を固定</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show only its neighbours</source>
        <translation>隣り合うノードだけを表示</translation>
    </message>
    <message>
        <source>Show the whole network</source>
        <translation>ネットワーク全体を表示</translation>
    </message>
    <message>
        <source>Fit everything</source>
        <translation>全体を収める</translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation>選択した記録に合わせる</translation>
    </message>
    <message>
        <source>Let go of all kept places</source>
        <translation>すべての位置の固定を解除</translation>
    </message>
    <message>
        <source>Fold its neighbours again</source>
        <translation>隣接先を再び畳む</translation>
    </message>
    <message>
        <source>Show its neighbours too</source>
        <translation>隣接先も表示</translation>
    </message>
    <message>
        <source>Hide its neighbours</source>
        <translation>隣接先を隠す</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden node(s) again</source>
        <translation><numerusform>隠した%n個のノードを再び表示</numerusform></translation>
    </message>
    <message>
        <source>Keep the places with the document</source>
        <translation>位置を文書に保存する</translation>
    </message>
    <message>
        <source>Ways from %1</source>
        <translation>%1からの経路</translation>
    </message>
    <message>
        <source>Nothing connects them.</source>
        <translation>両者を結ぶものはありません。</translation>
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
            <numerusform>表示中の線%n本</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>所属</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted then: %1, now: %2</source>
        <translation>当時の件数：%1、現在：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A statement and who says so</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>Cannot write “%1”: %2. Choose another place or make room, then try again.</source>
        <translation>「%1」に書き込めません：%2。別の場所を選ぶか容量を空けて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>not all of it could be written</source>
        <translation>すべては書き込めませんでした</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>保存先のフォルダーがありません</translation>
    </message>
</context>
<context>
    <name>PendingFileText</name>
    <message>
        <source>The folder “%1” does not exist: create it, or choose another place.</source>
        <translation>フォルダー「%1」はありません。作成するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file and cannot be replaced: choose another name.</source>
        <translation>「%1」は通常のファイルではないため置き換えられません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: check the folder&apos;s permissions and the space on its device, or choose another place.</source>
        <translation>「%1」に書き込めません。フォルダーの権限と装置の空き容量を確かめるか、別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>PngWriter</name>
    <message>
        <source>A picture of %1 × %2 pixels is too large; choose a smaller size or scale, or SVG.</source>
        <translation>%1 × %2 ピクセルの画像は大きすぎます。寸法か倍率を小さくするか、SVG を選んでください。</translation>
    </message>
    <message>
        <source>The picture was not finished.</source>
        <translation>画像は完成しませんでした。</translation>
    </message>
</context>
<context>
    <name>RecordProblems</name>
    <message numerus="yes">
        <source>%n reference(s) lead to records that the document lacks.</source>
        <translation>
            <numerusform>%n件の参照先が文書にありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another record has the same id.</source>
        <translation>ほかの記録が同じ識別子を持っています。</translation>
    </message>
    <message>
        <source>It has no name in any language.</source>
        <translation>どの言語にも名称がありません。</translation>
    </message>
    <message>
        <source>“%1” is also the name of %2.</source>
        <translation>「%1」は%2の名称でもあります。</translation>
    </message>
    <message>
        <source>No source is cited for it.</source>
        <translation>出典が示されていません。</translation>
    </message>
    <message>
        <source>It cites a source that is not in the document.</source>
        <translation>文書にない出典を引用しています。</translation>
    </message>
    <message>
        <source>It is said to have been held, but has no date.</source>
        <translation>開催済みとされていますが、日付がありません。</translation>
    </message>
    <message>
        <source>It is said to have been held, but on a day after the horizon of the data.</source>
        <translation>開催済みとされていますが、日付がデータの締め日より後です。</translation>
    </message>
    <message>
        <source>It is still planned, though its date has passed.</source>
        <translation>日付を過ぎていますが、まだ予定とされています。</translation>
    </message>
    <message>
        <source>Its date and that of %1 are in the wrong order.</source>
        <translation>%1との日付の前後が逆です。</translation>
    </message>
    <message>
        <source>It has no subject.</source>
        <translation>主体がありません。</translation>
    </message>
    <message>
        <source>It has no object.</source>
        <translation>対象がありません。</translation>
    </message>
    <message>
        <source>It is a part of itself.</source>
        <translation>自分自身の一部とされています。</translation>
    </message>
    <message>
        <source>%1 has the same number in the series, %2.</source>
        <translation>%1もシリーズ内の番号が同じ %2 です。</translation>
    </message>
    <message>
        <source>It was earlier than %1, which has a lower number.</source>
        <translation>番号の小さい%1より前の日付です。</translation>
    </message>
    <message>
        <source>Numbers are missing from its meetings: %1.</source>
        <translation>会合の番号が抜けています：%1。</translation>
    </message>
    <message>
        <source>It is said to have been held, but was reported before its date.</source>
        <translation>開催済みとされていますが、開催日より前に報じられています。</translation>
    </message>
    <message>
        <source>It was put off to a day before its first date.</source>
        <translation>延期後の日付が当初の日付より前です。</translation>
    </message>
    <message>
        <source>It is a meeting that names no country.</source>
        <translation>国が示されていない会合です。</translation>
    </message>
    <message>
        <source>It is a meeting that names no place.</source>
        <translation>場所が示されていない会合です。</translation>
    </message>
    <message>
        <source>Its host, %1, is not among those who took part.</source>
        <translation>主催の%1が参加者に含まれていません。</translation>
    </message>
    <message>
        <source>It is an issue that nobody mentions.</source>
        <translation>どの記録も触れていない論点です。</translation>
    </message>
    <message>
        <source>Nothing in the document leads to it.</source>
        <translation>文書の中にこれに至るものがありません。</translation>
    </message>
    <message>
        <source>It is a position without a holder.</source>
        <translation>立場ですが、立場を示す主体がありません。</translation>
    </message>
    <message>
        <source>It is a position without an issue.</source>
        <translation>立場ですが、論点がありません。</translation>
    </message>
    <message>
        <source>It is a position that takes no stance.</source>
        <translation>立場ですが、賛否などの態度がありません。</translation>
    </message>
    <message>
        <source>It is a figure of no indicator.</source>
        <translation>どの指標にも属さない数値です。</translation>
    </message>
    <message>
        <source>It is a figure without a unit.</source>
        <translation>単位のない数値です。</translation>
    </message>
    <message>
        <source>It is a figure without a basis.</source>
        <translation>算出基準のない数値です。</translation>
    </message>
    <message>
        <source>%1 takes part, but holds no office on that day.</source>
        <translation>%1が参加していますが、その日は在任していません。</translation>
    </message>
    <message>
        <source>%1 is seen in office outside the term of office.</source>
        <translation>%1が任期外に在任と記されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) held hidden signs or bytes that are no text; they are shown without them.</source>
        <translation><numerusform>%n件の文に、見えない記号または文字でないバイトがあり、取り除いて表示しています。</numerusform></translation>
    </message>
</context>
<context>
    <name>ShowKeys</name>
    <message>
        <source>Slide %1: press Enter</source>
        <translation>スライド%1：Enterキーを押す</translation>
    </message>
    <message>
        <source>Type the number of a slide, then Enter</source>
        <translation>スライドの番号を入力してEnterキー</translation>
    </message>
    <message>
        <source>Right, Down, Space, Enter, Page Down, N</source>
        <translation>右、下、スペース、Enter、Page Down、N</translation>
    </message>
    <message>
        <source>The next slide</source>
        <translation>次のスライド</translation>
    </message>
    <message>
        <source>Left, Up, Backspace, Page Up, P</source>
        <translation>左、上、Backspace、Page Up、P</translation>
    </message>
    <message>
        <source>The slide before</source>
        <translation>前のスライド</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>The first and the last slide</source>
        <translation>最初と最後のスライド</translation>
    </message>
    <message>
        <source>G, number, Enter</source>
        <translation>G、番号、Enter</translation>
    </message>
    <message>
        <source>To that slide</source>
        <translation>その番号のスライドへ</translation>
    </message>
    <message>
        <source>O, Tab</source>
        <translation>O、Tab</translation>
    </message>
    <message>
        <source>All slides</source>
        <translation>すべてのスライド</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>The slide as it was prepared</source>
        <translation>準備したときのスライドへ戻す</translation>
    </message>
    <message>
        <source>B, full stop</source>
        <translation>B、ピリオド</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>黒い画面</translation>
    </message>
    <message>
        <source>W, comma</source>
        <translation>W、コンマ</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>白い画面</translation>
    </message>
    <message>
        <source>L, K</source>
        <translation>L、K</translation>
    </message>
    <message>
        <source>Laser pointer, spotlight</source>
        <translation>レーザーポインター、スポットライト</translation>
    </message>
    <message>
        <source>D, E, C</source>
        <translation>D、E、C</translation>
    </message>
    <message>
        <source>Pen, eraser, wipe all drawing</source>
        <translation>ペン、消しゴム、書き込みをすべて消す</translation>
    </message>
    <message>
        <source>Z, then drag</source>
        <translation>Z、続けてドラッグ</translation>
    </message>
    <message>
        <source>Zoom to a part; Z again: back</source>
        <translation>一部を拡大。もう一度Zで戻る</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Freeze what the audience sees</source>
        <translation>聴衆の画面を固定する</translation>
    </message>
    <message>
        <source>S, T</source>
        <translation>S、T</translation>
    </message>
    <message>
        <source>Presenter&apos;s window, pause the timer</source>
        <translation>発表者の画面、タイマーの一時停止</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>One level back, then the end</source>
        <translation>一段階戻り、最後は終了</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>このキー一覧</translation>
    </message>
    <message>
        <source>The names are hidden: A brings back one after the other</source>
        <translation>名前を隠しました：A で一つずつ戻ります</translation>
    </message>
    <message>
        <source>The dates are hidden: A brings back one after the other</source>
        <translation>日付を隠しました：A で一つずつ戻ります</translation>
    </message>
    <message>
        <source>Everything is shown</source>
        <translation>すべて表示しています</translation>
    </message>
    <message>
        <source>H, A</source>
        <translation>H、A</translation>
    </message>
    <message>
        <source>Ask the class: hide names, then dates; bring back one</source>
        <translation>クラスに問う：名前、次に日付を隠す。一つずつ戻す</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>画面を入れ替える</translation>
    </message>
</context>
<context>
    <name>SnapshotBuilderText</name>
    <message>
        <source>Opening “%1” was cancelled.</source>
        <translation>「%1」を開くのを取り消しました。</translation>
    </message>
    <message>
        <source>“%1” is damaged: restore it from a copy, or import its dataset again.</source>
        <translation>「%1」は壊れています。複製から復元するか、元のデータセットをもう一度取り込んでください。</translation>
    </message>
</context>
<context>
    <name>SnapshotWriterText</name>
    <message>
        <source>Writing “%1” was cancelled.</source>
        <translation>「%1」の書き込みを取り消しました。</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>“%1” is no readable JSON: %2, at byte %3.</source>
        <translation>「%1」は読み取れるJSONではありません：%3バイト目、%2。</translation>
    </message>
    <message>
        <source>“%1” holds no story of this program.</source>
        <translation>「%1」には本プログラムのストーリーがありません。</translation>
    </message>
    <message>
        <source>The story in “%1” has no id such as “story/name”: give it one.</source>
        <translation>「%1」のストーリーには「story/name」のようなIDがありません。付けてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>「%1」を読み取れません：%2。</translation>
    </message>
    <message>
        <source>“%1” is too large to be a story.</source>
        <translation>「%1」はストーリーとしては大きすぎます。</translation>
    </message>
</context>
<context>
    <name>StoryCheck</name>
    <message>
        <source>Slide %1: no record supports “%2”.</source>
        <translation>スライド%1：「%2」を裏付ける記録がありません。</translation>
    </message>
    <message>
        <source>Slide %1 rests on “%2”, which the document lacks.</source>
        <translation>スライド%1は「%2」に基づきますが、文書にありません。</translation>
    </message>
    <message>
        <source>Slide %1 leaves out “%2” and does not say why.</source>
        <translation>スライド%1には「%2」がなく、理由も示されていません。</translation>
    </message>
    <message>
        <source>Slide %1 has no title.</source>
        <translation>スライド%1には見出しがありません。</translation>
    </message>
    <message>
        <source>This story was written by a newer version; what this version does not know is kept unseen.</source>
        <translation>このストーリーは新しい版で書かれています。この版が知らない内容は表示されませんが、そのまま保たれます。</translation>
    </message>
    <message>
        <source>Slide %1 has lost its picture.</source>
        <translation>スライド%1の画像が失われています。</translation>
    </message>
</context>
<context>
    <name>StoryExport</name>
    <message>
        <source>The folder “%1” cannot be made: check its name and permissions.</source>
        <translation>フォルダー「%1」を作れません。名前と権限を確かめてください。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>書き出しは中止されました。</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>“%1” cannot be read: check its name and its permissions.</source>
        <translation>「%1」を読めません。名前と権限を確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is empty: it needs a row with the names of its columns.</source>
        <translation>「%1」は空です。列の名前の行が必要です。</translation>
    </message>
    <message>
        <source>“%1” is not a text in UTF-8: save it as “CSV UTF-8” and import that.</source>
        <translation>「%1」は UTF-8 のテキストではありません。「CSV UTF-8」で保存し直して取り込んでください。</translation>
    </message>
    <message>
        <source>A quotation mark is opened in this row and never closed: close it, or double it where it belongs to the text.</source>
        <translation>この行の引用符が閉じられていません。閉じるか、文字の一部なら二つ重ねて書いてください。</translation>
    </message>
    <message>
        <source>This row has more cells than the header has columns: put cells that contain a comma into quotation marks.</source>
        <translation>この行のセルが見出しの列より多くあります。コンマを含むセルは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>This row is not valid UTF-8, and what could not be read was replaced by �: save the file as “CSV UTF-8”.</source>
        <translation>この行は正しい UTF-8 ではなく、読めない部分を � に置き換えました。ファイルを「CSV UTF-8」で保存してください。</translation>
    </message>
    <message>
        <source>This row held hidden signs, such as those that turn the direction of text; they were left out: look whether its words are right.</source>
        <translation>この行には、文字の向きを変えるものなど見えない記号があり、取り除きました。語句が正しいか確かめてください。</translation>
    </message>
</context>
<context>
    <name>TimelineMenu</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Focus in the network</source>
        <translation>ネットワークの中心に表示</translation>
    </message>
    <message>
        <source>Zoom to this</source>
        <translation>これに合わせて拡大</translation>
    </message>
    <message>
        <source>Filter to “%1”</source>
        <translation>「%1」で絞り込む</translation>
    </message>
    <message>
        <source>Copy the selection as text</source>
        <translation>選択した記録をテキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Show all of the time</source>
        <translation>全期間を表示</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>選択した記録に合わせて拡大</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>会議シリーズ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国・地域</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>論点</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>政府関係者</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>出来事の種類</translation>
    </message>
    <message>
        <source>Position or relation</source>
        <translation>立場・関係</translation>
    </message>
    <message>
        <source>Series, with its formats inside</source>
        <translation>会議シリーズ（開催形式の内訳つき）</translation>
    </message>
    <message>
        <source>Country, with its offices inside</source>
        <translation>国（官職の内訳つき）</translation>
    </message>
    <message>
        <source>Open all lanes</source>
        <translation>すべての内訳を開く</translation>
    </message>
    <message>
        <source>Close all lanes</source>
        <translation>すべての内訳を閉じる</translation>
    </message>
    <message>
        <source>Show the lanes inside</source>
        <translation>内訳の行を表示</translation>
    </message>
    <message>
        <source>A lane for each</source>
        <translation>行の分け方</translation>
    </message>
    <message>
        <source>Copy the sources</source>
        <translation>出典をコピー</translation>
    </message>
    <message>
        <source>Lane “%1”</source>
        <translation>列「%1」</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Hide all others</source>
        <translation>ほかをすべて隠す</translation>
    </message>
    <message>
        <source>Folded to a strip</source>
        <translation>細く畳む</translation>
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation>一番上に固定</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Terms of office</source>
        <translation>任期</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden lane(s)</source>
        <translation>
            <numerusform>隠した%n列を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation>この表示を書き出す…</translation>
    </message>
    <message>
        <source>Behind all lanes</source>
        <translation>すべての列の背景に</translation>
    </message>
    <message>
        <source>Compare with another period</source>
        <translation>別の期間と比べる</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>比較をやめる</translation>
    </message>
    <message>
        <source>Arcs between what belongs together</source>
        <translation>関連する記録を弧で結ぶ</translation>
    </message>
</context>
<context>
    <name>WorkingCopyText</name>
    <message>
        <source>“%1” is being edited in another window: go on there, or save a copy from there.</source>
        <translation>「%1」は別のウィンドウで編集中です：そこで続けるか、そこからコピーを保存してください。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made, and without it nothing can be edited: check its permissions and the space on its device.</source>
        <translation>フォルダー「%1」を作成できず、これがないと編集できません：権限と機器の空き容量を確認してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: free some space and try again.</source>
        <translation>「%1」に書き込めません：空き容量を増やして、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>trilateral::AboutDialog</name>
    <message>
        <source>About Trilateral Explorer</source>
        <translation>Trilateral Explorer について</translation>
    </message>
    <message>
        <source>Trilateral Explorer</source>
        <translation>Trilateral Explorer</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>GNU 一般公衆利用許諾書バージョン 3 以降（GPL-3.0-or-later）による自由ソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>Version of the data: %1</source>
        <translation>データのバージョン：%1</translation>
    </message>
    <message>
        <source>Licence of the data: %1</source>
        <translation>データのライセンス：%1</translation>
    </message>
    <message>
        <source>The data know of nothing after %1.</source>
        <translation>データは%1までの内容です。</translation>
    </message>
</context>
<context>
    <name>trilateral::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>タイムライン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>絞り込み(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Fit &amp;everything</source>
        <translation>全体を収める(&amp;E)</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>アニメーションを減らす(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>Step back one &amp;level</source>
        <translation>一段戻る(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>キーとジェスチャー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Trilateral Explorer</source>
        <translation>Trilateral Explorer について(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>テーマ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>図表(&amp;C)</translation>
    </message>
    <message>
        <source>Ta&amp;bles</source>
        <translation>表(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Stories</source>
        <translation>ストーリー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Present from the start</source>
        <translation>最初から発表(&amp;P)</translation>
    </message>
    <message>
        <source>Present from &amp;here</source>
        <translation>ここから発表(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Add slide from this view</source>
        <translation>この表示からスライドを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>ストーリー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Revert to what is saved</source>
        <translation>保存した内容に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>履歴(&amp;H)…</translation>
    </message>
    <message>
        <source>Add an &amp;event…</source>
        <translation>出来事を追加(&amp;E)…</translation>
    </message>
    <message>
        <source>Add a &amp;person or a body…</source>
        <translation>人物・組織を追加(&amp;P)…</translation>
    </message>
    <message>
        <source>Add a re&amp;lation or a position…</source>
        <translation>関係・立場を追加(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Change what you added…</source>
        <translation>自分で追加したものを変更(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;orrect this…</source>
        <translation>これを訂正(&amp;O)…</translation>
    </message>
    <message>
        <source>Add a &amp;note to this…</source>
        <translation>これに注記を追加(&amp;N)…</translation>
    </message>
    <message>
        <source>Re&amp;move what you added</source>
        <translation>自分で追加したものを削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Screen for the a&amp;udience</source>
        <translation>聴衆用の画面(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Export the story…</source>
        <translation>ストーリーを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Class exercises…</source>
        <translation>授業の練習問題(&amp;C)…</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>データを書き出す(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>新しい一覧(&amp;N)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>フォルダーを取り込む(&amp;F)…</translation>
    </message>
    <message>
        <source>Pa&amp;ste rows of a table</source>
        <translation>表の行を貼り付ける(&amp;S)</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>最近開いたもの(&amp;C)</translation>
    </message>
    <message>
        <source>Make one record of &amp;two</source>
        <translation>二つの記録を一つにする(&amp;T)</translation>
    </message>
</context>
<context>
    <name>trilateral::ChartPanel</name>
    <message>
        <source>Chart</source>
        <translation>図表</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>何を数えるか</translation>
    </message>
    <message>
        <source>Incomplete series too</source>
        <translation>不完全なシリーズも</translation>
    </message>
    <message>
        <source>Count the series of which only some meetings are known; they are hatched</source>
        <translation>一部の会合しか分からないシリーズも数える（斜線で示す）</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Copy the numbers behind the chart for a spreadsheet</source>
        <translation>図表のもとの数値を表計算用にコピー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Nothing here to count. Remove a filter, or choose another chart.</source>
        <translation>数えるものがありません。絞り込みを外すか、別の図表を選んでください。</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>表示のしかた</translation>
    </message>
    <message>
        <source>Bars, lines or a pie, stacked or side by side, numbers or shares</source>
        <translation>棒・線・円、積み上げか横並びか、数か割合か</translation>
    </message>
    <message>
        <source>Pie</source>
        <translation>円</translation>
    </message>
    <message>
        <source>The counts as slices of a whole</source>
        <translation>数を全体の扇形として</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>線</translation>
    </message>
    <message>
        <source>The counts of the years as lines</source>
        <translation>各年の数を線で表す</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>横並び</translation>
    </message>
    <message>
        <source>Bars beside each other, not on top of each other</source>
        <translation>棒を積み上げずに並べる</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Percent in place of numbers</source>
        <translation>数の代わりに百分率</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>対数目盛</translation>
    </message>
    <message>
        <source>The same distance for the same ratio</source>
        <translation>同じ比は同じ間隔</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <extracomment>A share of a bar: &quot;3 of 7 (43 %)&quot;</extracomment>
        <translation>%2件中%1件（%3%）</translation>
    </message>
</context>
<context>
    <name>trilateral::ChipRow</name>
    <message>
        <source>Clear all</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>絞り込み「%1」を解除</translation>
    </message>
</context>
<context>
    <name>trilateral::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>trilateral::DockTitle</name>
    <message>
        <source>Close; the View menu brings it back</source>
        <translation>閉じる（「表示」メニューで戻せます）</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>パネルを閉じる</translation>
    </message>
</context>
<context>
    <name>trilateral::ExportDialog</name>
    <message>
        <source>Show…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>Show the facts without a source to cite</source>
        <translation>引用できる出典のない事実を表示</translation>
    </message>
    <message>
        <source>Matrix: positions by issue</source>
        <translation>行列表：論点ごとの立場</translation>
    </message>
    <message>
        <source>Matrix: country by country</source>
        <translation>行列表：国と国</translation>
    </message>
    <message>
        <source>Matrix: nodes of the network</source>
        <translation>行列表：ネットワークの点</translation>
    </message>
    <message>
        <source>Triangles by year</source>
        <translation>年ごとの三角形</translation>
    </message>
    <message>
        <source>Matrix, as it is shown</source>
        <translation>行列表（表示どおり）</translation>
    </message>
    <message>
        <source>Export a figure</source>
        <translation>図を書き出す</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Network: the two periods side by side</source>
        <translation>ネットワーク：二つの期間を並べて</translation>
    </message>
    <message>
        <source>View</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Print, black and white</source>
        <translation>印刷（白黒）</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>背景を透明にする</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>The same as a command line</source>
        <translation>同じ内容のコマンド</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Figures (*.png *.svg *.pdf)</source>
        <translation>図 (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Line of sources</source>
        <translation>出典の行</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>What is visible in the window</source>
        <translation>ウィンドウに見えている部分</translation>
    </message>
    <message>
        <source>PNG, for screens and slides</source>
        <translation>PNG（画面・スライド用）</translation>
    </message>
    <message>
        <source>SVG, to be edited</source>
        <translation>SVG（編集用）</translation>
    </message>
    <message>
        <source>PDF, for print</source>
        <translation>PDF（印刷用）</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>A text below the picture</source>
        <translation>図の下の文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>表題</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>画像として</translation>
    </message>
    <message>
        <source>As SVG</source>
        <translation>SVGとして</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約%1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>1ページ</translation>
    </message>
    <message>
        <source>Poster %1 of A4 sheets</source>
        <translation>ポスター %1（A4用紙を貼り合わせ）</translation>
    </message>
    <message>
        <source>Sheets that overlap, with marks where to cut</source>
        <translation>重なりのある用紙に、裁つ位置の印が付きます</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Citations as text</source>
        <translation>引用（テキスト）</translation>
    </message>
    <message>
        <source>Citations as BibTeX</source>
        <translation>引用（BibTeX）</translation>
    </message>
    <message>
        <source>Citations as CSL-JSON</source>
        <translation>引用（CSL-JSON）</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n fact(s) without a source to cite</source>
        <translation>
            <numerusform>引用できる出典のない事実%n件を省く</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilateral::FacetModel</name>
    <message>
        <source>Show fewer</source>
        <translation>折りたたむ</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>ほか%n件…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1、%n件の記録</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilateral::FacetPanel</name>
    <message>
        <source>Facets</source>
        <translation>絞り込み</translation>
    </message>
</context>
<context>
    <name>trilateral::FigurePreset</name>
    <message>
        <source>Slide 16:9</source>
        <translation>スライド 16:9</translation>
    </message>
    <message>
        <source>Slide 4:3</source>
        <translation>スライド 4:3</translation>
    </message>
    <message>
        <source>Full HD screen</source>
        <translation>フルHD画面</translation>
    </message>
    <message>
        <source>Square post</source>
        <translation>正方形の投稿</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 横</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 縦</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 横</translation>
    </message>
    <message>
        <source>A3 portrait</source>
        <translation>A3 縦</translation>
    </message>
    <message>
        <source>Journal, one column</source>
        <translation>雑誌・1段</translation>
    </message>
    <message>
        <source>Journal, two columns</source>
        <translation>雑誌・2段</translation>
    </message>
</context>
<context>
    <name>trilateral::FigurePreview</name>
    <message>
        <source>Drag the picture into another program</source>
        <translation>図をほかのプログラムへドラッグできます</translation>
    </message>
</context>
<context>
    <name>trilateral::FigureSizeBox</name>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>任意の大きさ</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Dots per inch of a PNG: 96 for screens, 300 and more for print</source>
        <translation>PNGの1インチあたりの点数：画面は96、印刷は300以上</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
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
        <translation>単位</translation>
    </message>
    <message>
        <source>Width and height</source>
        <translation>幅と高さ</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 ピクセル</translation>
    </message>
</context>
<context>
    <name>trilateral::LayerSwitch</name>
    <message>
        <source>All</source>
        <comment>layers of the record</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Show all layers</source>
        <translation>すべての層を表示</translation>
    </message>
    <message>
        <source>Show this layer alone: %1</source>
        <translation>この層だけを表示：%1</translation>
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
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>図表</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>ストーリー</translation>
    </message>
    <message>
        <source>%1[*] – Trilateral Explorer</source>
        <translation>%1[*] – Trilateral Explorer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>trilateral::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>trilateral::NetworkBar</name>
    <message>
        <source>Places on a map</source>
        <translation>地図上の場所</translation>
    </message>
    <message>
        <source>Rings around the focus</source>
        <translation>焦点を囲む輪</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概観</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>国ごと</translation>
    </message>
    <message>
        <source>By office</source>
        <translation>官職ごと</translation>
    </message>
    <message>
        <source>Countries and issues</source>
        <translation>国と論点</translation>
    </message>
    <message>
        <source>Officials and issues</source>
        <translation>政府関係者と論点</translation>
    </message>
    <message>
        <source>People and meetings</source>
        <translation>人物と会合</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>三角形</translation>
    </message>
    <message>
        <source>True distances</source>
        <translation>距離に忠実</translation>
    </message>
    <message>
        <source>Close groups</source>
        <translation>密なまとまり</translation>
    </message>
    <message>
        <source>Rows by kind</source>
        <translation>種類ごとの段</translation>
    </message>
    <message>
        <source>Circle by country</source>
        <translation>国ごとの円</translation>
    </message>
    <message>
        <source>Size of a node</source>
        <translation>ノードの大きさ</translation>
    </message>
    <message>
        <source>Width of a line</source>
        <translation>線の太さ</translation>
    </message>
    <message>
        <source>Number of relations</source>
        <translation>関係の数</translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation>出典の数</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>表示する線</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Pale dots for what the filter leaves out</source>
        <translation>絞り込みで外れたものを淡い点で示す</translation>
    </message>
    <message>
        <source>Lines pale with the years since</source>
        <translation>線は年月とともに淡くなる</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden · show</source>
        <extracomment>A small button: that many nodes of the network are hidden; a click shows them</extracomment>
        <translation><numerusform>%n個を非表示 · 表示</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden node(s) again</source>
        <translation><numerusform>隠した%n個のノードを再び表示</numerusform></translation>
    </message>
    <message>
        <source>%1 is not at this level · show everything</source>
        <translation>%1はこの段階にはありません · すべて表示</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play through the years</source>
        <translation>年を追って再生</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>見た目</translation>
    </message>
    <message>
        <source>A and B side by side</source>
        <translation>AとBを並べる</translation>
    </message>
    <message>
        <source>A and B in one picture</source>
        <translation>AとBを一つの図に</translation>
    </message>
    <message>
        <source>Show each of the two periods as a network of its own (S)</source>
        <translation>二つの期間をそれぞれ別のネットワークとして表示 (S)</translation>
    </message>
    <message>
        <source>Show in one picture what came and went from one period to the other (S)</source>
        <translation>一方の期間から他方へ何が現れ何が消えたかを一つの図で表示 (S)</translation>
    </message>
    <message>
        <source>What is a node</source>
        <translation>何をノードとするか</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Sizes, widths and what is shown</source>
        <translation>大きさ・太さ・表示内容</translation>
    </message>
    <message>
        <source>Sizes, widths and what is shown. Measures describe this collection of records, not power.</source>
        <translation>大きさ・太さ・表示内容。指標はこの記録の集まりを表すもので、力を表すものではありません。</translation>
    </message>
    <message>
        <source>End of the period that is shown</source>
        <translation>表示期間の終わり</translation>
    </message>
    <message numerus="yes">
        <source>With at least %n source(s)</source>
        <translation>
            <numerusform>出典が%n件以上</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour of a node</source>
        <translation>点の色</translation>
    </message>
    <message>
        <source>Country or kind</source>
        <translation>国または種類</translation>
    </message>
    <message>
        <source>Community (Leiden)</source>
        <translation>コミュニティ（Leiden法）</translation>
    </message>
    <message>
        <source>Connected part, bridges marked</source>
        <translation>つながった部分（橋を強調）</translation>
    </message>
</context>
<context>
    <name>trilateral::NetworkView</name>
    <message>
        <source>Network of relations</source>
        <translation>関係のネットワーク</translation>
    </message>
    <message>
        <source>There are no relations to draw at this level.
Choose another level above, or import a list that says who did what to whom.</source>
        <translation>この段階には描ける関係がありません。
上で別の段階を選ぶか、「誰が誰に何をしたか」を記した一覧を読み込んでください。</translation>
    </message>
    <message>
        <source>Nothing is joined to anything in this period.</source>
        <translation>この期間にはつながりがありません。</translation>
    </message>
    <message>
        <source>Nothing that is joined to anything passes the filter.
Press Esc to take it back step by step, or clear it in the filter panel.</source>
        <translation>絞り込みに合うつながりがありません。
Esc で一つずつ戻すか、絞り込みパネルで解除してください。</translation>
    </message>
    <message>
        <source>Nodes: %1, lines: %2</source>
        <translation>ノード：%1、線：%2</translation>
    </message>
    <message>
        <source>The network is not laid out.
Lay it out again, or choose another layout or level above.</source>
        <translation>ネットワークは配置されていません。
配置し直すか、上で別の配置方法か範囲を選んでください。</translation>
    </message>
    <message>
        <source>Lay out again</source>
        <translation>配置し直す</translation>
    </message>
    <message numerus="yes">
        <source>Laying out %n node(s)…</source>
        <translation>
            <numerusform>%n個のノードを配置中…</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: these lines alone. Ctrl+click: these as well, or without them.</source>
        <translation>クリック：この線だけ。Ctrl+クリック：この線を加える、または外す。</translation>
    </message>
</context>
<context>
    <name>trilateral::NodeTable</name>
    <message>
        <source>Nodes of the network and their measures</source>
        <translation>ネットワークの点とその指標</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Copy the rows as they stand, for a spreadsheet</source>
        <translation>並んでいる順に行をコピー（表計算用）</translation>
    </message>
</context>
<context>
    <name>trilateral::NodeTableModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>近接</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>媒介</translation>
    </message>
    <message>
        <source>PageRank</source>
        <translation>PageRank</translation>
    </message>
    <message>
        <source>Eigenvector</source>
        <translation>固有ベクトル</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>コミュニティ</translation>
    </message>
    <message>
        <source>Connected part</source>
        <translation>つながった部分</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>橋</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>年ごと</translation>
    </message>
    <message>
        <source>Who is joined to each other more than to the rest (Leiden&apos;s method), by the foremost member.</source>
        <translation>ほかよりも互いに強く結ばれたまとまり（Leiden法）。最も重要な一員の名で示す。</translation>
    </message>
    <message>
        <source>Nodes that lines connect, however many steps apart.</source>
        <translation>何歩離れていても線でつながっている点。</translation>
    </message>
    <message>
        <source>Lines at it without which the network would fall apart.</source>
        <translation>それに付く線のうち、なくなるとネットワークが分かれるもの。</translation>
    </message>
    <message>
        <source>Relations and joint events by the year in which they began.</source>
        <translation>関係やともに参加した出来事を、始まった年ごとに。</translation>
    </message>
</context>
<context>
    <name>trilateral::SearchField</name>
    <message>
        <source>Search meetings, people, issues, sources…</source>
        <translation>会合・人物・論点・出典を検索…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Preparing the search…</source>
        <translation>検索を準備中…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>trilateral::Session</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>検索を準備中</translation>
    </message>
    <message>
        <source>Laying out the network</source>
        <translation>ネットワークを配置中</translation>
    </message>
    <message>
        <source>Measuring the network</source>
        <translation>ネットワークを計測中</translation>
    </message>
    <message>
        <source>Bringing the edit into the views</source>
        <translation>編集を表示に反映しています</translation>
    </message>
</context>
<context>
    <name>trilateral::ShortcutsDialog</name>
    <message>
        <source>Keys and gestures</source>
        <translation>キーとジェスチャー</translation>
    </message>
</context>
<context>
    <name>trilateral::ShowWindow</name>
    <message>
        <source>All slides</source>
        <translation>すべてのスライド</translation>
    </message>
</context>
<context>
    <name>trilateral::SpeakerWindow</name>
    <message>
        <source>Presenter – %1</source>
        <translation>発表者 – %1</translation>
    </message>
    <message>
        <source>Time since the beginning; T pauses it</source>
        <translation>開始からの時間。Tで一時停止</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ノート</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>スライド</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>次のスライド</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>The audience keeps what it sees while you explore (F)</source>
        <translation>操作している間、聴衆の画面はそのまま（F）</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黒</translation>
    </message>
    <message>
        <source>Black screen for the audience (B)</source>
        <translation>聴衆の画面を黒くする（B）</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>レーザー</translation>
    </message>
    <message>
        <source>A red point (L)</source>
        <translation>赤い点（L）</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>スポットライト</translation>
    </message>
    <message>
        <source>All but a circle goes dark (K)</source>
        <translation>円の外を暗くする（K）</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>ペン</translation>
    </message>
    <message>
        <source>Draw on the slide (D)</source>
        <translation>スライドに書き込む（D）</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>Take lines away again (E)</source>
        <translation>書いた線を消す（E）</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Drag a box that fills the screen (Z)</source>
        <translation>枠をドラッグして画面いっぱいにする（Z）</translation>
    </message>
    <message>
        <source>As prepared</source>
        <translation>準備どおり</translation>
    </message>
    <message>
        <source>Back to the slide as it was prepared (R)</source>
        <translation>準備したときのスライドへ戻す（R）</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>ノートの字を小さく</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>ノートの字を大きく</translation>
    </message>
    <message>
        <source>This is the last slide.</source>
        <translation>最後のスライドです。</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次：%1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Ask the class: names are hidden, then dates, then nothing (H)</source>
        <translation>クラスに問う：名前、次に日付を隠し、その次は何も隠さない (H)</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>見せる</translation>
    </message>
    <message>
        <source>Bring back one of what is hidden (A)</source>
        <translation>隠したものを一つ戻す (A)</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Swap the screens (X)</source>
        <translation>画面を入れ替える (X)</translation>
    </message>
</context>
<context>
    <name>trilateral::Stage</name>
    <message>
        <source>A screen was unplugged; the slides are on this one now.</source>
        <translation>画面が一つ外れました。スライドは今この画面にあります。</translation>
    </message>
    <message>
        <source>There is one screen alone.</source>
        <translation>画面は一つしかありません。</translation>
    </message>
    <message>
        <source>A screen was unplugged; S brings the presenter&apos;s window to the front.</source>
        <translation>画面が一つ外されました。S で発表者のウィンドウが前に出ます。</translation>
    </message>
    <message>
        <source>The document “%1” is gone; the show goes on without it.</source>
        <translation>文書「%1」がなくなりました。発表はそのまま続きます。</translation>
    </message>
</context>
<context>
    <name>trilateral::StatusLine</name>
    <message numerus="yes">
        <source>%1 record(s) in view</source>
        <translation>
            <numerusform>%1件の記録を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1件を選択</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>%1時点の情報</translation>
    </message>
    <message>
        <source>Record up to %1</source>
        <translation>記録は%1まで</translation>
    </message>
    <message>
        <source>Layout settled</source>
        <translation>配置完了</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>配置中…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Layout paused</source>
        <translation>配置を一時停止中</translation>
    </message>
    <message>
        <source>Layout stopped</source>
        <translation>配置を停止しました</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>trilateral::StoryPanel</name>
    <message>
        <source>Story</source>
        <translation>ストーリー</translation>
    </message>
    <message>
        <source>More about stories</source>
        <translation>ストーリーのその他の操作</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>スライド</translation>
    </message>
    <message>
        <source>Title of the slide</source>
        <translation>スライドの見出し</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>短い言葉</translation>
    </message>
    <message>
        <source>**bold**, *italic*, “- ” for a list; [words](record) names the record that supports them</source>
        <translation>**太字**、*斜体*、「- 」で箇条書き。[言葉](記録)で裏付けとなる記録を示します</translation>
    </message>
    <message>
        <source>Notes for whoever speaks</source>
        <translation>話す人のためのノート</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>発表</translation>
    </message>
    <message>
        <source>Show it from this slide (Shift+F5)</source>
        <translation>このスライドから発表（Shift+F5）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a slide from this view (Ctrl+D)</source>
        <translation>この表示からスライドを追加（Ctrl+D）</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Give the slide the view that the window shows</source>
        <translation>ウィンドウの表示をこのスライドに使う</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>The same slide once more</source>
        <translation>同じスライドをもう一枚</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the slide</source>
        <translation>このスライドを削除</translation>
    </message>
    <message>
        <source>Support with the selection</source>
        <translation>選んだ記録で裏付ける</translation>
    </message>
    <message>
        <source>Let the selected record support the marked words</source>
        <translation>選んだ記録を、印を付けた言葉の裏付けにする</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>新しいストーリー</translation>
    </message>
    <message>
        <source>Import a story…</source>
        <translation>ストーリーを取り込む…</translation>
    </message>
    <message>
        <source>Export the story…</source>
        <translation>ストーリーを書き出す…</translation>
    </message>
    <message>
        <source>Delete the story</source>
        <translation>このストーリーを削除</translation>
    </message>
    <message>
        <source>New slide</source>
        <translation>新しいスライド</translation>
    </message>
    <message>
        <source>Class exercises…</source>
        <translation>授業の練習問題…</translation>
    </message>
    <message>
        <source>What the slide shows</source>
        <translation>スライドに表示するもの</translation>
    </message>
    <message>
        <source>Dim the rest</source>
        <translation>ほかを薄く</translation>
    </message>
    <message>
        <source>What has nothing to do with the selection of the slide steps back</source>
        <translation>選択と関わりのないものを薄くします</translation>
    </message>
    <message>
        <source>Add a slide of words</source>
        <translation>言葉のスライドを追加</translation>
    </message>
    <message>
        <source>Add a picture as a slide…</source>
        <translation>画像をスライドとして追加…</translation>
    </message>
    <message>
        <source>Changed the words</source>
        <translation>言葉を変更</translation>
    </message>
    <message>
        <source>Changed the view</source>
        <translation>ビューを変更</translation>
    </message>
    <message>
        <source>Changed the picture</source>
        <translation>画像を変更</translation>
    </message>
    <message>
        <source>Dimmed the rest</source>
        <translation>ほかを薄くした</translation>
    </message>
    <message>
        <source>Dimmed nothing</source>
        <translation>薄くするのをやめた</translation>
    </message>
</context>
<context>
    <name>trilateral::TablePanel</name>
    <message>
        <source>Matrix</source>
        <translation>行列表</translation>
    </message>
    <message>
        <source>Triangles by year</source>
        <translation>年ごとの三角形</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
</context>
<context>
    <name>trilateral::ThreeDoors</name>
    <message>
        <source>How would you like to begin?</source>
        <translation>どこから始めますか？</translation>
    </message>
    <message>
        <source>Explore the record</source>
        <translation>記録を探る</translation>
    </message>
    <message>
        <source>Follow a guided reading</source>
        <translation>ガイド付き読解をたどる</translation>
    </message>
    <message>
        <source>Present to a class</source>
        <translation>授業で発表する</translation>
    </message>
</context>
<context>
    <name>trilateral::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Drag to rewind the record: it is shown as it was known on that day. A double click lets go.</source>
        <translation>ドラッグすると記録を巻き戻し、その日に知られていた姿で示します。ダブルクリックで戻ります。</translation>
    </message>
    <message>
        <source>Close the lanes inside this one</source>
        <translation>この行の内訳を閉じる</translation>
    </message>
    <message>
        <source>Open the lanes inside this one</source>
        <translation>この行の内訳を開く</translation>
    </message>
    <message>
        <source>Show the lanes that are hidden</source>
        <translation>隠した列を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>lanes</comment>
        <translation>
            <numerusform>%n列が非表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilateral::TimelineLegend</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>印の意味</translation>
    </message>
</context>
<context>
    <name>trilateral::TimelineOverview</name>
    <message>
        <source>All of the time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Drag to choose a period, with Ctrl a second one to compare; double-click to let go</source>
        <translation>ドラッグで期間を選択、Ctrlを押しながらで比べる期間を選択、ダブルクリックで解除</translation>
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
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Language of names and words</source>
        <translation>名称と表示の言語</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>trilateral::WindowCommands</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Documents and figures (*.trilateral *.png *.svg *.pdf)</source>
        <translation>文書と図 (*.trilateral *.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 を書き出し中</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 を書き出しました。</translation>
    </message>
    <message>
        <source>This leads out of the program, to %1</source>
        <translation>プログラムの外へのリンクです：%1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新しい一覧</translation>
    </message>
    <message>
        <source>Documents (*.trilateral)</source>
        <translation>文書 (*.trilateral)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>%1 is no address on the web, and is not opened.</source>
        <translation>%1はウェブのアドレスではないため、開きません。</translation>
    </message>
</context>
<context>
    <name>trilateral::WindowStories</name>
    <message>
        <source>There is no slide to present yet: add one with Ctrl+D.</source>
        <translation>発表するスライドがまだありません。Ctrl+Dで追加してください。</translation>
    </message>
    <message>
        <source>Laying out the network</source>
        <translation>ネットワークを配置しています</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1を書き出しました。</translation>
    </message>
    <message>
        <source>Import a story</source>
        <translation>ストーリーの取り込み</translation>
    </message>
    <message>
        <source>Stories (*.story.json)</source>
        <translation>ストーリー (*.story.json)</translation>
    </message>
    <message>
        <source>Export the story</source>
        <translation>ストーリーの書き出し</translation>
    </message>
    <message>
        <source>Slides that can be edited (*.pptx)</source>
        <translation>編集できるスライド (*.pptx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>ウェブページ (*.html)</translation>
    </message>
    <message>
        <source>Story (*.story.json)</source>
        <translation>ストーリー (*.story.json)</translation>
    </message>
    <message>
        <source>Whichever this window is not on</source>
        <translation>このウィンドウのない画面</translation>
    </message>
    <message>
        <source>PDF, a slide a page (*.pdf)</source>
        <translation>PDF、1ページに1枚 (*.pdf)</translation>
    </message>
    <message>
        <source>PDF, with the notes (*.pdf)</source>
        <translation>PDF、ノート付き (*.pdf)</translation>
    </message>
    <message>
        <source>PDF, a handout with three slides a page (*.pdf)</source>
        <translation>PDF、配付資料、1ページに3枚 (*.pdf)</translation>
    </message>
    <message>
        <source>A folder of pictures (*.png)</source>
        <translation>画像のフォルダー (*.png)</translation>
    </message>
    <message>
        <source>A picture for a slide</source>
        <translation>スライドの画像</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>画像 (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>There is no record “%1” any more: choose another one.</source>
        <translation>記録「%1」はもうありません：別のものを選んでください。</translation>
    </message>
    <message>
        <source>This document has no kind “%1”: choose another one.</source>
        <translation>この文書に種類「%1」はありません：別のものを選んでください。</translation>
    </message>
    <message>
        <source>This record came with the document and is not changed: add a correction to it.</source>
        <translation>この記録は文書に付属するもので変更されません：訂正を加えてください。</translation>
    </message>
    <message>
        <source>This record came with the document and is not removed.</source>
        <translation>この記録は文書に付属するもので削除されません。</translation>
    </message>
    <message>
        <source>Only two records of one sort can become one.</source>
        <translation>同じ種類の二つの記録だけを一つにできます。</translation>
    </message>
    <message>
        <source>said of “%1”, which is one record with this now</source>
        <translation>「%1」について述べられたもの（現在はこの記録と一つ）</translation>
    </message>
</context>
<context>
    <name>trilateral::Editing</name>
    <message>
        <source>Took back: %1</source>
        <translation>取り消し：%1</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>元に戻しています：%1</translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation>やり直しています：%1</translation>
    </message>
    <message>
        <source>Going to another step of the history</source>
        <translation>履歴の別の段階へ移っています</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>取り消しています：%1</translation>
    </message>
    <message>
        <source>This is still being done; wait for its end, or cancel it at the bottom of the window: %1</source>
        <translation>まだ処理中です。終わるのを待つか、ウィンドウの下端で中止してください：%1</translation>
    </message>
</context>
<context>
    <name>trilateral::HistoryDialog</name>
    <message>
        <source>As it came</source>
        <translation>最初の状態</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Go to this point</source>
        <translation>この時点に移動</translation>
    </message>
    <message>
        <source>Take back this edit alone</source>
        <translation>この編集だけを取り消す</translation>
    </message>
</context>
<context>
    <name>trilateral::RecordDialog</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change what you added</source>
        <translation>自分で追加したものを変更</translation>
    </message>
    <message>
        <source>Add a relation or a position</source>
        <translation>関係・立場を追加</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>出来事を追加</translation>
    </message>
    <message>
        <source>Add a person or a body</source>
        <translation>人物・組織を追加</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立場</translation>
    </message>
    <message>
        <source>2025-03-22, March 2025, c. 2019, 2025-03-22/24</source>
        <translation>2025-03-22、2025年3月、約2019、2025-03-22/24</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>several, separated by ;</source>
        <translation>複数可、セミコロンで区切る</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>from the list, or a new one</source>
        <translation>一覧の出典、または新しい出典</translation>
    </message>
    <message>
        <source>page or address</source>
        <translation>ページ、アドレス</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>出典内の位置</translation>
    </message>
    <message>
        <source>“%1” is not in the record: choose a name from the list, or add it first.</source>
        <translation>「%1」は記録にありません：一覧から選ぶか、先に追加してください。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名称を付けてください。</translation>
    </message>
    <message>
        <source>Say who, and with whom or what.</source>
        <translation>誰が、誰と、または何と関わるかを書いてください。</translation>
    </message>
    <message>
        <source>Is this the “%1” of %2 that is there already?</source>
        <translation>これは既にある「%1」（%2）ですか？</translation>
    </message>
    <message>
        <source>Is this the “%1” that is there already?</source>
        <translation>これは既にある「%1」ですか？</translation>
    </message>
    <message>
        <source>No source is given; the record will say so.</source>
        <translation>出典がありません；記録にもそう示されます。</translation>
    </message>
    <message>
        <source>Further names…</source>
        <translation>その他の名称…</translation>
    </message>
    <message>
        <source>Other languages and scripts, short, former and alternative names, and who says so</source>
        <translation>他の言語や文字、略称・旧称・別名と、その出典</translation>
    </message>
    <message>
        <source>Further names</source>
        <translation>その他の名称</translation>
    </message>
</context>
<context>
    <name>trilateral::RemarkDialog</name>
    <message>
        <source>Add a note</source>
        <translation>注記を追加</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>言葉で</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>出典内の位置</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Give the date that you think right.</source>
        <translation>正しいと思う日付を書いてください。</translation>
    </message>
    <message>
        <source>Say it in words.</source>
        <translation>言葉で書いてください。</translation>
    </message>
    <message>
        <source>No source is given: it will stand there as your own word.</source>
        <translation>出典がありません：あなた自身の言葉として示されます。</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>自分の覚え書き</translation>
    </message>
    <message>
        <source>Give the name.</source>
        <translation>名称を入力してください。</translation>
    </message>
    <message>
        <source>2025-03-22, March 2025, c. 2019, 2025-03-22/24</source>
        <translation>2025-03-22、2025年3月、約2019、2025-03-22/24</translation>
    </message>
    <message>
        <source>from the list, or a new one</source>
        <translation>一覧の出典、または新しい出典</translation>
    </message>
    <message>
        <source>page or address</source>
        <translation>ページ、アドレス</translation>
    </message>
</context>
<context>
    <name>trilateral::WindowEditing</name>
    <message>
        <source>Added “%1”</source>
        <translation>「%1」を追加</translation>
    </message>
    <message>
        <source>Changed “%1”</source>
        <translation>「%1」を変更</translation>
    </message>
    <message>
        <source>Noted on “%1”</source>
        <translation>「%1」に注記</translation>
    </message>
    <message>
        <source>Corrected “%1”</source>
        <translation>「%1」を訂正</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since you opened it. Your edits would replace what was changed there.</source>
        <translation>「%1」は開いた後に別のプログラムで変更されました。保存するとその変更が置き換えられます。</translation>
    </message>
    <message>
        <source>Save as a copy…</source>
        <translation>コピーとして保存…</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>My record</source>
        <translation>私の記録</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Documents (*.trilateral)</source>
        <translation>文書 (*.trilateral)</translation>
    </message>
    <message>
        <source>Give up every edit since the document was last saved?</source>
        <translation>最後に保存してからの編集をすべて破棄しますか？</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Save what you edited?</source>
        <translation>編集した内容を保存しますか？</translation>
    </message>
    <message>
        <source>Edits of “%1” were not saved when the program ended (%2, %3).</source>
        <translation>プログラム終了時に「%1」の編集が保存されていませんでした（%2、%3）。</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 をインポートしています</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1 をインポート</translation>
    </message>
    <message>
        <source>%1 was imported: records %2, remarks %3.</source>
        <translation>%1 をインポートしました：記録 %2、指摘 %3。</translation>
    </message>
    <message>
        <source>Remove the import</source>
        <translation>このインポートを取り除く</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>フォルダーを取り込む</translation>
    </message>
    <message>
        <source>There is no table on the clipboard: copy rows, with the names of the columns, in a spreadsheet first.</source>
        <translation>クリップボードに表がありません。表計算ソフトで、列名ごと行をコピーしてください。</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>貼り付けた表</translation>
    </message>
    <message>
        <source>Looking into %1</source>
        <translation>%1を調べています</translation>
    </message>
    <message>
        <source>Tables, networks, calendars and documents (*.csv *.tsv *.txt *.xlsx *.json *.gexf *.graphml *.xml *.net *.paj *.ics *.trilateral)</source>
        <translation>表、ネットワーク、カレンダー、文書 (*.csv *.tsv *.txt *.xlsx *.json *.gexf *.graphml *.xml *.net *.paj *.ics *.trilateral)</translation>
    </message>
    <message>
        <source>“%1” is now one record with “%2”.</source>
        <translation>「%1」は「%2」と一つの記録になりました。</translation>
    </message>
    <message>
        <source>Made one record of “%1” and “%2”</source>
        <translation>「%1」と「%2」を一つの記録にしました</translation>
    </message>
    <message>
        <source>The program brings a newer version of the record in this document: %1.</source>
        <translation>この文書にある記録の新しい版がプログラムに付いています：%1。</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>取り入れる</translation>
    </message>
    <message>
        <source>Taking the newer record over</source>
        <translation>新しい記録を取り入れています</translation>
    </message>
    <message>
        <source>Took the newer record over</source>
        <translation>新しい記録を取り入れました</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>追加：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>削除：%1</translation>
    </message>
    <message>
        <source>No longer in the record, but kept, since yours speak of them: %1</source>
        <translation>記録にはもうありませんが、あなたの記録が触れているため残しました：%1</translation>
    </message>
    <message>
        <source>What the newer record changed</source>
        <translation>新しい記録で変わったこと</translation>
    </message>
    <message>
        <source>This came with the record and stays: say what is right instead.</source>
        <translation>これは記録に元からある内容で、そのまま残ります。正しいと考える内容を書いてください。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>AppendingText</name>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>インポートは取り消され、何も変更されませんでした。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>行為者</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>行為</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>中国語の題名</translation>
    </message>
    <message>
        <source>Title in Japanese</source>
        <translation>日本語の題名</translation>
    </message>
    <message>
        <source>Title in Korean</source>
        <translation>韓国語の題名</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>People and bodies</source>
        <translation>人物・組織</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>出典の記載</translation>
    </message>
    <message>
        <source>Places in the network</source>
        <translation>ネットワーク上の位置</translation>
    </message>
</context>
<context>
    <name>trilateral::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>%1 をインポート</translation>
    </message>
    <message>
        <source>This is a table of a dataset; its columns are known.</source>
        <translation>これはデータセットの表で、列の意味は分かっています。</translation>
    </message>
    <message>
        <source>Say what each column is. A column that is nothing special is kept with the record under its own name.</source>
        <translation>各列が何かを指定してください。特別でない列は、その名前のまま記録とともに保存されます。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>特になし</translation>
    </message>
    <message>
        <source>Say which column holds the date.</source>
        <translation>日付の列を指定してください。</translation>
    </message>
    <message>
        <source>Say which column holds a title, or who acts or takes part.</source>
        <translation>題名、行為者、または参加者の列を指定してください。</translation>
    </message>
    <message>
        <source>These are the records that are in the file.</source>
        <translation>ファイルにある記録です。</translation>
    </message>
</context>
<context>
    <name>trilateral::ImportReportDialog</name>
    <message>
        <source>What the import of %1 met</source>
        <translation>%1 のインポートで見つかったこと</translation>
    </message>
    <message>
        <source>Further ones: %1</source>
        <translation>その他：%1</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>表として保存…</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>表として保存</translation>
    </message>
    <message>
        <source>import report</source>
        <translation>インポートの報告</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
</context>
<context>
    <name>trilateral::MatrixView</name>
    <message>
        <source>Positions: holder by issue</source>
        <translation>立場：主体と論点</translation>
    </message>
    <message>
        <source>Country by country</source>
        <translation>国と国</translation>
    </message>
    <message>
        <source>Nodes of the network by each other</source>
        <translation>ネットワークの点どうし</translation>
    </message>
    <message>
        <source>By number of records</source>
        <translation>記録の数の順</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前の順</translation>
    </message>
    <message>
        <source>By community</source>
        <translation>コミュニティごと</translation>
    </message>
    <message>
        <source>Who by whom or what</source>
        <translation>誰が誰に、何に</translation>
    </message>
    <message>
        <source>Order of rows and columns</source>
        <translation>行と列の順序</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>Copy the cells for a spreadsheet</source>
        <translation>表計算用にセルをコピー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Nothing here. Remove a filter, or choose another form.</source>
        <translation>何もありません。絞り込みを外すか、別の形を選んでください。</translation>
    </message>
    <message>
        <source>Matrix of relations; arrow keys walk, Enter selects</source>
        <translation>関係の行列表。矢印キーで移動、Enterで選択</translation>
    </message>
</context>
<context>
    <name>trilateral::TriangleView</name>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>The three, year by year; arrow keys walk, Enter selects</source>
        <translation>三者を年ごとに。矢印キーで移動、Enterで選択</translation>
    </message>
    <message>
        <source>There are no three foremost in what passes the filter, or nothing between them.</source>
        <translation>絞り込みを通ったものに主要な三者がないか、その間に何もありません。</translation>
    </message>
    <message>
        <source>A click on a side or a middle selects what it counts; a click on a year makes it the period.</source>
        <translation>辺か中央をクリックすると数えた記録を選択。年をクリックするとその年が期間になります。</translation>
    </message>
</context>
<context>
    <name>ResultsText</name>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>「%1」に書き込めません：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be removed: %2.</source>
        <translation>「%1」を削除できません：%2。</translation>
    </message>
</context>
<context>
    <name>SlideViews</name>
    <message>
        <source>Timeline</source>
        <translation>年表</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Matrix: positions by issue</source>
        <translation>行列：論点ごとの立場</translation>
    </message>
    <message>
        <source>Matrix: country by country</source>
        <translation>行列：国と国</translation>
    </message>
    <message>
        <source>Matrix: nodes of the network</source>
        <translation>行列：ネットワークの節点</translation>
    </message>
    <message>
        <source>Triangles by year</source>
        <translation>年ごとの三角形</translation>
    </message>
    <message>
        <source>Words alone</source>
        <translation>言葉だけ</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>StoredImage</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>「%1」を読めません：%2。</translation>
    </message>
    <message>
        <source>“%1” is too large for a slide: make it smaller first.</source>
        <translation>「%1」はスライドには大きすぎます：先に小さくしてください。</translation>
    </message>
    <message>
        <source>“%1” is no picture that a slide can show: choose a PNG or a JPEG.</source>
        <translation>「%1」はスライドに表示できる画像ではありません：PNG か JPEG を選んでください。</translation>
    </message>
</context>
<context>
    <name>trilateral::ExerciseDialog</name>
    <message>
        <source>Class exercises</source>
        <translation>授業の練習問題</translation>
    </message>
    <message>
        <source>What the view shows</source>
        <translation>ビューに表示されているもの</translation>
    </message>
    <message>
        <source>The story “%1”</source>
        <translation>ストーリー「%1」</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>もとにするもの</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>The same number gives the same exercises</source>
        <translation>同じ番号なら同じ演習になります</translation>
    </message>
    <message>
        <source>Check the answers</source>
        <translation>答えを確かめる</translation>
    </message>
    <message>
        <source>Worksheet with key…</source>
        <translation>問題用紙と解答…</translation>
    </message>
    <message>
        <source>Earlier results…</source>
        <translation>これまでの結果…</translation>
    </message>
    <message>
        <source>There is too little here for an exercise: widen the filter.</source>
        <translation>演習にするには記録が足りません：絞り込みを広げてください。</translation>
    </message>
    <message>
        <source>%1 of %2 are right. The result is kept on this computer alone.</source>
        <translation>%2問中%1問が正解です。結果はこのコンピューターだけに残ります。</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1を書き出しました。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>これまでの結果</translation>
    </message>
    <message>
        <source>%1 · %2 · sheet %3: %4 of %5</source>
        <translation>%1 · %2 · シート%3：%5問中%4問</translation>
    </message>
    <message>
        <source>Kept in %1, and nowhere else.</source>
        <translation>%1だけに保存され、ほかにはありません。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>trilateral::ExerciseSheet</name>
    <message>
        <source>Drag these into order, the earliest first</source>
        <translation>古い順に並べ替えてください</translation>
    </message>
    <message>
        <source>In which year was it?</source>
        <translation>何年でしたか。</translation>
    </message>
    <message>
        <source>Who is missing from this meeting?</source>
        <translation>この会議に足りないのは誰ですか。</translation>
    </message>
    <message>
        <source>Which of these people said it?</source>
        <translation>これを言ったのはこの中の誰ですか。</translation>
    </message>
</context>
<context>
    <name>trilateral::StoryBook</name>
    <message>
        <source>Added the story “%1”</source>
        <translation>ストーリー「%1」を追加</translation>
    </message>
    <message>
        <source>Deleted the story “%1”</source>
        <translation>ストーリー「%1」を削除</translation>
    </message>
    <message>
        <source>Changed the title of “%1”</source>
        <translation>「%1」の題を変更</translation>
    </message>
    <message>
        <source>Added a slide to “%1”</source>
        <translation>「%1」にスライドを追加</translation>
    </message>
    <message>
        <source>Deleted slide %1 of “%2”</source>
        <translation>「%2」のスライド%1を削除</translation>
    </message>
    <message>
        <source>Moved slide %1 of “%2” to place %3</source>
        <translation>「%2」のスライド%1を%3番目へ移動</translation>
    </message>
</context>
<context>
    <name>trilateral::KeptPins</name>
    <message>
        <source>Let go of all kept places</source>
        <translation>固定した位置をすべて解除</translation>
    </message>
    <message>
        <source>Keep places in the network</source>
        <translation>ネットワークの位置を保存</translation>
    </message>
</context>
<context>
    <name>trilateral::DataDialog</name>
    <message>
        <source>Export data</source>
        <translation>データを書き出す</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>%1 pass the filter</source>
        <translation>絞り込みに合うもの%1件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>省かれるもの</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Nothing: the folder can be imported again.</source>
        <translation>なし：このフォルダーは再び読み込めます。</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>Folder of CSV tables, to be imported again</source>
        <translation>CSV表のフォルダー、再び読み込める</translation>
    </message>
    <message>
        <source>Bibliography, CSL-JSON</source>
        <translation>文献目録、CSL-JSON</translation>
    </message>
    <message>
        <source>JSON, for scripts</source>
        <translation>JSON、スクリプト用</translation>
    </message>
    <message>
        <source>Workbook of a spreadsheet</source>
        <translation>表計算のブック</translation>
    </message>
    <message>
        <source>Network in time, GEXF</source>
        <translation>時間つきネットワーク、GEXF</translation>
    </message>
    <message>
        <source>Network, GraphML</source>
        <translation>ネットワーク、GraphML</translation>
    </message>
    <message>
        <source>Calendar, iCalendar</source>
        <translation>カレンダー、iCalendar</translation>
    </message>
    <message>
        <source>Bibliography, BibTeX</source>
        <translation>文献目録、BibTeX</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1を書き出しています</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1を書き出しました。</translation>
    </message>
</context>
<context>
    <name>DataExport</name>
    <message>
        <source>Cannot write “%1”: %2.</source>
        <translation>「%1」に書き込めません：%2。</translation>
    </message>
    <message>
        <source>the folder of that name cannot be replaced</source>
        <translation>同じ名前のフォルダーを置き換えられません</translation>
    </message>
    <message>
        <source>the finished folder cannot be put there</source>
        <translation>できたフォルダーをそこに置けません</translation>
    </message>
    <message>
        <source>the folder holds other files; choose a new or an empty one</source>
        <translation>フォルダーにほかのファイルがあります。新しいか空のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>A network holds records and their ties; %1 figures, all citations, notes and other names are left out.</source>
        <translation>ネットワークは記録とそのつながりを含み、数値%1件、出典、注、ほかの名称は省かれます。</translation>
    </message>
    <message>
        <source>A calendar holds events of known days; %1 other events, and all that is no event, are left out.</source>
        <translation>カレンダーは日の分かる出来事を含み、ほかの出来事%1件と出来事でないものは省かれます。</translation>
    </message>
    <message>
        <source>A bibliography holds the sources alone, and %1 of them name nobody who could be cited.</source>
        <translation>文献目録は出典だけを含み、そのうち%1件には引用できる相手がありません。</translation>
    </message>
    <message>
        <source>Stories and the places of nodes are left out.</source>
        <translation>ストーリーとノードの位置は省かれます。</translation>
    </message>
    <message>
        <source>Stories are left out; every cell is text, at most 32,767 characters long.</source>
        <translation>ストーリーは省かれます。どのセルも文字列で、長くて32,767文字です。</translation>
    </message>
    <message>
        <source>Exporting was cancelled; nothing was written.</source>
        <translation>書き出しを取り消しました。何も書き込んでいません。</translation>
    </message>
</context>
<context>
    <name>ForeignFile</name>
    <message>
        <source>“%1” cannot be read: check its name and its permissions.</source>
        <translation>「%1」を読めません。名前とアクセス権を確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is too large for a JSON file: import it as CSV.</source>
        <translation>「%1」はJSONファイルとしては大きすぎます。CSVで取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” is damaged JSON (%2, byte %3): export it again where it comes from.</source>
        <translation>「%1」は壊れたJSONです（%2、%3バイト目）。出力し直してください。</translation>
    </message>
    <message>
        <source>“%1” is JSON, but neither ours nor a timeline nor the result of a query: import it as CSV.</source>
        <translation>「%1」はJSONですが、このプログラムのものでも、年表でも、検索結果でもありません。CSVで取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” is XML, but neither GEXF nor GraphML: export it as one of these, or as CSV.</source>
        <translation>「%1」はXMLですが、GEXFでもGraphMLでもありません。いずれか、またはCSVで出力してください。</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>取り込みを取り消しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>The file is damaged here, and what comes after was left out: %1</source>
        <translation>ファイルがここで壊れており、以降は取り込みませんでした：%1</translation>
    </message>
    <message>
        <source>This node has no id, and was left out: give it one.</source>
        <translation>この節点には識別子がなく、取り込みませんでした。付けてください。</translation>
    </message>
    <message>
        <source>This edge lacks an end, and was left out: give it a source and a target.</source>
        <translation>この辺には端が足りず、取り込みませんでした。両端を書いてください。</translation>
    </message>
    <message>
        <source>“%1” vertices are too many, and were left out.</source>
        <translation>「%1」個の頂点は多すぎるため、取り込みませんでした。</translation>
    </message>
    <message>
        <source>“%1” is no number of a vertex, and this row was left out.</source>
        <translation>「%1」は頂点の番号ではなく、この行は取り込みませんでした。</translation>
    </message>
    <message>
        <source>This event never ends, and was left out: the file is cut short.</source>
        <translation>この出来事には終わりがなく、取り込みませんでした。ファイルが途中で切れています。</translation>
    </message>
    <message>
        <source>This event has no title, and was left out: give it one.</source>
        <translation>この出来事には題名がなく、取り込みませんでした。付けてください。</translation>
    </message>
    <message>
        <source>This event has no date that could be read, and stands without one.</source>
        <translation>この出来事の日付は読めず、日付なしで置かれます。</translation>
    </message>
    <message>
        <source>Of this event, which recurs by a rule that is not read (%1), only the first time was taken.</source>
        <translation>この出来事は読み取れない規則（%1）で繰り返されるため、最初の回だけ取り込みました。</translation>
    </message>
    <message>
        <source>This event recurs without end; its first %1 times were taken.</source>
        <translation>この出来事は限りなく繰り返されるため、最初の%1回を取り込みました。</translation>
    </message>
    <message>
        <source>The sheet “%1” is damaged or too large, and was left out.</source>
        <translation>シート「%1」は壊れているか大きすぎるため、取り込みませんでした。</translation>
    </message>
    <message>
        <source>“%1” holds no sheet that could be read: save it as “CSV UTF-8” and import that.</source>
        <translation>「%1」には読めるシートがありません。「CSV UTF-8」で保存して取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” is a ZIP file, but no workbook: unpack it and import what is in it.</source>
        <translation>「%1」はZIPファイルですが、ブックではありません。展開して中身を取り込んでください。</translation>
    </message>
    <message>
        <source>Dates on 1 January may stand for a whole year: ask the query for the precision, too, as “datePrecision”.</source>
        <translation>1月1日の日付は一年全体を表すことがあります。検索で精度も「datePrecision」として求めてください。</translation>
    </message>
    <message>
        <source>Only the first %1 edges were taken: divide the file.</source>
        <translation>最初の%1本の辺だけを取り込みました。ファイルを分けてください。</translation>
    </message>
    <message>
        <source>The events of this file recur too often: of this one and the next, only the first times were taken.</source>
        <translation>このファイルの予定は繰り返しが多すぎるため、この予定から先は最初の数回だけを取り込みました。</translation>
    </message>
</context>
<context>
    <name>trilateral::EmptyState</name>
    <message>
        <source>This list is empty. Begin with one of these:</source>
        <translation>この一覧は空です。次のいずれかで始めてください：</translation>
    </message>
</context>
<context>
    <name>trilateral::RecordTableModel</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>%1 (yours: %2)</source>
        <translation>%1（自分：%2）</translation>
    </message>
</context>
<context>
    <name>trilateral::RecordTable</name>
    <message>
        <source>Records that pass the filter</source>
        <translation>絞り込みに残った記録</translation>
    </message>
    <message>
        <source>A double click or F2 changes a cell. What came with the record stays as it is; what you say instead stands beside it.</source>
        <translation>ダブルクリックまたはF2でセルを変更できます。記録に元からある内容はそのまま残り、あなたの記述がその横に並びます。</translation>
    </message>
</context>
<context>
    <name>trilateral::UncitedDialog</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message numerus="yes">
        <source>A reader could not look up what %n fact(s) of this figure rest on.</source>
        <translation>
            <numerusform>この図の事実%n件は、読者が根拠を確かめられません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts without a source to cite</source>
        <translation>引用できる出典のない事実</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>出典なし</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>省く</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>trilateral::NamesDialog</name>
    <message>
        <source>Names and their sources</source>
        <translation>名称とその出典</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>該当箇所</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>名称を追加</translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation>この名称を削除</translation>
    </message>
    <message>
        <source>shown as title</source>
        <translation>見出しとして表示</translation>
    </message>
    <message>
        <source>Say in which language “%1” is.</source>
        <translation>「%1」が何語かを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no code of a language or a script: choose one from the list, or type one such as “la” or “Cyrl”.</source>
        <translation>「%1」は言語や文字のコードではありません。一覧から選ぶか、「la」「Cyrl」のようなコードを入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) without a source of their own.</source>
        <translation>
            <numerusform>固有の出典のない名称：%n件</numerusform>
        </translation>
    </message>
</context>
</TS>
