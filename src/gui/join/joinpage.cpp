#include "gui/join/joinpage.h"

#include "gui/join/invitationstep.h"
#include "gui/join/joinform.h"
#include "gui/widgets/scrolledpage.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hypha::gui {

JoinPage::JoinPage(session::Session &session, QWidget *parent)
    : QWidget(parent), m_invitation(new InvitationStep(session)), m_form(new JoinForm(session)),
      m_steps(new QStackedWidget)
{
    setObjectName(QStringLiteral("joinPage"));
    m_steps->setObjectName(QStringLiteral("joinSteps"));
    QScrollArea *form = makeScrolledPage("joinFormScroll", tr("Join a vault"), m_form, 140);
    m_steps->addWidget(makeScrolledPage("invitationScroll", tr("Invitation"), m_invitation, 140));
    m_steps->addWidget(form);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_steps);
    connect(m_invitation, &InvitationStep::back, this, &JoinPage::back);
    connect(m_invitation, &InvitationStep::found, this,
            [this, form](const std::shared_ptr<const vault::Invitation> &invitation) {
                m_steps->setCurrentWidget(form);
                m_form->show(invitation);
            });
    connect(m_form, &JoinForm::back, this, &JoinPage::begin);
    connect(m_form, &JoinForm::problemShown, form,
            [form](QWidget *where) { form->ensureWidgetVisible(where); });
}

void JoinPage::begin()
{
    m_steps->setCurrentIndex(0);
    m_invitation->begin();
}

} // namespace hypha::gui
