#include "gui/widgets/turns.h"

#include <utility>

namespace hypha::gui {

Turns::Turns(QObject *parent) : QObject(parent)
{
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &Turns::takeOne);
}

Turns::~Turns()
{
    for (const QPointer<QWidget> &widget : m_held) {
        if (widget && !widget->parentWidget())
            delete widget;
    }
}

void Turns::hold(std::initializer_list<QWidget *> widgets)
{
    m_held.insert(m_held.end(), widgets.begin(), widgets.end());
}

void Turns::add(std::function<void()> piece)
{
    m_pieces.push_back(std::move(piece));
    m_next.start();
}

void Turns::then(std::function<void()> last)
{
    if (isDone())
        last();
    else
        add(std::move(last));
}

void Turns::takeOne()
{
    const auto piece = std::move(m_pieces.front());
    m_pieces.pop_front(); // first: the piece may ask for the rest
    if (m_pieces.empty())
        m_next.stop();
    piece();
}

void Turns::drop()
{
    m_pieces.clear();
    m_next.stop();
}

void Turns::finish()
{
    while (!m_pieces.empty())
        takeOne();
}

} // namespace hypha::gui
