#include "gui/lock/headsheet.h"

#include "gui/text/errortext.h"
#include "gui/widgets/text.h"
#include "gui/widgets/wordgrid.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace hypha::gui {

HeadSheet::HeadSheet(session::Session &session, std::string profile, crypto::SecretBytes passphrase,
                     QWidget *parent)
    : Sheet(
          "headSheet", tr("Is this the vault's newest state?"),
          tr("What this computer remembered of the vault's history is missing or was altered. Somebody with "
             "access to this computer or its disk could have put an old state back."),
          tr("Remember this state"), parent),
      m_session(session), m_profile(std::move(profile)), m_passphrase(std::move(passphrase)),
      m_words(new WordGrid("headSheetWords")),
      m_same(new QCheckBox(tr("I compared all twelve words: they match")))
{
    content()->addWidget(makeParagraph(
        "headSheetText", tr("These words are the vault's present state. Compare them with what a colleague's "
                            "window shows at its "
                            "foot, with “hypha-cli status” elsewhere, or with a note of your own.")));
    content()->addWidget(m_words);
    m_same->setObjectName(QStringLiteral("headSheetSame"));
    m_same->setAccessibleName(m_same->text());
    content()->addWidget(m_same);
    content()->addWidget(makeParagraph(
        "headSheetElse",
        tr("If they differ, or you cannot tell, cancel: nothing is changed, and a backup of this "
           "computer still holds what was remembered."),
        "small", "muted"));
    m_words->hide();
    m_same->hide();
    connect(m_same, &QCheckBox::toggled, this,
            [this](bool same) { mainButton()->setEnabled(same && m_head); });
    connect(this, &Sheet::confirmed, this, &HeadSheet::acceptHead);
    ask();
}

void HeadSheet::ask()
{
    setBusy(true);
    m_session.onLane(
        this,
        [profiles = m_session.profiles(), name = m_profile, secret = m_passphrase.clone(),
         &clock = m_session.clock()]() mutable {
            return session::OpenVault::presentHead(std::move(profiles), name, std::move(secret), clock);
        },
        [this](const Result<vault::Head> &head) { asked(head); });
}

void HeadSheet::asked(const Result<vault::Head> &head)
{
    setBusy(false);
    mainButton()->setEnabled(false);
    if (!head) {
        showError(tell(head.error()));
        return mainButton()->setEnabled(false);
    }
    m_head = *head;
    m_words->setHash(head->chainHash);
    m_words->show();
    m_same->show();
    m_same->setFocus();
    adjustSize();
}

void HeadSheet::acceptHead()
{
    if (!m_head || !m_same->isChecked())
        return;
    setBusy(true);
    m_session.onLane(
        this,
        [profiles = m_session.profiles(), name = m_profile, secret = m_passphrase.clone(),
         &clock = m_session.clock(), head = *m_head]() mutable {
            return session::OpenVault::acceptPresentHead(std::move(profiles), name, std::move(secret), clock,
                                                         head);
        },
        [this](const Result<void> &taken) {
            if (!taken)
                return showError(tell(taken.error()));
            Q_EMIT remembered();
            accept();
        });
}

} // namespace hypha::gui
