// SPDX-License-Identifier: GPL-3.0-or-later
// Pajek networks and projects (http://mrvar.fdv.uni-lj.si/pajek): vertices, arcs, edges, their lists, and matrices;
// several relations in one file.
#include "model/dataset/foreignReading.h"
#include "model/dataset/graphTables.h"
#include "model/dataset/textDecoder.h"

#include <QRegularExpression>

namespace trilateral
{

namespace
{

constexpr qint64 mostVertices = 10'000'000;

// Words between blanks; quoted ones may hold blanks.
QStringList wordsOf(const QString &line)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    bool hasWord = false;
    for (const QChar c : line) {
        if (c == u'"') {
            isQuoted = !isQuoted;
            hasWord = true;
        } else if (c.isSpace() && !isQuoted) {
            if (hasWord)
                words += word;
            word.clear();
            hasWord = false;
        } else {
            word += c;
            hasWord = true;
        }
    }
    return hasWord ? words << word : words;
}

class PajekReader
{
public:
    explicit PajekReader(const ForeignReading &reading) : m_reading(reading) {}
    Result<ForeignFile> read();

private:
    enum class Section : quint8 { None, Vertices, Arcs, Edges, ArcsList, EdgesList, Matrix };
    void begin(const QStringList &words);
    void readVertex(const QStringList &words);
    void readEdge(const QStringList &words);
    void readList(const QStringList &words);
    void readMatrixRow(const QStringList &words);
    void connect(const QString &from, const QString &to, const QString &weight);
    void warn(const QString &text) const { m_reading.warn(m_line, text); }
    [[nodiscard]] bool isVertex(const QString &number) const;

    const ForeignReading &m_reading;
    GraphTables m_graph;
    Section m_section = Section::None;
    QString m_relation;
    qint64 m_vertices = 0;
    qint64 m_matrixRow = 0;
    qint64 m_line = 0;
};

Result<ForeignFile> PajekReader::read()
{
    const QByteArray start = m_reading.device.peek(std::min<qint64>(longestLine, m_reading.device.bytesAvailable()));
    std::optional<TextDecoder> decoder = TextDecoder::forText(start);
    while (!m_reading.device.atEnd()) {
        const QByteArray bytes = m_reading.line();
        const QString line =
            (decoder ? QString::fromUtf8(decoder->decode(bytes, false)) : QString::fromUtf8(bytes)).trimmed();
        if (++m_line % rowsPerLook == 0 && !m_reading.keepsGoing())
            return Error{ForeignText::tr("The import was cancelled; nothing was changed.")};
        const QStringList words = line.startsWith(u'%') ? QStringList() : wordsOf(line);
        if (words.isEmpty())
            continue;
        if (line.startsWith(u'*'))
            begin(words);
        else if (m_section == Section::Vertices)
            readVertex(words);
        else if (m_section == Section::Arcs || m_section == Section::Edges)
            readEdge(words);
        else if (m_section == Section::ArcsList || m_section == Section::EdgesList)
            readList(words);
        else if (m_section == Section::Matrix)
            readMatrixRow(words);
    }
    return ForeignFile{m_graph.finish(m_reading)};
}

// "*Arcs :2 "visits"": the words behind the number name the relation.
void PajekReader::begin(const QStringList &words)
{
    const QString name = words.front().mid(1).toLower().section(u':', 0, 0);
    const std::pair<const char *, Section> sections[] = {
        {"vertices", Section::Vertices}, {"arcs", Section::Arcs},           {"edges", Section::Edges},
        {"arcslist", Section::ArcsList}, {"edgeslist", Section::EdgesList}, {"matrix", Section::Matrix}};
    m_section = Section::None;
    for (const auto &[word, section] : sections)
        if (name == QLatin1String(word))
            m_section = section;
    m_matrixRow = 0;
    m_relation = words.size() > 1 && !words.back().startsWith(u':') ? words.back() : QString();
    if (m_section != Section::Vertices)
        return;
    m_vertices = words.size() > 1 ? words[1].toLongLong() : 0;
    if (m_vertices > mostVertices || m_vertices < 0) {
        warn(ForeignText::tr("“%1” vertices are too many, and were left out.").arg(words[1]));
        m_vertices = 0;
    }
}

void PajekReader::readVertex(const QStringList &words)
{
    bool isNumber = false;
    const qint64 number = words.front().toLongLong(&isNumber);
    if (!isNumber || number < 1 || number > m_vertices)
        return warn(ForeignText::tr("“%1” is no number of a vertex, and this row was left out.").arg(words.front()));
    m_graph.addNode(m_line, QString::number(number), words.value(1), {});
}

bool PajekReader::isVertex(const QString &number) const
{
    bool isNumber = false;
    const qint64 value = number.toLongLong(&isNumber);
    return isNumber && value >= 1 && value <= m_vertices;
}

void PajekReader::connect(const QString &from, const QString &to, const QString &weight)
{
    if (!isVertex(from) || !isVertex(to))
        return warn(ForeignText::tr("“%1” is no number of a vertex, and this row was left out.")
                        .arg(isVertex(from) ? to : from));
    const bool isDirected = m_section != Section::Edges && m_section != Section::EdgesList;
    GraphAttributes attributes;
    if (!weight.isEmpty() && weight != u"1")
        attributes.insert(QStringLiteral("weight"), weight);
    m_graph.addEdge(m_line, from, to, m_relation, isDirected, attributes);
}

// "1 2 3.5 l "label"".
void PajekReader::readEdge(const QStringList &words)
{
    if (words.size() < 2)
        return warn(ForeignText::tr("This edge lacks an end, and was left out: give it a source and a target."));
    QString first = words.front();
    if (const qsizetype colon = first.indexOf(u':'); colon > 0) // the relation's number before the vertex
        first = first.mid(colon + 1).trimmed();
    const qsizetype label = words.indexOf(QStringLiteral("l"));
    const QString before = m_relation;
    if (label > 0 && label + 1 < words.size())
        m_relation = words[label + 1];
    connect(first, words[1], words.value(2) == u"l" ? QString() : words.value(2));
    m_relation = before;
}

void PajekReader::readList(const QStringList &words)
{
    for (qsizetype i = 1; i < words.size(); ++i)
        connect(words.front(), words[i], {});
}

void PajekReader::readMatrixRow(const QStringList &words)
{
    ++m_matrixRow;
    for (qsizetype i = 0; i < words.size(); ++i)
        if (words[i].toDouble() != 0)
            connect(QString::number(m_matrixRow), QString::number(i + 1), words[i]);
}

} // namespace

Result<ForeignFile> readPajek(const ForeignReading &reading)
{
    return PajekReader(reading).read();
}

} // namespace trilateral
