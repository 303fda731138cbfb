#pragma once

#include <QWidget>

class QApplication;
class QVBoxLayout;

namespace hypha::gui {

class Toast;

/// Every piece of the design system in every state on one page, for those who work on it.
class Gallery : public QWidget
{
    Q_OBJECT
public:
    explicit Gallery(QWidget *parent = nullptr);

private:
    QWidget *buildType();
    QWidget *buildButtons();
    QWidget *buildBadges();
    QWidget *buildForms();
    QWidget *buildSecrets();
    QWidget *buildBanners();
    QWidget *buildEmpty();
    QWidget *buildIcons();
    QWidget *buildWords();
    void showSheet();

    Toast *m_toast;
};

} // namespace hypha::gui
