<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>ChangesetText</name>
    <message>
        <source>This step of the history no longer fits the document, and nothing was changed.</source>
        <translation>历史中的这一步与文档不再相符，未作任何更改。</translation>
    </message>
</context>
<context>
    <name>DatabaseText</name>
    <message>
        <source>“%1” is damaged: restore it from a copy, or import its dataset again.</source>
        <translation>“%1”已损坏：请从副本恢复，或重新导入其数据集。</translation>
    </message>
    <message>
        <source>There is no room left for “%1”: free some space and try again.</source>
        <translation>空间不足，无法存放“%1”：请腾出空间后重试。</translation>
    </message>
    <message>
        <source>“%1” is in use by another program: close it there and try again.</source>
        <translation>“%1”正被其他程序使用：请在该程序中关闭后重试。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: check its permissions and those of its folder.</source>
        <translation>无法打开“%1”：请检查该文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: check its permissions, or choose another place.</source>
        <translation>无法写入“%1”：请检查其权限，或选择其他位置。</translation>
    </message>
    <message>
        <source>The device failed on “%1”: check its space and its state, and try again.</source>
        <translation>读写“%1”时设备出错：请检查设备的空间和状态后重试。</translation>
    </message>
    <message>
        <source>“%1” holds a text that is too long to be read: import its dataset again.</source>
        <translation>“%1”中有过长而无法读取的文字：请重新导入其数据集。</translation>
    </message>
    <message>
        <source>There is not enough memory for “%1”: close other programs and try again.</source>
        <translation>内存不足，无法处理“%1”：请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>“%1” cannot be used (%2): restore it from a copy.</source>
        <translation>无法使用“%1”（%2）：请从副本恢复。</translation>
    </message>
    <message>
        <source>“%1” takes too long to read and was left closed: import its dataset again.</source>
        <translation>读取“%1”耗时过长，未予打开：请重新导入其数据集。</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>How they were connected by %1</source>
        <translation>到%1为止它们如何相连</translation>
    </message>
    <message>
        <source>How they are connected</source>
        <translation>它们如何相连</translation>
    </message>
    <message>
        <source>Nothing in the record connects them.</source>
        <translation>记录中没有任何内容把它们联系起来。</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>日期不明</translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) without a date in the record were left out.</source>
        <translation><numerusform>另有%n条没有日期的联系未计入。</numerusform></translation>
    </message>
    <message>
        <source>A click on the steps selects them all, also on the timeline.</source>
        <translation>点击步数即选中整条路径，时间轴上也一并选中。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation><numerusform>%n步</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation><numerusform>%n个来源</numerusform></translation>
    </message>
    <message>
        <source>Names, and who uses them</source>
        <translation>名称及其使用方</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Terms of office</source>
        <translation>任期</translation>
    </message>
    <message>
        <source>What rests on it</source>
        <translation>以此为据的记录</translation>
    </message>
    <message>
        <source>official name</source>
        <translation>正式名称</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>romanised</source>
        <translation>罗马字拼写</translation>
    </message>
    <message>
        <source>former name</source>
        <translation>旧称</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>异称</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>缩写</translation>
    </message>
    <message>
        <source>Meetings and events</source>
        <translation>会议与事件</translation>
    </message>
    <message>
        <source>People and bodies</source>
        <translation>人物与机构</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>host</source>
        <translation>主办</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>主持</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Expected to take part</source>
        <translation>预定参加者</translation>
    </message>
    <message>
        <source>Was to take part</source>
        <translation>原定参加者</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>follows %1</source>
        <translation>接续：%1</translation>
    </message>
    <message>
        <source>followed by %1</source>
        <translation>后续：%1</translation>
    </message>
    <message>
        <source>prepares %1</source>
        <translation>为其筹备：%1</translation>
    </message>
    <message>
        <source>prepared by %1</source>
        <translation>前期筹备：%1</translation>
    </message>
    <message>
        <source>replaces %1</source>
        <translation>取代：%1</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>后被取代：%1</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>回应对象：%1</translation>
    </message>
    <message>
        <source>answered by %1</source>
        <translation>得到回应：%1</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>属于：%1</translation>
    </message>
    <message>
        <source>includes %1</source>
        <translation>包含：%1</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后会议</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Agreed at</source>
        <translation>达成于</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and what a source says of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a date</comment>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>各来源的说法</translation>
    </message>
    <message>
        <source>Not certain.</source>
        <translation>尚不确定。</translation>
    </message>
    <message>
        <source>Corrections and doubts</source>
        <translation>更正与存疑</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>见于</translation>
    </message>
    <message>
        <source>First planned for %1</source>
        <translation>原定%1</translation>
    </message>
    <message>
        <source>no name in this language</source>
        <translation>暂无中文名称</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>当前显示</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) selected</source>
        <translation>
            <numerusform>已选择%n条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>共同点</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择任何记录</translation>
    </message>
    <message>
        <source>Click a mark or a name to see what is known of it, and who says so.</source>
        <translation>点击标记或名称，即可查看已知内容及其出处。</translation>
    </message>
    <message>
        <source>Drag in the strip below the timeline to choose a period; Ctrl+K searches.</source>
        <translation>在时间线下方的条带中拖动可选定时段；按 Ctrl+K 搜索。</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Said about them</source>
        <translation>他方说法</translation>
    </message>
    <message>
        <source>Position taken</source>
        <translation>所持立场</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持有方</translation>
    </message>
    <message>
        <source>From</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>On</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>To</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>说法来自</translation>
    </message>
    <message>
        <source>On the occasion of</source>
        <translation>场合</translation>
    </message>
    <message>
        <source>In the same series</source>
        <translation>同一指标</translation>
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
        <translation>所持立场</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who took part, and as what</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between a source, its publisher and its date</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>used by %1</source>
        <comment>a name, by a country</comment>
        <translation>%1使用</translation>
    </message>
    <message>
        <source>at an unknown date</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a place in a list</comment>
        <translation>第%1项，共%2项</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ 上一项</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>下一项 ›</translation>
    </message>
    <message>
        <source>Read through it, paragraph by paragraph ›</source>
        <translation>逐段通读 ›</translation>
    </message>
    <message>
        <source>What they speak of</source>
        <translation>其中涉及</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between the last two names</comment>
        <translation>和</translation>
    </message>
    <message>
        <source>Published %1</source>
        <comment>a date</comment>
        <translation>发表于%1</translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation>未注明来源。</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>自己的注记</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>simplified characters</source>
        <translation>简体字</translation>
    </message>
    <message>
        <source>traditional characters</source>
        <translation>繁体字</translation>
    </message>
    <message>
        <source>kanji and kana</source>
        <translation>汉字和假名</translation>
    </message>
    <message>
        <source>hangul</source>
        <translation>谚文</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>拉丁字母</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>西里尔字母</translation>
    </message>
</context>
<context>
    <name>DocumentFileText</name>
    <message>
        <source>There is no file “%1”: check its name.</source>
        <translation>没有文件“%1”：请检查文件名。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a document: import it into one first.</source>
        <translation>“%1”是文件夹，不是文档：请先将其导入为文档。</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file: choose a document.</source>
        <translation>“%1”不是普通文件：请选择一份文档。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: check its permissions.</source>
        <translation>无法读取“%1”：请检查其权限。</translation>
    </message>
    <message>
        <source>“%1” is not a document of this program: import it into one first.</source>
        <translation>“%1”不是本程序的文档：请先将其导入为文档。</translation>
    </message>
    <message>
        <source>“%1” is cut short: copy it again, or restore it from a copy.</source>
        <translation>“%1”不完整：请重新复制，或从副本恢复。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of this program: update the program to open it.</source>
        <translation>“%1”由本程序的更新版本写成：请更新程序后再打开。</translation>
    </message>
    <message>
        <source>“%1” is empty: restore it from a copy.</source>
        <translation>“%1”是空文件：请从副本恢复。</translation>
    </message>
    <message>
        <source>“%1” holds tables that this program does not write, and is not opened: export it to CSV where it comes from, and import that.</source>
        <translation>“%1”含有并非本程序写入的表，因此不予打开：请在其来源程序中导出为 CSV 再导入。</translation>
    </message>
