#include "gui/audit/localview.h"

#include "gui/text/errortext.h"
#include "gui/widgets/facttable.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QShowEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace hypha::gui {

LocalView::LocalView(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_problem(makeParagraph("localProblem", {}, "", "danger"))
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
    column->addWidget(makeFactTable("localTable", tr("What happened on this computer"), &m_model), 1);
    connect(&session, &session::Session::aboutToLock, this, [this] { m_model.setEntries({}); });
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
            m_model.setEntries(entries ? std::move(*entries) : std::vector<session::LocalEntry>());
        });
}

} // namespace hypha::gui
