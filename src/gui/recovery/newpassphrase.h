#pragma once

#include "model/session/session.h"

#include <QWidget>

namespace hypha::gui {

class FormField;
class SecretRow;
class StrengthMeter;

/// A passphrase that is chosen: twice, with its strength.
class NewPassphrase : public QWidget
{
    Q_OBJECT
public:
    /// `name` begins the object names of what is in it.
    NewPassphrase(const std::string &name, session::Session &session, QWidget *parent = nullptr);

    bool check(); ///< false: missing or different, and said
    crypto::SecretBytes passphrase() const;
    void clear();

Q_SIGNALS:
    void submitted();

private:
    SecretRow *m_first, *m_again;
    StrengthMeter *m_meter;
    FormField *m_firstField, *m_againField;
};

} // namespace hypha::gui
