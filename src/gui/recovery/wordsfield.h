#pragma once

#include "gui/recovery/typedwords.h"
#include "gui/widgets/secretfield.h"
#include "model/session/session.h"

class QLabel;
class QPushButton;

namespace hypha::gui {

class Banner;
class FormField;
class WordChip;

/// Takes the words of a share or of a kit: typed, with completion and a mark at a misspelt word, or out of a
/// picture or PDF, which hypha-scan reads. Words are characters only in what the field paints; proposals go
/// when it is hidden.
class WordsField : public QWidget
{
    Q_OBJECT
public:
    WordsField(const char *name, const QString &label, session::Session &session, QWidget *parent = nullptr);

    SecretField *field() const { return m_field; }
    bool isWhole() const { return m_typed.whole; }
    crypto::SecretBytes words() const { return m_field->secret(); }
    void clear();
    void setWords(ByteView words);
    /// Below the field, in the colour of errors; empty: what the typing itself has to say.
    void showFault(const QString &text);
    void readFile(const QString &path);
    /// No words yet, only what else stands on a sheet: the picture alone, and `why` it helps. Empty: both
    /// again.
    void setOnlyPicture(const QString &why);

Q_SIGNALS:
    void changed(); ///< isWhole() may have changed
    /// Each text is one QR code of a picture; the words field itself stays as it is.
    void codesRead(const std::shared_ptr<std::vector<hypha::crypto::SecretBytes>> &codes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void follow();
    QString miscountText(ByteView words) const;
    void propose(const std::optional<TypedWord> &word);
    void proposeAgain();
    void take(int proposal);
    void chooseFile();
    void read(const QString &path, Result<std::vector<crypto::SecretBytes>> codes);
    void offerToDelete(const QString &path);

    session::Session &m_session;
    SecretField *m_field;
    FormField *m_typing = nullptr;
    QLabel *m_status;
    std::vector<WordChip *> m_proposals;
    QPushButton *m_file;
    Banner *m_left;
    QString m_leftPath;
    QString m_onlyPicture; ///< why, while it is so
    TypedWords m_typed;
    std::optional<TypedWord> m_proposedFor;
    bool m_reading = false;
};

} // namespace hypha::gui
