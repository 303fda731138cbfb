#include "gui/secrets/historystrip.h"

#include "gui/text/words.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QPainter>

namespace hypha::gui {
namespace {

constexpr std::size_t mostChips = 6;
constexpr int bars = 14;

/// How often the entry changed through the life of the set.
class Activity final : public QWidget
{
public:
    explicit Activity(std::array<int, bars> counts) : m_counts(counts)
    {
        setFixedSize(bars * space(1.25), space(5));
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

private:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int most = std::max(1, *std::max_element(m_counts.begin(), m_counts.end()));
        const qreal step = width() / double(bars);
        for (int i = 0; i < bars; ++i) {
            const int count = m_counts[static_cast<std::size_t>(i)];
            const qreal tall = count == 0 ? 1.5 : std::max(3.0, height() * 0.8 * count / most);
            painter.fillRect(QRectF(i * step, height() * 0.9 - tall, step - 1.5, tall),
                             count == 0 ? colors().border : colors().accent);
        }
    }
    std::array<int, bars> m_counts;
};

std::array<int, bars> countsOf(const vault::SecretSet &set, const std::vector<std::uint64_t> &versions)
{
    std::array<int, bars> counts{};
    const std::int64_t first = set.versions.front().createdAt.seconds;
    const std::int64_t span = std::max<std::int64_t>(1, set.versions.back().createdAt.seconds - first);
    for (const std::uint64_t version : versions) {
        const std::int64_t at = set.versions[version - 1].createdAt.seconds - first;
        ++counts[static_cast<std::size_t>(std::clamp<std::int64_t>(at * (bars - 1) / span, 0, bars - 1))];
    }
    return counts;
}

} // namespace

QString authorOf(const vault::VaultState &state, const vault::SetVersion &version)
{
    const vault::Device *device = state.device(version.createdBy);
    return device ? personText(device->user.text) : QString();
}

HistoryStrip::HistoryStrip(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(this))
{
    setObjectName(QStringLiteral("historyStrip"));
    setAccessibleName(tr("Versions of this entry"));
}

void HistoryStrip::show(const vault::VaultState &state, const vault::SecretSet &set,
                        const std::vector<std::uint64_t> &versions, std::uint64_t shown)
{
    if (versions == m_versions && shown == m_shown)
        return;
    m_versions = versions;
    m_shown = shown;
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->setParent(nullptr);
        item->widget()->hide(); // the layout may have it shown later yet: as a window of its own
        item->widget()->deleteLater();
        delete item;
    }
    if (versions.empty())
        return;
    m_flow->insertWidget(0, new Activity(countsOf(set, versions)));
    // The value looked at is the one of the newest change at or before the version looked at.
    const auto holding = std::find_if(versions.begin(), versions.end(), [&](auto v) { return v <= shown; });
    for (std::size_t i = 0; i < std::min(versions.size(), mostChips); ++i)
        addChip(state, set.versions[versions[i] - 1], holding != versions.end() && versions[i] == *holding);
    QPushButton *more = makeButton("stripMore", tr("Show in history"), "quiet");
    connect(more, &QPushButton::clicked, this, &HistoryStrip::moreRequested);
    m_flow->insertWidget(m_flow->count(), more);
    updateGeometry();
}

void HistoryStrip::addChip(const vault::VaultState &state, const vault::SetVersion &version, bool shown)
{
    //: a version number, as short as can be
    const QString number = tr("v%1").arg(version.version);
    QPushButton *chip =
        makeButton("stripVersion", (shown ? QStringLiteral("● ") : QStringLiteral("○ ")) + number, "chip");
    chip->setCheckable(true);
    chip->setChecked(shown);
    const QString told = tr("Version %1, by %2, %3")
                             .arg(version.version)
                             .arg(authorOf(state, version), dateTimeText(version.createdAt));
    chip->setAccessibleName(told);
    setPlainToolTip(chip, told);
    connect(chip, &QPushButton::clicked, this, [this, chip, shown, number = version.version] {
        chip->setChecked(shown);
        Q_EMIT chosen(number);
    });
    m_flow->insertWidget(m_flow->count(), chip);
}

} // namespace hypha::gui
