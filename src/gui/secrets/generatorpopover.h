#pragma once

#include "gui/widgets/secretfield.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QRadioButton;
class QSlider;
class QSpinBox;

namespace hypha::gui {

/// Makes a password while one looks on: characters or words, how long, of which kinds.
class GeneratorPopover : public QFrame
{
    Q_OBJECT
public:
    explicit GeneratorPopover(QWidget *parent);
    /// Below (or above) `anchor`, with a fresh password.
    void openAt(const QWidget *anchor);
    /// What is shown; leaves nothing behind.
    crypto::SecretBytes take();
    double bits() const; ///< of chance in what is made with these settings

Q_SIGNALS:
    void used(); ///< take() has it

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    std::string spec() const;
    void make();
    void modeChanged();
    void setLengths(int least, int most, int now);
    QString strength() const;

    crypto::SecretBytes m_made;
    QRadioButton *m_characters, *m_words;
    QSpinBox *m_length;
    QSlider *m_slider;
    QCheckBox *m_lower, *m_upper, *m_digits, *m_symbols;
    SecretField *m_preview;
    QLabel *m_strength;
    int m_otherLength = 6; ///< of the mode that is not shown
};

} // namespace hypha::gui
