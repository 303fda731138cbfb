#include "gui/audit/eventcard.h"

#include "gui/audit/eventfinding.h"
#include "gui/audit/eventpane.h"
#include "gui/text/auditkinds.h"
#include "gui/text/auditsentences.h"
#include "gui/text/words.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/wordgrid.h"
#include "model/record/base64.h"
#include "model/vault/teamoperations.h"

#include <QDateTime>
#include <QEvent>
#include <QLocale>
#include <QTextCursor>
#include <QVBoxLayout>

namespace hypha::gui {

QWidget *makeBadgeRow(std::initializer_list<QLabel *> badges)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(space(1.5));
    for (QLabel *badge : badges)
        flow->addWidget(badge);
    return row;
}

EventCard::EventCard(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("eventPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(5), space(5), space(5), space(5));
    column->setSpacing(space(3));
    addHead(*column);
    m_findingPlace = new QVBoxLayout;
    column->addLayout(m_findingPlace);
    addSigner(*column);
    addChain(*column);
    addFiles(*column);
    column->addStretch(1);
}

void EventCard::addHead(QVBoxLayout &column)
{
    column.addWidget(makeBadgeRow(
        {m_kind = makeBadge("eventKind", {}), m_verified = makeBadge("eventVerified", {}, "accent")}));
    m_sentence = new TextBlock("eventSentence");
    m_sentence->setFont(typeFont(Type::heading));
    column.addWidget(m_sentence);
    column.addWidget(m_time = makeParagraph("eventTime", {}, "small", "muted"));
    column.addWidget(m_odd = makeParagraph("eventOdd", {}, "small", "warning"));
}

void EventCard::addSigner(QVBoxLayout &column)
{
    column.addWidget(makeLabel("eventSignerLabel", EventPane::tr("Signed by"), "label"));
    column.addWidget(m_signer = new TextBlock("eventSigner"));
    column.addWidget(m_deviceWords = new TextBlock("eventDeviceWords"));
    column.addWidget(m_marks = makeParagraph("eventMarks", {}, "small", "muted"));
}

EventCard::Place EventCard::makePlace(QVBoxLayout &links, const char *name)
{
    Place place;
    if (links.count() > 0) {
        place.link = makeLabel("chainLink", {});
        place.link->setContentsMargins(space(3), 0, 0, 0);
        links.addWidget(place.link);
    }
    place.box = new QWidget;
    auto *line = new QHBoxLayout(place.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(2));
    place.words = makeParagraph("chainWords", {}, "small", name ? "muted" : "");
    if (name) {
        line->addWidget(place.button = makeButton(name, {}, "quiet"));
    } else {
        place.number = makeLabel("chainThis", {}, "label");
        place.number->setContentsMargins(space(2), space(1), space(2), space(1));
        line->addWidget(place.number);
    }
    line->addWidget(place.words, 1);
    links.addWidget(place.box);
    return place;
}

void EventCard::addChain(QVBoxLayout &column)
{
    column.addWidget(makeLabel("eventChainLabel", EventPane::tr("Place in the chain"), "label"));
    auto *links = new QVBoxLayout;
    links->setSpacing(0);
    m_after = makePlace(*links, "chainAfter");
    m_this = makePlace(*links, nullptr);
    m_before = makePlace(*links, "chainBefore");
    m_after.button->setAccessibleDescription(EventPane::tr("The event after this one"));
    m_before.button->setAccessibleDescription(EventPane::tr("The event before this one"));
    for (const Place *place : {&m_after, &m_before}) {
        place->button->setAccessibleName(place->button->accessibleDescription()); // until it has a number
        connect(place->button, &QPushButton::clicked, this,
                [this, place] { Q_EMIT eventChosen(place->sequence); });
    }
    column.addLayout(links);
    paintLinks();
}

void EventCard::paintLinks()
{
    const QPixmap link = linePixmap(QStringLiteral("link"), space(4), colors().muted, devicePixelRatioF());
    m_this.link->setPixmap(link);
    m_before.link->setPixmap(link);
}

/// Another theme has other colours, other letters another size: an event may be open meanwhile.
void EventCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) && m_before.link)
        paintLinks();
}

void EventCard::addFiles(QVBoxLayout &column)
{
    m_rest = new QWidget;
    auto *rest = new QVBoxLayout(m_rest);
    rest->setContentsMargins(0, 0, 0, 0);
    rest->setSpacing(space(2));
    rest->addWidget(m_unread = makeParagraph("eventUnread", {}, "", "danger"));
    rest->addWidget(m_filesLabel = makeLabel("eventFilesLabel", EventPane::tr("Files it wrote"), "label"));
    m_noFiles =
        makeParagraph("eventNoFiles", EventPane::tr("None: the event itself is all."), "small", "muted");
    rest->addWidget(m_noFiles);
    rest->addLayout(m_filesPlace = new QVBoxLayout);
    m_filesPlace->setSpacing(space(2));
    m_buttons = new QWidget;
    auto *buttons = new FlowLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space(2));
    QPushButton *proof = makeButton("eventCopyProof", EventPane::tr("Copy as proof"));
    proof->setIcon(lineIcon(QStringLiteral("copy")));
    m_show = makeButton("eventShowRecord", EventPane::tr("Show the signed record"), "quiet");
    buttons->addWidget(proof);
    buttons->addWidget(m_show);
    rest->addWidget(m_buttons);
    m_record = new TextBlock("eventRecord");
    m_record->setFont(typeFont(Type::mono));
    rest->addWidget(m_record);
    column.addWidget(m_rest);
    connect(proof, &QPushButton::clicked, this, &EventCard::proofWanted);
    connect(m_show, &QPushButton::clicked, this, &EventCard::recordWanted);
}

