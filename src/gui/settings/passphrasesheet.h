#pragma once

#include "gui/widgets/sheet.h"
#include "model/session/session.h"

class QCheckBox;
class QLabel;

namespace hypha::gui {

class FormField;
class SecretRow;
class StrengthMeter;

/// Another passphrase for this device's keys, and on request new keys inside the keystore. Where the disk did
/// not take all that follows these, it says so, also when it is opened later, and finishes it.
class PassphraseSheet : public Sheet
{
    Q_OBJECT
public:
    PassphraseSheet(session::Session &session, QWidget *parent);

Q_SIGNALS:
    void changed(bool newKeys);

private:
    void build();
    bool check();
    void change();
    struct Changed
    {
        bool newKeys = false, isFinished = true;
    };
    void finished(const Result<Changed> &result);
    void showUnfinished();
    void finish();

    session::Session &m_session;
    SecretRow *m_current, *m_next, *m_again;
    FormField *m_currentField, *m_nextField, *m_againField;
    StrengthMeter *m_meter;
    QCheckBox *m_newKeys;
    QLabel *m_copies, *m_kit;
    bool m_isUnfinished = false; ///< the passphrase is changed, and something is owed
};

} // namespace hypha::gui
