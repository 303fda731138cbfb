#pragma once

#include <QWidget>
#include <functional>
#include <vector>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;
class QStackedWidget;
class QToolButton;

namespace hypha::gui {

class FlowLayout;
class Turns;

/// Assistive technology hears a checkable button as the tab of a page, chosen or not, instead of a check box.
void speakAsPageTab(QAbstractButton *button);
/// … and what holds such buttons alone as their list.
void speakAsPageTabs(QWidget *row);

/// A row of buttons that turns the pages below it: one of them is chosen. Arrows move between them.
class Segments : public QWidget
{
    Q_OBJECT
public:
    explicit Segments(const char *name, QWidget *parent = nullptr);
    /// `builder` is asked once, when the page is first chosen; the first page is chosen at once.
    void addPage(const char *name, const QString &title, std::function<QWidget *()> builder);
    /// `page` is put into its place in a turn of its own.
    void addPage(const char *name, const QString &title, QWidget *page, Turns &turns);
    void setTitle(int page, const QString &title);
    void setCurrent(int page);
    void focusCurrent(); ///< its button in the row
    int current() const;
    QHBoxLayout *head() const { return m_head; } ///< room for buttons at the right of the row

Q_SIGNALS:
    void currentChanged(int page);

private:
    void build(int page);
    void choose(int page);

    QButtonGroup *m_group;
    QHBoxLayout *m_head;
    FlowLayout *m_row;
    QStackedWidget *m_pages;
    std::vector<std::function<QWidget *()>> m_builders; ///< of the pages; empty once it is built
};

} // namespace hypha::gui