</context>
<context>
    <name>Edtf</name>
    <message>
        <source>“%1” is not a date that can be read: write it as 2025-03-22, 2025-03, 2025, 2010-05-29/2010-05-30, 2012-12-26/.. or 2025-03~.</source>
        <translation>无法将“%1”识别为日期：请写成 2025-03-22、2025-03、2025、2010-05-29/2010-05-30、2012-12-26/.. 或 2025-03~。</translation>
    </message>
    <message>
        <source>“%1” ends before it begins: write the earlier date first.</source>
        <translation>“%1”的结束早于开始：请先写较早的日期。</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Kinds of record</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>数据层</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>FigureFile</name>
    <message>
        <source>Cannot read “%1”: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” does not carry the state of a figure; only PNG, SVG and PDF files that this program wrote do.</source>
        <translation>“%1”不含图的状态；只有本程序写出的 PNG、SVG 和 PDF 文件才含有。</translation>
    </message>
    <message>
        <source>Exporting was cancelled; nothing was written.</source>
        <translation>已取消导出；没有写入任何内容。</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>all time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>以%1为中心</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>截至%1的所知</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This row names nobody and nothing, and was left out: give it a subject, an object or a title.</source>
        <translation>此行没有任何名称，已略去：请填写主体、对象或标题。</translation>
    </message>
    <message>
        <source>“%1” in “%2” is the id of no record, and was left out: correct it or add the record.</source>
        <translation>“%2”中的“%1”不是任何记录的标识，已略去：请更正，或添加该记录。</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>导入已取消；没有任何更改。</translation>
    </message>
    <message>
        <source>There is no “%1”: check the name.</source>
        <translation>没有“%1”：请检查名称。</translation>
    </message>
    <message>
        <source>The folder “%1” holds no CSV files: choose a dataset folder.</source>
        <translation>文件夹“%1”中没有 CSV 文件：请选择数据集文件夹。</translation>
    </message>
    <message>
        <source>This file is no table of a dataset and no list of events, and was left out: name its columns date, subject, relation and object, or give a mapping.</source>
        <translation>此文件既不是数据集的表，也不是事件列表，已略去：请将各列命名为 date、subject、relation 和 object，或提供映射。</translation>
    </message>
    <message>
        <source>The mapping names a column “%1” that is not there: correct the mapping.</source>
        <translation>映射中的列“%1”不存在：请更正映射。</translation>
    </message>
    <message>
        <source>Nothing in “%1” could be imported. %2</source>
        <translation>“%1”中没有可导入的内容。%2</translation>
    </message>
    <message>
        <source>“%1” is no id, and this row was left out: write kind/name in small letters, digits and hyphens.</source>
        <translation>“%1”不是标识，此行已略去：请用小写字母、数字和连字符写成 kind/name。</translation>
    </message>
    <message>
        <source>“%1” is no kind, and this row was left out: add it to kinds.csv or correct it.</source>
        <translation>“%1”不是类型，此行已略去：请将其加入 kinds.csv，或更正。</translation>
    </message>
    <message>
        <source>The id “%1” is used a second time, and this row was left out: rename or remove one.</source>
        <translation>标识“%1”重复使用，此行已略去：请更名或删除其一。</translation>
    </message>
    <message>
        <source>“%1” is no number, and was left out: write digits with a point, without a unit.</source>
        <translation>“%1”不是数字，已略去：请写数字和小数点，不带单位。</translation>
    </message>
    <message>
        <source>“%1” in “%2” is no whole number from 0 to %3, and was left out: correct it.</source>
        <translation>“%2”中的“%1”不是 0 到 %3 的整数，已略去：请更正。</translation>
    </message>
    <message>
        <source>“%1” is no status, and was left out: write held, planned, postponed, cancelled, proposed, claimed, disputed or in-force.</source>
        <translation>“%1”不是状态，已略去：请写 held、planned、postponed、cancelled、proposed、claimed、disputed 或 in-force。</translation>
    </message>
    <message>
        <source>“%1” is no %2, and was left out: add it to %2s.csv or correct it.</source>
        <translation>“%1”不是 %2，已略去：请将其加入 %2s.csv，或更正。</translation>
    </message>
    <message>
        <source>The column “%1” is missing: add it or correct the header.</source>
        <translation>缺少列“%1”：请添加此列，或更正表头。</translation>
    </message>
    <message>
        <source>“%1” in “%2” is the id of no record, and this row was left out: correct it or add the record.</source>
        <translation>“%2”中的“%1”不是任何记录的标识，此行已略去：请更正，或添加该记录。</translation>
    </message>
    <message>
        <source>This name has no text, and was left out: write one.</source>
        <translation>此名称没有文字，已略去：请填写。</translation>
    </message>
    <message>
        <source>“%1” in “%2” is not a whole number, and was left out: correct it.</source>
        <translation>“%2”中的“%1”不是整数，已略去：请更正。</translation>
    </message>
    <message>
        <source>“%1” is no tone, and was left out: add it to tones.csv or correct it.</source>
        <translation>“%1”不是基调，已略去：请将其加入 tones.csv，或更正。</translation>
    </message>
    <message>
        <source>“%1” says nothing that this program knows, and was left out.</source>
        <translation>“%1”的内容本程序无法识别，已略去。</translation>
    </message>
    <message>
        <source>“%1” is no base of a kind, and the kind was left out: write entity, event, relation or observation.</source>
        <translation>“%1”不是类型的基类，该类型已略去：请写 entity、event、relation 或 observation。</translation>
    </message>
    <message>
        <source>“%1” is no kind, and was left out: add it to kinds.csv or correct it.</source>
        <translation>“%1”不是类型，已略去：请将其加入 kinds.csv，或更正。</translation>
    </message>
    <message>
        <source>This row has no “%1”, and was left out: give it one.</source>
        <translation>此行没有“%1”，已略去：请填写。</translation>
    </message>
    <message>
        <source>“%1” is defined a second time, and this row was left out: remove one.</source>
        <translation>“%1”重复定义，此行已略去：请删除其一。</translation>
    </message>
    <message>
        <source>There are too many rows of this kind, and “%1” was left out.</source>
        <translation>此类行过多，“%1”已略去。</translation>
    </message>
    <message>
        <source>There is another story “%1”; this one was left out.</source>
        <translation>已有另一个故事“%1”；这一个未导入。</translation>
    </message>
    <message>
        <source>“%1” is a document already: open it instead.</source>
        <translation>“%1”已是文档：请直接打开。</translation>
    </message>
    <message>
        <source>This file is not in UTF-8 and was read as %1: look whether its letters are right.</source>
        <translation>此文件不是UTF-8编码，已按%1读取：请检查文字是否正确。</translation>
    </message>
    <message>
        <source>This row gives no position, and was left out: it needs layout, x and y.</source>
        <translation>此行没有位置，未导入：需要layout、x和y。</translation>
    </message>
    <message>
        <source>The table “%1” is too large for one import, and what goes beyond 2,000 columns or a gigabyte was left out: divide it.</source>
        <translation>表“%1”过大，无法一次导入，超出2,000列或1 GB的部分未导入：请拆分。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Down, Up</source>
        <translation>↓、↑</translation>
    </message>
    <message>
        <source>Walk through what was found; its marks light up</source>
        <translation>逐个浏览搜索结果，相应标记会亮起</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Select it</source>
        <translation>选中该项</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the list, then leave the field</source>
        <translation>关闭列表，再离开搜索框</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Choose a facet&apos;s value, or take it back</source>
        <translation>选择或取消一个筛选条件</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>←、→</translation>
    </message>
    <message>
        <source>Close and open a section of the facets</source>
        <translation>收起和展开筛选中的一节</translation>
    </message>
    <message>
        <source>Tab, Enter</source>
        <translation>Tab、Enter</translation>
    </message>
    <message>
        <source>Walk through the links of the details, and follow one</source>
        <translation>逐个浏览详情中的链接，并打开其一</translation>
    </message>
    <message>
        <source>In both views</source>
        <translation>两个视图中</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>滚轮</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>以指针处为中心缩放</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Shift+滚轮</translation>
    </message>
    <message>
        <source>Pan sideways</source>
        <translation>左右平移</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Shift+拖动</translation>
    </message>
    <message>
        <source>Select in a box</source>
        <translation>框选</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>点击</translation>
    </message>
    <message>
        <source>Select; on empty ground, select nothing</source>
        <translation>选中；点击空白处则取消选择</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+点击</translation>
    </message>
    <message>
        <source>Add to the selection, or take out of it</source>
        <translation>加入选择，或从中移除</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>右键点击</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>其他可用操作</translation>
    </message>
    <message>
        <source>Ctrl+9</source>
        <translation>Ctrl+9</translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation>缩放至所选</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+、−</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>放大和缩小</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Select the one before or after in the lane</source>
        <translation>选择同一行中的前一个或后一个</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑、↓</translation>
    </message>
    <message>
        <source>Select in the next lane</source>
        <translation>在相邻的行中选择</translation>
    </message>
    <message>
        <source>Comma, full stop</source>
        <translation>逗号、句点</translation>
    </message>
    <message>
        <source>Select the one before or after of all</source>
        <translation>在全部记录中选择前一个或后一个</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>Select the first or last of the lane</source>
        <translation>选择该行的第一个或最后一个</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Enter、双击</translation>
    </message>
    <message>
        <source>Zoom to it and show the details</source>
        <translation>放大到该项并显示详情</translation>
    </message>
    <message>
        <source>W, S, A, D</source>
        <translation>W、S、A、D</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, pan left, pan right</source>
        <translation>放大、缩小、左移、右移</translation>
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
        <translation>滚动各行</translation>
    </message>
    <message>
        <source>Drag along the years</source>
        <translation>沿年份拖动</translation>
    </message>
    <message>
        <source>Choose a period; a double click lets go of it</source>
        <translation>选定时段；双击则取消</translation>
    </message>
    <message>
        <source>Strip below the timeline</source>
        <translation>时间线下方的条带</translation>
    </message>
    <message>
        <source>Choose a period, move it, or pull at its ends</source>
        <translation>选定、移动或拉伸时段</translation>
    </message>
    <message>
        <source>Move the period by a month, with Ctrl by a year</source>
        <translation>将时段移动一个月，按住 Ctrl 则移动一年</translation>
    </message>
    <message>
        <source>Shift+Left, Shift+Right</source>
        <translation>Shift+←、Shift+→</translation>
    </message>
    <message>
        <source>Shorten or lengthen it</source>
        <translation>缩短或延长时段</translation>
    </message>
    <message>
        <source>Delete, double click</source>
        <translation>Delete、双击</translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation>取消时段</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Fit everything</source>
        <translation>缩放至全部</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Show a record with its neighbours alone</source>
        <translation>只显示一条记录及其邻居</translation>
    </message>
    <message>
        <source>H, Shift+H</source>
        <translation>H、Shift+H</translation>
    </message>
    <message>
        <source>Hide what is selected; show everything hidden</source>
        <translation>隐藏所选；显示所有隐藏的</translation>
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
        <translation>两个对比时期并列，或合为一图</translation>
    </message>
    <message>
        <source>Show the neighbours of the selected too, or fold them</source>
        <translation>也显示所选的邻居，或收起</translation>
    </message>
    <message>
        <source>With neighbours alone: one step more or less</source>
        <translation>只显示邻居时：多一步或少一步</translation>
    </message>
    <message>
        <source>Drag a node</source>
        <translation>拖动节点</translation>
    </message>
    <message>
        <source>Pin it where it is left</source>
        <translation>固定在放开之处</translation>
    </message>
    <message>
        <source>[, ]</source>
        <translation>[、]</translation>
    </message>
    <message>
        <source>Rewind the record to what was known before, and forward again</source>
        <translation>将记录回溯到此前所知，以及向前恢复</translation>
    </message>
    <message>
        <source>Drag a lane&apos;s name</source>
        <translation>拖动行名</translation>
    </message>
    <message>
        <source>Move the lane</source>
        <translation>移动该行</translation>
    </message>
    <message>
        <source>Open or close the lanes inside the lane of the selected</source>
        <translation>展开或收起所选记录所在行的子行</translation>
    </message>
    <message>
        <source>Alt+wheel</source>
        <translation>Alt+滚轮</translation>
    </message>
    <message>
        <source>Make the lanes taller or lower</source>
        <translation>调整行高</translation>
    </message>
    <message>
        <source>Select the neighbour that way; with nothing selected, pan</source>
        <translation>选择该方向上的邻居；未选择时平移</translation>
    </message>
    <message>
        <source>Ctrl+arrow keys</source>
        <translation>Ctrl+方向键</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Select the most important</source>
        <translation>选择最重要者</translation>
    </message>
    <message>
        <source>Enter, Backspace</source>
        <translation>回车、退格</translation>
    </message>
    <message>
        <source>Into the neighbours of the selected, and back out</source>
        <translation>进入所选者的邻居，再返回</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Public record</source>
        <translation>公开记录</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>the public record, short</comment>
        <translation>记录</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>what the user adds, short</comment>
        <translation>我的</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Nothing in this network says where on the Earth it lies: give places a latitude and a longitude, or choose another layout.</source>
        <translation>此网络中没有任何内容说明其在地球上的位置：请为地点填写纬度和经度，或选择其他布局。</translation>
    </message>
    <message>
        <source>There is no layout called “%1”; choose one of: %2.</source>
        <translation>没有名为“%1”的布局；请从以下选择：%2。</translation>
    </message>
    <message>
        <source>The sizes belong to another network.</source>
        <translation>这些尺寸属于另一个网络。</translation>
    </message>
    <message>
        <source>The earlier positions belong to another network.</source>
        <translation>先前的位置属于另一个网络。</translation>
    </message>
    <message>
        <source>The layout was stopped.</source>
        <translation>布局已停止。</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>The separator in “%1” must be one sign, such as ;</source>
        <translation>“%1”中的分隔符必须是单个符号，例如 ;</translation>
    </message>
    <message>
        <source>“%1” in “%2” is nothing that can be mapped: use %3.</source>
        <translation>“%2”中的“%1”不是可映射的项：请使用 %3。</translation>
    </message>
    <message>
        <source>The mapping “%1” cannot be read: check its name and permissions.</source>
        <translation>无法读取映射“%1”：请检查其名称和权限。</translation>
    </message>
    <message>
        <source>The mapping “%1” is no JSON object: write {&quot;date&quot;: &quot;name of the column&quot;}.</source>
        <translation>映射“%1”不是 JSON 对象：请写成 {&quot;date&quot;: &quot;列名&quot;}。</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>Relations (weighted degree)</source>
        <translation>关系数（加权度）</translation>
    </message>
    <message>
        <source>Short ways to all others (closeness)</source>
        <translation>到其他各点路近（接近中心性）</translation>
    </message>
    <message>
        <source>On the ways between others (betweenness)</source>
        <translation>位于他者之间的路上（中介中心性）</translation>
    </message>
    <message>
        <source>Joined to the well joined (PageRank)</source>
        <translation>与联系多者相连（PageRank）</translation>
    </message>
    <message>
        <source>At the heart (eigenvector)</source>
        <translation>处于核心（特征向量中心性）</translation>
    </message>
    <message>
        <source>Lines (degree)</source>
        <translation>连线数（度）</translation>
    </message>
    <message>
        <source>How many relations and joint events stand behind its lines.</source>
        <translation>其连线背后有多少关系和共同参加的事件。</translation>
    </message>
    <message>
        <source>High where few steps lead to all others: one over the number of steps, added up.</source>
        <translation>到其他各点步数少则高：各步数的倒数之和。</translation>
    </message>
    <message>
        <source>How often it lies on the shortest ways between two others. High for a go-between.</source>
        <translation>在其他两点之间的最短路上出现的次数。居间者高。</translation>
    </message>
    <message>
        <source>How often one would come by, following lines at random. All values add up to 1.</source>
        <translation>随意沿连线行走时经过的频率。所有值之和为1。</translation>
    </message>
    <message>
        <source>High where its neighbours are high too. The highest is 1.</source>
        <translation>相邻者高，它也高。最高为1。</translation>
    </message>
    <message>
        <source>To how many others it is joined, whatever the number of relations.</source>
        <translation>与多少其他点相连，不论关系多少。</translation>
    </message>
    <message>
        <source>Counted over what is shown. It describes this collection of records, not power.</source>
        <translation>按所显示的内容统计。它描述的是这批记录，而不是实力。</translation>
    </message>
