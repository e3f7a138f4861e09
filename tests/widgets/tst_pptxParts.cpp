// SPDX-License-Identifier: GPL-3.0-or-later
// What strict readers of PresentationML ask for (ISO/IEC 29500), checked in every bundled story and in each part:
// content types, targets, ids that differ, the order of elements, and lengths and colours within their ranges.
#include "model/dataset/zipReader.h"
#include "tests/support/storyFixture.h"
#include "widgets/presenter/storyExport.h"

#include <QBuffer>
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace trilateral;
using namespace trilateral::test;

namespace
{

// The children that an element may have, in their order; those in one string with a bar are alternatives.
const QHash<QString, QStringList> &orders()
{
    static const QString shapes = u"p:sp|p:grpSp|p:graphicFrame|p:cxnSp|p:pic"_s;
    static const QString fills = u"a:noFill|a:solidFill|a:gradFill|a:blipFill|a:pattFill"_s;
    static const QHash<QString, QStringList> table{
        {u"p:presentation"_s,
         {u"p:sldMasterIdLst"_s, u"p:notesMasterIdLst"_s, u"p:handoutMasterIdLst"_s, u"p:sldIdLst"_s, u"p:sldSz"_s,
          u"p:notesSz"_s, u"p:defaultTextStyle"_s}},
        {u"p:sldMaster"_s, {u"p:cSld"_s, u"p:clrMap"_s, u"p:sldLayoutIdLst"_s, u"p:txStyles"_s}},
        {u"p:sldLayout"_s, {u"p:cSld"_s, u"p:clrMapOvr"_s}},
        {u"p:sld"_s, {u"p:cSld"_s, u"p:clrMapOvr"_s, u"p:transition"_s, u"p:timing"_s}},
        {u"p:notes"_s, {u"p:cSld"_s, u"p:clrMapOvr"_s}},
        {u"p:notesMaster"_s, {u"p:cSld"_s, u"p:clrMap"_s, u"p:notesStyle"_s}},
        {u"p:cSld"_s, {u"p:bg"_s, u"p:spTree"_s}},
        {u"p:spTree"_s, {u"p:nvGrpSpPr"_s, u"p:grpSpPr"_s, shapes}},
        {u"p:grpSp"_s, {u"p:nvGrpSpPr"_s, u"p:grpSpPr"_s, shapes}},
        {u"p:sp"_s, {u"p:nvSpPr"_s, u"p:spPr"_s, u"p:style"_s, u"p:txBody"_s}},
        {u"p:pic"_s, {u"p:nvPicPr"_s, u"p:blipFill"_s, u"p:spPr"_s}},
        {u"p:nvSpPr"_s, {u"p:cNvPr"_s, u"p:cNvSpPr"_s, u"p:nvPr"_s}},
        {u"p:nvGrpSpPr"_s, {u"p:cNvPr"_s, u"p:cNvGrpSpPr"_s, u"p:nvPr"_s}},
        {u"p:nvPicPr"_s, {u"p:cNvPr"_s, u"p:cNvPicPr"_s, u"p:nvPr"_s}},
        {u"p:blipFill"_s, {u"a:blip"_s, u"a:srcRect"_s, u"a:stretch"_s}},
        {u"p:spPr"_s, {u"a:xfrm"_s, u"a:custGeom|a:prstGeom"_s, fills, u"a:ln"_s, u"a:effectLst"_s}},
        {u"p:grpSpPr"_s, {u"a:xfrm"_s, fills}},
        {u"p:bgPr"_s, {fills, u"a:effectLst"_s}},
        {u"a:xfrm"_s, {u"a:off"_s, u"a:ext"_s, u"a:chOff"_s, u"a:chExt"_s}},
        {u"a:custGeom"_s, {u"a:avLst"_s, u"a:gdLst"_s, u"a:ahLst"_s, u"a:cxnLst"_s, u"a:rect"_s, u"a:pathLst"_s}},
        {u"a:ln"_s, {fills, u"a:prstDash|a:custDash"_s, u"a:round|a:bevel|a:miter"_s, u"a:headEnd"_s, u"a:tailEnd"_s}},
        {u"a:gradFill"_s, {u"a:gsLst"_s, u"a:lin|a:path"_s}},
        {u"p:txBody"_s, {u"a:bodyPr"_s, u"a:lstStyle"_s, u"a:p"_s}},
        {u"a:p"_s, {u"a:pPr"_s, u"a:r|a:br|a:fld"_s, u"a:endParaRPr"_s}},
        {u"a:r"_s, {u"a:rPr"_s, u"a:t"_s}},
        {u"a:rPr"_s, {u"a:ln"_s, fills, u"a:effectLst"_s, u"a:latin"_s, u"a:ea"_s, u"a:cs"_s, u"a:hlinkClick"_s}},
        {u"a:pPr"_s, {u"a:lnSpc"_s, u"a:spcBef"_s, u"a:spcAft"_s}},
        {u"a:theme"_s, {u"a:themeElements"_s, u"a:objectDefaults"_s}},
        {u"a:themeElements"_s, {u"a:clrScheme"_s, u"a:fontScheme"_s, u"a:fmtScheme"_s}},
        {u"a:clrScheme"_s,
         {u"a:dk1"_s, u"a:lt1"_s, u"a:dk2"_s, u"a:lt2"_s, u"a:accent1"_s, u"a:accent2"_s, u"a:accent3"_s,
          u"a:accent4"_s, u"a:accent5"_s, u"a:accent6"_s, u"a:hlink"_s, u"a:folHlink"_s}},
        {u"a:fmtScheme"_s, {u"a:fillStyleLst"_s, u"a:lnStyleLst"_s, u"a:effectStyleLst"_s, u"a:bgFillStyleLst"_s}},
    };
    return table;
}

// What an element must have.
const QHash<QString, QStringList> &needs()
{
    static const QHash<QString, QStringList> table{
        {u"p:sp"_s, {u"p:nvSpPr"_s, u"p:spPr"_s}},
        {u"p:grpSp"_s, {u"p:nvGrpSpPr"_s, u"p:grpSpPr"_s}},
        {u"p:spTree"_s, {u"p:nvGrpSpPr"_s, u"p:grpSpPr"_s}},
        {u"p:pic"_s, {u"p:nvPicPr"_s, u"p:blipFill"_s, u"p:spPr"_s}},
        {u"p:txBody"_s, {u"a:bodyPr"_s, u"a:p"_s}},
        {u"a:r"_s, {u"a:t"_s}},
        {u"p:sldMaster"_s, {u"p:cSld"_s, u"p:clrMap"_s}},
        {u"p:notesMaster"_s, {u"p:cSld"_s, u"p:clrMap"_s}},
        {u"p:presentation"_s, {u"p:sldMasterIdLst"_s, u"p:sldIdLst"_s, u"p:sldSz"_s, u"p:notesSz"_s}},
    };
    return table;
}

// Reads one part to its end; the first thing that is wrong is said.
class PartReader
{
public:
    explicit PartReader(const QByteArray &bytes) : m_xml(bytes) {}

