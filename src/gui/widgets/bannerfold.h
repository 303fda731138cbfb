#pragma once

#include "gui/widgets/flowlayout.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace hypha::gui {

/// How a banner uses its room. Buttons that would leave the sentences less than half of the line go below
/// them, in as many lines as they need; and where the window is low for its letters, what is more than the
/// first sentence is one click away, so that the page below stays usable: behind *Details*, or, on a banner
/// with the property "leadsOn", where its own button leads.
class BannerFold final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        QLabel *icon, *what, *why, *fix, *detail;
        QPushButton *more; ///< unfolds and folds
        QLayout *texts;
        FlowLayout *buttons;
    };
    BannerFold(QWidget *banner, const Parts &parts);
    QLayout *layout() const { return m_body; } ///< the sentences and the buttons
    void refold();                             ///< after other texts were set

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void showParts();

    QWidget *m_banner;
    Parts m_parts;
    QBoxLayout *m_body;
    bool m_tight = false;    ///< room for the first sentence only
    bool m_unfolded = false; ///< a person wants to see all of it
};

} // namespace hypha::gui
