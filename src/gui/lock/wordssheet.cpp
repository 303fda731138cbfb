#include "gui/lock/wordssheet.h"

#include "gui/widgets/text.h"
#include "gui/widgets/wordgrid.h"
#include "model/vault/state.h"

#include <QLocale>
#include <QVBoxLayout>

namespace hypha::gui {

WordsSheet::WordsSheet(const char *name, const QString &title, const QString &sentence,
                       const vault::VaultState &state, QWidget *parent)
    : Sheet(name, title, sentence, tr("Close"), parent)
{
    const std::pair<QString, crypto::Hash> hashes[] = {
        {tr("Fingerprint: never changes"), state.fingerprint},
        {tr("Present state: event %1").arg(QLocale().toString(static_cast<qulonglong>(state.head.sequence))),
         state.head.chainHash}};
    for (const auto &[label, hash] : hashes) {
        auto *words = new WordGrid("wordsGrid");
        words->setHash(hash);
        words->setAccessibleName(label); // two grids of words must not be called the same
        content()->addWidget(makeLabel("wordsLabel", label, "label"));
        content()->addWidget(words);
    }
    setOnlyClose();
    connect(this, &Sheet::confirmed, this, &QDialog::accept);
}

} // namespace hypha::gui