    QString read()
    {
        while (!m_xml.atEnd() && m_wrong.isEmpty()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement)
                begin();
            else if (token == QXmlStreamReader::EndElement)
                end();
        }
        return m_xml.hasError() ? m_xml.errorString() : m_wrong;
    }

    [[nodiscard]] const QStringList &relations() const { return m_relations; }

private:
    struct Open {
        QString name;
        qsizetype place = 0; // in its order
        QStringList children;
    };

    void begin()
    {
        const QString name = m_xml.qualifiedName().toString();
        if (!m_open.empty())
            place(m_open.back(), name);
        m_open.push_back({name, 0, {}});
        for (const QXmlStreamAttribute &attribute : m_xml.attributes())
            check(name, attribute);
    }

    void place(Open &parent, const QString &name)
    {
        parent.children << name;
        const auto order = orders().constFind(parent.name);
        if (order == orders().constEnd())
            return;
        while (parent.place < order->size() && !order->at(parent.place).split(u'|').contains(name))
            ++parent.place;
        if (parent.place == order->size())
            m_wrong = name + u" is out of place in "_s + parent.name;
    }

    void end()
    {
        for (const QString &needed : needs().value(m_open.back().name))
            if (!m_open.back().children.contains(needed))
                m_wrong = m_open.back().name + u" lacks "_s + needed;
        m_open.pop_back();
    }

