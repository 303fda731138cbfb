#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;
class QToolButton;

namespace hypha::gui {

class FlowLayout;

/// A row of buttons that turns the pages below it: one of them is chosen. Arrows move between them.
class Segments : public QWidget
{
    Q_OBJECT
public:
    explicit Segments(const char *name, QWidget *parent = nullptr);
    void addPage(const char *name, const QString &title, QWidget *page);
    void setTitle(int page, const QString &title);
    void setCurrent(int page);
    int current() const;
    QHBoxLayout *head() const { return m_head; } ///< room for buttons at the right of the row

Q_SIGNALS:
    void currentChanged(int page);

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_head;
    FlowLayout *m_row;
    QStackedWidget *m_pages;
};

} // namespace hypha::gui
