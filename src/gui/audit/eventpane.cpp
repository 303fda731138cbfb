#include "gui/audit/eventpane.h"

#include "gui/audit/eventcard.h"
#include "gui/text/errortext.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/text.h"

#include <QEvent>
#include <QScrollBar>
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
    auto *pages = new QWidget;
    auto *column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 0);
    setWidget(pages);
    showSequence(0);
}

/// One page at a time; the others wait, all but what is broken: nobody goes from one of those to the next.
void EventPane::turnTo(QWidget *page)
{
    if (page->parentWidget() != widget())
        widget()->layout()->addWidget(page);
    for (QWidget *other : {m_none, static_cast<QWidget *>(m_card), m_broken}) {
        if (other && other != page)
            other->hide();
    }
    if (m_broken && m_broken != page) {
        m_broken->deleteLater(); // its button may be the one that was pressed
        m_broken = nullptr;
        m_rest = nullptr;
    }
    page->show();
    verticalScrollBar()->setValue(0);
}

QWidget *EventPane::none()
{
    if (!m_none)
        m_none = new EmptyState("noEvent", "history", tr("No event chosen"),
                                tr("Choose an event to see who signed it, and what proves it."));
    return m_none;
}

EventCard *EventPane::card()
{
    if (m_card && !m_isOldFashioned)
        return m_card;
    if (m_card) {
        m_card->hide();
        m_card->deleteLater();
    }
    m_isOldFashioned = false;
    m_card = new EventCard;
    m_card->hide();
    widget()->layout()->addWidget(m_card);
    connect(m_card, &EventCard::eventChosen, this, &EventPane::eventChosen);
    connect(m_card, &EventCard::proofWanted, this, [this] { Q_EMIT proofWanted(m_sequence); });
    connect(m_card, &EventCard::recordWanted, this, [this] { m_card->showRecord(recordText()); });
    return m_card;
}

/// The scroll bar has its room whether it is needed or not: what comes and goes with each event would break
/// all lines anew.
void EventPane::resizeEvent(QResizeEvent *event)
{
    widget()->setMaximumWidth(maximumViewportSize().width() - verticalScrollBar()->sizeHint().width());
    QScrollArea::resizeEvent(event);
}

/// Its page is made while the rest is looked at: the first key would wait for it.
void EventPane::prepare()
{
    card();
}

void EventPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        m_isOldFashioned = true;
}

void EventPane::refresh()
{
    m_isShown = false; // what is shown was made of what was known
    showSequence(m_sequence);
}

void EventPane::followChain()
{
    if (!m_isShown || !m_card || m_broken)
        return;
    const audit::Row &row = m_model.log().row(m_sequence - 1);
    if (isUnverified(row) != m_isUnverified)
        return refresh(); // somebody has let its device in
    m_card->showNeighbours(m_model.log(), row);
}

bool EventPane::isUnverified(const audit::Row &row) const
{
    const auto state = m_session.state();
    const vault::Device *signer = state ? state->device(row.device) : nullptr;
    return signer && audit::isUnverified(*signer);
}

void EventPane::showSequence(std::uint64_t sequence)
{
    const audit::Log &log = m_model.log();
    const bool broken = isBroken(sequence);
    const bool known = broken || (sequence > 0 && sequence <= log.size());
    if (known && sequence == m_sequence && m_isShown)
        return;
    m_sequence = known ? sequence : 0;
    m_record.clear();
    m_isShown = known;
    if (!known)
        return turnTo(none());
    if (broken) {
        QWidget *before = m_broken;
        m_broken = buildBroken(*m_model.problem());
        if (before)
            before->deleteLater();
        turnTo(m_broken);
        return readBroken(*m_model.problem());
    }
    const auto state = m_session.state();
    const audit::Row &row = log.row(sequence - 1);
    m_isUnverified = isUnverified(row);
    card()->showRow(m_model, row, state ? state->device(row.device) : nullptr);
    turnTo(m_card);
    read(sequence);
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
            if (sequence != m_sequence || !m_isShown || !m_card || m_broken)
                return;
            if (whole) {
                m_record = whole->record;
                return m_card->showFiles(whole->event.files);
            }
            if (whole.error().code != Errc::cancelled)
                m_card->showUnread(tell(whole.error()).oneLine());
        });
}

QString EventPane::recordText() const
{
    QString text = displayText(m_record, true);
    if (text.size() > longestRecord)
        text = text.left(longestRecord) + u'…';
    return text;
}

} // namespace hypha::gui
