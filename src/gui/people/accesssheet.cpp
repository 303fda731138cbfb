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
      m_session(session), m_user(user)
{
    setRoom(130, 100);
    connect(this, &Sheet::confirmed, this, &AccessSheet::confirm);
    showPicker();
}

void AccessSheet::confirm()
{
    setBusy(true);
    giveNext(m_picker->projects(), 0);
}

/// Project by project, each a commit of its own: what was given stays given when a later one fails, and is
/// said.
void AccessSheet::giveNext(std::map<ProjectId, vault::Role> left, int given)
{
    if (left.empty()) {
        Q_EMIT said(tr("%1 has access to %n more project(s).", nullptr, given).arg(personText(m_user.text)));
        return accept();
    }
    const auto [project, role] = *left.begin();
    m_session.run(vault::op::AddMember{project, m_user, role, std::nullopt, {}, true}, this,
                  [this, left, given, project = project](const Result<vault::PushCounts> &result) mutable {
                      if (result) {
                          left.erase(project);
                          return giveNext(std::move(left), given + 1);
                      }
                      if (given > 0)
                          Q_EMIT said(tr("%1 has access to %n more project(s), not to all that were chosen.",
                                         nullptr, given)
                                          .arg(personText(m_user.text)));
                      showPicker();
                      showError(tell(result.error()));
                  });
}

/// As things stand now: what was given is no choice any more.
void AccessSheet::showPicker()
{
    delete m_picker;
    const auto state = m_session.state();
    m_picker = new AccessPicker(*state, m_user, m_session.profile() ? m_session.profile()->userId : UserId());
    content()->addWidget(m_picker);
    const auto follow = [this] { mainButton()->setEnabled(!m_picker->projects().empty()); };
    connect(m_picker, &AccessPicker::changed, this, follow);
    follow();
}

} // namespace hypha::gui
