#pragma once

#include "gui/secrets/openset.h"

#include <QScrollArea>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace hypha::gui {

class FormField;
class SecretRow;

/// One entry, to change, in place of the detail. What it makes goes into the draft.
class EntryEditor : public QScrollArea
{
    Q_OBJECT
public:
    explicit EntryEditor(session::Session &session, QWidget *parent = nullptr);

    void editEntry(const entries::Entry &entry); ///< an empty key: a new one
    void forget();
    /// Whether another entry has that key; asked before applied().
    void setTaken(std::function<bool(const std::string &key)> taken) { m_taken = std::move(taken); }
    const std::string &previousKey() const { return m_before.key; }

Q_SIGNALS:
    void applied(const hypha::entries::Entry &entry, const std::string &previousKey);
    void cancelled();

private:
    QWidget *buildForm();
    QWidget *buildButtons();
    void kindChanged();
    void apply();
    bool check();
    void generate();
    entries::Kind kind() const;
    void keyPressEvent(QKeyEvent *event) override;

    session::Session &m_session;
    std::function<bool(const std::string &)> m_taken;
    entries::Entry m_before;
    QLabel *m_title;
    QLineEdit *m_key, *m_userName, *m_url, *m_tags;
    QComboBox *m_kind;
    SecretRow *m_value;
    QPlainTextEdit *m_notes;
    FormField *m_keyField, *m_kindField, *m_valueField, *m_userField, *m_urlField;
};

} // namespace hypha::gui
