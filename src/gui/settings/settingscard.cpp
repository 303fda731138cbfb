#include "gui/settings/settingscard.h"

#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QFrame>
#include <QVBoxLayout>

namespace hypha::gui {

std::pair<QFrame *, QVBoxLayout *> makeSettingsCard(const char *name, const QString &title)
{
    auto *card = new QFrame;
    QVBoxLayout *column = dressSettingsCard(card, name, title);
    return {card, column};
}

QVBoxLayout *dressSettingsCard(QFrame *card, const char *name, const QString &title)
{
    card->setObjectName(QLatin1String(name));
    card->setProperty("frame", QStringLiteral("card"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space(5), space(4), space(5), space(5));
    column->setSpacing(space(3));
    column->addWidget(makeParagraph("cardTitle", title, "heading"));
    return column;
}

} // namespace hypha::gui
