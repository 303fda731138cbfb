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

/// With a place to break, which nobody sees, in each word of more than `most` letters. Where a long word does
/// not fit it would be cut, or nothing around it could be narrower, and the layout would count the lines of a
/// wider text.
QString breakable(const QString &text, int most);

} // namespace hypha::gui
