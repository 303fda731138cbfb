#include "gui/recovery/ownerchoice.h"

#include "gui/text/words.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"
#include "gui/widgets/wordgrid.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace hypha::gui {

OwnerChoice::OwnerChoice(session::Session &session, QWidget *parent)
    : QWidget(parent), m_session(session),
      m_takeOver(new QCheckBox(tr("The owner is lost: I take over the ownership"))), m_devices(new QWidget),
      m_column(new QVBoxLayout(m_devices))
{
    setObjectName(QStringLiteral("recoverOwnerBox"));
    m_takeOver->setObjectName(QStringLiteral("recoverOwner"));
    m_takeOver->setAccessibleName(m_takeOver->text());
    m_devices->setObjectName(QStringLiteral("recoverDevices"));
    m_devices->hide();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(2));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(3));
    column->addWidget(m_takeOver);
    column->addWidget(m_devices);
    setFocusProxy(m_takeOver);
    connect(m_takeOver, &QCheckBox::toggled, this, &OwnerChoice::choose);
}

bool OwnerChoice::isChosen() const
{
    return m_takeOver->isChecked();
}

void OwnerChoice::choose(bool on)
{
    follow();
    m_seen = m_listed;
    m_devices->setVisible(on && !m_listed.empty());
}

bool OwnerChoice::looksTheSame()
{
    follow();
    return std::exchange(m_seen, m_listed) == m_listed;
}

/// Those of this person besides this device, which is not active yet.
void OwnerChoice::follow()
{
    const auto state = m_session.state();
    const auto profile = m_session.profile();
    if (!state || !profile)
        return;
    std::set<DeviceId> devices = vault::activeDevices(*state, profile->userId);
    if (devices == m_listed)
        return;
    m_listed = std::move(devices);
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_column->addWidget(
        makeParagraph("recoverDevicesTitle",
                      tr("Devices that will act with it: all of them should be known to you."), "label"));
    for (const DeviceId &id : m_listed) {
        const vault::Device *device = state->device(id);
        m_column->addWidget(makeParagraph(
            "recoverDevice",
            tr("%1, enrolled %2").arg(displayText(device->name), dateTimeText(device->enrolledAt))));
        m_column->addWidget(makeParagraph("recoverDeviceWords", allWords(vault::deviceFingerprint(*device)),
                                          "small", "muted"));
    }
    m_devices->setVisible(isChosen() && !m_listed.empty());
}

} // namespace hypha::gui
