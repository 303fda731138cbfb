#pragma once

#include "model/recovery/checkpoint.h"

#include <QWidget>

class QLineEdit;

namespace hypha::gui {

class FormField;

/// Where a vault is kept and which one it is: typed, or out of the small code of a sheet.
class VaultPlace : public QWidget
{
    Q_OBJECT
public:
    explicit VaultPlace(QWidget *parent = nullptr);

    void take(const recovery::Checkpoint &point);
    QString remote() const;
    QString fingerprint() const;
    /// The head of the sheet, unless its fingerprint was typed over: then it is about another vault.
    std::optional<vault::Head> seen() const;
    /// Says what is wrong in the fields; the first of them, or null.
    FormField *check();

Q_SIGNALS:
    void remoteChanged();

private:
    QLineEdit *m_remote, *m_fingerprint;
    FormField *m_remoteField, *m_fingerprintField;
    std::optional<vault::Head> m_seen; ///< of the sheet's small code
    QString m_seenFingerprint;         ///< the words that came with it
};

} // namespace hypha::gui
