// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/dataset/tableReader.h"

#include "model/base/plainText.h"
#include "model/dataset/formulaGuard.h"
#include "model/dataset/memoryTable.h"
#include "model/dataset/textDecoder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <vector>

#include <csv.h>

namespace trilateral
{

namespace
{

struct TableText {
    Q_DECLARE_TR_FUNCTIONS(TableText)
};

constexpr qsizetype chunkSize = 1 << 20;
// By how much libcsv lets a long cell grow at a time; its own 128 bytes make a cell of megabytes slow.
constexpr std::size_t cellGrowth = 1 << 16;
constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

// Blanks belong to the cell: libcsv would trim them.
int noBlank(unsigned char)
{
    return 0;
}

bool looksLikeText(QByteArrayView start)
{
    return !start.contains('\0');
}

// The separator that occurs most often in the header row, outside quotation marks.
char separatorIn(QByteArrayView start)
{
    constexpr char candidates[] = {',', ';', '\t'};
    std::array<int, 3> counts{};
    bool isQuoted = false;
    for (const char c : start) {
        if (c == '"')
            isQuoted = !isQuoted;
        if (!isQuoted && (c == '\n' || c == '\r'))
            break;
        for (std::size_t i = 0; i < counts.size(); ++i)
            counts[i] += !isQuoted && c == candidates[i];
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return candidates[most - counts.begin()];
}

QString hiddenSigns()
{
    return TableText::tr("This row held hidden signs, such as those that turn the direction of text; they were left "
                         "out: look whether its words are right.");
}

} // namespace

// libcsv takes bytes and calls back for cells and rows. It is fed line by line, so that at most one row ends in a call
// and its first line is known.
struct TableReader::Private {
    std::unique_ptr<QIODevice> device; // none where the table is in memory
    csv_parser parser{};
    QByteArray buffer;
    qsizetype at = 0; // what of the buffer has been fed
    qint64 taken = 0;

    std::string bytes;             // the row's cells end to end
    std::vector<std::size_t> ends; // where each ends
    qint64 nextLine = 1;           // the line that is fed next
    qint64 rowLine = 0;

    QStringList columns;
    QString problem;

    char separator = ',';
    bool isAtEnd = false;
    bool afterReturn = false; // the last byte fed was a CR, which a LF may follow
    bool isRowComplete = false;
    bool isRowBegun = false;
    bool isFirstRowWaiting = false; // it was no header

    std::optional<TextDecoder> decoder;
    std::shared_ptr<const MemoryTable> memory; // instead of the device
    std::size_t memoryRow = 0;

    Private() { csv_init(&parser, 0); }
    ~Private() { csv_free(&parser); }
    Q_DISABLE_COPY_MOVE(Private)

    static void onCell(void *cell, std::size_t size, void *self)
    {
        auto *m = static_cast<Private *>(self);
        m->bytes.append(static_cast<const char *>(cell), size);
        m->ends.push_back(m->bytes.size());
    }
    static void onRow(int, void *self) { static_cast<Private *>(self)->isRowComplete = true; }

