#include "gui/audit/keysview.h"

#include "gui/audit/pictureview.h"
#include "gui/text/auditsentences.h"
#include "gui/text/words.h"
#include "gui/widgets/facttable.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

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
    : QWidget(parent), m_book(book), m_lanes(new KeyLanes("keyLanes")), m_view(nullptr),
      m_narrowed(makeParagraph("keyNarrowed", {}, "small"))
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
    column->setSpacing(0);
    m_narrowed->setContentsMargins(space(4), 0, space(4), space(1));
    column->addWidget(m_narrowed);
    column->addWidget(m_view);
    connect(m_lanes, &KeyLanes::barChosen, this, &KeysView::eventChosen);
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const std::uint64_t sequence = m_model.sequence(index))
            Q_EMIT eventChosen(sequence);
    });
    for (const auto signal : {&AuditBook::loaded, &AuditBook::cleared})
        connect(&book, signal, this, &KeysView::follow);
    connect(&book, &AuditBook::listed, this, &KeysView::followListing);
    follow();
}

void KeysView::follow()
{
    m_all.clear();
    for (const audit::KeyLane &lane : m_book.facts().lanes)
        m_all.push_back(laneOf(lane, m_book.log().names()));
    followListing();
}

void KeysView::followListing()
{
    const auto &rows = m_book.listing().rows;
    const std::size_t judged = m_book.listing().log.size(); // what came since is on its way to be filtered
    const auto passes = [&](const KeyBar &bar) {
        return !rows || bar.sequence > judged ||
               std::binary_search(rows->begin(), rows->end(), static_cast<std::uint32_t>(bar.sequence - 1));
    };
    auto lanes = std::make_shared<std::vector<KeyLane>>();
    std::size_t shown = 0, all = 0;
    for (const KeyLane &lane : m_all) {
        KeyLane narrowed{lane.project, {}};
        std::copy_if(lane.bars.begin(), lane.bars.end(), std::back_inserter(narrowed.bars), passes);
        all += lane.bars.size();
        shown += narrowed.bars.size();
        if (!narrowed.bars.empty())
            lanes->push_back(std::move(narrowed));
    }
    m_lanes->setLanes(lanes);
    m_model.setLanes(lanes);
    m_lanes->setRange(m_book.period().value_or(m_book.whole()));
    m_narrowed->setVisible(shown < all);
    m_narrowed->setText(tr("%L1 of %L2 keys: those that were made by an event which the filter lets through.")
                            .arg(shown)
                            .arg(all));
}

} // namespace hypha::gui
