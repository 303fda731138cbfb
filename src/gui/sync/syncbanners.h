#pragma once

#include <QWidget>

namespace hypha::gui {

class Banner;
class SyncCenter;

/// Above every page, while it is so: a host that was refused, values that two people changed, a credential or
/// a host key that is wanted.
class SyncBanners : public QWidget
{
    Q_OBJECT
public:
    explicit SyncBanners(SyncCenter &sync, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The button that had the keyboard is gone with what it was for.
    void focusLeft();

private:
    void follow();
    void showBanners();
    void showAsking();

    SyncCenter &m_sync;
    Banner *m_refused, *m_conflicts, *m_asking;
    QWidget *m_repair;
};

} // namespace hypha::gui