    Result<> start(const QString &file);
    bool refill();
    [[nodiscard]] QByteArrayView lineToFeed() const;
    void feed(QByteArrayView line);
    [[nodiscard]] bool takeSimple(QByteArrayView line);
    void finish();
    bool nextRow();
    void nextMemoryRow();
    void nameColumns();
    void inspect();
    void clean();
    [[nodiscard]] QByteArrayView cell(std::size_t i) const;
    [[nodiscard]] bool isBlankRow() const;
    [[nodiscard]] bool isOpenQuote() const;
};

Result<> TableReader::Private::start(const QString &file)
{
    const QString name = QDir::toNativeSeparators(file);
    if (!refill())
        return Error{TableText::tr("“%1” is empty: it needs a row with the names of its columns.").arg(name)};
    decoder = TextDecoder::forText(buffer);
    if (decoder)
        buffer = decoder->decode(buffer, buffer.size() < chunkSize);
    if (!looksLikeText(buffer))
        return Error{TableText::tr("“%1” is not a text in UTF-8: save it as “CSV UTF-8” and import that.").arg(name)};
    at = buffer.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    csv_set_space_func(&parser, noBlank);
    csv_set_blk_size(&parser, cellGrowth);
    separator = separatorIn(QByteArrayView(buffer).sliced(at));
    csv_set_delim(&parser, static_cast<unsigned char>(separator));
    if (!nextRow())
        return Error{TableText::tr("“%1” is empty: it needs a row with the names of its columns.").arg(name)};
    nameColumns();
    return Nothing();
}

void TableReader::Private::nameColumns()
{
    for (std::size_t i = 0; i < ends.size(); ++i)
        columns += QString::fromUtf8(cell(i)).trimmed();
    if (const QStringList usual = wellKnownColumns(columns); !usual.isEmpty()) {
        columns = usual;
        isFirstRowWaiting = true;
    }
}

bool TableReader::Private::refill()
{
    const qint64 left = device->isSequential() ? chunkSize : device->size() - device->pos();
    buffer.resize(std::clamp<qint64>(left, 1, chunkSize));
    const qint64 size = device->read(buffer.data(), buffer.size());
    buffer.resize(std::max<qint64>(0, size));
    taken += buffer.size();
    at = 0;
    if (decoder && size > 0)
        buffer = decoder->decode(buffer, device->atEnd());
    return size > 0;
}

// Up to and with the next line end, or all there is.
QByteArrayView TableReader::Private::lineToFeed() const
{
    const QByteArrayView rest = QByteArrayView(buffer).sliced(at);
    const auto *lf = static_cast<const char *>(std::memchr(rest.data(), '\n', static_cast<std::size_t>(rest.size())));
    const QByteArrayView line = lf ? rest.first(lf - rest.data() + 1) : rest;
    const auto *cr = static_cast<const char *>(std::memchr(line.data(), '\r', static_cast<std::size_t>(line.size())));
    return !cr || cr + 1 == lf ? line : line.first(cr - line.data() + 1);
}

// A whole row without a quotation mark, as most are, is cut at its separators, without libcsv; false for others.
bool TableReader::Private::takeSimple(QByteArrayView line)
{
    if (isRowBegun || !line.endsWith('\n') || std::memchr(line.data(), '"', static_cast<std::size_t>(line.size())))
        return false;
    const QByteArrayView cells = line.chopped(line.endsWith("\r\n") ? 2 : 1);
    if (cells.isEmpty())
        return false;
    const char *begin = cells.data();
    const char *const end = begin + cells.size();
    while (const void *next = std::memchr(begin, separator, static_cast<std::size_t>(end - begin))) {
        const auto *cut = static_cast<const char *>(next);
        bytes.append(begin, cut);
        ends.push_back(bytes.size());
        begin = cut + 1;
    }
    bytes.append(begin, end);
    ends.push_back(bytes.size());
    rowLine = nextLine++;
    isRowBegun = isRowComplete = true;
    afterReturn = false;
    at += line.size();
    return true;
}

void TableReader::Private::feed(QByteArrayView line)
{
    if (takeSimple(line))
        return;
    const bool isRestOfLineEnd = std::exchange(afterReturn, line.endsWith('\r')) && line == "\n";
    if (!isRowBegun && !isRestOfLineEnd) {
        isRowBegun = true;
        rowLine = nextLine;
    }
    csv_parse(&parser, line.data(), static_cast<std::size_t>(line.size()), onCell, onRow, this);
    if ((line.endsWith('\n') && !isRestOfLineEnd) || line.endsWith('\r'))
        ++nextLine;
    // A blank line makes no row.
    if (!isRowComplete && ends.empty() && !isOpenQuote() && (line == "\n" || line == "\r\n" || line == "\r"))
        isRowBegun = false;
    at += line.size();
}

void TableReader::Private::finish()
{
    isAtEnd = true;
    const bool neverClosed = isOpenQuote();
    csv_fini(&parser, onCell, onRow, this);
    if (neverClosed)
        problem = TableText::tr("A quotation mark is opened in this row and never closed: close it, or double it where "
                                "it belongs to the text.");
}

void TableReader::Private::nextMemoryRow()
{
    memory->copyRow(memoryRow, bytes, ends);
    rowLine = memory->line(memoryRow);
    problem = memory->wasCleaned(memoryRow) ? hiddenSigns() : QString();
    ++memoryRow;
}

bool TableReader::Private::nextRow()
{
    while (memory && memoryRow < memory->rowCount()) {
        nextMemoryRow();
        if (!isBlankRow())
            return true;
    }
    if (memory)
        return false;
    if (std::exchange(isFirstRowWaiting, false))
        return true;
    do {
        bytes.clear();
        ends.clear();
        problem.clear();
        isRowComplete = isRowBegun = false;
        while (!isRowComplete && !isAtEnd) {
            if (at < buffer.size() || refill())
                feed(lineToFeed());
            else
                finish();
        }
        if (!isRowComplete)
            return false;
    } while (isBlankRow());
    inspect();
    return true;
}

void TableReader::Private::inspect()
{
    const auto surplus = [this](std::size_t i) {
        return !cell(i).trimmed().isEmpty();
    };
    for (auto i = static_cast<std::size_t>(columns.size()); !columns.isEmpty() && i < ends.size(); ++i)
        if (surplus(i)) {
            problem = TableText::tr("This row has more cells than the header has columns: put cells that contain a "
                                    "comma into quotation marks.");
            break;
        }
    if (!isPlainText(bytes))
        clean();
}

void TableReader::Private::clean()
{
    const bool isText = QByteArrayView(bytes).isValidUtf8();
    std::string repaired;
    for (std::size_t i = 0, begin = 0; i < ends.size(); ++i) {
        const QByteArrayView old(bytes.data() + begin, static_cast<qsizetype>(ends[i] - begin));
        begin = ends[i];
        repaired += plainText(old).toStdString();
        ends[i] = repaired.size();
    }
    bytes = std::move(repaired);
    if (isText)
        problem = hiddenSigns();
    else
        problem = TableText::tr("This row is not valid UTF-8, and what could not be read was replaced by �: save the "
                                "file as “CSV UTF-8”.");
}

QByteArrayView TableReader::Private::cell(std::size_t i) const
{
    if (i >= ends.size())
        return {};
    const std::size_t begin = i ? ends[i - 1] : 0;
    return {bytes.data() + begin, static_cast<qsizetype>(ends[i] - begin)};
}

bool TableReader::Private::isBlankRow() const
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == ' ' || c == '\t'; });
}

