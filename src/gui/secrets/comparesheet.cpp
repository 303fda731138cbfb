#include "gui/secrets/comparesheet.h"

#include "gui/secrets/differenceview.h"
#include "gui/text/errortext.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QVBoxLayout>

namespace hypha::gui {

CompareSheet::CompareSheet(session::Session &session, const Versions &versions, bool mayRestore,
                           QWidget *parent)
    : Sheet("compareSheet", tr("Version %1 compared with version %2").arg(versions.from).arg(versions.to), {},
            tr("Close"), parent),
      m_versions(versions), m_changes(new DifferenceView(session, tr("Version %1").arg(versions.from),
                                                         tr("Version %1").arg(versions.to))),
      m_summary(makeLabel("compareSummary", {}, "", "muted")),
      m_restore(makeButton("compareRestore", tr("Restore this entry"))), m_mayRestore(mayRestore)
{
    speakAsWords(m_summary);
    content()->addWidget(m_summary);
    content()->addWidget(m_changes, 1);
    setRoom(150, 150);
    setOnlyClose();
    m_restore->setIcon(lineIcon(QStringLiteral("restore")));
    m_restore->setToolTip(tr("Puts it into the draft as it was in version %1").arg(versions.from));
    m_restore->setEnabled(false);
    buttons()->insertWidget(0, m_restore);
    connect(m_changes, &DifferenceView::currentChanged, this,
            [this] { m_restore->setEnabled(m_mayRestore && m_changes->currentBefore()); });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (const entries::Entry *entry = m_changes->currentBefore()) {
            Q_EMIT restoreEntry(*entry, m_versions.from);
            accept();
        }
    });
    connect(this, &Sheet::confirmed, this, &QDialog::accept);
    setBusy(true);
    session.withClock(
        this, [versions](session::OpenVault &vault) { return read(vault, versions); },
        [this](const Result<Read> &read) {
            if (!read)
                return showError(tell(read.error()));
            show(*read);
        });
}

Result<CompareSheet::Read> CompareSheet::read(session::OpenVault &vault, const Versions &versions)
{
    HYPHA_TRY(auto from, vault.entries(versions.project, versions.set, versions.from));
    HYPHA_TRY(auto to, vault.entries(versions.project, versions.set, versions.to));
    auto difference =
        std::make_shared<const entries::Difference>(entries::difference(from, to, vault.sealer()));
    return Read{std::make_shared<entries::EntryList>(std::move(from)),
                std::make_shared<entries::EntryList>(std::move(to)), std::move(difference)};
}

void CompareSheet::show(const Read &read)
{
    setBusy(false);
    m_changes->show(read.from, read.to, read.difference);
    m_summary->setText(read.difference->empty() ? tr("The two versions hold the same.")
                                                : m_changes->summary());
    speakWords(m_summary);
    if (read.difference->empty())
        mainButton()->setFocus();
    else
        m_changes->setFocus();
}

} // namespace hypha::gui
