#include "gui/audit/heardview.h"

#include "gui/audit/pictureview.h"
#include "gui/main/settings.h"
#include "gui/text/errortext.h"
#include "gui/widgets/facttable.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/wheelguard.h"
#include "model/session/vaultsync.h"

#include <QCheckBox>
#include <QComboBox>
#include <QShowEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace hypha::gui {

HeardView::HeardView(session::Session &session, Settings &settings, AuditBook &book, QWidget *parent)
    : QWidget(parent), m_session(session), m_settings(settings), m_book(book),
      m_confirms(new QCheckBox(tr("Once a week, sign by itself what this device has seen"))),
      m_silence(new QComboBox)
{
    setObjectName(QStringLiteral("auditHeard"));
    QLabel *how = makeParagraph("devicesHow",
                                tr("Whoever signs an event confirms the whole history before it. A device "
                                   "that says nothing for long may be "
                                   "lost, or be shown an old state by whoever stores the vault: ask its "
                                   "owner, and compare the words."),
                                "small", "muted");
    how->setContentsMargins(space(4), 0, space(4), 0);
    QTableView *table = makeFactTable("heardTable", tr("When each device signed last"), &m_model);
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const audit::Heard *device = m_model.device(index))
            Q_EMIT deviceChosen(device->device);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(how);
    column->addWidget(buildChoices());
    column->addWidget(table, 1);
    for (const auto signal : {&AuditBook::loaded, &AuditBook::cleared})
        connect(&book, signal, this, &HeardView::follow);
    connect(&book, &AuditBook::listed, this, &HeardView::followFilter);
    connect(&session, &session::Session::opened, this, [this] {
        if (isVisible())
            readConfirms();
    });
    follow();
}

QWidget *HeardView::buildChoices()
{
    for (const int days : Settings::silences)
        m_silence->addItem(tr("%n day(s)", nullptr, days), days);
    m_silence->setCurrentIndex(m_silence->findData(m_settings.silentAfterDays()));
    m_silence->setObjectName(QStringLiteral("heardSilence"));
    m_silence->setAccessibleName(tr("A device is marked as silent after"));
    m_confirms->setObjectName(QStringLiteral("heardConfirms"));
    m_confirms->setAccessibleName(m_confirms->text());
    setPlainToolTip(m_confirms, tr("Only when it has signed nothing else for a week, and after a sync: for "
                                   "devices that only read."));
    guardFromWheel(m_silence);
    auto *silence = new QWidget;
    auto *row = new QHBoxLayout(silence);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addWidget(makeLabel("heardSilenceLabel", tr("Silent after")));
    row->addWidget(m_silence);
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(choices);
    flow->setContentsMargins(space(4), 0, space(4), 0);
    flow->setSpacing(space(4));
    flow->addWidget(silence);
    flow->addWidget(m_confirms);
    connect(m_silence, &QComboBox::activated, this,
            [this] { m_settings.setSilentAfterDays(m_silence->currentData().toInt()); });
    connect(m_confirms, &QCheckBox::clicked, this, &HeardView::setConfirms);
    return choices;
}

void HeardView::followFilter()
{
    if (m_book.filter().users != m_shown.users || m_book.filter().devices != m_shown.devices)
        follow();
}

void HeardView::follow()
{
    std::vector<audit::Heard> devices =
        m_book.isLoaded() ? m_book.facts().fresh.devices : std::vector<audit::Heard>();
    m_shown = m_book.filter();
    std::erase_if(devices, [&filter = m_shown](const audit::Heard &one) {
        return (filter.users && !filter.users->contains(one.user)) ||
               (filter.devices && !filter.devices->contains(one.device));
    });
    m_model.setDevices(std::move(devices), m_session.clock().now(), m_book.silentAfter());
    m_confirms->setEnabled(m_session.isOpen());
}

/// A check box breaks no lines by itself, and this one would be wider than the smallest window.
static QString inTwoLines(QString text)
{
    const qsizetype after = text.indexOf(u' ', text.size() / 2);
    return after < 0 ? text : text.replace(after, 1, u'\n');
}

void HeardView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QString text = m_confirms->accessibleName();
    m_confirms->setText(width() < space(150) ? inTwoLines(text) : text);
}

void HeardView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && m_session.isOpen())
        readConfirms();
}

void HeardView::readConfirms()
{
    m_session.withVault(
        this,
        [](session::OpenVault &vault) -> Result<bool> { return session::VaultSync(vault).confirmsHeads(); },
        [this](const Result<bool> &on) {
            if (on)
                m_confirms->setChecked(*on);
        });
}

void HeardView::setConfirms(bool on)
{
    m_session.withVault(
        this, [on](session::OpenVault &vault) { return session::VaultSync(vault).setConfirmsHeads(on); },
        [this, on](const Result<void> &done) {
            if (done)
                return;
            m_confirms->setChecked(!on);
            Q_EMIT said(tell(done.error()).oneLine());
        });
}

} // namespace hypha::gui
