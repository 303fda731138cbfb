#pragma once

#include <QTextEdit>

namespace hypha::gui {

/// Somebody's text, to read and to mark with the mouse: plain, as high as it needs, and broken inside a word
/// that is longer than the line.
class TextBlock final : public QTextEdit
{
    Q_OBJECT
public:
    explicit TextBlock(const char *name, const QString &text = {}, QWidget *parent = nullptr);
    void setBlock(const QString &text);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    mutable int m_measuredWidth = -1; ///< measuring lays the whole text out
    mutable int m_measuredHeight = 0;
};

/// For titles and labels: the beginning, and … for the rest.
QString shortText(const QString &text, qsizetype most = 48);

} // namespace hypha::gui
