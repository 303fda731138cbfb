#pragma once

#include "gui/secrets/openset.h"
#include "gui/widgets/secretclipboard.h"
#include "gui/widgets/secretfield.h"
#include "gui/widgets/turns.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace hypha::gui {

class Commands;
class HistoryStrip;
class SecretRow;
class TextBlock;
class TotpRow;
class VersionHistory;

/// One entry, to read: its secrets masked until asked.
class EntryDetail : public QScrollArea
{
    Q_OBJECT
public:
    EntryDetail(session::Session &session, SecretClipboard &clipboard, Commands &commands, const OpenSet &set,
                VersionHistory &history, QWidget *parent = nullptr);

    /// The entry of that key as the open set shows it. What is revealed stays so while nothing changes. One
    /// that has thousands of parts is built in a turn of its own: whatever chose it had work of its own to
    /// do.
    void showEntry(const std::string &key);
    void forget();
    const std::string &key() const { return m_entry.key; }
    SecretRow *valueRow() const { return m_value; } ///< none for a file
    void copyValue();
    void copyUserName();
    void setFilesRefused(const QString &why) { m_filesRefused = why; }
    void saveFileTo(const QString &path);

Q_SIGNALS:
    void copied(const QString &what);
    void said(const QString &text);
    void failed(const hypha::Error &error);
    void favoriteChanged(bool favorite);
    void versionChosen(std::uint64_t version);
    void historyRequested();
    void restoreRequested();

private:
    void clear();
    void rebuild();
    void addHead();
    void addBadges(QVBoxLayout *head);
    SecretRow *addSecret(const char *name, const QString &label, SecretField::Source source);
    void addTotp(const char *name, const crypto::SealedValue &value);
    TextBlock *addText(const char *name, const QString &label, const QString &text,
                       QWidget *button = nullptr);
    void addValue();
    void addFile();
    void addFields();
    void addField(std::size_t index);
    void addFieldList();
    void showField(int row);
    void addTags();
    QWidget *makeTagList() const;
    QWidget *makeTagBadges() const;
    void addUrl(const std::string &url);
    void addDates();
    void addHistory();
    void addButtons();
    void followHistory();
    void copy(Result<crypto::SecretBytes> secret, const QString &what, SecretRow *row);
    QString whatOf(const QString &label) const;
    void chooseTarget();
    void writeFile(const crypto::SealedValue &value, const QString &path, bool despiteWorkTree);
    void askAboutWorkTree(const crypto::SealedValue &value, const QString &path);

    session::Session &m_session;
    SecretClipboard &m_clipboard;
    Commands &m_commands;
    const OpenSet &m_set;
    VersionHistory &m_history;
    entries::Entry m_entry;
    std::uint64_t m_viewed = 0; ///< the version it was taken out of
    bool m_readOnly = false;
    Draft::Status m_status = Draft::Status::same;
    QVBoxLayout *m_column = nullptr;     ///< where parts are added
    QVBoxLayout *m_fieldPlace = nullptr; ///< below a list of fields
    SecretRow *m_value = nullptr;
    TextBlock *m_updated = nullptr;
    HistoryStrip *m_strip = nullptr;
    QLabel *m_stripLabel = nullptr; ///< as long as m_strip
    QString m_filesRefused;
    Turns m_turns{this};
};

} // namespace hypha::gui
