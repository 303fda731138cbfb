#include "gui/audit/localview.h"

#include "gui/text/errortext.h"
#include "gui/widgets/facttable.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QShowEvent>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace hypha::gui {

LocalView::LocalView(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_problem(makeParagraph("localProblem", {}, "", "danger")),
      m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("auditLocal"));
    QLabel *how = makeParagraph("localHow",
                                tr("What happened to your keys on this computer. It is sealed with them and "
                                   "no part of the vault: nobody else "
                                   "sees it, and it tells only what honest programs did."),
                                "small", "muted");
    for (QLabel *label : {how, m_problem})
        label->setContentsMargins(space(4), 0, space(4), 0);
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(2));
    column->addWidget(how);
    column->addWidget(m_problem);
    m_stack->setObjectName(QStringLiteral("localStack"));
    m_stack->addWidget(makeFactTable("localTable", tr("What happened on this computer"), &m_model));
    m_stack->addWidget(
        new EmptyState("noLocal", "clock", tr("Nothing is written down yet"),
                       tr("Unlocks, locks, wrong passphrases and the use of kits and shares on "
                          "this computer will stand here.")));
    column->addWidget(m_stack, 1);
    connect(&session, &session::Session::aboutToLock, this, [this] { take({}); });
    connect(&session, &session::Session::opened, this, [this] {
        if (isVisible())
            reload();
    });
}

void LocalView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        reload();
}

void LocalView::take(std::vector<session::LocalEntry> entries)
{
    m_stack->setCurrentIndex(entries.empty() ? 1 : 0);
    m_model.setEntries(std::move(entries));
}

void LocalView::reload()
{
    if (!m_session.isOpen())
        return;
    m_session.withVault(
        this,
        [profiles = m_session.profiles()](session::OpenVault &vault) {
            return session::LocalLog(vault.keystore(), profiles, vault.profile().name).entries();
        },
        [this](Result<std::vector<session::LocalEntry>> entries) {
            const bool told = !entries && entries.error().code != Errc::cancelled;
            m_problem->setVisible(told);
            m_problem->setText(told ? tell(entries.error()).oneLine() : QString());
            take(entries ? std::move(*entries) : std::vector<session::LocalEntry>());
        });
}

} // namespace hypha::gui
