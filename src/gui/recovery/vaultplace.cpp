#include "gui/recovery/vaultplace.h"

#include "crypto/wordlist.h"
#include "gui/recovery/restoreform.h"
#include "gui/text/formatwords.h"
#include "gui/text/remotewords.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "model/sync/remoteaddress.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hypha::gui {

VaultPlace::VaultPlace(QWidget *parent)
    : QWidget(parent), m_remote(new QLineEdit), m_fingerprint(new QLineEdit),
      m_remoteField(new FormField("restoreRemote", RestoreForm::tr("Repository"), m_remote,
                                  RestoreForm::tr("Where the vault is kept; it stands on the sheet."))),
      m_fingerprintField(new FormField(
          "restoreFingerprint", RestoreForm::tr("Fingerprint of the vault, 12 words"), m_fingerprint,
          RestoreForm::tr("From the sheet, or read to you by a colleague. It tells your vault from a forged "
                          "one.")))
{
    setObjectName(QStringLiteral("restorePlace"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(4));
    column->addWidget(m_remoteField);
    column->addWidget(m_fingerprintField);
    connect(m_remote, &QLineEdit::textChanged, this, &VaultPlace::remoteChanged);
}

void VaultPlace::take(const recovery::Checkpoint &point)
{
    m_seen = point.head;
    m_seenFingerprint = QString::fromStdString(crypto::fingerprintText(point.fingerprint));
    m_fingerprint->setText(m_seenFingerprint);
    if (point.remote)
        m_remote->setText(plainText(*point.remote));
}

QString VaultPlace::remote() const
{
    return m_remote->text().trimmed();
}

QString VaultPlace::fingerprint() const
{
    return m_fingerprint->text();
}

std::optional<vault::Head> VaultPlace::seen() const
{
    return m_fingerprint->text() == m_seenFingerprint ? m_seen : std::nullopt;
}

/// Before anything is contacted: a word that is misspelt would be told as another vault.
static QString fingerprintProblem(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() != static_cast<int>(crypto::fingerprintWordCount))
        return RestoreForm::tr("A fingerprint has 12 words.");
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!crypto::slip39WordIndex(utf8(words[i].toLower())))
            return reasonWords("word " + std::to_string(i + 1) + ": is not a word of the list");
    }
    return {};
}

FormField *VaultPlace::check()
{
    const bool address = sync::RemoteAddress::parse(utf8(remote())).has_value();
    m_remoteField->setError(address ? QString() : addressProblem());
    m_fingerprintField->setError(fingerprintProblem(m_fingerprint->text()));
    return m_remoteField->hasError()        ? m_remoteField
           : m_fingerprintField->hasError() ? m_fingerprintField
                                            : nullptr;
}

} // namespace hypha::gui
