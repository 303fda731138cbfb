#pragma once

#include <QWidget>

class QPushButton;

namespace hypha::gui {

/// The first thing anybody sees: three large choices.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void createChosen();
    void joinChosen();
    void restoreChosen();

private:
    QPushButton *makeChoice(const char *name, const char *icon, const QString &title, const QString &text);
};

} // namespace hypha::gui
