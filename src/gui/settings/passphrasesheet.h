#pragma once

#include "gui/widgets/sheet.h"
#include "model/session/session.h"

class QCheckBox;

namespace hypha::gui {

class FormField;
class SecretRow;
class StrengthMeter;

/// Another passphrase for this device's keys, and on request new keys inside the keystore.
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
    void finished(const Result<bool> &result);

    session::Session &m_session;
    SecretRow *m_current, *m_next, *m_again;
    FormField *m_currentField, *m_nextField, *m_againField;
    StrengthMeter *m_meter;
    QCheckBox *m_newKeys;
};

} // namespace hypha::gui
