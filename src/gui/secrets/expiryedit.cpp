#include "gui/secrets/expiryedit.h"

#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/wheelguard.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>

namespace hypha::gui {

static constexpr int never = -1, onADate = 0; // others: days from today
static constexpr int presets[] = {30, 90, 365};

static QDate dayOf(const Timestamp &time)
{
    return QDateTime::fromSecsSinceEpoch(time.seconds).date();
}

ExpiryEdit::ExpiryEdit(const char *name, QWidget *parent)
    : QWidget(parent), m_when(new QComboBox), m_date(new QDateEdit(QDate::currentDate()))
{
    setObjectName(QLatin1String(name) + QStringLiteral("Box"));
    m_when->setObjectName(QLatin1String(name));
    m_when->setAccessibleName(tr("Expires"));
    m_when->addItem(tr("Never"), never);
    for (const int days : presets)
        m_when->addItem(tr("In %n day(s)", nullptr, days), days);
    m_when->addItem(tr("On a date"), onADate);
    m_date->setObjectName(QLatin1String(name) + QStringLiteral("Date"));
    m_date->setAccessibleName(tr("Date of expiry"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QLocale()
                                 .dateFormat(QLocale::ShortFormat)
                                 .replace(QStringLiteral("yyyy"), QStringLiteral("yy"))
                                 .replace(QStringLiteral("yy"), QStringLiteral("yyyy")));
    m_date->hide();
    guardFromWheel(m_when);
    guardFromWheel(m_date);
    // On X11 and Wayland a choice is called what it shows, and only a label beside it says of what.
    QLabel *spoken = makeLabel("expirySpoken", m_when->accessibleName());
    spoken->setParent(this);
    spoken->setBuddy(m_when);
    spoken->hide();
    setFocusProxy(m_when);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addWidget(m_when, 1);
    row->addWidget(m_date, 1);
    connect(m_when, &QComboBox::currentIndexChanged, this, &ExpiryEdit::chosen);
    connect(m_date, &QDateEdit::dateChanged, this, &ExpiryEdit::edited);
}

void ExpiryEdit::chosen()
{
    const int days = m_when->currentData().toInt();
    m_date->setVisible(days != never);
    if (days > 0)
        m_date->setDate(QDate::currentDate().addDays(days));
    Q_EMIT edited();
}

void ExpiryEdit::setExpiry(const std::optional<Timestamp> &expiry)
{
    m_before = expiry;
    m_when->setCurrentIndex(m_when->findData(expiry ? onADate : never));
    m_date->setDate(expiry ? dayOf(*expiry) : QDate::currentDate());
    m_date->setVisible(expiry.has_value());
}

std::optional<Timestamp> ExpiryEdit::expiry() const
{
    if (m_when->currentData().toInt() == never)
        return std::nullopt;
    if (m_before && dayOf(*m_before) == m_date->date())
        return m_before;
    return Timestamp::fromSeconds(QDateTime(m_date->date(), QTime(23, 59, 59)).toSecsSinceEpoch());
}

} // namespace hypha::gui
