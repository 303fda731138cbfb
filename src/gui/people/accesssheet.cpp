#include "gui/people/accesssheet.h"

#include "gui/people/accesspicker.h"
#include "gui/text/errortext.h"
#include "gui/text/words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace hypha::gui {

AccessSheet::AccessSheet(session::Session &session, const UserId &user, QWidget *parent)
    : Sheet("accessSheet", tr("Give %1 access").arg(personText(user.text)),
            tr("The keys are wrapped to each of their devices. They can read every version that is saved, "
               "old ones too."),
            tr("Give access"), parent),
      m_session(session), m_user(user),
      m_picker(
          new AccessPicker(*session.state(), user, session.profile() ? session.profile()->userId : UserId()))
{
    content()->addWidget(m_picker);
    const auto follow = [this] { mainButton()->setEnabled(!m_picker->projects().empty()); };
    connect(m_picker, &AccessPicker::changed, this, follow);
    connect(this, &Sheet::confirmed, this, &AccessSheet::confirm);
    follow();
}

void AccessSheet::confirm()
{
    setBusy(true);
    m_session.withVault(
        this,
        [user = m_user, projects = m_picker->projects()](session::OpenVault &vault) -> Result<std::size_t> {
            for (const auto &[project, role] : projects)
                HYPHA_CHECK(vault.run(vault::op::AddMember{project, user, role, std::nullopt, {}, true}));
            return projects.size();
        },
        [this](const Result<std::size_t> &given) {
            if (!given)
                return showError(tell(given.error()));
            Q_EMIT said(tr("%1 has access to %n more project(s).", nullptr, static_cast<int>(*given))
                            .arg(personText(m_user.text)));
            accept();
        });
}

} // namespace hypha::gui
