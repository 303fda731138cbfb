#pragma once

#include "gui/widgets/secretfield.h"

#include <QPointer>

class QCheckBox;
class QFrame;
class QLabel;
class QRadioButton;
class QSlider;
class QSpinBox;
class QVBoxLayout;

namespace hypha::gui {

class SheetArea;

/// Makes a password while one looks on: characters or words, how long, of which kinds. A card above
/// everything else in the window, and no window of its own: assistive technology passes those over.
class GeneratorPopover : public QWidget
{
    Q_OBJECT
public:
    explicit GeneratorPopover(QWidget *parent);
    ~GeneratorPopover() override;
    /// Below (or above) `anchor`, with a fresh password. Until it is closed the keyboard stays in it.
    void openAt(QWidget *anchor);
    void close();
    /// What is shown; leaves nothing behind.
    crypto::SecretBytes take();
    double bits() const; ///< of chance in what is made with these settings

Q_SIGNALS:
    void used(); ///< take() has it

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void build(QVBoxLayout *column);
    void place();
    bool event(QEvent *event) override;
    std::string spec() const;
    void make();
    void modeChanged();
    void setLengths(int least, int most, int now);
    QString strength() const;

    crypto::SecretBytes m_made;
    QPointer<QWidget> m_anchor; ///< while it is open
    QPointer<QWidget> m_before; ///< what had the keyboard
    QFrame *m_card;
    SheetArea *m_area;
    QRadioButton *m_characters, *m_words;
    QSpinBox *m_length;
    QSlider *m_slider;
    QCheckBox *m_lower, *m_upper, *m_digits, *m_symbols;
    SecretField *m_preview;
    QLabel *m_strength;
    int m_otherLength = 6; ///< of the mode that is not shown
};

} // namespace hypha::gui
