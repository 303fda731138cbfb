#pragma once

#include <QLayout>

#include <vector>

namespace hypha::gui {

/// Widgets one after the other like words in a text, in as many lines as they need.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    void insertWidget(int index, QWidget *widget);
    void setToTheRight() { m_toTheRight = true; } ///< each line ends at the right edge
    /// All of them beside each other: it is never narrower than that.
    void setOneLine(bool oneLine);
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool place) const; ///< the height it takes
    std::vector<QLayoutItem *> m_items;
    bool m_toTheRight = false;
    bool m_oneLine = false;
};

} // namespace hypha::gui
