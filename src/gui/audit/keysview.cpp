#include "gui/audit/keysview.h"

#include "gui/audit/pictureview.h"
#include "gui/text/auditsentences.h"
#include "gui/text/words.h"
#include "gui/widgets/facttable.h"
#include "gui/widgets/text.h"

#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace hypha::gui {

QString leftOutText(const audit::KeyVersion &key, const audit::Names &names)
{
    QStringList out;
    for (const UserId &user : key.leftOutUsers)
        out << personText(user.text);
    for (const DeviceId &device : key.leftOutDevices) {
        const UserId *owner = names.ownerOf(device);
        if (!owner || !key.leftOutUsers.contains(*owner)) // whoever is left out is left out with all devices
            out << displayText(std::string(names.device(device, key.sequence)));
    }
    out.removeAll(QString());
    return out.join(QStringLiteral(", "));
}

namespace {

KeyLane laneOf(const audit::KeyLane &lane, const audit::Names &names)
{
    KeyLane out;
    out.project = lane.deleted ? KeysView::tr("%1 (deleted)", "a project").arg(displayText(lane.name))
                               : displayText(lane.name);
    for (const audit::KeyVersion &key : lane.versions) {
        const auto until = key.until ? std::optional(key.until->seconds) : std::nullopt;
        out.bars.push_back({key.version, key.from.seconds, until, rotationReasonText(key.reason.value_or("")),
                            leftOutText(key, names), key.sequence});
    }
    return out;
}

} // namespace

KeysView::KeysView(AuditBook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_lanes(new KeyLanes("keyLanes")), m_view(nullptr)
{
    setObjectName(QStringLiteral("auditKeys"));
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("keyScroll"));
    scroll->setAccessibleName(tr("Keys of the projects"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_lanes);
    QTableView *table = makeFactTable("keyTable", tr("Keys of the projects"), &m_model);
    m_view = new PictureView("keyView", scroll, table);
    m_view->head()->addWidget(
        makeParagraph("keyHow",
                      tr("Each bar is a key of a project: why it was made, and who did not get "
                         "it. Enter shows the event that made it."),
                      "small", "muted"),
        1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_lanes, &KeyLanes::barChosen, this, &KeysView::eventChosen);
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const std::uint64_t sequence = m_model.sequence(index))
            Q_EMIT eventChosen(sequence);
    });
    for (const auto signal : {&AuditBook::loaded, &AuditBook::cleared})
        connect(&book, signal, this, &KeysView::follow);
    connect(&book, &AuditBook::listed, this, &KeysView::followRange);
    follow();
}

void KeysView::follow()
{
    auto lanes = std::make_shared<std::vector<KeyLane>>();
    for (const audit::KeyLane &lane : m_book.facts().lanes)
        lanes->push_back(laneOf(lane, m_book.log().names()));
    m_lanes->setLanes(lanes);
    m_model.setLanes(lanes);
    followRange();
}

void KeysView::followRange()
{
    m_lanes->setRange(m_book.period().value_or(m_book.whole()));
}

} // namespace hypha::gui
