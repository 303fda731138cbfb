#include "gui/secrets/savesheet.h"

#include "gui/secrets/differenceview.h"
#include "gui/text/errortext.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"
#include "model/record/names.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hypha::gui {

bool looksLikeSecret(const QString &text)
{
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        bool digit = false, letter = false;
        for (const QChar c : word) {
            digit |= c.isDigit();
            letter |= c.isLetter();
        }
        if (word.size() >= 16 && digit && letter && !word.contains(QStringLiteral("://")))
            return true;
    }
    return false;
}

SaveSheet::SaveSheet(session::Session &session, const Draft &draft, const QString &setName, QWidget *parent,
                     const QString &message)
    : Sheet("saveSheet", tr("Save a new version of %1").arg(shortText(setName)), {}, tr("Save version"),
            parent),
      m_changes(new DifferenceView(session, tr("Before"), tr("After"))), m_message(new QLineEdit(message)),
      m_messageField(
          new FormField("saveMessage", tr("Message"), m_message,
                        tr("The host of the repository can read this message. Write no secrets here.")))
{
    QLabel *summary = makeLabel("saveSummary", {}, "", "muted");
    content()->addWidget(summary);
    content()->addWidget(m_changes, 1);
    content()->addWidget(m_messageField);
    setRoom(150, 150);
    m_message->setMaxLength(1000);
    m_message->setFocus();
    connect(m_message, &QLineEdit::textChanged, this, &SaveSheet::checkMessage);
    connect(this, &Sheet::confirmed, this, &SaveSheet::confirm);
    setBusy(true);
    struct Changes
    {
        DifferenceView::List after;
        entries::Difference difference;
    };
    session.withVault(
        this,
        [draft](session::OpenVault &vault) {
            const auto after = draft.merged();
            return Result<Changes>({after, entries::difference(draft.base(), *after, vault.sealer())});
        },
        [this, before = draft.sharedBase(), summary](const Result<Changes> &changes) {
            if (!changes)
                return showError(tell(changes.error()));
            setBusy(false);
            m_changes->show(before, changes->after, changes->difference);
            summary->setText(m_changes->summary());
        });
}

void SaveSheet::confirm()
{
    const QString text = m_message->text().trimmed();
    if (!text.isEmpty() && !checkText(utf8(text)))
        return m_messageField->setError(tr("A message has no line breaks or control characters."));
    setBusy(true);
    Q_EMIT save(text.isEmpty() ? std::nullopt : std::optional(utf8(text)));
}

void SaveSheet::checkMessage()
{
    m_messageField->setError(looksLikeSecret(m_message->text())
                                 ? tr("This looks like a secret. Messages are not encrypted.")
                                 : QString());
}

} // namespace hypha::gui