</context>
<context>
    <name>MissingGlyphs</name>
    <message>
        <source>Chinese characters</source>
        <translation>汉字</translation>
    </message>
    <message>
        <source>Japanese kana</source>
        <translation>日文假名</translation>
    </message>
    <message>
        <source>Korean letters</source>
        <translation>韩文字母</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>拉丁字母</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>西里尔字母</translation>
    </message>
    <message>
        <source>Greek letters</source>
        <translation>希腊字母</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>阿拉伯字母</translation>
    </message>
    <message>
        <source>Thai letters</source>
        <translation>泰文字母</translation>
    </message>
    <message>
        <source>Mongolian letters</source>
        <translation>蒙古文字母</translation>
    </message>
    <message>
        <source>pictographs</source>
        <translation>象形符号</translation>
    </message>
    <message>
        <source>signs of other scripts</source>
        <translation>其他文字的符号</translation>
    </message>
    <message>
        <source>No font here has %1 such as “%2”; install the Debian package %3, then try again.</source>
        <translation>此处没有字体含有%1（例如“%2”）；请安装 Debian 软件包 %3 后重试。</translation>
    </message>
</context>
<context>
    <name>Modules</name>
    <message>
        <source>A part of the program could not be loaded: %1. Install the program again.</source>
        <translation>程序的一部分无法加载：%1。请重新安装程序。</translation>
    </message>
</context>
<context>
    <name>NetworkMenu</name>
    <message>
        <source>How are they connected?</source>
        <translation>它们如何相连？</translation>
    </message>
    <message>
        <source>Stop filtering by this</source>
        <translation>取消按此筛选</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <translation>按此筛选</translation>
    </message>
    <message>
        <source>Let go of its place</source>
        <translation>取消固定位置</translation>
    </message>
    <message>
        <source>Keep at its place</source>
        <translation>固定位置</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show only its neighbours</source>
        <translation>仅显示其邻居</translation>
    </message>
    <message>
        <source>Show the whole network</source>
        <translation>显示整个网络</translation>
    </message>
    <message>
        <source>Fit everything</source>
        <translation>缩放至全部</translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation>缩放至所选</translation>
    </message>
    <message>
        <source>Let go of all kept places</source>
        <translation>取消所有固定位置</translation>
    </message>
    <message>
        <source>Fold its neighbours again</source>
        <translation>重新收起其邻居</translation>
    </message>
    <message>
        <source>Show its neighbours too</source>
        <translation>也显示其邻居</translation>
    </message>
    <message>
        <source>Hide its neighbours</source>
        <translation>隐藏其邻居</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden node(s) again</source>
        <translation><numerusform>重新显示%n个隐藏的节点</numerusform></translation>
    </message>
    <message>
        <source>Keep the places with the document</source>
        <translation>将位置保存在文档中</translation>
    </message>
    <message>
        <source>Ways from %1</source>
        <translation>来自%1的途径</translation>
    </message>
    <message>
        <source>Nothing connects them.</source>
        <translation>二者之间没有联系。</translation>
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
            <numerusform>显示%n条连线</numerusform>
        </translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>隶属其中</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted then: %1, now: %2</source>
        <translation>当时计数：%1，现在：%2</translation>
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
        <translation>无法写入“%1”：%2。请选择其他位置或腾出空间后重试。</translation>
    </message>
    <message>
        <source>not all of it could be written</source>
        <translation>未能全部写入</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>所在文件夹不存在</translation>
    </message>
</context>
<context>
    <name>PendingFileText</name>
    <message>
        <source>The folder “%1” does not exist: create it, or choose another place.</source>
        <translation>文件夹“%1”不存在：请新建该文件夹，或选择其他位置。</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file and cannot be replaced: choose another name.</source>
        <translation>“%1”不是普通文件，无法替换：请另选名称。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: check the folder&apos;s permissions and the space on its device, or choose another place.</source>
        <translation>无法写入“%1”：请检查文件夹的权限和设备空间，或选择其他位置。</translation>
    </message>
</context>
<context>
    <name>PngWriter</name>
    <message>
        <source>A picture of %1 × %2 pixels is too large; choose a smaller size or scale, or SVG.</source>
        <translation>%1 × %2 像素的图像过大；请选择较小的尺寸或倍率，或改用 SVG。</translation>
    </message>
    <message>
        <source>The picture was not finished.</source>
        <translation>图片未完成。</translation>
    </message>
</context>
<context>
    <name>RecordProblems</name>
    <message numerus="yes">
        <source>%n reference(s) lead to records that the document lacks.</source>
        <translation>
            <numerusform>%n个引用指向文档中没有的记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another record has the same id.</source>
        <translation>另一条记录使用相同的标识。</translation>
    </message>
    <message>
        <source>It has no name in any language.</source>
        <translation>它在任何语言中都没有名称。</translation>
    </message>
    <message>
        <source>“%1” is also the name of %2.</source>
        <translation>“%1”也是%2的名称。</translation>
    </message>
    <message>
        <source>No source is cited for it.</source>
        <translation>没有为它引用任何来源。</translation>
    </message>
    <message>
        <source>It cites a source that is not in the document.</source>
        <translation>它引用的来源不在文档中。</translation>
    </message>
    <message>
        <source>It is said to have been held, but has no date.</source>
        <translation>记为已举行，但没有日期。</translation>
    </message>
    <message>
        <source>It is said to have been held, but on a day after the horizon of the data.</source>
        <translation>记为已举行，但日期晚于数据的截止日。</translation>
    </message>
    <message>
        <source>It is still planned, though its date has passed.</source>
        <translation>日期已过，但仍记为计划中。</translation>
    </message>
    <message>
        <source>Its date and that of %1 are in the wrong order.</source>
        <translation>它与%1的日期先后颠倒。</translation>
    </message>
    <message>
        <source>It has no subject.</source>
        <translation>它没有主体。</translation>
    </message>
    <message>
        <source>It has no object.</source>
        <translation>它没有对象。</translation>
    </message>
    <message>
        <source>It is a part of itself.</source>
        <translation>它被记为自身的一部分。</translation>
    </message>
    <message>
        <source>%1 has the same number in the series, %2.</source>
        <translation>%1在系列中的序号同为 %2。</translation>
    </message>
    <message>
        <source>It was earlier than %1, which has a lower number.</source>
        <translation>它早于序号更小的%1。</translation>
    </message>
    <message>
        <source>Numbers are missing from its meetings: %1.</source>
        <translation>其会议缺少以下序号：%1。</translation>
    </message>
    <message>
        <source>It is said to have been held, but was reported before its date.</source>
        <translation>称已举行，但报道早于举行日期。</translation>
    </message>
    <message>
        <source>It was put off to a day before its first date.</source>
        <translation>推迟后的日期早于最初的日期。</translation>
    </message>
    <message>
        <source>It is a meeting that names no country.</source>
        <translation>这次会议没有写明任何国家。</translation>
    </message>
    <message>
        <source>It is a meeting that names no place.</source>
        <translation>这次会议没有写明地点。</translation>
    </message>
    <message>
        <source>Its host, %1, is not among those who took part.</source>
        <translation>主办方%1不在与会者之列。</translation>
    </message>
    <message>
        <source>It is an issue that nobody mentions.</source>
        <translation>没有任何记录提到这个议题。</translation>
    </message>
    <message>
        <source>Nothing in the document leads to it.</source>
        <translation>文档中没有任何内容指向它。</translation>
    </message>
    <message>
        <source>It is a position without a holder.</source>
        <translation>这是一项没有持有者的立场。</translation>
    </message>
    <message>
        <source>It is a position without an issue.</source>
        <translation>这是一项没有议题的立场。</translation>
    </message>
    <message>
        <source>It is a position that takes no stance.</source>
        <translation>这项立场没有表态。</translation>
    </message>
    <message>
        <source>It is a figure of no indicator.</source>
        <translation>这个数值不属于任何指标。</translation>
    </message>
    <message>
        <source>It is a figure without a unit.</source>
        <translation>这个数值没有单位。</translation>
    </message>
    <message>
        <source>It is a figure without a basis.</source>
        <translation>这个数值没有统计口径。</translation>
    </message>
    <message>
        <source>%1 takes part, but holds no office on that day.</source>
        <translation>%1参加了会议，但当日没有任职。</translation>
    </message>
    <message>
        <source>%1 is seen in office outside the term of office.</source>
        <translation>%1在任期之外被记为在职。</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) held hidden signs or bytes that are no text; they are shown without them.</source>
        <translation><numerusform>%n段文字含有隐藏符号或非文本字节，显示时已去除。</numerusform></translation>
    </message>
</context>
<context>
    <name>ShowKeys</name>
    <message>
        <source>Slide %1: press Enter</source>
        <translation>第%1页：按Enter键</translation>
    </message>
    <message>
        <source>Type the number of a slide, then Enter</source>
        <translation>输入页码，然后按Enter键</translation>
    </message>
    <message>
        <source>Right, Down, Space, Enter, Page Down, N</source>
        <translation>右、下、空格、Enter、Page Down、N</translation>
    </message>
    <message>
        <source>The next slide</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Left, Up, Backspace, Page Up, P</source>
        <translation>左、上、Backspace、Page Up、P</translation>
    </message>
    <message>
        <source>The slide before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>The first and the last slide</source>
        <translation>第一页和最后一页</translation>
    </message>
    <message>
        <source>G, number, Enter</source>
        <translation>G、页码、Enter</translation>
    </message>
    <message>
        <source>To that slide</source>
        <translation>跳到该页</translation>
    </message>
    <message>
        <source>O, Tab</source>
        <translation>O、Tab</translation>
    </message>
    <message>
        <source>All slides</source>
        <translation>全部幻灯片</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>The slide as it was prepared</source>
        <translation>恢复备课时的样子</translation>
    </message>
    <message>
        <source>B, full stop</source>
        <translation>B、句点</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>W, comma</source>
        <translation>W、逗号</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>白屏</translation>
    </message>
    <message>
        <source>L, K</source>
        <translation>L、K</translation>
    </message>
    <message>
        <source>Laser pointer, spotlight</source>
        <translation>激光笔、聚光灯</translation>
    </message>
    <message>
        <source>D, E, C</source>
        <translation>D、E、C</translation>
    </message>
    <message>
        <source>Pen, eraser, wipe all drawing</source>
        <translation>画笔、橡皮、清除全部笔迹</translation>
    </message>
    <message>
        <source>Z, then drag</source>
        <translation>Z，然后拖动</translation>
    </message>
    <message>
        <source>Zoom to a part; Z again: back</source>
        <translation>放大一部分；再按Z返回</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Freeze what the audience sees</source>
        <translation>冻结观众看到的画面</translation>
    </message>
    <message>
        <source>S, T</source>
        <translation>S、T</translation>
    </message>
    <message>
        <source>Presenter&apos;s window, pause the timer</source>
        <translation>演讲者窗口、暂停计时</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>One level back, then the end</source>
        <translation>退回一级，最后结束</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>这些按键</translation>
    </message>
    <message>
        <source>The names are hidden: A brings back one after the other</source>
        <translation>名称已隐藏：按 A 逐个显示</translation>
    </message>
    <message>
        <source>The dates are hidden: A brings back one after the other</source>
        <translation>日期已隐藏：按 A 逐个显示</translation>
    </message>
    <message>
        <source>Everything is shown</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>H, A</source>
        <translation>H、A</translation>
    </message>
    <message>
        <source>Ask the class: hide names, then dates; bring back one</source>
        <translation>向全班提问：先隐藏名称，再隐藏日期；逐个显示</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>交换屏幕</translation>
    </message>
