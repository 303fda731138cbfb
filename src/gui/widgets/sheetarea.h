#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace hypha::gui {

/// The content of a sheet: as high as it needs to be at its width, up to a limit, from which on it scrolls.
class SheetArea : public QScrollArea
{
    Q_OBJECT
public:
    explicit SheetArea(QWidget *parent = nullptr);
    ~SheetArea() override;
    QVBoxLayout *content() const { return m_content; }
    void setMost(int height); ///< in pixels
    void showKeys();          ///< what has the keyboard comes into sight, until a person scrolls
    void showFromTop();       ///< what is read there comes before what has the keyboard

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int needed(int width) const; ///< height of the whole content, in pixels
    void barOnlyWhereNeeded();
    void keysMoved(const QWidget *from);

    QVBoxLayout *m_content;
    bool m_followsKeys = true;
    bool m_isRead = false; ///< from its top, whereto the keys go as it is shown
    int m_most = QWIDGETSIZE_MAX;
};

} // namespace hypha::gui
