#include "gui/secrets/entryeditor.h"
#include "gui/secrets/expiryedit.h"
#include "gui/secrets/fieldsedit.h"
#include "gui/secrets/fileedit.h"
#include "gui/secrets/tagedit.h"
#include "gui/widgets/secretrow.h"
#include "gui/widgets/text.h"
#include "model/entries/totp.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <iterator>

/// Between an entry and the form of EntryEditor.
namespace hypha::gui {

using entries::Kind;

void EntryEditor::setSecret(SecretRow *row, const crypto::SealedValue &value)
{
    row->field()->setRevealed(false);
    const auto opened = value.empty() ? Result<crypto::SecretBytes>() : m_session.reveal(value);
    row->field()->setText(opened ? opened->view() : ByteView());
}

void EntryEditor::fill(const entries::Entry &entry)
{
    m_key->setText(plainText(entry.key));
    m_userName->setText(plainText(entry.username.value_or(std::string())));
    m_url->setText(plainText(entry.url.value_or(std::string())));
    m_star->setChecked(entry.favorite);
    m_tags->setTags(entry.tags);
    m_expiry->setExpiry(entry.expiresAt);
    const bool file = entry.kind == Kind::file;
    setSecret(m_value, file ? crypto::SealedValue() : entry.value);
    m_file->setContent(file ? entry.value : crypto::SealedValue());
    setSecret(m_totp, entry.totp.value_or(crypto::SealedValue()));
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(entry.kind)));
    }
    m_shownKind = entry.kind;
    setNotes(entry.description.value_or(std::string()));
    distribute(entry.fields);
    showParts();
}

/// What stands beside a note is as secret as the note.
void EntryEditor::setNotes(const std::string &notes)
{
    const bool hidden = m_shownKind == Kind::note;
    m_hiddenNotes->field()->setRevealed(false);
    m_hiddenNotes->field()->setText(hidden ? asBytes(notes) : ByteView());
    m_notes->setPlainText(hidden ? QString() : plainText(notes));
}

std::string EntryEditor::notes() const
{
    if (m_shownKind != Kind::note)
        return utf8(m_notes->toPlainText());
    return std::string(m_hiddenNotes->field()->secret().text());
}

void EntryEditor::distribute(const std::vector<entries::Field> &fields)
{
    for (QLineEdit *edit : {m_holder, m_cardExpiry, m_fileName})
        edit->setText({}); // unlike clear() without a way back
    setSecret(m_cvv, {});
    std::vector<entries::Field> further;
    const auto takes = [&](const entries::Field &field, const char *name, Kind kind, QLineEdit *edit) {
        if (field.concealed || field.name != name || m_shownKind != kind || !edit->text().isEmpty())
            return false;
        edit->setText(plainText(field.text));
        return true;
    };
    for (const entries::Field &field : fields) {
        if (takes(field, "holder", Kind::card, m_holder) ||
            takes(field, "expiry", Kind::card, m_cardExpiry) ||
            takes(field, "filename", Kind::file, m_fileName))
            continue;
        if (field.concealed && field.name == "cvv" && m_shownKind == Kind::card && m_cvv->field()->isEmpty())
            setSecret(m_cvv, field.secret);
        else
            further.push_back(field);
    }
    m_fields->setFields(further);
}

std::vector<entries::Field> EntryEditor::gatherFields() const
{
    std::vector<entries::Field> fields;
    const auto plain = [&](const char *name, const QLineEdit *edit) {
        if (!edit->text().isEmpty())
            fields.push_back({name, utf8(edit->text()), {}, false});
    };
    if (m_shownKind == Kind::file)
        plain("filename", m_fileName);
    if (m_shownKind == Kind::card) {
        plain("holder", m_holder);
        plain("expiry", m_cardExpiry);
        if (!m_cvv->field()->isEmpty())
            fields.push_back({"cvv", {}, m_session.seal(m_cvv->field()->secret().view()), true});
    }
    std::vector<entries::Field> further = m_fields->fields();
    if (fields.empty())
        return further;
    fields.insert(fields.end(), std::make_move_iterator(further.begin()),
                  std::make_move_iterator(further.end()));
    return fields;
}

/// A key that a site shows alone is kept as the address it stands for.
crypto::SealedValue EntryEditor::sealedSecret(const SecretRow *row, bool oneTimeCode) const
{
    const crypto::SecretBytes typed = row->field()->secret();
    if (oneTimeCode) {
        if (const auto uri = entries::totpUri(typed.view()))
            return m_session.seal(uri->view());
    }
    return m_session.seal(typed.view());
}

entries::Entry EntryEditor::gather() const
{
    const auto optional = [](std::string text) {
        return text.empty() ? std::nullopt : std::optional(std::move(text));
    };
    entries::Entry entry = m_before;
    entry.key = utf8(m_key->text());
    entry.kind = kind();
    entry.value = kind() == Kind::file ? m_file->content() : sealedSecret(m_value, kind() == Kind::totp);
    entry.username = optional(utf8(m_userName->text()));
    entry.url = optional(utf8(m_url->text().trimmed()));
    entry.description = optional(notes());
    entry.totp.reset();
    if (!m_totp->field()->isEmpty())
        entry.totp = sealedSecret(m_totp, true);
    entry.tags = m_tags->tags();
    entry.fields = gatherFields();
    entry.favorite = m_star->isChecked();
    entry.expiresAt = m_expiry->expiry();
    return entry;
}

entries::Entry EntryEditor::rescued() const
{
    entries::Entry entry = gather();
    QString key = m_key->text().simplified();
    key.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    while (utf8(key).size() > entries::maxKeyBytes - 8)
        key.chop(key.back().isLowSurrogate() ? 2 : 1);
    if (key.isEmpty())
        key = tr("Unfinished entry");
    const bool free = entries::checkKey(entry.key) && (entry.key == m_before.key || !m_taken(entry.key));
    if (!free) {
        entry.key = utf8(key);
        for (int number = 2; entry.key != m_before.key && m_taken(entry.key); ++number)
            entry.key = utf8(QStringLiteral("%1 (%2)").arg(key).arg(number));
    }
    return entry;
}

} // namespace hypha::gui