    void check(const QString &element, const QXmlStreamAttribute &attribute)
    {
        static const QRegularExpression colour(u"^[0-9A-Fa-f]{6}$"_s);
        const QString name = attribute.qualifiedName().toString();
        const QString value = attribute.value().toString();
        if (name == u"r:id" || name == u"r:embed")
            m_relations << value;
        if (element == u"a:srgbClr" && !colour.match(value).hasMatch())
            m_wrong = u"no colour: "_s + value;
        if (element == u"p:cNvPr" && name == u"id")
            addId(value);
        if (const auto [least, most] = rangeOf(element, name); least <= most)
            checkRange(element, value, least, most);
    }

    static std::pair<qint64, qint64> rangeOf(const QString &element, const QString &name)
    {
        constexpr qint64 longest = 51206400; // of a slide, EMU
        if (name == u"cx" || name == u"cy")
            return {0, longest};
        if ((element == u"a:off" || element == u"a:chOff" || element == u"a:pt") && (name == u"x" || name == u"y"))
            return {-longest, longest};
        if (element == u"a:rPr" && name == u"sz")
            return {100, 400000};
        if (element == u"a:ln" && name == u"w")
            return {0, 20116800};
        if (element == u"a:alpha")
            return {0, 100000};
        if (element == u"p:sldId" && name == u"id")
            return {256, 2147483647};
        if ((element == u"p:sldMasterId" || element == u"p:sldLayoutId") && name == u"id")
            return {2147483648, 4294967295};
        return {1, 0};
    }

    void checkRange(const QString &element, const QString &value, qint64 least, qint64 most)
    {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        if (!isNumber || number < least || number > most)
            m_wrong = element + u" has "_s + value;
    }

    void addId(const QString &id)
    {
        if (m_ids.contains(id) || id.toUInt() == 0)
            m_wrong = u"an id twice: "_s + id;
        m_ids.insert(id);
    }

    QXmlStreamReader m_xml;
    std::vector<Open> m_open;
    QSet<QString> m_ids;
    QStringList m_relations;
    QString m_wrong;
};

// A package as its relations lead through it.
class Package
{
public:
    explicit Package(const QByteArray &bytes) : m_bytes(bytes)
    {
        m_device.setBuffer(&m_bytes);
        if (m_device.open(QIODevice::ReadOnly))
            m_zip = ZipReader::open(m_device);
        readTypes();
    }

    QString firstFlaw()
    {
        if (!m_zip || m_types.isEmpty())
            return u"no package"_s;
        for (const QString &name : m_types.keys())
            if (!m_zip->has(name))
                return u"a type for what is not there: "_s + name;
        follow(QString());
        for (const QString &name : m_types.keys())
            if (!m_reached.contains(name) && m_wrong.isEmpty())
                m_wrong = u"nothing leads to "_s + name;
        return m_wrong;
    }
    [[nodiscard]] qsizetype count() const { return m_reached.size(); }

private:
    QByteArray part(const QString &name) const
    {
        NoProgress progress;
        return m_zip->part(name, 64 << 20, progress).value_or(QByteArray());
    }

