#pragma once

#include "model/record/timestamp.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QDateEdit;

namespace hypha::gui {

/// When a secret should be changed: never, in some days, or on a date.
class ExpiryEdit : public QWidget
{
    Q_OBJECT
public:
    explicit ExpiryEdit(const char *name, QWidget *parent = nullptr);
    void setExpiry(const std::optional<Timestamp> &expiry);
    /// The end of the day chosen, here; the very time that was set when the day is still the same.
    std::optional<Timestamp> expiry() const;

Q_SIGNALS:
    void edited();

private:
    void chosen();
    QComboBox *m_when;
    QDateEdit *m_date;
    std::optional<Timestamp> m_before;
};

} // namespace hypha::gui
