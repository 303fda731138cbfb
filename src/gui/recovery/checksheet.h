#pragma once

#include "gui/recovery/pastshares.h"
#include "gui/widgets/sheet.h"
#include "model/recovery/drills.h"
#include "model/session/session.h"

class QLabel;

namespace hypha::gui {

class WordsField;

/// The drill: a holder types the words of their sheet, or lets its picture be read, and is told whether they
/// are right. Nothing is rebuilt.
class CheckSheet : public Sheet
{
    Q_OBJECT
public:
    CheckSheet(session::Session &session, recovery::Document document, QWidget *parent);

Q_SIGNALS:
    void said(const QString &text);

private:
    void check();
    void checkCodes(const std::vector<crypto::SecretBytes> &codes);
    void showResult(QStringList lines, bool good);
    /// "Valid: set 3, group Admins, share 2 of 3, holder Eva."; remembers it for the log.
    QString verdict(ByteView words, bool &good);
    bool vouchesForAll(const std::vector<recovery::Drill> &drills) const;
    void note();
    void follow();
    /// The vault has another set than the one that is compared with.
    bool isReplaced() const;

    session::Session &m_session;
    recovery::Document m_document;
    PastShares m_past;
    WordsField *m_words;
    QLabel *m_result;
    std::vector<std::pair<unsigned, unsigned>> m_checked;
};

} // namespace hypha::gui
