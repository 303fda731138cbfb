#include "gui/widgets/sheet.h"

#include "gui/widgets/notice.h"
#include "gui/widgets/text.h"
#include "gui/widgets/tokens.h"

#include <QBoxLayout>
#include <QProgressBar>

namespace hypha::gui {

QProgressBar *makeThinProgress(const char *name, const QString &accessibleName)
{
    auto *progress = new QProgressBar;
    progress->setObjectName(QLatin1String(name));
    progress->setAccessibleName(accessibleName);
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    QSizePolicy policy = progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    progress->setSizePolicy(policy);
    progress->hide();
    return progress;
}

Sheet::Sheet(const char *name, const QString &title, const QString &sentence, const QString &mainText,
             QWidget *parent)
    : QDialog(parent), m_content(new QVBoxLayout), m_buttons(new QHBoxLayout),
      m_main(makeButton("sheetMain", mainText, "primary")), m_cancel(makeButton("sheetCancel", tr("Cancel"))),
      m_progress(makeThinProgress("sheetProgress", tr("Working"))), m_error(new Banner("sheetError"))
{
    setObjectName(QLatin1String(name));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_main, &QPushButton::clicked, this, &Sheet::confirmed);
    m_main->setDefault(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(6), space(6), space(6), space(5));
    column->setSpacing(space(3));
    column->addWidget(makeParagraph("sheetTitle", title, "heading"));
    if (!sentence.isEmpty())
        column->addWidget(makeParagraph("sheetSentence", sentence, "", "muted"));
    m_content->setSpacing(space(3));
    column->addLayout(m_content, 1);
    column->addWidget(m_error);
    column->addWidget(m_progress);
    m_buttons->setSpacing(space(2));
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_main);
    column->addLayout(m_buttons);
    setMinimumWidth(space(110));
}

void Sheet::setDanger()
{
    m_main->setProperty("variant", QStringLiteral("danger"));
    restyle(m_main);
}

void Sheet::setOnlyClose()
{
    m_cancel->hide();
}

void Sheet::setRoom(double width, double height)
{
    QSize room(space(width), space(height));
    if (const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr)
        room = room.boundedTo(window->size() - QSize(space(8), space(8)));
    resize(room);
}

void Sheet::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_main->setEnabled(!busy);
    if (busy)
        m_error->dismiss();
}

void Sheet::showError(const Told &told)
{
    setBusy(false);
    m_error->show(Banner::Kind::danger, told);
}

} // namespace hypha::gui
