#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <deque>
#include <functional>
#include <initializer_list>
#include <vector>

namespace hypha::gui {

/// Pieces of work, in their order, one each turn of the event loop: a page is filled before a person's eyes,
/// and no piece holds up the frame that the others would have missed together.
class Turns : public QObject
{
    Q_OBJECT
public:
    explicit Turns(QObject *parent);
    ~Turns() override;

    /// Widgets that pieces put into their places. Those that stand nowhere yet go with this.
    void hold(std::initializer_list<QWidget *> widgets);
    void add(std::function<void()> piece);
    void then(std::function<void()> last); ///< after all that was added, or at once
    void finish();                         ///< what is left, now
    void drop();                           ///< what is left is not wanted any longer
    bool isDone() const { return m_pieces.empty(); }

private:
    void takeOne();

    std::deque<std::function<void()>> m_pieces;
    std::vector<QPointer<QWidget>> m_held;
    QTimer m_next;
};

} // namespace hypha::gui
