#include "gui/secrets/savesheet.h"

#include "gui/text/errortext.h"
#include "gui/text/words.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/secretrow.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "model/record/names.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace hypha::gui {

static constexpr int keyRole = Qt::UserRole;

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

SaveSheet::SaveSheet(session::Session &session, const Draft &draft, const QString &setName, QWidget *parent)
    : Sheet("saveSheet", tr("Save a new version of %1").arg(setName), {}, tr("Save version"), parent),
      m_session(session), m_draft(draft), m_list(new QTreeWidget),
      m_before(new SecretRow("saveBefore", tr("Value before"))),
      m_after(new SecretRow("saveAfter", tr("Value after"))), m_message(new QLineEdit),
      m_messageField(
          new FormField("saveMessage", tr("Message"), m_message,
                        tr("The host of the repository can read this message. Write no secrets here.")))
{
    m_list->setObjectName(QStringLiteral("saveChanges"));
    m_list->setAccessibleName(tr("Changes"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Change"), tr("Key"), tr("What")});
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->setMinimumHeight(space(20));
    connect(m_list, &QTreeWidget::currentItemChanged, this, &SaveSheet::showSelected);
    for (SecretRow *row : {m_before, m_after}) {
        row->setCopyVisible(false);
        row->field()->setMultiLine(true);
    }
    auto *values = new QHBoxLayout;
    values->setSpacing(space(3));
    for (const auto &[label, row] : {std::pair(tr("Before"), m_before), std::pair(tr("After"), m_after)}) {
        auto *block = new QVBoxLayout;
        block->setSpacing(space(1));
        block->addWidget(makeLabel("valueLabel", label, "small", "muted"));
        block->addWidget(row);
        values->addLayout(block, 1);
    }
    content()->addWidget(m_list, 1);
    content()->addLayout(values);
    content()->addWidget(m_messageField);
    m_message->setMaxLength(1000);
    m_message->setFocus();
    connect(m_message, &QLineEdit::textChanged, this, &SaveSheet::checkMessage);
    connect(this, &Sheet::confirmed, this, [this] {
        const QString text = m_message->text().trimmed();
        if (!text.isEmpty() && !checkText(utf8(text)))
            return m_messageField->setError(tr("A message has no line breaks or control characters."));
        setBusy(true);
        Q_EMIT save(text.isEmpty() ? std::nullopt : std::optional(utf8(text)));
    });
    setBusy(true);
    m_session.withVault(
        this,
        [before = m_draft.base(), after = m_draft.merged()](session::OpenVault &vault) {
            return Result<entries::Difference>(entries::difference(before, *after, vault.sealer()));
        },
        [this](const Result<entries::Difference> &difference) {
            if (!difference)
                return showError(tell(difference.error()));
            setBusy(false);
            showDifference(*difference);
        });
}

void SaveSheet::showDifference(const entries::Difference &difference)
{
    const auto add = [this](const QString &change, const std::string &key, const QString &what) {
        auto *item = new QTreeWidgetItem(m_list, {change, displayText(key), what});
        item->setData(0, keyRole, QByteArray::fromStdString(key));
    };
    for (const std::string &key : difference.added)
        add(tr("Added"), key, {});
    for (const auto &[key, fields] : difference.changed) {
        QStringList names;
        for (const std::string &field : fields)
            names << partName(field);
        add(tr("Changed"), key, names.join(QStringLiteral(", ")));
    }
    for (const std::string &key : difference.removed)
        add(tr("Removed"), key, {});
    m_list->resizeColumnToContents(0);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void SaveSheet::setValue(SecretRow *row, const entries::Entry *entry)
{
    row->setEnabled(entry != nullptr);
    if (!entry)
        return row->field()->setSource({});
    row->field()->setSource([&session = m_session, value = entry->value] { return session.reveal(value); });
}

void SaveSheet::showSelected()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const std::string key = item ? item->data(0, keyRole).toByteArray().toStdString() : std::string();
    setValue(m_before, entries::find(m_draft.base(), key));
    const auto changed = m_draft.changed().find(key);
    setValue(m_after, changed == m_draft.changed().end() ? nullptr : &changed->second);
}

void SaveSheet::checkMessage()
{
    m_messageField->setError(looksLikeSecret(m_message->text())
                                 ? tr("This looks like a secret. Messages are not encrypted.")
                                 : QString());
}

} // namespace hypha::gui