void EventCard::showSentence(const Sentence &sentence)
{
    m_sentence->setBlock(sentence.text);
    QTextCharFormat usual, bold;
    usual.setFontWeight(QFont::Normal);
    bold.setFontWeight(QFont::Bold);
    QTextCursor cursor(m_sentence->document());
    cursor.beginEditBlock(); // one layout for all of them
    cursor.select(QTextCursor::Document);
    cursor.mergeCharFormat(usual);
    for (const Sentence::Span &name : sentence.names) {
        cursor.setPosition(name.start);
        cursor.setPosition(name.start + name.length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(bold);
    }
    cursor.endEditBlock();
}

void EventCard::showPlace(Place &place, const audit::Row *row)
{
    place.box->setVisible(row);
    if (!row)
        return;
    place.sequence = row->sequence;
    const QString number = EventPane::tr("Event %L1").arg(row->sequence);
    if (place.button) {
        place.button->setText(number);
        place.button->setAccessibleName(number);
    } else {
        place.number->setText(number);
    }
    place.words->setText(shortWords(row->chainHash));
}

void EventCard::showRow(const EventModel &model, const audit::Row &row, const vault::Device *device)
{
    const audit::Log &log = model.log();
    const EventProblem *problem =
        model.problem() && model.problem()->sequence == row.sequence ? &*model.problem() : nullptr;
    m_kind->setText(eventTypeName(row.type));
    const bool unverified = device && audit::isUnverified(*device);
    const QString verified = problem      ? EventPane::tr("✗ does not hold")
                             : unverified ? EventPane::tr("unverified", "an event")
                                          : EventPane::tr("✓ verified");
    if (m_verified->text() != verified) // its colour is another too
        setBadge(m_verified, verified, problem ? "danger" : unverified ? "warning" : "accent");
    showSentence(sentenceOf(log.event(row.sequence - 1), log.names()));
    const QDateTime time = QDateTime::fromSecsSinceEpoch(row.time.seconds).toLocalTime();
    m_time->setText(
        EventPane::tr("%1, by the signer's clock").arg(QLocale().toString(time, QLocale::LongFormat)));
    const QString odd = model.oddities(row);
    m_odd->setText(odd);
    m_odd->setVisible(!odd.isEmpty());

    delete std::exchange(m_finding, nullptr);
    if (problem) {
        m_finding = new QWidget;
        auto *column = new QVBoxLayout(m_finding);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space(3));
        addFinding(*column, *problem);
        m_findingPlace->addWidget(m_finding);
    }

    const QString name = displayText(std::string(log.names().device(row.device, row.sequence)));
    m_signer->setBlock(
        EventPane::tr("%1 with “%2”", "a person and a device").arg(personText(log.user(row).text), name));
    m_deviceWords->setVisible(device);
    if (device)
        m_deviceWords->setBlock(allWords(vault::deviceFingerprint(*device)));
    m_marks->setVisible(!problem);
    m_marks->setText(
        unverified
            ? EventPane::tr("✓ Signature: by the key that this device showed itself.\n✓ Chain: follows the "
                            "event before it, unchanged.\n– Permission: anybody may ask this.")
            : EventPane::tr("✓ Signature: by this device's key.\n✓ Chain: follows the event before it, "
                            "unchanged.\n✓ Permission: its author was allowed to do this."));
    showNeighbours(log, row);
    m_rest->hide();
}

void EventCard::showNeighbours(const audit::Log &log, const audit::Row &row)
{
    showPlace(m_after, row.sequence < log.size() ? &log.row(row.sequence) : nullptr);
    showPlace(m_this, &row);
    showPlace(m_before, row.sequence > 1 ? &log.row(row.sequence - 2) : nullptr);
    m_this.link->setVisible(row.sequence < log.size());
    m_before.link->setVisible(row.sequence > 1);
}

EventCard::File &EventCard::file(std::size_t number)
{
    while (m_files.size() <= number) {
        const File made{new TextBlock("eventFile"), new TextBlock("eventFileHash")};
        made.hash->setFont(typeFont(Type::mono));
        m_filesPlace->addWidget(made.path);
        m_filesPlace->addWidget(made.hash);
        m_files.push_back(made);
    }
    return m_files[number];
}

void EventCard::showFiles(const vault::FileHashes &files)
{
    std::size_t count = 0;
    for (const auto &[path, hash] : files) {
        const File &shown = file(count++);
        shown.path->setBlock(displayText(path));
        shown.hash->setBlock(hash ? QString::fromStdString(toBase64(hash->bytes))
                                  : EventPane::tr("deleted", "a file"));
    }
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        m_files[i].path->setVisible(i < count);
        m_files[i].hash->setVisible(i < count);
    }
    m_noFiles->setVisible(files.empty());
    m_filesLabel->show();
    m_buttons->show();
    m_show->show();
    m_record->hide();
    m_unread->hide();
    m_rest->show();
}

void EventCard::showUnread(const QString &why)
{
    showFiles({});
    m_unread->setText(why);
    m_unread->show();
    for (QWidget *known :
         {static_cast<QWidget *>(m_filesLabel), static_cast<QWidget *>(m_noFiles), m_buttons})
        known->hide();
}

void EventCard::showRecord(const QString &text)
{
    m_show->hide();
    m_record->setBlock(text);
    m_record->show();
}

} // namespace hypha::gui