// Inside a quoted cell: libcsv's own state, which it lays open in its header. 2 is its "field begun".
bool TableReader::Private::isOpenQuote() const
{
    return parser.quoted && parser.pstate == 2;
}

TableReader::TableReader(std::unique_ptr<Private> state) : m(std::move(state)) {}
TableReader::TableReader(TableReader &&) noexcept = default;
TableReader::~TableReader() = default;

Result<TableReader> TableReader::open(const QString &file)
{
    auto device = std::make_unique<QFile>(file);
    if (!device->open(QIODevice::ReadOnly) || QFileInfo(*device).isDir())
        return Error{TableText::tr("“%1” cannot be read: check its name and its permissions.")
                         .arg(QDir::toNativeSeparators(file))};
    return open(std::move(device), file);
}

Result<TableReader> TableReader::open(std::unique_ptr<QIODevice> device, const QString &file)
{
    auto state = std::make_unique<Private>();
    state->device = std::move(device);
    if (const Result<> started = state->start(file); !started)
        return started.error();
    return TableReader(std::move(state));
}

TableReader TableReader::over(std::shared_ptr<const MemoryTable> table)
{
    auto state = std::make_unique<Private>();
    state->columns = table->columns();
    state->memory = std::move(table);
    return TableReader(std::move(state));
}

QString TableReader::encoding() const
{
    return m->decoder ? m->decoder->name() : QString();
}

const QStringList &TableReader::columns() const
{
    return m->columns;
}

int TableReader::column(QAnyStringView name) const
{
    for (qsizetype i = 0; i < m->columns.size(); ++i)
        if (QAnyStringView::compare(name, m->columns[i], Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    return -1;
}

bool TableReader::next()
{
    return m->nextRow();
}

qint64 TableReader::line() const
{
    return m->rowLine;
}

QByteArrayView TableReader::cell(int column) const
{
    return column < 0 ? QByteArrayView() : withoutGuard(m->cell(static_cast<std::size_t>(column)));
}

const QString &TableReader::problem() const
{
    return m->problem;
}

qint64 TableReader::bytesRead() const
{
    return m->memory ? static_cast<qint64>(m->memoryRow) : m->taken - (m->buffer.size() - m->at);
}

qint64 TableReader::bytesInAll() const
{
    if (m->memory)
        return static_cast<qint64>(m->memory->rowCount());
    return m->device->isSequential() ? 0 : m->device->size();
}

// GDELT 1.0 and 2.0 event tables: a number, a day of eight digits, and 57, 58 or 61 columns.
QStringList wellKnownColumns(const QStringList &firstRow)
{
    const bool isLong = firstRow.size() == 61;
    const auto isDigits = [](const QString &text) {
        return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    };
    if ((!isLong && firstRow.size() != 57 && firstRow.size() != 58) || !isDigits(firstRow[0]) ||
        !isDigits(firstRow[1]) || firstRow[1].size() != 8)
        return {};
    QStringList names = QStringLiteral("GLOBALEVENTID SQLDATE MonthYear Year FractionDate").split(u' ');
    for (const char *actor : {"Actor1", "Actor2"})
        for (const char *part : {"Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code",
                                 "Religion2Code", "Type1Code", "Type2Code", "Type3Code"})
            names += QLatin1String(actor) + QLatin1String(part);
    names += QStringLiteral("IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions "
                            "NumSources NumArticles AvgTone")
                 .split(u' ');
    for (const char *place : {"Actor1Geo", "Actor2Geo", "ActionGeo"})
        for (const char *part :
             {"_Type", "_FullName", "_CountryCode", "_ADM1Code", "_ADM2Code", "_Lat", "_Long", "_FeatureID"})
            if (isLong || QLatin1String(part) != QLatin1String("_ADM2Code"))
                names += QLatin1String(place) + QLatin1String(part);
    names += {QStringLiteral("DATEADDED"), QStringLiteral("SOURCEURL")};
    return names.first(firstRow.size());
}

std::vector<QByteArrayView> listIn(QByteArrayView cell, char separator)
{
    std::vector<QByteArrayView> parts;
    while (!cell.isEmpty()) {
        const qsizetype end = cell.indexOf(separator);
        const QByteArrayView part = (end < 0 ? cell : cell.first(end)).trimmed();
        if (!part.isEmpty())
            parts.push_back(part);
        cell = end < 0 ? QByteArrayView() : cell.sliced(end + 1);
    }
    return parts;
}

} // namespace trilateral
