#pragma once

#include "gui/secrets/openset.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace hypha::gui {

class ExpiryEdit;
class FieldsEdit;
class FileEdit;
class FormField;
class GeneratorPopover;
class SecretRow;
class TagEdit;

/// One entry, to change, in place of the detail, with the fields its kind has. What it makes goes into the
/// draft; what was typed is thrown away only when a person says so.
class EntryEditor : public QWidget
{
    Q_OBJECT
public:
    explicit EntryEditor(session::Session &session, QWidget *parent = nullptr);

    void editEntry(const entries::Entry &entry); ///< an empty key: a new one
    void forget();
    /// Whether another entry has that key.
    void setTaken(std::function<bool(const std::string &key)> taken) { m_taken = std::move(taken); }
    void setFilesRefused(const QString &why);
    const std::string &previousKey() const { return m_before.key; }

    bool isDirty() const;
    /// Hands on what was typed with applied(). False, with the errors shown, when it is not acceptable.
    bool keep();
    /// What was typed as an entry that is acceptable whatever is missing: when there is no time to ask.
    entries::Entry rescued() const;
    /// Closes, after a question when something was typed.
    void cancel();

Q_SIGNALS:
    void applied(const hypha::entries::Entry &entry, const std::string &previousKey);
    void cancelled();

private:
    void build();
    QWidget *buildForm();
    QWidget *buildValue();
    QWidget *buildButtons();
    void buildCard(QVBoxLayout *column);
    void kindChanged();
    void showParts();
    void showKeys();
    void distribute(const std::vector<entries::Field> &fields);
    std::vector<entries::Field> gatherFields() const;
    entries::Entry gather() const;
    crypto::SealedValue sealedSecret(const SecretRow *row, bool oneTimeCode) const;
    bool check();
    bool checkCode(FormField *field, const SecretRow *row);
    void fill(const entries::Entry &entry);
    void setSecret(SecretRow *row, const crypto::SealedValue &value);
    void setNotes(const std::string &notes);
    std::string notes() const;
    void openGenerator();
    entries::Kind kind() const;
    void keyPressEvent(QKeyEvent *event) override;

    session::Session &m_session;
    std::function<bool(const std::string &)> m_taken;
    entries::Entry m_before; ///< as it was handed in
    entries::Entry m_loaded; ///< as the form says it, untouched
    entries::Kind m_shownKind = entries::Kind::env;
    QScrollArea *m_scroll;
    QLabel *m_title;
    QToolButton *m_star;
    QLineEdit *m_key, *m_userName, *m_url, *m_holder, *m_cardExpiry, *m_fileName;
    QComboBox *m_kind;
    SecretRow *m_value, *m_totp, *m_cvv;
    SecretRow *m_hiddenNotes; ///< in the place of m_notes for a note
    FileEdit *m_file;
    TagEdit *m_tags;
    ExpiryEdit *m_expiry;
    FieldsEdit *m_fields;
    QPlainTextEdit *m_notes;
    GeneratorPopover *m_generator;
    QWidget *m_generate;
    FormField *m_keyField, *m_kindField, *m_valueField, *m_userField, *m_urlField, *m_totpField, *m_fileField,
        *m_fileNameField, *m_holderField, *m_cardExpiryField, *m_cvvField, *m_notesField, *m_hiddenNotesField;
};

} // namespace hypha::gui
