#include "gui/secrets/historypanel.h"

#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace hypha::gui {
namespace {

/// Two lines: the message, then version, person and time.
class VersionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const int lines =
            QFontMetrics(typeFont(Type::label)).height() + QFontMetrics(typeFont(Type::small)).height();
        return {space(40), lines + space(5.5)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem plain = option;
        initStyleOption(&plain, index);
        plain.text.clear();
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, option.widget);
        const Colors &c = colors();
        const QRect area = option.rect.adjusted(space(8), space(2), -space(3), -space(2));
        const bool current = index.data(VersionModel::currentRole).toBool();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QPointF dot(option.rect.left() + space(4),
                          area.top() + QFontMetrics(typeFont(Type::label)).height() / 2.0);
        painter->setPen(QPen(c.border, 2));
        painter->drawLine(QPointF(dot.x(), option.rect.top()), QPointF(dot.x(), option.rect.bottom() + 1));
        painter->setPen(QPen(current ? c.accent : c.control, 2));
        painter->setBrush(current ? c.accent : c.surface);
        painter->drawEllipse(dot, space(1.2), space(1.2));
        painter->setPen(c.text);
        painter->setFont(typeFont(Type::label));
        const QFontMetrics first(painter->font());
        painter->drawText(
            area, Qt::AlignTop | Qt::AlignLeft,
            first.elidedText(index.data(VersionModel::messageRole).toString(), Qt::ElideRight, area.width()));
        painter->setPen(c.muted);
        painter->setFont(typeFont(Type::small));
        const QString below = QStringLiteral("v%1 · %2 · %3")
                                  .arg(index.data(VersionModel::versionRole).toULongLong())
                                  .arg(index.data(VersionModel::whenRole).toString(),
                                       index.data(VersionModel::whoRole).toString());
        painter->drawText(area, Qt::AlignBottom | Qt::AlignLeft,
                          QFontMetrics(painter->font()).elidedText(below, Qt::ElideRight, area.width()));
        painter->restore();
    }
};

} // namespace

HistoryPanel::HistoryPanel(session::Session &session, OpenSet &set, QWidget *parent)
    : QWidget(parent), m_session(session), m_set(set), m_list(new QListView),
      m_empty(makeParagraph("historyEmpty", tr("No version has been saved yet."), "", "muted"))
{
    setObjectName(QStringLiteral("historyPanel"));
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setAccessibleName(tr("Versions"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new VersionDelegate(this));
    m_list->setMouseTracking(true);
    connect(m_list, &QListView::clicked, this, &HistoryPanel::choose);
    connect(m_list, &QListView::activated, this, &HistoryPanel::choose);

    QToolButton *close = makeIconButton("historyClose", "close", tr("Close the history"));
    connect(close, &QToolButton::clicked, this, &HistoryPanel::closeRequested);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space(5), space(4), space(3), space(2));
    head->addWidget(makeLabel("historyTitle", tr("History"), "heading"), 1);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    m_empty->setContentsMargins(space(5), 0, space(5), 0);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    connect(&m_set, &OpenSet::changed, this, &HistoryPanel::follow);
}

void HistoryPanel::follow()
{
    const auto state = m_session.state();
    const vault::SecretSet *set = m_set.set();
    m_model.setSet(state.get(), set);
    m_empty->setVisible(m_model.rowCount() == 0);
    if (!set)
        return;
    const std::uint64_t shown = m_set.viewedVersion() ? m_set.viewedVersion() : set->currentVersion();
    m_list->setCurrentIndex(m_model.index(m_model.rowOf(shown), 0));
}

void HistoryPanel::choose(const QModelIndex &index)
{
    const vault::SecretSet *set = m_set.set();
    const auto version = index.data(VersionModel::versionRole).toULongLong();
    if (!set)
        return;
    m_set.viewVersion(version == set->currentVersion() ? 0 : version);
    Q_EMIT chosen();
}

} // namespace hypha::gui