</context>
<context>
    <name>SnapshotBuilderText</name>
    <message>
        <source>Opening “%1” was cancelled.</source>
        <translation>已取消打开“%1”。</translation>
    </message>
    <message>
        <source>“%1” is damaged: restore it from a copy, or import its dataset again.</source>
        <translation>“%1”已损坏：请从副本恢复，或重新导入其数据集。</translation>
    </message>
</context>
<context>
    <name>SnapshotWriterText</name>
    <message>
        <source>Writing “%1” was cancelled.</source>
        <translation>已取消写入“%1”。</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>“%1” is no readable JSON: %2, at byte %3.</source>
        <translation>“%1”不是可读取的JSON：第%3字节处，%2。</translation>
    </message>
    <message>
        <source>“%1” holds no story of this program.</source>
        <translation>“%1”中没有本程序的演示故事。</translation>
    </message>
    <message>
        <source>The story in “%1” has no id such as “story/name”: give it one.</source>
        <translation>“%1”中的故事没有“story/name”形式的标识：请为它设定一个。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is too large to be a story.</source>
        <translation>“%1”太大，不可能是故事。</translation>
    </message>
</context>
<context>
    <name>StoryCheck</name>
    <message>
        <source>Slide %1: no record supports “%2”.</source>
        <translation>第%1页：没有记录支持“%2”。</translation>
    </message>
    <message>
        <source>Slide %1 rests on “%2”, which the document lacks.</source>
        <translation>第%1页依据“%2”，而文档中没有它。</translation>
    </message>
    <message>
        <source>Slide %1 leaves out “%2” and does not say why.</source>
        <translation>第%1页未出现“%2”，也没有说明原因。</translation>
    </message>
    <message>
        <source>Slide %1 has no title.</source>
        <translation>第%1页没有标题。</translation>
    </message>
    <message>
        <source>This story was written by a newer version; what this version does not know is kept unseen.</source>
        <translation>这个故事由较新的版本写成；本版本不认识的内容会原样保留，但不显示。</translation>
    </message>
    <message>
        <source>Slide %1 has lost its picture.</source>
        <translation>第%1页的图片丢失了。</translation>
    </message>
</context>
<context>
    <name>StoryExport</name>
    <message>
        <source>The folder “%1” cannot be made: check its name and permissions.</source>
        <translation>无法建立文件夹“%1”：请检查名称和权限。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>“%1” cannot be read: check its name and its permissions.</source>
        <translation>无法读取“%1”：请检查其名称和权限。</translation>
    </message>
    <message>
        <source>“%1” is empty: it needs a row with the names of its columns.</source>
        <translation>“%1”是空文件：需要一行列名。</translation>
    </message>
    <message>
        <source>“%1” is not a text in UTF-8: save it as “CSV UTF-8” and import that.</source>
        <translation>“%1”不是 UTF-8 文本：请另存为“CSV UTF-8”再导入。</translation>
    </message>
    <message>
        <source>A quotation mark is opened in this row and never closed: close it, or double it where it belongs to the text.</source>
        <translation>此行的引号有开无合：请补上，若属于文字则写成两个。</translation>
    </message>
    <message>
        <source>This row has more cells than the header has columns: put cells that contain a comma into quotation marks.</source>
        <translation>此行的单元格多于表头的列：含逗号的单元格请加引号。</translation>
    </message>
    <message>
        <source>This row is not valid UTF-8, and what could not be read was replaced by �: save the file as “CSV UTF-8”.</source>
        <translation>此行不是有效的 UTF-8，无法读取之处已替换为 �：请将文件存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>This row held hidden signs, such as those that turn the direction of text; they were left out: look whether its words are right.</source>
        <translation>此行含有隐藏符号（例如改变文字方向的符号），已去除：请检查文字是否正确。</translation>
    </message>
</context>
<context>
    <name>TimelineMenu</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Focus in the network</source>
        <translation>在网络中聚焦</translation>
    </message>
    <message>
        <source>Zoom to this</source>
        <translation>缩放至此项</translation>
    </message>
    <message>
        <source>Filter to “%1”</source>
        <translation>仅显示“%1”</translation>
    </message>
    <message>
        <source>Copy the selection as text</source>
        <translation>将所选内容复制为文本</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Show all of the time</source>
        <translation>显示全部时间</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>缩放至所选</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>会议系列</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家和地区</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>官员</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Position or relation</source>
        <translation>立场或关系</translation>
    </message>
    <message>
        <source>Series, with its formats inside</source>
        <translation>会议系列，按形式细分</translation>
    </message>
    <message>
        <source>Country, with its offices inside</source>
        <translation>国家，按职位细分</translation>
    </message>
    <message>
        <source>Open all lanes</source>
        <translation>展开所有行</translation>
    </message>
    <message>
        <source>Close all lanes</source>
        <translation>收起所有行</translation>
    </message>
    <message>
        <source>Show the lanes inside</source>
        <translation>显示子行</translation>
    </message>
    <message>
        <source>A lane for each</source>
        <translation>分行依据</translation>
    </message>
    <message>
        <source>Copy the sources</source>
        <translation>复制来源</translation>
    </message>
    <message>
        <source>Lane “%1”</source>
        <translation>行“%1”</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hide all others</source>
        <translation>隐藏其他各行</translation>
    </message>
    <message>
        <source>Folded to a strip</source>
        <translation>折叠成窄条</translation>
    </message>
    <message>
        <source>Pinned to the top</source>
        <translation>固定在顶部</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Terms of office</source>
        <translation>任期</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden lane(s)</source>
        <translation>
            <numerusform>显示%n个隐藏的行</numerusform>
        </translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation>导出此视图…</translation>
    </message>
    <message>
        <source>Behind all lanes</source>
        <translation>作为各行背景</translation>
    </message>
    <message>
        <source>Compare with another period</source>
        <translation>与另一时段比较</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>停止比较</translation>
    </message>
    <message>
        <source>Arcs between what belongs together</source>
        <translation>以弧线连接相关记录</translation>
    </message>
</context>
<context>
    <name>WorkingCopyText</name>
    <message>
        <source>“%1” is being edited in another window: go on there, or save a copy from there.</source>
        <translation>“%1”正在另一个窗口中编辑：请在那里继续，或从那里另存副本。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made, and without it nothing can be edited: check its permissions and the space on its device.</source>
        <translation>无法创建文件夹“%1”，没有它就不能编辑：请检查其权限和设备空间。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: free some space and try again.</source>
        <translation>无法写入“%1”：请腾出空间后重试。</translation>
    </message>
</context>
<context>
    <name>trilateral::AboutDialog</name>
    <message>
        <source>About Trilateral Explorer</source>
        <translation>关于 Trilateral Explorer</translation>
    </message>
    <message>
        <source>Trilateral Explorer</source>
        <translation>Trilateral Explorer</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>依据 GNU 通用公共许可证第 3 版或更高版本（GPL-3.0-or-later）发布的自由软件，不附带任何担保。</translation>
    </message>
    <message>
        <source>Version of the data: %1</source>
        <translation>数据版本：%1</translation>
    </message>
    <message>
        <source>Licence of the data: %1</source>
        <translation>数据许可：%1</translation>
    </message>
    <message>
        <source>The data know of nothing after %1.</source>
        <translation>数据截至%1。</translation>
    </message>
