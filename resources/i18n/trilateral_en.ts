<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tie(s) without a date in the record were left out.</source>
        <translation>
            <numerusform>%n tie without a date in the record was left out.</numerusform>
            <numerusform>%n ties without a date in the record were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) selected</source>
        <translation>
            <numerusform>%n record selected</numerusform>
            <numerusform>%n records selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkTips</name>
    <message numerus="yes">
        <source>%n line(s) in view</source>
        <translation>
            <numerusform>%n line in view</numerusform>
            <numerusform>%n lines in view</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordProblems</name>
    <message numerus="yes">
        <source>%n reference(s) lead to records that the document lacks.</source>
        <translation>
            <numerusform>%n reference leads to a record that the document lacks.</numerusform>
            <numerusform>%n references lead to records that the document lacks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) held hidden signs or bytes that are no text; they are shown without them.</source>
        <translation><numerusform>%n text held hidden signs or bytes that are no text; it is shown without them.</numerusform><numerusform>%n texts held hidden signs or bytes that are no text; they are shown without them.</numerusform></translation>
    </message>
</context>
<context>
    <name>TimelineMenu</name>
    <message numerus="yes">
        <source>Show %n hidden lane(s)</source>
        <translation>
            <numerusform>Show %n hidden lane</numerusform>
            <numerusform>Show %n hidden lanes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilateral::FacetModel</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n record</numerusform>
            <numerusform>%1, %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilateral::NetworkBar</name>
    <message numerus="yes">
        <source>With at least %n source(s)</source>
        <translation>
            <numerusform>With at least %n source</numerusform>
            <numerusform>With at least %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden · show</source>
        <extracomment>A small button: that many nodes of the network are hidden; a click shows them</extracomment>
        <translation>
            <numerusform>%n hidden · show</numerusform>
            <numerusform>%n hidden · show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden node(s) again</source>
        <translation>
            <numerusform>Show %n hidden node again</numerusform>
            <numerusform>Show %n hidden nodes again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilateral::NetworkView</name>
    <message numerus="yes">
        <source>Laying out %n node(s)…</source>
        <translation>
            <numerusform>Laying out %n node…</numerusform>
            <numerusform>Laying out %n nodes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilateral::StatusLine</name>
    <message numerus="yes">
        <source>%1 record(s) in view</source>
        <translation>
            <numerusform>%1 record in view</numerusform>
            <numerusform>%1 records in view</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilateral::TimelineCanvas</name>
    <message numerus="yes">
        <source>%n hidden</source>
        <comment>lanes</comment>
        <translation>
            <numerusform>%n hidden</numerusform>
            <numerusform>%n hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilateral::ExportDialog</name>
    <message numerus="yes">
        <source>Leave out %n fact(s) without a source to cite</source>
        <translation>
            <numerusform>Leave out %n fact without a source to cite</numerusform>
            <numerusform>Leave out %n facts without a source to cite</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworkMenu</name>
    <message numerus="yes">
        <source>Show %n hidden node(s) again</source>
        <translation>
            <numerusform>Show %n hidden node again</numerusform>
            <numerusform>Show %n hidden nodes again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilateral::UncitedDialog</name>
    <message numerus="yes">
        <source>A reader could not look up what %n fact(s) of this figure rest on.</source>
        <translation>
            <numerusform>A reader could not look up what %n fact of this figure rests on.</numerusform>
            <numerusform>A reader could not look up what %n facts of this figure rest on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trilateral::NamesDialog</name>
    <message numerus="yes">
        <source>%n name(s) without a source of their own.</source>
        <translation>
            <numerusform>%n name without a source of its own.</numerusform>
            <numerusform>%n names without a source of their own.</numerusform>
        </translation>
    </message>
</context>
</TS>
