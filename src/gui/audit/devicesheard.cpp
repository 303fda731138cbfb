#include "gui/audit/devicesheard.h"

#include "gui/text/words.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QGuiApplication>
#include <QLocale>

namespace hypha::gui {

void DevicesHeard::setDevices(std::vector<audit::Heard> devices, const Timestamp &now,
                              std::int64_t silentAfter)
{
    beginResetModel();
    m_devices = std::move(devices);
    m_now = now;
    m_silentAfter = silentAfter;
    endResetModel();
}

const audit::Heard *DevicesHeard::device(const QModelIndex &index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_devices.size() ? &m_devices[row] : nullptr;
}

int DevicesHeard::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_devices.size());
}

int DevicesHeard::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columnTotal);
}

QString DevicesHeard::display(const audit::Heard &device, int column) const
{
    switch (column) {
    case deviceColumn:
        return displayText(device.name);
    case ownerColumn:
        return personText(device.user.text);
    case whenColumn:
        return device.lastSeen ? agoText(*device.lastSeen, m_now) : tr("never", "a device signed");
    case eventColumn:
        return device.lastSequence > 0 ? QLocale().toString(static_cast<qulonglong>(device.lastSequence))
                                       : QStringLiteral("–");
    case standingColumn:
        if (device.silent)
            return tr("silent for over %n day(s)", nullptr, static_cast<int>(m_silentAfter));
        return device.confirmed ? tr("confirmed this week") : tr("not heard this week");
    default:
        return {};
    }
}

QVariant DevicesHeard::data(const QModelIndex &index, int role) const
{
    const audit::Heard *at = device(index);
    if (!at)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(*at, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == deviceColumn
                   ? tr("%1 of %2, last signed: %3, %4", "a device, its owner, when, and what that means")
                         .arg(display(*at, deviceColumn), display(*at, ownerColumn), display(*at, whenColumn),
                              display(*at, standingColumn))
                   : display(*at, index.column());
    case Qt::DecorationRole:
        if (index.column() != standingColumn)
            return {};
        if (at->silent)
            return QIcon(
                linePixmap(QStringLiteral("warning"), space(4), colors().warning, qApp->devicePixelRatio()));
        return quietIcon(at->confirmed ? QStringLiteral("check") : QStringLiteral("clock"));
    case Qt::ForegroundRole:
        return index.column() == standingColumn && at->silent ? QVariant(colors().warning) : QVariant();
    default:
        return {};
    }
}

QVariant DevicesHeard::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Device"), tr("Owner"), tr("Last signed"), tr("Event"), tr("Standing")};
    return section >= 0 && section < columnTotal ? QVariant(names[section]) : QVariant();
}

} // namespace hypha::gui