</context>
<context>
    <name>trilateral::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Facets</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>Fit &amp;everything</source>
        <translation>缩放至全部(&amp;E)</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>减少动画(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Step back one &amp;level</source>
        <translation>退回一级(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keys and gestures</source>
        <translation>按键与手势(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Trilateral Explorer</source>
        <translation>关于 Trilateral Explorer(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>Ta&amp;bles</source>
        <translation>表格(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Stories</source>
        <translation>故事(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Present from the start</source>
        <translation>从头放映(&amp;P)</translation>
    </message>
    <message>
        <source>Present from &amp;here</source>
        <translation>从此页放映(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Add slide from this view</source>
        <translation>用当前视图添加一页(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>故事(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Revert to what is saved</source>
        <translation>还原到已保存的内容(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史(&amp;H)…</translation>
    </message>
    <message>
        <source>Add an &amp;event…</source>
        <translation>添加事件(&amp;E)…</translation>
    </message>
    <message>
        <source>Add a &amp;person or a body…</source>
        <translation>添加人物或机构(&amp;P)…</translation>
    </message>
    <message>
        <source>Add a re&amp;lation or a position…</source>
        <translation>添加关系或立场(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Change what you added…</source>
        <translation>修改自己添加的内容(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;orrect this…</source>
        <translation>更正此项(&amp;O)…</translation>
    </message>
    <message>
        <source>Add a &amp;note to this…</source>
        <translation>为此添加注记(&amp;N)…</translation>
    </message>
    <message>
        <source>Re&amp;move what you added</source>
        <translation>删除自己添加的内容(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Screen for the a&amp;udience</source>
        <translation>观众屏幕(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Export the story…</source>
        <translation>导出故事(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Class exercises…</source>
        <translation>课堂练习(&amp;C)…</translation>
    </message>
    <message>
        <source>Export &amp;data…</source>
        <translation>导出数据(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>新建列表(&amp;N)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Pa&amp;ste rows of a table</source>
        <translation>粘贴表格行(&amp;S)</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>最近打开(&amp;C)</translation>
    </message>
    <message>
        <source>Make one record of &amp;two</source>
        <translation>将两条记录合并(&amp;T)</translation>
    </message>
</context>
<context>
    <name>trilateral::ChartPanel</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计的内容</translation>
    </message>
    <message>
        <source>Incomplete series too</source>
        <translation>包括不完整的系列</translation>
    </message>
    <message>
        <source>Count the series of which only some meetings are known; they are hatched</source>
        <translation>计入仅知部分会议的系列；以斜线表示</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy the numbers behind the chart for a spreadsheet</source>
        <translation>复制图表背后的数值，可粘贴到电子表格</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Nothing here to count. Remove a filter, or choose another chart.</source>
        <translation>没有可统计的内容。请移除筛选条件或另选图表。</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>Bars, lines or a pie, stacked or side by side, numbers or shares</source>
        <translation>条形、折线或饼图，堆叠或并列，数值或比例</translation>
    </message>
    <message>
        <source>Pie</source>
        <translation>饼图</translation>
    </message>
    <message>
        <source>The counts as slices of a whole</source>
        <translation>把各数目画成整体的扇形</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>折线</translation>
    </message>
    <message>
        <source>The counts of the years as lines</source>
        <translation>以折线表示各年的数目</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>Bars beside each other, not on top of each other</source>
        <translation>条形并列，而不堆叠</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Percent in place of numbers</source>
        <translation>以百分比代替数值</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>The same distance for the same ratio</source>
        <translation>相同的比例，相同的距离</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <extracomment>A share of a bar: &quot;3 of 7 (43 %)&quot;</extracomment>
        <translation>%2项中的%1项（%3%）</translation>
    </message>
</context>
<context>
    <name>trilateral::ChipRow</name>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>移除筛选条件“%1”</translation>
    </message>
</context>
<context>
    <name>trilateral::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>trilateral::DockTitle</name>
    <message>
        <source>Close; the View menu brings it back</source>
        <translation>关闭；可从“视图”菜单重新打开</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>关闭面板</translation>
    </message>
</context>
<context>
    <name>trilateral::ExportDialog</name>
    <message>
        <source>Show…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Show the facts without a source to cite</source>
        <translation>查看没有可引用来源的事实</translation>
    </message>
    <message>
        <source>Matrix: positions by issue</source>
        <translation>矩阵：各方在各议题上的立场</translation>
    </message>
    <message>
        <source>Matrix: country by country</source>
        <translation>矩阵：国家对国家</translation>
    </message>
    <message>
        <source>Matrix: nodes of the network</source>
        <translation>矩阵：网络的节点</translation>
    </message>
    <message>
        <source>Triangles by year</source>
        <translation>逐年三角</translation>
    </message>
    <message>
        <source>Matrix, as it is shown</source>
        <translation>矩阵（按当前所示）</translation>
    </message>
    <message>
        <source>Export a figure</source>
        <translation>导出图</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Network: the two periods side by side</source>
        <translation>网络：两个时期并列</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Print, black and white</source>
        <translation>印刷（黑白）</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>透明背景</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>The same as a command line</source>
        <translation>等效的命令行</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Figures (*.png *.svg *.pdf)</source>
        <translation>图 (*.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Line of sources</source>
        <translation>来源说明行</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>What is visible in the window</source>
        <translation>窗口中可见的部分</translation>
    </message>
    <message>
        <source>PNG, for screens and slides</source>
        <translation>PNG，用于屏幕和幻灯片</translation>
    </message>
    <message>
        <source>SVG, to be edited</source>
        <translation>SVG，可再编辑</translation>
    </message>
    <message>
        <source>PDF, for print</source>
        <translation>PDF，用于印刷</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>A text below the picture</source>
        <translation>图片下方的文字</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>作为图片</translation>
    </message>
    <message>
        <source>As SVG</source>
        <translation>作为 SVG</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约%1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>单页</translation>
    </message>
    <message>
        <source>Poster %1 of A4 sheets</source>
        <translation>海报 %1，由A4纸拼成</translation>
    </message>
    <message>
        <source>Sheets that overlap, with marks where to cut</source>
        <translation>各页互相重叠，并有裁切标记</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Citations as text</source>
        <translation>引用：文本</translation>
    </message>
    <message>
        <source>Citations as BibTeX</source>
        <translation>引用：BibTeX</translation>
    </message>
    <message>
        <source>Citations as CSL-JSON</source>
        <translation>引用：CSL-JSON</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n fact(s) without a source to cite</source>
        <translation>
            <numerusform>略去%n项没有可引用来源的事实</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilateral::FacetModel</name>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>另有%n项…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1，%n条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilateral::FacetPanel</name>
    <message>
        <source>Facets</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>trilateral::FigurePreset</name>
    <message>
        <source>Slide 16:9</source>
        <translation>幻灯片 16:9</translation>
    </message>
    <message>
        <source>Slide 4:3</source>
        <translation>幻灯片 4:3</translation>
    </message>
    <message>
        <source>Full HD screen</source>
        <translation>全高清屏幕</translation>
    </message>
    <message>
        <source>Square post</source>
        <translation>方形帖图</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 横向</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 纵向</translation>
    </message>
    <message>
        <source>A3 landscape</source>
        <translation>A3 横向</translation>
    </message>
    <message>
        <source>A3 portrait</source>
        <translation>A3 纵向</translation>
    </message>
    <message>
        <source>Journal, one column</source>
        <translation>期刊单栏</translation>
    </message>
    <message>
        <source>Journal, two columns</source>
        <translation>期刊双栏</translation>
    </message>
</context>
<context>
    <name>trilateral::FigurePreview</name>
    <message>
        <source>Drag the picture into another program</source>
        <translation>可将图片拖到其他程序中</translation>
    </message>
</context>
<context>
    <name>trilateral::FigureSizeBox</name>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>自定尺寸</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Dots per inch of a PNG: 96 for screens, 300 and more for print</source>
        <translation>PNG 每英寸点数：屏幕用96，印刷用300以上</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>px</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Width and height</source>
        <translation>宽和高</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 毫米</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
</context>
<context>
    <name>trilateral::LayerSwitch</name>
    <message>
        <source>All</source>
        <comment>layers of the record</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show all layers</source>
        <translation>显示全部层</translation>
    </message>
    <message>
        <source>Show this layer alone: %1</source>
        <translation>只显示这一层：%1</translation>
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
        <translation>筛选</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>故事</translation>
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
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>trilateral::NetworkBar</name>
    <message>
        <source>Places on a map</source>
        <translation>按地图上的位置</translation>
    </message>
    <message>
        <source>Rings around the focus</source>
        <translation>以焦点为中心的同心环</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>按国家</translation>
    </message>
    <message>
        <source>By office</source>
        <translation>按职位</translation>
    </message>
    <message>
        <source>Countries and issues</source>
        <translation>国家与议题</translation>
    </message>
    <message>
        <source>Officials and issues</source>
        <translation>官员与议题</translation>
    </message>
    <message>
        <source>People and meetings</source>
        <translation>人物与会议</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Triangle</source>
        <translation>三角形</translation>
    </message>
    <message>
        <source>True distances</source>
        <translation>真实距离</translation>
    </message>
    <message>
        <source>Close groups</source>
        <translation>紧密群组</translation>
    </message>
    <message>
        <source>Rows by kind</source>
        <translation>按类分行</translation>
    </message>
    <message>
        <source>Circle by country</source>
        <translation>按国家成圆</translation>
    </message>
    <message>
        <source>Size of a node</source>
        <translation>节点大小</translation>
    </message>
    <message>
        <source>Width of a line</source>
        <translation>连线粗细</translation>
    </message>
    <message>
        <source>Number of relations</source>
        <translation>关系数</translation>
    </message>
    <message>
        <source>Number of sources</source>
        <translation>来源数</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>显示的连线</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Pale dots for what the filter leaves out</source>
        <translation>被筛除者显示为淡点</translation>
    </message>
    <message>
        <source>Lines pale with the years since</source>
        <translation>线随年月变淡</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden · show</source>
        <extracomment>A small button: that many nodes of the network are hidden; a click shows them</extracomment>
        <translation><numerusform>隐藏%n个 · 显示</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden node(s) again</source>
        <translation><numerusform>重新显示%n个隐藏的节点</numerusform></translation>
    </message>
    <message>
        <source>%1 is not at this level · show everything</source>
        <translation>%1不在此层级 · 显示全部</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play through the years</source>
        <translation>逐年播放</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>A and B side by side</source>
        <translation>A、B并列</translation>
    </message>
    <message>
        <source>A and B in one picture</source>
        <translation>A、B合为一图</translation>
    </message>
    <message>
        <source>Show each of the two periods as a network of its own (S)</source>
        <translation>两个时期各显示为一个网络 (S)</translation>
    </message>
    <message>
        <source>Show in one picture what came and went from one period to the other (S)</source>
        <translation>在一张图中显示两个时期之间的增减 (S)</translation>
    </message>
    <message>
        <source>What is a node</source>
        <translation>以何为节点</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Sizes, widths and what is shown</source>
        <translation>大小、粗细与显示内容</translation>
    </message>
    <message>
        <source>Sizes, widths and what is shown. Measures describe this collection of records, not power.</source>
        <translation>大小、粗细与显示内容。这些指标描述的是这批记录，而非实力。</translation>
    </message>
    <message>
        <source>End of the period that is shown</source>
        <translation>所示时段的终点</translation>
    </message>
    <message numerus="yes">
        <source>With at least %n source(s)</source>
        <translation>
            <numerusform>至少有 %n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour of a node</source>
        <translation>节点的颜色</translation>
    </message>
    <message>
        <source>Country or kind</source>
        <translation>国家或类别</translation>
    </message>
    <message>
        <source>Community (Leiden)</source>
        <translation>社群（Leiden算法）</translation>
    </message>
    <message>
        <source>Connected part, bridges marked</source>
        <translation>连通部分，标出桥</translation>
    </message>
</context>
<context>
    <name>trilateral::NetworkView</name>
    <message>
        <source>Network of relations</source>
        <translation>关系网络</translation>
    </message>
    <message>
        <source>There are no relations to draw at this level.
Choose another level above, or import a list that says who did what to whom.</source>
        <translation>此层级没有可绘制的关系。
请在上方选择其他层级，或导入注明“谁对谁做了什么”的列表。</translation>
    </message>
    <message>
        <source>Nothing is joined to anything in this period.</source>
        <translation>这一时期没有相连的内容。</translation>
    </message>
    <message>
        <source>Nothing that is joined to anything passes the filter.
Press Esc to take it back step by step, or clear it in the filter panel.</source>
        <translation>没有相连的内容符合筛选条件。
按 Esc 可逐步撤回，或在筛选面板中清除。</translation>
    </message>
    <message>
        <source>Nodes: %1, lines: %2</source>
        <translation>节点：%1，连线：%2</translation>
    </message>
    <message>
        <source>The network is not laid out.
Lay it out again, or choose another layout or level above.</source>
        <translation>网络尚未排布。
请重新排布，或在上方选择其他布局或层级。</translation>
    </message>
    <message>
        <source>Lay out again</source>
        <translation>重新排布</translation>
    </message>
    <message numerus="yes">
        <source>Laying out %n node(s)…</source>
        <translation>
            <numerusform>正在排布%n个节点…</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: these lines alone. Ctrl+click: these as well, or without them.</source>
        <translation>点击：仅显示这类连线。Ctrl+点击：加上或去掉它们。</translation>
    </message>
</context>
<context>
    <name>trilateral::NodeTable</name>
    <message>
        <source>Nodes of the network and their measures</source>
        <translation>网络的节点及其度量</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy the rows as they stand, for a spreadsheet</source>
        <translation>按现有顺序复制各行，供电子表格使用</translation>
    </message>
</context>
<context>
    <name>trilateral::NodeTableModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>中介</translation>
    </message>
    <message>
        <source>PageRank</source>
        <translation>PageRank</translation>
    </message>
    <message>
        <source>Eigenvector</source>
        <translation>特征向量</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Connected part</source>
        <translation>连通部分</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>桥</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>历年</translation>
    </message>
    <message>
        <source>Who is joined to each other more than to the rest (Leiden&apos;s method), by the foremost member.</source>
        <translation>彼此联系多于与其他点联系的一群（Leiden算法），以最重要的成员为名。</translation>
    </message>
    <message>
        <source>Nodes that lines connect, however many steps apart.</source>
        <translation>由连线相通的各点，不论相隔几步。</translation>
    </message>
    <message>
        <source>Lines at it without which the network would fall apart.</source>
        <translation>与它相连、缺了就会使网络断开的连线。</translation>
    </message>
    <message>
        <source>Relations and joint events by the year in which they began.</source>
        <translation>关系和共同参加的事件，按开始的年份。</translation>
    </message>
</context>
<context>
    <name>trilateral::SearchField</name>
    <message>
        <source>Search meetings, people, issues, sources…</source>
        <translation>搜索会议、人物、议题、来源…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Preparing the search…</source>
        <translation>正在准备搜索…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到结果</translation>
    </message>
</context>
<context>
    <name>trilateral::Session</name>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>正在准备搜索</translation>
    </message>
    <message>
        <source>Laying out the network</source>
        <translation>正在排布网络</translation>
    </message>
    <message>
        <source>Measuring the network</source>
        <translation>正在度量网络</translation>
    </message>
    <message>
        <source>Bringing the edit into the views</source>
        <translation>正在更新各视图</translation>
    </message>
</context>
<context>
    <name>trilateral::ShortcutsDialog</name>
    <message>
        <source>Keys and gestures</source>
        <translation>按键与手势</translation>
    </message>
</context>
<context>
    <name>trilateral::ShowWindow</name>
    <message>
        <source>All slides</source>
        <translation>全部幻灯片</translation>
    </message>
</context>
<context>
    <name>trilateral::SpeakerWindow</name>
    <message>
        <source>Presenter – %1</source>
        <translation>演讲者 – %1</translation>
    </message>
    <message>
        <source>Time since the beginning; T pauses it</source>
        <translation>已用时间；按T暂停</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>Next slide</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>The audience keeps what it sees while you explore (F)</source>
        <translation>您探索时，观众画面保持不变（F）</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>Black screen for the audience (B)</source>
        <translation>观众黑屏（B）</translation>
    </message>
    <message>
        <source>Laser</source>
        <translation>激光笔</translation>
    </message>
    <message>
        <source>A red point (L)</source>
        <translation>红点（L）</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>聚光灯</translation>
    </message>
    <message>
        <source>All but a circle goes dark (K)</source>
        <translation>圆圈以外变暗（K）</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Draw on the slide (D)</source>
        <translation>在幻灯片上书写（D）</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮</translation>
    </message>
    <message>
        <source>Take lines away again (E)</source>
        <translation>擦去笔迹（E）</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Drag a box that fills the screen (Z)</source>
        <translation>拖出一个方框，使其充满屏幕（Z）</translation>
    </message>
    <message>
        <source>As prepared</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Back to the slide as it was prepared (R)</source>
        <translation>恢复备课时的样子（R）</translation>
    </message>
    <message>
        <source>Smaller notes</source>
        <translation>缩小备注文字</translation>
    </message>
    <message>
        <source>Larger notes</source>
        <translation>放大备注文字</translation>
    </message>
    <message>
        <source>This is the last slide.</source>
        <translation>这是最后一页。</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一页：%1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Ask the class: names are hidden, then dates, then nothing (H)</source>
        <translation>向全班提问：先隐藏名称，再隐藏日期，然后全部显示 (H)</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>揭示</translation>
    </message>
    <message>
        <source>Bring back one of what is hidden (A)</source>
        <translation>显示隐藏内容中的一个 (A)</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Swap the screens (X)</source>
        <translation>交换屏幕 (X)</translation>
    </message>
</context>
<context>
    <name>trilateral::Stage</name>
    <message>
        <source>A screen was unplugged; the slides are on this one now.</source>
        <translation>一个屏幕已断开；幻灯片现在显示在这个屏幕上。</translation>
    </message>
    <message>
        <source>There is one screen alone.</source>
        <translation>只有一个屏幕。</translation>
    </message>
    <message>
        <source>A screen was unplugged; S brings the presenter&apos;s window to the front.</source>
        <translation>一个屏幕已断开；按 S 将讲者窗口移到前面。</translation>
    </message>
    <message>
        <source>The document “%1” is gone; the show goes on without it.</source>
        <translation>文档“%1”已不在；放映照常进行。</translation>
    </message>
</context>
<context>
    <name>trilateral::StatusLine</name>
    <message numerus="yes">
        <source>%1 record(s) in view</source>
        <translation>
            <numerusform>显示%1条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选%1条</translation>
    </message>
    <message>
        <source>As known on %1</source>
        <translation>截至%1的所知</translation>
    </message>
    <message>
        <source>Record up to %1</source>
        <translation>记录截至%1</translation>
    </message>
    <message>
        <source>Layout settled</source>
        <translation>布局已稳定</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>正在布局…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Layout paused</source>
        <translation>布局已暂停</translation>
    </message>
    <message>
        <source>Layout stopped</source>
        <translation>布局已停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>trilateral::StoryPanel</name>
    <message>
        <source>Story</source>
        <translation>故事</translation>
    </message>
    <message>
        <source>More about stories</source>
        <translation>故事的更多操作</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>Title of the slide</source>
        <translation>幻灯片标题</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>几句话</translation>
    </message>
    <message>
        <source>**bold**, *italic*, “- ” for a list; [words](record) names the record that supports them</source>
        <translation>**粗体**、*斜体*，“- ”为列表；[文字](记录)注明支持这些文字的记录</translation>
    </message>
    <message>
        <source>Notes for whoever speaks</source>
        <translation>给讲述者的备注</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>放映</translation>
    </message>
    <message>
        <source>Show it from this slide (Shift+F5)</source>
        <translation>从这一页开始放映（Shift+F5）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a slide from this view (Ctrl+D)</source>
        <translation>用当前视图添加一页（Ctrl+D）</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Give the slide the view that the window shows</source>
        <translation>让这一页采用窗口当前的视图</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The same slide once more</source>
        <translation>再添一张相同的幻灯片</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the slide</source>
        <translation>删除这一页</translation>
    </message>
    <message>
        <source>Support with the selection</source>
        <translation>用所选记录支持</translation>
    </message>
    <message>
        <source>Let the selected record support the marked words</source>
        <translation>让所选记录支持标出的文字</translation>
    </message>
    <message>
        <source>New story</source>
        <translation>新故事</translation>
    </message>
    <message>
        <source>Import a story…</source>
        <translation>导入故事…</translation>
    </message>
    <message>
        <source>Export the story…</source>
        <translation>导出故事…</translation>
    </message>
    <message>
        <source>Delete the story</source>
        <translation>删除这个故事</translation>
    </message>
    <message>
        <source>New slide</source>
        <translation>新幻灯片</translation>
    </message>
    <message>
        <source>Class exercises…</source>
        <translation>课堂练习…</translation>
    </message>
    <message>
        <source>What the slide shows</source>
        <translation>幻灯片显示的内容</translation>
    </message>
    <message>
        <source>Dim the rest</source>
        <translation>淡化其余</translation>
    </message>
    <message>
        <source>What has nothing to do with the selection of the slide steps back</source>
        <translation>与所选内容无关的部分退到后面</translation>
    </message>
    <message>
        <source>Add a slide of words</source>
        <translation>添加文字幻灯片</translation>
    </message>
    <message>
        <source>Add a picture as a slide…</source>
        <translation>将图片添加为幻灯片…</translation>
    </message>
    <message>
        <source>Changed the words</source>
        <translation>更改了文字</translation>
    </message>
    <message>
        <source>Changed the view</source>
        <translation>更改了视图</translation>
    </message>
    <message>
        <source>Changed the picture</source>
        <translation>更改了图片</translation>
    </message>
    <message>
        <source>Dimmed the rest</source>
        <translation>淡化了其余</translation>
    </message>
    <message>
        <source>Dimmed nothing</source>
        <translation>取消了淡化</translation>
    </message>
</context>
<context>
    <name>trilateral::TablePanel</name>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Triangles by year</source>
        <translation>逐年三角</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>trilateral::ThreeDoors</name>
    <message>
        <source>How would you like to begin?</source>
        <translation>您想从哪里开始？</translation>
    </message>
    <message>
        <source>Explore the record</source>
        <translation>自行探索</translation>
    </message>
    <message>
        <source>Follow a guided reading</source>
        <translation>跟随导读</translation>
    </message>
    <message>
        <source>Present to a class</source>
        <translation>课堂放映</translation>
    </message>
</context>
<context>
    <name>trilateral::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Drag to rewind the record: it is shown as it was known on that day. A double click lets go.</source>
        <translation>拖动可回溯记录：按当日所知显示。双击恢复。</translation>
    </message>
    <message>
        <source>Close the lanes inside this one</source>
        <translation>收起此行的子行</translation>
    </message>
    <message>
        <source>Open the lanes inside this one</source>
        <translation>展开此行的子行</translation>
    </message>
    <message>
        <source>Show the lanes that are hidden</source>
        <translation>显示隐藏的行</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>lanes</comment>
        <translation>
            <numerusform>%n个已隐藏</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilateral::TimelineLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>各标记的含义</translation>
    </message>
</context>
<context>
    <name>trilateral::TimelineOverview</name>
    <message>
        <source>All of the time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Drag to choose a period, with Ctrl a second one to compare; double-click to let go</source>
        <translation>拖动选定时段，按住 Ctrl 拖动选定第二个时段作比较；双击取消</translation>
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
        <translation>导出…</translation>
    </message>
    <message>
        <source>Language of names and words</source>
        <translation>名称和文字的语言</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>trilateral::WindowCommands</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Documents and figures (*.trilateral *.png *.svg *.pdf)</source>
        <translation>文档和图 (*.trilateral *.png *.svg *.pdf)</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出 %1</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>This leads out of the program, to %1</source>
        <translation>此链接通向程序之外：%1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新建列表</translation>
    </message>
    <message>
        <source>Documents (*.trilateral)</source>
        <translation>文档 (*.trilateral)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>%1 is no address on the web, and is not opened.</source>
        <translation>%1不是网址，不会打开。</translation>
    </message>
</context>
<context>
    <name>trilateral::WindowStories</name>
    <message>
        <source>There is no slide to present yet: add one with Ctrl+D.</source>
        <translation>还没有可放映的幻灯片：请按Ctrl+D添加。</translation>
    </message>
    <message>
        <source>Laying out the network</source>
        <translation>正在布置关系网络</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>已写入%1。</translation>
    </message>
    <message>
        <source>Import a story</source>
        <translation>导入故事</translation>
    </message>
    <message>
        <source>Stories (*.story.json)</source>
        <translation>故事 (*.story.json)</translation>
    </message>
    <message>
        <source>Export the story</source>
        <translation>导出故事</translation>
    </message>
    <message>
        <source>Slides that can be edited (*.pptx)</source>
        <translation>可编辑的幻灯片 (*.pptx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Story (*.story.json)</source>
        <translation>故事 (*.story.json)</translation>
    </message>
    <message>
        <source>Whichever this window is not on</source>
        <translation>本窗口不在的那个屏幕</translation>
    </message>
    <message>
        <source>PDF, a slide a page (*.pdf)</source>
        <translation>PDF，每页一张幻灯片 (*.pdf)</translation>
    </message>
    <message>
        <source>PDF, with the notes (*.pdf)</source>
        <translation>PDF，附讲稿 (*.pdf)</translation>
    </message>
    <message>
        <source>PDF, a handout with three slides a page (*.pdf)</source>
        <translation>PDF，讲义，每页三张 (*.pdf)</translation>
    </message>
    <message>
        <source>A folder of pictures (*.png)</source>
        <translation>图片文件夹 (*.png)</translation>
    </message>
    <message>
        <source>A picture for a slide</source>
        <translation>幻灯片的图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>There is no record “%1” any more: choose another one.</source>
        <translation>已没有记录“%1”：请另选一条。</translation>
    </message>
    <message>
        <source>This document has no kind “%1”: choose another one.</source>
        <translation>此文档没有类别“%1”：请另选一个。</translation>
    </message>
    <message>
        <source>This record came with the document and is not changed: add a correction to it.</source>
        <translation>此记录随文档而来，不可更改：请为它添加更正。</translation>
    </message>
    <message>
        <source>This record came with the document and is not removed.</source>
        <translation>此记录随文档而来，不可删除。</translation>
    </message>
    <message>
        <source>Only two records of one sort can become one.</source>
        <translation>只有同类的两条记录才能合并。</translation>
    </message>
    <message>
        <source>said of “%1”, which is one record with this now</source>
        <translation>原属“%1”，该记录现已并入本条</translation>
    </message>
</context>
<context>
    <name>trilateral::Editing</name>
    <message>
        <source>Took back: %1</source>
        <translation>已收回：%1</translation>
    </message>
    <message>
        <source>Undoing: %1</source>
        <translation>正在撤销：%1</translation>
    </message>
    <message>
        <source>Redoing: %1</source>
        <translation>正在重做：%1</translation>
    </message>
    <message>
        <source>Going to another step of the history</source>
        <translation>正在转到历史中的另一步</translation>
    </message>
    <message>
        <source>Taking back: %1</source>
        <translation>正在收回：%1</translation>
    </message>
    <message>
        <source>This is still being done; wait for its end, or cancel it at the bottom of the window: %1</source>
        <translation>此操作仍在进行，请等待其完成，或在窗口底部取消：%1</translation>
    </message>
</context>
<context>
    <name>trilateral::HistoryDialog</name>
    <message>
        <source>As it came</source>
        <translation>初始状态</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Go to this point</source>
        <translation>回到此处</translation>
    </message>
    <message>
        <source>Take back this edit alone</source>
        <translation>仅收回这一步</translation>
    </message>
</context>
<context>
    <name>trilateral::RecordDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change what you added</source>
        <translation>修改自己添加的内容</translation>
    </message>
    <message>
        <source>Add a relation or a position</source>
        <translation>添加关系或立场</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>添加事件</translation>
    </message>
    <message>
        <source>Add a person or a body</source>
        <translation>添加人物或机构</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>2025-03-22, March 2025, c. 2019, 2025-03-22/24</source>
        <translation>2025-03-22、2025年3月、约2019、2025-03-22/24</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>several, separated by ;</source>
        <translation>可填多个，用分号分隔</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>from the list, or a new one</source>
        <translation>列表中的来源，或新的来源</translation>
    </message>
    <message>
        <source>page or address</source>
        <translation>页码或网址</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>出处位置</translation>
    </message>
    <message>
        <source>“%1” is not in the record: choose a name from the list, or add it first.</source>
        <translation>记录中没有“%1”：请从列表中选择名称，或先添加它。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请给它一个名称。</translation>
    </message>
    <message>
        <source>Say who, and with whom or what.</source>
        <translation>请写明是谁，与谁或与什么有关。</translation>
    </message>
    <message>
        <source>Is this the “%1” of %2 that is there already?</source>
        <translation>这是否就是已有的“%1”（%2）？</translation>
    </message>
    <message>
        <source>Is this the “%1” that is there already?</source>
        <translation>这是否就是已有的“%1”？</translation>
    </message>
    <message>
        <source>No source is given; the record will say so.</source>
        <translation>未注明来源；记录中将如此说明。</translation>
    </message>
    <message>
        <source>Further names…</source>
        <translation>其他名称…</translation>
    </message>
    <message>
        <source>Other languages and scripts, short, former and alternative names, and who says so</source>
        <translation>其他语言和文字的名称，简称、旧称、别名，以及出自何处</translation>
    </message>
    <message>
        <source>Further names</source>
        <translation>其他名称</translation>
    </message>
</context>
<context>
    <name>trilateral::RemarkDialog</name>
    <message>
        <source>Add a note</source>
        <translation>添加注记</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注记</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>出处位置</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Give the date that you think right.</source>
        <translation>请填写您认为正确的日期。</translation>
    </message>
    <message>
        <source>Say it in words.</source>
        <translation>请用文字说明。</translation>
    </message>
    <message>
        <source>No source is given: it will stand there as your own word.</source>
        <translation>未注明来源：将作为您自己的话列出。</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>我的笔记</translation>
    </message>
    <message>
        <source>Give the name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>2025-03-22, March 2025, c. 2019, 2025-03-22/24</source>
        <translation>2025-03-22、2025年3月、约2019、2025-03-22/24</translation>
    </message>
    <message>
        <source>from the list, or a new one</source>
        <translation>列表中的来源，或新的来源</translation>
    </message>
    <message>
        <source>page or address</source>
        <translation>页码或网址</translation>
    </message>
</context>
<context>
    <name>trilateral::WindowEditing</name>
    <message>
        <source>Added “%1”</source>
        <translation>添加了“%1”</translation>
    </message>
    <message>
        <source>Changed “%1”</source>
        <translation>修改了“%1”</translation>
    </message>
    <message>
        <source>Noted on “%1”</source>
        <translation>为“%1”作注</translation>
    </message>
    <message>
        <source>Corrected “%1”</source>
        <translation>更正了“%1”</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation>删除了“%1”</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since you opened it. Your edits would replace what was changed there.</source>
        <translation>“%1”在您打开之后被其他程序更改过。您的编辑会覆盖那些更改。</translation>
    </message>
    <message>
        <source>Save as a copy…</source>
        <translation>另存为副本…</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>My record</source>
        <translation>我的记录</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Documents (*.trilateral)</source>
        <translation>文档 (*.trilateral)</translation>
    </message>
    <message>
        <source>Give up every edit since the document was last saved?</source>
        <translation>放弃上次保存以来的所有编辑吗？</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save what you edited?</source>
        <translation>保存所作的编辑吗？</translation>
    </message>
    <message>
        <source>Edits of “%1” were not saved when the program ended (%2, %3).</source>
        <translation>程序结束时“%1”的编辑尚未保存（%2，%3）。</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>导入了 %1</translation>
    </message>
    <message>
        <source>%1 was imported: records %2, remarks %3.</source>
        <translation>已导入 %1：记录 %2，备注 %3。</translation>
    </message>
    <message>
        <source>Remove the import</source>
        <translation>移除此次导入</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>There is no table on the clipboard: copy rows, with the names of the columns, in a spreadsheet first.</source>
        <translation>剪贴板上没有表格：请先在电子表格中连同列名一起复制若干行。</translation>
    </message>
    <message>
        <source>pasted table</source>
        <translation>粘贴的表格</translation>
    </message>
    <message>
        <source>Looking into %1</source>
        <translation>正在查看%1</translation>
    </message>
    <message>
        <source>Tables, networks, calendars and documents (*.csv *.tsv *.txt *.xlsx *.json *.gexf *.graphml *.xml *.net *.paj *.ics *.trilateral)</source>
        <translation>表格、网络、日历和文档 (*.csv *.tsv *.txt *.xlsx *.json *.gexf *.graphml *.xml *.net *.paj *.ics *.trilateral)</translation>
    </message>
    <message>
        <source>“%1” is now one record with “%2”.</source>
        <translation>“%1”已与“%2”合并为一条记录。</translation>
    </message>
    <message>
        <source>Made one record of “%1” and “%2”</source>
        <translation>将“%1”与“%2”合并为一条记录</translation>
    </message>
    <message>
        <source>The program brings a newer version of the record in this document: %1.</source>
        <translation>程序带有此文档中记录的较新版本：%1。</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Taking the newer record over</source>
        <translation>正在采用较新的记录</translation>
    </message>
    <message>
        <source>Took the newer record over</source>
        <translation>采用了较新的记录</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>更改：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>No longer in the record, but kept, since yours speak of them: %1</source>
        <translation>记录中已无，但因您的记录提及而保留：%1</translation>
    </message>
    <message>
        <source>What the newer record changed</source>
        <translation>较新的记录带来的更改</translation>
    </message>
    <message>
        <source>This came with the record and stays: say what is right instead.</source>
        <translation>这是记录原有的内容，不会改动：请写出您认为正确的内容。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
</context>
<context>
    <name>AppendingText</name>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>导入已取消，未作任何更改。</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>行动者</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>所做之事</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Title in Chinese</source>
        <translation>中文标题</translation>
    </message>
    <message>
        <source>Title in Japanese</source>
        <translation>日文标题</translation>
    </message>
    <message>
        <source>Title in Korean</source>
        <translation>韩文标题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>People and bodies</source>
        <translation>人物与机构</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Places in the network</source>
        <translation>网络中的位置</translation>
    </message>
</context>
<context>
    <name>trilateral::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>This is a table of a dataset; its columns are known.</source>
        <translation>这是数据集的表格，其列含义已知。</translation>
    </message>
    <message>
        <source>Say what each column is. A column that is nothing special is kept with the record under its own name.</source>
        <translation>请说明各列的含义。无特别含义的列将以其自身名称随记录保存。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <translation>无特别含义</translation>
    </message>
    <message>
        <source>Say which column holds the date.</source>
        <translation>请指明哪一列是日期。</translation>
    </message>
    <message>
        <source>Say which column holds a title, or who acts or takes part.</source>
        <translation>请指明哪一列是标题、行动者或参与者。</translation>
    </message>
    <message>
        <source>These are the records that are in the file.</source>
        <translation>这些是文件中的记录。</translation>
    </message>
</context>
<context>
    <name>trilateral::ImportReportDialog</name>
    <message>
        <source>What the import of %1 met</source>
        <translation>导入 %1 时遇到的问题</translation>
    </message>
    <message>
        <source>Further ones: %1</source>
        <translation>其余：%1</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>另存为表格…</translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>另存为表格</translation>
    </message>
    <message>
        <source>import report</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>trilateral::MatrixView</name>
    <message>
        <source>Positions: holder by issue</source>
        <translation>立场：持有者与议题</translation>
    </message>
    <message>
        <source>Country by country</source>
        <translation>国家对国家</translation>
    </message>
    <message>
        <source>Nodes of the network by each other</source>
        <translation>网络各节点之间</translation>
    </message>
    <message>
        <source>By number of records</source>
        <translation>按记录数</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By community</source>
        <translation>按社群</translation>
    </message>
    <message>
        <source>Who by whom or what</source>
        <translation>谁对谁、对什么</translation>
    </message>
    <message>
        <source>Order of rows and columns</source>
        <translation>行与列的次序</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy the cells for a spreadsheet</source>
        <translation>复制各单元格，供电子表格使用</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Nothing here. Remove a filter, or choose another form.</source>
        <translation>这里没有内容。请去掉筛选，或选择另一种形式。</translation>
    </message>
    <message>
        <source>Matrix of relations; arrow keys walk, Enter selects</source>
        <translation>关系矩阵；方向键移动，回车选择</translation>
    </message>
</context>
<context>
    <name>trilateral::TriangleView</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>The three, year by year; arrow keys walk, Enter selects</source>
        <translation>三方逐年；方向键移动，回车选择</translation>
    </message>
    <message>
        <source>There are no three foremost in what passes the filter, or nothing between them.</source>
        <translation>通过筛选的内容中没有最重要的三方，或三方之间没有记录。</translation>
    </message>
    <message>
        <source>A click on a side or a middle selects what it counts; a click on a year makes it the period.</source>
        <translation>点击边或中心选中所计的记录；点击年份则以该年为时段。</translation>
    </message>
</context>
<context>
    <name>ResultsText</name>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be removed: %2.</source>
        <translation>无法删除“%1”：%2。</translation>
    </message>
</context>
<context>
    <name>SlideViews</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Matrix: positions by issue</source>
        <translation>矩阵：各议题的立场</translation>
    </message>
    <message>
        <source>Matrix: country by country</source>
        <translation>矩阵：国家对国家</translation>
    </message>
    <message>
        <source>Matrix: nodes of the network</source>
        <translation>矩阵：网络的节点</translation>
    </message>
    <message>
        <source>Triangles by year</source>
        <translation>逐年三角形</translation>
    </message>
    <message>
        <source>Words alone</source>
        <translation>仅文字</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>StoredImage</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is too large for a slide: make it smaller first.</source>
        <translation>“%1”太大，不能放入幻灯片：请先缩小。</translation>
    </message>
    <message>
        <source>“%1” is no picture that a slide can show: choose a PNG or a JPEG.</source>
        <translation>“%1”不是幻灯片能显示的图片：请选择 PNG 或 JPEG。</translation>
    </message>
</context>
<context>
    <name>trilateral::ExerciseDialog</name>
    <message>
        <source>Class exercises</source>
        <translation>课堂练习</translation>
    </message>
    <message>
        <source>What the view shows</source>
        <translation>视图所显示的内容</translation>
    </message>
    <message>
        <source>The story “%1”</source>
        <translation>故事“%1”</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>出自</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>练习单</translation>
    </message>
    <message>
        <source>The same number gives the same exercises</source>
        <translation>相同的编号得到相同的练习</translation>
    </message>
    <message>
        <source>Check the answers</source>
        <translation>检查答案</translation>
    </message>
    <message>
        <source>Worksheet with key…</source>
        <translation>练习单与答案…</translation>
    </message>
    <message>
        <source>Earlier results…</source>
        <translation>以往结果…</translation>
    </message>
    <message>
        <source>There is too little here for an exercise: widen the filter.</source>
        <translation>这里的内容不足以出题：请放宽筛选。</translation>
    </message>
    <message>
        <source>%1 of %2 are right. The result is kept on this computer alone.</source>
        <translation>%2题中答对%1题。结果只保存在这台电脑上。</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>已写入%1。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>以往结果</translation>
    </message>
    <message>
        <source>%1 · %2 · sheet %3: %4 of %5</source>
        <translation>%1 · %2 · 练习单%3：%5题对%4题</translation>
    </message>
    <message>
        <source>Kept in %1, and nowhere else.</source>
        <translation>仅保存在%1，别处没有。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>trilateral::ExerciseSheet</name>
    <message>
        <source>Drag these into order, the earliest first</source>
        <translation>拖动以排序，最早的在前</translation>
    </message>
    <message>
        <source>In which year was it?</source>
        <translation>是在哪一年？</translation>
    </message>
    <message>
        <source>Who is missing from this meeting?</source>
        <translation>这次会议少了谁？</translation>
    </message>
    <message>
        <source>Which of these people said it?</source>
        <translation>这是其中哪一位说的？</translation>
    </message>
</context>
<context>
    <name>trilateral::StoryBook</name>
    <message>
        <source>Added the story “%1”</source>
        <translation>添加了故事“%1”</translation>
    </message>
    <message>
        <source>Deleted the story “%1”</source>
        <translation>删除了故事“%1”</translation>
    </message>
    <message>
        <source>Changed the title of “%1”</source>
        <translation>更改了“%1”的标题</translation>
    </message>
    <message>
        <source>Added a slide to “%1”</source>
        <translation>在“%1”中添加了幻灯片</translation>
    </message>
    <message>
        <source>Deleted slide %1 of “%2”</source>
        <translation>删除了“%2”的第%1页</translation>
    </message>
    <message>
        <source>Moved slide %1 of “%2” to place %3</source>
        <translation>将“%2”的第%1页移到第%3位</translation>
    </message>
</context>
<context>
    <name>trilateral::KeptPins</name>
    <message>
        <source>Let go of all kept places</source>
        <translation>取消所有固定位置</translation>
    </message>
    <message>
        <source>Keep places in the network</source>
        <translation>保存网络中的位置</translation>
    </message>
</context>
<context>
    <name>trilateral::DataDialog</name>
    <message>
        <source>Export data</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>%1 pass the filter</source>
        <translation>%1项通过筛选</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>舍去</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Nothing: the folder can be imported again.</source>
        <translation>无：此文件夹可以重新导入。</translation>
    </message>
</context>
<context>
    <name>DataWords</name>
    <message>
        <source>Folder of CSV tables, to be imported again</source>
        <translation>CSV表格文件夹，可重新导入</translation>
    </message>
    <message>
        <source>Bibliography, CSL-JSON</source>
        <translation>参考文献，CSL-JSON</translation>
    </message>
    <message>
        <source>JSON, for scripts</source>
        <translation>JSON，供脚本使用</translation>
    </message>
    <message>
        <source>Workbook of a spreadsheet</source>
        <translation>电子表格工作簿</translation>
    </message>
    <message>
        <source>Network in time, GEXF</source>
        <translation>随时间变化的网络，GEXF</translation>
    </message>
    <message>
        <source>Network, GraphML</source>
        <translation>网络，GraphML</translation>
    </message>
    <message>
        <source>Calendar, iCalendar</source>
        <translation>日历，iCalendar</translation>
    </message>
    <message>
        <source>Bibliography, BibTeX</source>
        <translation>参考文献，BibTeX</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出%1</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>已写入%1。</translation>
    </message>
</context>
<context>
    <name>DataExport</name>
    <message>
        <source>Cannot write “%1”: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>the folder of that name cannot be replaced</source>
        <translation>同名文件夹无法替换</translation>
    </message>
    <message>
        <source>the finished folder cannot be put there</source>
        <translation>完成的文件夹无法放到那里</translation>
    </message>
    <message>
        <source>the folder holds other files; choose a new or an empty one</source>
        <translation>文件夹中有其他文件；请选择新文件夹或空文件夹</translation>
    </message>
    <message>
        <source>A network holds records and their ties; %1 figures, all citations, notes and other names are left out.</source>
        <translation>网络包含记录及其联系；%1个数值以及所有引文、注释和其他名称均舍去。</translation>
    </message>
    <message>
        <source>A calendar holds events of known days; %1 other events, and all that is no event, are left out.</source>
        <translation>日历包含日期已知的事件；其他%1个事件以及非事件的内容均舍去。</translation>
    </message>
    <message>
        <source>A bibliography holds the sources alone, and %1 of them name nobody who could be cited.</source>
        <translation>参考文献仅包含来源，其中%1项没有可供引用的责任者。</translation>
    </message>
    <message>
        <source>Stories and the places of nodes are left out.</source>
        <translation>故事和节点位置舍去。</translation>
    </message>
    <message>
        <source>Stories are left out; every cell is text, at most 32,767 characters long.</source>
        <translation>故事舍去；每个单元格均为文本，最长32,767个字符。</translation>
    </message>
    <message>
        <source>Exporting was cancelled; nothing was written.</source>
        <translation>导出已取消；未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>ForeignFile</name>
    <message>
        <source>“%1” cannot be read: check its name and its permissions.</source>
        <translation>无法读取“%1”：请检查其名称和权限。</translation>
    </message>
    <message>
        <source>“%1” is too large for a JSON file: import it as CSV.</source>
        <translation>作为JSON文件，“%1”过大：请以CSV格式导入。</translation>
    </message>
    <message>
        <source>“%1” is damaged JSON (%2, byte %3): export it again where it comes from.</source>
        <translation>“%1”是损坏的JSON（%2，第%3字节）：请在来源处重新导出。</translation>
    </message>
    <message>
        <source>“%1” is JSON, but neither ours nor a timeline nor the result of a query: import it as CSV.</source>
        <translation>“%1”是JSON，但既非本程序的格式，也非时间线或查询结果：请以CSV格式导入。</translation>
    </message>
    <message>
        <source>“%1” is XML, but neither GEXF nor GraphML: export it as one of these, or as CSV.</source>
        <translation>“%1”是XML，但既非GEXF也非GraphML：请导出为其中之一，或导出为CSV。</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>导入已取消，未作任何更改。</translation>
    </message>
    <message>
        <source>The file is damaged here, and what comes after was left out: %1</source>
        <translation>文件在此处损坏，其后内容未导入：%1</translation>
    </message>
    <message>
        <source>This node has no id, and was left out: give it one.</source>
        <translation>此节点没有标识，未导入：请为其添加。</translation>
    </message>
    <message>
        <source>This edge lacks an end, and was left out: give it a source and a target.</source>
        <translation>此连线缺少一端，未导入：请为其指定起点和终点。</translation>
    </message>
    <message>
        <source>“%1” vertices are too many, and were left out.</source>
        <translation>“%1”个顶点过多，未导入。</translation>
    </message>
    <message>
        <source>“%1” is no number of a vertex, and this row was left out.</source>
        <translation>“%1”不是顶点编号，此行未导入。</translation>
    </message>
    <message>
        <source>This event never ends, and was left out: the file is cut short.</source>
        <translation>此事件没有结尾，未导入：文件不完整。</translation>
    </message>
    <message>
        <source>This event has no title, and was left out: give it one.</source>
        <translation>此事件没有标题，未导入：请为其添加。</translation>
    </message>
    <message>
        <source>This event has no date that could be read, and stands without one.</source>
        <translation>此事件没有可读的日期，按无日期列出。</translation>
    </message>
    <message>
        <source>Of this event, which recurs by a rule that is not read (%1), only the first time was taken.</source>
        <translation>此事件按无法解读的规则（%1）重复，只导入了第一次。</translation>
    </message>
    <message>
        <source>This event recurs without end; its first %1 times were taken.</source>
        <translation>此事件无限重复，只导入了前%1次。</translation>
    </message>
    <message>
        <source>The sheet “%1” is damaged or too large, and was left out.</source>
        <translation>工作表“%1”已损坏或过大，未导入。</translation>
    </message>
    <message>
        <source>“%1” holds no sheet that could be read: save it as “CSV UTF-8” and import that.</source>
        <translation>“%1”中没有可读的工作表：请另存为“CSV UTF-8”再导入。</translation>
    </message>
    <message>
        <source>“%1” is a ZIP file, but no workbook: unpack it and import what is in it.</source>
        <translation>“%1”是ZIP文件，但不是工作簿：请解压后导入其中的内容。</translation>
    </message>
    <message>
        <source>Dates on 1 January may stand for a whole year: ask the query for the precision, too, as “datePrecision”.</source>
        <translation>1月1日的日期可能代表整年：请在查询中一并索取精度（“datePrecision”）。</translation>
    </message>
    <message>
        <source>Only the first %1 edges were taken: divide the file.</source>
        <translation>只导入了前%1条边：请拆分文件。</translation>
    </message>
    <message>
        <source>The events of this file recur too often: of this one and the next, only the first times were taken.</source>
        <translation>此文件中的事件重复过多：从此事件起，只导入了前几次。</translation>
    </message>
</context>
<context>
    <name>trilateral::EmptyState</name>
    <message>
        <source>This list is empty. Begin with one of these:</source>
        <translation>此列表为空。可从以下操作开始：</translation>
    </message>
</context>
<context>
    <name>trilateral::RecordTableModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>%1 (yours: %2)</source>
        <translation>%1（您：%2）</translation>
    </message>
</context>
<context>
    <name>trilateral::RecordTable</name>
    <message>
        <source>Records that pass the filter</source>
        <translation>通过筛选的记录</translation>
    </message>
    <message>
        <source>A double click or F2 changes a cell. What came with the record stays as it is; what you say instead stands beside it.</source>
        <translation>双击或按F2可修改单元格。记录原有的内容保持不变，您的说法并列其旁。</translation>
    </message>
</context>
<context>
    <name>trilateral::UncitedDialog</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message numerus="yes">
        <source>A reader could not look up what %n fact(s) of this figure rest on.</source>
        <translation>
            <numerusform>读者无法查证本图中 %n 项事实的依据。</numerusform>
        </translation>
    </message>
    <message>
        <source>Facts without a source to cite</source>
        <translation>没有可引用来源的事实</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>略去这些事实</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>trilateral::NamesDialog</name>
    <message>
        <source>Names and their sources</source>
        <translation>名称及其来源</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>添加名称</translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation>删除此名称</translation>
    </message>
    <message>
        <source>shown as title</source>
        <translation>作为标题显示</translation>
    </message>
    <message>
        <source>Say in which language “%1” is.</source>
        <translation>请注明“%1”是哪种语言。</translation>
    </message>
    <message>
        <source>“%1” is no code of a language or a script: choose one from the list, or type one such as “la” or “Cyrl”.</source>
        <translation>“%1”不是语言或文字的代码：请从列表中选择，或输入“la”“Cyrl”之类的代码。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) without a source of their own.</source>
        <translation>
            <numerusform>%n 个名称没有自己的来源。</numerusform>
        </translation>
    </message>
</context>
</TS>
