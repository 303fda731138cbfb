#pragma once

#include <QPushButton>

#include <string_view>

namespace hypha::gui {

/// A button that proposes one word of the share list. A QPushButton would keep the word in its text and its
/// accessible name until the next one: this one points into the public list, makes one letter at a time
/// while it paints or measures, and overwrites it afterwards. The whole word is said to assistive technology
/// alone, when it asks.
class WordChip : public QPushButton
{
    Q_OBJECT
public:
    explicit WordChip(int number, QWidget *parent = nullptr);

    /// Of the list, which outlives the button; empty: nothing is proposed, and the button hides.
    void setWord(std::string_view word);
    std::string_view word() const { return m_word; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::string_view m_word;
};

} // namespace hypha::gui
