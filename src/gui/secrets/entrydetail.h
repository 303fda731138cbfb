#pragma once

#include "gui/secrets/openset.h"
#include "gui/widgets/secretclipboard.h"

#include <QScrollArea>

class QGridLayout;
class QVBoxLayout;

namespace hypha::gui {

class Commands;
class SecretRow;

/// One entry, to read: its secrets masked until asked.
class EntryDetail : public QScrollArea
{
    Q_OBJECT
public:
    EntryDetail(session::Session &session, SecretClipboard &clipboard, Commands &commands,
                QWidget *parent = nullptr);

    void showEntry(const entries::Entry &entry, Draft::Status status, bool readOnly);
    void forget();
    const std::string &key() const { return m_entry.key; }
    SecretRow *valueRow() const { return m_value; }
    void copyValue();
    void copyUserName();

Q_SIGNALS:
    void copied(const QString &what);

private:
    void rebuild(Draft::Status status, bool readOnly);
    void addHead(Draft::Status status);
    void addSecret(const char *name, const QString &label, const crypto::SealedValue &value,
                   SecretRow **row = nullptr);
    void addText(const char *name, const QString &label, const QString &text, QWidget *button = nullptr);
    void addUrl(const std::string &url);
    void addDates();
    void addButtons(bool readOnly);
    void copy(const crypto::SealedValue &value, const QString &what);

    session::Session &m_session;
    SecretClipboard &m_clipboard;
    Commands &m_commands;
    entries::Entry m_entry;
    QVBoxLayout *m_column = nullptr;
    SecretRow *m_value = nullptr;
};

} // namespace hypha::gui
