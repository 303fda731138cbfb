#include "gui/secrets/entryeditor.h"

#include "gui/secrets/expiryedit.h"
#include "gui/secrets/fieldsedit.h"
#include "gui/secrets/fileedit.h"
#include "gui/secrets/generatorpopover.h"
#include "gui/secrets/tagedit.h"
#include "gui/widgets/formfield.h"
#include "gui/widgets/sheet.h"
#include "gui/widgets/text.h"
#include "gui/widgets/textblock.h"
#include "gui/widgets/tokens.h"
#include "model/entries/totp.h"
#include "model/record/names.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace hypha::gui {

using entries::Kind;

EntryEditor::EntryEditor(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_scroll(new QScrollArea),
      m_title(makeLabel("editorTitle", {}, "heading")),
      m_star(makeIconButton("editorFavorite", "star", tr("Favourite"))), m_key(new QLineEdit),
      m_userName(new QLineEdit), m_url(new QLineEdit), m_holder(new QLineEdit), m_cardExpiry(new QLineEdit),
      m_fileName(new QLineEdit), m_kind(new QComboBox), m_value(new SecretRow("editorValue", tr("Value"))),
      m_totp(new SecretRow("editorTotp", tr("One-time code"))),
      m_cvv(new SecretRow("editorCvv", tr("Security code"))),
      m_hiddenNotes(new SecretRow("editorHiddenNotes", tr("Notes"))), m_file(new FileEdit(session)),
      m_tags(new TagEdit("editorTags")), m_expiry(new ExpiryEdit("editorExpiry")),
      m_fields(new FieldsEdit(session)), m_notes(new QPlainTextEdit), m_generator(new GeneratorPopover(this))
{
    setObjectName(QStringLiteral("entryEditor"));
    build();
}

Kind EntryEditor::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

void EntryEditor::setFilesRefused(const QString &why)
{
    m_file->setRefused(why);
}

void EntryEditor::editEntry(const entries::Entry &entry)
{
    m_before = entry;
    m_before.fields.clear(); // what stands in the form is gathered from there
    m_before.tags.clear();
    m_title->setText(entry.key.empty() ? tr("New entry") : tr("Edit entry"));
    fill(entry);
    for (FormField *field : {m_keyField, m_valueField, m_urlField, m_totpField, m_fileField})
        field->setError({});
    m_loaded = gather();
    m_scroll->ensureVisible(0, 0);
    if (entry.key.empty())
        m_key->setFocus();
    else if (kind() == Kind::file)
        m_fileName->setFocus();
    else
        m_value->field()->setFocus();
    // Once the form is laid out: large letters put the value below the edge of a low window.
    QMetaObject::invokeMethod(this, &EntryEditor::showKeys, Qt::QueuedConnection);
}

void EntryEditor::showKeys()
{
    if (QWidget *keys = window()->focusWidget(); keys && m_scroll->widget()->isAncestorOf(keys))
        m_scroll->ensureWidgetVisible(keys, 0, space(8)); // with its label
}

void EntryEditor::forget()
{
    m_before = {};
    m_loaded = {};
    fill({});
    m_generator->close();
}

bool EntryEditor::isDirty() const
{
    return m_session.isOpen() && !m_session.sameContent(gather(), m_loaded);
}

bool EntryEditor::checkCode(FormField *field, const SecretRow *row)
{
    const crypto::SecretBytes typed = row->field()->secret();
    const bool ok = typed.empty() || entries::totpUri(typed.view());
    field->setError(
        ok ? QString()
           : tr("This is no otpauth: address and no key. Copy what the site shows when you set up "
                "an authenticator."));
    return ok;
}

bool EntryEditor::check()
{
    const std::string key = utf8(m_key->text());
    const auto keyOk = entries::checkKey(key);
    const bool taken = keyOk && key != m_before.key && m_taken && m_taken(key);
    m_keyField->setError(!keyOk  ? tr("A key has 1 to 256 bytes and no line breaks or control characters.")
                         : taken ? tr("There is already an entry with this key.")
                                 : QString());
    const QString url = m_url->text().trimmed();
    const bool urlOk = url.isEmpty() || !url.contains(u' ');
    m_urlField->setError(urlOk ? QString() : tr("An address has no spaces."));
    const bool fieldsOk = m_fields->check();
    const bool totpOk = checkCode(m_totpField, m_totp);
    m_valueField->setError({});
    const bool valueOk = kind() != Kind::totp || checkCode(m_valueField, m_value);
    const bool fileOk = kind() != Kind::file || !m_file->content().empty();
    if (!fileOk)
        m_fileField->setError(tr("Choose the file that this entry keeps."));
    const std::pair<bool, QWidget *> parts[] = {{keyOk && !taken, m_key}, {valueOk, m_value},
                                                {fileOk, m_file},         {urlOk, m_url},
                                                {totpOk, m_totp},         {fieldsOk, m_fields}};
    for (const auto &[ok, part] : parts) {
        if (ok)
            continue;
        part->setFocus();
        m_scroll->ensureWidgetVisible(part);
        return false;
    }
    return true;
}

bool EntryEditor::keep()
{
    if (!m_session.isOpen())
        return false;
    const entries::Entry typed = gather();
    if (!m_before.key.empty() && m_session.sameContent(typed, m_loaded)) {
        Q_EMIT cancelled();
        return true;
    }
    if (!check())
        return false;
    Q_EMIT applied(typed, m_before.key);
    return true;
}

void EntryEditor::cancel()
{
    if (!isDirty()) {
        Q_EMIT cancelled();
        return;
    }
    const QString name = shortText(displayText(m_before.key));
    auto *sheet = new Sheet(
        "keepSheet", name.isEmpty() ? tr("Keep the new entry?") : tr("Keep the changes to %1?").arg(name),
        tr("What is kept waits in the draft until you save a version."), tr("Keep in draft"), window());
    QPushButton *away = makeButton("keepThrowAway", tr("Throw away"), "danger");
    sheet->buttons()->insertWidget(0, away);
    connect(away, &QPushButton::clicked, this, [this, sheet] {
        sheet->accept();
        Q_EMIT cancelled();
    });
    connect(sheet, &Sheet::confirmed, this, [this, sheet] {
        sheet->accept();
        keep();
    });
    sheet->open();
}

void EntryEditor::openGenerator()
{
    m_generator->openAt(m_generate);
}

void EntryEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hypha::gui