    void readTypes()
    {
        if (!m_zip)
            return;
        QXmlStreamReader xml(part(u"[Content_Types].xml"_s));
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement) {
                if (xml.name() == u"Override")
                    m_types.insert(xml.attributes().value(u"PartName"_s).toString().mid(1),
                                   xml.attributes().value(u"ContentType"_s).toString());
                else if (xml.name() == u"Default")
                    m_endings << xml.attributes().value(u"Extension"_s).toString();
            }
    }

    // Of a part, or of the package where there is no name.
    void follow(const QString &name)
    {
        const QString folder = name.contains(u'/') ? name.section(u'/', 0, -2) + u'/' : QString();
        const QString relations = folder + u"_rels/"_s + name.section(u'/', -1) + u".rels"_s;
        QStringList ids;
        QXmlStreamReader xml(m_zip->has(relations) ? part(relations) : QByteArray("<x/>"));
        while (!xml.atEnd() && m_wrong.isEmpty())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"Relationship") {
                const QString id = xml.attributes().value(u"Id"_s).toString();
                if (ids.contains(id))
                    m_wrong = relations + u": twice "_s + id;
                ids << id;
                reach(QDir::cleanPath(folder + xml.attributes().value(u"Target"_s).toString()));
            }
        if (!name.isEmpty() && name.endsWith(u".xml"_s))
            read(name, ids);
    }

    void reach(const QString &target)
    {
        if (m_reached.contains(target))
            return;
        m_reached.insert(target);
        if (!m_zip->has(target))
            m_wrong = u"not there: "_s + target;
        else if (!m_types.contains(target) && !m_endings.contains(target.section(u'.', -1)))
            m_wrong = u"of no type: "_s + target;
        else
            follow(target);
    }

    void read(const QString &name, const QStringList &ids)
    {
        PartReader reader(part(name));
        if (const QString wrong = reader.read(); !wrong.isEmpty())
            m_wrong = name + u": "_s + wrong;
        for (const QString &id : reader.relations())
            if (!ids.contains(id))
                m_wrong = name + u" leads to nothing: "_s + id;
    }

    QByteArray m_bytes;
    QBuffer m_device;
    std::optional<ZipReader> m_zip;
    QHash<QString, QString> m_types;
    QStringList m_endings;
    QSet<QString> m_reached;
    QString m_wrong;
};

QByteArray pptxOf(const Story &story)
{
    NoProgress progress;
    const auto frames = [](const ExplorationState &state, bool) {
        Bookmark slide;
        slide.state = state;
        return Result<FramePtr>(frameOfSlide(slide, state.language));
    };
    const auto slides = drawStory(story, *bundledStories().snapshot, {}, frames, progress);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"a.pptx"_s);
    if (!slides || !writeStory(story, *slides, {}, file))
        return {};
    QFile written(file);
    return written.open(QIODevice::ReadOnly) ? written.readAll() : QByteArray();
}

} // namespace

class TestPptxParts : public QObject
{
    Q_OBJECT
private slots:
    void everyStoryIsASoundPackage()
    {
        QVERIFY(bundledStories().stories.size() >= 7);
        for (const Story &story : bundledStories().stories) {
            Package package(pptxOf(story));
            QVERIFY2(package.firstFlaw().isEmpty(), qPrintable(story.id + u": "_s + package.firstFlaw()));
            QVERIFY(package.count() > qsizetype(2 * story.slides.size()));
        }
    }

    void theReaderTellsWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("xml");
        const QByteArray head = "<p:sp xmlns:p=\"p\" xmlns:a=\"a\">";
        const QByteArray words = "<p:nvSpPr><p:cNvPr id=\"2\"/></p:nvSpPr>";
        QTest::newRow("order") << head + "<p:spPr/>" + words + "</p:sp>";
        QTest::newRow("missing") << head + words + "</p:sp>";
        QTest::newRow("id twice") << head + words + "<p:spPr><p:cNvPr id=\"2\"/></p:spPr></p:sp>";
        QTest::newRow("negative") << head + words + "<p:spPr><a:xfrm><a:ext cx=\"-1\"/></a:xfrm></p:spPr></p:sp>";
        QTest::newRow("colour") << head + words +
                                       "<p:spPr><a:ln><a:solidFill><a:srgbClr val=\"red\"/></a:solidFill>"
                                       "</a:ln></p:spPr></p:sp>";
        QTest::newRow("broken") << head + words;
    }

    void theReaderTellsWhatIsWrong()
    {
        QFETCH(QByteArray, xml);
        QVERIFY(!PartReader(xml).read().isEmpty());
    }
};

QTEST_MAIN(TestPptxParts)
#include "tst_pptxParts.moc"
