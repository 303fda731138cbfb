#include "gui/recovery/kitsheet.h"

#include "gui/recovery/printstep.h"
#include "gui/recovery/sheetvault.h"
#include "gui/text/errortext.h"
#include "gui/widgets/bulletlist.h"
#include "gui/widgets/sheetsteps.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "model/session/remoteaccess.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace hypha::gui {

static QWidget *explanation(bool used)
{
    const QStringList lines{
        KitSheet::tr(
            "33 words on one sheet are a device of yours that lives on paper: they read what you can read."),
        KitSheet::tr("Passphrase forgotten: the words open this computer and a new passphrase is chosen."),
        KitSheet::tr("Computer lost: the words let a new one in."),
        used ? KitSheet::tr("The kit that was used is void once the new one is made.")
             : KitSheet::tr("An earlier kit of yours is void once this one is made.")};
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new BulletList("kitEffects", lines));
    column->addStretch(1);
    return page;
}

KitSheet::KitSheet(session::Session &session, QWidget *parent, std::set<DeviceId> used)
    : Sheet("kitSheet", used.empty() ? tr("Make an emergency kit") : tr("Make a new emergency kit"),
            used.empty() ? QString()
                         : tr("The words of the old one have been typed: they should not stay good."),
            tr("Continue"), parent),
      m_session(session), m_used(std::move(used)), m_steps(new SheetSteps("kitSteps")),
      m_print(new PrintStep(session))
{
    m_steps->addStep(explanation(!m_used.empty()));
    m_steps->addStep(m_print);
    content()->addWidget(m_steps);
    setRoom(130, 60);
    mainButton()->setFocus();
    connect(m_print, &PrintStep::printed, this, [this](recovery::SheetForm form) {
        m_form = form;
        mainButton()->setEnabled(true);
        mainButton()->setFocus(); // Enter must not throw away what has just come out of the printer
    });
    connect(this, &Sheet::confirmed, this, [this] {
        if (m_kit)
            make();
        else
            draft();
    });
}

void KitSheet::draft()
{
    setBusy(true);
    m_session.withVault(
        this, [](session::OpenVault &vault) { return session::NewKit::draft(vault); },
        [this](Result<session::NewKit> kit) {
            setBusy(false);
            if (!kit)
                return showError(tell(kit.error()));
            m_kit = std::make_shared<const session::NewKit>(std::move(*kit));
            std::vector<recovery::PaperSheet> pages;
            pages.push_back(paperOf(m_kit->page()));
            m_print->setSheets(std::move(pages));
            m_steps->setCurrentIndex(1);
            showFromTop();
            m_print->setFocus();
            mainButton()->setText(tr("I have the sheet"));
            mainButton()->setEnabled(false); // until it is on paper
        });
}

void KitSheet::make()
{
    setBusy(true);
    m_session.withClock(
        this,
        [kit = m_kit, used = m_used, form = m_form](session::OpenVault &vault) -> Result<session::MadeKit> {
            HYPHA_TRY(std::set<DeviceId> replacing, session::ownKits(vault));
            replacing.insert(used.begin(), used.end());
            std::unique_ptr<sync::Transport> transport;
            if (vault.profile().remote) {
                HYPHA_TRY(transport, session::transportOf(vault));
            }
            return session::makeKit(vault, *kit, replacing, transport.get(), {}, form);
        },
        [this](const Result<session::MadeKit> &kit) {
            if (!kit)
                return showError(tell(kit.error()));
            made(*kit);
        });
}

void KitSheet::made(const session::MadeKit &kit)
{
    m_kit.reset();
    QString text = kit.approved ? tr("The kit is good. Put the sheet away safely.")
                                : tr("The kit waits for an admin, who approves it under People.");
    if (!kit.awaiting.empty())
        text += u' ' + tr("%n project(s) must still be shared with it.", nullptr,
                          static_cast<int>(kit.awaiting.size()));
    Q_EMIT said(text);
    accept();
}

} // namespace hypha::gui
