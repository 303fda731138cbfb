#include "gui/audit/eventpane.h"

#include "gui/audit/activity.h"
#include "gui/audit/eventfinding.h"
#include "gui/text/auditkinds.h"
#include "gui/text/auditsentences.h"
#include "gui/text/errortext.h"
#include "gui/text/words.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/wordgrid.h"
#include "model/record/base64.h"
#include "model/vault/teamoperations.h"

#include <QDateTime>
#include <QLocale>
#include <QTextCursor>
#include <QVBoxLayout>

namespace hypha::gui {

static constexpr qsizetype longestRecord = 20000; ///< characters that are shown; the file has all

EventPane::EventPane(session::Session &session, const EventModel &model, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_model(model)
{
    setObjectName(QStringLiteral("eventPane"));
    setAccessibleName(tr("Event"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    showSequence(0);
}

void EventPane::refresh()
{
    m_rest = nullptr; // what is shown was made of what was known
    showSequence(m_sequence);
}

void EventPane::showSequence(std::uint64_t sequence)
{
    const audit::Log &log = m_model.log();
    const bool broken = isBroken(sequence);
    const bool known = broken || (sequence > 0 && sequence <= log.size());
    if (known && sequence == m_sequence && widget() && m_rest)
        return;
    m_sequence = known ? sequence : 0;
    m_record.clear();
    m_rest = nullptr;
    if (!known)
        return setWidget(new EmptyState("noEvent", "history", tr("No event chosen"),
                                        tr("Choose an event to see who signed it, and what proves it.")));
    if (broken) {
        setWidget(buildBroken(*m_model.problem()));
        return readBroken(*m_model.problem());
    }
    setWidget(build(log.row(sequence - 1)));
    read(sequence);
}

std::pair<QWidget *, QVBoxLayout *> EventPane::makePage()
{
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("eventPage"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space(5), space(5), space(5), space(5));
    column->setSpacing(space(3));
    m_rest = new QVBoxLayout;
    m_rest->setSpacing(space(2));
    return {page, column};
}

QWidget *EventPane::build(const audit::Row &row)
{
    const auto [page, column] = makePage();
    addHead(*column, row);
    if (m_model.problem() && m_model.problem()->sequence == row.sequence)
        addFinding(*column, *m_model.problem());
    addSigner(*column, row);
    addChain(*column, row);
    column->addLayout(m_rest);
    column->addStretch(1);
    return page;
}

void EventPane::addHead(QVBoxLayout &column, const audit::Row &row)
{
    auto *badges = new QHBoxLayout;
    badges->setSpacing(space(1.5));
    badges->addWidget(makeBadge("eventKind", eventTypeName(row.type)));
    const bool problem = m_model.problem() && m_model.problem()->sequence == row.sequence;
    badges->addWidget(problem ? makeBadge("eventVerified", tr("✗ does not hold"), "danger")
                              : makeBadge("eventVerified", tr("✓ verified"), "accent"));
    badges->addStretch(1);
    column.addLayout(badges);
    const Sentence sentence = sentenceOf(m_model.log().event(row.sequence - 1), m_model.log().names());
    auto *text = new TextBlock("eventSentence", sentence.text);
    text->setFont(typeFont(Type::heading));
    QTextCharFormat usual, bold;
    usual.setFontWeight(QFont::Normal);
    bold.setFontWeight(QFont::Bold);
    QTextCursor cursor(text->document());
    cursor.select(QTextCursor::Document);
    cursor.mergeCharFormat(usual);
    for (const Sentence::Span &name : sentence.names) {
        cursor.setPosition(name.start);
        cursor.setPosition(name.start + name.length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(bold);
    }
    column.addWidget(text);
    const QDateTime time = QDateTime::fromSecsSinceEpoch(row.time.seconds).toLocalTime();
    column.addWidget(makeParagraph(
        "eventTime", tr("%1, by the signer's clock").arg(QLocale().toString(time, QLocale::LongFormat)),
        "small", "muted"));
    if (const QString odd = m_model.oddities(row); !odd.isEmpty())
        column.addWidget(makeParagraph("eventOdd", odd, "small", "warning"));
}

void EventPane::addSigner(QVBoxLayout &column, const audit::Row &row)
{
    const auto state = m_session.state();
    const vault::Device *device = state ? state->device(row.device) : nullptr;
    column.addWidget(makeLabel("eventSignerLabel", tr("Signed by"), "label"));
    const QString name = displayText(std::string(m_model.log().names().device(row.device, row.sequence)));
    column.addWidget(new TextBlock(
        "eventSigner",
        tr("%1 with “%2”", "a person and a device").arg(personText(m_model.log().user(row).text), name)));
    if (device)
        column.addWidget(new TextBlock("eventDeviceWords", allWords(vault::deviceFingerprint(*device))));
    if (!m_model.problem() || m_model.problem()->sequence != row.sequence)
        column.addWidget(
            makeParagraph("eventMarks",
                          tr("✓ Signature: by this device's key.\n✓ Chain: follows the event before it, "
                             "unchanged.\n✓ Permission: its author was allowed to do this."),
                          "small", "muted"));
}

QWidget *EventPane::chainPlace(const audit::Row &row, bool isThis)
{
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(2));
    const QString number = tr("Event %L1").arg(row.sequence);
    const QString words = shortWords(row.chainHash);
    if (isThis) {
        QLabel *label = makeLabel("chainThis", number, "label");
        label->setContentsMargins(space(2), space(1), space(2), space(1));
        line->addWidget(label);
    } else {
        const bool before = row.sequence < m_sequence;
        QPushButton *button = makeButton(before ? "chainBefore" : "chainAfter", number, "quiet");
        button->setAccessibleDescription(before ? tr("The event before this one")
                                                : tr("The event after this one"));
        connect(button, &QPushButton::clicked, this,
                [this, sequence = row.sequence] { Q_EMIT eventChosen(sequence); });
        line->addWidget(button);
    }
    line->addWidget(makeParagraph("chainWords", words, "small", isThis ? "" : "muted"), 1);
    return box;
}

/// The chain grows upwards, as the list beside it does.
void EventPane::addChain(QVBoxLayout &column, const audit::Row &row)
{
    column.addWidget(makeLabel("eventChainLabel", tr("Place in the chain"), "label"));
    auto *links = new QVBoxLayout;
    links->setSpacing(0);
    const audit::Log &log = m_model.log();
    const auto add = [&](const audit::Row &at, bool isThis) {
        if (links->count() > 0) {
            auto *link = makeLabel("chainLink", {});
            link->setPixmap(
                linePixmap(QStringLiteral("link"), space(4), colors().muted, devicePixelRatioF()));
            link->setContentsMargins(space(3), 0, 0, 0);
            links->addWidget(link);
        }
        links->addWidget(chainPlace(at, isThis));
    };
    if (row.sequence < log.size())
        add(log.row(row.sequence), false);
    add(row, true);
    if (row.sequence > 1)
        add(log.row(row.sequence - 2), false);
    column.addLayout(links);
}

void EventPane::read(std::uint64_t sequence)
{
    m_session.withVault(
        this,
        [sequence](session::OpenVault &vault) -> Result<Whole> {
            HYPHA_TRY(std::vector<vault::Event> events, vault.events(sequence, sequence));
            if (events.empty())
                return fail(Errc::notFound, "event");
            HYPHA_TRY(const Bytes file, vault.file(events.front().path()));
            return Whole{std::move(events.front()), std::string(file.begin(), file.end())};
        },
        [this, sequence](const Result<Whole> &whole) {
            if (sequence != m_sequence || !m_rest)
                return;
            if (whole)
                return addRest(*whole);
            if (whole.error().code != Errc::cancelled)
                m_rest->addWidget(makeParagraph("eventUnread", tell(whole.error()).oneLine(), "", "danger"));
        });
}

void EventPane::addRest(const Whole &whole)
{
    m_record = whole.record;
    m_rest->addWidget(makeLabel("eventFilesLabel", tr("Files it wrote"), "label"));
    if (whole.event.files.empty())
        m_rest->addWidget(
            makeParagraph("eventNoFiles", tr("None: the event itself is all."), "small", "muted"));
    for (const auto &[path, hash] : whole.event.files) {
        m_rest->addWidget(new TextBlock("eventFile", displayText(path)));
        auto *text = new TextBlock("eventFileHash", hash ? QString::fromStdString(toBase64(hash->bytes))
                                                         : tr("deleted", "a file"));
        text->setFont(typeFont(Type::mono));
        m_rest->addWidget(text);
    }
    addRecord(*m_rest);
}

void EventPane::addRecord(QVBoxLayout &column)
{
    auto *box = new QWidget;
    auto *buttons = new FlowLayout(box);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space(2));
    QPushButton *show = makeButton("eventShowRecord", tr("Show the signed record"), "quiet");
    QPushButton *proof = makeButton("eventCopyProof", tr("Copy as proof"));
    proof->setIcon(lineIcon(QStringLiteral("copy")));
    buttons->addWidget(proof);
    buttons->addWidget(show);
    column.addWidget(box);
    connect(proof, &QPushButton::clicked, this, [this] { Q_EMIT proofWanted(m_sequence); });
    connect(show, &QPushButton::clicked, this, [this, show, &column] {
        show->hide();
        addText(column);
    });
}

void EventPane::addText(QVBoxLayout &column)
{
    QString text = displayText(m_record, true);
    if (text.size() > longestRecord)
        text = text.left(longestRecord) + u'…';
    auto *record = new TextBlock("eventRecord", text);
    record->setFont(typeFont(Type::mono));
    column.addWidget(record);
}

} // namespace hypha::gui
