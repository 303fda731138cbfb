#include "gui/lock/clocksheet.h"

#include "gui/text/words.h"
#include "gui/widgets/sheet.h"
#include "gui/widgets/text.h"
#include "model/session/session.h"

#include <QVBoxLayout>

namespace hypha::gui {

void askAboutClock(const session::Session &session, QWidget *window, std::function<void(bool right)> answer)
{
    const auto state = session.state();
    auto *sheet = new Sheet(
        "clockSheet", Sheet::tr("Is this computer's clock right?"),
        Sheet::tr("The vault's last change is more than a day older than this computer's time. If the "
                  "clock is wrong, saving now would end memberships and devices too early, for "
                  "everybody and for good."),
        Sheet::tr("The clock is right"), window);
    sheet->content()->addWidget(makeParagraph(
        "clockNow", Sheet::tr("This computer: %1").arg(dateTimeText(session.clock().now())), "label"));
    if (state)
        sheet->content()->addWidget(makeParagraph(
            "clockLast", Sheet::tr("Last change: %1").arg(dateTimeText(state->lastTimestamp)), "label"));
    QObject::connect(sheet, &Sheet::confirmed, sheet, &QDialog::accept);
    QObject::connect(sheet, &QDialog::finished, sheet,
                     [answer = std::move(answer)](int result) { answer(result == QDialog::Accepted); });
    sheet->open();
}

} // namespace hypha::gui
